import { sql } from 'drizzle-orm'
import type { PatchOperation } from '../common/json-patch.ts'
import type { Scope } from '../common/scope.ts'
import type { Kit } from './kit.ts'

/** Milliseconds of 0001-01-01, which stands for "not known" where a sort column must not be null. */
export const UNKNOWN_TIME = -62_135_596_800_000

/** Stands for "not given" in the fatality count that lists sort by. */
export const UNKNOWN_COUNT = -1

declare const noted: unique symbol
/** The version of a resource; only `changes.ts` makes one, as it notes the change. */
export type Version = number & { readonly [noted]: true }

export interface ExternalIdValue {
  scheme: string
  value: string
}
export interface AliasValue {
  name: string
  language: string | null
  kind: string
}
export interface CodeValue {
  scheme: string
  code: string
}
/** What a source said of a resource when it last did: checksums, and what has become somebody else's since. */
export interface SaidValue {
  /** By field. */
  fields: Record<string, string>
  /** By list, and by what an item is about. */
  lists: Record<string, Record<string, string>>
  /** The fields that others have changed and that stay so. */
  theirs: string[]
}
export interface QuoteValue {
  quote: string
  start: number | null
  end: number | null
  startUtf16: number | null
  endUtf16: number | null
}

/**
 * All tables, made with an engine's kit.
 *
 * Lists that belong to one resource and are read whole (tags, authors, codes …) are JSON on its
 * row; a side table per list carries the sort key beside the value, so that a filter by it is one
 * range of one index. Links between resources are tables only.
 */
export const define = (k: Kit) => {
  const common = () => ({
    seq: k.seq('seq'),
    id: k.text('id').notNull().unique(),
    version: k.int('version').$type<Version>().notNull(),
    createdAt: k.time('created_at').notNull(),
    updatedAt: k.time('updated_at').notNull(),
    externalIds: k.json<ExternalIdValue[]>('external_ids').notNull(),
    tags: k.json<string[]>('tags').notNull(),
    datasetId: k.int('dataset_id').references(() => datasets.seq),
    /** The first data set of that name, by which filters find all its releases. */
    datasetNameId: k.int('dataset_name_id'),
  })

  const datasets = k.table(
    'datasets',
    {
      seq: k.seq('seq'),
      /** Digest of the four fields: equal data sets share a row. */
      key: k.text('key').notNull().unique(),
      name: k.text('name').notNull(),
      version: k.text('version'),
      licence: k.text('licence'),
      attribution: k.text('attribution'),
    },
    (t) => [k.index('datasets_name').on(t.name)],
  )

  const sources = k.table(
    'sources',
    {
      seq: k.seq('seq'),
      /** Digest of the three fields: equal sources share a row. */
      key: k.text('key').notNull().unique(),
      name: k.text('name'),
      domain: k.text('domain'),
      country: k.text('country'),
    },
    (t) => [k.index('sources_domain').on(t.domain), k.index('sources_name').on(t.name)],
  )

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
      ...common(),
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
      contentHash: k.text('content_hash').notNull(),
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
    (t) => [
      k.index('articles_url').on(t.urlKey),
      k.index('articles_published').on(t.publishedAt, t.id),
      k.index('articles_created').on(t.createdAt, t.id),
      k.index('articles_updated').on(t.updatedAt, t.id),
      k.index('articles_source_name').on(t.sourceNameId, t.publishedAt, t.id),
      k.index('articles_source_domain').on(t.sourceDomainId, t.publishedAt, t.id),
      k.index('articles_source_country').on(t.sourceCountry, t.publishedAt, t.id),
      k.index('articles_language').on(t.language, t.publishedAt, t.id),
      k.index('articles_section').on(t.section, t.publishedAt, t.id),
      k.index('articles_genre').on(t.genre, t.publishedAt, t.id),
      k.index('articles_dataset').on(t.datasetNameId, t.publishedAt, t.id),
      k.index('articles_has_body').on(t.hasBody, t.publishedAt, t.id),
      k.index('articles_has_event').on(t.hasEvent, t.publishedAt, t.id),
      k.index('articles_cluster').on(t.clusterId, t.publishedAt, t.id),
      k.index('articles_duplicate').on(t.isDuplicate, t.publishedAt, t.id),
      /** The few that do not stand. */
      k
        .index('articles_withdrawn')
        .on(t.publishedAt, t.id)
        .where(sql`${t.status} <> 'published'`),
    ],
  )
  const ofArticle = () =>
    k
      .text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' })

  const articleTags = k.table(
    'article_tags',
    {
      tag: k.text('tag').notNull(),
      publishedAt: k.time('published_at').notNull(),
      articleId: ofArticle(),
    },
    (t) => [
      k.primaryKey({ columns: [t.tag, t.publishedAt, t.articleId] }),
      k.index('article_tags_article').on(t.articleId),
    ],
  )

  const articleAuthors = k.table(
    'article_authors',
    {
      author: k.text('author').notNull(),
      publishedAt: k.time('published_at').notNull(),
      articleId: ofArticle(),
    },
    (t) => [
      k.primaryKey({ columns: [t.author, t.publishedAt, t.articleId] }),
      k.index('article_authors_article').on(t.articleId),
    ],
  )

  const articleExternalIds = k.table(
    'article_external_ids',
    {
      scheme: k.text('scheme').notNull(),
      value: k.text('value').notNull(),
      articleId: ofArticle(),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheme, t.value] }),
      k.index('article_external_ids_article').on(t.articleId),
    ],
  )

  /** What articles are compared by: see `articles/likeness.ts`. */
  const articleFingerprints = k.table('article_fingerprints', {
    seq: k.seq('seq'),
    articleId: ofArticle().unique(),
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
    articleId: ofArticle().primaryKey(),
  })

  const actors = k.table(
    'actors',
    {
      ...common(),
      type: k.text('type').notNull(),
      name: k.text('name').notNull(),
      /** The name folded (case, accents) and cut, which lists sort by. */
      nameKey: k.text('name_key').notNull(),
      aliases: k.json<AliasValue[]>('aliases').notNull(),
      /** Name and aliases, a line each: what search reads. */
      names: k.text('names').notNull(),
      country: k.text('country'),
      sectors: k.json<string[]>('sectors').notNull(),
      description: k.text('description'),
      startDate: k.text('start_date'),
      endDate: k.text('end_date'),
      eventCount: k.int('event_count').notNull(),
      articleCount: k.int('article_count').notNull(),
      hasEvents: k.bool('has_events').notNull(),
    },
    (t) => [
      k.index('actors_name').on(t.nameKey, t.id),
      k.index('actors_created').on(t.createdAt, t.id),
      k.index('actors_updated').on(t.updatedAt, t.id),
      k.index('actors_event_count').on(t.eventCount, t.id),
      k.index('actors_type').on(t.type, t.nameKey, t.id),
      k.index('actors_country').on(t.country, t.nameKey, t.id),
      k.index('actors_dataset').on(t.datasetNameId, t.nameKey, t.id),
      k.index('actors_has_events').on(t.hasEvents, t.nameKey, t.id),
    ],
  )
  const ofActor = () =>
    k
      .text('actor_id')
      .notNull()
      .references(() => actors.id, { onDelete: 'cascade' })

  const actorTags = k.table(
    'actor_tags',
    {
      tag: k.text('tag').notNull(),
      nameKey: k.text('name_key').notNull(),
      actorId: ofActor(),
    },
    (t) => [
      k.primaryKey({ columns: [t.tag, t.nameKey, t.actorId] }),
      k.index('actor_tags_actor').on(t.actorId),
    ],
  )

  const actorSectors = k.table(
    'actor_sectors',
    {
      sector: k.text('sector').notNull(),
      nameKey: k.text('name_key').notNull(),
      actorId: ofActor(),
    },
    (t) => [
      k.primaryKey({ columns: [t.sector, t.nameKey, t.actorId] }),
      k.index('actor_sectors_actor').on(t.actorId),
    ],
  )

  /** By what names are found that are alike: see `actors/names.ts`. */
  const actorNameKeys = k.table(
    'actor_name_keys',
    {
      key: k.text('key').notNull(),
      actorId: ofActor(),
    },
    (t) => [
      k.primaryKey({ columns: [t.key, t.actorId] }),
      k.index('actor_name_keys_actor').on(t.actorId),
    ],
  )

  /** Actors of which that has yet to be noted. */
  const actorsToKey = k.table('actors_to_key', { actorId: ofActor().primaryKey() })

  const actorExternalIds = k.table(
    'actor_external_ids',
    {
      scheme: k.text('scheme').notNull(),
      value: k.text('value').notNull(),
      actorId: ofActor(),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheme, t.value] }),
      k.index('actor_external_ids_actor').on(t.actorId),
    ],
  )

  /** Where the id of a merged actor leads; it stays when that is deleted, which may be put back. */
  const actorMerges = k.table(
    'actor_merges',
    {
      id: k.text('id').notNull().primaryKey(),
      /** What it was merged into, which may have been merged itself. */
      intoId: k.text('into_id').notNull(),
      /** What it leads to: the last of those. */
      actorId: k.text('actor_id').notNull(),
    },
    (t) => [k.index('actor_merges_actor').on(t.actorId)],
  )

  /** What actors hold by themselves that were merged, or had others merged into them: by this merges are undone. */
  const actorHoldings = k.table(
    'actor_holdings',
    {
      actorId: k.text('actor_id').notNull(),
      /** `fields` of its own, or a link that another resource has to it. */
      kind: k.text('kind').notNull(),
      /** Which resource has the link; empty for fields. */
      ownerId: k.text('owner_id').notNull(),
      /** Tells links of one owner apart. */
      key: k.text('key').notNull(),
      value: k.json<unknown>('value').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.actorId, t.kind, t.ownerId, t.key] })],
  )

  const affiliations = k.table(
    'affiliations',
    {
      actorId: ofActor(),
      position: k.int('position').notNull(),
      targetId: k
        .text('target_id')
        .notNull()
        .references(() => actors.id),
      type: k.text('type').notNull(),
      title: k.text('title'),
      from: k.text('from_date'),
      to: k.text('to_date'),
      actorNameKey: k.text('actor_name_key').notNull(),
      targetNameKey: k.text('target_name_key').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.actorId, t.position] }),
      k.index('affiliations_of').on(t.actorId, t.targetNameKey, t.targetId),
      k.index('affiliations_to').on(t.targetId, t.actorNameKey, t.actorId),
    ],
  )

  const events = k.table(
    'events',
    {
      ...common(),
      title: k.text('title').notNull(),
      type: k.text('type').notNull(),
      mode: k.text('mode'),
      class: k.text('class'),
      intensity: k.real('intensity'),
      contexts: k.json<string[]>('contexts').notNull(),
      codes: k.json<CodeValue[]>('codes').notNull(),
      modality: k.text('modality').notNull(),
      dateStart: k.text('date_start').notNull(),
      dateEnd: k.text('date_end').notNull(),
      datePrecision: k.text('date_precision').notNull(),
      /** More than a year from start to end; the few that a date range must look for apart. */
      isLong: k.bool('is_long').notNull(),
      placeName: k.text('place_name'),
      country: k.text('country'),
      admin1: k.text('admin1'),
      admin2: k.text('admin2'),
      latitude: k.real('latitude'),
      longitude: k.real('longitude'),
      placePrecision: k.text('place_precision'),
      geonamesId: k.text('geonames_id'),
      fatalitiesLow: k.int('fatalities_low'),
      fatalitiesBest: k.int('fatalities_best').notNull(),
      fatalitiesHigh: k.int('fatalities_high'),
      fatalitiesCivilians: k.int('fatalities_civilians'),
      status: k.text('status').notNull(),
      confidence: k.real('confidence'),
      articleCount: k.int('article_count').notNull(),
      originalCount: k.int('original_count').notNull().default(0),
      sourceCount: k.int('source_count').notNull(),
      firstReportedAt: k.time('first_reported_at'),
      hasEvidence: k.bool('has_evidence').notNull(),
      summary: k.text('summary'),
    },
    (t) => [
      k.index('events_date').on(t.dateStart, t.id),
      k.index('events_created').on(t.createdAt, t.id),
      k.index('events_updated').on(t.updatedAt, t.id),
      k.index('events_type').on(t.type, t.dateStart, t.id),
      k.index('events_mode').on(t.mode, t.dateStart, t.id),
      k.index('events_class').on(t.class, t.dateStart, t.id),
      k.index('events_country').on(t.country, t.dateStart, t.id),
      k.index('events_precision').on(t.datePrecision, t.dateStart, t.id),
      k.index('events_long').on(t.isLong, t.dateStart, t.id),
      k.index('events_status').on(t.status, t.dateStart, t.id),
      k.index('events_dataset').on(t.datasetNameId, t.dateStart, t.id),
      k.index('events_has_evidence').on(t.hasEvidence, t.dateStart, t.id),
      k.index('events_fatalities').on(t.fatalitiesBest, t.id),
      k.index('events_intensity').on(t.intensity, t.id),
    ],
  )
  const ofEvent = () =>
    k
      .text('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' })

  const eventTags = k.table(
    'event_tags',
    {
      tag: k.text('tag').notNull(),
      dateStart: k.text('date_start').notNull(),
      eventId: ofEvent(),
    },
    (t) => [
      k.primaryKey({ columns: [t.tag, t.dateStart, t.eventId] }),
      k.index('event_tags_event').on(t.eventId),
    ],
  )

  const eventContexts = k.table(
    'event_contexts',
    {
      context: k.text('context').notNull(),
      dateStart: k.text('date_start').notNull(),
      eventId: ofEvent(),
    },
    (t) => [
      k.primaryKey({ columns: [t.context, t.dateStart, t.eventId] }),
      k.index('event_contexts_event').on(t.eventId),
    ],
  )

  const eventCodes = k.table(
    'event_codes',
    {
      code: k.text('code').notNull(),
      dateStart: k.text('date_start').notNull(),
      eventId: ofEvent(),
      scheme: k.text('scheme').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.code, t.dateStart, t.eventId, t.scheme] }),
      k.index('event_codes_event').on(t.eventId),
    ],
  )

  const eventExternalIds = k.table(
    'event_external_ids',
    {
      scheme: k.text('scheme').notNull(),
      value: k.text('value').notNull(),
      eventId: ofEvent(),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheme, t.value] }),
      k.index('event_external_ids_event').on(t.eventId),
    ],
  )

  /** Which actor an article speaks of; carries the article's date. */
  const mentions = k.table(
    'mentions',
    {
      articleId: ofArticle(),
      position: k.int('position').notNull(),
      actorId: k
        .text('actor_id')
        .notNull()
        .references(() => actors.id),
      count: k.int('count').notNull(),
      quotes: k.json<QuoteValue[]>('quotes').notNull(),
      publishedAt: k.time('published_at').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.articleId, t.position] }),
      k.uniqueIndex('mentions_once').on(t.articleId, t.actorId),
      k.index('mentions_actor').on(t.actorId, t.publishedAt, t.articleId),
    ],
  )

  /** Who takes part in an event; carries the event's date and what filters ask of the actor. */
  const participants = k.table(
    'participants',
    {
      eventId: ofEvent(),
      position: k.int('position').notNull(),
      actorId: k
        .text('actor_id')
        .notNull()
        .references(() => actors.id),
      role: k.text('role').notNull(),
      side: k.text('side'),
      title: k.text('title'),
      dateStart: k.text('date_start').notNull(),
      actorType: k.text('actor_type').notNull(),
      actorCountry: k.text('actor_country'),
    },
    (t) => [
      k.primaryKey({ columns: [t.eventId, t.position] }),
      k.index('participants_actor').on(t.actorId, t.dateStart, t.eventId),
      k.index('participants_role').on(t.actorId, t.role, t.dateStart, t.eventId),
      k.index('participants_actor_type').on(t.actorType, t.dateStart, t.eventId),
      k.index('participants_actor_country').on(t.actorCountry, t.dateStart, t.eventId),
    ],
  )

  /** Which article says so; carries the event's date and the article's source. */
  const evidence = k.table(
    'evidence',
    {
      id: k.text('id').notNull().primaryKey(),
      eventId: ofEvent(),
      position: k.int('position').notNull(),
      articleId: k
        .text('article_id')
        .notNull()
        .references(() => articles.id),
      quote: k.text('quote'),
      start: k.int('start_offset'),
      end: k.int('end_offset'),
      /** The same in UTF-16 code units of the article's body; null where that is not stored. */
      startUtf16: k.int('start_utf16'),
      endUtf16: k.int('end_utf16'),
      stance: k.text('stance').notNull(),
      confidence: k.real('confidence'),
      dateStart: k.text('date_start').notNull(),
      sourceNameId: k.int('source_name_id'),
      sourceDomainId: k.int('source_domain_id'),
    },
    (t) => [
      k.uniqueIndex('evidence_event').on(t.eventId, t.position),
      k.index('evidence_article').on(t.articleId, t.dateStart, t.eventId),
      k.index('evidence_source_name').on(t.sourceNameId, t.dateStart, t.eventId),
      k.index('evidence_source_domain').on(t.sourceDomainId, t.dateStart, t.eventId),
    ],
  )

  /** Answers of writes that were named by a key, for whoever asks for the same write again. */
  const idempotencyKeys = k.table(
    'idempotency_keys',
    {
      key: k.text('key').notNull().primaryKey(),
      request: k.text('request').notNull(),
      status: k.int('status').notNull(),
      headers: k.json<Record<string, string>>('headers').notNull(),
      body: k.text('body'),
      createdAt: k.time('created_at').notNull(),
    },
    (t) => [k.index('idempotency_keys_created').on(t.createdAt)],
  )

  /** Who may come in: of each key a digest, from which it cannot be made again. */
  const apiKeys = k.table('api_keys', {
    id: k.text('id').notNull().primaryKey(),
    name: k.text('name').notNull(),
    scope: k.text('scope').$type<Scope>().notNull(),
    digest: k.text('digest').notNull(),
    createdAt: k.time('created_at').notNull(),
    expiresAt: k.time('expires_at'),
    revokedAt: k.time('revoked_at'),
    lastUsedAt: k.time('last_used_at'),
    replacedById: k.text('replaced_by_id'),
  })

  /** Every change of every resource in the order of their commits: the change feed, and the revisions. */
  const changes = k.table(
    'changes',
    {
      /** Without gaps, from 1. */
      position: k.int('position').notNull().primaryKey(),
      collection: k.text('collection').notNull(),
      resourceId: k.text('resource_id').notNull(),
      version: k.int('version').notNull(),
      kind: k.text('kind').notNull(),
      at: k.time('at').notNull(),
      keyId: k.text('key_id'),
      comment: k.text('comment'),
      survivorId: k.text('survivor_id'),
      /** What makes the resource what it was before; null where there was nothing before. */
      undo: k.json<PatchOperation[]>('undo'),
    },
    (t) => [
      k.uniqueIndex('changes_resource').on(t.resourceId, t.version),
      k.index('changes_collection').on(t.collection, t.position),
      k
        .index('changes_key')
        .on(t.keyId, t.collection, t.position)
        .where(sql`${t.keyId} is not null`),
      k
        .index('changes_survivor')
        .on(t.survivorId)
        .where(sql`${t.survivorId} is not null`),
    ],
  )

  /** What the sources of imports last said, so that an import changes only what its source has changed. */
  const said = k.table(
    'said',
    {
      /** It stays where the resource is deleted or merged into another one. */
      resourceId: k.text('resource_id').notNull(),
      source: k.text('source').notNull(),
      /** A checksum of what the source calls the resource. */
      name: k.text('name').notNull(),
      /** Of the resource, when the source last told of it. */
      version: k.int('version').notNull(),
      value: k.json<SaidValue>('value').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.resourceId, t.source, t.name] })],
  )

  /** By what deleted resources were known: imports do not make them again. */
  const deletedNames = k.table(
    'deleted_names',
    {
      collection: k.text('collection').notNull(),
      /** Of an external id; empty for an id, and for the digest of a url. */
      scheme: k.text('scheme').notNull(),
      value: k.text('value').notNull(),
      resourceId: k.text('resource_id').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.collection, t.scheme, t.value, t.resourceId] }),
      k.index('deleted_names_resource').on(t.resourceId),
    ],
  )

  /** Where the change feed stands; one row. */
  const feed = k.table('feed', {
    id: k.int('id').notNull().primaryKey(),
    /** A new one when the database is restored from a backup, which ends all cursors from before. */
    epoch: k.text('epoch').notNull(),
    /** Of the last change. */
    position: k.int('position').notNull(),
  })

  return {
    datasets,
    sources,
    articles,
    articleTags,
    articleAuthors,
    articleExternalIds,
    articleClusters,
    articleFingerprints,
    articleBands,
    articlesToCompare,
    mentions,
    actors,
    actorTags,
    actorSectors,
    actorExternalIds,
    actorNameKeys,
    actorsToKey,
    actorMerges,
    actorHoldings,
    affiliations,
    events,
    eventTags,
    eventContexts,
    eventCodes,
    eventExternalIds,
    participants,
    evidence,
    idempotencyKeys,
    apiKeys,
    changes,
    said,
    deletedNames,
    feed,
  }
}

/** The tables of an engine. */
export type Schema = ReturnType<typeof define>
