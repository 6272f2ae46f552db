import { OpenAPIHono, z } from '@hono/zod-openapi'
import { LIMIT_DEFAULT } from '../db/list.ts'
import { answer } from '../http/answer.ts'
import { ifNoneMatch, json, notModified, problems, route } from '../http/contract.ts'
import type { AppEnv } from '../http/env.ts'
import { seal, unseal } from '../http/page.ts'
import { BadParameterError } from '../http/problem.ts'
import { changeExamplePage } from './examples.ts'
import { ChangePage, ChangeQuery } from './schema.ts'
import type { ChangeStore, Place } from './store.ts'

const BOUND = '/v1/changes'
const Sealed = z.tuple([z.string(), z.int(), z.string()])

const cursorOf = ({ epoch, position, mark }: Place): string => seal([epoch, position, mark], BOUND)

/** Where a reader means to go on. */
const placeIn = (since: string | undefined): Place | 'now' | undefined => {
  if (since === undefined || since === 'now') return since
  const read = unseal(since, BOUND, Sealed)
  if (!read)
    throw new BadParameterError('since', 'is no cursor of the change feed: give page.nextCursor')
  const [epoch, position, mark] = read
  return { epoch, position, mark }
}

/** `/v1/changes`. */
export const changeRoutes = (store: ChangeStore) => {
  const app = new OpenAPIHono<AppEnv>()

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/changes',
      operationId: 'listChanges',
      tags: ['Changes'],
      summary: 'List what has changed',
      description: [
        'Every create, update, delete and merge of articles, actors and events, in the order in which they were committed. Positions have no gaps: who has seen them all has missed nothing. Resources that change along with another one (an event whose participant is merged) have changes of their own.',
        'To stay in step: take a cursor with `since=now`, read the lists, then ask for the changes since that cursor, and go on from each `page.nextCursor`. Changes may tell of what the lists have already: `version` says so.',
      ].join('\n\n'),
      request: { query: ChangeQuery, headers: z.object(ifNoneMatch) },
      responses: {
        200: json(ChangePage, 'Changes, and where to go on.', ['ETag'], changeExamplePage),
        ...notModified,
        ...problems(410),
      },
    }),
    async (c) => {
      const { since, include, limit = LIMIT_DEFAULT, collection } = c.req.valid('query')
      const { data, next, hasMore } = await store.list({
        since: placeIn(since),
        collection,
        limit,
        bodies: include === 'body',
      })
      return answer(c, 200, { data, page: { nextCursor: cursorOf(next), hasMore } })
    },
  )

  return app
}
