import type { RefusalKind, RefusalStatus } from '../common/refusal.ts'

/** The kinds of problem, by status: their slug on the docs page, title, and what to do. */
export const PROBLEM_KINDS = {
  400: [
    'bad-request',
    'Bad request',
    'The request could not be understood: malformed JSON, or a parameter that is unknown or has a value that is not allowed. `errors` names each one, with what is allowed.',
  ],
  401: [
    'unauthorized',
    'Unauthorized',
    'The request has no key, or one that is mistyped, not known, expired or revoked. Send a key as `Authorization: Bearer …`, or as `X-API-Key`.',
  ],
  403: [
    'forbidden',
    'Forbidden',
    'The key is good, but its scope does not allow this: `write` allows what `read` does, and `admin` everything.',
  ],
  404: [
    'not-found',
    'Not found',
    'There is no resource at this path: the id is not known, or the route does not exist.',
  ],
  405: [
    'method-not-allowed',
    'Method not allowed',
    'The path exists, but not with this method. `Allow` lists the methods it has.',
  ],
  408: [
    'request-timeout',
    'Request timeout',
    'The request was not sent within the time that a request may take.',
  ],
  409: [
    'conflict',
    'Conflict',
    'The write contradicts what is stored: a url or external id that another resource has, or a delete of what others refer to. `conflicts` names what stands in the way.',
  ],
  410: [
    'gone',
    'Gone',
    'The cursor leads into changes that are there no more, as the database has been restored from a backup. Read the lists anew, and go on with `since=now` of before you began.',
  ],
  412: [
    'precondition-failed',
    'Precondition failed',
    'The resource has changed since you read it. Read it again, and repeat the write with its new `ETag` in `If-Match`.',
  ],
  413: ['content-too-large', 'Content too large', 'The body is larger than this server takes.'],
  414: ['uri-too-long', 'URI too long', 'The URL is longer than this server takes.'],
  415: [
    'unsupported-media-type',
    'Unsupported media type',
    'The body must be JSON: send `Content-Type: application/json`, or `application/merge-patch+json` with PATCH. It may be packed as gzip, deflate or br, which `Content-Encoding` then says.',
  ],
  421: [
    'misdirected-request',
    'Misdirected request',
    'This server asks for no key, and so answers only requests that are for this machine by name (`localhost`), lest pages of other sites reach it. Its operator can allow the name in `Host` with `ALLOWED_HOSTS`, or have it ask for a key with `REQUIRE_KEY=true`.',
  ],
  422: [
    'invalid-content',
    'Invalid content',
    'The body is JSON, but not what is expected. `errors` points to each place and says what is wrong with it.',
  ],
  429: [
    'too-many-requests',
    'Too many requests',
    'Your key, or your address, has made as many requests as it may in a minute. Go on after the seconds in `Retry-After`; `RateLimit` in every answer says how many are left.',
  ],
  431: [
    'headers-too-large',
    'Request header fields too large',
    'The request line and the headers are larger than this server takes.',
  ],
  500: [
    'internal-error',
    'Internal error',
    'Something went wrong in the server. The log has the details under the `requestId`.',
  ],
  503: [
    'unavailable',
    'Unavailable',
    'The database cannot take the request at the moment. Try again after the seconds in `Retry-After`.',
  ],
  504: [
    'deadline-exceeded',
    'Deadline exceeded',
    'The answer would take longer than this server allows. Ask for less: filters that fewer pass, a rarer word, whole words instead of their beginnings, the usual order, no `total`.',
  ],
  507: [
    'insufficient-storage',
    'Insufficient storage',
    'The disk is full, or the database as large as it may be (`DATABASE_MAX_BYTES`). Reading goes on; writing resumes when there is room.',
  ],
} as const satisfies Record<
  RefusalStatus,
  readonly [slug: string, title: string, explanation: string]
>

/** Kinds of problem that share their status with another one. */
export const SPECIAL_KINDS = {
  merged: [
    'merged',
    'Merged',
    'The actor was merged into another one, which `conflicts` names, and nothing was written. Read that one and write to it under its own id.',
  ],
  keyInUse: [
    'idempotency-key-in-use',
    'Idempotency key in use',
    'The write that this `Idempotency-Key` names is being made at this moment. Repeat the request after the seconds in `Retry-After` to get its answer.',
  ],
  keyReused: [
    'idempotency-key-reused',
    'Idempotency key reused',
    'This `Idempotency-Key` names another request: another method, path, `If-Match` or body. Take a new key for a new write.',
  ],
} as const satisfies Record<
  RefusalKind,
  readonly [slug: string, title: string, explanation: string]
>

/** Every kind of problem in the order of their status: `[status, slug, title, explanation]`. */
export const ALL_KINDS = [
  ...Object.entries(PROBLEM_KINDS).map(([status, kind]) => [Number(status), ...kind] as const),
  [409, ...SPECIAL_KINDS.merged] as const,
  [409, ...SPECIAL_KINDS.keyInUse] as const,
  [422, ...SPECIAL_KINDS.keyReused] as const,
].toSorted(([a], [b]) => a - b)

/** How `WWW-Authenticate` says that a key is asked for (RFC 6750). */
export const CHALLENGE = 'Bearer realm="dateline"'
