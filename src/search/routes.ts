import { OpenAPIHono, z } from '@hono/zod-openapi'
import { ifNoneMatch, json, notModified, problems, route } from '../contract/route.ts'
import type { AnswerAggregate } from '../http/aggregates.ts'
import { answer } from '../http/answer.ts'
import type { AppEnv } from '../http/env.ts'
import type { SearchEverywhere } from './everywhere.ts'
import { examples } from './examples.ts'
import {
  FOUND,
  PER_KIND,
  SearchQuery,
  SearchResults,
  SUGGESTION_KINDS,
  SuggestQuery,
  Suggestions,
} from './schema.ts'
import type { Suggest } from './suggest.ts'

const tags = ['Search']

/** `/v1/suggest` and `/v1/search`. */
export const searchRoutes = (
  suggest: Suggest,
  search: SearchEverywhere,
  answerAggregate: AnswerAggregate,
) => {
  const app = new OpenAPIHono<AppEnv>()

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/suggest',
      operationId: 'listSuggestions',
      tags,
      summary: 'Suggest while somebody types',
      description:
        'Actors, sources, tags, places and authors with a word that begins with what is typed: for a box that asks at every key. Of each kind the most used come first. A tag is suggested once for each collection that has it.',
      request: { query: SuggestQuery, headers: z.object(ifNoneMatch) },
      responses: {
        200: json(Suggestions, 'The suggestions.', ['ETag'], examples.suggestions),
        ...notModified,
        ...problems(),
      },
    }),
    async (c) => {
      const { q, kind = SUGGESTION_KINDS, limit = PER_KIND } = c.req.valid('query')
      return answer(c, 200, { data: await suggest(q, kind, limit) })
    },
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/search',
      operationId: 'getSearchResults',
      tags,
      summary: 'Search actors, events and articles at once',
      description:
        'The first few actors, events and articles that `q` finds, in short: for one box over everything. `filter` and the list of each lead to the rest.',
      request: { query: SearchQuery, headers: z.object(ifNoneMatch) },
      responses: {
        200: json(SearchResults, 'What was found.', ['ETag', 'Dateline-Position'], examples.found),
        ...notModified,
        ...problems(504),
      },
    }),
    (c) => {
      const query = c.req.valid('query')
      const found = () => search(query.q, query.limit ?? FOUND)
      return answerAggregate(c, query, found, undefined, 'page')
    },
  )

  return app
}
