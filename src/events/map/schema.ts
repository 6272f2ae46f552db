import { z } from '@hono/zod-openapi'
import { Exact, ListFilter } from '../../contract/counted.ts'
import { Count, Latitude, listed, Longitude, nullable } from '../../contract/fields.ts'
import { EventCard } from '../participants/schema.ts'
import { AREA_PRECISIONS } from '../place-precision.ts'

/** How many clusters and areas a map has together at most. */
export const CLUSTERS_MAX = 500
export const ZOOM_MAX = 22

const filter = ListFilter.openapi({
  description: 'What lists these events at `GET /v1/events`.',
})

const EventCluster = z
  .object({
    latitude: Latitude.openapi({ description: 'Degrees north of the middle of `bbox`.' }),
    longitude: Longitude.openapi({ description: 'Degrees east of the middle of `bbox`.' }),
    bbox: listed(z.number().openapi({ format: 'double' }), 4).openapi({
      description:
        'The smallest box around its events: west, south, east and north. No other cluster reaches into it.',
    }),
    count: Count.openapi({ description: 'The number of events.' }),
    event: nullable(EventCard).openapi({ description: 'The event, if it is the only one.' }),
    filter,
  })
  .openapi('EventCluster', { description: 'Events that are near to one another on a map.' })
export type EventCluster = z.infer<typeof EventCluster>

const Unlocated = z
  .object({
    count: Count.openapi({ description: 'The number of events.' }),
    filter,
  })
  .openapi('UnlocatedEvents', {
    description: 'The events that pass the filters but for `bbox`, and have no coordinates.',
  })

const EventMapData = z
  .object({
    clusters: listed(EventCluster, CLUSTERS_MAX).openapi({
      description:
        'Events whose coordinates are where they happened or near to it, or do not say how exact they are.',
    }),
    areas: listed(EventCluster, CLUSTERS_MAX).openapi({
      description: `Events whose coordinates stand for an area (precision ${AREA_PRECISIONS.join(', ')}), such as the middle of a country.`,
    }),
    unlocated: nullable(Unlocated).openapi({
      description: 'Events without coordinates; null where the filters ask for coordinates.',
    }),
  })
  .openapi('EventMapData', { description: 'Events on a map.' })

export const EventMap = z
  .object({ data: EventMapData, exact: Exact })
  .openapi('EventMap', { description: 'Events on a map, and whether their counts are exact.' })
export type EventMap = z.infer<typeof EventMap>
