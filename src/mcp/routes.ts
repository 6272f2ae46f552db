import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { lengthOf } from '../http/answer.ts'
import type { AppEnv } from '../http/env.ts'
import { MCP_PATH } from '../http/paths.ts'
import { problem } from '../http/problem.ts'
import type { Ask } from './ask.ts'
import type { McpEndpoint } from './endpoint.ts'
import type { Contract } from './schemas.ts'

/** Headers of the agent's request that those to the API have too, so that its key, address and trace are theirs. */
const HANDED_ON = ['Authorization', 'X-API-Key', 'X-Forwarded-For', 'traceparent', 'tracestate']

interface Asked {
  fetch: (request: Request, env: unknown) => Response | Promise<Response>
}

/** Asks the app itself: a tool can do what the agent's key can do over HTTP, under the same limits. */
const askApp = (app: Asked, c: Context<AppEnv>): Ask => {
  const shared = new Headers({ 'X-Request-Id': c.get('requestId') })
  for (const name of HANDED_ON) {
    const value = c.req.header(name)
    if (value !== undefined) shared.set(name, value)
  }
  return async (path, init = {}) => {
    const headers = new Headers(shared)
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
    const { signal } = c.req.raw
    const request = new Request(new URL(path, c.req.url), { ...init, headers, signal })
    return app.fetch(request, c.env)
  }
}

interface McpOptions {
  contract: () => Contract
  version: string
  corsOrigins: readonly string[]
}

/** `POST /mcp`: tools for agents. What speaks the protocol is loaded when the first agent asks. */
export const mcpRoutes = (app: Asked, { contract, version, corsOrigins }: McpOptions) => {
  const routes = new Hono<AppEnv>()
  let endpoint: Promise<McpEndpoint> | undefined

  /** Whether a request comes from a page that may call this service. */
  const isWelcome = (c: Context<AppEnv>): boolean => {
    const origin = c.req.header('Origin')
    const own = [c.req.url, c.get('url')].map((url) => new URL(url).origin)
    return (
      origin === undefined || [...own, ...corsOrigins].some((one) => one === origin || one === '*')
    )
  }

  routes.post(MCP_PATH, async (c) => {
    if (!isWelcome(c))
      return problem(c, {
        status: 403,
        detail: 'Pages of this origin may not call this server: CORS_ORIGINS names those that may.',
      })
    endpoint ??= import('./endpoint.ts').then((loaded) => loaded.mcpEndpoint(contract(), version))
    const answer = await endpoint
    const { url, headers, signal } = c.req.raw
    const body = await c.req.text()
    const told = await answer(new Request(url, { method: 'POST', headers, body, signal }), {
      ask: askApp(app, c),
      mayWrite: c.get('isAllowed')('write'),
    })
    // Whole, also where it has the form of a stream: nothing comes after the answer.
    const text = await told.text()
    const type = told.headers.get('Content-Type')
    return c.body(text, told.status as ContentfulStatusCode, {
      'Cache-Control': 'no-store',
      ...(type === null ? {} : { 'Content-Type': type }),
      ...lengthOf(text),
    })
  })
  return routes
}
