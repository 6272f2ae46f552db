import type { Column, Table } from 'drizzle-orm'

/**
 * A table with one row for each item of a list of a resource, with an index (value, sort key of the
 * resource, order of its id, its number), so that a filter by item is a range. The database keeps it as the
 * list is written.
 */
export interface SideList {
  table: Table
  /** The column of the resource that has the list whole. */
  list: Column
  /** The column that filters use. */
  value: Column
  /** A second column, where items are objects. */
  further?: Column
  /** The sort key of the resource. */
  sort: Column
  /** The order of its id among those of one sort key. */
  order: Column
  /** The number of the resource. */
  of: Column
}
