import type { ArticleRef } from '../../contract/refs.ts'
import { UNKNOWN_TIME } from '../../db/tables/values.ts'
import { iso } from '../../common/text.ts'
import type { EvidenceRow } from './rows.ts'
import type { Evidence } from './schema.ts'

/** An article in the form that evidence embeds. */
export const presentArticle = ({
  article: { isDuplicate, publishedAt, status, ...article },
  originalId,
  source,
}: Pick<EvidenceRow, 'article' | 'originalId' | 'source'>): ArticleRef => ({
  ...article,
  publishedAt: publishedAt === UNKNOWN_TIME ? null : iso(publishedAt),
  source,
  status: status as ArticleRef['status'],
  originalId: isDuplicate ? originalId : null,
})

/** An evidence link in the form of the contract. */
export const presentEvidence = (row: EvidenceRow): Evidence => ({
  id: row.id,
  article: presentArticle(row),
  quote: row.quote,
  start: row.start,
  end: row.end,
  startUtf16: row.startUtf16,
  endUtf16: row.endUtf16,
  stance: row.stance as Evidence['stance'],
  confidence: row.confidence,
})
