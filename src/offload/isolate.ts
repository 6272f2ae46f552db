import type { Context } from 'hono'
import { DeadlineError, StepsSpentError } from '../common/errors.ts'
import type { Engine } from '../db/engine.ts'
import type { Isolation, Reply, Size } from '../http/isolation.ts'
import type { Question, Workers } from './workers.ts'
import type { Scope } from '../common/scope.ts'
import { lengthOf } from '../http/answer.ts'
import type { AppEnv } from '../http/env.ts'
import type { Bindings } from '../http/bindings.ts'

/** So many rows are looked at in two milliseconds or so, and for an ordinary page in many fewer. */
const STEPS = 2_000
/** An aggregate may take this part of them: most take far more, and what was begun here is lost then. */
const AGGREGATE_PART = 1 / 8

export interface IsolationLimits {
  /** How many steps a page may take on the main thread; with 0, none is begun there. Default 2,000. */
  steps?: number | undefined
}

/** Headers that the main process sets itself on the answer of a worker process. */
const OWN = new Set(['content-length', 'date', 'vary', 'x-request-id'])

const headersOf = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.has(name)))

/** Those headers of a page that follow from what it has. */
const passedOn = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    ['Link', 'Dateline-Position'].flatMap((name) => {
      const value = headers[name.toLowerCase()]
      return value === undefined ? [] : [[name, value]]
    }),
  )

const PASSED_ON = ['If-None-Match']

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
    // The worker process knows PUBLIC_URL too, and builds links from it.
    url: c.req.url,
    headers: {
      ...Object.fromEntries(passed),
      ...(scope ? { 'X-API-Key': scope } : {}),
      ...c.get('span')?.headers(),
      'X-Request-Id': c.get('requestId'),
    },
  }
}

/**
 * Answers pages on the main thread, as long as they look at few rows, and has a worker process answer the others, from
 * the start.
 */
export const isolate = (
  workers: Workers,
  bounded: Engine['bounded'],
  { steps = STEPS }: IsolationLimits,
): Isolation => {
  /** Requests whose steps have been spent. */
  const spent = new WeakSet<object>()
  const most = { page: steps, aggregate: Math.floor(steps * AGGREGATE_PART), long: 0 }
  const brief: Isolation['brief'] = async (incoming, read, size = 'page') => {
    if (most[size] === 0 || (incoming && spent.has(incoming))) return undefined
    try {
      return await bounded(most[size], read)
    } catch (error) {
      if (!(error instanceof StepsSpentError)) throw error
      if (incoming) spent.add(incoming)
      return undefined
    }
  }

  return {
    brief,
    page: async (
      c: Context<AppEnv>,
      query: object,
      here: () => Promise<Response>,
      size: Size = 'page',
    ): Promise<Response> => {
      const bindings = c.env as Partial<Bindings> | undefined
      const answered = await brief(bindings?.incoming, here, size)
      if (answered) return answered
      try {
        // The request only waits from here on.
        bindings?.rest?.()
        const reply = await workers.page(questionOf(c), c.req.raw.signal)
        const headers = headersOf(reply.headers)
        const etag = headers['etag']
        if (reply.status === 200 && etag !== undefined)
          c.get('keep')?.({ body: reply.body, etag }, passedOn(headers))
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
      }
    },
    /** The whole list, as a worker process prints it. */
    stream: async (c: Context<AppEnv>): Promise<Reply<AsyncIterator<Uint8Array>>> => {
      const { headers, ...reply } = await workers.stream(questionOf(c), c.req.raw.signal)
      return { ...reply, headers: headersOf(headers) }
    },
  }
}
