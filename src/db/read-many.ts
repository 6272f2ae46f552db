import { fitting, fittingIds, jsonBytes, PAGE_BYTES } from '../common/bounds.ts'
import type { Place } from '../common/lists.ts'
import { turns } from '../common/turns.ts'
import type { Db, Engine } from './engine.ts'
import { feedEnd } from './feed.ts'

/** How many resources are read in one step; other requests are served in between. */
const TOGETHER = 50

/** Why there is no resource of an id. */
export interface Missing {
  id: string
  reason: 'unknown' | 'deleted' | 'merged'
  mergedInto: string | null
}

/** Resources of some ids, in the order of these. */
export interface ReadMany<Item> {
  data: Item[]
  missing: Missing[]
  /** The ids of resources that did not fit. */
  remaining: string[]
  feed: Place
}

interface Source<Item> {
  /** About how many bytes each of these that exists has in an answer. */
  sizes: (db: Db, ids: readonly string[]) => Promise<{ id: string; bytes: number }[]>
  load: (db: Db, ids: readonly string[]) => Promise<Item[]>
  /** Maps the ids that were merged into others to these. */
  survivors?: (db: Db, ids: readonly string[]) => Promise<Map<string, string>>
}

/** Reads resources by their ids, as many as an answer holds, and tells what became of the others. */
export const manyReader = <Item extends { id: string }>(
  { changes, read, schema }: Engine,
  { sizes, load, survivors }: Source<Item>,
) => {
  const feed = feedEnd(schema)
  /** The fate of ids that name no resource. */
  const missingOf = async (db: Db, ids: string[]): Promise<Missing[]> => {
    const merged = (ids.length > 0 && (await survivors?.(db, ids))) || new Map<string, string>()
    const missing: Missing[] = []
    for (const id of ids) {
      const mergedInto = merged.get(id) ?? null
      const was = mergedInto === null && (await changes.hasBeen(db, id))
      missing.push({
        id,
        reason: mergedInto === null ? (was ? 'deleted' : 'unknown') : 'merged',
        mergedInto,
      })
    }
    return missing
  }

  return (given: readonly string[]): Promise<ReadMany<Item>> =>
    read(async (db) => {
      const ids = [...new Set(given)]
      const turn = turns()
      const measured = await sizes(db, ids)
      await turn()
      const there = new Set(measured.map(({ id }) => id))
      const known = ids.filter((id) => there.has(id))
      const wanted = fittingIds(known, measured)
      const data: Item[] = []
      for (let at = 0; at < wanted.length; at += TOGETHER) {
        data.push(...(await load(db, wanted.slice(at, at + TOGETHER))))
        await turn()
      }
      const shown = data.slice(0, fitting(data.map(jsonBytes), PAGE_BYTES))
      return {
        data: shown,
        missing: await missingOf(
          db,
          ids.filter((id) => !there.has(id)),
        ),
        remaining: known.slice(shown.length),
        feed: await feed(db),
      }
    })
}
