import { is, Column, sql, type SQL } from 'drizzle-orm'
import type { Aggregated, Asked, Passing, PassingOf } from './aggregate.ts'
import type { ListFilter } from '../../common/lists.ts'
import type { Engine } from '../engine.ts'
import { isOf, type MainTable, type Matching } from './conditions.ts'
import type { Counted } from './filter.ts'

/** How many matching rows have each value of a filter. */
export interface Facet {
  facet: string
  /** The most common values first. */
  values: { value: string; label: string; count: number; filter: ListFilter }[]
  /** The number of rows without a value. */
  missing: number
  /** Whether there are more values. */
  more: boolean
}

type OnRow = Extract<Counted, { on: 'row' }>
type OnSide = Extract<Counted, { on: 'side' }>

/** The statements that count matching rows. */
const facetStatements = ({ kit }: Engine, main: MainTable) => {
  const take = sql.placeholder('take')
  const ordered = (groups: SQL) =>
    sql`select value, count from (${groups}) f order by case when value is null then 0 else 1 end, count desc, value limit ${take}`

  const onRow =
    ({ value, named }: OnRow) =>
    ({ from, where, isAll }: Matching): SQL => {
      // Keeps the database on the index that finds the rows instead of one in the order of the
      // values.
      const key = is(value, Column) && !isAll ? kit.unindexed(value) : sql`${value}`
      const groups = sql`select ${key} as value, count(*) as count from ${from} where ${where} group by 1`
      return ordered(
        named ? sql`select ${named(sql`g.value`)} as value, count from (${groups}) g` : groups,
      )
    }

  const present = ({ value, where }: OnSide) =>
    sql`${value} is not null${where ? sql` and ${where}` : sql``}`
  const onSide =
    (side: OnSide) =>
    ({ from, where, isAll }: Matching): SQL => {
      const { table, of, value, repeats } = side
      const count = repeats ? sql`count(distinct ${of})` : sql`count(*)`
      const rows = isAll
        ? sql`${table} where ${present(side)}`
        : sql`${from} cross join ${table} where ${where} and ${isOf(main, of)} and ${present(side)}`
      return ordered(sql`select ${value} as value, ${count} as count from ${rows} group by 1`)
    }
  const without =
    (side: OnSide) =>
    ({ from, where, isAll }: Matching): SQL => {
      const { table, of } = side
      return isAll
        ? sql`select (select count(*) from ${main}) - (select count(distinct ${of}) from ${table} where ${present(side)}) as count`
        : sql`select count(*) as count from ${from} where ${where} and not exists (select 1 from ${table} where ${isOf(main, of)} and ${present(side)})`
    }
  return { onRow, onSide, without }
}

/** What is asked of facets. */
export interface FacetsAsked {
  facets: readonly string[]
  /** How many values each has at most. */
  limit: number
  /** Whether the filter of a facet does not apply to it. */
  ofOthers: boolean
}

/** Counts matching rows by the values of filters. */
export const facetCounter = <Query>(list: Aggregated<Query>) => {
  const { engine, main, counted, under, without } = list
  const statements = facetStatements(engine, main)

  const facet = async (
    { db, rows }: Passing,
    asked: Asked<Query>,
    name: string,
    one: Counted,
    most: number,
  ): Promise<Facet> => {
    const statement = one.on === 'row' ? statements.onRow(one) : statements.onSide(one)
    // One more than wanted shows whether there are more; rows without a value are another group.
    const groups = await rows(`facet ${name}`, ['value', 'count'], statement, { take: most + 2 })
    const found = groups.filter(({ value }) => value !== null)
    const [lacking] =
      one.on === 'row'
        ? groups.filter(({ value }) => value === null)
        : await rows(`missing ${name}`, ['count'], statements.without(one))
    const values = found
      .slice(0, most)
      .map(({ value, count }) => ({ value: String(value), count: Number(count) }))
    const labels = await one.labels?.(
      db,
      values.map(({ value }) => value),
    )
    return {
      facet: name,
      values: values.map(({ value, count }) => ({
        value,
        label: labels?.get(value) ?? value,
        count,
        filter: under(asked, name, value).sent,
      })),
      missing: Number(lacking?.count ?? 0),
      more: found.length > most,
    }
  }

  return async (
    passing: PassingOf<Query>,
    asked: Asked<Query>,
    { facets, limit, ofOthers }: FacetsAsked,
  ): Promise<Facet[]> => {
    const all: Facet[] = []
    for (const name of new Set(facets)) {
      const one = counted.get(name)
      const own = ofOthers ? without(asked, name) : asked
      if (one) all.push(await facet(await passing(own.query), own, name, one, limit))
    }
    return all
  }
}

/** Counts matching rows by the values of filters, as one answer. */
export const facetsOf = <Query>(list: Aggregated<Query>) => {
  const count = facetCounter(list)
  return (asked: Asked<Query>, wanted: FacetsAsked) =>
    list.read(async (passing) => ({ data: await count(passing, asked, wanted), exact: true }))
}
