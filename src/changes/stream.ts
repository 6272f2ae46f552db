import type { Change, ChangePage } from './schema.ts'
import type { Place } from '../db/feed.ts'
import type { Changes } from './place.ts'

/** Server-Sent Events, as browsers read them. */
export const EVENT_STREAM = 'text/event-stream'

/** Tells the client to wait 2 seconds before it reconnects. */
const RETRY = 'retry: 2000\n\n'

/** A change as an event, whose id is its cursor. */
export const printEvent = (change: Change): string =>
  `id: ${change.cursor}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`

/** A comment that shows that the connection is open, with the cursor to continue from. */
const printBeat = (cursor: string): string => `: open\nid: ${cursor}\n\n`

/** Prints changes as events; changes that many followers get are printed once. */
export const eventPrinter = (
  present: (found: Changes) => ChangePage,
): ((found: Changes) => Uint8Array) => {
  const encoder = new TextEncoder()
  const known = new WeakMap<Changes, Uint8Array>()
  return (found) => {
    let printed = known.get(found)
    if (!printed) {
      const { data, page } = present(found)
      const text = data.length > 0 ? data.map(printEvent).join('') : printBeat(page.nextCursor)
      printed = encoder.encode(text)
      known.set(found, printed)
    }
    return printed
  }
}

/**
 * Changes as events, until the client disconnects.
 *
 * @param first the first changes
 * @param more gives the changes after a place; none, when there has been none for a while
 * @param signal is aborted when the client leaves or the server stops
 * @param leave is called when the client leaves
 */
export const eventsFrom = (
  first: Changes,
  more: (since: Place) => Promise<Changes>,
  print: (found: Changes) => Uint8Array,
  signal: AbortSignal,
  leave: () => void,
): AsyncIterator<Uint8Array> => {
  let last: Changes | undefined
  return {
    next: async () => {
      const found = last && !signal.aborted ? await more(last.next) : first
      if (signal.aborted) return { done: true, value: undefined }
      const isFirst = last === undefined
      last = found
      const printed = print(found)
      return { value: isFirst ? Buffer.concat([Buffer.from(RETRY), printed]) : printed }
    },
    return: async () => {
      leave()
      return { done: true, value: undefined }
    },
  }
}
