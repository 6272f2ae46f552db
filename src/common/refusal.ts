/** What an answer may be whose request was refused; each has its explanation on the page of problems. */
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

/** A resource that stands in the way of a write. */
export interface Holder {
  type: 'article' | 'actor' | 'event'
  id: string
  title: string
}

/** What is wrong with one place of a request. */
export interface WrongPlace {
  in: 'body' | 'query' | 'path' | 'header'
  /** In the body: a JSON Pointer (RFC 6901). */
  pointer?: string | undefined
  parameter?: string | undefined
  code: string
  message: string
  allowed?: string[] | undefined
  didYouMean?: string | undefined
}

/** What a refused request is answered. */
export interface Refusal {
  status: RefusalStatus
  /** Which kind, when not the usual one of the status. */
  kind?: RefusalKind | undefined
  /** What happened, when the explanation of the kind does not say it. */
  detail?: string | undefined
  errors?: WrongPlace[] | undefined
  conflicts?: Holder[] | undefined
  retryAfterSeconds?: number | undefined
  /** What is wrong with the key: parameters of `WWW-Authenticate` (RFC 6750); empty when there is none. */
  challenge?: string | undefined
}

/** An error that says what its request is answered. */
export abstract class RefusedError extends Error {
  abstract readonly refusal: Refusal
}
