import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Stores } from '../stores.ts'
import type { Engine } from '../db/engine.ts'
import { authorOf } from '../http/author.ts'
import { comment, problems, route, STREAM_CHARACTERS } from '../contract/route.ts'
import type { AppEnv } from '../http/env.ts'
import { shown } from '../contract/fields.ts'
import { NDJSON } from '../common/media-types.ts'
import { IMPORT_PATH } from '../http/paths.ts'
import { problem, problemOf, refusalOf } from '../http/problem.ts'
import type { Shares } from '../http/shares.ts'
import { answerImport } from './answer.ts'
import { examples } from './examples.ts'
import type { LineRow } from './formats/ndjson.ts'
import { outcomeOf } from './report/outcome.ts'
import { RefusedRow, type RowResult } from './row.ts'
import { ImportLine, ImportQuery, ImportResult } from './schema.ts'

const IMPORTS_MAX = 4
const STALL_MS = 60_000
const RETRY_AFTER_SECONDS = 5
const TYPES = new Set([NDJSON, 'application/ndjson', 'application/jsonl'])

export interface ImportLimits {
  /** How many imports may run at the same time. Default 4. */
  importsMax?: number | undefined
  /** Milliseconds without data after which an import ends. Default 60 000. */
  importStallMs?: number | undefined
  /** Keeps one client from running all of them. */
  shares?: Shares | undefined
  /** Ends each import after its current batch, when the service stops. */
  stopping?: AbortSignal | undefined
}

/** The result of a line in the form of the contract. */
const presentResult = (c: Context<AppEnv>, result: RowResult<LineRow>): ImportResult => {
  const { row, made, error } = result
  const [one] = made
  const { line, key, collection, place } = row
  const outcome = outcomeOf(result)
  const shared = {
    line,
    key,
    collection,
    id: one?.id ?? null,
    sameAs: one?.sameAs?.line ?? null,
    kept: one?.kept ?? [],
    isDeleted: one?.isGone === true,
  }
  if (!error && outcome !== 'refused' && outcome !== 'elsewhere')
    return { ...shared, status: outcome === 'same' ? 'unchanged' : outcome, problem: null }
  const details =
    error === null || error instanceof RefusedRow
      ? { status: 400 as const, detail: error?.message }
      : (refusalOf(error) ?? { status: 500 as const })
  const at = row.refused ? '' : place
  return {
    ...shared,
    status: 'refused',
    problem: problemOf(c, {
      ...details,
      errors: details.errors?.map((issue) => ({
        ...issue,
        pointer: `${at}${issue.pointer ?? ''}`,
      })),
    }),
  }
}

const importRoute = route({
  scope: 'write',
  method: 'post',
  path: IMPORT_PATH,
  operationId: 'importLines',
  tags: ['Imports'],
  summary: 'Import articles, actors and events',
  description: [
    'Takes any number of lines, each with one article, actor or event, and answers with one result for each line. Lines refer to each other by id, external ids, url, or a `key` of your own, in any order. A line that was imported before changes nothing.',
    'Fields in a line replace the stored ones, fields that it leaves out stay, and lists gain items. What somebody has changed since the last import stays, and `kept` names it; `overwrite=true` imports it too.',
    'Lines are written in batches, and a result is sent once its batch is durable: read the results while you send, and send the lines without one again. docs/loading.md says when an import ends early.',
  ].join('\n\n'),
  request: {
    query: ImportQuery,
    headers: z.object(comment),
    body: {
      required: true,
      content: {
        [NDJSON]: {
          schema: shown(STREAM_CHARACTERS).openapi({
            description: 'Each line one `ImportLine` as JSON.',
          }),
          'x-item-schema': { $ref: '#/components/schemas/ImportLine' },
          example: examples.lines,
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The result of each line.',
      content: {
        [NDJSON]: {
          schema: shown(STREAM_CHARACTERS).openapi({
            description: 'Each line one `ImportResult` as JSON.',
          }),
          'x-item-schema': { $ref: '#/components/schemas/ImportResult' },
          example: examples.results,
        },
      },
    },
    ...problems(415),
  },
})

/** The route `POST /v1/import`. */
export const importRoutes = (
  engine: Engine,
  stores: Stores,
  {
    importsMax = IMPORTS_MAX,
    importStallMs = STALL_MS,
    stopping = new AbortController().signal,
    shares,
  }: ImportLimits = {},
) => {
  const app = new OpenAPIHono<AppEnv>()
  // The contract names no other place where these schemas are used.
  app.openAPIRegistry.register('ImportLine', ImportLine)
  app.openAPIRegistry.register('ImportResult', ImportResult)
  let running = 0
  const share = shares?.(importsMax, 'imports', Math.max(1, importsMax - 1))

  const start = async (
    c: Context<AppEnv>,
    query: z.infer<typeof ImportQuery>,
  ): Promise<Response> => {
    const release = share?.(c)
    running++
    const { refusal, stream } = await answerImport(engine, stores, {
      body: c.req.raw.body,
      gone: c.req.raw.signal,
      stopping,
      stallMs: importStallMs,
      packedBytes: c.get('packedBytes'),
      options: { ...query, author: authorOf(c) },
      present: (result) => presentResult(c, result),
      onFailure: (error, message) =>
        c.get('log').error(
          {
            requestId: c.get('requestId'),
            traceId: c.get('span')?.traceId,
            path: c.req.routePath,
            error: error.name,
            code: 'code' in error ? String(error.code) : undefined,
          },
          message,
        ),
      onEnd: () => {
        running--
        release?.()
      },
    })
    if (refusal) return problem(c, refusalOf(refusal) ?? { status: 500 })
    return c.body(stream, 200, { 'Content-Type': NDJSON, 'Cache-Control': 'no-store' })
  }

  const respond = (
    c: Context<AppEnv>,
    query: z.infer<typeof ImportQuery>,
  ): Response | Promise<Response> => {
    const [type = ''] = (c.req.header('Content-Type') ?? '').toLowerCase().split(';')
    if (!TYPES.has(type.trim()))
      return problem(c, {
        status: 415,
        detail: `The body must be lines of JSON, sent with Content-Type: ${NDJSON}.`,
      })
    if (running >= importsMax)
      return problem(c, {
        status: 503,
        detail: `This server already runs ${importsMax} imports, its maximum. Try again after the seconds in Retry-After.`,
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      })
    return start(c, query)
  }

  app.openapi(
    importRoute,
    // The body is a stream of bytes, which the types of the contract do not cover.
    (c) => respond(c, c.req.valid('query')) as never,
  )

  return app
}
