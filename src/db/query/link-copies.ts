import { Column, is, sql, type SQL } from 'drizzle-orm'
import { valueLists, type RowsOfValue, type ValueLists } from '../../common/value-lists.ts'
import type { Db, Engine } from '../engine.ts'
import type { Place } from '../feed.ts'
import { statement } from '../statement.ts'
import type { Links, MainTable } from './conditions.ts'

/** After more changes than this, all is read again instead of what they name. */
const CHANGES_MAX = 20_000
/** The same, where the changes concern more resources than this. */
const ROWS_MAX = 50_000
/** How much memory the copies of a list may take; one that takes more is alone. */
const BYTES_MAX = 64 * 1024 * 1024

/** Links in memory. Texts have numbers there, from 1. */
export interface Copy {
  lists: ValueLists
  /** The texts by their numbers; empty where values are numbers. */
  texts: string[]
  numbers: Map<string, number>
}

const p = (name: string) => sql.placeholder(name)

/** The number by which a copy has a value. */
const numberIn = ({ texts, numbers }: Copy, value: unknown): number => {
  if (typeof value === 'number') return value
  const text = String(value)
  const known = numbers.get(text)
  if (known !== undefined) return known
  // No text has the number 0.
  const number = Math.max(1, texts.length)
  numbers.set(text, number)
  texts[number] = text
  return number
}

const statementsOf = ({ kit }: Engine, main: MainTable, links: Links) => {
  const { table, of, value, where, by, list } = links
  const present = sql`${value} is not null${where ? sql` and ${where}` : sql``}`
  const keys = sql.join([...(by ?? [value])], sql`, `)
  return {
    all: statement((db: Db) =>
      db
        .select({ value: sql<unknown>`a.value`, of: sql<string>`a.numbers` })
        .from(
          sql`(select ${value} as value, ${kit.gathered(of)} as numbers from ${table} where ${by ? (where ?? sql`1 = 1`) : present} group by ${keys}) a`,
        )
        .where(sql`a.value is not null`)
        .prepare(),
    ),
    some: statement((db: Db) =>
      db
        .select({ of: sql<number>`${of}`, value: sql<unknown>`${value}` })
        .from(table)
        .where(sql`${kit.among(of, p('rows'))} and ${present}`)
        .prepare(),
    ),
    lists: statement((db: Db) =>
      db
        .select({
          of: sql<number>`${main.seq}`,
          list: sql`${list}`.mapWith(list ?? of) as SQL<unknown[]>,
        })
        .from(main)
        .where(kit.among(main.seq, p('rows')))
        .prepare(),
    ),
  }
}

/** Reads links: all of them into a new copy, or those of some resources into one. */
const linkReader = (engine: Engine, main: MainTable) => {
  const statements = new Map<Links, ReturnType<typeof statementsOf>>()
  const of = (links: Links) => {
    const known = statements.get(links) ?? statementsOf(engine, main, links)
    statements.set(links, known)
    return known
  }
  return {
    load: async (db: Db, links: Links): Promise<Copy> => {
      const copy: Copy = { lists: valueLists(), texts: [], numbers: new Map() }
      const groups = (await of(links).all(db).execute()).map(({ value, of }): RowsOfValue => [
        numberIn(copy, value),
        JSON.parse(of) as number[],
      ])
      copy.lists.fill(groups)
      return copy
    },
    renew: async (db: Db, links: Links, copy: Copy, rows: readonly number[]): Promise<void> => {
      const { list, itemOf = String } = links
      const asked = { rows: engine.kit.list(rows) }
      const found = new Map(rows.map((row) => [row, new Set<number>()]))
      if (list)
        for (const { of: row, list: items } of await of(links).lists(db).execute(asked))
          for (const item of items) found.get(row)?.add(numberIn(copy, itemOf(item)))
      else
        for (const { of: row, value } of await of(links).some(db).execute(asked))
          found.get(row)?.add(numberIn(copy, value))
      for (const [row, values] of found) copy.lists.set(row, [...values])
    },
  }
}

/** Reads which resources have changed between two positions of the feed, and which rows of the list these concern. */
const changeReader = ({ kit, schema: { changes } }: Engine, changedBy: (ids: SQL) => SQL) => {
  const between = statement((db: Db) =>
    db
      .selectDistinct({
        collection: changes.collection,
        id: changes.resourceId,
        kind: changes.kind,
        survivorId: changes.survivorId,
      })
      .from(changes)
      .where(sql`${changes.position} > ${p('after')} and ${changes.position} <= ${p('to')}`)
      .prepare(),
  )
  const rowsOf = statement((db: Db) =>
    db
      .select({ row: sql<number>`c.seq` })
      .from(sql`(${changedBy(sql`${p('ids')}`)}) c`)
      .prepare(),
  )
  return async (db: Db, after: number, to: number) => {
    const changed = await between(db).execute({ after, to })
    const ids = [
      ...new Set(
        changed.flatMap(({ id, survivorId }) => [id, ...(survivorId ? [survivorId] : [])]),
      ),
    ]
    const rows = await rowsOf(db).execute({ ids: kit.list(ids) })
    return { changed, rows: rows.map(({ row }) => row) }
  }
}

/** Counts by copies, and by when all resources lie in time; it must not wait. */
type Counting<T> = (copies: Copy[], times: Copy) => T

interface Copied {
  collection: string
  main: MainTable
  /** The column that says when a resource was: it has one value for each. */
  own: Column
  /** The numbers of the resources whose links may have changed with some resources, by their ids. */
  changedBy: (ids: SQL) => SQL
}

/** Brings copies up to date by the change feed. */
const follower = (
  engine: Engine,
  { collection, changedBy }: Pick<Copied, 'collection' | 'changedBy'>,
  { renew }: ReturnType<typeof linkReader>,
  times: Links,
) => {
  const changesBetween = changeReader(engine, changedBy)
  /** Follows the changes after a position. */
  const follow = async (
    db: Db,
    copies: Map<Links, Copy>,
    after: number,
    to: number,
  ): Promise<void> => {
    const { changed, rows } = await changesBetween(db, after, to)
    if (rows.length > ROWS_MAX) copies.clear()
    // What is gone has no number any more, by which it would be taken out.
    const isGone = ({ kind }: (typeof changed)[number]) => kind === 'delete' || kind === 'merge'
    if (changed.some((one) => one.collection === collection && isGone(one)))
      for (const links of copies.keys()) if (links.value === times.value) copies.delete(links)
    for (const [links, copy] of copies)
      if (links.isApart) copies.delete(links)
      else await renew(db, links, copy, rows)
  }
  /** The place in the feed as of which all are. */
  let place: Place | undefined
  /** Brings all copies to a place; false when they are as of a later one. */
  return async (db: Db, copies: Map<Links, Copy>, now: Place): Promise<boolean> => {
    const moved = now.epoch === place?.epoch ? now.position - place.position : Infinity
    if (copies.size > 0) {
      if (moved < 0) return false
      if (moved > CHANGES_MAX || (moved === 0 && now.mark !== place?.mark)) copies.clear()
      else if (moved > 0) await follow(db, copies, now.position - moved, now.position)
    }
    place = now
    return true
  }
}

/**
 * Keeps links of the resources of a list in memory, where whole lists are counted by them: a statement would look for the
 * links of each row, and sort them. They are read when they are first counted by, and follow the change feed.
 */
export const linkCopies = (engine: Engine, { main, own, ...rest }: Copied) => {
  const reader = linkReader(engine, main)
  const times: Links = { table: main, of: main.seq, value: own }
  const catchUp = follower(engine, rest, reader, times)
  /** The most recently used last. */
  const copies = new Map<Links, Copy>()
  let last: Promise<unknown> = Promise.resolve()

  /** The links of a column, which several filters may name. */
  const byColumn = new Map<Column, Links>()
  const heldAs = (links: Links): Links => {
    const { value, where } = links
    if (where || !is(value, Column)) return links
    const known = byColumn.get(value) ?? links
    byColumn.set(value, known)
    return known
  }
  const copyOf = async (db: Db, links: Links): Promise<Copy> => {
    const copy = copies.get(links) ?? (await reader.load(db, links))
    copies.delete(links)
    copies.set(links, copy)
    return copy
  }
  /** Drops those that were used least recently, as long as all take too much. */
  const shrink = (wanted: ReadonlySet<Links>): void => {
    let bytes = [...copies.values()].reduce((sum, { lists }) => sum + lists.bytes(), 0)
    for (const [links, { lists }] of copies) {
      if (bytes <= BYTES_MAX || wanted.has(links)) break
      copies.delete(links)
      bytes -= lists.bytes()
    }
  }
  const count = async <T>(db: Db, now: Place, given: readonly Links[], work: Counting<T>) => {
    const wanted = given.map(heldAs)
    try {
      if (!(await catchUp(db, copies, now))) return undefined
      const found: Copy[] = []
      for (const links of wanted) found.push(await copyOf(db, links))
      const inTime = await copyOf(db, heldAs(times))
      shrink(new Set([...wanted, heldAs(times)]))
      return work(found, inTime)
    } catch (error) {
      copies.clear()
      throw error
    }
  }

  return {
    /** Whether links are in memory. */
    has: (links: Links): boolean => copies.has(heldAs(links)),
    /** Counts by links as of a place, at which the snapshot is; undefined when they are as of a later one. */
    use: <T>(
      db: Db,
      now: Place,
      wanted: readonly Links[],
      work: Counting<T>,
    ): Promise<T | undefined> => {
      // One at a time brings the copies up to date, and they stay so while it counts.
      const next = last.then(() => count(db, now, wanted, work))
      last = next.catch(() => {})
      return next
    },
  }
}
export type LinkCopies = ReturnType<typeof linkCopies>
