import { sql } from 'drizzle-orm'
import { PrintedItem, type Place } from '../common/lists.ts'
import type { Db, Engine } from './engine.ts'
import { statement } from './statement.ts'

/** After more changes than this, all is forgotten instead of what they name. */
const CHANGES_MAX = 500
/** An item may take this part of the room, so that a few large ones do not push all others out. */
const LARGEST_PART = 1 / 16
/** About how many bytes an item takes beside its text. */
const BESIDE_BYTES = 150

/** Reads resources by id; if they are very large, only the first that fit into a page. */
type Load = (db: Db, ids: string[], end: Place) => Promise<{ id: string }[]>

/**
 * The items that are kept, in two halves: those found or put since the newer half was begun are in it, and when it is full the
 * older one goes. To keep the order of all would take as long as to find them.
 */
const itemsKept = (bytesMax: number) => {
  let newer = new Map<string, string>()
  let older = new Map<string, string>()
  /** The bytes of the newer half. */
  let bytes = 0
  let olderBytes = 0
  // A text with a letter beyond Latin-1 takes two bytes for each.
  const sizeOf = (json: string): number =>
    BESIDE_BYTES + (Buffer.byteLength(json) > json.length ? 2 : 1) * json.length
  const put = (id: string, json: string): void => {
    if (json.length > bytesMax * LARGEST_PART) return
    if (bytes + sizeOf(json) > bytesMax / 2) {
      older = newer
      olderBytes = bytes
      newer = new Map()
      bytes = 0
    }
    newer.set(id, json)
    bytes += sizeOf(json)
  }
  const drop = (id: string): void => {
    const [isNewer, json] = newer.has(id) ? [true, newer.get(id)] : [false, older.get(id)]
    if (json === undefined) return
    if (isNewer) bytes -= sizeOf(json)
    else olderBytes -= sizeOf(json)
    ;(isNewer ? newer : older).delete(id)
  }
  return {
    get: (id: string): string | undefined => {
      const found = newer.get(id)
      if (found !== undefined) return found
      const json = older.get(id)
      if (json === undefined) return undefined
      drop(id)
      put(id, json)
      return json
    },
    put: (id: string, json: string): void => {
      drop(id)
      put(id, json)
    },
    drop,
    dropAll: (collection = ''): void => {
      for (const half of [newer, older])
        for (const id of half.keys()) if (id.startsWith(collection)) drop(id)
    },
    load: () => ({ items: newer.size + older.size, bytes: bytes + olderBytes }),
  }
}

/** Keeps items right: drops those that the change feed has named since the place up to which they are. */
const follower = ({ changes }: Engine['schema'], kept: ReturnType<typeof itemsKept>) => {
  /** The place in the feed up to which the items are right. */
  let seen: Place | undefined
  const between = statement((db: Db) =>
    db
      .select({ id: changes.resourceId, touches: changes.touches })
      .from(changes)
      .where(
        sql`${changes.position} > ${sql.placeholder('after')} and ${changes.position} <= ${sql.placeholder('to')}`,
      )
      .prepare(),
  )
  const dropNamed = (changed: Awaited<ReturnType<ReturnType<typeof between>['execute']>>): void => {
    for (const { id, touches } of changed) {
      kept.drop(id)
      for (const touched of touches ?? [])
        if ('ids' in touched) for (const one of touched.ids) kept.drop(one)
        else kept.dropAll(touched.collection)
    }
  }

  /** Whether the items are right at a place, and no other one since. */
  const isAt = (place: Place | undefined): boolean => place !== undefined && place === seen
  /** Follows the feed up to where it ends in a snapshot; undefined when the items are of a later state. */
  const catchUp = async (db: Db, now: Place): Promise<Place | undefined> => {
    for (;;) {
      const before = seen
      const moved = before?.epoch === now.epoch ? now.position - before.position : Infinity
      if (moved < 0) return undefined
      if (moved === 0 && before?.mark === now.mark) return before
      const changed =
        moved > 0 && moved <= CHANGES_MAX
          ? await between(db).execute({ after: before?.position, to: now.position })
          : undefined
      // Another request may have caught up meanwhile.
      if (seen !== before) continue
      if (changed) dropNamed(changed)
      else kept.dropAll()
      seen = now
      return now
    }
  }
  return { isAt, catchUp }
}

/**
 * Keeps the items of lists as they were printed, up to so many bytes. They are right as long as the change feed names
 * neither them nor what they embed: so they stay through writes of other resources, by whichever process.
 */
export const printedItems = ({ schema }: Pick<Engine, 'schema'>, bytesMax: number) => {
  const kept = itemsKept(bytesMax)
  const { isAt, catchUp } = follower(schema, kept)
  let found = 0

  /**
   * Makes what loads items as they are printed: those that are kept, and the others by `load`. It is told where the feed
   * ends in the snapshot.
   */
  const loader =
    (load: Load) =>
    async (db: Db, ids: string[], end: Place): Promise<PrintedItem[]> => {
      const at = bytesMax > 0 ? await catchUp(db, end) : undefined
      const texts = new Map<string, string>()
      if (isAt(at))
        for (const id of ids) {
          const json = kept.get(id)
          if (json !== undefined) texts.set(id, json)
        }
      found += texts.size
      const missing = ids.filter((id) => !texts.has(id))
      for (const item of missing.length > 0 ? await load(db, missing, end) : []) {
        const json = JSON.stringify(item)
        texts.set(item.id, json)
        if (isAt(at)) kept.put(item.id, json)
      }
      const items: PrintedItem[] = []
      for (const id of ids) {
        const json = texts.get(id)
        // What did not fit is on the next page.
        if (json === undefined) break
        items.push(new PrintedItem(id, json))
      }
      return items
    }
  return {
    loader,
    /** How many items are kept, and the bytes that they take. */
    load: kept.load,
    /** How often one was found. */
    found: () => found,
  }
}
export type PrintedItems = ReturnType<typeof printedItems>
