import { demandOurs, migrationsIn, OURS, type Found } from '../migrations.ts'
import { addressesIn } from '../../common/addresses.ts'
import type { Connection } from './connection.ts'
import { connectTo } from './hosts.ts'

/** A number for the lock that keeps two processes from migrating at once. */
const LOCK = 4_517_265

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const find = async ({ command }: Connection): Promise<Found> => {
  const rows = await command(
    `select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`,
  )
  const tables = new Set(rows.map(([name]) => text(name) ?? ''))
  const isKnown = tables.delete('__drizzle_migrations')
  const [found] = isKnown
    ? await command(
        'select count(*), (select hash from __drizzle_migrations order by id limit 1) from __drizzle_migrations',
      )
    : []
  return {
    applied: Number(found?.[0] ?? 0),
    first: text(found?.[1]),
    hasOurs: OURS.every((table) => tables.has(table)),
    table: tables.values().next().value,
  }
}

/** The state of a database before anything is done. */
export interface Opened {
  /** Whether nothing can be written: it is a standby, or the role may only read. */
  readonly: boolean
  /** How many migrations were applied. */
  applied: number
  /** Whether there was nothing before. */
  isNew: boolean
}

const isReadonly = async ({ command }: Connection): Promise<boolean> => {
  const [row] = await command(
    `select pg_is_in_recovery() or current_setting('transaction_read_only') = 'on'`,
  )
  return row?.[0] === true
}

const apply = async (connection: Connection, folder: string): Promise<number> => {
  const { command } = connection
  const migrations = migrationsIn(folder)
  await command('begin')
  try {
    await command(`select pg_advisory_xact_lock(${LOCK})`)
    // Another process may have migrated meanwhile.
    const found = await find(connection)
    demandOurs(found, migrations)
    await command(
      'create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
    )
    for (const { sql, hash, folderMillis } of migrations.slice(found.applied)) {
      for (const statement of sql) await command(statement)
      await command(
        `insert into __drizzle_migrations (hash, created_at) values ('${hash}', ${folderMillis})`,
      )
    }
    await command('commit')
    return migrations.length - found.applied
  } catch (error) {
    await command('rollback').catch(() => {})
    throw error
  }
}

/**
 * Migrates a database in one transaction.
 *
 * @param url address of a database that exists
 * @param folder of the migrations
 * @param create whether an empty database becomes one of Dateline
 * @throws ForeignError for a database of another program or a newer version; when the server cannot be reached
 */
export const migrate = async (url: string, folder: string, create: boolean): Promise<Opened> => {
  const connection = await connectTo({ url }, 'prefer-primary')
  try {
    const migrations = migrationsIn(folder)
    const found = await find(connection)
    demandOurs(found, migrations)
    const isNew = found.applied === 0
    // Where there are several hosts, one that can be written to may come back.
    const hasOthers = addressesIn(url).length > 1
    if (isNew && !create)
      throw new Error(
        'it is empty: create its tables with `dateline migrate`. It was left as it is',
      )
    if (found.applied === migrations.length)
      return { readonly: !hasOthers && (await isReadonly(connection)), applied: 0, isNew }
    return { readonly: false, applied: await apply(connection, folder), isNew }
  } finally {
    await connection.end()
  }
}
