import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { RefusedError, type Refusal, type RefusalStatus } from '../common/refusal.ts'
import { HOLDERS_SHOWN, ISSUES_SHOWN, type Problem } from '../contract/problem.ts'
import { CHALLENGE, PROBLEM_KINDS, SPECIAL_KINDS } from '../contract/problem-kinds.ts'
import { databaseErrorKind, type DatabaseErrorKind } from '../common/database-error.ts'
import type { AppEnv } from './env.ts'

/** The path of a URL with everything escaped that RFC 3986 does not allow in one. */
const uriPath = (url: string): string =>
  new URL(url).pathname
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~!$&'()*+,;=:@/%]/g, encodeURIComponent)

/** A problem as the contract has it. */
export const problemOf = (
  c: Context<AppEnv>,
  { status, kind, detail, errors, conflicts }: Refusal,
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

const headersOf = ({ retryAfterSeconds, challenge }: Refusal): Record<string, string> => ({
  ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
  ...(challenge === undefined
    ? {}
    : { 'WWW-Authenticate': challenge === '' ? CHALLENGE : `${CHALLENGE}, ${challenge}` }),
})

/** Answers with a problem. Every error leaves through here. */
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

/** When to try again what an operator must mend first, in seconds. */
const MENDED_SECONDS = 60
const DAMAGED: Refusal = {
  status: 503,
  detail: 'The database is damaged, or its disk fails. The operator has been told in the log.',
  retryAfterSeconds: MENDED_SECONDS,
}

/** What is answered when the database does not take a request. */
const DATABASE_REFUSALS: Partial<Record<DatabaseErrorKind, Refusal>> = {
  busy: { status: 503, retryAfterSeconds: 1 },
  readonly: {
    status: 503,
    detail: 'The database cannot be written to. Reading goes on.',
    retryAfterSeconds: MENDED_SECONDS,
  },
  moved: {
    status: 503,
    detail:
      'The file of the database is not where it was, and so nothing is written. The operator has been told in the log.',
    retryAfterSeconds: MENDED_SECONDS,
  },
  corrupt: DAMAGED,
  foreign: DAMAGED,
  unreachable: DAMAGED,
  disk: DAMAGED,
  full: { status: 507 },
  unique: { status: 409, detail: 'Another resource has the same url or external id.' },
}

const isRefusalStatus = (status: number): status is RefusalStatus => status in PROBLEM_KINDS

/** What the framework refuses by itself: malformed JSON, and what has a status of its own. */
const frameworkRefusal = ({ status }: HTTPException): Refusal | null => {
  if (!isRefusalStatus(status) || status >= 500) return null
  if (status !== 400) return { status }
  return {
    status,
    detail: 'The body is not valid JSON.',
    errors: [{ in: 'body', pointer: '', code: 'malformed', message: 'is not valid JSON' }],
  }
}

/** What an error that was thrown means to the client; null when it means a bug of ours. */
export const refusalOf = (error: Error): Refusal | null => {
  if (error instanceof RefusedError) return error.refusal
  // The client left in the middle of it: nobody reads this, and nothing is wrong with us.
  if ('code' in error && error.code === 'ECONNRESET')
    return { status: 400, detail: 'The body was not sent whole.' }
  const refused = error instanceof HTTPException ? frameworkRefusal(error) : null
  const kind = refused ? undefined : databaseErrorKind(error)
  return refused ?? (kind ? (DATABASE_REFUSALS[kind] ?? null) : null)
}
