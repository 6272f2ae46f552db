import { check as checkDatabase, damageOf as damageOfDatabase } from '../../src/check/check.ts'
import { feedFaults } from '../../src/check/feed.ts'
import type { Finding } from '../../src/db/checked.ts'
import { questionsTo } from '../../src/db/postgres/check.ts'
import { connectTo } from '../../src/db/postgres/hosts.ts'
import { openChecked } from '../../src/db/sqlite/check.ts'

/** Checks a database file, as `dateline check` does. */
export const check = async (
  file: string,
  migrations: string,
  { repair = false } = {},
): Promise<Finding[]> => checkDatabase(openChecked(file, migrations, repair), { repair })

/** What is wrong with the change feed of a database, by its path or its address. */
export const feedFaultsOf = async (file: string): Promise<string[]> => {
  if (/^postgres(ql)?:/.test(file)) {
    const database = await connectTo({ url: file }, 'prefer-primary')
    try {
      return await feedFaults(questionsTo(database))
    } finally {
      await database.end()
    }
  }
  const database = openChecked(file, 'drizzle', false)
  try {
    return await feedFaults(database)
  } finally {
    database.close()
  }
}

/** What of a database file is not as it was written, and follows from nothing else. */
export const damageOf = (file: string): Promise<string[]> =>
  damageOfDatabase(openChecked(file, 'drizzle', false))
