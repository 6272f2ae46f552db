import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dates, Interval } from '../common/intervals.ts'
import { ifNoneMatch, json, notModified, once, problems, route } from '../contract/route.ts'
import { COMPARED_DEFAULT, Timeline, timelineQuery } from '../contract/timeline.ts'
import type { Aggregated } from '../db/query/aggregate.ts'
import type { timelineOf } from '../db/query/timeline.ts'
import { filtersSent, onlyRead, type AnswerAggregate } from './aggregates.ts'
import type { AppEnv } from './env.ts'

interface TimelineOf<Filters extends z.ZodRawShape> {
  /** Path of the list, and its resources in one word and in several. */
  path: `/v1/${string}`
  noun: string
  nouns: string
  tag: string
  /** The filters of the list. */
  filters: Filters
  /** The metrics, the default first, each with its description. */
  metrics: Readonly<Record<string, string>>
  /** Whether dates may mean several days. */
  hasSpans: boolean
  description: string
  example: unknown
}

interface Asked {
  interval: Interval
  groupBy?: string
  metric?: string
  dates?: Dates
  share?: boolean
  cumulative?: boolean
  compare?: 'previous'
  compareWith?: number
}

/** `…/timeline`: how much of a list there is in each interval of time. */
export const timelineRoutes = <Filters extends z.ZodRawShape, Query>(
  { path, noun, nouns, tag, filters, metrics, hasSpans, description, example }: TimelineOf<Filters>,
  {
    aggregated,
    timeline,
  }: { aggregated: Aggregated<Query>; timeline: ReturnType<typeof timelineOf<Query>> },
  answerAggregate: AnswerAggregate,
) => {
  const app = new OpenAPIHono<AppEnv>()
  const fields = Object.keys(filters).filter((name) => aggregated.counted.has(name))
  const [metricDefault = ''] = Object.keys(metrics)
  app.openapi(
    once(`get${noun}Timeline`, () =>
      route({
        scope: 'read',
        method: 'get',
        path: `${path}/timeline`,
        operationId: `get${noun}Timeline`,
        tags: [tag],
        summary: `Count ${nouns} over time`,
        description,
        request: {
          query: timelineQuery(filters, fields, metrics, hasSpans),
          headers: z.object(ifNoneMatch),
        },
        responses: {
          200: json(Timeline, 'The timeline.', ['ETag', 'Dateline-Position'], example),
          ...notModified,
          ...problems(504),
        },
      }),
    ),
    (c) => {
      const {
        interval,
        groupBy,
        metric = metricDefault,
        dates = 'first',
        share = false,
        cumulative = false,
        compare,
        compareWith = COMPARED_DEFAULT,
        ...query
      } = c.req.valid('query') as Asked
      const previous = compare === undefined ? 0 : compareWith
      return answerAggregate(c, query, () =>
        timeline(
          { query: query as Query, sent: filtersSent(c, filters) },
          { interval, groupBy, metric, dates, share, cumulative, previous },
        ),
      )
    },
  )
  onlyRead(app, `${path}/timeline`)
  return app
}
