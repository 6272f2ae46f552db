import type { Context } from 'hono'
import { DeadlineError } from '../common/errors.ts'
import { rememberCosts } from './costs.ts'
import type { Reply } from './answers.ts'
import type { Question, Workers } from './workers.ts'
import type { Scope } from '../common/scope.ts'
import { lengthOf } from '../http/answer.ts'
import type { AppEnv } from '../http/env.ts'
import { askedIn } from '../http/cursor.ts'
import type { Bindings } from '../http/bindings.ts'

/** In a database up to this size, a new request is taken for quick. */
const SMALL_BYTES = 32 * 1024 * 1024

/** A request that takes no longer than this counts as quick. */
const CHEAP_MS = 4

export interface IsolationLimits {
  /** In a database up to this size, a new request is taken for quick. Default 32 MiB. */
  smallBytes?: number | undefined
  /** The longest time of a quick request, in milliseconds. Default 4. */
  cheapMs?: number | undefined
}

/** Headers that the main process sets itself on the answer of a worker process. */
const OWN = new Set(['content-length', 'date', 'server-timing', 'vary', 'x-request-id'])

const headersOf = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.has(name)))

const PASSED_ON = ['Accept', 'If-None-Match']

/** The scope that a request has; undefined when it may only read what is public. */
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
    // The worker process builds links from this URL.
    url: c.get('url'),
    headers: {
      ...Object.fromEntries(passed),
      ...(scope ? { 'X-API-Key': scope } : {}),
      ...c.get('span')?.headers(),
      'X-Request-Id': c.get('requestId'),
    },
  }
}

/** The processor time that the worker process reports, in milliseconds. */
const costOf = ({ headers }: Reply<unknown>): number =>
  Number(/dur=([\d.]+)/.exec(headers['server-timing'] ?? '')?.[1] ?? Infinity)

/**
 * Decides which process answers a request for a list or an aggregate: the main process takes those that an index
 * answers and those that were quick the last time, worker processes take all others.
 */
export const isolate = (
  workers: Workers,
  databaseBytes: () => number,
  { smallBytes = SMALL_BYTES, cheapMs = CHEAP_MS }: IsolationLimits,
) => {
  const costs = rememberCosts(cheapMs)

  return {
    /** A page of a list; `here` makes it in the main process. */
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
        // This time includes work on other requests, so a figure of a worker process is not replaced by it.
        if (isCheap === undefined) costs.learn(asked, performance.now() - start)
        return answer
      }
      let ms = Infinity
      try {
        // The request only waits from here on.
        ;(c.env as Partial<Bindings> | undefined)?.rest?.()
        const reply = await workers.page(questionOf(c), c.req.raw.signal)
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
            'a page took longer than READ_TIMEOUT_MS',
          )
        }
        throw error
      } finally {
        costs.learn(asked, ms)
      }
    },
    /** The whole list, as a worker process prints it. */
    stream: async (c: Context<AppEnv>): Promise<Reply<AsyncIterator<Uint8Array>>> => {
      const { headers, ...reply } = await workers.stream(questionOf(c), c.req.raw.signal)
      return { ...reply, headers: headersOf(headers) }
    },
  }
}
export type Isolation = ReturnType<typeof isolate>
