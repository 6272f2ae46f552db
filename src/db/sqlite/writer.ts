import { turns } from '../../common/turns.ts'
import { AsyncLocalStorage } from 'node:async_hooks'
import type Database from 'better-sqlite3'
import type { ChangeLog } from '../changelog.ts'
import type { Db, Recorder, Remembered } from '../engine.ts'
import { failureOf } from './errors.ts'
import { pauses, whenFree } from './lock.ts'

const GROUP_LIMIT = 100

/** The cache of a write, and what must be done before it ends. */
interface Memory {
  value: Remembered
  finish: ((tx: Db) => Promise<void>) | null
}

interface Job {
  work: (tx: Db) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

interface WriterOptions {
  /** Milliseconds that another process may hold the lock before waiting writes are refused. */
  lockWaitMs: number
  /** Throws when the files were moved, so that writes would be lost. */
  demandPlace: () => void
  /** Whether it pauses between transactions for a server with the same database. */
  givesWay: boolean
}

/**
 * The connection that writes, one transaction at a time. Writes that wait share a transaction and
 * its fsync. Each gets a savepoint except the first, as the search index is written row by row
 * inside savepoints.
 */
export const writer = (
  client: Database.Database,
  tx: Db,
  changes: ChangeLog,
  { lockWaitMs, givesWay, demandPlace }: WriterOptions,
) => {
  const run = (sql: string) => client.prepare(sql)
  const begin = run('begin immediate')
  const commit = run('commit')
  const rollback = run('rollback')
  const savepoint = run('savepoint job')
  const release = run('release job')
  const undo = run('rollback to job')
  const queue: Job[] = []
  const listeners = new Set<() => void>()
  let isChanged = false
  let running: Promise<void> | undefined
  const dataVersion = client.prepare<[], number>('pragma data_version').pluck()
  const { giveTurn, taken, released, isShared } = pauses(() => dataVersion.get() ?? 0)
  const memory = new Map<object, Memory>()

  const settle = async (db: Db, id?: string): Promise<void> => {
    if (db !== tx) return
    for (const [name, { value, finish }] of memory) {
      if (!finish || (id !== undefined && !value.has(id))) continue
      memory.delete(name)
      await finish(tx)
    }
  }

  const runGroup = async (): Promise<void> => {
    const done: { job: Job; value: unknown }[] = []
    isChanged = false
    if (givesWay) await giveTurn()
    try {
      demandPlace()
      await whenFree(() => begin.run(), lockWaitMs)
      taken()
    } catch (error) {
      for (const job of queue.splice(0)) job.reject(failureOf(error))
      return
    }
    try {
      for (
        let job = queue.shift();
        job;
        job = done.length < GROUP_LIMIT ? queue.shift() : undefined
      ) {
        const isFirst = done.length === 0
        memory.clear()
        if (!isFirst) savepoint.run()
        try {
          const value = await job.work(tx)
          if (!isFirst) release.run()
          done.push({ job, value })
        } catch (error) {
          // Errors such as a full disk roll back the whole transaction, and with it the group.
          if (isFirst || !client.inTransaction) {
            done.push({ job, value: undefined })
            throw error
          }
          undo.run()
          release.run()
          job.reject(error)
        }
      }
      demandPlace()
      await whenFree(() => commit.run(), lockWaitMs)
    } catch (error) {
      if (client.inTransaction) rollback.run()
      for (const { job } of done) job.reject(failureOf(error))
      return
    } finally {
      released()
    }
    for (const { job, value } of done) job.resolve(value)
    if (isChanged) for (const listener of listeners) listener()
  }

  const drain = async (): Promise<void> => {
    // Requests that arrived together have queued their writes by the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) await runGroup()
    running = undefined
  }

  return {
    write: <T>(work: (tx: Db) => Promise<T>, record?: Recorder<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        const whole = async (db: Db): Promise<T> => {
          changes.begin(db)
          const turn = turns()
          const value = await work(db)
          await turn()
          await settle(db)
          await turn()
          await record?.keep?.(db, value)
          await turn()
          if (await changes.flush(db, record?.author)) isChanged = true
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
    remember: <T extends Remembered>(
      db: Db,
      name: object,
      make: () => T,
      finish?: (tx: Db, value: T) => Promise<void>,
    ): T => {
      const known = db === tx ? memory.get(name) : undefined
      // Whatever has this key was made by the same `make`.
      if (known) return known.value as T
      const value = make()
      if (db === tx) memory.set(name, { value, finish: finish ? (tx) => finish(tx, value) : null })
      return value
    },
    settle,
    onChange: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    waiting: () => queue.length,
    isShared,
    idle: async (): Promise<void> => running,
  }
}
