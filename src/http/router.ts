import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler, Next } from 'hono'
import { cors } from 'hono/cors'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import type { Logger } from 'pino'
import { BusyError, DeadlineError, INVALID_BODY, LeftError, MergedError } from '../common/errors.ts'
import { INVALID_PARAMETERS, issuesOf } from '../contract/issues.ts'
import { problem, refusalOf } from './problem.ts'
import type { Scope } from '../common/scope.ts'
import type { Keyring } from '../keys/ring.ts'
import { askedIn } from '../contract/page.ts'
import { answering, authorize, identify, type AccessOptions } from './access.ts'
import { hasEntityTag } from './answer.ts'
import { compress } from './compress.ts'
import { scopeIn } from '../contract/route.ts'
import type { AppEnv } from './env.ts'
import { limitHosts } from './hosts.ts'
import { takeTurns } from './large.ts'
import { decodeBody, limitBody, limitNesting, limitUrl } from './limits.ts'
import { limitRate, type RateOptions } from './rate.ts'
import { requireUtf8Body, requireUtf8Charset, requireUtf8Url } from './utf8.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Requests, Tracing } from '../telemetry/tracing.ts'

export interface RouterOptions extends AccessOptions, RateOptions {
  log: Logger
  /** Counts requests. */
  metrics?: Metrics | undefined
  /** Sends spans of requests. */
  tracing?: Tracing | undefined
  /** Knows the request that code runs for. */
  requests?: Requests | undefined
  keys: Keyring
  corsOrigins: readonly string[]
  /** The origin that others reach it by; that of each request when not given. */
  publicUrl?: string | undefined
  /** The names that requests may be for, besides those of this machine; any when not given. */
  allowedHosts?: readonly string[] | undefined
  bodyLimitBytes: number
}

const PLACES = {
  query: 'query',
  param: 'path',
  header: 'header',
  cookie: 'header',
  json: 'body',
  form: 'body',
} as const
const CORS_MAX_AGE_SECONDS = 600
const STACK_FRAMES = 11

/** Where an error was thrown, without its message, which may have several lines. */
const framesOf = ({ stack = '', message }: Error): string[] =>
  stack
    .replace(message, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, STACK_FRAMES)
const CLIENT_LEFT = 499

/** What takes bodies of any size. */
export const IMPORT_PATH = '/v1/import'
/** What tells whether the service is well. */
const HEALTH_PATHS = new Set(['/healthz', '/readyz'])
/** What is outside the contract, and still not for everybody. */
export const METRICS_PATH = '/metrics'

type Schema = z.core.$ZodType

interface Operation {
  query: Schema | undefined
  body: Schema | undefined
  scope: Scope | undefined
}

/** What the operations of an app declare, by method and path; read when first asked for. */
const declared = (app: Router) => {
  const byRoute = new Map<string, Operation>()
  return (method: string, path: string): Operation | undefined => {
    if (byRoute.size === 0) {
      for (const definition of app.openAPIRegistry.definitions) {
        if (definition.type !== 'route') continue
        const { request, security, method: verb, path: template } = definition.route
        const [media] = Object.values(request?.body?.content ?? {})
        const body = media && 'schema' in media ? media.schema : undefined
        byRoute.set(`${verb.toUpperCase()} ${template.replace(/\{(\w+)\}/g, ':$1')}`, {
          query: request?.query,
          body: body as Schema | undefined,
          scope: scopeIn(security),
        })
      }
    }
    return byRoute.get(`${method} ${path}`)
  }
}

const where =
  (applies: (c: Context<AppEnv>) => boolean, middleware: MiddlewareHandler<AppEnv>) =>
  (c: Context<AppEnv>, next: Next) =>
    applies(c) ? middleware(c, next) : next()

/** The path of the operation that a request was for, as the contract has it; null when it leads nowhere. */
const templateOf = (c: Context<AppEnv>): string | null =>
  answering(c)?.path.replace(/:(\w+)/g, '{$1}') ?? null

const isRead = (method: string) => method === 'GET' || method === 'HEAD'
const isMutation = (method: string) => method === 'POST' || method === 'PUT' || method === 'PATCH'

export type Router = OpenAPIHono<AppEnv>

/** An app in which every error leaves as a problem, and every request has an id and a line in the log. */
export const createRouter = ({
  log,
  metrics,
  tracing,
  requests,
  keys,
  corsOrigins,
  publicUrl,
  allowedHosts,
  bodyLimitBytes,
  ...options
}: RouterOptions): Router => {
  const app: Router = new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const place = PLACES[result.target as keyof typeof PLACES]
      const schema =
        place === 'query' || place === 'body'
          ? operationOf(c.req.method, c.req.routePath)?.[place]
          : undefined
      const input: unknown = 'data' in result ? result.data : undefined
      return problem(c, {
        status: place === 'body' ? 422 : 400,
        detail: place === 'body' ? INVALID_BODY : INVALID_PARAMETERS,
        errors: issuesOf(result.error, place, input, schema),
      })
    },
  })
  const operationOf = declared(app)

  app.use(requestId())
  app.use(compress)
  app.use(async function observe(c, next) {
    const { method, path } = c.req
    const requestId = c.get('requestId')
    const start = performance.now()
    const span = tracing?.begin(method, path, (name) => c.req.header(name))
    c.set('log', log)
    c.set('url', publicUrl === undefined ? c.req.url : publicUrl + askedIn(c.req.url))
    c.set('span', span)
    await (requests ? requests.run({ requestId, span }, next) : next())
    const ms = performance.now() - start
    const { status } = c.res
    const route = templateOf(c)
    metrics?.answered(method, route, status, ms)
    span?.end(route, status)
    if (!log.isLevelEnabled('info')) return
    const rounded = Math.round(ms * 10) / 10
    log.info({ requestId, traceId: span?.traceId, method, path, status, ms: rounded }, 'request')
  })
  app.use(async function secureHeaders(c, next) {
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    await next()
  })
  if (allowedHosts) {
    // Whoever watches the service asks by an address of its own.
    app.use(where((c) => !HEALTH_PATHS.has(c.req.path), limitHosts(allowedHosts)))
  }
  app.use(limitUrl)
  app.use(requireUtf8Url)
  if (corsOrigins.length > 0) {
    app.use(
      cors({
        origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
        allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
        allowHeaders: [
          'Authorization',
          'Content-Encoding',
          'Content-Type',
          'Dateline-Comment',
          'Idempotency-Key',
          'If-Match',
          'If-None-Match',
          'Last-Event-ID',
          'X-API-Key',
          'X-Request-Id',
          'baggage',
          'traceparent',
          'tracestate',
        ],
        exposeHeaders: [
          'Dateline-Position',
          'ETag',
          'Idempotency-Replayed',
          'Link',
          'Location',
          'RateLimit',
          'RateLimit-Policy',
          'Retry-After',
          'WWW-Authenticate',
          'X-Request-Id',
        ],
        maxAge: CORS_MAX_AGE_SECONDS,
      }),
    )
  }
  app.use(
    methodNotAllowed<AppEnv>({
      app,
      onMethodNotAllowed: (c, methods) =>
        problem(
          c,
          { status: 405, detail: `This path answers ${methods.join(', ')}.` },
          { Allow: methods.join(', ') },
        ),
    }),
  )
  // Who asks, and whether they may, is known before anything of a body is read. Guesses of keys count
  // together, wherever they are made.
  const asking = [identify(keys), ...limitRate(options)]
  app.use(
    '/v1/*',
    ...asking,
    authorize(options, (method, path) => operationOf(method, path)?.scope),
  )
  // Reading may be public, and what the service does still is not.
  app.use(
    METRICS_PATH,
    ...asking,
    authorize({ ...options, publicRead: false }, () => 'read'),
  )
  const hasBody = (c: Context<AppEnv>) => isMutation(c.req.method)
  // An import is read as it comes, and may be of any size.
  const hasWholeBody = (c: Context<AppEnv>) => hasBody(c) && c.req.path !== IMPORT_PATH
  app.use(
    '/v1/*',
    where(hasBody, requireUtf8Charset),
    where(hasBody, decodeBody),
    where(hasWholeBody, limitBody(bodyLimitBytes)),
    where(hasWholeBody, requireUtf8Body),
    where(hasWholeBody, takeTurns()),
    where(hasWholeBody, limitNesting),
  )

  app.notFound((c) =>
    problem(c, {
      status: 404,
      detail: 'There is nothing at this path. See /docs for what there is.',
    }),
  )
  app.onError((error, c) => {
    // Only what reads goes on to the survivor: a write was meant for the one that is there no more.
    if (error instanceof MergedError && isRead(c.req.method)) {
      const { pathname, search } = new URL(c.req.url)
      const [, version, actors, , ...rest] = pathname.split('/')
      const location = ['', version, actors, error.survivor.id, ...rest].join('/')
      return c.body(null, 308, { Location: `${location}${search}` })
    }
    // Nobody is there to read it; the log shows what proxies show.
    if (error instanceof LeftError) return c.body(null, CLIENT_LEFT as 400)
    const details = refusalOf(error)
    if (details?.status === 412 && !hasEntityTag(c.req.header('If-Match') ?? '')) {
      details.detail =
        'If-Match has no entity tag of this service: send the ETag as it was answered.'
    }
    const isLoad = error instanceof BusyError || error instanceof DeadlineError
    if (details && (isLoad || details.status < 500)) return problem(c, details)
    // A driver's message holds the values that were bound: only what kind of error it was is logged.
    log.error(
      {
        requestId: c.get('requestId'),
        traceId: c.get('span')?.traceId,
        method: c.req.method,
        path: c.req.routePath,
        error: error.name,
        code: 'code' in error ? String(error.code) : undefined,
        stack: framesOf(error),
      },
      details ? 'the database did not take a request' : 'unexpected error',
    )
    if (details) return problem(c, details)
    return problem(c, { status: 500 })
  })
  return app
}
