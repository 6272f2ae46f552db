import { sql, type SQL } from 'drizzle-orm'
import type { Condition, Values } from '../query/conditions.ts'
import type { Db } from '../handle.ts'
import type { Rows } from '../kit.ts'
import { statementCache } from '../statement.ts'
import { all } from './list-selects.ts'
import type { Step } from './steps.ts'

/** A filter that matches no more rows than this drives the query: its rows are read and sorted. */
export const FEW = 500
/** Rows are counted up to here to choose the filter that drives. */
const WEIGHED = 2_000
/** An expensive test uses a set of rows if it has no more than this. */
const SOME = 20_000
/** Milliseconds for which a count is reused; an outdated one costs time, never correctness. */
const WEIGHT_TTL_MS = 30_000
const WEIGHTS_KEPT = 2_000

/** Counts rows, and estimates how many rows filters match, to choose the one that drives. */
export const weigher = (step: Step) => {
  const counted = statementCache<ReturnType<typeof prepareCount>>()
  const prepareCount = (db: Db, query: SQL) =>
    db
      .select({ count: sql<number>`count(*)` })
      .from(sql`(${query}) c`)
      .prepare()

  const count = async (db: Db, shape: string, rows: () => SQL, values: Values, cap: number) => {
    const [row] = await counted(db, `${shape} up to ${cap}`, () =>
      prepareCount(db, sql`${rows()} limit ${cap + 1}`),
    ).execute(values)
    return row?.count ?? 0
  }

  /** Rows that count as steps. */
  const stepped = (rows: Rows): Rows =>
    sql`select seq from (${rows}) stepped where ${all([step(sql`stepped.seq`)])}`

  const weights = new Map<string, { weight: number; until: number }>()

  /** The approximate number of rows that a filter matches, counted no further than needed. */
  const weigh = async (
    db: Db,
    { shape, values, rows, paths }: Condition,
    cap = WEIGHED,
  ): Promise<number> => {
    const key = `${cap} ${shape} ${JSON.stringify(values)}`
    const known = weights.get(key)
    const now = Date.now()
    if (known && known.until > now) return known.weight
    const entries = () =>
      sql.join(
        (paths?.() ?? []).map(
          (path) =>
            sql`select 1 from ${path.table} where ${all([path.isNarrowed ? step(path.sort) : undefined, path.where])}`,
        ),
        sql` union all `,
      )
    const weight = rows
      ? await count(db, `rows ${shape}`, () => stepped(rows.all()), values, rows.dear ? SOME : FEW)
      : await count(db, `paths ${shape}`, entries, values, cap)
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

  return { count, stepped, weigh, weighAll }
}
export type Weigher = ReturnType<typeof weigher>
