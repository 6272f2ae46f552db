import type { Context } from 'hono'
import type { GoneAccess } from '../common/gone.ts'
import type { AppEnv } from './env.ts'

/** Deleted resources are shown to those who may write. */
export const goneAccess = (c: Context<AppEnv>): GoneAccess => ({
  isShown: c.get('isAllowed')('write'),
  demand: () => c.get('demand')('write'),
})
