import { crc32 } from 'node:zlib'

/** Checksums of fields, by their names; an empty field has none. */
export type Digests = Record<string, string>

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/** A checksum of a value. Validated values have their keys in the order of their schema. */
export const digestOf = (value: unknown): string =>
  crc32(typeof value === 'string' ? value : JSON.stringify(value)).toString(36)

export const digestsOf = (fields: object): Digests => {
  const digests: Digests = {}
  for (const [name, value] of Object.entries(fields))
    if (!isNothing(value)) digests[name] = digestOf(value)
  return digests
}

/** The fields that one row has, and that differ from those of an earlier row. */
export const differing = (said: Digests, now: Digests): string[] =>
  Object.keys(now).filter((name) => said[name] !== now[name])
