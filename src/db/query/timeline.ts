import { sql } from 'drizzle-orm'
import { BadParameterError } from '../../common/errors.ts'
import {
  BASELINE_MIN,
  daysAfter,
  endOf,
  GROUPS_MAX,
  nameOf,
  startOf,
  type Dates,
  type Interval,
} from '../../common/intervals.ts'
import type { ListFilter } from '../../common/lists.ts'
import type { Aggregated, Asked, Passing, PassingOf } from './aggregate.ts'
import { copiedCounts } from './copied-counts.ts'
import { valueCounter } from './facets.ts'
import {
  add,
  intervalCounter,
  metricOf,
  nothing,
  startsOf,
  type Cells,
  type Metric,
  type Sums,
  type Timed,
} from './timeline-counts.ts'

/** How large all filters of an answer may be together, in characters. */
const FILTERS_CHARACTERS = 16_000_000

/** The parameters of a timeline. */
export interface TimelineAsked {
  interval: Interval
  metric: string
  dates: Dates
  groupBy?: string | undefined
  share: boolean
  cumulative: boolean
  /** With the mean of how many intervals before each is compared; 0 for none. */
  previous: number
}

/** The parameters as given. */
export interface Numbers {
  value: number | null
  low?: number
  high?: number
}

/** An interval and what is in it. */
interface Bucket extends Numbers {
  name: string
  /** Its first and its last day. */
  start: string
  end: string
  count: number
  total?: number
  share?: number | null
  cumulative?: number
  previous?: number | null
  change?: number | null
  filter: ListFilter
}
interface Part {
  count: number
  filter: ListFilter
}
interface Series extends Part {
  buckets: Bucket[]
}

/** A timeline, as it is answered. */
export interface Timeline {
  data: Bucket[]
  groups: (Series & { value: string; label: string })[]
  other: Series | null
  before: Part | null
  imprecise: Part | null
  undated: number
  exact: boolean
}

/** Without the digits that sums of fractions have by rounding. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** The value of a metric, from its sums. */
export const numbersOf = (metric: Metric, sums: Sums): Numbers => {
  switch (metric.of) {
    case 'rows':
      return { value: rounded(sums.weight) }
    case 'sum':
      return {
        value: rounded(sums.a),
        ...(metric.low ? { low: rounded(sums.b) } : {}),
        ...(metric.high ? { high: rounded(sums.c) } : {}),
      }
    case 'mean':
      return { value: sums.b === 0 ? null : rounded(sums.a / sums.b) }
    case 'distinct':
      return { value: sums.distinct }
  }
}

/** Refuses what has no meaning together. */
const demandMeaning = (metric: Metric, name: string, asked: TimelineAsked): void => {
  const refuse = (parameter: string, why: string) => {
    throw new BadParameterError(
      parameter,
      'conflicting',
      `cannot be used with metric=${name}: ${why}`,
    )
  }
  if (metric.of === 'mean' && asked.share) refuse('share', 'a mean has no share')
  if (metric.of === 'mean' && asked.previous > 0) refuse('compare', 'a mean may be below zero')
  if (/mean|distinct/.test(metric.of) && asked.cumulative)
    refuse('cumulative', 'its numbers cannot be added')
  if (metric.of === 'distinct' && asked.dates === 'spread')
    refuse('dates', 'what is counted once cannot be divided')
}

/** Adds to the buckets of a series what follows from the others. */
const compared = (buckets: Bucket[], { cumulative, previous }: TimelineAsked): Bucket[] => {
  let sum = 0
  return buckets.map((bucket, i) => {
    const value = bucket.value ?? 0
    sum += value
    const before = buckets.slice(Math.max(0, i - previous), i)
    const mean =
      before.length < previous
        ? null
        : rounded(before.reduce((all, one) => all + (one.value ?? 0), 0) / previous)
    const change = mean === null || mean < BASELINE_MIN ? null : rounded(value / mean - 1)
    return {
      ...bucket,
      ...(cumulative ? { cumulative: rounded(sum) } : {}),
      ...(previous > 0 ? { previous: mean, change } : {}),
    }
  })
}

/** Makes the intervals of a series of what was counted. */
const seriesMaker =
  <Query>(timed: Timed<Query>, starts: string[], told: TimelineAsked, totals?: Cells) =>
  (asked: Asked<Query>, cells: Cells): Bucket[] => {
    const { interval, dates } = told
    const metric = metricOf(timed, told.metric)
    const buckets = starts.map((start): Bucket => {
      const end = endOf(interval, start)
      const sums = cells.get(start) ?? nothing()
      const numbers = numbersOf(metric, sums)
      const total = totals && (numbersOf(metric, totals.get(start) ?? nothing()).value ?? 0)
      return {
        name: nameOf(interval, start),
        start,
        end,
        count: Math.round(sums.rows),
        ...numbers,
        ...(total === undefined
          ? {}
          : { total, share: total === 0 ? null : rounded((numbers.value ?? 0) / total) }),
        filter: timed.within(asked, start, end, dates),
      }
    })
    return compared(buckets, told)
  }
type MakeSeries<Query> = ReturnType<typeof seriesMaker<Query>>

/** Counts rows. */
const rowCounter = <Query>({ engine, main }: Aggregated<Query>) => {
  const { total } = copiedCounts(engine, main)
  return async (passing: Passing): Promise<number> => {
    const known = await total(passing)
    if (known !== undefined) return known
    const [row] = await passing.rows(
      'rows',
      ['rows'],
      ({ from, where }) => sql`select count(*) as rows from ${from} where ${where}`,
    )
    return Number(row?.rows ?? 0)
  }
}

/** Makes the timelines of the commonest values, and of what has none of them. */
const grouper = <Query>(list: Aggregated<Query>, timed: Timed<Query>) => {
  const { counted, under, having } = list
  const count = intervalCounter(list, timed)
  const rowsIn = rowCounter(list)
  const valuesOf = valueCounter(list)
  return async (
    passing: PassingOf<Query>,
    asked: Asked<Query>,
    told: TimelineAsked & { groupBy: string },
    all: Cells,
    make: MakeSeries<Query>,
  ): Promise<Pick<Timeline, 'groups' | 'other'>> => {
    const { groupBy } = told
    const window = timed.window(asked.query, told.dates)
    const cellsOf = async ({ query }: Asked<Query>) => count(await passing(query), told, window)
    const found = await valuesOf(await passing(asked.query), groupBy, GROUPS_MAX)
    const groups: Timeline['groups'] = []
    const rest: Cells = new Map([...all].map(([start, sums]) => [start, { ...sums }]))
    for (const { value, label, count: n } of found.values) {
      const own = under(asked, groupBy, value)
      const cells = await cellsOf(own)
      for (const [start, sums] of cells) add(rest, start, sums, -1)
      groups.push({ value, label, count: n, filter: own.sent, buckets: make(own, cells) })
    }
    if (!found.more && found.missing === 0) return { groups, other: null }
    const none = found.values.map(({ value }) => ({ name: groupBy, value, isNot: true }))
    const others = having(asked, none)
    // Where a row has one value, what the groups do not have is the rest.
    const isRest =
      counted.get(groupBy)?.on === 'row' && metricOf(timed, told.metric).of !== 'distinct'
    const cells = isRest ? rest : await cellsOf(others)
    const n = isRest
      ? (await rowsIn(await passing(asked.query))) - groups.reduce((sum, one) => sum + one.count, 0)
      : await rowsIn(await passing(others.query))
    return { groups, other: { count: n, filter: others.sent, buckets: make(others, cells) } }
  }
}

/** Rows that overlap the time that is asked for, and begin before it. */
const beforeOf = <Query>(
  timed: Timed<Query>,
  asked: Asked<Query>,
  cells: Cells,
  { interval, dates }: TimelineAsked,
): Part | null => {
  const { from } = timed.window(asked.query, dates)
  if (from === undefined || dates === 'spread') return null
  const first = startOf(interval, from)
  const filter = timed.before?.(asked, daysAfter(first, -1))
  if (!filter) return null
  const earlier = [...cells].filter(([start]) => start < first)
  return { count: earlier.reduce((sum, [, { rows }]) => sum + rows, 0), filter }
}

/** Refuses an answer that would mostly repeat filters. */
export const demandBounds = (sent: ListFilter, buckets: number): void => {
  if (JSON.stringify(sent).length * buckets > FILTERS_CHARACTERS)
    throw new BadParameterError(
      'interval',
      'too_many',
      'makes too large an answer with so many filters, which each part of it repeats: ask for longer intervals, or with fewer values',
    )
}

/** Makes the timelines of a list. */
export const timelineOf = <Query>(list: Aggregated<Query>, timed: Timed<Query>) => {
  const count = intervalCounter(list, timed)
  const group = grouper(list, timed)
  const rowsIn = rowCounter(list)
  const { exactly } = timed

  return (asked: Asked<Query>, told: TimelineAsked) =>
    list.read(async (passing): Promise<Timeline> => {
      const { interval, dates, groupBy } = told
      demandMeaning(metricOf(timed, told.metric), told.metric, told)
      const narrowed = (whole: Asked<Query>) =>
        dates === 'exact' && exactly ? exactly(whole, interval, true) : whole
      const own = narrowed(asked)
      const window = timed.window(own.query, dates)
      const cells = await count(await passing(own.query), told, window)
      const starts = startsOf(cells, window, interval)
      demandBounds(own.sent, starts.length * (groupBy === undefined ? 1 : GROUPS_MAX + 2))
      const ofWindow = Object.entries(own.query as object).filter(([name]) =>
        timed.windowFilters.includes(name),
      )
      const everything = narrowed({ query: Object.fromEntries(ofWindow) as Query, sent: {} })
      const totals = told.share
        ? await count(await passing(everything.query), told, window)
        : undefined
      const make = seriesMaker(timed, starts, told, totals)
      const grouped =
        groupBy === undefined
          ? { groups: [], other: null }
          : await group(passing, own, { ...told, groupBy }, cells, make)
      const coarse = exactly?.(asked, interval, false)
      return {
        data: make(own, cells),
        ...grouped,
        before: beforeOf(timed, own, cells, told),
        imprecise: coarse
          ? { count: await rowsIn(await passing(coarse.query)), filter: coarse.sent }
          : null,
        undated: cells.get('')?.rows ?? 0,
        exact: true,
      }
    })
}
