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
  // Of the files that an import keeps beside the database.
  ['ENOSPC', 'full'],
]

/** Names a driver's error, or one that wraps it; null for anything else. */
export const databaseErrorKind = (error: unknown): DatabaseErrorKind | null => {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : ''
    const known = KINDS.find(([prefix]) => code.startsWith(prefix))
    if (known) return known[1]
  }
  return null
}

/** Whether the database takes nothing at the moment, whatever it is given. */
export const isUnavailable = (error: unknown): error is Error => {
  const kind = databaseErrorKind(error)
  return kind !== null && kind !== 'unique' && kind !== 'reference'
}

const RESTORE =
  'Run `dateline check` to see how far, and `dateline restore` to go back to a backup.'

const FULL = 'the disk is full, or the database as large as it may be (DATABASE_MAX_BYTES)'

/** Why a database takes no more of what is written to it; null for other reasons than room. */
export const explainWriting = (error: unknown): string | null =>
  databaseErrorKind(error) === 'full' ? `${FULL}.` : null

/** Why a database cannot be opened, and how to go on, in one line; null when only a bug explains it. */
export const explainOpening = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'SQLITE_READONLY_DIRECTORY')
    return 'its folder cannot be written to, where a database in use has files of its own. Make the folder writable, or serve a file that `dateline backup` has written: that is only read.'
  switch (databaseErrorKind(error)) {
    case 'busy':
      return 'another process holds it. End that process, or wait until it is done.'
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
