/** The languages whose names of months and weekdays are read, with regional forms. */
const LANGUAGES = [
  'en af ar-DZ ar-EG ar-MA ar-SY ar-TN az be bg bn bs ca cs cy da de de-AT el es et eu',
  'fa fi fil fr ga gl gu he hi hr hu hy id is it ka kk kn ky lt lv mk ml mr ms mt nb nl',
  'nn pa pl pt ro ru sk sl sq sr sr-Latn sv sw ta te tg th tr uk ur uz vi',
].flatMap((line) => line.split(' '))

/** Names in feeds that Unicode's tables lack, and that are no prefixes of theirs. */
const FURTHER: [language: string, names: Record<string, number>][] = [
  ['en', { june: 6, july: 7, sept: 9 }],
  ['de', { jaenner: 1, jänner: 1, feber: 2, maerz: 3, mär: 3, mrz: 3 }],
  ['es', { setiembre: 9, set: 9 }],
  ['fr', { fev: 2, aou: 8 }],
  ['it', { genn: 1, sett: 9 }],
  ['ru', { мая: 5 }],
  ['nl', { mrt: 3 }],
  ['hi', { सितम्बर: 9, अक्तूबर: 10, नवम्बर: 11, दिसम्बर: 12 }],
  ['id', { pebruari: 2, agt: 8, nopember: 11 }],
]

const LATIN: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', ß: 'ss' }

/** Folds case, dots and accents; vowel signs stay, as names of Indian months differ by them. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g, '')
    .replace(/[ıłøđæß]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/[.'’ʻʼ\u0640]/g, '')
    .trim()

const SHORTEST = 3
const LETTERS = /^[\p{L}\p{M}]+$/u

const monthsOf = (language: string): string[][] =>
  [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ].map((shape) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      ...(shape as Intl.DateTimeFormatOptions),
      timeZone: 'UTC',
    })
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2024, month, 15))
      return foldWord(parts.find(({ type }) => type === 'month')?.value ?? '')
    })
  })

/** The month names of a language, and the prefixes that only one of its months has. */
const tableOf = (language: string): { names: Map<string, number>; begun: Map<string, number> } => {
  const names = new Map<string, number>()
  const months = new Map<string, Set<number>>()
  for (const list of monthsOf(language))
    for (const [i, name] of list.entries()) {
      // Some languages write numbers.
      if (name === '' || /\d/.test(name)) continue
      // "de març": the last word is the name.
      const word = language === 'ca' ? (name.split(/\s+/).at(-1) ?? name) : name
      names.set(word, i + 1)
      if (!LETTERS.test(word)) continue
      const letters = [...word]
      for (let length = SHORTEST; length < letters.length; length++) {
        const beginning = letters.slice(0, length).join('')
        months.set(beginning, (months.get(beginning) ?? new Set()).add(i + 1))
      }
    }
  const further = FURTHER.find(([one]) => one === language)?.[1] ?? {}
  for (const [name, month] of Object.entries(further)) names.set(foldWord(name), month)
  const begun = new Map<string, number>()
  for (const [beginning, [month = 0, ...others]] of months)
    if (others.length === 0 && !names.has(beginning)) begun.set(beginning, month)
  return { names, begun }
}

const weekdaysOf = (language: string): string[] =>
  (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, day) =>
      foldWord(format.format(Date.UTC(2024, 0, 1 + day))),
    )
  })

/** For each name, the months that it means, each with the languages. */
type Meanings = Map<string, Map<number, string[]>>

interface Names {
  months: Meanings
  /** Prefixes of names. */
  begun: Meanings
  weekdays: Set<string>
}

const note = (all: Meanings, name: string, month: number, language: string): void => {
  const meanings = all.get(name) ?? new Map<number, string[]>()
  meanings.set(month, [...(meanings.get(month) ?? []), language])
  all.set(name, meanings)
}

const gathered = (): Names => {
  const months: Meanings = new Map()
  const begun: Meanings = new Map()
  const weekdays = new Set<string>()
  for (const language of LANGUAGES) {
    const table = tableOf(language)
    for (const [name, month] of table.names) note(months, name, month, language)
    for (const [name, month] of table.begun) note(begun, name, month, language)
    for (const name of weekdaysOf(language)) weekdays.add(name)
  }
  return { months, begun, weekdays }
}

/** Calls a function once, when first needed. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}
const english = once(() => ({ ...tableOf('en'), weekdays: new Set(weekdaysOf('en')) }))
/** The tables take a while to build, and most feeds have only English names. */
const all = once(gathered)

const primary = (language: string) => language.toLowerCase().split(/[-_]/)[0] ?? ''

/** The month that a name means: in this language, else in English, else in all others. */
const meant = (meanings: Map<number, string[]> | undefined, language = ''): number | null => {
  if (!meanings) return null
  const [first] = meanings
  if (meanings.size === 1) return first?.[0] ?? null
  for (const wanted of [primary(language), 'en'])
    for (const [month, languages] of meanings)
      if (languages.some((one) => primary(one) === wanted)) return month
  return null
}

/**
 * The month of a full name or a usual abbreviation in any language. Null when the name is unknown,
 * or ambiguous between languages, as "listopad" is, and the given language does not decide.
 */
export const monthNamed = (name: string, language?: string): number | null => {
  const folded = foldWord(name)
  return english().names.get(folded) ?? meant(all().months.get(folded), language)
}

/** The same, also for a prefix of a name. */
export const monthOf = (word: string, language?: string): number | null => {
  const named = monthNamed(word, language)
  if (named !== null) return named
  const { months, begun } = all()
  const folded = foldWord(word)
  if (months.has(folded)) return null
  // Hebrew joins "in" to the month.
  const bare = folded.replace(/^ב(?=\p{L}{3})/u, '')
  return meant(begun.get(folded) ?? months.get(bare), language)
}

/** Whether a word names a day of the week. */
export const isWeekday = (word: string): boolean => {
  const folded = foldWord(word)
  if (english().weekdays.has(folded)) return true
  const { weekdays } = all()
  if (weekdays.has(folded)) return true
  // "Tues", "Thurs", "segunda" of "segunda-feira".
  return folded.length >= SHORTEST && [...weekdays].some((name) => name.startsWith(folded))
}

export const MONTH_WORDS = 2
