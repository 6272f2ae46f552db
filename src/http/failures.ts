import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import { BusyError, DeadlineError, LeftError, MergedError } from '../common/errors.ts'
import { issuesOf } from '../contract/issues.ts'
import { hasEntityTag } from './answer.ts'
import type { AppEnv } from './env.ts'
import type { FindOperation } from './operations.ts'
import { problem, refusalOf } from './problem.ts'
import { outside } from './root.ts'

const PLACES = {
  query: 'query',
  param: 'path',
  header: 'header',
  cookie: 'header',
  json: 'body',
  form: 'body',
} as const
const STACK_FRAMES = 11
/** The status that proxies log when the client has closed the connection. */
const CLIENT_LEFT = 499

type Validated = { target: string } & (
  | { success: true }
  | { success: false; error: z.ZodError; data?: unknown }
)

/** Answers a request that does not fit the schemas of its operation. */
export const refuseInvalid =
  (findOperation: FindOperation) =>
  (result: Validated, c: Context<AppEnv>): Response | undefined => {
    if (result.success) return undefined
    const place = PLACES[result.target as keyof typeof PLACES]
    const schema =
      place === 'query' || place === 'body'
        ? findOperation(c.req.method, c.req.routePath)?.[place]
        : undefined
    return problem(c, {
      status: place === 'body' ? 422 : 400,
      errors: issuesOf(result.error, place, result.data, schema),
    })
  }

/** Where an error was thrown, without its message. */
const framesOf = ({ stack = '', message }: Error): string[] =>
  stack
    .replace(message, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, STACK_FRAMES)

const isRead = (method: string) => method === 'GET' || method === 'HEAD'

/** Answers a request whose handler has thrown. */
export const answerError =
  (log: Logger) =>
  (error: Error, c: Context<AppEnv>): Response => {
    // A write is not redirected: it was meant for the actor that is merged now.
    if (error instanceof MergedError && isRead(c.req.method)) {
      const { pathname, search } = new URL(c.req.url)
      const [, version, actors, , ...rest] = pathname.split('/')
      const location = ['', version, actors, error.survivor.id, ...rest].join('/')
      // A browser would keep the redirect for ever, and a merge can be undone.
      return c.body(null, 308, {
        Location: outside(c, `${location}${search}`),
        'Cache-Control': 'no-cache',
      })
    }
    if (error instanceof LeftError) return c.body(null, CLIENT_LEFT as 400)
    const details = refusalOf(error)
    const given = c.req.header('If-Match')
    if (details?.status === 412 && given !== undefined && !hasEntityTag(given)) {
      details.detail =
        'If-Match has no entity tag of this service: send the ETag as it was answered.'
    }
    const isLoad = error instanceof BusyError || error instanceof DeadlineError
    if (details && (isLoad || details.status < 500)) return problem(c, details)
    // The message of a driver's error may hold bound values, so only its name and code are logged.
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
      details ? 'the database refused a request' : 'unexpected error',
    )
    return problem(c, details ?? { status: 500 })
  }
