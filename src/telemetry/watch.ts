import type { Engine } from '../db/engine.ts'
import type { Metrics } from './metrics.ts'

/** How many streams and followers are open. */
export interface Open {
  streams: number
  followers: number
}

interface PoolLoad {
  processes: number
  users: number
  waiting: number
}

interface Watched {
  engine: Engine
  /** Worker processes, where there are any. */
  workers: { count: () => { pages: PoolLoad; streams: PoolLoad } } | undefined
  open: Open
}

/** Adds gauges of the database, of streams and followers, and of worker processes. */
export const watchService = ({ watch }: Metrics, { engine, workers, open }: Watched): void => {
  watch(
    'database_bytes',
    'Size of the database file in bytes.',
    () => engine.measure().databaseBytes,
  )
  watch('wal_bytes', 'Size of the write-ahead log in bytes.', () => engine.measure().walBytes)
  watch(
    'writes_waiting',
    'Write transactions that wait for another one.',
    () => engine.measure().writesWaiting,
  )
  watch('streams', 'Whole lists that are being streamed.', () => open.streams)
  watch('followers', 'Clients that follow the change feed.', () => open.followers)
  if (!workers) return
  const { count } = workers
  watch('worker_processes', 'Worker processes, by what they answer.', () => ({
    pages: count().pages.processes,
    streams: count().streams.processes,
  }))
  watch('worker_requests', 'Requests that worker processes are answering.', () => ({
    pages: count().pages.users,
    streams: count().streams.users,
  }))
  watch('worker_waiting', 'Requests that wait for a worker process.', () => count().pages.waiting)
}

interface Load {
  running: number
  waiting: number
  refused: number
}

/** Adds how many requests are being answered, wait and were refused. */
export const watchServer = ({ watch, count }: Metrics, load: () => Load): void => {
  watch(
    'requests',
    'Requests that are being answered (running), and that wait for their turn (waiting).',
    () => {
      const { running, waiting } = load()
      return { running, waiting }
    },
  )
  count(
    'requests_refused',
    'Requests that were refused with 503 at overload.',
    () => load().refused,
  )
}
