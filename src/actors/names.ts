import anyAscii from 'any-ascii'
import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'
import { searchable } from '../common/words.ts'

/** A word in Latin letters, with its sound. */
interface Spoken {
  text: string
  sound: string
}

/** A word of a name. */
interface Word extends Spoken {
  /** Whether its script omits vowels, so that they are guessed. */
  isBare: boolean
  /**
   * The same with an h: Cyrillic and Greek write the h of foreign names with the letter that is otherwise a kh, as in
   * Хамас for Hamas. Null where it has none.
   */
  withH: Spoken | null
}

/** A name, prepared for comparison. */
export interface Name {
  words: Word[]
  /** Its words joined without spaces. */
  whole: string
  /** The sound of `whole`. */
  wholeSound: string
  /** The initials of its words; null when it has too few words. */
  initials: string | null
  /** The name itself when it is all capitals; null otherwise. */
  acronym: string | null
}

type NameLikeness = 'same_name' | 'same_words' | 'acronym' | 'similar_name'

const PARTICLES = new Set(
  'a al and bin bn da de del der des di do du e el et for ibn in la le les of on the to und van von y'.split(
    ' ',
  ),
)
/** How many words of a name are compared. */
const WORDS_COMPARED = 20
const INITIALS_MIN = 3
const WHOLE_CHARACTERS = 16
/** The similarity from which two words count as spellings of one. */
const SPELLING = 0.75
const SPELLING_CHARACTERS = 4
const SPELLING_BARE = 0.7
const SOUND = 0.9
const SOUND_CHARACTERS_BARE = 2
const SOUND_CHARACTERS = 3
const OTHER_ORDER = 0.97
const ACRONYM = 0.85
const WHOLE_SOUND = 4
const WHOLE_ALIKE = 0.85

/** Ordinals in names: `First`, `1st` and `I` count as the same. */
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, String(i + 1)]),
)
const ROMAN = new Map(
  'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((word, i) => [
      word,
      String([2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20][i]),
    ]),
)
const NUMBER = /^0*([1-9]\d*|0)(?:st|nd|rd|th)?$/

/** Normalises a word, and numbers to digits; Roman numerals count only at the end of a name. */
const plainWord = (text: string, isLast: boolean): string =>
  NUMBER.exec(text)?.[1] ?? ORDINALS.get(text) ?? (isLast ? ROMAN.get(text) : undefined) ?? text

const isNumber = (text: string) => /^\d+$/.test(text)

/** Latin consonants of scripts that omit vowels; letters that may be vowels count initially. */
const CONSONANTS = new Map(
  Object.entries({
    ب: 'b',
    پ: 'p',
    ت: 't',
    ث: 'th',
    ج: 'j',
    چ: 'ch',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'dh',
    ر: 'r',
    ز: 'z',
    ژ: 'zh',
    س: 's',
    ش: 'sh',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: '',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    گ: 'g',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    ء: '',
    א: '',
    ב: 'b',
    ג: 'g',
    ד: 'd',
    ה: 'h',
    ז: 'z',
    ח: 'h',
    ט: 't',
    כ: 'k',
    ך: 'kh',
    ל: 'l',
    מ: 'm',
    ם: 'm',
    נ: 'n',
    ן: 'n',
    ס: 's',
    פ: 'p',
    ף: 'f',
    צ: 'tz',
    ץ: 'tz',
    ק: 'k',
    ר: 'r',
    ש: 'sh',
    ת: 't',
  }),
)
const VOWELS_TOO = new Map(
  Object.entries({ ا: 'a', ي: 'y', و: 'w', י: 'y', ו: 'v', א: 'a', ע: 'a', ع: 'a' }),
)
const ABJAD = /^[\p{Script=Arabic}\p{Script=Hebrew}]+$/u

/** The consonants of an Arabic or Hebrew word, in Latin letters. */
const consonantsOf = (word: string): string => {
  // The feminine ending is silent.
  const letters = [...word.replace(/^ال(?=...)/u, '').replace(/(?<=..)[هה]$/u, '')]
  return letters
    .map(
      (letter, i) => (i === 0 ? VOWELS_TOO.get(letter) : undefined) ?? CONSONANTS.get(letter) ?? '',
    )
    .filter((consonant) => consonant !== '')
    .join('a')
}

/** Transliterates a name into Latin letters, with a guessed vowel where the script omits them. */
const latinOf = (name: string): string =>
  anyAscii(
    name.replaceAll(/[\p{Script=Arabic}\p{Script=Hebrew}\u064b-\u065f\u0670]+/gu, (run) => {
      const words = searchable(run)
      return words
        .split(' ')
        .map((word) => (ABJAD.test(word) ? consonantsOf(word) : word))
        .join(' ')
    }),
  )

const soundOf = (text: string): string => doubleMetaphone(text)[0] || text
const spoken = (text: string): Spoken => ({ text, sound: soundOf(text) })

/** The words of a name in Latin letters. */
const wordsIn = (latin: string): string[] =>
  (latin.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .slice(0, WORDS_COMPARED)
    .map((text, i, all) => plainWord(text, i > 0 && i === all.length - 1))

/** The Cyrillic and the Greek letter that stand for kh, and for the h of foreign names: Хамас. */
const KH = /[хχ]/giu

/** Normalises a name: case, accents and script. */
export const nameOf = (name: string): Name => {
  const isBare = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name)
  const asLatin = (text: string) => latinOf(text).replaceAll(/['`]/g, '')
  const latin = asLatin(name)
  const texts = wordsIn(latin)
  const foreign = name.replaceAll(KH, 'h')
  const others = foreign === name ? texts : wordsIn(asLatin(foreign))
  const all = texts.map((text, i) => {
    const other = others[i]
    const withH = other === undefined || other === text ? null : spoken(other)
    return { ...spoken(text), isBare, withH }
  })
  const telling = all.filter(({ text }) => !PARTICLES.has(text))
  const words = telling.length > 0 ? telling : all
  return {
    words,
    whole: texts.join(''),
    wholeSound: soundOf(texts.join('').slice(0, WHOLE_CHARACTERS)),
    initials:
      words.length < INITIALS_MIN ? null : words.map(({ text }) => text.slice(0, 1)).join(''),
    acronym: /^[A-Z]{2,8}$/.test(latin) ? latin.toLowerCase() : null,
  }
}

/** How many names of an actor are compared. */
export const NAMES_COMPARED = 50

/**
 * Keys that names of an actor share with those of another when both may be the same: sounds of words, sound without spaces,
 * initials. The keys are stored: a change here must put all actors into `actors_to_key`.
 */
export const keysOf = (names: readonly string[]): string[] => {
  const keys = new Set<string>()
  for (const name of names.slice(0, NAMES_COMPARED)) {
    const { words, wholeSound, initials, acronym } = nameOf(name)
    for (const { sound, withH } of words) {
      keys.add(sound)
      if (withH) keys.add(withH.sound)
    }
    keys.add(`=${wholeSound}`)
    for (const letters of [initials, acronym]) if (letters !== null) keys.add(`.${letters}`)
  }
  return [...keys]
}

/** Similarity of two words as they are spoken, 0 to 1. */
const alikeAs = (a: Spoken, b: Spoken, isGuessed: boolean): number => {
  if (a.text === b.text) return 1
  if (isNumber(a.text) || isNumber(b.text)) return 0
  const longer = Math.max(a.text.length, b.text.length)
  const spelt = 1 - distance(a.text, b.text) / longer
  const heard = isGuessed ? SOUND_CHARACTERS_BARE : SOUND_CHARACTERS
  if (a.sound === b.sound && a.sound.length >= heard) return Math.max(spelt, SOUND)
  return spelt >= (isGuessed ? SPELLING_BARE : SPELLING) && longer >= SPELLING_CHARACTERS
    ? spelt
    : 0
}

/** Similarity of two words, 0 to 1. */
const alike = (a: Word, b: Word): number => {
  // Where both scripts omit vowels, the consonants are certain.
  const isGuessed = a.isBare !== b.isBare
  const plain = alikeAs(a, b, isGuessed)
  return Math.max(
    plain,
    a.withH ? alikeAs(a.withH, b, isGuessed) : 0,
    b.withH ? alikeAs(a, b.withH, isGuessed) : 0,
  )
}

/** Whether two names that both have numbers have the same ones. */
const haveSameNumbers = (a: Name, b: Name): boolean => {
  const [one, other] = [a, b].map(({ words }) => words.filter(({ text }) => isNumber(text)))
  if (!one?.length || !other?.length) return true
  const numbers = (of: Word[]) =>
    of
      .map(({ text }) => text)
      .toSorted()
      .join(' ')
  return numbers(one) === numbers(other)
}

/** Similarity of two names, 0 to 1, in any order of words, which `weightOf` weighs. */
export const compareNames = (
  a: Name,
  b: Name,
  weightOf: (word: Word) => number,
): { score: number; how: NameLikeness } => {
  if (a.whole === b.whole) return { score: 1, how: 'same_name' }
  // The 106th brigade is never the 166th.
  if (!haveSameNumbers(a, b)) return { score: 0, how: 'similar_name' }
  if (
    (a.acronym !== null && a.acronym === b.initials) ||
    (b.acronym !== null && b.acronym === a.initials)
  )
    return { score: ACRONYM, how: 'acronym' }
  // Scripts place spaces differently.
  const hasNumber = [...a.words, ...b.words].some(({ text }) => isNumber(text))
  if (
    !hasNumber &&
    a.words.length !== b.words.length &&
    a.wholeSound.length >= WHOLE_SOUND &&
    a.wholeSound === b.wholeSound
  )
    return { score: WHOLE_ALIKE, how: 'similar_name' }
  const left = [...b.words]
  let common = 0
  let total = 0
  let same = 0
  for (const word of a.words) {
    const weight = weightOf(word)
    total += weight
    const scores = left.map((other) => alike(word, other))
    const best = Math.max(0, ...scores)
    if (best === 0) continue
    const [twin] = left.splice(scores.indexOf(best), 1)
    common += 2 * weight * best
    total += weight
    if (twin?.text === word.text) same++
  }
  for (const word of left) total += weightOf(word)
  if (same === a.words.length && left.length === 0) return { score: OTHER_ORDER, how: 'same_words' }
  return { score: total === 0 ? 0 : common / total, how: 'similar_name' }
}
