import type { Collection, Row } from '../row.ts'
import type { Memory } from './memory.ts'
import { collectionOf } from './records.ts'
import { isOfActor } from './transaction.ts'
import type { Stage, Waiting } from './work.ts'

/** How many actors are held back at most, and how large they may be together. */
const HELD_ROWS = 10_000
const HELD_BYTES = 16 * 1024 * 1024

/**
 * The rows that wait for later ones. Actors whose affiliations lead to later actors are held in memory, so
 * that one transaction writes them all with their affiliations; other rows wait on disk for the end.
 */
export const waitingRows = <R extends Row>(memory: Memory) => {
  let held: Waiting<R>[] = []
  let heldBytes = 0
  return {
    add: (waiting: Waiting<R>, stage: Stage): void => {
      const { row } = waiting
      if (stage === 'first' && isOfActor(waiting)) {
        held.push(waiting)
        heldBytes += row.bytes
      } else memory.push(collectionOf(row.records.at(-1) ?? {}), JSON.stringify(waiting))
    },
    isFull: (): boolean => held.length >= HELD_ROWS || heldBytes >= HELD_BYTES,
    /** Takes the actors that were held back. */
    takeHeld: (): Waiting<R>[] => {
      const taken = held
      held = []
      heldBytes = 0
      return taken
    },
    /** The rows that wait for the end, by the collection of their last record. */
    async *last(collection: Collection): AsyncGenerator<(Waiting<R> & { bytes: number })[]> {
      for (const text of memory.waiting(collection))
        yield [{ ...(JSON.parse(text) as Waiting<R>), bytes: text.length }]
    },
  }
}
