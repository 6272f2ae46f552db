import type { Context } from 'hono'
import { DeadlineError } from '../common/errors.ts'
import { rememberCosts } from './costs.ts'
import type { Question, Readers, Reply } from './workers.ts'
import type { Scope } from '../common/scope.ts'
import { lengthOf } from '../http/answer.ts'
import type { AppEnv } from '../http/env.ts'
import { askedIn } from '../contract/page.ts'
import type { Bindings } from '../http/bindings.ts'

/** In a database up to this size, a question is presumed to be answered in no time. */
const SMALL_BYTES = 32 * 1024 * 1024

/** What takes no longer is no burden on the thread that answers. */
const CHEAP_MS = 4

export interface IsolationLimits {
  /** Up to which size a database is presumed to be fast. Default 32 MiB. */
  smallBytes?: number | undefined
  /** What a question may have cost to be asked here the next time, in milliseconds. Default 4. */
  cheapMs?: number | undefined
}

/** What this process says itself of an answer that another has made. */
const OWN = new Set(['content-length', 'date', 'server-timing', 'vary', 'x-request-id'])

const headersOf = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.has(name)))

const PASSED_ON = ['Accept', 'If-None-Match']

/** What a request may do; undefined when it may only read what is public. */
const scopeOf = (c: Context<AppEnv>): Scope | undefined => {
  const principal = c.get('principal')
  if (principal) return principal.scope
  try {
    c.get('demand')('admin')
    return 'admin'
  } catch {
    return undefined
  }
}

const questionOf = (c: Context<AppEnv>): Question => {
  const { req } = c
  const scope = scopeOf(c)
  const passed = PASSED_ON.flatMap((name) => {
    const value = req.header(name)
    return value === undefined ? [] : [[name, value]]
  })
  return {
    method: req.method,
    // A reader makes links from it.
    url: c.get('url'),
    headers: {
      ...Object.fromEntries(passed),
      ...(scope ? { 'X-API-Key': scope } : {}),
      ...c.get('span')?.headers(),
      'X-Request-Id': c.get('requestId'),
    },
  }
}

/** What an answer has cost the process that made it. */
const costOf = ({ headers }: Reply<unknown>): number =>
  Number(/dur=([\d.]+)/.exec(headers['server-timing'] ?? '')?.[1] ?? Infinity)

/**
 * Decides where a list or an aggregate is read: here what takes no time, which is a walk along an index, and
 * what took none when it was last asked; all else by readers.
 */
export const isolate = (
  readers: Readers,
  databaseBytes: () => number,
  { smallBytes = SMALL_BYTES, cheapMs = CHEAP_MS }: IsolationLimits,
) => {
  const costs = rememberCosts(cheapMs)

  return {
    page: async (
      c: Context<AppEnv>,
      query: object,
      isWalk: boolean,
      here: () => Promise<Response>,
    ): Promise<Response> => {
      if (isWalk) return here()
      const asked = askedIn(c.req.url)
      const isCheap = costs.isCheap(asked)
      if (isCheap ?? databaseBytes() <= smallBytes) {
        const start = performance.now()
        const answer = await here()
        // What is done for others meanwhile counts too: what a reader says is nearer the truth.
        if (isCheap === undefined) costs.learn(asked, performance.now() - start)
        return answer
      }
      let ms = Infinity
      try {
        // From here on this thread has nothing to do for it.
        ;(c.env as Partial<Bindings> | undefined)?.rest?.()
        const reply = await readers.page(questionOf(c), c.req.raw.signal)
        ms = costOf(reply)
        const headers = headersOf(reply.headers)
        if (reply.body.length === 0) return c.body(null, reply.status as 200, headers)
        return c.body(reply.body, reply.status as 200, { ...headers, ...lengthOf(reply.body) })
      } catch (error) {
        if (error instanceof DeadlineError) {
          const parameters = Object.entries(query).flatMap(([name, value]) =>
            value === undefined ? [] : [name],
          )
          c.get('log').warn(
            {
              requestId: c.get('requestId'),
              traceId: c.get('span')?.traceId,
              path: c.req.routePath,
              parameters,
            },
            'a question took longer than it may',
          )
        }
        throw error
      } finally {
        costs.learn(asked, ms)
      }
    },
    /** The whole list, as its reader prints it. */
    stream: async (c: Context<AppEnv>): Promise<Reply<AsyncIterator<Uint8Array>>> => {
      const { headers, ...reply } = await readers.stream(questionOf(c), c.req.raw.signal)
      return { ...reply, headers: headersOf(headers) }
    },
  }
}
export type Isolation = ReturnType<typeof isolate>
