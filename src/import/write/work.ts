import type { Author } from '../../db/changelog.ts'
import type { formerNames } from '../../db/former-names.ts'
import type { Db, Engine } from '../../db/engine.ts'
import type { SaidStore } from '../../db/said.ts'
import type { Stores } from '../../stores.ts'
import type { Made, Place, Row, RowResult } from '../row.ts'
import type { Lookup } from './lookup.ts'
import type { Memory } from './memory.ts'

export interface ImportOptions<R extends Row> {
  /** The rule for a resource that exists: it is updated, or the row is refused. */
  mode?: 'upsert' | 'insert' | undefined
  onError?: 'skip' | 'abort' | undefined
  /** The name of the source: what it says is compared with what it said in earlier imports. */
  source?: string | undefined
  /** Whether rows also replace what somebody has changed or deleted. */
  overwrite?: boolean | undefined
  /** Whether new articles get mentions of the actors that their texts name. */
  annotate?: boolean | undefined
  /** Whether nothing is written, and only the results are wanted. */
  dryRun?: boolean | undefined
  /** Whether a client waits for the result of each row, so that a database that is full refuses rows. */
  isAwaited?: boolean | undefined
  /** The author of the import, and the reason. */
  author?: Author | undefined
  /** Ends what is done once all rows are written, so that they are found faster. */
  ending?: AbortSignal | undefined
  /** Called with the results of rows that are committed. */
  onResults: (results: RowResult<R>[]) => void
}

/** The state that all transactions of an import share. */
export interface Job<R extends Row> extends ImportOptions<R> {
  engine: Engine
  stores: Stores
  memory: Memory
  /** The statements of the source in earlier imports. */
  said: SaidStore
  /** The names of deleted resources, and the urls that somebody has corrected. */
  former: ReturnType<typeof formerNames>
}

/** The state that the rows of one transaction share. */
export interface Work extends Pick<
  Job<Row>,
  'stores' | 'memory' | 'said' | 'former' | 'mode' | 'overwrite' | 'annotate' | 'dryRun'
> {
  tx: Db
  /** The resources that the rows name. */
  there: Lookup
  /** Where the row at hand stands. */
  at: Place
  /** Whether a part of the row at hand has been written. */
  isBegun: boolean
}

/**
 * When a row is written: `first` as it comes, `held` once the actors that were held back with it are
 * written, `last` when no more rows come.
 */
export type Stage = 'first' | 'held' | 'last'

/** A row that waits for later rows; where its records are written already, only for the affiliations of its actor. */
export interface Waiting<R extends Row> {
  row: R
  made?: Made[] | undefined
}
