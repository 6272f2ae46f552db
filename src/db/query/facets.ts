import { is, Column, sql, type SQL } from 'drizzle-orm'
import type { Aggregated, Asked, Passing, PassingOf } from './aggregate.ts'
import { endOf, nameOf } from '../../common/intervals.ts'
import type { ListFilter } from '../../common/lists.ts'
import type { Engine } from '../engine.ts'
import type { MainTable, Matching } from './conditions.ts'
import { copiedCounts } from './copied-counts.ts'
import type { Counted } from './filter.ts'
import { keptRows, type KeptCounts } from './kept.ts'
import { intervalCounter, type Timed } from './timeline-counts.ts'

/** How many matching rows have each value of a filter, the most common values first. */
interface Counts<Value = { value: string; label: string; count: number }> {
  values: Value[]
  /** The number of rows without a value. */
  missing: number
  /** Whether there are more values. */
  more: boolean
}
export interface Facet extends Counts<Counts['values'][number] & { filter: ListFilter }> {
  facet: string
}

type OnRow = Extract<Counted, { on: 'row' }>
type OnSide = Extract<Counted, { on: 'side' }>

/** The groups with most rows first, before them the rows without a value. */
const ordered = (groups: SQL) =>
  sql`select value, count from (${groups}) f order by case when value is null then 0 else 1 end, count desc, value limit ${sql.placeholder('take')}`

/** Groups with the values that their keys stand for. */
const named = ({ named }: Counted, groups: SQL): SQL =>
  named ? sql`select ${named(sql`g.value`)} as value, count from (${groups}) g` : groups

/** The counts of all rows, less those of the few that are left out. */
const less = (all: SQL, few: SQL | undefined) =>
  few
    ? sql`select value, sum(count) as count from (${all} union all select value, -count as count from (${few}) few) a group by 1 having sum(count) > 0`
    : all

/** The counts that are kept. */
const ofKept =
  (kept: KeptCounts) =>
  (matching: Matching): SQL =>
    ordered(
      sql`select nullif(${kept.value}, '') as value, sum(${kept.count}) as count from ${keptRows(kept, matching)} group by ${kept.value}`,
    )

/** The statements that count matching rows. */
const facetStatements = ({ kit }: Engine, main: MainTable) => {
  const onRow =
    (row: OnRow) =>
    ({ from, where, whole }: Matching): SQL => {
      const { value } = row
      const by = (key: SQL, rows: SQL) =>
        sql`select ${key} as value, count(*) as count from ${rows} group by 1`
      // The index of a column that most rows lack has only the others.
      const byAll = (all: SQL) => {
        const present = sql`${all} and ${value} is not null`
        return sql`${by(sql`${value}`, present)} union all select null, (select count(*) from ${all}) - (select count(*) from ${present})`
      }
      // Keeps the database on the index that finds the rows instead of one in the order of the
      // values.
      const key = is(value, Column) ? kit.unindexed(value) : value
      const groups = whole
        ? less(
            byAll(sql`${main} where ${whole.of(main.seq)}`),
            whole.but && by(key, sql`${main} where ${whole.but}`),
          )
        : by(key, sql`${from} where ${where}`)
      return ordered(named(row, groups))
    }

  const present = ({ value, where }: OnSide) =>
    sql`${value} is not null${where ? sql` and ${where}` : sql``}`
  /**
   * The side rows of rows that a test finds. The tables of lists have no index of whose rows they have, and are read
   * once.
   */
  const beside = (side: OnSide, from: SQL, where: SQL, step?: Matching['step']) => {
    const { table, of, list } = side
    const stepped = step?.(of)
    return list
      ? sql`${table} where ${of} in (select ${main.seq} from ${from} where ${where})${stepped ? sql` and ${stepped}` : sql``} and ${present(side)}`
      : sql`${from} cross join ${table} where ${where} and ${of} = ${main.seq} and ${present(side)}`
  }
  const onSide =
    (side: OnSide) =>
    ({ from, where, step, whole }: Matching): SQL => {
      const { table, of, value, repeats } = side
      const count = repeats ? sql`count(distinct ${of})` : sql`count(*)`
      const by = (rows: SQL) =>
        sql`select ${value} as value, ${count} as count from ${rows} group by 1`
      const groups = whole
        ? less(
            by(sql`${table} where ${whole.of(of)} and ${present(side)}`),
            whole.but && by(beside(side, sql`${main}`, whole.but)),
          )
        : by(beside(side, from, where, step))
      return ordered(named(side, groups))
    }
  const without =
    (side: OnSide) =>
    ({ from, where, whole }: Matching): SQL => {
      const { table, of, list } = side
      if (!whole) {
        const none = list
          ? sql`${list} = ${sql.param([], list)}`
          : sql`not exists (select 1 from ${table} where ${of} = ${main.seq} and ${present(side)})`
        return sql`select count(*) as count from ${from} where ${where} and ${none}`
      }
      const { but } = whole
      const all = sql`(select count(*) from ${main} where ${whole.of(main.seq)}) - (select count(distinct ${of}) from ${table} where ${whole.of(of)} and ${present(side)})`
      const few =
        but &&
        sql`(select count(*) from ${main} where ${but}) - (select count(distinct ${of}) from ${beside(side, sql`${main}`, but)})`
      return few ? sql`select ${all} - (${few}) as count` : sql`select ${all} as count`
    }
  return { onRow, onSide, without }
}

/** The parameters of facets. */
export interface FacetsAsked {
  facets: readonly string[]
  /** How many values each has at most. */
  limit: number
  /** Whether the filter of a facet does not apply to it. */
  ofOthers: boolean
}

/** Counts matching rows by the values of one filter, the most common values first. */
export const valueCounter = <Query>({ engine, main, counted, kept }: Aggregated<Query>) => {
  const statements = facetStatements(engine, main)
  const copied = copiedCounts(engine, main)
  const counts = async ({ isKept, rows }: Passing, name: string, one: Counted, most: number) => {
    const from = isKept && kept?.fields.includes(name) ? kept : undefined
    // One more than wanted shows whether there are more; rows without a value are another group.
    const groups = await rows(
      `facet ${name}`,
      ['value', 'count'],
      from ? ofKept(from) : one.on === 'row' ? statements.onRow(one) : statements.onSide(one),
      { take: most + 2, field: name },
    )
    const found = groups.filter(({ value }) => value !== null)
    const [lacking] =
      one.on === 'row' || from
        ? groups.filter(({ value }) => value === null)
        : await rows(`missing ${name}`, ['count'], statements.without(one))
    return {
      values: found
        .slice(0, most)
        .map(({ value, count }) => ({ value: String(value), count: Number(count) })),
      missing: Number(lacking?.count ?? 0),
      more: found.length > most,
    }
  }

  return async (passing: Passing, name: string, most: number): Promise<Counts> => {
    const { db, isKept } = passing
    const one = counted.get(name)
    if (!one) throw new Error(`${name} is not counted`)
    const isCopied = !(isKept && kept?.fields.includes(name))
    const { values, missing, more } =
      (isCopied ? await copied.values(passing, name, one, most) : undefined) ??
      (await counts(passing, name, one, most))
    const labels = await one.labels?.(
      db,
      values.map(({ value }) => value),
    )
    return {
      values: values.map(({ value, count }) => ({
        value,
        label: labels?.get(value) ?? value,
        count,
      })),
      missing,
      more,
    }
  }
}

/** Facets that are no filters: the years and months in which resources lie. */
export const PERIODS = ['year', 'month'] as const
const isPeriod = (facet: string): facet is (typeof PERIODS)[number] =>
  (PERIODS as readonly string[]).includes(facet)

/** Counts matching rows by years or months. */
const periodCounter = <Query>(list: Aggregated<Query>, timed: Timed<Query>) => {
  const count = intervalCounter(list, timed)
  const metric = Object.keys(timed.metrics)[0] ?? ''
  return async (
    passing: Passing,
    asked: Asked<Query>,
    interval: (typeof PERIODS)[number],
    limit: number,
  ): Promise<Omit<Facet, 'facet'>> => {
    const cells = [...(await count(passing, { interval, metric, dates: 'first' }, {}))]
    const dated = cells
      .filter(([start]) => start !== '')
      .toSorted(([a, one], [b, other]) => other.rows - one.rows || (a < b ? -1 : 1))
    const values = dated.slice(0, limit).map(([start, { rows }]) => {
      const value = nameOf(interval, start)
      const filter = timed.within(asked, start, endOf(interval, start), 'first')
      return { value, label: value, count: rows, filter }
    })
    const missing = cells.find(([start]) => start === '')?.[1].rows ?? 0
    return { values, missing, more: dated.length > limit }
  }
}

/** Counts matching rows by the values of filters, and by years and months where they lie in time. */
export const facetCounter = <Query>(list: Aggregated<Query>, timed?: Timed<Query>) => {
  const { counted, under, without } = list
  const count = valueCounter(list)
  const countPeriods = timed && periodCounter(list, timed)
  return async (
    passing: PassingOf<Query>,
    asked: Asked<Query>,
    { facets, limit, ofOthers }: FacetsAsked,
  ): Promise<Facet[]> => {
    const all: Facet[] = []
    for (const facet of new Set(facets)) {
      const own = ofOthers && counted.has(facet) ? without(asked, facet) : asked
      const rows = await passing(own.query)
      if (countPeriods && isPeriod(facet))
        all.push({ facet, ...(await countPeriods(rows, own, facet, limit)) })
      else {
        const { values, ...rest } = await count(rows, facet, limit)
        const listed = values.map((one) => ({ ...one, filter: under(own, facet, one.value).sent }))
        all.push({ facet, values: listed, ...rest })
      }
    }
    return all
  }
}

/** Counts matching rows by values, as one answer. */
export const facetsOf = <Query>(list: Aggregated<Query>, timed?: Timed<Query>) => {
  const count = facetCounter(list, timed)
  return (asked: Asked<Query>, wanted: FacetsAsked) =>
    list.read(async (passing) => ({ data: await count(passing, asked, wanted), exact: true }))
}
