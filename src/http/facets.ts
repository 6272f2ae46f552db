import { OpenAPIHono, z } from '@hono/zod-openapi'
import {
  FACET_LIMIT_DEFAULT,
  facetQuery,
  facetsOf as facetsSchema,
  type FacetScope,
} from '../contract/facets.ts'
import { ifNoneMatch, json, notModified, once, problems, route } from '../contract/route.ts'
import type { Aggregated } from '../db/query/aggregate.ts'
import { PERIODS, type facetsOf } from '../db/query/facets.ts'
import { filtersSent, onlyRead, type AnswerAggregate } from './aggregates.ts'
import type { AppEnv } from './env.ts'

interface FacetsOf<Filters extends z.ZodRawShape> {
  /** Path of the list, and its resources in one word and in several. */
  path: `/v1/${string}`
  noun: string
  nouns: string
  tag: string
  /** The filters of the list. */
  filters: Filters
  /** A facet, and how many have each of its first values. */
  example: { facet: string; values: { value: string; label: string; count: number }[] }
}

/** Counts the resources of a list by values. */
interface Faceted<Query> {
  aggregated: Aggregated<Query>
  facets: ReturnType<typeof facetsOf<Query>>
  /** Whether its resources lie in time. */
  hasPeriods: boolean
}

/** `…/facets`: how a list is spread over the values of its filters. */
export const facetRoutes = <Filters extends z.ZodRawShape, Query>(
  { path, noun, nouns, tag, filters, example }: FacetsOf<Filters>,
  { aggregated, facets: read, hasPeriods }: Faceted<Query>,
  answerAggregate: AnswerAggregate,
) => {
  const app = new OpenAPIHono<AppEnv>()
  const names = [
    ...Object.keys(filters).filter((name) => aggregated.counted.has(name)),
    ...(hasPeriods ? PERIODS : []),
  ]
  const { facet: first, values } = example
  const data = [
    {
      facet: first,
      values: values.map((one) => ({ ...one, filter: { [first]: [one.value] } })),
      missing: 0,
      more: true,
    },
  ]
  app.openapi(
    once(`get${noun}Facets`, () =>
      route({
        scope: 'read',
        method: 'get',
        path: `${path}/facets`,
        operationId: `get${noun}Facets`,
        tags: [tag],
        summary: `Count ${nouns} by the values of filters`,
        description: `How many of the ${nouns} that pass all filters have each value of a filter, exactly. Those with several values count for each. The \`filter\` of a value lists what it counts.`,
        request: {
          query: facetQuery(filters, names, first),
          headers: z.object(ifNoneMatch),
        },
        responses: {
          200: json(
            facetsSchema(`${noun}Facets`, nouns),
            'The counts.',
            ['ETag', 'Dateline-Position'],
            { data, exact: true },
          ),
          ...notModified,
          ...problems(504),
        },
      }),
    ),
    (c) => {
      const {
        facet: facets,
        facetLimit: limit = FACET_LIMIT_DEFAULT,
        facetScope,
        ...query
      } = c.req.valid('query') as { facet: string[]; facetLimit?: number; facetScope?: FacetScope }
      const asked = { query: query as Query, sent: filtersSent(c, filters) }
      return answerAggregate(c, query, () =>
        read(asked, { facets, limit, ofOthers: facetScope === 'others' }),
      )
    },
  )
  onlyRead(app, `${path}/facets`)
  return app
}
