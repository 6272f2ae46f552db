import type { AnswerAggregate } from '../http/aggregates.ts'
import { facetRoutes } from '../http/facets.ts'
import { eventFilters } from './query.ts'
import type { EventStore } from './store.ts'

/** `/v1/events/facets`. */
export const eventFacets = (store: EventStore, answerAggregate: AnswerAggregate) =>
  facetRoutes(
    {
      path: '/v1/events',
      noun: 'Event',
      nouns: 'events',
      tag: 'Events',
      filters: eventFilters,
      example: {
        facet: 'type',
        values: [
          { value: 'ASSAULT', label: 'Assault', count: 6 },
          { value: 'CONSULT', label: 'Consult', count: 6 },
        ],
      },
    },
    { ...store, hasPeriods: true },
    answerAggregate,
  )
