import { sql, type SQL } from 'drizzle-orm'
import { BadParameterError } from '../../common/errors.ts'
import {
  endOf,
  GROUPS_MAX,
  BUCKETS_MAX,
  INTERVALS,
  nameOf,
  type Interval,
} from '../../common/intervals.ts'
import type { ListFilter } from '../../common/lists.ts'
import type { Aggregated, Asked, Passing } from './aggregate.ts'
import type { Matching } from './conditions.ts'
import { valueCounter } from './facets.ts'
import { demandBounds, numbersOf, type Numbers } from './timeline.ts'
import {
  intervalCounter,
  metricOf,
  nothing,
  startsOf,
  summed,
  type Timed,
} from './timeline-counts.ts'

/** How many cells a table has at most. */
const CELLS_MAX = BUCKETS_MAX * GROUPS_MAX

/** The parameters of a table. */
export interface PivotAsked {
  /** Intervals, or filters whose values are counted. */
  rows: string
  columns: string
  measure: string
}

/** A row or a column. */
interface Header {
  value: string
  label: string
  count: number
  filter: ListFilter
}
interface Cell extends Numbers {
  count: number
  filter: ListFilter
}

/** A table, as it is answered. */
export interface Pivot {
  data: (Header & { cells: Cell[] })[]
  columns: Header[]
  more: { rows: boolean; columns: boolean }
  exact: boolean
}

/** The rows or the columns of a table. */
interface Axis<Query> {
  heads: (Header & { key: string })[]
  more: boolean
  /** Its value for a row of the list. */
  value: (name: string) => { column: SQL; from?: SQL; where?: SQL; repeats: boolean }
  /** Adds to a request what tells one of them. */
  narrow: (asked: Asked<Query>, key: string) => Asked<Query>
  /** The days of one of them, of intervals. */
  days?: (key: string) => [start: string, end: string]
}

const isInterval = (name: string): name is Interval =>
  (INTERVALS as readonly string[]).includes(name)

/** Reads the rows or the columns of a table. */
const axisReader = <Query>(list: Aggregated<Query>, timed: Timed<Query>) => {
  const { engine, main, counted, under } = list
  const count = intervalCounter(list, timed)
  const valuesOf = valueCounter(list)

  const intervals = async (
    passing: Passing,
    asked: Asked<Query>,
    interval: Interval,
  ): Promise<Axis<Query>> => {
    const metric = Object.keys(timed.metrics)[0] ?? ''
    const window = timed.window(asked.query, 'first')
    const cells = await count(passing, { interval, metric, dates: 'first' }, window)
    const days = (start: string): [string, string] => [start, endOf(interval, start)]
    return {
      heads: startsOf(cells, window, interval).map((start) => ({
        key: start,
        value: nameOf(interval, start),
        label: nameOf(interval, start),
        count: cells.get(start)?.rows ?? 0,
        filter: timed.within(asked, ...days(start), 'first'),
      })),
      more: false,
      value: () => ({
        column: engine.kit.intervalOf(interval, timed.day(sql`${timed.key}`)),
        repeats: false,
      }),
      narrow: (own) => own,
      days,
    }
  }

  const values = async (
    passing: Passing,
    asked: Asked<Query>,
    field: string,
    most: number,
  ): Promise<Axis<Query>> => {
    const one = counted.get(field)
    if (!one) throw new Error(`${field} is not counted`)
    const found = await valuesOf(passing, field, most)
    const narrow = (own: Asked<Query>, value: string) => under(own, field, value)
    return {
      heads: found.values.map((head) => ({
        ...head,
        key: head.value,
        filter: narrow(asked, head.value).sent,
      })),
      more: found.more,
      value: (name) => {
        const named = one.named ?? ((key: SQL) => key)
        if (one.on === 'row') return { column: named(sql`${one.value}`), repeats: false }
        const beside = sql.identifier(name)
        return {
          column: named(sql`${beside}.value`),
          from: sql`(select ${one.of} as seq, ${one.value} as value from ${one.table}${one.where ? sql` where ${one.where}` : sql``}) ${beside}`,
          where: sql`${beside}.seq = ${main.seq}`,
          repeats: one.repeats,
        }
      },
      narrow,
    }
  }

  return (passing: Passing, asked: Asked<Query>, name: string, most: number) =>
    isInterval(name) ? intervals(passing, asked, name) : values(passing, asked, name, most)
}

/** Makes the tables of a list: how much there is of what is in a row and in a column. */
export const pivotOf = <Query>(list: Aggregated<Query>, timed: Timed<Query>) => {
  const { engine, main, read } = list
  const readAxis = axisReader(list, timed)

  /** Counts what is in each row and column that has anything. */
  const cellsOf = async (
    { rows }: Passing,
    { rows: across, columns: down, measure }: PivotAsked,
    axes: { rows: Axis<Query>; columns: Axis<Query> },
  ) => {
    const metric = metricOf(timed, measure)
    const sums = summed(metric)
    const names = sums.map(([name]) => name)
    const statement = ({ from, where }: Matching) => {
      const [r, c] = [axes.rows.value('rs'), axes.columns.value('cs')]
      const beside = [r, c].flatMap((one) => (one.from ? [sql` cross join ${one.from}`] : []))
      const tests = [r, c].flatMap((one) => (one.where ? [sql` and ${one.where}`] : []))
      const numbers = sums.map(([name, , of]) => sql`, ${of} as ${sql.identifier(name)}`)
      const each = sql`select ${r.repeats || c.repeats ? sql`distinct ` : sql``}${main.seq} as seq, ${r.column} as across, ${c.column} as down${sql.join(numbers)} from ${from}${sql.join(beside)} where ${where}${sql.join(tests)}`
      const { among } = engine.kit
      return sql`select across, down, count(*) as rows${sql.join(sums.map(([name, sum]) => sql`, ${sum(sql`${sql.identifier(name)}`)} as ${sql.identifier(name)}`))} from (${each}) e where ${among(sql`across`, sql.placeholder('rowKeys'))} and ${among(sql`down`, sql.placeholder('columnKeys'))} group by 1, 2`
    }
    const keysOf = ({ heads }: Axis<Query>) => engine.kit.list(heads.map(({ key }) => key))
    const found = await rows(
      `${measure} by ${across} and ${down}`,
      ['across', 'down', 'rows', ...names],
      statement,
      { rowKeys: keysOf(axes.rows), columnKeys: keysOf(axes.columns) },
    )
    return new Map(
      found.map(({ across: row, down: column, ...numbers }) => [
        JSON.stringify([row, column]),
        { ...nothing(), ...(numbers as object), weight: Number(numbers.rows) },
      ]),
    )
  }

  return (asked: Asked<Query>, told: PivotAsked) =>
    read(async (passing): Promise<Pivot> => {
      if (told.rows === told.columns || (isInterval(told.rows) && isInterval(told.columns)))
        throw new BadParameterError(
          'columns',
          'conflicting',
          'must differ from rows, and only one of them may be an interval',
        )
      const metric = metricOf(timed, told.measure)
      const matching = await passing(asked.query)
      const columns = await readAxis(matching, asked, told.columns, GROUPS_MAX)
      const most = Math.min(BUCKETS_MAX, Math.floor(CELLS_MAX / Math.max(1, columns.heads.length)))
      const rows = await readAxis(matching, asked, told.rows, most)
      demandBounds(asked.sent, rows.heads.length * columns.heads.length)
      const cells = await cellsOf(matching, told, { rows, columns })
      const days = rows.days ?? columns.days
      return {
        data: rows.heads.map(({ key, ...head }) => {
          const inRow = rows.narrow(asked, key)
          return {
            ...head,
            cells: columns.heads.map(({ key: column }): Cell => {
              const own = columns.narrow(inRow, column)
              const sums = cells.get(JSON.stringify([key, column])) ?? nothing()
              return {
                count: sums.rows,
                ...numbersOf(metric, sums),
                filter: days
                  ? timed.within(own, ...days(rows.days ? key : column), 'first')
                  : own.sent,
              }
            }),
          }
        }),
        columns: columns.heads.map(({ key: _, ...head }) => head),
        more: { rows: rows.more, columns: columns.more },
        exact: true,
      }
    })
}
