import { eq, sql } from 'drizzle-orm'
import { diff, type PatchOperation } from '../common/json-patch.ts'
import type { SpanUtf16 } from '../common/quotes.ts'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'

/** What the history of an event says of its evidence. */
export interface EvidenceState extends SpanUtf16 {
  id: string
  articleId: string
  quote: string | null
  start: number | null
  end: number | null
  stance: string
  confidence: number | null
}

const id = sql.placeholder('id')

/** The statements that read the links of an article, and where they stand in the lists of their events. */
const linkStatements = ({ schema: { evidence } }: Engine) => ({
  before: statement((db: Db) =>
    db
      .select({ count: sql<number>`count(*)` })
      .from(evidence)
      .where(
        sql`${evidence.eventId} = ${id} and ${evidence.position} < ${sql.placeholder('position')}`,
      )
      .prepare(),
  ),
  linksOf: statement((db: Db) =>
    db
      .select({
        eventId: evidence.eventId,
        position: evidence.position,
        link: {
          id: evidence.id,
          articleId: evidence.articleId,
          quote: evidence.quote,
          start: evidence.start,
          end: evidence.end,
          startUtf16: evidence.startUtf16,
          endUtf16: evidence.endUtf16,
          stance: evidence.stance,
          confidence: evidence.confidence,
        },
      })
      .from(evidence)
      .where(eq(evidence.articleId, id))
      .orderBy(evidence.eventId, evidence.position)
      .prepare(),
  ),
})

/** Makes events a version later when their evidence changes. */
export const evidenceRevisions = (engine: Engine) => {
  const { changes } = engine
  const { before, linksOf } = linkStatements(engine)

  /** Where a link stands in the list of its event. */
  const placeOf = async (db: Db, eventId: string, position: number): Promise<string> => {
    const [row] = await before(db).execute({ id: eventId, position })
    return `/evidence/${row?.count ?? 0}`
  }

  return {
    /** The links of an article, by their events. */
    linksTo: (db: Db, articleId: string) => linksOf(db).execute({ id: articleId }),
    /** Makes the events of an article a version later, with what undoes it for each of the links. */
    revise: async (
      tx: Db,
      articleId: string,
      undoOf: (link: EvidenceState, path: string) => PatchOperation[],
    ): Promise<string[]> => {
      const links = Map.groupBy(await linksOf(tx).execute({ id: articleId }), (row) => row.eventId)
      const revised: string[] = []
      for (const [eventId, rows] of links) {
        const undo: PatchOperation[] = []
        for (const { link, position } of rows)
          undo.push(...undoOf(link, await placeOf(tx, eventId, position)))
        if (undo.length === 0) continue
        await changes.changed(tx, 'event', eventId, undo)
        revised.push(eventId)
      }
      return revised
    },
    /** Makes an event a version later, as a link has come to the end of its evidence. */
    linkAdded: async (tx: Db, eventId: string, position: number): Promise<void> => {
      const path = await placeOf(tx, eventId, position)
      await changes.changed(tx, 'event', eventId, [{ op: 'remove', path }])
    },
    /** Makes an event a version later, as a link is about to leave its evidence. */
    linkRemoved: async (
      tx: Db,
      eventId: string,
      position: number,
      value: EvidenceState,
    ): Promise<void> => {
      const path = await placeOf(tx, eventId, position)
      await changes.changed(tx, 'event', eventId, [{ op: 'add', path, value }])
    },
    /** Makes an event a version later, as a link of its evidence says something else. */
    linkChanged: async (
      tx: Db,
      eventId: string,
      position: number,
      was: Partial<EvidenceState>,
      is: Partial<EvidenceState>,
    ): Promise<void> => {
      const path = await placeOf(tx, eventId, position)
      await changes.changed(tx, 'event', eventId, diff(is, was, path))
    },
  }
}
