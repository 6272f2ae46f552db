import type { Runner } from './driver.ts'
import { joinedReads, type Columns } from './joined.ts'
import { isInsertBeside, pendingRows } from './pending.ts'
import { pendingUpdates } from './updates.ts'

/** How many statements may be under way that nobody waits for. */
const UNDER_WAY = 200

/** A failure of a statement that nobody waited for. */
interface Failure {
  error: unknown
}

/**
 * Has statements that nobody waits for run beside the work of this process. They run in the order in which they come,
 * and a transaction is of no use after one that has failed: so its failure is that of the next one that is waited for.
 *
 * @param run has the server run a statement behind those that it was given before
 * @param joins whether reads that are asked for side by side are sent as one statement
 */
export const pipeline = (run: Runner['run'], joins: boolean) => {
  const rows = pendingRows()
  const updates = pendingUpdates()
  const reads = joinedReads(run)
  const underWay = new Set<Promise<void>>()
  let failure: Failure | undefined

  const track = (running: Promise<unknown>): void => {
    const sent = running.then(
      () => {},
      (error: unknown) => void (failure ??= { error }),
    )
    underWay.add(sent)
    void sent.then(() => underWay.delete(sent))
  }
  const flush = (): void => {
    reads.flush()
    for (const { text, values } of [...rows.take(), ...updates.take()]) track(run(text, values))
  }
  /** Waits for a statement; throws what one before it has failed with. */
  const awaited = async <T>(running: Promise<T>): Promise<T> => {
    const [done] = await Promise.allSettled([running])
    if (failure) throw failure.error
    if (done.status === 'rejected') throw done.reason
    return done.value
  }

  return {
    run: (text: string, values: readonly unknown[], columns?: Columns) => {
      const isRead = text.startsWith('select ')
      if (!isRead || rows.concerns(text) || updates.concerns(text)) flush()
      return awaited(
        joins && isRead && columns ? reads.ask(text, values, columns) : run(text, values),
      )
    },
    send: async (text: string, values: readonly unknown[]): Promise<void> => {
      if (updates.takes(text)) {
        if (updates.isBeside(text, values) || rows.concernsUpdate(text) || rows.concerns(text))
          flush()
        updates.add(text, values)
      } else {
        if (isInsertBeside(text, updates.tables())) flush()
        if (!rows.add(text, values)) {
          flush()
          track(run(text, values))
        }
      }
      if (rows.isFull() || updates.isFull()) flush()
      if (underWay.size > UNDER_WAY) await Promise.all(underWay)
      if (failure) throw failure.error
    },
    /** Runs a statement without values behind all that were sent; a commit may not succeed before they are known to have. */
    after: <T>(command: () => Promise<T>): Promise<T> => {
      flush()
      return awaited(Promise.all([command(), ...underWay]).then(([done]) => done))
    },
    /** Runs a statement that undoes them, whether they have failed or not. */
    undoing: async (command: () => Promise<unknown>): Promise<void> => {
      rows.clear()
      updates.clear()
      reads.flush()
      await command()
      await Promise.all(underWay)
      failure = undefined
    },
  }
}
