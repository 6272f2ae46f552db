import { z } from '@hono/zod-openapi'
import { Evidence } from '../evidence/schema.ts'
import { EvidenceId } from '../../contract/fields.ts'
import { afterId, paging, many } from '../../contract/params.ts'
import { pageOf } from '../../contract/page.ts'
import { Stance } from '../../contract/refs.ts'
import { EventCard } from '../participants/schema.ts'
import { ARTICLE_EVIDENCE_FORMATS } from './formats.ts'

/** What an article says of an event. */
export const ArticleEvidence = z
  .object({
    id: Evidence.shape.id,
    event: EventCard,
    quote: Evidence.shape.quote,
    start: Evidence.shape.start,
    end: Evidence.shape.end,
    stance: Evidence.shape.stance,
    confidence: Evidence.shape.confidence,
  })
  .openapi('ArticleEvidence', {
    description: 'An event that an article speaks for or against, and where it says so.',
  })
export type ArticleEvidence = z.infer<typeof ArticleEvidence>

export const ArticleEvidencePage = pageOf(ArticleEvidence, 'ArticleEvidencePage', 'evidence links')

const { after, limit, cursor, format, bom } = paging(
  ['date'],
  'date',
  '',
  ARTICLE_EVIDENCE_FORMATS,
  afterId(EvidenceId, 'the last evidence link'),
)
/** What `GET /v1/articles/{articleId}/evidence` takes. */
export const ArticleEvidenceQuery = z.strictObject({
  after,
  limit,
  cursor,
  format,
  bom,
  stance: many(Stance, 'Only links with this stance.'),
})
