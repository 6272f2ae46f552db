import { OpenAPIHono, z } from '@hono/zod-openapi'
import { integer, listQuery } from '../../contract/params.ts'
import { ifNoneMatch, json, notModified, problems, route } from '../../contract/route.ts'
import { filtersSent, onlyRead, type AnswerAggregate } from '../../http/aggregates.ts'
import type { AppEnv } from '../../http/env.ts'
import { eventFilters } from '../query.ts'
import type { EventStore } from '../store.ts'
import { example } from './examples.ts'
import { CLUSTERS_MAX, EventMap, ZOOM_MAX } from './schema.ts'

const PATH = '/v1/events/clusters'

const query = listQuery({
  ...eventFilters,
  zoom: integer(
    0,
    ZOOM_MAX,
    'Zoom of the map, as web maps count it: the world is 256 pixels wide at 0, and twice as wide at each further one. 0 when not given. Clusters are about 64 pixels apart, or more where the box is larger than a screen or has too many of them.',
  ),
})

/** `/v1/events/clusters`. */
export const mapRoutes = (store: EventStore, answerAggregate: AnswerAggregate) => {
  const app = new OpenAPIHono<AppEnv>()
  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: PATH,
      operationId: 'getEventClusters',
      tags: ['Events'],
      summary: 'Get events for a map',
      description: `The events that pass all filters, put together where they are near to one another: at most ${CLUSTERS_MAX} clusters, whatever the number of events, with all of them counted. Send the box that the map shows as \`bbox\`. Events whose coordinates stand for an area are told apart, and those that have none are counted. The \`filter\` of a cluster lists the events that it counts.`,
      request: { query, headers: z.object(ifNoneMatch) },
      responses: {
        200: json(EventMap, 'The map.', ['ETag', 'Dateline-Position'], example),
        ...notModified,
        ...problems(504),
      },
    }),
    (c) => {
      const { zoom = 0, ...filters } = c.req.valid('query')
      const asked = { query: filters, sent: filtersSent(c, eventFilters) }
      return answerAggregate(c, filters, () => store.map(asked, zoom))
    },
  )
  onlyRead(app, PATH)
  return app
}
