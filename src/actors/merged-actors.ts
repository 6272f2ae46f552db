import type { Db, Engine } from '../db/engine.ts'
import type { ActorHoldings } from './holdings.ts'

/** An actor that was merged into another: its name then, and the change that merged it. */
interface MergedActor {
  id: string
  name: string
  version: number
  position: number
}

/** Reads which actors are merged into one, directly or not: the last merged first, and how many more there are. */
export const mergedActors =
  ({ changes }: Engine, { mergedInto }: ActorHoldings) =>
  async (db: Db, id: string, most: number): Promise<{ values: MergedActor[]; more: number }> => {
    const values: MergedActor[] = []
    for (const merged of (await mergedInto(db, id)).keys()) {
      const last = await changes.removed(db, merged)
      if (!last) continue
      const { state, version, position } = last
      values.push({
        id: merged,
        name: 'name' in state ? String(state.name) : '',
        version,
        position,
      })
    }
    values.sort((one, other) => other.position - one.position)
    return { values: values.slice(0, most), more: Math.max(0, values.length - most) }
  }
