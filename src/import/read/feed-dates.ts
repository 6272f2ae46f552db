import { withPlainDigits } from './digits.ts'
import { foldWord, isWeekday, MONTH_WORDS, monthOf } from './month-names.ts'
import { zoneOf } from './zones.ts'

/** A date that was read from a text. */
interface FeedDate {
  /** An instant, or a day where the text has no time or no zone. */
  date: string
  /** The instant, read as UTC where the text has no zone. */
  instant: string
}

/** Why a text could not be read as a date. */
interface Unreadable {
  reason: string
}

const CHARACTERS_MAX = 200
// Programs write the years 1, 1601 and 9999, and -1, for no date.
const [YEAR_MIN, YEAR_MAX] = [1602, 2300]
const BUDDHIST_YEARS = 543
// Seconds until 2033; later ones look like dates without separators, such as 2024082714.
const [SECONDS, MILLISECONDS] = [/^1?\d{9}$/, /^1\d{12}$/]
const [MINUTE_MS, DAY_MS] = [60_000, 86_400_000]

const refuse = (reason: string): Unreadable => ({ reason })
const UNKNOWN = refuse('its format is unknown')

/** Removes comments of RFC 822, which are in parentheses and may be nested. */
const withoutComments = (text: string): string => {
  let depth = 0
  let kept = ''
  for (const char of text) {
    if (char === '(') depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += char
  }
  return kept
}

/** Normalises digits, blanks and signs, and removes the place name that Java appends. */
const tidy = (text: string): string =>
  withoutComments(withPlainDigits(text.normalize('NFKC')))
    .replace(/\[[^[\]]*\]$/, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g, '$1-$2-$3 ')
    .replace(/^(?:.*ngày |[^\d]*, )?(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})/iu, '$1-$2-$3 ')
    // A Thai year in short: 67 is 2567.
    .replace(/([\u0e00-\u0e7f][. ]*)([5-9]\d)(?!\d)/, '$125$2')
    .replace(/(?:[時시点點]) ?(\d{1,2}) ?[分분](?: ?(\d{1,2}) ?[秒초])?/g, ':$1:$2')
    // Weekdays in Portuguese: segunda-feira.
    .replace(/(?<=\p{L})-feira(?!\p{L})/giu, '')
    .replace(/\s+/g, ' ')
    // 10pm, 10.30 p.m.
    .replace(/(?<![\d:.]|\d,)(\d{1,2}) ?([ap]\.?m\b)/gi, '$1:00 $2')
    .replace(/(?<![\d:.])(\d{1,2})\.(\d{2}) ?([ap]\.?m\b)/gi, '$1:$2 $3')
    .replace(/(?<=\d) ?мск(?!\p{L})/giu, ' MSK')
    .replace(/:(?= |$)/g, '')
    .trim()

interface Time {
  /** Milliseconds since the day began. */
  millis: number
  /** Minutes from UTC; null without a zone. */
  zone: number | null
}

// A time of day with surrounding words: "at", "um … Uhr", "PM", a zone.
const TIME =
  /(?<![\d:+\-.])(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?| ?h ?(\d{2})(?!\p{L}))(?![\d:])/u
const BEFORE_NOON = new Set(['am', 'ص', '上午', '午前', '오전', 'πμ'].map(foldWord))
const AFTER_NOON = new Set(['pm', 'م', '下午', '午後', '오후', 'μμ'].map(foldWord))
const MERIDIEM = /^ ?([ap]\.? ?m\b\.?|[صم](?!\p{L})|[πμ]\.?μ\.?)/iu
const MERIDIEM_BEFORE = /(上午|午前|오전|下午|午後|오후) ?$/u
const ZONE =
  /^ ?((?:[A-Za-z]{1,5})?(?: ?[+-]\d{1,2}(?::?\d{2}){0,2}(?![\d/]))(?: [A-Z]{2,5}\b)?|[A-Za-z]{1,5}\b)/

const isAfter = (word: string | undefined): boolean | null => {
  const folded = foldWord(word ?? '').replaceAll(' ', '')
  return AFTER_NOON.has(folded) ? true : BEFORE_NOON.has(folded) ? false : null
}

/** The hour from 0 to 24, from a 12- or 24-hour clock; NaN when it is invalid. */
const hourOf = (hour: number, isAfternoon: boolean | null): number => {
  if (isAfternoon === null) return hour
  if (hour > 12) return isAfternoon && hour < 24 ? hour : NaN
  return (hour % 12) + (isAfternoon ? 12 : 0)
}

/** The time in a text, and the text without it. */
const timeIn = (text: string): { time: Time | null; rest: string } | null => {
  const found = TIME.exec(text)
  if (!found) return { time: null, rest: text }
  const [whole, hours, minutes, seconds = '0', fraction = '', french] = found
  let before = text.slice(0, found.index)
  let after = text.slice(found.index + whole.length)
  const early = MERIDIEM_BEFORE.exec(before)
  if (early) before = before.slice(0, early.index)
  const late = MERIDIEM.exec(after)
  if (late) after = after.slice(late[0].length)
  const hour = hourOf(Number(hours), isAfter(early?.[1] ?? late?.[1]))
  const minute = Number(minutes ?? french)
  const second = Number(seconds)
  // The day may end at 24:00, and an hour with a leap second.
  if (!(hour < 24 || (hour === 24 && minute === 0 && second === 0)) || minute > 59) return null
  if (second > 60 || (second === 60 && minute !== 59)) return null
  after = after.replace(/^ ?(uhr|hrs?|horas|ore|h)\b\.?/i, '')
  // Zones by name of a place are not known.
  after = after.replace(/^ ?[A-Z][a-z]+\/[A-Z][A-Za-z_]+$/, '')
  let zone: number | null = null
  const named = ZONE.exec(after)
  const minutesOff = named ? zoneOf(named[1]?.trim() ?? '') : undefined
  if (named && minutesOff !== undefined) {
    zone = minutesOff
    after = after.slice(named[0].length)
  } else if (/^ ?[+-]\d/.test(after)) return null
  const millis =
    ((hour * 60 + minute) * 60 + second) * 1_000 + Math.trunc(Number(`0.${fraction || 0}`) * 1_000)
  return { time: { millis, zone }, rest: `${before} ${after}` }
}

interface Day {
  year: number
  month: number
  day: number
}

/** Completes a year of two or three digits as RFC 2822 does. */
const yearOf = (digits: string): number => {
  const year = Number(digits)
  if (digits.length >= 4) return year
  return digits.length === 3 ? year + 1_900 : year + (year < 50 ? 2_000 : 1_900)
}

const dayIn = (year: string, month: number | string, day: string): Day => ({
  year: yearOf(year),
  month: Number(month),
  day: Number(day),
})

/** The n-th day of a year. */
const ordinal = (year: number, days: number): Day | null => {
  const date = new Date(Date.UTC(year, 0, days))
  if (date.getUTCFullYear() !== year) return null
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** A day of a week of ISO 8601. */
const dayOfWeek = (year: number, week: number, weekday: number): Day | null => {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7)
  const date = new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + weekday - 1))
  // The Thursday of a week decides its year.
  const thursday = new Date(date.getTime() + (4 - weekday) * DAY_MS)
  if (week < 1 || weekday < 1 || weekday > 7 || thursday.getUTCFullYear() !== year) return null
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const NUMBERS: [RegExp, (parts: string[]) => Day | Unreadable | null][] = [
  [/^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/, ([, y = '', , m = '', d = '']) => dayIn(y, m, d)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y = '', m = '', d = '']) => dayIn(y, m, d)],
  [/^(\d{4})-?(\d{3})$/, ([, y, days]) => ordinal(Number(y), Number(days))],
  [
    /^(\d{4})-?W(\d{2})-?(\d)$/i,
    ([, y, week, day]) => dayOfWeek(Number(y), Number(week), Number(day)),
  ],
  // With dots and hyphens the day always comes first.
  [
    /^(\d{1,2})([.-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?$/,
    ([, d = '', , m = '', y = '']) => dayIn(y, m, d),
  ],
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    ([, a = '', b = '', y = '']) => {
      if (Number(a) > 12 || a === b) return dayIn(y, b, a)
      if (Number(b) > 12) return dayIn(y, a, b)
      return refuse('its day and month cannot be told apart')
    },
  ],
  [/^\d{4}([-/.]\d{1,2})?$/, () => refuse('it has no day')],
]

const WORD = /[\p{L}\p{M}][\p{L}\p{M}.'’]*/gu
// Words in dates: "of", "the", "at", "year", and endings of ordinals.
const FILLERS = new Set(
  [
    'st nd rd th of the at on um am den der uhr kl klo de del d do da di le la el a as e er il alle',
    'ore г год года р року в у о saat op om te dne dnia v pukul στις y',
    'm d gada ko ж เวลา น יום בשעה',
  ].flatMap((line) => line.split(' ')),
)

/** The day in a text that names its month: 27 Aug 2024, August 27th, 2024, 27. août 2024. */
const named = (text: string, language: string | undefined): Day | Unreadable => {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }))
  let month: { number: number; start: number; end: number } | null = null
  let isUnclear = false
  for (let i = 0; i < words.length; i++) {
    let taken = 0
    for (let count = Math.min(MONTH_WORDS, words.length - i); count > 0 && taken === 0; count--) {
      const [first, last] = [words[i], words[i + count - 1]]
      if (!first || !last) continue
      const end = last.index + last.word.length
      const number = monthOf(text.slice(first.index, end).replace(/\s+/g, ' '), language)
      if (number === null) continue
      // "mar" is also Tuesday and "sen" a month: the later word is the month.
      // Arabic dates may give it twice: آب/أغسطس.
      if (
        month !== null &&
        month.number !== number &&
        !isWeekday(text.slice(month.start, month.end))
      )
        return UNKNOWN
      month = { number, start: first.index, end }
      taken = count
    }
    if (taken > 0) {
      i += taken - 1
      continue
    }
    const word = words[i]
    if (!word) continue
    const isBefore = i < 2 && /^[^\d]*,/.test(text.slice(word.index))
    if (!isBefore && !isWeekday(word.word) && !FILLERS.has(foldWord(word.word))) isUnclear = true
  }
  if (month === null || isUnclear) return UNKNOWN
  const numbers = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, index }))
  if (numbers.some(({ digits }) => digits.length > 4)) return UNKNOWN
  const [a, b] = numbers
  if (!a || numbers.length > 2) return UNKNOWN
  if (!b) return refuse(a.digits.length === 4 ? 'it has no day' : 'it has no year')
  const isYearFirst = a.digits.length > 2 && b.digits.length <= 2
  return isYearFirst
    ? dayIn(a.digits, month.number, b.digits)
    : dayIn(b.digits, month.number, a.digits)
}

/** Strips the punctuation around a text. */
const trimmed = (text: string): string => {
  const [isEdge, chars] = [(char: string | undefined) => /[\s,;|-]/.test(char ?? 'x'), [...text]]
  const start = chars.findIndex((char) => !isEdge(char))
  return chars.slice(Math.max(0, start), chars.findLastIndex((char) => !isEdge(char)) + 1).join('')
}

const dayOf = (text: string, language: string | undefined): Day | Unreadable => {
  const whole = trimmed(text)
  const last = whole.lastIndexOf(' ')
  // The word before the time: "at", "klo".
  const isFiller = last > 0 && FILLERS.has(foldWord(whole.slice(last + 1)))
  const bare = isFiller ? trimmed(whole.slice(0, last)) : whole
  // A weekday may come before numbers too.
  const [, weekday, after] = /^([\p{L}\p{M}.'’-]+),? +(\d.*)$/u.exec(bare) ?? []
  const numbers = weekday !== undefined && after !== undefined && isWeekday(weekday) ? after : bare
  for (const [pattern, read] of NUMBERS) {
    const found = pattern.exec(numbers)
    if (found) return read(found) ?? refuse('there is no such day')
  }
  return named(bare, language)
}

const isUnreadable = (value: Day | Unreadable): value is Unreadable => 'reason' in value

const epoch = (text: string): FeedDate | null => {
  const millis = MILLISECONDS.test(text)
    ? Number(text)
    : SECONDS.test(text)
      ? Number(text) * 1_000
      : null
  if (millis === null) return null
  const instant = new Date(millis).toISOString()
  return { date: instant, instant }
}

/**
 * Reads a date of a feed: RFC 822 and 2822, RFC 3339, ISO 8601 and its W3C profile, the formats of
 * C, PHP and browsers, seconds or milliseconds since 1970, and dates in words of many languages.
 * The result does not depend on the machine's time zone. A date without a known zone gives only a
 * day.
 */
export const readFeedDate = (given: string, language?: string): FeedDate | Unreadable => {
  if (given.length > CHARACTERS_MAX) return refuse('it is too long for a date')
  const text = tidy(given)
  const seconds = epoch(text)
  if (seconds) return seconds
  // ISO 8601 has a T between day and time, and may omit colons.
  const spaced = text
    .replace(/^([\d-]{7,10}|\d{4}-?W\d{2}-?\d)[Tt_ ](\d{2})(\d{2})(?=\d{2}|Z|[+-]|$)/, '$1T$2:$3')
    .replace(/^([\d-]{7,10}|\d{4}-?W\d{2}-?\d)T(\d{2}:\d{2})(\d{2})(?!\d)/, '$1T$2:$3')
    .replace(/^([\d-]{7,10}|\d{4}-?W\d{2}-?\d)[Tt_] ?(?=\d{1,2}:)/, '$1 ')
    .replace(/^(\d{4}-\d{2}-\d{2})T(\d{2})(?=(?:Z|[+-]\d{2}:?\d{2})?$)/i, '$1 $2:00')
    .replace(/^(\d{8})(\d{2})(\d{2})(\d{2})?$/, '$1 $2:$3:$4')
    .replace(/:$/, '')
    // A day of XML Schema may have a zone.
    .replace(/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/, '$1')
    // Hours and minutes with a dot, at the end.
    .replace(/ (\d{1,2})\.(\d{2})(?: uhr| น\.)?$/i, ' $1:$2')
    // As web servers log: 27/Aug/2024:14:05:06.
    .replace(/^(\d{1,2}\/[A-Za-z]+\/\d{4}):/, '$1 ')
  const split = timeIn(spaced)
  if (!split) return refuse('there is no such time')
  const day = dayOf(split.rest, language)
  if (isUnreadable(day)) return day
  if (day.month < 1 || day.month > 12) return refuse('there is no such month')
  // Thailand counts years in the Buddhist era.
  const isThai = day.year >= YEAR_MAX && /[\u0e00-\u0e7f]/.test(text)
  const year = isThai ? day.year - BUDDHIST_YEARS : day.year
  if (year < YEAR_MIN || year > YEAR_MAX)
    return refuse(`its year is ${year}, which programs write for no date`)
  const start = Date.UTC(year, day.month - 1, day.day)
  if (day.day < 1 || new Date(start).getUTCDate() !== day.day) return refuse('there is no such day')
  const { millis, zone } = split.time ?? { millis: 0, zone: null }
  const instant = new Date(start + millis - (zone ?? 0) * MINUTE_MS).toISOString()
  return { date: zone === null ? new Date(start).toISOString().slice(0, 10) : instant, instant }
}
