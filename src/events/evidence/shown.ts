import { fitting, jsonBytes, QUOTES_SHOWN_BYTES, SHORT_LINKS } from '../../common/bounds.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { STANCES } from '../../contract/refs.ts'
import type { EventRow } from '../rows.ts'
import type { EvidenceRow, EvidenceRows, LinkRows } from './rows.ts'
import { EVIDENCE_SHOWN } from './schema.ts'

/** The links that an event embeds, and how many it has. */
export interface EvidenceShown {
  links: EvidenceRow[]
  count: number
}
/** Reads the evidence of events, by their numbers; events without evidence are left out. */
export type EvidenceOf = (
  db: Db,
  of: readonly Pick<EventRow, 'seq' | 'articleCount'>[],
) => Promise<ReadonlyMap<number, EvidenceShown>>

export const NO_EVIDENCE_SHOWN: EvidenceShown = { links: [], count: 0 }

export const evidenceShown = ({ kit }: Engine, rows: EvidenceRows, linkRows: LinkRows) => {
  const reported = (of: readonly Pick<EventRow, 'seq' | 'articleCount'>[]) =>
    of.filter((row) => row.articleCount > 0).map((row) => row.seq)

  /** The first links after a position, up to `take` links and a limit of bytes, at least one. */
  const first = async (
    db: Db,
    asked: { seq: number; after: string | number; take: number },
    bytes: number,
    page = rows.page,
    stances: readonly string[] = STANCES,
  ): Promise<{ rows: EvidenceRow[]; isCut: boolean }> => {
    const sizes = (await linkRows.quoteSizes(db).execute(asked)).map((row) => row.bytes)
    const take = sizes.length > 0 ? fitting(sizes, bytes) : asked.take
    // Leaving out duplicates would shorten the page: the query fetches other links for them.
    const found = await page(db).execute({ ...asked, take, stances: kit.list(stances) })
    const fit = found.slice(0, fitting(found.map(jsonBytes), bytes))
    return { rows: fit, isCut: fit.length < found.length || take < sizes.length }
  }

  const shownOf = (found: EvidenceRow[]) =>
    new Map(
      [...Map.groupBy(found, (row) => row.eventSeq)].map(
        ([event, links]) => [event, { links, count: links.length }] as const,
      ),
    )

  /** All evidence of events that have little; null when one has more than events show, or a long quote. */
  const little = async (
    db: Db,
    of: Parameters<EvidenceOf>[1],
  ): Promise<ReadonlyMap<number, EvidenceShown> | null> => {
    const wanted = reported(of)
    if (wanted.length === 0) return new Map()
    const asked = { seqs: kit.list(wanted), take: SHORT_LINKS }
    const found = await rows.someOfEvents(db).execute(asked)
    if (found.length === SHORT_LINKS || found.some((row) => row.isLong)) return null
    const shown = shownOf(found)
    return [...shown.values()].some(({ count }) => count > EVIDENCE_SHOWN) ? null : shown
  }

  /** All evidence of most events; the first links of an event that has very much. */
  const some: EvidenceOf = async (db, of) => {
    const wanted = reported(of)
    if (wanted.length === 0) return new Map()
    const shown = wanted.length === 1 ? await little(db, of) : null
    if (shown) return shown
    const counts = await linkRows.counts(db).execute({ seqs: kit.list(wanted) })
    const much = new Set(
      counts
        .filter(({ count, bytes }) => count > EVIDENCE_SHOWN || bytes > QUOTES_SHOWN_BYTES)
        .map(({ eventSeq }) => eventSeq),
    )
    const few = wanted.filter((event) => !much.has(event))
    const all = few.length > 0 ? await rows.ofEvents(db).execute({ seqs: kit.list(few) }) : []
    const links = Map.groupBy(all, (row) => row.eventSeq)
    for (const seq of much) {
      const asked = { seq, after: -1, take: EVIDENCE_SHOWN }
      links.set(seq, (await first(db, asked, QUOTES_SHOWN_BYTES)).rows)
    }
    return new Map(
      counts.map(({ eventSeq, count }) => [eventSeq, { links: links.get(eventSeq) ?? [], count }]),
    )
  }

  const all: EvidenceOf = async (db, of) => {
    const wanted = reported(of)
    if (wanted.length === 0) return new Map()
    return shownOf(await rows.ofEvents(db).execute({ seqs: kit.list(wanted) }))
  }

  return { first, some, little, all }
}
export type EvidenceReader = ReturnType<typeof evidenceShown>
