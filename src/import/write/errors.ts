import { ConflictError, InputError } from '../../common/errors.ts'
import { databaseErrorKind } from '../../common/database-error.ts'
import { RefusedRow } from '../row.ts'

/** A reference to a resource that neither the database nor the rows so far have. */
export class UnresolvedError extends InputError {
  override name = 'UnresolvedError'
}

/** A reference to a resource that somebody has deleted. */
export class GoneError extends Error {}

/** A resource to insert that exists already. */
export class TakenError extends ConflictError {
  override name = 'TakenError'
}

/** Rolls back the transaction of a dry run. */
export class Undone extends Error {}

/** Rolls back a transaction in which a row was refused after a part of it had been written. */
export class SpoiltError extends Error {
  /** The index of the row in its batch. */
  readonly at: number
  readonly refusal: Error
  constructor(at: number, refusal: Error) {
    super('a row was refused half written')
    this.at = at
    this.refusal = refusal
  }
}

/** Whether an error is about the row alone, so that the import goes on. */
export const isRefusal = (error: unknown): error is Error =>
  error instanceof RefusedRow ||
  error instanceof InputError ||
  error instanceof ConflictError ||
  (error instanceof Error && databaseErrorKind(error) === 'unique')
