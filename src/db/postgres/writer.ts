import type { ChangeLog } from '../changelog.ts'
import type { Transaction } from '../write-group.ts'
import { writer } from '../writer.ts'
import { failureOf } from './errors.ts'
import type { Pool } from './pool.ts'
import { PLACE, placeOf, type Sightings } from './seen.ts'

/** Milliseconds for which another process counts as writing after it has. */
const SHARED_MS = 2_000

/**
 * All writing transactions of all processes begin with this lock, so that there is one at a time: stores read, decide
 * and write, as one writer can. It also tells who wrote last.
 */
const BEGIN = 'begin; select xmin::text, pg_current_xact_id()::text from feed for update'

/**
 * The writer: one transaction at a time over all processes.
 *
 * @param seen where the database may have standbys: is told how far the feed has come
 */
export const postgresWriter = ({ take, give }: Pool, changes: ChangeLog, seen?: Sightings) => {
  let last: string | undefined
  let own: string | undefined
  let othersAt = -Infinity

  const look = (writer: unknown, current: unknown): void => {
    if (last !== undefined && writer !== last && writer !== own) othersAt = performance.now()
    last = String(writer)
    own = String(current)
  }
  const begin = async (): Promise<Transaction> => {
    const connection = await take()
    const { db, command, undo, isBroken } = connection
    let isOpen = true
    let isSaved = false
    const transaction: Transaction = {
      db,
      isOpen: () => isOpen && !isBroken(),
      savepoint: async () => {
        // Later ones are made as the one before is released.
        if (!isSaved) await command('savepoint job')
        isSaved = true
      },
      release: () => command('release job; savepoint job'),
      undo: () => undo('rollback to job'),
      commit: async () => {
        // Nothing waits for the first: the second is sent after it.
        const [rows] = await Promise.all([seen ? command(PLACE) : [], command('commit')])
        if (rows[0]) seen?.note(placeOf(rows[0]))
        isOpen = false
      },
      rollback: async () => {
        try {
          await undo('rollback')
          // A refusal tells what is there.
          const [row] = seen ? await command(PLACE) : []
          if (row) seen?.note(placeOf(row))
        } catch {
          // The connection has gone, and the transaction with it.
        }
      },
      end: () => give(connection),
    }
    try {
      const found = (await command(BEGIN)) as unknown as unknown[][][]
      const [row] = found[1] ?? []
      look(row?.[0], row?.[1])
      return transaction
    } catch (error) {
      await transaction.rollback()
      transaction.end()
      throw error
    }
  }
  const { write, ...others } = writer(changes, { begin, failureOf })
  return {
    ...others,
    write: seen
      ? <T>(...args: Parameters<typeof write<T>>): Promise<T> =>
          write(...args).finally(seen.noteWrite)
      : write,
    isShared: () => performance.now() - othersAt < SHARED_MS,
  }
}
