import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { postgresKit } from './kit.ts'
import { define } from '../schema.ts'

/** How many rows are sent in one statement at most. */
const ROWS_TOGETHER = 64
/** Up to so many rows there is a statement for each number of them; of more, for each power of two. */
const FEW = 16
/** How many rows and characters wait at most. */
const ROWS_MAX = 1_024
const CHARACTERS_MAX = 1_000_000

type Values = readonly unknown[]
/** A statement, and its values. */
export interface Written {
  text: string
  values: Values
}

/** An insert of one row, in the parts of which that of several is made. */
interface Insert {
  table: string
  /** The text before the values of the row, that of the values, and the text behind them. */
  head: string
  row: string
  tail: string
  /** The places of the values that tell rows apart; one statement may write each such row once. Null where rows may repeat. */
  key: readonly number[] | null
  /** How many tables it refers to, one behind the other. */
  rank: number
}

/** The tables by their names, each with those that it refers to. */
const referred = new Map<string, string[]>()
for (const table of Object.values(define(postgresKit)))
  if (is(table, PgTable))
    referred.set(
      getTableName(table),
      getTableConfig(table).foreignKeys.map((key) => getTableName(key.reference().foreignTable)),
    )

// The tables of words are none of the schema's: `search.sql` makes them.
for (const table of ['articles', 'actors', 'events']) referred.set(`${table}_search`, [table])

/** How many tables lie behind a table, by what it refers to. */
const rankOf = (table: string): number => {
  const others = (referred.get(table) ?? []).filter((other) => other !== table)
  return others.length === 0 ? 0 : 1 + Math.max(...others.map(rankOf))
}

/** The names of a statement that may be those of tables. */
const namesIn = (text: string): Set<string> => new Set(text.match(/\w+/g))

const NOTHING = ' on conflict do nothing'
const UPDATE = ' on conflict ('
const list = (text: string): string[] => text.split(',').map((one) => one.trim())

/** The columns by which an insert finds a row that is there; null where it finds none, undefined where it changes one by a value. */
const targetOf = (tail: string): string[] | null | undefined => {
  if (tail === '' || tail === NOTHING) return null
  if (!tail.startsWith(UPDATE) || tail.includes('$')) return undefined
  return list(tail.slice(UPDATE.length, tail.indexOf(')')))
}

/** Takes an insert of one row apart; null for another statement, and for one that must run alone. */
const insertOf = (text: string): Insert | null => {
  const at = text.indexOf(' values (') + ' values '.length
  if (!text.startsWith('insert into "') || at < ' values '.length || text.includes(' returning '))
    return null
  // Every other part stands between quotation marks.
  const [table = '', ...columns] = text
    .slice(0, at)
    .split('"')
    .filter((_, i) => i % 2 === 1)
  const conflict = text.indexOf(' on conflict ', at)
  const row = text.slice(at, conflict < 0 ? undefined : conflict)
  const tail = text.slice(at + row.length)
  const target = targetOf(tail)
  const isPlain = list(row.slice(1, -1)).every((value) => /^\$\d+$/.test(value))
  if (target === undefined || (target && !isPlain)) return null
  const key = target && target.map((name) => columns.indexOf(name.replaceAll('"', '')))
  if (key?.includes(-1)) return null
  const others = [...namesIn(row + tail)].filter((name) => name !== table && referred.has(name))
  const rank = Math.max(rankOf(table), ...others.map((other) => 1 + rankOf(other)))
  return { table, head: text.slice(0, at), row, tail, key, rank }
}

/** Rows that one statement is to write. */
interface Group extends Insert {
  text: string
  rows: Values[]
  keys: Set<string>
}

/** Makes the statement for so many rows. */
const joined = ({ head, row, tail }: Insert, values: number, rows: number): string =>
  head +
  Array.from({ length: rows }, (_, i) =>
    row.replace(/\$(\d+)/g, (_, n) => `$${Number(n) + i * values}`),
  ).join(', ') +
  tail

/** How many of some rows go in one statement: a statement for each number would be too many of them. */
const partOf = (count: number): number =>
  count <= FEW ? count : 2 ** Math.floor(Math.log2(Math.min(count, ROWS_TOGETHER)))

const sizeOf = (values: Values): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0)

/**
 * Rows that a transaction is to insert, whose results nobody waits for: those of one table are sent together, in the
 * order in which tables refer to each other, before any statement that could tell that they are not there yet.
 */
export const pendingRows = () => {
  let groups: Group[] = []
  let rows = 0
  let characters = 0
  const inserts = new Map<string, Insert | null>()
  const texts = new Map<string, string>()
  const named = new Map<string, Set<string>>()

  const cached = <T>(all: Map<string, T>, name: string, make: () => T): T => {
    let value = all.get(name)
    if (value === undefined) all.set(name, (value = make()))
    return value
  }
  const groupFor = (insert: Insert, text: string, key: string): Group => {
    const last = groups.findLast(({ table }) => table === insert.table)
    if (last?.text === text && last.rows.length < ROWS_TOGETHER && !last.keys.has(key)) return last
    const group = { ...insert, text, rows: [], keys: new Set<string>() }
    groups.push(group)
    return group
  }

  return {
    /** Takes a row; tells whether it has, which it has not of a statement that must run alone. */
    add: (text: string, values: Values): boolean => {
      const insert = cached(inserts, text, () => insertOf(text))
      if (!insert) return false
      const key = insert.key ? JSON.stringify(insert.key.map((i) => values[i])) : ''
      const group = groupFor(insert, text, key)
      if (insert.key) group.keys.add(key)
      group.rows.push(values)
      rows++
      characters += sizeOf(values)
      return true
    },
    isFull: (): boolean => rows >= ROWS_MAX || characters >= CHARACTERS_MAX,
    /** Whether a statement that reads could tell that the rows are not there yet. */
    concerns: (text: string): boolean => {
      if (groups.length === 0) return false
      const names = cached(named, text, () => namesIn(text))
      return groups.some(({ table }) => names.has(table))
    },
    /** Takes the statements that insert the rows. */
    take: (): Written[] => {
      const taken = groups.toSorted((one, other) => one.rank - other.rank)
      groups = []
      rows = 0
      characters = 0
      return taken.flatMap((group) => {
        const written: Written[] = []
        for (let i = 0; i < group.rows.length;) {
          const count = partOf(group.rows.length - i)
          const some = group.rows.slice(i, (i += count))
          const width = some[0]?.length ?? 0
          written.push({
            text: cached(texts, `${count} ${group.text}`, () => joined(group, width, count)),
            values: some.flat(),
          })
        }
        return written
      })
    },
    /** Forgets the rows. */
    clear: (): void => {
      groups = []
      rows = 0
      characters = 0
    },
  }
}
