import { z } from '@hono/zod-openapi'
import { EvidenceId } from '../../contract/fields.ts'
import { afterId, many, paging } from '../../contract/params.ts'
import { Stance } from '../../contract/refs.ts'
import { ARTICLE_EVIDENCE_FORMATS } from './formats.ts'

const { after, limit, cursor, format, bom } = paging(
  ['date'],
  'date',
  '',
  ARTICLE_EVIDENCE_FORMATS,
  afterId(EvidenceId, 'the last evidence link'),
)
/** Query parameters of `GET /v1/articles/{articleId}/evidence`. */
export const ArticleEvidenceQuery = z.strictObject({
  after,
  limit,
  cursor,
  format,
  bom,
  stance: many(Stance, 'Only links with this stance.'),
})
