import { sql } from 'drizzle-orm'
import { EXACT } from '../common/intervals.ts'
import { withFilters, type Aggregated } from '../db/query/aggregate.ts'
import type { Metric, Timed } from '../db/query/timeline-counts.ts'
import type { Engine } from '../db/engine.ts'
import type { Links } from '../db/query/conditions.ts'
import { INTENSITY_PARTS } from '../links/event-counts.ts'
import { DATE_PRECISIONS } from '../contract/refs.ts'
import type { EventQuery } from './query.ts'

const later = (one: string | undefined, other: string | undefined) =>
  one === undefined || (other !== undefined && other > one) ? other : one
const earlier = (one: string | undefined, other: string | undefined) =>
  one === undefined || (other !== undefined && other < one) ? other : one

/** The metrics of a timeline of events. */
const metricsOf = (
  { schema: { articles, events, evidence } }: Engine,
  source: Aggregated<EventQuery>['counted'],
) => {
  const best = sql`case when ${events.fatalitiesBest} < 0 then 0 else ${events.fatalitiesBest} end`
  const reported = { on: 'side', table: evidence, of: evidence.eventSeq, repeats: true } as const
  // The number of its cluster, below zero, or its own.
  const original = sql`(select coalesce(-${articles.clusterId}, ${articles.seq}) from ${articles} where ${articles.seq} = ${evidence.articleSeq})`
  const byArticle = { ...reported, value: evidence.articleSeq }
  const clusters: Links = {
    table: articles,
    of: articles.seq,
    value: articles.clusterId,
    isApart: true,
  }
  const sources = source.get('source')
  if (sources?.on !== 'side') throw new Error('sources are not counted')
  return {
    events: { of: 'rows' },
    articles: { of: 'distinct', counted: byArticle, inMemory: { links: byArticle } },
    originals: {
      of: 'distinct',
      counted: { ...reported, value: original },
      inMemory: { links: byArticle, groups: clusters },
    },
    sources: { of: 'distinct', counted: sources, inMemory: { links: sources } },
    fatalities: {
      of: 'sum',
      value: best,
      low: sql`coalesce(${events.fatalitiesLow}, ${best})`,
      high: sql`coalesce(${events.fatalitiesHigh}, ${best})`,
      kept: [{ field: 'dayBest' }, { field: 'dayLow' }, { field: 'dayHigh' }],
    },
    intensity: {
      of: 'mean',
      value: events.intensity,
      kept: [{ field: 'dayIntensity', parts: INTENSITY_PARTS }, { field: 'dayRated' }],
    },
  } satisfies Record<string, Metric>
}

/** How events lie in time: by the days that their dates may mean. */
export const eventsInTime = (
  engine: Engine,
  { counted, having }: Aggregated<EventQuery>,
): Timed<EventQuery> => {
  const { events } = engine.schema
  return {
    key: events.dateStart,
    day: (key) => key,
    end: events.dateEnd,
    metrics: metricsOf(engine, counted),
    windowFilters: ['dateFrom', 'dateTo', 'startFrom', 'startTo'],
    window: ({ dateFrom, dateTo, startFrom, startTo }, dates) => ({
      from: later(dateFrom, startFrom),
      to: dates === 'spread' ? dateTo : earlier(dateTo, startTo),
    }),
    within: ({ query, sent }, start, end, dates) => {
      const { dateFrom, dateTo, startFrom, startTo } = query
      return dates === 'spread'
        ? {
            ...sent,
            dateFrom: [later(start, dateFrom) ?? start],
            dateTo: [earlier(end, dateTo) ?? end],
          }
        : {
            ...sent,
            startFrom: [later(start, startFrom) ?? start],
            startTo: [earlier(end, startTo) ?? end],
          }
    },
    before: ({ query: { startFrom }, sent }, last) =>
      startFrom !== undefined && startFrom > last ? null : { ...sent, startTo: [last] },
    exactly: (asked, interval, isExact) => {
      const wanted = isExact
        ? DATE_PRECISIONS.slice(0, EXACT[interval])
        : DATE_PRECISIONS.slice(EXACT[interval])
      const own = asked.query.precision
      const precision = own ? own.filter((one) => wanted.includes(one)) : [...wanted]
      if (precision.length > 0) return withFilters(asked, { precision })
      // What is asked for has none of these.
      return having(
        asked,
        (own ?? []).map((value) => ({ name: 'precision', value, isNot: true })),
      )
    },
  }
}
