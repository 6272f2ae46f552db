import { getTableName, sql } from 'drizzle-orm'
import { addressesIn } from '../../common/addresses.ts'
import { changeLog } from '../changelog.ts'
import type { Engine, OnStatement, Scratch } from '../engine.ts'
import { define } from '../schema.ts'
import { connectTo, prefersStandby, type Choice } from './hosts.ts'
import { postgresKit } from './kit.ts'
import { planner } from './planner.ts'
import { pool, type Pool } from './pool.ts'
import { readingFrom } from './reads.ts'
import { sightings } from './seen.ts'
import { hostStates } from './states.ts'
import { postgresWriter } from './writer.ts'

/** How many connections read pages, and as many whole lists; one more writes. */
const CONNECTIONS = 8
/** Milliseconds that another process may hold a lock before a statement fails. */
const LOCK_WAIT_MS = 5_000
const COMMAND_LOCK_WAIT_MS = 60_000
/** How long a statement of a write may take, in milliseconds. */
const WRITE_MS = 60_000
/**
 * Writes find rows by their keys, also in tables that have grown since the server last looked how large they are: so a
 * statement is planned once, whatever its values.
 */
const BY_INDEX = {
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  jit: 'off',
  plan_cache_mode: 'force_generic_plan',
}
/** How old a size may be that is told, in milliseconds. */
const MEASURED_MS = 10_000

interface PostgresOptions {
  /** Called with each statement that has run. */
  onStatement?: OnStatement | undefined
  /** Milliseconds that a statement of a read may take; any time when not given. */
  deadlineMs?: number | undefined
  /** Whether nothing can be written. */
  readonly?: boolean | undefined
  /** Whether it waits long for locks, as nobody waits for its answer. */
  isCommand?: boolean | undefined
  /** Keeps what a long job must remember. */
  scratch: () => Scratch
  /** Resolves once the database has its tables. */
  ready?: (() => Promise<unknown>) | undefined
}

/** Tells how large the database is; it asks again when what it knows is old. */
const measurer = (read: Engine['read']) => {
  let bytes = 0
  let at = -Infinity
  return (): number => {
    if (performance.now() - at > MEASURED_MS) {
      at = performance.now()
      read(async (db) => {
        const [row] = await db
          .select({ bytes: sql<number>`size.bytes` })
          .from(sql`(select pg_database_size(current_database()) as bytes) size`)
        bytes = row?.bytes ?? bytes
      }).catch(() => {})
    }
    return bytes
  }
}

/** The tables that number their rows. */
const NUMBERED = ['datasets', 'sources', 'actors', 'articles', 'articleClusters', 'events'] as const

const adopt = (write: Engine['write'], schema: Engine['schema']): Promise<void> =>
  write(async (tx) => {
    for (const name of NUMBERED) {
      const table = schema[name]
      await tx
        .select({
          last: sql`setval(pg_get_serial_sequence(${getTableName(table)}, 'seq'), n.last)`,
        })
        .from(sql`(select max(${table.seq}) as last from ${table}) n`)
        .where(sql`n.last is not null`)
    }
  })

/**
 * Opens a PostgreSQL database that has its tables. Nothing is sent before the first read or write, and what fails then
 * is tried anew by the next one: a server that was away is used again as soon as it is back.
 */
export const openPostgres = (
  url: string,
  {
    onStatement,
    deadlineMs = 0,
    readonly = false,
    isCommand = false,
    scratch,
    ready,
  }: PostgresOptions,
): Engine => {
  const schema = define(postgresKit)
  const changes = changeLog(schema)
  const connected = (session: Record<string, number | string>, choice: Choice) => () =>
    connectTo({ url, onStatement, session, isWriting: choice === 'primary' }, choice)
  const reading = (choice: Choice): Pool =>
    pool(connected({ statement_timeout: deadlineMs }, choice), CONNECTIONS, ready)
  const isFirst = prefersStandby(url)
  const seen = isFirst || addressesIn(url).length > 1 ? sightings() : undefined
  const pools: Pool[] = []
  const reader = () => {
    const found = reading('prefer-primary')
    const first = isFirst ? reading('prefer-standby') : undefined
    pools.push(found, ...(first ? [first] : []))
    return readingFrom(found, seen && { seen, first })
  }
  const { read } = reader()
  const { snapshot } = reader()
  const writing = pool(
    connected(
      {
        statement_timeout: isCommand ? 0 : WRITE_MS,
        lock_timeout: isCommand ? COMMAND_LOCK_WAIT_MS : LOCK_WAIT_MS,
        ...BY_INDEX,
      },
      'primary',
    ),
    1,
    ready,
  )
  pools.push(writing)
  const { write, onChange, waiting, isShared, idle } = postgresWriter(writing, changes, seen)
  const hosts = addressesIn(url).length > 1 ? hostStates(url) : undefined
  const size = measurer(read)
  return {
    kit: postgresKit,
    planner: (table) => planner(table),
    scratch,
    schema,
    changes,
    url,
    readonly,
    endsReads: true,
    // The server counts beside this process, on any of its processors.
    countsInMemory: false,
    read,
    // The server itself ends what takes long.
    bounded: (_, work) => work(),
    snapshot,
    write,
    adopt: () => adopt(write, schema),
    onChange,
    // Nobody can tell without asking the server.
    version: () => NaN,
    ...(seen ? { follow: seen.follow } : {}),
    ...(hosts ? { hosts: hosts.states } : {}),
    isShared,
    measure: () => ({ databaseBytes: size(), walBytes: 0, writesWaiting: waiting() }),
    ping: () =>
      read(async (db) => {
        await db.select({ id: schema.feed.id }).from(schema.feed).limit(1)
      }),
    close: async () => {
      await idle()
      await Promise.all([...pools.map(({ close }) => close()), hosts?.close()])
    },
  }
}
