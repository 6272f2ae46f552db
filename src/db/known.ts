import type { Db } from './handle.ts'

const KNOWN: unique symbol = Symbol('known')
interface Knowing {
  [KNOWN]?: Map<string, unknown>
}

/** How many facts of one state are kept. */
const FACTS_MAX = 1_000

/**
 * Has a reading connection keep what is found out about the state that it sees.
 *
 * @returns what forgets it, for when the connection sees another state
 */
export const keepKnown = (db: Db): (() => void) => {
  const facts = new Map<string, unknown>()
  Object.assign(db, { [KNOWN]: facts } satisfies Knowing)
  return () => facts.clear()
}

/**
 * What `read` has found in the state that a connection sees, read once for each such state: small facts that many questions
 * ask for. A write reads each time.
 */
export const known = async <T>(db: Db, name: string, read: () => Promise<T>): Promise<T> => {
  const facts = (db as Knowing)[KNOWN]
  if (facts?.has(name)) return facts.get(name) as T
  const found = await read()
  if (facts && facts.size < FACTS_MAX) facts.set(name, found)
  return found
}
