import { sql, type Column, type SQL } from 'drizzle-orm'
import type { Db } from '../engine.ts'
import type { Condition, Links, Values } from './conditions.ts'

/** Reads the labels of values. */
export type Labels = (db: Db, values: string[]) => Promise<ReadonlyMap<string, string>>

/** Where the values of a filter are, for counting: on the row, or on rows of another table. */
export type Counted = {
  labels?: Labels | undefined
  /** Whether the filter finds more for a value than what is counted under it. */
  isLoose?: boolean
  /** Whether a request asks more of what this filter finds, which counting does not. */
  isNarrowed?: ((query: object) => boolean) | undefined
  /** The value that finds everything, of a filter that has a default. */
  everything?: string
  /** The value that a key which is counted stands for; different keys stand for different values. */
  named?: (key: SQL) => SQL
} & (
  | {
      on: 'row'
      value: Column | SQL
    }
  | ({
      on: 'side'
      /** Whether several rows of one resource may have the same value. */
      repeats: boolean
    } & Links)
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
  /** The filters that it asks more of, which are asked again for what its `exclude…` leaves out. */
  besides?: readonly string[]
  /** Those of the values that lead to nothing, of a filter that says so. */
  missing?: (db: Db, values: Value) => Promise<string[]>
  /** How its values are counted; absent where counting makes no sense. */
  counted?: Counted
}

export type AnyFilter<Query> = Filter<unknown, Query>

/** Leaves out what conditions find together; null when that is everything. */
export const negated = (found: Condition[] | null): Condition[] | null => {
  if (found === null) return []
  if (found.length === 0) return null
  const tests = () =>
    sql.join(
      found.map(({ test }) => test()),
      sql` and `,
    )
  return [
    {
      shape: `not ${found.map(({ shape }) => shape).join(' ')}`,
      values: Object.assign({}, ...found.map((one) => one.values)) as Values,
      // A row without a value stays.
      test: () => sql`(${tests()}) is not true`,
    },
  ]
}

/** Leaves out what a filter finds, and of one that asks more of others what it finds beside them. */
export const leavingOut = <Query extends object>(
  filters: Readonly<Record<string, AnyFilter<Query>>>,
  name: string,
): AnyFilter<Query> => ({
  conditions: async (db, as, values, query) => {
    // Conditions of other parameters on the filter do not narrow the rows that are left out.
    const given = query as Readonly<Record<string, unknown>>
    const besides = filters[name]?.besides?.filter((one) => given[one] !== undefined) ?? []
    const asked = { ...Object.fromEntries(besides.map((one) => [one, given[one]])), [name]: values }
    const all: Condition[] = []
    for (const [one, wanted] of Object.entries(asked)) {
      const own = one === name ? as : `${as}${one}`
      const found = await filters[one]?.conditions(db, own, wanted, asked as Query)
      if (!found) return []
      all.push(...found)
    }
    return negated(all)
  },
})
