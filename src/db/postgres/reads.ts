import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from '../../common/database-error.ts'
import type { Db, Engine } from '../engine.ts'
import type { Connection } from './connection.ts'
import { driverErrorKind } from './errors.ts'
import type { Pool } from './pool.ts'

const BEGIN = 'begin isolation level repeatable read read only'
/** Begins a read, and tells which state of which host it sees. */
const BEGIN_AT = `${BEGIN}; select position, pg_is_in_recovery() from feed`
/** How long a read waits for a standby that has yet to apply what was answered before, in milliseconds. */
const BEHIND_MS = 2_000
const LOOK_AGAIN_MS = 20
/** How many connections a read tries where there are several hosts. */
const ATTEMPTS = 3

/**
 * The newest position of the change feed that this process has answered with. A read of a standby that has not come so
 * far would take back what clients have seen.
 */
export interface Seen {
  position: number
}

const behind = () =>
  new DatabaseError(
    'busy',
    'STANDBY_BEHIND',
    'the standby has yet to apply what was answered before',
  )

/**
 * Reads on one snapshot each.
 *
 * @param seen where the database has several hosts: each read is of the state seen last, or a later one
 */
export const readingFrom = (
  { take, give }: Pool,
  seen?: Seen,
): Pick<Engine, 'read' | 'snapshot'> => {
  /** Whether the snapshot that has begun is new enough; a standby is left for a primary that there may be by then. */
  const isNew = async (connection: Connection, seen: Seen): Promise<boolean> => {
    const found = (await connection.command(BEGIN_AT)) as unknown as unknown[][][]
    const [position, isStandby] = found[1]?.[0] ?? []
    if (isStandby === true) connection.wear()
    if (isStandby === true && Number(position) < seen.position) return false
    seen.position = Math.max(seen.position, Number(position))
    return true
  }
  const catchUp = async (connection: Connection, seen: Seen): Promise<void> => {
    const until = performance.now() + BEHIND_MS
    while (!(await isNew(connection, seen))) {
      await connection.command('commit')
      if (performance.now() > until) throw behind()
      await sleep(LOOK_AGAIN_MS)
    }
  }
  const begin = async () => {
    const connection = await take()
    try {
      if (seen) await catchUp(connection, seen)
    } catch (error) {
      give(connection)
      throw error
    }
    // Nothing waits for it: what follows is sent after it.
    const begun = seen ? Promise.resolve() : connection.command(BEGIN)
    begun.catch(() => {})
    return { connection, begun }
  }
  const end = async (connection: Connection): Promise<void> => {
    if (!connection.isBroken()) await connection.command('commit').catch(() => {})
    give(connection)
  }
  const once = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
    const { connection, begun } = await begin()
    try {
      const value = await work(connection.db)
      await begun
      return value
    } finally {
      void end(connection)
    }
  }
  async function* snapshot<T>(walk: (db: Db) => AsyncGenerator<T>): AsyncGenerator<T> {
    const { connection, begun } = await begin()
    try {
      await begun
      yield* walk(connection.db)
    } finally {
      void end(connection)
    }
  }
  return {
    read: async (work) => {
      // Connections to a host that has gone break one by one; another host may answer.
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(work)
        } catch (error) {
          const isOver = !seen || attempt === ATTEMPTS || driverErrorKind(error) !== 'unreachable'
          if (isOver) throw error
        }
      }
    },
    snapshot,
  }
}
