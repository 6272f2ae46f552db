import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Engine } from '../db/engine.ts'
import { lengthOf } from './answer.ts'
import { json, NoQuery, problems, route } from '../contract/route.ts'
import type { AppEnv } from './env.ts'
import { listed, NAME_CHARACTERS, shown } from '../contract/fields.ts'
import { problem } from './problem.ts'

const HOSTS_MAX = 100
const NAMES_CHARACTERS = 10_000
/** How far a host is behind. */
const lag = (description: string) =>
  z
    .number()
    .openapi({ title: 'Lag', format: 'double', minimum: 0 })
    .optional()
    .openapi({ description })

const Host = z
  .object({
    role: z
      .enum(['primary', 'standby', 'unreachable'])
      .openapi({ description: 'Whether it takes writes.' }),
    lagBytes: lag('Log of the primary that it lacks.'),
    lagSeconds: lag('Age of the last write that it has; 0 when none waits.'),
    synchronousStandbyNames: shown(NAMES_CHARACTERS).optional().openapi({
      description: 'The standbys that writes wait for.',
    }),
  })
  .openapi('Host', { description: 'A server of the database.' })

const Health = z
  .object({
    status: z.literal('ok').openapi({ description: 'Always `ok`.' }),
    version: shown(NAME_CHARACTERS).openapi({ description: 'Version of the program.' }),
    hosts: listed(Host, HOSTS_MAX).optional().openapi({
      description: 'Of `/readyz`: the hosts of `DATABASE_URL`, if several.',
    }),
  })
  .openapi('Health', { description: 'The service works.' })

/** `/healthz` and `/readyz`. */
export const healthRoutes = (engine: Engine, version: string) => {
  const app = new OpenAPIHono<AppEnv>()
  const ok = { status: 'ok' as const, version }
  const headers = { 'Cache-Control': 'no-store', ...lengthOf(JSON.stringify(ok)) }

  app.openapi(
    route({
      scope: 'public',
      method: 'get',
      path: '/healthz',
      operationId: 'getHealth',
      tags: ['Service'],
      summary: 'Whether the process lives',
      description: 'Answers as long as the process does.',
      request: { query: NoQuery },
      responses: { 200: json(Health, 'It lives.', [], ok), ...problems() },
    }),
    (c) => c.json(ok, 200, headers),
  )

  app.openapi(
    route({
      scope: 'public',
      method: 'get',
      path: '/readyz',
      operationId: 'getReadiness',
      tags: ['Service'],
      summary: 'Whether the database answers',
      description: 'Answers 503 while the database does not.',
      request: { query: NoQuery },
      responses: { 200: json(Health, 'It answers.', [], ok), ...problems() },
    }),
    async (c) => {
      try {
        await engine.ping()
      } catch {
        // hono's types know no problem as an answer.
        return problem(c, {
          status: 503,
          detail: 'The database does not answer.',
          retryAfterSeconds: 1,
        }) as never
      }
      const hosts = await engine.hosts?.()
      return hosts
        ? c.json({ ...ok, hosts }, 200, { 'Cache-Control': 'no-store' })
        : c.json(ok, 200, headers)
    },
  )
  return app
}
