import { iso } from '../common/text.ts'
import type { StoredKey } from '../keys/store.ts'
import type { ApiKey } from './schema.ts'

const time = (ms: number | null): string | null => (ms === null ? null : iso(ms))

/** A key as clients see it. */
export const present = (key: StoredKey): ApiKey => ({
  id: key.id,
  name: key.name,
  scope: key.scope,
  createdAt: iso(key.createdAt),
  expiresAt: time(key.expiresAt),
  revokedAt: time(key.revokedAt),
  lastUsedAt: time(key.lastUsedAt),
  replacedById: key.replacedById,
})
