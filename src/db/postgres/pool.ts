import { DatabaseError } from '../../common/database-error.ts'
import type { Connection } from './connection.ts'

/** How long a request waits for a connection, in milliseconds. */
const WAIT_MS = 5_000

const busy = () =>
  new DatabaseError('busy', 'CONNECTIONS_IN_USE', 'all connections to the database are in use')

/**
 * Connections of one kind, at most so many, each used by one at a time.
 *
 * @param connect makes a connection
 * @param ready resolves once the database may be used
 */
export const pool = (
  connect: () => Promise<Connection>,
  max: number,
  ready?: () => Promise<unknown>,
) => {
  const idle: Connection[] = []
  const open = new Set<Connection>()
  const waiting: ((connection: Connection | null) => void)[] = []
  let making = 0

  const drop = (connection: Connection): void => {
    open.delete(connection)
    connection.end().catch(() => {})
  }
  const make = async (): Promise<Connection> => {
    making++
    try {
      await ready?.()
      const made = await connect()
      open.add(made)
      return made
    } finally {
      making--
    }
  }
  const wait = () =>
    new Promise<Connection | null>((resolve, reject) => {
      const take = (connection: Connection | null) => {
        clearTimeout(late)
        resolve(connection)
      }
      const late = setTimeout(() => {
        waiting.splice(waiting.indexOf(take), 1)
        reject(busy())
      }, WAIT_MS)
      waiting.push(take)
    })

  return {
    /** Takes a connection. */
    take: async (): Promise<Connection> => {
      for (;;) {
        for (let one = idle.pop(); one; one = idle.pop()) {
          if (!one.isBroken()) return one
          drop(one)
        }
        if (open.size + making < max) return make()
        const given = await wait()
        if (given) return given
      }
    },
    /** Gives a connection back. */
    give: (connection: Connection): void => {
      // Where one has broken, its server may have gone, and all others with it.
      if (connection.isBroken()) for (const other of idle.splice(0)) drop(other)
      const next = waiting.shift()
      if (connection.isBroken() || connection.isWorn()) {
        drop(connection)
        // It may make one of its own.
        next?.(null)
      } else if (next) next(connection)
      else idle.push(connection)
    },
    close: async (): Promise<void> => {
      await Promise.all([...open].map((connection) => connection.end()))
      open.clear()
    },
  }
}
export type Pool = ReturnType<typeof pool>
