import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Matching } from './conditions.ts'

/** The field of the counts that are kept which has the days of rows. */
export const DAY = 'day'

/** How many rows of a list have each value, as it is kept while they are written. */
export interface KeptCounts {
  table: Table
  field: Column
  /** Empty for rows that have none. */
  value: Column
  count: Column
  /** The column by which lists leave rows out by default. */
  by: Column
  /** The fields that are counted: filters, and `day` for the day in which a row lies. */
  fields: readonly string[]
}

/** The counts that are of the rows that match, of fields that a test finds. */
const keptOf = ({ table, count, by }: KeptCounts, { whole }: Matching, isOf: SQL): SQL =>
  sql`${table} where ${isOf} and ${whole?.kept?.(by)} and ${whole?.of(count)}`

/** The counts of a field, which is bound as `field`, that are of the rows that match. */
export const keptRows = (kept: KeptCounts, matching: Matching): SQL =>
  keptOf(kept, matching, sql`${kept.field} = ${sql.placeholder('field')}`)

/** A sum that is kept by day: its field, and how many of its parts are one. */
export interface KeptSum {
  field: string
  parts?: number
}

/** The rows of each day, and sums of them that are kept, by what `startOf` makes of the day. */
export const keptDays = (
  kept: KeptCounts,
  matching: Matching,
  startOf: (day: SQL) => SQL,
  sums: readonly (readonly [name: string, sum: KeptSum])[],
): SQL => {
  const { field, value, count } = kept
  const fields = [DAY, ...sums.map(([, sum]) => sum.field)].map((one) => sql.raw(`'${one}'`))
  const of = (one: string) =>
    sql`sum(case when ${field} = ${sql.raw(`'${one}'`)} then ${count} else 0 end)`
  const columns = sums.map(
    ([name, { field: one, parts = 1 }]) =>
      sql`, cast(${of(one)} as double precision) / ${sql.raw(String(parts))} as ${sql.identifier(name)}`,
  )
  const isOf = sql`${field} in (${sql.join(fields, sql`, `)})`
  return sql`select ${startOf(sql`${value}`)} as start, ${of(DAY)} as rows${sql.join(columns)} from ${keptOf(kept, matching, isOf)} group by 1 having ${of(DAY)} > 0`
}
