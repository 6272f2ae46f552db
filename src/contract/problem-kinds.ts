import type { RefusalKind, RefusalStatus } from '../common/refusal.ts'

/** The kinds of problem by status: slug on the docs page, title, and explanation. */
export const PROBLEM_KINDS = {
  400: [
    'bad-request',
    'Bad request',
    'The request is not valid: malformed JSON, or a parameter that is unknown or has a value that is not allowed. `errors` names each one, with the values that are allowed.',
  ],
  401: [
    'unauthorized',
    'Unauthorized',
    'The request has no key, or its key is mistyped, unknown, expired or revoked. Send a key as `Authorization: Bearer …` or as `X-API-Key`.',
  ],
  403: [
    'forbidden',
    'Forbidden',
    'The key is valid, but its scope does not allow this: `write` includes `read`, and `admin` includes everything.',
  ],
  404: [
    'not-found',
    'Not found',
    'There is no resource at this path: the id is unknown, or the path does not exist.',
  ],
  405: [
    'method-not-allowed',
    'Method not allowed',
    'The path does not have this method. `Allow` lists the methods that it has.',
  ],
  408: ['request-timeout', 'Request timeout', 'The request did not arrive within the time limit.'],
  409: [
    'conflict',
    'Conflict',
    'The write contradicts stored data: another resource has the same url or external id, or a resource to be deleted is referred to. `conflicts` names the resources in the way.',
  ],
  410: [
    'gone',
    'Gone',
    'The database has been restored from a backup, and the changes that the cursor refers to are lost. Take a new cursor with `since=now`, read the lists again, and follow from that cursor.',
  ],
  412: [
    'precondition-failed',
    'Precondition failed',
    'The resource has changed since you read it. Read it again, and repeat the write with its new `ETag` in `If-Match`.',
  ],
  413: ['content-too-large', 'Content too large', 'The body is larger than this server accepts.'],
  414: ['uri-too-long', 'URI too long', 'The URL is longer than this server accepts.'],
  415: [
    'unsupported-media-type',
    'Unsupported media type',
    'The body must be JSON: send `Content-Type: application/json`, or `application/merge-patch+json` with PATCH. It may be compressed with gzip, deflate or br, as `Content-Encoding` says.',
  ],
  421: [
    'misdirected-request',
    'Misdirected request',
    'This server requires no key, so it only answers requests whose `Host` names its own machine (`localhost`); otherwise pages of other sites could call it. The operator can allow another name with `ALLOWED_HOSTS`, or require a key with `REQUIRE_KEY=true`.',
  ],
  422: [
    'invalid-content',
    'Invalid content',
    'The body is JSON, but does not fit its schema. `errors` points to each place and says what is wrong.',
  ],
  429: [
    'too-many-requests',
    'Too many requests',
    'Your key or address has reached its limit of requests a minute. Try again after the seconds in `Retry-After`; `RateLimit` in every answer says how many requests are left.',
  ],
  431: [
    'headers-too-large',
    'Request header fields too large',
    'The request line and the headers are larger than this server accepts.',
  ],
  500: [
    'internal-error',
    'Internal error',
    'Something went wrong in the server. The log has the details under the `requestId`.',
  ],
  503: [
    'unavailable',
    'Unavailable',
    'The server or its database cannot answer at the moment. Try again after the seconds in `Retry-After`.',
  ],
  504: [
    'deadline-exceeded',
    'Deadline exceeded',
    'The answer would take longer than this server allows. Ask for less: narrower filters, a rarer word, whole words instead of prefixes, the default order, no `total`.',
  ],
  507: [
    'insufficient-storage',
    'Insufficient storage',
    'The disk is full, or the database has reached its largest size (`DATABASE_MAX_BYTES`). Reading works; writing works again when there is room.',
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
    'The actor was merged into another one, which `conflicts` names, and nothing was written. Read that actor and write to it by its own id.',
  ],
  keyInUse: [
    'idempotency-key-in-use',
    'Idempotency key in use',
    'The write with this `Idempotency-Key` is not finished. Repeat the request after the seconds in `Retry-After` to get its answer.',
  ],
  keyReused: [
    'idempotency-key-reused',
    'Idempotency key reused',
    'This `Idempotency-Key` was used for another request, with another method, path, `If-Match` or body. Use a new key for a new write.',
  ],
} as const satisfies Record<
  RefusalKind,
  readonly [slug: string, title: string, explanation: string]
>

/** All kinds of problem by status: `[status, slug, title, explanation]`. */
export const ALL_KINDS = [
  ...Object.entries(PROBLEM_KINDS).map(([status, kind]) => [Number(status), ...kind] as const),
  [409, ...SPECIAL_KINDS.merged] as const,
  [409, ...SPECIAL_KINDS.keyInUse] as const,
  [422, ...SPECIAL_KINDS.keyReused] as const,
].toSorted(([a], [b]) => a - b)

/** The `type` of a kind of problem: the same on every server, and a section of `/docs/problems`. */
export const problemType = (slug: string): string => `urn:dateline:problem:${slug}`

/** The challenge in `WWW-Authenticate` (RFC 6750). */
export const CHALLENGE = 'Bearer realm="dateline"'
