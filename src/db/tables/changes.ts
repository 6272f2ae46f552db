import { sql } from 'drizzle-orm'
import type { PatchOperation } from '../../common/json-patch.ts'
import { sum, type Kit, type TouchValue } from './values.ts'

/** The change feed, and what is remembered of resources beyond their lives. */
export const changeTables = (k: Kit) => {
  /** Every change of every resource in the order of their commits: the change feed, and the revisions. */
  const changes = k.table(
    'changes',
    {
      /** Without gaps, from 1. */
      position: k.int('position').notNull().primaryKey(),
      collection: k.text('collection').notNull(),
      resourceId: k.text('resource_id').notNull(),
      version: k.int('version').notNull(),
      kind: k.text('kind').notNull(),
      at: k.time('at').notNull(),
      keyId: k.text('key_id'),
      comment: k.text('comment'),
      survivorId: k.text('survivor_id'),
      /** The patch that makes the resource as it was before; null where there was nothing before. */
      undo: k.json<PatchOperation[]>('undo'),
      /** The other resources that its write has altered, on the last change of a write; null where there are none. */
      touches: k.json<TouchValue[]>('touches'),
      /** SHA-256 of what the resource is after it; null where it is gone. */
      stateHash: k.bytes('state_hash'),
      /** SHA-256 of `undo`. */
      undoHash: k.bytes('undo_hash'),
      /** SHA-256 of the change and of the hash of the one before it. */
      hash: k.bytes('hash').notNull(),
    },
    (t) => [
      k.uniqueIndex('changes_resource').on(t.resourceId, t.version),
      k.index('changes_collection').on(t.collection, t.position),
      k
        .index('changes_deletions')
        .on(t.collection, t.position)
        .where(sql`${t.kind} = 'delete'`),
      k
        .index('changes_key')
        .on(t.keyId, t.collection, t.position)
        .where(sql`${t.keyId} is not null`),
      k
        .index('changes_survivor')
        .on(t.survivorId)
        .where(sql`${t.survivorId} is not null`),
    ],
  )

  /** The last statements of the sources of imports, so that an import changes only what its source has changed. */
  const said = k.table(
    'said',
    {
      /** It stays where the resource is deleted or merged into another one. */
      resourceId: k.text('resource_id').notNull(),
      source: k.text('source').notNull(),
      /** A checksum of what the source calls the resource. */
      name: k.text('name').notNull(),
      /** Of the resource, when the source last told of it. */
      version: k.int('version').notNull(),
      /** The statement, packed into numbers. */
      value: k.bytes('value').notNull(),
      sum: sum(k),
    },
    (t) => [k.primaryKey({ columns: [t.resourceId, t.source, t.name] })],
  )

  /** By what deleted resources were known, and urls that articles no longer have: imports do not make them again. */
  const formerNames = k.table(
    'former_names',
    {
      collection: k.text('collection').notNull(),
      /** Of an external id; empty for an id, and for the digest of a url. */
      scheme: k.text('scheme').notNull(),
      value: k.text('value').notNull(),
      resourceId: k.text('resource_id').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.collection, t.scheme, t.value, t.resourceId] }),
      k.index('former_names_resource').on(t.resourceId),
    ],
  )

  /** Where the change feed stands; one row. */
  const feed = k.table('feed', {
    id: k.int('id').notNull().primaryKey(),
    /** A new one when the database is restored from a backup, which ends all cursors from before. */
    epoch: k.text('epoch').notNull(),
    /** Of the last change. */
    position: k.int('position').notNull(),
    /** Of the last change. */
    hash: k.bytes('hash').notNull(),
    /** Of the epoch; null until the first change. */
    sum: k.int('sum'),
  })

  return { changes, said, formerNames, feed }
}
