const REASONS: Record<string, string> = {
  EACCES: 'the permissions do not allow it',
  EEXIST: 'there is something of that name',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is a file, not a folder',
  EPERM: 'the permissions do not allow it',
  EROFS: 'the disk can only be read',
}

/** Why the system did not let a file be read or written; null for anything else. */
export const systemReason = (error: unknown): string | null =>
  error instanceof Error && 'syscall' in error && 'code' in error
    ? (REASONS[String(error.code)] ?? null)
    : null

/** What is said of an error that ends a command: one of the system names the file. */
export const explain = (error: unknown): string => {
  const reason = systemReason(error)
  const path = error instanceof Error && 'path' in error ? String(error.path) : undefined
  if (reason !== null) return path === undefined ? reason : `${path}: ${reason}.`
  return error instanceof Error ? error.message : String(error)
}

/** Whether whoever was to read what is written has left, as `head` does. */
export const isReaderGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'
