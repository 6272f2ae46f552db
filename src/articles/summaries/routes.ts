import { ArticleId } from '../../contract/fields.ts'
import type { AnswerList } from '../../http/lists.ts'
import { summaryRoutes } from '../../http/summaries.ts'
import { examples } from '../examples.ts'
import { ArticleQuery } from '../query.ts'
import type { ArticleStore } from '../store.ts'
import { ArticleSummary, ArticleSummaryPage } from './schema.ts'

const { id, version, url, title, language, publishedAt, source, genre, wordCount, status } =
  examples.read
const example = {
  id,
  version,
  url,
  title,
  language,
  publishedAt,
  source,
  genre,
  wordCount,
  status,
  originalId: null,
  eventCount: examples.read.eventCount,
}

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
