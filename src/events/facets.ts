import type { AnswerAggregate } from '../http/aggregates.ts'
import { facetRoutes } from '../http/facets.ts'
import { eventFilters } from './query.ts'
import type { EventStore } from './store.ts'

/** `/v1/events/facets`. */
export const eventFacets = ({ aggregated }: EventStore, answerAggregate: AnswerAggregate) =>
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
          { value: 'COERCE', label: 'Coerce', count: 4 },
          { value: 'RETREAT', label: 'Retreat', count: 4 },
          { value: 'PROTEST', label: 'Protest', count: 3 },
          { value: 'AGREE', label: 'Agree', count: 2 },
          { value: 'COOPERATE', label: 'Cooperate', count: 2 },
          { value: 'MOBILIZE', label: 'Mobilize', count: 2 },
          { value: 'OTHER', label: 'Other', count: 2 },
          { value: 'REJECT', label: 'Reject', count: 2 },
          { value: 'ACCUSE', label: 'Accuse', count: 1 },
          { value: 'AID', label: 'Aid', count: 1 },
          { value: 'CONCEDE', label: 'Concede', count: 1 },
          { value: 'REQUEST', label: 'Request', count: 1 },
          { value: 'SANCTION', label: 'Sanction', count: 1 },
          { value: 'SUPPORT', label: 'Support', count: 1 },
          { value: 'THREATEN', label: 'Threaten', count: 1 },
        ],
      },
    },
    aggregated,
    answerAggregate,
  )
