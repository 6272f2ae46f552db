import { csv, ndjson, type Formats } from '../../contract/formats.ts'
import type { EventParticipant } from './schema.ts'

export const participantFormats: Formats<EventParticipant> = {
  of: 'participants',
  streams: {
    ndjson: ndjson('EventParticipant'),
    csv: csv({
      eventId: (p) => p.event.id,
      eventTitle: (p) => p.event.title,
      eventType: (p) => p.event.type,
      dateStart: (p) => p.event.date.start,
      dateEnd: (p) => p.event.date.end,
      datePrecision: (p) => p.event.date.precision,
      eventCountry: (p) => p.event.country,
      actorId: (p) => p.actor.id,
      actorName: (p) => p.actor.name,
      actorType: (p) => p.actor.type,
      actorCountry: (p) => p.actor.country,
      role: (p) => p.role,
      side: (p) => p.side,
      title: (p) => p.title,
    }),
  },
}
