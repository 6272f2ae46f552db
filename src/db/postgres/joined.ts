import { nextTick } from 'node:process'
import { Column, is } from 'drizzle-orm'
import type { SelectedField } from '../codec.ts'
import type { Written } from './pending.ts'

/** How many reads one statement has at most. */
const JOINED_MAX = 16
/** How many statements of several reads a connection makes: the server keeps the plan of each. */
const STATEMENTS_MAX = 250
/** How many columns of a read one list of values takes: a function has no more arguments. */
const COLUMNS_MAX = 100

type Row = unknown[]
type Values = readonly unknown[]

/** The columns of a read's rows: how many there are, and which of them are bytes. */
export interface Columns {
  count: number
  bytes: readonly number[]
}

/** The columns of the rows that a statement selects. */
export const columnsOf = (fields: readonly SelectedField[]): Columns => ({
  count: fields.length,
  bytes: fields.flatMap(({ field }, i) =>
    is(field, Column) && field.getSQLType() === 'bytea' ? [i] : [],
  ),
})

/** A read that has not been sent yet. */
interface Asked extends Written {
  columns: Columns
  resolve: (rows: Row[]) => void
  reject: (error: unknown) => void
}

/** The rows of a read as a list of lists of values; the places of its values begin later. */
const listed = ({ text, columns }: Asked, places: number): string => {
  const names = Array.from({ length: columns.count }, (_, i) => `c${i}`).join(', ')
  const moved = text.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + places}`)
  return `(select json_agg(json_build_array(${names})) from (${moved}) one (${names}))`
}

/** One statement of several reads, which has the rows of each in a column. */
const joined = (asked: readonly Asked[]): string => {
  let places = 0
  const all = asked.map((one) => {
    const list = listed(one, places)
    places += one.values.length
    return list
  })
  return `select ${all.join(', ')}`
}

/** The rows in a list that the server has printed as JSON; there are none in a list that is null. */
const rowsIn = (list: unknown, { bytes }: Columns): Row[] => {
  const rows = typeof list === 'string' ? (JSON.parse(list) as Row[]) : []
  for (const row of rows)
    for (const i of bytes) {
      const value = row[i]
      if (typeof value === 'string') row[i] = Buffer.from(value.slice(2), 'hex')
    }
  return rows
}

/**
 * Has the reads that are asked for side by side run as one statement: each message to a server costs both processes
 * more than most reads.
 *
 * @param run has the server run a statement behind those that it was given before
 */
export const joinedReads = (run: (text: string, values: Values) => Promise<readonly Row[]>) => {
  let waiting: Asked[] = []
  const texts = new Map<string, string>()

  /** The statement of some reads; undefined where there are too many such already. */
  const textOf = (asked: readonly Asked[]): string | undefined => {
    const name = asked.map(({ text }) => text).join(';')
    const known = texts.get(name)
    if (known !== undefined || texts.size >= STATEMENTS_MAX) return known
    const made = joined(asked)
    texts.set(name, made)
    return made
  }
  const one = ({ text, values, resolve, reject }: Asked): void => {
    run(text, values).then((rows) => resolve([...rows]), reject)
  }
  const send = (asked: readonly Asked[]): void => {
    const text = asked.length > 1 ? textOf(asked) : undefined
    if (text === undefined) {
      for (const each of asked) one(each)
      return
    }
    run(
      text,
      asked.flatMap(({ values }) => values),
    ).then(
      ([lists = []]) => {
        for (const [i, { columns, resolve }] of asked.entries()) resolve(rowsIn(lists[i], columns))
      },
      (error: unknown) => {
        for (const { reject } of asked) reject(error)
      },
    )
  }
  /** Sends the reads that wait, those of one text behind one another so that there are few different statements. */
  const flush = (): void => {
    const asked = waiting.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    waiting = []
    for (let at = 0; at < asked.length; at += JOINED_MAX) send(asked.slice(at, at + JOINED_MAX))
  }

  return {
    flush,
    /** Asks for the rows of a read. It is sent once all has been asked for that can be before an answer. */
    ask: (text: string, values: Values, columns: Columns): Promise<readonly Row[]> => {
      if (columns.count > COLUMNS_MAX) {
        flush()
        return run(text, values)
      }
      if (waiting.length === 0) nextTick(flush)
      return new Promise((resolve, reject) => {
        waiting.push({ text, values, columns, resolve, reject })
      })
    },
  }
}
