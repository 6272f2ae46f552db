import { z } from '@hono/zod-openapi'
import {
  ActorId,
  allOptional,
  COUNTRY_CHARACTERS,
  EventId,
  label,
  NAME_CHARACTERS,
  nullable,
  shown,
  text,
  TITLE_CHARACTERS,
} from '../../contract/fields.ts'
import { pageOf } from '../../contract/page.ts'
import { ActorRef, EventDate, EventType } from '../../contract/refs.ts'

export const ROLES = ['initiator', 'recipient', 'participant', 'mediator', 'host'] as const
export const Role = z.enum(ROLES)
export const Side = z.enum(['a', 'b'])

export const ParticipantInput = z
  .strictObject({
    actorId: ActorId.openapi({ description: 'Id of the actor.' }),
    role: Role.default('participant').openapi({ description: 'Role in the event.' }),
    side: nullable(Side).default(null).openapi({ description: 'Its side, if the event has two.' }),
    title: nullable(label(NAME_CHARACTERS))
      .default(null)
      .openapi({ description: 'Its title at that time.' }),
  })
  .openapi('ParticipantInput', { description: 'An actor that takes part in an event.' })
export type ParticipantInput = z.infer<typeof ParticipantInput>
export const ParticipantPatch = z
  .strictObject(
    allOptional({
      role: Role.openapi({ description: 'Role in the event.' }),
      side: nullable(Side).openapi({ description: 'Its side, if the event has two.' }),
      title: nullable(text(NAME_CHARACTERS)).openapi({ description: 'Its title at that time.' }),
    }),
  )
  .openapi('ParticipantPatch', { description: 'Changes to a participant of an event.' })
export type ParticipantPatch = z.infer<typeof ParticipantPatch>
export const Participant = z
  .object({
    actor: ActorRef,
    role: Role.openapi({ description: 'Role in the event.' }),
    side: nullable(Side).openapi({ description: 'Its side, if the event has two.' }),
    title: nullable(shown(NAME_CHARACTERS)).openapi({ description: 'Its title at that time.' }),
  })
  .openapi('Participant', { description: 'An actor that takes part in an event.' })
export type Participant = z.infer<typeof Participant>

export const EventCard = z
  .object({
    id: EventId.openapi({ description: 'Id of the event.' }),
    title: shown(TITLE_CHARACTERS).openapi({ description: 'What happened, in a line.' }),
    type: EventType.openapi({ description: 'PLOVER type.' }),
    date: EventDate.openapi({ description: 'When it happened.' }),
    country: nullable(shown(COUNTRY_CHARACTERS)).openapi({
      description: 'Where it happened, ISO 3166-1 alpha-2.',
    }),
  })
  .openapi('EventCard', { description: 'What a reader needs to show an event and to follow it.' })
export type EventCard = z.infer<typeof EventCard>

/** An event and an actor that takes part in it: a row of the long form. */
export const EventParticipant = z
  .object({
    event: EventCard,
    actor: ActorRef,
    role: Role.openapi({ description: 'What part it takes.' }),
    side: nullable(Side).openapi({ description: 'Which side of two it is on.' }),
    title: nullable(shown(NAME_CHARACTERS)).openapi({ description: 'Its title as of then.' }),
  })
  .openapi('EventParticipant', {
    description: 'An event and an actor that takes part in it.',
  })
export type EventParticipant = z.infer<typeof EventParticipant>

export const EventParticipantPage = pageOf(EventParticipant, 'EventParticipantPage', 'participants')

/** The rows of an event, one for each that takes part. */
export const rowsOf = (event: {
  id: string
  title: string
  type: EventParticipant['event']['type']
  date: EventParticipant['event']['date']
  location: { country: string | null } | null
  participants: Participant[]
}): EventParticipant[] => {
  const { id, title, type, date } = event
  const of = { id, title, type, date, country: event.location?.country ?? null }
  return event.participants.map((participant) => ({ event: of, ...participant }))
}
