import { sql, type Column } from 'drizzle-orm'
import type { Db, Engine } from './engine.ts'
import { statement } from './statement.ts'

/**
 * Puts new rows of a table into its search index, all those of a write together: one by one, each would
 * be written to the index alone, which takes twice as long.
 */
export const searched = (
  { kit, remember }: Engine,
  name: string,
  { seq, id }: { seq: Column; id: Column },
  columns: readonly Column[],
) => {
  const index = kit.searched(
    name,
    columns.map((column) => column.name),
  )
  const rows = sql`select ${sql.join([seq, ...columns], sql`, `)} from ${seq.table} where ${kit.among(id, sql.placeholder('ids'))} order by ${seq}`
  const add = statement((db: Db) => db.insert(index).select(rows).prepare())
  const addAll = async (tx: Db, ids: Set<string>): Promise<void> => {
    await add(tx).execute({ ids: kit.list([...ids]) })
  }
  return (tx: Db, id: string): void => {
    remember(tx, index, () => new Set<string>(), addAll).add(id)
  }
}
