import type { Problem, ProblemError } from './generated/types.gen.js'

/** What everything that this package throws is. */
export class DatelineError extends Error {
  override name = 'DatelineError'
  /** How many attempts there were; undefined when nothing was sent. */
  declare attempts: number | undefined
}

/** The client was made, or is used, in a way that cannot work: trying again would not help. */
export class ConfigurationError extends DatelineError {
  override name = 'ConfigurationError'
}

/** There was no whole answer: the connection was refused, reset, or broke off. */
export class ConnectionError extends DatelineError {
  override name = 'ConnectionError'
}

/** An attempt took longer than `timeoutMs`. */
export class TimeoutError extends ConnectionError {
  override name = 'TimeoutError'
}

/** The answer is a 2xx, but not what the contract says: a proxy's page, perhaps. */
export class UnexpectedResponseError extends DatelineError {
  override name = 'UnexpectedResponseError'
}

const problemOf = (body: string): Problem | undefined => {
  try {
    const problem = JSON.parse(body)
    return problem?.title && problem
  } catch {
    return undefined
  }
}

/** How long an answer asks to wait, in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
const retryAfterOf = (headers: Headers): number | undefined => {
  const value = headers.get('retry-after') ?? ''
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

/** The server answered, and not with a 2xx. */
export class APIError extends DatelineError {
  override name = 'APIError'
  declare readonly status: number
  declare readonly headers: Headers
  /** The body, as text. */
  declare readonly body: string
  /** What the server says is wrong (RFC 9457); undefined when something before it answered. */
  declare readonly problem: Problem | undefined
  /** What is wrong, place by place: `pointer` into the body, or `parameter`. */
  declare readonly errors: readonly ProblemError[]
  /** The request's id in the logs of the server. */
  declare readonly requestId: string | undefined
  /** How long the server asks to wait, in milliseconds. */
  declare readonly retryAfterMs: number | undefined

  constructor(status: number, headers: Headers, body: string) {
    const problem = problemOf(body)
    // `detail` names the first fault, and `errors` has the others.
    super(problem ? `${status} ${problem.title}: ${problem.detail}` : `${status}`)
    this.status = status
    this.headers = headers
    this.body = body
    this.problem = problem
    this.errors = problem?.errors ?? []
    this.requestId = problem?.requestId ?? headers.get('x-request-id') ?? undefined
    this.retryAfterMs = retryAfterOf(headers)
  }
}

/** 304: what you named in `ifNoneMatch` is current. */
export class NotModifiedError extends APIError {
  override name = 'NotModifiedError'
}
/** 400: the request is malformed, or a parameter is wrong; see `errors`. */
export class BadRequestError extends APIError {
  override name = 'BadRequestError'
}
/** 401: there is no API key, or it is not valid. */
export class AuthenticationError extends APIError {
  override name = 'AuthenticationError'
}
/** 403: the API key may not do this. */
export class PermissionDeniedError extends APIError {
  override name = 'PermissionDeniedError'
}
/** 404: there is no such resource. */
export class NotFoundError extends APIError {
  override name = 'NotFoundError'
}
/** 409: something stands in the way; `problem.conflicts` says what. */
export class ConflictError extends APIError {
  override name = 'ConflictError'
}
/** 410: what was asked for is no longer there. */
export class GoneError extends APIError {
  override name = 'GoneError'
}
/** 412: it has changed since the version in `ifMatch`. */
export class PreconditionFailedError extends APIError {
  override name = 'PreconditionFailedError'
}
/** 413: the body is too long. */
export class ContentTooLargeError extends APIError {
  override name = 'ContentTooLargeError'
}
/** 422: the body is well-formed and wrong; `errors` have the pointers of its fields. */
export class ValidationError extends APIError {
  override name = 'ValidationError'
}
/** 428: the write needs `ifMatch`. */
export class PreconditionRequiredError extends APIError {
  override name = 'PreconditionRequiredError'
}
/** 429: too many requests; `retryAfterMs` says how long to wait. */
export class RateLimitError extends APIError {
  override name = 'RateLimitError'
}
/** 5xx: the server, or something before it, failed. */
export class ServerError extends APIError {
  override name = 'ServerError'
}

const BY_STATUS: Record<number, typeof APIError> = {
  304: NotModifiedError,
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  410: GoneError,
  412: PreconditionFailedError,
  413: ContentTooLargeError,
  422: ValidationError,
  428: PreconditionRequiredError,
  429: RateLimitError,
}

export const apiError = (status: number, headers: Headers, body: string): APIError =>
  new (BY_STATUS[status] ?? (status >= 500 ? ServerError : APIError))(status, headers, body)
