import { hash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { typeidUnboxed } from 'typeid-js'

const SECRET_BYTES = 32
/** How every key begins. */
export const KEY_PREFIX = 'dateline_'
const KEY = /^(dateline_([0-9a-hjkmnp-tv-z]{26})_[0-9a-f]{64})_([0-9a-f]{8})$/

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0')
const digestOf = (text: string): string => hash('sha256', text, 'hex')

/** A new key: its text, and what the database keeps of it. */
export interface MintedKey {
  /** `dateline_<id>_<secret>_<checksum>`, which is shown once and not stored. */
  text: string
  id: string
  /** SHA-256 of the text, in hex. */
  digest: string
}

/** Makes a key of 256 random bits. */
export const mintKey = (): MintedKey => {
  const id = typeidUnboxed('key')
  const body = `${KEY_PREFIX}${id.slice('key_'.length)}_${randomBytes(SECRET_BYTES).toString('hex')}`
  const text = `${body}_${checksum(body)}`
  return { text, id, digest: digestOf(text) }
}

/** The id and digest of a key; null when the text is not a key or its checksum is wrong. */
export const readKey = (text: string): { id: string; digest: string } | null => {
  const [, body = '', id = '', sum] = KEY.exec(text) ?? []
  return sum !== undefined && sum === checksum(body)
    ? { id: `key_${id}`, digest: digestOf(text) }
    : null
}
