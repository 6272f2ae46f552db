/** Counting stops here; a higher total is a lower bound. */
export const COUNT_CAP = 10_000

/** The position of a row in a list: its sort key and id. */
export interface Position {
  key: string | number
  id: string
  /** The number of the row, which orders those whose ids begin alike. */
  seq?: number | undefined
}

/** A place in the change feed, after a change. */
export interface Place {
  /** Id of the database's history; restoring a backup begins a new one. */
  epoch: string
  /** Position of the change; 0 at the beginning of the feed. */
  position: number
  /** Digest of the change. */
  mark: string
}

/** A page of a list. */
export interface Listed<T> {
  data: T[]
  next: Position | null
  /** The end of the change feed in the snapshot that the page was read in. */
  feed?: Place | undefined
  /** The position of each item. */
  positions?: Position[] | undefined
  total?: number | undefined
  rankedNewest?: number | undefined
  /** The ids that were asked for and lead to nothing. */
  missing?: string[] | undefined
}

/** An item of a list as JSON. */
export class PrintedItem {
  readonly id: string
  readonly json: string
  /** The passage that a search has found. */
  snippet: string | null | undefined

  constructor(id: string, json: string) {
    this.id = id
    this.json = json
  }

  /** The item, with its snippet as the last member. */
  print(): string {
    const { snippet } = this
    return snippet === undefined
      ? this.json
      : `${this.json.slice(0, -1)},"snippet":${JSON.stringify(snippet)}}`
  }
}

/** How many items a page has by default. */
export const LIMIT_DEFAULT = 20

/** The query parameters that all lists have. */
export interface ListQuery {
  limit?: number | undefined
  sort?: string | undefined
  total?: boolean | undefined
  snippet?: boolean | undefined
  q?: string | undefined
  /** Id of the row that it goes on behind. */
  after?: string | undefined
}

/** The filter that leaves out what another one finds: `excludeType` of `type`. */
export const excluding = <Name extends string>(name: Name) =>
  `exclude${name.charAt(0).toUpperCase()}${name.slice(1)}` as `exclude${Capitalize<Name>}`

/** A condition of `having`: a resource has a value of a filter as facets count it, or any value of it, or has none. */
export interface Having {
  name: string
  value: string | undefined
  isNot: boolean
}

/** Filters of a list as they are sent: each parameter with its values. */
export type ListFilter = Record<string, string[]>
