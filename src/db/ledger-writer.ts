import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Collection } from '../common/collections.ts'
import { turns } from '../common/turns.ts'
import type { Db } from './handle.ts'
import {
  chainHash,
  stateHashes,
  sumOf,
  undoHash,
  type Entry,
  type LedgerSource,
  type LedgerSources,
  type Shown,
} from './ledger.ts'
import type { NotedChange } from './noted-changes.ts'
import { insertInto } from './rows.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'
import type { TouchValue } from './tables/values.ts'

/**
 * Reads the head of the feed, which stays as it is read: there is one writing transaction at a time.
 */
const headReader = ({ feed }: Schema) => {
  const head = statement((tx: Db) =>
    tx.select({ position: feed.position, hash: feed.hash, epoch: feed.epoch }).from(feed).prepare(),
  )
  return async (tx: Db) => {
    const [last] = await head(tx).execute()
    if (!last) throw new Error('the change feed has no head')
    return last
  }
}

/** The head of the feed, and the states of resources as they have been read, which the end of a write need not read again. */
interface Foreseen {
  head?: ReturnType<ReturnType<typeof headReader>>
  states: Map<string, Shown>
}

/** Keeps, for each write, what it has read ahead. */
const foreseenByWrites = () => {
  const all = new WeakMap<Db, Foreseen>()
  return (tx: Db): Foreseen => {
    const known = all.get(tx) ?? { states: new Map() }
    all.set(tx, known)
    return known
  }
}

/** Writes changes to the end of the change feed, and the hash of each. */
export const ledgerWriter = (schema: Schema) => {
  const { changes, feed } = schema
  const add = insertInto(changes)
  const setHead = statement((tx: Db) =>
    tx
      .update(feed)
      .set({
        position: sql`${sql.placeholder('position')}`,
        hash: sql`${sql.placeholder('hash')}`,
        sum: sql`${sql.placeholder('sum')}`,
      })
      .prepare(),
  )
  const sources: Partial<LedgerSources> = {}
  const sourceOf = (): LedgerSources => {
    const { article, actor, event } = sources
    if (!article || !actor || !event) throw new Error('nobody tells the ledger what resources are')
    return { article, actor, event }
  }
  const readHead = headReader(schema)
  const foreseenBy = foreseenByWrites()
  return {
    /** Reads at once what the end of a write will ask for. */
    foresee: async (tx: Db): Promise<void> => {
      await (foreseenBy(tx).head ??= readHead(tx))
    },
    /** Tells the state of a resource as it has been read, so that it is not read again. */
    show: (tx: Db, id: string, shown: Shown): void => {
      foreseenBy(tx).states.set(id, shown)
    },
    /** Has the ledger get to know the resources of a collection. */
    describe: (collection: Collection, source: LedgerSource): void => {
      sources[collection] = source
    },
    /**
     * Gives changes their positions and hashes, and writes them.
     *
     * @param touches what else they have altered
     */
    write: async (
      tx: Db,
      noted: readonly NotedChange[],
      touches: TouchValue[],
      { keyId, comment }: Pick<Entry, 'keyId' | 'comment'>,
    ): Promise<void> => {
      const { head, states } = foreseenBy(tx)
      const [last, hashes] = await Promise.all([
        head ?? readHead(tx),
        stateHashes(tx, noted, sourceOf(), states),
      ])
      let { position } = last
      let previous = last.hash
      const turn = turns()
      for (const [i, { updatedAt: _, ...change }] of noted.entries()) {
        const entry = {
          position: ++position,
          ...change,
          touches: i === noted.length - 1 && touches.length > 0 ? touches : null,
          keyId,
          comment,
          stateHash: hashes[i] ?? null,
          undoHash: undoHash(change.undo),
        }
        previous = chainHash(previous, entry)
        await add(tx, { ...entry, hash: previous })
        await turn()
      }
      await setHead(tx).send({ position, hash: previous, sum: sumOf({ epoch: last.epoch }) })
    },
    /** Ends all cursors into the change feed: what they have seen need not be what there is now. */
    renew: async (tx: Db): Promise<void> => {
      const epoch = randomBytes(8).toString('hex')
      await tx.update(feed).set({ epoch, sum: sumOf({ epoch }) })
    },
  }
}
