import { createRoute, z, type RouteConfig } from '@hono/zod-openapi'
import type { Scope } from '../common/scope.ts'
import { COMMENT_CHARACTERS, COMMENT_PATTERN, commentIn } from '../common/comment.ts'
import { OWN_URL_CHARACTERS } from './fields.ts'
import type { RefusalStatus } from '../common/refusal.ts'
import { CHALLENGE, PROBLEM_KINDS } from './problem-kinds.ts'
import { Problem } from './problem.ts'

const HEADER_CHARACTERS = 300
/** The longest `Link` header, which has two URLs. */
const LINKS_CHARACTERS = 2 * OWN_URL_CHARACTERS
/** The length of a stream is not limited; OpenAPI linters want a number. */
export const STREAM_CHARACTERS = Number.MAX_SAFE_INTEGER

const header = (description: string, example: string, maxLength = HEADER_CHARACTERS) => ({
  schema: { type: 'string' as const, maxLength },
  description,
  example,
})

export const HEADERS = {
  ETag: header(
    'Entity tag of this representation, for `If-None-Match`, and for `If-Match` in writes.',
    '"1-Zm9vYmFyYmF6cXV4"',
  ),
  Location: header('URL of the new resource.', '/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh'),
  Link: header(
    'Links to the first and the next page (RFC 8288).',
    '</v1/events?limit=20>; rel="first"',
    LINKS_CHARACTERS,
  ),
  'Dateline-Position': header(
    'The position of the change feed in the snapshot that the list was read in. Send it as `since` to `GET /v1/changes` to follow the changes since then; of a list in pages, use that of the first page.',
    'WyI5ZjJjNDdhMGI3NTFkZTM4Iiw2MiwiQnEzX3dUMGsiXQ.x3YTtWmZ6dS0b9Qp',
  ),
  'Idempotency-Replayed': {
    ...header(
      '`true` when the write was made by an earlier request with the same key, whose answer this is; otherwise absent.',
      'true',
    ),
    required: false,
  },
  'WWW-Authenticate': header(
    'Says that a key is required, or what is wrong with the key (RFC 6750).',
    CHALLENGE,
  ),
  'Retry-After': header('When to try again, in seconds from now.', '1'),
  'X-Request-Id': header(
    'Id of the request, as in the logs.',
    '0192b1f4-6a5e-7cc3-9d2b-1f0a3c5e7a90',
  ),
}

/** Headers of nearly every answer, as shared components. */
export const SHARED_HEADERS = {
  'Access-Control-Allow-Origin': {
    ...header(
      'The origin of the calling page, when it is one of those configured.',
      'https://desk.example',
    ),
    required: false,
  },
  RateLimit: {
    ...header(
      'How many requests are left (`r`), and for how many seconds (`t`), when there is a limit. `RateLimit-Policy` beside it has the limit: how many requests (`q`) in a window of seconds (`w`).',
      '"key";r=5999;t=60',
    ),
    required: false,
  },
}
// The rules of contract:owasp look for their names in the components too.
const refer = (...names: (keyof typeof SHARED_HEADERS)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
const RATE_HEADERS = refer('RateLimit')
const CORS_HEADERS = refer('Access-Control-Allow-Origin')

/** Links of OpenAPI: operations whose parameters come from an answer, by runtime expressions. */
export const leadsTo = (parameters: Record<string, string>, ...operationIds: string[]) =>
  Object.fromEntries(operationIds.map((operationId) => [operationId, { operationId, parameters }]))
export type Links = ReturnType<typeof leadsTo>

/** The contract of a JSON answer. */
export const json = <T extends z.ZodType>(
  schema: T,
  description: string,
  headers: (keyof typeof HEADERS)[],
  example: unknown,
  links?: Links,
) => ({
  description,
  ...(links ? { links } : {}),
  headers: Object.fromEntries(headers.map((name) => [name, HEADERS[name]])),
  content: { 'application/json': { schema, example } },
})

/** The contract of a JSON body. */
export const body = <T extends z.ZodType, const M extends string = 'application/json'>(
  schema: T,
  example: unknown,
  mediaType: M = 'application/json' as M,
) => ({
  required: true as const,
  content: { [mediaType]: { schema, example } } as { [K in M]: { schema: T; example: unknown } },
})

const problemContent = (description: string, headers: object = {}) => ({
  description,
  headers: { 'X-Request-Id': HEADERS['X-Request-Id'], ...headers },
  content: { 'application/problem+json': { schema: Problem } },
})

/** The problems that an operation names when it has them; any other may be the answer of every operation. */
const NAMED: ReadonlySet<RefusalStatus> = new Set([404, 409, 410, 412, 422])
const sometimes = (name: 'WWW-Authenticate' | 'Retry-After') => ({
  [name]: { ...HEADERS[name], required: false },
})
const OTHERS = {
  '4XX': problemContent(
    'Any other problem with the request, such as 400 (a parameter that is wrong), 401 and 403 (the key), 413 and 415 (the body) or 429 (too many requests).',
    { ...RATE_HEADERS, ...sometimes('WWW-Authenticate'), ...sometimes('Retry-After') },
  ),
  '5XX': problemContent(
    'A problem in the server: 500, 503 when it is too busy, or 504 when the answer would take too long.',
    sometimes('Retry-After'),
  ),
}

/** The problems of an operation: its own by their status, and the others, once for all operations. */
export const problems = <const S extends RefusalStatus>(...statuses: S[]) => ({
  ...(Object.fromEntries(
    statuses
      .filter((status) => NAMED.has(status))
      .map((status) => [status, problemContent(PROBLEM_KINDS[status][2], RATE_HEADERS)]),
  ) as Record<S, ReturnType<typeof problemContent>>),
  ...OTHERS,
})

/** The ways to send a key. */
export const SECURITY_SCHEMES = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A key of this server (`dateline keys create`), as `Authorization: Bearer dateline_…`.',
  },
  apiKey: {
    type: 'apiKey',
    in: 'header',
    name: 'X-API-Key',
    description: 'The same key, for clients that cannot send `Authorization`.',
  },
} as const

/** The access to an operation: keys with this scope, or everyone. */
export type Access = Scope | 'public'

/** The settings that say which requests need no key. */
export interface KeyPolicy {
  /** Whether requests need a key. */
  requireKey: boolean
  /** Whether reading needs no key even then. */
  publicRead: boolean
}

/** Whether what needs a scope may be done without a key. */
export const needsNoKey = ({ requireKey, publicRead }: KeyPolicy, needed: Scope): boolean =>
  !requireKey || (publicRead && needed === 'read')

/** The scope in the `security` of an operation. */
export const scopeIn = (security: RouteConfig['security']): Scope | undefined =>
  security?.[0]?.['bearer']?.[0] as Scope | undefined

type Responses = RouteConfig['responses']

/** Adds headers to the responses whose status begins with `begins`. */
const withHeaders = (responses: Responses, more: object, begins = ''): Responses =>
  Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      status.startsWith(begins) && !('$ref' in response)
        ? { ...response, headers: { ...response.headers, ...more } }
        : response,
    ]),
  )

/** Has a schema checked at once: none of a request waits for anything, and zod takes half the time where none may. */
const atOnce = (schema: unknown): void => {
  if (!(schema instanceof z.ZodType)) return
  schema.safeParseAsync = async (value, params) => schema.safeParse(value, params)
}

const declared = new Map<string, unknown>()
/**
 * Declares something of the contract once in a process, where it is first asked for: every app has the same operations,
 * and zod-to-openapi keeps each schema for good.
 *
 * @param name names what is declared, and is its only one: the id of an operation, or a parameter and its example
 */
export const once = <T>(name: string, declare: () => T): T => {
  if (!declared.has(name)) declared.set(name, declare())
  return declared.get(name) as T
}

/** Declares an operation, with the scope that it needs. */
export const route = <R extends Omit<RouteConfig, 'path' | 'security'> & { path: string }>({
  scope,
  ...config
}: R & { scope: Access }) => {
  const { query, params, headers, body } = config.request ?? {}
  const bodies = Object.values(body?.content ?? {}).map(
    (media) => media && 'schema' in media && media.schema,
  )
  for (const schema of [query, params, headers, ...bodies]) atOnce(schema)
  return createRoute({
    ...config,
    security: scope === 'public' ? [] : [{ bearer: [scope] }, { apiKey: [scope] }],
    responses: withHeaders(
      scope === 'public' ? config.responses : withHeaders(config.responses, RATE_HEADERS, '2'),
      CORS_HEADERS,
    ),
  }) as unknown as ReturnType<typeof createRoute<R['path'], R>>
}

export const notModified = {
  304: {
    description: 'The client has this representation already: `If-None-Match` names it.',
    headers: { ETag: HEADERS.ETag },
  },
}
export const moved = {
  308: {
    description: 'The actor was merged into another one, whose URL is in `Location`.',
    headers: {
      Location: header(
        'URL of the actor that it was merged into.',
        '/v1/actors/actor_01j6ne3aygfcas344pr6cyzta2',
        OWN_URL_CHARACTERS,
      ),
    },
  },
}
export const deleted = {
  204: {
    description: 'Deleted.',
    headers: { 'Idempotency-Replayed': HEADERS['Idempotency-Replayed'] },
  },
}

/** The most characters of `If-Match` and `If-None-Match`. */
export const ETAGS_CHARACTERS = 1_000
const etags = () => z.string().max(ETAGS_CHARACTERS)
const ETAG = '(W/)?"[!#-~]*"'
const ETAGS = new RegExp(`^(\\*|${ETAG}([ \\t]*,[ \\t]*${ETAG})*)$`)
export const ifNoneMatch = {
  'if-none-match': etags().optional().openapi({
    description:
      'Entity tags of representations that you have, such as `"3-Zm9vYmFyYmF6cXV4"`: 304 when one of them is current.',
  }),
}
export const ifMatch = {
  'if-match': etags()
    .regex(ETAGS, 'must be entity tags from ETag headers, with their quotes, or *')
    .optional()
    .openapi({
      description:
        'Entity tag of the version that you mean to change, or its `version` in quotes (`"3"`): 412 when it is not current. `*` means any version.',
    }),
}
/** A character may have three bytes of UTF-8, each written as `%XX`. */
const COMMENT_BYTES = 9 * COMMENT_CHARACTERS
export const comment = {
  'dateline-comment': z
    .string()
    .max(COMMENT_BYTES)
    .regex(/^[\x20-\x7e]+$/, {
      error: 'must be visible ASCII: send other characters as percent-encoded UTF-8',
      abort: true,
    })
    .refine((text) => commentIn(text) !== null, {
      error: `must be percent-encoded UTF-8 (%25 is %), up to ${COMMENT_CHARACTERS} characters without control characters`,
    })
    .optional()
    .openapi({
      pattern: COMMENT_PATTERN,
      description:
        'Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8.',
      param: { 'x-percent-encoded': true },
    }),
}
/** The headers of every write. */
export const written = {
  ...comment,
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'must have 1 to 255 visible ASCII characters')
    .optional()
    .openapi({
      maxLength: 255,
      description:
        'A unique text for this write, best a UUID. For 24 hours, a repeated request with the same key is not executed again and gets the same answer; another request with that key is refused with 422.',
    }),
}
export const ifMatchOnce = { ...ifMatch, ...written }

/** An id in the path, with the id of a sample resource. */
export const pathId = (schema: z.ZodString, description: string, example: string) =>
  schema.openapi({ description, example })

export const force = z
  .enum(['true', 'false'])
  .transform((s) => s === 'true')
  .optional()
  .openapi({
    type: 'boolean',
    enum: undefined,
    description: 'Delete it even though other resources refer to it, and remove those links too.',
  })

/** The query of operations without parameters. */
export const NoQuery = z.strictObject({})
