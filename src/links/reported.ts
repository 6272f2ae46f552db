import { eq, sql } from 'drizzle-orm'
import { turns } from '../common/turns.ts'
import type { Db, Engine } from '../db/engine.ts'
import { seqOf, updateBy } from '../db/rows.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'
import { statement } from '../db/statement.ts'
import { gather } from '../db/unit-of-work.ts'

const id = sql.placeholder('id')

const countStatements = ({ schema: { articles, events, evidence, sources } }: Engine) => {
  const ofArticle = sql`from ${evidence} where ${evidence.articleSeq} = ${articles.seq}`
  return {
    reported: statement((db: Db) =>
      db
        .select({
          articleCount: sql<number>`count(distinct ${evidence.articleSeq})`,
          originalCount: sql<number>`count(distinct ${articles.clusterId}) + count(distinct case when ${articles.clusterId} is null then ${evidence.articleSeq} end)`,
          sourceCount: sql<number>`count(distinct coalesce(${sources.domain}, ${sources.name}))`,
          firstReportedAt: sql<
            number | null
          >`min(case when ${articles.publishedAt} > ${UNKNOWN_TIME} then ${articles.publishedAt} end)`,
        })
        .from(evidence)
        .innerJoin(articles, eq(articles.seq, evidence.articleSeq))
        .leftJoin(sources, eq(sources.seq, articles.sourceId))
        .where(eq(evidence.eventSeq, seqOf(events, id)))
        .prepare(),
    ),
    setReported: updateBy(events, events.id, [
      'articleCount',
      'originalCount',
      'sourceCount',
      'firstReportedAt',
      'hasEvidence',
    ]),
    setEvidenced: statement((db: Db) =>
      db
        .update(articles)
        .set({
          eventCount: sql`(select count(distinct ${evidence.eventSeq}) ${ofArticle})`,
          hasEvent: sql`exists (select 1 ${ofArticle})`,
        })
        .where(eq(articles.id, id))
        .prepare(),
    ),
    eventsOf: statement((db: Db) =>
      db
        .selectDistinct({ id: events.id })
        .from(evidence)
        .innerJoin(events, eq(events.seq, evidence.eventSeq))
        .where(eq(evidence.articleSeq, seqOf(articles, id)))
        .prepare(),
    ),
  }
}

/** Counts an event's articles, and an article's events, from the evidence. */
export const reportedCounts = (engine: Engine) => {
  const { reported, setReported, setEvidenced, eventsOf } = countStatements(engine)

  const recountArticles = async (tx: Db, gathered: Set<string>) => {
    engine.changes.touched(tx, 'article', gathered)
    const turn = turns()
    for (const article of gathered) {
      await setEvidenced(tx).send({ id: article })
      await turn()
    }
  }

  /** Marks articles whose evidence changed, to have their events counted before the write ends. */
  const cited = (tx: Db, articleIds: Iterable<string>): void => {
    const gathered = gather(tx, recountArticles, () => new Set<string>(), recountArticles)
    for (const article of articleIds) gathered.add(article)
  }

  /** Counts the evidence of an event, and marks the articles that were added to it or removed. */
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

  return {
    cited,
    recount,
    /** Recounts the events of an article whose source or date has changed. */
    recountOf: async (tx: Db, articleId: string): Promise<void> => {
      for (const event of await eventsOf(tx).execute({ id: articleId }))
        await recount(tx, event.id, [])
    },
  }
}
