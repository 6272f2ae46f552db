import type { Context } from 'hono'
import type { AppEnv } from './env.ts'

/** What whoever asks may know of what is deleted. */
export interface GoneAccess {
  /** Whether its content is shown. */
  isShown: boolean
  /** Throws unless it is. */
  demand: () => void
}

/** What is deleted is for those who may write. */
export const goneAccess = (c: Context<AppEnv>): GoneAccess => ({
  isShown: c.get('isAllowed')('write'),
  demand: () => c.get('demand')('write'),
})
