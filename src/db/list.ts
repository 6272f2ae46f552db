import { randomUUID } from 'node:crypto'
import { sql, type Column, type Table } from 'drizzle-orm'
import { fitting, jsonBytes, PAGE_BYTES } from '../bounds.ts'
import type { Db, Engine } from './engine.ts'
import { feedEnd, type Place } from './feed.ts'
import { parseSearch } from './search-query.ts'
import { type Condition, type Search } from './conditions.ts'
import { selector, type Order, type Position } from './select.ts'
import { statement } from './statement.ts'

/** What every list is asked. */
export interface ListQuery {
  limit?: number | undefined
  sort?: string | undefined
  total?: boolean | undefined
  snippet?: boolean | undefined
  q?: string | undefined
}

/** A page of a list. */
export interface Listed<T> {
  data: T[]
  next: Position | null
  /** Where the change feed was when it was read. */
  feed?: Place | undefined
  /** Of each item. */
  positions?: Position[] | undefined
  total?: number | undefined
  rankedNewest?: number | undefined
}

/** How many a page holds when nothing is asked. */
export const LIMIT_DEFAULT = 20

// Among many long texts, all words with the same first letters would be read to find a few.
const PLAIN = { typeAhead: false, prefixMin: 3 }
const TYPE_AHEAD = { typeAhead: true, prefixMin: 1 }

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// No text can have these, as none knows them.
const HIT_BEGINS = randomUUID()
const HIT_ENDS = randomUUID()

/** A snippet as HTML that may be shown as it is. */
const asHtml = (snippet: string) =>
  snippet
    .replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)
    .replaceAll(HIT_BEGINS, '<mark>')
    .replaceAll(HIT_ENDS, '</mark>')

/** Reads resources by their ids: of those that have very much, only the first that fit into a page. */
export type Load<Item> = (db: Db, ids: string[]) => Promise<Item[]>

interface ListOptions<Query, Item> {
  name: string
  main: Table & { id: Column; seq: Column }
  /** Orders by their name on the wire, without the sign. */
  orders: Record<string, Column>
  /** The order when none is asked for; every path of a condition is in its column's order. */
  mainOrder: string
  /** Whether the last word of a search may be unfinished. */
  typeAhead?: boolean
  /** The most selective first; null when nothing can match. */
  conditions: (db: Db, query: Query) => Promise<Condition[] | null>
  load: Load<Item>
}

/** How many items a walk reads at a time; between two, other requests get their turn. */
export const WALK_ITEMS = 50

/** Goes through all parts of a list, each from where the one before ended. */
export async function* inParts<T>(
  read: (after: Position | undefined) => Promise<Listed<T>>,
): AsyncGenerator<Listed<T>> {
  for (let after: Position | null | undefined; after !== null;) {
    const part: Listed<T> = await read(after)
    yield part
    after = part.next
  }
}

/** Makes the `list` of a store (filters, search, order, pages, totals and snippets), and its `walk`. */
export const lister = <
  Query extends ListQuery,
  Item extends { id: string; snippet?: string | null | undefined },
>(
  { kit, schema }: Engine,
  { name, main, orders, mainOrder, typeAhead = false, conditions, load }: ListOptions<Query, Item>,
) => {
  const orderOf = (sort: string): Order => {
    const descending = sort.startsWith('-')
    const column = orders[descending ? sort.slice(1) : sort]
    if (!column) throw new Error(`no order ${sort}`)
    return { name: sort, column, descending }
  }
  const { column: mainSort } = orderOf(mainOrder)
  const search = kit.search(name)
  const feed = feedEnd(schema)
  const { keys, count } = selector(kit, main, mainSort)

  const searchCondition = (q: string): Search | null => {
    const parsed = parseSearch(q, typeAhead ? TYPE_AHEAD : PLAIN)
    const { wanted, unwanted } = search.print(parsed)
    const hasPrefix = parsed.all.flat().some(({ prefix }) => prefix)
    const query = sql.placeholder('q')
    if (wanted) {
      return {
        shape: hasPrefix ? 'q*' : 'q',
        values: { q: wanted },
        test: () => search.matches(main.seq, query),
        rows: { all: () => search.rows(query), dear: true, once: hasPrefix },
        ranked: () => search.ranked(query),
      }
    }
    if (!unwanted) return null
    return {
      shape: 'not q',
      values: { q: unwanted },
      test: () => sql`${kit.unindexed(main.seq)} not in (${search.rows(query)})`,
    }
  }

  const snippets = statement((db: Db) =>
    db
      .select({ id: sql<string>`${main.id}`, snippet: sql<string | null>`s.snippet` })
      .from(main)
      .innerJoin(
        sql`(${search.snippets(sql.placeholder('q'), main, sql.placeholder('ids'), [HIT_BEGINS, HIT_ENDS])}) s`,
        sql`s.seq = ${main.seq}`,
      )
      .prepare(),
  )

  const find = async <T extends { id: string; snippet?: string | null | undefined }>(
    db: Db,
    query: Query,
    after: Position | undefined,
    loadItems: Load<T>,
  ): Promise<Listed<T>> => {
    const filters = await conditions(db, query)
    const found = query.q === undefined ? undefined : searchCondition(query.q)
    if (filters === null || found === null)
      return { data: [], next: null, feed: await feed(db), total: query.total ? 0 : undefined }
    const all = found ? [...filters, found] : filters
    const sort = query.sort ?? mainOrder
    // A search that only leaves out ranks nothing.
    const isRanked = sort === 'relevance' && found?.ranked !== undefined
    const order = isRanked ? 'relevance' : orderOf(sort === 'relevance' ? mainOrder : sort)
    const limit = query.limit ?? LIMIT_DEFAULT
    const selection = { conditions: all, search: found, order, after, limit } as const
    const { positions, hasMore, rankedNewest } = await keys(db, selection)
    const ids = positions.map(({ id }) => id)
    const loaded = await loadItems(db, ids)
    const items = loaded.slice(0, fitting(loaded.map(jsonBytes), PAGE_BYTES))
    const isCut = items.length < positions.length
    if (query.snippet && found?.ranked) {
      const rows = await snippets(db).execute({ ...found.values, ids: kit.list(ids) })
      const byId = new Map(rows.map((row) => [row.id, row.snippet]))
      for (const item of items) item.snippet = asHtml(byId.get(item.id) ?? '')
    }
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
    /** A page whose items are shown in another form. */
    page: find,
    /** Walks through a whole list, a few items at a time, which may be shown in another form. */
    walk: <T extends { id: string }>(
      db: Db,
      query: Query,
      loadItems: Load<T>,
    ): AsyncGenerator<Listed<T>> =>
      inParts((after) => find(db, { ...query, limit: WALK_ITEMS }, after, loadItems)),
  }
}
