import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Requests, Tracing } from '../telemetry/tracing.ts'
import { askedIn } from './cursor.ts'
import type { AppEnv } from './env.ts'
import { templateOf } from './operations.ts'

export interface ObserveOptions {
  log: Logger
  /** Counts requests. */
  metrics?: Metrics | undefined
  /** Sends a span for each request. */
  tracing?: Tracing | undefined
  /** Tells code which request it runs for. */
  requests?: Requests | undefined
  /** The URL of the service that clients use; the origin of each request when not given. */
  publicUrl?: string | undefined
}

/** An answer, as logs, metrics and traces tell it. */
interface Answered {
  requestId: string
  traceId?: string | undefined
  method: string
  path: string
  /** The path template of its operation; null when no operation has the path. */
  route: string | null
  status: number
  /** When the request came, by `performance.now`. */
  began: number
}

/** Counts an answer, and gives it a line in the log. */
export const noteAnswer = (
  { log, metrics }: Pick<ObserveOptions, 'log' | 'metrics'>,
  { requestId, traceId, method, path, route, status, began }: Answered,
): void => {
  const ms = performance.now() - began
  metrics?.answered(method, route, status, ms)
  if (!log.isLevelEnabled('info')) return
  const rounded = Math.round(ms * 10) / 10
  log.info({ requestId, traceId, method, path, status, ms: rounded }, 'request')
}

/** Gives each request a line in the log, a measurement and a span. */
export const observeRequests = ({
  log,
  metrics,
  tracing,
  requests,
  publicUrl,
}: ObserveOptions): MiddlewareHandler<AppEnv> =>
  async function observe(c, next) {
    const { method, path } = c.req
    const requestId = c.get('requestId')
    const began = performance.now()
    const span = tracing?.begin(method, path, (name) => c.req.header(name))
    c.set('log', log)
    c.set('url', publicUrl === undefined ? c.req.url : publicUrl + askedIn(c.req.url))
    c.set('span', span)
    await (requests ? requests.run({ requestId, span }, next) : next())
    const { status } = c.res
    const route = templateOf(c)
    span?.end(route, status)
    noteAnswer(
      { log, metrics },
      { requestId, traceId: span?.traceId, method, path, route, status, began },
    )
  }
