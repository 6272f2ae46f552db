import type Database from 'better-sqlite3'
import type { ChangeLog } from '../changelog.ts'
import type { Db } from '../engine.ts'
import type { Transaction } from '../write-group.ts'
import { writer } from '../writer.ts'
import { failureOf } from './errors.ts'
import { pauses, whenFree } from './lock.ts'

interface WriterOptions {
  /** Milliseconds that another process may hold the lock before waiting writes are refused. */
  lockWaitMs: number
  /** Throws when the files were moved, so that writes would be lost. */
  demandPlace: () => void
  /** Whether it pauses between transactions for a server with the same database. */
  givesWay: boolean
}

/** The writer: the one connection that may write. */
export const sqliteWriter = (
  client: Database.Database,
  db: Db,
  changes: ChangeLog,
  { lockWaitMs, givesWay, demandPlace }: WriterOptions,
) => {
  const dataVersion = client.prepare<[], number>('pragma data_version').pluck()
  const { giveTurn, taken, released, isShared } = pauses(() => dataVersion.get() ?? 0)
  const begin = client.prepare('begin immediate')
  const commit = client.prepare('commit')
  const rollback = client.prepare('rollback')
  const savepoint = client.prepare('savepoint job')
  const release = client.prepare('release job')
  const undo = client.prepare('rollback to job')
  const transaction: Transaction = {
    db,
    isOpen: () => client.inTransaction,
    savepoint: () => savepoint.run(),
    release: () => release.run(),
    undo: () => undo.run(),
    commit: () => {
      demandPlace()
      return whenFree(() => commit.run(), lockWaitMs)
    },
    rollback: () => rollback.run(),
    end: released,
  }
  return {
    ...writer(changes, {
      begin: async () => {
        demandPlace()
        await whenFree(() => begin.run(), lockWaitMs)
        taken()
        return transaction
      },
      failureOf,
      giveTurn: givesWay ? giveTurn : undefined,
    }),
    isShared,
  }
}
