import type { AnswerAggregate } from '../http/aggregates.ts'
import { facetRoutes } from '../http/facets.ts'
import { actorFilters } from './query.ts'
import type { ActorStore } from './store.ts'

/** The route `/v1/actors/facets`. */
export const actorFacets = (store: ActorStore, answerAggregate: AnswerAggregate) =>
  facetRoutes(
    {
      path: '/v1/actors',
      noun: 'Actor',
      nouns: 'actors',
      tag: 'Actors',
      filters: actorFilters,
      example: {
        facet: 'type',
        values: [
          { value: 'person', label: 'Person', count: 24 },
          { value: 'state', label: 'State', count: 22 },
        ],
      },
    },
    { ...store, hasPeriods: false },
    answerAggregate,
  )
