import { getTableColumns, sql, type Column, type SQL, type SQLChunk, type Table } from 'drizzle-orm'
import type { Db } from './handle.ts'
import type { Kit } from './kit.ts'
import { statement } from './statement.ts'
import { gather } from './unit-of-work.ts'

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

/** A table of resources, whose rows have a number and an id. */
export type Numbered = Table & { seq: Column; id: Column }

/** Under this name a write gathers the numbers of the resources that it has made, by their ids. */
const MADE = {}
const madeIn = (tx: Db) => gather(tx, MADE, () => new Map<string, number>())

/** The numbers of these resources, if a write has made all of them; null where it has not. */
export const numbersMade = (tx: Db, ids: readonly string[]): number[] | null => {
  const made = madeIn(tx)
  const found = made.size > 0 ? ids.flatMap((id) => made.get(id) ?? []) : []
  return found.length === ids.length ? found : null
}

/** Makes a statement that inserts a resource, and tells the number of its row. */
export const insertNumbered = <T extends Numbered>(
  { numberAhead, numberOf }: Pick<Kit, 'numberAhead' | 'numberOf'>,
  table: T,
) => {
  const numbers = numberAhead?.(table)
  const columns = numbers ? getTableColumns(table) : withoutSeq(table)
  const prepared = statement((db: Db) => db.insert(table).values(placeholders(columns)).prepare())
  return {
    /** Has the number of the next row known, so that nobody waits for it. */
    foresee: async (tx: Db): Promise<void> => {
      await numbers?.foresee(tx)
    },
    insert: async (
      tx: Db,
      row: Required<Omit<T['$inferInsert'], 'seq'>> & { id: string },
    ): Promise<number> => {
      if (!numbers) return numberOf(await prepared(tx).execute(row))
      const seq = await numbers.next(tx)
      await prepared(tx).send({ ...row, seq })
      madeIn(tx).set(row.id, seq)
      return seq
    },
  }
}

/** The number of the resource that has an id, within a statement; it is looked up once. */
export const seqOf = ({ seq, id }: Numbered, of: SQLChunk): SQL =>
  sql`(select ${seq} from ${seq.table} where ${id} = ${of})`

/** The id of the resource that has a number, within a statement. */
export const idOf = ({ seq, id }: Numbered, of: SQLChunk): SQL =>
  sql`(select ${id} from ${seq.table} where ${seq} = ${of})`

/** Makes the function that reads the number of a resource that is there. */
export const numberReader = ({ seq, id }: Numbered) => {
  const rows = statement((db: Db) =>
    db
      .select({ seq: sql<number>`${seq}` })
      .from(seq.table)
      .where(sql`${id} = ${sql.placeholder('id')}`)
      .prepare(),
  )
  return async (db: Db, of: string): Promise<number> => {
    const [row] = await rows(db).execute({ id: of })
    if (!row) throw new Error('the resource is not there')
    return row.seq
  }
}

/** The numbers of the resources that have the ids in a list, within a statement. */
export const seqsOf = ({ among }: Pick<Kit, 'among'>, { seq, id }: Numbered, ids: SQLChunk): SQL =>
  sql`(select ${seq} from ${seq.table} where ${among(id, ids)})`

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
    value: string | number,
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
  return async (tx: Db, value: string | number): Promise<void> => {
    await prepared(tx).send({ by: value })
  }
}

/** A list in a table of its own, one row for each item, which is written as a whole. */
export const listBeside = <T extends Table>(table: T, owner: Column) => {
  const add = insertInto(table)
  const clear = deleteBy(table, owner)
  return async (
    tx: Db,
    ofOwner: number | string,
    rows: readonly Required<Omit<T['$inferInsert'], 'seq'>>[],
    isNew: boolean,
  ): Promise<void> => {
    if (!isNew) await clear(tx, ofOwner)
    for (const row of rows) await add(tx, row)
  }
}
