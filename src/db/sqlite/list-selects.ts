import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Condition, MainTable, Path } from '../query/conditions.ts'
import type { Rows } from '../kit.ts'
import type { Order } from '../query/plan.ts'
import type { Step } from './steps.ts'

/** Only this many of the newest matches are ranked by relevance. */
export const RANKED_NEWEST = 2_000

/** How many steps it takes to rank a row. */
const RANK_STEPS = 4

const p = (name: string) => sql.placeholder(name)
export const all = (conditions: (SQL | undefined)[]): SQL => {
  const present = conditions.filter((c) => c !== undefined)
  return present.length > 0 ? sql.join(present, sql` and `) : sql`1 = 1`
}
const direction = (descending: boolean) => (descending ? sql.raw('desc') : sql.raw('asc'))

/** The order of rows with the same sort key: that of their ids and numbers. */
type Ties = Pick<Path, 'order' | 'of'>

const beyond = (sort: Column, { order, of }: Ties, descending: boolean, after: boolean) => {
  if (!after) return undefined
  const way = sql.raw(descending ? '<' : '>')
  return sql`(${sort}, ${order}, ${of}) ${way} (${p('afterKey')}, ${p('afterOrder')}, ${p('afterSeq')})`
}
const inOrder = (sort: Column, { order, of }: Ties, descending: boolean): SQL => {
  const way = direction(descending)
  return sql`${sort} ${way}, ${order} ${way}, ${of} ${way}`
}

/**
 * Builds the SELECTs of lists over a main table, each of the columns `k` (sort key), `o` (order of the id) and `i` (number of
 * the row); that of a ranking has also `n`, of how many rows it has chosen.
 */
export const listSelects = (main: Table, step: Step) => {
  const table = main as MainTable
  const ties: Ties = { order: table.idOrder, of: table.seq }

  /** Rows from one index range; `tests` apply to the main table. Steps of 0 are not counted. */
  const along = (
    path: Path,
    rest: SQL[],
    order: Order,
    after: boolean,
    limited: boolean,
    steps: number,
  ): SQL => {
    const tests = path.also ? [path.also, ...rest] : rest
    const own = path.table === main
    const joined = !own && tests.length > 0
    const key = path.sort
    return sql`select ${own ? sql`` : sql`distinct`} ${key} as k, ${path.order} as o, ${path.of} as i from ${path.table}${
      joined ? sql` cross join ${main}` : sql``
    } where ${all([
      // First, so that rows count which the range is narrowed by.
      steps > 0 ? step(key, steps) : undefined,
      path.where,
      beyond(key, path, order.descending, after),
      joined ? sql`${path.of} = ${table.seq}` : undefined,
      ...tests,
    ])} ${limited ? sql`order by ${inOrder(key, path, order.descending)} limit ${p('take')}` : sql``}`
  }

  const merge = (branches: SQL[], order: Order, limited: boolean): SQL => {
    const [only] = branches
    if (branches.length === 1 && only) return only
    const way = direction(order.descending)
    const union = sql.join(
      branches.map((branch) => sql`select * from (${branch})`),
      sql` union `,
    )
    return limited
      ? sql`select * from (${union}) order by k ${way}, o ${way}, i ${way} limit ${p('take')}`
      : union
  }

  /** Rows found in no order, then sorted. */
  const sorted = (rows: Rows, tests: SQL[], order: Order, after: boolean): SQL => {
    return sql`select ${order.column} as k, ${table.idOrder} as o, ${table.seq} as i from (select distinct seq from (${rows})) found cross join ${main} where ${all(
      [
        sql`${table.seq} = found.seq`,
        beyond(order.column, ties, order.descending, after),
        ...tests,
      ],
    )} order by ${inOrder(order.column, ties, order.descending)} limit ${p('take')}`
  }

  /** The newest matches by relevance; their rows are read only for tests and for the page. */
  const ranked = (matching: SQL, tests: SQL[], after: boolean): SQL => {
    const passing =
      tests.length > 0
        ? sql`select found.score, found.seq from (${matching}) found cross join ${main} where ${all([step(sql`found.seq`, RANK_STEPS), sql`${table.seq} = found.seq`, ...tests])} order by found.seq desc`
        : sql`select score, seq from (${matching}) found where ${all([step(sql`found.seq`, RANK_STEPS)])} order by seq desc`
    const next = after ? sql`where (score, seq) > (${p('afterKey')}, ${p('afterSeq')})` : sql``
    return sql`with newest as materialized (${passing} limit ${RANKED_NEWEST}) select score as k, 0 as o, seq as i, (select count(*) from newest) as n from newest ${next} order by score, seq limit ${p('take')}`
  }

  /** The `seq` of the rows that a filter matches; a row may occur twice. */
  const rowsOf = ({ rows, paths }: Condition): Rows =>
    rows?.all() ??
    sql.join(
      (paths?.() ?? []).map((path) =>
        path.table === main || !path.also
          ? sql`select ${path.of} as seq from ${path.table} where ${path.where}`
          : sql`select ${table.seq} as seq from ${path.table} cross join ${main} where ${all([path.where, sql`${path.of} = ${table.seq}`, path.also])}`,
      ),
      sql` union all `,
    )

  return { along, merge, sorted, ranked, rowsOf }
}
export type ListSelects = ReturnType<typeof listSelects>
