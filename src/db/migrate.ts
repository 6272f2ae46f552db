import type Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'

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
 * drizzle's own migrator commits before references can be checked.
 *
 * @returns how many migrations were applied
 * @throws when the database is newer than the program, or a reference would dangle
 */
export const migrate = (client: Database.Database, folder: string): number => {
  const migrations = readMigrationFiles({ migrationsFolder: folder })
  if (applied(client) === migrations.length) return 0
  // Inside a transaction this pragma would do nothing, and a table rebuild would then delete every
  // row that refers to the table.
  client.pragma('foreign_keys = OFF')
  try {
    return client
      .transaction(() => {
        // Another process may have migrated since.
        const before = applied(client)
        if (before > migrations.length) {
          throw new Error(
            `the database has ${before} migrations, this program knows ${migrations.length}: it was written by a newer Dateline; upgrade the program`,
          )
        }
        client.exec(
          'create table if not exists __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
        )
        const note = client.prepare(
          'insert into __drizzle_migrations (hash, created_at) values (?, ?)',
        )
        for (const { sql, hash, folderMillis } of migrations.slice(before)) {
          for (const statement of sql) client.exec(statement)
          note.run(hash, folderMillis)
        }
        const dangling = client.pragma('foreign_key_check') as unknown[]
        if (dangling.length > 0) {
          throw new Error(`${dangling.length} references would dangle after migrating`)
        }
        return migrations.length - before
      })
      .immediate()
  } finally {
    client.pragma('foreign_keys = ON')
  }
}
