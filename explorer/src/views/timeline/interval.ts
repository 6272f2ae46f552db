const DAY_MS = 86_400_000
/** The intervals, with about how many days each has. */
const DAYS = { day: 1, week: 7, month: 30.4, quarter: 91, year: 365.25 }
export type Interval = keyof typeof DAYS

/** As many bars as can be told apart. */
const BARS = 150

export const isInterval = (name: string | undefined): name is Interval =>
  name !== undefined && name in DAYS

/** The days from one to another, both as `2024-08-27`. */
const daysFrom = (start: string, end: string): number =>
  (Date.parse(end) - Date.parse(start)) / DAY_MS + 1

/** The finest interval that divides a time into no more bars than can be told apart. */
export const intervalOf = (start: string, end: string): Interval =>
  (Object.entries(DAYS) as [Interval, number][]).find(
    ([, days]) => daysFrom(start, end) / days <= BARS,
  )?.[0] ?? 'year'
