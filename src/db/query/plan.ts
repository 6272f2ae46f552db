import type { Column } from 'drizzle-orm'
import type { Position } from '../../common/lists.ts'
import type { Db } from '../handle.ts'
import type { Condition, Search } from './conditions.ts'

/** An order of a list. */
export interface Order {
  name: string
  column: Column
  descending: boolean
}

/** A page of a list, as it is asked for. */
export interface Selection {
  conditions: Condition[]
  /** The search among the conditions, where rows are to be ordered by relevance. */
  search?: Search | undefined
  order: Order | 'relevance'
  after?: Position | undefined
  limit: number
}

/** Which rows a page holds, in order. */
export interface Keys {
  positions: Position[]
  hasMore: boolean
  /** Set when only the newest so many matches were ranked. */
  rankedNewest?: number
}

/** Finds which rows of a table a list holds, in order, page by page. */
export interface Planner {
  /** One page of positions. */
  keys: (db: Db, selection: Selection) => Promise<Keys>
  /** Where a row is in an order now; undefined when there is no such row. */
  place: (db: Db, order: Order, id: string) => Promise<Position | undefined>
  /** How many rows pass, counted up to `COUNT_CAP + 1`. */
  count: (db: Db, selection: Selection) => Promise<number>
}
