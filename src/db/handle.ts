import type {
  Column,
  GetColumnData,
  InferInsertModel,
  Placeholder,
  SQL,
  SQLWrapper,
  SelectedFields,
  Simplify,
  Table,
} from 'drizzle-orm'
import type {
  AppendToNullabilityMap,
  AppendToResult,
  GetSelectTableName,
  GetSelectTableSelection,
  JoinNullability,
  SelectMode,
  SelectResult,
} from 'drizzle-orm/query-builders/select.types'

/** A statement that an engine has prepared. */
export interface Statement<Result> {
  /** Runs it with a value for each of its placeholders. */
  execute(values?: Record<string, unknown>): Promise<Result>
  /**
   * Has it run before any other statement of the transaction that could tell whether it has. What it fails with may be
   * thrown by a later one: an engine on another machine need not be waited for.
   */
  send(values?: Record<string, unknown>): Promise<void>
}

/** A query: it runs once when awaited, and many times when prepared. */
interface Query<Result> extends PromiseLike<Result>, SQLWrapper {
  prepare(): Statement<Result>
}

type Source = Table | SQL
type Fields = SelectedFields<Column, Table>
type Nullabilities = Record<string, JoinNullability>
type NameOf<T extends Source> = GetSelectTableName<T>
type ColumnsOf<T extends Source> = T extends Table ? T['_']['columns'] : never

/** A value for a column: a constant, an expression or a placeholder. */
type Given<T> = T | SQL | Placeholder

type Inserted<T extends Table> = Simplify<{
  [K in keyof InferInsertModel<T>]: Given<InferInsertModel<T>[K]>
}>
type Updated<T extends Table> = { [K in keyof InferInsertModel<T>]?: Given<InferInsertModel<T>[K]> }

type Joined<
  Name extends string | undefined,
  Selected,
  Mode extends SelectMode,
  Nulls extends Nullabilities,
  T extends Source,
  Way extends 'inner' | 'left',
> = Select<
  Name,
  AppendToResult<Name, Selected, NameOf<T>, ColumnsOf<T>, Mode>,
  Mode extends 'partial' ? Mode : 'multiple',
  AppendToNullabilityMap<Nulls, NameOf<T>, Way>
>

interface Select<
  Name extends string | undefined,
  Selected,
  Mode extends SelectMode,
  Nulls extends Nullabilities,
> extends Query<SelectResult<Selected, Mode, Nulls>[]> {
  innerJoin<T extends Source>(table: T, on: SQL): Joined<Name, Selected, Mode, Nulls, T, 'inner'>
  leftJoin<T extends Source>(table: T, on: SQL): Joined<Name, Selected, Mode, Nulls, T, 'left'>
  where(condition: SQL | undefined): this
  groupBy(...by: (Column | SQL)[]): this
  orderBy(...by: (Column | SQL)[]): this
  limit(rows: number | Placeholder): this
}

interface SelectFrom<Chosen extends Fields | undefined> {
  from<T extends Source>(
    table: T,
  ): Select<
    NameOf<T>,
    Chosen extends undefined ? GetSelectTableSelection<T> : Chosen,
    Chosen extends undefined ? 'single' : 'partial',
    NameOf<T> extends string ? Record<NameOf<T>, 'not-null'> : Record<string, 'not-null'>
  >
}

type Returned<Chosen> = Simplify<{
  [K in keyof Chosen]: Chosen[K] extends Column
    ? GetColumnData<Chosen[K]>
    : Chosen[K] extends SQL<infer T>
      ? T
      : never
}>

interface Returning {
  returning<Chosen extends Record<string, Column | SQL>>(columns: Chosen): Query<Returned<Chosen>[]>
}

interface Insert<T extends Table> extends Query<unknown>, Returning {
  onConflictDoNothing(on?: { target?: Column | Column[] }): this
  onConflictDoUpdate(on: { target: Column | Column[]; set: Updated<T>; where?: SQL }): this
}

interface Changing extends Query<unknown>, Returning {
  where(condition: SQL | undefined): this
}

/**
 * A connection to read, or the transaction of a write. It has the part of drizzle's query builder
 * that all engines have. The result of a statement without rows is the driver's; the kit's
 * `changes` reads it.
 */
export interface Db {
  select(): SelectFrom<undefined>
  select<Chosen extends Fields>(fields: Chosen): SelectFrom<Chosen>
  selectDistinct<Chosen extends Fields>(fields: Chosen): SelectFrom<Chosen>
  insert<T extends Table>(
    table: T,
  ): {
    values(row: Inserted<T> | Inserted<T>[]): Insert<T>
    select(rows: SQL): Insert<T>
  }
  update<T extends Table>(table: T): { set(values: Updated<T>): Changing }
  delete(table: Table): Changing
}
