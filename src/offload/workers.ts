import { connect, constants, type ClientHttp2Session, type ClientHttp2Stream } from 'node:http2'
import { BusyError, DeadlineError, LeftError, ReaderEndedError } from '../common/errors.ts'
import type { ReaderProcess } from './process.ts'

/** How many streams a reader may have when there is no other for them. */
const STREAMS_EACH = 64
const SESSION_MB = 100
/** How far a reader may be ahead of what is taken; where it is less, it stops and starts all the time. */
const AHEAD_BYTES = 128 * 1024
const FRAME_BYTES = 64 * 1024
const WAIT_MS = 5_000
/** How many questions wait for a reader. */
const WAITING_MAX = 128
const START_MS = 60_000
/** A reader that is asked nothing is kept for so long. */
const IDLE_MS = 30_000
/** A reader that is still at work so long after its client left is ended: most are done before. */
const GRACE_MS = 200

/** A request, as it is passed on. */
export interface Question {
  method: string
  url: string
  headers: Record<string, string>
}

export interface Reply<Body> {
  status: number
  headers: Record<string, string>
  body: Body
}

export interface ReaderOptions {
  /** Starts a process that reads; a spare one runs when nothing else would. */
  start: (isSpare: boolean) => ReaderProcess
  /** How many processes read pages, and how many more streams. */
  max: number
  /** How long a page, or a part of a stream, may take. */
  deadlineMs: number
  /** How long a page waits for a reader that is free. Default 5 000. */
  waitMs?: number | undefined
}

interface Reader {
  session: ClientHttp2Session
  /** Resolves when it listens. */
  up: Promise<void>
  users: number
  /** How many of them have left, while it is still at work for them. */
  leaving: number
  isSpare: boolean
  idle: NodeJS.Timeout | undefined
  kill: () => void
}

/**
 * Readers that are started when they are needed, and ended when they no longer are. One of them always
 * gets on; the others are spare, so that all of them together leave the service the processor it needs.
 */
const pool = (start: ReaderOptions['start'], max: number, usersMax: number, waitMs: number) => {
  const readers = new Set<Reader>()
  const waiting = new Set<(reader: Reader) => void>()

  const open = (): Reader => {
    const isSpare = [...readers].some((reader) => !reader.isSpare)
    const child = start(isSpare)
    const session = connect('http://reader', {
      createConnection: () => child.pipe,
      maxSessionMemory: SESSION_MB,
      maxOutstandingPings: STREAMS_EACH,
      settings: { initialWindowSize: AHEAD_BYTES, maxFrameSize: FRAME_BYTES },
    })
    const kill = () => {
      readers.delete(reader)
      child.kill()
    }
    const { promise: up, resolve, reject } = Promise.withResolvers<void>()
    up.catch(() => {})
    const late = setTimeout(kill, START_MS).unref()
    const reader: Reader = { session, up, users: 0, leaving: 0, isSpare, idle: undefined, kill }
    readers.add(reader)
    session.once('connect', () => session.setLocalWindowSize(STREAMS_EACH * AHEAD_BYTES))
    session.once('remoteSettings', () => {
      clearTimeout(late)
      resolve()
    })
    // It has ended, and `close` says so too.
    session.on('error', () => {})
    session.once('close', () => {
      clearTimeout(late)
      clearTimeout(reader.idle)
      kill()
      reject(new ReaderEndedError())
      serveNext()
    })
    return reader
  }

  const free = (): Reader | undefined => {
    const [least] = [...readers].toSorted(
      (a, b) => a.users - b.users || Number(a.isSpare) - Number(b.isSpare),
    )
    if (least?.users === 0) return least
    if (readers.size < max) return open()
    return least && least.users < usersMax ? least : undefined
  }
  const use = (reader: Reader): Reader => {
    clearTimeout(reader.idle)
    reader.users++
    return reader
  }
  const serveNext = (): void => {
    const [next] = waiting
    try {
      const reader = next && free()
      if (reader) next(use(reader))
    } catch {
      // None can be started now: who waits still may be luckier.
    }
  }
  const release = (reader: Reader): void => {
    reader.users--
    if (reader.users > 0 || !readers.has(reader)) return
    reader.idle = setTimeout(reader.kill, IDLE_MS).unref()
    serveNext()
  }

  return {
    /** A reader to use: at once, or when one is free. */
    acquire: (signal: AbortSignal): Promise<Reader> => {
      const reader = free()
      if (reader) return Promise.resolve(use(reader))
      if (waiting.size >= WAITING_MAX) return Promise.reject(new BusyError())
      return new Promise((resolve, reject) => {
        const settle = (end: () => void) => {
          waiting.delete(got)
          clearTimeout(timer)
          signal.removeEventListener('abort', left)
          end()
        }
        const got = (reader: Reader) => settle(() => resolve(reader))
        const left = () => settle(() => reject(new LeftError()))
        const timer = setTimeout(() => settle(() => reject(new BusyError())), waitMs)
        signal.addEventListener('abort', left)
        waiting.add(got)
      })
    },
    /** Gives a reader back; one that is still at work for somebody who has left is ended. */
    release: (reader: Reader, isDone: boolean): void => {
      if (isDone || reader.session.destroyed) {
        release(reader)
        return
      }
      reader.leaving++
      const late = setTimeout(() => {
        if (reader.users === reader.leaving) reader.kill()
      }, GRACE_MS)
      reader.session.ping(() => {
        clearTimeout(late)
        reader.leaving--
        release(reader)
      })
    },
    count: () => ({
      processes: readers.size,
      users: [...readers].reduce((sum, { users }) => sum + users, 0),
      waiting: waiting.size,
    }),
    end: () => {
      for (const { kill } of readers) kill()
    },
  }
}

/** Whether an answer has come to its end; one that broke off may also say that it has ended. */
const isWhole = (stream: ClientHttp2Stream): boolean =>
  stream.readableEnded && stream.rstCode === constants.NGHTTP2_NO_ERROR

const text = (value: string | string[] | undefined) => [value ?? ''].flat().join(', ')

/** Status and headers of an answer, once they are there. */
const headOf = (stream: ClientHttp2Stream): Promise<Reply<ClientHttp2Stream>> =>
  new Promise((resolve, reject) => {
    stream.once('response', ({ ':status': status = 500, ...headers }) => {
      const plain = Object.entries(headers).map(([name, value]) => [name, text(value)])
      resolve({ status, headers: Object.fromEntries(plain), body: stream })
    })
    stream.once('close', () => reject(new ReaderEndedError()))
  })

/** The bytes of an answer, all of them. */
const bytesOf = (stream: ClientHttp2Stream): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.once('end', () => {
      if (isWhole(stream)) resolve(Buffer.concat(chunks))
    })
    stream.once('close', () => reject(new ReaderEndedError()))
  })

/**
 * The bytes of an answer, as they come and are taken.
 *
 * @param isLate is called when there have been none for too long
 */
const partsOf = (
  stream: ClientHttp2Stream,
  lateMs: number,
  isLate: () => void,
): AsyncIterator<Uint8Array> => {
  let taker: PromiseWithResolvers<IteratorResult<Uint8Array>> | undefined
  let late: NodeJS.Timeout | undefined
  const give = () => {
    if (!taker) return
    const chunk = stream.read() as Buffer | null
    if (chunk) taker.resolve({ value: chunk })
    else if (isWhole(stream)) taker.resolve({ done: true, value: undefined })
    else if (stream.destroyed) taker.reject(new ReaderEndedError())
    else return
    clearTimeout(late)
    taker = undefined
  }
  // Unless somebody listens from the first, what ends before it is read is thrown away.
  for (const event of ['readable', 'end', 'close']) stream.on(event, give)
  return {
    next: () => {
      taker = Promise.withResolvers()
      late = setTimeout(isLate, lateMs)
      const { promise } = taker
      give()
      return promise
    },
    return: async () => {
      stream.close(constants.NGHTTP2_CANCEL)
      return { done: true, value: undefined }
    },
  }
}

/**
 * Passes requests on to processes that only read, so that none of them keeps the others waiting.
 *
 * A page has a process for itself while it is read; streams share theirs when there are many. What takes
 * longer than it may, or is of use to nobody, ends with its process: a statement that runs cannot be
 * broken off in any other way.
 */
export const createReaders = ({ start, max, deadlineMs, waitMs = WAIT_MS }: ReaderOptions) => {
  const pages = pool(start, max, 1, waitMs)
  const streams = pool(start, max, STREAMS_EACH, waitMs)

  /** Asks, and takes of the answer what is wanted before time is up. */
  const ask = async <T>(
    { acquire, release }: ReturnType<typeof pool>,
    { method, url, headers }: Question,
    signal: AbortSignal,
    take: (stream: ClientHttp2Stream, reader: Reader) => Promise<T>,
  ): Promise<T> => {
    if (signal.aborted) throw new LeftError()
    const reader = await acquire(signal)
    try {
      await reader.up
      if (reader.session.destroyed) throw new ReaderEndedError()
    } catch (error) {
      release(reader, true)
      throw error
    }
    const { protocol, host, pathname, search } = new URL(url)
    const stream = reader.session.request(
      {
        ...headers,
        ':method': method,
        ':scheme': protocol.slice(0, -1),
        ':authority': host,
        ':path': pathname + search,
      },
      { endStream: true },
    )
    // It has failed, and `close` says so too.
    stream.on('error', () => {})
    stream.once('close', () => release(reader, isWhole(stream)))
    const { promise: stopped, reject: stop } = Promise.withResolvers<never>()
    const left = () => {
      stop(new LeftError())
      stream.close(constants.NGHTTP2_CANCEL)
    }
    const late = setTimeout(() => {
      stop(new DeadlineError())
      reader.kill()
    }, deadlineMs)
    signal.addEventListener('abort', left)
    if (signal.aborted) left()
    try {
      return await Promise.race([take(stream, reader), stopped])
    } finally {
      clearTimeout(late)
      signal.removeEventListener('abort', left)
    }
  }

  return {
    /** Asks for what has an end soon, and is given whole. */
    page: (question: Question, signal: AbortSignal): Promise<Reply<Uint8Array<ArrayBuffer>>> =>
      ask(pages, question, signal, async (stream) => {
        const [head, body] = await Promise.all([headOf(stream), bytesOf(stream)])
        return { ...head, body }
      }),
    /** Asks for what is as long as it is, and is given as it is read. */
    stream: (question: Question, signal: AbortSignal): Promise<Reply<AsyncIterator<Uint8Array>>> =>
      ask(streams, question, signal, async (stream, { kill }) => {
        const body = partsOf(stream, deadlineMs, kill)
        return { ...(await headOf(stream)), body }
      }),
    count: () => ({ pages: pages.count(), streams: streams.count() }),
    /** Ends all of them, at once. */
    end: () => {
      pages.end()
      streams.end()
    },
  }
}
export type Readers = ReturnType<typeof createReaders>
