import type { z } from '@hono/zod-openapi'
import type { Facet } from '../../contract/facets.ts'
import { read } from '../ask.ts'
import { fitted } from '../budget.ts'
import { lean } from '../shapes.ts'
import { filtersIn, maxTokens, textOf, WrongArguments, type MakeTool } from '../tool.ts'

const COLLECTIONS = ['events', 'articles', 'actors']
const VALUES_DEFAULT = 10

export const count: MakeTool = () => ({
  name: 'count',
  title: 'Count by the values of filters',
  description:
    'Exact counts of the events, articles or actors that pass filters, by the values of up to ten fields: events by type or country, articles by source, and so on. One question in place of many searches.',
  writes: false,
  properties: {
    collection: { type: 'string', enum: COLLECTIONS, description: 'What is counted.' },
    by: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Events: type, mode, context, country, actor, actorType, actorCountry, status, source, tag … Articles: source, sourceCountry, language, genre, actor, tag … Actors: type, country, sector, tag …',
    },
    filters: {
      type: 'object',
      description:
        'Filters under the names that the search of the collection has, such as {"q": "haftar", "country": ["LY"]}.',
    },
    values: {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      description: `How many values of each; default ${VALUES_DEFAULT}, the most frequent first.`,
    },
    maxTokens,
  },
  required: ['collection', 'by'],
  answer: async ({ ask, given, tokens }) => {
    const collection = textOf(given, 'collection')
    if (!COLLECTIONS.includes(collection))
      throw new WrongArguments(`collection must be one of ${COLLECTIONS.join(', ')}.`)
    const { data } = await read<{ data: z.infer<typeof Facet>[] }>(
      ask,
      `/v1/${collection}/facets`,
      {
        ...filtersIn(given),
        facet: given['by'],
        facetLimit: given['values'] ?? VALUES_DEFAULT,
      },
    )
    const counts = data.map(({ facet, values, missing, more }) => ({
      by: facet,
      values: values.map(({ value, label, count }) =>
        lean({ value, label: label === value ? undefined : label, count }),
      ),
      ...(missing > 0 ? { without: missing } : {}),
      ...(more ? { more } : {}),
    }))
    return fitted({ counts }, tokens) as object
  },
})
