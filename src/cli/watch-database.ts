import { statSync } from 'node:fs'
import type { Logger } from 'pino'
import { databaseErrorKind } from '../common/database-error.ts'
import type { Engine } from '../db/engine.ts'
import { say } from './say.ts'

const EVERY_MS = 1_000
const OTHERS = 0o077

/** Logs when the files of the database were moved, and when they are back. */
export const watchDatabase = (engine: Engine, log: Logger): void => {
  let isAway = false
  const look = async (): Promise<void> => {
    const error = await engine.ping().then(
      () => null,
      (error: unknown) => error,
    )
    const isMoved = databaseErrorKind(error) === 'moved'
    if (isMoved && !isAway && error instanceof Error)
      log.error({ path: Reflect.get(error, 'path') }, error.message)
    if (!isMoved && isAway) log.info('the database is back where it was')
    isAway = isMoved
  }
  setInterval(() => void look(), EVERY_MS).unref()
}

/** Warns when other users of this machine can open the database file. */
export const warnOfMode = (file: string | null): void => {
  const mode = file === null ? 0 : (statSync(file, { throwIfNoEntry: false })?.mode ?? 0)
  if ((mode & OTHERS) !== 0)
    say(
      `  Other users of this machine may open the database (mode ${(mode & 0o777).toString(8)}): chmod 600 ${file}`,
    )
}
