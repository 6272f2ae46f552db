import type { Context } from 'hono'
import { BadParameterError } from '../common/errors.ts'
import type { StreamFormat } from '../contract/formats.ts'
import type { Listed } from '../common/lists.ts'
import type { Isolation, Reply } from './isolation.ts'
import type { Open } from '../telemetry/watch.ts'
import { positionHeader } from './cursor.ts'
import type { AppEnv } from './env.ts'
import { bodyOf, printed } from './lines.ts'
import { problem } from './problem.ts'
import type { Shares } from './shares.ts'

const STREAMS_MAX = 64
const STALL_MS = 60_000
const RETRY_AFTER_SECONDS = 5

export interface StreamOptions {
  /** Passes requests on to worker processes; without it all are answered here. */
  isolation?: Isolation | undefined
  /** Counts the lists that are being streamed. */
  open?: Pick<Open, 'streams'>
  /** Limits the streams of one client. */
  shares?: Shares | undefined
  /** How many lists may be streamed at the same time. Default 64. */
  streamsMax?: number | undefined
  /** After how many milliseconds a client that takes nothing is disconnected. Default 60 000. */
  streamStallMs?: number | undefined
}

/** A whole list, printed as it is read. */
const printList = async <Item>(
  format: StreamFormat<Item>,
  of: string,
  parts: AsyncGenerator<Listed<Item>>,
): Promise<Reply<AsyncIterator<Uint8Array>>> => {
  try {
    // The first part is read before the answer begins, so that errors still have their status.
    const first = await parts.next()
    if (!first.done && first.value.rankedNewest !== undefined) {
      throw new BadParameterError(
        'sort',
        'too_many',
        `ranks only ${first.value.rankedNewest} matches by relevance, and there are more: stream them in another order`,
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

/** Answers requests with whole lists as streams. */
export const streamAnswers = ({
  streamsMax = STREAMS_MAX,
  streamStallMs = STALL_MS,
  isolation,
  open: opened = { streams: 0 },
  shares,
}: StreamOptions) => {
  const share = shares?.(streamsMax, 'streams')

  return async <Item>(
    c: Context<AppEnv>,
    format: StreamFormat<Item>,
    of: string,
    open: () => AsyncGenerator<Listed<Item>>,
  ): Promise<Response> => {
    if (opened.streams >= streamsMax) {
      return problem(c, {
        status: 503,
        detail: `This server already streams ${streamsMax} lists, and may not stream more. Try again after the seconds in Retry-After.`,
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
}
