import type { ErrorCode } from './error-codes.ts'
import type { Scope } from './scope.ts'
import { pointer } from './json-patch.ts'
import { RefusedError, type Conflict, type Refusal, type WrongPlace } from './refusal.ts'

/** When to try again after a conflict with a running request, in seconds. */
const SOON_SECONDS = 1
/** When to try again at overload, in seconds. */
const LATER_SECONDS = 5

/** An error in one place of a body. */
export interface InputIssue {
  /** The path to the place. */
  path: (string | number)[]
  code: ErrorCode
  message: string
}

/** The resource does not exist. */
export class NotFoundError extends RefusedError {
  override name = 'NotFoundError'
  readonly refusal: Refusal = { status: 404, detail: this.message || undefined }
}

/** A read would look at more rows than its question may: it is asked of a worker process. */
export class StepsSpentError extends Error {
  override name = 'StepsSpentError'
}

/** The parameter `after` names a row that the list never had. */
export class NoRowError extends RefusedError {
  override name = 'NoRowError'
  /** Completes a sentence whose subject is the parameter `after`. */
  readonly reason: string
  constructor() {
    const reason = 'names no row of this list: use an earlier row'
    super(`after ${reason}.`)
    this.reason = reason
  }
  get refusal(): Refusal {
    return {
      status: 400,
      errors: [
        { in: 'query', parameter: 'after', code: 'unknown_reference', message: this.reason },
      ],
    }
  }
}

/** The resource has been merged into another one. */
export class MergedError extends RefusedError {
  override name = 'MergedError'
  readonly survivor: Conflict
  /** @param title name of the actor that it was merged into */
  constructor(id: string, title: string) {
    super(`merged into ${id}`)
    this.survivor = { collection: 'actor', id, title }
  }
  get refusal(): Refusal {
    return {
      status: 409,
      kind: 'merged',
      detail: `The actor was merged into ${this.survivor.id}, and nothing was written. Read that actor and write to it by its own id.`,
      conflicts: [this.survivor],
    }
  }
}

/** The write contradicts stored data. */
export class ConflictError extends RefusedError {
  override name = 'ConflictError'
  readonly holders: Conflict[]
  constructor(message: string, holders: Conflict[] = []) {
    super(message)
    this.holders = holders
  }
  get refusal(): Refusal {
    return { status: 409, detail: this.message, conflicts: this.holders }
  }
}

/** The resource has another version than `If-Match` names. */
export class PreconditionError extends RefusedError {
  override name = 'PreconditionError'
  readonly refusal: Refusal = { status: 412 }
}

/** The requested resource no longer exists, and will not come back. */
export class GoneError extends RefusedError {
  override name = 'GoneError'
  readonly refusal: Refusal = { status: 410, detail: this.message || undefined }
}

/** The write with this idempotency key is not finished. */
export class KeyInUseError extends RefusedError {
  override name = 'KeyInUseError'
  readonly refusal: Refusal = { status: 409, kind: 'keyInUse', retryAfterSeconds: SOON_SECONDS }
}

/** The idempotency key was used for another request. */
export class KeyReusedError extends RefusedError {
  override name = 'KeyReusedError'
  readonly refusal: Refusal = { status: 422, kind: 'keyReused' }
}

/** The request has no key, or an invalid one. */
export class UnauthorizedError extends RefusedError {
  override name = 'UnauthorizedError'
  /** Whether the request had a key. */
  readonly hadKey: boolean
  constructor(message: string, hadKey: boolean) {
    super(message)
    this.hadKey = hadKey
  }
  get refusal(): Refusal {
    const challenge = this.hadKey ? 'error="invalid_token"' : ''
    return { status: 401, detail: this.message, challenge }
  }
}

/** The scope of the key does not allow the request. */
export class ForbiddenError extends RefusedError {
  override name = 'ForbiddenError'
  readonly held: Scope
  readonly needed: Scope
  constructor(held: Scope, needed: Scope) {
    super(`needs the scope ${needed}`)
    this.held = held
    this.needed = needed
  }
  get refusal(): Refusal {
    return {
      status: 403,
      detail: `This needs a key with the scope ${this.needed}; the scope of this key is ${this.held}.`,
      challenge: `error="insufficient_scope", scope="${this.needed}"`,
    }
  }
}

/** The key or address has reached its rate limit. */
export class RateLimitError extends RefusedError {
  override name = 'RateLimitError'
  /** When the next request is allowed, in seconds from now. */
  readonly seconds: number
  constructor(whose: 'key' | 'address', limit: number, seconds: number) {
    super(`The limit is ${limit} requests a minute for each ${whose}. Try again in ${seconds} s.`)
    this.seconds = seconds
  }
  get refusal(): Refusal {
    return { status: 429, detail: this.message, retryAfterSeconds: this.seconds }
  }
}

/** No worker process is free, and too many requests wait. */
export class BusyError extends RefusedError {
  override name = 'BusyError'
  readonly refusal: Refusal = {
    status: 503,
    detail:
      'Too many slow requests are being answered. Try again after the seconds in Retry-After.',
    retryAfterSeconds: LATER_SECONDS,
  }
}

/** The answer has taken longer than its deadline. */
export class DeadlineError extends RefusedError {
  override name = 'DeadlineError'
  readonly refusal: Refusal = { status: 504 }
}

/** The client has closed the connection before it was answered. */
export class LeftError extends Error {
  override name = 'LeftError'
}

/** The worker process has ended before its answer was complete. */
export class WorkerEndedError extends RefusedError {
  override name = 'WorkerEndedError'
  readonly refusal: Refusal = {
    status: 503,
    detail: 'The worker process that answered the request has ended. Try again.',
    retryAfterSeconds: SOON_SECONDS,
  }
}

/** The body fits its schema, but refers to resources that do not exist, or contradicts itself. */
export class InputError extends RefusedError {
  override name = 'InputError'
  readonly issues: InputIssue[]
  constructor(issues: InputIssue[]) {
    super(issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
    this.issues = issues
  }
  get refusal(): Refusal {
    return {
      status: 422,
      errors: this.issues.map(({ path, code, message }) => ({
        in: 'body',
        pointer: pointer(path),
        code,
        message,
      })),
    }
  }
}

/** The rest of a body is not read; the message completes the sentence "The rest is not read: …". */
export class UnreadRestError extends RefusedError {
  override name = 'UnreadRestError'
  readonly status: 400 | 413 | 503
  constructor(status: 400 | 413 | 503, reason: string) {
    super(reason)
    this.status = status
  }
  get refusal(): Refusal {
    return { status: this.status, detail: `The rest is not read: ${this.message}.` }
  }
}

/** The key or address holds as many streams, imports or followers as one may. */
export class ShareError extends RefusedError {
  override name = 'ShareError'
  get refusal(): Refusal {
    return { status: 429, detail: this.message, retryAfterSeconds: LATER_SECONDS }
  }
}

/** A parameter has a value that the schema allows and the handler refuses. */
export class BadParameterError extends RefusedError {
  override name = 'BadParameterError'
  readonly refusal: Refusal
  /** @param message completes a sentence whose subject is the parameter */
  constructor(
    parameter: string,
    code: ErrorCode,
    message: string,
    place: 'query' | 'header' = 'query',
  ) {
    super(message)
    this.refusal = { status: 400, errors: [{ in: place, parameter, code, message }] }
  }
}

/** A body does not fit its schema. */
export class InvalidBodyError extends RefusedError {
  override name = 'InvalidBodyError'
  readonly issues: WrongPlace[]
  constructor(issues: WrongPlace[]) {
    super('the body does not fit')
    this.issues = issues
  }
  get refusal(): Refusal {
    return { status: 422, errors: this.issues }
  }
}

/** A body is not valid JSON, text or compressed data. */
export class MalformedBodyError extends RefusedError {
  override name = 'MalformedBodyError'
  get refusal(): Refusal {
    return {
      status: 400,
      detail: this.message,
      errors: [{ in: 'body', pointer: '', code: 'malformed', message: 'cannot be read' }],
    }
  }
}
