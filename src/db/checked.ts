import type { Db, Engine } from './engine.ts'

/** A fault that a check has found. */
export interface Finding {
  message: string
  /** Whether it is in derived data, which can be rebuilt. */
  isDerived: boolean
}

/** A kind of derived data, with functions to check and rebuild it. */
export interface DerivedPart {
  /** The fault, or null when there is none. */
  find: (database: CheckedDatabase) => string | null | Promise<string | null>
  repair: (database: CheckedDatabase) => void | Promise<void>
}

/** The questions of a check, as statements that all engines understand. */
export interface Questions {
  /** The number that a statement returns. */
  count: (select: string) => number | Promise<number>
  /** The first column of the rows that a statement returns. */
  column: (select: string) => string[] | Promise<string[]>
}

/** A database under check, on a connection of its own. */
export interface CheckedDatabase extends Pick<Engine, 'kit' | 'schema'> {
  /** The connection for statements of the stores. */
  db: Db
  /** Whether it has the schema of this version; otherwise only its structure can be checked. */
  isCurrent: boolean
  /** Defines an SQL function on this connection only. */
  define: (name: string, work: (...values: unknown[]) => string | number | bigint | null) => void
  /** The number that a statement returns. */
  count: (select: string) => number
  /** The first column of the rows that a statement returns. */
  column: (select: string) => string[]
  run: (statements: string) => void
  /** Begins a transaction to read one state, or to write alone. */
  begin: (mode: 'read' | 'write') => void
  commit: () => void
  /** Faults of pages and indexes. */
  structure: () => Finding[]
  /** Violated foreign keys. */
  references: () => Finding[]
  /** Differences from the schema of this version. */
  schemaFaults: () => Finding[]
  /** Data that the engine derives: search and map. */
  derived: readonly DerivedPart[]
  /** Rebuilds all indexes. */
  remakeIndexes: () => void
  /** Checks rows on rebuilt indexes; null where they cannot be rebuilt for the check. */
  onSoundIndexes: <T>(work: (database: CheckedDatabase) => Promise<T>) => Promise<T | null>
  /** Whether an error reports damaged pages. */
  isDamage: (error: unknown) => boolean
  close: () => void
}
