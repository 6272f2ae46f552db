import { crc32 } from 'node:zlib'
import type { Row } from './write.ts'

/** A row of an import, by where it stands. */
export interface Place {
  /** From 1. */
  line: number
  /** Its file, where an import has several. */
  file?: string | undefined
}

/** The row of an import that was the first to tell of a resource. */
export interface Told extends Place {
  /** Digests of what it said, where later rows are held against it. */
  said?: Digests
}

/** Checksums of fields, by their names; a field that says nothing has none. */
export type Digests = Record<string, string>

/** Whether a value says nothing. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/** A checksum of a value; what was checked has its keys in the order of its schema. */
export const digestOf = (value: unknown): string =>
  crc32(typeof value === 'string' ? value : JSON.stringify(value)).toString(36)

/** Digests of the fields of what a row says. */
export const digestsOf = (fields: object): Digests => {
  const digests: Digests = {}
  for (const [name, value] of Object.entries(fields))
    if (!isNothing(value)) digests[name] = digestOf(value)
  return digests
}

/** The fields of which a row says otherwise than another one did. */
export const differing = (said: Digests, now: Digests): string[] =>
  Object.keys(now).filter((name) => said[name] !== now[name])

/** Where a row stands. */
export const placeOf = ({ line, file }: Row): Place =>
  file === undefined ? { line } : { line, file }

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.line === other.line && one.file === other.file
