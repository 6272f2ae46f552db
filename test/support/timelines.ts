import type { Article } from '../../src/articles/schema.ts'
import type { Event } from '../../src/events/schema.ts'

/*
 * Timelines counted from the lines of an export, a row at a time and a day at a time, with nothing of how the service
 * counts them.
 */

export interface Bucket {
  name: string
  start: string
  end: string
  count: number
  value: number | null
  low?: number
  high?: number
  filter: Record<string, string[]>
  [further: string]: unknown
}

/** What may be counted: its days, how exact they are, and what it holds. */
interface Row {
  first: string
  last: string
  precision: string
  articles: string[]
  originals: string[]
  sources: string[]
  fatalities: { low: number; best: number; high: number }
  intensity: number | null
  isOriginal: boolean
}

const day = (time: number) => new Date(time).toISOString().slice(0, 10)
const at = (text: string) => Date.parse(text)
const DAY = 86_400_000
const sourceOf = (source: { domain: string | null; name: string | null } | null) =>
  source?.domain ?? source?.name ?? null

export const rowOfEvent = (event: Event, originalOf: Map<string, string>): Row => {
  const articles = event.evidence.map(({ article }) => article)
  const best = event.fatalities?.best ?? 0
  return {
    first: event.date.start,
    last: event.date.end,
    precision: event.date.precision,
    articles: articles.map(({ id }) => id),
    originals: articles.map(({ id }) => originalOf.get(id) ?? id),
    sources: articles.flatMap(({ source }) => sourceOf(source) ?? []),
    fatalities: {
      low: event.fatalities?.low ?? best,
      best,
      high: event.fatalities?.high ?? best,
    },
    intensity: event.intensity,
    isOriginal: true,
  }
}

/** Null of one without a date. */
export const rowOfArticle = (article: Article): Row | null => {
  if (article.publishedAt === null) return null
  const published = day(at(article.publishedAt))
  return {
    first: published,
    last: published,
    precision: 'day',
    articles: [article.id],
    originals: [],
    sources: [sourceOf(article.source)].filter((one) => one !== null),
    fatalities: { low: 0, best: 0, high: 0 },
    intensity: null,
    isOriginal: article.duplicateOf === null,
  }
}

const known = new Map<string, string>()

/** The name of the interval of a day. */
export const nameAt = (interval: string, text: string): string => {
  const key = `${interval} ${text}`
  const name = known.get(key) ?? named(interval, text)
  known.set(key, name)
  return name
}
const named = (interval: string, text: string): string => {
  const [year = '', month = ''] = text.split('-')
  if (interval === 'day') return text
  if (interval === 'month') return `${year}-${month}`
  if (interval === 'quarter')
    return `${year}-Q${['', 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][Number(month)]}`
  if (interval === 'year') return year
  const date = new Date(text)
  const thursday = at(text) + (4 - (date.getUTCDay() || 7)) * DAY
  const own = new Date(thursday).getUTCFullYear()
  let week = 0
  for (let time = thursday; new Date(time).getUTCFullYear() === own; time -= 7 * DAY) week++
  return `${String(own).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}

const FINENESS = ['day', 'week', 'month', 'quarter', 'year', 'longer']

export interface Window {
  from?: string | undefined
  to?: string | undefined
}

/** The intervals that rows ought to have; null when there are too many of them. */
export const timelineOf = (
  rows: Row[],
  { interval, dates, metric }: { interval: string; dates: string; metric: string },
  { from, to }: Window,
): Omit<Bucket, 'filter'>[] | null => {
  const counted =
    dates === 'exact'
      ? rows.filter(({ precision }) => FINENESS.indexOf(precision) <= FINENESS.indexOf(interval))
      : rows
  const ends = counted.map(({ first, last }) => (dates === 'spread' ? last : first))
  const begin = from ?? counted.map(({ first }) => first).toSorted()[0]
  const end = to ?? ends.toSorted().at(-1)
  if (begin === undefined || end === undefined || begin > end) return []
  // Every day from the beginning of the first interval to the end of the last.
  const intervals = new Map<string, string[]>()
  let time = at(begin)
  while (nameAt(interval, day(time - DAY)) === nameAt(interval, begin) && time > at('0001-01-01'))
    time -= DAY
  for (let n = 0; n < 500_000; n++, time += DAY) {
    const name = nameAt(interval, day(time))
    if (time > at(end) && name !== nameAt(interval, end)) break
    const days = intervals.get(name) ?? []
    days.push(day(time))
    intervals.set(name, days)
    if (intervals.size > 1_000) return null
  }
  return [...intervals].map(([name, days]) => {
    const [start = '', last = ''] = [days[0], days.at(-1)]
    const partOf = (row: Row): number => {
      if (dates !== 'spread') return row.first >= start && row.first <= last ? 1 : 0
      const low = Math.max(at(start), at(row.first), from ? at(from) : -Infinity)
      const high = Math.min(at(last), at(row.last), to ? at(to) : Infinity)
      return Math.max(0, high - low + DAY) / (at(row.last) - at(row.first) + DAY)
    }
    const own = counted.map((row) => ({ row, part: partOf(row) })).filter(({ part }) => part > 0)
    const sum = (valueOf: (row: Row) => number) =>
      own.reduce((all, { row, part }) => all + part * valueOf(row), 0)
    const distinct = (valuesOf: (row: Row) => string[]) =>
      new Set(own.flatMap(({ row }) => valuesOf(row))).size
    const intense = own.filter(({ row }) => row.intensity !== null)
    const weight = intense.reduce((all, { part }) => all + part, 0)
    const values: Record<string, () => object> = {
      events: () => ({ value: sum(() => 1) }),
      articles: () => ({ value: distinct(({ articles }) => articles) }),
      originals: () => ({
        value: rows.some(({ originals }) => originals.length > 0)
          ? distinct(({ originals }) => originals)
          : own.filter(({ row }) => row.isOriginal && row.articles.length > 0).length,
      }),
      sources: () => ({ value: distinct(({ sources }) => sources) }),
      fatalities: () => ({
        value: sum(({ fatalities }) => fatalities.best),
        low: sum(({ fatalities }) => fatalities.low),
        high: sum(({ fatalities }) => fatalities.high),
      }),
      intensity: () => ({
        value: intense.length === 0 ? null : sum(({ intensity }) => intensity ?? 0) / weight,
      }),
    }
    return {
      name,
      start,
      end: last,
      count: own.length,
      ...(values[metric]?.() as { value: number | null }),
    }
  })
}
