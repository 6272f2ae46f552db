import type { Context } from 'hono'
import type { AppEnv } from './env.ts'

/** Whether the request may see deleted resources. */
export interface GoneAccess {
  /** Whether the content of a deleted resource is shown. */
  isShown: boolean
  /** Throws unless it may be shown. */
  demand: () => void
}

/** Deleted resources are shown to keys with the scope `write`. */
export const goneAccess = (c: Context<AppEnv>): GoneAccess => ({
  isShown: c.get('isAllowed')('write'),
  demand: () => c.get('demand')('write'),
})
