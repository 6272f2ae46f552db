import type { AnswerAggregate } from '../http/aggregates.ts'
import { facetRoutes } from '../http/facets.ts'
import { articleFilters } from './query.ts'
import type { ArticleStore } from './store.ts'

/** The route `/v1/articles/facets`. */
export const articleFacets = ({ aggregated }: ArticleStore, answerAggregate: AnswerAggregate) =>
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
          { value: 'fact_check', label: 'Fact check', count: 3 },
          { value: 'report', label: 'Report', count: 3 },
          { value: 'interview', label: 'Interview', count: 1 },
          { value: 'opinion', label: 'Opinion', count: 1 },
          { value: 'other', label: 'Other', count: 1 },
          { value: 'press_release', label: 'Press release', count: 1 },
          { value: 'social_post', label: 'Social post', count: 1 },
          { value: 'transcript', label: 'Transcript', count: 1 },
        ],
      },
    },
    aggregated,
    answerAggregate,
  )
