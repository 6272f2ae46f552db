import { EventId } from '../contract/fields.ts'
import { revisionOf } from '../history/schema.ts'
import { EXAMPLE_IDS, examples } from './examples.ts'
import { Event } from './schema.ts'

/** How the history routes name events. */
export const eventRevisions = {
  collection: 'event',
  noun: 'Event',
  id: EventId,
  exampleId: EXAMPLE_IDS.read,
  example: examples.read,
  item: Event,
  revision: revisionOf(Event, 'event', 'EventRevision'),
} as const
