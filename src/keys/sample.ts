import type { StoredKey } from './store.ts'

/** The key of the sample data: it expired when it was made, and nobody has its secret. */
export const SAMPLE_KEY: StoredKey = {
  id: 'key_01j6ne97v0f4fs8c2xg5k3m9qt',
  name: 'sample (nobody has it)',
  scope: 'read',
  // No text has this digest but by chance.
  digest: '0'.repeat(64),
  createdAt: Date.UTC(2024, 7, 27, 12),
  expiresAt: Date.UTC(2024, 7, 27, 12),
  revokedAt: null,
  lastUsedAt: null,
  replacedById: null,
}
