import { z } from '@hono/zod-openapi'
import { KEY_NAME_CHARACTERS, SCOPES } from '../common/scope.ts'
import {
  Count,
  COUNT_MAX,
  ID_CHARACTERS,
  idOf,
  Instant,
  label,
  nullable,
  shown,
  Timestamp,
  TITLE_CHARACTERS,
} from '../contract/fields.ts'
import { pageOf } from '../contract/page.ts'
import { CURSOR_CHARACTERS, integer, LIMIT_MAX } from '../contract/params.ts'
import { LIMIT_DEFAULT } from '../common/lists.ts'

export const KeyId = idOf('key')
export const KeyScope = z.enum(SCOPES)

const scopeField = KeyScope.openapi({
  description:
    'What the key allows: `read`; `write`, which includes `read`; or `admin`, which includes everything.',
})

/** A key without its secret. */
export const ApiKey = z
  .object({
    id: shown(ID_CHARACTERS).openapi({ description: 'Id of the key, which is no secret.' }),
    name: shown(TITLE_CHARACTERS).openapi({ description: 'Who or what uses it.' }),
    scope: scopeField,
    createdAt: Timestamp.openapi({ description: 'When it was made.' }),
    expiresAt: nullable(Timestamp).openapi({
      description: 'From when on it is refused; null for a key that does not expire.',
    }),
    revokedAt: nullable(Timestamp).openapi({
      description: 'When it was revoked; null for a key that was not.',
    }),
    lastUsedAt: nullable(Timestamp).openapi({
      description: 'When it was last used, to the minute; null for a key that never was.',
    }),
    replacedById: nullable(shown(ID_CHARACTERS)).openapi({
      description: 'Id of the key that replaced it by `dateline keys rotate`, if any.',
    }),
  })
  .openapi('ApiKey', { description: 'An API key, without its secret.' })
export type ApiKey = z.infer<typeof ApiKey>

export const ApiKeyPage = pageOf(ApiKey, 'ApiKeyPage', 'keys')

/** Body that makes a key. */
export const ApiKeyInput = z
  .strictObject({
    name: label(KEY_NAME_CHARACTERS)
      .refine((name) => !/\p{Cc}/u.test(name), { error: 'must be on one line' })
      .openapi({ description: 'Who or what uses it.' }),
    scope: KeyScope.default('read').openapi({
      description:
        'What it allows: `read`; `write`, which includes `read`; or `admin`, which includes everything.',
    }),
    expiresAt: nullable(Instant).default(null).openapi({
      description:
        'From when on it is refused, a time to come; null for a key that does not expire.',
    }),
  })
  .openapi('ApiKeyInput', { description: 'A key to make. Only the name is required.' })

/** A new key with its secret. */
export const CreatedApiKey = z
  .object({
    key: ApiKey.openapi({ description: 'The key.' }),
    secret: shown(TITLE_CHARACTERS).openapi({
      description:
        'The text to send as `Authorization: Bearer …` or `X-API-Key`. It is shown in this answer only: save it now.',
    }),
  })
  .openapi('CreatedApiKey', { description: 'A new key, and its secret.' })

/** Query parameters of `GET /v1/keys`. */
export const KeyQuery = z.strictObject({
  limit: integer(1, LIMIT_MAX, `How many keys a page has; ${LIMIT_DEFAULT} when not given.`),
  cursor: z
    .string()
    .min(1)
    .max(CURSOR_CHARACTERS)
    .optional()
    .openapi({ description: '`page.nextCursor` of the page before.' }),
})

const RateLimit = z
  .object({
    requests: Count.openapi({ description: 'How many requests are allowed in a window.' }),
    windowSeconds: Count.openapi({ description: 'How many seconds a window has.' }),
    remaining: Count.openapi({ description: 'How many requests are left in this window.' }),
    resetSeconds: Count.openapi({ description: 'In how many seconds the next window begins.' }),
    counts: z.enum(['key', 'address']).openapi({
      description: 'What requests are counted by: the key, or without one the address.',
    }),
  })
  .openapi('RateLimit', { description: 'How many requests may be made, and how many are left.' })

const RequestLimits = z
  .object({
    bodyBytes: z
      .int()
      .openapi({ format: 'int64', minimum: 0, maximum: COUNT_MAX })
      .openapi({ description: 'How many bytes a body may have; that of an import has no limit.' }),
    pageItems: Count.openapi({ description: 'The highest `limit` of a page.' }),
  })
  .openapi('RequestLimits', { description: 'How large requests and answers may be.' })

export const Caller = z
  .object({
    key: nullable(ApiKey).openapi({ description: 'The key of this request; null without one.' }),
    scope: scopeField.openapi({
      description:
        'What this request may do, whether by its key or because this server requires none: operations of this scope and of those that it includes.',
    }),
    rateLimit: nullable(RateLimit).openapi({
      description: 'What is left of the rate limit after this request; null without a limit.',
    }),
    limits: RequestLimits.openapi({ description: 'How large requests and answers may be.' }),
  })
  .openapi('Caller', { description: 'Who makes a request, and what it may do.' })
export type Caller = z.infer<typeof Caller>
