import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { generator, ROOT } from './data.ts'

type Row = Record<string, string>

/** The UCDP events of the tests. */
export const readGed = (): Row[] =>
  parse(readFileSync(join(ROOT, 'test', 'data', 'ged.csv')), { columns: true, relax_quotes: true })

/** Makes events from the given ones, with other ids, days and places, and mostly other reports. */
export function* varied(rows: Row[], count: number): Generator<Row> {
  const random = generator(1_989)
  const below = (n: number) => Math.trunc(random() * n)
  const two = (n: number) => String(n).padStart(2, '0')
  for (let i = 0; i < count; i++) {
    const row = rows[below(rows.length)] ?? {}
    const month = `${1989 + below(34)}-${two(1 + below(12))}`
    const day = `${month}-${two(1 + below(27))}`
    // Some reports are cited by several events.
    const report = random() < 0.8 ? ` (${below(count)})` : ''
    yield {
      ...row,
      id: String(1_000_000 + i),
      date_start: day,
      date_end: row['date_prec'] === '1' ? day : `${month}-28`,
      latitude: (Number(row['latitude']) + random() - 0.5).toFixed(4),
      longitude: (Number(row['longitude']) + random() - 0.5).toFixed(4),
      source_article: (row['source_article'] ?? '').replace(/"(?=\s*;\s*"|$)/g, `${report}"`),
    }
  }
}

/** Rows as lines of CSV, with a header. */
export function* csvOf(rows: Iterable<Row>): Generator<string> {
  let isFirst = true
  for (const row of rows) {
    if (isFirst) yield stringify([Object.keys(row)]).trimEnd()
    isFirst = false
    yield stringify([Object.values(row)]).replace(/\n$/, '')
  }
}

const inOrder = (rows: Row[], columns: string[]): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? ''])))

/** The form of HDX: with more columns, and a row of HXL tags below the header. */
export const asHdx = (rows: Row[]): Row[] => {
  const [columns = [], tags = []]: string[][] = parse(
    readFileSync(join(ROOT, 'test', 'data', 'ged-hdx.csv')),
    { to: 2 },
  )
  const tagged = Object.fromEntries(columns.map((name, i) => [name, tags[i] ?? '']))
  return inOrder([tagged, ...rows], columns)
}

/** The form of pandas: with a nameless column of row numbers. */
export const withIndex = (rows: Row[]): Row[] => rows.map((row, i) => ({ '': String(i), ...row }))

const NOT_IN_SYRIA = /^(relid|code_status|where_description|gwno[ab]|best|high|low|\w+_dset_id)$/
/** The form of the Syria releases: with fewer columns, in another order. */
export const asSyria = (rows: Row[]): Row[] => {
  const columns = Object.keys(rows[0] ?? {}).filter((name) => !NOT_IN_SYRIA.test(name))
  columns.splice(columns.indexOf('side_b_new_id'), 0, 'gwnob')
  return inOrder(rows, [...columns, 'low', 'best', 'high'])
}
