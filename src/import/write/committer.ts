import { isUnavailable } from '../../common/database-error.ts'
import type { Row } from '../row.ts'
import { SpoiltError, UnresolvedError } from './errors.ts'
import { transact } from './transaction.ts'
import type { Job, Stage, Waiting } from './work.ts'

/** Takes what a transaction leaves: rows that wait, and how long it took. */
interface Rest<R extends Row> {
  wait: (waiting: Waiting<R>, stage: Stage) => void
  took: (rows: number, ms: number, isShared: boolean) => void
}

/** Commits rows in as few transactions as possible, and reports their results. */
export const committer = <R extends Row>(job: Job<R>, { wait, took }: Rest<R>) => {
  const { engine, onError, isAwaited, onResults } = job
  let isStopped = false
  // Why the database takes no more rows.
  let failure: Error | undefined
  const endsWith = (stage: Stage) => onError === 'abort' && stage !== 'last'

  /** Refuses rows that the database does not take: all of them, or the first one where that ends the import. */
  const refuse = (batch: Waiting<R>[], error: Error, stage: Stage): void => {
    failure = error
    isStopped = endsWith(stage)
    const refused = isStopped ? batch.slice(0, 1) : batch
    onResults(refused.map(({ row, made = [] }) => ({ row, made, error })))
  }

  /** @throws SpoiltError when nothing was committed, as a row was refused half written */
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

  /** Has a row wait that refers to a later one, or reports why it was refused. */
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
   * Commits rows. A row that is refused half written is set apart, and the rows around it are written
   * again: a savepoint for each row would write the search index row by row, which is ten times slower.
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
          // Alone in a transaction, the row undoes no other one.
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
    /** Goes on with the rows that wait for the end. */
    resume: (): void => {
      isStopped = false
    },
  }
}
