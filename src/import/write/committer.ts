import { isUnavailable } from '../../common/database-error.ts'
import type { Row } from '../row.ts'
import { SpoiltError, UnresolvedError } from './errors.ts'
import { transact } from './transaction.ts'
import type { Job, Stage, Waiting } from './work.ts'

interface Rest<R extends Row> {
  wait: (waiting: Waiting<R>, stage: Stage) => void
  took: (rows: number, ms: number, isShared: boolean) => void
}

/** Commits rows in as few transactions as possible, and reports their results. */
export const committer = <R extends Row>(job: Job<R>, { wait, took }: Rest<R>) => {
  const { engine, onError, isAwaited, onResults } = job
  let isStopped = false
  // Why the database accepts no more rows.
  let failure: Error | undefined
  const endsWith = (stage: Stage) => onError === 'abort' && stage !== 'last'

  /** Refuses rows that the database does not accept; only the first if that ends the import. */
  const refuse = (batch: Waiting<R>[], error: Error, stage: Stage): void => {
    failure = error
    isStopped = endsWith(stage)
    const refused = isStopped ? batch.slice(0, 1) : batch
    onResults(refused.map(({ row, made = [] }) => ({ row, made, error })))
  }

  /** Throws SpoiltError when nothing was committed, as a row was refused half written. */
  const commitOnce = async (batch: Waiting<R>[], stage: Stage): Promise<void> => {
    const done =
      failure ??
      (await transact(job, batch, stage).catch((error: unknown) => {
        if (isAwaited && isUnavailable(error)) return error
        throw error
      }))
    if (done instanceof Error) {
      refuse(batch, done, stage)
      return
    }
    took(batch.length, done.ms, engine.isShared())
    job.memory.keep()
    for (const waiting of done.waits) wait(waiting, stage)
    isStopped = done.isAborted
    onResults(done.results)
  }

  /** Lets a row that refers to a later one wait, or reports its refusal. */
  const settle = (waiting: Waiting<R>, refusal: Error, stage: Stage): void => {
    if (refusal instanceof UnresolvedError && stage !== 'last') {
      wait(waiting, stage)
      return
    }
    const { row, made = [] } = waiting
    onResults([{ row, made, error: refusal }])
    isStopped = endsWith(stage)
  }

  /**
   * Commits rows. A row that was refused after part of it had been written is set aside, and the
   * other rows are written again: a savepoint for each row would write the search index row by row,
   * ten times slower.
   */
  const commit = async (batch: Waiting<R>[], stage: Stage): Promise<void> => {
    let rest = batch
    while (rest.length > 0 && !isStopped) {
      try {
        await commitOnce(rest, stage)
        return
      } catch (error) {
        if (!(error instanceof SpoiltError)) throw error
        const { at, refusal } = error
        const spoilt = rest[at]
        await commit(rest.slice(0, at), stage)
        if (spoilt && !isStopped) {
          // Alone in its transaction, the row rolls back no other one.
          if (rest.length > 1) await commit([spoilt], stage)
          else settle(spoilt, refusal, stage)
        }
        rest = rest.slice(at + 1)
      }
    }
  }

  return {
    commit,
    isStopped: (): boolean => isStopped,
    /** Writes the rows that waited for the end. */
    resume: (): void => {
      isStopped = false
    },
  }
}
