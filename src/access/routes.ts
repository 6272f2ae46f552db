import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { InvalidBodyError } from '../common/errors.ts'
import { LIMIT_DEFAULT } from '../common/lists.ts'
import { SCOPES } from '../common/scope.ts'
import { millis } from '../contract/fields.ts'
import { LIMIT_MAX } from '../contract/params.ts'
import {
  body,
  ifNoneMatch,
  json,
  leadsTo,
  NoQuery,
  notModified,
  pathId,
  problems,
  route,
} from '../contract/route.ts'
import { answer, lengthOf } from '../http/answer.ts'
import { page, readCursor } from '../http/cursor.ts'
import type { AppEnv } from '../http/env.ts'
import { WINDOW_SECONDS } from '../http/rate.ts'
import type { KeyStore } from '../keys/store.ts'
import { examples } from './examples.ts'
import { present } from './present.ts'
import {
  ApiKey,
  ApiKeyInput,
  ApiKeyPage,
  CreatedApiKey,
  KeyId,
  KeyQuery,
  Caller,
} from './schema.ts'
import { outside } from '../http/root.ts'

const tags = ['Keys']
const one = z.object({ keyId: pathId(KeyId, 'Id of the key.', examples.key.id) })

/** The rest of the rate limit of a request; null without a limit. */
const rateLimitOf = (c: Context<AppEnv>): Caller['rateLimit'] => {
  // The middleware sets it only where there is a limit.
  const info = c.get('rateLimit') as AppEnv['Variables']['rateLimit'] | undefined
  if (!info) return null
  const ms = Number(info.resetTime) - Date.now()
  return {
    requests: info.limit,
    windowSeconds: WINDOW_SECONDS,
    remaining: info.remaining,
    resetSeconds: Math.max(1, Math.ceil(ms / 1000)),
    counts: c.get('principal') ? 'key' : 'address',
  }
}

/** The time at which a new key is to expire. */
const endOf = (expiresAt: string | null): number | null => {
  if (expiresAt === null) return null
  const at = millis(expiresAt)
  if (at > Date.now()) return at
  throw new InvalidBodyError([
    { in: 'body', pointer: '/expiresAt', code: 'out_of_range', message: 'must be a time to come' },
  ])
}

/** `GET /v1/me`. */
const meRoute = (app: OpenAPIHono<AppEnv>, store: KeyStore, bodyBytes: number): void => {
  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/me',
      operationId: 'getMe',
      tags: ['Me'],
      summary: 'Read who you are and what you may do',
      description:
        'The key of the request, the scope that it has, and what is left of the rate limit. Without a key, where none is required, `key` is null and `scope` says what may be done without one.',
      request: { query: NoQuery },
      responses: { 200: json(Caller, 'Who makes the request.', [], examples.me), ...problems() },
    }),
    async (c) => {
      const keyId = c.get('principal')?.keyId
      const me: Caller = {
        key: keyId === undefined ? null : present(await store.get(keyId)),
        scope: SCOPES.findLast((scope) => c.get('isAllowed')(scope)) ?? 'read',
        rateLimit: rateLimitOf(c),
        limits: { bodyBytes, pageItems: LIMIT_MAX },
      }
      return c.json(me, 200, {
        'Cache-Control': 'no-store',
        ...lengthOf(JSON.stringify(me)),
      })
    },
  )
}

/** `/v1/me` and `/v1/keys`: who asks, and the keys of this server, which `dateline keys` manages too. */
export const accessRoutes = (store: KeyStore, bodyBytes: number) => {
  const app = new OpenAPIHono<AppEnv>()
  meRoute(app, store, bodyBytes)

  app.openapi(
    route({
      scope: 'admin',
      method: 'get',
      path: '/v1/keys',
      operationId: 'listKeys',
      tags,
      summary: 'List the keys',
      description:
        'All keys of this server without their secrets, the newest first, also those that have expired or were revoked.',
      request: { query: KeyQuery, headers: z.object(ifNoneMatch) },
      responses: {
        200: json(ApiKeyPage, 'A page of keys.', ['ETag', 'Link'], examples.page),
        ...notModified,
        ...problems(),
      },
    }),
    async (c) => {
      const query = c.req.valid('query')
      const after = readCursor(c.req.path, query)
      const listed = await store.page(after?.id, query.limit ?? LIMIT_DEFAULT)
      const { body, link } = page(c.get('url'), c.req.path, query, {
        ...listed,
        data: listed.data.map(present),
      })
      return answer(c, 200, body, { Link: link })
    },
  )

  app.openapi(
    route({
      scope: 'admin',
      method: 'post',
      path: '/v1/keys',
      operationId: 'createKey',
      tags,
      summary: 'Make a key',
      description:
        'Makes a key and shows its secret, this once. As no answer with a secret is kept, it takes no `Idempotency-Key`: when an answer was lost, revoke the key that nobody has, and make another one.',
      request: { query: NoQuery, body: body(ApiKeyInput, examples.create) },
      responses: {
        201: json(
          CreatedApiKey,
          'The key and its secret.',
          ['Location'],
          examples.created,
          leadsTo({ keyId: '$response.body#/key/id' }, 'getKey', 'revokeKey'),
        ),
        ...problems(413, 415, 422),
      },
    }),
    async (c) => {
      const { name, scope, expiresAt } = c.req.valid('json')
      const { text, key } = await store.create({ name, scope, expiresAt: endOf(expiresAt) })
      const made = { key: present(key), secret: text }
      return c.json(made, 201, {
        Location: outside(c, `/v1/keys/${key.id}`),
        'Cache-Control': 'no-store',
        ...lengthOf(JSON.stringify(made)),
      })
    },
  )

  app.openapi(
    route({
      scope: 'admin',
      method: 'get',
      path: '/v1/keys/{keyId}',
      operationId: 'getKey',
      tags,
      summary: 'Read a key',
      description: 'The key without its secret, which is not stored.',
      request: { query: NoQuery, params: one, headers: z.object(ifNoneMatch) },
      responses: {
        200: json(ApiKey, 'The key.', ['ETag'], examples.key),
        ...notModified,
        ...problems(404),
      },
    }),
    async (c) => answer(c, 200, present(await store.get(c.req.valid('param').keyId))),
  )

  app.openapi(
    route({
      scope: 'admin',
      method: 'post',
      path: '/v1/keys/{keyId}/revoke',
      operationId: 'revokeKey',
      tags,
      summary: 'Revoke a key',
      description:
        'Ends the validity of a key. Every process that serves this database refuses it within a second. A key that was revoked before keeps its time.',
      request: { query: NoQuery, params: one },
      responses: {
        200: json(ApiKey, 'The key after it was revoked.', ['ETag'], examples.revoked),
        ...problems(404),
      },
    }),
    async (c) => answer(c, 200, present(await store.revoke(c.req.valid('param').keyId))),
  )

  return app
}
