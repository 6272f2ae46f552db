import type { Change, ChangePage } from './schema.ts'
import type { Place } from '../db/feed.ts'
import type { Changes } from './place.ts'

/** Server-Sent Events, as browsers read them. */
export const EVENT_STREAM = 'text/event-stream'

/** How long to wait before connecting again. */
const RETRY = 'retry: 2000\n\n'

/** A change as an event; its id is the cursor to go on from. */
export const printEvent = (change: Change): string =>
  `id: ${change.cursor}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`

/** No event: it shows that the line is open, and tells where to go on. */
const printBeat = (cursor: string): string => `: open\nid: ${cursor}\n\n`

/** Prints changes as events; what many are told is printed once. */
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
 * The changes from some on as events, for as long as somebody reads them.
 *
 * @param first what has been read already
 * @param more gives what comes after a place; nothing, when nothing has come for a while
 * @param signal is aborted when nobody does any more, or the server stops
 * @param leave is called when the reader has left
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
