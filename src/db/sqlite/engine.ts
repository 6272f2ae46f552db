import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { changeLog } from '../changelog.ts'
import type { Db, Engine, Measures, OnStatement } from '../engine.ts'
import { handleOn } from './driver.ts'
import { driverErrorKind, failureOf } from './errors.ts'
import { keepKnown } from '../known.ts'
import { sqliteKit } from './kit.ts'
import { whenFree } from './lock.ts'
import { demandDatabase, isCurrent, migrate } from './migrate.ts'
import { define } from '../schema.ts'
import { keepPlace } from './place.ts'
import { planner } from './planner.ts'
import { scratch } from './scratch.ts'
import { bounded, countSteps, noStep, step } from './steps.ts'
import { searchMerger } from './search-merge.ts'
import { withinBounds, type SnapshotBounds } from './snapshot.ts'
import { sqliteWriter } from './writer.ts'

const PAGE_BYTES = 8192
/** Milliseconds that another process may hold a lock before a statement fails. */
const LOCK_WAIT_MS = 5_000
const COMMAND_LOCK_WAIT_MS = 60_000
const WRITER_CACHE_KIB = 16_000
const READING_CACHE_KIB = 4_000
/**
 * How much of a large file is mapped into memory: reading a page from there takes no call of the system. What is mapped
 * is the system's own cache, which it takes back when it is short of memory. A small file gains little.
 */
const MAPPED_BYTES = 2 ** 31
const LARGE_FILE_BYTES = 32 * 1024 * 1024
const WAL_LIMIT_BYTES = 64 * 1024 * 1024
const CONNECTIONS_KEPT = 4

const rowsIn = (result: unknown): number => {
  if (Array.isArray(result)) return result.length
  if (typeof result !== 'object' || result === null) return result === undefined ? 0 : 1
  return 'changes' in result && 'lastInsertRowid' in result ? Number(result.changes) : 1
}

/** Makes a connection report each statement that it has run. */
const watched = (
  client: Database.Database,
  onStatement: OnStatement | undefined,
): Database.Database => {
  if (!onStatement) return client
  const prepare = client.prepare.bind(client)
  const prepareWatched = (sql: string) => {
    const statement = prepare(sql) as unknown as Record<string, (...values: unknown[]) => unknown>
    for (const verb of ['all', 'get', 'run']) {
      const run = statement[verb]?.bind(statement)
      statement[verb] = (...values) => {
        const began = performance.now()
        const result = run?.(...values)
        onStatement({ sql, ms: performance.now() - began, rows: rowsIn(result) })
        return result
      }
    }
    return statement
  }
  return Object.assign(client, { prepare: prepareWatched })
}

const isReadonly = (client: Database.Database): boolean => {
  try {
    client.prepare('delete from __drizzle_migrations where false').run()
    return false
  } catch (error) {
    return driverErrorKind(error) === 'readonly'
  }
}

/** Opens a file for writing, or read-only if need be; another program's file stays unchanged. */
const connectWriter = (
  file: string,
  migrations: string,
  maxBytes: number | undefined,
  create: boolean,
): { client: Database.Database; readonly: boolean } => {
  const client = new Database(file)
  try {
    // At the start nobody waits for an answer, so this may block.
    client.pragma(`busy_timeout = ${LOCK_WAIT_MS}`)
    if (!create) demandDatabase(client)
    if (isCurrent(client, migrations) && isReadonly(client)) return { client, readonly: true }
    prepareWriter(client, maxBytes)
    migrate(client, migrations)
    client.pragma('busy_timeout = 0')
    return { client, readonly: false }
  } catch (error) {
    client.close()
    throw error
  }
}

const prepareWriter = (client: Database.Database, maxBytes: number | undefined): void => {
  client.pragma(`page_size = ${PAGE_BYTES}`)
  // Only a new file takes it, and in another it would be a write; pages are freed by `searchMerger` alone.
  if (client.pragma('page_count', { simple: true }) === 0)
    client.pragma('auto_vacuum = INCREMENTAL')
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  client.pragma(`journal_size_limit = ${WAL_LIMIT_BYTES}`)
  client.pragma(`cache_size = -${WRITER_CACHE_KIB}`)
  client.pragma('temp_store = MEMORY')
  if (maxBytes !== undefined) {
    const pageBytes = Number(client.pragma('page_size', { simple: true }))
    client.pragma(`max_page_count = ${Math.max(1, Math.floor(maxBytes / pageBytes))}`)
  }
}

const connectReadOnly = (file: string): Database.Database => {
  const client = new Database(file, { readonly: true })
  client.pragma('busy_timeout = 0')
  client.pragma(`cache_size = -${READING_CACHE_KIB}`)
  client.pragma('temp_store = MEMORY')
  return client
}

/** Makes what maps the file for a connection as soon as it is large, as one that is loaded may become. */
const mapper = (client: Database.Database, file: string): (() => void) => {
  let isMapped = false
  return () => {
    if (isMapped || bytesOf(file) <= LARGE_FILE_BYTES) return
    client.pragma(`mmap_size = ${MAPPED_BYTES}`)
    isMapped = true
  }
}

/** Tells by a connection that does nothing else whether anything has been committed, by whichever process. */
const watcher = (file: string) => {
  const open = () => {
    const client = connectReadOnly(file)
    return { client, version: client.prepare<[], number>('pragma data_version').pluck() }
  }
  let opened: ReturnType<typeof open> | undefined
  return {
    version: (): number => {
      try {
        return (opened ??= open()).version.get() ?? NaN
      } catch {
        return NaN
      }
    },
    close: (): void => void opened?.client.close(),
  }
}

/** A read-only connection. */
interface Reading {
  client: Database.Database
  db: Db
  /** Has its statements count the steps of the question that reads. */
  count: () => void
  begin: Database.Statement
  /** Takes the snapshot, which `begin` alone does not, and tells it from the one before if it has another state. */
  look: Database.Statement<[], number>
  /** The number of the state that it has seen last. */
  state: number | undefined
  forget: () => void
  /** Maps the file if it has become large. */
  map: () => void
  end: Database.Statement
}

/** Opens a connection for reads. */
const openReading = (file: string, onStatement: OnStatement | undefined): Reading => {
  const client = watched(connectReadOnly(file), onStatement)
  const db = handleOn(client)
  return {
    client,
    db,
    count: countSteps(client).begin,
    begin: client.prepare('begin'),
    look: client.prepare<[], number>('pragma data_version').pluck(),
    state: undefined,
    forget: keepKnown(db),
    map: mapper(client, file),
    end: client.prepare('commit'),
  }
}

/** Takes a snapshot, and forgets what is known of another state. */
const take = (connection: Reading): void => {
  connection.begin.run()
  try {
    const state = connection.look.get()
    if (state !== connection.state) {
      connection.forget()
      connection.map()
    }
    connection.state = state
  } catch (error) {
    connection.end.run()
    throw error
  }
}

/** The read-only connections, each used by one read at a time. */
const readingConnections = (
  file: string,
  onStatement: OnStatement | undefined,
  bounds: SnapshotBounds | undefined,
) => {
  const open = () => openReading(file, onStatement)
  const idle = [open()]
  const begin = async (): Promise<Reading> => {
    const connection = idle.pop() ?? open()
    connection.count()
    try {
      await whenFree(() => take(connection), LOCK_WAIT_MS)
      return connection
    } catch (error) {
      connection.client.close()
      throw failureOf(error)
    }
  }
  const end = (connection: Reading): void => {
    connection.end.run()
    if (idle.length < CONNECTIONS_KEPT) idle.push(connection)
    else connection.client.close()
  }
  async function* snapshot<T>(walk: (db: Db) => AsyncGenerator<T>): AsyncGenerator<T> {
    const connection = await begin()
    const logBytes = () => bytesOf(`${file}-wal`)
    yield* withinBounds(walk(connection.db), () => end(connection), logBytes, bounds)
  }
  const watching = watcher(file)
  return {
    version: watching.version,
    read: async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
      const connection = await begin()
      try {
        return await work(connection.db)
      } finally {
        end(connection)
      }
    },
    snapshot,
    close: () => {
      for (const { client } of idle.splice(0)) client.close()
      watching.close()
    },
  }
}

/** The path in a database URL; null for a database that is not kept. */
export const fileOf = (url: string): string | null => {
  if (url === ':memory:') return null
  if (url.startsWith('file:///')) return fileURLToPath(url)
  return url.replace(/^file:/, '')
}

const urlOf = (file: string) => pathToFileURL(resolve(file)).href
const bytesOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
const measure = (file: string, writesWaiting: number): Measures => ({
  databaseBytes: bytesOf(file),
  walBytes: bytesOf(`${file}-wal`),
  writesWaiting,
})

interface SqliteOptions {
  /** Maximum size of the file; a write beyond it fails as on a full disk. */
  maxBytes?: number | undefined
  /** Called with each statement that has run. */
  onStatement?: OnStatement | undefined
  /** How long a slow client may keep a snapshot. */
  snapshots?: SnapshotBounds | undefined
  /** Whether a missing or empty file becomes a database. Default true. */
  create?: boolean | undefined
  /** Whether its lists count steps, for `bounded`. */
  countsSteps?: boolean | undefined
  /** Whether it pauses between transactions for a server with the same database. */
  isCommand?: boolean | undefined
}

/** Opens a SQLite database read-only; another process must have opened it already. */
export const openReadOnly = (
  url: string,
  { onStatement, snapshots }: SqliteOptions = {},
): Engine => {
  const file = fileOf(url) ?? ''
  const { read, snapshot, version, close } = readingConnections(file, onStatement, snapshots)
  const schema = define(sqliteKit)
  const refuse = () => Promise.reject(new Error('this process only reads'))
  return {
    kit: sqliteKit,
    planner: (table, mainSort, indexed) => planner(sqliteKit, table, mainSort, noStep, indexed),
    scratch,
    schema,
    url,
    readonly: true,
    endsReads: false,
    countsInMemory: true,
    changes: changeLog(schema),
    read,
    bounded,
    snapshot,
    write: refuse,
    adopt: refuse,
    onChange: () => () => {},
    version,
    isShared: () => false,
    measure: () => measure(file, 0),
    ping: refuse,
    close: async () => close(),
  }
}

/**
 * Opens a SQLite database, created or migrated as needed.
 * @param url `file:./path`, a path, or `:memory:` for one that is removed when closed
 * @throws when it cannot be opened; `explainOpening` gives the reason
 */
export const openSqlite = (
  url: string,
  migrations: string,
  {
    maxBytes,
    onStatement,
    isCommand = false,
    create = true,
    countsSteps = false,
    snapshots,
  }: SqliteOptions = {},
): Engine => {
  const kept = fileOf(url)
  const folder = kept === null ? mkdtempSync(join(tmpdir(), 'dateline-')) : null
  const file = kept ?? join(folder ?? '', 'memory.db')
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true })
  const { client, readonly } = connectWriter(file, migrations, maxBytes, create)
  const demandPlace = keepPlace(file)
  countSteps(client)
  watched(client, onStatement)
  const schema = define(sqliteKit)
  const changes = changeLog(schema)
  const { write, onChange, waiting, isShared, idle } = sqliteWriter(
    client,
    handleOn(client),
    changes,
    {
      demandPlace,
      lockWaitMs: isCommand ? COMMAND_LOCK_WAIT_MS : LOCK_WAIT_MS,
      givesWay: isCommand,
    },
  )
  const { read, snapshot, version, close } = readingConnections(file, onStatement, snapshots)
  return {
    kit: sqliteKit,
    planner: (table, mainSort, indexed) =>
      planner(sqliteKit, table, mainSort, countsSteps ? step : noStep, indexed),
    scratch,
    schema,
    changes,
    url: urlOf(file),
    readonly,
    endsReads: false,
    countsInMemory: !countsSteps,
    read,
    bounded,
    snapshot,
    write,
    loading: searchMerger(client, write),
    // SQLite numbers rows behind all others by itself.
    adopt: () => Promise.resolve(),
    onChange,
    version,
    isShared,
    measure: () => measure(file, waiting()),
    ping: async () => {
      demandPlace()
      try {
        client.prepare('select 1 from articles limit 1').get()
      } catch (error) {
        throw failureOf(error)
      }
    },
    close: async () => {
      await idle()
      close()
      if (!readonly) {
        // This truncates the log but blocks writers; the checkpoint before leaves it little to do.
        client.pragma('wal_checkpoint(PASSIVE)')
        client.pragma('wal_checkpoint(TRUNCATE)')
      }
      client.close()
      if (folder) rmSync(folder, { recursive: true, force: true })
    },
  }
}
