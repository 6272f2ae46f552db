import { turns } from '../common/turns.ts'
import type { Db } from './handle.ts'
import { unitOfWork } from './unit-of-work.ts'

/** How many writes share a transaction, and after how many milliseconds of work none is added. */
const GROUP_LIMIT = 100
const GROUP_MS = 50

/** A write that waits for its turn. */
export interface Job {
  work: (tx: Db) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/** A transaction that writes share, as an engine runs it. */
export interface Transaction {
  /** The connection that it runs on. */
  db: Db
  /** Whether it goes on after a write in it has failed. */
  isOpen: () => boolean
  /** Makes a savepoint; throws what the first write has failed with, if that was not known at its end. */
  savepoint: () => unknown
  /** Keeps what was written since the savepoint. */
  release: () => unknown
  /** Undoes what was written since the savepoint. */
  undo: () => unknown
  commit: () => Promise<unknown>
  rollback: () => unknown
  /** Called when it is over, however it ended. */
  end: () => void
}

interface GroupOptions {
  /** Begins a transaction that no other writing one runs beside, in any process. */
  begin: () => Promise<Transaction>
  /** Converts an error of the driver to the one that all engines throw. */
  failureOf: (error: unknown) => unknown
}

/** Runs one write; null when it has failed alone. Throws when the whole group is rolled back. */
const runJob = async (
  { db, isOpen, release, undo }: Transaction,
  job: Job,
  isFirst: boolean,
): Promise<{ value: unknown } | null> => {
  try {
    const value = await job.work(unitOfWork(db))
    if (!isFirst) await release()
    return { value }
  } catch (error) {
    // Errors such as a full disk roll back the whole transaction, and with it the group.
    if (isFirst || !isOpen()) throw error
    await undo()
    await release()
    job.reject(error)
    return null
  }
}

/**
 * Runs waiting writes in one transaction, so that they share its fsync. Each gets a savepoint
 * except the first, as inside savepoints SQLite writes the search index row by row.
 */
export const writeGroup = ({ begin, failureOf }: GroupOptions) => {
  /** Runs writes from the front of a queue; returns whether they were committed. */
  return async (queue: Job[]): Promise<boolean> => {
    let transaction: Transaction
    try {
      transaction = await begin()
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
      while (hasRoom() && queue.length > 0) {
        const isFirst = done.length === 0
        // Before the job is taken: what fails now are those before it.
        if (!isFirst) await transaction.savepoint()
        running = queue.shift()
        if (!running) break
        const made = await runJob(transaction, running, isFirst)
        if (made) done.push({ job: running, value: made.value })
        running = undefined
      }
      const turn = turns()
      await transaction.commit()
      await turn()
    } catch (error) {
      if (transaction.isOpen()) await transaction.rollback()
      if (running) running.reject(failureOf(error))
      for (const { job } of done) job.reject(failureOf(error))
      return false
    } finally {
      transaction.end()
    }
    for (const { job, value } of done) job.resolve(value)
    return true
  }
}
