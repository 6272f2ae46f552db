import { OpenAPIHono, z } from '@hono/zod-openapi'
import { FACET_VALUES_DEFAULT, facetQuery, facetsOf as facetsSchema } from '../contract/facets.ts'
import { ifNoneMatch, json, notModified, problems, route } from '../contract/route.ts'
import type { Aggregated } from '../db/query/aggregate.ts'
import { facetsOf, type Facet } from '../db/query/facets.ts'
import { onlyRead, type AnswerAggregate } from './aggregates.ts'
import type { AppEnv } from './env.ts'

interface FacetsOf<Filters extends z.ZodRawShape> {
  /** Path of the list, and its resources in one word and in several. */
  path: `/v1/${string}`
  noun: string
  nouns: string
  tag: string
  /** The filters of the list. */
  filters: Filters
  example: { data: Facet[] }
}

/** `…/facets`: how a list is spread over the values of its filters. */
export const facetRoutes = <Filters extends z.ZodRawShape, Query>(
  { path, noun, nouns, tag, filters, example }: FacetsOf<Filters>,
  aggregated: Aggregated<Query>,
  answerAggregate: AnswerAggregate,
) => {
  const app = new OpenAPIHono<AppEnv>()
  const read = facetsOf(aggregated)
  const names = Object.keys(filters).filter((name) => aggregated.counted.has(name))
  const [first] = example.data
  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: `${path}/facets`,
      operationId: `get${noun}Facets`,
      tags: [tag],
      summary: `Count ${nouns} by the values of filters`,
      description: `How many of the ${nouns} that pass all filters have each value of a filter, exactly: what a search page shows beside its results. A filter on what is counted applies like any other; leave it out to see the other values. A value counts each of the ${nouns} once, and those with several values count for each.`,
      request: {
        query: facetQuery(filters, names, first?.facet ?? ''),
        headers: z.object(ifNoneMatch),
      },
      responses: {
        200: json(
          facetsSchema(`${noun}Facets`, nouns),
          'The counts.',
          ['ETag', 'Dateline-Position'],
          example,
        ),
        ...notModified,
        ...problems(504),
      },
    }),
    (c) => {
      const query = c.req.valid('query')
      const {
        facet,
        values = FACET_VALUES_DEFAULT,
        ...asked
      } = query as {
        facet: string[]
        values?: number
      }
      return answerAggregate(c, query, () => read(asked as Query, facet, values))
    },
  )
  onlyRead(app, `${path}/facets`)
  return app
}
