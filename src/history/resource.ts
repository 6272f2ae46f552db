import type { Holder } from '../common/refusal.ts'
import type { GoneAccess } from '../common/gone.ts'
import type { Collection } from '../db/changelog.ts'
import type { Db } from '../db/engine.ts'

/** When a version of a resource was made, and which one it is. */
export interface Stamp {
  version: number
  updatedAt: string
}

export type Hide<State> = (state: State) => Promise<State>

/** What a store gives so that the history of its resources can be read. */
export interface Resource<State extends object, Item> {
  collection: Collection
  /** What is said when there never was one. */
  none: string
  /** A resource as it is, whole; null when there is none. */
  now: (db: Db, id: string) => Promise<Item | null>
  /** The state of a resource that its history records. */
  stateOf: (item: Item) => State
  /** The fields that a state recorded before they existed has. */
  blank: Partial<State>
  /** A resource as it was, in the form in which it is read; what it embeds of others is as it is now. */
  present: (
    db: Db,
    id: string,
    state: State,
    stamp: Stamp,
    now: Item | null,
    gone: GoneAccess,
  ) => Promise<Item>
  /** Makes a function that hides the content of deleted resources in a state that refers to them. */
  hider?: (db: Db) => Hide<State>
  /** The deleted resources that a state refers to. */
  missing: (db: Db, state: State) => Promise<Holder[]>
  /** Throws, as a resource that has been merged into another one is not put back by itself. */
  refuseMerged?: (tx: Db, id: string) => Promise<never>
  /** Makes a resource what it was, or makes it again; quotes are looked for where they are now. */
  put: (tx: Db, id: string, state: State, now: Item | null) => Promise<Item>
}
