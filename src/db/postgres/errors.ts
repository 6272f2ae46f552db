import { DatabaseError, type DatabaseErrorKind } from '../../common/database-error.ts'
import { DeadlineError } from '../../common/errors.ts'

/** A statement that took longer than `statement_timeout`. */
const CANCELLED = '57014'

/** Kinds by the beginnings of SQLSTATE codes, and by codes of the driver and of sockets. */
const KINDS: readonly [prefix: string, kind: DatabaseErrorKind][] = [
  ['23505', 'unique'],
  ['23503', 'reference'],
  // Serialization failure, deadlock, and a lock that was not free in time.
  ['40001', 'busy'],
  ['40P01', 'busy'],
  ['55P03', 'busy'],
  ['53100', 'full'],
  ['53', 'busy'],
  ['25006', 'readonly'],
  ['XX001', 'corrupt'],
  ['XX002', 'corrupt'],
  ['58', 'disk'],
  // There is no such database, role or password.
  ['3D000', 'foreign'],
  ['28', 'foreign'],
  // The server is shutting down, starts, or cannot be reached.
  ['57P', 'unreachable'],
  ['08', 'unreachable'],
  ['CONNECTION_', 'unreachable'],
  ['CONNECT_TIMEOUT', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['ECONNRESET', 'unreachable'],
  ['ENOENT', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  ['EPIPE', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
]

/** The code of an error of the driver. */
const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

const kindOf = (error: Error): DatabaseErrorKind | null => {
  const code = codeOf(error)
  return KINDS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null
}

/** The kind of an error of the driver, or of an error that wraps it; null for other errors. */
export const driverErrorKind = (error: unknown): DatabaseErrorKind | null => {
  for (let at = error; at instanceof Error; at = at.cause) {
    const kind = at instanceof DatabaseError ? at.kind : kindOf(at)
    if (kind !== null) return kind
  }
  return null
}

/**
 * Whether a connection is of no use after an error: only the server's own reports leave it as it was, and one that
 * refuses a write as read-only may have become a standby since it was connected to.
 */
export const breaks = (error: unknown): boolean =>
  !(error instanceof Error) ||
  error.name !== 'PostgresError' ||
  /^(?:57P0|08|25006)/.test(codeOf(error)) ||
  Reflect.get(error, 'severity') === 'FATAL'

/** Converts an error of the driver to the one that all engines throw; others stay as they are. */
export const failureOf = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error
  const code = codeOf(error)
  if (code === CANCELLED) return Object.assign(new DeadlineError(), { cause: error })
  const kind = kindOf(error)
  return kind === null ? error : new DatabaseError(kind, code, error.message, { cause: error })
}

/** Why a database cannot be opened and what to do, in one line; null for unexpected errors. */
export const explainOpening = (error: unknown): string | null => {
  switch (driverErrorKind(error)) {
    case 'busy':
      return 'another process has locked it, or the server has no connection to spare. End that process, or raise `max_connections`.'
    case 'full':
      return 'the disk of the server is full. Nothing was written; make room and start again.'
    case 'readonly':
      return 'it cannot be written to: the server is a standby, or the role may only read.'
    case 'corrupt':
      return 'it is damaged. Nothing was written to it. Run `pg_amcheck` to see the damage, and restore a backup.'
    case 'foreign':
      return `the server refuses it: ${error instanceof Error ? error.message : ''}. Create the database with \`createdb\`, and check role and password.`
    case 'unreachable':
      return `the server cannot be reached (${error instanceof Error ? error.message : ''}). Check host and port, and that it runs.`
    case 'disk':
      return 'the disk of the server reports an error. Nothing was written.'
    default:
      return null
  }
}
