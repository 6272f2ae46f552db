import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Stores } from '../stores.ts'
import type { Engine } from '../db/engine.ts'
import { authorOf } from '../http/author.ts'
import { comment, HEADERS, problems, route, STREAM_CHARACTERS } from '../contract/route.ts'
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
  /** How many imports run at the same time. Default 4. */
  importsMax?: number | undefined
  /** After how many milliseconds an import that receives nothing is ended. Default 60 000. */
  importStallMs?: number | undefined
  /** Keeps one client from running all of them. */
  shares?: Shares | undefined
  /** Ends each import after its current batch, when the service stops. */
  stopping?: AbortSignal | undefined
}

/** The result of a line, as the contract has it. */
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
  operationId: 'createImport',
  tags: ['Imports'],
  summary: 'Import articles, actors and events',
  description: [
    'Takes one article, actor or event a line, as many as you like, and answers with one result for each. Lines refer to each other by id, by external ids, by url, or by a `key` of yours, in any order.',
    'Nothing is kept in memory: lines are written in batches, each one transaction, and a result is sent when its batch is durable. A line that refers to one that has not come yet is answered at the end. When the connection breaks, send the lines that have no result again, or all, if lines refer to each other by `key`: with `mode=upsert`, what is there already changes nothing. A line without id, external id and url is known by all that it says.',
    'When the database takes no more (507 when there is no room, 503 when it is locked or cannot be written to), the answer is that problem, if there was no result yet; else it has the lines from there on as refused, each with that problem. Send those again later.',
    'The import ends early, with a last result that says so, when the service stops (503), when 10,000 lines in a row are refused (400), or when a packed body has little in it but blanks, or unpacks to over 100 times its size (413). Read the results while you send: when more of them wait than 64 MiB, and eight times what you have sent, no line is taken until you do.',
    'What a line says replaces what was said before, what it leaves out stays, and lists (tags, external ids, evidence, participants …) gain without losing. A line that says what an earlier import said changes nothing: what somebody has changed, removed, merged or deleted since stays so. Where a line says something new of a field that somebody has changed, that stays too, and `kept` names the field; `overwrite=true` takes the line instead.',
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
      description: 'What came of each line.',
      headers: { 'X-Request-Id': HEADERS['X-Request-Id'] },
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

/** `POST /v1/import`. */
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
  // Only lines are of these, and nothing else would name them in the contract.
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
        detail: `The body must be lines of JSON: send Content-Type: ${NDJSON}.`,
      })
    if (running >= importsMax)
      return problem(c, {
        status: 503,
        detail: `This server already runs ${importsMax} imports, which is as many as it may run at a time. Try again after the seconds in Retry-After.`,
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      })
    return start(c, query)
  }

  app.openapi(
    importRoute,
    // Lines are bytes to hono, which the contract's types do not know.
    (c) => respond(c, c.req.valid('query')) as never,
  )

  return app
}
