import { represent } from '../http/answer.ts'
import type { Printed } from '../http/env.ts'
import { cursorOf } from '../http/cursor.ts'
import { placeAfter } from '../db/feed.ts'
import type { Changes } from './place.ts'
import type { ChangePage } from './schema.ts'

/** Changes as clients see them: each with its cursor. */
export const pageOf = ({ data, next, hasMore }: Changes): ChangePage => ({
  data: data.map((change) => ({ ...change, cursor: cursorOf(placeAfter(next.epoch, change)) })),
  page: { nextCursor: cursorOf(next), hasMore },
})

/** Prints changes as a page; a page that many ask for is printed once. */
export const pagePrinter = (): ((found: Changes) => Printed) => {
  const known = new WeakMap<Changes, Printed>()
  return (found) => {
    let printed = known.get(found)
    if (!printed) {
      const { bytes, etag } = represent(pageOf(found))
      printed = { body: bytes, etag }
      known.set(found, printed)
    }
    return printed
  }
}
