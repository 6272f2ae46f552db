import { randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { StatusCode } from 'hono/utils/http-status'
import type { AppEnv } from './env.ts'
import { HEALTH_PATHS } from './paths.ts'

const REQUEST_ID = /^[\w=-]{1,255}$/

/** The id of a request: the one that its client gives, if it can be one. */
export const requestIdOf = (given: string | undefined): string =>
  given !== undefined && REQUEST_ID.test(given) ? given : randomUUID()

const SECURE = {
  Vary: 'Accept-Encoding',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}
const USUAL = { ...SECURE, 'Cross-Origin-Resource-Policy': 'same-origin' }
// A page that may not read answers (CORS) may learn that there is a service: the SDKs tell it from none.
const PROBED = { ...SECURE, 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** The headers of every answer to a request, in a record: `Headers` take many times as long. */
export const commonHeaders = (requestId: string, path = ''): Record<string, string> => ({
  'X-Request-Id': requestId,
  ...(HEALTH_PATHS.has(path) ? PROBED : USUAL),
})

/** Gives a request its id, and its answer the common headers that it does not set itself. */
export const dress: MiddlewareHandler<AppEnv> = async (c, next) => {
  const requestId = requestIdOf(c.req.header('X-Request-Id'))
  const common = commonHeaders(requestId, c.req.path)
  c.set('requestId', requestId)
  c.set('headers', common)
  await next()
  if (c.res === c.get('dressed')) return
  const { headers } = c.res
  // Another answer may have been made of one that was dressed, as by compression.
  if (headers.has('X-Request-Id')) return
  for (const [name, value] of Object.entries(common))
    if (name === 'Vary') headers.append(name, value)
    else if (!headers.has(name)) headers.set(name, value)
}

/** An answer that has the common headers from the start. */
export const dressed = (
  c: Context<AppEnv>,
  body: string | Uint8Array<ArrayBuffer> | null,
  status: StatusCode,
  headers: Record<string, string>,
): Response => {
  const response = new Response(body, { status, headers: { ...c.get('headers'), ...headers } })
  c.set('dressed', response)
  return response
}
