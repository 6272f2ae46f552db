import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Condition, MainTable, Path, Values } from '../query/conditions.ts'
import { COUNT_CAP } from '../../common/lists.ts'
import type { Db } from '../handle.ts'
import type { Kit, Rows } from '../kit.ts'
import type { Order, Planner, Selection } from '../query/plan.ts'
import { statementCache } from '../statement.ts'

/** Only this many of the newest matches are ranked by relevance. */
export const RANKED_NEWEST = 2_000
/** A filter that matches no more rows than this drives the query: its rows are read and sorted. */
const FEW = 500
/** Rows are counted up to here to choose the filter that drives. */
const WEIGHED = 2_000
/** An expensive test uses a set of rows if it has no more than this. */
const SOME = 20_000
/** Milliseconds for which a count is reused; an outdated one costs time, never correctness. */
const WEIGHT_TTL_MS = 30_000
const WEIGHTS_KEPT = 2_000
/** Up to this many rows, relevance is computed row by row. */
const RANKED_SINGLY = 200

const p = (name: string) => sql.placeholder(name)

/**
 * Finds the rows of a list, in order, page by page. One filter drives: an index in the order of the
 * list yields its rows, as one range or as a merge of a few, and the other filters are tested row
 * by row. Filters whose rows have no order (search, maps, number ranges) drive when they match few
 * rows, and are tested otherwise.
 */
export const planner = (kit: Kit, main: Table, mainSort: Column): Planner => {
  const table = main as MainTable
  const prepared = statementCache<ReturnType<typeof prepareKeys>>()
  const counted = statementCache<ReturnType<typeof prepareCount>>()
  const places = statementCache<ReturnType<typeof preparePlace>>()

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

  const preparePlace = (db: Db, { column }: Order) =>
    db
      .select({ key: sql<string | number>`${column}`, id: sql<string>`${table.id}` })
      .from(main)
      .where(sql`${table.id} = ${p('id')}`)
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

  /** Rows from one index range; `tests` apply to the main table. */
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
    return sql`select ${order.column} as k, ${table.id} as i from (select distinct seq from (${rows})) found cross join ${main} where ${all(
      [
        sql`${table.seq} = found.seq`,
        beyond(order.column, table.id, order.descending, after),
        ...tests,
      ],
    )} order by ${order.column} ${way}, ${table.id} ${way} limit ${p('take')}`
  }

  /** The newest matches by relevance; their rows are read only for tests and for the page. */
  const ranked = (matching: SQL, tests: SQL[], after: boolean): SQL => {
    const passing =
      tests.length > 0
        ? sql`select found.score, found.seq from (${matching}) found cross join ${main} where ${all([sql`${table.seq} = found.seq`, ...tests])} order by found.seq desc`
        : sql`select score, seq from (${matching}) found order by seq desc`
    const before = sql`(select ${table.seq} from ${main} where ${table.id} = ${p('afterId')})`
    const next = after ? sql`where (score, seq) > (${p('afterKey')}, ${before})` : sql``
    const best = sql`select score, seq from (${passing} limit ${RANKED_NEWEST}) r ${next} order by score, seq limit ${p('take')}`
    return sql`select best.score as k, ${table.id} as i from (${best}) best cross join ${main} where ${table.seq} = best.seq order by best.score, best.seq`
  }

  const count = async (db: Db, shape: string, rows: () => SQL, values: Values, cap: number) => {
    const [row] = await counted(db, `${shape} up to ${cap}`, () =>
      prepareCount(db, sql`${rows()} limit ${cap + 1}`),
    ).execute(values)
    return row?.count ?? 0
  }

  /** The `seq` of the rows that a filter matches; a row may occur twice. */
  const rowsOf = ({ rows, paths }: Condition): Rows =>
    rows?.all() ??
    sql.join(
      (paths?.() ?? []).map((path) =>
        path.table === main
          ? sql`select ${table.seq} as seq from ${main} where ${path.where}`
          : sql`select ${table.seq} as seq from ${path.table} cross join ${main} where ${all([path.where, sql`${table.id} = ${path.id}`, path.also])}`,
      ),
      sql` union all `,
    )

  const weights = new Map<string, { weight: number; until: number }>()

  /** The approximate number of rows that a filter matches, counted no further than needed. */
  const weigh = async (db: Db, { shape, values, rows, paths }: Condition): Promise<number> => {
    const key = `${shape} ${JSON.stringify(values)}`
    const known = weights.get(key)
    const now = Date.now()
    if (known && known.until > now) return known.weight
    const entries = () =>
      sql.join(
        (paths?.() ?? []).map((path) => sql`select 1 from ${path.table} where ${path.where}`),
        sql` union all `,
      )
    const weight = rows
      ? await count(db, `rows ${shape}`, rows.all, values, rows.dear ? SOME : FEW)
      : await count(db, `paths ${shape}`, entries, values, WEIGHED)
    if (weights.size >= WEIGHTS_KEPT) weights.clear()
    weights.set(key, { weight, until: now + WEIGHT_TTL_MS })
    return weight
  }

  const weighAll = async (db: Db, conditions: Condition[]) => {
    const weighed = new Map<Condition, number>()
    for (const condition of conditions) weighed.set(condition, await weigh(db, condition))
    const weight = (condition: Condition) => weighed.get(condition) ?? Infinity
    return {
      weight,
      lightest: (all: Condition[]) =>
        all.reduce<Condition | undefined>(
          (best, c) => (best && weight(best) <= weight(c) ? best : c),
          undefined,
        ),
      /** Whether a test uses a set of rows: a prefix search would run anew for each row. */
      looksUp: (c: Condition) =>
        c.rows?.dear === true && (weight(c) <= SOME || c.rows.once === true),
    }
  }
  /** Filters that may drive: those indexed in the order of the list, and those without order. */
  const driversOf = (conditions: Condition[]) => {
    const leading = conditions.filter((c) => c.paths && !c.last)
    return {
      pathed: leading.length > 0 ? leading : conditions.filter((c) => c.paths),
      unordered: conditions.filter((c) => c.rows),
    }
  }
  const lookUp = (c: Condition): SQL =>
    c.rows ? sql`${kit.unindexed(table.seq)} in (${c.rows.all()})` : c.test()

  interface Plan {
    shape: string
    query: (after: boolean) => SQL
  }

  /** Chooses the filter that drives. */
  const plan = async (db: Db, conditions: Condition[], order: Order): Promise<Plan> => {
    const inOrder = order.column === mainSort
    const { pathed, unordered } = driversOf(conditions)
    const bounded = inOrder ? conditions.filter((c) => c.bounds) : []
    const within = (path: Path): Path => ({
      ...path,
      where: all([path.where, ...bounded.map((c) => c.bounds?.on(path.sort))]),
    })
    const walk = (driver: Condition | undefined, testOf: (condition: Condition) => SQL): Plan => ({
      shape: `walk ${driver?.shape ?? ''}`,
      query: (after) => {
        const whole: Path = { table: main, where: sql`1 = 1`, sort: order.column, id: table.id }
        const tests = conditions
          .filter((c) => c !== driver && !(inOrder && c.bounds?.exact))
          .map(testOf)
        const branches = (driver?.paths?.() ?? [whole]).map((path) =>
          along(within(path), tests, order, after, true),
        )
        return merge(branches, order, true)
      },
    })

    if (inOrder && unordered.length === 0 && pathed.length < 2)
      return walk(pathed[0], (c) => c.test())
    const { weight, lightest, looksUp } = await weighAll(db, [...unordered, ...pathed])
    const best = lightest([...unordered, ...pathed])
    if (best && weight(best) <= FEW) {
      const others = conditions.filter((c) => c !== best || c.rows?.loose)
      return {
        shape: `few ${best.shape}`,
        query: (after) =>
          sorted(
            rowsOf(best),
            others.map((c) => c.test()),
            order,
            after,
          ),
      }
    }
    const chosen = walk(inOrder ? lightest(pathed) : undefined, (c) =>
      looksUp(c) ? lookUp(c) : c.test(),
    )
    return { ...chosen, shape: `${chosen.shape} ${unordered.map(looksUp).join()}` }
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
    keys: async (db, selection) => {
      const { conditions, search, order, after, limit } = selection
      const values = valuesOf(selection)
      const shape = shapeOf(selection)
      let query: () => SQL
      let regime = ''
      let rankedNewest: number | undefined
      if (order === 'relevance') {
        if (!search?.ranked || !search.rows) return { positions: [], hasMore: false }
        const { ranked: matching, rows } = search
        const others = conditions.filter((c) => c !== search)
        let among: Condition | undefined
        for (const condition of others.filter((c) => c.paths)) {
          if ((await weigh(db, condition)) <= RANKED_SINGLY) among = condition
        }
        regime = among ? `among ${among.shape}` : ''
        const narrowed = () => matching(among && rowsOf(among))
        query = () =>
          ranked(
            narrowed(),
            others.map((c) => c.test()),
            after !== undefined,
          )
        const found = among
          ? 0
          : await count(db, `rows of ${search.shape}`, rows.all, values, RANKED_NEWEST)
        if (found > RANKED_NEWEST) rankedNewest = RANKED_NEWEST
      } else {
        const chosen = await plan(db, conditions, order)
        regime = chosen.shape
        query = () => chosen.query(after !== undefined)
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

    place: async (db, order, id) => {
      const [row] = await places(db, order.name, () => preparePlace(db, order)).execute({ id })
      return row
    },

    count: async (db, selection) => {
      const { conditions } = selection
      const { pathed, unordered } = driversOf(conditions)
      const drivers = [...pathed, ...unordered]
      const { lightest, looksUp } = await weighAll(db, drivers.length > 1 ? drivers : [])
      const driver = lightest(drivers)
      const order: Order = { name: '', column: mainSort, descending: true }
      const rows = () => {
        const others = conditions.filter((c) => c !== driver || c.rows?.loose)
        const tests = others.map((c) => (looksUp(c) ? lookUp(c) : c.test()))
        if (driver?.paths) {
          const branches = driver.paths().map((path) => along(path, tests, order, false, false))
          return merge(branches, order, false)
        }
        return driver?.rows
          ? sql`select ${table.id} as i from (${driver.rows.all()}) found cross join ${main} where ${all([sql`${table.seq} = found.seq`, ...tests])}`
          : sql`select ${table.id} as i from ${main} where ${all(tests)}`
      }
      const shape = `${conditions.map((c) => c.shape).join(' ')} by ${driver?.shape ?? ''} ${unordered.map(looksUp).join()}`
      return count(db, `total ${shape}`, rows, valuesOf(selection), COUNT_CAP)
    },
  }
}
