import { crc32 } from 'node:zlib'
import type Database from 'better-sqlite3'

type Value = string | number | null

const NOTHING = '\u0001'
const SOMETHING = '\u0002'

/**
 * Gives a connection `seal(…)`, a checksum of what a row holds that follows from nothing else.
 *
 * Each table with such columns has an index `…_seal` on it, in which the checksum of a row stands apart from the
 * row, on another page: a row that has changed otherwise than by a write is missing from it. SQLite keeps and
 * checks it as any other index.
 */
export const addSeal = (client: Database.Database): void => {
  client.function('seal', { deterministic: true, varargs: true }, (...values: Value[]) => {
    let text = ''
    for (const value of values) text += value === null ? NOTHING : `${SOMETHING}${value}`
    return crc32(text)
  })
}
