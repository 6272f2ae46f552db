import type { AnswerAggregate } from '../http/aggregates.ts'
import { timelineRoutes } from '../http/timeline.ts'
import { articleFilters } from './query.ts'
import type { ArticleStore } from './store.ts'

/** `/v1/articles/timeline`. */
export const articleTimeline = (store: ArticleStore, answerAggregate: AnswerAggregate) =>
  timelineRoutes(
    {
      path: '/v1/articles',
      noun: 'Article',
      nouns: 'articles',
      tag: 'Articles',
      filters: articleFilters,
      metrics: {
        articles: 'of them',
        originals: 'that repeat no earlier one',
        sources: 'that published them',
      },
      hasSpans: false,
      description:
        'How much was published in each day, week, month, quarter or year of the articles that pass all filters, exactly; intervals with nothing are there too. They reach from `publishedFrom` to `publishedTo`, or else from the first to the last of the articles. `filter` of an interval lists what it counts.',
      example: {
        data: [
          {
            name: '2024-08',
            start: '2024-08-01',
            end: '2024-08-31',
            count: 8,
            value: 8,
            filter: { publishedFrom: ['2024-08-01'], publishedTo: ['2024-08-31'] },
          },
        ],
        groups: [],
        other: null,
        before: null,
        imprecise: null,
        undated: 0,
        exact: true,
      },
    },
    store,
    answerAggregate,
  )
