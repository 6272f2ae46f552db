import type { Network, NetworkEdge } from '../../events/network/schema.ts'
import { read } from '../ask.ts'
import { fitted } from '../budget.ts'
import { lean } from '../shapes.ts'
import { filtersIn, maxTokens, textOf, wholeOf, type MakeTool } from '../tool.ts'

const EDGES_DEFAULT = 25
const EDGES_MAX = 200
const NODES = 100

/** An edge as a model reads it: names of both, and only what there is. */
const shown = (edge: NetworkEdge, nameOf: ReadonlyMap<string, string>): object => {
  const { source, target, directed, count, quadClasses, intensity, first, last, latest } = edge
  return lean({
    [directed ? 'from' : 'one']: { id: source, name: nameOf.get(source) },
    [directed ? 'to' : 'other']: { id: target, name: nameOf.get(target) },
    events: count,
    byClass: Object.fromEntries(quadClasses.map(({ quadClass, count: n }) => [quadClass, n])),
    intensity,
    days: first === last ? first : `${first}/${last}`,
    latest: { id: latest.id, title: latest.title },
  })
}

export const network: MakeTool = () => ({
  name: 'network',
  title: 'Who acts on whom',
  description:
    'Which actors events connect, and how: `from` an initiator `to` a recipient, or `one` and `other` where the roles do not say, each with the number of events, the first and last day, and the latest event. With `actorId`: those that this actor shares events with; without: the busiest actors under the filters.',
  writes: false,
  properties: {
    actorId: { type: 'string', description: 'Id of an actor; without it, of all.' },
    filters: {
      type: 'object',
      description:
        'Filters under the names that `search_events` has, such as {"dateFrom": "2024-01-01", "country": ["LY"]}.',
    },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: EDGES_MAX,
      description: `Most pairs of actors; default ${EDGES_DEFAULT}, those with most events first.`,
    },
    maxTokens,
  },
  required: [],
  answer: async ({ ask, given, tokens }) => {
    const path =
      given['actorId'] === undefined
        ? '/v1/events/network'
        : `/v1/actors/${encodeURIComponent(textOf(given, 'actorId'))}/network`
    const query = { ...filtersIn(given), nodes: NODES }
    const { nodes, edges, more } = (await read<Network>(ask, path, query)).data
    const nameOf = new Map(nodes.map(({ actor }) => [actor.id, actor.name]))
    const most = wholeOf(given['limit'], EDGES_DEFAULT, 1, EDGES_MAX)
    const left = edges.length - most
    return fitted(
      {
        pairs: edges.slice(0, most).map((edge) => shown(edge, nameOf)),
        morePairs: Math.max(0, left) + more.edges,
        moreActors: more.nodes,
      },
      tokens,
    ) as object
  },
})
