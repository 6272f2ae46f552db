const REASONS: Record<string, string> = {
  EACCES: 'the permissions do not allow it',
  EEXIST: 'a file or folder of that name exists',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is a file, not a folder',
  EPERM: 'the permissions do not allow it',
  EROFS: 'the disk is read-only',
}

/** Why the system refused to read or write a file; null for other errors. */
export const systemReason = (error: unknown): string | null =>
  error instanceof Error && 'syscall' in error && 'code' in error
    ? (REASONS[String(error.code)] ?? null)
    : null

/** The message of an error that ends a command; an error of the system names its file. */
export const explain = (error: unknown): string => {
  const reason = systemReason(error)
  const path = error instanceof Error && 'path' in error ? String(error.path) : undefined
  if (reason !== null) return path === undefined ? reason : `${path}: ${reason}.`
  return error instanceof Error ? error.message : String(error)
}

/** Whether an error says that the program which reads the output has ended, as `head` does. */
export const isOutputClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'
