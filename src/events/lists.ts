import { sql } from 'drizzle-orm'
import type { Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { facetsOf } from '../db/query/facets.ts'
import type { PrintedItems } from '../db/printed-items.ts'
import { linkCopies } from '../db/query/link-copies.ts'
import { lister } from '../db/query/list.ts'
import { pivotOf } from '../db/query/pivot.ts'
import { timelineOf } from '../db/query/timeline.ts'
import { COUNTED_FIELDS } from '../links/event-counts.ts'
import type { Links } from '../links/links.ts'
import { eventFilters } from './filters.ts'
import type { EventLoader } from './load.ts'
import { namedIn } from './named.ts'
import type { EventQuery } from './query.ts'
import type { Event } from './schema.ts'
import { eventsInTime } from './timed.ts'

/** The texts of events that `q` searches. */
export const eventTexts = ({ schema: { events } }: Engine) => ({
  title: events.title,
  summary: events.summary,
  place: sql`concat_ws(', ', ${events.placeName}, ${events.admin2}, ${events.admin1})`,
})

/** The links of events in memory; they change with an event, with an actor that takes part, and with an article that is evidence. */
const eventCopies = (engine: Engine) => {
  const { kit, schema } = engine
  const { actors, articles, events, evidence, participants } = schema
  return linkCopies(engine, {
    collection: 'event',
    main: events,
    own: events.dateStart,
    changedBy: (ids) =>
      sql`select ${events.seq} as seq from ${events} where ${kit.among(events.id, ids)} union select ${participants.eventSeq} from ${participants} where ${participants.actorSeq} in (select ${actors.seq} from ${actors} where ${kit.among(actors.id, ids)}) union select ${evidence.eventSeq} from ${evidence} where ${evidence.articleSeq} in (select ${articles.seq} from ${articles} where ${kit.among(articles.id, ids)})`,
  })
}

export const eventLists = (
  engine: Engine,
  links: Links,
  { names, loader, printed }: { names: ExternalIds; loader: EventLoader; printed: PrintedItems },
) => {
  const { events, eventCounts } = engine.schema
  const { field, value, count, modality } = eventCounts
  const filters = eventFilters(engine, links, names)
  const lists = lister<EventQuery, Event>(engine, {
    name: 'events',
    main: events,
    orders: {
      date: events.dateStart,
      fatalities: events.fatalitiesBest,
      createdAt: events.createdAt,
      updatedAt: events.updatedAt,
    },
    mainOrder: '-date',
    texts: eventTexts(engine),
    foundBy: namedIn(engine),
    filters,
    load: loader.loadFitting,
    printed,
    indexed: {
      scanned: [
        events.modality,
        events.status,
        events.datePrecision,
        events.quadClass,
        events.type,
        events.country,
        events.mode,
        events.admin1,
        events.datasetNameId,
      ],
    },
    copies: engine.countsInMemory ? eventCopies(engine) : undefined,
    counts: { table: eventCounts, field, value, count, by: modality, fields: COUNTED_FIELDS },
  })
  const { aggregated } = lists
  const inTime = eventsInTime(engine, aggregated)
  return {
    ...lists,
    filters,
    facets: facetsOf(aggregated, inTime),
    timeline: timelineOf(aggregated, inTime),
    pivot: pivotOf(aggregated, inTime),
  }
}
export type EventLists = ReturnType<typeof eventLists>
