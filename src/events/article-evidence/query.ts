import { z } from '@hono/zod-openapi'
import { EvidenceId } from '../../contract/fields.ts'
import { afterId, many, paging } from '../../contract/params.ts'
import { Stance } from '../../contract/refs.ts'
import { includingContext } from '../evidence/schema.ts'

const { after, limit, cursor } = paging(
  ['date'],
  'date',
  '',
  afterId(EvidenceId, 'the last evidence link'),
)
/** Query parameters of `GET /v1/articles/{articleId}/evidence`. */
export const ArticleEvidenceQuery = z.strictObject({
  after,
  limit,
  cursor,
  stance: many(Stance, 'Only links with this stance.'),
  include: includingContext,
})
