import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Kit, Rows } from '../kit.ts'

export type Values = Record<string, unknown>

/** A range of an index that yields rows in the order of the main sort. */
export interface Path {
  table: Table
  where: SQL
  /** The column of the row that has one value in the range. */
  by?: Column
  /** The sort key, and whose row it is by the order of its id and its number, as columns of that index. */
  sort: Column
  order: Column
  of: Column
  /** Whether `where` tests more than the range of the index has, so that rows are read which it does not give. */
  isNarrowed?: boolean
  /** A further test on the row of the main table for this range. */
  also?: SQL
}

/**
 * A filter of one request. Its SQL uses placeholders for values, and is built only when no
 * statement of this shape is prepared.
 */
export interface Condition {
  /** Identifies the text of the condition, without its values. */
  shape: string
  values: Values
  /** Tests the row of the main table. */
  test: () => SQL
  /** The only column that the test reads. */
  column?: Column
  /** The same test on values that are held in memory, one of which must pass. */
  inMemory?: MemoryTest | undefined
  /** The test, for an index that has the column behind another; only where it asks for one value. */
  indexed?: () => SQL
  /** Index ranges that hold exactly the matching rows, one for each alternative. */
  paths?: () => Path[]
  /** It drives only when no other filter can. */
  last?: boolean
  /** Its bounds on the main sort, for any index; `exact` if they are the whole condition. */
  bounds?: { on: (sort: Column) => SQL; exact: boolean }
  /** Tests for what it leaves out, where that is little and an index has it: faster than to read all that passes. */
  leavesOut?: () => SQL
  /** The same test on a row of counts that are kept, where a column of theirs tells it apart. */
  keeps?: (by: Column) => SQL
  /**
   * The `seq` of the matching rows, in no order: `loose` if the test is still needed, `dear` if the
   * test costs more than a look-up in this set, `once` if it must not be repeated. How much is read
   * before its first row is `ahead`, in tenths of all rows.
   */
  rows?: { all: () => Rows; loose?: boolean; dear?: boolean; once?: boolean; ahead?: number }
}

/** The values of resources that are counted: on rows of another table, or on their own. */
export interface Links {
  table: Table
  /** The number of the resource. */
  of: Column
  /** A text, or a whole number above 0. */
  value: Column | SQL
  where?: SQL
  /** The columns that the value is made of, when it is no column. */
  by?: readonly [Column, ...Column[]]
  /** The column of the resource that has the same list whole, and the values of its items when these are no texts. */
  list?: Column | undefined
  itemOf?: (item: unknown) => string
  /** Whether they are of something else than the resources of the list, and all are read again after a change. */
  isApart?: boolean
}

/** Asks whether a resource has one of some values. */
export interface MemoryTest {
  links: Links
  has: (value: string | number) => boolean
}

/** A search: a condition that can also score how well a row matches. */
export interface Search extends Condition {
  /** Rows with their `score`, smaller is better; only rows of the given set, if any. */
  ranked?: (among?: Rows) => SQL
}

/** The rows that match all conditions, each once, as parts of a statement. */
export interface Matching {
  /** Identifies the text of the statement. */
  shape: string
  values: Values
  from: SQL
  where: SQL
  /** The test that counts a step for each row of a further table, by one of its columns; it is always true. */
  step: (column: Column) => SQL | undefined
  /** All of the conditions, where each can be tested in memory. */
  inMemory?: MemoryTest[] | undefined
  /** Whether an index leads to them in the order of the main sort. */
  isOrdered: boolean
  /**
   * Where these are all rows of the table but a few: a test that each passes, which names a column of the
   * row, and one for the few; and one for rows of counts that are kept, where these have the answer.
   */
  whole?:
    | {
        of: (column: Column) => SQL
        but: SQL | undefined
        kept?: ((by: Column) => SQL) | undefined
      }
    | undefined
}

/** A further condition on the row of a table beside the resource. */
export interface Further {
  shape: string
  where: () => SQL
  values?: Values
}

/** A table whose rows have a number, an id, and its order. */
export interface MainTable extends Table {
  seq: Column
  id: Column
  idOrder: Column
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

const bind = (name: string, values: readonly unknown[]) => {
  const bound: Values = {}
  const names = values.map((value, i) => {
    bound[`${name}${i}`] = value
    return `${name}${i}`
  })
  return { bound, names }
}

/** The test for one of some values in memory, where all are texts or numbers above 0. */
const oneInMemory = (links: Links, values: readonly unknown[]): MemoryTest | undefined => {
  const wanted = new Set(values)
  const isHeld = values.every(
    (one) => typeof one === 'string' || (typeof one === 'number' && one > 0),
  )
  return isHeld ? { links, has: (value) => wanted.has(value) } : undefined
}

const oneOf = (column: Column | SQL, names: string[]): SQL => {
  const [only] = names
  if (names.length === 1 && only) return sql`${column} = ${p(only)}`
  return sql`${column} in (${sql.join(names.map(p), sql`, `)})`
}

/** Conditions that ask for one of several values. */
const valueConditions = (kit: Kit, main: Table, mainSort: Column) => {
  const { seq, idOrder } = main as MainTable
  return {
    /** A column of the row, with an index (column, sort). */
    column: (name: string, column: Column, values: readonly unknown[]): Condition => {
      const { bound, names } = bind(name, values)
      return {
        shape: `${name}:${values.length}`,
        values: bound,
        column,
        inMemory: oneInMemory({ table: main, of: seq, value: column }, values),
        test: () => oneOf(kit.unindexed(column), names),
        ...(names.length === 1 ? { indexed: () => oneOf(column, names) } : {}),
        paths: () =>
          names.map((n) => ({
            table: main,
            where: sql`${column} = ${p(n)}`,
            by: column,
            sort: mainSort,
            order: idOrder,
            of: seq,
          })),
      }
    },
    /** One of any number of values, in a column with an index of its own. */
    among: (name: string, column: Column, values: readonly string[]): Condition => ({
      shape: name,
      values: { [name]: kit.list(values) },
      test: () => kit.among(kit.unindexed(column), p(name)),
      rows: {
        all: () =>
          sql`select ${(main as MainTable).seq} as seq from ${main} where ${kit.among(column, p(name))}`,
      },
    }),
    /**
     * A table beside the resource that carries (value, sort, order of the id, number).
     * @param where further conditions on that table
     */
    beside: (
      name: string,
      link: Pick<Path, 'table' | 'sort' | 'order' | 'of'> & Pick<Links, 'list'> & { value: Column },
      values: readonly unknown[],
      further?: Further,
    ): Condition => {
      const { bound, names } = bind(name, values)
      const also = () => (further ? sql` and ${further.where()}` : sql``)
      return {
        shape: `${name}:${values.length}${further?.shape ?? ''}`,
        values: { ...bound, ...further?.values },
        inMemory: further
          ? undefined
          : oneInMemory(
              { table: link.table, of: link.of, value: link.value, list: link.list },
              values,
            ),
        test: () =>
          sql`exists (select 1 from ${link.table} where ${link.of} = ${seq} and ${oneOf(link.value, names)}${also()} and ${link.sort} = ${mainSort})`,
        paths: () =>
          names.map((n) => ({
            table: link.table,
            where: sql`${link.value} = ${p(n)}${also()}`,
            isNarrowed: further !== undefined,
            sort: link.sort,
            order: link.order,
            of: link.of,
          })),
      }
    },
  }
}

/** Conditions that ask for a value between two. */
const rangeConditions = (kit: Kit, main: Table) => ({
  /** A range of numbers in a column with its own index. */
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
  /** At least a number; found by the index of a column that is never below it, if there is one. */
  atLeast: (name: string, column: Column, least: number, among?: Column): Condition => ({
    shape: name,
    values: { [name]: least },
    test: () => sql`${kit.unindexed(column)} >= ${p(name)}`,
    ...(among
      ? {
          rows: {
            all: () =>
              sql`select ${(main as MainTable).seq} as seq from ${main} where ${among} >= ${p(name)}`,
            loose: among !== column,
          },
        }
      : {}),
  }),
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
})

/** At least one of several conditions, each of which has paths. */
const either = ([first, ...others]: [Condition, ...Condition[]]): Condition => {
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
}

/** Any test on the row. */
const test = (shape: string, test: () => SQL, values: Values = {}): Condition => ({
  shape,
  values,
  test,
})

/** Names placeholders, and makes the conditions that filters consist of. */
export const conditionsOf = (kit: Kit, main: Table, mainSort: Column) => ({
  ...valueConditions(kit, main, mainSort),
  ...rangeConditions(kit, main),
  either,
  test,
})
export type Pieces = ReturnType<typeof conditionsOf>
