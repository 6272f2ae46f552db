import { eachWord } from '../common/words.ts'

/** The least letters of a word that says what a text is about; fewer where vowels are not written. */
const LETTERS = 5
const CONSONANTS = 4
const UNVOWELLED = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** Words that begin alike are taken for forms of one word. */
const STEM = 5
/** A text tells of its headline when it has such a share of the headline's words: two at least, if there are two. */
const SHARE = 0.4
const HITS = 2
/** The name of the site at the end of a title: "Mayor resigns | The Harbour Post". */
const BEFORE_SITE = [' | ', ' · ', ' – ', ' — ', ' - ']
const SITE_CHARACTERS = 40

/** A title without the name of its site. */
export const headlineOf = (title: string): string => {
  const end = Math.max(...BEFORE_SITE.map((sign) => title.lastIndexOf(sign)))
  const isSite = end > 0 && title.length - end - 3 <= SITE_CHARACTERS
  const headline = isSite ? title.slice(0, end) : title
  return headline.includes(' ') ? headline : title
}

/** The beginning of a word that may say what a text is about; null for other words. */
const stemOf = (word: string, isPair: boolean): string | null => {
  const least = isPair ? 0 : UNVOWELLED.test(word) ? CONSONANTS : LETTERS
  return word.length < least || word.length < 2 ? null : word.slice(0, STEM)
}

/**
 * Whether a text tells of what its headline says: the text of a report does, that of a paywall or of a cookie
 * banner does not.
 */
export const tellsOf = (body: string, headline: string): boolean => {
  const stems = new Set<string>()
  eachWord(headline, (word, _start, end, headEnd) => {
    const stem = stemOf(word, headEnd < end)
    if (stem !== null) stems.add(stem)
  })
  if (stems.size === 0) return false
  let missing = Math.min(stems.size, Math.max(HITS, Math.ceil(stems.size * SHARE)))
  eachWord(
    body,
    (word, _start, end, headEnd) => {
      const stem = stemOf(word, headEnd < end)
      if (stem !== null && stems.delete(stem)) missing--
      return missing === 0
    },
    (length) => length >= LETTERS,
  )
  return missing === 0
}
