import type { Db, Engine } from '../../db/engine.ts'
import { feedEnd } from '../../db/feed.ts'
import { LIMIT_DEFAULT } from '../../db/query/list.ts'
import type { Listed } from '../../common/lists.ts'
import type { Position } from '../../common/lists.ts'
import type { EventLists } from '../lists.ts'
import type { EventLoader } from '../load.ts'
import type { EventQuery } from '../query.ts'
import type { Event } from '../schema.ts'
import { rowsOf, type EventParticipant } from './schema.ts'

/** How many pages of events a page of participants reads while it finds none that has any. */
const READS_MAX = 5

/** Collects the rows of a page; its place is the event that was shown last, and how much of it. */
const participantPage = (limit: number, after: Position | undefined) => {
  const data: EventParticipant[] = []
  const page = {
    data,
    /** The last event that is shown with all of its participants. */
    last: after,
    /** Adds rows of an event, from a place on; gives where the next page begins when not all fit. */
    add: (at: Position, event: Event, from: number): Position | null => {
      const rows = rowsOf(event)
      const room = limit - data.length
      data.push(...rows.slice(from, from + room))
      if (from + room < rows.length) return { ...at, id: `${event.id} ${from + room}` }
      page.last = at
      return null
    },
  }
  return page
}

/** The verbs of the participants of all events, a row for each. */
export const participantStore = (
  { read, schema, snapshot }: Engine,
  lists: EventLists,
  { loadTaking }: EventLoader,
) => {
  const feedOf = feedEnd(schema)

  const walkParticipants = async function* (
    db: Db,
    query: EventQuery,
  ): AsyncGenerator<Listed<EventParticipant>> {
    for await (const { data, ...part } of lists.walk(db, query, loadTaking))
      yield { ...part, data: data.flatMap(rowsOf) }
  }

  /**
   * Participants of the events that pass, event by event. A place between two participants of one event is
   * the place of that event, with how many of its participants have been shown.
   */
  const list = async (
    db: Db,
    { limit = LIMIT_DEFAULT, ...query }: EventQuery,
    after?: Position,
  ): Promise<Listed<EventParticipant>> => {
    const [id = '', shown] = after?.id.split(' ') ?? []
    const begins = after && { ...after, id }
    const page = participantPage(limit, begins)
    const { data } = page
    if (begins && shown !== undefined) {
      const [begun] = await loadTaking(db, [id])
      const next = begun && page.add(begins, begun, Number(shown))
      if (next) return { data, next, feed: await feedOf(db) }
    }
    for (let reads = 0; ; reads++) {
      const found = await lists.page(db, { ...query, limit }, page.last, loadTaking)
      const { positions = [], feed, rankedNewest } = found
      const ranked = { feed, ...(rankedNewest === undefined ? {} : { rankedNewest }) }
      for (const [i, event] of found.data.entries()) {
        const at = positions[i]
        const next = at ? page.add(at, event, 0) : null
        if (next) return { data, next, ...ranked }
      }
      const { next } = found
      if (!next || data.length > 0 || reads === READS_MAX) return { data, next, ...ranked }
      page.last = next
    }
  }

  return {
    /** The participants of the events that pass, a row for each. */
    listParticipants: (query: EventQuery, after?: Position): Promise<Listed<EventParticipant>> =>
      read((db) => list(db, query, after)),
    /** All of them, a few events at a time. */
    streamParticipants: (query: EventQuery) => snapshot((db) => walkParticipants(db, query)),
    /** The stream of `streamParticipants`, on a snapshot that is open. */
    walkParticipants,
  }
}
