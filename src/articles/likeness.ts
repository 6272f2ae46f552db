import { hash } from 'node:crypto'
import { UNKNOWN_TIME } from '../db/tables/values.ts'
import { iso } from '../common/text.ts'
import { headlineOf, tellsOf } from './headlines.ts'

/** The fields that a fingerprint is computed from. */
export interface Text {
  title: string
  body: string | null
  /** Milliseconds since 1970, UTC. */
  publishedAt: number
}

/** The fingerprint of a text, by which other texts that repeat it are found. */
export interface Fingerprint {
  /**
   * MinHash values of one byte each, then a flag that the text counts under any title, then a hash
   * of the title; for a text that is too short for MinHash, a digest.
   */
  signature: Buffer
  /** How many words were compared. */
  words: number
}

const MINHASHES = 128
/** The offsets of the flag and of the title's hash in a signature. */
const KNOWN_AT = MINHASHES
const TITLE_AT = KNOWN_AT + 1
const SIGNATURE_BYTES = TITLE_AT + 4
const DIGEST_BYTES = 16
/** Words in a shingle. */
const SHINGLE = 4
/** Characters of a body that are compared. */
const COMPARED_CHARACTERS = 100_000
/** A text with fewer words is compared as a whole. */
const WORDS_COMPARED = 40
/** A text that has fewer words, together with its title, gets no fingerprint. */
const WORDS_KNOWN = 6
/** A text of up to this many words may be a form, with few words of its own. */
const WORDS_BRIEF = 100
/** A text with fewer words may be a paywall or cookie banner instead of the article. */
const WORDS_OF_A_NOTICE = 400
/** The share of common shingles from which one text repeats the other. */
const ALIKE = 0.72
const ALIKE_BRIEF = 0.86
const BANDS = 8
const BAND_BYTES = 4

const SEPARATOR = 0
const LETTER = 1
/** A letter of a script without spaces, which counts as a word. */
const IDEOGRAPH = 2
/** An accent or invisible character. */
const ACCENT = 3
const UNKNOWN = 255
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

// The class and the base letter of each UTF-16 code unit, computed on first use.
const kinds = new Uint8Array(0x10000).fill(UNKNOWN)
const folded = new Uint16Array(0x10000)

const learn = (unit: number): number => {
  const char = String.fromCharCode(unit)
  const lower = char.toLowerCase()
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '')
  folded[unit] = (bare.length === 1 ? bare : lower).charCodeAt(0)
  const kind =
    !char.isWellFormed() || UNSPACED.test(char)
      ? IDEOGRAPH
      : /[\p{M}\p{Cf}\u0640]/u.test(char)
        ? ACCENT
        : /[\p{L}\p{N}]/u.test(char)
          ? LETTER
          : SEPARATOR
  kinds[unit] = kind
  return kind
}

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Spreads the bits of a hash. */
const mix = (h: number): number => {
  let x = h ^ (h >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

/**
 * Hashes each word, without case, accents and punctuation. In scripts without spaces every letter
 * is hashed, and two count as one word.
 */
const wordsOf = (given: string): { hashes: number[]; count: number } => {
  const text = given.normalize('NFC')
  const hashes: number[] = []
  let ideographs = 0
  let word = FNV_BASIS
  let isOpen = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const known = kinds[unit] ?? UNKNOWN
    const kind = known === UNKNOWN ? learn(unit) : known
    if (kind === ACCENT) continue
    if (kind === LETTER) {
      word = Math.imul(word ^ (folded[unit] ?? 0), FNV_PRIME)
      isOpen = true
      continue
    }
    if (isOpen) hashes.push(word)
    word = FNV_BASIS
    isOpen = false
    if (kind === IDEOGRAPH) {
      hashes.push(Math.imul(FNV_BASIS ^ (folded[unit] ?? 0), FNV_PRIME))
      ideographs++
    }
  }
  if (isOpen) hashes.push(word)
  return { hashes, count: hashes.length - Math.ceil(ideographs / 2) }
}

const BIN_SHIFT = 32 - Math.log2(MINHASHES)
const EMPTY = 0xffffffff

/**
 * MinHash over shingles by one-permutation hashing: each shingle falls into one bin, and a bin
 * keeps its smallest hash. Empty bins borrow from others, the same ones for every text
 * (Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", 2017).
 */
const minHashes = (words: number[]): Buffer => {
  const least = new Uint32Array(MINHASHES).fill(EMPTY)
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let shingle = 0
    for (let i = 0; i < SHINGLE; i++)
      shingle = (Math.imul(shingle, 31) + mix((words[at + i] ?? 0) + i)) | 0
    const placed = mix(shingle)
    const bin = placed >>> BIN_SHIFT
    const value = mix(placed ^ 0x9e3779b9)
    if (value < (least[bin] ?? 0)) least[bin] = value
  }
  const signature = Buffer.alloc(SIGNATURE_BYTES)
  for (let bin = 0; bin < MINHASHES; bin++) {
    let from = bin
    for (let attempt = 1; least[from] === EMPTY; attempt++)
      from = mix(Math.imul(bin + 1, 0x9e3779b1) + Math.imul(attempt, 0x7feb352d)) >>> BIN_SHIFT
    signature[bin] = (least[from] ?? 0) >>> 8
  }
  return signature
}

/**
 * The fingerprint of an article; null when its text is too short. A long body, or a medium one that
 * has the words of its title, is compared by shingles under any title. A medium body without the
 * words of its title may be a notice of the site, and is compared only with articles of the same
 * title. A short body is equal only to the same title and body on the same day.
 */
export const fingerprint = ({ title, body, publishedAt }: Text): Fingerprint | null => {
  const compared = (body ?? '').slice(0, COMPARED_CHARACTERS)
  const text = wordsOf(compared)
  if (text.count >= WORDS_COMPARED) {
    const signature = minHashes(text.hashes)
    const headline = headlineOf(title)
    const isKnown = text.count >= WORDS_OF_A_NOTICE || tellsOf(compared, headline)
    signature.writeUInt8(Number(isKnown), KNOWN_AT)
    const named = wordsOf(headline).hashes.reduce((all, word) => mix(Math.imul(all, 31) + word), 0)
    signature.writeUInt32BE(named, TITLE_AT)
    return { signature, words: text.count }
  }
  const heading = wordsOf(title)
  const words = heading.count + text.count
  if (publishedAt === UNKNOWN_TIME || words < WORDS_KNOWN) return null
  const day = iso(publishedAt).slice(0, 10)
  const whole = [day, heading.hashes.join(' '), text.hashes.join(' ')].join('\n')
  return { signature: hash('sha256', whole, 'buffer').subarray(0, DIGEST_BYTES), words }
}

/** Index keys; two fingerprints are compared only if they share one. */
export const bandsOf = (signature: Buffer): number[] => {
  if (signature.length === DIGEST_BYTES) return [BANDS * 2 ** 32 + signature.readUInt32BE(0)]
  return Array.from(
    { length: BANDS },
    (_, band) => band * 2 ** 32 + signature.readUInt32BE(band * BAND_BYTES),
  )
}

const sharesBand = (a: Buffer, b: Buffer): boolean => {
  for (let at = 0; at < BANDS * BAND_BYTES; at += BAND_BYTES)
    if (a.readUInt32BE(at) === b.readUInt32BE(at)) return true
  return false
}

/** Whether two similar texts are articles, not notices: they fit their titles, or share one. */
const areOfArticles = (a: Buffer, b: Buffer): boolean =>
  (a[KNOWN_AT] === 1 && b[KNOWN_AT] === 1) || a.readUInt32BE(TITLE_AT) === b.readUInt32BE(TITLE_AT)

/** Whether one text repeats the other nearly word for word. */
export const isAlike = (a: Fingerprint, b: Fingerprint): boolean => {
  if (a.signature.length !== b.signature.length) return false
  if (a.signature.length === DIGEST_BYTES) return a.signature.equals(b.signature)
  if (!areOfArticles(a.signature, b.signature) || !sharesBand(a.signature, b.signature))
    return false
  let same = 0
  for (let i = 0; i < MINHASHES; i++) if (a.signature[i] === b.signature[i]) same++
  const enough = Math.min(a.words, b.words) < WORDS_BRIEF ? ALIKE_BRIEF : ALIKE
  return same >= enough * MINHASHES
}
