import { asc, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { summed } from '../db/ledger.ts'
import { insertInto, updateBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { ConflictError, NotFoundError } from '../common/errors.ts'
import type { Scope } from '../common/scope.ts'
import type { Listed } from '../common/lists.ts'
import { mintKey } from './key.ts'

/** A key without its secret. Times are in milliseconds since 1970, UTC. */
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
  /** Accurate to the minute. */
  lastUsedAt: number | null
  /** The key that replaced it by rotation; both are valid until this one expires. */
  replacedById: string | null
}

export interface NewKey {
  name: string
  scope: Scope
  expiresAt: number | null
}

/** A new key; its text is not stored. */
export interface MadeKey {
  text: string
  key: StoredKey
}

/** Whether a key is valid at a time. */
export const isLive = ({ revokedAt, expiresAt }: StoredKey, now: number): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now)

/** The statements on keys, and how a key is found and made with them. */
const keyRows = ({ apiKeys }: Engine['schema']) => {
  const { sum: _, ...columns } = getTableColumns(apiKeys)
  const all = statement((db: Db) =>
    db.select(columns).from(apiKeys).orderBy(asc(apiKeys.id)).prepare(),
  )
  const before = statement((db: Db) =>
    db
      .select(columns)
      .from(apiKeys)
      .where(lt(apiKeys.id, sql.placeholder('before')))
      .orderBy(desc(apiKeys.id))
      .limit(sql.placeholder('take'))
      .prepare(),
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

  return { all, before, byId, find, insert, make, change }
}

/** Behind the id of every key. */
const LAST_ID = 'key_~'

/** The keys in the database. */
export const keyStore = ({ schema, read, write }: Engine) => {
  const { all, before, byId, find, insert, make, change } = keyRows(schema)

  return {
    /** All keys, also expired and revoked ones, the oldest first. */
    list: (): Promise<StoredKey[]> => read(async (db) => all(db).execute()),
    /** Some keys, the newest first, from behind one of them. */
    page: (after: string | undefined, limit: number): Promise<Listed<StoredKey>> =>
      read(async (db) => {
        const found = await before(db).execute({ before: after ?? LAST_ID, take: limit + 1 })
        const data = found.slice(0, limit)
        const last = found.length > limit ? data.at(-1) : undefined
        return { data, next: last ? { key: last.createdAt, id: last.id } : null }
      }),
    /** @throws NotFoundError */
    get: (id: string): Promise<StoredKey> => read((db) => find(db, id)),
    /** Puts a key of the sample data into the database. */
    put: (tx: Db, key: StoredKey): Promise<void> => insert(tx, summed(key)),
    create: (input: NewKey): Promise<MadeKey> => write((tx) => make(tx, input)),
    /**
     * Revokes a key; a key that was revoked before keeps its time.
     *
     * @throws NotFoundError
     */
    revoke: (id: string): Promise<StoredKey> =>
      write(async (tx) => {
        const key = await find(tx, id)
        return change(tx, key, { revokedAt: key.revokedAt ?? Date.now() })
      }),
    /**
     * Makes a key that replaces another one, which stays valid for a while.
     *
     * @param graceMs how long the old key stays valid, unless it expires before
     * @param expiresAt when the new key expires; undefined gives it the lifetime of the old one
     * @throws NotFoundError, ConflictError when the old key is not valid or has been replaced
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
          throw new ConflictError(`${id} has expired or was revoked: create a new key instead.`)
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
    /** Stores when a key was last used. */
    touch: (id: string, lastUsedAt: number): Promise<void> =>
      write(async (tx) => {
        const [key] = await byId(tx).execute({ id })
        if (key) await change(tx, key, { lastUsedAt })
      }),
  }
}
export type KeyStore = ReturnType<typeof keyStore>
