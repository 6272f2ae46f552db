/** The kinds of database errors that callers handle. */
export type DatabaseErrorKind =
  | 'unique'
  | 'reference'
  | 'busy'
  | 'full'
  | 'readonly'
  | 'corrupt'
  | 'foreign'
  | 'unreachable'
  | 'disk'
  | 'moved'

/** An error of the database, classified by its engine. */
export class DatabaseError extends Error {
  override readonly name: string = 'DatabaseError'
  readonly kind: DatabaseErrorKind
  /** The code of the driver. */
  readonly code: string

  constructor(kind: DatabaseErrorKind, code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
    this.code = code
  }
}

/** The kind of an error of the database, or of one that wraps it; null for anything else. */
export const databaseErrorKind = (error: unknown): DatabaseErrorKind | null => {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof DatabaseError) return at.kind
    // Temporary files of an import can fill the disk too.
    if ('code' in at && at.code === 'ENOSPC') return 'full'
  }
  return null
}

/** Whether an error means that the database is unavailable, and not that the input is wrong. */
export const isUnavailable = (error: unknown): error is Error => {
  const kind = databaseErrorKind(error)
  return kind !== null && kind !== 'unique' && kind !== 'reference'
}
