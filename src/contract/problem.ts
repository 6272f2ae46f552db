import { z } from '@hono/zod-openapi'
import { closest, distance } from 'fastest-levenshtein'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { databaseErrorKind } from '../common/database-error.ts'
import {
  BusyError,
  ConflictError,
  ForbiddenError,
  GoneError,
  DeadlineError,
  InputError,
  KeyInUseError,
  KeyReusedError,
  MergedError,
  NoRowError,
  NotFoundError,
  PreconditionError,
  RateLimitError,
  ShareError,
  UnauthorizedError,
  UnreadRestError,
  ReaderEndedError,
  type Holder,
} from '../common/errors.ts'
import type { AppEnv } from '../http/env.ts'
import { ID_CHARACTERS, listed, OWN_URL_CHARACTERS, shown, TITLE_CHARACTERS } from './fields.ts'
import { namesAt } from './names.ts'

const HOLDERS_SHOWN = 20
/** A body may be wrong in more places than an answer should name. */
const ISSUES_SHOWN = 100
/** How many allowed values an answer lists. */
const SUGGESTED = 300
/** How much an answer repeats of a name that is not known. */
const UNKNOWN_CHARACTERS = 200
const POINTER_CHARACTERS = 1_000
const WORD_CHARACTERS = 200
const SENTENCE_CHARACTERS = 2_000
export const REQUEST_ID_CHARACTERS = 255

export const ProblemIssue = z
  .object({
    in: z
      .enum(['body', 'query', 'path', 'header'])
      .openapi({ description: 'Which part of the request.' }),
    pointer: shown(POINTER_CHARACTERS)
      .optional()
      .openapi({ description: 'Place in the body, a JSON Pointer (RFC 6901).' }),
    parameter: shown(UNKNOWN_CHARACTERS)
      .optional()
      .openapi({ description: 'Name of the parameter or header.' }),
    code: shown(WORD_CHARACTERS).openapi({ description: 'What is wrong, for programs.' }),
    message: shown(SENTENCE_CHARACTERS).openapi({ description: 'What is wrong, for people.' }),
    allowed: listed(shown(WORD_CHARACTERS), SUGGESTED)
      .optional()
      .openapi({ description: 'What is allowed there.' }),
    didYouMean: shown(WORD_CHARACTERS)
      .optional()
      .openapi({ description: 'The allowed value nearest to the one given.' }),
  })
  .openapi('ProblemIssue', { description: 'One thing that is wrong with a request.' })
export type ProblemIssue = z.infer<typeof ProblemIssue>

export const ProblemHolder = z
  .object({
    type: z.enum(['article', 'actor', 'event']).openapi({ description: 'Kind of resource.' }),
    id: shown(ID_CHARACTERS).openapi({ description: 'Its id.' }),
    title: shown(TITLE_CHARACTERS).openapi({ description: 'Its title or name.' }),
  })
  .openapi('ProblemHolder', { description: 'A resource that stands in the way.' })

export const Problem = z
  .object({
    type: shown(WORD_CHARACTERS).openapi({
      format: 'uri-reference',
      description: 'Page that explains this kind of problem.',
    }),
    title: shown(WORD_CHARACTERS).openapi({ description: 'The kind of problem, in words.' }),
    status: z.int().min(400).max(599).openapi({ format: 'int32', description: 'The HTTP status.' }),
    detail: shown(SENTENCE_CHARACTERS).openapi({
      description: 'What happened, and what to do about it.',
    }),
    instance: shown(OWN_URL_CHARACTERS).openapi({
      format: 'uri-reference',
      description: 'Path of the request.',
    }),
    requestId: shown(REQUEST_ID_CHARACTERS).openapi({
      description: 'Id of the request, as in `X-Request-Id` and the logs.',
    }),
    errors: listed(ProblemIssue, ISSUES_SHOWN)
      .optional()
      .openapi({ description: 'What is wrong, place by place, the first hundred.' }),
    conflicts: listed(ProblemHolder, HOLDERS_SHOWN)
      .optional()
      .openapi({ description: 'What stands in the way, the first few.' }),
  })
  .openapi('Problem', { description: 'An error (RFC 9457).' })
export type Problem = z.infer<typeof Problem>

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
} as const satisfies Record<number, readonly [slug: string, title: string, explanation: string]>
export type ProblemStatus = keyof typeof PROBLEM_KINDS

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
} as const satisfies Record<string, readonly [slug: string, title: string, explanation: string]>

/** Every kind of problem in the order of their status: `[status, slug, title, explanation]`. */
export const ALL_KINDS = [
  ...Object.entries(PROBLEM_KINDS).map(([status, kind]) => [Number(status), ...kind] as const),
  [409, ...SPECIAL_KINDS.merged] as const,
  [409, ...SPECIAL_KINDS.keyInUse] as const,
  [422, ...SPECIAL_KINDS.keyReused] as const,
].toSorted(([a], [b]) => a - b)

const isProblemStatus = (status: number): status is ProblemStatus => status in PROBLEM_KINDS

/** A parameter with a value that only the handler can judge. */
export class BadParameterError extends Error {
  override name = 'BadParameterError'
  readonly parameter: string
  constructor(parameter: string, message: string) {
    super(message)
    this.parameter = parameter
  }
}

/** A body that does not fit its schema. */
export class InvalidBodyError extends Error {
  override name = 'InvalidBodyError'
  readonly issues: ProblemIssue[]
  constructor(issues: ProblemIssue[]) {
    super('the body does not fit')
    this.issues = issues
  }
}

/** A body that cannot be read. */
export class MalformedBodyError extends Error {
  override name = 'MalformedBodyError'
}

export interface ProblemDetails {
  status: ProblemStatus
  /** Which kind, when not the usual one of the status. */
  kind?: keyof typeof SPECIAL_KINDS
  detail?: string | undefined
  errors?: ProblemIssue[] | undefined
  conflicts?: Holder[] | undefined
  headers?: Record<string, string> | undefined
}

/** The path of a URL with everything escaped that RFC 3986 does not allow in one. */
const uriPath = (url: string): string =>
  new URL(url).pathname
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~!$&'()*+,;=:@/%]/g, encodeURIComponent)

/** A problem as the contract has it. */
export const problemOf = (
  c: Context<AppEnv>,
  { status, kind, detail, errors, conflicts }: ProblemDetails,
): Problem => {
  const [slug, title, explanation] = kind ? SPECIAL_KINDS[kind] : PROBLEM_KINDS[status]
  return {
    type: `/docs/problems#${slug}`,
    title,
    status,
    detail: detail ?? explanation,
    instance: uriPath(c.req.url),
    requestId: c.get('requestId'),
    ...(errors ? { errors: errors.slice(0, ISSUES_SHOWN) } : {}),
    ...(conflicts?.length ? { conflicts: conflicts.slice(0, HOLDERS_SHOWN) } : {}),
  }
}

/** Answers with a problem. Every error leaves through here. */
export const problem = (c: Context<AppEnv>, details: ProblemDetails): Response => {
  const text = JSON.stringify(problemOf(c, details))
  return c.body(text, details.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(text)),
    'Cache-Control': 'no-store',
    ...details.headers,
  })
}

const pointer = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const NEAREST_CHARACTERS = 100

const lettersOf = (word: string) => [...word].toSorted().join('')

/** The allowed value that was probably meant: one that has what was given in it, or is written alike. */
export const nearest = (given: string, allowed: readonly string[]): string | undefined => {
  const wanted = given.toLowerCase()
  if (allowed.length === 0 || wanted === '' || given.length > NEAREST_CHARACTERS) return undefined
  const byName = new Map(allowed.map((name) => [name.toLowerCase(), name]))
  const names = [...byName.keys()]
  const alike = closest(wanted, names)
  const isNear = distance(wanted, alike) <= Math.max(wanted.length, alike.length) / 3
  // Two letters that changed places count as two changes.
  const swapped = lettersOf(wanted)
  const meant = isNear ? alike : names.find((name) => lettersOf(name) === swapped)
  if (meant !== undefined) return byName.get(meant)
  const longer = wanted.length >= 3 ? names.find((name) => name.includes(wanted)) : undefined
  return longer === undefined ? undefined : byName.get(longer)
}

const UNITS: Record<string, string> = { string: 'character', array: 'value' }

type Place = 'body' | 'query' | 'path' | 'header'

/** The name of a header as one writes it; schemas have it in lower case. */
export const headerName = (name: string): string =>
  name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())

const at = (place: Place, path: readonly PropertyKey[]) => {
  if (place === 'body') return { pointer: pointer(path) }
  const name = String(path[0] ?? '')
  return { parameter: place === 'header' ? headerName(name) : name }
}

/** What was given at a place; the only item of a list may have been given without its list. */
const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => {
    if (part === 0 && typeof value === 'string') return value
    return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined
  }, input)

/** What the size of a text or a list counts; nothing for a number. */
const unitOf = (origin: string, size: number | bigint): string => {
  const unit = UNITS[origin]
  return unit === undefined ? '' : ` ${unit}${size === 1 ? '' : 's'}`
}

const messageOf = (issue: z.core.$ZodIssue, place: Place, given: unknown): string => {
  if (issue.code === 'invalid_type') {
    if (place === 'query' && Array.isArray(given)) return 'may be given only once'
    return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  }
  if (issue.code === 'too_big') {
    const unit = unitOf(issue.origin, issue.maximum)
    return `${unit ? 'may have' : 'must be'} at most ${issue.maximum}${unit}`
  }
  if (issue.code === 'too_small') {
    const unit = unitOf(issue.origin, issue.minimum)
    return `must ${unit ? 'have' : 'be'} at least ${issue.minimum}${unit}`
  }
  return issue.message
}

/** Turns what zod found into issues, with what is allowed and what was probably meant; at most so many. */
export const issuesOf = (
  error: z.ZodError,
  place: Place,
  input: unknown,
  schema: z.core.$ZodType | undefined,
  most = ISSUES_SHOWN,
): ProblemIssue[] => {
  const read = (issue: z.core.$ZodIssue, max: number): ProblemIssue[] => {
    const base = { in: place, ...at(place, issue.path) }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.slice(0, max).map((key) => {
        const allowed = namesAt(schema, issue.path)
        const didYouMean = nearest(key, allowed)
        return {
          in: place,
          ...at(place, [...issue.path, key.slice(0, UNKNOWN_CHARACTERS).toWellFormed()]),
          code: 'unknown',
          message: place === 'body' ? 'is not a known field' : 'is not a known parameter',
          ...(allowed.length > 0 ? { allowed: [...allowed] } : {}),
          ...(didYouMean ? { didYouMean } : {}),
        }
      })
    }
    if (issue.code === 'invalid_union') {
      const only = issue.errors.find(
        (branch) =>
          !branch.every(
            (e) => e.path.length === 0 && e.code === 'invalid_type' && e.expected === 'null',
          ),
      )
      if (only) {
        const nested = only.map((e) => ({ ...e, path: [...issue.path, ...e.path] }))
        return issuesOf(new z.ZodError(nested), place, input, schema, max)
      }
    }
    const allowed =
      issue.code === 'invalid_value'
        ? issue.values.map(String)
        : issue.code === 'custom' && Array.isArray(issue.params?.['allowed'])
          ? issue.params['allowed'].map(String)
          : []
    const given = valueAt(input, issue.path)
    const didYouMean = typeof given === 'string' ? nearest(given, allowed) : undefined
    const missing =
      given === undefined &&
      issue.path.length > 0 &&
      (issue.code === 'invalid_type' || issue.code === 'invalid_value')
    return [
      {
        ...base,
        code: missing ? 'required' : issue.code === 'custom' ? 'invalid' : issue.code,
        message: missing
          ? 'is required'
          : allowed.length > 0
            ? 'is not one of the allowed values'
            : messageOf(issue, place, given),
        ...(allowed.length > 0 && allowed.length <= SUGGESTED ? { allowed } : {}),
        ...(didYouMean ? { didYouMean } : {}),
      },
    ]
  }
  const found: ProblemIssue[] = []
  for (const issue of error.issues) {
    if (found.length >= most) break
    found.push(...read(issue, most - found.length))
  }
  return found
}

export const INVALID_BODY = 'The body does not fit its schema: see errors.'
export const INVALID_PARAMETERS =
  'A parameter is unknown, or has a value that is not allowed: see errors.'
const RETRY_AFTER_SECONDS = '1'
/** How `WWW-Authenticate` says that a key is asked for (RFC 6750). */
export const CHALLENGE = 'Bearer realm="dateline"'
const BUSY_RETRY_AFTER_SECONDS = '5'

/** What an error that was thrown means to the client; null when it means a bug of ours. */
export const detailsOf = (error: Error): ProblemDetails | null => {
  if (error instanceof UnauthorizedError)
    return {
      status: 401,
      detail: error.message,
      headers: {
        'WWW-Authenticate': error.hadKey ? `${CHALLENGE}, error="invalid_token"` : CHALLENGE,
      },
    }
  if (error instanceof ForbiddenError)
    return {
      status: 403,
      detail: `This needs a key with the scope ${error.needed}: this one has ${error.held}.`,
      headers: {
        'WWW-Authenticate': `${CHALLENGE}, error="insufficient_scope", scope="${error.needed}"`,
      },
    }
  if (error instanceof RateLimitError)
    return {
      status: 429,
      detail: error.message,
      headers: { 'Retry-After': String(error.seconds) },
    }
  if (error instanceof ShareError)
    return {
      status: 429,
      detail: error.message,
      headers: { 'Retry-After': BUSY_RETRY_AFTER_SECONDS },
    }
  if (error instanceof UnreadRestError)
    return { status: error.status, detail: `The rest is not read: ${error.message}.` }
  if (error instanceof NotFoundError) return { status: 404, detail: error.message || undefined }
  if (error instanceof GoneError) return { status: 410, detail: error.message || undefined }
  if (error instanceof PreconditionError) return { status: 412 }
  if (error instanceof ConflictError)
    return { status: 409, detail: error.message, conflicts: error.holders }
  if (error instanceof MergedError)
    return {
      status: 409,
      kind: 'merged',
      detail: `The actor was merged into ${error.survivor.id}, and nothing was written. Read that one and write to it under its own id.`,
      conflicts: [error.survivor],
    }
  if (error instanceof KeyInUseError)
    return { status: 409, kind: 'keyInUse', headers: { 'Retry-After': RETRY_AFTER_SECONDS } }
  if (error instanceof KeyReusedError) return { status: 422, kind: 'keyReused' }
  if (error instanceof DeadlineError) return { status: 504 }
  if (error instanceof BusyError)
    return {
      status: 503,
      detail:
        'Too many questions that take long are being answered. Try again after the seconds in Retry-After.',
      headers: { 'Retry-After': BUSY_RETRY_AFTER_SECONDS },
    }
  if (error instanceof ReaderEndedError)
    return {
      status: 503,
      detail: 'The process that was to answer has ended. Try again.',
      headers: { 'Retry-After': RETRY_AFTER_SECONDS },
    }
  if (error instanceof InputError) {
    return {
      status: 422,
      detail: 'The body refers to what does not exist, or contradicts itself.',
      errors: error.issues.map(({ path, code, message }) => ({
        in: 'body',
        pointer: pointer(path),
        code,
        message,
      })),
    }
  }
  if (error instanceof InvalidBodyError)
    return { status: 422, detail: INVALID_BODY, errors: error.issues }
  if (error instanceof MalformedBodyError)
    return {
      status: 400,
      detail: error.message,
      errors: [{ in: 'body', pointer: '', code: 'malformed', message: 'cannot be read' }],
    }
  // The client left in the middle of it: nobody reads this, and nothing is wrong with us.
  if ('code' in error && error.code === 'ECONNRESET')
    return { status: 400, detail: 'The body was not sent whole.' }
  if (error instanceof NoRowError) {
    return {
      status: 400,
      errors: [{ in: 'query', parameter: 'after', code: 'invalid', message: error.reason }],
      detail: error.message,
    }
  }
  if (error instanceof BadParameterError) {
    return {
      status: 400,
      errors: [
        { in: 'query', parameter: error.parameter, code: 'invalid', message: error.message },
      ],
      detail: `${error.parameter} ${error.message}.`,
    }
  }
  if (error instanceof HTTPException && isProblemStatus(error.status) && error.status < 500) {
    if (error.status !== 400) return { status: error.status }
    return {
      status: 400,
      detail: 'The body is not valid JSON.',
      errors: [{ in: 'body', pointer: '', code: 'malformed', message: 'is not valid JSON' }],
    }
  }
  switch (databaseErrorKind(error)) {
    case 'busy':
      return { status: 503, headers: { 'Retry-After': RETRY_AFTER_SECONDS } }
    case 'readonly':
      return {
        status: 503,
        detail: 'The database cannot be written to. Reading goes on.',
        headers: { 'Retry-After': '60' },
      }
    case 'moved':
      return {
        status: 503,
        detail:
          'The file of the database is not where it was, and so nothing is written. The operator has been told in the log.',
        headers: { 'Retry-After': '60' },
      }
    case 'corrupt':
    case 'foreign':
    case 'unreachable':
    case 'disk':
      return {
        status: 503,
        detail:
          'The database is damaged, or its disk fails. The operator has been told in the log.',
        headers: { 'Retry-After': '60' },
      }
    case 'full':
      return { status: 507 }
    case 'unique':
      return { status: 409, detail: 'Another resource has the same url or external id.' }
    default:
      return null
  }
}
