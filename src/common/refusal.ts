import type { ErrorCode } from './error-codes.ts'

/** The statuses of problems. */
export type RefusalStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 408
  | 409
  | 410
  | 412
  | 413
  | 414
  | 415
  | 421
  | 422
  | 429
  | 431
  | 500
  | 503
  | 504
  | 507

/** Kinds of problem that share their status with another one. */
export type RefusalKind = 'merged' | 'keyInUse' | 'keyReused'

/** A resource that prevents a write. */
export interface Conflict {
  collection: 'article' | 'actor' | 'event'
  id: string
  title: string
}

/** An error in one place of a request. */
export interface WrongPlace {
  in: 'body' | 'query' | 'path' | 'header'
  /** In the body: a JSON Pointer (RFC 6901). */
  pointer?: string | undefined
  parameter?: string | undefined
  code: ErrorCode
  message: string
  allowed?: string[] | undefined
  didYouMean?: string | undefined
}

/** The answer to a refused request. */
export interface Refusal {
  status: RefusalStatus
  /** The kind of problem, when it is not the usual one of the status. */
  kind?: RefusalKind | undefined
  /** The message; when not given, the first error in words, or the explanation of the kind. */
  detail?: string | undefined
  errors?: WrongPlace[] | undefined
  conflicts?: Conflict[] | undefined
  retryAfterSeconds?: number | undefined
  /** Parameters of `WWW-Authenticate` (RFC 6750) that say what is wrong with the key; empty without a key. */
  challenge?: string | undefined
}

/** An error that knows the answer to its request. */
export abstract class RefusedError extends Error {
  abstract readonly refusal: Refusal
}
