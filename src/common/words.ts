/*
 * How words are compared, wherever they are compared: in search, in names, in texts that may repeat each other.
 *
 * A word is folded: compatibility forms, case, and the accents of Latin, Greek, Cyrillic, Arabic and Hebrew are
 * gone; letters that people write for each other are one. Scripts that are written without spaces have a word
 * for each two letters that follow each other, so that a word inside of a run is found.
 */

import { atOnce } from './turns.ts'

/** A folded word, and where it stands in the text, in UTF-16 code units. */
export interface PlacedWord {
  word: string
  start: number
  end: number
  /** Where the first of the two letters ends, in a script without spaces; `end` otherwise. */
  headEnd: number
}

/** Letters that people write for each other. */
const SAME_LETTERS = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'n',
    ı: 'i',
    ə: 'e',
    ɛ: 'e',
    ɔ: 'o',
    ɓ: 'b',
    ɖ: 'd',
    ɗ: 'd',
    ƙ: 'k',
    ƴ: 'y',
    ɨ: 'i',
    ʉ: 'u',
    ς: 'σ',
    ة: 'ه',
    ى: 'ي',
    ٱ: 'ا',
    ی: 'ي',
    ې: 'ي',
    ک: 'ك',
    ڪ: 'ك',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ۃ: 'ه',
    '\u0901': '\u0902',
    ൺ: 'ണ്',
    ൻ: 'ന്',
    ർ: 'ര്',
    ൽ: 'ല്',
    ൾ: 'ള്',
  }),
)
/** Letters of Cyrillic alphabets that are no letter with an accent, though Unicode takes them apart. */
const WHOLE_LETTERS = new Set('йїўѓќ')

/** Where accents are among the marks; the others are vowels, or make another letter. */
const ACCENTS: readonly (readonly [from: number, to: number])[] = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  // Hebrew and Arabic, whose vowels are rarely written.
  [0x0591, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x08ca, 0x08ff],
  [0x0897, 0x089f],
  // Syriac, N'Ko, Samaritan, Mandaic.
  [0x0711, 0x0711],
  [0x0730, 0x074a],
  [0x07eb, 0x07f3],
  [0x0816, 0x082d],
  [0x0859, 0x085b],
  // The dot of Devanagari, which Hindi often leaves out.
  [0x093c, 0x093c],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  // Variation selectors.
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xe0100, 0xe01ef],
]
const MARK = /\p{M}/u
const isAccent = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0
  return MARK.test(char) && ACCENTS.some(([from, to]) => from <= code && code <= to)
}
/** What is not seen: format characters, the Arabic tatweel, fillers of Hangul, marks of transliteration. */
const UNSEEN = /[\p{Cf}\u0640\u115f\u1160\u3164\uffa0\u02b9\u02ba\u02be\u02bf]/u
const DIGIT = /\p{Nd}/u
const READABLE = /[\p{L}\p{N}]/u
/** Signs, and the apostrophes that Unicode takes for letters. */
const SIGN = /[\p{P}\p{S}\p{Z}\p{Cc}\u02bb\u02bc]/u
/** Signs that are written for words: ㎏, ㈱. */
const SIGN_OF_WORDS = /[\u3200-\u33ff]/u
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Tai_Tham}]/u
/** What belongs to the character before it: marks, unseen characters, vowels and ends of Hangul, voicing of kana. */
const FOLLOWER = /[\p{M}\p{Cf}\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f\u0e33\u0eb3]/u
/** The Thai and Lao vowel am, in parts, and those in the order in which it comes apart. */
const AM_BEFORE_TONE = /([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])/gu

const [SPLITS, NOTHING, LETTERS, LETTERS_UNSPACED] = [0, 1, 2, 3] as const
const UNKNOWN = 255

/** A character with its marks, folded. */
interface Folded {
  kind: number
  text: string
}

const digitOf = (char: string): string => {
  const code = char.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

const foldLetter = (letter: string): string => {
  if (WHOLE_LETTERS.has(letter)) return letter
  let folded = ''
  for (const part of letter.normalize('NFKD')) {
    if (isAccent(part)) continue
    folded += SAME_LETTERS.get(part) ?? (DIGIT.test(part) ? digitOf(part) : part)
  }
  return folded
}

const fold = (cluster: string): Folded => {
  const [base = ''] = cluster
  if (SIGN.test(base) && !SIGN_OF_WORDS.test(base)) return { kind: SPLITS, text: ' ' }
  let seen = ''
  for (const char of cluster) if (!UNSEEN.test(char)) seen += char
  let text = ''
  for (const letter of seen.normalize('NFKC').toLowerCase()) text += foldLetter(letter)
  text = text.replace(AM_BEFORE_TONE, '$2$1').normalize('NFC')
  if (text === '') return { kind: NOTHING, text }
  if (!READABLE.test(text)) return { kind: SPLITS, text: ' ' }
  const [first = ''] = text
  return { kind: UNSPACED.test(first) ? LETTERS_UNSPACED : LETTERS, text }
}

// What each UTF-16 code unit is when it stands alone; learnt as they are met.
const kinds = new Uint8Array(0x10000).fill(UNKNOWN)
const texts: string[] = []
const followers = new Uint8Array(0x10000).fill(UNKNOWN)

const followsUnit = (unit: number): boolean => {
  let known = followers[unit] ?? UNKNOWN
  if (known === UNKNOWN) followers[unit] = known = Number(FOLLOWER.test(String.fromCharCode(unit)))
  return known === 1
}
/** What a code unit is that is a character of its own. */
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

/** How a code unit is folded: it stays, it gives way to `texts`, or what is beside it has a part in it. */
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

/** A character with more marks than this is taken for several. */
const CLUSTER_UNITS = 32

/** Where a character ends that begins at a place, with all that belongs to it. */
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

/** Whether what is at a place in a text belongs to the character before it: a mark, or what is not seen. */
export const isFollower = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  // Most characters, and the end of the text.
  if (!(unit >= 0x80)) return false
  return isHighSurrogate(unit)
    ? FOLLOWER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
    : followsUnit(unit)
}

/** How much of a text is folded in a step, in UTF-16 code units. */
const STEP_UNITS = 10_000

/** The pairs of letters of a run without spaces, about as many characters as there is room for, and where it ends. */
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
 * Makes a text as a search index takes it in: its words are what is left when it is split at all that is in ASCII and
 * no letter or digit, and ASCII letters are made small.
 */
export function* searchableSteps(given: string): Generator<void, string> {
  const text = searchedPart(given)
  const first = text.search(BEYOND_ASCII)
  if (first < 0) return text
  let words = ''
  // Up to where it is taken over; what is as it should be stays for one slice.
  let done = 0
  // The character before may have what comes first as a mark.
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
    // A letter that has marks, or a run without spaces.
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
