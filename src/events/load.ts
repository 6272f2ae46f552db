import { fittingIds, QUOTES_SHOWN_BYTES } from '../common/bounds.ts'
import { NotFoundError } from '../common/errors.ts'
import type { Db, Engine } from '../db/engine.ts'
import { NO_EVIDENCE_SHOWN, type EvidenceOf, type EvidenceReader } from './evidence/shown.ts'
import { present } from './present.ts'
import type { EventRows } from './rows.ts'
import type { Event } from './schema.ts'

export const NO_EVENT = 'There is no event with this id.'

/** Reads events in the form of the contract. */
export const eventLoader = ({ kit }: Engine, rows: EventRows, evidence: EvidenceReader) => {
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

  const sizesOf = async (
    db: Db,
    wanted: readonly string[],
    quotesMax = QUOTES_SHOWN_BYTES,
  ): Promise<{ id: string; bytes: number }[]> => {
    const found = await rows.sizes(db).execute({ ids: kit.list(wanted) })
    return found.map(({ id, bytes, quotes }) => ({
      id,
      bytes: bytes + Math.min(quotes, quotesMax),
    }))
  }

  const loadFitting = async (
    db: Db,
    wanted: readonly string[],
    evidenceOf: EvidenceOf,
    quotesMax: number,
  ): Promise<Event[]> => {
    if (wanted.length < 2) return load(db, wanted, evidenceOf)
    return load(db, fittingIds(wanted, await sizesOf(db, wanted, quotesMax)), evidenceOf)
  }

  const find = async (db: Db, id: string, evidenceOf: EvidenceOf): Promise<Event> => {
    const [event] = await load(db, [id], evidenceOf)
    if (!event) throw new NotFoundError(NO_EVENT)
    return event
  }

  return {
    sizesOf,
    /** Events in the order of these ids; ids that do not exist are left out. */
    load: (db: Db, wanted: readonly string[]): Promise<Event[]> => load(db, wanted, evidence.some),
    loadWhole: (db: Db, wanted: readonly string[]): Promise<Event[]> =>
      load(db, wanted, evidence.all),
    /** Events without their evidence, in the order of these ids. */
    loadTaking: (db: Db, wanted: readonly string[]): Promise<Event[]> =>
      load(db, wanted, () => Promise.resolve(new Map())),
    /** The first of these events that fit into a page, one at least. */
    loadFitting: (db: Db, wanted: readonly string[]): Promise<Event[]> =>
      loadFitting(db, wanted, evidence.some, QUOTES_SHOWN_BYTES),
    loadFittingWhole: (db: Db, wanted: readonly string[]): Promise<Event[]> =>
      loadFitting(db, wanted, evidence.all, Infinity),
    /** One event, including what the running write has changed. */
    find: (db: Db, id: string): Promise<Event> => find(db, id, evidence.some),
    findWhole: (db: Db, id: string): Promise<Event> => find(db, id, evidence.all),
  }
}
export type EventLoader = ReturnType<typeof eventLoader>
