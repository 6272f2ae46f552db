/** What went wrong in the database, where a caller can do something about it. */
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

/** An error of the database, of which an engine has told what it is. */
export class DatabaseError extends Error {
  override readonly name: string = 'DatabaseError'
  readonly kind: DatabaseErrorKind
  /** What the driver calls it. */
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
    // Of the files that an import keeps beside the database.
    if ('code' in at && at.code === 'ENOSPC') return 'full'
  }
  return null
}

/** Whether the database takes nothing at the moment, whatever it is given. */
export const isUnavailable = (error: unknown): error is Error => {
  const kind = databaseErrorKind(error)
  return kind !== null && kind !== 'unique' && kind !== 'reference'
}
