import { PAGE_BYTES } from '../../common/bounds.ts'
import { NotFoundError, PreconditionError } from '../../common/errors.ts'
import type { Precondition } from '../../common/precondition.ts'
import type { Db, Engine, Recorder } from '../../db/engine.ts'
import { feedEnd } from '../../db/feed.ts'
import { inParts, WALK_ITEMS } from '../../db/query/list.ts'
import type { Listed } from '../../common/lists.ts'
import type { Position } from '../../common/lists.ts'
import { STANCES } from '../../contract/refs.ts'
import { changedLink } from '../draft.ts'
import { NO_EVENT } from '../load.ts'
import type { EventRows } from '../rows.ts'
import { placeBehind } from './behind.ts'
import { contextReader } from './context.ts'
import type { PlaceEvidence } from './place.ts'
import { presentEvidence } from './present.ts'
import type { EvidenceRows, LinkRows } from './rows.ts'
import type { Evidence, EvidencePatch, EvidenceInput } from './schema.ts'
import type { EvidenceReader } from './shown.ts'
import type { EvidenceWriter } from './write.ts'

const NO_EVIDENCE = 'This event has no evidence with this id.'

interface EvidenceAsked {
  limit: number
  /** `collapse` lists only the first of an article and its duplicates. */
  duplicates?: 'collapse' | undefined
  /** Only links with one of these stances. */
  stance?: readonly string[] | undefined
  /** `context` adds the text around each quote. */
  include?: 'context' | undefined
  /** Continue after the link with this id. */
  behind?: string | undefined
}

interface EvidenceParts {
  rows: EventRows
  evidenceRows: EvidenceRows
  linkRows: LinkRows
  shown: EvidenceReader
  place: PlaceEvidence
  writer: EvidenceWriter
}

const evidenceLists = (engine: Engine, { rows, evidenceRows, linkRows, shown }: EvidenceParts) => {
  const { kit, read, schema, snapshot } = engine
  const feedOf = feedEnd(schema)
  const withContext = contextReader(engine)
  const list = async (
    db: Db,
    wanted: string,
    { limit, duplicates, stance = STANCES, include, behind }: EvidenceAsked,
    from?: Position,
  ): Promise<Listed<Evidence>> => {
    const [row] = await rows.version(db).execute({ id: wanted })
    if (!row) throw new NotFoundError(NO_EVENT)
    const after =
      from ??
      (await placeBehind(
        db,
        linkRows,
        behind,
        ({ event }) => event.id === wanted,
        ({ position }) => ({ key: position, id: wanted }),
      ))
    const page = duplicates === 'collapse' ? evidenceRows.pageCollapsed : evidenceRows.page
    const asked = { seq: row.seq, after: after?.key ?? -1, take: limit + 1 }
    const stances = kit.list(stance)
    const { rows: found, isCut } = await shown.first(db, asked, PAGE_BYTES, page, stance)
    const links = found.slice(0, limit)
    const last = links.at(-1)
    const hasMore =
      found.length > limit ||
      (isCut &&
        last !== undefined &&
        (await page(db).execute({ ...asked, after: last.position, take: 1, stances })).length > 0)
    const data = links.map(presentEvidence)
    return {
      data: include === 'context' ? await withContext(db, data, ({ article }) => article.id) : data,
      feed: await feedOf(db),
      next: hasMore && last ? { key: last.position, id: last.id } : null,
    }
  }
  return {
    /** The evidence of an event in the order given, one page. */
    listEvidence: (
      wanted: string,
      asked: EvidenceAsked,
      after?: Position,
    ): Promise<Listed<Evidence>> => read((db) => list(db, wanted, asked, after)),
    /** The evidence of an event in the order given, all, a few links at a time. */
    streamEvidence: (wanted: string, asked: Omit<EvidenceAsked, 'limit'>) =>
      snapshot((db) =>
        inParts((after) => list(db, wanted, { ...asked, limit: WALK_ITEMS }, after)),
      ),
  }
}

export const evidenceStore = (engine: Engine, parts: EvidenceParts) => {
  const { read, write } = engine
  const { rows, evidenceRows, linkRows, place, writer } = parts

  /** The version and date of an event that passes its precondition. */
  const current = async (tx: Db, eventId: string, allowed: Precondition) => {
    const [row] = await rows.version(tx).execute({ id: eventId })
    if (!row) throw new NotFoundError(NO_EVENT)
    if (!allowed(row.version)) throw new PreconditionError()
    return row
  }
  const rowOf = async (db: Db, event: string, id: string) => {
    const [place] = await linkRows.place(db).execute({ id })
    const [row] = place?.event.id === event ? await evidenceRows.byId(db).execute({ id }) : []
    if (!row) throw new NotFoundError(NO_EVIDENCE)
    return row
  }
  const find = async (db: Db, event: string, id: string): Promise<Evidence> =>
    presentEvidence(await rowOf(db, event, id))

  return {
    ...evidenceLists(engine, parts),
    getEvidence: (eventId: string, id: string): Promise<Evidence> =>
      read((db) => find(db, eventId, id)),
    addEvidence: (
      eventId: string,
      allowed: Precondition,
      input: EvidenceInput,
      record?: Recorder<Evidence>,
    ): Promise<Evidence> =>
      write(async (tx) => {
        const { seq, dateStart } = await current(tx, eventId, allowed)
        const [placed] = await place(tx, [input], [])
        if (!placed) throw new Error('no evidence was placed')
        const event = { seq, id: eventId, dateStart }
        return find(tx, eventId, await writer.append(tx, event, placed))
      }, record),
    /** Patches a link; its quote is looked up in the body again. */
    updateEvidence: (
      eventId: string,
      allowed: Precondition,
      id: string,
      patch: EvidencePatch,
      record?: Recorder<Evidence>,
    ): Promise<Evidence> =>
      write(async (tx) => {
        await current(tx, eventId, allowed)
        const row = await rowOf(tx, eventId, id)
        const before = presentEvidence(row)
        await writer.set(tx, eventId, row.position, before, changedLink(before, patch))
        return find(tx, eventId, id)
      }, record),
    removeEvidence: (
      eventId: string,
      allowed: Precondition,
      id: string,
      record?: Recorder<void>,
    ): Promise<void> =>
      write(async (tx) => {
        await current(tx, eventId, allowed)
        const row = await rowOf(tx, eventId, id)
        await writer.remove(tx, eventId, row.position, presentEvidence(row))
      }, record),
  }
}
