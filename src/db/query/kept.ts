import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Matching } from './conditions.ts'

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

/** The counts of a field, which is bound as `field`, that are of the rows that match. */
export const keptRows = ({ table, field, count, by }: KeptCounts, { whole }: Matching): SQL =>
  sql`${table} where ${field} = ${sql.placeholder('field')} and ${whole?.kept?.(by)} and ${whole?.of(count)}`
