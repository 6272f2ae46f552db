import type { Term } from '../../common/search-query.ts'

// oxlint-disable-next-line no-control-regex -- the range of ASCII is meant
const BETWEEN = /[\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/
/** The last position that a `tsvector` tells apart; phrases are not found behind it. */
const LAST_POSITION = 16_383
/** How many positions of a word a `tsvector` keeps. */
const POSITIONS = 255
/** How many UTF-16 code units of a word are compared: a `tsvector` refuses words of 2,047 bytes. */
const WORD_UNITS = 500
/** How many bytes of words are indexed: a `tsvector` holds 1 MiB. */
const VECTOR_BYTES = 1_000_000
const WORD_OVERHEAD_BYTES = 12
const POSITION_BYTES = 2

/** The weights of texts, by their place among the columns of a search. */
const LABELS = ['A', 'B', 'C'] as const

const wordOf = (text: string): string =>
  text.slice(0, WORD_UNITS).replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

/**
 * Folded texts as the text of a `tsvector`. Between two texts is a gap that no phrase reaches over.
 *
 * @param texts as `searchable` makes them
 */
export const vectorOf = (texts: readonly (string | null)[]): string => {
  const places = new Map<string, string[]>()
  let at = 0
  let bytes = 0
  for (const [i, text] of texts.entries()) {
    const label = LABELS[i] ?? 'D'
    for (const one of text?.split(BETWEEN) ?? []) {
      if (one === '') continue
      at++
      const word = wordOf(one)
      const known = places.get(word)
      const more = known ? POSITION_BYTES : Buffer.byteLength(word) + WORD_OVERHEAD_BYTES
      if (bytes + more > VECTOR_BYTES) continue
      if (!known) places.set(word, [`${Math.min(at, LAST_POSITION)}${label}`])
      else if (known.length < POSITIONS && at <= LAST_POSITION) known.push(`${at}${label}`)
      else continue
      bytes += more
    }
    at++
  }
  return [...places].map(([word, found]) => `'${word}':${found.join(',')}`).join(' ')
}

const printTerm = ({ words, prefix }: Term): string => {
  const last = words.length - 1
  const printed = words.map((word, i) => `'${wordOf(word)}'${prefix && i === last ? ':*' : ''}`)
  return `(${printed.join(' <-> ')})`
}
const anyOf = (terms: Term[]): string => `(${terms.map(printTerm).join(' | ')})`

/** Groups that must all match, as the text of a `tsquery`. */
export const allOf = (groups: Term[][]): string => groups.map(anyOf).join(' & ')

/** The same, without those that match others. */
export const allBut = (groups: Term[][], none: Term[]): string =>
  `(${allOf(groups)}) & !${anyOf(none)}`
