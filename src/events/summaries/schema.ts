import { z } from '@hono/zod-openapi'
import {
  ActorId,
  Count,
  COUNTRY_CHARACTERS,
  EventId,
  listed,
  NAME_CHARACTERS,
  nullable,
  shown,
  SNIPPET_CHARACTERS,
  TITLE_CHARACTERS,
  Version,
} from '../../contract/fields.ts'
import { pageOf } from '../../contract/page.ts'
import { EventDate } from '../../contract/refs.ts'
import { Participant } from '../participants/schema.ts'
import { Event } from '../schema.ts'

/** How many participants a summary names; `participantCount` has the number of all. */
export const PARTICIPANTS_NAMED = 4

const { type, quadClass, modality, status, articleCount } = Event.shape
const { role } = Participant.shape
const coordinate = nullable(z.number().openapi({ format: 'double' }))

const PlaceSummary = z
  .object({
    name: nullable(shown(NAME_CHARACTERS)).openapi({ description: 'Name of the place.' }),
    country: nullable(shown(COUNTRY_CHARACTERS)).openapi({ description: 'ISO 3166-1 alpha-2.' }),
    latitude: coordinate.openapi({ description: 'Degrees north, WGS 84.' }),
    longitude: coordinate.openapi({ description: 'Degrees east, WGS 84.' }),
  })
  .openapi('PlaceSummary', { description: 'Where something happened, in short.' })

const ActorName = z
  .object({
    id: ActorId.openapi({ description: 'Id of the actor.' }),
    name: shown(NAME_CHARACTERS).openapi({ description: 'Name of the actor.' }),
  })
  .openapi('ActorName', { description: 'An actor by its name.' })

const ParticipantSummary = z
  .object({
    actor: ActorName.openapi({ description: 'The actor.' }),
    role,
  })
  .openapi('ParticipantSummary', { description: 'Who took part, in short.' })

export const EventSummary = z
  .object({
    id: EventId.openapi({ description: 'Id of the event.' }),
    version: Version.openapi({ description: 'Number of the version.' }),
    title: shown(TITLE_CHARACTERS).openapi({ description: 'What happened, in a line.' }),
    type,
    quadClass,
    modality,
    status,
    date: EventDate.openapi({ description: 'When it happened.' }),
    location: nullable(PlaceSummary).openapi({ description: 'Where it happened.' }),
    participants: listed(ParticipantSummary, PARTICIPANTS_NAMED).openapi({
      description: `The first ${PARTICIPANTS_NAMED} who took part, in order.`,
    }),
    participantCount: Count.openapi({ description: 'How many took part.' }),
    articleCount,
    snippet: nullable(shown(SNIPPET_CHARACTERS)).optional().openapi({
      description:
        'With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.',
    }),
  })
  .openapi('EventSummary', {
    description:
      'An event in short, as a rule in less than 1 KB. Its fields are those of an event, but for `participantCount`.',
  })
export type EventSummary = z.infer<typeof EventSummary>

export const EventSummaryPage = pageOf(EventSummary, 'EventSummaryPage', 'events in short')
