import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { filtering } from '../db/query/filters.ts'
import type { Listed } from '../common/lists.ts'
import type { Position } from '../common/lists.ts'
import type { Reply } from '../offload/workers.ts'
import type { Open } from '../telemetry/watch.ts'
import { turns } from '../common/turns.ts'
import { answer, answerText, type Answer } from './answer.ts'
import type { AppEnv } from './env.ts'
import { FEEDS, withByteOrderMark, type Formats, type StreamFormat } from '../contract/formats.ts'
import type { Isolation } from '../offload/isolate.ts'
import { bodyOf, printed } from './lines.ts'
import { page, positionHeader, readCursor } from '../contract/page.ts'
import { BadParameterError } from '../common/errors.ts'
import { problem } from './problem.ts'
import type { Shares } from './shares.ts'

const JSON_TYPE = 'application/json'
const STREAMS_MAX = 64
const STALL_MS = 60_000
/** Pages of more items are made one after another: they may be of some megabytes. */
const LARGE_LIMIT = 50
const RETRY_AFTER_SECONDS = 5
/** What is asked of a page, and has no meaning for a whole list. */
const OF_PAGES = ['cursor', 'limit', 'total', 'snippet'] as const

const { isWalk: hasNoFilters } = filtering({})

type PageOf<Item> = ReturnType<typeof page<Item>>['body']

interface Asked {
  after?: string | number | undefined
  cursor?: string | undefined
  limit?: number | undefined
  total?: boolean | undefined
  snippet?: boolean | undefined
  sort?: string | undefined
  format?: string | undefined
  bom?: boolean | undefined
}

/** What reads a list: a page of it, or all of it. */
export interface Source<Query, Item, Whole> {
  /** Whether a page of it takes as long as it is; only one without filters does when not given. */
  isWalk?: (query: object) => boolean
  list: (
    query: Omit<Query, 'cursor' | 'format' | 'bom'>,
    after: Position | undefined,
  ) => Promise<Listed<Item>>
  stream: (query: Omit<Query, 'cursor' | 'format' | 'bom'>) => AsyncGenerator<Listed<Whole>>
}

export interface ListOptions {
  /** What reads lists elsewhere; they are read here when there is none. */
  isolation?: Isolation | undefined
  /** Where it is noted how many lists are being streamed. */
  open?: Pick<Open, 'streams'>
  /** What keeps one reader from holding all streams. */
  shares?: Shares | undefined
  /** How many lists are streamed at the same time. Default 64. */
  streamsMax?: number | undefined
  /** After how many milliseconds a reader that takes nothing is dropped. Default 60 000. */
  streamStallMs?: number | undefined
}

/** The form that a list is asked for: JSON unless another is wanted more. */
const formOf = <Item, Whole>(
  c: Context<AppEnv>,
  asked: string | undefined,
  { streams, entry }: Formats<Item, Whole>,
): string => {
  if (asked !== undefined) return asked
  const forms = new Map([
    [JSON_TYPE, 'json'],
    ...Object.entries({ ...streams, ...(entry ? FEEDS : {}) }).map(
      ([name, { mediaType }]) => [mediaType, name] as const,
    ),
  ])
  return accepts(c, {
    header: 'Accept',
    supports: [...forms.keys()],
    default: 'json',
    match: (given) => {
      const wanted = given.filter(({ q }) => q > 0).toSorted((a, b) => b.q - a.q)
      for (const { type } of wanted) {
        if (type === '*/*' || type === 'application/*') return 'json'
        const form = forms.get(type)
        if (form !== undefined) return form
      }
      return 'json'
    },
  })
}

/** The whole of a list, printed as it is read. */
const printList = async <Item>(
  format: StreamFormat<Item>,
  of: string,
  parts: AsyncGenerator<Listed<Item>>,
): Promise<Reply<AsyncIterator<Uint8Array>>> => {
  try {
    // What is wrong with the question is found before the answer begins.
    const first = await parts.next()
    if (!first.done && first.value.rankedNewest !== undefined) {
      throw new BadParameterError(
        'sort',
        `relevance ranks ${first.value.rankedNewest} matches, and there are more: stream them in another order`,
      )
    }
    let read: typeof first | undefined = first
    const items: AsyncIterator<Item[]> = {
      next: async () => {
        const part = read ?? (await parts.next())
        read = undefined
        return part.done ? { done: true, value: undefined } : { value: part.value.data }
      },
      return: () => parts.return(undefined) as Promise<IteratorReturnResult<undefined>>,
    }
    const headers = {
      ...positionHeader(first.done ? undefined : first.value.feed),
      'Content-Type': format.mediaType,
      'Cache-Control': 'no-store',
      'Content-Disposition': `inline; filename="${of}.${format.extension}"`,
    }
    return { status: 200, headers, body: printed(items, format) }
  } catch (error) {
    await parts.return(undefined)
    throw error
  }
}

/** Makes what answers lists: a page as JSON or as a feed, or the whole list in another form. */
export const listAnswers = ({
  streamsMax = STREAMS_MAX,
  streamStallMs = STALL_MS,
  isolation,
  open: opened = { streams: 0 },
  shares,
}: ListOptions = {}) => {
  const share = shares?.(streamsMax, 'streams')
  let largePage: Promise<unknown> = Promise.resolve()
  const stream = async <Item>(
    c: Context<AppEnv>,
    query: Asked,
    format: StreamFormat<Item>,
    of: string,
    open: () => AsyncGenerator<Listed<Item>>,
  ): Promise<Response> => {
    const ofPages = OF_PAGES.find((name) => query[name] !== undefined)
    if (ofPages)
      throw new BadParameterError(ofPages, 'is for pages: a stream has the whole list, without it')
    if (opened.streams >= streamsMax) {
      return problem(c, {
        status: 503,
        detail: `This server already streams ${streamsMax} lists, which is as many as it may. Try again after the seconds in Retry-After.`,
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      })
    }
    const release = share?.(c)
    opened.streams++
    const done = () => {
      opened.streams--
      release?.()
    }
    try {
      const { status, headers, body } = await (isolation
        ? isolation.stream(c)
        : printList(format, of, open()))
      if (c.req.method === 'HEAD') {
        await body.return?.()
        done()
        return c.body(null, status as 200, headers)
      }
      return c.body(bodyOf(c, body, { stallMs: streamStallMs, done }), status as 200, headers)
    } catch (error) {
      done()
      throw error
    }
  }

  return async <Query extends Asked, Item, Whole>(
    c: Context<AppEnv>,
    { cursor, format, bom, ...query }: Query,
    { list, stream: open, isWalk = hasNoFilters }: Source<Query, Item, Whole>,
    formats: Formats<Item, Whole>,
  ): Promise<Answer<PageOf<Item>, 200>> => {
    c.header('Vary', 'Accept', { append: true })
    if (cursor !== undefined && query.after !== undefined)
      throw new BadParameterError('after', 'does not go with cursor: give one of them')
    const form = formOf(c, format, formats)
    const whole = formats.streams[form]
    if (bom !== undefined && form !== 'csv')
      throw new BadParameterError('bom', 'is for CSV: give format=csv too')
    if (whole) {
      const marked = bom ? withByteOrderMark(whole) : whole
      const streamed = await stream(c, { ...query, cursor }, marked, formats.of, () => open(query))
      return streamed as Answer<PageOf<Item>, 200>
    }
    const after = readCursor(c.req.path, { ...query, cursor })
    const answerPage = async (): Promise<Response> => {
      if ((query.limit ?? 0) <= LARGE_LIMIT) return makePage()
      // Between two steps of one large page there would be a step of each of the others.
      const made = largePage.then(makePage, makePage)
      largePage = made.catch(() => {})
      return made
    }
    const makePage = async (): Promise<Response> => {
      const turn = turns()
      const found = await list(query, after)
      await turn()
      const { body, link, next } = page(c.req.url, c.req.path, query, found)
      const headers = { Link: link, ...positionHeader(found.feed) }
      const feed = FEEDS[form]
      if (!feed || !formats.entry) return answer(c, 200, body, headers)
      const self = new URL(c.get('url'))
      const text = feed.print({
        title: `Dateline: ${formats.of}`,
        self: self.href,
        next: next === null ? null : new URL(`?${next}`, self).href,
        entries: body.data.map(formats.entry),
      })
      return answerText(c, text, feed.mediaType, headers)
    }
    const answered = await (isolation
      ? isolation.page(c, { ...query, cursor }, isWalk(query), answerPage)
      : answerPage())
    return answered as Answer<PageOf<Item>, 200>
  }
}
export type AnswerList = ReturnType<typeof listAnswers>
