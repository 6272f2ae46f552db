import type { Logger } from 'pino'
import type { RateLimitInfo } from 'hono-rate-limiter'
import type { UnauthorizedError } from '../common/errors.ts'
import type { Scope } from '../common/scope.ts'
import type { Principal } from '../keys/ring.ts'
import type { RequestSpan } from '../telemetry/tracing.ts'

/** What a request carries through the middleware. */
export interface AppEnv {
  Variables: {
    requestId: string
    /** Its span, where traces are kept. */
    span: RequestSpan | undefined
    log: Logger
    /** Its URL, as those outside have it. */
    url: string
    /** Whose key the request has; null when it has none, and needs none. */
    principal: Principal | null
    /** What is wrong with the key that it has. */
    badKey: UnauthorizedError | undefined
    /** How many bytes have come of a body that is packed. */
    packedBytes: (() => number) | undefined
    /** How many requests whoever makes it has left. */
    rateLimit: RateLimitInfo
    /** Whether the request may do what needs a scope. */
    isAllowed: (needed: Scope) => boolean
    /** Throws unless the request may do what needs a scope; its route has asked for its own already. */
    demand: (needed: Scope) => void
  }
}
