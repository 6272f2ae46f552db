import type { Column } from 'drizzle-orm'
import type { Position } from '../../common/lists.ts'
import type { Db } from '../handle.ts'
import type { Condition, Matching, Search } from './conditions.ts'

/** A sort order of a list. */
export interface Order {
  name: string
  column: Column
  descending: boolean
}

/** The conditions, order and position of a page. */
export interface Selection {
  conditions: Condition[]
  /** The search among the conditions, when the order is by relevance. */
  search?: Search | undefined
  order: Order | 'relevance'
  after?: Position | undefined
  limit: number
}

/** The keys of a page's rows, in order. */
export interface Keys {
  positions: Position[]
  hasMore: boolean
  /** Set when only this many newest matches were ranked. */
  rankedNewest?: number
}

/** The columns that indexes of a table have beside those of the order, for planners that choose an index themselves. */
export interface Indexed {
  /** The columns that the index of the main order has too. */
  scanned?: readonly Column[]
  /** Columns of which an index has the second behind the first, before the main order. */
  pairs?: readonly (readonly [first: Column, second: Column])[]
}

/** Finds the rows of a list, in order, page by page. */
export interface Planner {
  /** One page of positions. */
  keys: (db: Db, selection: Selection) => Promise<Keys>
  /** The current position of a row in an order; undefined when the row does not exist. */
  place: (db: Db, order: Order, id: string) => Promise<Position | undefined>
  /** The matching rows, in no order, as the parts of a statement. */
  matching: (db: Db, conditions: Condition[]) => Promise<Matching>
  /** The number of matching rows, counted up to `COUNT_CAP + 1`. */
  count: (db: Db, selection: Selection) => Promise<number>
}
