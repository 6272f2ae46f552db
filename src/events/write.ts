import { isDeepStrictEqual } from 'node:util'
import { ConflictError } from '../common/errors.ts'
import { diff } from '../common/json-patch.ts'
import { sideBySide } from '../common/side-by-side.ts'
import { iso } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { newId, orderOf, type Identity } from '../db/identity.ts'
import { searched } from '../db/query/searched.ts'
import { insertNumbered, numberReader, updateBy } from '../db/rows.ts'
import { sideItems, sideListAdder } from '../db/side-lists.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'
import { countedBeside } from '../links/event-counts.ts'
import type { Links } from '../links/links.ts'
import { columnsOf, ROW_COLUMNS } from './columns.ts'
import { countedEvent } from './counted.ts'
import { eventDraft, eventState, normalise, sameEvidence, takingPart } from './draft.ts'
import type { PlacedEvidence, PlaceEvidence } from './evidence/place.ts'
import { reportedBy } from './evidence/reported.ts'
import type { LinkRows } from './evidence/rows.ts'
import { EVIDENCE_SHOWN } from './evidence/schema.ts'
import type { EvidenceWriter, LinkIds } from './evidence/write.ts'
import { eventTexts } from './lists.ts'
import type { EventLoader } from './load.ts'
import { mapAdder } from './map/add.ts'
import { mapCounts } from './map/count.ts'
import type { ParticipantWriter } from './participants/write.ts'
import type { Event, EventInput } from './schema.ts'
import { eventSides } from './sides.ts'
import type { WrittenEvent } from './written.ts'

interface Parts {
  names: ExternalIds
  loader: EventLoader
  linkRows: LinkRows
  place: PlaceEvidence
  evidence: EvidenceWriter
  participants: ParticipantWriter
}

/** The fields that a new event derives from its evidence. */
const reportedByNew = (placed: readonly PlacedEvidence[]) => {
  const reported = reportedBy(
    placed.map(({ articleId, clusterId, outlet, publishedAt }) => ({
      id: articleId,
      cluster: clusterId,
      outlet,
      publishedAt: publishedAt > UNKNOWN_TIME ? publishedAt : null,
    })),
  )
  return { ...reported, hasEvidence: reported.articleCount > 0 }
}

/** The fields of an event that articles embed. */
const shownOf = ({ title, type, date, location }: EventInput) => ({
  title,
  type,
  date,
  country: location?.country ?? null,
})

/** Whether an event may be counted otherwise by its actors and sources. */
const isCountedAnew = (draft: EventInput, before: Event, isOtherEvidence: boolean): boolean =>
  isOtherEvidence ||
  draft.modality !== before.modality ||
  !isDeepStrictEqual(draft.participants, eventDraft(before).participants)

const searchedTexts = ({ title, summary, location }: EventInput) => [title, summary, location]

/** Writes the rows of events and their search texts. */
const rowWriter = (engine: Engine) => {
  const { changes, kit, schema } = engine
  const { insert, foresee } = insertNumbered(kit, schema.events)
  const update = updateBy(schema.events, schema.events.id, ROW_COLUMNS)
  const addToLists = sideListAdder(eventSides(schema))
  const addToMap = mapAdder(engine)
  const search = searched(engine, 'events', schema.events, eventTexts(engine))
  type Row = Parameters<typeof update>[2]
  return {
    foresee,
    /** Writes the row of a new event, and returns its number. */
    insert: async (
      tx: Db,
      id: string,
      row: Row,
      placed: readonly PlacedEvidence[],
      identity: Identity,
    ): Promise<number> => {
      const created = await changes.created(tx, 'event', id, identity)
      const order = orderOf(id)
      const values = { id, idOrder: order, ...reportedByNew(placed), ...row, ...created }
      const seq = await insert(tx, values)
      await addToLists(
        tx,
        { seq, order, sort: row.dateStart },
        {
          tags: sideItems(row.tags),
          contexts: sideItems(row.contexts),
          codes: row.codes.map(({ code, scheme }) => [code, scheme]),
        },
      )
      await addToMap(tx, seq, row)
      const { title, summary, placeName, admin2, admin1 } = row
      const place = [placeName, admin2, admin1].filter((part) => part !== null).join(', ')
      search(tx, id, true, { rowid: seq, texts: { title, summary, place } })
      return seq
    },
    update: async (tx: Db, row: Row, draft: EventInput, before: Event): Promise<void> => {
      await update(tx, before.id, row)
      const isOther = !isDeepStrictEqual(searchedTexts(draft), searchedTexts(eventDraft(before)))
      if (isOther) search(tx, before.id, false)
    },
  }
}

/** Reads what the write of an event will ask for: side by side, so that an engine elsewhere is waited for once. */
const foreseeing = (
  { origins, uses }: Links,
  { names, place, participants }: Parts,
  rows: ReturnType<typeof rowWriter>,
) => {
  const ofNew = (tx: Db, draft: EventInput) =>
    sideBySide(
      rows.foresee(tx),
      names.foresee(tx, draft.externalIds),
      uses.foresee(tx, 'event', draft),
    )
  return (tx: Db, draft: EventInput, isNew: boolean, isOtherEvidence: boolean) =>
    sideBySide(
      participants.resolve(tx, draft),
      isOtherEvidence ? place(tx, draft.evidence, ['evidence']) : Promise.resolve([]),
      origins.foresee(tx, [draft]),
      isNew ? ofNew(tx, draft) : Promise.resolve(undefined),
    )
}

/** Writes everything of an event except its version. */
const eventPutter = (engine: Engine, links: Links, parts: Parts) => {
  const { eventCounts, origins, reporting, touches, uses } = links
  const { names, evidence, participants } = parts
  const rows = rowWriter(engine)
  const foresee = foreseeing(links, parts, rows)
  const countOnMap = mapCounts(engine)
  const numberOf = numberReader(engine.schema.events)

  /** Writes the evidence of an event and recounts what is derived from it. */
  const putEvidence = async (
    tx: Db,
    event: WrittenEvent,
    placed: readonly PlacedEvidence[],
    before: Event | null,
    linkIds: LinkIds | undefined,
  ): Promise<void> => {
    const linksBefore = before?.evidence ?? []
    await evidence.put(tx, event, placed, linksBefore, linkIds)
    const articles = placed.map((link) => link.articleId)
    if (!before) reporting.cited(tx, articles)
    else {
      const left = linksBefore.map((link) => link.article.id)
      await reporting.recount(tx, event.id, [...left, ...articles])
    }
  }

  return async (
    tx: Db,
    id: string,
    draft: EventInput,
    before: Event | null,
    linkIds?: LinkIds,
    identity: Identity = {},
  ): Promise<void> => {
    const isOtherEvidence = !before || !sameEvidence(eventDraft(before).evidence, draft.evidence)
    const [taking, placed] = await foresee(tx, draft, !before, isOtherEvidence)
    const row = { ...columnsOf(draft), ...(await origins.datasetOf(tx, draft.dataset)) }
    if (before && isCountedAnew(draft, before, isOtherEvidence))
      await eventCounts.recountBeside(tx, [id])
    if (before) await rows.update(tx, row, draft, before)
    const seq = before ? await numberOf(tx, id) : await rows.insert(tx, id, row, placed, identity)
    uses.count(tx, 'event', before, draft)
    const ids = taking.map((actor) => actor.id)
    const now = countedEvent(draft, ids)
    if (!before)
      Object.assign(
        now.values,
        countedBeside(
          taking,
          placed.map(({ outlet }) => outlet),
        ),
      )
    eventCounts.count(tx, before && countedEvent(eventDraft(before)), now)
    countOnMap(tx, before && columnsOf(eventDraft(before)), row)
    const event = { seq, id, dateStart: row.dateStart }
    const isRedated = before?.date.start !== row.dateStart
    if (!before || !isDeepStrictEqual(before.externalIds, draft.externalIds))
      await names.set(tx, seq, draft.externalIds, !before)
    await participants.put(tx, event, draft, taking, before)
    if (isOtherEvidence) await putEvidence(tx, event, placed, before, linkIds)
    if (!before) return
    if (isRedated) await evidence.redate(tx, seq, { dateStart: row.dateStart })
    const isShownAnew = !isDeepStrictEqual(shownOf(draft), shownOf(eventDraft(before)))
    if (isShownAnew && before.articleCount > 0) touches.articlesOfEvent(tx, id)
  }
}

export const eventWriter = (engine: Engine, links: Links, parts: Parts) => {
  const { changes } = engine
  const { linkRows, loader } = parts
  const numberOf = numberReader(engine.schema.events)
  const put = eventPutter(engine, links, parts)

  /** Writes a new event and returns its id. */
  const insert = async (
    tx: Db,
    input: EventInput,
    identity: Identity = {},
    linkIds?: LinkIds,
  ): Promise<string> => {
    const id = identity.id ?? newId('event')
    await put(tx, id, normalise(input), null, linkIds, identity)
    return id
  }

  /** Changes an event and returns it, with all evidence if that changed; null when nothing did. */
  const change = async (
    tx: Db,
    before: Event,
    input: EventInput,
    linkIds?: LinkIds,
  ): Promise<Event | null> => {
    const draft = normalise(input)
    const survivor = await links.actors.survivorOf(tx, takingPart(draft))
    draft.participants = draft.participants.map((p) => ({ ...p, actorId: survivor(p.actorId) }))
    const known = eventDraft(before)
    const evidenceStays = sameEvidence(known.evidence, draft.evidence)
    const stays = { ...draft, evidence: evidenceStays ? known.evidence : draft.evidence }
    if (isDeepStrictEqual(stays, known)) return null
    const [stored] = await linkRows.ofEvent(tx).execute({ seq: await numberOf(tx, before.id) })
    if (!evidenceStays && (stored?.count ?? 0) > before.evidence.length) {
      throw new ConflictError(
        `This event has more than the ${EVIDENCE_SHOWN} evidence links that it shows, so the list cannot be replaced. Add links by POST /v1/events/{eventId}/evidence, and remove or change them one by one.`,
      )
    }
    await put(tx, before.id, stays, before, linkIds)
    const find = evidenceStays ? loader.find : loader.findWhole
    const after = await find(tx, before.id)
    const changed = evidenceStays ? { ...after, evidence: before.evidence } : after
    const undo = diff(eventState(changed), eventState(before))
    const { version, updatedAt } = await changes.changed(tx, 'event', before.id, undo)
    return { ...after, version, updatedAt: iso(updatedAt) }
  }

  return { insert, change }
}
export type EventWriter = ReturnType<typeof eventWriter>
