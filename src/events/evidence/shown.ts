import { fitting, jsonBytes, QUOTES_SHOWN_BYTES } from '../../common/bounds.ts'
import type { Db, Engine } from '../../db/engine.ts'
import type { EventRow } from '../rows.ts'
import type { EvidenceRow, EvidenceRows, LinkRows } from './rows.ts'
import { EVIDENCE_SHOWN } from './schema.ts'

/** The links that an event shows, and how many it has. */
export interface EvidenceShown {
  links: EvidenceRow[]
  count: number
}
/** The evidence of events, by their ids; an event without any is left out. */
export type EvidenceOf = (
  db: Db,
  of: readonly EventRow[],
) => Promise<ReadonlyMap<string, EvidenceShown>>

export const NO_EVIDENCE_SHOWN: EvidenceShown = { links: [], count: 0 }

/** Reads the evidence that is shown with events. */
export const evidenceShown = ({ kit }: Engine, rows: EvidenceRows, linkRows: LinkRows) => {
  const reported = (of: readonly EventRow[]) =>
    of.filter((row) => row.articleCount > 0).map((row) => row.id)

  /** The first links of an event from a place on, up to so many and so many bytes of quotes, one at least. */
  const first = async (
    db: Db,
    asked: { id: string; after: string | number; take: number },
    bytes: number,
    page = rows.page,
  ): Promise<{ rows: EvidenceRow[]; isCut: boolean }> => {
    const sizes = (await linkRows.quoteSizes(db).execute(asked)).map((row) => row.bytes)
    const take = sizes.length > 0 ? fitting(sizes, bytes) : asked.take
    // Where duplicates are passed over, other links come in their place.
    const found = await page(db).execute({ ...asked, take })
    const fit = found.slice(0, fitting(found.map(jsonBytes), bytes))
    return { rows: fit, isCut: fit.length < found.length || take < sizes.length }
  }

  /** All of the evidence of most events, the first links of those that have very much. */
  const some: EvidenceOf = async (db, of) => {
    const wanted = reported(of)
    if (wanted.length === 0) return new Map()
    const counts = await linkRows.counts(db).execute({ ids: kit.list(wanted) })
    const much = new Set(
      counts
        .filter(({ count, bytes }) => count > EVIDENCE_SHOWN || bytes > QUOTES_SHOWN_BYTES)
        .map(({ eventId }) => eventId),
    )
    const few = wanted.filter((event) => !much.has(event))
    const all = few.length > 0 ? await rows.ofEvents(db).execute({ ids: kit.list(few) }) : []
    const links = Map.groupBy(all, (row) => row.eventId)
    for (const id of much) {
      const asked = { id, after: -1, take: EVIDENCE_SHOWN }
      links.set(id, (await first(db, asked, QUOTES_SHOWN_BYTES)).rows)
    }
    return new Map(
      counts.map(({ eventId, count }) => [eventId, { links: links.get(eventId) ?? [], count }]),
    )
  }

  /** All of the evidence of every event. */
  const all: EvidenceOf = async (db, of) => {
    const wanted = reported(of)
    if (wanted.length === 0) return new Map()
    const found = await rows.ofEvents(db).execute({ ids: kit.list(wanted) })
    const byEvent = Map.groupBy(found, (row) => row.eventId)
    return new Map(
      [...byEvent].map(([event, links]) => [event, { links, count: links.length }] as const),
    )
  }

  return { first, some, all }
}
export type EvidenceReader = ReturnType<typeof evidenceShown>
