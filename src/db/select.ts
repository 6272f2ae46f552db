import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Condition, MainTable, Path, Search, Values } from './conditions.ts'
import type { Db } from './engine.ts'
import type { Kit, Rows } from './kit.ts'
import { statementCache } from './statement.ts'

/** Totals are counted up to here; beyond, a count is a floor. */
export const COUNT_CAP = 10_000
/** Relevance is judged over this many of the newest matches. */
export const RANKED_NEWEST = 2_000
/** Up to here, all rows that an unordered filter finds are sorted. */
const FEW = 1_000
/** Up to here, they are looked up in a set while walking an index. */
const SOME = 20_000

export interface Order {
  name: string
  column: Column
  descending: boolean
}

/** The position of a row in a list: its sort key and id. */
export interface Position {
  key: string | number
  id: string
}

export interface Selection {
  conditions: Condition[]
  /** The search among the conditions, where rows are to be ordered by relevance. */
  search?: Search | undefined
  order: Order | 'relevance'
  after?: Position | undefined
  limit: number
}

export interface Keys {
  positions: Position[]
  hasMore: boolean
  /** Set when only the newest so many matches were ranked. */
  rankedNewest?: number
}

const p = (name: string) => sql.placeholder(name)

/**
 * Finds which rows of a table a list holds, in order, page by page.
 *
 * One filter that has an index in the list's order drives, as one range or as a merge of a few;
 * the others are tested row by row. Filters whose rows come in no order (search, maps, number
 * ranges) drive when they find few rows, and are tested when they find many.
 */
export const selector = (kit: Kit, main: Table, mainSort: Column) => {
  const table = main as MainTable
  const prepared = statementCache<ReturnType<typeof prepareKeys>>()
  const counted = statementCache<ReturnType<typeof prepareCount>>()

  const prepareKeys = (db: Db, query: SQL) =>
    db
      .select({ key: sql<string | number>`k.k`, id: sql<string>`k.i` })
      .from(sql`(${query}) k`)
      .prepare()
  const prepareCount = (db: Db, query: SQL) =>
    db
      .select({ count: sql<number>`count(*)` })
      .from(sql`(${query}) c`)
      .prepare()

  const all = (conditions: (SQL | undefined)[]): SQL => {
    const present = conditions.filter((c) => c !== undefined)
    return present.length > 0 ? sql.join(present, sql` and `) : sql`1 = 1`
  }
  const beyond = (sort: Column | SQL, id: Column | SQL, descending: boolean, after: boolean) =>
    after
      ? descending
        ? sql`(${sort}, ${id}) < (${p('afterKey')}, ${p('afterId')})`
        : sql`(${sort}, ${id}) > (${p('afterKey')}, ${p('afterId')})`
      : undefined
  const direction = (descending: boolean) => (descending ? sql.raw('desc') : sql.raw('asc'))

  /** Rows along one index range; `tests` are about the main table. */
  const along = (path: Path, rest: SQL[], order: Order, after: boolean, limited: boolean): SQL => {
    const tests = path.also ? [path.also, ...rest] : rest
    const own = path.table === main
    const joined = !own && tests.length > 0
    const way = direction(order.descending)
    const key = path.sort
    return sql`select ${own ? sql`` : sql`distinct`} ${key} as k, ${path.id} as i from ${path.table}${
      joined ? sql` cross join ${main}` : sql``
    } where ${all([
      path.where,
      beyond(key, path.id, order.descending, after),
      joined ? sql`${table.id} = ${path.id}` : undefined,
      ...tests,
    ])} ${limited ? sql`order by ${key} ${way}, ${path.id} ${way} limit ${p('take')}` : sql``}`
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
      ? sql`select * from (${union}) order by k ${way}, i ${way} limit ${p('take')}`
      : union
  }

  /** Rows found in no order, then sorted. */
  const sorted = (rows: Rows, tests: SQL[], order: Order, after: boolean): SQL => {
    const way = direction(order.descending)
    return sql`select ${order.column} as k, ${table.id} as i from (${rows}) found cross join ${main} where ${all(
      [
        sql`${table.seq} = found.seq`,
        beyond(order.column, table.id, order.descending, after),
        ...tests,
      ],
    )} order by ${order.column} ${way}, ${table.id} ${way} limit ${p('take')}`
  }

  const ranked = (search: Search, tests: SQL[], after: boolean): SQL => {
    const matches = sql`select found.score, ${table.id} as id from (${search.ranked}) found cross join ${main} where ${all(
      [sql`${table.seq} = found.seq`, ...tests],
    )} order by found.seq desc limit ${RANKED_NEWEST}`
    return sql`select score as k, id as i from (${matches}) r where ${all([
      beyond(sql`score`, sql`id`, false, after),
    ])} order by score, id limit ${p('take')}`
  }

  const count = async (db: Db, shape: string, rows: SQL, values: Values, cap: number) => {
    const [row] = await counted(db, `${shape} up to ${cap}`, () =>
      prepareCount(db, sql`${rows} limit ${cap + 1}`),
    ).execute(values)
    return row?.count ?? 0
  }

  /** The rows a filter's index ranges hold, by `seq`, for an order they are not in. */
  const rowsOf = (paths: Path[]): Rows =>
    sql.join(
      paths.map((path) =>
        path.table === main
          ? sql`select ${table.seq} as seq from ${main} where ${path.where}`
          : sql`select ${table.seq} as seq from ${path.table} cross join ${main} where ${all([path.where, sql`${table.id} = ${path.id}`, path.also])}`,
      ),
      sql` union `,
    )

  interface Plan {
    shape: string
    query: (order: Order, after: boolean) => SQL
  }

  /** Chooses who drives. */
  const plan = async (
    db: Db,
    conditions: Condition[],
    order: Order,
    values: Values,
  ): Promise<Plan> => {
    const inOrder = order.column === mainSort
    const driver = conditions.find((c) => c.paths)
    const unordered = conditions.find((c) => c.rows) ?? (inOrder ? undefined : driver)
    const others = (...but: (Condition | undefined)[]) =>
      conditions.filter((c) => !but.includes(c)).map((c) => c.test)
    const bounded = inOrder ? conditions.filter((c) => c.bounds) : []
    const exact = bounded.filter((c) => c.bounds?.exact)
    const within = (path: Path): Path => ({
      ...path,
      where: all([path.where, ...bounded.map((c) => c.bounds?.on(path.sort))]),
    })
    const whole: Path = { table: main, where: sql`1 = 1`, sort: order.column, id: table.id }
    /** `rest` gives the tests left to make when those conditions are met already. */
    const walk =
      (rest: (met: (Condition | undefined)[]) => SQL[]) => (o: Order, after: boolean) => {
        const paths = (inOrder && driver?.paths) || [whole]
        const tests = rest(inOrder ? [driver, ...exact] : [])
        return merge(
          paths.map((path) => along(within(path), tests, o, after, true)),
          o,
          true,
        )
      }

    if (!unordered) return { shape: 'walk', query: walk((met) => others(...met)) }
    const rows = unordered.rows?.all ?? rowsOf(unordered.paths ?? [])
    const found = await count(db, `rows of ${unordered.shape}`, rows, values, SOME)
    if (found <= FEW) {
      const tests = others(unordered.rows?.loose ? undefined : unordered)
      return { shape: 'few', query: (o, after) => sorted(rows, tests, o, after) }
    }
    const narrow =
      found <= SOME
        ? sql`${kit.unindexed(table.seq)} in (${rows})`
        : (unordered.rows?.test ?? unordered.test)
    const extra = found <= SOME && unordered.rows?.loose ? [unordered.test] : []
    return {
      shape: found <= SOME ? 'some' : 'many',
      query: walk((met) => [
        ...others(unordered, ...met),
        ...(met.includes(unordered) ? [] : [narrow, ...extra]),
      ]),
    }
  }

  const valuesOf = ({ conditions, after, limit }: Selection): Values => {
    const values: Values = { take: limit + 1 }
    for (const condition of conditions) Object.assign(values, condition.values)
    if (after) {
      values['afterKey'] = after.key
      values['afterId'] = after.id
    }
    return values
  }

  const shapeOf = ({ conditions, order, after }: Selection) =>
    `${conditions.map((c) => c.shape).join(' ')} ${
      order === 'relevance' ? order : `${order.name}${order.descending ? '-' : '+'}`
    }${after ? ' after' : ''}`

  return {
    /** One page of positions. */
    keys: async (db: Db, selection: Selection): Promise<Keys> => {
      const { conditions, search, order, after, limit } = selection
      const values = valuesOf(selection)
      const shape = shapeOf(selection)
      let query: () => SQL
      let regime = ''
      let rankedNewest: number | undefined
      if (order === 'relevance') {
        if (!search?.ranked) return { positions: [], hasMore: false }
        const tests = conditions.filter((c) => c !== search).map((c) => c.test)
        query = () => ranked(search, tests, after !== undefined)
        const rows = search.rows?.all ?? sql``
        const found = await count(db, `rows of ${search.shape}`, rows, values, RANKED_NEWEST)
        if (found > RANKED_NEWEST) rankedNewest = RANKED_NEWEST
      } else {
        const chosen = await plan(db, conditions, order, values)
        regime = chosen.shape
        query = () => chosen.query(order, after !== undefined)
      }
      const positions = await prepared(db, `${shape} ${regime}`, () =>
        prepareKeys(db, query()),
      ).execute(values)
      const hasMore = positions.length > limit
      return {
        positions: hasMore ? positions.slice(0, limit) : positions,
        hasMore,
        ...(rankedNewest === undefined ? {} : { rankedNewest }),
      }
    },

    /** How many rows pass, counted up to `COUNT_CAP + 1`. */
    count: async (db: Db, selection: Selection): Promise<number> => {
      const { conditions } = selection
      const driver = conditions.find((c) => c.paths) ?? conditions.find((c) => c.rows)
      const tests = conditions.filter((c) => c !== driver || c.rows?.loose).map((c) => c.test)
      const order: Order = { name: '', column: mainSort, descending: true }
      const rows = driver?.paths
        ? merge(
            driver.paths.map((path) => along(path, tests, order, false, false)),
            order,
            false,
          )
        : driver?.rows
          ? sql`select ${table.id} as i from (${driver.rows.all}) found cross join ${main} where ${all([sql`${table.seq} = found.seq`, ...tests])}`
          : sql`select ${table.id} as i from ${main} where ${all(tests)}`
      const shape = conditions.map((c) => c.shape).join(' ')
      return count(db, `total ${shape}`, rows, valuesOf(selection), COUNT_CAP)
    },
  }
}

export type Selector = ReturnType<typeof selector>
