import { timingSafeEqual } from 'node:crypto'
import { UnauthorizedError } from '../common/errors.ts'
import { SCOPES, type Scope } from '../common/scope.ts'
import { KEY_PREFIX, readKey } from './key.ts'
import type { KeyStore, StoredKey } from './store.ts'

/** How long keys are cached, in milliseconds. */
const FRESH_MS = 1_000
/** The least time between two writes of a key's last use, in milliseconds. */
const TOUCH_MS = 60_000
/** Compared when the id is unknown, so that the comparison takes the same time. */
const NO_DIGEST = '0'.repeat(64)

/** The key that a request was made with. */
export interface Principal {
  keyId: string
  scope: Scope
}

const day = (ms: number) => new Date(ms).toISOString()

/**
 * Checks keys against those of the database, which are read again after a second, and at once for a key that may be new.
 *
 * @param versionOf changes with each commit to the database
 */
export const keyring = (store: KeyStore, versionOf: () => number) => {
  let known: Promise<Map<string, StoredKey>> | undefined
  let readAt = 0
  let version = NaN
  const touched = new Map<string, number>()

  const keys = (mayBeNew = false): Promise<Map<string, StoredKey>> => {
    const now = performance.now()
    const isFresh = now - readAt < FRESH_MS && !(mayBeNew && version !== versionOf())
    if (known && isFresh) return known
    readAt = now
    version = versionOf()
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
    // The request does not wait for this write, and does not fail with it.
    store.touch(id, now).catch(() => {})
  }

  return {
    /**
     * The id and scope of a key.
     *
     * @throws UnauthorizedError when the key is unknown, expired or revoked
     */
    verify: async (text: string): Promise<Principal> => {
      const given = readKey(text)
      if (!given)
        throw new UnauthorizedError(
          text.startsWith(KEY_PREFIX)
            ? 'The key is mistyped or cut off: its checksum is wrong.'
            : `This is not a key of this server: its keys begin with ${KEY_PREFIX}.`,
          true,
        )
      const key = (await keys()).get(given.id) ?? (await keys(true)).get(given.id)
      // An unknown id takes as long as a known one.
      const isSame = timingSafeEqual(
        Buffer.from(given.digest),
        Buffer.from(key?.digest ?? NO_DIGEST),
      )
      if (!key || !isSame) throw new UnauthorizedError('The key is unknown to this server.', true)
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

/** Takes the name of a scope for a key, in worker processes: the main process has checked the real one. */
export const scopeRing: Keyring = {
  verify: async (text) => {
    const scope = SCOPES.find((name) => name === text)
    if (!scope) throw new UnauthorizedError('There is no such scope.', true)
    return { keyId: '', scope }
  },
}
