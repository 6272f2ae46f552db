import { eachWord } from '../common/words.ts'

/** The fewest letters of a significant word; fewer where vowels are not written. */
const LETTERS = 5
const CONSONANTS = 4
const UNVOWELLED = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** Words that share this many first letters count as forms of one word. */
const STEM = 5
/** The share of a headline's significant words that its text must have; at least two if it can. */
const SHARE = 0.4
const HITS = 2
/** Separators before the name of the site in a title: "Mayor resigns | The Harbour Post". */
const BEFORE_SITE = [' | ', ' · ', ' – ', ' — ', ' - ']
const SITE_CHARACTERS = 40

/** A title without the name of its site. */
export const headlineOf = (title: string): string => {
  const end = Math.max(...BEFORE_SITE.map((sign) => title.lastIndexOf(sign)))
  const isSite = end > 0 && title.length - end - 3 <= SITE_CHARACTERS
  const headline = isSite ? title.slice(0, end) : title
  return headline.includes(' ') ? headline : title
}

/** The stem of a significant word; null for other words. */
const stemOf = (word: string, isPair: boolean): string | null => {
  const least = isPair ? 0 : UNVOWELLED.test(word) ? CONSONANTS : LETTERS
  return word.length < least || word.length < 2 ? null : word.slice(0, STEM)
}

/** Whether a body has the words of its headline: a report does, a paywall does not. */
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
