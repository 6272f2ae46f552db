import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { postgresKit } from './kit.ts'
import { define } from '../schema.ts'

/** How many rows and characters wait at most. */
const ROWS_MAX = 1_024
const CHARACTERS_MAX = 1_000_000

type Values = readonly unknown[]
/** A statement, and its values. */
export interface Written {
  text: string
  values: Values
}

/** An insert of one row, of which that of any number is made. */
interface Insert {
  table: string
  /** The statement for the rows in a list, whose place among the values it is given. */
  of: (place: number) => string
  /** The columns that have values, in quotation marks, each with the place of its value. */
  columns: [name: string, place: number][]
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

/** Whether a name in a statement is that of a table. */
export const isTable = (name: string): boolean => referred.has(name)

/** How many tables lie behind a table, by what it refers to. */
const rankOf = (table: string): number => {
  const others = (referred.get(table) ?? []).filter((other) => other !== table)
  return others.length === 0 ? 0 : 1 + Math.max(...others.map(rankOf))
}

/**
 * Whether a row that is inserted and one that is updated may have to do with each other: a trigger keeps the lists of a
 * resource as it changes.
 */
const areBeside = (inserted: string, updated: string): boolean =>
  inserted.startsWith(updated.slice(0, -1)) || (referred.get(inserted)?.includes(updated) ?? false)

/** Whether an insert may have to do with the update of one of these tables. */
export const isInsertBeside = (text: string, updated: readonly string[]): boolean => {
  const [, table = ''] = text.split('"')
  return updated.some((one) => areBeside(table, one))
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

/** The columns of an insert with the places of their values; null where one is neither a value nor left to its default. */
const placed = (names: readonly string[], row: string): Insert['columns'] | null => {
  const values = list(row.slice(1, -1))
  if (!values.every((value) => value === 'default' || /^\$\d+$/.test(value))) return null
  return names.flatMap((name, i): Insert['columns'] => {
    const value = values[i] ?? ''
    return value === 'default' ? [] : [[`"${name}"`, Number(value.slice(1)) - 1]]
  })
}

/** Takes an insert of one row apart; null for another statement, and for one that must run alone. */
const insertOf = (text: string): Insert | null => {
  const at = text.indexOf(' values (') + ' values '.length
  if (!text.startsWith('insert into "') || at < ' values '.length || text.includes(' returning '))
    return null
  // Every other part stands between quotation marks.
  const [table = '', ...names] = text
    .slice(0, at)
    .split('"')
    .filter((_, i) => i % 2 === 1)
  const conflict = text.indexOf(' on conflict ', at)
  const row = text.slice(at, conflict < 0 ? undefined : conflict)
  const tail = text.slice(at + row.length)
  const target = targetOf(tail)
  const columns = placed(names, row)
  if (target === undefined || !columns) return null
  const key = target && target.map((name) => columns.find(([own]) => own === name)?.[1] ?? -1)
  if (key?.includes(-1)) return null
  const given = columns.map(([name]) => name).join(', ')
  const of = (place: number) =>
    `insert into "${table}" (${given}) select ${given} from json_populate_recordset(null::"${table}", $${place}::json)${tail}`
  return { table, of, columns, key, rank: rankOf(table) }
}

/** Rows that one statement is to write. */
interface Group extends Insert {
  text: string
  rows: Values[]
  keys: Set<string>
}

/** A value as JSON has it, in the form that the server reads for the type of its column. */
const printed = (value: unknown): unknown => {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  return typeof value === 'bigint' ? String(value) : value
}

/** The rows of a group as a list of objects. */
const listOf = ({ columns, rows }: Group): string => {
  const heads = columns.map(([name], i) => `${i === 0 ? '{' : ','}${name}:`)
  return `[${rows
    .map(
      (values) =>
        `${columns.map(([, place], i) => `${heads[i]}${JSON.stringify(printed(values[place]))}`).join('')}}`,
    )
    .join(',')}]`
}

/** Makes one statement of the inserts of several tables. */
const together = (groups: readonly Group[]): string => {
  const all = groups.map(({ of }, i) => of(i + 1))
  const last = all.pop() ?? ''
  return all.length === 0
    ? last
    : `with ${all.map((one, i) => `w${i} as (${one})`).join(', ')} ${last}`
}

/** Puts groups into as few statements as may write them, none of which writes a table twice. */
const inStatements = (groups: readonly Group[]): Group[][] => {
  const statements: Group[][] = []
  for (const group of groups) {
    const last = statements.at(-1)
    if (last && !last.some(({ table }) => table === group.table)) last.push(group)
    else statements.push([group])
  }
  return statements
}

const sizeOf = (values: Values): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0)

/**
 * Rows that a transaction is to insert, whose results nobody waits for: they are sent together, those of several tables
 * too, as references are looked at when a statement ends, before any statement that could tell that they are not there yet.
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
    if (last?.text === text && !last.keys.has(key)) return last
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
    /** Whether an update could tell that the rows are not there yet, or they that it has not been made. */
    concernsUpdate: (text: string): boolean => {
      const [, table = ''] = text.split('"')
      return groups.some((group) => areBeside(group.table, table))
    },
    /** Takes the statements that insert the rows. */
    take: (): Written[] => {
      const taken = groups.toSorted(
        (one, other) => one.rank - other.rank || (one.table < other.table ? -1 : 1),
      )
      groups = []
      rows = 0
      characters = 0
      return inStatements(taken).map((some) => ({
        text: cached(texts, some.map(({ text }) => text).join(';'), () => together(some)),
        values: some.map(listOf),
      }))
    },
    /** Forgets the rows. */
    clear: (): void => {
      groups = []
      rows = 0
      characters = 0
    },
  }
}
