import type { Column } from 'drizzle-orm'
import { fitting, jsonBytes, PAGE_BYTES } from '../../common/bounds.ts'
import type { Db, Engine } from '../engine.ts'
import { feedEnd } from '../feed.ts'
import { turns } from '../../common/turns.ts'
import { aggregated } from './aggregate.ts'
import type { PrintedItems } from '../printed-items.ts'
import type { KeptCounts } from './kept.ts'
import type { LinkCopies } from './link-copies.ts'
import type { MainTable } from './conditions.ts'
import type { Filtering } from './filters.ts'
import { NoRowError } from '../../common/errors.ts'
import { searchConditions, type FoundBy } from './search-condition.ts'
import { parseSearch } from '../../common/search-query.ts'
import type { SearchedTexts } from './searched.ts'
import type { Indexed, Order, Planner } from './plan.ts'
import {
  LIMIT_DEFAULT,
  PrintedItem,
  type Listed,
  type ListQuery,
  type Place,
  type Position,
} from '../../common/lists.ts'
import { snippetAdder, type FurtherTexts, type ListItem } from './add-snippets.ts'

export { LIMIT_DEFAULT, type Listed }

/**
 * Reads resources by id; if they are very large, only the first that fit into a page.
 *
 * @param end where the change feed ends in the snapshot
 */
export type Load<Item> = (db: Db, ids: string[], end: Place) => Promise<Item[]>

interface ListOptions<Query, Item> {
  name: string
  main: MainTable
  /** Columns of sort orders, by their names in the API without the sign. */
  orders: Record<string, Column>
  /** The default order; paths of conditions are in the order of its column. */
  mainOrder: string
  /** The texts that a search reads, the most important first. */
  texts: SearchedTexts
  /** Whether the last word of a search may be incomplete. */
  typeAhead?: boolean
  /** Further texts by which a search finds a resource. */
  foundBy?: FoundBy & { texts: FurtherTexts }
  filters: Pick<Filtering<Query>, 'conditions' | 'counted' | 'missing'>
  load: Load<Item>
  printed: PrintedItems
  /** The columns that its indexes have beside those of the order. */
  indexed?: Indexed
  /** The counts of all its rows that are kept. */
  counts?: KeptCounts
  /** The links of all its rows that are held in memory. */
  copies?: LinkCopies | undefined
}

/** How many items a walk reads at a time; other requests are served in between. */
export const WALK_ITEMS = 50

/** Reads all parts of a list, each from where the one before ended. */
export async function* inParts<T>(
  read: (after: Position | undefined) => Promise<Listed<T>>,
): AsyncGenerator<Listed<T>> {
  for (let after: Position | null | undefined; after !== null;) {
    const part: Listed<T> = await read(after)
    yield part
    after = part.next
  }
}

/** Reads the order that a parameter names. */
const ordersOf =
  (orders: Record<string, Column>) =>
  (sort: string): Order => {
    const descending = sort.startsWith('-')
    const column = orders[descending ? sort.slice(1) : sort]
    if (!column) throw new Error(`no order ${sort}`)
    return { name: sort, column, descending }
  }

/** Reads the conditions of a request; null when nothing can match. */
const wantedBy = <Query extends ListQuery, Item>(
  engine: Engine,
  { name, main, typeAhead = false, foundBy, filters }: ListOptions<Query, Item>,
) => {
  const searching = searchConditions(engine, name, main, foundBy)
  return async (db: Db, query: Query) => {
    const filtered = await filters.conditions(db, query)
    const asked = query.q === undefined ? undefined : parseSearch(query.q, { typeAhead })
    const isNothing = asked?.all.length === 0 && asked.none.length === 0
    if (filtered === null || isNothing) return null
    const { search, further } = asked
      ? await searching(db, asked)
      : { search: undefined, further: [] }
    return { asked, search, conditions: [...filtered, ...further, ...(search ? [search] : [])] }
  }
}

const bytesOf = (item: ListItem): number =>
  item instanceof PrintedItem ? Buffer.byteLength(item.json) : jsonBytes(item)

/** Reads pages of a list; `load` reads their items. */
const pageReader = <Query extends ListQuery, Item>(
  engine: Engine,
  { main, orders, mainOrder, texts, foundBy, filters }: ListOptions<Query, Item>,
  wantedOf: ReturnType<typeof wantedBy<Query, Item>>,
  { keys, count, place }: Planner,
) => {
  const orderOf = ordersOf(orders)
  const feed = feedEnd(engine.schema)
  const addSnippets = snippetAdder(engine, main, texts, foundBy?.texts)

  /** The position after which a list continues behind a row. */
  const behind = async (db: Db, { after, sort = mainOrder }: Query): Promise<Position> => {
    const found = after === undefined ? undefined : await place(db, orderOf(sort), after)
    if (!found) throw new NoRowError()
    return found
  }

  return async <T extends ListItem>(
    db: Db,
    query: Query,
    from: Position | undefined,
    load: Load<T>,
  ): Promise<Listed<T>> => {
    const after = from ?? (query.after === undefined ? undefined : await behind(db, query))
    const wanted = await wantedOf(db, query)
    const missing = await filters.missing(db, query)
    const end = await feed(db)
    if (wanted === null) {
      const total = query.total ? 0 : undefined
      return { data: [], next: null, feed: end, total, missing }
    }
    const { asked, search: found, conditions } = wanted
    const sort = query.sort ?? mainOrder
    // A search with only excluded words ranks nothing.
    const isRanked = sort === 'relevance' && found?.ranked !== undefined
    const order = isRanked ? 'relevance' : orderOf(sort === 'relevance' ? mainOrder : sort)
    const limit = query.limit ?? LIMIT_DEFAULT
    const selection = { conditions, search: found, order, after, limit } as const
    const { positions, hasMore, rankedNewest } = await keys(db, selection)
    const ids = positions.map(({ id }) => id)
    // A page may have megabytes, so other requests are served between reading, measuring and
    // printing.
    const turn = turns()
    const loaded = await load(db, ids, end)
    await turn()
    const items = loaded.slice(0, fitting(loaded.map(bytesOf), PAGE_BYTES))
    const isCut = items.length < positions.length
    if (query.snippet && asked && found?.ranked) await addSnippets(db, items, asked.all)
    return {
      data: items,
      feed: end,
      positions: positions.slice(0, items.length),
      next: hasMore || isCut ? (positions[items.length - 1] ?? null) : null,
      total: query.total ? await count(db, selection) : undefined,
      rankedNewest,
      missing,
    }
  }
}

/**
 * Makes the `list` of a store (filters, search, order, pages, totals and snippets) and its `walk`.
 */
export const lister = <Query extends ListQuery, Item extends ListItem>(
  engine: Engine,
  options: ListOptions<Query, Item>,
) => {
  const { main, orders, mainOrder, filters, load } = options
  const planner = engine.planner(main, ordersOf(orders)(mainOrder).column, options.indexed)
  const wantedOf = wantedBy(engine, options)
  const page = pageReader(engine, options, wantedOf, planner)
  const loadPrinted = options.printed.loader(load)

  return {
    list: (db: Db, query: Query, after?: Position): Promise<Listed<Item>> =>
      page(db, query, after, load),
    /** A page whose items have been printed. */
    listPrinted: (db: Db, query: Query, after?: Position): Promise<Listed<PrintedItem>> =>
      page(db, query, after, loadPrinted),
    /** A page whose items are presented in another form. */
    page,
    /** Reads a whole list, a few items at a time, which may be presented in another form. */
    walk: <T extends { id: string }>(
      db: Db,
      query: Query,
      loadItems: Load<T>,
    ): AsyncGenerator<Listed<T>> =>
      inParts((after) => page(db, { ...query, limit: WALK_ITEMS }, after, loadItems)),
    /** The aggregates of the list. */
    aggregated: aggregated<Query>(engine, {
      main,
      kept: options.counts,
      copies: options.copies,
      counted: filters.counted,
      matching: async (db, query, further) => {
        const wanted = await wantedOf(db, query)
        if (!wanted) return null
        const conditions = [...wanted.conditions, ...further]
        const tests = conditions.flatMap(({ inMemory }) => inMemory ?? [])
        const found = await planner.matching(db, conditions)
        return { ...found, inMemory: tests.length === conditions.length ? tests : undefined }
      },
    }),
  }
}
