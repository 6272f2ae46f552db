import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { inject } from 'vitest'
import type { Engine } from '../../src/db/engine.ts'
import { openPostgres } from '../../src/db/postgres/engine.ts'
import { openSqlite } from '../../src/db/sqlite/engine.ts'
import { scratch } from '../../src/db/sqlite/scratch.ts'
import type { SnapshotBounds } from '../../src/db/sqlite/snapshot.ts'
import { feedFaultsOf } from './check.ts'
import { administer, administerNow, databaseName, ON_POSTGRES } from './postgres.ts'
import { noteStatement } from './statements.ts'

/** A database that others start from a copy of: its bytes, or the name of a template. */
export type Image = Uint8Array | string

interface Wanted {
  empty?: boolean | undefined
  /** One that is there already: a path or an address, as `TestDatabase.file` has it. */
  file?: string | undefined
  image?: Image | undefined
  snapshots?: SnapshotBounds | undefined
  countsSteps?: boolean | undefined
}

/** A database of a test, on the engine that the tests run on. */
export interface TestDatabase {
  engine: Engine
  /** A temporary folder, where the database is or would be. */
  folder: string
  /** Its path on SQLite, its address on PostgreSQL. */
  file: string
  /** As `DATABASE_URL` takes it. */
  url: string
  /** Copies it as it is now. */
  image: () => Promise<Image>
  /** Closes and removes it; tells what is wrong with its change feed. */
  end: () => Promise<string[]>
}

const onSqlite = ({ empty = false, file: given, image, ...options }: Wanted): TestDatabase => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'))
  const file = given ?? join(folder, 'test.db')
  if (image) writeFileSync(file, image)
  else if (given === undefined)
    copyFileSync(inject(empty ? 'emptyDatabase' : 'sampleDatabase'), file)
  const url = `file:${file}`
  const engine = openSqlite(url, 'drizzle', options)
  return {
    engine,
    folder,
    file,
    url,
    image: async () => {
      const client = new Database(file, { readonly: true })
      try {
        return client.serialize()
      } finally {
        client.close()
      }
    },
    end: async () => {
      await engine.close()
      const faults = await feedFaultsOf(file)
      rmSync(folder, { recursive: true, force: true })
      return faults
    },
  }
}

/** How long a statement of a read may take in tests, in milliseconds. */
const DEADLINE_MS = 60_000

const onPostgres = ({ empty = false, file: given, image }: Wanted): TestDatabase => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'))
  const origin = inject('postgres')
  const name = databaseName()
  const url = given ?? `${origin}/${name}`
  const template = typeof image === 'string' ? image : empty ? 'dateline_empty' : 'dateline_sample'
  const create = `create database ${name} template ${template} strategy file_copy`
  let isThere = given !== undefined
  let made: Promise<void> | undefined
  /** Resolves once it is there, which is made sure of when somebody waits. */
  const ready = async (): Promise<void> => {
    if (isThere) return
    await (made ??= administer(origin, create).catch((error: unknown) => {
      // The address was wanted meanwhile.
      if (!isThere) throw error
    }))
    isThere = true
  }
  /** Its address, at which it is there: a command may be run at once. */
  const address = (): string => {
    if (!isThere) administerNow(origin, create)
    isThere = true
    return url
  }
  const engine = openPostgres(url, {
    scratch,
    ready,
    deadlineMs: DEADLINE_MS,
    onStatement: noteStatement,
  })
  return {
    engine,
    folder,
    get file() {
      return address()
    },
    get url() {
      return address()
    },
    image: async () => {
      await ready()
      const copy = `${name}_image`
      await administer(
        origin,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
        `create database ${copy} template ${name}`,
      )
      return copy
    },
    end: async () => {
      await ready()
      await engine.close()
      const faults = await feedFaultsOf(url)
      // Nothing waits for it.
      if (given === undefined)
        administer(origin, `drop database ${name} with (force)`).catch(() => {})
      rmSync(folder, { recursive: true, force: true })
      return faults
    },
  }
}

/** A database of a test, copied from the sample data, an empty one, or an image; or the one that is given. */
export const testDatabase = (wanted: Wanted): TestDatabase =>
  ON_POSTGRES || wanted.file?.startsWith('postgres:') ? onPostgres(wanted) : onSqlite(wanted)
