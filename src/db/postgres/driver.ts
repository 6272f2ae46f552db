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

/** Runs a statement, which the server prepares at its first run, and gives its rows as lists of values. */
export type Run = (text: string, values: readonly unknown[]) => Promise<readonly unknown[][]>

/** A statement whose encoder and decoder are made once. */
class Prepared extends PgPreparedQuery<PreparedQueryConfig> {
  static override readonly [entityKind] = 'DatelinePrepared'
  readonly #fill: Fill
  readonly #read: ReadRow | undefined
  readonly #text: string
  readonly #run: Run

  constructor(run: Run, query: Query, fields: SelectedFieldsOrdered | undefined) {
    super(query, undefined, undefined, undefined)
    this.#fill = fillOf(query.params)
    this.#read = fields && readerOf(fields)
    this.#text = query.sql
    this.#run = run
  }

  override async execute(values: Record<string, unknown> = {}): Promise<unknown> {
    const rows = await this.#run(this.#text, this.#fill(values))
    return this.#read ? rows.map(this.#read) : rows
  }
}

/** Has statements run by a connection. */
class Session extends PgSession {
  static override readonly [entityKind] = 'DatelineSession'
  readonly #run: Run

  constructor(run: Run, dialect: PgDialect) {
    super(dialect)
    this.#run = run
  }

  override prepareQuery<T extends PreparedQueryConfig>(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
  ): PgPreparedQuery<T> {
    return new Prepared(this.#run, query, fields)
  }

  override transaction(): never {
    throw new Error('transactions are begun by the engine')
  }
}

/** Makes the query builder of a connection. */
export const handleOn = (run: Run): Db => {
  const dialect = new PgDialect()
  // The builder accepts only PostgreSQL tables, and the engine has no others.
  return new PgDatabase(dialect, new Session(run, dialect), undefined) as unknown as Db
}
