import { sql, type SQLChunk } from 'drizzle-orm'
import {
  alias,
  bigint,
  bigserial,
  boolean,
  customType,
  doublePrecision,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Kit } from '../kit.ts'
import { allBut, allOf, vectorOf } from './fulltext.ts'
import { numberAhead } from './numbers.ts'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
/** JSON as its text, byte by byte: `jsonb` would order its keys, and neither type can be compared or measured. */
const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  // Most lists are empty.
  fromDriver: (value) => (value === '[]' ? [] : (JSON.parse(value) as unknown)),
})
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** How much a match weighs by table: in the fourth, third, second and first of its texts. */
const WEIGHTS: Record<string, string> = {
  articles: '{0, 0.2, 0.4, 1}',
  events: '{0, 0.5, 0.25, 1}',
}
const EVEN = '{1, 1, 1, 1}'
/** Divides a rank by the logarithm of the length of the text. */
const BY_LENGTH = sql.raw('1')

/** A list as the text of an array. */
const arrayOf = (values: readonly (string | number)[]): string =>
  `{${values.map((value) => (typeof value === 'number' ? value : `"${value.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`

/** The builders that declare tables. `scripts/generate-migration.ts` gives text its collation. */
const declared = {
  table: pgTable,
  index,
  uniqueIndex,
  primaryKey,
  alias,
  seq: (name: string) => bigserial(name, { mode: 'number' }).primaryKey(),
  text: (name: string) => text(name),
  int: (name: string) => bigint(name, { mode: 'number' }),
  real: (name: string) => doublePrecision(name),
  bool: (name: string) => boolean(name),
  time: (name: string) => bigint(name, { mode: 'number' }),
  bytes: (name: string) => bytea(name),
  json: (name: string) => json(name),
}

const dayText = (date: SQLChunk) => sql`to_char(${date}, 'YYYY-MM-DD') collate "C"`

const fragments: Omit<Kit, keyof typeof declared> = {
  among: (column, values) => sql`${column} = any(${values})`,
  each: (values, type = 'text') =>
    sql`(select unnest(${values}::${sql.raw(type === 'text' ? 'text[]' : 'int8[]')}) as value)`,
  once: (value) => sql`lateral (select ${value} as value)`,
  gathered: (of) => sql`json_agg(${of})::text`,
  list: arrayOf,
  amongPairs: ([a, b], pairs) =>
    sql`(${a}, ${b}) in (select pair ->> 0, pair ->> 1 from json_array_elements(${pairs}::json) pair)`,
  pairs: (values) => JSON.stringify(values),
  flag: (value) => value,
  changes: (result) => Number(Reflect.get(Object(result), 'count')),
  numberAhead,
  numberOf: () => {
    throw new Error('rows are numbered before they are written')
  },
  // The planner weighs indexes by itself.
  unindexed: (column) => sql`${column}`,
  least: (a, b) => sql`least(${a}, ${b})`,
  greatest: (a, b) => sql`greatest(${a}, ${b})`,
  dayOf: (time) => dayText(sql`timestamp 'epoch' + ${time} * interval '1 millisecond'`),
  intervalOf: (interval, day) => {
    switch (interval) {
      case 'day':
        return sql`${day}`
      case 'week':
        return dayText(sql`date_trunc('week', (${day})::date::timestamp)`)
      case 'month':
        return sql`substr(${day}, 1, 7) || '-01'`
      case 'quarter':
        return dayText(sql`date_trunc('quarter', (${day})::date::timestamp)`)
      case 'year':
        return sql`substr(${day}, 1, 4) || '-01-01'`
    }
  },

  search: (name) => {
    const words = sql.identifier(`${name}_search`)
    const weights = sql.raw(`'${WEIGHTS[name] ?? EVEN}'`)
    return {
      allOf,
      allBut,
      rows: (query) => sql`select rowid as seq from ${words} where words @@ ${query}::tsquery`,
      ranked: (query) =>
        sql`select rowid as seq, -ts_rank(${weights}, words, ${query}::tsquery, ${BY_LENGTH})::float8 as score from ${words} where words @@ ${query}::tsquery`,
      matches: (seq, query) =>
        sql`exists (select 1 from ${words} where ${words}.rowid = ${seq} and words @@ ${query}::tsquery)`,
    }
  },
  mapped: () => null,
  searched: (name, columns) => ({
    table: pgTable(`${name}_search`, {
      rowid: bigint('rowid', { mode: 'number' }).primaryKey(),
      words: tsvector('words').notNull(),
    }),
    row: (rowid, texts) => ({
      rowid,
      words: vectorOf(columns.map((column) => texts[column] ?? null)),
    }),
  }),
  inBox: (name, box) =>
    sql`select seq from ${sql.identifier(name)} where latitude >= ${box.south} and latitude <= ${box.north} and longitude >= ${box.west} and longitude <= ${box.east}`,
}

/** PostgreSQL's dialect; its tables are typed as what all engines have. */
export const postgresKit: Kit = {
  ...(declared as unknown as Pick<Kit, keyof typeof declared>),
  ...fragments,
}
