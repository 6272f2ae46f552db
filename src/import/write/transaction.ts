import { turns } from '../../common/turns.ts'
import type { Row, RowResult } from '../row.ts'
import { isRefusal, SpoiltError, Undone } from './errors.ts'
import { lookup } from './lookup.ts'
import type { Job, Stage, Waiting, Work } from './work.ts'
import { writeAffiliations, writeRow } from './write-row.ts'

/** The outcome of a transaction's rows. */
interface Done<R extends Row> {
  results: RowResult<R>[]
  /** The rows that wait for later ones. */
  waits: Waiting<R>[]
  /** Whether a row was refused that ends the import. */
  isAborted: boolean
  /** How long it took, in milliseconds, without the wait for its turn. */
  ms: number
}

/** Whether an actor waits that is not written. */
export const isOfActor = ({ row, made }: Waiting<Row>): boolean =>
  row.records[0]?.actor !== undefined && made === undefined

/** The error that undoes a transaction in which a row was refused half written. */
const spoiling = <R extends Row>(batch: Waiting<R>[], row: R, error: unknown): unknown => {
  const at = batch.findIndex((one) => one.row === row)
  return isRefusal(error) ? new SpoiltError(at, error) : error
}

/** Writes the rows of one transaction. */
const writer = <R extends Row>({ onError }: Job<R>, work: Work, batch: Waiting<R>[]) => {
  const turn = turns()
  const results: RowResult<R>[] = []
  let waits: Waiting<R>[] = []
  let isAborted = false

  const write = async (rows: Waiting<R>[], stage: Stage): Promise<void> => {
    for (const waiting of rows) {
      if (isAborted) return
      const written = await writeRow(work, waiting, stage).catch((error: unknown) => {
        throw spoiling(batch, waiting.row, error)
      })
      if (written.waits) waits.push(written.waits)
      else results.push(written.result)
      isAborted =
        onError === 'abort' && stage !== 'last' && (written.result?.error ?? null) !== null
      await turn()
    }
  }
  /** Writes the affiliations that rows of this transaction have made possible. */
  const catchUp = async (): Promise<void> => {
    const still: Waiting<R>[] = []
    for (const waiting of waits) {
      try {
        const result = await writeAffiliations(work, waiting, 'held')
        if (result) results.push(result)
        else still.push(waiting)
      } catch (error) {
        throw spoiling(batch, waiting.row, error)
      }
    }
    waits = still
  }

  return {
    all: async (stage: Stage): Promise<void> => {
      await write(batch, stage === 'held' ? 'first' : stage)
      if (stage !== 'held' || isAborted) return
      const [actors, others] = [waits.filter(isOfActor), waits.filter((one) => !isOfActor(one))]
      waits = []
      await write(actors, 'held')
      await catchUp()
      await write(others, 'first')
    },
    done: () => ({ results, waits, isAborted }),
  }
}

/**
 * Writes rows in one transaction.
 * @throws SpoiltError when a row was refused half written, so that nothing is committed
 */
export const transact = async <R extends Row>(
  job: Job<R>,
  batch: Waiting<R>[],
  stage: Stage,
): Promise<Done<R>> => {
  const { engine, stores, memory, said, former, mode, overwrite, annotate, dryRun, author } = job
  let began = performance.now()
  let done: Omit<Done<R>, 'ms'> = { results: [], waits: [], isAborted: false }
  try {
    await engine.write(async (tx) => {
      began = performance.now()
      memory.begin()
      former.begin()
      const there = lookup(stores)
      const given = batch.flatMap(({ row }) => row.records)
      const shared = { stores, memory, said, former, mode, overwrite, annotate, dryRun }
      const work: Work = { ...shared, tx, there, at: { line: 0 }, isBegun: false }
      await there.prepare(
        tx,
        batch.map(({ row }) => row),
        (key) => memory.recall(`key ${key}`),
      )
      await stores.foresee(
        tx,
        given.map(({ article, actor, event }) => article ?? actor ?? event ?? {}),
      )
      const rows = writer(job, work, batch)
      await rows.all(stage)
      done = rows.done()
      if (dryRun) throw new Undone()
    }, author && { author })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return { ...done, ms: performance.now() - began }
}
