import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check as checkDatabase, damageOf as damageOfDatabase } from '../../src/check/check.ts'
import { feedFaults } from '../../src/check/feed.ts'
import type { Finding } from '../../src/db/checked.ts'
import { copyDatabase } from '../../src/db/copy.ts'
import { copiedIndexer } from '../../src/copied.ts'
import { ownFaults, questionsTo } from '../../src/db/postgres/check.ts'
import { openPostgres } from '../../src/db/postgres/engine.ts'
import { connectTo } from '../../src/db/postgres/hosts.ts'
import { openChecked } from '../../src/db/sqlite/check.ts'
import { openSqlite } from '../../src/db/sqlite/engine.ts'
import { scratch } from '../../src/db/sqlite/scratch.ts'

const isServer = (file: string): boolean => file.startsWith('postgres:')

/** Checks a database on a server by a copy, as `dateline check` does. */
const checkServer = async (url: string, migrations: string): Promise<Finding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-check-'))
  const file = join(folder, 'copy.db')
  const source = openPostgres(url, { scratch })
  const target = openSqlite(`file:${file}`, migrations)
  try {
    await copyDatabase(source, target, { index: copiedIndexer(target), onRows: () => {} })
    await target.close()
    const own = await ownFaults(url)
    const findings = await checkDatabase(openChecked(file, migrations, false))
    return [...own.map((message) => ({ message, isDerived: true })), ...findings]
  } finally {
    await source.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Checks a database, by its path or its address, as `dateline check` does. */
export const check = async (
  file: string,
  migrations: string,
  { repair = false } = {},
): Promise<Finding[]> =>
  isServer(file)
    ? checkServer(file, migrations)
    : checkDatabase(openChecked(file, migrations, repair), { repair })

/** What is wrong with the change feed of a database, by its path or its address. */
export const feedFaultsOf = async (file: string): Promise<string[]> => {
  if (isServer(file)) {
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
