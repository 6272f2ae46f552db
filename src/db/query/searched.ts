import { sql, type Column, type SQL } from 'drizzle-orm'
import { inSteps, turns } from '../../common/turns.ts'
import { searchableSteps } from '../../common/words.ts'
import type { Db, Engine } from '../engine.ts'
import { insertInto } from '../rows.ts'
import { statement } from '../statement.ts'
import { gather } from '../unit-of-work.ts'

/** How many rows are read at a time, as their texts are held in memory. */
const ROWS = 25

/** How many characters of a row are held until the end of its write: those of most need not be read again. */
const HELD_CHARACTERS = 20_000

/** The texts of a row by column of the search index. */
export type SearchedTexts = Record<string, Column | SQL>

/** A row by its number, with its texts as they are stored. */
export interface SearchedRow {
  rowid: number
  texts: Record<string, string | null>
}
/** A row that a write has made or changed. */
interface NotedRow {
  isNew: boolean
  held: SearchedRow | null
}

const lengthOf = ({ texts }: SearchedRow): number =>
  Object.values(texts).reduce((sum, text) => sum + (text?.length ?? 0), 0)

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
  const read = async (tx: Db, ids: string[]): Promise<(SearchedRow & { id: string })[]> => {
    const found = ids.length > 0 ? await rows(tx).execute({ ids: kit.list(ids) }) : []
    return found.map(({ rowid, id, ...texts }) => ({ rowid, id, texts }))
  }
  const putAll = async (tx: Db, noted: Map<string, NotedRow>): Promise<void> => {
    const all = [...noted.keys()]
    const turn = turns()
    for (let i = 0; i < all.length; i += ROWS) {
      const some = Map.groupBy(all.slice(i, i + ROWS), (id) => noted.get(id)?.held !== null)
      const held = (some.get(true) ?? []).flatMap((id) => {
        const row = noted.get(id)?.held
        return row ? { id, ...row } : []
      })
      const found = [...held, ...(await read(tx, some.get(false) ?? []))]
      // An engine that is asked for this order may walk through all rows.
      for (const { rowid, id, texts } of found.toSorted((one, other) => one.rowid - other.rowid)) {
        if (noted.get(id)?.isNew === false) await remove(tx).send({ rowid })
        await turn()
        const words: Record<string, string | null> = {}
        for (const [column, text] of Object.entries(texts))
          words[column] =
            typeof text === 'string' ? await inSteps(searchableSteps(text), turn) : null
        await turn()
        await add(tx, rowOf(rowid, words))
        await turn()
      }
    }
  }
  /** @param row the row as it is now, where that is known */
  return (tx: Db, id: string, isNew: boolean, row?: SearchedRow): void => {
    const noted = gather(tx, index, () => new Map<string, NotedRow>(), putAll)
    const isHeld = row && noted.size < ROWS && lengthOf(row) <= HELD_CHARACTERS
    noted.set(id, { isNew: noted.get(id)?.isNew ?? isNew, held: isHeld ? row : null })
  }
}
