import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createStores } from '../stores.ts'
import { readConfig, type Config } from '../config.ts'
import type { Engine, OnStatement } from '../db/engine.ts'
import { backup, restore } from '../db/sqlite/backup.ts'
import { check, damageOf } from '../check/check.ts'
import type { CheckedDatabase, Finding } from '../db/checked.ts'
import { scratch } from '../db/sqlite/scratch.ts'
import { openChecked } from '../db/sqlite/check.ts'
import { fileOf as pathIn, openReadOnly, openSqlite } from '../db/sqlite/engine.ts'
import { driverErrorKind, explainOpening } from '../db/sqlite/errors.ts'
import { ForeignError } from '../db/sqlite/migrate.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

export { altered, isAltered } from '../db/sqlite/backup.ts'
export { explainWriting } from '../db/sqlite/errors.ts'

interface Opening {
  /** Creates the database where there is none. */
  create?: boolean | undefined
  onStatement?: OnStatement | undefined
  /** Whether it pauses between transactions for a server with the same database. Default true. */
  isCommand?: boolean | undefined
}

/** Whether an address is that of a server of PostgreSQL, and not a file. */
const isServer = (url: string): boolean => /^postgres(?:ql)?:/.test(url)

/** The path in a database URL; null for a database in memory or on a server. */
export const fileOf = (url: string): string | null => (isServer(url) ? null : pathIn(url))

/** An address without the password in it. */
export const shownUrl = (url: string): string =>
  isServer(url) ? url.replace(/^(\w+:\/\/[^/@:]*):[^/@]*@/, '$1@') : url

/** The absolute path of the configured database; null for one in memory or on a server. */
const pathOf = ({ databaseUrl }: Config): string | null => {
  const file = fileOf(databaseUrl)
  return file === null ? null : resolve(file)
}

const noDatabase = (file: string) =>
  new Error(
    `There is no database at ${file}. Create one with \`dateline migrate\`, or set DATABASE_URL to your database file.`,
  )

/** Opens the configured database on a server. Its code is read only when it is wanted. */
const openServer = async (
  config: Config,
  { inRoot }: Place,
  { create = false, isCommand = true, onStatement }: Opening,
): Promise<Engine> => {
  const { explainOpening, openMigrated } = await import('../db/postgres/open.ts')
  const shown = shownUrl(config.databaseUrl)
  try {
    const { engine, isNew } = await openMigrated(config.databaseUrl, inRoot('drizzle/postgres'), {
      create,
      isCommand,
      onStatement,
      deadlineMs: isCommand ? undefined : config.readTimeoutMs,
      scratch,
    })
    if (isNew) say(`A new database was created at ${shown}.`)
    return engine
  } catch (error) {
    const reason = explainOpening(error) ?? (error instanceof Error ? error.message : String(error))
    throw new Error(`Cannot open the database at ${shown}: ${reason}`, { cause: error })
  }
}

/** Opens the configured database and migrates it; throws when there is none to open or create. */
export const open = async (config: Config, place: Place, opening: Opening = {}): Promise<Engine> =>
  isServer(config.databaseUrl)
    ? openServer(config, place, opening)
    : openFile(config, place, opening)

const openFile = (
  config: Config,
  { inRoot }: Place,
  { create = false, isCommand = true, onStatement }: Opening,
): Engine => {
  const file = pathOf(config)
  if (file !== null && !create && !existsSync(file)) throw noDatabase(file)
  try {
    const maxBytes = config.databaseMaxBytes
    const isNew = file !== null && !existsSync(file)
    const engine = openSqlite(config.databaseUrl, inRoot('drizzle'), {
      maxBytes,
      onStatement,
      isCommand,
      countsSteps: !isCommand && config.workers > 0,
      create: create || file === null,
    })
    if (isNew) say(`A new database was created at ${file}.`)
    return engine
  } catch (error) {
    const reason = explainOpening(error) ?? (error instanceof Error ? error.message : String(error))
    const isForeign = error instanceof ForeignError || driverErrorKind(error) === 'foreign'
    const hint = isForeign
      ? `${reason.replace(/\.$/, '')}: set DATABASE_URL to another path.`
      : reason
    throw new Error(`Cannot open the database at ${config.databaseUrl}: ${hint}`, { cause: error })
  }
}

/** Opens the database and finishes what migrations leave to be computed. */
export const openReady = async (
  config: Config,
  place: Place,
  opening?: Opening,
): Promise<Engine> => {
  const engine = await open(config, place, opening)
  if (engine.readonly) return engine
  const { articles, actors } = createStores(engine)
  try {
    if (await articles.compareSome())
      say('Finding duplicates among the existing articles. This is done once and may take a while.')
    while (await articles.compareSome());
    while (await actors.keySome());
    return engine
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** Opens the configured database read-only; another process must have opened it already. */
export const openToRead = ({ databaseUrl }: Config, onStatement: OnStatement | undefined): Engine =>
  openReadOnly(databaseUrl, { onStatement })

/** The name of the configured database: its path, or its address without a password. */
export const databaseName = (): string => {
  const { databaseUrl } = readConfig()
  return isServer(databaseUrl) ? shownUrl(databaseUrl) : databaseFile('keep keys')
}

const FOR_FILES: Record<string, string> = {
  backup: '`pg_dump` copies it to a file, `pg_basebackup` copies the whole server',
  restore: '`pg_restore` or `psql` puts back what `pg_dump` has written',
}

/**
 * The path of the configured database, whether or not the file exists.
 *
 * @param what is to be done with it
 * @throws when it is in memory, or on a server
 */
const databaseFile = (what: string): string => {
  const config = readConfig()
  if (isServer(config.databaseUrl))
    throw new Error(
      `dateline ${what} is for database files, and ${shownUrl(config.databaseUrl)} is on a server: ${FOR_FILES[what] ?? ''}.`,
    )
  const file = pathOf(config)
  if (file === null)
    throw new Error(
      'DATABASE_URL is :memory:, so there is no file. Set it to the path of a database.',
    )
  return file
}

/** Runs work on a database file, and turns its errors into one line for the user. */
export const withFile = async <T>(file: string, work: () => T | Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const reason =
      explainOpening(error) ?? (error instanceof ForeignError ? `${error.message}.` : null)
    throw reason === null ? error : new Error(`${file}: ${reason}`, { cause: error })
  }
}

/** The path of the configured database; throws when the file does not exist. */
export const existingFile = (what: string): string => {
  const file = databaseFile(what)
  if (!existsSync(file)) throw noDatabase(file)
  return file
}

/** Opens a database, or a backup, to check it. */
export const openToCheck = (file: string, { inRoot }: Place, repair: boolean): CheckedDatabase =>
  openChecked(file, inRoot('drizzle'), repair)

/**
 * Checks the configured database on a server: a copy of it in a temporary file is checked as files are, and what the
 * server keeps by itself is asked for there. Null when the configured database is a file.
 *
 * @param copy copies the database into an empty one
 */
export const checkServer = async (
  place: Place,
  copy: (from: Engine, to: Engine) => Promise<unknown>,
): Promise<{ name: string; findings: Finding[] } | null> => {
  const config = readConfig()
  if (!isServer(config.databaseUrl)) return null
  const { ownFaults } = await import('../db/postgres/open.ts')
  const engine = await open(config, place)
  const folder = mkdtempSync(join(tmpdir(), 'dateline-check-'))
  try {
    const file = join(folder, 'copy.db')
    const target = openSqlite(file, place.inRoot('drizzle'))
    await copy(engine, target).finally(() => target.close())
    const own = await ownFaults(config.databaseUrl)
    const findings = await check(openToCheck(file, place, false))
    return {
      name: shownUrl(config.databaseUrl),
      findings: [...own.map((message) => ({ message, isDerived: true })), ...findings],
    }
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const damageIn = (migrations: string) => (file: string) =>
  damageOf(openChecked(file, migrations, false))

/** Copies the configured database to a file, checks the copy, and returns the database's path. */
export const backUp = async (target: string, { inRoot }: Place): Promise<string> => {
  const file = existingFile('backup')
  await withFile(file, () => backup(file, target, inRoot('drizzle'), damageIn(inRoot('drizzle'))))
  return file
}

/**
 * Replaces the configured database by a backup.
 * @returns the path of the database, and the path to which the old one was moved; null when there
 * was none
 */
export const restoreFrom = async (
  source: string,
  { inRoot }: Place,
): Promise<{ file: string; kept: string | null }> => {
  const file = databaseFile('restore')
  const migrations = inRoot('drizzle')
  const kept = await withFile(source, () => restore(source, file, migrations, damageIn(migrations)))
  return { file, kept }
}

/** The folder of the configured database; the current one for a database in memory. */
export const databaseFolder = (): string => dirname(fileOf(readConfig().databaseUrl) ?? 'memory')
