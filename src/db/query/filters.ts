import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Db } from '../engine.ts'
import { excluding } from '../../common/lists.ts'
import type { Condition, Values } from './conditions.ts'
import type { ListQuery } from '../../common/lists.ts'

/** Reads the labels of values. */
export type Labels = (db: Db, values: string[]) => Promise<ReadonlyMap<string, string>>

/** Where the values of a filter are, for counting: on the row, or on rows of another table. */
export type Counted = { labels?: Labels | undefined } & (
  | {
      on: 'row'
      value: Column | SQL
      /**
       * The value that a key in the column stands for; different keys stand for different values.
       */
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

/** A filter of a list; everything about the filter is read from this entry. */
export interface Filter<Value, Query> {
  /** The conditions of a request; null when nothing can match. */
  conditions: (
    db: Db,
    name: string,
    value: Value,
    query: Query,
  ) => Promise<Condition[] | null> | Condition[] | null
  /** Other parameters that activate it; `always` if it needs none. */
  with?: readonly string[] | 'always'
  /** The filter that this parameter belongs to. */
  partOf?: string
  /** Those of the values that lead to nothing, of a filter that says so. */
  missing?: (db: Db, values: Value) => Promise<string[]>
  /** How its values are counted; absent where counting makes no sense. */
  counted?: Counted
}

/** All filters of a list by parameter but those that leave out, the most selective first. */
type FilterTable<Query> = {
  readonly [K in Exclude<keyof Query, keyof ListQuery | `exclude${string}`>]-?: Filter<
    NonNullable<Query[K]>,
    Query
  >
}

type AnyFilter<Query> = Filter<unknown, Query>

/** Leaves out what a filter finds; a row without a value stays. */
const leavingOut = <Query>({ conditions }: AnyFilter<Query>): AnyFilter<Query> => ({
  conditions: async (db, name, values) => {
    // What other parameters ask of the filter does not narrow what is left out.
    const found = await conditions(db, name, values, {} as Query)
    if (found === null || found.length === 0) return []
    const tests = () =>
      sql.join(
        found.map(({ test }) => test()),
        sql` and `,
      )
    return [
      {
        shape: `not ${found.map(({ shape }) => shape).join(' ')}`,
        values: Object.assign({}, ...found.map((one) => one.values)) as Values,
        test: () => sql`(${tests()}) is not true`,
      },
    ]
  },
})

/**
 * Derives from the filters of a list what its pages, streams and aggregates need.
 * @param excludable the filters that have one that leaves out what they find
 */
export const filtering = <Query extends object>(
  table: FilterTable<Query>,
  excludable: readonly (keyof FilterTable<Query> & string)[],
) => {
  const own = table as Record<string, AnyFilter<Query>>
  const filters = [
    ...Object.entries(own),
    ...excludable.flatMap((name) =>
      own[name] ? [[excluding(name), leavingOut(own[name])] as const] : [],
    ),
  ]
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
    /** The filters whose values can be counted. */
    counted: new Map(counted),
    /** The values that lead to nothing; undefined when the request names nothing. */
    missing: async (db: Db, query: Query): Promise<string[] | undefined> => {
      for (const [name, { missing }] of filters) {
        const values = (query as Record<string, unknown>)[name]
        if (missing && values !== undefined) return missing(db, values)
      }
      return undefined
    },
    /** The conditions of a request; null when nothing can match. */
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
  }
}
export type Filtering<Query> = ReturnType<typeof filtering<Query & object>>
