import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { ActorId } from '../../contract/fields.ts'
import { csv, ndjson, type Formats } from '../../contract/formats.ts'
import {
  HEADERS,
  ifNoneMatch,
  json,
  leadsTo,
  moved,
  notModified,
  once,
  pathId,
  problems,
  route,
  STREAM_CHARACTERS,
} from '../../contract/route.ts'
import { filtersSent, onlyRead, type AnswerAggregate } from '../../http/aggregates.ts'
import { answerText } from '../../http/answer.ts'
import type { AppEnv } from '../../http/env.ts'
import { mountList } from '../../http/list-routes.ts'
import type { AnswerList } from '../../http/lists.ts'
import { QUAD_CLASSES } from '../../vocabulary/plover.ts'
import { eventFilters } from '../query.ts'
import type { EventStore } from '../store.ts'
import { EXAMPLE_CENTRE, examples } from './examples.ts'
import { GRAPH_FORMATS, type GraphFormat } from './formats.ts'
import {
  ActorNetworkExportQuery,
  ActorNetworkQuery,
  DyadQuery,
  NetworkExportQuery,
  NetworkQuery,
  NODES_DEFAULT,
} from './query.ts'
import { DyadPage, Network, type Dyad } from './schema.ts'

/** The parameters of a list that lists what a row counts. */
const queryOf = ({ filter }: Dyad): string =>
  new URLSearchParams(
    Object.entries(filter).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  ).toString()

const dyadFormats: Formats<Dyad> = {
  of: 'dyads',
  streams: {
    ndjson: ndjson('Dyad'),
    csv: csv({
      sourceId: (d) => d.source.id,
      sourceName: (d) => d.source.name,
      targetId: (d) => d.target.id,
      targetName: (d) => d.target.name,
      directed: (d) => d.directed,
      count: (d) => d.count,
      ...Object.fromEntries(
        QUAD_CLASSES.map((name) => [
          name,
          ({ quadClasses }: Dyad) =>
            quadClasses.find(({ quadClass }) => quadClass === name)?.count ?? 0,
        ]),
      ),
      intensity: (d) => d.intensity,
      first: (d) => d.first,
      last: (d) => d.last,
      filter: queryOf,
    }),
  },
}

interface NetworkOf {
  path: '/v1/events/network' | '/v1/actors/{actorId}/network'
  noun: 'Event' | 'Actor'
  /** The subject of the network, for its summary. */
  of: string
  description: string
  query: typeof NetworkQuery | typeof ActorNetworkQuery
  exportQuery: typeof NetworkExportQuery | typeof ActorNetworkExportQuery
  params?: z.ZodObject
  example: Network
}

const DESCRIPTION =
  'An edge is the events between two actors: from an initiator to a recipient, or without direction where the roles do not tell. Two actors may have one each way and one without; an event counts once for each. `filter` lists the events that a node or an edge counts.'

const NETWORKS: NetworkOf[] = [
  {
    path: '/v1/events/network',
    noun: 'Event',
    of: 'events',
    description: `The actors that take part in most of the events that pass all filters, and what connects them. ${DESCRIPTION}`,
    query: NetworkQuery,
    exportQuery: NetworkExportQuery,
    example: examples.network,
  },
  {
    path: '/v1/actors/{actorId}/network',
    noun: 'Actor',
    of: 'an actor',
    description: `An actor and those that it shares most events with, of the events that pass all filters. With \`depth=1\`, edges lead from the actor to them; with \`depth=2\`, also from them to one another and to those that they share most events with. ${DESCRIPTION}`,
    query: ActorNetworkQuery,
    exportQuery: ActorNetworkExportQuery,
    params: z.object({ actorId: pathId(ActorId, 'Id of the actor.', EXAMPLE_CENTRE) }),
    example: examples.ofActor,
  },
]

interface Given {
  nodes?: number
  depth?: number
  format?: GraphFormat
}

/** The contract of a network in the forms of other programs. */
const graphAnswer = ({ data }: Network) => ({
  description: 'The network.',
  headers: {
    ETag: HEADERS.ETag,
    'Dateline-Position': HEADERS['Dateline-Position'],
  },
  content: Object.fromEntries(
    Object.values(GRAPH_FORMATS).map(({ mediaType, description, print }) => [
      mediaType,
      {
        schema: z.string().openapi({ maxLength: STREAM_CHARACTERS, description }),
        // An edge has what it has as JSON. Made when the contract is.
        get example() {
          return print({ ...data, nodes: data.nodes.slice(0, 1), edges: [] })
        },
      },
    ]),
  ),
})

/** Mounts a network, as JSON and for programs that draw and measure graphs. */
const mountNetwork = (
  app: OpenAPIHono<AppEnv>,
  { path, noun, of, description, query, exportQuery, params, example }: NetworkOf,
  store: EventStore,
  actors: { exists: (id: string) => Promise<void> },
  answerAggregate: AnswerAggregate,
): void => {
  const request = { ...(params ? { params } : {}), headers: z.object(ifNoneMatch) }
  const others = {
    ...notModified,
    ...(params ? { ...moved, ...problems(404, 504) } : problems(504)),
  }
  const read = (c: Context<AppEnv>) => {
    const {
      nodes = NODES_DEFAULT,
      depth = 1,
      format: _,
      ...filters
    } = c.req.valid('query' as never) as Given
    const asked = { query: filters, sent: filtersSent(c, eventFilters) }
    const id = c.req.param('actorId')
    return async () => {
      if (id !== undefined) await actors.exists(id)
      return store.network(asked, nodes, id === undefined ? undefined : { id, depth })
    }
  }
  app.openapi(
    once(`get${noun}Network`, () =>
      route({
        scope: 'read',
        method: 'get',
        path,
        operationId: `get${noun}Network`,
        tags: [`${noun}s`],
        summary: `Get the network of ${of}`,
        description,
        request: { ...request, query },
        responses: {
          200: json(Network, 'The network.', ['ETag', 'Dateline-Position'], example),
          ...others,
        },
      }),
    ),
    // Each event has as many pairs as its participants make.
    (c) => answerAggregate(c, c.req.valid('query'), read(c), undefined, 'long'),
  )
  onlyRead(app, path)
  app.openapi(
    once(`export${noun}Network`, () =>
      route({
        scope: 'read',
        method: 'get',
        path: `${path}/export`,
        operationId: `export${noun}Network`,
        tags: [`${noun}s`],
        summary: `Export the network of ${of} for graph programs`,
        description: `Takes the parameters of \`GET ${path}\`, and answers in the form that \`format\` names. All edges are written as directed; the attribute \`directed\` says whether they are.`,
        request: { ...request, query: exportQuery },
        responses: { 200: graphAnswer(example), ...others },
      }),
    ),
    (c) => {
      const asked = c.req.valid('query') as Given
      const { mediaType, print } = GRAPH_FORMATS[asked.format ?? 'graphml']
      return answerAggregate(
        c,
        asked,
        read(c),
        ({ data }, headers) => answerText(c, print(data), mediaType, headers),
        'long',
      )
    },
  )
  onlyRead(app, `${path}/export`)
}

/** `/v1/events/network`, `/v1/actors/{actorId}/network` and `/v1/events/dyads`. */
export const networkRoutes = (
  store: EventStore,
  actors: { exists: (id: string) => Promise<void> },
  answerList: AnswerList,
  answerAggregate: AnswerAggregate,
) => {
  const app = new OpenAPIHono<AppEnv>()
  for (const network of NETWORKS) mountNetwork(app, network, store, actors, answerAggregate)
  mountList(
    app,
    {
      path: '/v1/events/dyads',
      noun: 'Dyads',
      tag: 'Events',
      summary: 'List the dyads of events',
      description:
        'The pairs of actors in the events that pass all filters, those with most events first: from an initiator to a recipient, or without direction where the roles do not say who acts on whom. The `filter` of a dyad lists the events that it counts.',
      query: DyadQuery,
      page: DyadPage,
      examples: { page: examples.dyads, whole: examples.dyad },
      formats: dyadFormats,
      links: leadsTo({ actorId: '$response.body#/data/0/source/id' }, 'getActor'),
      source: (c) => {
        const sent = filtersSent(c, eventFilters)
        return {
          list: ({ limit, ...query }, after) => store.dyads({ query, sent }, limit, after),
          stream: (query) => store.streamDyads({ query, sent }),
          isLong: true,
        }
      },
    },
    answerList,
  )
  onlyRead(app, '/v1/events/dyads')
  return app
}
