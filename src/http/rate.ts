import { isIP } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import { getConnInfo } from '@hono/node-server/conninfo'
import { rateLimiter, type RateLimitInfo } from 'hono-rate-limiter'
import { RateLimitError } from '../common/errors.ts'
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
const addressOf = (c: Context<AppEnv>, trustProxy: number): string => {
  // Without a server, as in tests, there is no connection.
  const peer = c.env ? (getConnInfo(c).remote.address ?? '') : ''
  if (trustProxy === 0) return peer
  const named = (c.req.header('X-Forwarded-For') ?? '').split(',').map((part) => part.trim())
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
  networkOf(addressOf(c, trustProxy))

/**
 * Counts requests by key, or by address without a valid key, and says in headers how many are left
 * (draft-ietf-httpapi-ratelimit-headers).
 *
 * @throws RateLimitError when none is left
 */
export const limitRate = ({
  ratePerKey,
  ratePerAddress,
  trustProxy,
}: RateOptions): MiddlewareHandler<AppEnv>[] => {
  const quotaOf = (c: Context<AppEnv>) => (c.get('principal') ? ratePerKey : ratePerAddress)
  const nameOf = (c: Context<AppEnv>) => (c.get('principal') ? 'key' : 'address')
  const say = (c: Context<AppEnv>): RateLimitInfo & { seconds: number } => {
    const info = c.get('rateLimit')
    const seconds = Math.max(1, Math.ceil((Number(info.resetTime) - Date.now()) / 1000))
    c.header('RateLimit-Policy', `"${nameOf(c)}";q=${info.limit};w=${WINDOW_SECONDS}`)
    c.header('RateLimit', `"${nameOf(c)}";r=${info.remaining};t=${seconds}`)
    return { ...info, seconds }
  }
  return [
    rateLimiter<AppEnv>({
      windowMs: WINDOW_SECONDS * 1000,
      // The library only knows the headers of an older draft.
      standardHeaders: false,
      skip: (c) => quotaOf(c) === 0,
      limit: quotaOf,
      keyGenerator: (c) => c.get('principal')?.keyId ?? callerOf(c, trustProxy),
      handler: (c) => {
        const { limit, seconds } = say(c)
        throw new RateLimitError(nameOf(c), limit, seconds)
      },
    }),
    async (c, next) => {
      if (quotaOf(c) > 0) say(c)
      return next()
    },
  ]
}
