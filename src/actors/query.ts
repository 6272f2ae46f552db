import { z } from '@hono/zod-openapi'
import { ActorId, Country, Tag, label } from '../contract/fields.ts'
import {
  flag,
  integer,
  listQuery,
  many,
  afterId,
  paging,
  schemed,
  words,
  SEARCH_LANGUAGE,
} from '../contract/params.ts'
import { ActorType } from '../contract/refs.ts'
import { Sector } from './schema.ts'
import { ACTOR_FORMATS } from './formats.ts'

export const ACTOR_SORTS = [
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

/** The filters of actors, wherever they are asked for. */
export const actorFilters = {
  q: words(
    `Search in name and aliases: ${SEARCH_LANGUAGE} The last word may be unfinished, for type-ahead: with \`sort=-eventCount\` whoever acts most comes first.`,
  ),
  type: many(ActorType, 'Kind of actor.'),
  country: many(Country, 'Country it belongs to.'),
  sector: many(Sector, 'PLOVER sector.'),
  affiliatedWith: many(ActorId, 'Id of an actor that it is affiliated with, in either direction.'),
  externalId: many(schemed, 'What another system calls it, as `scheme:value`.'),
  tag: many(Tag, 'Label.'),
  dataset: many(label(100), 'Name of the data set it came from.'),
  hasEvents: flag('Whether it takes part in any event.'),
}

/** What `GET /v1/actors` takes. */
export const ActorQuery = listQuery({
  ...actorFilters,
  ...paging(ACTOR_SORTS, 'name', 'the names', ACTOR_FORMATS, afterId(ActorId, 'the last actor')),
})
export type ActorQuery = Omit<z.infer<typeof ActorQuery>, 'cursor' | 'format' | 'bom'>

/** How many similar actors are told of when nothing is asked. */
export const SIMILAR_DEFAULT = 10
const SIMILAR_MAX = 50

/** What `GET /v1/actors/{actorId}/similar` takes. */
export const SimilarQuery = z.strictObject({
  limit: integer(1, SIMILAR_MAX, `How many to answer with, ${SIMILAR_DEFAULT} when not given.`),
})
