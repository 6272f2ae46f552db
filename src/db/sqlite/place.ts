import { statSync } from 'node:fs'
import { DatabaseError } from '../../common/database-error.ts'

/** Suffixes of the files of an open database: itself, its write-ahead log, and the log's index. */
const ENDS = ['', '-wal', '-shm'] as const

/** The files of an open database were moved, replaced or deleted, so writes would be lost. */
class MovedError extends DatabaseError {
  override readonly name = 'MovedError'
  /** The file that is no longer in its place. */
  readonly path: string

  constructor(path: string) {
    super(
      'moved',
      'DATABASE_MOVED',
      `${path} was moved, replaced or deleted while it was open. Nothing is written until it is back, or the server is started again.`,
    )
    this.path = path
  }
}

const identityOf = (path: string): string | null => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.dev} ${found.ino}` : null
}

/**
 * Remembers the files of a database; the returned function throws when one of them is no longer in
 * its place.
 * @param file a database that is open and has been read
 */
export const keepPlace = (file: string): (() => void) => {
  const known = ENDS.map((end) => ({ path: file + end, identity: identityOf(file + end) }))
  return () => {
    for (const { path, identity } of known)
      if (identity !== null && identityOf(path) !== identity) throw new MovedError(path)
  }
}
