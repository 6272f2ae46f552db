import { constants, type ClientHttp2Stream } from 'node:http2'
import { DeadlineError, LeftError, WorkerEndedError } from '../common/errors.ts'
import type { Reply } from '../http/isolation.ts'
import { bytesOf, headOf, isWhole, partsOf } from './answers.ts'
import { STREAMS_EACH, workerPool, type Worker, type WorkerPool } from './pool.ts'
import type { WorkerProcess } from './process.ts'

const WAIT_MS = 5_000

/** A request that is passed on to a worker process. */
export interface Question {
  method: string
  url: string
  headers: Record<string, string>
}

export interface WorkerOptions {
  /** Starts a worker process. */
  start: () => WorkerProcess
  /** How many worker processes answer pages, and how many more stream whole lists. */
  max: number
  /** How long a page, or one piece of a stream, may take. */
  deadlineMs: number
  /** How long a request waits for a worker process. Default 5 000. */
  waitMs?: number | undefined
}

/**
 * Sends a request to a worker process and takes its answer.
 *
 * @throws LeftError when the client leaves, DeadlineError after `deadlineMs`, WorkerEndedError, BusyError
 */
const ask = async <T>(
  { acquire, release }: WorkerPool,
  { method, url, headers }: Question,
  { signal, deadlineMs }: { signal: AbortSignal; deadlineMs: number },
  take: (stream: ClientHttp2Stream, worker: Worker) => Promise<T>,
): Promise<T> => {
  if (signal.aborted) throw new LeftError()
  const worker = await acquire(signal)
  try {
    await worker.up
    if (worker.session.destroyed) throw new WorkerEndedError()
  } catch (error) {
    release(worker, true)
    throw error
  }
  const { protocol, host, pathname, search } = new URL(url)
  const stream = worker.session.request(
    {
      ...headers,
      ':method': method,
      ':scheme': protocol.slice(0, -1),
      ':authority': host,
      ':path': pathname + search,
    },
    { endStream: true },
  )
  // `close` follows every error and handles it.
  stream.on('error', () => {})
  stream.once('close', () => release(worker, isWhole(stream)))
  const { promise: stopped, reject: stop } = Promise.withResolvers<never>()
  const left = () => {
    stop(new LeftError())
    stream.close(constants.NGHTTP2_CANCEL)
  }
  const late = setTimeout(() => {
    stop(new DeadlineError())
    worker.kill()
  }, deadlineMs)
  signal.addEventListener('abort', left)
  if (signal.aborted) left()
  try {
    return await Promise.race([take(stream, worker), stopped])
  } finally {
    clearTimeout(late)
    signal.removeEventListener('abort', left)
  }
}

/**
 * Passes requests on to worker processes, so that a slow one does not block the main process.
 *
 * A page has a worker process of its own; streams share theirs when there are many. To end a request is to end
 * its process: a running statement cannot be interrupted otherwise.
 */
export const createWorkers = ({ start, max, deadlineMs, waitMs = WAIT_MS }: WorkerOptions) => {
  const pages = workerPool({ start, max, usersMax: 1, waitMs })
  const streams = workerPool({ start, max, usersMax: STREAMS_EACH, waitMs })

  return {
    /** Asks for a page and waits for its whole body. */
    page: (question: Question, signal: AbortSignal): Promise<Reply<Uint8Array<ArrayBuffer>>> =>
      ask(pages, question, { signal, deadlineMs }, async (stream) => {
        const [head, body] = await Promise.all([headOf(stream), bytesOf(stream)])
        return { ...head, body }
      }),
    /** Asks for a whole list and gives its body piece by piece. */
    stream: (question: Question, signal: AbortSignal): Promise<Reply<AsyncIterator<Uint8Array>>> =>
      ask(streams, question, { signal, deadlineMs }, async (stream, { kill }) => {
        const body = partsOf(stream, deadlineMs, kill)
        return { ...(await headOf(stream)), body }
      }),
    /** Has a worker process start for pages that will be asked for in a moment. */
    warm: pages.warm,
    /** How many worker processes there are of each kind, with how many requests. */
    count: () => ({ pages: pages.count(), streams: streams.count() }),
    /** Ends all worker processes at once. */
    end: () => {
      pages.end()
      streams.end()
    },
  }
}
export type Workers = ReturnType<typeof createWorkers>
