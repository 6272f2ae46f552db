import { OpenAPIHono, z } from '@hono/zod-openapi'
import { body, json, NoQuery, problems, route, written } from '../contract/route.ts'
import type { AppEnv } from '../http/env.ts'
import type { WriteOnce } from '../http/idempotency.ts'
import { examples } from './examples.ts'
import type { batchRunner } from './run.ts'
import { BATCH_OPERATIONS, BatchRequest, BatchResult } from './schema.ts'

/** `POST /v1/batch`. */
export const batchRoutes = (run: ReturnType<typeof batchRunner>, write: WriteOnce) => {
  const app = new OpenAPIHono<AppEnv>()
  app.openapi(
    route({
      scope: 'write',
      method: 'post',
      path: '/v1/batch',
      operationId: 'writeBatch',
      tags: ['Batch'],
      summary: 'Make many writes, all or none',
      description: [
        `Up to ${BATCH_OPERATIONS} operations on articles, actors and events, in order and in one transaction: all are written, or none is. Each does what the request for one resource does, and sees what those before it have done. What an operation creates may have a placeholder, by which later ones refer to it.`,
        'When an operation is refused, the answer is its problem (409, 412, 422), whose `errors` point into that operation, and nothing was written. To load more, or what may be refused in part, use `POST /v1/import`.',
      ].join('\n\n'),
      request: {
        query: NoQuery,
        headers: z.object(written),
        body: body(BatchRequest, examples.request),
      },
      responses: {
        200: json(
          BatchResult,
          'What each operation has done.',
          ['ETag', 'Idempotency-Replayed'],
          examples.result,
        ),
        ...problems(409, 412, 413, 415, 422),
      },
    }),
    async (c) => {
      const { operations } = c.req.valid('json')
      return write(c, 200, (record) => run(operations, record))
    },
  )
  return app
}
