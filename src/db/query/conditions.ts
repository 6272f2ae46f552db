import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Kit, Rows } from '../kit.ts'

export type Values = Record<string, unknown>

/** A range of an index that yields a list's rows in the order of its main sort. */
export interface Path {
  table: Table
  where: SQL
  /** The sort key and the id as that index carries them. */
  sort: Column
  id: Column
  /** A test on the main table's row that belongs to this range. */
  also?: SQL
}

/**
 * A filter as one request asks for it; SQL refers to values by placeholders of these names, and is
 * made only when a statement of this shape has yet to be prepared.
 */
export interface Condition {
  /** Tells conditions of another text apart; values are not part of it. */
  shape: string
  values: Values
  /** Whether the main table's row passes. */
  test: () => SQL
  /** Index ranges that hold just the rows that pass, one for each alternative. */
  paths?: () => Path[]
  /** It drives only when nothing else does. */
  last?: boolean
  /** What it says of the main sort, put to whichever index is walked; `exact` when that is all. */
  bounds?: { on: (sort: Column) => SQL; exact: boolean }
  /**
   * The `seq` of the rows that pass, in no order: `loose` when the test must still be made, `dear`
   * when the test costs more than looking a row up among them, `once` when it must not be repeated.
   */
  rows?: { all: () => Rows; loose?: boolean; dear?: boolean; once?: boolean }
}

/** A search: a condition that can also judge how well a row matches. */
export interface Search extends Condition {
  /** Rows with their `score`, smaller is better; only those of a set by `seq`, when one is given. */
  ranked?: (among?: Rows) => SQL
}

/** The rows that pass all conditions, each once, as a statement selects them from the main table. */
export interface Matching {
  /** Tells statements of another text apart. */
  shape: string
  values: Values
  from: SQL
  where: SQL
  /** Whether these are all rows that there are. */
  isAll: boolean
}

/** A table whose rows have a number and an id. */
export interface MainTable extends Table {
  seq: Column
  id: Column
}

const p = (name: string) => sql.placeholder(name)

const bounds = (name: string, from: unknown, to: unknown) => {
  const values: Values = {}
  if (from !== undefined) values[`${name}From`] = from
  if (to !== undefined) values[`${name}To`] = to
  const within = (column: Column | SQL): SQL =>
    sql.join(
      [
        ...(from === undefined ? [] : [sql`${column} >= ${p(`${name}From`)}`]),
        ...(to === undefined ? [] : [sql`${column} <= ${p(`${name}To`)}`]),
      ],
      sql` and `,
    )
  return { values, within, shape: `${name}:${Object.keys(values).join()}` }
}

/** Names for values, and the pieces that filters are made of. */
export const conditionsOf = (kit: Kit, main: Table, mainSort: Column) => {
  const { id } = main as MainTable
  const bind = (name: string, values: readonly unknown[]) => {
    const bound: Values = {}
    const names = values.map((value, i) => {
      bound[`${name}${i}`] = value
      return `${name}${i}`
    })
    return { bound, names }
  }
  const oneOf = (column: Column | SQL, names: string[]): SQL => {
    const [only] = names
    if (names.length === 1 && only) return sql`${column} = ${p(only)}`
    return sql`${column} in (${sql.join(names.map(p), sql`, `)})`
  }

  return {
    /** A column of the resource itself, indexed as (column, sort, id). */
    column: (name: string, column: Column, values: readonly unknown[]): Condition => {
      const { bound, names } = bind(name, values)
      return {
        shape: `${name}:${values.length}`,
        values: bound,
        test: () => oneOf(kit.unindexed(column), names),
        paths: () =>
          names.map((n) => ({
            table: main,
            where: sql`${column} = ${p(n)}`,
            sort: mainSort,
            id,
          })),
      }
    },
    /** None of the values; a row without a value passes. */
    exclude: (name: string, column: Column, values: readonly unknown[]): Condition => {
      const { bound, names } = bind(name, values)
      return {
        shape: `${name}:${values.length}`,
        values: bound,
        test: () => sql`(${column} is null or not ${oneOf(kit.unindexed(column), names)})`,
      }
    },
    /**
     * A table beside the resource that carries (value, sort, id).
     *
     * @param where further conditions on that table
     */
    beside: (
      name: string,
      link: { table: Table; value: Column; sort: Column; id: Column },
      values: readonly unknown[],
      further?: { shape: string; where: () => SQL; values?: Values },
    ): Condition => {
      const { bound, names } = bind(name, values)
      const also = () => (further ? sql` and ${further.where()}` : sql``)
      return {
        shape: `${name}:${values.length}${further?.shape ?? ''}`,
        values: { ...bound, ...further?.values },
        test: () =>
          sql`exists (select 1 from ${link.table} where ${link.id} = ${id} and ${oneOf(link.value, names)}${also()} and ${link.sort} = ${mainSort})`,
        paths: () =>
          names.map((n) => ({
            table: link.table,
            where: sql`${link.value} = ${p(n)}${also()}`,
            sort: link.sort,
            id: link.id,
          })),
      }
    },
    /** At least one of several, each of which has paths. */
    either: ([first, ...others]: [Condition, ...Condition[]]): Condition => {
      const all = [first, ...others]
      return {
        shape: `(${all.map(({ shape }) => shape).join(' or ')})`,
        values: Object.assign({}, ...all.map(({ values }) => values)) as Values,
        test: () =>
          sql`(${sql.join(
            all.map(({ test }) => test()),
            sql` or `,
          )})`,
        paths: () => all.flatMap(({ paths }) => paths?.() ?? []),
      }
    },
    /** A range of numbers in a column that has an index of its own. */
    range: (name: string, column: Column, from: unknown, to: unknown): Condition => {
      const { seq } = main as MainTable
      const { values, within, shape } = bounds(name, from, to)
      return {
        shape,
        values,
        test: () => within(kit.unindexed(column)),
        rows: { all: () => sql`select ${seq} as seq from ${main} where ${within(column)}` },
      }
    },
    /** A range of the main sort itself. */
    span: (name: string, column: Column, from: unknown, to: unknown): Condition => {
      const { values, within, shape } = bounds(name, from, to)
      return {
        shape,
        values,
        test: () => within(kit.unindexed(column)),
        bounds: { on: within, exact: true },
      }
    },
    /** Any condition on the row, tested only. */
    test: (shape: string, test: () => SQL, values: Values = {}): Condition => ({
      shape,
      values,
      test,
    }),
  }
}
