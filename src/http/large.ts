import { setImmediate } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import { LeftError } from '../common/errors.ts'
import { problem } from './problem.ts'
import type { AppEnv } from './env.ts'

/** From how many bytes on a body is large. */
const LARGE_BYTES = 128 * 1024
/** How many bytes of large bodies may wait. */
const WAITING_BYTES = 32 * 1024 * 1024
const RETRY_AFTER_SECONDS = 1

/**
 * Works on requests with large bodies one after another. Side by side they would all be slow, and all hold their
 * memory at the same time.
 */
export const takeTurns = (): MiddlewareHandler<AppEnv> => {
  let last: Promise<void> = Promise.resolve()
  let waiting = 0

  return async (c, next) => {
    // The body is read before its turn, so that a slow sender delays nobody.
    const body = await c.req.arrayBuffer()
    const { byteLength: bytes } = body
    // hono would decode the bytes again at each call of `text()`.
    const decode = () => {
      const cache: { text?: unknown; arrayBuffer?: unknown } = c.req.bodyCache
      cache.text = Promise.resolve(new TextDecoder().decode(body))
      delete cache.arrayBuffer
    }
    if (bytes < LARGE_BYTES) {
      decode()
      return next()
    }
    if (waiting > 0 && waiting + bytes > WAITING_BYTES)
      return problem(c, {
        status: 503,
        detail:
          'Too many requests with large bodies wait. Try again after the seconds in Retry-After.',
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      })
    const before = last
    const { promise, resolve: done } = Promise.withResolvers<void>()
    last = promise
    waiting += bytes
    try {
      await before
      await setImmediate()
      if (c.req.raw.signal.aborted) throw new LeftError()
      decode()
      await setImmediate()
      await next()
    } finally {
      waiting -= bytes
      done()
    }
    return undefined
  }
}
