import type { MiddlewareHandler } from 'hono'
import type { Place } from '../common/lists.ts'
import type { Engine } from '../db/engine.ts'
import { placeOf, positionHeader } from './cursor.ts'
import type { AppEnv } from './env.ts'
import { problem } from './problem.ts'

/** The header by which a client sends back the position that an answer had. */
export const POSITION_HEADER = 'Dateline-Position'

/** The later of two places. */
const later = (one: Place | undefined, other: Place | undefined): Place | undefined =>
  one && other ? (one.position < other.position ? other : one) : (one ?? other)

/** Has each request see no older state than its client has seen, and tells in its answer how far it has come. */
export const followPosition =
  (follow: NonNullable<Engine['follow']>): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const given = c.req.header(POSITION_HEADER)
    const seen = given === undefined ? undefined : placeOf(given)
    if (given !== undefined && !seen)
      return problem(c, {
        status: 400,
        errors: [
          {
            in: 'header',
            parameter: POSITION_HEADER,
            code: 'bad_cursor',
            message: 'is no position of the change feed: send one as an answer had it',
          },
        ],
      })
    // Who follows the feed has seen it up to there.
    const from = c.req.header('Last-Event-ID') ?? c.req.query('since')
    const least = later(seen, from === undefined ? undefined : placeOf(from))
    await follow(least, async (reached) => {
      await next()
      if (!c.res.headers.has(POSITION_HEADER))
        for (const [name, value] of Object.entries(positionHeader(reached())))
          c.res.headers.set(name, value)
    })
    return undefined
  }
