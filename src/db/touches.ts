import type { Collection } from '../common/collections.ts'
import { TOUCHED_IDS_MAX } from '../common/bounds.ts'
import type { Db } from './handle.ts'
import type { NotedChange } from './noted-changes.ts'
import type { TouchValue } from './tables/values.ts'

/** How many values a filter of a touch has at most, as many as a list takes. */
const FILTERED_MAX = 20

/** A list of resources that are shown otherwise since a write. */
export interface TouchedList {
  collection: Collection
  /** The parameter of the list that finds them, and its value. */
  by: string
  value: string
  /** The parameters without which the list would leave some of them out. */
  also: Record<string, string[]>
}

/** The resources that one write has touched so far. */
interface Touched {
  ids: Record<Collection, Set<string>>
  lists: Map<
    string,
    { collection: Collection; by: string; values: Set<string> } & Pick<TouchedList, 'also'>
  >
}

const none = (): Touched => ({
  ids: { article: new Set(), actor: new Set(), event: new Set() },
  lists: new Map(),
})

function* inChunks(values: readonly string[], size: number): Generator<string[]> {
  for (let begin = 0; begin < values.length; begin += size) yield values.slice(begin, begin + size)
}

/**
 * The resources that each write has altered without changing them: they embed a name or a count that
 * the write has changed.
 */
export const touchedResources = () => {
  const pending = new WeakMap<Db, Touched>()
  const touchedBy = (tx: Db): Touched => {
    const known = pending.get(tx) ?? none()
    pending.set(tx, known)
    return known
  }
  return {
    /** Notes resources by their ids. */
    touched: (tx: Db, collection: Collection, ids: Iterable<string>): void => {
      const known = touchedBy(tx).ids[collection]
      for (const id of ids) known.add(id)
    },
    /** Notes resources by the list that has them once the write is over. */
    touchedList: (tx: Db, { collection, by, value, also }: TouchedList): void => {
      const { lists } = touchedBy(tx)
      const name = `${collection} ${by}`
      const list = lists.get(name) ?? { collection, by, values: new Set(), also }
      lists.set(name, list)
      list.values.add(value)
    },
    /** Gives what a write has touched beside the resources that it changed, and forgets it. */
    takeTouched: (tx: Db, noted: readonly NotedChange[]): TouchValue[] => {
      const known = pending.get(tx)
      pending.delete(tx)
      if (!known) return []
      const changed = new Set(noted.map(({ resourceId }) => resourceId))
      const found: TouchValue[] = []
      for (const { collection, by, values, also } of known.lists.values())
        for (const some of inChunks([...values], FILTERED_MAX))
          found.push({ collection, filter: { [by]: some, ...also } })
      for (const collection of ['article', 'actor', 'event'] as const) {
        const ids = [...known.ids[collection].difference(changed)]
        for (const some of inChunks(ids, TOUCHED_IDS_MAX)) found.push({ collection, ids: some })
      }
      return found
    },
  }
}
