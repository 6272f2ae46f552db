import type { Runner } from './driver.ts'
import { pendingRows } from './pending.ts'

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
 */
export const pipeline = (run: Runner['run']) => {
  const pending = pendingRows()
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
    for (const { text, values } of pending.take()) track(run(text, values))
  }
  /** Waits for a statement; throws what one before it has failed with. */
  const awaited = async <T>(running: Promise<T>): Promise<T> => {
    const [done] = await Promise.allSettled([running])
    if (failure) throw failure.error
    if (done.status === 'rejected') throw done.reason
    return done.value
  }

  return {
    run: (text: string, values: readonly unknown[]) => {
      if (!text.startsWith('select ') || pending.concerns(text)) flush()
      return awaited(run(text, values))
    },
    send: async (text: string, values: readonly unknown[]): Promise<void> => {
      if (!pending.add(text, values)) {
        if (!text.startsWith('update ') || pending.concernsUpdate(text)) flush()
        track(run(text, values))
      } else if (pending.isFull()) flush()
      if (underWay.size > UNDER_WAY) await Promise.all(underWay)
      if (failure) throw failure.error
    },
    /** Has a statement without values run behind all that were sent. */
    sendAfter: (command: () => Promise<unknown>): void => {
      flush()
      track(command())
    },
    /** Runs a statement without values behind all that were sent; a commit may not succeed before they are known to have. */
    after: <T>(command: () => Promise<T>): Promise<T> => {
      flush()
      return awaited(Promise.all([command(), ...underWay]).then(([done]) => done))
    },
    /** Runs a statement that undoes them, whether they have failed or not. */
    undoing: async (command: () => Promise<unknown>): Promise<void> => {
      pending.clear()
      await command()
      await Promise.all(underWay)
      failure = undefined
    },
  }
}
