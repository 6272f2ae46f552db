import { AsyncLocalStorage } from 'node:async_hooks'
import { turns } from '../common/turns.ts'
import type { ChangeLog } from './changelog.ts'
import type { Db, Recorder } from './engine.ts'
import { settle } from './unit-of-work.ts'
import { writeGroup, type Job, type Transaction } from './write-group.ts'

interface WriterOptions {
  /** Begins a transaction that no other writing one runs beside, in any process. */
  begin: () => Promise<Transaction>
  /** Converts an error of the driver to the one that all engines throw. */
  failureOf: (error: unknown) => unknown
  /** Waits so long before a transaction that other processes get their turn. */
  giveTurn?: (() => Promise<void>) | undefined
}

/** The writer: one transaction at a time, which waiting writes share. */
export const writer = (changes: ChangeLog, { begin, failureOf, giveTurn }: WriterOptions) => {
  const queue: Job[] = []
  const listeners = new Set<() => void>()
  let isChanged = false
  let running: Promise<void> | undefined
  const runGroup = writeGroup({ begin, failureOf })

  const drain = async (): Promise<void> => {
    // Requests that arrived together have queued their writes by the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) {
      isChanged = false
      await giveTurn?.()
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
    idle: async (): Promise<void> => running,
  }
}
