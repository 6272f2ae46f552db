import { sql, type Column, type SQL, type SQLChunk } from 'drizzle-orm'
import {
  alias,
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Term } from '../query/search-query.ts'

const quoted = ({ words, prefix }: Term) => `"${words.join(' ')}"${prefix ? '*' : ''}`
const anyOf = (terms: Term[]) => `(${terms.map(quoted).join(' OR ')})`

/** What a text search or a box on the map yields: the `seq` of matching rows, as a subquery. */
export type Rows = SQL

/**
 * Everything that knows the SQL dialect: column constructors, and the few fragments that differ
 * between engines. A second engine is a second object of this shape.
 */
export const sqliteKit = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  alias,

  /** A row number that is never used twice; what search and map indexes refer to. */
  seq: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** Text in byte order. */
  text: (name: string) => text(name),
  int: (name: string) => integer(name),
  real: (name: string) => real(name),
  bool: (name: string) => integer(name, { mode: 'boolean' }),
  /** An instant, in milliseconds since 1970, UTC. */
  time: (name: string) => integer(name),
  bytes: (name: string) => blob(name, { mode: 'buffer' }),
  /** A list or object that is read and written whole. */
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),

  /** `column` is one of the values in a list that is bound as one parameter (see `list`). */
  among: (column: SQLChunk, values: SQLChunk): SQL =>
    sql`${column} in (select value from json_each(${values}))`,
  /** The values of such a list as rows, each with one column `value`. */
  each: (values: SQLChunk): SQL => sql`json_each(${values})`,
  /** A list as the one parameter that `among` and `each` take. */
  list: (values: readonly (string | number)[]): unknown => JSON.stringify(values),
  /** Two columns are one of the pairs in a list that is bound as one parameter (see `pairs`). */
  amongPairs: ([a, b]: readonly [SQLChunk, SQLChunk], pairs: SQLChunk): SQL =>
    sql`(${a}, ${b}) in (select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(${pairs}))`,
  /** A list as the one parameter that `amongPairs` takes. */
  pairs: (values: readonly (readonly [string, string])[]): unknown => JSON.stringify(values),
  /** A truth value as a parameter of handwritten SQL. */
  flag: (value: boolean): unknown => (value ? 1 : 0),
  /** How many rows a statement has written, by its result. */
  changes: (result: unknown): number => Number(Reflect.get(Object(result), 'changes')),
  /** A column in a condition that must not choose the index. */
  unindexed: (column: Column): SQL => sql`+${column}`,
  least: (a: SQL, b: SQL): SQL => sql`min(${a}, ${b})`,

  /** Full-text search over a table's `${name}_search` companion. */
  search: (name: string) => {
    const fts = sql.identifier(`${name}_search`)
    return {
      /** Groups that must all match, in the engine's own language; words hold letters and digits only. */
      allOf: (groups: Term[][]): string => groups.map(anyOf).join(' AND '),
      /** The same, without those that match others. */
      allBut: (groups: Term[][], none: Term[]): string =>
        `(${groups.map(anyOf).join(' AND ')}) NOT ${anyOf(none)}`,
      /** Matching rows. */
      rows: (query: SQLChunk): Rows =>
        sql`select rowid as seq from ${fts} where ${fts} match ${query}`,
      /** Matching rows with `score` (smaller is better); read in the order of `seq`, it streams. */
      ranked: (query: SQLChunk): SQL =>
        sql`select rowid as seq, rank as score from ${fts} where ${fts} match ${query}`,
      /** Whether one row matches; dear for rare words, cheap for common ones. */
      matches: (seq: SQLChunk, query: SQLChunk): SQL =>
        sql`exists (select 1 from ${fts} where ${fts}.rowid = ${seq} and ${fts} match ${query})`,
    }
  },

  /** The table of what search reads, into which new rows are put. */
  searched: (name: string, columns: readonly string[]) =>
    sqliteTable(`${name}_search`, {
      rowid: integer('rowid'),
      ...Object.fromEntries(columns.map((column) => [column, text(column)])),
    }),

  /** Rows of a table's `${name}_map` companion inside a box; a superset by rounding. */
  inBox: (
    name: string,
    box: { west: SQLChunk; south: SQLChunk; east: SQLChunk; north: SQLChunk },
  ): Rows =>
    sql`select seq from ${sql.identifier(`${name}_map`)} where east >= ${box.west} and west <= ${box.east} and north >= ${box.south} and south <= ${box.north}`,
}

/** The kit of an engine. */
export type Kit = typeof sqliteKit
