import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator'

/** It is not a database of Dateline, or is one of a newer version. */
export class ForeignError extends Error {
  override readonly name = 'ForeignError'
}

/** Tables that every database of Dateline has; other programs may use the same migrations table. */
export const OURS = ['articles', 'actors', 'events', 'changes'] as const

/** The migrations in a folder, in order. */
export const migrationsIn = (folder: string): MigrationMeta[] =>
  readMigrationFiles({ migrationsFolder: folder })

/** The state of a database before it is migrated. */
export interface Found {
  /** How many migrations it has. */
  applied: number
  /** The hash of the first of them. */
  first: string | undefined
  hasOurs: boolean
  /** A table in it that is not the one of migrations. */
  table: string | undefined
}

/** Throws ForeignError for a database of another program, a newer version, or before 0.1.0. */
export const demandOurs = (
  { applied, first, hasOurs, table }: Found,
  migrations: readonly { hash: string }[],
): void => {
  if (applied === 0 ? table !== undefined : !hasOurs)
    throw new ForeignError(
      `the database belongs to another program${table === undefined ? '' : `: it has a table ${JSON.stringify(table)}`}. It was left as it is`,
    )
  const [known] = migrations
  if (applied > 0 && known !== undefined && first !== undefined && first !== known.hash)
    throw new ForeignError(
      'the database was made by a Dateline from before 0.1.0: export its lists with that program, and import them into a new database. It was left as it is',
    )
  if (applied > migrations.length)
    throw new ForeignError(
      `the database has ${applied} migrations, this program knows ${migrations.length}: it was written by a newer Dateline; upgrade the program`,
    )
}
