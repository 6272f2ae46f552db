import type { Engine } from '../db/engine.ts'
import type { Readers } from '../offload/workers.ts'
import type { Metrics } from './metrics.ts'

/** What is open at this moment. */
export interface Open {
  streams: number
  followers: number
}

/** Adds what is in work, waits, or grows. */
export const watchService = (
  { watch }: Metrics,
  { engine, readers, open }: { engine: Engine; readers: Readers | undefined; open: Open },
): void => {
  watch('database_bytes', 'Size of the database.', () => engine.measure().databaseBytes)
  watch(
    'wal_bytes',
    'What has been written, and is not yet in the database itself.',
    () => engine.measure().walBytes,
  )
  watch('writes_waiting', 'Writes that wait their turn.', () => engine.measure().writesWaiting)
  watch('streams', 'Lists that are being streamed.', () => open.streams)
  watch('followers', 'Clients that wait for changes.', () => open.followers)
  if (!readers) return
  const { count } = readers
  watch('reader_processes', 'Processes that read, by what for.', () => ({
    pages: count().pages.processes,
    streams: count().streams.processes,
  }))
  watch('reader_questions', 'Questions that they are answering.', () => ({
    pages: count().pages.users,
    streams: count().streams.users,
  }))
  watch('reader_waiting', 'Questions that wait for one.', () => count().pages.waiting)
}

/** How much the gate in front of the app has to do. */
interface Load {
  running: number
  waiting: number
  refused: number
}

/** Adds what the gate in front of the app lets in and turns away. */
export const watchServer = ({ watch, count }: Metrics, load: () => Load): void => {
  watch('requests', 'Requests in work, and those that wait for their turn.', () => {
    const { running, waiting } = load()
    return { running, waiting }
  })
  count('requests_refused', 'Requests that were turned away at overload.', () => load().refused)
}
