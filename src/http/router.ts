import { OpenAPIHono, type z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import type { Logger } from 'pino'
import { MergedError } from '../errors.ts'
import { hasEntityTag } from './answer.ts'
import type { AppEnv } from './env.ts'
import { detailsOf, INVALID_BODY, INVALID_PARAMETERS, issuesOf, problem } from './problem.ts'

export interface RouterOptions {
  log: Logger
  corsOrigins: readonly string[]
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

/** What takes bodies of any size. */
export const IMPORT_PATH = '/v1/import'

type Schema = z.core.$ZodType

/** What each operation takes in a place of its requests, by method and path. */
const requestSchemas = (app: OpenAPIHono<AppEnv>) => {
  const byRoute = new Map<string, Schema | undefined>()
  return (method: string, path: string, place: 'query' | 'body'): Schema | undefined => {
    if (byRoute.size === 0) {
      for (const definition of app.openAPIRegistry.definitions) {
        if (definition.type !== 'route') continue
        const { request, method: verb, path: template } = definition.route
        const key = `${verb.toUpperCase()} ${template.replace(/\{(\w+)\}/g, ':$1')}`
        const [media] = Object.values(request?.body?.content ?? {})
        const body = media && 'schema' in media ? media.schema : undefined
        byRoute.set(`${key} query`, request?.query)
        byRoute.set(`${key} body`, body as Schema | undefined)
      }
    }
    return byRoute.get(`${method} ${path} ${place}`)
  }
}

const isMutation = (method: string) => method === 'POST' || method === 'PUT' || method === 'PATCH'

/** An app in which every error leaves as a problem, and every request has an id and a line in the log. */
export const createRouter = ({
  log,
  corsOrigins,
  bodyLimitBytes,
}: RouterOptions): OpenAPIHono<AppEnv> => {
  const app: OpenAPIHono<AppEnv> = new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const place = PLACES[result.target as keyof typeof PLACES]
      const schema =
        place === 'query' || place === 'body'
          ? schemaOf(c.req.method, c.req.routePath, place)
          : undefined
      const input: unknown = 'data' in result ? result.data : undefined
      return problem(c, {
        status: place === 'body' ? 422 : 400,
        detail: place === 'body' ? INVALID_BODY : INVALID_PARAMETERS,
        errors: issuesOf(result.error, place, input, schema),
      })
    },
  })
  const schemaOf = requestSchemas(app)

  app.use(requestId())
  app.use(async function logRequest(c, next) {
    c.set('log', log)
    if (!log.isLevelEnabled('info')) return next()
    const start = performance.now()
    await next()
    const ms = Math.round((performance.now() - start) * 10) / 10
    log.info(
      {
        requestId: c.get('requestId'),
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms,
      },
      'request',
    )
  })
  app.use(async function secureHeaders(c, next) {
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    await next()
  })
  if (corsOrigins.length > 0) {
    app.use(
      cors({
        origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
        allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
        allowHeaders: [
          'Authorization',
          'Content-Type',
          'Idempotency-Key',
          'If-Match',
          'If-None-Match',
          'X-Request-Id',
        ],
        exposeHeaders: [
          'ETag',
          'Idempotency-Replayed',
          'Link',
          'Location',
          'Retry-After',
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
        problem(c, {
          status: 405,
          detail: `This path answers ${methods.join(', ')}.`,
          headers: { Allow: methods.join(', ') },
        }),
    }),
  )
  const limited = bodyLimit({
    maxSize: bodyLimitBytes,
    onError: (c) =>
      problem(c, { status: 413, detail: `The body may have at most ${bodyLimitBytes} bytes.` }),
  })
  // An import is read as it comes, and may be of any size.
  app.use('/v1/*', (c, next) =>
    isMutation(c.req.method) && c.req.path !== IMPORT_PATH ? limited(c, next) : next(),
  )

  app.notFound((c) =>
    problem(c, {
      status: 404,
      detail: 'There is nothing at this path. See /docs for what there is.',
    }),
  )
  app.onError((error, c) => {
    if (error instanceof MergedError) {
      const { pathname, search } = new URL(c.req.url)
      const [, version, actors, , ...rest] = pathname.split('/')
      const location = ['', version, actors, error.survivorId, ...rest].join('/')
      return c.body(null, 308, { Location: `${location}${search}` })
    }
    const details = detailsOf(error)
    if (details?.status === 412 && !hasEntityTag(c.req.header('If-Match') ?? '')) {
      details.detail =
        'If-Match has no strong entity tag: send the ETag as it was answered, with its quotes and without W/.'
    }
    if (details && details.status < 500) return problem(c, details)
    // A driver's message holds the values that were bound: only what kind of error it was is logged.
    log.error(
      {
        requestId: c.get('requestId'),
        method: c.req.method,
        path: c.req.routePath,
        error: error.name,
        code: 'code' in error ? String(error.code) : undefined,
        stack: error.stack?.split('\n').slice(1, 12),
      },
      details ? 'the database did not take a request' : 'unexpected error',
    )
    if (details) return problem(c, details)
    return problem(c, { status: 500 })
  })
  return app
}
