import type { Change } from './schema.ts'
import { placeAfter, type Changes, type Place } from './store.ts'

/** Server-Sent Events, as browsers read them. */
export const EVENT_STREAM = 'text/event-stream'

/** A change as an event; its id is the cursor to go on from. */
export const printEvent = (change: Change, cursor: string): string =>
  `id: ${cursor}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`

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
  cursorOf: (place: Place) => string,
  signal: AbortSignal,
  leave: () => void,
): AsyncIterator<string[]> => {
  let last: Changes | undefined
  return {
    next: async () => {
      const found = last && !signal.aborted ? await more(last.next) : first
      if (signal.aborted) return { done: true, value: undefined }
      last = found
      const { data, next } = found
      const events = data.map((change) =>
        printEvent(change, cursorOf(placeAfter(next.epoch, change))),
      )
      return { value: events.length > 0 ? events : [printBeat(cursorOf(next))] }
    },
    return: async () => {
      leave()
      return { done: true, value: undefined }
    },
  }
}
