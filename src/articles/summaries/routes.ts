import { ArticleId } from '../../contract/fields.ts'
import type { AnswerList } from '../../http/lists.ts'
import { summaryRoutes } from '../../http/summaries.ts'
import { ArticleQuery } from '../query.ts'
import type { ArticleStore } from '../store.ts'
import { example } from './examples.ts'
import { ArticleSummary, ArticleSummaryPage } from './schema.ts'

/** `/v1/articles/summaries` and `/v1/articles/{articleId}/summary`. */
export const articleSummaryRoutes = (store: ArticleStore, answerList: AnswerList) =>
  summaryRoutes(
    {
      path: '/v1/articles',
      noun: 'Article',
      nouns: 'articles',
      id: ArticleId,
      query: ArticleQuery,
      item: ArticleSummary,
      page: ArticleSummaryPage,
      example,
    },
    store,
    answerList,
  )
