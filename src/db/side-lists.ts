import { isDeepStrictEqual } from 'node:util'
import { getTableColumns, type Column } from 'drizzle-orm'
import type { Db } from './engine.ts'
import { deleteBy, insertInto } from './rows.ts'

type Side = Parameters<typeof insertInto>[0]

/**
 * A table with one row for each item of a list of a resource, with an index (value, sort key of the
 * resource, id of the resource), so that a filter by item is a range.
 */
export interface SideList {
  table: Side
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
const propertyOf = (table: Side, column: Column): string => {
  const [name] = Object.entries(getTableColumns(table)).find(([, known]) => known === column) ?? []
  if (name === undefined) throw new Error('a column of another table')
  return name
}

/** Writes side lists, by field of the resource. */
export const sideLists = <Field extends string>(lists: Readonly<Record<Field, SideList>>) => {
  const fields = Object.keys(lists) as Field[]
  const writers = new Map(
    fields.map((field) => {
      const { table, value, further, sort, of } = lists[field]
      const name = propertyOf(table, value)
      const also = further && propertyOf(table, further)
      const add = insertInto(table)
      const clear = deleteBy(table, of)
      const [sortName, ofName] = [propertyOf(table, sort), propertyOf(table, of)]
      const columnsOf = (entry: Entry) =>
        typeof entry === 'string'
          ? { [name]: entry }
          : {
              [name]: Reflect.get(entry, name) as unknown,
              ...(also === undefined ? {} : { [also]: Reflect.get(entry, also) as unknown }),
            }
      const row = (entry: Entry, id: string, sortKey: string | number) => ({
        ...columnsOf(entry),
        [sortName]: sortKey,
        [ofName]: id,
      })
      return [field, { add, clear, row }] as const
    }),
  )

  /** Replaces the rows of one list; a new resource has none to remove. */
  const replace = async (
    tx: Db,
    field: Field,
    id: string,
    sortKey: string | number,
    values: readonly Entry[],
    isNew = false,
  ): Promise<void> => {
    const writer = writers.get(field)
    if (!writer) throw new Error(`no side list ${field}`)
    if (!isNew) await writer.clear(tx, id)
    for (const entry of values) await writer.add(tx, writer.row(entry, id, sortKey))
  }

  return {
    replace,
    /**
     * Replaces the rows of each list that differs from what it was.
     * @param before what the resource was, if it was there
     * @param isMoved whether its sort key has changed, which every row carries
     */
    put: async (
      tx: Db,
      id: string,
      sortKey: string | number,
      now: Readonly<Record<Field, readonly Entry[]>>,
      before: Readonly<Record<Field, readonly Entry[]>> | null,
      isMoved: boolean,
    ): Promise<void> => {
      for (const field of fields)
        if (!before || isMoved || !isDeepStrictEqual(before[field], now[field]))
          await replace(tx, field, id, sortKey, now[field], !before)
    },
  }
}
