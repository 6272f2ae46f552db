import { examples as events } from '../examples.ts'
import type { EventMap } from './schema.ts'

const { id, title, type, date, location } = events.read
const { latitude, longitude } = location

/** An event of the sample data, as the contract shows it on a map. */
export const example = {
  data: {
    clusters: [
      {
        latitude,
        longitude,
        bbox: [longitude, latitude, longitude, latitude],
        count: 1,
        event: { id, title, type, date, country: location.country },
        filter: {
          bbox: [[longitude, latitude, longitude, latitude].join(',')],
          placePrecision: ['exact', 'nearby', 'unsaid'],
        },
      },
    ],
    areas: [],
    unlocated: { count: 0, filter: { hasCoordinates: ['false'] } },
  },
  exact: true,
} as EventMap
