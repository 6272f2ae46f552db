import type { Context } from 'hono'
import type { GoneAccess } from '../common/gone.ts'
import type { AppEnv } from './env.ts'

/** Deleted resources are shown to keys with the scope `write`. */
export const goneAccess = (c: Context<AppEnv>): GoneAccess => ({
  isShown: c.get('isAllowed')('write'),
  demand: () => c.get('demand')('write'),
})
