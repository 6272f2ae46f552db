import type { Scope } from '../../common/scope.ts'
import { sum, type Kit } from './values.ts'

/** API keys, and the answers that are kept under idempotency keys. */
export const keyTables = (k: Kit) => {
  /** Answers of writes that were named by a key, for whoever asks for the same write again. */
  const idempotencyKeys = k.table(
    'idempotency_keys',
    {
      key: k.text('key').notNull().primaryKey(),
      request: k.text('request').notNull(),
      status: k.int('status').notNull(),
      headers: k.json<Record<string, string>>('headers').notNull(),
      body: k.text('body'),
      createdAt: k.time('created_at').notNull(),
      sum: sum(k),
    },
    (t) => [k.index('idempotency_keys_created').on(t.createdAt)],
  )

  /** The keys: of each a digest, from which it cannot be made again. */
  const apiKeys = k.table('api_keys', {
    id: k.text('id').notNull().primaryKey(),
    name: k.text('name').notNull(),
    scope: k.text('scope').$type<Scope>().notNull(),
    digest: k.text('digest').notNull(),
    createdAt: k.time('created_at').notNull(),
    expiresAt: k.time('expires_at'),
    revokedAt: k.time('revoked_at'),
    lastUsedAt: k.time('last_used_at'),
    replacedById: k.text('replaced_by_id'),
    sum: sum(k),
  })

  return { idempotencyKeys, apiKeys }
}
