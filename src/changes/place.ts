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
  id?: string[] | undefined
  excludeCollection?: Collection[] | undefined
  excludeKey?: string[] | undefined
  excludeId?: string[] | undefined
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
  filter: ChangeFilter,
  change: Pick<Noted, 'collection' | 'key' | 'id'>,
): boolean => {
  const key = change.key?.id ?? ''
  return (
    (filter.collection?.includes(change.collection) ?? true) &&
    (filter.key?.includes(key) ?? true) &&
    (filter.id?.includes(change.id) ?? true) &&
    !filter.excludeCollection?.includes(change.collection) &&
    !filter.excludeKey?.includes(key) &&
    !filter.excludeId?.includes(change.id)
  )
}
