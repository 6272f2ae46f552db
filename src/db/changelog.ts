import type { Collection } from '../common/collections.ts'
import type { PatchOperation } from '../common/json-patch.ts'
import { formerNameAdder, formerUrls, namesOf, type FormerNameAdder } from './former-names.ts'
import type { Db } from './handle.ts'
import type { Identity } from './identity.ts'
import { ledgerWriter } from './ledger-writer.ts'
import { notedChanges, type Note } from './noted-changes.ts'
import { pastLives, type PastLives } from './past-lives.ts'
import { resourceRows, type ResourceRows } from './resource-rows.ts'
import { deleteBy } from './rows.ts'
import type { Schema } from './schema.ts'
import type { Version } from './tables/values.ts'
import { touchedResources } from './touches.ts'

/** The author of a write, and the reason. */
export interface Author {
  /** The API key that it is made with, if any. */
  keyId: string | null
  comment: string | null
}
const NOBODY: Author = { keyId: null, comment: null }

/** The key of a change, as readers see it. */
export const keyOf = ({
  keyId,
  keyName,
}: {
  keyId: string | null
  keyName: string | null
}): { id: string; name: string | null } | null =>
  keyId === null ? null : { id: keyId, name: keyName }

const creating = (schema: Schema, { lastVersion }: PastLives, note: Note) => {
  const clearNames = deleteBy(schema.formerNames, schema.formerNames.resourceId)
  return async (
    tx: Db,
    collection: Collection,
    resourceId: string,
    { id: given, version: first = 1, createdAt, updatedAt }: Identity = {},
  ): Promise<{ version: Version; createdAt: number; updatedAt: number }> => {
    const at = Date.now()
    const last = given === undefined ? null : await lastVersion(tx, resourceId)
    const version = (last === null ? first : last + 1) as Version
    const times = {
      createdAt: createdAt ?? updatedAt ?? at,
      updatedAt: updatedAt ?? createdAt ?? at,
    }
    if (last !== null) await clearNames(tx, resourceId)
    note(tx, {
      collection,
      resourceId,
      version,
      kind: 'create',
      at,
      updatedAt: times.updatedAt,
      survivorId: null,
      undo: null,
    })
    return { version, ...times }
  }
}

const changing =
  ({ bump }: ResourceRows, note: Note, addFormer: FormerNameAdder) =>
  async (
    tx: Db,
    collection: Collection,
    resourceId: string,
    undo: PatchOperation[],
    updatedAt = Date.now(),
  ): Promise<{ version: Version; updatedAt: number }> => {
    const at = Date.now()
    const version = await bump(tx, collection, resourceId, updatedAt)
    if (collection === 'article') await addFormer(tx, collection, resourceId, formerUrls(undo))
    note(tx, {
      collection,
      resourceId,
      version,
      kind: 'update',
      at,
      updatedAt,
      survivorId: null,
      undo,
    })
    return { version, updatedAt }
  }

const removing =
  (rows: ResourceRows, note: Note, addFormer: FormerNameAdder) =>
  async (
    tx: Db,
    collection: Collection,
    resourceId: string,
    state: object,
    survivorId: string | null = null,
  ): Promise<void> => {
    const at = Date.now()
    const version = await rows.bump(tx, collection, resourceId, at)
    await rows.delete(tx, collection, resourceId)
    const kind = survivorId === null ? 'delete' : 'merge'
    const undo = [{ op: 'replace' as const, path: '', value: state }]
    note(tx, { collection, resourceId, version, kind, at, updatedAt: at, survivorId, undo })
    if (survivorId === null) await addFormer(tx, collection, resourceId, namesOf(resourceId, state))
  }

/**
 * The one way in which resources come, change and go: each time a version later, and a change in the log.
 *
 * The changes of a write are numbered by its last statement, from a row that all writes wait for: so positions
 * are in the order of commits and have no gaps, whichever the engine.
 */
export const changeLog = (schema: Schema) => {
  const { note, isNew, take } = notedChanges()
  const { describe, foresee, show, write, renew } = ledgerWriter(schema)
  const past = pastLives(schema)
  const { touched, touchedList, takeTouched } = touchedResources()
  const rows = resourceRows(schema)
  const addFormer = formerNameAdder(schema)
  const { removed } = past
  return {
    describe,
    /**
     * Notes a new resource, and tells what its row begins with.
     *
     * @param resourceId one that there has been before goes on where its history ends
     */
    created: creating(schema, past, note),
    /**
     * Makes a resource that has been written a version later.
     *
     * @param undo makes it what it was before
     */
    changed: changing(rows, note, addFormer),
    /**
     * Removes a resource that nothing refers to any more.
     *
     * @param state what it was
     * @param survivorId what it has been merged into
     */
    remove: removing(rows, note, addFormer),
    /** The last state of a resource that has been removed; null when it has not. */
    lost: async (db: Db, resourceId: string): Promise<object | null> =>
      (await removed(db, resourceId))?.state ?? null,
    removed,
    /** Whether there has ever been a resource of this id. */
    hasBeen: async (db: Db, resourceId: string): Promise<boolean> =>
      (await past.lastVersion(db, resourceId)) !== null,
    touched,
    touchedList,
    isNew,
    /** Begins a write: whatever one that failed has noted is forgotten. */
    begin: (tx: Db): void => {
      takeTouched(tx, take(tx))
    },
    /** Reads what `flush` will ask for. */
    foresee,
    /** Tells `flush` the state of a resource that the write will not change any more. */
    show,
    /** Writes down what has been noted, as the last statement of a write; tells whether it was anything. */
    flush: async (tx: Db, author: Author = NOBODY): Promise<boolean> => {
      const noted = take(tx)
      const touches = takeTouched(tx, noted)
      if (noted.length > 0) await write(tx, noted, touches, author)
      return noted.length > 0
    },
    renew,
  }
}
export type ChangeLog = ReturnType<typeof changeLog>
