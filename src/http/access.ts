import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { ForbiddenError, UnauthorizedError } from '../common/errors.ts'
import { allows, type Scope } from '../common/scope.ts'
import type { Keyring } from '../keys/ring.ts'
import type { AppEnv } from './env.ts'

export interface AccessOptions {
  /** Whether requests need a key; one that is sent is checked in any case. */
  requireKey: boolean
  /** Whether reading needs none all the same. */
  publicRead: boolean
}

const BEARER = /^Bearer(?: (.*))?$/i

/** The key that a request has; other schemes than Bearer belong to whatever is in front of us. */
const keyOf = (c: Context<AppEnv>): string | undefined => {
  const bearer = BEARER.exec(c.req.header('Authorization') ?? '')
  const [inBearer, inHeader] = [bearer && (bearer[1] ?? '').trim(), c.req.header('X-API-Key')]
  if (bearer && inHeader !== undefined && inBearer !== inHeader.trim())
    throw new UnauthorizedError('Authorization and X-API-Key have two keys: send one.', true)
  return inBearer ?? inHeader?.trim()
}

/** Notes whose key a request has. A bad key is only noted too: what counts requests comes first. */
export const identify =
  (keys: Keyring): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    c.set('principal', null)
    try {
      const text = keyOf(c)
      if (text !== undefined) c.set('principal', await keys.verify(text))
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
 * Lets in who has a key with the scope that the operation declares. A route that declares none lets in
 * nobody.
 *
 * @throws UnauthorizedError, ForbiddenError
 */
export const authorize =
  (
    { requireKey, publicRead }: AccessOptions,
    scopeOf: (method: string, path: string) => Scope | undefined,
  ): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const [principal, badKey] = [c.get('principal'), c.get('badKey')]
    if (badKey) throw badKey
    const isAllowed = (needed: Scope): boolean =>
      principal ? allows(principal.scope, needed) : !requireKey || (publicRead && needed === 'read')
    const demand = (needed: Scope): void => {
      if (isAllowed(needed)) return
      if (principal) throw new ForbiddenError(principal.scope, needed)
      throw new UnauthorizedError(
        'This needs a key: send it as Authorization: Bearer …, or as X-API-Key.',
        false,
      )
    }
    c.set('isAllowed', isAllowed)
    c.set('demand', demand)
    if (!principal && !requireKey) return next()
    const route = answering(c)
    // What leads nowhere is answered with that, to whoever may read.
    const needed = route ? scopeOf(route.method, route.path) : 'read'
    if (!needed) throw new Error('a route without a scope')
    demand(needed)
    return next()
  }
