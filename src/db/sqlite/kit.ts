import { sql, type Column } from 'drizzle-orm'
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
import type { Kit } from '../kit.ts'
import type { Term } from '../../common/search-query.ts'
import { AMONG, OnlyValue } from './values.ts'

const quoted = ({ words, prefix }: Term) => `"${words.join(' ')}"${prefix ? '*' : ''}`
const anyOf = (terms: Term[]) => `(${terms.map(quoted).join(' OR ')})`

/** The builders that declare tables. */
const declared = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  alias,
  seq: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  text: (name: string) => text(name),
  int: (name: string) => integer(name),
  real: (name: string) => real(name),
  bool: (name: string) => integer(name, { mode: 'boolean' }),
  time: (name: string) => integer(name),
  bytes: (name: string) => blob(name, { mode: 'buffer' }),
  json: (name: string) => text(name, { mode: 'json' }),
}

const fragments: Omit<Kit, keyof typeof declared> = {
  among: (column, values) => sql`${column} ${sql.raw(AMONG)}${values}))`,
  each: (values) => sql`json_each(${values})`,
  once: (value) => sql`json_each(json_array(${value}))`,
  gathered: (of) => sql`json_group_array(${of})`,
  list: (values) => (values.length === 1 ? new OnlyValue(values[0]) : JSON.stringify(values)),
  amongPairs: ([a, b], pairs) =>
    sql`(${a}, ${b}) in (select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(${pairs}))`,
  pairs: (values) => JSON.stringify(values),
  flag: (value) => (value ? 1 : 0),
  changes: (result) => Number(Reflect.get(Object(result), 'changes')),
  // The driver tells the number by itself; `returning` would cost as much as a trigger.
  numberAhead: null,
  numberOf: (result) => Number(Reflect.get(Object(result), 'lastInsertRowid')),
  unindexed: (column: Column) => sql`+${column}`,
  least: (a, b) => sql`min(${a}, ${b})`,
  greatest: (a, b) => sql`max(${a}, ${b})`,
  dayOf: (time) => sql`date(${time} / 1000.0, 'unixepoch')`,
  intervalOf: (interval, day) => {
    switch (interval) {
      case 'day':
        return sql`${day}`
      case 'week':
        return sql`date(${day}, '-6 days', 'weekday 1')`
      case 'month':
        return sql`substr(${day}, 1, 7) || '-01'`
      case 'quarter':
        return sql`substr(${day}, 1, 5) || printf('%02d-01', (substr(${day}, 6, 2) - 1) / 3 * 3 + 1)`
      case 'year':
        return sql`substr(${day}, 1, 4) || '-01-01'`
    }
  },

  search: (name) => {
    const fts = sql.identifier(`${name}_search`)
    return {
      allOf: (groups) => groups.map(anyOf).join(' AND '),
      allBut: (groups, none) => `(${groups.map(anyOf).join(' AND ')}) NOT ${anyOf(none)}`,
      rows: (query) => sql`select rowid as seq from ${fts} where ${fts} match ${query}`,
      ranked: (query) =>
        sql`select rowid as seq, rank as score from ${fts} where ${fts} match ${query}`,
      matches: (seq, query) =>
        sql`exists (select 1 from ${fts} where ${fts}.rowid = ${seq} and ${fts} match ${query})`,
    }
  },
  searched: (name, columns) => ({
    table: sqliteTable(`${name}_search`, {
      rowid: integer('rowid'),
      ...Object.fromEntries(columns.map((column) => [column, text(column)])),
    }),
    row: (rowid, texts) => ({ rowid, ...texts }),
  }),
  mapped: (name) =>
    sqliteTable(`${name}_map`, {
      seq: integer('seq'),
      west: real('west'),
      east: real('east'),
      south: real('south'),
      north: real('north'),
    }),
  inBox: (name, box) =>
    sql`select seq from ${sql.identifier(`${name}_map`)} where east >= ${box.west} and west <= ${box.east} and north >= ${box.south} and south <= ${box.north}`,
}

/** SQLite's dialect; its tables are typed as what all engines have. */
export const sqliteKit: Kit = {
  ...(declared as unknown as Pick<Kit, keyof typeof declared>),
  ...fragments,
}
