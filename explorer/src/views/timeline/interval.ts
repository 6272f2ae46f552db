import {
  BadRequestError,
  type EventSummary,
  type Page,
  type Timeline,
} from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { questions, type Question } from '../../ask/question.ts'
import { isWider, queryOf, withValues, type Filter, type State } from '../../state/state.ts'

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
  /** Whether it is the end of a longer one, of which no picture has room for all. */
  isCut?: boolean
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

/** The filters for a time that is cut, in place of the dates of the page; none for another. */
export const datesOf = ({ start, end, isCut }: Span): Filter =>
  isCut ? { dateFrom: [start], dateTo: [end] } : {}

/** A time, or its last years where it has more of them than the API answers. */
const cut = (span: Span): Span => {
  const [first, last] = [span.start, span.end].map((day) => Number(day.slice(0, 4)))
  const least = (last ?? 0) - BARS_MAX + 1
  return (first ?? 0) < least
    ? { start: `${String(least).padStart(4, '0')}-01-01`, end: span.end, isCut: true }
    : span
}

/** The years of all that is filtered, whatever the time that is looked at. */
export const yearsQuestion = (filter: Filter): Question<Timeline> =>
  questions.eventTimeline({ ...withValues(filter, NO_DATES), interval: ['year'] })

/** The time that an answer reaches over; undefined when nothing has a date. */
export const spanOf = (answer: Timeline | undefined): Span | undefined => {
  const [first, last] = [answer?.data[0], answer?.data.at(-1)]
  return first && last && { start: first.start, end: last.end }
}

const FIRST_DAY = '0001-01-01'

const isTooLong = (error: Error | undefined): boolean =>
  error instanceof BadRequestError && error.errors.some(({ code }) => code === 'too_many')

/** The latest of some events. */
const latestQuestion = (filter: Filter): Question<Page<EventSummary>> =>
  questions.eventSummaries({ ...filter, sort: ['-date'], limit: ['1'] })

/** The times that filters reach over, as far as the page has asked, the last asked at the end. */
const reaches = new Map<string, { filter: Filter; span: Span }>()
const REACHES_MAX = 200

/** The shortest time that surely has all that a filter finds, by what is known of wider ones. */
const reachOf = (filter: Filter): Span | undefined => {
  const known = reaches.get(queryOf(filter))
  if (known) return known.span
  const wider = [...reaches.values()].filter((one) => isWider(one.filter, filter))
  return wider.toSorted((one, other) => countOf(one.span, 'day') - countOf(other.span, 'day'))[0]
    ?.span
}

/** A time, and whether it is known, or only that there is nothing outside of it. */
export interface Reach {
  /** Undefined until something is known, null when there is nothing, or it cannot be known. */
  span: Span | undefined | null
  isKnown: boolean
}

/**
 * The time of all that is filtered. Until the service has told it, it is one that has room for it: so the intervals are
 * asked for beside it, and mostly are those of the time itself.
 */
export const useReach = (filter: Filter, isWanted = true): Reach => {
  const ofAll = withValues(filter, NO_DATES)
  const { own, error } = useAnswer(isWanted ? yearsQuestion(filter) : undefined)
  // One date with a wrong century makes a time of more years than there may be: its end is asked for by itself.
  const latest = useAnswer(isTooLong(error) ? latestQuestion(ofAll) : undefined)
  const end = latest.own?.data[0]?.date.end
  if (end) return { span: cut({ start: FIRST_DAY, end }), isKnown: true }
  if (latest.isLoading) return { span: undefined, isKnown: false }
  const span = spanOf(own)
  if (span) {
    const key = queryOf(ofAll)
    reaches.delete(key)
    reaches.set(key, { filter: ofAll, span })
    const [first] = reaches.keys()
    if (reaches.size > REACHES_MAX && first !== undefined) reaches.delete(first)
  }
  if (own || error) return { span: span ?? null, isKnown: true }
  return { span: reachOf(ofAll), isKnown: false }
}

/** The time that is looked at: the window, or all there is. */
export const useSpan = ({ filter }: State): Reach => {
  const [from, to] = [filter['dateFrom']?.[0], filter['dateTo']?.[0]]
  const { span, isKnown } = useReach(filter, !(from && to))
  if (from && to) return { span: cut({ start: from, end: to }), isKnown: true }
  return { span: span && cut({ ...span, start: from ?? span.start, end: to ?? span.end }), isKnown }
}
