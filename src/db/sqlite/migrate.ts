import type Database from 'better-sqlite3'
import { demandOurs, ForeignError, migrationsIn, OURS, type Found } from '../migrations.ts'

export { ForeignError }

const applied = (client: Database.Database): number => {
  const known = client
    .prepare("select 1 from sqlite_master where name = '__drizzle_migrations'")
    .get()
  if (!known) return 0
  return Number(client.prepare('select count(*) from __drizzle_migrations').pluck().get())
}

const found = (client: Database.Database): Found => {
  const before = applied(client)
  return {
    applied: before,
    first:
      before === 0
        ? undefined
        : client
            .prepare<[], string>('select hash from __drizzle_migrations order by rowid limit 1')
            .pluck()
            .get(),
    hasOurs: OURS.every((table) =>
      client.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table),
    ),
    table: client
      .prepare<[], string>(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> '__drizzle_migrations'",
      )
      .pluck()
      .get(),
  }
}

/** Throws ForeignError for a database of another program, a newer version, or before 0.1.0. */
const refuse = (client: Database.Database, migrations: readonly { hash: string }[]): void =>
  demandOurs(found(client), migrations)

/** Throws ForeignError for a file without a database of Dateline, such as an empty one. */
export const demandDatabase = (client: Database.Database): void => {
  if (applied(client) > 0) return
  // This names another program's database as such.
  refuse(client, [])
  throw new ForeignError(
    'the file is empty: it holds no database of Dateline. It was left as it is',
  )
}

/**
 * Whether a database has the schema of this version.
 * @throws ForeignError for a database of another program or of a newer version
 */
export const isCurrent = (client: Database.Database, folder: string): boolean => {
  const migrations = migrationsIn(folder)
  refuse(client, migrations)
  return applied(client) === migrations.length
}

/**
 * Migrates a database in one transaction, and prepares the connection for writing. Drizzle's own
 * migrator commits before foreign keys can be checked.
 * @returns how many migrations were applied
 * @throws ForeignError, or an error when a foreign key would be violated
 */
export const migrate = (client: Database.Database, folder: string): number => {
  const migrations = migrationsIn(folder)
  if (applied(client) === migrations.length) return 0
  // Inside a transaction this pragma does nothing, and rebuilding a table would delete all rows
  // that refer to it.
  client.pragma('foreign_keys = OFF')
  try {
    return client
      .transaction(() => {
        // Another process may have migrated meanwhile.
        refuse(client, migrations)
        const before = applied(client)
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
