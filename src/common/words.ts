/*
 * How words are compared, wherever they are compared: in search, in names, in texts that may repeat each other.
 *
 * A word is folded: compatibility forms, case, and the accents of Latin, Greek, Cyrillic, Arabic and Hebrew are
 * gone; letters that people write for each other are one. Scripts that are written without spaces have a word
 * for each two letters that follow each other, so that a word inside of a run is found.
 */

import {
  clusterEnd,
  foldCluster,
  foldUnit,
  GIVES_WAY,
  isFollower,
  JOINS,
  kindOf,
  LETTERS,
  LETTERS_UNSPACED,
  NOTHING,
  SPLITS,
  STAYS,
  texts,
  UNSPACED,
  wayOf,
} from './letters.ts'

/** A folded word, and where it stands in the text, in UTF-16 code units. */
export interface PlacedWord {
  word: string
  start: number
  end: number
  /** Where the first of the two letters ends, in a script without spaces; `end` otherwise. */
  headEnd: number
}

/** Told of each word: what it is, where it stands, and where its first letter ends; ends the reading by `true`. */
type OnWord = (word: string, start: number, end: number, headEnd: number) => boolean | void

/**
 * Tells the words of a text from one place to another, where no word reaches over either.
 *
 * @param isWhole whether the text ends there; what is asked for may go on, so that its last letter is no word
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
  // Of a run without spaces, the letter before.
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

/** A word of characters that are folded in their places. */
const plainWord = (text: string, start: number, end: number): string => {
  let word = ''
  for (let at = start; at < end; at++) word += foldUnit(text, at).text
  return word
}

/** The pairs of letters of a run without spaces, about as many characters as there is room for, and where it ends. */
const pairsFrom = (text: string, start: number, room: number): { pairs: string; end: number } => {
  let pairs = ''
  let before = ''
  let end = start
  while (end < text.length && pairs.length < room) {
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

// oxlint-disable-next-line no-control-regex -- the ASCII characters are what it is about
const BEYOND_ASCII = /[^\x00-\x7f]/

/**
 * How much of a text is searched, in UTF-16 code units: what indexing it takes grows with it. Of a script without
 * spaces it is a third, as each letter makes a word of two.
 */
export const SEARCHED_CHARACTERS = 200_000

/** What is searched of a text: a word that reaches over the end of it is left out. */
const searchedPart = (text: string): string => {
  if (text.length <= SEARCHED_CHARACTERS) return text
  const end = text.slice(0, SEARCHED_CHARACTERS).search(/[\s\p{P}][^\s\p{P}]*$/u)
  // Scripts without spaces have no end of a word, and no character is cut in two.
  return text.slice(0, end > 0 ? end : SEARCHED_CHARACTERS).toWellFormed()
}

/**
 * A text as a search index takes it in: its words are what is left when it is split at all that is in ASCII and
 * no letter or digit, and ASCII letters are made small.
 */
export const searchable = (given: string): string => {
  const text = searchedPart(given)
  const first = text.search(BEYOND_ASCII)
  if (first < 0) return text
  let words = ''
  // Up to where it is taken over; what is as it should be stays for one slice.
  let done = 0
  // The character before may have what comes first as a mark.
  let at = Math.max(0, first - 1)
  while (at < text.length && words.length < SEARCHED_CHARACTERS) {
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
    // A letter that has marks, or a run without spaces.
    words += text.slice(done, at)
    const end = clusterEnd(text, at)
    const folded = end === at + 1 ? foldUnit(text, at) : foldCluster(text.slice(at, end))
    if (folded.kind === LETTERS_UNSPACED) {
      const { pairs, end: runEnd } = pairsFrom(text, at, SEARCHED_CHARACTERS - words.length)
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

/**
 * Tells the words of a text in their order, until it is told to end.
 *
 * @param isWanted tells by its length whether a word in ASCII is needed; others are told of as an empty text
 */
export const eachWord = (
  text: string,
  onWord: OnWord,
  isWanted: (length: number) => boolean = () => true,
): void => {
  let start = -1
  let isFolded = false
  const { length } = text
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0
    const isAscii = unit < 0x80
    if ((isAscii || wayOf(unit) !== JOINS) && !isFollower(text, at + 1)) {
      const kind = isAscii ? asciiKinds[unit] : kindOf(unit)
      if (kind === LETTERS) {
        if (start < 0) start = at
        isFolded ||= !isAscii
      } else if (kind === SPLITS && start >= 0) {
        const word = isFolded
          ? plainWord(text, start, at)
          : isWanted(at - start)
            ? text.slice(start, at).toLowerCase()
            : ''
        if (onWord(word, start, at, at) === true) return
        start = -1
        isFolded = false
      } else if (kind === NOTHING && start >= 0) isFolded = true
      continue
    }
    // Marks, or a script without spaces: character by character, up to the next sign in ASCII.
    const from = start < 0 ? at : start
    let to = clusterEnd(text, at)
    while (to < length && (asciiKinds[text.charCodeAt(to)] ?? LETTERS) === LETTERS)
      to = clusterEnd(text, to)
    if (scan(text, from, to, true, onWord)) return
    start = -1
    isFolded = false
    at = to - 1
  }
}

/** The words of a text and their places. */
export const placedWords = (text: string): PlacedWord[] => {
  const words: PlacedWord[] = []
  eachWord(text, (word, start, end, headEnd) => {
    words.push({ word, start, end, headEnd })
  })
  return words
}

/** What is asked for: words in a row. */
export interface Wanted {
  words: string[]
  /** Whether its last word is of a script without spaces: two letters, or `letter`, one alone. */
  unspaced: 'letters' | 'letter' | null
}

const SIGNS_AT_END = /(?<![^\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/u

/** The words of what is asked for. */
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
