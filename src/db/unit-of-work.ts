import type { Db } from './handle.ts'

/** The gathered rows of a write, and the function that writes them. */
interface Gathered {
  value: { has: (id: string) => boolean }
  finish: ((tx: Db) => Promise<void>) | null
}

const CONNECTION: unique symbol = Symbol('connection')
const GATHERED: unique symbol = Symbol('gathered')
interface UnitOfWork {
  [CONNECTION]?: Db
  [GATHERED]?: Map<object, Gathered>
}

/** The transaction of one write: its connection, and what the write gathers. */
export const unitOfWork = (connection: Db): Db =>
  Object.assign(Object.create(connection) as Db, {
    [CONNECTION]: connection,
    [GATHERED]: new Map<object, Gathered>(),
  })

/** The connection that a transaction runs on; a connection is its own. */
export const connectionOf = <Handle extends object>(handle: Handle): Handle =>
  ((handle as UnitOfWork)[CONNECTION] as Handle | undefined) ?? handle

/**
 * The rows that a write gathers under a name, by the ids of resources: made on first use, and kept as long as the
 * write.
 * A reading connection gathers nothing: it gets a new value each time.
 *
 * @param finish writes it down: at the end of the write, or when `settle` asks
 */
export const gather = <T extends Gathered['value']>(
  tx: Db,
  name: object,
  make: () => T,
  finish?: (tx: Db, value: T) => Promise<void>,
): T => {
  const all = (tx as UnitOfWork)[GATHERED]
  const known = all?.get(name)
  // A gathering of this name was made by the same `make`.
  if (known) return known.value as T
  const value = make()
  all?.set(name, { value, finish: finish ? (tx) => finish(tx, value) : null })
  return value
}

/** Writes what a write has gathered: all of it, or that of one resource before it is read again. */
export const settle = async (tx: Db, id?: string): Promise<void> => {
  const all = (tx as UnitOfWork)[GATHERED]
  for (const [name, { value, finish }] of all ?? []) {
    if (!finish || (id !== undefined && !value.has(id))) continue
    all?.delete(name)
    await finish(tx)
  }
}
