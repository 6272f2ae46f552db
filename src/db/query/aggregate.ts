import { sql, type SQL } from 'drizzle-orm'
import type { Db, Engine } from '../engine.ts'
import { feedEnd, type Place } from '../feed.ts'
import { statement, statementCache } from '../statement.ts'
import type { Condition, Links, MainTable, Matching, MemoryTest, Values } from './conditions.ts'
import type { Counted } from './filter.ts'
import type { KeptCounts } from './kept.ts'
import type { Copy, LinkCopies } from './link-copies.ts'
import type { Having, ListFilter } from '../../common/lists.ts'

interface AggregatedList<Query> {
  main: MainTable
  kept?: KeptCounts | undefined
  copies?: LinkCopies | undefined
  /** The filters whose values can be counted. */
  counted: ReadonlyMap<string, Counted>
  /** The matching rows; null when nothing can match. */
  matching: (db: Db, query: Query, further: Condition[]) => Promise<Matching | null>
}

/** The rows that match a query, for counting. */
export interface Passing {
  db: Db
  /** Whether the counts that are kept are of these rows. */
  isKept: boolean
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
  /** Counts these rows by links that are held in memory; undefined where statements are to count them. */
  inMemory: <T>(links: readonly Links[], work: Counting<T>) => Promise<T | undefined>
}

/** Counts rows, by their numbers, by links of theirs, and by when all of the list lie in time; it does not wait. */
type Counting<T> = (rows: ArrayLike<number>, copies: Copy[], times: Copy) => T

/** A request: its filters as they were read, and as they were sent. */
export interface Asked<Query> {
  query: Query
  sent: ListFilter
}

/** The rows that match a query and further conditions, on the snapshot that an aggregate is read in. */
export type PassingOf<Query> = (query: Query, further?: Condition[]) => Promise<Passing>

/** The parts that the aggregates of a list are made of; each aggregate is one statement or a few. */
export interface Aggregated<Query> {
  engine: Engine
  main: MainTable
  kept: KeptCounts | undefined
  counted: ReadonlyMap<string, Counted>
  /** The statements of aggregates, on a snapshot that is open. */
  on: (db: Db) => PassingOf<Query>
  /** Reads aggregates on one snapshot. */
  read: <T>(
    work: (passing: PassingOf<Query>) => Promise<T>,
  ) => Promise<{ result: T; feed: Place | undefined }>
  /** Reads aggregates of the same rows. */
  over: <T>(
    query: Query,
    work: (passing: Passing) => Promise<T>,
  ) => Promise<{ result: T; feed: Place | undefined }>
  /** The request for what is counted under a value of a filter. */
  under: (asked: Asked<Query>, name: string, value: string) => Asked<Query>
  /** The request for what must have more, or must not. */
  having: (asked: Asked<Query>, more: Having[]) => Asked<Query>
  /** The request without one of its filters. */
  without: (asked: Asked<Query>, name: string) => Asked<Query>
}

const printed = ({ name, value, isNot }: Having): string =>
  `${isNot ? '-' : ''}${name}${value === undefined ? '' : `:${value}`}`

/** The request with other values of some filters. */
export const withFilters = <Query>(
  { query, sent }: Asked<Query>,
  values: Record<string, string[]>,
): Asked<Query> => ({ query: { ...query, ...values }, sent: { ...sent, ...values } })

/** Makes requests for parts of what another one finds. */
const requestsOf = <Query>(
  counted: ReadonlyMap<string, Counted>,
): Pick<Aggregated<Query>, 'under' | 'having' | 'without'> => {
  const having = ({ query, sent }: Asked<Query>, more: Having[]): Asked<Query> => ({
    query: { ...query, having: [...((query as { having?: Having[] }).having ?? []), ...more] },
    sent: { ...sent, having: [...(sent['having'] ?? []), ...more.map(printed)] },
  })
  return {
    having,
    under: (asked, name, value) => {
      const one = counted.get(name)
      const given = Object(asked.query) as Record<string, unknown>
      // A row has one value, which is one of those that are asked for. Of several, the filter finds either.
      const isOwn =
        one?.isLoose !== true &&
        (one?.on === 'row' || (given[name] === undefined && !one?.isNarrowed?.(given)))
      return isOwn
        ? withFilters(asked, { [name]: [value] })
        : having(asked, [{ name, value, isNot: false }])
    },
    without: ({ query, sent }, name) => {
      const everything = counted.get(name)?.everything
      if (everything !== undefined) return withFilters({ query, sent }, { [name]: [everything] })
      const { [name]: _, ...others } = sent
      return { query: { ...query, [name]: undefined }, sent: others }
    },
  }
}

/** Where fewer of all rows pass, it takes longer to read the links of all into memory than to have a statement count. */
const READ_PART = 64

/** All rows but a few. */
const allBut = (rows: Int32Array, few: readonly number[]): Int32Array => {
  const isLeftOut = new Uint8Array((rows.at(-1) ?? 0) + 1)
  for (const row of few) isLeftOut[row] = 1
  let length = 0
  for (const row of rows) if (isLeftOut[row] === 0) rows[length++] = row
  return rows.subarray(0, length)
}

/** The rows that pass all tests, each of which has the copy of its links. */
const passing = (tests: readonly MemoryTest[], copies: readonly Copy[], times: Copy): Int32Array =>
  tests.reduce((rows, { has }, i) => {
    const { texts, lists } = copies[i] ?? times
    const passes = new Uint8Array(lists.largest() + 1)
    for (let number = 1; number < passes.length; number++)
      passes[number] = has(texts[number] ?? number) ? 1 : 0
    return lists.having(rows, passes)
  }, times.lists.rows())

/** Counts the rows that pass by links in memory. */
const memoryCounter = ({ kit }: Engine, main: MainTable, copies: LinkCopies) => {
  const lastRow = statement((db: Db) =>
    db
      .select({ seq: sql<number | null>`max(${main.seq})` })
      .from(main)
      .prepare(),
  )
  return async <T>(
    { db, rows }: Pick<Passing, 'db' | 'rows'>,
    { whole, inMemory: tests }: Matching,
    now: Place,
    links: readonly Links[],
    work: Counting<T>,
  ): Promise<T | undefined> => {
    const numbers = async (name: string, of: (matching: Matching) => SQL): Promise<number[]> => {
      const [row] = await rows(
        name,
        ['of'],
        (matching) => sql`select ${kit.gathered(main.seq)} as of from ${of(matching)}`,
      )
      return typeof row?.of === 'string' ? (JSON.parse(row.of) as number[]) : []
    }
    if (whole) {
      const { but } = whole
      const few = but ? await numbers('few', () => sql`${main} where ${but}`) : []
      return copies.use(db, now, links, (found, times) =>
        work(allBut(times.lists.rows(), few), found, times),
      )
    }
    const all = [...links, ...(tests ?? []).map((test) => test.links)]
    if (tests && all.every((one) => copies.has(one)))
      return copies.use(db, now, all, (found, times) =>
        work(passing(tests, found.slice(links.length), times), found.slice(0, links.length), times),
      )
    const known = await numbers('numbers', ({ from, where }) => sql`${from} where ${where}`)
    const [last] = await lastRow(db).execute()
    const isBroad = known.length * READ_PART >= (last?.seq ?? 0)
    const isHeld = links.length > 0 && links.every((one) => copies.has(one))
    if (!isBroad && !isHeld) return undefined
    // What is broad is tested in memory the next time.
    return copies.use(db, now, isBroad ? all : links, (found, times) =>
      work(known, found.slice(0, links.length), times),
    )
  }
}

/** Makes the aggregates of a list, which accept all of its filters. */
export const aggregated = <Query>(
  engine: Engine,
  { main, kept, copies, counted, matching }: AggregatedList<Query>,
): Aggregated<Query> => {
  const feed = feedEnd(engine.schema)
  const countInMemory = copies && memoryCounter(engine, main, copies)
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
  const passingIn =
    (db: Db): PassingOf<Query> =>
    async (query, further = []) => {
      const found = await matching(db, query, further)
      const rows: Passing['rows'] = async (name, columns, statement, values = {}) =>
        found === null
          ? []
          : ((await prepared(db, `${name} of ${found.shape}`, () =>
              prepare(db, columns, statement(found)),
            ).execute({ ...found.values, ...values })) as never)
      return {
        db,
        isKept: kept !== undefined && found?.whole?.kept !== undefined,
        rows,
        inMemory: async (links, work) =>
          found ? countInMemory?.({ db, rows }, found, await feed(db), links, work) : undefined,
      }
    }
  const read: Aggregated<Query>['read'] = (work) =>
    engine.read(async (db) => ({ result: await work(passingIn(db)), feed: await feed(db) }))
  return {
    engine,
    main,
    kept,
    counted,
    on: passingIn,
    read,
    over: (query, work) => read(async (passing) => work(await passing(query))),
    ...requestsOf<Query>(counted),
  }
}
