import { DatabaseError, type DatabaseErrorKind } from '../../common/database-error.ts'

const KINDS: readonly [prefix: string, kind: DatabaseErrorKind][] = [
  ['SQLITE_CONSTRAINT_UNIQUE', 'unique'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'unique'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'reference'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'readonly'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'foreign'],
  ['SQLITE_CANTOPEN', 'unreachable'],
  ['SQLITE_IOERR', 'disk'],
  ['DATABASE_MOVED', 'moved'],
  ['ENOSPC', 'full'],
]

const kindOf = (error: Error): DatabaseErrorKind | null => {
  const code = 'code' in error ? String(error.code) : ''
  return KINDS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null
}

/** The kind of an error of the driver, or of an error that wraps it; null for other errors. */
export const driverErrorKind = (error: unknown): DatabaseErrorKind | null => {
  for (let at = error; at instanceof Error; at = at.cause) {
    const kind = kindOf(at)
    if (kind !== null) return kind
  }
  return null
}

/** Converts an error of the driver to the one that all engines throw; others stay as they are. */
export const failureOf = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error
  const kind = kindOf(error)
  if (kind === null) return error
  const { message } = error
  return new DatabaseError(kind, String(Reflect.get(error, 'code')), message, { cause: error })
}

const RESTORE =
  'Run `dateline check` to see the damage, and `dateline restore` to restore a backup.'

const FULL = 'the disk is full, or the database has reached its maximum size (DATABASE_MAX_BYTES)'

/** The reason if a write failed for lack of room; null otherwise. */
export const explainWriting = (error: unknown): string | null =>
  driverErrorKind(error) === 'full' ? `${FULL}.` : null

/** Why a database cannot be opened and what to do, in one line; null for unexpected errors. */
export const explainOpening = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'SQLITE_READONLY_DIRECTORY')
    return 'its folder cannot be written to, but SQLite needs files beside the database. Make the folder writable, or serve a file written by `dateline backup`, which is read only.'
  switch (driverErrorKind(error)) {
    case 'busy':
      return 'another process has locked it. End that process, or wait until it has finished.'
    case 'full':
      return `${FULL}. Nothing was written; make room and start again.`
    case 'readonly':
      return 'it cannot be written to. Check the permissions of the file and of its folder.'
    case 'corrupt':
      return `it is damaged. Nothing was written to it. ${RESTORE}`
    case 'foreign':
      return 'the file is not a SQLite database. It was left as it is.'
    case 'unreachable':
      return 'the file cannot be opened. Check that the path is a file, and its permissions.'
    case 'disk':
      return 'the disk reports an error. Nothing was written.'
    default:
      return null
  }
}
