import { PreconditionError } from '../common/errors.ts'
import type { Precondition } from '../common/precondition.ts'
import type { Db, Engine, Recorder } from '../db/engine.ts'
import { externalIds } from '../db/external-ids.ts'
import { manyReader } from '../db/read-many.ts'
import { summariesOf } from '../db/summaries.ts'
import type { PrintedItems } from '../db/printed-items.ts'
import { verbs } from '../db/verbs.ts'
import type { Links } from '../links/links.ts'
import { articleEvidenceStore } from './article-evidence/store.ts'
import { eventCards } from './cards.ts'
import { columnsOf } from './columns.ts'
import { countedEvent } from './counted.ts'
import { eventDraft, eventState, takingPart } from './draft.ts'
import { evidencePlacer } from './evidence/place.ts'
import { evidenceRows, linkRows } from './evidence/rows.ts'
import { EVIDENCE_SHOWN } from './evidence/schema.ts'
import { evidenceShown } from './evidence/shown.ts'
import { evidenceStore } from './evidence/store.ts'
import { evidenceWriter } from './evidence/write.ts'
import { eventLists } from './lists.ts'
import { eventLoader, NO_EVENT } from './load.ts'
import { mapCounts } from './map/count.ts'
import { eventMaps } from './map/store.ts'
import { networks } from './network/store.ts'
import { participantStore } from './participants/store.ts'
import { participantWriter } from './participants/write.ts'
import { eventHistory } from './past.ts'
import { eventRows } from './rows.ts'
import type { Event, EventInput } from './schema.ts'
import { eventSummaries } from './summaries/rows.ts'
import { eventWriter } from './write.ts'

const eventParts = (engine: Engine, links: Links) => {
  const { events, eventExternalIds } = engine.schema
  const { eventSeq } = eventExternalIds
  const names = externalIds(engine, 'event', events, events.title, eventExternalIds, eventSeq)
  const rows = eventRows(engine)
  const evidence = { rows, evidenceRows: evidenceRows(engine), linkRows: linkRows(engine) }
  const shown = evidenceShown(engine, evidence.evidenceRows, evidence.linkRows)
  const loader = eventLoader(engine, rows, shown)
  const place = evidencePlacer(links)
  const evidenceParts = {
    ...evidence,
    shown,
    place,
    writer: evidenceWriter(engine, links, { ...evidence, place }),
  }
  const writer = eventWriter(engine, links, {
    names,
    loader,
    linkRows: evidence.linkRows,
    place,
    evidence: evidenceParts.writer,
    participants: participantWriter(engine, links),
  })
  return { names, rows, loader, evidence: evidenceParts, writer }
}
type EventParts = ReturnType<typeof eventParts>

const eventVerbs = (
  engine: Engine,
  { actors, eventCounts, reporting, uses }: Links,
  { loader, writer }: EventParts,
) => {
  const { changes, write } = engine
  const countOnMap = mapCounts(engine)
  const removeIn = async (tx: Db, id: string, allowed: Precondition): Promise<void> => {
    const before = await loader.findWhole(tx, id)
    if (!allowed(before.version)) throw new PreconditionError()
    actors.countEvents(tx, takingPart(eventDraft(before)), [])
    uses.count(tx, 'event', before, null)
    await eventCounts.recountBeside(tx, [id])
    const draft = eventDraft(before)
    eventCounts.count(tx, countedEvent(draft), null)
    countOnMap(tx, columnsOf(draft), null)
    await changes.remove(tx, 'event', id, eventState(before))
    const articles = before.evidence.map((link) => link.article.id)
    await reporting.recount(tx, id, articles)
  }
  return {
    /** Replaces an event by what `make` returns, and returns what `pick` takes of the result. */
    updatePart: <T>(
      id: string,
      allowed: Precondition,
      make: (draft: EventInput) => EventInput,
      pick: (event: Event) => T,
      record?: Recorder<T>,
    ): Promise<T> =>
      write(async (tx) => {
        const before = await loader.find(tx, id)
        if (!allowed(before.version)) throw new PreconditionError()
        return pick((await writer.change(tx, before, make(eventDraft(before)))) ?? before)
      }, record),
    /** Deletes an event in a transaction that is open already. */
    removeIn,
    remove: (id: string, allowed: Precondition, record?: Recorder<void>): Promise<void> =>
      write((tx) => removeIn(tx, id, allowed), record),
  }
}

/** The store of events. */
export const eventStore = (engine: Engine, links: Links, printed: PrintedItems) => {
  const parts = eventParts(engine, links)
  const { names, rows, loader, evidence, writer } = parts
  const lists = eventLists(engine, links, { ...parts, printed })
  const cards = eventCards(engine)
  return {
    filters: lists.filters,
    aggregated: lists.aggregated,
    facets: lists.facets,
    timeline: lists.timeline,
    pivot: lists.pivot,
    ...eventHistory(engine, links, { loader, evidenceRows: evidence.evidenceRows, writer }),
    ...verbs(engine, {
      find: loader.find,
      insert: (tx: Db, input: EventInput) => writer.insert(tx, input),
      change: async (tx: Db, before: Event, draft: EventInput) => {
        const after = await writer.change(tx, before, draft)
        return after && { ...after, evidence: after.evidence.slice(0, EVIDENCE_SHOWN) }
      },
      draftOf: eventDraft,
      stateOf: (event) =>
        event.evidence.length === event.evidenceCount ? eventState(event) : null,
      list: lists.list,
      listPrinted: lists.listPrinted,
      walk: (db, query) => lists.walk(db, query, loader.loadFittingWhole),
    }),
    ...eventVerbs(engine, links, parts),
    ...evidenceStore(engine, evidence),
    ...articleEvidenceStore(engine, links, evidence),
    ...participantStore(engine, lists, loader),
    ...networks(engine, links.actors, lists.aggregated, cards),
    ...eventMaps(engine, lists.aggregated, cards),
    readMany: manyReader<Event>(engine, { sizes: loader.sizesOf, load: loader.load }),
    ...summariesOf(engine, NO_EVENT, eventSummaries(engine), lists.page),
    load: loader.load,
    find: loader.find,
    findWhole: loader.findWhole,
    insert: writer.insert,
    change: writer.change,
    cite: evidence.writer.cite,
    findByExternalIds: names.findAll,
    /** The ids among these that exist, each mapped to itself. */
    known: async (db: Db, wanted: readonly string[]): Promise<Map<string, string>> => {
      const found = await rows.known(db).execute({ ids: engine.kit.list(wanted) })
      return new Map(found.map((row) => [row.id, row.id]))
    },
  }
}
export type EventStore = ReturnType<typeof eventStore>
