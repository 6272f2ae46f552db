import { sql } from 'drizzle-orm'
import type { ActorTables } from './actors.ts'
import { idOrder, resource, type OriginTables } from './origins.ts'
import type { Kit, QuoteValue } from './values.ts'

/** Articles, what stands beside them, and the actors that they mention. */
export const articleTables = (
  k: Kit,
  origins: OriginTables,
  { actors }: Pick<ActorTables, 'actors'>,
) => {
  const { sources } = origins
  /** Articles of which each repeats the first nearly word for word. */
  const articleClusters = k.table('article_clusters', {
    seq: k.seq('seq'),
    /** The first of them. */
    originalId: k.text('original_id').notNull().unique(),
    size: k.int('size').notNull(),
  })

  const articles = k.table(
    'articles',
    {
      ...resource(k, origins),
      url: k.text('url'),
      /** Digest of the normalised URL. */
      urlKey: k.text('url_key'),
      title: k.text('title').notNull(),
      language: k.text('language'),
      publishedAt: k.time('published_at').notNull(),
      publishedPrecision: k.text('published_precision'),
      sourceId: k.int('source_id').references(() => sources.seq),
      /** The first source of that name, and the first of that domain, by which filters find them all. */
      sourceNameId: k.int('source_name_id'),
      sourceDomainId: k.int('source_domain_id'),
      sourceCountry: k.text('source_country'),
      authors: k.json<string[]>('authors').notNull(),
      section: k.text('section'),
      genre: k.text('genre').notNull(),
      imageUrl: k.text('image_url'),
      rights: k.text('rights'),
      wordCount: k.int('word_count'),
      /** SHA-256 of title and body. */
      contentHash: k.bytes('content_hash').notNull(),
      hasBody: k.bool('has_body').notNull(),
      hasEvent: k.bool('has_event').notNull(),
      eventCount: k.int('event_count').notNull(),
      standsAlone: k.bool('stands_alone').notNull().default(false),
      status: k.text('status').notNull().default('published'),
      clusterId: k.int('cluster_id').references(() => articleClusters.seq),
      /** In a cluster, and not its original. */
      isDuplicate: k.bool('is_duplicate').notNull().default(false),
      summary: k.text('summary'),
      body: k.text('body'),
    },
    // Columns that most articles lack have indexes of those that do not.
    (t) => [
      k.index('articles_url').on(t.urlKey),
      k.index('articles_published').on(t.publishedAt, t.idOrder),
      k.index('articles_created').on(t.createdAt, t.idOrder),
      k.index('articles_updated').on(t.updatedAt, t.idOrder),
      k
        .index('articles_source_name')
        .on(t.sourceNameId, t.publishedAt, t.idOrder)
        .where(sql`${t.sourceNameId} is not null`),
      k.index('articles_source_domain').on(t.sourceDomainId, t.publishedAt, t.idOrder),
      k
        .index('articles_source_name_language')
        .on(t.sourceNameId, t.language, t.publishedAt, t.idOrder)
        .where(sql`${t.sourceNameId} is not null`),
      k
        .index('articles_source_domain_language')
        .on(t.sourceDomainId, t.language, t.publishedAt, t.idOrder),
      k
        .index('articles_source_country')
        .on(t.sourceCountry, t.publishedAt, t.idOrder)
        .where(sql`${t.sourceCountry} is not null`),
      k.index('articles_language').on(t.language, t.publishedAt, t.idOrder),
      k
        .index('articles_section')
        .on(t.section, t.publishedAt, t.idOrder)
        .where(sql`${t.section} is not null`),
      k.index('articles_genre').on(t.genre, t.publishedAt, t.idOrder),
      k
        .index('articles_dataset')
        .on(t.datasetNameId, t.publishedAt, t.idOrder)
        .where(sql`${t.datasetNameId} is not null`),
      k.index('articles_has_body').on(t.hasBody, t.publishedAt, t.idOrder),
      k.index('articles_has_event').on(t.hasEvent, t.publishedAt, t.idOrder),
      k
        .index('articles_cluster')
        .on(t.clusterId, t.publishedAt, t.idOrder)
        .where(sql`${t.clusterId} is not null`),
      k.index('articles_duplicate').on(t.isDuplicate, t.publishedAt, t.idOrder),
      /** The few that do not stand. */
      k
        .index('articles_withdrawn')
        .on(t.publishedAt, t.idOrder)
        .where(sql`${t.status} <> 'published'`),
    ],
  )
  const ofArticle = () =>
    k
      .int('article_seq')
      .notNull()
      .references(() => articles.seq, { onDelete: 'cascade' })

  const articleTags = k.table(
    'article_tags',
    {
      tag: k.text('tag').notNull(),
      publishedAt: k.time('published_at').notNull(),
      idOrder: idOrder(k),
      articleSeq: k.int('article_seq').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.tag, t.publishedAt, t.idOrder, t.articleSeq] })],
  )

  const articleAuthors = k.table(
    'article_authors',
    {
      author: k.text('author').notNull(),
      publishedAt: k.time('published_at').notNull(),
      idOrder: idOrder(k),
      articleSeq: k.int('article_seq').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.author, t.publishedAt, t.idOrder, t.articleSeq] })],
  )

  const articleExternalIds = k.table(
    'article_external_ids',
    {
      scheme: k.text('scheme').notNull(),
      value: k.text('value').notNull(),
      articleSeq: ofArticle(),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheme, t.value] }),
      k.index('article_external_ids_article').on(t.articleSeq),
    ],
  )

  /** The fingerprints by which articles are compared: see `articles/likeness.ts`. */
  const articleFingerprints = k.table('article_fingerprints', {
    /** The number of the article. */
    seq: k
      .int('seq')
      .notNull()
      .primaryKey()
      .references(() => articles.seq, { onDelete: 'cascade' }),
    signature: k.bytes('signature').notNull(),
    words: k.int('words').notNull(),
  })

  /** Where to look for articles that may be alike: those with a band in common. Originals come first. */
  const articleBands = k.table(
    'article_bands',
    {
      band: k.int('band').notNull(),
      isDuplicate: k.bool('is_duplicate').notNull(),
      fingerprintId: k.int('fingerprint_id').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.band, t.isDuplicate, t.fingerprintId] })],
  )

  /** Articles that were there before articles were compared, and wait for it. */
  const articlesToCompare = k.table('articles_to_compare', {
    articleSeq: ofArticle().primaryKey(),
  })

  /** Which actor an article speaks of; carries the article's date and order. */
  const mentions = k.table(
    'mentions',
    {
      articleSeq: ofArticle(),
      position: k.int('position').notNull(),
      actorSeq: k
        .int('actor_seq')
        .notNull()
        .references(() => actors.seq),
      count: k.int('count').notNull(),
      quotes: k.json<QuoteValue[]>('quotes').notNull(),
      publishedAt: k.time('published_at').notNull(),
      idOrder: idOrder(k),
    },
    (t) => [
      k.primaryKey({ columns: [t.articleSeq, t.actorSeq] }),
      k.index('mentions_actor').on(t.actorSeq, t.publishedAt, t.idOrder, t.articleSeq),
    ],
  )

  return {
    articles,
    articleTags,
    articleAuthors,
    articleExternalIds,
    articleClusters,
    articleFingerprints,
    articleBands,
    articlesToCompare,
    mentions,
  }
}
export type ArticleTables = ReturnType<typeof articleTables>
