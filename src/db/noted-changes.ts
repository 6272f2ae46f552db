import type { ChangeKind, Collection } from '../common/collections.ts'
import type { PatchOperation } from '../common/json-patch.ts'
import type { Db } from './handle.ts'
import type { Version } from './tables/values.ts'

/** A change of a resource that is not in the change feed yet. */
export interface NotedChange {
  collection: Collection
  resourceId: string
  version: Version
  kind: ChangeKind
  at: number
  /** Of the resource. */
  updatedAt: number
  survivorId: string | null
  undo: PatchOperation[] | null
}

/** Notes a change with the write that makes it. */
export type Note = (tx: Db, change: NotedChange) => void

/** The changes that each write has made so far. */
export const notedChanges = () => {
  const pending = new WeakMap<Db, { changes: NotedChange[]; made: Set<string> }>()
  const note: Note = (tx, change) => {
    const noted = pending.get(tx) ?? { changes: [], made: new Set() }
    pending.set(tx, noted)
    noted.changes.push(change)
    if (change.kind === 'create') noted.made.add(change.resourceId)
  }
  return {
    note,
    /** Whether a write has made a resource. */
    isNew: (tx: Db, resourceId: string): boolean => pending.get(tx)?.made.has(resourceId) ?? false,
    /** Gives what a write has noted, and forgets it. */
    take: (tx: Db): NotedChange[] => {
      const { changes = [] } = pending.get(tx) ?? {}
      pending.delete(tx)
      return changes
    },
  }
}
