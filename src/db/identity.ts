import { createHash } from 'node:crypto'
import { fromUUIDBytes } from 'typeid-js'

/** What a record was called, and when it was made and changed, in the database that it was exported from. */
export interface Identity {
  id?: string | undefined
  version?: number | undefined
  /** Milliseconds since 1970, UTC. */
  createdAt?: number | undefined
  updatedAt?: number | undefined
}

/** An id that follows from a text alone: a TypeID of a UUID of version 8, which is one's own to fill. */
export const idOfText = (prefix: string, text: string): string => {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return fromUUIDBytes(prefix, bytes)
}
