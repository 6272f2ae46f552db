import { asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { summed } from '../db/ledger.ts'
import { insertInto, updateBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { ConflictError, NotFoundError } from '../common/errors.ts'
import type { Scope } from '../common/scope.ts'
import { mintKey } from './key.ts'

/** What is kept of a key: all but its secret. Times are in milliseconds since 1970, UTC. */
export interface StoredKey {
  id: string
  name: string
  scope: Scope
  /** SHA-256 of the key, in hex. */
  digest: string
  createdAt: number
  /** Null for a key that does not expire. */
  expiresAt: number | null
  revokedAt: number | null
  /** To the minute. */
  lastUsedAt: number | null
  /** The key that took its place; the two live side by side until this one expires. */
  replacedById: string | null
}

export interface NewKey {
  name: string
  scope: Scope
  expiresAt: number | null
}

/** A key that has just been made; its text is known only now. */
export interface MadeKey {
  text: string
  key: StoredKey
}

/** Whether a key lets in at a time. */
export const isLive = ({ revokedAt, expiresAt }: StoredKey, now: number): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now)

/** The keys in the database. */
export const keyStore = ({ schema, read, write }: Engine) => {
  const { apiKeys } = schema

  const { sum: _, ...columns } = getTableColumns(apiKeys)
  const all = statement((db: Db) =>
    db.select(columns).from(apiKeys).orderBy(asc(apiKeys.id)).prepare(),
  )
  const byId = statement((db: Db) =>
    db
      .select(columns)
      .from(apiKeys)
      .where(eq(apiKeys.id, sql.placeholder('id')))
      .prepare(),
  )
  const insert = insertInto(apiKeys)
  const update = updateBy(apiKeys, apiKeys.id, [
    'expiresAt',
    'replacedById',
    'revokedAt',
    'lastUsedAt',
    'sum',
  ])

  const find = async (db: Db, id: string): Promise<StoredKey> => {
    const [found] = await byId(db).execute({ id })
    if (!found) throw new NotFoundError(`There is no key ${id}.`)
    return found
  }
  const change = async (
    tx: Db,
    key: StoredKey,
    changes: Partial<StoredKey>,
  ): Promise<StoredKey> => {
    const changed = { ...key, ...changes }
    await update(tx, key.id, summed(changed))
    return changed
  }
  const make = async (tx: Db, { name, scope, expiresAt }: NewKey): Promise<MadeKey> => {
    const { text, id, digest } = mintKey()
    const key: StoredKey = {
      id,
      name,
      scope,
      digest,
      createdAt: Date.now(),
      expiresAt,
      revokedAt: null,
      lastUsedAt: null,
      replacedById: null,
    }
    await insert(tx, summed(key))
    return { text, key }
  }

  return {
    /** All keys, those that let nobody in any more among them, the oldest first. */
    list: (): Promise<StoredKey[]> => read(async (db) => all(db).execute()),
    create: (input: NewKey): Promise<MadeKey> => write((tx) => make(tx, input)),
    /**
     * Ends a key now; one that was revoked before stays so.
     *
     * @throws NotFoundError
     */
    revoke: (id: string): Promise<StoredKey> =>
      write(async (tx) => {
        const key = await find(tx, id)
        return change(tx, key, { revokedAt: key.revokedAt ?? Date.now() })
      }),
    /**
     * Makes a key in the place of another one, which ends a while later.
     *
     * @param graceMs how long the other one goes on, if it does not end before
     * @param expiresAt when the new one ends; as long from now as the other one was given, when undefined
     * @throws NotFoundError, ConflictError when the other one has ended or been replaced
     */
    rotate: (
      id: string,
      { graceMs, expiresAt }: { graceMs: number; expiresAt?: number | null | undefined },
    ): Promise<MadeKey & { old: StoredKey }> =>
      write(async (tx) => {
        const now = Date.now()
        const key = await find(tx, id)
        if (key.replacedById !== null)
          throw new ConflictError(
            `${id} has been replaced by ${key.replacedById}: rotate that one.`,
          )
        if (!isLive(key, now))
          throw new ConflictError(`${id} lets nobody in any more: create a key instead.`)
        const lifetime = key.expiresAt === null ? null : key.expiresAt - key.createdAt
        const made = await make(tx, {
          name: key.name,
          scope: key.scope,
          expiresAt:
            expiresAt === undefined ? (lifetime === null ? null : now + lifetime) : expiresAt,
        })
        const old = await change(tx, key, {
          expiresAt: Math.min(key.expiresAt ?? Infinity, now + graceMs),
          replacedById: made.key.id,
        })
        return { ...made, old }
      }),
    /** Notes that a key was used. */
    touch: (id: string, lastUsedAt: number): Promise<void> =>
      write(async (tx) => {
        const [key] = await byId(tx).execute({ id })
        if (key) await change(tx, key, { lastUsedAt })
      }),
  }
}
export type KeyStore = ReturnType<typeof keyStore>
