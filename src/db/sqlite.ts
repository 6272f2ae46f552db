import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { AsyncLocalStorage } from 'node:async_hooks'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { changeLog, type ChangeLog } from './changes.ts'
import type { Db, Engine, Measures, Recorder, Remembered, StatementRun } from './engine.ts'
import { databaseErrorKind } from './errors.ts'
import { sqliteKit } from './kit.ts'
import { isCurrent, migrate } from './migrate.ts'
import { define } from './schema.ts'
import { addSeal } from './seal.ts'

const PAGE_BYTES = 8192
const BUSY_TIMEOUT_MS = 5_000
const WRITER_CACHE_KIB = 32_000
const READER_CACHE_KIB = 8_000
const WAL_LIMIT_BYTES = 64 * 1024 * 1024
const READERS_KEPT = 4
const GROUP_LIMIT = 100

export type OnStatement = (statement: StatementRun) => void

const rowsIn = (result: unknown): number => {
  if (Array.isArray(result)) return result.length
  if (typeof result !== 'object' || result === null) return 0
  return 'changes' in result && 'lastInsertRowid' in result ? Number(result.changes) : 1
}

/** Has a connection tell of each statement that it has run. */
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

// drizzle types a synchronous driver apart; `execute` and awaiting work the same on both.
const asDb = (client: Database.Database): Db => drizzle(client) as unknown as Db

const isReadonly = (client: Database.Database): boolean => {
  try {
    client.prepare('delete from __drizzle_migrations where false').run()
    return false
  } catch (error) {
    return databaseErrorKind(error) === 'readonly'
  }
}

/** Opens a file for writing, or for reading where it cannot be written to; another program's is left as it is. */
const connectWriter = (
  file: string,
  migrations: string,
  maxBytes: number | undefined,
): { client: Database.Database; readonly: boolean } => {
  const client = new Database(file)
  try {
    client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
    addSeal(client)
    if (isCurrent(client, migrations) && isReadonly(client)) return { client, readonly: true }
    prepareWriter(client, maxBytes)
    migrate(client, migrations)
    return { client, readonly: false }
  } catch (error) {
    client.close()
    throw error
  }
}

const prepareWriter = (client: Database.Database, maxBytes: number | undefined): void => {
  client.pragma(`page_size = ${PAGE_BYTES}`)
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

const connectReader = (file: string): Database.Database => {
  const client = new Database(file, { readonly: true })
  client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  client.pragma(`cache_size = -${READER_CACHE_KIB}`)
  client.pragma('temp_store = MEMORY')
  return client
}

/** What a write remembers, and what is to be done with it before the write ends. */
interface Memory {
  value: Remembered
  finish: ((tx: Db) => Promise<void>) | null
}

interface Job {
  work: (tx: Db) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/**
 * The writing side: one connection, one transaction at a time. Writes that wait together share a
 * transaction, so that they share its one fsync: each in a savepoint of its own, but for the first,
 * because inside a savepoint every row is written to the search index alone.
 */
const writer = (client: Database.Database, changes: ChangeLog) => {
  const tx = asDb(client)
  const run = (sql: string) => client.prepare(sql)
  const begin = run('begin immediate')
  const commit = run('commit')
  const rollback = run('rollback')
  const savepoint = run('savepoint job')
  const release = run('release job')
  const undo = run('rollback to job')
  const queue: Job[] = []
  const listeners = new Set<() => void>()
  let isChanged = false
  let running: Promise<void> | undefined
  const memory = new Map<object, Memory>()

  const settle = async (db: Db, id?: string): Promise<void> => {
    if (db !== tx) return
    for (const [name, { value, finish }] of memory) {
      if (!finish || (id !== undefined && !value.has(id))) continue
      memory.delete(name)
      await finish(tx)
    }
  }

  const runGroup = async (): Promise<void> => {
    const done: { job: Job; value: unknown }[] = []
    isChanged = false
    try {
      begin.run()
    } catch (error) {
      for (const job of queue.splice(0)) job.reject(error)
      return
    }
    try {
      for (
        let job = queue.shift();
        job;
        job = done.length < GROUP_LIMIT ? queue.shift() : undefined
      ) {
        const isFirst = done.length === 0
        memory.clear()
        if (!isFirst) savepoint.run()
        try {
          const value = await job.work(tx)
          if (!isFirst) release.run()
          done.push({ job, value })
        } catch (error) {
          // A full disk and its like undo the whole transaction, and with it the group.
          if (isFirst || !client.inTransaction) {
            done.push({ job, value: undefined })
            throw error
          }
          undo.run()
          release.run()
          job.reject(error)
        }
      }
      commit.run()
    } catch (error) {
      if (client.inTransaction) rollback.run()
      for (const { job } of done) job.reject(error)
      return
    }
    for (const { job, value } of done) job.resolve(value)
    if (isChanged) for (const listener of listeners) listener()
  }

  const drain = async (): Promise<void> => {
    // Requests that arrived together have queued their writes by the next turn of the loop.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) await runGroup()
    running = undefined
  }

  return {
    write: <T>(work: (tx: Db) => Promise<T>, record?: Recorder<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        const whole = async (db: Db): Promise<T> => {
          changes.begin(db)
          const value = await work(db)
          await settle(db)
          await record?.keep?.(db, value)
          if (await changes.flush(db, record?.author)) isChanged = true
          return value
        }
        // Another write may have begun to work off the queue, and for another request.
        queue.push({
          work: AsyncLocalStorage.bind(whole),
          resolve: resolve as (value: unknown) => void,
          reject,
        })
        running ??= drain()
      }),
    remember: <T extends Remembered>(
      db: Db,
      name: object,
      make: () => T,
      finish?: (tx: Db, value: T) => Promise<void>,
    ): T => {
      const known = db === tx ? memory.get(name) : undefined
      // What is known by this name was made by the same `make`.
      if (known) return known.value as T
      const value = make()
      if (db === tx) memory.set(name, { value, finish: finish ? (tx) => finish(tx, value) : null })
      return value
    },
    settle,
    onChange: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    waiting: () => queue.length,
    idle: async (): Promise<void> => running,
  }
}

/** The reading side: read-only connections, each held by one reader at a time. */
const readers = (file: string, onStatement: OnStatement | undefined) => {
  interface Reader {
    client: Database.Database
    db: Db
    begin: Database.Statement
    end: Database.Statement
  }
  const open = (): Reader => {
    const client = watched(connectReader(file), onStatement)
    return {
      client,
      db: asDb(client),
      begin: client.prepare('begin'),
      end: client.prepare('commit'),
    }
  }
  const idle: Reader[] = [open()]
  const begin = (): Reader => {
    const reader = idle.pop() ?? open()
    reader.begin.run()
    return reader
  }
  const end = (reader: Reader): void => {
    reader.end.run()
    if (idle.length < READERS_KEPT) idle.push(reader)
    else reader.client.close()
  }
  async function* snapshot<T>(walk: (db: Db) => AsyncGenerator<T>): AsyncGenerator<T> {
    const reader = begin()
    try {
      yield* walk(reader.db)
    } finally {
      end(reader)
    }
  }
  return {
    read: async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
      const reader = begin()
      try {
        return await work(reader.db)
      } finally {
        end(reader)
      }
    },
    snapshot,
    close: () => {
      for (const { client } of idle.splice(0)) client.close()
    },
  }
}

/** Where a database URL points: a file path, or null for a database that is not kept. */
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

export interface SqliteOptions {
  /** How large the file may become; what would make it larger is refused as on a full disk. */
  maxBytes?: number | undefined
  /** Is told of each statement that has run. */
  onStatement?: OnStatement | undefined
}

/** Opens a SQLite database that another process has opened already, only to read. */
export const openReader = (url: string, { onStatement }: SqliteOptions = {}): Engine => {
  const file = fileOf(url) ?? ''
  const { read, snapshot, close } = readers(file, onStatement)
  const schema = define(sqliteKit)
  const refuse = () => Promise.reject(new Error('this process only reads'))
  return {
    kit: sqliteKit,
    schema,
    url,
    readonly: true,
    changes: changeLog(schema),
    read,
    snapshot,
    write: refuse,
    remember: (_tx, _name, make) => make(),
    settle: refuse,
    onChange: () => () => {},
    measure: () => measure(file, 0),
    ping: refuse,
    close: async () => close(),
  }
}

/**
 * Opens a SQLite database, made or brought up to date by the migrations in a folder.
 *
 * @param url `file:./path`, a path, or `:memory:` for one that is removed when closed
 * @throws when it cannot be opened; `explainOpening` tells why
 */
export const openSqlite = (
  url: string,
  migrations: string,
  { maxBytes, onStatement }: SqliteOptions = {},
): Engine => {
  const kept = fileOf(url)
  const scratch = kept === null ? mkdtempSync(join(tmpdir(), 'dateline-')) : null
  const file = kept ?? join(scratch ?? '', 'memory.db')
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true })
  const { client, readonly } = connectWriter(file, migrations, maxBytes)
  watched(client, onStatement)
  const schema = define(sqliteKit)
  const changes = changeLog(schema)
  const { write, remember, settle, onChange, waiting, idle } = writer(client, changes)
  const { read, snapshot, close } = readers(file, onStatement)
  return {
    kit: sqliteKit,
    schema,
    changes,
    url: urlOf(file),
    readonly,
    read,
    snapshot,
    write,
    remember,
    settle,
    onChange,
    measure: () => measure(file, waiting()),
    ping: async () => {
      client.prepare('select 1 from articles limit 1').get()
    },
    close: async () => {
      await idle()
      close()
      if (!readonly) client.pragma('wal_checkpoint(TRUNCATE)')
      client.close()
      if (scratch) rmSync(scratch, { recursive: true, force: true })
    },
  }
}
