import { sql, type Column, type SQL } from 'drizzle-orm'
import { inSteps, turns } from '../../common/turns.ts'
import { searchableSteps } from '../../common/words.ts'
import type { Db, Engine } from '../engine.ts'
import { insertInto } from '../rows.ts'
import { statement } from '../statement.ts'
import { gather } from '../unit-of-work.ts'

/** How many rows are read at a time, as their texts are held in memory. */
const ROWS = 25

/** The texts of a row by column of the search index. */
export type SearchedTexts = Record<string, Column | SQL>

/**
 * Keeps the search index of a table. It collects the new and changed rows of a write and indexes
 * them at its end, as alternating with other statements would take twice as long. The indexed words
 * are folded; a trigger removes deleted rows.
 */
export const searched = (
  { kit }: Engine,
  name: string,
  main: { seq: Column; id: Column },
  texts: SearchedTexts,
) => {
  const columns = Object.keys(texts)
  const { table: index, row: rowOf } = kit.searched(name, columns)
  const rows = statement((db: Db) =>
    db
      .select({
        rowid: sql<number>`${main.seq}`,
        id: sql<string>`${main.id}`,
        ...Object.fromEntries(
          columns.map((column) => [column, sql<string | null>`${texts[column]}`] as const),
        ),
      })
      .from(sql`${main.seq.table}`)
      .where(kit.among(main.id, sql.placeholder('ids')))
      .prepare(),
  )
  const add = insertInto(index)
  const remove = statement((db: Db) =>
    db
      .delete(index)
      .where(sql`rowid = ${sql.placeholder('rowid')}`)
      .prepare(),
  )
  const putAll = async (tx: Db, ids: Map<string, boolean>): Promise<void> => {
    const all = [...ids.keys()]
    const turn = turns()
    for (let i = 0; i < all.length; i += ROWS) {
      const found = await rows(tx).execute({ ids: kit.list(all.slice(i, i + ROWS)) })
      // An engine that is asked for this order may walk through all rows.
      for (const row of found.toSorted((one, other) => one.rowid - other.rowid)) {
        const { rowid, id, ...stored } = row as typeof row & Record<string, string | null>
        if (ids.get(id) === false) await remove(tx).send({ rowid })
        await turn()
        const words: Record<string, string | null> = {}
        for (const [column, text] of Object.entries(stored))
          words[column] =
            typeof text === 'string' ? await inSteps(searchableSteps(text), turn) : null
        await turn()
        await add(tx, rowOf(rowid, words))
        await turn()
      }
    }
  }
  return (tx: Db, id: string, isNew: boolean): void => {
    const ids = gather(tx, index, () => new Map<string, boolean>(), putAll)
    ids.set(id, ids.get(id) ?? isNew)
  }
}
