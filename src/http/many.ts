import { OpenAPIHono, type z } from '@hono/zod-openapi'
import { READ_IDS_MAX, readRequest, readResult } from '../contract/many.ts'
import { body, json, NoQuery, once, problems, route } from '../contract/route.ts'
import type { ReadMany } from '../db/read-many.ts'
import { onlyAnswers } from './aggregates.ts'
import { answer } from './answer.ts'
import { positionHeader } from './cursor.ts'
import type { AppEnv } from './env.ts'

interface Many<T extends z.ZodType> {
  /** Path of the list, and its resources in one word and in several. */
  path: `/v1/${string}`
  noun: string
  nouns: string
  tag: string
  id: z.ZodString
  item: T
  example: { id: string }
  /** The entry of an id that names no resource. */
  missing: { id: string; reason: 'unknown' | 'deleted' | 'merged'; mergedInto: string | null }
}

/** `POST …/read`: resources by their ids. */
export const manyRoutes = <T extends z.ZodType>(
  { path, noun, nouns, tag, id, item, example, missing }: Many<T>,
  readMany: (ids: readonly string[]) => Promise<ReadMany<z.infer<T>>>,
) => {
  const app = new OpenAPIHono<AppEnv>()
  app.openapi(
    once(`read${noun}s`, () =>
      route({
        scope: 'read',
        method: 'post',
        path: `${path}/read`,
        operationId: `read${noun}s`,
        tags: [tag],
        summary: `Read ${nouns} by their ids`,
        description: `Up to ${READ_IDS_MAX} ${nouns} in one answer, as \`GET ${path}/{id}\` answers each, and what became of the ids that there is nothing of. Nothing is written, so the request may be repeated.`,
        request: {
          query: NoQuery,
          body: body(readRequest(id, noun, nouns), { ids: [example.id, missing.id] }),
        },
        responses: {
          200: json(readResult(item, noun, nouns), `The ${nouns}.`, ['ETag', 'Dateline-Position'], {
            data: [example],
            missing: [missing],
            remaining: [],
          }),
          ...problems(413, 415, 422),
        },
      }),
    ),
    async (c) => {
      const { ids } = c.req.valid('json' as never) as { ids: string[] }
      const { feed, ...found } = await readMany(ids)
      return answer(c, 200, found, positionHeader(feed)) as never
    },
  )
  onlyAnswers(app, `${path}/read`, 'POST')
  return app
}
