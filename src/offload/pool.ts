import { connect, type ClientHttp2Session } from 'node:http2'
import { BusyError, LeftError, WorkerEndedError } from '../common/errors.ts'
import type { WorkerProcess } from './process.ts'

/** How many streams a worker process serves when no other one is free. */
export const STREAMS_EACH = 64
const SESSION_MB = 100
/** How many bytes a worker process may be ahead of its client; with less it starts and stops all the time. */
const AHEAD_BYTES = 128 * 1024
const FRAME_BYTES = 64 * 1024
/** How many requests may wait for a worker process. */
const WAITING_MAX = 128
/** How long a worker process may take to start. */
const START_MS = 60_000
/** How long an idle worker process is kept. */
const IDLE_MS = 30_000
/** How long a worker process may go on with the request of a client that has left; most are done before. */
const GRACE_MS = 200

/** A worker process and the HTTP/2 session with it. */
export interface Worker {
  session: ClientHttp2Session
  /** Resolves when the process listens. */
  up: Promise<void>
  /** How many requests it serves. */
  users: number
  /** How many of these have lost their client and are not yet done. */
  leaving: number
  idle: NodeJS.Timeout | undefined
  kill: () => void
}

interface Ends {
  /** Takes the worker process out of the pool. */
  remove: (worker: Worker) => void
  /** Is called when the session is closed. */
  closed: () => void
}

/** Connects to a worker process that has been started. */
const connectTo = (child: WorkerProcess, { remove, closed }: Ends): Worker => {
  const session = connect('http://worker', {
    createConnection: () => child.pipe,
    maxSessionMemory: SESSION_MB,
    maxOutstandingPings: STREAMS_EACH,
    settings: { initialWindowSize: AHEAD_BYTES, maxFrameSize: FRAME_BYTES },
  })
  const kill = () => {
    remove(worker)
    child.kill()
  }
  const { promise: up, resolve, reject } = Promise.withResolvers<void>()
  up.catch(() => {})
  const late = setTimeout(kill, START_MS).unref()
  const worker: Worker = { session, up, users: 0, leaving: 0, idle: undefined, kill }
  session.once('connect', () => session.setLocalWindowSize(STREAMS_EACH * AHEAD_BYTES))
  session.once('remoteSettings', () => {
    clearTimeout(late)
    resolve()
  })
  // `close` follows every error and handles it.
  session.on('error', () => {})
  session.once('close', () => {
    clearTimeout(late)
    clearTimeout(worker.idle)
    kill()
    reject(new WorkerEndedError())
    closed()
  })
  return worker
}

type Take = (worker: Worker) => void

/** The requests that wait for a worker process, in the order in which they came. */
const waitingLine = (waitMs: number) => {
  const line = new Set<Take>()

  return {
    line,
    /**
     * Waits for a worker process.
     *
     * @throws BusyError when too many wait, or after `waitMs`; LeftError when the client leaves
     */
    join: (signal: AbortSignal): Promise<Worker> => {
      if (line.size >= WAITING_MAX) return Promise.reject(new BusyError())
      return new Promise((resolve, reject) => {
        const settle = (end: () => void) => {
          line.delete(take)
          clearTimeout(timer)
          signal.removeEventListener('abort', left)
          end()
        }
        const take = (worker: Worker) => settle(() => resolve(worker))
        const left = () => settle(() => reject(new LeftError()))
        const timer = setTimeout(() => settle(() => reject(new BusyError())), waitMs)
        signal.addEventListener('abort', left)
        line.add(take)
      })
    },
  }
}

export interface PoolOptions {
  /** Starts a worker process. */
  start: () => WorkerProcess
  /** How many worker processes there may be. */
  max: number
  /** How many requests each of them serves at a time. */
  usersMax: number
  /** How long a request waits for a worker process. */
  waitMs: number
}

/** Worker processes that are started when they are needed and ended when they are idle. */
export const workerPool = ({ start, max, usersMax, waitMs }: PoolOptions) => {
  const workers = new Set<Worker>()
  const { line, join } = waitingLine(waitMs)

  const open = (): Worker => {
    const ends = { remove: (worker: Worker) => void workers.delete(worker), closed: serveNext }
    const worker = connectTo(start(), ends)
    workers.add(worker)
    return worker
  }
  const free = (): Worker | undefined => {
    const [least] = [...workers].toSorted((a, b) => a.users - b.users)
    if (least?.users === 0) return least
    if (workers.size < max) return open()
    return least && least.users < usersMax ? least : undefined
  }
  const use = (worker: Worker): Worker => {
    clearTimeout(worker.idle)
    worker.users++
    return worker
  }
  const serveNext = (): void => {
    const [next] = line
    try {
      const worker = next && free()
      if (worker) next(use(worker))
    } catch {
      // No process can be started now; the request waits for one that becomes free.
    }
  }
  const release = (worker: Worker): void => {
    worker.users--
    if (worker.users > 0 || !workers.has(worker)) return
    worker.idle = setTimeout(worker.kill, IDLE_MS).unref()
    serveNext()
  }

  return {
    /** A worker process, at once or when one is free. */
    acquire: (signal: AbortSignal): Promise<Worker> => {
      const worker = free()
      return worker ? Promise.resolve(use(worker)) : join(signal)
    },
    /** Gives a worker process back; ends it when it only works for clients that have left. */
    release: (worker: Worker, isDone: boolean): void => {
      if (isDone || worker.session.destroyed) {
        release(worker)
        return
      }
      worker.leaving++
      const late = setTimeout(() => {
        if (worker.users === worker.leaving) worker.kill()
      }, GRACE_MS)
      worker.session.ping(() => {
        clearTimeout(late)
        worker.leaving--
        release(worker)
      })
    },
    /** How many processes there are, how many requests they serve, and how many wait. */
    count: () => ({
      processes: workers.size,
      users: [...workers].reduce((sum, { users }) => sum + users, 0),
      waiting: line.size,
    }),
    /** Ends all worker processes at once. */
    end: () => {
      for (const { kill } of workers) kill()
    },
  }
}
export type WorkerPool = ReturnType<typeof workerPool>
