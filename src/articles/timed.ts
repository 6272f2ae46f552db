import { sql } from 'drizzle-orm'
import { timeOf } from '../common/intervals.ts'
import type { Engine } from '../db/engine.ts'
import type { Aggregated } from '../db/query/aggregate.ts'
import type { Timed } from '../db/query/timeline-counts.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'
import type { ArticleQuery } from './query.ts'

const DAY_MS = 86_400_000
const day = (time: number | undefined) =>
  time === undefined ? undefined : new Date(time).toISOString().slice(0, 10)
/** The first instant of a day; that of the first day stands for articles without a date. */
const fromDay = (start: string) =>
  timeOf(start) === UNKNOWN_TIME ? new Date(UNKNOWN_TIME + 1).toISOString() : start

/** How articles lie in time: by the day on which they were published, UTC. */
export const articlesInTime = (
  { kit, schema: { articles } }: Engine,
  { counted }: Aggregated<ArticleQuery>,
): Timed<ArticleQuery> => {
  const { publishedAt } = articles
  // Days are whole numbers, which is faster than to print the day of each row.
  const [first, length] = [sql.raw(String(-UNKNOWN_TIME)), sql.raw(String(DAY_MS))]
  const sources = counted.get('source')
  if (!sources) throw new Error('sources are not counted')
  return {
    key: sql`case when ${publishedAt} > ${sql.raw(String(UNKNOWN_TIME))} then (${publishedAt} + ${first}) / ${length} end`,
    day: (key) => kit.dayOf(sql`(${key} * ${length} - ${first})`),
    metrics: {
      articles: { of: 'rows' },
      originals: {
        of: 'sum',
        value: sql`case when ${articles.isDuplicate} then 0 else 1 end`,
      },
      sources: { of: 'distinct', counted: sources },
    },
    windowFilters: ['publishedFrom', 'publishedTo'],
    window: ({ publishedFrom, publishedTo }) => ({
      from: day(publishedFrom),
      to: day(publishedTo),
    }),
    within: ({ query: { publishedFrom, publishedTo }, sent }, start, end) => ({
      ...sent,
      publishedFrom:
        publishedFrom !== undefined && publishedFrom > timeOf(start)
          ? (sent['publishedFrom'] ?? [])
          : [fromDay(start)],
      publishedTo:
        publishedTo !== undefined && publishedTo < timeOf(end) + DAY_MS - 1
          ? (sent['publishedTo'] ?? [])
          : [end],
    }),
  }
}
