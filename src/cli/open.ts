import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createStores } from '../stores.ts'
import { readConfig, type Config } from '../config.ts'
import type { Engine, OnStatement } from '../db/engine.ts'
import { backup, restore } from '../db/sqlite/backup.ts'
import { damageOf } from '../check/check.ts'
import type { CheckedDatabase } from '../db/checked.ts'
import { openChecked } from '../db/sqlite/check.ts'
import { fileOf, openReadOnly, openSqlite } from '../db/sqlite/engine.ts'
import { driverErrorKind, explainOpening } from '../db/sqlite/errors.ts'
import { ForeignError } from '../db/sqlite/migrate.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

export { altered, isAltered } from '../db/sqlite/backup.ts'
export { fileOf } from '../db/sqlite/engine.ts'
export { explainWriting } from '../db/sqlite/errors.ts'

interface Opening {
  /** Creates the database where there is none. */
  create?: boolean | undefined
  onStatement?: OnStatement | undefined
  /** Whether it pauses between transactions for a server with the same database. Default true. */
  isCommand?: boolean | undefined
}

/** The absolute path of the configured database; null for one in memory. */
const pathOf = ({ databaseUrl }: Config): string | null => {
  const file = fileOf(databaseUrl)
  return file === null ? null : resolve(file)
}

const noDatabase = (file: string) =>
  new Error(
    `There is no database at ${file}. Create one with \`dateline migrate\`, or set DATABASE_URL to your database file.`,
  )

/** Opens the configured database and migrates it; throws when there is none to open or create. */
export const open = (
  config: Config,
  { inRoot }: Place,
  { create = false, isCommand = true, onStatement }: Opening = {},
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
  const engine = open(config, place, opening)
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

/** The path of the configured database, whether or not the file exists. */
export const databaseFile = (): string => {
  const file = pathOf(readConfig())
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
export const existingFile = (): string => {
  const file = databaseFile()
  if (!existsSync(file)) throw noDatabase(file)
  return file
}

/** Opens a database, or a backup, to check it. */
export const openToCheck = (file: string, { inRoot }: Place, repair: boolean): CheckedDatabase =>
  openChecked(file, inRoot('drizzle'), repair)

const damageIn = (migrations: string) => (file: string) =>
  damageOf(openChecked(file, migrations, false))

/** Copies the configured database to a file, checks the copy, and returns the database's path. */
export const backUp = async (target: string, { inRoot }: Place): Promise<string> => {
  const file = existingFile()
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
  const file = databaseFile()
  const migrations = inRoot('drizzle')
  const kept = await withFile(source, () => restore(source, file, migrations, damageIn(migrations)))
  return { file, kept }
}

/** The folder of the configured database; the current one for a database in memory. */
export const databaseFolder = (): string => dirname(fileOf(readConfig().databaseUrl) ?? 'memory')
