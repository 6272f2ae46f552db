import type { Logger } from 'pino'
import type { RateLimitInfo } from 'hono-rate-limiter'
import type { UnauthorizedError } from '../common/errors.ts'
import type { Scope } from '../common/scope.ts'
import type { Principal } from '../keys/ring.ts'
import type { RequestSpan } from '../telemetry/tracing.ts'

/** A printed body, and its entity tag. */
export interface Printed {
  body: string | Uint8Array<ArrayBuffer>
  etag: string
}

/** The variables that middleware sets for a request. */
export interface AppEnv {
  Variables: {
    requestId: string
    /** The headers of every answer to the request, and of its rate. */
    headers: Record<string, string>
    /** The answer that has them from the start. */
    dressed: Response | undefined
    /** Keeps what is answered, where that may be sent again. */
    keep: ((printed: Printed, headers: Record<string, string>) => unknown) | undefined
    /** The span of the request, when traces are sent. */
    span: RequestSpan | undefined
    log: Logger
    /** The URL as clients see it, with PUBLIC_URL before its path. */
    url: string
    /** The key that makes the request; null without one. */
    principal: Principal | null
    /** Why the key of the request is refused. */
    badKey: UnauthorizedError | undefined
    /** How many bytes of a compressed body have arrived. */
    packedBytes: (() => number) | undefined
    /** The rest of the rate limit. */
    rateLimit: RateLimitInfo
    /** Whether the request has a scope. */
    isAllowed: (needed: Scope) => boolean
    /** Throws unless the request has a scope, for what needs more than the scope of its route. */
    demand: (needed: Scope) => void
  }
}
