import type { actorFilters } from '../../actors/query.ts'
import type { articleFilters } from '../../articles/query.ts'
import type { eventFilters } from '../../events/query.ts'
import { pageThatFits, RESULTS_DEFAULT, RESULTS_MAX } from '../pages.ts'
import { parametersOf, type Schema } from '../schemas.ts'
import { actorInList, articleInList, eventInList } from '../shapes.ts'
import { maxTokens, UNTRUSTED, wholeOf, type MakeTool, type Tool } from '../tool.ts'

const limit: Schema = {
  type: 'integer',
  minimum: 1,
  maximum: RESULTS_MAX,
  description: `Most results; default ${RESULTS_DEFAULT}.`,
}

const EVENT_FILTERS = [
  'q',
  'type',
  'context',
  'country',
  'dateFrom',
  'dateTo',
  'modality',
  'actor',
  'actorType',
  'actorCountry',
  'near',
  'radiusKm',
  'bbox',
  'fatalitiesMin',
  'status',
  'article',
  'source',
  'tag',
] as const satisfies (keyof typeof eventFilters)[]

const ARTICLE_FILTERS = [
  'q',
  'source',
  'sourceCountry',
  'language',
  'genre',
  'publishedFrom',
  'publishedTo',
  'actor',
  'event',
  'url',
  'duplicates',
  'tag',
] as const satisfies (keyof typeof articleFilters)[]

const ACTOR_FILTERS = [
  'q',
  'type',
  'country',
  'sector',
  'affiliatedWith',
  'externalId',
  'tag',
] as const satisfies (keyof typeof actorFilters)[]

interface Searched {
  collection: 'events' | 'articles' | 'actors'
  filters: readonly string[]
  description: string
  show: (item: never) => object
  /** Further parameters, when there is a search. */
  searching?: Record<string, string>
}

const searchOf =
  ({ collection, filters, description, show, searching = {} }: Searched): MakeTool =>
  (contract): Tool => {
    const path = `/v1/${collection}`
    return {
      name: `search_${collection}`,
      title: `Search ${collection}`,
      description,
      writes: false,
      properties: {
        ...parametersOf(contract, path, [...filters, 'sort']),
        limit,
        cursor: { type: 'string', description: '`nextCursor` of the answer before, for more.' },
        maxTokens,
      },
      required: [],
      answer: ({ ask, given: { limit: wanted, ...query }, tokens }) =>
        pageThatFits(
          ask,
          path,
          { ...query, ...(query['q'] === undefined ? {} : searching) },
          show,
          { limit: wholeOf(wanted, RESULTS_DEFAULT, 1, RESULTS_MAX), tokens },
        ),
    }
  }

export const searchEvents = searchOf({
  collection: 'events',
  filters: EVENT_FILTERS,
  description:
    'Find events: who did what to whom, where and when. Values of one filter are combined with OR, filters with AND. Each result has an id for `get` and `get_evidence`.',
  show: eventInList,
})

export const searchArticles = searchOf({
  collection: 'articles',
  filters: ARTICLE_FILTERS,
  description: `Find articles by their text, source, date, or the actors and events that they report. ${UNTRUSTED}`,
  show: articleInList,
  searching: { snippet: 'true' },
})

export const searchActors = searchOf({
  collection: 'actors',
  filters: ACTOR_FILTERS,
  description:
    'Find actors (persons, states, armed groups, organisations) by name or alias in any script. Their ids are what `actor` of the other searches takes.',
  show: actorInList,
})
