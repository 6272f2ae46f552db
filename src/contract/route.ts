import { createRoute, z, type RouteConfig } from '@hono/zod-openapi'
import type { Scope } from '../common/scope.ts'
import { COMMENT_CHARACTERS, COMMENT_PATTERN, commentIn } from '../common/comment.ts'
import { FEEDS, type Formats } from './formats.ts'
import { OWN_URL_CHARACTERS, shown } from './fields.ts'
import type { RefusalStatus } from '../common/refusal.ts'
import { CHALLENGE, PROBLEM_KINDS } from './problem-kinds.ts'
import { Problem } from './problem.ts'

const HEADER_CHARACTERS = 300
/** The longest `Link`: two URLs, each as long as a request's may be, and a cursor. */
const LINKS_CHARACTERS = 2 * OWN_URL_CHARACTERS
/** What is streamed ends with the list: there is no limit but that of numbers. */
export const STREAM_CHARACTERS = Number.MAX_SAFE_INTEGER

const header = (description: string, example: string, maxLength = HEADER_CHARACTERS) => ({
  schema: { type: 'string' as const, maxLength },
  description,
  example,
})

export const HEADERS = {
  ETag: header(
    'Entity tag of this representation: for `If-None-Match`, and for `If-Match` on writes.',
    '"1-Zm9vYmFyYmF6cXV4"',
  ),
  Location: header('Where the new resource is.', '/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh'),
  Link: header(
    'Links to the first and the next page (RFC 8288).',
    '</v1/events?limit=20>; rel="first"',
    LINKS_CHARACTERS,
  ),
  'Dateline-Position': header(
    'Where the change feed was when the list was read, in the same snapshot: give it as `since` to `GET /v1/changes` to follow from there. Of a list in pages, that of the first page is the one to follow from.',
    'WyI5ZjJjNDdhMGI3NTFkZTM4Iiw2MiwiQnEzX3dUMGsiXQ.x3YTtWmZ6dS0b9Qp',
  ),
  'Idempotency-Replayed': {
    ...header(
      '`true` when the write had been made before, and this is the answer that it got then; else not there.',
      'true',
    ),
    required: false,
  },
  'WWW-Authenticate': header(
    'That a key is asked for, and what is wrong with the one given (RFC 6750).',
    CHALLENGE,
  ),
  'Retry-After': header('When to try again, in seconds from now.', '1'),
  'X-Request-Id': header(
    'Id of the request, as in the logs.',
    '0192b1f4-6a5e-7cc3-9d2b-1f0a3c5e7a90',
  ),
}

/** Headers of nearly every answer, which the contract has once. */
export const SHARED_HEADERS = {
  'Access-Control-Allow-Origin': {
    ...header(
      'The origin whose pages may read the answer in a browser, where it is one of those configured.',
      'https://desk.example',
    ),
    required: false,
  },
  'RateLimit-Policy': {
    ...header(
      'How many requests (`q`) may be made in so many seconds (`w`), where that is limited.',
      '"key";q=6000;w=60',
    ),
    required: false,
  },
  RateLimit: {
    ...header(
      'How many requests are left (`r`), for so many seconds (`t`), where that is limited.',
      '"key";r=5999;t=60',
    ),
    required: false,
  },
}
const refer = (...names: (keyof typeof SHARED_HEADERS)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
const RATE_HEADERS = refer('RateLimit-Policy', 'RateLimit')
const CORS_HEADERS = refer('Access-Control-Allow-Origin')

/** The operations that go on with what an answer has, and what they take of it (a runtime expression). */
export const leadsTo = (parameters: Record<string, string>, ...operationIds: string[]) =>
  Object.fromEntries(operationIds.map((operationId) => [operationId, { operationId, parameters }]))
type Links = ReturnType<typeof leadsTo>

/** A JSON answer of the contract. */
export const json = <T extends z.ZodType>(
  schema: T,
  description: string,
  headers: (keyof typeof HEADERS)[],
  example: unknown,
  links?: Links,
) => ({
  description,
  ...(links ? { links } : {}),
  headers: Object.fromEntries(
    ['X-Request-Id' as const, ...headers].map((name) => [name, HEADERS[name]]),
  ),
  content: { 'application/json': { schema, example } },
})

const optional = <T extends object>(header: T) => ({ ...header, required: false })

/** A list of the contract: a page as JSON or as a feed, or the whole list in another form. */
export const listing = <T extends z.ZodType, Item, Whole>(
  schema: T,
  of: string,
  example: { data: unknown[] },
  whole: unknown,
  { streams, entry }: Formats<Item, Whole>,
  links?: Links,
) => ({
  ...(links ? { links } : {}),
  description: `A page of ${of}; or all of them, in a form that is streamed.`,
  headers: {
    'X-Request-Id': HEADERS['X-Request-Id'],
    ETag: optional(HEADERS.ETag),
    Link: optional(HEADERS.Link),
    'Dateline-Position': HEADERS['Dateline-Position'],
  },
  content: {
    'application/json': { schema, example },
    ...Object.fromEntries(
      Object.values(streams).map(({ mediaType, description, schema, item, begin, print, end }) => {
        // The tests hold examples against the schemas.
        const text = `${begin}${print([whole as Whole], true)}${end}`
        return [
          mediaType,
          {
            schema: schema ?? shown(STREAM_CHARACTERS).openapi({ description }),
            ...(item ? { 'x-item-schema': { $ref: `#/components/schemas/${item}` } } : {}),
            example: schema ? (JSON.parse(text) as unknown) : text,
          },
        ]
      }),
    ),
    ...Object.fromEntries(
      Object.values(entry ? FEEDS : {}).map(({ mediaType, description, schema, print }) => {
        const text = print({
          title: `Dateline: ${of}`,
          self: `http://127.0.0.1:3000/v1/${of}`,
          next: null,
          entries: entry ? (example.data as Item[]).map(entry) : [],
        })
        return [
          mediaType,
          {
            schema: schema ?? shown(STREAM_CHARACTERS).openapi({ description }),
            example: schema ? (JSON.parse(text) as unknown) : text,
          },
        ]
      }),
    ),
  },
})

/** A JSON body of the contract. */
export const body = <T extends z.ZodType, const M extends string = 'application/json'>(
  schema: T,
  example: unknown,
  mediaType: M = 'application/json' as M,
) => ({
  required: true as const,
  content: { [mediaType]: { schema, example } } as { [K in M]: { schema: T; example: unknown } },
})

const problemContent = (
  status: number,
  [slug, title, explanation]: readonly [string, string, string],
) => ({
  description: explanation,
  headers: {
    'X-Request-Id': HEADERS['X-Request-Id'],
    ...(status < 500 ? RATE_HEADERS : {}),
    ...(status === 401 || status === 403
      ? { 'WWW-Authenticate': HEADERS['WWW-Authenticate'] }
      : {}),
    ...(status === 429 || status === 503 ? { 'Retry-After': HEADERS['Retry-After'] } : {}),
  },
  content: {
    'application/problem+json': {
      schema: Problem,
      example: {
        type: `/docs/problems#${slug}`,
        title,
        status,
        detail: explanation,
        instance: '/v1/events',
        requestId: '0192b1f4-6a5e-7cc3-9d2b-1f0a3c5e7a90',
      },
    },
  },
})

const ALWAYS = [400, 500, 503] as const

/** The problems that an operation answers, besides those that every one may. */
export const problems = <const S extends RefusalStatus>(...statuses: S[]) => ({
  ...(Object.fromEntries(
    [...new Set<RefusalStatus>([...ALWAYS, ...statuses])].map((status) => [
      status,
      problemContent(status, PROBLEM_KINDS[status]),
    ]),
  ) as Record<S | (typeof ALWAYS)[number], ReturnType<typeof problemContent>>),
  '4XX': problemContent(400, ['bad-request', 'Bad request', 'Any other problem with the request.']),
  '5XX': problemContent(500, [
    'internal-error',
    'Internal error',
    'Any other problem in the server.',
  ]),
})

/** The ways to send a key. */
export const SECURITY_SCHEMES = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A key of this server (`dateline keys create`), as `Authorization: Bearer dateline_…`. Its scope must be the one that the operation names, or a wider one: `write` allows what `read` does, `admin` everything. Servers that only their own machine can reach need none, as they are set up at first.',
  },
  apiKey: {
    type: 'apiKey',
    in: 'header',
    name: 'X-API-Key',
    description: 'The same key, for those who cannot send `Authorization`.',
  },
} as const

/** Who may use an operation: whoever has a key with the scope, or everyone. */
export type Access = Scope | 'public'

/** The scope that an operation's `security` names. */
export const scopeIn = (security: RouteConfig['security']): Scope | undefined =>
  security?.[0]?.['bearer']?.[0] as Scope | undefined

type Responses = RouteConfig['responses']

/** Answers with more headers, where their status begins so. */
const withHeaders = (responses: Responses, more: object, begins = ''): Responses =>
  Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      status.startsWith(begins) && !('$ref' in response)
        ? { ...response, headers: { ...response.headers, ...more } }
        : response,
    ]),
  )

/** What whoever must have a key, and has a limit, may be answered besides what an operation says. */
const guarded = (responses: Responses): Responses => ({
  ...problems(401, 403, 421, 429),
  ...withHeaders(responses, RATE_HEADERS, '2'),
})

/** An operation of the contract: who may use it stands in its declaration, and nowhere else. */
export const route = <R extends Omit<RouteConfig, 'path' | 'security'> & { path: string }>({
  scope,
  ...config
}: R & { scope: Access }) =>
  createRoute({
    ...config,
    security: scope === 'public' ? [] : [{ bearer: [scope] }, { apiKey: [scope] }],
    responses: withHeaders(
      scope === 'public' ? config.responses : guarded(config.responses),
      CORS_HEADERS,
    ),
  }) as unknown as ReturnType<typeof createRoute<R['path'], R>>

/** What reading one thing, or a list, may answer besides it. */
export const notModified = {
  304: {
    description: 'The representation is the one named in `If-None-Match`.',
    headers: { ETag: HEADERS.ETag },
  },
}
export const moved = {
  308: {
    description: 'The actor was merged into another one, which is read at `Location`.',
    headers: {
      Location: header(
        'Where the actor is now.',
        '/v1/actors/actor_01j6ne3aygfcas344pr6cyzta2',
        OWN_URL_CHARACTERS,
      ),
    },
  },
}
export const deleted = {
  204: {
    description: 'Deleted.',
    headers: {
      'X-Request-Id': HEADERS['X-Request-Id'],
      'Idempotency-Replayed': HEADERS['Idempotency-Replayed'],
    },
  },
}

const ETAGS_CHARACTERS = 1_000
const etags = () => z.string().max(ETAGS_CHARACTERS)
const ETAG = '(W/)?"[!#-~]*"'
const ETAGS = new RegExp(`^(\\*|${ETAG}([ \\t]*,[ \\t]*${ETAG})*)$`)
export const ifNoneMatch = {
  'if-none-match': etags().optional().openapi({
    description:
      'Entity tags that you have, such as `"3-Zm9vYmFyYmF6cXV4"`: 304 when one of them is current.',
  }),
}
export const ifMatch = {
  'if-match': etags()
    .regex(ETAGS, 'must be entity tags as they were answered, with their quotes, or *')
    .optional()
    .openapi({
      description:
        'Entity tag of the version that you mean to change, or its `version` in quotes (`"3"`): 412 when it is not current. `*` means any. What a proxy that compresses makes of a tag (`W/` before it, `-gzip` at its end) is taken too.',
    }),
}
/** A character of two bytes or three is written as one `%XX` for each. */
const COMMENT_BYTES = 9 * COMMENT_CHARACTERS
/** Who says why. */
export const comment = {
  'dateline-comment': z
    .string()
    .max(COMMENT_BYTES)
    .regex(/^[\x20-\x7e]+$/, {
      error: 'must be visible ASCII: write other characters as %XX of their UTF-8',
      abort: true,
    })
    .refine((text) => commentIn(text) !== null, {
      error: `must be UTF-8 in percent-encoding (%25 is %), up to ${COMMENT_CHARACTERS} characters, none of them a control character`,
    })
    .optional()
    .openapi({
      pattern: COMMENT_PATTERN,
      description:
        'Why the change is made, for the history, such as `Corrected from the second edition`. Characters that are not ASCII, and `%`, are percent-encoded UTF-8.',
      param: { 'x-percent-encoded': true },
    }),
}
/** What every write takes. */
export const written = {
  ...comment,
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'must have 1 to 255 visible ASCII characters')
    .optional()
    .openapi({
      maxLength: 255,
      description:
        'A text of yours that names this write, best a UUID. For 24 hours the same request with the same key is not made again, and gets the answer that it got then; another request with that key is refused with 422.',
    }),
}
export const ifMatchOnce = { ...ifMatch, ...written }

/** An id in the path, with the id of a sample record. */
export const pathId = (schema: z.ZodString, description: string, example: string) =>
  schema.openapi({ description, example })

export const force = z
  .enum(['true', 'false'])
  .transform((s) => s === 'true')
  .optional()
  .openapi({
    type: 'boolean',
    enum: undefined,
    description: 'Delete it even though others refer to it, and remove those links too.',
  })

/** For operations without query parameters: any is refused. */
export const NoQuery = z.strictObject({})
