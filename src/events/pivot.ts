import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { csv } from '../contract/formats.ts'
import { Pivot, pivotExportQuery, pivotQuery } from '../contract/pivot.ts'
import {
  HEADERS,
  ifNoneMatch,
  json,
  notModified,
  once,
  problems,
  route,
} from '../contract/route.ts'
import { filtersSent, onlyRead, type AnswerAggregate } from '../http/aggregates.ts'
import { answerText } from '../http/answer.ts'
import type { AppEnv } from '../http/env.ts'
import { eventFilters, type EventQuery } from './query.ts'
import type { EventStore } from './store.ts'

type Table = z.infer<typeof Pivot>
type Cell = Table['data'][number]['cells'][number]
interface Line {
  row: Table['data'][number]
  column: Table['columns'][number]
  cell: Cell
}

const CSV = csv<Line>({
  row: ({ row }) => row.value,
  rowLabel: ({ row }) => row.label,
  column: ({ column }) => column.value,
  columnLabel: ({ column }) => column.label,
  count: ({ cell }) => cell.count,
  value: ({ cell }) => cell.value,
  low: ({ cell }) => cell.low ?? null,
  high: ({ cell }) => cell.high ?? null,
})

/** The cells of a table, one a line. */
const linesOf = ({ data, columns }: Table): Line[] =>
  data.flatMap((row) =>
    columns.flatMap((column, i) => {
      const cell = row.cells[i]
      return cell ? [{ row, column, cell }] : []
    }),
  )

const table = (lines: Line[]) => `${CSV.begin}${CSV.print(lines, true)}${CSV.end}`

const column = {
  value: 'verbal_cooperation',
  label: 'Verbal cooperation',
  count: 14,
  filter: { quadClass: ['verbal_cooperation'] },
}
const EXAMPLE: Table = {
  data: [
    {
      value: 'LY',
      label: 'Libya',
      count: 13,
      filter: { country: ['LY'] },
      cells: [
        {
          count: 8,
          value: 8,
          filter: { country: ['LY'], quadClass: ['verbal_cooperation'] },
        },
      ],
    },
  ],
  columns: [column],
  more: { rows: false, columns: false },
  exact: true,
}

/** The contract of a table as a file. */
const LINES = {
  description: 'The cells of the table.',
  headers: {
    'X-Request-Id': HEADERS['X-Request-Id'],
    ETag: HEADERS.ETag,
    'Dateline-Position': HEADERS['Dateline-Position'],
  },
  content: {
    [CSV.mediaType]: {
      schema: z.string().openapi({
        maxLength: Number.MAX_SAFE_INTEGER,
        description: CSV.description,
      }),
      example: table(linesOf(EXAMPLE)),
    },
  },
}

interface Asked {
  rows: string
  columns: string
  measure?: string
  sparse?: boolean
  format?: string
}

/** `/v1/events/pivot`: tables of counts. */
export const eventPivot = (store: EventStore, answerAggregate: AnswerAggregate) => {
  const app = new OpenAPIHono<AppEnv>()
  const path = '/v1/events/pivot'
  const fields = Object.keys(eventFilters).filter((name) => store.aggregated.counted.has(name))
  const read = (
    c: Context<AppEnv>,
    { rows, columns, measure = 'events', sparse: _, format: __, ...query }: Asked,
  ) => {
    const asked = { query: query as EventQuery, sent: filtersSent(c, eventFilters) }
    return () => store.pivot(asked, { rows, columns, measure })
  }
  app.openapi(
    once('getEventPivot', () =>
      route({
        scope: 'read',
        method: 'get',
        path,
        operationId: 'getEventPivot',
        tags: ['Events'],
        summary: 'Count events in a table',
        description:
          'How much there is of the events that pass all filters in each row and column: places by month, types by country, actors by year. An event counts in each of its values, and in the interval in which its date begins. `filter` of a row, a column or a cell lists what it counts.',
        request: { query: pivotQuery(eventFilters, fields), headers: z.object(ifNoneMatch) },
        responses: {
          200: json(Pivot, 'The table.', ['ETag', 'Dateline-Position'], EXAMPLE),
          ...notModified,
          ...problems(504),
        },
      }),
    ),
    (c) => {
      const asked = c.req.valid('query') as Asked
      return answerAggregate(c, asked, read(c, asked))
    },
  )
  onlyRead(app, path)
  app.openapi(
    once('exportEventPivot', () =>
      route({
        scope: 'read',
        method: 'get',
        path: `${path}/export`,
        operationId: 'exportEventPivot',
        tags: ['Events'],
        summary: 'Export a table of events',
        description: `Takes the parameters of \`GET ${path}\`, and answers with one line for each cell: a panel, as programs for statistics read it.`,
        request: { query: pivotExportQuery(eventFilters, fields), headers: z.object(ifNoneMatch) },
        responses: {
          200: LINES,
          ...notModified,
          ...problems(504),
        },
      }),
    ),
    (c) => {
      const asked = c.req.valid('query') as Asked
      return answerAggregate(c, asked, read(c, asked), (found, headers) => {
        const lines = linesOf(found)
        const some = asked.sparse ? lines.filter(({ cell }) => cell.count > 0) : lines
        return answerText(c, table(some), CSV.mediaType, {
          ...headers,
          'Content-Disposition': `inline; filename="events.${CSV.extension}"`,
        })
      })
    },
  )
  onlyRead(app, `${path}/export`)
  return app
}
