import type { Context } from 'hono'
import { ShareError } from '../common/errors.ts'
import type { AppEnv } from './env.ts'
import { callerOf } from './rate.ts'

/** The part of all that one client may hold. */
const PART = 1 / 4

interface SharesOptions {
  requireKey: boolean
  trustProxy: number
}

/**
 * Limits how many of some slots (streams, imports, followers) one key, or one address without a key, may hold.
 * Where no key is required, clients without a key have no such limit.
 *
 * @returns a function that takes a slot for a request, and returns a function that gives it back
 */
export const shares =
  ({ requireKey, trustProxy }: SharesOptions) =>
  (max: number, what: string, most = Math.ceil(max * PART)) => {
    const held = new Map<string, number>()

    return (c: Context<AppEnv>): (() => void) => {
      const principal = c.get('principal')
      if (!principal && !requireKey) return () => {}
      const caller = principal?.keyId ?? callerOf(c, trustProxy)
      const count = held.get(caller) ?? 0
      if (count >= most)
        throw new ShareError(
          `Each ${principal ? 'key' : 'address'} may have ${most} ${what} at a time, of ${max} in all: end one, or try again after the seconds in Retry-After.`,
        )
      held.set(caller, count + 1)
      let isHeld = true
      return () => {
        if (!isHeld) return
        isHeld = false
        const left = (held.get(caller) ?? 1) - 1
        if (left > 0) held.set(caller, left)
        else held.delete(caller)
      }
    }
  }
export type Shares = ReturnType<typeof shares>
