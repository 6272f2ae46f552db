/** The languages of which the names of months are known, as CLDR has them. */
const LANGUAGES =
  'af am ar ar-LB ar-MA ar-DZ az be bg bn bs ca cs cy da de de-AT el en en-GB es et eu fa fi fil fr ga gl he hi hr hu hy id is it ka kk km ky lb lo lt lv mk mn ms mt my nb ne nl nn pl pt ro ru sk sl so sq sr sr-Latn sv sw ta te th tr uk ur uz vi zu'.split(
    ' ',
  )

/** Months alone and within a date, where many languages decline them. */
const FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'long', day: 'numeric', year: 'numeric' },
]

/** Abbreviations that are usual and that CLDR lacks, by language. */
const USUAL: readonly (readonly [language: string, month: number, name: string])[] = [
  ['de', 3, 'Mär'],
  ['de', 3, 'Mrz'],
  ['de', 6, 'Jun'],
  ['de', 7, 'Jul'],
  ['de', 9, 'Sep'],
  ['en', 6, 'June'],
  ['en', 7, 'July'],
  ['es', 9, 'set'],
  ['fr', 2, 'fev'],
  ['fr', 7, 'jul'],
  ['it', 9, 'sett'],
  ['ru', 5, 'май'],
]

/** Without case, dots and the accents of Latin, Greek and Cyrillic letters. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[.\u2019']/g, '')
    .replace(/\s+/g, ' ')
    .trim()

type Names = Map<string, Map<string, number>>
let names: Names | undefined

/** Every name, with the month that it means in each language that has it. */
const allNames = (): Names => {
  const all: Names = new Map()
  const add = (language: string, month: number, name: string) => {
    const key = folded(name)
    if (key === '' || /\d/.test(key)) return
    const known = all.get(key) ?? new Map<string, number>()
    all.set(key, known.set(language, month))
  }
  for (const tag of LANGUAGES) {
    const [language = tag] = tag.split('-')
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
        ...form,
        timeZone: 'UTC',
      })
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 15))
        add(language, month, parts.find(({ type }) => type === 'month')?.value ?? '')
      }
    }
  }
  for (const [language, month, name] of USUAL) add(language, month, name)
  return all
}

/**
 * The month that a name or a usual abbreviation means, from 1, in any of some sixty languages.
 *
 * @param language the language of the name, by its first subtag: it decides what `listopad` means,
 * which is October in Croatian and November in Czech and Polish
 * @returns null when it is no name of a month, or may mean two of them
 */
export const monthNamed = (name: string, language?: string): number | null => {
  names ??= allNames()
  const known = names.get(folded(name))
  if (!known) return null
  const own = language === undefined ? undefined : known.get(language)
  if (own !== undefined) return own
  const months = new Set(known.values())
  const [month = null] = months
  return months.size === 1 ? month : null
}
