import anyAscii from 'any-ascii'
import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'

/** A word of a name: as it is written in Latin letters, and as it sounds. */
interface Word {
  text: string
  sound: string
}

/** A name as it is compared. */
export interface Name {
  words: Word[]
  /** Its words without the spaces. */
  whole: string
  /** The first letters of its words, when there are enough of them. */
  initials: string | null
  /** It, when it is nothing but capitals. */
  acronym: string | null
}

/** How two names are alike. */
export type NameLikeness = 'same_name' | 'same_words' | 'acronym' | 'similar_name'

const PARTICLES = new Set(
  'a al and bin da de del der des di do du e el et for ibn in la le les of on the to und van von y'.split(
    ' ',
  ),
)
const INITIALS_MIN = 3
const WHOLE_CHARACTERS = 16
/** From here on, two words are taken for spellings of one. */
const SPELLING = 0.75
const SPELLING_CHARACTERS = 4
const SOUND = 0.9
const SOUND_CHARACTERS = 3
const OTHER_ORDER = 0.97
const ACRONYM = 0.85

const soundOf = (text: string): string => doubleMetaphone(text)[0] || text

/** A name without case, accents and script. */
export const nameOf = (name: string): Name => {
  const latin = anyAscii(name).replaceAll(/['`]/g, '')
  const texts = latin.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const telling = texts.filter((text) => !PARTICLES.has(text))
  const words = (telling.length > 0 ? telling : texts).map((text) => ({
    text,
    sound: soundOf(text),
  }))
  return {
    words,
    whole: texts.join(''),
    initials:
      words.length < INITIALS_MIN ? null : words.map(({ text }) => text.slice(0, 1)).join(''),
    acronym: /^[A-Z]{2,8}$/.test(latin) ? latin.toLowerCase() : null,
  }
}

/**
 * What names have in common when they may be one: how their words sound, how they sound without spaces,
 * and their first letters. They are stored: whoever changes them puts all actors into `actors_to_key`.
 */
export const keysOf = (names: readonly string[]): string[] => {
  const keys = new Set<string>()
  for (const name of names) {
    const { words, whole, initials, acronym } = nameOf(name)
    for (const { sound } of words) keys.add(sound)
    keys.add(`=${soundOf(whole.slice(0, WHOLE_CHARACTERS))}`)
    for (const letters of [initials, acronym]) if (letters !== null) keys.add(`.${letters}`)
  }
  return [...keys]
}

/** How alike two words are, 0 to 1. */
const alike = (a: Word, b: Word): number => {
  if (a.text === b.text) return 1
  const longer = Math.max(a.text.length, b.text.length)
  const spelt = 1 - distance(a.text, b.text) / longer
  if (a.sound === b.sound && a.sound.length >= SOUND_CHARACTERS) return Math.max(spelt, SOUND)
  return spelt >= SPELLING && longer >= SPELLING_CHARACTERS ? spelt : 0
}

/**
 * How alike two names are, 0 to 1, whatever the order of their words.
 *
 * @param weightOf how much a word tells: rare ones more
 */
export const compareNames = (
  a: Name,
  b: Name,
  weightOf: (word: Word) => number,
): { score: number; how: NameLikeness } => {
  if (a.whole === b.whole) return { score: 1, how: 'same_name' }
  if (
    (a.acronym !== null && a.acronym === b.initials) ||
    (b.acronym !== null && b.acronym === a.initials)
  )
    return { score: ACRONYM, how: 'acronym' }
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
