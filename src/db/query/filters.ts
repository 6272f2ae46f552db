import type { Column, SQL, Table } from 'drizzle-orm'
import type { Db } from '../engine.ts'
import type { Condition } from './conditions.ts'
import type { ListQuery } from '../../common/lists.ts'

/** What a filter does for a walk along an index in the list's order. */
type Walk =
  /** It has such an index: alone, it finds its rows one after the other. */
  | 'leads'
  /** It is a range of the order itself, and goes with any index. */
  | 'narrows'
  /** It is tested row by row, or finds its rows in another order. */
  | 'tests'

/** What people read in the place of values. */
export type Labels = (db: Db, values: string[]) => Promise<ReadonlyMap<string, string>>

/** Where the values of a filter are, to be counted: on the row itself, or on rows of another table for each. */
export type Counted = { labels?: Labels | undefined } & (
  | {
      on: 'row'
      value: Column | SQL
      /** What a key in the column stands for; two keys never stand for the same. */
      named?: (key: SQL) => SQL
    }
  | {
      on: 'side'
      table: Table
      value: Column | SQL
      /** The id of the resource. */
      of: Column
      where?: SQL
      /** Whether several rows of one resource may have the same value. */
      repeats: boolean
    }
)

/** A filter of a list: one line of the table that everything about filters is read from. */
export interface Filter<Value, Query> {
  walk: Walk
  /** What a request asks for by it; null when nothing can match. */
  conditions: (
    db: Db,
    name: string,
    value: Value,
    query: Query,
  ) => Promise<Condition[] | null> | Condition[] | null
  /** Other parameters that bring it into play; `always`: it needs none. */
  with?: readonly string[] | 'always'
  /** The filter that this parameter is a part of. */
  partOf?: string
  /** How its values are counted; not given where there is no sense in it. */
  counted?: Counted
}

/** The filters of a list by their parameters, the most selective first: all of them, and nothing else. */
export type FilterTable<Query> = {
  readonly [K in Exclude<keyof Query, keyof ListQuery>]-?: Filter<NonNullable<Query[K]>, Query>
}

/** Parameters that have no part in finding rows. */
const FREE = new Set(['after', 'cursor', 'limit', 'snippet'])

type AnyFilter<Query> = Filter<unknown, Query>

/** What a list, its streams and its aggregates make of its filters. */
export const filtering = <Query extends object>(table: FilterTable<Query>) => {
  const filters = Object.entries(table as Record<string, AnyFilter<Query>>)
  const byName = new Map(filters)
  /** By which parameters each is asked for; undefined for one that always is. */
  const asking = filters
    .filter(([, { partOf }]) => partOf === undefined)
    .map(([name, filter]) => ({
      name,
      filter,
      by: filter.with === 'always' ? undefined : [name, ...(filter.with ?? [])],
    }))
  const counted = filters.flatMap(([name, filter]) =>
    filter.counted ? [[name, filter.counted] as const] : [],
  )
  return {
    names: filters.map(([name]) => name),
    /** The filters whose values can be counted, and how. */
    counted: new Map(counted),
    /** All that a request asks for; null when nothing can match. */
    conditions: async (db: Db, query: Query): Promise<Condition[] | null> => {
      const all: Condition[] = []
      const given = query as Record<string, unknown>
      for (const { name, filter, by } of asking) {
        if (by && !by.some((one) => given[one] !== undefined)) continue
        const found = await filter.conditions(db, name, given[name], query)
        if (found === null) return null
        all.push(...found)
      }
      return all
    },
    /** Whether a page takes as long as it is: its rows follow one another in an index. */
    isWalk: (query: object): boolean => {
      const { sort, total, ...asked } = query as { sort?: unknown; total?: unknown }
      if (total) return false
      const walks = Object.entries(asked)
        .filter(([name, value]) => value !== undefined && !FREE.has(name))
        .map(([name]) => byName.get(byName.get(name)?.partOf ?? name)?.walk ?? 'tests')
        .filter((walk) => walk !== 'narrows')
      const [first] = walks
      return !first || (walks.length === 1 && sort === undefined && first === 'leads')
    },
  }
}
export type Filtering<Query> = ReturnType<typeof filtering<Query & object>>
