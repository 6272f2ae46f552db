import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Event } from '../../src/events/schema.ts'
import { enrich, EVENTS, queryOf, readWorld } from '../support/collections.ts'
import { EVENT_VALUES } from '../support/counted.ts'
import { random } from '../support/random.ts'
import { startService, type Service } from '../support/service.ts'
import { nameAt } from '../support/timelines.ts'

type Filter = Record<string, string[]>
interface Numbers {
  count: number
  value: number | null
  low?: number
  high?: number
  filter: Filter
}
interface Head {
  value: string
  label: string
  count: number
  filter: Filter
}
interface Pivot {
  data: (Head & { cells: Numbers[] })[]
  columns: Head[]
  more: { rows: boolean; columns: boolean }
  exact: boolean
}

const INTERVALS = ['day', 'week', 'month', 'quarter', 'year']
const WINDOW = 'startFrom=2011-01-01&startTo=2025-12-31'

const listedBy = (filter: Filter) =>
  new URLSearchParams(
    Object.entries(filter).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  ).toString()

const lengthOf = async ({ get }: Service, filter: Filter): Promise<number> => {
  const { status, body, text } = await get(`/v1/events?limit=1&total=true&${listedBy(filter)}`)
  expect(status, `${listedBy(filter)} ${text}`).toBe(200)
  return body.page.total
}

/** What an event is on an axis. */
const valuesOn = (axis: string, event: Event): string[] =>
  INTERVALS.includes(axis)
    ? [nameAt(axis, event.date.start)]
    : (EVENT_VALUES[axis]?.(event) ?? []).filter((value) => typeof value === 'string')

/** What a cell of these events ought to have. */
const cellOf = (events: Event[], measure: string) => {
  const count = events.length
  const sum = (of: (event: Event) => number) => events.reduce((all, event) => all + of(event), 0)
  if (measure === 'events') return { count, value: count }
  if (measure === 'fatalities')
    return {
      count,
      value: sum(({ fatalities }) => fatalities?.best ?? 0),
      low: sum(({ fatalities }) => fatalities?.low ?? fatalities?.best ?? 0),
      high: sum(({ fatalities }) => fatalities?.high ?? fatalities?.best ?? 0),
    }
  const known = events.flatMap(({ intensity }) => intensity ?? [])
  const mean = known.reduce((all, one) => all + one, 0) / known.length
  return { count, value: known.length === 0 ? null : expect.closeTo(mean, 5) }
}

test('each cell of a table has what the export has, under any filters, and lists it', async () => {
  const service = startService()
  await enrich(service)
  const world = await readWorld(service)
  const { pick, chance } = random(20_241_129)
  const filters = Object.entries(EVENTS.filters)
  const axes = [...Object.keys(EVENT_VALUES), ...INTERVALS.slice(2)]
  const check = async (query: string, rows: string, columns: string, measure: string) => {
    const url = `/v1/events/pivot?${query}&rows=${rows}&columns=${columns}&measure=${measure}`
    const { status, body, text } = await service.get(url)
    const lines = await service.get(`/v1/events/export?format=ndjson&${query}`)
    if (lines.status === 400) return expect.soft(status, url).toBe(400)
    expect(status, `${url} ${text.slice(0, 300)}`).toBe(200)
    const events = lines.text
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Event]))
    const table = body as Pivot
    const right = table.data.map((row) =>
      table.columns.map((column) =>
        cellOf(
          events.filter(
            (event) =>
              valuesOn(rows, event).includes(row.value) &&
              valuesOn(columns, event).includes(column.value),
          ),
          measure,
        ),
      ),
    )
    const told = table.data.map(({ cells }) => cells.map(({ filter: _, ...numbers }) => numbers))
    expect.soft(told, url).toEqual(right)
    for (const [axis, heads, isCut] of [
      [rows, table.data, table.more.rows],
      [columns, table.columns, table.more.columns],
    ] as const) {
      const counts = heads.map(
        ({ value }) => events.filter((event) => valuesOn(axis, event).includes(value)).length,
      )
      expect
        .soft(
          heads.map(({ count }) => count),
          url,
        )
        .toEqual(counts)
      const all = new Set(events.flatMap((event) => valuesOn(axis, event)))
      const shown = new Set(heads.map(({ value }) => value))
      // An event that begins before the time that is asked for is in no interval.
      if (!isCut && !INTERVALS.includes(axis))
        expect
          .soft(
            [...all].every((value) => shown.has(value)),
            url,
          )
          .toBe(true)
    }
    const cells = table.data.flatMap((row) => row.cells)
    const parts = [table.data, table.columns, cells, cells.filter(({ count }) => count > 0)]
    for (const some of parts as { count: number; filter: Filter }[][]) {
      if (some.length === 0) continue
      const { count, filter } = pick(some)
      expect.soft(await lengthOf(service, filter), `${url} ${listedBy(filter)}`).toBe(count)
    }
  }
  await check(WINDOW, 'month', 'quadClass', 'events')
  await check(WINDOW, 'country', 'year', 'fatalities')
  await check('', 'actor', 'actorType', 'intensity')
  await check('modality=any', 'modality', 'source', 'events')
  for (let n = 0; n < 60; n++) {
    const [name, filter] = pick(filters)
    const [rows, columns] = [pick(axes), pick(axes)]
    if (rows === columns || (INTERVALS.includes(rows) && INTERVALS.includes(columns))) continue
    if (/^start(From|To)$/.test(name)) continue
    const query = queryOf(EVENTS as never, [[name, [pick(filter.values(world))]]])
    const measure = pick(['events', 'fatalities', 'intensity'])
    await check(chance(0.9) ? `${query}&${WINDOW}` : WINDOW, rows, columns, measure)
  }
})

test('a table is a panel as CSV, with one line for each cell, or for each that has anything', async () => {
  const { app, get } = startService()
  const query = `rows=country&columns=year&measure=fatalities&${WINDOW}`
  const { body } = await get(`/v1/events/pivot?${query}`)
  const { data, columns } = body as Pivot
  const linesOf = async (more: string) => {
    const reply = await app.request(`/v1/events/pivot/export?format=csv&${query}${more}`)
    expect(reply.headers.get('content-type')).toBe('text/csv')
    return parse(await reply.text(), { columns: true }) as Record<string, string>[]
  }
  const right = data.flatMap((row) =>
    columns.map((column, i) => ({
      row: row.value,
      rowLabel: row.label,
      column: column.value,
      columnLabel: column.label,
      count: String(row.cells[i]?.count),
      value: String(row.cells[i]?.value),
      low: String(row.cells[i]?.low),
      high: String(row.cells[i]?.high),
    })),
  )
  expect(right.length).toBeGreaterThan(100)
  expect(await linesOf('')).toEqual(right)
  expect(await linesOf('&sparse=true')).toEqual(right.filter(({ count }) => count !== '0'))
})

test('a table has at most 20 values as columns, and says that there are more', async () => {
  const { get } = startService()
  const { body } = await get('/v1/events/pivot?rows=type&columns=actor')
  expect(body.columns).toHaveLength(20)
  expect(body.more).toEqual({ rows: false, columns: true })
  const none = await get('/v1/events/pivot?rows=type&columns=year&q=unheardof')
  expect(none.body).toEqual({
    data: [],
    columns: [],
    more: { rows: false, columns: false },
    exact: true,
  })
})

test.for([
  ['rows=type', 'columns', 'required'],
  ['rows=type&columns=bbox', 'columns', 'not_allowed'],
  ['rows=type&columns=type', 'columns', 'conflicting'],
  ['rows=month&columns=year', 'columns', 'conflicting'],
  ['rows=day&columns=type&startFrom=2000-01-01&startTo=2020-01-01', 'interval', 'too_many'],
  ['rows=type&columns=year&measure=sources', 'measure', 'not_allowed'],
  ['rows=type&columns=year&sparse=true', 'sparse', 'unknown'],
] as const)('/v1/events/pivot?%s is refused for %s', async ([query, parameter, code]) => {
  const { get } = startService()
  const { status, body } = await get(`/v1/events/pivot?${query}`)
  expect(status).toBe(400)
  expect(body.errors[0]).toMatchObject({ in: 'query', parameter, code })
})
