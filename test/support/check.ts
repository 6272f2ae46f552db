import { check as checkDatabase, damageOf as damageOfDatabase } from '../../src/check/check.ts'
import { feedFaults } from '../../src/check/feed.ts'
import type { Finding } from '../../src/db/checked.ts'
import { openChecked } from '../../src/db/sqlite/check.ts'

/** Checks a database file, as `dateline check` does. */
export const check = async (
  file: string,
  migrations: string,
  { repair = false } = {},
): Promise<Finding[]> => checkDatabase(openChecked(file, migrations, repair), { repair })

/** What is wrong with the change feed of a database file. */
export const feedFaultsOf = (file: string): string[] => {
  const database = openChecked(file, 'drizzle', false)
  try {
    return feedFaults(database)
  } finally {
    database.close()
  }
}

/** What of a database file is not as it was written, and follows from nothing else. */
export const damageOf = (file: string): Promise<string[]> =>
  damageOfDatabase(openChecked(file, 'drizzle', false))
