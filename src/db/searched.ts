import { sql, type Column } from 'drizzle-orm'
import { turns } from '../turns.ts'
import type { Db, Engine } from './engine.ts'
import { insertInto } from './rows.ts'
import { statement } from './statement.ts'

/** How many rows are read at a time; their texts are in memory then. */
const ROWS = 25

/**
 * Puts new rows of a table into its search index, all those of a write at its end: between other
 * statements, each would be written to the index alone, which takes twice as long.
 */
export const searched = (
  { kit, remember }: Engine,
  name: string,
  main: { seq: Column; id: Column },
  columns: readonly Column[],
) => {
  const index = kit.searched(
    name,
    columns.map((column) => column.name),
  )
  const rows = statement((db: Db) =>
    db
      .select({
        rowid: sql<number>`${main.seq}`,
        ...Object.fromEntries(
          columns.map((column) => [column.name, sql<string | null>`${column}`] as const),
        ),
      })
      .from(sql`${main.seq.table}`)
      .where(kit.among(main.id, sql.placeholder('ids')))
      .orderBy(sql`${main.seq}`)
      .prepare(),
  )
  const add = insertInto(index)
  const addAll = async (tx: Db, ids: Set<string>): Promise<void> => {
    const all = [...ids]
    const turn = turns()
    for (let i = 0; i < all.length; i += ROWS)
      for (const row of await rows(tx).execute({ ids: kit.list(all.slice(i, i + ROWS)) })) {
        await add(tx, row)
        await turn()
      }
  }
  return (tx: Db, id: string): void => {
    remember(tx, index, () => new Set<string>(), addAll).add(id)
  }
}
