import type { Term } from '../../common/search-query.ts'

/** A text whose letters and digits are all ASCII: what else it may have divides words in any text. */
// oxlint-disable-next-line no-control-regex -- the range of ASCII is meant
const PLAIN = /^[\x00-\x7f\xa0\u2013\u2014\u2018-\u201d\u2026]*$/
const PLAIN_WORD = /^[a-z0-9]+$/

/** A part of a text, in UTF-16 code units. */
export interface Part {
  from: number
  to: number
}

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

/**
 * Makes what finds the part of a text around the passage of so many words that has the most terms, with as many words before
 * it and behind it: by an expression, in a small part of the time that all words of the text take. It gives undefined for
 * texts with other letters than ASCII; and there is no such function for phrases and for terms that have other letters.
 */
export const partFinder = (
  terms: Term[],
  endingWith: (word: string) => readonly number[],
  wordsShown: number,
): ((text: string) => Part | undefined) | undefined => {
  if (!terms.every(({ words }) => words.length === 1 && PLAIN_WORD.test(words[0] ?? '')))
    return undefined
  const words = terms.map(({ words, prefix }) => `${words[0]}${prefix ? '[a-z0-9]*' : ''}`)
  const hit = new RegExp(`(?<![a-z0-9])(?:${words.join('|')})(?![a-z0-9])`, 'gi')
  return (text) => {
    if (!PLAIN.test(text)) return undefined
    // How often each term is in the passage that ends with the latest hit.
    const hits: { start: number; end: number; word: number; terms: readonly number[] }[] = []
    let best = { at: 0, terms: 0 }
    let oldest = 0
    for (const found of text.matchAll(hit)) {
      const start = found.index
      const end = start + found[0].length
      const last = hits.at(-1)
      // A gap as long as a passage is as good as a longer one.
      const gap = last ? forward(text, last.end, wordsShown, start).words : 0
      const word = last ? last.word + gap + 1 : 0
      hits.push({ start, end, word, terms: endingWith(found[0].toLowerCase()) })
      while (word - (hits[oldest]?.word ?? word) >= wordsShown) oldest++
      const inside = new Set(hits.slice(oldest).flatMap((one) => one.terms)).size
      if (inside > best.terms) best = { at: hits[oldest]?.start ?? 0, terms: inside }
      if (best.terms === terms.length) break
    }
    const { end: to } = forward(text, best.at, 2 * wordsShown, text.length)
    return { from: back(text, best.at, wordsShown), to }
  }
}
