import { and, eq, sql, type Column, type Table } from 'drizzle-orm'
import type { Collection } from '../common/collections.ts'
import { turns } from '../common/turns.ts'
import { distinctWords } from '../common/words.ts'
import type { Db, Engine } from '../db/engine.ts'
import { insertInto } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { gather } from '../db/unit-of-work.ts'

/** The fields of a resource that have what a box may suggest. */
interface Using {
  tags?: readonly string[]
  authors?: readonly string[]
  source?: { name: string | null; domain: string | null } | null
  location?: { name: string | null } | null
}

/** The suggestions for a resource, each once, as kind and value. */
const usedBy = ({ tags = [], authors = [], source, location }: Using): Set<string> => {
  const used = new Set<string>()
  const add = (kind: string, values: readonly (string | null | undefined)[]) => {
    for (const value of values) if (typeof value === 'string') used.add(`${kind} ${value}`)
  }
  add('tag', tags)
  add('author', authors)
  // The filter takes both.
  add('source', [source?.name, source?.domain])
  add('place', [location?.name])
  return used
}

const p = (name: string) => sql.placeholder(name)

/** Keeps how many resources have each source, tag, place and author; the writes of resources call it. */
export const uses = ({ schema: { suggestions, suggestionWords } }: Engine) => {
  const add = statement((db: Db) =>
    db
      .insert(suggestions)
      .values({
        kind: p('kind'),
        collection: p('collection'),
        value: p('value'),
        words: p('words'),
        uses: p('by'),
      })
      .onConflictDoUpdate({
        target: [suggestions.kind, suggestions.collection, suggestions.value],
        set: { uses: sql`${suggestions.uses} + ${p('by')}` },
      })
      .returning({ uses: suggestions.uses })
      .prepare(),
  )
  const addWord = insertInto(suggestionWords)
  const dropping = (table: Table, key: readonly Column[]) =>
    statement((db: Db) =>
      db
        .delete(table)
        .where(and(...key.map((column) => eq(column, p(column.name)))))
        .prepare(),
    )
  const { kind, collection, value } = suggestions
  const drop = dropping(suggestions, [kind, collection, value])
  const words = suggestionWords
  const dropWord = dropping(words, [words.kind, words.collection, words.word, words.value])

  const addAll = async (tx: Db, sums: Map<string, number>): Promise<void> => {
    const turn = turns()
    for (const [name, by] of sums) {
      if (by === 0) continue
      const [collection = '', kind = ''] = name.split(' ', 2)
      const value = name.slice(collection.length + kind.length + 2)
      const of = { collection, kind, value }
      const words = distinctWords(value)
      const [row] = await add(tx).execute({ ...of, words: ` ${words.join(' ')} `, by })
      const isNew = row?.uses === by
      const isLast = row?.uses === 0
      if (isLast) await drop(tx).execute(of)
      if (isNew || isLast)
        for (const word of words)
          await (isNew ? addWord(tx, { ...of, word }) : dropWord(tx).execute({ ...of, word }))
      await turn()
    }
  }

  /** Counts what a resource has now and had not before, and the other way round. */
  return (tx: Db, collection: Collection, before: Using | null, now: Using | null): void => {
    const was = usedBy(before ?? {})
    const is = usedBy(now ?? {})
    const sums = gather(tx, suggestions, () => new Map<string, number>(), addAll)
    const count = (used: Set<string>, by: number) => {
      for (const one of used) {
        const name = `${collection} ${one}`
        sums.set(name, (sums.get(name) ?? 0) + by)
      }
    }
    count(is.difference(was), 1)
    count(was.difference(is), -1)
  }
}
