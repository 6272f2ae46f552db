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

/** How many suggestions are looked for at a time. */
const READ_TOGETHER = 500

/** A suggestion by its name, in which the value alone may have spaces. */
const takenApart = (name: string) => {
  const [collection = '', kind = ''] = name.split(' ', 2)
  return { collection, kind, value: name.slice(collection.length + kind.length + 2) }
}

const useStatements = ({ kit, schema: { suggestions, suggestionWords } }: Engine) => {
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
        set: { uses: sql`${suggestions.uses} + excluded.uses` },
      })
      .prepare(),
  )
  const { kind, collection, value } = suggestions
  const take = statement((db: Db) =>
    db
      .update(suggestions)
      .set({ uses: sql`${suggestions.uses} + ${p('by')}` })
      .where(and(...[kind, collection, value].map((column) => eq(column, p(column.name)))))
      .returning({ uses: suggestions.uses })
      .prepare(),
  )
  // One by one: an engine that knows little of the table might else read all of a kind.
  const usesOf = sql`(select ${suggestions.uses} from ${suggestions} where ${kind} = ${p('kind')} and ${collection} = ${p('collection')} and ${value} = asked.value)`
  const known = statement((db: Db) =>
    db
      .select({ value: sql<string>`asked.value` })
      .from(sql`${kit.each(p('values'))} asked`)
      .where(sql`${usesOf} is not null`)
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
  const drop = dropping(suggestions, [kind, collection, value])
  const words = suggestionWords
  const dropWord = dropping(words, [words.kind, words.collection, words.word, words.value])
  return { add, take, known, drop, addWord, dropWord }
}

/** Under this name a write gathers whether there have been suggestions by the names that it has looked for. */
const LOOKED_FOR = {}

/** Makes what finds which suggestions there are already; a write asks for each once. */
const thereIn =
  ({ kit }: Engine, { known }: ReturnType<typeof useStatements>) =>
  async (tx: Db, names: Iterable<string>): Promise<Map<string, boolean>> => {
    const there = gather(tx, LOOKED_FOR, () => new Map<string, boolean>())
    const asked = [...names].filter((name) => !there.has(name))
    const kinds = Map.groupBy(asked.map(takenApart), (one) => `${one.collection} ${one.kind}`)
    for (const name of asked) there.set(name, false)
    // Side by side, so that an engine elsewhere is waited for once.
    await Promise.all(
      [...kinds].map(async ([name, all]) => {
        for (let i = 0; i < all.length; i += READ_TOGETHER) {
          const values = kit.list(all.slice(i, i + READ_TOGETHER).map(({ value }) => value))
          for (const { value } of await known(tx).execute({ ...takenApart(name), values }))
            there.set(`${name} ${value}`, true)
        }
      }),
    )
    return there
  }

/** Keeps how many resources have each source, tag, place and author; the writes of resources call it. */
export const uses = (engine: Engine) => {
  const { suggestions } = engine.schema
  const statements = useStatements(engine)
  const { add, take, drop, addWord, dropWord } = statements
  const thereOf = thereIn(engine, statements)

  const addAll = async (tx: Db, sums: Map<string, number>): Promise<void> => {
    const turn = turns()
    const there = await thereOf(
      tx,
      [...sums].filter(([, by]) => by > 0).map(([name]) => name),
    )
    for (const [name, by] of sums) {
      if (by === 0) continue
      const of = takenApart(name)
      const words = distinctWords(of.value)
      if (by > 0) {
        await add(tx).send({ ...of, words: ` ${words.join(' ')} `, by })
        if (!there.get(name)) for (const word of words) await addWord(tx, { ...of, word })
        there.set(name, true)
      } else {
        const [row] = await take(tx).execute({ ...of, by })
        if (row?.uses === 0) {
          await drop(tx).send(of)
          there.set(name, false)
          for (const word of words) await dropWord(tx).send({ ...of, word })
        }
      }
      await turn()
    }
  }

  /** Counts what a resource has now and had not before, and the other way round. */
  const count = (tx: Db, collection: Collection, before: Using | null, now: Using | null): void => {
    const was = usedBy(before ?? {})
    const is = usedBy(now ?? {})
    const sums = gather(tx, suggestions, () => new Map<string, number>(), addAll)
    const add = (used: Set<string>, by: number) => {
      for (const one of used) {
        const name = `${collection} ${one}`
        sums.set(name, (sums.get(name) ?? 0) + by)
      }
    }
    add(is.difference(was), 1)
    add(was.difference(is), -1)
  }
  return {
    count,
    /** Reads at once what a write will ask for of a new resource. */
    foresee: async (tx: Db, collection: Collection, now: Using): Promise<void> => {
      await thereOf(
        tx,
        [...usedBy(now)].map((one) => `${collection} ${one}`),
      )
    },
  }
}
