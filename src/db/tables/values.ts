import type { Collection } from '../../common/collections.ts'
import type { Kit } from '../kit.ts'

export type { Kit }

/** Milliseconds of 0001-01-01, which stands for "not known" where a sort column must not be null. */
export const UNKNOWN_TIME = -62_135_596_800_000

/** Stands for "not given" in the fatality count that lists sort by. */
export const UNKNOWN_COUNT = -1

declare const noted: unique symbol
/** The version of a resource; only `changes.ts` makes one, as it notes the change. */
export type Version = number & { readonly [noted]: true }

export interface ExternalIdValue {
  scheme: string
  value: string
}
export interface AliasValue {
  name: string
  language: string | null
  kind: string
}
export interface CodeValue {
  scheme: string
  code: string
}
/** A source's last statement of a resource: checksums, and the fields that somebody else has changed since. */
export interface SaidValue {
  /** By field. */
  fields: Record<string, string>
  /** By list, and by what an item is about. */
  lists: Record<string, Record<string, string>>
  /** The fields that others have changed and that stay so. */
  theirs: string[]
}
/** Resources that a write has altered without changing them: by their ids, or by the list that has them. */
export type TouchValue = { collection: Collection } & (
  | { ids: string[] }
  | { filter: Record<string, string[]> }
)
export interface QuoteValue {
  quote: string
  start: number | null
  end: number | null
  startUtf16: number | null
  endUtf16: number | null
}

/** The checksum of a row that is in no change's hash, over its other columns: see `db/ledger.ts`. */
export const sum = (k: Kit) => k.int('sum').notNull()
