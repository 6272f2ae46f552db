import { text } from '../text.ts'

interface EventDate {
  start: string
  end: string
  precision: string
}

const LANGUAGE = 'en'
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LANGUAGE, { timeZone: 'UTC', ...options })
const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' })
const MONTH = format({ month: 'long', year: 'numeric' })
const YEAR = format({ year: 'numeric' })

const at = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** A day for people: `27 August 2024`. */
export const printDay = (day: string): string => DAY.format(at(day))

/** A date as exact as it is known: a day, a month, a year, or from one day to another. */
export const printDate = (date: EventDate | null): string => {
  if (!date) return text.list.noDate
  const { start, end, precision } = date
  if (precision === 'month') return MONTH.format(at(start))
  if (precision === 'year') return YEAR.format(at(start))
  return start === end ? printDay(start) : DAY.formatRange(at(start), at(end))
}
