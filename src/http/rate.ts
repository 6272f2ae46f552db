import { isIP } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { MemoryStore, rateLimiter, type RateLimitInfo } from 'hono-rate-limiter'
import { RateLimitError } from '../common/errors.ts'
import type { Principal } from '../keys/ring.ts'
import type { ReadHeader } from './access.ts'
import type { AppEnv } from './env.ts'

/** How long a window of the rate limit is. */
export const WINDOW_SECONDS = 60

export interface RateOptions {
  /** How many requests a key may make in a minute; 0 for no limit. */
  ratePerKey: number
  /** How many requests without a valid key an address may make in a minute; 0 for no limit. */
  ratePerAddress: number
  /** How many proxies stand in front, each of which appends to `X-Forwarded-For`. */
  trustProxy: number
}

const PORT = /^(?:\[(.+)\]|(\d+(?:\.\d+){3}))(?::\d+)?$/

/** The address of the client, as the trusted proxies report it. */
const addressOf = (
  bindings: HttpBindings | undefined,
  header: ReadHeader,
  trustProxy: number,
): string => {
  // Without a server, as in tests, there is no connection.
  const peer = bindings?.incoming.socket.remoteAddress ?? ''
  if (trustProxy === 0) return peer
  const named = (header('X-Forwarded-For') ?? '').split(',').map((part) => part.trim())
  const told = named.at(-Math.min(trustProxy, named.length)) ?? ''
  const [, v6, v4] = PORT.exec(told) ?? []
  const address = v6 ?? v4 ?? told
  return isIP(address) === 0 ? peer : address
}

/** The network of a client: an IPv4 address, or the first 64 bits of an IPv6 address. */
export const networkOf = (address: string): string => {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1]
  if (mapped !== undefined || isIP(address) !== 6) return mapped ?? address
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean))
  const zeros = tail === undefined ? 0 : 8 - (first?.length ?? 0) - (last?.length ?? 0)
  return [...(first ?? []), ...Array<string>(zeros).fill('0'), ...(last ?? [])]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** The network of the client that makes a request. */
export const callerOf = (c: Context<AppEnv>, trustProxy: number): string =>
  networkOf(addressOf(c.env as HttpBindings | undefined, (name) => c.req.header(name), trustProxy))

/**
 * Counts requests by key, or by address without a valid key, and says in headers how many are left
 * (draft-ietf-httpapi-ratelimit-headers).
 */
export const rateLimits = ({ ratePerKey, ratePerAddress, trustProxy }: RateOptions) => {
  const store = new MemoryStore<AppEnv>()
  const quotaOf = (principal: Principal | null) => (principal ? ratePerKey : ratePerAddress)
  const nameOf = (principal: Principal | null) => (principal ? 'key' : 'address')
  const secondsTo = (time: Date | undefined) =>
    Math.max(1, Math.ceil((Number(time) - Date.now()) / 1000))
  const headersOf = (
    principal: Principal | null,
    { limit, remaining, resetTime }: Pick<RateLimitInfo, 'limit' | 'remaining' | 'resetTime'>,
  ): Record<string, string> => ({
    'RateLimit-Policy': `"${nameOf(principal)}";q=${limit};w=${WINDOW_SECONDS}`,
    RateLimit: `"${nameOf(principal)}";r=${remaining};t=${secondsTo(resetTime)}`,
  })
  const say = (c: Context<AppEnv>): void =>
    void Object.assign(c.get('headers'), headersOf(c.get('principal'), c.get('rateLimit')))
  const limit = rateLimiter<AppEnv>({
    windowMs: WINDOW_SECONDS * 1000,
    store,
    // The library only knows the headers of an older draft.
    standardHeaders: false,
    skip: (c) => quotaOf(c.get('principal')) === 0,
    limit: (c) => quotaOf(c.get('principal')),
    keyGenerator: (c) => c.get('principal')?.keyId ?? callerOf(c, trustProxy),
    handler: (c) => {
      say(c)
      const { limit: most, resetTime } = c.get('rateLimit')
      throw new RateLimitError(nameOf(c.get('principal')), most, secondsTo(resetTime))
    },
  })

  const callerIn = (
    principal: Principal | null,
    bindings: HttpBindings | undefined,
    header: ReadHeader,
  ) => principal?.keyId ?? networkOf(addressOf(bindings, header, trustProxy))

  return {
    /**
     * The middleware.
     *
     * @throws RateLimitError when none is left
     */
    limit:
      ratePerKey === 0 && ratePerAddress === 0
        ? []
        : [
            limit,
            (async (c, next) => {
              if (quotaOf(c.get('principal')) > 0) say(c)
              return next()
            }) satisfies MiddlewareHandler<AppEnv>,
          ],
    /** Counts a request that does not pass the middleware, and gives its headers; undefined when none is left. */
    count: (
      principal: Principal | null,
      bindings: HttpBindings | undefined,
      header: ReadHeader,
    ): Record<string, string> | undefined => {
      const quota = quotaOf(principal)
      if (quota === 0) return {}
      const { totalHits: used, resetTime } = store.increment(callerIn(principal, bindings, header))
      if (used > quota) return undefined
      return headersOf(principal, { limit: quota, remaining: quota - used, resetTime })
    },
    /** Takes the count of a request back, which passes the middleware after all. */
    forget: (
      principal: Principal | null,
      bindings: HttpBindings | undefined,
      header: ReadHeader,
    ): void => {
      if (quotaOf(principal) > 0) store.decrement(callerIn(principal, bindings, header))
    },
  }
}
export type Rates = ReturnType<typeof rateLimits>
