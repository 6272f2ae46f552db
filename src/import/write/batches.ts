/** How many rows a transaction has at most. */
export const BATCH_ROWS = 1_000
const BATCH_BYTES = 4 * 1024 * 1024
const IDLE_MS = 100

/**
 * Gathers rows until there are enough for a transaction: so many, or so large.
 *
 * @param parts rows as they come, a few at a time
 * @param isAwaited whether somebody who may send slowly waits for answers: then it ends too when none came for a while
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
