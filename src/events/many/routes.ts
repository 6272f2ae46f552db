import { EventId } from '../../contract/fields.ts'
import { manyRoutes } from '../../http/many.ts'
import { examples } from '../examples.ts'
import { Event } from '../schema.ts'
import type { EventStore } from '../store.ts'

/** `POST /v1/events/read`. */
export const manyEvents = ({ readMany }: EventStore) =>
  manyRoutes(
    {
      path: '/v1/events',
      noun: 'Event',
      nouns: 'events',
      tag: 'Events',
      id: EventId,
      item: Event,
      example: examples.read,
      missing: {
        id: 'event_01j6ne0000e0000000000000zz',
        reason: 'unknown',
        mergedInto: null,
      },
    },
    readMany,
  )
