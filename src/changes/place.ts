import type { Collection } from '../common/collections.ts'
import type { Place } from '../db/feed.ts'
import type { Change } from './schema.ts'

/** A change without the cursor that its place has in an answer. */
export type Noted = Omit<Change, 'cursor'>

/** Some changes, and where to go on. */
export interface Changes {
  data: Noted[]
  next: Place
  hasMore: boolean
}

/** Which changes are asked for; all when nothing is given. */
export interface ChangeFilter {
  collection?: Collection[] | undefined
  /** Ids of the keys that they were made with. */
  key?: string[] | undefined
  /** Ids of what changed. */
  resource?: string[] | undefined
}

export interface ChangeAsked extends ChangeFilter {
  /** Where to begin; the beginning when not given, or the end when the last come first. */
  since?: Place | 'now' | undefined
  limit: number
  /** Whether to show what the resources are now. */
  bodies?: boolean | undefined
  /** Whether the last change comes first. */
  descending?: boolean | undefined
}

/** Whether a change is asked for. */
export const passes = (
  { collection, key, resource }: ChangeFilter,
  change: Pick<Noted, 'collection' | 'key' | 'id'>,
): boolean =>
  (!collection || collection.includes(change.collection)) &&
  (!key || (change.key !== null && key.includes(change.key.id))) &&
  (!resource || resource.includes(change.id))
