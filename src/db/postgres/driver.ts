import { entityKind, type Query } from 'drizzle-orm'
import {
  PgDatabase,
  PgDialect,
  PgPreparedQuery,
  PgSession,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
} from 'drizzle-orm/pg-core'
import { fillOf, readerOf, type Fill, type ReadRow } from '../codec.ts'
import type { Db } from '../handle.ts'
import { columnsOf, type Columns } from './joined.ts'

/** Runs statements, each of which the server prepares at its first run. */
export interface Runner {
  /**
   * Runs a statement, and gives its rows as lists of values.
   *
   * @param columns those of its rows, if it has any
   */
  run: (
    text: string,
    values: readonly unknown[],
    columns?: Columns,
  ) => Promise<readonly unknown[][]>
  /** Has a statement run before any that could tell whether it has; what it fails with is thrown by a later one. */
  send: (text: string, values: readonly unknown[]) => Promise<void>
}

/** A statement whose encoder and decoder are made once. */
class Prepared extends PgPreparedQuery<PreparedQueryConfig> {
  static override readonly [entityKind] = 'DatelinePrepared'
  readonly #fill: Fill
  readonly #read: ReadRow | undefined
  readonly #columns: Columns | undefined
  readonly #text: string
  readonly #runner: Runner

  constructor(runner: Runner, query: Query, fields: SelectedFieldsOrdered | undefined) {
    super(query, undefined, undefined, undefined)
    this.#fill = fillOf(query.params)
    this.#read = fields && readerOf(fields)
    this.#columns = fields && columnsOf(fields)
    this.#text = query.sql
    this.#runner = runner
  }

  override async execute(values: Record<string, unknown> = {}): Promise<unknown> {
    const rows = await this.#runner.run(this.#text, this.#fill(values), this.#columns)
    return this.#read ? rows.map(this.#read) : rows
  }

  send(values: Record<string, unknown> = {}): Promise<void> {
    return this.#runner.send(this.#text, this.#fill(values))
  }
}

/** Has statements run by a connection. */
class Session extends PgSession {
  static override readonly [entityKind] = 'DatelineSession'
  readonly #runner: Runner

  constructor(runner: Runner, dialect: PgDialect) {
    super(dialect)
    this.#runner = runner
  }

  override prepareQuery<T extends PreparedQueryConfig>(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
  ): PgPreparedQuery<T> {
    return new Prepared(this.#runner, query, fields)
  }

  override transaction(): never {
    throw new Error('transactions are begun by the engine')
  }
}

/** Makes the query builder of a connection. */
export const handleOn = (runner: Runner): Db => {
  const dialect = new PgDialect()
  // The builder accepts only PostgreSQL tables, and the engine has no others.
  return new PgDatabase(dialect, new Session(runner, dialect), undefined) as unknown as Db
}
