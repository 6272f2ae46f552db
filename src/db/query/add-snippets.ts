import { sql } from 'drizzle-orm'
import type { Term } from '../../common/search-query.ts'
import { turns } from '../../common/turns.ts'
import type { Db, Engine } from '../engine.ts'
import { statement } from '../statement.ts'
import type { MainTable } from './conditions.ts'
import type { SearchedTexts } from './searched.ts'
import { snippetOf } from './snippets.ts'

/** How many texts are held in memory at a time for snippets. */
const TEXTS_AT_ONCE = 20

/** An item of a list, which may show where a search has found it. */
export interface ListItem {
  id: string
  snippet?: string | null | undefined
}

/** Reads further texts by which a search finds resources. */
export type FurtherTexts = (db: Db, ids: string[]) => Promise<Map<string, string>>

/** Makes what adds to each item the passage with the most search terms. */
export const snippetAdder = (
  { kit }: Engine,
  main: MainTable,
  texts: SearchedTexts,
  furtherTexts?: FurtherTexts,
) => {
  const textRows = statement((db: Db) =>
    db
      .select({
        id: sql<string>`${main.id}`,
        ...Object.fromEntries(
          Object.entries(texts).map(([column, text]) => [column, sql<string | null>`${text}`]),
        ),
      })
      .from(main)
      .where(kit.among(main.id, sql.placeholder('ids')))
      .prepare(),
  )
  return async (db: Db, items: ListItem[], groups: Term[][]): Promise<void> => {
    const terms = [...new Map(groups.flat().map((term) => [JSON.stringify(term), term])).values()]
    const byId = new Map(items.map((item) => [item.id, item]))
    const ids = [...byId.keys()]
    const elsewhere = await furtherTexts?.(db, ids)
    const turn = turns()
    // A few at a time, as texts may be long.
    for (let i = 0; i < ids.length; i += TEXTS_AT_ONCE)
      for (const row of await textRows(db).execute({
        ids: kit.list(ids.slice(i, i + TEXTS_AT_ONCE)),
      })) {
        const { id, ...own } = row as { id: string } & Record<string, string | null>
        const item = byId.get(id)
        if (item)
          item.snippet = snippetOf([...Object.values(own), elsewhere?.get(id) ?? null], terms)
        await turn()
      }
  }
}
