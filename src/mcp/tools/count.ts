import type { z } from '@hono/zod-openapi'
import { INTERVALS } from '../../common/intervals.ts'
import type { Facet } from '../../contract/facets.ts'
import type { Timeline } from '../../contract/timeline.ts'
import { read } from '../ask.ts'
import { fitted } from '../budget.ts'
import { lean } from '../shapes.ts'
import { filtersIn, maxTokens, textOf, WrongArguments, type Call, type MakeTool } from '../tool.ts'

const COLLECTIONS = ['events', 'articles', 'actors']
const VALUES_DEFAULT = 10

type TimelineShown = z.infer<typeof Timeline>

/** The value of each interval, in one text each: `2024-08: 3`. */
const inTime = (buckets: TimelineShown['data']): string[] =>
  buckets.map(({ name, value }) => `${name}: ${value ?? 'none'}`)

/** Counts by the values of fields. */
const byValues = async ({ ask, given, tokens }: Call, collection: string): Promise<object> => {
  const { data } = await read<{ data: z.infer<typeof Facet>[] }>(ask, `/v1/${collection}/facets`, {
    ...filtersIn(given),
    facet: given['by'],
    facetLimit: given['values'] ?? VALUES_DEFAULT,
  })
  const counts = data.map(({ facet, values, missing, more }) => ({
    by: facet,
    values: values.map(({ value, label, count }) =>
      lean({ value, label: label === value ? undefined : label, count }),
    ),
    ...(missing > 0 ? { without: missing } : {}),
    ...(more ? { more } : {}),
  }))
  return fitted({ counts }, tokens) as object
}

/** Counts by intervals of time, and by the values of a field in each. */
const overTime = async ({ ask, given, tokens }: Call, collection: string): Promise<object> => {
  const { data, groups, other, before, imprecise, undated } = await read<TimelineShown>(
    ask,
    `/v1/${collection}/timeline`,
    {
      ...filtersIn(given),
      interval: given['interval'],
      metric: given['metric'],
      groupBy: given['by'],
    },
  )
  const shown = {
    intervals: inTime(data),
    groups: groups.map(({ value, label, count, buckets }) =>
      lean({
        value,
        label: label === value ? undefined : label,
        count,
        intervals: inTime(buckets),
      }),
    ),
    other: other && { count: other.count, intervals: inTime(other.buckets) },
    before: before?.count || undefined,
    imprecise: imprecise?.count || undefined,
    undated: undated || undefined,
  }
  return fitted(lean(shown), tokens) as object
}

export const count: MakeTool = () => ({
  name: 'count',
  title: 'Count by values or over time',
  description:
    'Exact counts of what passes filters, by values of fields (`by`), over time (`interval`), or both. One question in place of many searches.',
  writes: false,
  properties: {
    collection: { type: 'string', enum: COLLECTIONS, description: 'What is counted.' },
    by: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Up to ten fields; one with `interval`. Events: type, mode, context, country, actor, actorType, status, source, tag … Articles: source, sourceCountry, language, genre, actor, tag … Actors: type, country, sector, tag …',
    },
    interval: {
      type: 'string',
      enum: [...INTERVALS],
      description: 'Count events or articles in each.',
    },
    metric: {
      type: 'string',
      description:
        'With `interval`: events (default), articles, originals, sources, fatalities, intensity.',
    },
    filters: {
      type: 'object',
      description:
        'Filters as the search of the collection has them, such as {"q": "haftar", "country": ["LY"]}.',
    },
    values: {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      description: `How many values of each; default ${VALUES_DEFAULT}, the most frequent first.`,
    },
    maxTokens,
  },
  required: ['collection'],
  answer: async (call) => {
    const { given } = call
    const collection = textOf(given, 'collection')
    if (!COLLECTIONS.includes(collection))
      throw new WrongArguments(`collection must be one of ${COLLECTIONS.join(', ')}.`)
    if (given['interval'] === undefined) {
      if (given['by'] === undefined)
        throw new WrongArguments('Give `by`, the fields whose values are counted, or `interval`.')
      return byValues(call, collection)
    }
    if (collection === 'actors')
      throw new WrongArguments('Actors have no date: leave out interval.')
    return overTime(call, collection)
  },
})
