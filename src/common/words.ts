/*
 * How words are compared in search, in names, and in the detection of duplicates.
 *
 * A word is folded: without compatibility forms, case, and the accents of Latin, Greek, Cyrillic, Arabic and Hebrew;
 * letters that people exchange are one letter. In scripts without spaces each pair of adjacent letters is a word
 * (a bigram), so that a word inside a run is found.
 */

import {
  fold,
  FOLLOWER,
  LETTERS,
  LETTERS_UNSPACED,
  NOTHING,
  SPLITS,
  UNSPACED,
  type Folded,
} from './fold.ts'
import { atOnce } from './turns.ts'

const UNKNOWN = 255

/** A folded word and its range in the text, in UTF-16 code units. */
export interface PlacedWord {
  word: string
  start: number
  end: number
  /** The end of the first letter of a bigram; `end` for any other word. */
  headEnd: number
}

// Caches by UTF-16 code unit.
const kinds = new Uint8Array(0x10000).fill(UNKNOWN)
const texts: string[] = []
const followers = new Uint8Array(0x10000).fill(UNKNOWN)

const followsUnit = (unit: number): boolean => {
  let known = followers[unit] ?? UNKNOWN
  if (known === UNKNOWN) followers[unit] = known = Number(FOLLOWER.test(String.fromCharCode(unit)))
  return known === 1
}
/** The kind of a code unit that is a character of its own. */
const kindOf = (unit: number): number => {
  const known = kinds[unit] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const learnt = fold(String.fromCharCode(unit))
  kinds[unit] = learnt.kind
  texts[unit] = learnt.text
  return learnt.kind
}
const foldUnit = (text: string, at: number): Folded => {
  const unit = text.charCodeAt(at)
  return { kind: kindOf(unit), text: texts[unit] ?? '' }
}

/** Folds a code unit that is a character of its own. */
export const foldedUnit = (unit: number): string => {
  kindOf(unit)
  return texts[unit] ?? ''
}

/** How a code unit is folded: it stays, is replaced by `texts`, or is folded with its neighbours. */
const [STAYS, GIVES_WAY, JOINS] = [0, 1, 2] as const
const ways = new Uint8Array(0x10000).fill(UNKNOWN)
const wayOf = (unit: number): number => {
  const known = ways[unit] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const char = String.fromCharCode(unit)
  const kind = kindOf(unit)
  const text = texts[unit] ?? ''
  const isOfSeveral = kind === LETTERS_UNSPACED || (kind === LETTERS && text.includes(' '))
  const way = isOfSeveral || isHighSurrogate(unit) ? JOINS : text === char ? STAYS : GIVES_WAY
  ways[unit] = way
  return way
}
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** The longest character with its marks, in UTF-16 code units. */
const CLUSTER_UNITS = 32

/** The end of the character that begins at `start`, with its marks. */
export const clusterEnd = (text: string, start: number): number => {
  let end = start + 1
  if (isHighSurrogate(text.charCodeAt(start)) && isLowSurrogate(text.charCodeAt(end))) end++
  let hasNikhahit = false
  while (end < text.length && end - start < CLUSTER_UNITS) {
    const unit = text.charCodeAt(end)
    if (isHighSurrogate(unit)) {
      if (!FOLLOWER.test(String.fromCodePoint(text.codePointAt(end) ?? 0))) break
      end += 2
      continue
    }
    const isAa = hasNikhahit && (unit === 0x0e32 || unit === 0x0eb2)
    if (!isAa && !followsUnit(unit)) break
    if (unit === 0x0e4d || unit === 0x0ecd) hasNikhahit = true
    end++
  }
  return end
}

const CLUSTERS_KEPT = 20_000
const clusters = new Map<string, Folded>()

const foldCluster = (cluster: string): Folded => {
  let known = clusters.get(cluster)
  if (known === undefined) {
    if (clusters.size >= CLUSTERS_KEPT) clusters.clear()
    clusters.set(cluster, (known = fold(cluster)))
  }
  return known
}

/** Is called with each word and its range; returns `true` to stop. */
type OnWord = (word: string, start: number, end: number, headEnd: number) => boolean | void

/**
 * Calls `onWord` with the words of a range of a text, at whose ends no word is cut.
 *
 * @param isWhole whether the last letter of a run is a word; not in a search, where the run may continue
 */
const scan = (
  text: string,
  from: number,
  to: number,
  isWhole: boolean,
  onWord: OnWord,
): boolean => {
  let isDone = false
  let word = ''
  let wordStart = 0
  let wordEnd = 0
  // The letter before, in a run without spaces.
  let before = ''
  let beforeStart = 0
  let beforeEnd = 0
  let runLetters = 0
  const closeWord = () => {
    if (word !== '') {
      for (const one of word.includes(' ') ? word.split(' ') : [word])
        isDone ||= onWord(one, wordStart, wordEnd, wordEnd) === true
    }
    word = ''
  }
  const closeRun = (isLast: boolean) => {
    if (before !== '' && (isWhole || !isLast || runLetters === 1))
      isDone ||= onWord(before, beforeStart, beforeEnd, beforeEnd) === true
    before = ''
    runLetters = 0
  }
  for (let at = from; at < to && !isDone;) {
    const unit = text.charCodeAt(at)
    const end = clusterEnd(text, at)
    let kind: number
    let folded: string
    if (end === at + 1) {
      kind = kindOf(unit)
      folded = texts[unit] ?? ''
    } else {
      ;({ kind, text: folded } = foldCluster(text.slice(at, end)))
    }
    if (kind === LETTERS) {
      closeRun(false)
      if (word === '') wordStart = at
      word += folded
      wordEnd = end
    } else if (kind === LETTERS_UNSPACED) {
      closeWord()
      if (before !== '') isDone ||= onWord(before + folded, beforeStart, end, beforeEnd) === true
      before = folded
      beforeStart = at
      beforeEnd = end
      runLetters++
    } else if (kind === SPLITS) {
      closeWord()
      closeRun(false)
    }
    at = end
  }
  closeWord()
  closeRun(true)
  return isDone
}

const asciiKinds = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(unit)) ? LETTERS : SPLITS,
)

/** A word whose characters are folded one by one. */
export const plainWord = (text: string, start: number, end: number): string => {
  let word = ''
  for (let at = start; at < end; at++) word += foldedUnit(text.charCodeAt(at))
  return word
}

/** Whether the character at an index is a mark or invisible, and so belongs to the one before. */
export const isFollower = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  // ASCII, or NaN at the end of the text.
  if (!(unit >= 0x80)) return false
  return isHighSurrogate(unit)
    ? FOLLOWER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
    : followsUnit(unit)
}

/** How much of a text is folded in a step, in UTF-16 code units. */
const STEP_UNITS = 10_000

/** The bigrams of a run without spaces, about `room` characters, and the end of the run. */
function* pairsFrom(
  text: string,
  start: number,
  room: number,
): Generator<void, { pairs: string; end: number }> {
  let pairs = ''
  let before = ''
  let end = start
  let step = start + STEP_UNITS
  while (end < text.length && pairs.length < room) {
    if (end > step) {
      step = end + STEP_UNITS
      yield
    }
    const next = clusterEnd(text, end)
    const { kind, text: letter } =
      next === end + 1 ? foldUnit(text, end) : foldCluster(text.slice(end, next))
    if (kind !== LETTERS_UNSPACED && kind !== NOTHING) break
    if (kind === LETTERS_UNSPACED) {
      pairs += ` ${before}${letter}`
      if (before === '') pairs = ''
      before = letter
    }
    end = next
  }
  return { pairs: `${pairs} ${before} `, end }
}

// oxlint-disable-next-line no-control-regex -- the range of ASCII is meant
const BEYOND_ASCII = /[^\x00-\x7f]/

/**
 * How much of a text is indexed for search, in UTF-16 code units. In scripts without spaces it is a third of that, as
 * each letter becomes a bigram and a space.
 */
export const SEARCHED_CHARACTERS = 100_000

/** The part of a text that is indexed, without a word that the limit would cut. */
const searchedPart = (text: string): string => {
  if (text.length <= SEARCHED_CHARACTERS) return text
  const end = text.slice(0, SEARCHED_CHARACTERS).search(/[\s\p{P}][^\s\p{P}]*$/u)
  // In scripts without spaces the cut may be anywhere, but not inside a surrogate pair.
  return text.slice(0, end > 0 ? end : SEARCHED_CHARACTERS).toWellFormed()
}

/**
 * The folded text for the search index, whose tokenizer splits at ASCII characters other than letters and digits, and
 * folds the case of ASCII letters.
 */
export function* searchableSteps(given: string): Generator<void, string> {
  const text = searchedPart(given)
  const first = text.search(BEYOND_ASCII)
  if (first < 0) return text
  let words = ''
  // Up to where the text has been copied; unchanged parts are copied in one slice.
  let done = 0
  // The first character may be a mark of the one before.
  let at = Math.max(0, first - 1)
  let step = at + STEP_UNITS
  while (at < text.length && words.length < SEARCHED_CHARACTERS) {
    if (at > step) {
      step = at + STEP_UNITS
      yield
    }
    const unit = text.charCodeAt(at)
    const way = unit < 0x80 ? STAYS : wayOf(unit)
    if (way !== JOINS && !isFollower(text, at + 1)) {
      if (way === GIVES_WAY) {
        words += text.slice(done, at) + (texts[unit] ?? '')
        done = at + 1
      }
      at++
      continue
    }
    // A letter with marks, or a run without spaces.
    words += text.slice(done, at)
    const end = clusterEnd(text, at)
    const folded = end === at + 1 ? foldUnit(text, at) : foldCluster(text.slice(at, end))
    if (folded.kind === LETTERS_UNSPACED) {
      const { pairs, end: runEnd } = yield* pairsFrom(text, at, SEARCHED_CHARACTERS - words.length)
      words += ` ${pairs}`
      done = runEnd
    } else {
      words += folded.text
      done = end
    }
    at = done
  }
  return words + text.slice(done, at)
}

/** A text as a search index takes it in, made at once. */
export const searchable = (given: string): string => atOnce(searchableSteps(given))

/**
 * Calls `onPlain` with the range of each word of a text whose characters are folded one by one, and whether any of them
 * is not ASCII, and `onWord` with the others, in order, until one returns `true`.
 */
export const eachRange = (
  text: string,
  onPlain: (start: number, end: number, isFolded: boolean) => boolean | void,
  onWord: OnWord,
  from = 0,
  end = text.length,
): void => {
  let start = -1
  let isFolded = false
  let next = from < end ? text.charCodeAt(from) : 0
  for (let at = from; at <= end; at++) {
    const unit = next
    next = at + 1 < end ? text.charCodeAt(at + 1) : 0
    const isAscii = unit < 0x80
    if ((next < 0x80 || !isFollower(text, at + 1)) && (isAscii || wayOf(unit) !== JOINS)) {
      const kind = isAscii ? asciiKinds[unit] : kindOf(unit)
      if (kind === LETTERS) {
        if (start < 0) start = at
        isFolded ||= !isAscii
      } else if (kind === SPLITS && start >= 0) {
        if (onPlain(start, at, isFolded) === true) return
        start = -1
        isFolded = false
      } else if (kind === NOTHING && start >= 0) isFolded = true
      continue
    }
    // Marks or a script without spaces: scan up to the next ASCII separator.
    const begin = start < 0 ? at : start
    let to = clusterEnd(text, at)
    while (to < end && (asciiKinds[text.charCodeAt(to)] ?? LETTERS) === LETTERS)
      to = clusterEnd(text, to)
    if (scan(text, begin, to, true, onWord)) return
    start = -1
    isFolded = false
    next = to < end ? text.charCodeAt(to) : 0
    at = to - 1
  }
}

/**
 * Calls `onWord` with the words of a text in order, until it returns `true`.
 *
 * @param isWanted says by length whether an ASCII word is needed; other ones are passed as an empty text
 */
export const eachWord = (
  text: string,
  onWord: OnWord,
  isWanted: (length: number) => boolean = () => true,
): void => {
  const onPlain = (start: number, end: number, isFolded: boolean) => {
    const word = isFolded
      ? plainWord(text, start, end)
      : isWanted(end - start)
        ? text.slice(start, end).toLowerCase()
        : ''
    return onWord(word, start, end, end)
  }
  eachRange(text, onPlain, onWord)
}

/** The words of a text and their ranges. */
export const placedWords = (text: string): PlacedWord[] => {
  const words: PlacedWord[] = []
  eachWord(text, (word, start, end, headEnd) => void words.push({ word, start, end, headEnd }))
  return words
}

/** The words of a text, each once. */
export const distinctWords = (text: string): string[] => [
  ...new Set(placedWords(text).map(({ word }) => word)),
]

/** The words of a search term, which must follow one another. */
export interface Wanted {
  words: string[]
  /** When the last word is of a script without spaces: whether it is a bigram or a single letter. */
  unspaced: 'letters' | 'letter' | null
}

const SIGNS_AT_END = /(?<![^\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/u

/** The words of a search term. */
export const wantedWords = (asked: string): Wanted => {
  const text = asked.replace(SIGNS_AT_END, '')
  const words: string[] = []
  let isAlone = false
  scan(text, 0, text.length, false, (word, _start, end, headEnd) => {
    words.push(word)
    isAlone = end === headEnd
  })
  const isUnspaced = UNSPACED.test(words.at(-1)?.slice(0, 2) ?? '')
  return { words, unspaced: isUnspaced ? (isAlone ? 'letter' : 'letters') : null }
}
