import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Collection } from '../../common/collections.ts'
import { LIMIT_DEFAULT } from '../../common/lists.ts'
import { examplePage } from '../../contract/page.ts'
import { ifNoneMatch, json, notModified, problems, route } from '../../contract/route.ts'
import { onlyRead } from '../../http/aggregates.ts'
import { answer } from '../../http/answer.ts'
import { page, positionHeader, readCursor } from '../../http/cursor.ts'
import type { AppEnv } from '../../http/env.ts'
import { DeletionPage, DeletionQuery } from './schema.ts'
import type { DeletionStore } from './store.ts'

const COLLECTIONS = [
  ['event', 'Event', 'events'],
  ['actor', 'Actor', 'actors'],
  ['article', 'Article', 'articles'],
] as const satisfies [Collection, string, string][]

const exampleOf = (collection: Collection) =>
  examplePage({
    id: `${collection}_01j6ne876geka8pqzst6edjwpq`,
    version: 2,
    deletedAt: '2024-08-28T09:30:00.000Z',
    key: null,
    comment: 'Recorded twice',
    position: 212,
  })

/** `GET /v1/{events,actors,articles}/deletions`. */
export const deletionRoutes = (store: DeletionStore) => {
  const app = new OpenAPIHono<AppEnv>()
  for (const [collection, noun, nouns] of COLLECTIONS) {
    const path = `/v1/${nouns}/deletions` as const
    app.openapi(
      route({
        scope: 'read',
        method: 'get',
        path,
        operationId: `list${noun}Deletions`,
        tags: [`${noun}s`],
        summary: `List deleted ${nouns}`,
        description: `Deleted ${nouns} that were not put back, the last first: when, by which key, and why. \`POST /v1/${nouns}/{id}/restore\` puts one back.${collection === 'actor' ? ' An actor that was merged is not deleted: its id leads to the survivor.' : ''}`,
        request: { query: DeletionQuery, headers: z.object(ifNoneMatch) },
        responses: {
          200: json(
            DeletionPage,
            `A page of deleted ${nouns}.`,
            ['ETag', 'Link', 'Dateline-Position'],
            exampleOf(collection),
          ),
          ...notModified,
          ...problems(),
        },
      }),
      async (c) => {
        const query = c.req.valid('query')
        const after = readCursor(c.req.path, query)
        const before = after === undefined ? undefined : Number(after.key)
        const listed = await store.list(collection, before, query.limit ?? LIMIT_DEFAULT)
        const { body, link } = page(c.get('url'), c.req.path, query, listed)
        return answer(c, 200, body, { Link: link, ...positionHeader(listed.feed) })
      },
    )
    onlyRead(app, path)
  }
  return app
}
