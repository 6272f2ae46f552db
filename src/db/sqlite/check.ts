import Database from 'better-sqlite3'
import { counted } from '../../common/text.ts'
import { searchable } from '../../common/words.ts'
import { handleOn } from './driver.ts'
import { driverErrorKind } from './errors.ts'
import type { CheckedDatabase, DerivedPart, Finding } from '../checked.ts'

import { define } from '../schema.ts'
import { databaseErrorKind } from '../../common/database-error.ts'
import { sqliteKit } from './kit.ts'
import { demandDatabase, isCurrent, migrate } from './migrate.ts'

/** Milliseconds that it waits for a lock. */
const BUSY_TIMEOUT_MS = 60_000

/** The texts that search reads, by table and by column of its index. */
const SEARCHED: Record<string, Record<string, string>> = {
  articles: { title: 'title', summary: 'summary', body: 'body' },
  actors: { names: 'names' },
  events: {
    title: 'title',
    summary: 'summary',
    place: "concat_ws(', ', place_name, admin2, admin1)",
  },
}
const MAPPED =
  'select seq, longitude as west, longitude as east, latitude as south, latitude as north from events where latitude is not null'
/** Faults of structures that SQLite can rebuild from the tables. */
const OF_INDEXES = /\bindex\b|rtree/i

/** Faults of the pages and indexes of a database; empty when it is sound. */
export const structuralFaults = (client: Database.Database): string[] =>
  (client.pragma('integrity_check') as { integrity_check: string }[])
    .map(({ integrity_check: fault }) => fault)
    .filter((fault) => fault !== 'ok')

/** Violated foreign keys, one line for each kind. */
export const danglingReferences = (client: Database.Database): string[] => {
  const dangling = client.pragma('foreign_key_check') as { table: string; parent: string }[]
  const pairs = Map.groupBy(dangling, ({ table, parent }) => `${table} to ${parent}`)
  return [...pairs].map(([pair, rows]) => `${rows.length} references from ${pair} lead nowhere`)
}

/** The words of a search index, each with its number of rows and of places. */
const WORDS = 'select term, doc, cnt from'
/** A checksum over the places of all words. */
const PLACES =
  'select count(*), sum((doc * 65537 + offset * 257 + length(col)) * (length(term) * 31 + unicode(term)) % 4294967291) from'

/** A statement that indexes all rows of a table. */
const indexAll = (index: string, table: string): string => {
  const texts = SEARCHED[table] ?? {}
  const words = Object.values(texts).map((text) => `searchable(${text})`)
  return `insert into ${index}(rowid, ${Object.keys(texts).join(', ')}) select seq, ${words.join(', ')} from main.${table}`
}

/** Indexes all texts anew, and counts the words for which the stored index differs. */
const searchFaults = ({ run, count }: CheckedDatabase, table: string): number => {
  const index = `${table}_search`
  const columns = Object.keys(SEARCHED[table] ?? {}).join(', ')
  run(`
    create virtual table temp.words using fts5(${columns}, content='', tokenize='ascii');
    ${indexAll('temp.words', table)};
    create virtual table temp.stored_words using fts5vocab(main, ${index}, row);
    create virtual table temp.true_words using fts5vocab(temp, words, row);
    create virtual table temp.stored_places using fts5vocab(main, ${index}, instance);
    create virtual table temp.true_places using fts5vocab(temp, words, instance);
  `)
  /** The number of rows of one query that another lacks. */
  const lacks = (one: string, other: string) =>
    count(`select count(*) from (${one} except ${other})`)
  const differ = (one: string, other: string) => lacks(one, other) + lacks(other, one)
  const lengths = 'select id, sz from'
  const totals = 'select block from'
  try {
    return (
      differ(`${WORDS} temp.true_words`, `${WORDS} temp.stored_words`) ||
      // Both queries return one row, so one direction is enough.
      lacks(`${PLACES} temp.true_places`, `${PLACES} temp.stored_places`) ||
      differ(`${lengths} temp.words_docsize`, `${lengths} main.${index}_docsize`) ||
      lacks(`${totals} temp.words_data where id = 1`, `${totals} main.${index}_data where id = 1`)
    )
  } finally {
    run(
      'drop table temp.true_places; drop table temp.stored_places; drop table temp.true_words; drop table temp.stored_words; drop table temp.words',
    )
  }
}

const searchPart = (table: string): DerivedPart => ({
  find: (database) => {
    const n = searchFaults(database, table)
    return n === 0
      ? null
      : counted(n, `words of ${table} are found otherwise than they stand there`)
  },
  repair: ({ run }) =>
    run(
      `insert into ${table}_search(${table}_search) values ('delete-all'); ${indexAll(`${table}_search`, table)}`,
    ),
})

const mapPart: DerivedPart = {
  find: ({ run, count }) => {
    const columns = 'seq, west, east, south, north'
    run(`
      create virtual table temp.true_map using rtree(${columns});
      insert into temp.true_map (${columns}) ${MAPPED}`)
    try {
      const n = count(
        `select (select count(*) from (select ${columns} from temp.true_map except select ${columns} from main.events_map))
          + (select count(*) from (select ${columns} from main.events_map except select ${columns} from temp.true_map))`,
      )
      return n === 0 ? null : counted(n, 'places on the map are not those of their events')
    } finally {
      run('drop table temp.true_map')
    }
  },
  repair: ({ run }) => run(`delete from events_map; insert into events_map ${MAPPED}`),
}

const DERIVED = [...Object.keys(SEARCHED).map(searchPart), mapPart]

/** The properties that all databases of this version share. */
const IN_COMMON = {
  schema: "select type, name, tbl_name, sql from sqlite_master where name not like 'sqlite_%'",
  migrations: 'select hash, created_at from __drizzle_migrations',
  ...Object.fromEntries(
    Object.keys(SEARCHED).map((table) => [
      `search of ${table}`,
      `select k, v from ${table}_search_config`,
    ]),
  ),
}

/** Differences from a new database in what all databases share. */
const schemaFaults = (client: Database.Database, migrations: string): string[] => {
  const fresh = new Database(':memory:')
  try {
    migrate(fresh, migrations)
    const rows = (of: Database.Database, select: string) =>
      of.prepare(select).raw().all().map(String)
    return Object.entries(IN_COMMON).flatMap(([what, select]) => {
      const stored = new Set(rows(client, select))
      return rows(fresh, select).every((row) => stored.has(row))
        ? []
        : [`its ${what} is not that of Dateline`]
    })
  } finally {
    fresh.close()
  }
}

const damage = (message: string): Finding => ({ message, isDerived: false })

const kindOf = (error: unknown) => databaseErrorKind(error) ?? driverErrorKind(error)
const isDamage = (error: unknown): boolean => kindOf(error) === 'corrupt'
/** Whether an index cannot be made again, as rows are not what they were, or nobody may write. */
const isRefused = (error: unknown): boolean =>
  /^(corrupt|unique|readonly|busy|full)$/.test(kindOf(error) ?? '')

/**
 * Opens a database for a check, also one that is in use.
 *
 * @param file path of the database
 * @param migrations folder of the migrations
 * @param writable whether it is to be repaired
 * @throws when it is no database of Dateline, or of a newer one
 */
export const openChecked = (
  file: string,
  migrations: string,
  writable: boolean,
): CheckedDatabase => {
  const client = new Database(file, { readonly: !writable, fileMustExist: true })
  try {
    client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
    demandDatabase(client)
    return checkedOn(client, file, migrations)
  } catch (error) {
    client.close()
    throw error
  }
}

const checkedOn = (
  client: Database.Database,
  file: string,
  migrations: string,
): CheckedDatabase => {
  const functions = new Map<string, (...values: unknown[]) => string | number | bigint | null>()
  const database: CheckedDatabase = {
    kit: sqliteKit,
    schema: define(sqliteKit),
    db: handleOn(client),
    isCurrent: isCurrent(client, migrations),
    define: (name, work) => {
      functions.set(name, work)
      client.function(name, { deterministic: true }, work)
    },
    count: (select) => Number(client.prepare(select).pluck().get()),
    column: (select) => client.prepare<[], string>(select).pluck().all(),
    run: (statements) => void client.exec(statements),
    begin: (mode) => void client.exec(mode === 'read' ? 'begin' : 'begin immediate'),
    commit: () => void client.exec('commit'),
    structure: () =>
      structuralFaults(client).map((message) => ({ message, isDerived: OF_INDEXES.test(message) })),
    references: () => danglingReferences(client).map(damage),
    schemaFaults: () => schemaFaults(client, migrations).map(damage),
    derived: DERIVED,
    remakeIndexes: () => {
      client.exec('reindex')
      for (const part of DERIVED) void part.repair(database)
    },
    onSoundIndexes: async (work) => {
      try {
        const other = openChecked(file, migrations, true)
        try {
          for (const [name, made] of functions) other.define(name, made)
          other.begin('write')
          other.run('reindex')
          return await work(other)
        } finally {
          // The lists that were made again for this are rolled back.
          other.close()
        }
      } catch (error) {
        if (isRefused(error)) return null
        throw error
      }
    },
    isDamage,
    close: () => void client.close(),
  }
  database.define('searchable', (text) => (typeof text === 'string' ? searchable(text) : null))
  return database
}
