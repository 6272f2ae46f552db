import type { Conflict } from '../common/refusal.ts'
import type { GoneAccess } from '../common/gone.ts'
import type { Collection } from '../common/collections.ts'
import type { Db } from '../db/engine.ts'

/** A resource's version, and the time at which it was made. */
export interface Stamp {
  version: number
  updatedAt: string
}

export type Hide<State> = (state: State) => Promise<State>

/** The functions of a store that reading the history of its resources needs. */
export interface Resource<State extends object, Item> {
  collection: Collection
  /** The message of the 404 when the resource never existed. */
  none: string
  /** The current resource with all fields; null when there is none. */
  now: (db: Db, id: string) => Promise<Item | null>
  /** The part of a resource that its history records. */
  stateOf: (item: Item) => State
  /** Values for fields that states recorded before those fields existed. */
  blank: Partial<State>
  /** Presents a past state as the API shows it; embedded resources are as they are now. */
  present: (
    db: Db,
    id: string,
    state: State,
    stamp: Stamp,
    now: Item | null,
    gone: GoneAccess,
  ) => Promise<Item>
  /** Makes a function that hides deleted resources in a state that refers to them. */
  hider?: (db: Db) => Hide<State>
  /** The deleted resources that a state refers to. */
  missing: (db: Db, state: State) => Promise<Conflict[]>
  /** Throws for a resource that was merged into another: it is restored by undoing the merge. */
  refuseMerged?: (tx: Db, id: string) => Promise<never>
  /** Writes a past state over the resource or creates it again; quotes are placed anew. */
  put: (tx: Db, id: string, state: State, now: Item | null) => Promise<Item>
}
