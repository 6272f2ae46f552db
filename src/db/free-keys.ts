import type { Db } from './handle.ts'
import { gather } from './unit-of-work.ts'

/**
 * The keys that a write has looked for and that no resource has. Nobody else writes meanwhile, so a resource can take one
 * without another look.
 */
export const freeKeys = () => {
  const name = {}
  const freeIn = (tx: Db) => gather(tx, name, () => new Set<string>())
  return {
    /** Notes which of these keys are free, as some others were found. */
    note: (tx: Db, asked: readonly string[], found: readonly string[]): void => {
      const free = freeIn(tx)
      for (const key of asked) free.add(key)
      for (const key of found) free.delete(key)
    },
    /** Tells whether a key is known to be free, as somebody takes it now. */
    take: (tx: Db, key: string): boolean => freeIn(tx).delete(key),
  }
}
