import { z } from '@hono/zod-openapi'
import { CURSOR_CHARACTERS, integer, LIMIT_MAX, listQuery } from '../../contract/params.ts'
import { LIMIT_DEFAULT } from '../../common/lists.ts'
import { eventFilters } from '../query.ts'
import { GRAPH_FORMATS, type GraphFormat } from './formats.ts'
import { NODES_MAX } from './schema.ts'

export const NODES_DEFAULT = 100

const nodes = integer(
  1,
  NODES_MAX,
  `How many actors it has at most; ${NODES_DEFAULT} when not given.`,
)
const depth = integer(
  1,
  2,
  'With 1, the actor and those that it shares events with; with 2, also those that they share events with. 1 when not given.',
)
const format = z
  .enum(Object.keys(GRAPH_FORMATS) as [GraphFormat])
  .optional()
  .openapi({ description: 'The form of the network; `graphml` when not given.' })

export const NetworkQuery = listQuery({ ...eventFilters, nodes })
export const NetworkExportQuery = listQuery({ ...eventFilters, nodes, format })
export const ActorNetworkQuery = listQuery({ ...eventFilters, nodes, depth })
export const ActorNetworkExportQuery = listQuery({ ...eventFilters, nodes, depth, format })

/** Query parameters of `GET /v1/events/dyads`. */
export const DyadQuery = listQuery({
  ...eventFilters,
  limit: integer(1, LIMIT_MAX, `How many dyads a page has; ${LIMIT_DEFAULT} when not given.`),
  cursor: z
    .string()
    .min(1)
    .max(CURSOR_CHARACTERS)
    .optional()
    .openapi({ description: '`page.nextCursor` of the page before.' }),
})
