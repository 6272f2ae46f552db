import type Database from 'better-sqlite3'
import { entityKind, type Query } from 'drizzle-orm'
import {
  BaseSQLiteDatabase,
  SQLiteAsyncDialect,
  SQLitePreparedQuery,
  SQLiteSession,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
  type SQLiteExecuteMethod,
} from 'drizzle-orm/sqlite-core'
import { fillOf, readerOf, type Fill } from '../codec.ts'
import type { Db } from '../handle.ts'
import { failureOf } from './errors.ts'
import { withLimits } from './limits.ts'
import { forAnyValue, forOnlyValue, OnlyValue } from './values.ts'

interface Config extends PreparedQueryConfig {
  type: 'async'
}

/** A prepared statement whose encoder and decoder are made once. */
class Prepared extends SQLitePreparedQuery<Config> {
  static override readonly [entityKind] = 'DatelinePrepared'
  readonly #fill: Fill
  readonly #run: (values: unknown[]) => unknown

  constructor(
    client: Database.Database,
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    method: SQLiteExecuteMethod,
  ) {
    super('async', method, query)
    const read = fields && readerOf(fields)
    const runner = (text: string): ((values: unknown[]) => unknown) => withLimits(text, prepare)
    const prepare = (text: string): ((values: unknown[]) => unknown) => {
      const statement = client.prepare<unknown[], unknown[]>(forAnyValue(text))
      if (!read) return (values) => statement.run(...values)
      statement.raw()
      return (values) => statement.all(...values).map(read)
    }
    const run = runner(query.sql)
    const text = forOnlyValue(query.sql)
    let runOnly: typeof run | undefined
    this.#fill = fillOf(query.params)
    this.#run = (values) => {
      const at = values.findIndex((value) => value instanceof OnlyValue)
      if (at < 0) return run(values)
      const isOnly = text !== undefined
      for (const [i, value] of values.entries())
        if (value instanceof OnlyValue) values[i] = isOnly ? value.value : value.list()
      return isOnly ? (runOnly ??= runner(text))(values) : run(values)
    }
  }

  override async execute(values: Record<string, unknown> = {}): Promise<unknown> {
    try {
      return this.#run(this.#fill(values))
    } catch (error) {
      throw failureOf(error)
    }
  }

  send(values?: Record<string, unknown>): Promise<unknown> {
    return this.execute(values)
  }

  override run(values?: Record<string, unknown>): Promise<unknown> {
    return this.execute(values)
  }

  override all(values?: Record<string, unknown>): Promise<unknown> {
    return this.execute(values)
  }

  override get(): never {
    throw new Error('a statement gives all of its rows')
  }

  override values(): never {
    throw new Error('a statement gives its rows as objects')
  }
}

/** Prepares statements as drizzle's own driver does, with encoder and decoder made once. */
class Session extends SQLiteSession<
  'async',
  unknown,
  Record<string, never>,
  Record<string, never>
> {
  static override readonly [entityKind] = 'DatelineSession'
  readonly #client: Database.Database

  constructor(client: Database.Database, dialect: SQLiteAsyncDialect) {
    super(dialect)
    this.#client = client
  }

  override prepareQuery(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    method: SQLiteExecuteMethod,
  ): Prepared {
    return new Prepared(this.#client, query, fields, method)
  }

  override transaction(): never {
    throw new Error('transactions are begun by the engine')
  }
}

export const handleOn = (client: Database.Database): Db => {
  const dialect = new SQLiteAsyncDialect()
  const session = new Session(client, dialect)
  // The SQLite builder accepts only SQLite tables, and the engine has no others.
  return new BaseSQLiteDatabase('async', dialect, session, undefined) as unknown as Db
}
