import { z } from '@hono/zod-openapi'
import { withHaving } from '../contract/counted.ts'
import { ActorId, CountryInAnyCase, Tag, label } from '../contract/fields.ts'
import {
  flag,
  ids,
  integer,
  listQuery,
  many,
  afterId,
  paging,
  recorded,
  schemed,
  withExcluding,
  words,
  SEARCH_LANGUAGE,
} from '../contract/params.ts'
import { ActorType } from '../contract/refs.ts'
import { Sector } from './schema.ts'

const ACTOR_SORTS = [
  'name',
  '-name',
  '-eventCount',
  'eventCount',
  '-createdAt',
  'createdAt',
  '-updatedAt',
  'updatedAt',
  'relevance',
] as const

/** Which filters have one that leaves out what they find. */
export const EXCLUDABLE = [
  'id',
  'type',
  'country',
  'sector',
  'affiliatedWith',
  'tag',
  'dataset',
  'externalId',
] as const

const filters = {
  q: words(
    `Search in name and aliases: ${SEARCH_LANGUAGE} The last word may be incomplete, for type-ahead; \`sort=-eventCount\` puts the most active actors first.`,
  ),
  id: ids(ActorId, ' The id of a merged actor leads to its survivor.'),
  type: many(ActorType, 'Kind of actor.'),
  country: many(CountryInAnyCase, 'Country it belongs to.'),
  sector: many(Sector, 'PLOVER sector.'),
  affiliatedWith: many(ActorId, 'Id of an actor that it is affiliated with, in either direction.'),
  externalId: many(schemed, 'Its id in another system, as `scheme:value`.'),
  tag: many(Tag, 'Label.'),
  dataset: many(label(100), 'Name of the dataset it came from.'),
  hasEvent: flag('Whether it takes part in any event.'),
  ...recorded(),
}

/** The filters of actors, shared by all routes that select actors. */
export const actorFilters = withHaving(withExcluding(filters, EXCLUDABLE))

/** The query parameters of `GET /v1/actors`. */
export const ActorQuery = listQuery({
  ...actorFilters,
  ...paging(ACTOR_SORTS, 'name', 'the names', afterId(ActorId, 'the last actor')),
})
export type ActorQuery = Omit<z.infer<typeof ActorQuery>, 'cursor'>

/** How many similar actors are returned by default. */
export const SIMILAR_DEFAULT = 10
const SIMILAR_MAX = 50

/** Query parameters of `GET /v1/actors/{actorId}/similar`. */
export const SimilarQuery = z.strictObject({
  limit: integer(1, SIMILAR_MAX, `How many actors to return; default ${SIMILAR_DEFAULT}.`),
})
