import type { Logger } from 'pino'

/** What a request carries through the middleware. */
export interface AppEnv {
  Variables: {
    requestId: string
    log: Logger
  }
}
