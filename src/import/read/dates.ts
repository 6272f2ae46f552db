import { PartialDate } from '../../contract/fields.ts'
import { withPlainDigits } from './digits.ts'
import { monthNamed } from './month-names.ts'

const DAY_MS = 86_400_000

/** Reads a date; month names that differ in meaning between languages are read in this language. */
type Parse = (text: string, language?: string) => string | null

const two = (text: string) => text.padStart(2, '0')
const real = (date: string): string | null => PartialDate.safeParse(date).data ?? null

/** A date of ISO 8601; a time after it is ignored. */
const iso: Parse = (text) => {
  const [, date] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/.exec(text) ?? []
  return date === undefined ? null : real(date)
}

/** The whole days of a spreadsheet's day number; null where 45,531 has a separator of thousands. */
const daysOf = (text: string): number | null =>
  /^\d{1,7}([.,]\d+)?$/.test(text) && !/^\d{1,3}[.,]\d{3}$/.test(text)
    ? Number.parseInt(text, 10)
    : null

/** A spreadsheet's day number since 1900, which spreadsheets take for a leap year. */
const excel: Parse = (text) => {
  const days = daysOf(text)
  if (days === null || days < 1) return null
  const start = Date.UTC(1899, 11, days < 60 ? 31 : 30)
  return real(new Date(start + days * DAY_MS).toISOString().slice(0, 10))
}

/** A spreadsheet's day number since 1904, as old Macintosh spreadsheets count. */
const excel1904: Parse = (text) => {
  const days = daysOf(text)
  if (days === null) return null
  return real(new Date(Date.UTC(1904, 0, 1) + days * DAY_MS).toISOString().slice(0, 10))
}

const TOKENS = /YYYY|YY|MMM|MM|M|DD|D/g
/** Years in two digits are of the last century from here on, as RFC 2822 has it. */
const PIVOT = 50
/** Literal words of a pattern, such as 'de'. */
const LITERAL = /'([^']+)'/
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

const wholeYear = (year: string): string =>
  year.length === 2 ? `${Number(year) < PIVOT ? 20 : 19}${year}` : year

/** Makes a function that reads dates of a pattern such as DD/MM/YYYY, ignoring a time. */
const pattern = (given: string): Parse | null => {
  const literals: string[] = []
  const format = given.replace(new RegExp(LITERAL, 'g'), (_, word: string) => {
    literals.push(word)
    return "'"
  })
  const tokens: string[] = format.match(TOKENS) ?? []
  const letters = tokens.map((token) => token[0])
  const isRepeated = new Set(letters).size < letters.length
  if (!letters.includes('Y') || isRepeated || (letters.includes('D') && !letters.includes('M')))
    return null
  if (/[A-Za-z]/.test(format.replace(TOKENS, ''))) return null
  // Without separators, numbers are split by length.
  const isTight = /^(YY|MM|DD)+$/.test(format)
  const source = format
    .split(/(YYYY|YY|MMM|MM|M|DD|D|')/)
    .map((part) => {
      if (part === 'YYYY') return String.raw`(?<year>\d{4})`
      if (part === 'YY') return String.raw`(?<year>\d{2})`
      if (part === 'MMM')
        return String.raw`(?<name>\p{L}[\p{L}\p{M}.\u2019']*(?: \p{L}[\p{L}\p{M}]*)?)`
      if (part === "'") return escaped(literals.shift() ?? "'")
      if (part === 'MM' || part === 'M') return String.raw`(?<month>\d${isTight ? '{2}' : '{1,2}'})`
      if (part === 'DD' || part === 'D') return String.raw`(?<day>\d${isTight ? '{2}' : '{1,2}'})`
      return escaped(part)
    })
    .join('')
  const whole = new RegExp(String.raw`^${source}(?:,?[T ]\d{1,2}:\d{2}.*)?$`, 'u')
  return (text, language) => {
    const found = whole.exec(text)?.groups
    if (!found) return null
    const { year = '', month, name, day } = found
    const named = name === undefined ? month : String(monthNamed(name, language) ?? 0)
    return real(
      [
        wholeYear(year),
        ...[named, day].flatMap((part) => (part === undefined ? [] : [two(part)])),
      ].join('-'),
    )
  }
}

const PARSERS = new Map<string, Parse | null>([
  ['ISO', iso],
  ['excel', excel],
  ['excel1904', excel1904],
])

/** Makes the function for a format: ISO, excel, excel1904 or a pattern; null for anything else. */
export const patternOf = (format: string): Parse | null => {
  let parse = PARSERS.get(format)
  if (parse === undefined) {
    parse = pattern(withPlainDigits(format))
    PARSERS.set(format, parse)
  }
  return parse
}

/** Reads a date in one of these formats as a day, month or year of ISO 8601; else null. */
export const readDate = (
  text: string,
  formats: readonly string[],
  language?: string,
): string | null => {
  const plain = withPlainDigits(text).trim()
  for (const format of formats) {
    const date = patternOf(format)?.(plain, language) ?? null
    if (date !== null) return date
  }
  return null
}

/** The first day of a day, month or year. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** The last day of a day, month or year. */
export const lastDay = (date: string): string => {
  const [year = '', month = '12', day] = date.split('-')
  if (day !== undefined) return date
  return `${year}-${month}-${two(String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()))}`
}

/** The precision of a day, month or year. */
export const precisionOf = (date: string): 'day' | 'month' | 'year' =>
  date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year'
