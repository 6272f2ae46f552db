import { z } from '@hono/zod-openapi'
import { BASELINE_MIN, BUCKETS_MAX, DATES, GROUPS_MAX, INTERVALS } from '../common/intervals.ts'
import { Exact, ListFilter, VALUE_CHARACTERS } from './counted.ts'
import { Count, COUNT_MAX, DAY_CHARACTERS, listed, nullable, shown } from './fields.ts'
import { flag, integer, listQuery } from './params.ts'

/** With the mean of how many intervals one is compared. */
export const COMPARED_DEFAULT = 4
const COMPARED_MAX = 52

/** A number that a timeline counts, which may have a fraction. */
export const amount = (description: string) =>
  z.number().openapi({ format: 'double', minimum: -COUNT_MAX, maximum: COUNT_MAX, description })

const day = (description: string) =>
  z.string().openapi({ format: 'date', maxLength: DAY_CHARACTERS, description })

const TimelineBucket = z
  .object({
    name: shown(DAY_CHARACTERS).openapi({
      description: 'What it is called: `2024-08-27`, `2024-W35`, `2024-08`, `2024-Q3` or `2024`.',
    }),
    start: day('Its first day, UTC.'),
    end: day('Its last day, UTC.'),
    count: Count.openapi({ description: 'How many `filter` lists.' }),
    value: nullable(amount('')).openapi({
      description: 'What was asked for as `metric`; null where there is nothing to take a mean of.',
    }),
    low: amount('With `metric=fatalities`: the sum of the low estimates.').optional(),
    high: amount('With `metric=fatalities`: the sum of the high estimates.').optional(),
    total: amount('With `share=true`: the same of everything in the interval.').optional(),
    share: nullable(amount('')).optional().openapi({
      description: 'With `share=true`: `value` as a part of `total`; null where that is 0.',
    }),
    cumulative: amount('With `cumulative=true`: the sum of the values up to here.').optional(),
    previous: nullable(amount('')).optional().openapi({
      description:
        'With `compare=previous`: the mean of the intervals before; null where the timeline has too few.',
    }),
    change: nullable(amount(''))
      .optional()
      .openapi({
        description: `With \`compare=previous\`: how much \`value\` is above \`previous\`, as a part of it: 0.5 is half as much again. Null where \`previous\` is null or below ${BASELINE_MIN}, which is too few to compare with.`,
      }),
    filter: ListFilter,
  })
  .openapi('TimelineBucket', { description: 'An interval of a timeline.' })

const buckets = listed(TimelineBucket, BUCKETS_MAX).openapi({
  description: 'The intervals in order, those with nothing among them.',
})

const TimelineGroup = z
  .object({
    value: shown(VALUE_CHARACTERS).openapi({ description: 'The value, as the filter takes it.' }),
    label: shown(VALUE_CHARACTERS).openapi({ description: 'What people read in its place.' }),
    count: Count.openapi({ description: 'How many have the value.' }),
    filter: ListFilter,
    buckets,
  })
  .openapi('TimelineGroup', { description: 'The timeline of a value.' })

const TimelineRest = z
  .object({
    count: Count.openapi({ description: 'How many these are.' }),
    filter: ListFilter,
    buckets,
  })
  .openapi('TimelineRest', { description: 'The timeline of what has none of the values.' })

const TimelinePart = z
  .object({
    count: Count.openapi({ description: 'How many these are.' }),
    filter: ListFilter,
  })
  .openapi('TimelinePart', { description: 'A part of what passes the filters.' })

/** The schema of a timeline. */
export const Timeline = z
  .object({
    data: buckets,
    groups: listed(TimelineGroup, GROUPS_MAX).openapi({
      description:
        'With `groupBy`: a timeline for each of the commonest values. What has several counts in each.',
    }),
    other: nullable(TimelineRest).openapi({
      description: 'With `groupBy`: what has none of these values; null where there is nothing.',
    }),
    before: nullable(TimelinePart).openapi({
      description:
        'Of events with `dateFrom`: those that reach into the time that is asked for and begin before its first interval, where they are not counted. Null otherwise.',
    }),
    imprecise: nullable(TimelinePart).openapi({
      description:
        'Events whose date is less exact than the interval: `dates` says how they count. Null for articles.',
    }),
    undated: Count.openapi({ description: 'How many have no date, and so are in no interval.' }),
    exact: Exact,
  })
  .openapi('Timeline', { description: 'How much there is in each interval of time.' })

/**
 * The parameters of a timeline: the filters of the list, and how to count.
 * @param fields the filters whose values may have timelines of their own
 * @param hasSpans whether dates may mean several days
 */
export const timelineQuery = <T extends z.ZodRawShape>(
  filters: T,
  fields: readonly string[],
  metrics: Readonly<Record<string, string>>,
  hasSpans: boolean,
) =>
  listQuery({
    ...filters,
    interval: z.enum(INTERVALS).openapi({
      param: { required: true },
      description: `How long an interval is; a week begins on Monday (ISO 8601). At most ${BUCKETS_MAX} intervals.`,
      example: 'month',
    }),
    groupBy: z
      .enum(fields)
      .optional()
      .openapi({
        description: `Filter whose commonest values, up to ${GROUPS_MAX}, have timelines of their own.`,
      }),
    metric: z
      .enum(Object.keys(metrics))
      .optional()
      .openapi({
        description: `What is counted: ${Object.entries(metrics)
          .map(([name, what]) => `\`${name}\` ${what}`)
          .join(', ')}; \`${Object.keys(metrics)[0] ?? ''}\` when not given.`,
      }),
    ...(hasSpans
      ? {
          dates: z.enum(DATES).optional().openapi({
            description:
              'How dates count that may mean several days: `first` in their first interval, `spread` in each by the share of their days, `exact` only those that are as exact as the interval; `first` when not given.',
          }),
        }
      : {}),
    share: flag('Compare with everything in each interval, without the other filters.'),
    cumulative: flag('Add up the intervals too.'),
    compare: z
      .enum(['previous'])
      .optional()
      .openapi({ description: 'Compare each interval with the mean of those before it.' }),
    compareWith: integer(
      1,
      COMPARED_MAX,
      `How many intervals before it are the mean, ${COMPARED_DEFAULT} when not given.`,
    ),
  })
