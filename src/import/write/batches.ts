/** How many rows a transaction has at most. */
export const BATCH_ROWS = 1_000
const BATCH_BYTES = 4 * 1024 * 1024
const IDLE_MS = 100

/**
 * Groups rows into transactions by number and size.
 * @param parts rows, a few at a time
 * @param isAwaited whether a slow client waits for results, so that a group also ends when no row
 * arrives for a while
 * @param rowsMax how many rows the next transaction may have
 */
export async function* batches<T extends { bytes: number }>(
  parts: AsyncIterable<T[]>,
  isAwaited = false,
  rowsMax = () => BATCH_ROWS,
): AsyncGenerator<T[]> {
  const source = parts[Symbol.asyncIterator]()
  let batch: T[] = []
  let bytes = 0
  const take = () => {
    const taken = batch
    batch = []
    bytes = 0
    return taken
  }
  try {
    for (;;) {
      const next = source.next()
      if (isAwaited && batch.length > 0) {
        let timer: NodeJS.Timeout | undefined
        const idle = new Promise<'idle'>((resolve) => {
          timer = setTimeout(resolve, IDLE_MS, 'idle')
        })
        const first = await Promise.race([next, idle])
        clearTimeout(timer)
        if (first === 'idle') yield take()
      }
      const { value, done } = await next
      if (done) break
      for (const row of value) {
        batch.push(row)
        bytes += row.bytes
        if (batch.length >= rowsMax() || bytes >= BATCH_BYTES) yield take()
      }
    }
    if (batch.length > 0) yield take()
  } finally {
    await source.return?.()
  }
}
