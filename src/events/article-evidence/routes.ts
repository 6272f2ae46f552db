import { OpenAPIHono, z } from '@hono/zod-openapi'
import { LIMIT_DEFAULT } from '../../db/query/list.ts'
import type { EventStore } from '../store.ts'
import { leadsTo, pathId, problems } from '../../contract/route.ts'
import type { AppEnv } from '../../http/env.ts'
import { ArticleId } from '../../contract/fields.ts'
import { mountList } from '../../http/list-routes.ts'
import type { AnswerList } from '../../http/lists.ts'
import { examples } from './examples.ts'
import { articleEvidenceFormats } from './formats.ts'
import { ArticleEvidenceQuery } from './query.ts'
import { ArticleEvidencePage } from './schema.ts'

const ofArticle = z.object({
  articleId: pathId(ArticleId, 'Id of the article.', examples.articleId),
})

/** The route `/v1/articles/{articleId}/evidence`. */
export const articleEvidenceRoutes = (store: EventStore, answerList: AnswerList) => {
  const app = new OpenAPIHono<AppEnv>()

  mountList(
    app,
    {
      path: '/v1/articles/{articleId}/evidence',
      noun: 'ArticleEvidence',
      tag: 'Articles',
      summary: 'List the events an article is evidence of',
      description:
        'The events that the article is evidence for or against, latest first, each with the quote and its offsets in the body.',
      params: ofArticle,
      query: ArticleEvidenceQuery,
      page: ArticleEvidencePage,
      examples: { page: examples.page, whole: examples.row },
      formats: articleEvidenceFormats,
      links: leadsTo({ eventId: '$response.body#/data/0/event/id' }, 'getEvent'),
      more: problems(404),
      source: (c) => {
        const { articleId } = c.req.valid('param' as never) as { articleId: string }
        return {
          list: ({ limit = LIMIT_DEFAULT, stance, include, after: behind }, after) =>
            store.listArticleEvidence(articleId, { limit, stance, include, behind }, after),
          stream: ({ stance, include, after: behind }) =>
            store.streamArticleEvidence(articleId, { stance, include, behind }),
        }
      },
    },
    answerList,
  )

  return app
}
