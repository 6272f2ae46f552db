import { z } from '@hono/zod-openapi'
import { ACTOR_TYPES } from '../vocabulary/actor-types.ts'
import { CONTEXTS, QUAD_CLASSES, EVENT_MODES, EVENT_TYPES } from '../vocabulary/plover.ts'
import {
  ActorId,
  ArticleId,
  COUNTRY_CHARACTERS,
  Day,
  DOMAIN_CHARACTERS,
  EventId,
  NAME_CHARACTERS,
  nullable,
  shown,
  Timestamp,
  TITLE_CHARACTERS,
  URL_CHARACTERS,
} from './fields.ts'

export const DATE_PRECISIONS = ['day', 'week', 'month', 'year', 'longer'] as const
export const STATUSES = ['reported', 'corroborated', 'disputed', 'retracted'] as const
export const MODALITIES = ['asserted', 'planned', 'hypothetical', 'denied'] as const
export const STANCES = ['supports', 'refutes', 'mentions'] as const

export const ActorType = z.enum(ACTOR_TYPES)
export const EventType = z.enum(EVENT_TYPES)
export const EventMode = z.enum(EVENT_MODES)
export const QuadClass = z.enum(QUAD_CLASSES)
export const Context = z.enum(CONTEXTS)
export const DatePrecision = z.enum(DATE_PRECISIONS)
export const Status = z.enum(STATUSES)
export const Modality = z.enum(MODALITIES)
export const Stance = z.enum(STANCES)

export const Source = z
  .object({
    name: nullable(shown(NAME_CHARACTERS)).openapi({ description: 'Name of the outlet.' }),
    domain: nullable(shown(DOMAIN_CHARACTERS)).openapi({
      description: 'Internet domain of the outlet.',
    }),
    country: nullable(shown(COUNTRY_CHARACTERS)).openapi({
      description: 'Country of the outlet, ISO 3166-1 alpha-2.',
    }),
  })
  .openapi('Source', { description: 'Who published an article.' })

const isDeleted = (what: string, field: string) =>
  z
    .boolean()
    .optional()
    .openapi({
      description: `In a past version: true for ${what} that has been deleted since. Its \`${field}\` is shown to keys with the scope \`write\`, and empty for others.`,
    })

export const ActorRef = z
  .object({
    id: ActorId.openapi({ description: 'Id of the actor.' }),
    name: shown(NAME_CHARACTERS).openapi({ description: 'Name of the actor.' }),
    type: ActorType.openapi({ description: 'Kind of actor.' }),
    country: nullable(shown(COUNTRY_CHARACTERS)).openapi({
      description: 'Country, ISO 3166-1 alpha-2.',
    }),
    deleted: isDeleted('an actor', 'name'),
  })
  .openapi('ActorRef', { description: 'An actor in short, as other resources refer to it.' })
export type ActorRef = z.infer<typeof ActorRef>

export const ARTICLE_STATUSES = ['published', 'withdrawn'] as const
export const ArticleStatus = z.enum(ARTICLE_STATUSES)

export const ArticleRef = z
  .object({
    id: ArticleId.openapi({ description: 'Id of the article.' }),
    title: shown(TITLE_CHARACTERS).openapi({ description: 'Headline.' }),
    url: nullable(shown(URL_CHARACTERS)).openapi({ description: 'Where it was published.' }),
    publishedAt: nullable(Timestamp).openapi({ description: 'When it was published.' }),
    source: nullable(Source).openapi({ description: 'Who published it.' }),
    status: ArticleStatus.openapi({
      description:
        'Whether the article is published, or was withdrawn by its publisher or by a user of this service.',
    }),
    originalId: nullable(ArticleId).openapi({
      description: 'Id of the article that it is a duplicate of; null for an original.',
    }),
    deleted: isDeleted('an article', 'title'),
  })
  .openapi('ArticleRef', {
    description: 'An article in short, as other resources refer to it.',
  })
export type ArticleRef = z.infer<typeof ArticleRef>

export const EventDate = z
  .object({
    start: Day.openapi({ description: 'First day it may have happened on.' }),
    end: Day.openapi({ description: 'Last day it may have happened on.' }),
    precision: DatePrecision.openapi({ description: 'How exactly the date is known.' }),
  })
  .openapi('EventDate', {
    description:
      'The days of an event; when its date is not known exactly, the days on which it may have happened.',
  })

export const EventRef = z
  .object({
    id: EventId.openapi({ description: 'Id of the event.' }),
    title: shown(TITLE_CHARACTERS).openapi({ description: 'What happened, in a line.' }),
    type: EventType.openapi({ description: 'PLOVER type.' }),
    date: EventDate.openapi({ description: 'When it happened.' }),
    country: nullable(shown(COUNTRY_CHARACTERS)).openapi({
      description: 'Where it happened, ISO 3166-1 alpha-2.',
    }),
    stance: Stance.openapi({
      description: 'Whether the article supports, refutes or only mentions the event.',
    }),
  })
  .openapi('EventRef', { description: 'An event that an article is evidence of.' })
export type EventRef = z.infer<typeof EventRef>
