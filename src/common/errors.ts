import type { Scope } from './scope.ts'

/** What is wrong with one place of an input. */
export interface InputIssue {
  /** Where in the body, as the path to it. */
  path: (string | number)[]
  code: string
  message: string
}

/** A resource that stands in the way of a write. */
export interface Holder {
  type: 'article' | 'actor' | 'event'
  id: string
  title: string
}

/** There is no such resource. */
export class NotFoundError extends Error {
  override name = 'NotFoundError'
}

/** A list is to go on behind a row that is not there. */
export class NoRowError extends Error {
  override name = 'NoRowError'
  /** Completes a sentence whose subject is the parameter `after`. */
  readonly reason: string
  constructor() {
    const reason = 'is of no row that this list has or had: give that of an earlier row'
    super(`after ${reason}.`)
    this.reason = reason
  }
}

/** The resource has been merged into another one. */
export class MergedError extends Error {
  override name = 'MergedError'
  readonly survivor: Holder
  /** @param title name of the survivor */
  constructor(id: string, title: string) {
    super(`merged into ${id}`)
    this.survivor = { type: 'actor', id, title }
  }
}

/** The write contradicts what is stored. */
export class ConflictError extends Error {
  override name = 'ConflictError'
  readonly holders: Holder[]
  constructor(message: string, holders: Holder[] = []) {
    super(message)
    this.holders = holders
  }
}

/** The resource is not in the version that the client knows. */
export class PreconditionError extends Error {
  override name = 'PreconditionError'
}

/** What was asked for is there no more, and will not be. */
export class GoneError extends Error {
  override name = 'GoneError'
}

/** The idempotency key names a write that is still being made. */
export class KeyInUseError extends Error {
  override name = 'KeyInUseError'
}

/** The idempotency key names another write. */
export class KeyReusedError extends Error {
  override name = 'KeyReusedError'
}

/** The request has no key, or none that is good. */
export class UnauthorizedError extends Error {
  override name = 'UnauthorizedError'
  /** Whether it had one. */
  readonly hadKey: boolean
  constructor(message: string, hadKey: boolean) {
    super(message)
    this.hadKey = hadKey
  }
}

/** The key of the request does not allow what it asks for. */
export class ForbiddenError extends Error {
  override name = 'ForbiddenError'
  readonly held: Scope
  readonly needed: Scope
  constructor(held: Scope, needed: Scope) {
    super(`needs the scope ${needed}`)
    this.held = held
    this.needed = needed
  }
}

/** Whoever makes the request has made as many as they may. */
export class RateLimitError extends Error {
  override name = 'RateLimitError'
  /** When they may make more, in seconds from now. */
  readonly seconds: number
  constructor(whose: 'key' | 'address', limit: number, seconds: number) {
    super(`${limit} requests a minute are the limit of each ${whose}. Go on in ${seconds} s.`)
    this.seconds = seconds
  }
}

/** Nobody is free to answer, and others wait already. */
export class BusyError extends Error {
  override name = 'BusyError'
}

/** The answer has taken longer than it may. */
export class DeadlineError extends Error {
  override name = 'DeadlineError'
}

/** The client has left before it was answered. */
export class LeftError extends Error {
  override name = 'LeftError'
}

/** The process that made the answer has ended before it. */
export class ReaderEndedError extends Error {
  override name = 'ReaderEndedError'
}

/** The input is well-formed, but refers to what does not exist or contradicts itself. */
export class InputError extends Error {
  override name = 'InputError'
  readonly issues: InputIssue[]
  constructor(issues: InputIssue[]) {
    super(issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
    this.issues = issues
  }
}

/** The rest of a body is not read, for a reason that completes the sentence "it is not read, as". */
export class UnreadRestError extends Error {
  override name = 'UnreadRestError'
  readonly status: 400 | 413 | 503
  constructor(status: 400 | 413 | 503, reason: string) {
    super(reason)
    this.status = status
  }
}

/** Whoever asks has as much open at the same time as one may have. */
export class ShareError extends Error {
  override name = 'ShareError'
}
