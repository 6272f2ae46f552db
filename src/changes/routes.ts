import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { LIMIT_DEFAULT } from '../common/lists.ts'
import { answerPrinted, represent, type Printed } from '../http/answer.ts'
import {
  ifNoneMatch,
  json,
  notModified,
  problems,
  route,
  STREAM_CHARACTERS,
} from '../contract/route.ts'
import type { AppEnv } from '../http/env.ts'
import { shown } from '../contract/fields.ts'
import { bodyOf } from '../http/lines.ts'
import { cursorOf, placeOf } from '../contract/page.ts'
import { BadParameterError } from '../common/errors.ts'
import { problem } from '../http/problem.ts'
import type { Bindings } from '../http/bindings.ts'
import type { Shares } from '../http/shares.ts'
import type { Open } from '../telemetry/watch.ts'
import { changeExample, changeExamplePage } from './examples.ts'
import { ChangePage, ChangeQuery, LastEventId } from './schema.ts'
import { placeAfter, type Place } from '../db/feed.ts'
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
 * How long the next round of changes waits for each follower that has been told of one: so much more
 * than telling it takes that all of them together take a small part of the thread.
 */
const STREAM_COST_MS = 1
const PAGE_COST_MS = 4

export interface FollowOptions {
  /** How many may wait for changes at the same time, whichever way. Default 500. */
  followersMax?: number | undefined
  /** After how many milliseconds without a change a stream shows that it is open. Default 15 000. */
  beatMs?: number | undefined
  /** After how many milliseconds a reader of a stream that takes nothing is dropped. Default 60 000. */
  streamStallMs?: number | undefined
  /** What keeps one of them from holding all places. */
  shares?: Shares | undefined
  /** Where it is noted how many do. */
  open?: Pick<Open, 'followers'>
  /** Ends all waiting, when the server is to stop. */
  stopping?: AbortSignal | undefined
}

const present = ({ data, next, hasMore }: Changes): ChangePage => ({
  data: data.map((change) => ({ ...change, cursor: cursorOf(placeAfter(next.epoch, change)) })),
  page: { nextCursor: cursorOf(next), hasMore },
})

/** Prints changes as a page; what many are told is printed once. */
const pagePrinter = (): ((found: Changes) => Printed) => {
  const encoder = new TextEncoder()
  const known = new WeakMap<Changes, Printed>()
  return (found) => {
    let printed = known.get(found)
    if (!printed) {
      const { text, etag } = represent(present(found))
      printed = { body: encoder.encode(text), etag }
      known.set(found, printed)
    }
    return printed
  }
}

/** Where a reader means to go on. */
const placeIn = (parameter: string, given: string | undefined): Place | 'now' | undefined => {
  if (given === undefined || given === 'now') return given
  const place = placeOf(given)
  if (!place)
    throw new BadParameterError(parameter, 'is no cursor of the change feed: give page.nextCursor')
  return place
}

/** `/v1/changes`. */
export const changeRoutes = (
  store: ChangeStore,
  {
    followersMax = FOLLOWERS_MAX,
    beatMs = BEAT_MS,
    streamStallMs = STALL_MS,
    open = { followers: 0 },
    stopping = new AbortController().signal,
    shares,
  }: FollowOptions = {},
) => {
  const app = new OpenAPIHono<AppEnv>()
  const share = shares?.(followersMax, 'followers')
  /** Has a request wait for changes, until what is returned is called. */
  const follow = (c: Context<AppEnv>): (() => void) => {
    const release = share?.(c)
    open.followers++
    return () => {
      open.followers--
      release?.()
    }
  }
  const print = eventPrinter(present)
  const printPage = pagePrinter()

  const refuse = (c: Context<AppEnv>) =>
    problem(c, {
      status: 503,
      detail: `This server already has ${followersMax} followers, which is as many as it may have. Try again after the seconds in Retry-After.`,
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    })

  const stream = async (
    c: Context<AppEnv>,
    { since, include, limit, wait, order, ...filter }: z.infer<typeof ChangeQuery>,
  ): Promise<Response> => {
    const ofPages = Object.entries({ limit, wait, order }).find(([, value]) => value !== undefined)
    if (ofPages)
      throw new BadParameterError(
        ofPages[0],
        'is for pages: an event stream has all changes, and those to come',
      )
    const lastId = c.req.header('Last-Event-ID')
    const place = lastId === undefined ? placeIn('since', since) : placeIn('Last-Event-ID', lastId)
    const query = { ...filter, bodies: include === 'body', limit: STREAMED_TOGETHER }
    // What is wrong with the question is found before the answer begins.
    const first = await store.list({ ...query, since: place })
    const headers = {
      'Content-Type': EVENT_STREAM,
      'Cache-Control': 'no-store',
      // Some proxies would gather what they pass on.
      'X-Accel-Buffering': 'no',
    }
    if (c.req.method === 'HEAD') return c.body(null, 200, headers)
    if (open.followers >= followersMax) return refuse(c)
    const done = follow(c)
    const ended = new AbortController()
    const signal = AbortSignal.any([ended.signal, stopping])
    const more = (from: Place): Promise<Changes> =>
      store.wait({ ...query, since: from }, { costMs: STREAM_COST_MS, ms: beatMs, signal })
    const events = eventsFrom(first, more, print, signal, () => ended.abort())
    const body = bodyOf(c, events, { stallMs: streamStallMs, done })
    return c.body(body, 200, headers)
  }

  const page = async (
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
        'goes with order=asc: what is still to come is after what there is',
      )
    const query = {
      ...filter,
      since: placeIn('since', since),
      descending,
      limit,
      bodies: include === 'body',
    }
    const isWaiting = wait > 0 && c.req.method !== 'HEAD'
    if (isWaiting && open.followers >= followersMax) return refuse(c)
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
      return answerPrinted<ChangePage, 200>(c, 200, printPage(found))
    } finally {
      done?.()
    }
  }

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
        'To stay in step: take a cursor with `since=now`, read the lists, then ask for the changes since that cursor, and go on from each `page.nextCursor` (or from the `cursor` of a change), with `wait` so that an answer comes as soon as there is a change. Changes may tell of what the lists have already: `version` says so.',
        'With `Accept: text/event-stream` the same comes as Server-Sent Events, those to come too. Each has its cursor as `id`; a browser that reconnects sends the last one as `Last-Event-ID`.',
      ].join('\n\n'),
      request: {
        query: ChangeQuery,
        headers: LastEventId.extend(ifNoneMatch),
      },
      responses: {
        200: changesOf(),
        ...notModified,
        ...problems(410),
      },
    }),
    (c) => {
      c.header('Vary', 'Accept', { append: true })
      const form = accepts(c, {
        header: 'Accept',
        supports: ['application/json', EVENT_STREAM],
        default: 'application/json',
      })
      const query = c.req.valid('query')
      return form === EVENT_STREAM ? stream(c, query) : page(c, query)
    },
  )

  return app
}

/** Changes of the contract: a page as JSON, or all of them as events. */
const changesOf = () => {
  const plain = json(ChangePage, 'Changes, and where to go on.', ['ETag'], changeExamplePage)
  return {
    ...plain,
    headers: { ...plain.headers, ETag: { ...plain.headers['ETag'], required: false } },
    content: {
      ...plain.content,
      [EVENT_STREAM]: {
        schema: shown(STREAM_CHARACTERS).openapi({
          description:
            'Server-Sent Events, for as long as you listen: each `change` has one `Change` as JSON in its `data`, and its cursor as `id`. A comment with an `id` alone shows that the line is open.',
        }),
        'x-item-schema': { $ref: '#/components/schemas/Change' },
        example: printEvent(changeExample),
      },
    },
  }
}
