import { createHash } from 'node:crypto'
import { fromUUIDBytes } from 'typeid-js'

/** The id, version and times that a record had in the database that it was exported from. */
export interface Identity {
  id?: string | undefined
  version?: number | undefined
  /** Milliseconds since 1970, UTC. */
  createdAt?: number | undefined
  updatedAt?: number | undefined
}

/** A TypeID derived from a text alone: a UUID of version 8, the version for custom formats. */
export const idOfText = (prefix: string, text: string): string => {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return fromUUIDBytes(prefix, bytes)
}
