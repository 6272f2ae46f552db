import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { diff, type PatchOperation } from '../common/json-patch.ts'
import { deleteBy, updateBy } from '../db/rows.ts'
import { UNKNOWN_TIME } from '../db/schema.ts'
import { statement } from '../db/statement.ts'
import type { SpanUtf16 } from '../common/quotes.ts'
import { turns } from '../common/turns.ts'

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
type Place = Pick<EvidenceState, 'quote' | 'start' | 'end' | 'startUtf16' | 'endUtf16'>

/** What is derived from evidence, for the writes that change it on either side of the link. */
export const reporting = ({
  changes,
  remember,
  schema: { articles, events, evidence, sources },
}: Engine) => {
  const id = sql.placeholder('id')
  const setReported = updateBy(events, events.id, [
    'articleCount',
    'originalCount',
    'sourceCount',
    'firstReportedAt',
    'hasEvidence',
  ])
  const dropLinks = deleteBy(evidence, evidence.articleId)
  const reported = statement((db: Db) =>
    db
      .select({
        articleCount: sql<number>`count(distinct ${evidence.articleId})`,
        originalCount: sql<number>`count(distinct ${articles.clusterId}) + count(distinct case when ${articles.clusterId} is null then ${evidence.articleId} end)`,
        sourceCount: sql<number>`count(distinct coalesce(${sources.domain}, ${sources.name}))`,
        firstReportedAt: sql<
          number | null
        >`min(case when ${articles.publishedAt} > ${UNKNOWN_TIME} then ${articles.publishedAt} end)`,
      })
      .from(evidence)
      .innerJoin(articles, eq(articles.id, evidence.articleId))
      .leftJoin(sources, eq(sources.seq, articles.sourceId))
      .where(eq(evidence.eventId, id))
      .prepare(),
  )
  const ofArticle = sql`from ${evidence} where ${evidence.articleId} = ${articles.id}`
  const setEvidenced = statement((db: Db) =>
    db
      .update(articles)
      .set({
        eventCount: sql`(select count(distinct ${evidence.eventId}) ${ofArticle})`,
        hasEvent: sql`exists (select 1 ${ofArticle})`,
      })
      .where(eq(articles.id, id))
      .prepare(),
  )
  const recountArticles = async (tx: Db, gathered: Set<string>) => {
    const turn = turns()
    for (const article of gathered) {
      await setEvidenced(tx).execute({ id: article })
      await turn()
    }
  }
  const move = updateBy(evidence, evidence.id, ['quote', 'start', 'end', 'startUtf16', 'endUtf16'])
  const before = statement((db: Db) =>
    db
      .select({ count: sql<number>`count(*)` })
      .from(evidence)
      .where(
        sql`${evidence.eventId} = ${id} and ${evidence.position} < ${sql.placeholder('position')}`,
      )
      .prepare(),
  )
  const linksOf = statement((db: Db) =>
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
  )
  const eventsOf = statement((db: Db) =>
    db
      .selectDistinct({ id: evidence.eventId })
      .from(evidence)
      .where(eq(evidence.articleId, id))
      .prepare(),
  )

  /** Has articles that evidence came to, or left, count their events before the write ends. */
  const cited = (tx: Db, articleIds: Iterable<string>): void => {
    const gathered = remember(tx, recountArticles, () => new Set<string>(), recountArticles)
    for (const article of articleIds) gathered.add(article)
  }

  /** Brings what is derived from evidence up to date: on the event, and on the articles it came to or left. */
  const recount = async (tx: Db, eventId: string, articleIds: Iterable<string>) => {
    const [counted] = await reported(tx).execute({ id: eventId })
    const articleCount = counted?.articleCount ?? 0
    await setReported(tx, eventId, {
      articleCount,
      originalCount: counted?.originalCount ?? 0,
      sourceCount: counted?.sourceCount ?? 0,
      firstReportedAt: counted?.firstReportedAt ?? null,
      hasEvidence: articleCount > 0,
    })
    cited(tx, articleIds)
  }

  /** Where a link stands in the list of its event. */
  const placeOf = async (db: Db, eventId: string, position: number): Promise<string> => {
    const [row] = await before(db).execute({ id: eventId, position })
    return `/evidence/${row?.count ?? 0}`
  }

  /** Makes the events of an article a version later, with what undoes it for each of the links. */
  const revise = async (
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
  }

  return {
    cited,
    recount,
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
    /** Recounts the events of an article whose source or date has changed. */
    recountOf: async (tx: Db, articleId: string): Promise<void> => {
      for (const event of await eventsOf(tx).execute({ id: articleId }))
        await recount(tx, event.id, [])
    },
    /** Moves the quotes that events have from an article to where they are in its new body. */
    moveQuotes: async (
      tx: Db,
      articleId: string,
      placing: (links: readonly EvidenceState[]) => Promise<(link: EvidenceState) => Place>,
    ): Promise<void> => {
      const rows = await linksOf(tx).execute({ id: articleId })
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
      await dropLinks(tx, articleId)
      for (const event of of) await recount(tx, event, [])
    },
  }
}
