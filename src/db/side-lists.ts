import { isDeepStrictEqual } from 'node:util'
import { getTableColumns, type Column, type Table } from 'drizzle-orm'
import type { Db } from './engine.ts'
import { listBeside } from './rows.ts'

/**
 * A table with one row for each item of a list of a resource, with an index (value, sort key of the
 * resource, id of the resource), so that a filter by item is a range.
 */
export interface SideList {
  table: Table
  /** The column that filters use. */
  value: Column
  /** A second column, where items are objects. */
  further?: Column
  /** The sort key of the resource. */
  sort: Column
  /** The id of the resource. */
  of: Column
}

/** An item: its value, or an object with a field for each column. */
type Entry = string | object

/** The property by which drizzle's table holds a column. */
const propertyOf = (table: Table, column: Column): string => {
  const [name] = Object.entries(getTableColumns(table)).find(([, known]) => known === column) ?? []
  if (name === undefined) throw new Error('a column of another table')
  return name
}

/** Writes one side list, all rows of a resource at a time. */
const sideListWriter = ({ table, value, further, sort, of }: SideList) => {
  const name = propertyOf(table, value)
  const names = further ? [name, propertyOf(table, further)] : [name]
  const [sortName, ofName] = [propertyOf(table, sort), propertyOf(table, of)]
  const columnsOf = (entry: Entry): object =>
    typeof entry === 'string'
      ? { [name]: entry }
      : Object.fromEntries(names.map((one) => [one, Reflect.get(entry, one) as unknown]))
  const set = listBeside(table, of)
  return (
    tx: Db,
    id: string,
    sortKey: string | number,
    entries: readonly Entry[],
    isNew: boolean,
  ) =>
    set(
      tx,
      id,
      entries.map((entry) => ({ ...columnsOf(entry), [sortName]: sortKey, [ofName]: id })),
      isNew,
    )
}

/** Makes what writes the side lists of a resource, by field. */
export const sideLists = <Field extends string>(lists: Readonly<Record<Field, SideList>>) => {
  type Entries = Readonly<Record<Field, readonly Entry[]>>
  const writers = Object.entries<SideList>(lists).map(
    ([field, list]) => [field as Field, sideListWriter(list)] as const,
  )
  /**
   * Replaces the rows of each list that differs from what it was.
   * @param before what the resource was, if it was there
   * @param isMoved whether its sort key has changed, which every row carries
   */
  return async (
    tx: Db,
    id: string,
    sortKey: string | number,
    now: Entries,
    before: Entries | null,
    isMoved: boolean,
  ): Promise<void> => {
    for (const [field, write] of writers)
      if (!before || isMoved || !isDeepStrictEqual(before[field], now[field]))
        await write(tx, id, sortKey, now[field], !before)
  }
}
