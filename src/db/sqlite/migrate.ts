import type Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'

const applied = (client: Database.Database): number => {
  const known = client
    .prepare("select 1 from sqlite_master where name = '__drizzle_migrations'")
    .get()
  if (!known) return 0
  return Number(client.prepare('select count(*) from __drizzle_migrations').pluck().get())
}

/** A file is no database of Dateline, or of a newer one. */
export class ForeignError extends Error {
  override readonly name = 'ForeignError'
}

/** What every database of Dateline has; other programs keep their migrations in a table of the same name. */
const OURS = ['articles', 'actors', 'events', 'changes'] as const

const hasOurs = (client: Database.Database): boolean =>
  OURS.every((table) =>
    client.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table),
  )

/** Whether a database was made by migrations that this program no longer has. */
const isOutdated = (client: Database.Database, [first]: readonly { hash: string }[]): boolean => {
  const made = client
    .prepare<[], string>('select hash from __drizzle_migrations order by rowid limit 1')
    .pluck()
    .get()
  return first !== undefined && made !== undefined && made !== first.hash && hasOurs(client)
}

/**
 * Tells what keeps a database from being brought up to date: it is another program's, newer than this one, or from
 * before 0.1.0.
 *
 * @throws ForeignError with that as its message
 */
const refuse = (client: Database.Database, migrations: readonly { hash: string }[]): void => {
  const known = migrations.length
  const before = applied(client)
  if (before > 0 && isOutdated(client, migrations)) {
    throw new ForeignError(
      'the database was made by a Dateline from before 0.1.0: export its lists with that program, and import them into a new database. It was left as it is',
    )
  }
  if (before > known) {
    throw new ForeignError(
      `the database has ${before} migrations, this program knows ${known}: it was written by a newer Dateline; upgrade the program`,
    )
  }
  const other = client
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> '__drizzle_migrations'",
    )
    .pluck()
    .get()
  if (before === 0 ? other !== undefined : !hasOurs(client)) {
    throw new ForeignError(
      `the database belongs to another program${other === undefined ? '' : `: it has a table ${JSON.stringify(other)}`}. It was left as it is`,
    )
  }
}

/**
 * Refuses a file in which no database of Dateline was ever made, as one that is empty.
 *
 * @throws ForeignError
 */
export const demandDatabase = (client: Database.Database): void => {
  if (applied(client) > 0) return
  // Another program's is named as such.
  refuse(client, [])
  throw new ForeignError(
    'the file is empty: it holds no database of Dateline. It was left as it is',
  )
}

/**
 * Whether a database has the schema of this program.
 *
 * @throws when it is another program's, or newer than this one
 */
export const isCurrent = (client: Database.Database, folder: string): boolean => {
  const migrations = readMigrationFiles({ migrationsFolder: folder })
  refuse(client, migrations)
  return applied(client) === migrations.length
}

/**
 * Brings a database to the schema of this program, in one transaction, and readies the connection for writing.
 *
 * drizzle's own migrator commits before references can be checked.
 *
 * @returns how many migrations were applied
 * @throws when the database is newer than the program or another one's, or a reference would dangle
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
