import { eq, sql } from 'drizzle-orm'
import { diff } from '../common/json-patch.ts'
import type { Db, Engine } from '../db/engine.ts'
import { seqOf, updateBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { eventCounts } from './event-counts.ts'
import { reportedCounts } from './reported.ts'
import { evidenceRevisions, type EvidenceState } from './revised.ts'

export type { EvidenceState } from './revised.ts'

type Place = Pick<EvidenceState, 'quote' | 'start' | 'end' | 'startUtf16' | 'endUtf16'>

/** The consequences of a change of evidence: counts, the places of quotes, and new versions of events. */
export const reporting = (engine: Engine) => {
  const { articles, evidence } = engine.schema
  const move = updateBy(evidence, evidence.id, ['quote', 'start', 'end', 'startUtf16', 'endUtf16'])
  const dropLinks = statement((db: Db) =>
    db
      .delete(evidence)
      .where(eq(evidence.articleSeq, seqOf(articles, sql.placeholder('id'))))
      .prepare(),
  )
  const counts = reportedCounts(engine)
  const { recountBeside } = eventCounts(engine)
  const { linksTo, revise, ...revisions } = evidenceRevisions(engine)
  return {
    ...counts,
    ...revisions,
    /** Moves an article's quotes to where they are in its new body. */
    moveQuotes: async (
      tx: Db,
      articleId: string,
      placing: (links: readonly EvidenceState[]) => Promise<(link: EvidenceState) => Place>,
    ): Promise<void> => {
      const rows = await linksTo(tx, articleId)
      const placeIn = await placing(rows.map(({ link }) => link))
      const moved = new Map<string, Place>()
      await revise(tx, articleId, (link, path) => {
        const place = placeIn(link)
        const undo = diff({ ...link, ...place }, link, path)
        if (undo.length > 0) moved.set(link.id, place)
        return undo
      })
      for (const [link, place] of moved) await move(tx, link, place)
    },
    /** Removes an article from the evidence of all events. */
    withdraw: async (tx: Db, articleId: string): Promise<void> => {
      const of = await revise(tx, articleId, (value, path) => [{ op: 'add', path, value }])
      await recountBeside(tx, [...of])
      await dropLinks(tx).execute({ id: articleId })
      for (const event of of) await counts.recount(tx, event, [])
    },
  }
}
