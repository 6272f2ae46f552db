import { connect, type ClientHttp2Session } from 'node:http2'
import { availableParallelism } from 'node:os'
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
/** How much longer the last one for pages is kept: who looks at data asks again after reading. */
const LAST_IDLE_MS = 270_000
/** Half of the processors: so many processes start at a time, as each takes one to itself, and more of them come up later. */
const HALF = Math.max(1, Math.floor(availableParallelism() / 2))
/** How long a worker process may go on with the request of a client that has left; most are done before. */
const GRACE_MS = 200

/**
 * So long requests wait for the processes that are up before another starts for them: its start takes as long, and it has
 * compiled and read nothing yet.
 */
const MOMENT_MS = 200

/** A worker process and the HTTP/2 session with it. */
export interface Worker {
  session: ClientHttp2Session
  /** Resolves when the process listens. */
  up: Promise<void>
  isUp: boolean
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
  /** Is called when the process listens. */
  came: (worker: Worker) => void
  /** Is called when the session is closed. */
  closed: (worker: Worker) => void
}

/** Connects to a worker process that has been started. */
const connectTo = (child: WorkerProcess, { remove, came, closed }: Ends): Worker => {
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
  const worker: Worker = {
    session,
    up,
    isUp: false,
    users: 0,
    leaving: 0,
    idle: undefined,
    kill,
  }
  session.once('connect', () => session.setLocalWindowSize(STREAMS_EACH * AHEAD_BYTES))
  session.once('remoteSettings', () => {
    clearTimeout(late)
    worker.isUp = true
    resolve()
    came(worker)
  })
  // `close` follows every error and handles it.
  session.on('error', () => {})
  session.once('close', () => {
    clearTimeout(late)
    clearTimeout(worker.idle)
    kill()
    reject(new WorkerEndedError())
    closed(worker)
  })
  return worker
}

/** A request that waits for a worker process. */
interface Waiting {
  take: (worker: Worker) => void
  fail: () => void
}

/** The requests that wait for a worker process, in the order in which they came. */
const waitingLine = (waitMs: number, isStarting: () => boolean) => {
  const line = new Set<Waiting>()

  return {
    line,
    /**
     * Waits for a worker process.
     *
     * @throws BusyError when too many wait, or after `waitMs` in which none starts; LeftError when the client leaves;
     * WorkerEndedError when the one that was to serve it does not start
     */
    join: (signal: AbortSignal): Promise<Worker> => {
      if (line.size >= WAITING_MAX) return Promise.reject(new BusyError())
      return new Promise((resolve, reject) => {
        const settle = (end: () => void) => {
          line.delete(waiting)
          clearTimeout(timer)
          signal.removeEventListener('abort', left)
          end()
        }
        const waiting: Waiting = {
          take: (worker) => settle(() => resolve(worker)),
          fail: () => settle(() => reject(new WorkerEndedError())),
        }
        const left = () => settle(() => reject(new LeftError()))
        // A process that starts will serve it; how long that takes has a limit of its own.
        const late = () => {
          if (isStarting()) timer = setTimeout(late, waitMs)
          else settle(() => reject(new BusyError()))
        }
        let timer = setTimeout(late, waitMs)
        signal.addEventListener('abort', left)
        line.add(waiting)
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
  /** How many of them start at a time, where a request has one to itself. Default half of the processors. */
  startingMax?: number | undefined
  /** How long none starts after one has come or has taken a request, where a request has one to itself. Default 200. */
  momentMs?: number | undefined
}

const countOf = (workers: ReadonlySet<Worker>, line: ReadonlySet<Waiting>) => ({
  processes: workers.size,
  users: [...workers].reduce((sum, { users }) => sum + users, 0),
  waiting: line.size,
})

/** Ends a process that nothing is asked of for long; the last one after longer. */
const rest = (worker: Worker, isLast: () => boolean): void => {
  clearTimeout(worker.idle)
  worker.idle = setTimeout(() => {
    if (isLast()) worker.idle = setTimeout(worker.kill, LAST_IDLE_MS).unref()
    else worker.kill()
  }, IDLE_MS).unref()
}

/** Has a process end a request whose client has left; it is ended itself when it only works for such clients. */
const giveUp = (worker: Worker, released: () => void): void => {
  worker.leaving++
  const late = setTimeout(() => {
    if (worker.users === worker.leaving) worker.kill()
  }, GRACE_MS)
  worker.session.ping(() => {
    clearTimeout(late)
    worker.leaving--
    released()
  })
}

/** Tells whether those that wait will probably be served before another process were up. */
const momentOf = (momentMs: number, passed: () => void) => {
  let [taken, waiting] = [-Infinity, -Infinity]
  let later: NodeJS.Timeout | undefined
  return {
    /** A process has taken a request. */
    took: () => void (taken = performance.now()),
    /** Some wait from now on for the processes that are up. */
    waits: () => void (waiting = performance.now()),
    /** Whether neither is long ago; when it no longer is so, `passed` is called. */
    lasts: (): boolean => {
      const left = Math.min(taken, waiting) + momentMs - performance.now()
      if (left <= 0) return false
      later ??= setTimeout(() => {
        later = undefined
        passed()
      }, left).unref()
      return true
    },
  }
}

/** Gives a process a request more. */
const use = (worker: Worker): Worker => {
  clearTimeout(worker.idle)
  worker.users++
  return worker
}

/** The processes of a pool; `serveNext` is called when one of them may be free, `failed` when one did not start. */
const processesOf = (
  { start, max, usersMax, startingMax = HALF, momentMs = MOMENT_MS }: PoolOptions,
  { serveNext, failed }: { serveNext: () => void; failed: () => void },
) => {
  const workers = new Set<Worker>()
  const starting = (): number => [...workers].filter(({ isUp }) => !isUp).length
  /** Whether a request has a process to itself, and so waits for whichever is free first: one that starts, or another. */
  const isAlone = usersMax === 1
  const moment = momentOf(momentMs, serveNext)
  const restIfIdle = (worker: Worker): void => {
    if (worker.users === 0) rest(worker, () => isAlone && workers.size === 1)
  }
  const open = (): Worker => {
    const worker = connectTo(start(), {
      remove: (one) => void workers.delete(one),
      came: (one) => {
        moment.waits()
        serveNext()
        restIfIdle(one)
      },
      closed: ({ isUp }) => {
        if (isAlone && !isUp) failed()
        serveNext()
      },
    })
    workers.add(worker)
    return worker
  }
  return {
    workers,
    starting,
    moment,
    restIfIdle,
    open,
    /** A process that can take a request more. One starts for each request that asks or waits, and for no other. */
    free: (asking: number): Worker | undefined => {
      const able = isAlone ? [...workers].filter(({ isUp }) => isUp) : [...workers]
      const [least] = able.toSorted((a, b) => a.users - b.users)
      if (least?.users === 0) return least
      const isEnough = (): boolean =>
        isAlone &&
        (starting() >= Math.min(asking, startingMax) || (least !== undefined && moment.lasts()))
      const opened = workers.size < max && !isEnough() ? open() : undefined
      if (opened && !isAlone) return opened
      return least && least.users < usersMax ? least : undefined
    },
  }
}

/** Worker processes that are started when they are needed and ended when they are idle. */
export const workerPool = (options: PoolOptions) => {
  const { workers, starting, moment, restIfIdle, open, free } = processesOf(options, {
    serveNext: () => serveNext(),
    failed: () => {
      const [first] = line
      first?.fail()
    },
  })
  const { line, join } = waitingLine(options.waitMs, () => starting() > 0)
  const take = (worker: Worker): Worker => {
    moment.took()
    return use(worker)
  }
  const serveNext = (): void => {
    try {
      for (const next of line) {
        const worker = free(line.size)
        if (!worker) return
        next.take(take(worker))
      }
    } catch {
      // No process can be started now; the request waits for one that becomes free.
    }
  }
  const release = (worker: Worker): void => {
    worker.users--
    if (!workers.has(worker)) return
    restIfIdle(worker)
    serveNext()
  }

  return {
    /** A worker process, at once or when one is free. */
    acquire: (signal: AbortSignal): Promise<Worker> => {
      if (line.size === 0) moment.waits()
      const worker = free(line.size + 1)
      return worker ? Promise.resolve(take(worker)) : join(signal)
    },
    /** Gives a worker process back; ends it when it only works for clients that have left. */
    release: (worker: Worker, isDone: boolean): void => {
      if (isDone || worker.session.destroyed) {
        release(worker)
        return
      }
      giveUp(worker, () => release(worker))
    },
    /** Starts a process for a request that is expected, unless there is one. */
    warm: () => {
      try {
        if (workers.size === 0) open()
      } catch {
        // The request itself will say so.
      }
    },
    /** How many processes there are, how many requests they serve, and how many wait. */
    count: () => countOf(workers, line),
    /** Ends all worker processes at once. */
    end: () => workers.forEach(({ kill }) => kill()),
  }
}
export type WorkerPool = ReturnType<typeof workerPool>
