import type Database from 'better-sqlite3'
import { turns } from '../../common/turns.ts'
import type { Db } from '../handle.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { failureOf } from './errors.ts'
import { whenFree } from './lock.ts'

/** How many writes share a transaction, and after how many milliseconds of work none is added. */
const GROUP_LIMIT = 100
const GROUP_MS = 50

/** A write that waits for its turn. */
export interface Job {
  work: (tx: Db) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

interface GroupOptions {
  /** Milliseconds that another process may hold the lock. */
  lockWaitMs: number
  /** Throws when the files were moved, so that writes would be lost. */
  demandPlace: () => void
  /** Called when the lock is taken, and when it is released. */
  taken: () => void
  released: () => void
}

/**
 * Runs waiting writes in one transaction, so that they share its fsync. Each gets a savepoint
 * except the first, as inside savepoints the search index is written row by row.
 */
export const writeGroup = (
  client: Database.Database,
  connection: Db,
  { lockWaitMs, demandPlace, taken, released }: GroupOptions,
) => {
  const begin = client.prepare('begin immediate')
  const commit = client.prepare('commit')
  const rollback = client.prepare('rollback')
  const savepoint = client.prepare('savepoint job')
  const release = client.prepare('release job')
  const undo = client.prepare('rollback to job')

  /** Runs one write; throws when the whole group is rolled back. */
  const runJob = async (job: Job, isFirst: boolean): Promise<{ value: unknown } | null> => {
    if (!isFirst) savepoint.run()
    try {
      const value = await job.work(unitOfWork(connection))
      if (!isFirst) release.run()
      return { value }
    } catch (error) {
      // Errors such as a full disk roll back the whole transaction, and with it the group.
      if (isFirst || !client.inTransaction) throw error
      undo.run()
      release.run()
      job.reject(error)
      return null
    }
  }

  /** Runs writes from the front of a queue; returns whether they were committed. */
  return async (queue: Job[]): Promise<boolean> => {
    try {
      demandPlace()
      await whenFree(() => begin.run(), lockWaitMs)
      taken()
    } catch (error) {
      for (const job of queue.splice(0)) job.reject(failureOf(error))
      return false
    }
    const done: { job: Job; value: unknown }[] = []
    const began = performance.now()
    const hasRoom = () =>
      done.length === 0 || (done.length < GROUP_LIMIT && performance.now() - began < GROUP_MS)
    let running: Job | undefined
    try {
      while (hasRoom() && (running = queue.shift())) {
        const made = await runJob(running, done.length === 0)
        if (made) done.push({ job: running, value: made.value })
        running = undefined
      }
      demandPlace()
      const turn = turns()
      await whenFree(() => commit.run(), lockWaitMs)
      await turn()
    } catch (error) {
      if (client.inTransaction) rollback.run()
      if (running) running.reject(failureOf(error))
      for (const { job } of done) job.reject(failureOf(error))
      return false
    } finally {
      released()
    }
    for (const { job, value } of done) job.resolve(value)
    return true
  }
}
