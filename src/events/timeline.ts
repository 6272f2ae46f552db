import type { AnswerAggregate } from '../http/aggregates.ts'
import { timelineRoutes } from '../http/timeline.ts'
import { eventFilters } from './query.ts'
import type { EventStore } from './store.ts'

/** `/v1/events/timeline`. */
export const eventTimeline = (store: EventStore, answerAggregate: AnswerAggregate) =>
  timelineRoutes(
    {
      path: '/v1/events',
      noun: 'Event',
      nouns: 'events',
      tag: 'Events',
      filters: eventFilters,
      metrics: {
        events: 'of them',
        articles: 'that are evidence of them',
        originals: 'among these, each text counted once',
        sources: 'of these articles',
        fatalities: 'by the best estimate, with the low and the high one',
        intensity: 'on average',
      },
      hasSpans: true,
      description:
        'How much there is in each day, week, month, quarter or year of the events that pass all filters, exactly; intervals with nothing are there too. They reach from `dateFrom` to `dateTo`, or else from the first to the last of the events. `filter` of an interval lists what it counts.',
      example: {
        data: [
          {
            name: '2024-08',
            start: '2024-08-01',
            end: '2024-08-31',
            count: 6,
            value: 6,
            filter: { startFrom: ['2024-08-01'], startTo: ['2024-08-31'] },
          },
        ],
        groups: [],
        other: null,
        before: null,
        imprecise: { count: 2, filter: { precision: ['year', 'longer'] } },
        undated: 0,
        exact: true,
      },
    },
    store,
    answerAggregate,
  )
