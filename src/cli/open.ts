import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createStores } from '../stores.ts'
import { readConfig, type Config } from '../config.ts'
import type { Engine, OnStatement } from '../db/engine.ts'
import { backup, restore } from '../db/sqlite/backup.ts'
import { fileOf, openReader, openSqlite } from '../db/sqlite/engine.ts'
import { driverErrorKind, explainOpening } from '../db/sqlite/errors.ts'
import { ForeignError } from '../db/sqlite/migrate.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

export { altered, isAltered } from '../db/sqlite/backup.ts'
export { fileOf } from '../db/sqlite/engine.ts'
export { explainWriting } from '../db/sqlite/errors.ts'

interface Opening {
  /** Makes the database where there is none. */
  create?: boolean | undefined
  onStatement?: OnStatement | undefined
  /** Whether it lets a service beside it go first. Default true. */
  isCommand?: boolean | undefined
}

/** The file of the database that is configured, from the root of the disk. */
const pathOf = ({ databaseUrl }: Config): string | null => {
  const file = fileOf(databaseUrl)
  return file === null ? null : resolve(file)
}

const noDatabase = (file: string) =>
  new Error(
    `There is no database at ${file}. Make one with \`dateline migrate\`, or set DATABASE_URL to the file that has yours.`,
  )

/**
 * Opens the database that is configured, and brings it up to date.
 *
 * @throws when there is none, unless it may be made
 */
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
      create: create || file === null,
    })
    if (isNew) say(`A new database was made at ${file}.`)
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

/** Opens the database, and does first what a migration could not do. */
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
      say(
        'Finding duplicates among the articles that are there. It is done once, and may take a while.',
      )
    while (await articles.compareSome());
    while (await actors.keySome());
    return engine
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** Opens the database that is configured, which another process has opened already, only to read. */
export const openToRead = ({ databaseUrl }: Config, onStatement: OnStatement | undefined): Engine =>
  openReader(databaseUrl, { onStatement })

/** The file of the database that is configured, whether it is there or not. */
export const databaseFile = (): string => {
  const file = pathOf(readConfig())
  if (file === null)
    throw new Error('DATABASE_URL is :memory:, which ends with the process: there is no file.')
  return file
}

/** Does what a command is for with a database file, and says in one line why it cannot. */
export const withFile = async <T>(file: string, work: () => T | Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const reason =
      explainOpening(error) ?? (error instanceof ForeignError ? `${error.message}.` : null)
    throw reason === null ? error : new Error(`${file}: ${reason}`, { cause: error })
  }
}

/**
 * The file of the database that is configured.
 *
 * @throws when it is not there
 */
export const existingFile = (): string => {
  const file = databaseFile()
  if (!existsSync(file)) throw noDatabase(file)
  return file
}

/**
 * Copies the database that is configured to a file, and checks the copy.
 *
 * @returns the file of the database
 */
export const backUp = async (target: string, { inRoot }: Place): Promise<string> => {
  const file = existingFile()
  await withFile(file, () => backup(file, target, inRoot('drizzle')))
  return file
}

/**
 * Puts a backup in the place of the database that is configured.
 *
 * @returns the file of the database, and where the one that was there is now; null when there was none
 */
export const restoreFrom = async (
  source: string,
  { inRoot }: Place,
): Promise<{ file: string; kept: string | null }> => {
  const file = databaseFile()
  return { file, kept: await withFile(source, () => restore(source, file, inRoot('drizzle'))) }
}

/** The folder that the database is in; of one in memory, the current one. */
export const databaseFolder = (): string => dirname(fileOf(readConfig().databaseUrl) ?? 'memory')
