import type Database from 'better-sqlite3'
import { Column, entityKind, is, Param, Placeholder, SQL, type Query } from 'drizzle-orm'
import {
  BaseSQLiteDatabase,
  SQLiteAsyncDialect,
  SQLitePreparedQuery,
  SQLiteSession,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
  type SQLiteExecuteMethod,
} from 'drizzle-orm/sqlite-core'
import type { Db } from '../handle.ts'
import { failureOf } from './errors.ts'
import { forOnlyValue, OnlyValue } from './only-value.ts'

type Decode = (value: unknown) => unknown
type ReadRow = (values: readonly unknown[]) => Record<string, unknown>
type Fill = (values: Record<string, unknown>) => unknown[]

// Columns without a decoder of their own inherit this one, which changes nothing.
const readAsIs: unknown = Reflect.get(Column.prototype, 'mapFromDriverValue')
const writtenAsIs: unknown = Reflect.get(Column.prototype, 'mapToDriverValue')

const decoderOf = (field: unknown): Decode | null => {
  // An expression is decoded as the column that `mapWith` names.
  if (is(field, SQL)) return decoderOf(Reflect.get(field, 'decoder'))
  if (!is(field, Column) || Reflect.get(field, 'mapFromDriverValue') === readAsIs) return null
  // Most lists are empty.
  if (field.dataType === 'json')
    return (value) =>
      value === '[]' ? [] : value === null ? null : field.mapFromDriverValue(value)
  return (value) => (value === null ? null : field.mapFromDriverValue(value))
}

/** The name of a placeholder, or the value itself. */
const placeOf = (param: unknown) => {
  if (is(param, Placeholder)) return { name: param.name, encode: null, value: null }
  if (!is(param, Param) || !is(param.value, Placeholder))
    return { name: null, encode: null, value: param }
  const { encoder } = param
  const isAsIs = Reflect.get(encoder, 'mapToDriverValue') === writtenAsIs
  const encode = isAsIs ? null : (value: unknown) => encoder.mapToDriverValue(value)
  return { name: param.value.name, encode, value: null }
}

/** Makes the function that fills in the values of a statement; null is stored as it is. */
const fillOf = (params: readonly unknown[]): Fill => {
  const places = params.map(placeOf)
  return (values) => {
    const filled: unknown[] = []
    for (const { name, encode, value: own } of places) {
      const value = name === null ? own : values[name]
      filled.push(encode === null || value === null || name === null ? value : encode(value))
    }
    return filled
  }
}

interface Cell {
  name: string
  at: number
  decode: Decode | null
}

const cellsOf = (cells: readonly Cell[]): ReadRow => {
  const names = cells.map(({ name }) => name)
  const places = cells.map(({ at }) => at)
  const decoders = cells.map(({ decode }) => decode)
  return (values) => {
    const row: Record<string, unknown> = {}
    for (let i = 0; i < names.length; i++) {
      const value = values[places[i] as number]
      const decode = decoders[i] as Decode | null
      row[names[i] as string] = decode === null ? value : decode(value)
    }
    return row
  }
}

/**
 * Makes the function that decodes the rows of a statement. A group of selected columns becomes an
 * object; null when all of them are null, as in a left join without a match.
 */
const readerOf = (fields: SelectedFieldsOrdered): ReadRow => {
  const cells: Cell[] = []
  const groups = new Map<string, Cell[]>()
  for (const [at, { path, field }] of fields.entries()) {
    const [first = '', second] = path
    const cell = { name: second ?? first, at, decode: decoderOf(field) }
    const group = second === undefined ? cells : (groups.get(first) ?? [])
    group.push(cell)
    if (second !== undefined) groups.set(first, group)
  }
  const read = cellsOf(cells)
  if (groups.size === 0) return read
  const grouped = [...groups].map(([name, members]) => ({
    name,
    places: members.map(({ at }) => at),
    read: cellsOf(members),
  }))
  return (values) => {
    const row = read(values)
    for (const { name, places, read } of grouped)
      row[name] = places.every((at) => values[at] === null) ? null : read(values)
    return row
  }
}

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
    const runner = (text: string): ((values: unknown[]) => unknown) => {
      const statement = client.prepare<unknown[], unknown[]>(text)
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
