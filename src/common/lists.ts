/** Totals are counted up to here; beyond, a count is a floor. */
export const COUNT_CAP = 10_000

/** The position of a row in a list: its sort key and id. */
export interface Position {
  key: string | number
  id: string
}

/** A place between two changes. */
export interface Place {
  /** Of which life of the database; a restored one begins another. */
  epoch: string
  /** Of the change before it; 0 at the beginning. */
  position: number
  /** A digest of that change. */
  mark: string
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

/** What every list is asked. */
export interface ListQuery {
  limit?: number | undefined
  sort?: string | undefined
  total?: boolean | undefined
  snippet?: boolean | undefined
  q?: string | undefined
  /** Id of the row that it goes on behind. */
  after?: string | undefined
}
