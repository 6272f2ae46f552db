import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { LIMIT_DEFAULT } from '../common/lists.ts'
import { answer, answerPrinted } from '../http/answer.ts'
import {
  ifNoneMatch,
  json,
  NoQuery,
  notModified,
  problems,
  route,
  STREAM_CHARACTERS,
} from '../contract/route.ts'
import type { AppEnv } from '../http/env.ts'
import { shown } from '../contract/fields.ts'
import { bodyOf } from '../http/lines.ts'
import { placeOf, positionHeader } from '../http/cursor.ts'
import { BadParameterError } from '../common/errors.ts'
import { problem } from '../http/problem.ts'
import type { Bindings } from '../http/bindings.ts'
import type { Shares } from '../http/shares.ts'
import type { Open } from '../telemetry/watch.ts'
import { changeExample, changeExamplePage, changesHeadExample } from './examples.ts'
import { ChangePage, ChangeQuery, ChangesHead, ChangeStreamQuery, LastEventId } from './schema.ts'
import type { Place } from '../db/feed.ts'
import { pageOf, pagePrinter } from './page.ts'
import type { Changes } from './place.ts'
import type { ChangeStore } from './store.ts'
import { eventPrinter, eventsFrom, EVENT_STREAM, printEvent } from './stream.ts'

const FOLLOWERS_MAX = 500
const BEAT_MS = 15_000
const STALL_MS = 60_000
const RETRY_AFTER_SECONDS = 5
const SECOND_MS = 1_000
/** How many changes a stream reads at a time. */
const STREAMED_TOGETHER = 200
/**
 * How long the next round waits for each follower that was notified in this one: more than a notification takes, so
 * that followers use a small part of the main thread.
 */
const STREAM_COST_MS = 1
const PAGE_COST_MS = 5

export interface FollowOptions {
  /** How many followers there may be: event streams, and requests that wait. Default 500. */
  followersMax?: number | undefined
  /** After how many milliseconds without a change an event stream sends a comment. Default 15 000. */
  beatMs?: number | undefined
  /** After how many milliseconds a client that takes nothing is disconnected. Default 60 000. */
  streamStallMs?: number | undefined
  /** Limits the followers of one client. */
  shares?: Shares | undefined
  /** Counts the followers. */
  open?: Pick<Open, 'followers'>
  /** Is aborted when the server stops; ends all waiting. */
  stopping?: AbortSignal | undefined
}

/** The place in the feed that a parameter names. */
const placeIn = (parameter: string, given: string | undefined): Place | 'now' | undefined => {
  if (given === undefined || given === 'now') return given
  const place = placeOf(given)
  if (!place)
    throw new BadParameterError(
      parameter,
      'bad_cursor',
      'is not a cursor of the change feed: send page.nextCursor',
      parameter === 'since' ? 'query' : 'header',
    )
  return place
}

/** Counts the followers, and refuses those that are too many. */
const followersOf = ({
  followersMax = FOLLOWERS_MAX,
  open = { followers: 0 },
  shares,
}: FollowOptions) => {
  const share = shares?.(followersMax, 'followers')
  return {
    /** The answer to one follower too many; undefined when there may be one more. */
    refusal: (c: Context<AppEnv>) =>
      open.followers < followersMax
        ? undefined
        : problem(c, {
            status: 503,
            detail: `This server already has ${followersMax} followers, and may not have more. Try again after the seconds in Retry-After.`,
            retryAfterSeconds: RETRY_AFTER_SECONDS,
          }),
    /** Counts a request as a follower, until the returned function is called. */
    follow: (c: Context<AppEnv>): (() => void) => {
      const release = share?.(c)
      open.followers++
      return () => {
        open.followers--
        release?.()
      }
    },
  }
}
type Followers = ReturnType<typeof followersOf>

/** Answers with an event stream of changes, also of future ones. */
const streamAnswers = (
  store: ChangeStore,
  { refusal, follow }: Followers,
  stopping: AbortSignal,
  { beatMs = BEAT_MS, streamStallMs = STALL_MS }: FollowOptions,
) => {
  const print = eventPrinter(pageOf)
  return async (
    c: Context<AppEnv>,
    { since, include, ...filter }: z.infer<typeof ChangeStreamQuery>,
  ): Promise<Response> => {
    const lastId = c.req.header('Last-Event-ID')
    const place = lastId === undefined ? placeIn('since', since) : placeIn('Last-Event-ID', lastId)
    const query = { ...filter, bodies: include === 'body', limit: STREAMED_TOGETHER }
    // The first changes are read before the answer begins, so that errors still have their status.
    const first = await store.list({ ...query, since: place })
    const headers = {
      'Content-Type': EVENT_STREAM,
      'Cache-Control': 'no-store',
      // Some proxies would buffer the stream.
      'X-Accel-Buffering': 'no',
    }
    if (c.req.method === 'HEAD') return c.body(null, 200, headers)
    const refused = refusal(c)
    if (refused) return refused
    const done = follow(c)
    const ended = new AbortController()
    const signal = AbortSignal.any([ended.signal, stopping])
    const more = (from: Place): Promise<Changes> =>
      store.wait({ ...query, since: from }, { costMs: STREAM_COST_MS, ms: beatMs, signal })
    const events = eventsFrom(first, more, print, signal, () => ended.abort())
    const body = bodyOf(c, events, { stallMs: streamStallMs, done })
    return c.body(body, 200, headers)
  }
}

/** Answers with a page of changes, and may wait for one. */
const pageAnswers = (store: ChangeStore, { refusal, follow }: Followers, stopping: AbortSignal) => {
  const print = pagePrinter()
  return async (
    c: Context<AppEnv>,
    {
      since,
      include,
      limit = LIMIT_DEFAULT,
      wait = 0,
      order = 'asc',
      ...filter
    }: z.infer<typeof ChangeQuery>,
  ): Promise<Response> => {
    const descending = order === 'desc'
    if (descending && wait > 0)
      throw new BadParameterError(
        'wait',
        'conflicting',
        'needs order=asc: new changes come at the end',
      )
    const query = {
      ...filter,
      since: placeIn('since', since),
      descending,
      limit,
      bodies: include === 'body',
    }
    const isWaiting = wait > 0 && c.req.method !== 'HEAD'
    const refused = isWaiting ? refusal(c) : undefined
    if (refused) return refused
    let done: (() => void) | undefined
    if (isWaiting) {
      done = follow(c)
      ;(c.env as Partial<Bindings> | undefined)?.rest?.()
    }
    try {
      const found = isWaiting
        ? await store.wait(query, {
            costMs: PAGE_COST_MS,
            ms: wait * SECOND_MS,
            signal: AbortSignal.any([c.req.raw.signal, stopping]),
            inTurn: true,
          })
        : await store.list(query)
      return answerPrinted<ChangePage, 200>(c, 200, print(found))
    } finally {
      done?.()
    }
  }
}

/** The contract of the stream of changes. */
const eventsAnswer = {
  description: 'Changes as Server-Sent Events, until the client disconnects.',
  content: {
    [EVENT_STREAM]: {
      schema: shown(STREAM_CHARACTERS).openapi({
        description:
          'The `data` of each `change` is one `Change` as JSON, and its `id` is the cursor. A comment with an `id` alone shows that the connection is open.',
      }),
      'x-item-schema': { $ref: '#/components/schemas/Change' },
      example: printEvent(changeExample),
    },
  },
}

/** `/v1/changes`. */
export const changeRoutes = (store: ChangeStore, options: FollowOptions = {}) => {
  const { stopping = new AbortController().signal } = options
  const app = new OpenAPIHono<AppEnv>()
  const followers = followersOf(options)
  const stream = streamAnswers(store, followers, stopping, options)
  const page = pageAnswers(store, followers, stopping)

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/changes',
      operationId: 'listChanges',
      tags: ['Changes'],
      summary: 'List what has changed',
      description: [
        'Every create, update, delete and merge of articles, actors and events, in the order of their commits. Positions have no gaps. A resource that changes along with another one (an event whose participant is merged) has a change of its own.',
        'To keep a copy: read the lists, ask for the changes since their `Dateline-Position`, read again what each names in `touches`, and go on from `page.nextCursor`. With `wait`, the answer comes as soon as there is a change. docs/following.md has the whole of it.',
      ].join('\n\n'),
      request: { query: ChangeQuery, headers: z.object(ifNoneMatch) },
      responses: {
        200: json(
          ChangePage,
          'Some changes, and the cursor to continue from.',
          ['ETag'],
          changeExamplePage,
        ),
        ...notModified,
        ...problems(410),
      },
    }),
    (c) => page(c, c.req.valid('query')),
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/changes/stream',
      operationId: 'streamChanges',
      tags: ['Changes'],
      summary: 'Stream what has changed',
      description:
        'The changes of `GET /v1/changes`, also future ones, as Server-Sent Events, which browsers read with `EventSource`. The `id` of each event is its cursor; a browser that reconnects sends the last one as `Last-Event-ID`.',
      request: { query: ChangeStreamQuery, headers: LastEventId },
      responses: { 200: eventsAnswer, ...problems(410) },
    }),
    async (c) => (await stream(c, c.req.valid('query'))) as never,
  )

  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: '/v1/changes/head',
      operationId: 'getChangesHead',
      tags: ['Changes'],
      summary: 'Read where the change feed ends',
      description:
        'The position of the last change and its `hash`, which stands for all changes up to there, and so for all that there is: who notes both can tell whether anything was changed since. `docs/ledger.md` says how hashes are computed.',
      request: { query: NoQuery, headers: z.object(ifNoneMatch) },
      responses: {
        200: json(
          ChangesHead,
          'Where the feed ends.',
          ['ETag', 'Dateline-Position'],
          changesHeadExample,
        ),
        ...notModified,
        ...problems(),
      },
    }),
    async (c) => {
      const { head, place } = await store.head()
      return answer(c, 200, head, positionHeader(place))
    },
  )

  return app
}
