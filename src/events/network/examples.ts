import { examples as events } from '../examples.ts'
import type { Dyad, Network } from './schema.ts'

const { id, title, type, date, location, participants, quadClass, intensity } = events.read
const [host, guest] = participants.map(({ actor }) => actor)
const [source, target] = [host?.id ?? '', guest?.id ?? '']

/** The actor whose network is shown. */
export const EXAMPLE_CENTRE = source

const between = {
  directed: false,
  count: 1,
  quadClasses: [{ quadClass, count: 1 }],
  intensity,
  first: date.start,
  last: date.end,
  filter: {
    having: [`actor:${source}`, `actor:${target}`],
    excludeDyad: [`${source},${target}`, `${target},${source}`],
  },
}
const ofActor = {
  data: {
    nodes: [host, guest].map((actor) => ({
      actor,
      count: 1,
      filter: { having: [`actor:${actor?.id}`] },
    })),
    edges: [
      {
        source,
        target,
        ...between,
        latest: { id, title, type, date, country: location.country },
      },
    ],
    more: { nodes: 0, edges: 0 },
  },
  exact: true,
} as Network
const dyad = { source: host, target: guest, ...between } as Dyad

/** Two actors of the sample data, as the contract shows what connects them. */
export const examples = {
  network: ofActor,
  ofActor,
  dyad,
  dyads: { data: [dyad], page: { nextCursor: null, hasMore: false } },
}
