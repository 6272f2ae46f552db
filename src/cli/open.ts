import { dirname } from 'node:path'
import { createStores } from '../app.ts'
import { readConfig, type Config } from '../config.ts'
import type { Engine } from '../db/engine.ts'
import { explainOpening } from '../db/errors.ts'
import { fileOf, openSqlite, type OnStatement } from '../db/sqlite.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

/** Opens the database that is configured, made or brought up to date. */
export const open = (config: Config, { inRoot }: Place, onStatement?: OnStatement): Engine => {
  try {
    const maxBytes = config.databaseMaxBytes
    return openSqlite(config.databaseUrl, inRoot('drizzle'), { maxBytes, onStatement })
  } catch (error) {
    const reason = explainOpening(error) ?? (error instanceof Error ? error.message : String(error))
    throw new Error(`Cannot open the database at ${config.databaseUrl}: ${reason}`, {
      cause: error,
    })
  }
}

/** Opens the database, and does first what a migration could not do. */
export const openReady = async (
  config: Config,
  place: Place,
  onStatement?: OnStatement,
): Promise<Engine> => {
  const engine = open(config, place, onStatement)
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

/** The file of the database that is configured. */
export const databaseFile = (): string => {
  const { databaseUrl } = readConfig()
  const file = fileOf(databaseUrl)
  if (file === null)
    throw new Error('DATABASE_URL is :memory:, which ends with the process: there is no file.')
  return file
}

/** Does what a command is for with a database file, and says in one line why it cannot. */
export const withFile = async <T>(file: string, work: () => T | Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const reason = explainOpening(error)
    throw reason === null ? error : new Error(`${file}: ${reason}`, { cause: error })
  }
}

/** The folder that the database is in; of one in memory, the current one. */
export const databaseFolder = (): string => dirname(fileOf(readConfig().databaseUrl) ?? 'memory')
