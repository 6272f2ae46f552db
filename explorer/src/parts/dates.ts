import { text } from '../text.ts'

interface EventDate {
  start: string
  end: string
  precision: string
}

// As newspapers outside of America write dates; the words are English, as all of the page.
const LANGUAGE = 'en-GB'
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LANGUAGE, { timeZone: 'UTC', ...options })
const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' })
const SHORT_DAY = format({ day: 'numeric', month: 'short', year: 'numeric' })
const MONTH = format({ month: 'long', year: 'numeric' })
const SHORT_MONTH = format({ month: 'short', year: 'numeric' })
const YEAR = format({ year: 'numeric' })
const MOMENT = format({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
})

const at = (day: string): Date => new Date(day.length === 4 ? `${day}-01-01` : day)

/** A date in a format; what is none, as somebody may type into a link, is told as it is. */
const printIn = (known: Intl.DateTimeFormat | undefined, date: string): string => {
  const time = at(date)
  const isDate = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
  return known && isDate ? known.format(time) : date
}

/** A day for people: `27 August 2024`. */
export const printDay = (day: string): string => printIn(DAY, day)

/** A moment for people: `27 August 2024 at 10:30 UTC`. */
export const printMoment = (moment: string): string => MOMENT.format(new Date(moment))

/** A day, a month or a year, as exact as it is written: `2015-03-02`, `2015-03`, `2015`. */
export const printPart = (date: string): string =>
  printIn([YEAR, MONTH, DAY][date.split('-').length - 1], date)

/** A date as exact as it is known: a day, a month, a year, or from one day to another. */
export const printDate = ({ start, end, precision }: EventDate): string => {
  if (precision === 'month') return MONTH.format(at(start))
  if (precision === 'year') return YEAR.format(at(start))
  if (start === end) return printDay(start)
  if (precision === 'week') return text.week(DAY.format(at(start)))
  return DAY.formatRange(at(start), at(end))
}

/** The first or the last day of an interval, or its name where that is as exact as people say it. */
export const printEdge = (name: string, day: string): string =>
  /W|-\d\d-/.test(name) ? SHORT_DAY.format(at(day)) : printInterval(name)

/** The name of an interval of a timeline: `2024-08` is August 2024. */
export const printInterval = (name: string): string => {
  const [year = '', part] = name.split('-')
  if (part?.startsWith('W')) return text.weekOf(Number(part.slice(1)), year)
  if (part?.startsWith('Q')) return `${part} ${year}`
  return [YEAR, SHORT_MONTH, SHORT_DAY][name.split('-').length - 1]?.format(at(name)) ?? name
}
