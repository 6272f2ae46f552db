import { getTableColumns, sql, type Column, type Table } from 'drizzle-orm'
import type { Db } from './handle.ts'
import { statement } from './statement.ts'

// Drizzle accepts placeholders for values, but its types do so only for inserts.
export const placeholders = (columns: Record<string, Column>) =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, sql.placeholder(name)])) as never

const withoutSeq = (table: Table): Record<string, Column> => {
  const { seq: _, ...columns } = getTableColumns(table)
  return columns
}

/** Makes a statement that inserts one row with all columns but `seq`. */
export const insertInto = <T extends Table>(table: T) => {
  const prepared = statement((db: Db) =>
    db
      .insert(table)
      .values(placeholders(withoutSeq(table)))
      .prepare(),
  )
  return async (tx: Db, row: Required<Omit<T['$inferInsert'], 'seq'>>): Promise<void> => {
    await prepared(tx).send(row)
  }
}

/** Makes a statement that updates columns of the rows with a given value in another column. */
export const updateBy = <T extends Table, K extends keyof T['$inferInsert'] & string>(
  table: T,
  by: Column,
  columns: readonly K[],
) => {
  const all = getTableColumns(table) as Record<string, Column>
  const chosen = Object.fromEntries(
    Object.entries(all).filter(([name]) => columns.includes(name as K)),
  )
  const prepared = statement((db: Db) =>
    db
      .update(table)
      .set(placeholders(chosen))
      .where(sql`${by} = ${sql.placeholder('by')}`)
      .prepare(),
  )
  return async (
    tx: Db,
    value: string,
    row: Required<Pick<T['$inferInsert'], K>>,
  ): Promise<void> => {
    await prepared(tx).send({ ...row, by: value })
  }
}

/** Makes a statement that deletes the rows with a given value in a column. */
export const deleteBy = (table: Table, by: Column) => {
  const prepared = statement((db: Db) =>
    db
      .delete(table)
      .where(sql`${by} = ${sql.placeholder('by')}`)
      .prepare(),
  )
  return async (tx: Db, value: string): Promise<void> => {
    await prepared(tx).send({ by: value })
  }
}

/** A list in a table of its own, one row for each item, which is written as a whole. */
export const listBeside = <T extends Table>(table: T, owner: Column) => {
  const add = insertInto(table)
  const clear = deleteBy(table, owner)
  return async (
    tx: Db,
    ownerId: string,
    rows: readonly Required<Omit<T['$inferInsert'], 'seq'>>[],
    isNew: boolean,
  ): Promise<void> => {
    if (!isNew) await clear(tx, ownerId)
    for (const row of rows) await add(tx, row)
  }
}
