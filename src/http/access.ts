import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { ForbiddenError, UnauthorizedError } from '../errors.ts'
import { allows, type Scope } from '../keys/key.ts'
import type { Keyring } from '../keys/ring.ts'
import type { AppEnv } from './env.ts'

export interface AccessOptions {
  /** Whether requests need a key; one that is sent is checked in any case. */
  requireKey: boolean
  /** Whether reading needs none all the same. */
  publicRead: boolean
}

const BEARER = /^Bearer(?: +(.*))?$/i

/** The key that a request has; other schemes than Bearer belong to whatever is in front of us. */
const keyOf = (c: Context<AppEnv>): string | undefined => {
  const bearer = BEARER.exec(c.req.header('Authorization') ?? '')
  const [inBearer, inHeader] = [bearer && (bearer[1] ?? '').trim(), c.req.header('X-API-Key')]
  if (bearer && inHeader !== undefined && inBearer !== inHeader.trim())
    throw new UnauthorizedError('Authorization and X-API-Key have two keys: send one.', true)
  return inBearer ?? inHeader?.trim()
}

/**
 * Lets in who has a key with the scope that the operation declares, and notes who it is. A route that
 * declares none lets in nobody.
 *
 * @throws UnauthorizedError, ForbiddenError
 */
export const guard =
  (
    keys: Keyring,
    { requireKey, publicRead }: AccessOptions,
    scopeOf: (method: string, path: string) => Scope | undefined,
  ): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const text = keyOf(c)
    const principal = text === undefined ? null : await keys.verify(text)
    c.set('principal', principal)
    if (!principal && !requireKey) return next()
    const route = matchedRoutes(c).at(-1)
    // What leads nowhere is answered with that, to whoever may read.
    const needed = !route || route.method === 'ALL' ? 'read' : scopeOf(route.method, route.path)
    if (!needed) throw new Error('a route without a scope')
    if (principal) {
      if (!allows(principal.scope, needed)) throw new ForbiddenError(principal.scope, needed)
    } else if (!publicRead || needed !== 'read') {
      throw new UnauthorizedError(
        'This needs a key: send it as Authorization: Bearer …, or as X-API-Key.',
        false,
      )
    }
    return next()
  }
