import type { AnswerAggregate } from '../http/aggregates.ts'
import { facetRoutes } from '../http/facets.ts'
import { actorFilters } from './query.ts'
import type { ActorStore } from './store.ts'

/** The route `/v1/actors/facets`. */
export const actorFacets = ({ aggregated }: ActorStore, answerAggregate: AnswerAggregate) =>
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
          { value: 'government_body', label: 'Government body', count: 7 },
          { value: 'population_group', label: 'Population group', count: 5 },
          { value: 'armed_group', label: 'Armed group', count: 4 },
          {
            value: 'intergovernmental_organization',
            label: 'Intergovernmental organization',
            count: 4,
          },
          { value: 'military', label: 'Military', count: 4 },
          { value: 'company', label: 'Company', count: 2 },
          { value: 'media', label: 'Media', count: 1 },
          {
            value: 'non_governmental_organization',
            label: 'Non governmental organization',
            count: 1,
          },
          { value: 'other', label: 'Other', count: 1 },
          { value: 'political_party', label: 'Political party', count: 1 },
          { value: 'religious_body', label: 'Religious body', count: 1 },
          { value: 'social_movement', label: 'Social movement', count: 1 },
          { value: 'unidentified', label: 'Unidentified', count: 1 },
        ],
      },
    },
    aggregated,
    answerAggregate,
  )
