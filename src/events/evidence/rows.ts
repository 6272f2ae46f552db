import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { Db, Engine } from '../../db/engine.ts'
import { sourceColumns } from '../../db/origins.ts'
import { statement } from '../../db/statement.ts'

const ids = sql.placeholder('ids')
const id = sql.placeholder('id')

/** What events show of an article, with its source and the original of its cluster. */
const articleColumns = (schema: Engine['schema']) => ({
  article: {
    id: schema.articles.id,
    title: schema.articles.title,
    url: schema.articles.url,
    publishedAt: schema.articles.publishedAt,
    isDuplicate: schema.articles.isDuplicate,
    status: schema.articles.status,
  },
  originalId: schema.articleClusters.originalId,
  source: sourceColumns(schema),
})

/** What a link says. */
const saidColumns = ({ evidence }: Engine['schema']) => ({
  quote: evidence.quote,
  start: evidence.start,
  end: evidence.end,
  startUtf16: evidence.startUtf16,
  endUtf16: evidence.endUtf16,
  stance: evidence.stance,
  confidence: evidence.confidence,
})

/** The statements that read evidence links, each with its article. */
export const evidenceRows = ({ kit, schema }: Engine) => {
  const { articleClusters, articles, evidence, sources } = schema
  const links = (db: Db) =>
    db
      .select({
        eventId: evidence.eventId,
        position: evidence.position,
        id: evidence.id,
        ...articleColumns(schema),
        ...saidColumns(schema),
      })
      .from(evidence)
      .innerJoin(articles, eq(articles.id, evidence.articleId))
      .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
      .leftJoin(sources, eq(sources.seq, articles.sourceId))
  const pageWhere = (test?: SQL) =>
    statement((db: Db) =>
      links(db)
        .where(
          and(
            sql`${evidence.eventId} = ${id} and ${evidence.position} > ${sql.placeholder('after')}`,
            test,
          ),
        )
        .orderBy(evidence.position)
        .limit(sql.placeholder('take'))
        .prepare(),
    )
  const twin = kit.alias(articles, 'twin')
  const twinLink = kit.alias(evidence, 'twin_link')
  return {
    ofEvents: statement((db: Db) =>
      links(db)
        .where(kit.among(evidence.eventId, ids))
        .orderBy(evidence.eventId, evidence.position)
        .prepare(),
    ),
    page: pageWhere(),
    /** Of the articles of one cluster only the first that is given. */
    pageCollapsed: pageWhere(
      sql`not exists (select 1 from ${articles} twin cross join ${evidence} twin_link where ${twin.clusterId} = ${articles.clusterId} and ${twin.id} <> ${articles.id} and ${twinLink.articleId} = ${twin.id} and ${twinLink.eventId} = ${evidence.eventId} and ${twinLink.position} < ${evidence.position})`,
    ),
    byId: statement((db: Db) => links(db).where(eq(evidence.id, id)).prepare()),
    /** Articles as evidence shows them, also when no event has them. */
    articles: statement((db: Db) =>
      db
        .select(articleColumns(schema))
        .from(articles)
        .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
        .leftJoin(sources, eq(sources.seq, articles.sourceId))
        .where(kit.among(articles.id, ids))
        .prepare(),
    ),
  }
}
export type EvidenceRows = ReturnType<typeof evidenceRows>
export type EvidenceRow = Awaited<
  ReturnType<ReturnType<EvidenceRows['ofEvents']>['execute']>
>[number]

/** The statements that read where evidence links are, how many there are and how long their quotes. */
export const linkRows = ({ kit, schema }: Engine) => {
  const { evidence } = schema
  const quoteBytes = sql<number>`coalesce(octet_length(${evidence.quote}), 0)`
  return {
    /** How many bytes of quotes the links of an event have, from a place on. */
    quoteSizes: statement((db: Db) =>
      db
        .select({ bytes: quoteBytes })
        .from(evidence)
        .where(
          sql`${evidence.eventId} = ${id} and ${evidence.position} > ${sql.placeholder('after')}`,
        )
        .orderBy(evidence.position)
        .limit(sql.placeholder('take'))
        .prepare(),
    ),
    /** How many links events have, and how many bytes of quotes. */
    counts: statement((db: Db) =>
      db
        .select({
          eventId: evidence.eventId,
          count: sql<number>`count(*)`,
          bytes: sql<number>`sum(${quoteBytes})`,
        })
        .from(evidence)
        .where(kit.among(evidence.eventId, ids))
        .groupBy(evidence.eventId)
        .prepare(),
    ),
    /** How many links an event has, and the position of the last. */
    ofEvent: statement((db: Db) =>
      db
        .select({
          count: sql<number>`count(*)`,
          last: sql<number | null>`max(${evidence.position})`,
        })
        .from(evidence)
        .where(eq(evidence.eventId, id))
        .prepare(),
    ),
    /** Where a link is in the lists that have it. */
    place: statement((db: Db) =>
      db
        .select({
          eventId: evidence.eventId,
          articleId: evidence.articleId,
          dateStart: evidence.dateStart,
          position: evidence.position,
        })
        .from(evidence)
        .where(eq(evidence.id, id))
        .prepare(),
    ),
    /** The links of an event that are to one article. */
    toArticle: statement((db: Db) =>
      db
        .select({ id: evidence.id, position: evidence.position, ...saidColumns(schema) })
        .from(evidence)
        .where(
          sql`${evidence.eventId} = ${id} and ${evidence.articleId} = ${sql.placeholder('article')}`,
        )
        .orderBy(evidence.position)
        .prepare(),
    ),
  }
}
export type LinkRows = ReturnType<typeof linkRows>
