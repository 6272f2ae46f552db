import type { ExternalId } from '../contract/fields.ts'
import type { COLLECTIONS } from '../common/collections.ts'
import type { ImportEvidence, ImportLine } from './schema.ts'

export type Collection = (typeof COLLECTIONS)[number]
export type Outcome = 'created' | 'updated' | 'unchanged'

/** A row that is not imported, and why. */
export class RefusedRow extends Error {
  override name = 'RefusedRow'
}

/** A row that adds to a resource that the database does not have. */
export class ElsewhereError extends RefusedRow {
  override name = 'ElsewhereError'
}

/** One article, actor or event to import. */
export interface ImportRecord extends ImportLine {
  /** Whether a resource that exists stays as it is. */
  keep?: boolean
  /** Whether a resource that exists only gets the fields that it lacks. */
  fill?: boolean
  /** The version of the record, by a value that sorts: a record of the same or an older version changes nothing. */
  version?: ExternalId | undefined
  /** Why the article is withdrawn: only its status is imported, and an unknown article is refused for this reason. */
  retracts?: string
  /** Whether several rows may describe the resource: the first sets its fields, all of them add to its lists. */
  shared?: boolean
  /**
   * The beginning that all ids of its feed, site or authority have: the article of its url is another one only if it has
   * another id with it, and has never had this title.
   */
  namer?: string | undefined
  /** The datasets whose actors the record may change; actors of others only gain names and links. */
  changes?: readonly string[] | undefined
  /**
   * A second external id. An actor of this id is the same, unless both have an id of the same scheme; an
   * event of this id is the same unless it has the same code: then the two rows report one event from two sides.
   */
  also?: ExternalId | undefined
  /** Instead of a resource: an article to add to the evidence of an event. */
  cites?: { event: ExternalId[]; link: ImportEvidence }
}

/** Where a row stands in the input. */
export interface Place {
  /** From 1. */
  line: number
  /** The name of its file, where an import has several. */
  file?: string | undefined
}

export const placeOf = ({ line, file }: Place): Place =>
  file === undefined ? { line } : { line, file }

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.line === other.line && one.file === other.file

/** A row of the input. It is imported whole, or not at all. */
export interface Row extends Place {
  /** About how large it is. */
  bytes: number
  records: ImportRecord[]
  /** The resource that it adds to: without that resource, the row is passed over. */
  about?: { collection: Collection; externalIds?: ExternalId[]; url?: string }
  /** Why it is refused. */
  refused?: Error
  /** The parts of it that are left out, and why. */
  notes?: string[]
}

/** The outcome of the import of a record. */
export interface Made {
  collection: Collection
  id: string
  status: Outcome
  /** The earlier row of this import that describes the same resource. */
  sameAs?: Place | undefined
  /** The fields in which this row differs from that one; they are not imported. */
  unlike?: string[] | undefined
  /** The fields that have a new value in the source, and that somebody has changed here: they stay. */
  kept?: string[] | undefined
  /** Whether somebody has deleted the resource: it stays deleted. */
  isGone?: boolean | undefined
}

export interface RowResult<R extends Row> {
  row: R
  made: Made[]
  /** Why the row was refused. */
  error: Error | null
}
