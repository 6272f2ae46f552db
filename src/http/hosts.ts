import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'
import { problem } from './problem.ts'

/** Names of this machine that DNS cannot point elsewhere. */
const OWN = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Whether a host, without its port, is this machine, or one of these names. */
export const isNamed = (allowed: readonly string[], host: string): boolean => {
  const name = host.replace(/\.$/, '')
  return OWN.test(name) || allowed.includes(name)
}

/**
 * Refuses requests whose `Host` is another name: with DNS rebinding, a page of another site could otherwise call
 * this service.
 */
export const limitHosts =
  (allowed: readonly string[]): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    if (isNamed(allowed, new URL(c.req.url).hostname)) return next()
    return problem(c, { status: 421 })
  }
