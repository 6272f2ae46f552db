import { OpenAPIHono, z } from '@hono/zod-openapi'
import { LIMIT_DEFAULT } from '../../db/query/list.ts'
import type { Position } from '../../common/lists.ts'
import type { EventStore } from '../store.ts'
import {
  ifNoneMatch,
  leadsTo,
  listing,
  notModified,
  pathId,
  problems,
  route,
} from '../../contract/route.ts'
import type { AppEnv } from '../../http/env.ts'
import { ArticleId } from '../../contract/fields.ts'
import type { AnswerList } from '../../http/lists.ts'
import { examples } from './examples.ts'
import { articleEvidenceFormats } from './formats.ts'
import { ArticleEvidenceQuery } from './query.ts'
import { ArticleEvidencePage } from './schema.ts'

/** The route `/v1/articles/{articleId}/evidence`. */
export const articleEvidenceRoutes = (store: EventStore, answerList: AnswerList) => {
  const app = new OpenAPIHono<AppEnv>()

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/articles/{articleId}/evidence',
      operationId: 'listArticleEvidence',
      tags: ['Articles'],
      summary: 'List the events an article is evidence of',
      description:
        'The events that the article is evidence for or against, latest first, each with the quote and its offsets in the body.',
      request: {
        params: z.object({
          articleId: pathId(ArticleId, 'Id of the article.', examples.articleId),
        }),
        query: ArticleEvidenceQuery,
        headers: z.object(ifNoneMatch),
      },
      responses: {
        200: listing(
          ArticleEvidencePage,
          'evidence links',
          examples.page,
          examples.row,
          articleEvidenceFormats,
          leadsTo({ eventId: '$response.body#/data/0/event/id' }, 'getEvent'),
        ),
        ...notModified,
        ...problems(404, 504),
      },
    }),
    (c) => {
      const { articleId } = c.req.valid('param')
      const query = c.req.valid('query')
      const { limit = LIMIT_DEFAULT, stance, after: behind } = query
      const links = {
        list: (_: unknown, after?: Position) =>
          store.listArticleEvidence(articleId, { limit, stance, behind }, after),
        stream: () => store.streamArticleEvidence(articleId, { stance, behind }),
      }
      return answerList(c, query, links, articleEvidenceFormats)
    },
  )

  return app
}
