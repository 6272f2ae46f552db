import { AsyncLocalStorage } from 'node:async_hooks'
import type Database from 'better-sqlite3'
import { turns } from '../../common/turns.ts'
import type { ChangeLog } from '../changelog.ts'
import type { Db, Recorder } from '../engine.ts'
import { settle } from '../unit-of-work.ts'
import { pauses } from './lock.ts'
import { writeGroup, type Job } from './write-group.ts'

interface WriterOptions {
  /** Milliseconds that another process may hold the lock before waiting writes are refused. */
  lockWaitMs: number
  /** Throws when the files were moved, so that writes would be lost. */
  demandPlace: () => void
  /** Whether it pauses between transactions for a server with the same database. */
  givesWay: boolean
}

/** The connection that writes, one transaction at a time, which waiting writes share. */
export const writer = (
  client: Database.Database,
  connection: Db,
  changes: ChangeLog,
  { lockWaitMs, givesWay, demandPlace }: WriterOptions,
) => {
  const queue: Job[] = []
  const listeners = new Set<() => void>()
  let isChanged = false
  let running: Promise<void> | undefined
  const dataVersion = client.prepare<[], number>('pragma data_version').pluck()
  const { giveTurn, taken, released, isShared } = pauses(() => dataVersion.get() ?? 0)
  const runGroup = writeGroup(client, connection, { lockWaitMs, demandPlace, taken, released })

  const drain = async (): Promise<void> => {
    // Requests that arrived together have queued their writes by the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) {
      isChanged = false
      if (givesWay) await giveTurn()
      if ((await runGroup(queue)) && isChanged) for (const listener of listeners) listener()
    }
    running = undefined
  }

  return {
    write: <T>(work: (tx: Db) => Promise<T>, record?: Recorder<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        const whole = async (tx: Db): Promise<T> => {
          const turn = turns()
          const value = await work(tx)
          await turn()
          await settle(tx)
          await turn()
          await record?.keep?.(tx, value)
          await turn()
          if (await changes.flush(tx, record?.author)) isChanged = true
          await turn()
          return value
        }
        // Another write may have begun to work off the queue, with the context of another request.
        queue.push({
          work: AsyncLocalStorage.bind(whole),
          resolve: resolve as (value: unknown) => void,
          reject,
        })
        running ??= drain()
      }),
    onChange: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    waiting: () => queue.length,
    isShared,
    idle: async (): Promise<void> => running,
  }
}
