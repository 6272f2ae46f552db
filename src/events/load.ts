import { fittingIds, QUOTES_SHOWN_BYTES, SHORT_LINKS } from '../common/bounds.ts'
import { NotFoundError } from '../common/errors.ts'
import type { Db, Engine } from '../db/engine.ts'
import { numbersMade } from '../db/rows.ts'
import {
  NO_EVIDENCE_SHOWN,
  type EvidenceOf,
  type EvidenceReader,
  type EvidenceShown,
} from './evidence/shown.ts'
import { present } from './present.ts'
import type { EventRow, EventRows, ParticipantRow } from './rows.ts'
import type { Event } from './schema.ts'

export const NO_EVENT = 'There is no event with this id.'

/** Puts events together with their links, in the order of these ids. */
const join = (
  wanted: readonly string[],
  found: readonly EventRow[],
  taking: readonly ParticipantRow[],
  saying: ReadonlyMap<number, EvidenceShown>,
): Event[] => {
  const rowOf = new Map(found.map((row) => [row.id, row]))
  const takingIn = Map.groupBy(taking, (row) => row.eventSeq)
  return wanted.flatMap((id) => {
    const row = rowOf.get(id)
    if (!row) return []
    const { seq } = row
    return [present(row, takingIn.get(seq) ?? [], saying.get(seq) ?? NO_EVIDENCE_SHOWN)]
  })
}

/** Reads events that a write has made: side by side, as it knows their numbers. */
const madeLoader =
  ({ kit }: Engine, rows: EventRows) =>
  async (db: Db, wanted: readonly string[], made: number[], evidenceOf: EvidenceOf) => {
    const [found, taking, saying] = await Promise.all([
      rows.events(db).execute({ ids: kit.list(wanted) }),
      rows.participants(db).execute({ seqs: kit.list(made) }),
      evidenceOf(
        db,
        made.map((seq) => ({ seq, articleCount: 1 })),
      ),
    ])
    return join(wanted, found, taking, saying)
  }

/** Reads events in the form of the contract. */
export const eventLoader = (engine: Engine, rows: EventRows, evidence: EvidenceReader) => {
  const { kit } = engine
  const loadMade = madeLoader(engine, rows)
  const rowsOf = async (db: Db, wanted: readonly string[]) => {
    const found = await rows.events(db).execute({ ids: kit.list(wanted) })
    return { found, asked: { seqs: kit.list(found.map(({ seq }) => seq)) } }
  }

  const load = async (
    db: Db,
    wanted: readonly string[],
    evidenceOf: EvidenceOf,
  ): Promise<Event[]> => {
    if (wanted.length === 0) return []
    const made = numbersMade(db, wanted)
    if (made) return loadMade(db, wanted, made, evidenceOf)
    const { found, asked } = await rowsOf(db, wanted)
    const taking = await rows.participants(db).execute(asked)
    return join(wanted, found, taking, await evidenceOf(db, found))
  }

  /** Reads events that have few links and short quotes, as most have; null when one has more. */
  const loadShort = async (db: Db, wanted: readonly string[]): Promise<Event[] | null> => {
    const { found, asked } = await rowsOf(db, wanted)
    const taking = await rows.someParticipants(db).execute({ ...asked, take: SHORT_LINKS })
    if (taking.length === SHORT_LINKS) return null
    const saying = await evidence.little(db, found)
    return saying && join(wanted, found, taking, saying)
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
    const short = await loadShort(db, wanted)
    if (short) return short
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
