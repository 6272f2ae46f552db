import type { Engine, OnStatement, Scratch } from '../engine.ts'
import { openPostgres } from './engine.ts'
import { migrate } from './migrate.ts'

export { ownFaults } from './check.ts'
export { explainOpening } from './errors.ts'

interface Opening {
  /** Whether an empty database gets its tables. */
  create: boolean
  isCommand: boolean
  onStatement: OnStatement | undefined
  /** Milliseconds that a statement of a read may take. */
  deadlineMs: number | undefined
  scratch: () => Scratch
}

/**
 * Opens a database on a server and migrates it.
 *
 * @param url address of a database that exists
 * @param migrations folder of the migrations
 * @throws when it cannot be opened; `explainOpening` gives the reason
 */
export const openMigrated = async (
  url: string,
  migrations: string,
  { create, ...options }: Opening,
): Promise<{ engine: Engine; isNew: boolean }> => {
  const { readonly, isNew } = await migrate(url, migrations, create)
  return { engine: openPostgres(url, { ...options, readonly }), isNew }
}
