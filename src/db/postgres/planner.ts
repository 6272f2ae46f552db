import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Condition, MainTable, Values } from '../query/conditions.ts'
import { COUNT_CAP } from '../../common/lists.ts'
import type { Db } from '../handle.ts'
import { orderOf } from '../identity.ts'
import type { Order, Planner, Selection } from '../query/plan.ts'
import { statementCache } from '../statement.ts'

/** Only this many of the newest matches are ranked by relevance. */
const RANKED_NEWEST = 2_000

const p = (name: string) => sql.placeholder(name)
/** A number as part of the text: the plan of a statement depends on its limit. */
const literal = (count: number) => sql.raw(String(count))

const all = (conditions: (SQL | undefined)[]): SQL => {
  const present = conditions.filter((c) => c !== undefined)
  return present.length > 0 ? sql.join(present, sql` and `) : sql`1 = 1`
}

const valuesOf = ({ conditions, after }: Pick<Selection, 'conditions' | 'after'>): Values => {
  const values: Values = {}
  for (const condition of conditions) Object.assign(values, condition.values)
  if (after) {
    values['afterKey'] = after.key
    values['afterOrder'] = orderOf(after.id)
    values['afterSeq'] = after.seq
  }
  return values
}

const shapeOf = ({ conditions, order, after, limit }: Selection) =>
  `${conditions.map((c) => c.shape).join(' ')} ${
    order === 'relevance' ? order : order.name
  }${after ? ' after' : ''} ${limit}`

/** The tests of conditions; a bound of the main sort is given as such. */
const testsOf = (conditions: Condition[]) => all(conditions.map((c) => c.test()))

/** Statements over the main table. */
const statementsOf = (main: MainTable) => {
  const { id, seq, idOrder } = main
  const prepareKeys = (db: Db, { conditions, after, limit }: Selection, order: Order) => {
    const { column, descending } = order
    const way = sql.raw(descending ? 'desc' : 'asc')
    const beyond = after
      ? sql`(${column}, ${idOrder}, ${seq}) ${sql.raw(descending ? '<' : '>')} (${p('afterKey')}, ${p('afterOrder')}, ${p('afterSeq')})`
      : undefined
    return db
      .select({
        key: sql<string | number>`k.key`,
        id: sql<string>`k.id`,
        seq: sql<number>`k.seq`,
        chosen: sql<number | null>`null`,
      })
      .from(
        sql`(select ${column} as key, ${id} as id, ${seq} as seq from ${main} where ${all([
          beyond,
          testsOf(conditions),
        ])} order by ${column} ${way}, ${idOrder} ${way}, ${seq} ${way} limit ${literal(limit + 1)}) k`,
      )
      .prepare()
  }
  /** The newest matches by relevance: rows are chosen before any is ranked. */
  const prepareRanked = (db: Db, { conditions, search, after, limit }: Selection) => {
    const ranked = search?.ranked?.(
      sql`select seq from newest order by seq desc limit ${literal(RANKED_NEWEST)}`,
    )
    const next = after
      ? sql`where (score, seq) > (${p('afterKey')}::float8, ${p('afterSeq')})`
      : sql``
    return db
      .select({
        key: sql<string | number>`k.score`,
        id: sql<string>`k.id`,
        seq: sql<number>`k.seq`,
        chosen: sql<number | null>`k.n`,
      })
      .from(
        sql`(with newest as materialized (select ${seq} as seq from ${main} where ${testsOf(conditions)} order by ${seq} desc limit ${literal(RANKED_NEWEST + 1)}), ranked as materialized (${ranked}) select score, seq, (select ${id} from ${main} where ${seq} = ranked.seq) as id, (select count(*) from newest) as n from ranked ${next} order by score, seq limit ${literal(limit + 1)}) k`,
      )
      .orderBy(sql`k.score`, sql`k.seq`)
      .prepare()
  }
  const prepareCount = (db: Db, conditions: Condition[]) =>
    db
      .select({ count: sql<number>`count(*)` })
      .from(
        sql`(select 1 from ${main} where ${testsOf(conditions)} limit ${literal(COUNT_CAP + 1)}) c`,
      )
      .prepare()
  const preparePlace = (db: Db, { column }: Order) =>
    db
      .select({
        key: sql<string | number>`${column}`,
        id: sql<string>`${id}`,
        seq: sql<number>`${seq}`,
      })
      .from(main)
      .where(sql`${id} = ${p('id')}`)
      .prepare()
  return { prepareKeys, prepareRanked, prepareCount, preparePlace }
}
type Statements = ReturnType<typeof statementsOf>

/** Finds the rows of a list, in order, page by page: PostgreSQL itself chooses how. */
export const planner = (table: Table): Planner => {
  const main = table as MainTable
  const { prepareKeys, prepareRanked, prepareCount, preparePlace } = statementsOf(main)
  const pages = statementCache<ReturnType<Statements['prepareKeys']>>()
  const counts = statementCache<ReturnType<Statements['prepareCount']>>()
  const places = statementCache<ReturnType<Statements['preparePlace']>>()
  return {
    keys: async (db, selection) => {
      const { order, limit, search } = selection
      if (order === 'relevance' && !search?.ranked) return { positions: [], hasMore: false }
      const rows = await pages(db, shapeOf(selection), () =>
        order === 'relevance' ? prepareRanked(db, selection) : prepareKeys(db, selection, order),
      ).execute(valuesOf(selection))
      const hasMore = rows.length > limit
      const chosen = rows[0]?.chosen ?? 0
      return {
        positions: hasMore ? rows.slice(0, limit) : rows,
        hasMore,
        ...(chosen > RANKED_NEWEST ? { rankedNewest: RANKED_NEWEST } : {}),
      }
    },

    place: async (db, order, id) => {
      const [row] = await places(db, order.name, () => preparePlace(db, order)).execute({ id })
      return row
    },

    matching: async (_, conditions) => {
      const [only] = conditions
      const isWhole = conditions.length === 0 || (conditions.length === 1 && only?.leavesOut)
      return {
        shape: conditions.map((c) => c.shape).join(' '),
        values: valuesOf({ conditions }),
        from: sql`${main}`,
        where: testsOf(conditions),
        step: () => undefined,
        isOrdered: true,
        whole: isWhole
          ? {
              of: (_: Column) => sql`1 = 1`,
              but: only?.leavesOut?.(),
              kept: only ? only.keeps : () => sql`1 = 1`,
            }
          : undefined,
      }
    },

    count: async (db, { conditions }) => {
      const shape = conditions.map((c) => c.shape).join(' ')
      const [row] = await counts(db, shape, () => prepareCount(db, conditions)).execute(
        valuesOf({ conditions }),
      )
      return row?.count ?? 0
    },
  }
}
