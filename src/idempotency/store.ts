import { and, eq, gt, lte, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { summed } from '../db/ledger.ts'
import { statement } from '../db/statement.ts'
import { KeyInUseError } from '../common/errors.ts'

/** How long an idempotency key is kept, in milliseconds. */
export const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000

/** A stored answer to a write. */
export interface RecordedAnswer {
  status: number
  headers: Record<string, string>
  /** Null for an answer without a body. */
  body: string | null
}

/** A write that an idempotency key names: the digest of its request, and its answer. */
export interface RecordedWrite extends RecordedAnswer {
  request: string
}

/** The idempotency keys in the database. */
export const idempotencyStore = ({ schema, read }: Engine) => {
  const { idempotencyKeys: keys } = schema
  const { key, request, status, headers, body } = keys

  const current = statement((db: Db) =>
    db
      .select({ request, status, headers, body })
      .from(keys)
      .where(and(eq(key, sql.placeholder('key')), gt(keys.createdAt, sql.placeholder('after'))))
      .prepare(),
  )
  const dropExpired = statement((db: Db) =>
    db
      .delete(keys)
      .where(lte(keys.createdAt, sql.placeholder('after')))
      .prepare(),
  )
  const add = statement((db: Db) =>
    db
      .insert(keys)
      .values({
        key: sql.placeholder('key'),
        request: sql.placeholder('request'),
        status: sql.placeholder('status'),
        headers: sql.placeholder('headers'),
        body: sql.placeholder('body'),
        createdAt: sql.placeholder('createdAt'),
        sum: sql.placeholder('sum'),
      })
      .onConflictDoNothing()
      .returning({ key })
      .prepare(),
  )

  return {
    /** The write that a key names, when the key was used in the last 24 hours. */
    find: (wanted: string): Promise<RecordedWrite | undefined> =>
      read(async (db) => {
        const [found] = await current(db).execute({
          key: wanted,
          after: Date.now() - KEY_LIFETIME_MS,
        })
        return found
      }),
    /**
     * Stores an answer under a key, in the transaction of its write.
     *
     * @throws KeyInUseError when another process has used the key meanwhile
     */
    add: async (tx: Db, named: string, write: RecordedWrite): Promise<void> => {
      const now = Date.now()
      await dropExpired(tx).execute({ after: now - KEY_LIFETIME_MS })
      const added = await add(tx).execute(summed({ key: named, createdAt: now, ...write }))
      if (added.length === 0) throw new KeyInUseError()
    },
  }
}
export type IdempotencyStore = ReturnType<typeof idempotencyStore>
