import { createHash, randomBytes } from 'node:crypto'
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

const ID_BYTES = 16
const TIME_BYTES = 6
const COUNTER_MAX = 0xfff
/** Random bytes are asked of the system for so many ids at a time. */
const IDS_TOGETHER = 256

/** Makes the function that makes ids. */
const idMaker = () => {
  let random = Buffer.alloc(0)
  let last = { time: 0, counter: 0 }
  return (prefix: string): string => {
    if (random.length === 0) random = randomBytes(ID_BYTES * IDS_TOGETHER)
    const bytes = random.subarray(0, ID_BYTES)
    random = random.subarray(ID_BYTES)
    const now = Date.now()
    // Half of the counts are left for those that follow in the same millisecond.
    if (now > last.time) last = { time: now, counter: bytes.readUInt16BE(TIME_BYTES) & 0x7ff }
    else if (last.counter < COUNTER_MAX) last.counter++
    else last = { time: last.time + 1, counter: 0 }
    bytes.writeUIntBE(last.time, 0, TIME_BYTES)
    bytes.writeUInt16BE(0x7000 | last.counter, TIME_BYTES)
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
    return fromUUIDBytes(prefix, bytes)
  }
}

/**
 * Makes a new TypeID of a UUID of version 7. Those of one millisecond are counted in the 12 bits after the time (RFC 9562,
 * 6.2, method 1), so that ids of one process are in the order in which they were made, and begin otherwise.
 */
export const newId = idMaker()

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const HIGH = 8
const ORDERED = 14
const LOW_BITS = 30n
/** So many bits more are in that many digits. */
const FURTHER_BITS = 4n
const HALF = 1n << 63n

/**
 * The first 64 bits of the UUID in an id, less a half of their range, as SQLite's numbers have a sign: they are in the order
 * of ids, but for those that begin alike.
 */
export const orderOf = (id: string): bigint => {
  const begin = id.lastIndexOf('_') + 1
  const valueOf = (from: number, to: number) => {
    let value = 0
    for (let i = begin + from; i < begin + to; i++)
      value = value * 32 + DIGITS.indexOf(id.charAt(i))
    return BigInt(value)
  }
  return (((valueOf(0, HIGH) << LOW_BITS) + valueOf(HIGH, ORDERED)) >> FURTHER_BITS) - HALF
}
