import type {
  $Type,
  BuildColumns,
  Column,
  ColumnBaseConfig,
  ColumnBuilderBase,
  ColumnBuilderBaseConfig,
  ColumnDataType,
  HasDefault,
  IsPrimaryKey,
  NotNull,
  SQL,
  SQLChunk,
  Table,
  UpdateColConfig,
} from 'drizzle-orm'
import type { Interval } from '../common/intervals.ts'
import type { Term } from '../common/search-query.ts'
import type { Db } from './handle.ts'

/** The result of a text search or a box on the map: the `seq` of matching rows, as a subquery. */
export type Rows = SQL

type Config<Kind extends ColumnDataType, Data> = {
  name: string
  dataType: Kind
  columnType: string
  data: Data
  driverParam: unknown
  enumValues: undefined
}

/** A column that is being declared. */
interface Field<
  T extends ColumnBuilderBaseConfig<ColumnDataType, string>,
> extends ColumnBuilderBase<T> {
  notNull(): NotNull<this>
  $type<Data>(): $Type<this, Data>
  default(value: T['data']): HasDefault<this>
  primaryKey(): IsPrimaryKey<NotNull<this>>
  unique(): this
  references(column: () => Column, actions?: { onDelete?: 'cascade' }): this
}

type NumberField = Field<Config<'number', number>>
type TextField = Field<Config<'string', string>>

type TableOf<Name extends string, Columns extends Record<string, Column>> = Table<{
  name: Name
  schema: undefined
  columns: Columns
  dialect: string
}> &
  Columns

type Declared = Record<string, ColumnBuilderBase>
type Built<Name extends string, Columns extends Declared> = BuildColumns<Name, Columns, 'common'>

/** A table under another name. */
type Renamed<T extends Table, Name extends string> = TableOf<
  Name,
  {
    [K in keyof T['_']['columns'] & string]: T['_']['columns'][K] extends Column<infer C>
      ? Column<UpdateColConfig<C, { tableName: Name }> & ColumnBaseConfig<ColumnDataType, string>>
      : never
  }
>

/** A key or an index of a table, as an engine declares it. */
type Key = object
interface IndexOn {
  on(...columns: [Column | SQL, ...(Column | SQL)[]]): Key & { where(condition: SQL): Key }
}

/** Full-text search over a table. */
export interface TextSearch {
  /** Groups that must all match, in the engine's own language; words hold letters and digits only. */
  allOf: (groups: Term[][]) => string
  /** The same, without those that match others. */
  allBut: (groups: Term[][], none: Term[]) => string
  /** Matching rows. */
  rows: (query: SQLChunk) => Rows
  /** Matching rows with `score` (smaller is better); read in the order of `seq`, it streams. */
  ranked: (query: SQLChunk) => SQL
  /** Whether one row matches; dear for rare words, cheap for common ones. */
  matches: (seq: SQLChunk, query: SQLChunk) => SQL
}

/** The table of what search reads. */
export interface SearchedTable {
  /** Its column `rowid` has the number of the row that is found by it. */
  table: Table
  /** The row of some texts, which `searchable` has made, by the columns that they are of. */
  row: (rowid: number, texts: Record<string, string | null>) => Record<string, unknown>
}

/** The numbers of the rows that are to be put into a table. */
export interface Numbers {
  /** Has the next one known, so that nobody waits for it. */
  foresee: (tx: Db) => Promise<unknown>
  next: (tx: Db) => Promise<number>
}

/**
 * The dialect of an engine: how tables are declared, and the fragments of SQL that differ between engines.
 */
export interface Kit {
  table: <Name extends string, Columns extends Declared>(
    name: Name,
    columns: Columns,
    keys?: (table: Built<Name, Columns>) => Key[],
  ) => TableOf<Name, Built<Name, Columns>>
  index: (name: string) => IndexOn
  uniqueIndex: (name: string) => IndexOn
  primaryKey: (of: { columns: [Column, ...Column[]] }) => Key
  alias: <T extends Table, Name extends string>(table: T, name: Name) => Renamed<T, Name>

  /** A row number that is never used twice; what search and map indexes refer to. */
  seq: (name: string) => HasDefault<IsPrimaryKey<NotNull<NumberField>>>
  /** Text in byte order. */
  text: (name: string) => TextField
  int: (name: string) => NumberField
  real: (name: string) => NumberField
  bool: (name: string) => Field<Config<'boolean', boolean>>
  /** An instant, in milliseconds since 1970, UTC. */
  time: (name: string) => NumberField
  bytes: (name: string) => Field<Config<'buffer', Buffer>>
  /** A list or object that is read and written whole. */
  json: <T>(name: string) => $Type<Field<Config<'json', unknown>>, T>

  /** `column` is one of the values in a list that is bound as one parameter (see `list`). */
  among: (column: SQLChunk, values: SQLChunk) => SQL
  /** The values of such a list, texts or whole numbers, as rows with one column `value`; the rows must be given a name. */
  each: (values: SQLChunk, type?: 'text' | 'int') => SQL
  /** A number that is computed once for each row of the tables before it, as a table of one row with a column `value`; it must be given a name. */
  once: (value: SQL) => SQL
  /** Whole numbers of many rows as one text, a list in JSON; null or an empty list where there are none. */
  gathered: (of: SQLChunk) => SQL
  /** A list as the one parameter that `among` and `each` take. */
  list: (values: readonly (string | number)[]) => unknown
  /** Two columns are one of the pairs in a list that is bound as one parameter (see `pairs`). */
  amongPairs: (columns: readonly [SQLChunk, SQLChunk], pairs: SQLChunk) => SQL
  /** A list as the one parameter that `amongPairs` takes. */
  pairs: (values: readonly (readonly [string, string])[]) => unknown
  /** A truth value as a parameter of handwritten SQL. */
  flag: (value: boolean) => unknown
  /** How many rows a statement has written, by its result. */
  changes: (result: unknown) => number
  /** Makes what numbers the new rows of a table before they are written; null where the insert tells the number. */
  numberAhead: ((table: Table) => Numbers) | null
  /** The number of the row that an insert has written, by its result. */
  numberOf: (result: unknown) => number
  /** A column in a condition that must not choose the index. */
  unindexed: (column: Column) => SQL
  least: (a: SQL, b: SQL) => SQL
  greatest: (a: SQL, b: SQL) => SQL
  /** The day of an instant, UTC, as text. */
  dayOf: (time: SQLChunk) => SQL
  /** The first day of the interval that a day lies in, as text. */
  intervalOf: (interval: Interval, day: SQLChunk) => SQL

  /** Full-text search over a table that is searched. */
  search: (name: string) => TextSearch
  /** The columns of a table that search reads. */
  searched: (name: string, columns: readonly string[]) => SearchedTable
  /** The table of a map, into which new rows are put; null where the map reads the rows themselves. */
  mapped: (name: string) => Table | null
  /** Rows of a table that has a map inside a box; a superset by rounding. */
  inBox: (
    name: string,
    box: { west: SQLChunk; south: SQLChunk; east: SQLChunk; north: SQLChunk },
  ) => Rows
}
