import type { EventSummary, ListFilter, Timeline } from '../../../../sdk/typescript/src/index.ts'
import { rankOf } from '../../parts/classes.ts'
import { queryOf, type Filter } from '../../state/state.ts'
import { text } from '../../text.ts'
import type { Metric } from './question.ts'

/** A part of a bar: how much has one value. */
export interface Part {
  value: string
  label: string
  amount: number
}

/** The bar of an interval. */
export interface Bar {
  name: string
  start: string
  end: string
  /** How many events it has. */
  count: number
  /** How high it is. */
  amount: number
  parts: Part[]
  /** The parameters that list its events, beside the filters of the page: the option `selected`. */
  selected: string
}

/** The parameters of a filter that another one lacks, as the query of a URL. */
export const beyond = (filter: ListFilter, given: Filter): string =>
  queryOf(
    Object.fromEntries(
      Object.entries(filter).filter(([name, values]) => String(given[name]) !== String(values)),
    ),
  )

/** The bars of an answer, with parts in the order of their classes. */
export const barsOf = (
  { data, groups, other }: Timeline,
  metric: Metric,
  filter: Filter,
): Bar[] => {
  const amountOf = (bucket: { count: number; value: number | null } | undefined): number =>
    (metric === 'events' ? bucket?.count : bucket?.value) ?? 0
  const stacked = [
    ...groups.toSorted((one, two) => rankOf(one.value) - rankOf(two.value)),
    ...(other ? [{ ...other, value: 'none', label: text.quadClasses.none }] : []),
  ]
  return data.map((bucket, i) => ({
    name: bucket.name,
    start: bucket.start,
    end: bucket.end,
    count: bucket.count,
    amount: amountOf(bucket),
    parts: stacked
      .map(({ value, label, buckets }) => ({ value, label, amount: amountOf(buckets[i]) }))
      .filter(({ amount }) => amount > 0),
    selected: beyond(bucket.filter, filter),
  }))
}

/** Where a day is among bars, from 0 to their number; those beyond them are at their ends. */
export const positionOf = (bars: readonly Bar[], day: string, isEnd: boolean): number => {
  const i = bars.findIndex(({ end }) => day <= end)
  const bar = bars[i]
  if (!bar) return bars.length
  if (day < bar.start) return i
  const [start, end, at] = [bar.start, bar.end, day].map((one) => Date.parse(one) / 86_400_000)
  return i + ((at ?? 0) - (start ?? 0) + Number(isEnd)) / ((end ?? 0) - (start ?? 0) + 1)
}

/** An event that is drawn from the first to the last day that it may have happened on. */
export interface Span {
  event: EventSummary
  from: number
  to: number
  lane: number
}

/** The spans of events, in as few lanes as keep them apart; in the order of their first days. */
export const spansOf = (
  events: readonly EventSummary[],
  bars: readonly Bar[],
  apart: number,
): Span[] => {
  const ends: number[] = []
  return events.map((event) => {
    const from = positionOf(bars, event.date.start, false)
    const to = Math.max(positionOf(bars, event.date.end, true), from + apart)
    const free = ends.findIndex((end) => end <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to + apart / 2
    return { event, from, to, lane }
  })
}

/** The parts of names that an axis shows: years, months, days. */
const LEVELS = [/^(\d{4})/, /^(\d{4}-(?:\d\d|Q\d))/, /^(.+)$/]

/** Which bars are labelled: the first of each year, of each month, or each, as many as there is room for. */
export const ticksOf = (bars: readonly Bar[], room: number): { at: number; name: string }[] => {
  const firsts = (level: RegExp) =>
    bars.flatMap(({ name, start }, at) => {
      const key = level.exec(/W/.test(name) ? start : name)?.[1] ?? name
      const before = bars[at - 1]
      const last =
        before && (level.exec(/W/.test(before.name) ? before.start : before.name)?.[1] ?? '')
      return key === last ? [] : [{ at, name: level === LEVELS[2] ? name : key }]
    })
  const found = LEVELS.map(firsts).find((all) => all.length >= 3) ?? firsts(/^(.+)$/)
  const every = Math.max(1, Math.ceil(found.length / Math.max(1, room)))
  return found.filter((_, i) => i % every === 0)
}
