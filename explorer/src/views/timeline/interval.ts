import type { Timeline } from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { questions, type Question } from '../../ask/question.ts'
import { withValues, type Filter, type State } from '../../state/state.ts'

const DAY_MS = 86_400_000
/** The intervals, with about how many days each has. */
const DAYS = { day: 1, week: 7, month: 30.4, quarter: 91, year: 365.25 }
export type Interval = keyof typeof DAYS
export const INTERVALS = Object.keys(DAYS) as Interval[]

/** As many bars as can be told apart. */
const BARS = 120
/** More are refused by the API. */
const BARS_MAX = 1_000

/** A time from its first to its last day. */
export interface Span {
  start: string
  end: string
}

/** How many intervals a time has. */
const countOf = ({ start, end }: Span, interval: Interval): number =>
  ((Date.parse(end) - Date.parse(start)) / DAY_MS + 1) / DAYS[interval]

/** The finest interval that divides a time into no more bars than can be told apart. */
export const intervalOf = (span: Span, bars = BARS): Interval =>
  INTERVALS.find((interval) => countOf(span, interval) <= bars) ?? 'year'

/** The intervals that divide a time into no more than the API answers. */
export const possible = (span: Span): Interval[] =>
  INTERVALS.filter((interval) => countOf(span, interval) < BARS_MAX || interval === 'year')

export const NO_DATES = { dateFrom: [], dateTo: [] }

/** The years of all that is filtered, whatever the time that is looked at. */
export const yearsQuestion = (filter: Filter): Question<Timeline> =>
  questions.eventTimeline({ ...withValues(filter, NO_DATES), interval: ['year'] })

/** The time that an answer reaches over; undefined when nothing has a date. */
export const spanOf = (answer: Timeline | undefined): Span | undefined => {
  const [first, last] = [answer?.data[0], answer?.data.at(-1)]
  return first && last && { start: first.start, end: last.end }
}

/** The time that is looked at: the window, or all there is. Undefined until that is known, null when there is nothing, or it cannot be known. */
export const useSpan = ({ filter }: State): Span | undefined | null => {
  const [from, to] = [filter['dateFrom']?.[0], filter['dateTo']?.[0]]
  const { own, error } = useAnswer(from && to ? undefined : yearsQuestion(filter))
  const all = spanOf(own)
  if (from && to) return { start: from, end: to }
  if (error || (own && !all)) return null
  return all && { start: from ?? all.start, end: to ?? all.end }
}
