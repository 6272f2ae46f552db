import { is, Column, sql, type SQL } from 'drizzle-orm'
import { BadParameterError } from '../../common/errors.ts'
import {
  BUCKETS_MAX,
  daysFrom,
  endOf,
  startsFrom,
  type Dates,
  type Interval,
} from '../../common/intervals.ts'
import type { ListFilter } from '../../common/lists.ts'
import type { Aggregated, Asked, Passing } from './aggregate.ts'
import { DAY, keptDays, type KeptSum } from './kept.ts'
import { copiedCounts } from './copied-counts.ts'
import type { Counted } from './filter.ts'
import type { Links } from './conditions.ts'

/** The sums of the rows in an interval; those that are kept by day have the same order: value, low and high, or sum and number. */
export type Metric =
  | { of: 'rows' }
  /** The sum of a number of each row, with a low and a high estimate of it. */
  | { of: 'sum'; value: SQL; low?: SQL; high?: SQL; kept?: readonly KeptSum[] }
  /** The mean of those rows that have the number. */
  | { of: 'mean'; value: Column; kept?: readonly KeptSum[] }
  /** How many different values the rows have together; in memory, by the links and what their values are grouped by. */
  | { of: 'distinct'; counted: Counted; inMemory?: { links: Links; groups?: Links } }

/** The first and the last day that are asked for. */
interface Window {
  from?: string | undefined
  to?: string | undefined
}

/** How the rows of a list lie in time. */
export interface Timed<Query> {
  /** The first grouping of rows: their day, or the column that says it. */
  key: Column | SQL
  /** The day of a key as text; null of rows without a date. */
  day: (key: SQL) => SQL
  /** The last day that a date may mean, where dates are not exact. */
  end?: Column
  metrics: Readonly<Record<string, Metric>>
  /** The first and the last day that a request asks for. */
  window: (query: Query, dates: Dates) => Window
  /** The filters that say so. */
  windowFilters: readonly string[]
  /** The filters that list what lies in an interval. */
  within: (asked: Asked<Query>, start: string, end: string, dates: Dates) => ListFilter
  /** The filters that list what begins up to a day before the time that is asked for; null where nothing can. */
  before?: (asked: Asked<Query>, last: string) => ListFilter | null
  /** The request for what is as exact as the interval, or for what is not; absent where all dates are exact. */
  exactly?: (asked: Asked<Query>, interval: Interval, isExact: boolean) => Asked<Query>
}

/** The sums of an interval: its rows, their weight, up to three numbers of them, and how many values they have. */
export type Sums = Record<(typeof SUMS)[number], number>
const SUMS = ['rows', 'weight', 'a', 'b', 'c', 'distinct'] as const
export const nothing = (): Sums => ({ rows: 0, weight: 0, a: 0, b: 0, c: 0, distinct: 0 })
/** The intervals that have rows, by their first day; those without a date under `''`. */
export type Cells = Map<string, Sums>

export const add = (cells: Cells, start: string, more: Partial<Sums>, times = 1): void => {
  const sums = cells.get(start) ?? nothing()
  for (const name of SUMS) sums[name] += times * (more[name] ?? 0)
  cells.set(start, sums)
}

/** The first day of an interval; of rows without a date, an empty text. */
const textOf = (start: unknown): string => (typeof start === 'string' ? start : '')

type Sum = (of: SQL) => SQL
const total: Sum = (of) => sql`sum(${of})`

/** The column that a metric sums, and how. */
export const summed = (metric: Metric): [name: 'a' | 'b' | 'c', sum: Sum, of: SQL][] => {
  if (metric.of === 'mean') {
    const of = sql`${metric.value}`
    return [
      ['a', total, of],
      ['b', (value) => sql`count(${value})`, of],
    ]
  }
  if (metric.of !== 'sum') return []
  const { value, low, high } = metric
  return [
    ['a', total, value],
    ...(low ? [['b', total, low] as ['b', Sum, SQL]] : []),
    ...(high ? [['c', total, high] as ['c', Sum, SQL]] : []),
  ]
}
const named = (columns: ReturnType<typeof summed>, sign = sql``) =>
  columns.map(([name, sum, of]) => sql`, ${sign}${sum(of)} as ${sql.identifier(name)}`)

/** The pieces of statements that count by interval. */
const piecesOf = <Query>({ engine: { kit } }: Aggregated<Query>, { key, day }: Timed<Query>) => ({
  /** The first day of an interval. */
  startOf: (interval: Interval, of: SQL) => kit.intervalOf(interval, day(of)),
  // Keeps the database on the index that finds the rows.
  keyOf: (isOrdered: boolean) => (is(key, Column) && !isOrdered ? kit.unindexed(key) : sql`${key}`),
})

/** Counts rows in the interval in which they begin. */
const firstCounter = <Query>(list: Aggregated<Query>, timed: Timed<Query>) => {
  const { startOf, keyOf } = piecesOf(list, timed)
  const { main, kept } = list
  return async ({ isKept, rows }: Passing, interval: Interval, name: string): Promise<Cells> => {
    const metric = metricOf(timed, name)
    const columns = summed(metric)
    const keptSums = 'kept' in metric ? (metric.kept ?? []) : []
    const isDaily = isKept && columns.length === keptSums.length
    const days = isDaily && kept?.fields.includes(DAY) ? kept : undefined
    const sums = columns.flatMap(([column], i) => {
      const sum = keptSums[i]
      return sum ? [[column, sum] as const] : []
    })
    const found = await rows(
      `${name} by ${interval}`,
      ['start', 'rows', ...columns.map(([name]) => name)],
      (matching) => {
        if (days) return keptDays(days, matching, (day) => startOf(interval, day), sums)
        const { from, where, whole, isOrdered } = matching
        const names = columns.map(
          ([name]) => sql`, sum(${sql.identifier(name)}) as ${sql.identifier(name)}`,
        )
        const by = (rows: SQL, ofDay: SQL, sign: SQL) =>
          sql`select ${ofDay} as k, ${sign}count(*) as n${sql.join(named(columns, sign))} from ${rows} group by 1`
        const byDay = whole
          ? sql.join(
              [
                by(sql`${main} where ${whole.of(main.seq)}`, sql`${timed.key}`, sql``),
                ...(whole.but ? [by(sql`${main} where ${whole.but}`, keyOf(false), sql`-`)] : []),
              ],
              sql` union all `,
            )
          : by(sql`${from} where ${where}`, keyOf(isOrdered), sql``)
        return sql`select ${startOf(interval, sql`k`)} as start, sum(n) as rows${sql.join(names)} from (${byDay}) d group by 1 having sum(n) > 0`
      },
    )
    const cells: Cells = new Map()
    for (const { start, ...sums } of found)
      add(cells, textOf(start), { ...(sums as object), weight: Number(sums.rows) })
    return cells
  }
}

/** A date that may mean several days counts in each interval by the share of its days. */
const spreadCounter = <Query>(list: Aggregated<Query>, timed: Timed<Query>) => {
  const { keyOf } = piecesOf(list, timed)
  return async (
    { rows }: Passing,
    interval: Interval,
    name: string,
    { from, to }: Window,
  ): Promise<Cells> => {
    const metric = metricOf(timed, name)
    const columns = summed(metric)
    const found = await rows(
      `${name} spread`,
      ['first', 'last', 'rows', ...columns.map(([name]) => name)],
      ({ from: rowsFrom, where }) =>
        sql`select ${keyOf(false)} as first, ${timed.end} as last, count(*) as rows${sql.join(named(columns))} from ${rowsFrom} where ${where} group by 1, 2`,
    )
    const cells: Cells = new Map()
    for (const { first: begin, last: finish, ...sums } of found) {
      const [one, other] = [String(begin), String(finish)]
      const [lowest, highest] = [from && from > one ? from : one, to && to < other ? to : other]
      const starts = startsFrom(interval, lowest, highest, BUCKETS_MAX)
      if (!starts) throw tooLong(interval)
      for (const start of starts) {
        const last = endOf(interval, start)
        const days = daysFrom(start > lowest ? start : lowest, last < highest ? last : highest)
        const part = days / daysFrom(one, other)
        const n = Number(sums.rows)
        add(cells, start, { ...(sums as object), rows: n / part, weight: n }, part)
      }
    }
    return cells
  }
}

/** How many values there are in each interval, beside what is counted already. */
const distinctCounter = <Query>(list: Aggregated<Query>, timed: Timed<Query>) => {
  const { startOf, keyOf } = piecesOf(list, timed)
  const { main } = list
  return async (
    { rows }: Passing,
    interval: Interval,
    name: string,
    counted: Counted,
    cells: Cells,
  ): Promise<void> => {
    const found = await rows(
      `values of ${name} by ${interval}`,
      ['start', 'distinct'],
      ({ from, where, isOrdered }) => {
        const start = startOf(interval, keyOf(isOrdered))
        const count = sql`count(distinct ${counted.value})`
        return counted.on === 'row'
          ? sql`select ${start} as start, ${count} as "distinct" from ${from} where ${where} group by 1`
          : sql`select ${start} as start, ${count} as "distinct" from ${from} cross join ${counted.table} where ${where} and ${counted.of} = ${main.seq} group by 1`
      },
    )
    for (const { start, distinct: values } of found)
      add(cells, textOf(start), { distinct: Number(values) })
  }
}

/** Counts what passes by interval. */
export const intervalCounter = <Query>(list: Aggregated<Query>, timed: Timed<Query>) => {
  const first = firstCounter(list, timed)
  const spread = spreadCounter(list, timed)
  const distinct = distinctCounter(list, timed)
  const copied = copiedCounts(list.engine, list.main)
  return async (
    passing: Passing,
    { interval, metric: name, dates }: { interval: Interval; metric: string; dates: Dates },
    window: Window,
  ): Promise<Cells> => {
    const metric = metricOf(timed, name)
    const known =
      dates === 'spread' || (metric.of === 'rows' && passing.isKept)
        ? undefined
        : metric.of === 'rows'
          ? await copied.rows(passing, interval)
          : metric.of === 'distinct' && metric.inMemory
            ? await copied.distinct(passing, interval, metric.inMemory)
            : undefined
    if (known) {
      const cells: Cells = new Map()
      for (const { start, rows, distinct } of known)
        add(cells, start, { rows, weight: rows, distinct: metric.of === 'rows' ? 0 : distinct })
      return cells
    }
    const cells =
      dates === 'spread'
        ? await spread(passing, interval, name, window)
        : await first(passing, interval, name)
    if (metric.of === 'distinct') await distinct(passing, interval, name, metric.counted, cells)
    return cells
  }
}

export const metricOf = <Query>({ metrics }: Timed<Query>, name: string): Metric => {
  const metric = metrics[name]
  if (!metric) throw new Error(`There is no metric ${name}`)
  return metric
}

const tooLong = (interval: Interval) =>
  new BadParameterError(
    'interval',
    'too_many',
    `has more than ${BUCKETS_MAX} ${interval}s here: ask for longer intervals, or for a shorter time`,
  )

/** The first days of the intervals between the ends that are asked for, or else those that have rows. */
export const startsOf = (cells: Cells, { from, to }: Window, interval: Interval): string[] => {
  const known = [...cells.keys()].filter((start) => start !== '').toSorted()
  const [first, last] = [from ?? known.at(0), to ?? known.at(-1)]
  if (first === undefined || last === undefined) return []
  const starts = startsFrom(interval, first, last, BUCKETS_MAX)
  if (!starts) throw tooLong(interval)
  return starts
}
