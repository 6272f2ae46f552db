import { sql, type SQL } from 'drizzle-orm'
import type { Db, Engine } from '../engine.ts'
import { feedEnd, type Place } from '../feed.ts'
import { statementCache } from '../statement.ts'
import type { MainTable, Matching, Values } from './conditions.ts'
import type { Counted } from './filters.ts'

interface AggregatedList<Query> {
  main: MainTable
  /** The filters whose values can be counted. */
  counted: ReadonlyMap<string, Counted>
  /** The matching rows; null when nothing can match. */
  matching: (db: Db, query: Query) => Promise<Matching | null>
}

/** The rows that match a query, for counting. */
export interface Passing {
  db: Db
  /**
   * The rows of a statement over them; none when nothing passes.
   *
   * @param name tells statements over the same rows apart
   * @param columns of the statement, which may take further `values`
   */
  rows: <Column extends string>(
    name: string,
    columns: readonly Column[],
    statement: (matching: Matching) => SQL,
    values?: Values,
  ) => Promise<Record<Column, unknown>[]>
}

/** The parts that the aggregates of a list are made of; each aggregate is one statement. */
export interface Aggregated<Query> {
  engine: Engine
  main: MainTable
  counted: ReadonlyMap<string, Counted>
  /** Reads aggregates of the same rows on one snapshot. */
  over: <T>(
    query: Query,
    read: (passing: Passing) => Promise<T>,
  ) => Promise<{ result: T; feed: Place | undefined }>
}

/** Makes the aggregates of a list, which accept all of its filters. */
export const aggregated = <Query>(
  engine: Engine,
  { main, counted, matching }: AggregatedList<Query>,
): Aggregated<Query> => {
  const feed = feedEnd(engine.schema)
  const prepared = statementCache<ReturnType<typeof prepare>>()
  const prepare = (db: Db, columns: readonly string[], statement: SQL) =>
    db
      .select(
        Object.fromEntries(
          columns.map((column) => [column, sql<unknown>`a.${sql.identifier(column)}`]),
        ) as Record<string, SQL>,
      )
      .from(sql`(${statement}) a`)
      .prepare()
  return {
    engine,
    main,
    counted,
    over: (query, read) =>
      engine.read(async (db) => {
        const found = await matching(db, query)
        const result = await read({
          db,
          rows: async (name, columns, statement, values = {}) =>
            found === null
              ? []
              : ((await prepared(db, `${name} of ${found.shape}`, () =>
                  prepare(db, columns, statement(found)),
                ).execute({ ...found.values, ...values })) as never),
        })
        return { result, feed: await feed(db) }
      }),
  }
}
