import { sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Condition, MainTable, Path, Values } from '../query/conditions.ts'
import { COUNT_CAP } from '../../common/lists.ts'
import type { Db } from '../handle.ts'
import { orderOf } from '../identity.ts'
import type { Kit } from '../kit.ts'
import type { Indexed, Order, Planner, Selection } from '../query/plan.ts'
import { statement, statementCache } from '../statement.ts'
import { all, listSelects, RANKED_NEWEST, type ListSelects } from './list-selects.ts'
import type { Step } from './steps.ts'
import { FEW, weigher, type Weigher } from './weigher.ts'

/** Up to this many rows, relevance is computed row by row. */
const RANKED_SINGLY = 200

/** How many steps a test takes that is dearer than others, such as a search in one row. */
const DEAR_STEPS = 10

const p = (name: string) => sql.placeholder(name)

/** How many steps it takes to try a row. */
const stepsOf = (tested: Condition[]): number =>
  1 + DEAR_STEPS * tested.filter((c) => c.rows?.dear).length

interface Plan {
  shape: string
  query: (after: boolean) => SQL
  /** Tells how many of the newest matches were ranked, if there are more; `chosen` of them, if that is known. */
  rankedNewest?: (chosen: number | undefined) => Promise<number | undefined>
}

/** Filters that may drive: those indexed in the order of the list, and those without order. */
const driversOf = (conditions: Condition[]) => {
  const leading = conditions.filter((c) => c.paths && !c.last)
  return {
    pathed: leading.length > 0 ? leading : conditions.filter((c) => c.paths),
    unordered: conditions.filter((c) => c.rows),
  }
}

const valuesOf = ({ conditions, after, limit }: Selection): Values => {
  const values: Values = { take: limit + 1 }
  for (const condition of conditions) Object.assign(values, condition.values)
  if (after) {
    values['afterKey'] = after.key
    values['afterOrder'] = orderOf(after.id)
    values['afterSeq'] = after.seq
  }
  return values
}

const shapeOf = ({ conditions, order, after }: Selection) =>
  `${conditions.map((c) => c.shape).join(' ')} ${
    order === 'relevance' ? order : `${order.name}${order.descending ? '-' : '+'}`
  }${after ? ' after' : ''}`

/** Chooses the filter that drives a list in the order of a column. */
const chooser =
  (
    main: Table,
    mainSort: Column,
    { along, merge, sorted, rowsOf }: ListSelects,
    { weighAll }: Weigher,
    lookUp: (condition: Condition) => SQL,
    isPair: (first: Column | undefined, second: Column) => boolean,
  ) =>
  async (db: Db, conditions: Condition[], order: Order): Promise<Plan> => {
    const inOrder = order.column === mainSort
    const { pathed, unordered } = driversOf(conditions)
    const bounded = inOrder ? conditions.filter((c) => c.bounds) : []
    const within = (path: Path): Path => ({
      ...path,
      where: all([path.where, ...bounded.map((c) => c.bounds?.on(path.sort))]),
    })
    /** @param isFew whether so few rows are walked that their steps need not be counted */
    const walk = (
      driver: Condition | undefined,
      testOf: (condition: Condition) => SQL,
      isFew = false,
    ): Plan => ({
      shape: `walk ${driver?.shape ?? ''}${isFew ? ' few' : ''}`,
      query: (after) => {
        const whole: Path = {
          table: main,
          where: sql`1 = 1`,
          sort: order.column,
          order: (main as MainTable).idOrder,
          of: (main as MainTable).seq,
        }
        const others = conditions.filter((c) => c !== driver && !(inOrder && c.bounds?.exact))
        const branches = (driver?.paths?.() ?? [whole]).map((path) => {
          const beside = others.find((c) => c.indexed && c.column && isPair(path.by, c.column))
          const tested = others.filter((c) => c !== beside)
          const isTested = tested.length > 0 || path.also !== undefined
          // Rows that nothing is tested of are all shown; those that a narrowed range does not give were not weighed.
          const isCounted = path.isNarrowed || (isTested && !(isFew && stepsOf(tested) === 1))
          const where = beside?.indexed ? all([path.where, beside.indexed()]) : path.where
          const steps = isCounted ? stepsOf(tested) : 0
          return along(within({ ...path, where }), tested.map(testOf), order, after, true, steps)
        })
        return merge(branches, order, true)
      },
    })

    if (inOrder && unordered.length === 0 && pathed.length < 2)
      return walk(pathed[0], (c) => c.test())
    const { weight, lightest, looksUp } = await weighAll(db, [...unordered, ...pathed])
    const best = lightest([...unordered, ...pathed])
    // An index in the order of the list also yields few rows, and they need no sorting.
    const isInOrder = inOrder && best?.paths !== undefined
    if (best && weight(best) <= FEW && !isInOrder) {
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
    const driver = inOrder ? lightest(pathed) : undefined
    const chosen = walk(
      driver,
      (c) => (looksUp(c) ? lookUp(c) : c.test()),
      driver !== undefined && weight(driver) <= FEW,
    )
    return { ...chosen, shape: `${chosen.shape} ${unordered.map(looksUp).join()}` }
  }

/** Orders the matches of a search by relevance, or those of a filter that matches few rows. */
const ranker =
  ({ ranked, rowsOf }: ListSelects, { count, stepped, weigh }: Weigher) =>
  async (db: Db, { conditions, search }: Selection, values: Values): Promise<Plan | null> => {
    if (!search?.ranked || !search.rows) return null
    const { ranked: matching, rows } = search
    const others = conditions.filter((c) => c !== search)
    let among: Condition | undefined
    for (const condition of others.filter((c) => c.paths))
      if ((await weigh(db, condition)) <= RANKED_SINGLY) among = condition
    const found = () =>
      count(db, `rows of ${search.shape}`, () => stepped(rows.all()), values, RANKED_NEWEST)
    return {
      shape: among ? `among ${among.shape}` : '',
      query: (after) =>
        ranked(
          matching(among && rowsOf(among)),
          others.map((c) => c.test()),
          after,
        ),
      rankedNewest: async (chosen = RANKED_NEWEST) => {
        // Without other filters, all matches have been chosen.
        if (among || (others.length === 0 && chosen < RANKED_NEWEST)) return undefined
        return (await found()) > RANKED_NEWEST ? RANKED_NEWEST : undefined
      },
    }
  }

/** Chooses the filter that leads to all matching rows, in any order, and how the others are tested. */
const driverChooser =
  ({ weighAll }: Weigher, lookUp: (condition: Condition) => SQL) =>
  async (db: Db, conditions: Condition[]) => {
    const { pathed, unordered } = driversOf(conditions)
    const drivers = [...pathed, ...unordered]
    const { lightest, looksUp } = await weighAll(db, drivers.length > 1 ? drivers : [])
    const driver = lightest(drivers)
    return {
      driver,
      others: conditions.filter((c) => c !== driver || c.rows?.loose),
      testOf: (c: Condition) => (looksUp(c) ? lookUp(c) : c.test()),
      shape: `${conditions.map((c) => c.shape).join(' ')} by ${driver?.shape ?? ''} ${unordered.map(looksUp).join()}`,
    }
  }

/** A part of all rows that an index in another order leads to as slowly as all of one are read that has what is tested. */
const BROAD_PART = 8

/** Tells whether it is faster to read all of the index of the main order than what the best filter leads to. */
const scanChooser = (
  main: MainTable,
  scanned: readonly Column[],
  { weigh }: Weigher,
): ((db: Db, conditions: Condition[], driver: Condition | undefined) => Promise<boolean>) => {
  const last = statement((db: Db) =>
    db
      .select({ seq: sql<number | null>`max(${main.seq})` })
      .from(main)
      .prepare(),
  )
  return async (db, conditions, driver) => {
    const isCovered = conditions.every(({ column, bounds }) =>
      column ? scanned.includes(column) : bounds?.exact,
    )
    if (!isCovered || scanned.length === 0) return false
    if (!driver) return true
    const [row] = await last(db).execute()
    // A power of two, as the limit is part of the text of a statement.
    const broad = 2 ** Math.ceil(Math.log2(Math.max(1, (row?.seq ?? 0) / BROAD_PART)))
    return (await weigh(db, driver, broad)) > broad
  }
}

/** Describes the matching rows, in no order, as the parts of a statement. */
const matcher =
  (
    kit: Kit,
    main: Table,
    mainSort: Column,
    { rowsOf }: ListSelects,
    drive: ReturnType<typeof driverChooser>,
    isScan: ReturnType<typeof scanChooser>,
    { weigh }: Weigher,
    step: Step,
  ): Planner['matching'] =>
  async (db, conditions) => {
    const table = main as MainTable
    const chosen = await drive(db, conditions)
    const isScanned = await isScan(db, conditions, chosen.driver)
    const { driver, others } = isScanned ? { driver: undefined, others: conditions } : chosen
    const { testOf, shape } = chosen
    const values = Object.assign({}, ...conditions.map((c) => c.values)) as Values
    const paths = driver?.paths?.() ?? []
    const own = paths.filter((path) => path.table === main && !path.also)
    const isOwn = driver === undefined || (paths.length > 0 && own.length === paths.length)
    // A set of the few that are left out is faster than to read many rows.
    const isMany =
      !isScanned && others.some((c) => c.leavesOut) && (!driver || (await weigh(db, driver)) > FEW)
    const notLeftOut = ({ leavesOut }: Condition) =>
      isMany && leavesOut
        ? sql`${kit.unindexed(table.seq)} not in (select ${table.seq} from ${main} where ${leavesOut()})`
        : undefined
    const [only] = conditions
    const isWhole = conditions.length === 0 || (conditions.length === 1 && only?.leavesOut)
    // A range of the order goes with an index that leads to the rows, or leads to them itself.
    const tests = others.map((c) =>
      isOwn && c.bounds?.exact ? c.bounds.on(mainSort) : (notLeftOut(c) ?? testOf(c)),
    )
    const found = isOwn
      ? own.length > 0
        ? [
            sql`(${sql.join(
              own.map(({ where }) => sql`(${where})`),
              sql` or `,
            )})`,
          ]
        : []
      : [sql`${table.seq} = found.seq`]
    return {
      shape: `${shape}${isScanned ? ' of all' : isMany ? ' of many' : ''}`,
      values,
      from:
        isOwn || !driver
          ? sql`${main}`
          : sql`(select distinct seq from (${rowsOf(driver)})) found cross join ${main}`,
      where: all([...found, step(table.seq, stepsOf(others)), ...tests]),
      step,
      isOrdered: isOwn && own.length < 2,
      whole: isWhole
        ? {
            of: (column) => all([step(column)]),
            but: only?.leavesOut?.(),
            kept: only ? only.keeps : () => all([]),
          }
        : undefined,
    }
  }

/** Counts the steps of what filters read before their first row. */
const aheadCounter = (main: MainTable, step: Step) => {
  const steps = step(sql`max(${main.seq})`, sql`max(${main.seq}) * ${p('ahead')} / 10`)
  const counted = steps && statement((db: Db) => db.select({ steps }).from(main).prepare())
  return async (db: Db, conditions: Condition[]): Promise<void> => {
    const ahead = conditions.reduce((sum, c) => sum + (c.rows?.ahead ?? 0), 0)
    if (counted && ahead > 0) await counted(db).execute({ ahead })
  }
}

/** Statements for a page of positions, which tells how many rows a ranking has chosen too, and for the position of a row. */
const positionStatements = (table: MainTable) => {
  const prepareKeys = (db: Db, query: SQL, isRanked: boolean) =>
    db
      .select({
        key: sql<string | number>`k.k`,
        id: sql<string>`${table.id}`,
        seq: sql<number>`${table.seq}`,
        chosen: isRanked ? sql<number>`k.n` : sql<null>`null`,
      })
      .from(sql`(${query}) k cross join ${table}`)
      .where(sql`${table.seq} = k.i`)
      .prepare()
  const preparePlace = (db: Db, { column }: Order) =>
    db
      .select({
        key: sql<string | number>`${column}`,
        id: sql<string>`${table.id}`,
        seq: sql<number>`${table.seq}`,
      })
      .from(table)
      .where(sql`${table.id} = ${p('id')}`)
      .prepare()
  return { prepareKeys, preparePlace }
}

type Statements = ReturnType<typeof positionStatements>

/**
 * Finds the rows of a list, in order, page by page. One filter drives: an index in the order of the
 * list yields its rows, as one range or as a merge of a few, and the other filters are tested row
 * by row. Filters whose rows have no order (search, maps, number ranges) drive when they match few
 * rows, and are tested otherwise.
 */
export const planner = (
  kit: Kit,
  main: Table,
  mainSort: Column,
  step: Step,
  { scanned = [], pairs = [] }: Indexed = {},
): Planner => {
  const table = main as MainTable
  const isPair = (first: Column | undefined, second: Column): boolean =>
    pairs.some(([one, other]) => one === first && other === second)
  const prepared = statementCache<ReturnType<Statements['prepareKeys']>>()
  const places = statementCache<ReturnType<Statements['preparePlace']>>()
  const { prepareKeys, preparePlace } = positionStatements(table)

  const countAhead = aheadCounter(table, step)
  const selects = listSelects(main, step)
  const weights = weigher(step)
  const lookUp = (c: Condition): SQL =>
    c.rows ? sql`${kit.unindexed(table.seq)} in (${weights.stepped(c.rows.all())})` : c.test()
  const choose = chooser(main, mainSort, selects, weights, lookUp, isPair)
  const rank = ranker(selects, weights)
  const drive = driverChooser(weights, lookUp)
  const isScan = scanChooser(table, scanned, weights)
  const matching = matcher(kit, main, mainSort, selects, drive, isScan, weights, step)

  return {
    keys: async (db, selection) => {
      const { conditions, order, after, limit } = selection
      await countAhead(db, conditions)
      const values = valuesOf(selection)
      const plan =
        order === 'relevance'
          ? await rank(db, selection, values)
          : await choose(db, conditions, order)
      if (!plan) return { positions: [], hasMore: false }
      const { shape, query } = plan
      const isRanked = plan.rankedNewest !== undefined
      const positions = await prepared(db, `${shapeOf(selection)} ${shape}`, () =>
        prepareKeys(db, query(after !== undefined), isRanked),
      ).execute(values)
      const chosen = positions[0]?.chosen ?? (after ? undefined : 0)
      const rankedNewest = await plan.rankedNewest?.(chosen)
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

    matching: async (db, conditions) => {
      await countAhead(db, conditions)
      return matching(db, conditions)
    },

    count: async (db, selection) => {
      const { driver, others, testOf, shape } = await drive(db, selection.conditions)
      const order: Order = { name: '', column: mainSort, descending: true }
      const rows = () => {
        const tests = others.map(testOf)
        if (driver?.paths) {
          const branches = driver
            .paths()
            .map((path) => selects.along(path, tests, order, false, false, stepsOf(others)))
          return selects.merge(branches, order, false)
        }
        return driver?.rows
          ? sql`select ${table.seq} as i from (${driver.rows.all()}) found cross join ${main} where ${all([step(sql`found.seq`, stepsOf(others)), sql`${table.seq} = found.seq`, ...tests])}`
          : sql`select ${table.seq} as i from ${main} where ${all([step(mainSort), ...tests])}`
      }
      return weights.count(db, `total ${shape}`, rows, valuesOf(selection), COUNT_CAP)
    },
  }
}
