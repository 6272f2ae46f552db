import { getTableColumns, sql, type Column, type Table } from 'drizzle-orm'
import type { Db } from './handle.ts'
import { statement } from './statement.ts'

/**
 * A table with one row for each item of a list of a resource, with an index (value, sort key of the
 * resource, order of its id, its number), so that a filter by item is a range. Code puts in the rows of
 * a new resource; the database keeps them as the list changes.
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

/** An item of a side list: its value, and that of the second column. */
export type SideItem = readonly [value: string, further?: string]

/** The statement that adds a row to a side list; an item that a list has twice has one row. */
const adding = ({ table, value, further, sort, order, of }: SideList) => {
  const roles = new Map<unknown, string>([
    [value, 'value'],
    [further, 'further'],
    [sort, 'sort'],
    [order, 'order'],
    [of, 'of'],
  ])
  const places = Object.entries(getTableColumns(table)).map(([name, column]) => [
    name,
    sql.placeholder(roles.get(column) ?? name),
  ])
  return statement((db: Db) =>
    db
      .insert(table)
      .values(Object.fromEntries(places) as never)
      .onConflictDoNothing()
      .prepare(),
  )
}

/**
 * Makes the function that puts the items of a new resource into its side lists. A trigger would have SQLite keep a copy
 * of every page that the insert changes, to undo it alone: three times the time of the insert.
 */
export const sideListAdder = <Field extends string>(lists: Record<Field, SideList>) => {
  const fields = Object.keys(lists) as Field[]
  const add = Object.fromEntries(fields.map((field) => [field, adding(lists[field])])) as Record<
    Field,
    ReturnType<typeof adding>
  >
  /** @param sort the sort key of the resource, of the type of its column */
  return async (
    tx: Db,
    { seq, order, sort }: { seq: number; order: bigint; sort: string | number },
    items: Record<Field, readonly SideItem[]>,
  ): Promise<void> => {
    for (const field of fields)
      for (const [value, further] of items[field])
        await add[field](tx).send({ value, further, sort, order, of: seq })
  }
}

/** The items of a list of texts. */
export const sideItems = (values: readonly string[]): SideItem[] => values.map((value) => [value])
