import { AsyncLocalStorage } from 'node:async_hooks'
import type Database from 'better-sqlite3'
import { turns } from '../../common/turns.ts'
import type { ChangeLog } from '../changelog.ts'
import type { Db, Recorder } from '../engine.ts'
import { settle } from '../unit-of-work.ts'
import { pauses } from './lock.ts'
import { writeGroup, type Job } from './write-group.ts'

export interface WriterOptions {
  /** How long another process may hold the lock before writes that wait for it are refused, in milliseconds. */
  lockWaitMs: number
  /** Throws when what is written would be lost, as the files are no longer where they were. */
  demandPlace: () => void
  /** Whether it pauses between transactions, for a service that has the same database open. */
  givesWay: boolean
}

/** The writing side: one connection, one transaction at a time, which the writes that wait together share. */
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
    // Requests that arrived together have queued their writes by the next turn of the loop.
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
        // Another write may have begun to work off the queue, and for another request.
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
