import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { Db, Engine } from '../../db/engine.ts'
import { SHORT_QUOTE_BYTES } from '../../common/bounds.ts'
import { sourceColumns } from '../../db/origins.ts'
import { statement } from '../../db/statement.ts'

const seqs = sql.placeholder('seqs')
const seq = sql.placeholder('seq')
const id = sql.placeholder('id')

/** The columns of an article that evidence embeds, with source and original. */
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

/** The columns of an evidence link itself. */
const saidColumns = ({ evidence }: Engine['schema']) => ({
  quote: evidence.quote,
  start: evidence.start,
  end: evidence.end,
  startUtf16: evidence.startUtf16,
  endUtf16: evidence.endUtf16,
  stance: evidence.stance,
  confidence: evidence.confidence,
})

/** Statements that read evidence links with their articles. */
export const evidenceRows = ({ kit, schema }: Engine) => {
  const { articleClusters, articles, evidence, sources } = schema
  const columns = {
    eventSeq: evidence.eventSeq,
    position: evidence.position,
    id: evidence.id,
    ...articleColumns(schema),
    ...saidColumns(schema),
  }
  const isLong = sql`octet_length(${evidence.quote}) > ${sql.raw(String(SHORT_QUOTE_BYTES))}`
  const shortColumns = {
    ...columns,
    quote: sql<string | null>`case when ${isLong} then null else ${evidence.quote} end`,
    isLong: sql<number | null>`${isLong}`,
  }
  const select = <Columns extends typeof columns | typeof shortColumns>(db: Db, chosen: Columns) =>
    db
      .select(chosen)
      .from(evidence)
      .innerJoin(articles, eq(articles.seq, evidence.articleSeq))
      .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
      .leftJoin(sources, eq(sources.seq, articles.sourceId))
  const links = (db: Db) => select(db, columns)
  const pageWhere = (test?: SQL) =>
    statement((db: Db) =>
      links(db)
        .where(
          and(
            sql`${evidence.eventSeq} = ${seq} and ${evidence.position} > ${sql.placeholder('after')}`,
            kit.among(evidence.stance, sql.placeholder('stances')),
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
        .where(kit.among(evidence.eventSeq, seqs))
        .orderBy(evidence.eventSeq, evidence.position)
        .prepare(),
    ),
    /** So many links at most, without the quotes that are long. */
    someOfEvents: statement((db: Db) =>
      select(db, shortColumns)
        .where(kit.among(evidence.eventSeq, seqs))
        .orderBy(evidence.eventSeq, evidence.position)
        .limit(sql.placeholder('take'))
        .prepare(),
    ),
    page: pageWhere(),
    /** Of each cluster of duplicates only the first link. */
    pageCollapsed: pageWhere(
      sql`not exists (select 1 from ${articles} twin cross join ${evidence} twin_link where ${twin.clusterId} = ${articles.clusterId} and ${twin.seq} <> ${articles.seq} and ${twinLink.articleSeq} = ${twin.seq} and ${twinLink.eventSeq} = ${evidence.eventSeq} and ${twinLink.position} < ${evidence.position})`,
    ),
    byId: statement((db: Db) => links(db).where(eq(evidence.id, id)).prepare()),
    /** Articles in the form that evidence embeds, whether or not any event has them. */
    articles: statement((db: Db) =>
      db
        .select(articleColumns(schema))
        .from(articles)
        .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
        .leftJoin(sources, eq(sources.seq, articles.sourceId))
        .where(kit.among(articles.id, sql.placeholder('ids')))
        .prepare(),
    ),
  }
}
export type EvidenceRows = ReturnType<typeof evidenceRows>
export type EvidenceRow = Awaited<
  ReturnType<ReturnType<EvidenceRows['ofEvents']>['execute']>
>[number]

/** Statements that read the positions, counts and quote sizes of evidence links. */
export const linkRows = ({ kit, schema }: Engine) => {
  const { articles, events, evidence } = schema
  const quoteBytes = sql<number>`coalesce(octet_length(${evidence.quote}), 0)`
  return {
    /** The size in bytes of each quote of an event after a position. */
    quoteSizes: statement((db: Db) =>
      db
        .select({ bytes: quoteBytes })
        .from(evidence)
        .where(
          sql`${evidence.eventSeq} = ${seq} and ${evidence.position} > ${sql.placeholder('after')}`,
        )
        .orderBy(evidence.position)
        .limit(sql.placeholder('take'))
        .prepare(),
    ),
    /** The number of links of each event, and the size in bytes of its quotes. */
    counts: statement((db: Db) =>
      db
        .select({
          eventSeq: evidence.eventSeq,
          count: sql<number>`count(*)`,
          bytes: sql<number>`sum(${quoteBytes})`,
        })
        .from(evidence)
        .where(kit.among(evidence.eventSeq, seqs))
        .groupBy(evidence.eventSeq)
        .prepare(),
    ),
    /** The number of links of an event, and the position of the last. */
    ofEvent: statement((db: Db) =>
      db
        .select({
          count: sql<number>`count(*)`,
          last: sql<number | null>`max(${evidence.position})`,
        })
        .from(evidence)
        .where(eq(evidence.eventSeq, seq))
        .prepare(),
    ),
    /** The position of a link in the lists that contain it. */
    place: statement((db: Db) =>
      db
        .select({
          event: { seq: events.seq, id: events.id },
          articleId: articles.id,
          dateStart: evidence.dateStart,
          position: evidence.position,
        })
        .from(evidence)
        .innerJoin(events, eq(events.seq, evidence.eventSeq))
        .innerJoin(articles, eq(articles.seq, evidence.articleSeq))
        .where(eq(evidence.id, id))
        .prepare(),
    ),
    /** The links between an event and an article. */
    toArticle: statement((db: Db) =>
      db
        .select({ id: evidence.id, position: evidence.position, ...saidColumns(schema) })
        .from(evidence)
        .where(
          sql`${evidence.eventSeq} = ${seq} and ${evidence.articleSeq} = ${sql.placeholder('article')}`,
        )
        .orderBy(evidence.position)
        .prepare(),
    ),
  }
}
export type LinkRows = ReturnType<typeof linkRows>
