import { hash } from 'node:crypto'
import type { Collection } from '../db/changes.ts'
import type { Change } from './schema.ts'

/** A place between two changes. */
export interface Place {
  /** Of which life of the database; a restored one begins another. */
  epoch: string
  /** Of the change before it; 0 at the beginning. */
  position: number
  /** A digest of that change. */
  mark: string
}

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

/** The place after a change. */
export const placeAfter = (
  epoch: string,
  { position, id, version, kind, at }: Pick<Noted, 'position' | 'id' | 'version' | 'kind' | 'at'>,
): Place => ({
  epoch,
  position,
  mark: hash('sha1', `${id} ${version} ${kind} ${at}`, 'base64url').slice(0, 8),
})

/** Whether a change is asked for. */
export const passes = (
  { collection, key, resource }: ChangeFilter,
  change: Pick<Noted, 'collection' | 'key' | 'id'>,
): boolean =>
  (!collection || collection.includes(change.collection)) &&
  (!key || (change.key !== null && key.includes(change.key.id))) &&
  (!resource || resource.includes(change.id))
