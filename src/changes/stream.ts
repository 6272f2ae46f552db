import type { Change, ChangePage } from './schema.ts'
import type { Changes, Place } from './store.ts'

/** Server-Sent Events, as browsers read them. */
export const EVENT_STREAM = 'text/event-stream'

/** A change as an event; its id is the cursor to go on from. */
export const printEvent = (change: Change): string =>
  `id: ${change.cursor}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`

/** No event: it shows that the line is open, and tells where to go on. */
const printBeat = (cursor: string): string => `: open\nid: ${cursor}\n\n`

/** How a stream of changes is written down; it begins with how long to wait before connecting again. */
export const EVENTS = {
  begin: 'retry: 2000\n\n',
  print: (events: string[]) => events.join(''),
  end: '',
}

/**
 * The changes from some on as the texts of events, for as long as somebody reads them.
 *
 * @param first what has been read already
 * @param more gives what comes after a place; nothing, when nothing has come for a while
 * @param signal is aborted when nobody does any more, or the server stops
 * @param leave is called when the reader has left
 */
export const eventsFrom = (
  first: Changes,
  more: (since: Place) => Promise<Changes>,
  present: (found: Changes) => ChangePage,
  signal: AbortSignal,
  leave: () => void,
): AsyncIterator<string[]> => {
  let last: Changes | undefined
  return {
    next: async () => {
      const found = last && !signal.aborted ? await more(last.next) : first
      if (signal.aborted) return { done: true, value: undefined }
      last = found
      const { data, page } = present(found)
      return { value: data.length > 0 ? data.map(printEvent) : [printBeat(page.nextCursor)] }
    },
    return: async () => {
      leave()
      return { done: true, value: undefined }
    },
  }
}
