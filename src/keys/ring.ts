import { timingSafeEqual } from 'node:crypto'
import { UnauthorizedError } from '../common/errors.ts'
import { SCOPES, type Scope } from '../common/scope.ts'
import { KEY_PREFIX, readKey } from './key.ts'
import type { KeyStore, StoredKey } from './store.ts'

/** How long a change of a key may take to be known, in milliseconds. */
const FRESH_MS = 1_000
/** How often at most the last use of a key is written, in milliseconds. */
const TOUCH_MS = 60_000
/** What is compared for an id that is not known. */
const NO_DIGEST = '0'.repeat(64)

/** Who makes a request: the bearer of a key. */
export interface Principal {
  keyId: string
  scope: Scope
}

const day = (ms: number) => new Date(ms).toISOString()

/** Tells good keys from others, by the keys of a database as they were at most a second ago. */
export const keyring = (store: KeyStore) => {
  let known: Promise<Map<string, StoredKey>> | undefined
  let readAt = 0
  const touched = new Map<string, number>()

  const keys = (): Promise<Map<string, StoredKey>> => {
    const now = performance.now()
    if (known && now - readAt < FRESH_MS) return known
    readAt = now
    const reading = store.list().then((all) => new Map(all.map((key) => [key.id, key])))
    known = reading
    reading.catch(() => {
      if (known === reading) known = undefined
    })
    return reading
  }

  const noteUse = ({ id, lastUsedAt }: StoredKey, now: number) => {
    if (now - (touched.get(id) ?? lastUsedAt ?? 0) < TOUCH_MS) return
    touched.set(id, now)
    // Nobody waits for it, and a database that takes no writes still answers reads.
    store.touch(id, now).catch(() => {})
  }

  return {
    /**
     * Whose key it is.
     *
     * @throws UnauthorizedError when it is nobody's, or no longer good
     */
    verify: async (text: string): Promise<Principal> => {
      const given = readKey(text)
      if (!given)
        throw new UnauthorizedError(
          text.startsWith(KEY_PREFIX)
            ? 'The key is mistyped or cut off: its checksum is wrong.'
            : `This is no key of this server: keys begin with ${KEY_PREFIX}.`,
          true,
        )
      const key = (await keys()).get(given.id)
      // An id that is not known takes as long as one that is.
      const isSame = timingSafeEqual(
        Buffer.from(given.digest),
        Buffer.from(key?.digest ?? NO_DIGEST),
      )
      if (!key || !isSame) throw new UnauthorizedError('The key is not known here.', true)
      const now = Date.now()
      if (key.revokedAt !== null)
        throw new UnauthorizedError(`The key was revoked on ${day(key.revokedAt)}.`, true)
      if (key.expiresAt !== null && key.expiresAt <= now)
        throw new UnauthorizedError(`The key expired on ${day(key.expiresAt)}.`, true)
      noteUse(key, now)
      return { keyId: key.id, scope: key.scope }
    },
  }
}
export type Keyring = ReturnType<typeof keyring>

/** Takes a scope for a key that has been found good: where only the service itself asks. */
export const scopeRing: Keyring = {
  verify: async (text) => {
    const scope = SCOPES.find((name) => name === text)
    if (!scope) throw new UnauthorizedError('There is no such scope.', true)
    return { keyId: '', scope }
  },
}
