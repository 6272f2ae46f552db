import { setTimeout as sleep } from 'node:timers/promises'
import { driverErrorKind } from './errors.ts'

/** Milliseconds before the first retry of a lock, and at most between retries. */
const TRY_AFTER_MS = 1
const TRY_AFTER_MAX_MS = 5
/** Milliseconds for which a command gives way after another process has written. */
const SHARED_MS = 2_000
/** The pause of a command: a share of the time that it held the lock, within milliseconds. */
const PAUSE_SHARE = 0.2
const PAUSE_MIN_MS = 15
const PAUSE_MAX_MS = 200

/**
 * Runs a statement that takes a lock, and retries while another process holds it. SQLite's own busy
 * timeout would block the thread and with it all other requests.
 * @param forMs milliseconds until it gives up
 * @throws the error of the last try
 */
export const whenFree = async <T>(take: () => T, forMs: number): Promise<T> => {
  const until = performance.now() + forMs
  for (let wait = TRY_AFTER_MS; ; wait = Math.min(wait * 2, TRY_AFTER_MAX_MS)) {
    try {
      return take()
    } catch (error) {
      if (driverErrorKind(error) !== 'busy' || performance.now() > until) throw error
    }
    await sleep(wait)
  }
}

/**
 * Paces a command: it pauses between transactions, so that a server with the same database, which
 * retries every few milliseconds, gets its turn; longer while that server writes.
 * @param versionOf a number that changes whenever another process has written
 */
export const pauses = (versionOf: () => number) => {
  let version: number | undefined
  let othersAt = -Infinity
  let since = 0
  let heldMs = 0
  let releasedAt = -Infinity
  const isShared = () => performance.now() - othersAt < SHARED_MS
  return {
    /** Whether another process has written recently. */
    isShared,
    /** Waits long enough for other processes to take the lock. */
    giveTurn: async (): Promise<void> => {
      const share = isShared() ? heldMs * PAUSE_SHARE : 0
      const pause = Math.min(Math.max(share, PAUSE_MIN_MS), PAUSE_MAX_MS)
      const left = releasedAt + pause - performance.now()
      if (left > 0) await sleep(left)
    },
    taken: (): void => {
      since = performance.now()
      const now = versionOf()
      if (version !== undefined && version !== now) othersAt = since
      version = now
    },
    released: (): void => {
      releasedAt = performance.now()
      heldMs = releasedAt - since
    },
  }
}
