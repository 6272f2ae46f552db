import type { Collection } from '../common/collections.ts'
import type { Place } from '../db/feed.ts'
import type { Change } from './schema.ts'

/** A change without its cursor. */
export type Noted = Omit<Change, 'cursor'>

/** Some changes, and the place after them. */
export interface Changes {
  data: Noted[]
  next: Place
  hasMore: boolean
}

/** Filters of the change feed. */
export interface ChangeFilter {
  collection?: Collection[] | undefined
  /** Ids of the keys that made the changes. */
  key?: string[] | undefined
  /** Ids of the changed resources. */
  resource?: string[] | undefined
}

export interface ChangeAsked extends ChangeFilter {
  /** Where to begin; the first change when not given, or the last one in descending order. */
  since?: Place | 'now' | undefined
  limit: number
  /** Whether changes include the current resource. */
  bodies?: boolean | undefined
  /** Whether the order is descending. */
  descending?: boolean | undefined
}

/** Whether a change passes the filters. */
export const passes = (
  { collection, key, resource }: ChangeFilter,
  change: Pick<Noted, 'collection' | 'key' | 'id'>,
): boolean =>
  (!collection || collection.includes(change.collection)) &&
  (!key || (change.key !== null && key.includes(change.key.id))) &&
  (!resource || resource.includes(change.id))
