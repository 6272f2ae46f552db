import { z } from '@hono/zod-openapi'
import { Evidence } from '../evidence/schema.ts'
import { pageOf } from '../../contract/page.ts'
import { EventCard } from '../participants/schema.ts'

/** An evidence link seen from its article. */
export const ArticleEvidence = z
  .object({
    id: Evidence.shape.id,
    event: EventCard,
    quote: Evidence.shape.quote,
    start: Evidence.shape.start,
    end: Evidence.shape.end,
    stance: Evidence.shape.stance,
    confidence: Evidence.shape.confidence,
    context: Evidence.shape.context,
  })
  .openapi('ArticleEvidence', {
    description: 'An event that an article is evidence for or against, with the quoted passage.',
  })
export type ArticleEvidence = z.infer<typeof ArticleEvidence>

export const ArticleEvidencePage = pageOf(ArticleEvidence, 'ArticleEvidencePage', 'evidence links')
