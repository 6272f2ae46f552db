import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from '../../common/database-error.ts'
import type { Db, Engine } from '../engine.ts'
import type { Connection } from './connection.ts'
import { driverErrorKind } from './errors.ts'
import type { Pool } from './pool.ts'
import { PLACE, placeOf, type Sightings } from './seen.ts'

const BEGIN = 'begin isolation level repeatable read read only'
const BEGIN_AT = `${BEGIN}; ${PLACE}`
/** How long a read waits for a standby that has yet to apply what was answered before, in milliseconds. */
const BEHIND_MS = 2_000
const LOOK_AGAIN_MS = 20
/** The SQLSTATE of a read that a standby ended, as it blocked the changes that the standby applies. */
const CONFLICT = '40001'
/** How many connections a read tries where there are several hosts. */
const ATTEMPTS = 5

const behind = () =>
  new DatabaseError(
    'busy',
    'STANDBY_BEHIND',
    'the standby has yet to apply what was answered before',
  )

/**
 * Whether a read may succeed at another host, or another time: connections to a host that has gone break one by one,
 * and a standby ends reads of rows that its primary has cleared away.
 */
const mayBeOtherwise = (error: unknown): boolean =>
  driverErrorKind(error) === 'unreachable' ||
  (error instanceof DatabaseError && error.code === CONFLICT)

/** Where a database may have standbys: what has been answered, and the connections that are tried first. */
export interface Standbys {
  seen: Sightings
  /** Connections to standbys, where they are preferred. */
  first: Pool | undefined
}

/**
 * Begins the snapshot of a read.
 *
 * @param isAgain whether a standby that is preferred has been tried, and failed
 */
type Begin = (isAgain: boolean) => Promise<Begun>
interface Begun {
  connection: Connection
  /** Resolves when the snapshot has begun. */
  begun: Promise<unknown>
  /** Gives the connection back to where it came from. */
  give: Pool['give']
}

const beginning =
  ({ take, give }: Pool): Begin =>
  async () => {
    const connection = await take()
    // Nothing waits for it: what follows is sent after it.
    const begun = connection.command(BEGIN)
    begun.catch(() => {})
    return { connection, begun, give }
  }

/** A connection whose snapshot is new enough; undefined when its host is a standby that is behind. */
const beginningAt = async ({ take, give }: Pool, seen: Sightings): Promise<Begun | undefined> => {
  const connection = await take()
  let isNew = false
  try {
    const found = (await connection.command(BEGIN_AT)) as unknown as unknown[][][]
    const row = found[1]?.[0] ?? []
    const place = placeOf(row)
    // A primary has all that there is.
    isNew = row[1] === false || seen.isNew(place)
    if (isNew) seen.note(place)
    else await connection.command('commit')
  } finally {
    if (!isNew) give(connection)
  }
  return isNew ? { connection, begun: Promise.resolve(), give } : undefined
}

/** Begins snapshots of the state seen last, or a later one. */
const beginningNew =
  (pool: Pool, { seen, first }: Standbys): Begin =>
  async (isAgain) => {
    const until = performance.now() + BEHIND_MS
    let begun = isAgain || !first ? undefined : await beginningAt(first, seen)
    while (!(begun ??= await beginningAt(pool, seen))) {
      if (performance.now() > until) throw behind()
      await sleep(LOOK_AGAIN_MS)
    }
    return begun
  }

/**
 * Reads on one snapshot each.
 *
 * @param standbys where the database has some: each read is of the state seen last, or a later one
 */
export const readingFrom = (pool: Pool, standbys?: Standbys): Pick<Engine, 'read' | 'snapshot'> => {
  const begin = standbys ? beginningNew(pool, standbys) : beginning(pool)
  const end = async ({ connection, give }: Begun): Promise<void> => {
    if (!connection.isBroken()) await connection.command('commit').catch(() => {})
    give(connection)
  }
  const once = async <T>(work: (db: Db) => Promise<T>, isAgain: boolean): Promise<T> => {
    const started = await begin(isAgain)
    try {
      const value = await work(started.connection.db)
      await started.begun
      return value
    } finally {
      void end(started)
    }
  }
  async function* snapshot<T>(walk: (db: Db) => AsyncGenerator<T>): AsyncGenerator<T> {
    const started = await begin(false)
    try {
      await started.begun
      yield* walk(started.connection.db)
    } finally {
      void end(started)
    }
  }
  return {
    read: async (work) => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(work, attempt > 1)
        } catch (error) {
          if (!standbys || attempt === ATTEMPTS || !mayBeOtherwise(error)) throw error
        }
      }
    },
    snapshot,
  }
}
