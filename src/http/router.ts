import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler, Next } from 'hono'
import { every } from 'hono/combine'
import { cors } from 'hono/cors'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Engine } from '../db/engine.ts'
import type { Keyring } from '../keys/ring.ts'
import type { KeyPolicy } from '../contract/route.ts'
import { authorize, identify } from './access.ts'
import { takeBrackets } from './brackets.ts'
import { compress } from './compress.ts'
import type { AppEnv } from './env.ts'
import { answerError, refuseInvalid } from './failures.ts'
import { dress } from './dress.ts'
import { limitHosts } from './hosts.ts'
import { answerKept, type KeptAnswers } from './kept.ts'
import { takeTurns } from './large.ts'
import { decodeBody, limitBody, limitNesting, limitUrl } from './limits.ts'
import { observeRequests, type ObserveOptions } from './observe.ts'
import { operationsOf, type FindOperation } from './operations.ts'
import { followPosition, POSITION_HEADER } from './position.ts'
import { HEALTH_PATHS, IMPORT_PATH, KEPT_PATHS, MCP_PATH, METRICS_PATH } from './paths.ts'
import { problem } from './problem.ts'
import type { Rates } from './rate.ts'
import { requireUtf8Body, requireUtf8Charset, requireUtf8Url } from './utf8.ts'

export interface RouterOptions extends ObserveOptions, KeyPolicy {
  keys: Keyring
  rates: Rates
  /** Answers that may be sent again; none are kept when not given. */
  kept?: KeptAnswers | undefined
  corsOrigins: readonly string[]
  /** The host names, besides those of this machine, that requests may name; any when not given. */
  allowedHosts?: readonly string[] | undefined
  bodyLimitBytes: number
  /** Has a request see what its client has seen, where the database may have standbys. */
  follow?: Engine['follow']
}

const CORS_MAX_AGE_SECONDS = 600
const CORS_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']
const CORS_REQUEST_HEADERS = [
  'Authorization',
  'Content-Encoding',
  'Content-Type',
  'Dateline-Comment',
  POSITION_HEADER,
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
  'MCP-Protocol-Version',
  'Mcp-Method',
  'Mcp-Name',
  'X-API-Key',
  'X-Request-Id',
  'baggage',
  'traceparent',
  'tracestate',
]
const CORS_RESPONSE_HEADERS = [
  POSITION_HEADER,
  'ETag',
  'Idempotency-Replayed',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'WWW-Authenticate',
  'X-Request-Id',
]

export type Router = OpenAPIHono<AppEnv>

const where =
  (applies: (c: Context<AppEnv>) => boolean, middleware: MiddlewareHandler<AppEnv>) =>
  (c: Context<AppEnv>, next: Next) =>
    applies(c) ? middleware(c, next) : next()

/** Lets pages of some origins call the service from a browser. */
const allowOrigins = (origins: readonly string[]): MiddlewareHandler<AppEnv> =>
  cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: CORS_METHODS,
    allowHeaders: CORS_REQUEST_HEADERS,
    exposeHeaders: CORS_RESPONSE_HEADERS,
    maxAge: CORS_MAX_AGE_SECONDS,
  })

/** Refuses methods that a path does not have. */
const refuseMethods = (app: Router): MiddlewareHandler<AppEnv> =>
  methodNotAllowed<AppEnv>({
    app,
    onMethodNotAllowed: (c, methods) =>
      problem(
        c,
        { status: 405, detail: `This path answers ${methods.join(', ')}.` },
        { Allow: methods.join(', ') },
      ),
  })

/** Checks key, rate and scope, before anything of a body is read. */
const guard = (
  app: Router,
  { keys, rates, ...options }: Pick<RouterOptions, 'keys' | 'rates'> & KeyPolicy,
  findOperation: FindOperation,
): void => {
  // The paths share one rate limit, so that wrong keys are counted together.
  const asking = [identify(keys), ...rates.limit]
  const access = authorize(options, (method, path) => findOperation(method, path)?.scope)
  app.use('/v1/*', ...asking, access)
  const metricsAccess = authorize({ ...options, publicRead: false }, () => 'read')
  app.use(METRICS_PATH, ...asking, metricsAccess)
  app.use(
    MCP_PATH,
    ...asking,
    authorize(options, () => 'read'),
  )
}

/** Decodes and limits bodies; that of an import is read piece by piece and may have any size. */
const takeBodies = (app: Router, bodyLimitBytes: number): void => {
  const hasBody = ({ req }: Context<AppEnv>) => /^(POST|PUT|PATCH)$/.test(req.method)
  const isWhole = ({ req }: Context<AppEnv>) => req.path !== IMPORT_PATH
  const taking = () => {
    const whole = every(limitBody(bodyLimitBytes), requireUtf8Body, takeTurns(), limitNesting)
    return where(hasBody, every(requireUtf8Charset, decodeBody, where(isWhole, whole)))
  }
  // Each path has its own turns: a call of a tool, in its turn, may send a large body to the API.
  for (const path of ['/v1/*', MCP_PATH]) app.use(path, taking())
}

/** An app with all middleware, in which every error is answered as a problem. */
export const createRouter = ({
  corsOrigins,
  allowedHosts,
  bodyLimitBytes,
  ...options
}: RouterOptions): Router => {
  const app: Router = new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => refuseInvalid(findOperation)(result, c),
  })
  const findOperation = operationsOf(app)

  app.use(dress)
  app.use(compress)
  app.use(observeRequests(options))
  if (allowedHosts) {
    // Probes name the service by its address.
    app.use(where((c) => !HEALTH_PATHS.has(c.req.path), limitHosts(allowedHosts)))
  }
  app.use(limitUrl)
  app.use(requireUtf8Url)
  app.use(takeBrackets)
  if (corsOrigins.length > 0) app.use(allowOrigins(corsOrigins))
  app.use(refuseMethods(app))
  if (options.follow)
    for (const path of ['/v1/*', MCP_PATH]) app.use(path, followPosition(options.follow))
  guard(app, options, findOperation)
  if (options.kept) for (const path of KEPT_PATHS) app.use(path, answerKept(options.kept))
  takeBodies(app, bodyLimitBytes)

  app.notFound((c) =>
    problem(c, { status: 404, detail: 'There is nothing at this path. /docs lists all paths.' }),
  )
  app.onError(answerError(options.log))
  return app
}
