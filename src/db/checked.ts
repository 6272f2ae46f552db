import type { Db, Engine } from './engine.ts'

/** What a check has found. */
export interface Finding {
  message: string
  /** Whether it is derived from what is sound, and so can be made again. */
  isDerived: boolean
}

/** Something that is derived: how it is checked, and made again. */
export interface DerivedPart {
  /** What is wrong with it; null when nothing is. */
  find: (database: CheckedDatabase) => string | null | Promise<string | null>
  repair: (database: CheckedDatabase) => void | Promise<void>
}

/** A database that is checked, on a connection of its own. */
export interface CheckedDatabase extends Pick<Engine, 'kit' | 'schema'> {
  /** What statements of the stores run on. */
  db: Db
  /** Whether it has the schema of this program, and so can be checked beyond its structure. */
  isCurrent: boolean
  /** Gives this connection a function for its statements; the database itself has none of them. */
  define: (name: string, work: (...values: unknown[]) => string | number | null) => void
  /** The one number that a statement yields. */
  count: (select: string) => number
  /** The first column of what a statement yields. */
  column: (select: string) => string[]
  run: (statements: string) => void
  /** Begins a transaction: of one moment for all that is read, or one that nobody writes beside. */
  begin: (mode: 'read' | 'write') => void
  commit: () => void
  /** What is wrong with pages and indexes. */
  structure: () => Finding[]
  /** References that lead nowhere. */
  references: () => Finding[]
  /** In what it is not the database that this program makes. */
  schemaFaults: () => Finding[]
  /** What the engine derives for itself: search and map. */
  derived: readonly DerivedPart[]
  /** Makes all indexes again. */
  remakeIndexes: () => void
  /** Checks rows by indexes that are made again for that alone; null where that cannot be done. */
  onSoundIndexes: <T>(work: (database: CheckedDatabase) => Promise<T>) => Promise<T | null>
  /** Whether an error says that pages are damaged. */
  isDamage: (error: unknown) => boolean
  close: () => void
}
