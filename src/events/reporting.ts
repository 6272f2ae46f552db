import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { deleteBy, updateBy } from '../db/rows.ts'
import { UNKNOWN_TIME } from '../db/schema.ts'
import { statement } from '../db/statement.ts'
import { turns } from '../turns.ts'

/** What is derived from evidence, for the writes that change it on either side of the link. */
export const reporting = ({
  remember,
  schema: { articles, events, evidence, sources },
}: Engine) => {
  const id = sql.placeholder('id')
  const setReported = updateBy(events, events.id, [
    'articleCount',
    'sourceCount',
    'firstReportedAt',
    'hasEvidence',
  ])
  const dropLinks = deleteBy(evidence, evidence.articleId)
  const reported = statement((db: Db) =>
    db
      .select({
        articleCount: sql<number>`count(distinct ${evidence.articleId})`,
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
  const bump = statement((db: Db) =>
    db
      .update(events)
      .set({ version: sql`${events.version} + 1`, updatedAt: sql`${sql.placeholder('now')}` })
      .where(eq(events.id, id))
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
      sourceCount: counted?.sourceCount ?? 0,
      firstReportedAt: counted?.firstReportedAt ?? null,
      hasEvidence: articleCount > 0,
    })
    cited(tx, articleIds)
  }

  /** An event whose evidence changes is a version later. */
  const touch = async (tx: Db, eventId: string): Promise<void> => {
    await bump(tx).execute({ id: eventId, now: Date.now() })
  }

  return {
    cited,
    recount,
    touch,
    /** Recounts the events of an article whose source or date has changed. */
    recountOf: async (tx: Db, articleId: string): Promise<void> => {
      for (const event of await eventsOf(tx).execute({ id: articleId }))
        await recount(tx, event.id, [])
    },
    /** Removes an article from the evidence of all events. */
    withdraw: async (tx: Db, articleId: string): Promise<void> => {
      const of = await eventsOf(tx).execute({ id: articleId })
      await dropLinks(tx, articleId)
      for (const event of of) {
        await recount(tx, event.id, [])
        await touch(tx, event.id)
      }
    },
  }
}
