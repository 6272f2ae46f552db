import type { Term } from '../../common/search-query.ts'

/** A text whose letters and digits are all ASCII: what else it may have divides words in any text. */
// oxlint-disable-next-line no-control-regex -- all of ASCII divides words or is in them, its control characters too
const PLAIN = /^[\x00-\x7f\xa0\u2013\u2014\u2018-\u201d\u2026]*$/
const PLAIN_WORD = /^[a-z0-9]+$/

/** A part of a text, in UTF-16 code units. */
export interface Part {
  from: number
  to: number
}

/** Whether a code unit is an ASCII letter or digit. */
const isOfWord = (unit: number): boolean => {
  const lower = unit | 0x20
  return (unit >= 0x30 && unit <= 0x39) || (lower >= 0x61 && lower <= 0x7a)
}

/** The index behind so many words from `at`, or `stop`; and how many words there were. */
const forward = (text: string, at: number, count: number, stop: number) => {
  let words = 0
  let end = at
  let isInside = false
  for (; end < stop; end++) {
    const isOf = isOfWord(text.charCodeAt(end))
    if (isOf && !isInside) words++
    else if (!isOf && isInside && words === count) break
    isInside = isOf
  }
  return { end, words }
}

/** The index where the word begins that is so many before `at`, or 0. */
const back = (text: string, at: number, count: number): number => {
  let words = 0
  for (let start = at; start > 0; start--) {
    const begins = isOfWord(text.charCodeAt(start - 1))
    if (!begins && start < text.length && isOfWord(text.charCodeAt(start)) && start < at) words++
    if (words === count) return start
  }
  return 0
}

/** A word of a text that a term matches. */
interface Hit {
  start: number
  end: number
  term: number
}

/** Where the words of terms are in a text without capitals, in order, as many of each as are shown at most. */
const hitsIn = (text: string, terms: Term[], most: number): Hit[] => {
  const hits: Hit[] = []
  for (const [term, { words, prefix }] of terms.entries()) {
    const [word = ''] = words
    let found = 0
    for (let at = text.indexOf(word); at >= 0 && found < most; at = text.indexOf(word, at + 1)) {
      if (at > 0 && isOfWord(text.charCodeAt(at - 1))) continue
      let end = at + word.length
      while (prefix && end < text.length && isOfWord(text.charCodeAt(end))) end++
      if (end < text.length && isOfWord(text.charCodeAt(end))) continue
      hits.push({ start: at, end, term })
      found++
    }
  }
  return hits.toSorted((one, other) => one.start - other.start)
}

/**
 * The part of a text around the passage of so many words that has the most terms, with as many words before it and behind it:
 * found in a small part of the time that it takes to tell all words of the text. Undefined for texts with letters beyond
 * ASCII, and for phrases and terms that have such letters.
 *
 * @param most how many hits of a term are looked at
 */
export const partOf = (
  text: string,
  terms: Term[],
  wordsShown: number,
  most: number,
): Part | undefined => {
  if (!terms.every(({ words }) => words.length === 1 && PLAIN_WORD.test(words[0] ?? '')))
    return undefined
  if (!PLAIN.test(text)) return undefined
  const hits = hitsIn(text.toLowerCase(), terms, most)
  const places: number[] = []
  let best = { at: 0, terms: 0 }
  // The earliest hit that may share a passage with the latest.
  let oldest = 0
  for (const [i, { start }] of hits.entries()) {
    const last = hits[i - 1]
    // A gap as long as a passage is as good as a longer one; terms may hit the same word.
    const gap =
      !last || last.start === start ? -1 : forward(text, last.end, wordsShown, start).words
    places.push((places.at(-1) ?? 0) + gap + 1)
    while ((places[i] ?? 0) - (places[oldest] ?? 0) >= wordsShown) oldest++
    const inside = new Set(hits.slice(oldest, i + 1).map(({ term }) => term)).size
    if (inside > best.terms) best = { at: hits[oldest]?.start ?? 0, terms: inside }
    if (best.terms === terms.length) break
  }
  const { end: to } = forward(text, best.at, 2 * wordsShown, text.length)
  return { from: back(text, best.at, wordsShown), to }
}
