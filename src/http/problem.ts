import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { RefusedError, type Refusal, type RefusalStatus } from '../common/refusal.ts'
import { CONFLICTS_SHOWN, ERRORS_SHOWN, type Problem } from '../contract/problem.ts'
import { errorsInWords } from '../contract/issues.ts'
import { CHALLENGE, PROBLEM_KINDS, problemType, SPECIAL_KINDS } from '../contract/problem-kinds.ts'
import { databaseErrorKind, type DatabaseErrorKind } from '../common/database-error.ts'
import type { AppEnv } from './env.ts'

/** The path of a URL, with all characters escaped that RFC 3986 does not allow there. */
const uriPath = (url: string): string =>
  new URL(url).pathname
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~!$&'()*+,;=:@/%]/g, encodeURIComponent)

/** The problem of a refusal, as the contract describes it. */
export const problemOf = (
  c: Context<AppEnv>,
  { status, kind, detail, errors, conflicts }: Refusal,
): Problem => {
  const [slug, title, explanation] = kind ? SPECIAL_KINDS[kind] : PROBLEM_KINDS[status]
  return {
    type: problemType(slug),
    title,
    status,
    detail: detail ?? (errors?.length ? errorsInWords(errors) : explanation),
    ...(errors ? { errors: errors.slice(0, ERRORS_SHOWN) } : {}),
    ...(conflicts?.length ? { conflicts: conflicts.slice(0, CONFLICTS_SHOWN) } : {}),
    instance: uriPath(c.req.url),
    requestId: c.get('requestId'),
  }
}

const headersOf = ({ retryAfterSeconds, challenge }: Refusal): Record<string, string> => ({
  ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
  ...(challenge === undefined
    ? {}
    : { 'WWW-Authenticate': challenge === '' ? CHALLENGE : `${CHALLENGE}, ${challenge}` }),
})

/** Answers with a problem; every error is answered by this function. */
export const problem = (
  c: Context<AppEnv>,
  refusal: Refusal,
  headers: Record<string, string> = {},
): Response => {
  const text = JSON.stringify(problemOf(c, refusal))
  return c.body(text, refusal.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(text)),
    'Cache-Control': 'no-store',
    ...headersOf(refusal),
    ...headers,
  })
}

/** When to try again, in seconds, if the operator must act first. */
const MENDED_SECONDS = 60
const DAMAGED: Refusal = {
  status: 503,
  detail: 'The database is damaged, or its disk fails. The log of the service says more.',
  retryAfterSeconds: MENDED_SECONDS,
}

/** The answer when the database refuses a request. */
const DATABASE_REFUSALS: Partial<Record<DatabaseErrorKind, Refusal>> = {
  busy: { status: 503, retryAfterSeconds: 1 },
  readonly: {
    status: 503,
    detail: 'The database is read-only at the moment. Reading works.',
    retryAfterSeconds: MENDED_SECONDS,
  },
  moved: {
    status: 503,
    detail:
      'The database file has been moved or removed, so nothing is written. The log of the service says more.',
    retryAfterSeconds: MENDED_SECONDS,
  },
  corrupt: DAMAGED,
  foreign: DAMAGED,
  unreachable: {
    status: 503,
    detail: 'The database cannot be reached at the moment.',
    retryAfterSeconds: 1,
  },
  disk: DAMAGED,
  full: { status: 507 },
  unique: { status: 409, detail: 'Another resource has the same url or external id.' },
}

const isRefusalStatus = (status: number): status is RefusalStatus => status in PROBLEM_KINDS

/** The refusal of an error that hono throws, such as malformed JSON. */
const frameworkRefusal = ({ status }: HTTPException): Refusal | null => {
  if (!isRefusalStatus(status) || status >= 500) return null
  if (status !== 400) return { status }
  return {
    status,
    detail: 'The body is not valid JSON.',
    errors: [{ in: 'body', pointer: '', code: 'malformed', message: 'is not valid JSON' }],
  }
}

/** The refusal that an error stands for; null for a bug. */
export const refusalOf = (error: Error): Refusal | null => {
  if (error instanceof RefusedError) return error.refusal
  const refused = error instanceof HTTPException ? frameworkRefusal(error) : null
  const kind = refused ? undefined : databaseErrorKind(error)
  if (kind) return DATABASE_REFUSALS[kind] ?? null
  // The client closed the connection while sending; this is not an error of the service.
  if ('code' in error && error.code === 'ECONNRESET')
    return { status: 400, detail: 'The body is incomplete.' }
  return refused
}
