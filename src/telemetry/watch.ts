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
  /** The answers that are kept, where any are. */
  kept: { load: () => { answers: number; bytes: number }; found: () => number } | undefined
  /** The printed items of lists that are kept. */
  items: { load: () => { items: number; bytes: number }; found: () => number }
}

/** Adds gauges of the database, of streams and followers, and of worker processes. */
export const watchService = (
  { watch, count }: Metrics,
  { engine, workers, open, kept, items }: Watched,
): void => {
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
  if (kept) {
    watch('kept_answers', 'Answers that are kept, to be sent again.', () => kept.load().answers)
    watch('kept_answers_bytes', 'Bytes of answers that are kept.', () => kept.load().bytes)
    count('answered_again', 'Requests that were answered with what was kept.', kept.found)
    watch(
      'kept_items',
      'Items of lists that are kept as they were printed.',
      () => items.load().items,
    )
    watch('kept_items_bytes', 'Bytes of items that are kept.', () => items.load().bytes)
    count('items_found', 'Items of answers that had been printed before.', items.found)
  }
  if (!workers) return
  watch('worker_processes', 'Worker processes, by what they answer.', () => ({
    pages: workers.count().pages.processes,
    streams: workers.count().streams.processes,
  }))
  watch('worker_requests', 'Requests that worker processes are answering.', () => ({
    pages: workers.count().pages.users,
    streams: workers.count().streams.users,
  }))
  watch(
    'worker_waiting',
    'Requests that wait for a worker process.',
    () => workers.count().pages.waiting,
  )
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
