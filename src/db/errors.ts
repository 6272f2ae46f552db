/** What went wrong in the database, where a caller can do something about it. */
export type DatabaseErrorKind = 'unique' | 'reference' | 'busy' | 'full' | 'readonly'

const SQLITE_KINDS: readonly [prefix: string, kind: DatabaseErrorKind][] = [
  ['SQLITE_CONSTRAINT_UNIQUE', 'unique'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'unique'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'reference'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'readonly'],
]

/** Names a driver's error, or one that wraps it; null for anything else. */
export const databaseErrorKind = (error: unknown): DatabaseErrorKind | null => {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : ''
    const known = SQLITE_KINDS.find(([prefix]) => code.startsWith(prefix))
    if (known) return known[1]
  }
  return null
}
