import type { Column, Table } from 'drizzle-orm'
import type { Place } from '../common/lists.ts'
import type { Author, ChangeLog } from './changelog.ts'
import type { Db } from './handle.ts'
import type { Kit } from './kit.ts'
import type { Indexed, Planner } from './query/plan.ts'
import type { Schema } from './schema.ts'

export type { Db }

/** The records of a write, made in its own transaction. */
export interface Recorder<T> {
  author: Author
  /** Keeps what came of it. */
  keep?: ((tx: Db, value: T) => Promise<void>) | undefined
}

/** A statement that has run: its text, with placeholders where its values go. */
export interface StatementRun {
  sql: string
  ms: number
  rows: number
}

/** Is told of each statement that has run. */
export type OnStatement = (statement: StatementRun) => void

export interface Measures {
  databaseBytes: number
  /** The bytes that have been written, and are not yet in the database itself. */
  walBytes: number
  /** Writes that wait their turn. */
  writesWaiting: number
}

/** The state of one of the servers that have the same database, as far as it can be told. */
export interface HostState {
  /** Whether it takes writes or follows another one, if it answers. */
  role: 'primary' | 'standby' | 'unreachable'
  /** How many bytes of the primary's log it has yet to apply. */
  lagBytes?: number
  /** How long ago the last write was made that it has applied, in seconds; 0 when none waits. */
  lagSeconds?: number
  /** The standbys that a primary waits for before it acknowledges a write, as it is configured. */
  synchronousStandbyNames?: string
}

/** Texts by name, and texts that wait their turn; nothing of it is left once the process has ended. */
export interface Scratch {
  put: (name: string, value: string) => void
  get: (name: string) => string | undefined
  /** Has a text wait in a queue. */
  push: (queue: string, value: string) => void
  /** The entries of a queue, in the order in which they came. */
  waiting: (queue: string) => Generator<string>
  close: () => void
}

/** A database, whichever it is: its dialect, its tables, and the two ways in. */
export interface Engine {
  kit: Kit
  /**
   * Finds which rows of a table a list holds.
   *
   * @param mainSort the order of the indexes on what lists are filtered by
   */
  planner: (table: Table, mainSort: Column, indexed?: Indexed) => Planner
  schema: Schema
  /** Whether it can only be read, as the file cannot be written to. */
  readonly: boolean
  /** Whether it ends reads itself that take long, so that no worker process has to. */
  endsReads: boolean
  /** Whether its reads may take as long as they need, and so count what is faster counted in this process. */
  countsInMemory: boolean
  /** Through which the stores make, change and remove resources. */
  changes: Pick<
    ChangeLog,
    | 'describe'
    | 'created'
    | 'changed'
    | 'remove'
    | 'touched'
    | 'touchedList'
    | 'lost'
    | 'removed'
    | 'hasBeen'
    | 'isNew'
    | 'foresee'
    | 'show'
    | 'renew'
  >
  /** By which another process opens the same database. */
  url: string
  /** Runs `work` on one consistent snapshot. */
  read: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  /**
   * Runs `work`, whose reads look at a limited number of rows: a step is a row of an index or table that a list is
   * looked for in, and a dear test of one counts for several.
   *
   * @throws StepsSpentError when a read would take more steps
   */
  bounded: <T>(steps: number, work: () => Promise<T>) => Promise<T>
  /** Walks through what is too much to be read at once, on one consistent snapshot. */
  snapshot: <T>(walk: (db: Db) => AsyncGenerator<T>) => AsyncGenerator<T>
  /**
   * Runs `work` in a transaction and answers once it is durable.
   * An error of `work` undoes its own writes, and no others.
   *
   * @param record who makes it, and what keeps what came of it
   */
  write: <T>(work: (tx: Db) => Promise<T>, record?: Recorder<T>) => Promise<T>
  /**
   * Notes that many rows are to be loaded; what it gives is called once they are, and has them found faster. It ends early
   * where it is told to.
   */
  loading?: () => (ending?: AbortSignal) => Promise<void>
  /** Has new rows numbered behind those that were written with their numbers. */
  adopt: () => Promise<void>
  /** Calls a listener whenever this process has committed changes of resources; gives what ends that. */
  onChange: (listener: () => void) => () => void
  /** A number that changes with each commit, by this process or another one; NaN when it cannot be told. */
  version: () => number
  /** Whether another process has written to the database of late, and so waits for this one. */
  isShared: () => boolean
  /**
   * Runs a request whose reads see no older state than that at a place of the change feed, or than what this process
   * has answered when none is given; `reached` tells how far it has come. Not there where each read sees the newest.
   */
  follow?: <T>(
    least: Place | undefined,
    work: (reached: () => Place | undefined) => Promise<T>,
  ) => Promise<T>
  /** Keeps what a long job must remember and memory need not hold. */
  scratch: () => Scratch
  /** How large the database is, and how much waits to be written. */
  measure: () => Measures
  /** Tells the state of each host, in the order of the address. Not there where it has one. */
  hosts?: () => Promise<HostState[]>
  /** Throws when the database does not answer. */
  ping: () => Promise<void>
  close: () => Promise<void>
}
