import type { Logger } from 'pino'
import type { Principal } from '../keys/ring.ts'

/** What a request carries through the middleware. */
export interface AppEnv {
  Variables: {
    requestId: string
    log: Logger
    /** Whose key the request has; null when it has none, and needs none. */
    principal: Principal | null
  }
}
