import { formerNames } from '../../db/former-names.ts'
import type { Engine } from '../../db/engine.ts'
import { saidStore } from '../../db/said.ts'
import type { Stores } from '../../stores.ts'
import type { Row } from '../row.ts'
import { BATCH_ROWS, batches } from './batches.ts'
import { committer } from './committer.ts'
import { importMemory } from './memory.ts'
import { pace } from './pace.ts'
import { pack, unpack } from './packed.ts'
import { identified } from './records.ts'
import { waitingRows } from './waiting.ts'
import type { ImportOptions } from './work.ts'

/**
 * Imports rows in batches, each one transaction, and each row whole or not at all. A resource is
 * known by its id, its external ids or its url, or else by its content. A row that refers to a
 * later one waits for it.
 * @throws what ends the import; the batches before are kept
 */
export const importRows = async <R extends Row>(
  engine: Engine,
  stores: Stores,
  parts: AsyncIterable<R[]>,
  { source = 'ndjson', isAwaited = false, ending, ...options }: ImportOptions<R>,
): Promise<void> => {
  const memory = importMemory(engine)
  const said = saidStore(engine, source, { pack, unpack })
  const former = formerNames(engine.schema)
  const job = { ...options, source, isAwaited, engine, stores, memory, said, former }
  // A command shares the database with a server, and adapts the size of its transactions to that.
  const { rows: paced, took } = pace(BATCH_ROWS)
  const rowsMax = isAwaited ? () => BATCH_ROWS : paced
  const waiting = waitingRows<R>(memory)
  const { commit, isStopped, resume } = committer(job, { wait: waiting.add, took })
  const loaded = engine.loading?.()
  try {
    for await (const batch of batches(parts, isAwaited, rowsMax)) {
      const rows = batch.map((row) => ({ row: { ...row, records: row.records.map(identified) } }))
      const isRunOver = batch.some(({ records }) => records.some(({ actor }) => !actor))
      if (isRunOver || waiting.isFull()) await commit([...waiting.takeHeld(), ...rows], 'held')
      else await commit(rows, 'first')
      if (isStopped()) break
    }
    resume()
    await commit(waiting.takeHeld(), 'held')
    for (const collection of ['actor', 'article', 'event'] as const)
      for await (const batch of batches(waiting.last(collection), false, rowsMax))
        await commit(batch, 'last')
    await loaded?.(ending)
  } finally {
    memory.close()
  }
}
