import { sql, type Column, type Table } from 'drizzle-orm'
import { fitting, jsonBytes, PAGE_BYTES } from '../../common/bounds.ts'
import type { Db, Engine } from '../engine.ts'
import { feedEnd } from '../feed.ts'
import { turns } from '../../common/turns.ts'
import { aggregated } from './aggregate.ts'
import type { Filtering } from './filters.ts'
import { NoRowError } from '../../common/errors.ts'
import { searchConditions, type FoundBy } from './search-condition.ts'
import { parseSearch, type Term } from '../../common/search-query.ts'
import type { SearchedTexts } from './searched.ts'
import type { Order } from './plan.ts'
import { LIMIT_DEFAULT, type Listed, type ListQuery, type Position } from '../../common/lists.ts'
import { snippetOf } from './snippets.ts'
import { statement } from '../statement.ts'

export { LIMIT_DEFAULT, type Listed }

/** How many texts are held in memory at a time for snippets. */
const TEXTS_AT_ONCE = 20

/** Reads resources by id; if they are very large, only the first that fit into a page. */
export type Load<Item> = (db: Db, ids: string[]) => Promise<Item[]>

interface ListOptions<Query, Item> {
  name: string
  main: Table & { id: Column; seq: Column }
  /** Columns of sort orders, by their names in the API without the sign. */
  orders: Record<string, Column>
  /** The default order; paths of conditions are in the order of its column. */
  mainOrder: string
  /** The texts that a search reads, the most important first. */
  texts: SearchedTexts
  /** Whether the last word of a search may be incomplete. */
  typeAhead?: boolean
  /** Further texts by which a search finds a resource. */
  foundBy?: FoundBy & { texts: (db: Db, ids: string[]) => Promise<Map<string, string>> }
  filters: Pick<Filtering<Query>, 'conditions' | 'counted' | 'isWalk'>
  load: Load<Item>
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

/**
 * Makes the `list` of a store (filters, search, order, pages, totals and snippets) and its `walk`.
 */
export const lister = <
  Query extends ListQuery,
  Item extends { id: string; snippet?: string | null | undefined },
>(
  engine: Engine,
  {
    name,
    main,
    orders,
    mainOrder,
    texts,
    typeAhead = false,
    foundBy,
    filters,
    load,
  }: ListOptions<Query, Item>,
) => {
  const { kit, schema } = engine
  const orderOf = (sort: string): Order => {
    const descending = sort.startsWith('-')
    const column = orders[descending ? sort.slice(1) : sort]
    if (!column) throw new Error(`no order ${sort}`)
    return { name: sort, column, descending }
  }
  const { column: mainSort } = orderOf(mainOrder)
  const feed = feedEnd(schema)
  const { keys, count, matching, place } = engine.planner(main, mainSort)
  const searching = searchConditions(engine, name, main, foundBy)

  const textRows = statement((db: Db) =>
    db
      .select({
        id: sql<string>`${main.id}`,
        ...Object.fromEntries(
          Object.entries(texts).map(([column, text]) => [column, sql<string | null>`${text}`]),
        ),
      })
      .from(main)
      .where(kit.among(main.id, sql.placeholder('ids')))
      .prepare(),
  )
  /** Adds to each item the passage with the most search terms. */
  const addSnippets = async (
    db: Db,
    items: { id: string; snippet?: string | null | undefined }[],
    groups: Term[][],
  ): Promise<void> => {
    const terms = [...new Map(groups.flat().map((term) => [JSON.stringify(term), term])).values()]
    const byId = new Map(items.map((item) => [item.id, item]))
    const ids = [...byId.keys()]
    const elsewhere = await foundBy?.texts(db, ids)
    const turn = turns()
    // A few at a time, as texts may be long.
    for (let i = 0; i < ids.length; i += TEXTS_AT_ONCE)
      for (const row of await textRows(db).execute({
        ids: kit.list(ids.slice(i, i + TEXTS_AT_ONCE)),
      })) {
        const { id, ...own } = row as { id: string } & Record<string, string | null>
        const item = byId.get(id)
        if (item)
          item.snippet = snippetOf([...Object.values(own), elsewhere?.get(id) ?? null], terms)
        await turn()
      }
  }

  /** The position after which a list continues behind a row. */
  const behind = async (db: Db, { after, sort = mainOrder }: Query): Promise<Position> => {
    const found = after === undefined ? undefined : await place(db, orderOf(sort), after)
    if (!found) throw new NoRowError()
    return found
  }

  /** The conditions of a request; null when nothing can match. */
  const conditionsOf = async (db: Db, query: Query) => {
    const filtered = await filters.conditions(db, query)
    const asked = query.q === undefined ? undefined : parseSearch(query.q, { typeAhead })
    const isNothing = asked?.all.length === 0 && asked.none.length === 0
    if (filtered === null || isNothing) return null
    const { search, further } = asked
      ? await searching(db, asked)
      : { search: undefined, further: [] }
    return { asked, search, conditions: [...filtered, ...further, ...(search ? [search] : [])] }
  }

  const find = async <T extends { id: string; snippet?: string | null | undefined }>(
    db: Db,
    query: Query,
    from: Position | undefined,
    loadItems: Load<T>,
  ): Promise<Listed<T>> => {
    const after = from ?? (query.after === undefined ? undefined : await behind(db, query))
    const wanted = await conditionsOf(db, query)
    if (wanted === null)
      return { data: [], next: null, feed: await feed(db), total: query.total ? 0 : undefined }
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
    const loaded = await loadItems(db, ids)
    await turn()
    const items = loaded.slice(0, fitting(loaded.map(jsonBytes), PAGE_BYTES))
    const isCut = items.length < positions.length
    if (query.snippet && asked && found?.ranked) await addSnippets(db, items, asked.all)
    return {
      data: items,
      feed: await feed(db),
      positions: positions.slice(0, items.length),
      next: hasMore || isCut ? (positions[items.length - 1] ?? null) : null,
      total: query.total ? await count(db, selection) : undefined,
      rankedNewest,
    }
  }

  return {
    list: (db: Db, query: Query, after?: Position): Promise<Listed<Item>> =>
      find(db, query, after, load),
    /** A page whose items are presented in another form. */
    page: find,
    /** Reads a whole list, a few items at a time, which may be presented in another form. */
    walk: <T extends { id: string }>(
      db: Db,
      query: Query,
      loadItems: Load<T>,
    ): AsyncGenerator<Listed<T>> =>
      inParts((after) => find(db, { ...query, limit: WALK_ITEMS }, after, loadItems)),
    isWalk: filters.isWalk,
    /** The aggregates of the list. */
    aggregated: aggregated<Query>(engine, {
      main,
      counted: filters.counted,
      matching: async (db, query) => {
        const wanted = await conditionsOf(db, query)
        return wanted && matching(db, wanted.conditions)
      },
    }),
  }
}
