import type { AnswerAggregate } from '../http/aggregates.ts'
import { facetRoutes } from '../http/facets.ts'
import { articleFilters } from './query.ts'
import type { ArticleStore } from './store.ts'

/** The route `/v1/articles/facets`. */
export const articleFacets = (store: ArticleStore, answerAggregate: AnswerAggregate) =>
  facetRoutes(
    {
      path: '/v1/articles',
      noun: 'Article',
      nouns: 'articles',
      tag: 'Articles',
      filters: articleFilters,
      example: {
        facet: 'genre',
        values: [
          { value: 'news', label: 'News', count: 30 },
          { value: 'analysis', label: 'Analysis', count: 3 },
        ],
      },
    },
    { ...store, hasPeriods: true },
    answerAggregate,
  )
