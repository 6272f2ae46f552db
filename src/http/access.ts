import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { ForbiddenError, UnauthorizedError } from '../common/errors.ts'
import { allows, type Scope } from '../common/scope.ts'
import { needsNoKey, type KeyPolicy } from '../contract/route.ts'
import type { Keyring, Principal } from '../keys/ring.ts'
import type { AppEnv } from './env.ts'

const BEARER = /^Bearer(?: (.*))?$/i

/** Reads a header of a request. */
export type ReadHeader = (name: string) => string | undefined

/** The key of a request. Other schemes than Bearer are passed over: they may be for a proxy. */
const keyIn = (header: ReadHeader): string | undefined => {
  const inBearer = BEARER.exec(header('Authorization') ?? '')?.[1]?.trim()
  const inHeader = header('X-API-Key')?.trim()
  if (inBearer && inHeader && inBearer !== inHeader)
    throw new UnauthorizedError(
      'Authorization and X-API-Key have different keys: send one of them.',
      true,
    )
  // A header without a key is as none: clients send it when they have no key to put into it.
  return inBearer || inHeader || undefined
}

/**
 * The key that makes a request; undefined for one without a key.
 *
 * @throws UnauthorizedError
 */
export const principalOf = (keys: Keyring, header: ReadHeader): Promise<Principal> | undefined => {
  const key = keyIn(header)
  return key === undefined ? undefined : keys.verify(key)
}

/** How to send a key, for who has sent none. */
const hintFor = ({ req }: Context<AppEnv>): string => {
  const empty = ['Authorization', 'X-API-Key'].find((name) =>
    /^(?:Bearer)?\s*$/i.test(req.header(name) ?? '-'),
  )
  return empty === undefined
    ? 'This needs a key: send it as Authorization: Bearer …, or as X-API-Key.'
    : `This needs a key, and ${empty} has none: the key that the client was given is empty.`
}

/** Finds the principal of a request. A wrong key is refused later, after the rate limit has counted it. */
export const identify =
  (keys: Keyring): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    c.set('principal', null)
    try {
      const principal = await principalOf(keys, (name) => c.req.header(name))
      if (principal) c.set('principal', principal)
    } catch (error) {
      if (!(error instanceof UnauthorizedError)) throw error
      c.set('badKey', error)
    }
    return next()
  }

/** The operation that answers a request: of those that match, the first; undefined when none does. */
export const answering = (c: Context<AppEnv>) =>
  matchedRoutes(c).find(({ method }) => method !== 'ALL')

/**
 * Lets a request through when its key has the scope that the operation declares. A route without a scope lets
 * nobody through.
 *
 * @throws UnauthorizedError, ForbiddenError
 */
export const authorize =
  (
    policy: KeyPolicy,
    scopeOf: (method: string, path: string) => Scope | undefined,
  ): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const [principal, badKey] = [c.get('principal'), c.get('badKey')]
    if (badKey) throw badKey
    const isAllowed = (needed: Scope): boolean =>
      principal ? allows(principal.scope, needed) : needsNoKey(policy, needed)
    const demand = (needed: Scope): void => {
      if (isAllowed(needed)) return
      if (principal) throw new ForbiddenError(principal.scope, needed)
      throw new UnauthorizedError(hintFor(c), false)
    }
    c.set('isAllowed', isAllowed)
    c.set('demand', demand)
    if (!principal && !policy.requireKey) return next()
    const route = answering(c)
    // A path without an operation is answered with 404, which needs the scope of reading.
    const needed = route ? scopeOf(route.method, route.path) : 'read'
    if (!needed) throw new Error('a route without a scope')
    demand(needed)
    return next()
  }
