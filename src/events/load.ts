import { fittingIds, QUOTES_SHOWN_BYTES } from '../common/bounds.ts'
import { NotFoundError } from '../common/errors.ts'
import type { Db, Engine } from '../db/engine.ts'
import { NO_EVIDENCE_SHOWN, type EvidenceOf, type EvidenceReader } from './evidence/shown.ts'
import { present } from './present.ts'
import type { EventRows } from './rows.ts'
import type { Event } from './schema.ts'

/** What is said when there is no such event. */
export const NO_EVENT = 'There is no event with this id.'

/** Reads events as the contract has them. */
export const eventLoader = ({ kit, settle }: Engine, rows: EventRows, evidence: EvidenceReader) => {
  const load = async (
    db: Db,
    wanted: readonly string[],
    evidenceOf: EvidenceOf,
  ): Promise<Event[]> => {
    if (wanted.length === 0) return []
    const values = { ids: kit.list(wanted) }
    const found = new Map((await rows.events(db).execute(values)).map((row) => [row.id, row]))
    const taking = Map.groupBy(await rows.participants(db).execute(values), (row) => row.eventId)
    const saying = await evidenceOf(db, [...found.values()])
    return wanted.flatMap((id) => {
      const row = found.get(id)
      return row ? [present(row, taking.get(id) ?? [], saying.get(id) ?? NO_EVIDENCE_SHOWN)] : []
    })
  }

  const loadFitting = async (
    db: Db,
    wanted: readonly string[],
    evidenceOf: EvidenceOf,
    quotesMax: number,
  ): Promise<Event[]> => {
    if (wanted.length < 2) return load(db, wanted, evidenceOf)
    const sizes = (await rows.sizes(db).execute({ ids: kit.list(wanted) })).map(
      ({ id, bytes, quotes }) => ({ id, bytes: bytes + Math.min(quotes, quotesMax) }),
    )
    return load(db, fittingIds(wanted, sizes), evidenceOf)
  }

  const find = async (db: Db, id: string, evidenceOf: EvidenceOf): Promise<Event> => {
    await settle(db, id)
    const [event] = await load(db, [id], evidenceOf)
    if (!event) throw new NotFoundError(NO_EVENT)
    return event
  }

  return {
    /** Events of these ids in their order; those that are gone are left out. */
    load: (db: Db, wanted: readonly string[]): Promise<Event[]> => load(db, wanted, evidence.some),
    /** The same, with all of their evidence. */
    loadWhole: (db: Db, wanted: readonly string[]): Promise<Event[]> =>
      load(db, wanted, evidence.all),
    /** The same, without their evidence. */
    loadTaking: (db: Db, wanted: readonly string[]): Promise<Event[]> =>
      load(db, wanted, () => Promise.resolve(new Map())),
    /** The same, as many of the first as fit into a page. */
    loadFitting: (db: Db, wanted: readonly string[]): Promise<Event[]> =>
      loadFitting(db, wanted, evidence.some, QUOTES_SHOWN_BYTES),
    /** The same, with all of their evidence. */
    loadFittingWhole: (db: Db, wanted: readonly string[]): Promise<Event[]> =>
      loadFitting(db, wanted, evidence.all, Infinity),
    /** An event, with what the write that is running has made of it. */
    find: (db: Db, id: string): Promise<Event> => find(db, id, evidence.some),
    /** The same, with all of its evidence. */
    findWhole: (db: Db, id: string): Promise<Event> => find(db, id, evidence.all),
  }
}
export type EventLoader = ReturnType<typeof eventLoader>
