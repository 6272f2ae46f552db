import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator'

interface Journal {
  entries: { tag: string }[]
}

const applied = (client: Database.Database): number => {
  const known = client
    .prepare("select 1 from sqlite_master where name = '__drizzle_migrations'")
    .get()
  if (!known) return 0
  return Number(client.prepare('select count(*) from __drizzle_migrations').pluck().get())
}

/**
 * Brings a database to the schema of this program, in one transaction.
 *
 * @returns how many migrations were applied
 * @throws when the database is newer than the program, or a reference would dangle
 */
export const migrate = (client: Database.Database, folder: string): number => {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal
  const before = applied(client)
  if (before > journal.entries.length) {
    throw new Error(
      `the database has ${before} migrations, this program knows ${journal.entries.length}: it was written by a newer Dateline; upgrade the program`,
    )
  }
  if (before === journal.entries.length) return 0
  // Inside the migrator's transaction this pragma would do nothing, and a table rebuild would
  // then delete every row that refers to the table.
  client.pragma('foreign_keys = OFF')
  try {
    applyMigrations(drizzle(client), { migrationsFolder: folder })
    const dangling = client.pragma('foreign_key_check') as unknown[]
    if (dangling.length > 0) throw new Error(`${dangling.length} references dangle after migrating`)
  } finally {
    client.pragma('foreign_keys = ON')
  }
  const after = applied(client)
  if (after !== journal.entries.length) {
    throw new Error(`${journal.entries.length} migrations are known, ${after} were applied`)
  }
  return after - before
}
