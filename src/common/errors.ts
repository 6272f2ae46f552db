import type { Scope } from './scope.ts'
import { pointer } from './json-patch.ts'
import { RefusedError, type Holder, type Refusal, type WrongPlace } from './refusal.ts'

/** When to try again what another request is in the way of, in seconds. */
const SOON_SECONDS = 1
/** When to try again where there is too much to do, in seconds. */
const LATER_SECONDS = 5

export const INVALID_BODY = 'The body does not fit its schema: see errors.'

/** What is wrong with one place of an input. */
export interface InputIssue {
  /** Where in the body, as the path to it. */
  path: (string | number)[]
  code: string
  message: string
}

/** There is no such resource. */
export class NotFoundError extends RefusedError {
  override name = 'NotFoundError'
  readonly refusal: Refusal = { status: 404, detail: this.message || undefined }
}

/** A list is to go on behind a row that is not there. */
export class NoRowError extends RefusedError {
  override name = 'NoRowError'
  /** Completes a sentence whose subject is the parameter `after`. */
  readonly reason: string
  constructor() {
    const reason = 'is of no row that this list has or had: give that of an earlier row'
    super(`after ${reason}.`)
    this.reason = reason
  }
  get refusal(): Refusal {
    return {
      status: 400,
      errors: [{ in: 'query', parameter: 'after', code: 'invalid', message: this.reason }],
      detail: this.message,
    }
  }
}

/** The resource has been merged into another one. */
export class MergedError extends RefusedError {
  override name = 'MergedError'
  readonly survivor: Holder
  /** @param title name of the survivor */
  constructor(id: string, title: string) {
    super(`merged into ${id}`)
    this.survivor = { type: 'actor', id, title }
  }
  get refusal(): Refusal {
    return {
      status: 409,
      kind: 'merged',
      detail: `The actor was merged into ${this.survivor.id}, and nothing was written. Read that one and write to it under its own id.`,
      conflicts: [this.survivor],
    }
  }
}

/** The write contradicts what is stored. */
export class ConflictError extends RefusedError {
  override name = 'ConflictError'
  readonly holders: Holder[]
  constructor(message: string, holders: Holder[] = []) {
    super(message)
    this.holders = holders
  }
  get refusal(): Refusal {
    return { status: 409, detail: this.message, conflicts: this.holders }
  }
}

/** The resource is not in the version that the client knows. */
export class PreconditionError extends RefusedError {
  override name = 'PreconditionError'
  readonly refusal: Refusal = { status: 412 }
}

/** What was asked for is there no more, and will not be. */
export class GoneError extends RefusedError {
  override name = 'GoneError'
  readonly refusal: Refusal = { status: 410, detail: this.message || undefined }
}

/** The idempotency key names a write that is still being made. */
export class KeyInUseError extends RefusedError {
  override name = 'KeyInUseError'
  readonly refusal: Refusal = { status: 409, kind: 'keyInUse', retryAfterSeconds: SOON_SECONDS }
}

/** The idempotency key names another write. */
export class KeyReusedError extends RefusedError {
  override name = 'KeyReusedError'
  readonly refusal: Refusal = { status: 422, kind: 'keyReused' }
}

/** The request has no key, or none that is good. */
export class UnauthorizedError extends RefusedError {
  override name = 'UnauthorizedError'
  /** Whether it had one. */
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

/** The key of the request does not allow what it asks for. */
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
      detail: `This needs a key with the scope ${this.needed}: this one has ${this.held}.`,
      challenge: `error="insufficient_scope", scope="${this.needed}"`,
    }
  }
}

/** Whoever makes the request has made as many as they may. */
export class RateLimitError extends RefusedError {
  override name = 'RateLimitError'
  /** When they may make more, in seconds from now. */
  readonly seconds: number
  constructor(whose: 'key' | 'address', limit: number, seconds: number) {
    super(`${limit} requests a minute are the limit of each ${whose}. Go on in ${seconds} s.`)
    this.seconds = seconds
  }
  get refusal(): Refusal {
    return { status: 429, detail: this.message, retryAfterSeconds: this.seconds }
  }
}

/** Nobody is free to answer, and others wait already. */
export class BusyError extends RefusedError {
  override name = 'BusyError'
  readonly refusal: Refusal = {
    status: 503,
    detail:
      'Too many questions that take long are being answered. Try again after the seconds in Retry-After.',
    retryAfterSeconds: LATER_SECONDS,
  }
}

/** The answer has taken longer than it may. */
export class DeadlineError extends RefusedError {
  override name = 'DeadlineError'
  readonly refusal: Refusal = { status: 504 }
}

/** The client has left before it was answered. */
export class LeftError extends Error {
  override name = 'LeftError'
}

/** The process that made the answer has ended before it. */
export class ReaderEndedError extends RefusedError {
  override name = 'ReaderEndedError'
  readonly refusal: Refusal = {
    status: 503,
    detail: 'The process that was to answer has ended. Try again.',
    retryAfterSeconds: SOON_SECONDS,
  }
}

/** The input is well-formed, but refers to what does not exist or contradicts itself. */
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
      detail: 'The body refers to what does not exist, or contradicts itself.',
      errors: this.issues.map(({ path, code, message }) => ({
        in: 'body',
        pointer: pointer(path),
        code,
        message,
      })),
    }
  }
}

/** The rest of a body is not read, for a reason that completes the sentence "it is not read, as". */
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

/** Whoever asks has as much open at the same time as one may have. */
export class ShareError extends RefusedError {
  override name = 'ShareError'
  get refusal(): Refusal {
    return { status: 429, detail: this.message, retryAfterSeconds: LATER_SECONDS }
  }
}

/** A parameter has a value that only the handler can judge. */
export class BadParameterError extends RefusedError {
  override name = 'BadParameterError'
  readonly parameter: string
  /** @param message completes a sentence whose subject is the parameter */
  constructor(parameter: string, message: string) {
    super(message)
    this.parameter = parameter
  }
  get refusal(): Refusal {
    const { parameter, message } = this
    return {
      status: 400,
      errors: [{ in: 'query', parameter, code: 'invalid', message }],
      detail: `${parameter} ${message}.`,
    }
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
    return { status: 422, detail: INVALID_BODY, errors: this.issues }
  }
}

/** A body cannot be read. */
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
