import { z } from '@hono/zod-openapi'
import { withHaving } from '../contract/counted.ts'
import {
  ActorId,
  ArticleId,
  COUNT_MAX,
  CountryInAnyCase,
  EventId,
  ID_CHARACTERS,
  ID_SUFFIX,
  NAME_CHARACTERS,
  Tag,
  label,
} from '../contract/fields.ts'
import {
  bbox,
  day,
  decimal,
  flag,
  from,
  ids,
  integer,
  listQuery,
  many,
  afterId,
  paging,
  point,
  recorded,
  schemed,
  until,
  withExcluding,
  longWords,
  SEARCH_LANGUAGE,
} from '../contract/params.ts'
import {
  ActorType,
  Context,
  DatePrecision,
  QuadClass,
  EventMode,
  EventType,
  MODALITIES,
  Stance,
  Status,
} from '../contract/refs.ts'
import { Role, Side } from './participants/schema.ts'
import { PLACE_PRECISION_VALUES } from './place-precision.ts'

export const EVENT_SORTS = [
  '-date',
  'date',
  '-fatalities',
  'fatalities',
  '-createdAt',
  'createdAt',
  '-updatedAt',
  'updatedAt',
  'relevance',
] as const

const Pair = z
  .string()
  .regex(
    new RegExp(`^actor_${ID_SUFFIX},actor_${ID_SUFFIX}$`),
    'must be two actor ids separated by a comma',
  )
  .openapi({
    pattern: `^actor_${ID_SUFFIX},actor_${ID_SUFFIX}$`,
    maxLength: 2 * ID_CHARACTERS + 1,
  })

const FATALITIES_MAX = 2_000_000_000

/** Which filters have one that leaves out what they find. */
export const EXCLUDABLE = [
  'id',
  'type',
  'mode',
  'context',
  'quadClass',
  'code',
  'country',
  'admin1',
  'place',
  'placePrecision',
  'precision',
  'modality',
  'actor',
  'role',
  'side',
  'initiator',
  'recipient',
  'pair',
  'dyad',
  'actorType',
  'actorCountry',
  'status',
  'article',
  'source',
  'stance',
  'tag',
  'dataset',
  'externalId',
] as const

const filters = {
  q: longWords(
    `Full-text search in title, summary, place, and the names and aliases of the participants: ${SEARCH_LANGUAGE} A prefix needs three letters or more.`,
  ),
  id: ids(EventId, ' Events of every modality are found, unless `modality` is given.'),
  type: many(EventType, 'PLOVER type.'),
  mode: many(EventMode, 'PLOVER mode.'),
  context: many(Context, 'PLOVER context.'),
  quadClass: many(QuadClass, 'Quad class: verbal or material, cooperation or conflict.'),
  code: many(label(129), 'Code of another scheme: `043`, or `cameo:043` to say which.'),
  country: many(CountryInAnyCase, 'Country it happened in.'),
  admin1: many(label(NAME_CHARACTERS), 'Region it happened in: state, province or governorate.'),
  place: many(label(NAME_CHARACTERS), 'Name of the place it happened at, as it is written there.'),
  hasLocation: flag('Whether it says where it happened.'),
  hasCoordinates: flag('Whether it has a place on the map.'),
  placePrecision: many(
    z.enum(PLACE_PRECISION_VALUES),
    'How exactly its place is known; `unsaid` where that is not said.',
  ),
  dateFrom: day('Happened, or may have happened, on this day or later.'),
  dateTo: day('Happened, or may have happened, on this day or earlier.'),
  startFrom: day('Begins on this day or later, by the first day of its date.'),
  startTo: day('Begins on this day or earlier, by the first day of its date.'),
  precision: many(DatePrecision, 'How exactly its date is known.'),
  modality: many(
    z.enum([...MODALITIES, 'any']),
    'Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.',
  ),
  actor: many(ActorId, 'Id of an actor that takes part, in any role.'),
  role: many(
    Role,
    'Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.',
  ),
  side: many(Side, 'Side of that participant.'),
  initiator: many(ActorId, 'Id of an actor with the role initiator.'),
  recipient: many(ActorId, 'Id of an actor with the role recipient.'),
  pair: many(Pair, 'Two actors that both take part: their ids, separated by a comma.'),
  dyad: many(Pair, 'An initiator and a recipient: their ids, separated by a comma.'),
  actorType: many(ActorType, 'Kind of an actor that takes part.'),
  actorCountry: many(CountryInAnyCase, 'Country of an actor that takes part.'),
  bbox: bbox(
    'Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.',
  ),
  near: point(
    'Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.',
  ),
  radiusKm: decimal(0, 20_040, 'Distance from `near` in kilometres; default 50.'),
  fatalitiesMin: integer(0, FATALITIES_MAX, 'At least this many deaths, by the best estimate.'),
  fatalitiesMax: integer(0, FATALITIES_MAX, 'At most this many deaths, by the best estimate.'),
  intensityMin: decimal(-10, 10, 'Lowest intensity.'),
  intensityMax: decimal(-10, 10, 'Highest intensity.'),
  confidenceMin: decimal(0, 1, 'Lowest confidence. What has none is left out.'),
  status: many(Status, 'Status: reported, corroborated, disputed or retracted.'),
  article: many(ArticleId, 'Id of an article that is evidence of it.'),
  source: many(label(NAME_CHARACTERS), 'Domain or name of a source that reports it.'),
  stance: many(
    Stance,
    'Stance of an article: of the one that `article` or `source` asks for, or else of any.',
  ),
  hasEvidence: flag('Whether any article is evidence of it.'),
  minArticles: integer(1, COUNT_MAX, 'At least this many articles are evidence of it.'),
  minOriginals: integer(1, COUNT_MAX, 'At least this many, each text counted once.'),
  minSources: integer(1, COUNT_MAX, 'From at least this many sources.'),
  publishedFrom: from('First reported at this time or later: by its earliest article.'),
  publishedTo: until('First reported at this time or earlier.'),
  ...recorded(),
  tag: many(Tag, 'Label.'),
  dataset: many(label(100), 'Name of the dataset it came from.'),
  externalId: many(schemed, 'Its id in another system, as `scheme:value`.'),
}

/** The filters of events, shared by all routes that select events. */
export const eventFilters = withHaving(withExcluding(filters, EXCLUDABLE))

const pages = paging(EVENT_SORTS, '-date', 'title or summary', afterId(EventId, 'the last event'))

/** Query parameters of `GET /v1/events`. */
export const EventQuery = listQuery({ ...eventFilters, ...pages })
export type EventQuery = Omit<z.infer<typeof EventQuery>, 'cursor'>

const { actor: _, excludeActor: __, ...filtersOfActor } = eventFilters
/** Query parameters of `GET /v1/actors/{actorId}/events`. */
export const ActorEventQuery = listQuery({ ...filtersOfActor, ...pages })
