import { randomBytes } from 'node:crypto'
import type { ChangeKind, Collection } from '../common/collections.ts'
import { eq, sql } from 'drizzle-orm'
import type { PatchOperation } from '../common/json-patch.ts'
import { urlKey } from '../common/text.ts'
import { turns } from '../common/turns.ts'
import type { Db } from './handle.ts'
import type { Identity } from './identity.ts'
import {
  chainHash,
  stateHashes,
  sumOf,
  undoHash,
  type LedgerSource,
  type LedgerSources,
} from './ledger.ts'
import { deleteBy, insertInto } from './rows.ts'
import type { ExternalIdValue, Version } from './tables/values.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

/** Who makes a write, and why. */
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

interface Change {
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

/** By what a resource is known, of what it was. */
export const namesOf = (resourceId: string, state: object): ExternalIdValue[] => {
  const { externalIds = [], url } = state as { externalIds?: ExternalIdValue[]; url?: unknown }
  return [
    { scheme: '', value: resourceId },
    ...(typeof url === 'string' ? [{ scheme: '', value: urlKey(url) }] : []),
    ...externalIds.map(({ scheme, value }) => ({ scheme, value })),
  ]
}

/**
 * The one way in which resources come, change and go: each time a version later, and a change in the log.
 *
 * What a write changes is numbered as its last statement, by a row that all writes wait for: so positions
 * are in the order of commits and have no gaps, whichever the engine.
 */
export const changeLog = ({ articles, actors, events, changes, deletedNames, feed }: Schema) => {
  const pending = new WeakMap<Db, { changes: Change[]; made: Set<string> }>()

  const id = sql.placeholder('id')
  const bumpIn = (table: typeof articles | typeof actors | typeof events) =>
    statement((tx: Db) =>
      tx
        .update(table)
        .set({
          version: sql`${table.version} + 1`,
          updatedAt: sql`${sql.placeholder('updatedAt')}`,
        })
        .where(eq(table.id, id))
        .returning({ version: table.version })
        .prepare(),
    )
  const bump = { article: bumpIn(articles), actor: bumpIn(actors), event: bumpIn(events) }
  const deleteRow = {
    article: deleteBy(articles, articles.id),
    actor: deleteBy(actors, actors.id),
    event: deleteBy(events, events.id),
  }
  const lastVersion = statement((db: Db) =>
    db
      .select({ version: sql<number | null>`max(${changes.version})` })
      .from(changes)
      .where(eq(changes.resourceId, id))
      .prepare(),
  )
  const removal = statement((db: Db) =>
    db
      .select({ undo: changes.undo, version: changes.version, position: changes.position })
      .from(changes)
      .where(sql`${eq(changes.resourceId, id)} and ${changes.kind} in ('delete', 'merge')`)
      .orderBy(sql`${changes.version} desc`)
      .limit(1)
      .prepare(),
  )
  const advance = statement((tx: Db) =>
    tx
      .update(feed)
      .set({ position: sql`${feed.position} + ${sql.placeholder('by')}` })
      .returning({ position: feed.position, hash: feed.hash, epoch: feed.epoch })
      .prepare(),
  )
  const setHead = statement((tx: Db) =>
    tx
      .update(feed)
      .set({ hash: sql`${sql.placeholder('hash')}`, sum: sql`${sql.placeholder('sum')}` })
      .prepare(),
  )
  const sources: Partial<LedgerSources> = {}
  const sourceOf = (): LedgerSources => {
    const { article, actor, event } = sources
    if (!article || !actor || !event) throw new Error('nobody tells the ledger what resources are')
    return { article, actor, event }
  }
  const add = insertInto(changes)
  const addDeleted = insertInto(deletedNames)
  const clearDeleted = deleteBy(deletedNames, deletedNames.resourceId)

  /** How a resource was removed last, and what it was; null when it never has been. */
  const removed = async (
    db: Db,
    resourceId: string,
  ): Promise<{ state: object; version: number; position: number } | null> => {
    const [row] = await removal(db).execute({ id: resourceId })
    const [whole] = row?.undo ?? []
    return row && whole && 'value' in whole
      ? { state: Object(whole.value), version: row.version, position: row.position }
      : null
  }

  const note = (tx: Db, change: Change): void => {
    const noted = pending.get(tx) ?? { changes: [], made: new Set() }
    pending.set(tx, noted)
    noted.changes.push(change)
    if (change.kind === 'create') noted.made.add(change.resourceId)
  }

  return {
    /** Has the ledger get to know the resources of a collection. */
    describe: (collection: Collection, source: LedgerSource): void => {
      sources[collection] = source
    },
    /**
     * Notes a new resource, and tells what its row begins with.
     *
     * @param resourceId one that there has been before goes on where its history ends
     */
    created: async (
      tx: Db,
      collection: Collection,
      resourceId: string,
      { id: given, version: first = 1, createdAt, updatedAt }: Identity = {},
    ): Promise<{ version: Version; createdAt: number; updatedAt: number }> => {
      const at = Date.now()
      const [row] = given === undefined ? [] : await lastVersion(tx).execute({ id: resourceId })
      const last = row?.version ?? null
      const version = (last === null ? first : last + 1) as Version
      const times = {
        createdAt: createdAt ?? updatedAt ?? at,
        updatedAt: updatedAt ?? createdAt ?? at,
      }
      if (last !== null) await clearDeleted(tx, resourceId)
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
    },
    /**
     * Makes a resource that has been written a version later.
     *
     * @param undo makes it what it was before
     */
    changed: async (
      tx: Db,
      collection: Collection,
      resourceId: string,
      undo: PatchOperation[],
      updatedAt = Date.now(),
    ): Promise<{ version: Version; updatedAt: number }> => {
      const at = Date.now()
      const [row] = await bump[collection](tx).execute({ id: resourceId, updatedAt })
      if (!row) throw new Error(`there is no ${collection} to change`)
      const { version } = row
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
    },
    /**
     * Removes a resource that nothing refers to any more.
     *
     * @param state what it was
     * @param survivorId what it has been merged into
     */
    remove: async (
      tx: Db,
      collection: Collection,
      resourceId: string,
      state: object,
      survivorId: string | null = null,
    ): Promise<void> => {
      const at = Date.now()
      const [row] = await bump[collection](tx).execute({ id: resourceId, updatedAt: at })
      if (!row) throw new Error(`there is no ${collection} to remove`)
      const { version } = row
      await deleteRow[collection](tx, resourceId)
      const kind = survivorId === null ? 'delete' : 'merge'
      const undo = [{ op: 'replace' as const, path: '', value: state }]
      note(tx, { collection, resourceId, version, kind, at, updatedAt: at, survivorId, undo })
      if (survivorId !== null) return
      for (const name of namesOf(resourceId, state))
        await addDeleted(tx, { collection, ...name, resourceId })
    },
    /** What a resource was that has been removed; null when none has. */
    lost: async (db: Db, resourceId: string): Promise<object | null> =>
      (await removed(db, resourceId))?.state ?? null,
    removed,
    /** Whether a resource has been made in this write. */
    isNew: (tx: Db, resourceId: string): boolean => pending.get(tx)?.made.has(resourceId) ?? false,
    /** Begins a write: whatever one that failed has noted is forgotten. */
    begin: (tx: Db): void => {
      pending.delete(tx)
    },
    /** Writes down what has been noted, as the last statement of a write; tells whether it was anything. */
    flush: async (tx: Db, { keyId, comment }: Author = NOBODY): Promise<boolean> => {
      const noted = pending.get(tx)?.changes ?? []
      pending.delete(tx)
      if (noted.length === 0) return false
      const hashes = await stateHashes(tx, noted, sourceOf())
      const [head] = await advance(tx).execute({ by: noted.length })
      if (!head) throw new Error('the change feed has no head')
      let position = head.position - noted.length
      let previous = head.hash
      const turn = turns()
      for (const [i, { updatedAt: _, ...change }] of noted.entries()) {
        const entry = {
          position: ++position,
          ...change,
          keyId,
          comment,
          stateHash: hashes[i] ?? null,
          undoHash: undoHash(change.undo),
        }
        previous = chainHash(previous, entry)
        await add(tx, { ...entry, hash: previous })
        await turn()
      }
      await setHead(tx).execute({ hash: previous, sum: sumOf({ epoch: head.epoch }) })
      return true
    },
    /** Ends all cursors into the change feed: what they have seen need not be what there is now. */
    renew: async (tx: Db): Promise<void> => {
      const epoch = randomBytes(8).toString('hex')
      await tx.update(feed).set({ epoch, sum: sumOf({ epoch }) })
    },
  }
}
export type ChangeLog = ReturnType<typeof changeLog>
