/** The units that time is divided into: days, weeks from Monday (ISO 8601), months, quarters and years, all in UTC. */
export const INTERVALS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Interval = (typeof INTERVALS)[number]

/** How many precisions of dates, from the finest, are as exact as an interval. */
export const EXACT: Record<Interval, number> = { day: 1, week: 2, month: 3, quarter: 3, year: 4 }

/** How dates count that may mean several days: in their first interval, by the share of their days, or not at all. */
export const DATES = ['first', 'spread', 'exact'] as const
export type Dates = (typeof DATES)[number]

/** How many intervals a timeline has at most. */
export const BUCKETS_MAX = 1_000
/** How many values of a field have a timeline of their own. */
export const GROUPS_MAX = 20
/** The mean of earlier intervals below which no change is told: one more or less would be a large part of it. */
export const BASELINE_MIN = 5

const DAY_MS = 86_400_000
const LAST_DAY = '9999-12-31'

/** The milliseconds since 1970 of the start of a day. */
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
/** The day so many days later, up to the last that there is. */
export const daysAfter = (day: string, days: number): string =>
  dayOf(Math.min(timeOf(day) + days * DAY_MS, timeOf(LAST_DAY)))
/** How many days there are from one to another, both included. */
export const daysFrom = (first: string, last: string): number =>
  Math.round((timeOf(last) - timeOf(first)) / DAY_MS) + 1

/** The first day of the interval that a day lies in. */
export const startOf = (interval: Interval, day: string): string => {
  switch (interval) {
    case 'day':
      return day
    case 'week':
      // 0001-01-01 is a Monday.
      return dayOf(timeOf(day) - ((new Date(timeOf(day)).getUTCDay() + 6) % 7) * DAY_MS)
    case 'month':
      return `${day.slice(0, 7)}-01`
    case 'quarter':
      return `${day.slice(0, 5)}${String(3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1).padStart(2, '0')}-01`
    case 'year':
      return `${day.slice(0, 4)}-01-01`
  }
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** The last day of an interval, from its first. */
export const endOf = (interval: Interval, start: string): string => {
  if (interval === 'day') return start
  if (interval === 'week') return daysAfter(start, 6)
  const end = new Date(timeOf(start))
  end.setUTCMonth(end.getUTCMonth() + MONTHS[interval], 0)
  return dayOf(end.getTime())
}

/** The name of an interval: `2024-08-27`, `2024-W35`, `2024-08`, `2024-Q3` or `2024`. */
export const nameOf = (interval: Interval, start: string): string => {
  switch (interval) {
    case 'day':
      return start
    case 'week': {
      // A week belongs to the year of its Thursday.
      const thursday = daysAfter(start, 3)
      const [year = ''] = thursday.split('-')
      const week = Math.ceil(daysFrom(`${year}-01-01`, thursday) / 7)
      return `${year}-W${String(week).padStart(2, '0')}`
    }
    case 'month':
      return start.slice(0, 7)
    case 'quarter':
      return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`
    case 'year':
      return start.slice(0, 4)
  }
}

/** The first days of all intervals from one to another; null when there are more than `most`. */
export const startsFrom = (
  interval: Interval,
  first: string,
  last: string,
  most: number,
): string[] | null => {
  const starts: string[] = []
  const end = startOf(interval, last)
  for (let start = startOf(interval, first); start <= end;) {
    if (starts.length === most) return null
    starts.push(start)
    const next = daysAfter(endOf(interval, start), 1)
    // The last day that there is has none after it.
    if (next <= start) break
    start = next
  }
  return starts
}
