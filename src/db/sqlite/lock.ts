import { setTimeout as sleep } from 'node:timers/promises'
import { driverErrorKind } from './errors.ts'

/** How long a lock is waited for before the first try again, and at most between tries, in milliseconds. */
const TRY_AFTER_MS = 1
const TRY_AFTER_MAX_MS = 5
/** How long after a write of another process a command gives way to it, in milliseconds. */
const SHARED_MS = 2_000
/** How long the pause of a command is beside what it held the lock for, and within which bounds, in milliseconds. */
const PAUSE_SHARE = 0.2
const PAUSE_MIN_MS = 15
const PAUSE_MAX_MS = 200

/**
 * Runs a statement that takes a lock, and tries again for a while when another process has it. SQLite's own
 * waiting would stop the thread, and with it all that others ask of this process.
 *
 * @param forMs how long it is tried
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
 * Makes what a command calls before and after it holds the lock: it pauses between two transactions, so that a
 * service beside it, which tries every few milliseconds, gets its turn; for longer while that one writes.
 *
 * @param versionOf what becomes another number whenever another process has written
 */
export const pauses = (versionOf: () => number) => {
  let version: number | undefined
  let othersAt = -Infinity
  let since = 0
  let heldMs = 0
  let releasedAt = -Infinity
  const isShared = () => performance.now() - othersAt < SHARED_MS
  return {
    /** Whether another process has written of late. */
    isShared,
    /** Waits until others have had the time to take the lock. */
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
