import { ArticleId } from '../../contract/fields.ts'
import { manyRoutes } from '../../http/many.ts'
import { examples } from '../examples.ts'
import { Article } from '../schema.ts'
import type { ArticleStore } from '../store.ts'

/** `POST /v1/articles/read`. */
export const manyArticles = ({ readMany }: ArticleStore) =>
  manyRoutes(
    {
      path: '/v1/articles',
      noun: 'Article',
      nouns: 'articles',
      tag: 'Articles',
      id: ArticleId,
      item: Article,
      example: examples.read,
      missing: {
        id: 'article_01j6ne0000e0000000000000zz',
        reason: 'unknown',
        mergedInto: null,
      },
    },
    readMany,
  )
