import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'
import { problem } from './problem.ts'

/** Names of this machine, which no name server of others answers for. */
const OWN = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Refuses requests that are for another host: a page of another site, whose name leads to this machine
 * for a moment (DNS rebinding), would be taken for one of our own.
 */
export const limitHosts =
  (allowed: readonly string[]): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const name = new URL(c.req.url).hostname.replace(/\.$/, '')
    if (OWN.test(name) || allowed.includes(name)) return next()
    return problem(c, { status: 421 })
  }
