import { eq, sql } from 'drizzle-orm'
import { diff, type PatchOperation } from '../common/json-patch.ts'
import type { SpanUtf16 } from '../common/quotes.ts'
import type { Db, Engine } from '../db/engine.ts'
import { seqOf } from '../db/rows.ts'
import { statement } from '../db/statement.ts'

/** Evidence in the form that the history of its event records. */
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

/** Reads the evidence of an article, and its position in each event's list. */
const linkStatements = ({ schema: { articles, events, evidence } }: Engine) => ({
  positionsOf: statement((db: Db) =>
    db
      .select({ position: evidence.position })
      .from(evidence)
      .where(eq(evidence.eventSeq, seqOf(events, id)))
      .orderBy(evidence.position)
      .prepare(),
  ),
  before: statement((db: Db) =>
    db
      .select({ count: sql<number>`count(*)` })
      .from(evidence)
      .where(
        sql`${evidence.eventSeq} = ${seqOf(events, id)} and ${evidence.position} < ${sql.placeholder('position')}`,
      )
      .prepare(),
  ),
  linksOf: statement((db: Db) =>
    db
      .select({
        eventId: events.id,
        position: evidence.position,
        link: {
          id: evidence.id,
          articleId: articles.id,
          quote: evidence.quote,
          start: evidence.start,
          end: evidence.end,
          startUtf16: evidence.startUtf16,
          endUtf16: evidence.endUtf16,
          stance: evidence.stance,
          confidence: evidence.confidence,
        },
      })
      .from(articles)
      .innerJoin(evidence, eq(evidence.articleSeq, articles.seq))
      .innerJoin(events, eq(events.seq, evidence.eventSeq))
      .where(eq(articles.id, id))
      .orderBy(events.id, evidence.position)
      .prepare(),
  ),
})

/** Records new versions of events when their evidence changes. */
export const evidenceRevisions = (engine: Engine) => {
  const { changes } = engine
  const { before, linksOf, positionsOf } = linkStatements(engine)

  /** The JSON Pointer of a piece of evidence in its event. */
  const placeOf = async (db: Db, eventId: string, position: number): Promise<string> => {
    const [row] = await before(db).execute({ id: eventId, position })
    return `/evidence/${row?.count ?? 0}`
  }

  return {
    /** The evidence that an article is, over all events. */
    linksTo: (db: Db, articleId: string) => linksOf(db).execute({ id: articleId }),
    /** Records a new version of every event of an article, with operations that undo it. */
    revise: async (
      tx: Db,
      articleId: string,
      undoOf: (link: EvidenceState, path: string) => PatchOperation[],
    ): Promise<string[]> => {
      const links = Map.groupBy(await linksOf(tx).execute({ id: articleId }), (row) => row.eventId)
      const revised: string[] = []
      for (const [eventId, rows] of links) {
        const undo: PatchOperation[] = []
        const all = (await positionsOf(tx).execute({ id: eventId })).map((row) => row.position)
        for (const { link, position } of rows)
          undo.push(...undoOf(link, `/evidence/${all.indexOf(position)}`))
        if (undo.length === 0) continue
        await changes.changed(tx, 'event', eventId, undo)
        revised.push(eventId)
      }
      return revised
    },
    /** Records a new version of an event after evidence was added at its end. */
    linkAdded: async (tx: Db, eventId: string, position: number): Promise<void> => {
      const path = await placeOf(tx, eventId, position)
      await changes.changed(tx, 'event', eventId, [{ op: 'remove', path }])
    },
    /** Records a new version of an event before evidence is removed. */
    linkRemoved: async (
      tx: Db,
      eventId: string,
      position: number,
      value: EvidenceState,
    ): Promise<void> => {
      const path = await placeOf(tx, eventId, position)
      await changes.changed(tx, 'event', eventId, [{ op: 'add', path, value }])
    },
    /** Records a new version of an event whose evidence changes. */
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
