import { isDeepStrictEqual } from 'node:util'
import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { typeidUnboxed } from 'typeid-js'
import { fitting, PAGE_BYTES } from '../common/bounds.ts'
import type { Db, Engine, Recorder } from '../db/engine.ts'
import { areOthers, externalIds } from '../db/external-ids.ts'
import type { Identity } from '../db/identity.ts'
import { lister, type Listed } from '../db/query/list.ts'
import { origins } from '../db/origins.ts'
import { deleteBy, insertInto, updateBy } from '../db/rows.ts'
import { UNKNOWN_TIME, type ExternalIdValue } from '../db/schema.ts'
import { searched } from '../db/query/searched.ts'
import { type Position } from '../db/sqlite/planner.ts'
import { statement } from '../db/statement.ts'
import { actorLinks } from '../links/actors.ts'
import {
  ConflictError,
  InputError,
  NotFoundError,
  PreconditionError,
  type InputIssue,
} from '../common/errors.ts'
import { reporting } from '../links/reporting.ts'
import { history } from '../history/store.ts'
import { defaultsOf, millis } from '../contract/fields.ts'
import { diff } from '../common/json-patch.ts'
import { duplicates } from './duplicates.ts'
import { NOWHERE } from '../common/quotes.ts'
import { contentHash, countWords, iso, urlKey } from '../common/text.ts'
import { turns } from '../common/turns.ts'
import { articleLinks } from '../links/articles.ts'
import { placeAgain, placeQuote, placesOf } from '../links/placing.ts'
import { articleFilters } from './filters.ts'
import type { ArticleQuery } from './query.ts'
import { EVENTS_SHOWN, NewArticle, type Article, type ArticleSummary } from './schema.ts'

const NO_ARTICLE = 'There is no article with this id.'

/** Whether a write may go ahead, given the version that is stored. */
export type Precondition = (version: number) => boolean

type Quote = NewArticle['mentions'][number]['quotes'][number]

/** Puts what was written into the form in which it is stored and compared. */
const normalise = async (input: NewArticle): Promise<NewArticle> => {
  const issues: InputIssue[] = []
  const { publishedAt, source } = input
  const places = placesOf(
    input.body,
    input.mentions.flatMap(({ quotes }) => quotes),
  )
  await places?.ready(turns())
  const isDay =
    publishedAt !== null && (publishedAt.length === 10 || input.publishedPrecision === 'day')
  const draft: NewArticle = {
    ...input,
    publishedAt:
      publishedAt === null
        ? null
        : iso(millis(isDay ? iso(millis(publishedAt)).slice(0, 10) : publishedAt)),
    publishedPrecision: publishedAt === null ? null : isDay ? 'day' : 'instant',
    source: source && (source.name ?? source.domain ?? source.country) !== null ? source : null,
    mentions: input.mentions.map((mention, m) => ({
      ...mention,
      quotes: mention.quotes.map((quote: Quote, q) => ({
        quote: quote.quote,
        ...placeQuote(places, quote, ['mentions', m, 'quotes', q], issues),
      })),
    })),
  }
  if (issues.length > 0) throw new InputError(issues)
  return draft
}

/** What would have to be written to get an article as it is. */
export const articleDraft = (article: Article): NewArticle => ({
  url: article.url,
  title: article.title,
  summary: article.summary,
  body: article.body,
  language: article.language,
  publishedAt: article.publishedAt,
  publishedPrecision: article.publishedPrecision,
  source: article.source,
  authors: article.authors,
  section: article.section,
  genre: article.genre,
  imageUrl: article.imageUrl,
  rights: article.rights,
  standsAlone: article.standsAlone,
  status: article.status,
  mentions: article.mentions.map(({ actor, count, quotes }) => ({
    actorId: actor.id,
    count,
    quotes: quotes.map(({ quote, start, end }) => ({ quote, start, end })),
  })),
  externalIds: article.externalIds,
  tags: article.tags,
  dataset: article.dataset,
})

/** What the history of an article is of. */
export const articleState = (article: Article) => ({
  createdAt: article.createdAt,
  ...articleDraft(article),
})

const ROW_COLUMNS = [
  'externalIds',
  'tags',
  'datasetId',
  'datasetNameId',
  'url',
  'urlKey',
  'title',
  'language',
  'publishedAt',
  'publishedPrecision',
  'sourceId',
  'sourceNameId',
  'sourceDomainId',
  'sourceCountry',
  'authors',
  'section',
  'genre',
  'imageUrl',
  'rights',
  'standsAlone',
  'status',
  'wordCount',
  'contentHash',
  'hasBody',
  'summary',
  'body',
] as const

/** The article of a statement, in a subquery: there drizzle would leave out its table. */
const OF_ARTICLE = sql.raw('"articles"."id"')

/** Articles in the database. */
export const articleStore = (engine: Engine) => {
  const { kit, schema, changes, read, settle, snapshot, write } = engine
  const {
    articles,
    articleClusters,
    articleTags,
    articleAuthors,
    articleExternalIds,
    actors,
    datasets,
    events,
    evidence,
    mentions,
    sources,
  } = schema
  const { datasetOf, sourceOf } = origins(engine)
  const actorsLinked = actorLinks(engine)
  const cites = articleLinks(engine)
  const { moveQuotes, recountOf, withdraw } = reporting(engine)
  const compared = duplicates(engine)

  const insertRow = insertInto(articles)
  const texts = { title: articles.title, summary: articles.summary, body: articles.body }
  const search = searched(engine, 'articles', articles, texts)
  const updateRow = updateBy(articles, articles.id, ROW_COLUMNS)
  const addTag = insertInto(articleTags)
  const clearTags = deleteBy(articleTags, articleTags.articleId)
  const addAuthor = insertInto(articleAuthors)
  const clearAuthors = deleteBy(articleAuthors, articleAuthors.articleId)
  const addMention = insertInto(mentions)
  const clearMentions = deleteBy(mentions, mentions.articleId)
  const names = externalIds(
    engine,
    'article',
    articles,
    articles.title,
    articleExternalIds,
    articleExternalIds.articleId,
  )

  const ids = sql.placeholder('ids')
  const { body: bodyColumn, ...summaryColumns } = getTableColumns(articles)
  const rowsWith = (body: typeof bodyColumn | ReturnType<typeof sql<null>>) =>
    statement((db: Db) =>
      db
        .select({
          ...summaryColumns,
          body,
          source: sourceColumns,
          dataset: datasetColumns,
          cluster: clusterColumns,
        })
        .from(articles)
        .leftJoin(sources, eq(sources.seq, articles.sourceId))
        .leftJoin(datasets, eq(datasets.seq, articles.datasetId))
        .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
        .where(kit.among(articles.id, ids))
        .prepare(),
    )
  const sourceColumns = { name: sources.name, domain: sources.domain, country: sources.country }
  const datasetColumns = {
    name: datasets.name,
    version: datasets.version,
    licence: datasets.licence,
    attribution: datasets.attribution,
  }
  const clusterColumns = { originalId: articleClusters.originalId, size: articleClusters.size }
  const originalRows = statement((db: Db) =>
    db
      .select({
        id: articles.id,
        title: articles.title,
        url: articles.url,
        publishedAt: articles.publishedAt,
        status: articles.status,
        source: sourceColumns,
      })
      .from(articles)
      .leftJoin(sources, eq(sources.seq, articles.sourceId))
      .where(kit.among(articles.id, ids))
      .prepare(),
  )
  const fullRows = rowsWith(bodyColumn)
  const summaryRows = rowsWith(sql<null>`null`)
  const mentionRows = statement((db: Db) =>
    db
      .select({
        articleId: mentions.articleId,
        count: mentions.count,
        quotes: mentions.quotes,
        actor: { id: actors.id, name: actors.name, type: actors.type, country: actors.country },
      })
      .from(mentions)
      .innerJoin(actors, eq(actors.id, mentions.actorId))
      .where(kit.among(mentions.articleId, ids))
      .orderBy(mentions.articleId, mentions.position)
      .prepare(),
  )
  const eventColumns = {
    articleId: evidence.articleId,
    id: events.id,
    title: events.title,
    type: events.type,
    start: events.dateStart,
    end: events.dateEnd,
    precision: events.datePrecision,
    country: events.country,
    stance: evidence.stance,
  }
  const eventRows = statement((db: Db) =>
    db
      .select(eventColumns)
      .from(evidence)
      .innerJoin(events, eq(events.id, evidence.eventId))
      .where(kit.among(evidence.articleId, ids))
      .orderBy(sql`${evidence.articleId}, ${evidence.dateStart} desc, ${evidence.eventId} desc`)
      .prepare(),
  )
  const latestEventRows = statement((db: Db) =>
    db
      .select(eventColumns)
      .from(evidence)
      .innerJoin(events, eq(events.id, evidence.eventId))
      .where(eq(evidence.articleId, sql.placeholder('id')))
      .orderBy(sql`${evidence.dateStart} desc, ${evidence.eventId} desc`)
      .limit(EVENTS_SHOWN)
      .prepare(),
  )
  const versionRow = statement((db: Db) =>
    db
      .select({ version: articles.version })
      .from(articles)
      .where(eq(articles.id, sql.placeholder('id')))
      .prepare(),
  )
  const urlOwner = statement((db: Db) =>
    db
      .select({ id: articles.id, title: articles.title, externalIds: articles.externalIds })
      .from(articles)
      .where(
        sql`${articles.urlKey} = ${sql.placeholder('urlKey')} and ${articles.id} <> ${sql.placeholder('id')}`,
      )
      .orderBy(articles.seq)
      .limit(1)
      .prepare(),
  )
  const urlOwners = statement((db: Db) =>
    db
      .select({
        id: articles.id,
        key: sql<string>`${articles.urlKey}`,
        externalIds: articles.externalIds,
      })
      .from(articles)
      .where(
        sql`${articles.seq} in (select min(${articles.seq}) from ${articles} where ${kit.among(articles.urlKey, sql.placeholder('keys'))} group by ${articles.urlKey})`,
      )
      .prepare(),
  )
  const eventsOf = statement((db: Db) =>
    db
      .selectDistinct({ id: events.id, title: events.title })
      .from(evidence)
      .innerJoin(events, eq(events.id, evidence.eventId))
      .where(eq(evidence.articleId, sql.placeholder('id')))
      .prepare(),
  )
  const resourceEvidence = updateBy(evidence, evidence.articleId, [
    'sourceNameId',
    'sourceDomainId',
  ])
  const redateMentions = updateBy(mentions, mentions.articleId, ['publishedAt'])

  /** The events that are shown with articles: all of most, the latest of those that have very many. */
  const eventsShown = async (db: Db, of: Row[]): Promise<Map<string, EventRow[]>> => {
    const few = of.filter((row) => row.eventCount > 0 && row.eventCount <= EVENTS_SHOWN)
    const all =
      few.length > 0 ? await eventRows(db).execute({ ids: kit.list(few.map((row) => row.id)) }) : []
    const shown = Map.groupBy(all, (row) => row.articleId)
    for (const { id } of of.filter(({ eventCount }) => eventCount > EVENTS_SHOWN)) {
      shown.set(id, await latestEventRows(db).execute({ id }))
    }
    return shown
  }

  /** The originals of those that are duplicates, by id. */
  const originalsOf = async (db: Db, of: Row[]): Promise<Map<string, OriginalRow>> => {
    const wanted = new Set(
      of.flatMap((row) => (row.isDuplicate ? (row.cluster?.originalId ?? []) : [])),
    )
    if (wanted.size === 0) return new Map()
    const found = await originalRows(db).execute({ ids: kit.list([...wanted]) })
    return new Map(found.map((row) => [row.id, row]))
  }

  const mentionBytes = sql<number>`coalesce((select sum(octet_length(m.quotes) + 200) from ${mentions} m where m.article_id = ${OF_ARTICLE}), 0)`
  const textBytes = sql.join(
    [
      articles.summary,
      articles.title,
      articles.authors,
      articles.tags,
      articles.externalIds,
      articles.url,
    ].map((column) => sql`coalesce(octet_length(${column}), 0)`),
    sql` + `,
  )
  const sizesWith = (body: SQL) =>
    statement((db: Db) =>
      db
        .select({
          id: articles.id,
          bytes: sql<number>`${textBytes} + ${body} + ${mentionBytes}`,
        })
        .from(articles)
        .where(kit.among(articles.id, ids))
        .prepare(),
    )
  const summarySizes = sizesWith(sql`0`)
  const fullSizes = sizesWith(sql`coalesce(octet_length(${bodyColumn}), 0)`)

  /** Articles of these ids, as many of the first as fit into a page. */
  const loadFitting = async (
    db: Db,
    wanted: string[],
    rows: typeof fullRows,
  ): Promise<Article[]> => {
    if (wanted.length < 2) return load(db, wanted, rows)
    const sizes = rows === fullRows ? fullSizes : summarySizes
    const found = await sizes(db).execute({ ids: kit.list(wanted) })
    const byId = new Map(found.map(({ id, bytes }) => [id, bytes]))
    const bytes = wanted.map((id) => byId.get(id) ?? 0)
    return load(db, wanted.slice(0, fitting(bytes, PAGE_BYTES)), rows)
  }

  const load = async (db: Db, wanted: string[], rows: typeof fullRows): Promise<Article[]> => {
    if (wanted.length === 0) return []
    const values = { ids: kit.list(wanted) }
    const found = await rows(db).execute(values)
    const mentioned = Map.groupBy(await mentionRows(db).execute(values), (row) => row.articleId)
    const evidenced = await eventsShown(db, found)
    const originals = await originalsOf(db, found)
    const byId = new Map(found.map((row) => [row.id, row]))
    return wanted.flatMap((id) => {
      const row = byId.get(id)
      if (!row) return []
      const original = row.isDuplicate ? originals.get(row.cluster?.originalId ?? '') : undefined
      return [present(row, mentioned.get(id) ?? [], evidenced.get(id) ?? [], original)]
    })
  }

  type Row = Awaited<ReturnType<ReturnType<typeof fullRows>['execute']>>[number]
  type MentionRow = Awaited<ReturnType<ReturnType<typeof mentionRows>['execute']>>[number]
  type OriginalRow = Awaited<ReturnType<ReturnType<typeof originalRows>['execute']>>[number]
  type EventRow = Awaited<ReturnType<ReturnType<typeof eventRows>['execute']>>[number]

  const published = ({ publishedAt }: { publishedAt: number }): string | null =>
    publishedAt === UNKNOWN_TIME ? null : iso(publishedAt)

  /** The bridge from tables to the contract; what the database holds was validated on its way in. */
  const present = (
    row: Row,
    mentioned: MentionRow[],
    evidenced: EventRow[],
    original: OriginalRow | undefined,
  ): Article => {
    const seen = new Set<string>()
    return {
      id: row.id,
      version: row.version,
      createdAt: iso(row.createdAt),
      updatedAt: iso(row.updatedAt),
      externalIds: row.externalIds,
      tags: row.tags,
      dataset: row.dataset,
      url: row.url,
      title: row.title,
      summary: row.summary,
      language: row.language,
      publishedAt: published(row),
      publishedPrecision: row.publishedPrecision as Article['publishedPrecision'],
      source: row.source,
      authors: row.authors,
      section: row.section,
      genre: row.genre as Article['genre'],
      imageUrl: row.imageUrl,
      rights: row.rights,
      wordCount: row.wordCount,
      contentHash: row.contentHash,
      standsAlone: row.standsAlone,
      status: row.status as Article['status'],
      duplicateOf: original
        ? {
            ...original,
            publishedAt: published(original),
            status: original.status as Article['status'],
            originalId: null,
          }
        : null,
      duplicateCount: row.cluster && !row.isDuplicate ? row.cluster.size - 1 : 0,
      mentions: mentioned.map(({ actor, count, quotes }) => ({
        actor: actor as Article['mentions'][number]['actor'],
        count,
        quotes,
      })),
      events: evidenced
        .filter(({ id }) => !seen.has(id) && seen.add(id))
        .map(({ id, title, type, start, end, precision, country, stance }) => ({
          id,
          title,
          type: type as Article['events'][number]['type'],
          date: {
            start,
            end,
            precision: precision as Article['events'][number]['date']['precision'],
          },
          country,
          stance: stance as Article['events'][number]['stance'],
        })),
      eventCount: row.eventCount,
      body: row.body,
    }
  }

  const find = async (db: Db, id: string): Promise<Article> => {
    await settle(db, id)
    const [article] = await load(db, [id], fullRows)
    if (!article) throw new NotFoundError(NO_ARTICLE)
    return article
  }

  const filters = articleFilters(engine, { names, links: actorsLinked })

  const lists = lister<ArticleQuery, ArticleSummary>(engine, {
    name: 'articles',
    main: articles,
    orders: {
      publishedAt: articles.publishedAt,
      createdAt: articles.createdAt,
      updatedAt: articles.updatedAt,
    },
    mainOrder: '-publishedAt',
    texts,
    filters,
    load: async (db, wanted) =>
      (await loadFitting(db, wanted, summaryRows)).map(({ body: _, ...summary }) => summary),
  })

  /** Writes all of an article but its identity and its version. */
  const put = async (
    tx: Db,
    id: string,
    draft: NewArticle,
    before: Article | null,
    identity: Identity = {},
  ): Promise<void> => {
    // What is done with a long body takes long.
    const turn = turns()
    const key = draft.url === null ? null : urlKey(draft.url)
    if (key !== null) {
      const [owner] = await urlOwner(tx).execute({ urlKey: key, id })
      if (owner && !areOthers(owner.externalIds, draft.externalIds)) {
        throw new ConflictError(
          'Another article has this url. Two articles of one url need external ids of the same scheme that differ.',
          [{ type: 'article', id: owner.id, title: owner.title }],
        )
      }
    }
    const linked = await actorsLinked.resolve(
      tx,
      draft.mentions.map(({ actorId }) => actorId),
      (i) => ['mentions', i, 'actorId'],
    )
    const publishedAt = draft.publishedAt === null ? UNKNOWN_TIME : millis(draft.publishedAt)
    const source = await sourceOf(tx, draft.source)
    const wordCount = draft.body === null ? null : countWords(draft.body)
    await turn()
    const digest = contentHash(draft.title, draft.body)
    await turn()
    const row = {
      externalIds: draft.externalIds,
      tags: draft.tags,
      ...(await datasetOf(tx, draft.dataset)),
      url: draft.url,
      urlKey: key,
      title: draft.title,
      language: draft.language,
      publishedAt,
      publishedPrecision: draft.publishedPrecision,
      ...source,
      sourceCountry: draft.source?.country ?? null,
      authors: draft.authors,
      section: draft.section,
      genre: draft.genre,
      imageUrl: draft.imageUrl,
      rights: draft.rights,
      standsAlone: draft.standsAlone,
      status: draft.status,
      wordCount,
      contentHash: digest,
      hasBody: draft.body !== null,
      summary: draft.summary,
      body: draft.body,
    }
    if (before) {
      await updateRow(tx, id, row)
      const isSaid = ({ title, summary, body }: NewArticle) => [title, summary, body]
      if (!isDeepStrictEqual(isSaid(draft), isSaid(articleDraft(before)))) search(tx, id, false)
    } else {
      await insertRow(tx, {
        id,
        hasEvent: false,
        eventCount: 0,
        clusterId: null,
        isDuplicate: false,
        ...row,
        ...(await changes.created(tx, 'article', id, identity)),
      })
      search(tx, id, true)
    }
    await turn()
    if (before) cites.forget(tx, id)
    else
      cites.learn(tx, {
        id,
        ...source,
        outlet: draft.source?.domain ?? draft.source?.name ?? null,
        publishedAt,
        clusterId: null,
      })
    const redated = before?.publishedAt !== draft.publishedAt
    if (!before) await compared.add(tx, { id, ...row })
    else if (
      redated ||
      before.contentHash !== row.contentHash ||
      before.standsAlone !== row.standsAlone ||
      before.status !== row.status
    )
      await compared.change(tx, { id, ...row })
    await turn()
    if (!before || !isDeepStrictEqual(before.externalIds, draft.externalIds)) {
      await names.set(tx, id, draft.externalIds, !before)
    }
    if (redated || !isDeepStrictEqual(before?.tags, draft.tags)) {
      if (before) await clearTags(tx, id)
      for (const tag of draft.tags) await addTag(tx, { tag, publishedAt, articleId: id })
    }
    if (redated || !isDeepStrictEqual(before?.authors, draft.authors)) {
      if (before) await clearAuthors(tx, id)
      for (const author of draft.authors)
        await addAuthor(tx, { author, publishedAt, articleId: id })
    }
    const mentionsBefore = before ? articleDraft(before).mentions : []
    const mentionsNow = draft.mentions.map((mention, i) => ({
      ...mention,
      actorId: linked[i]?.id ?? mention.actorId,
    }))
    const isMoved = before?.body !== draft.body
    if (isMoved || !isDeepStrictEqual(mentionsBefore, mentionsNow)) {
      if (before) await clearMentions(tx, id)
      const once = new Set<string>()
      const places = placesOf(draft.body, [])
      for (const [position, { actorId, count, quotes: bare }] of mentionsNow.entries()) {
        const quotes = bare.map((quote) => ({ ...quote, ...(places?.utf16(quote) ?? NOWHERE) }))
        if (once.has(actorId))
          throw new InputError([
            {
              path: ['mentions', position, 'actorId'],
              code: 'duplicate',
              message: 'is an actor that is mentioned already, under the id it was merged into',
            },
          ])
        once.add(actorId)
        await addMention(tx, { articleId: id, position, actorId, count, quotes, publishedAt })
      }
      actorsLinked.countArticles(
        tx,
        mentionsBefore.map((m) => m.actorId),
        [...once],
      )
    } else if (before && redated) {
      await redateMentions(tx, id, { publishedAt })
    }
    if (before && before.eventCount > 0) {
      await resourceEvidence(tx, id, source)
      await recountOf(tx, id)
      if (before.body !== draft.body) {
        await moveQuotes(tx, id, async (links) => {
          const places = placesOf(draft.body, links)
          await places?.ready(turn)
          return (link) => placeAgain(places, link)
        })
      }
    }
  }

  const insert = async (tx: Db, input: NewArticle, identity: Identity = {}): Promise<string> => {
    const id = identity.id ?? typeidUnboxed('article')
    await put(tx, id, await normalise(input), null, identity)
    return id
  }

  /** The article as it is after a change; null when nothing changed. */
  const change = async (tx: Db, before: Article, input: NewArticle): Promise<Article | null> => {
    const draft = await normalise(input)
    const survivors = await actorsLinked.survivorOf(
      tx,
      draft.mentions.map((m) => m.actorId),
    )
    draft.mentions = draft.mentions.map((m) => ({ ...m, actorId: survivors(m.actorId) }))
    if (isDeepStrictEqual(draft, articleDraft(before))) return null
    await put(tx, before.id, draft, before)
    const after = await find(tx, before.id)
    const undo = diff(articleState(after), articleState(before))
    const { version, updatedAt } = await changes.changed(tx, 'article', before.id, undo)
    return { ...after, version, updatedAt: iso(updatedAt) }
  }

  const past = history(engine, {
    collection: 'article',
    none: NO_ARTICLE,
    now: async (db, id) => (await load(db, [id], fullRows))[0] ?? null,
    stateOf: articleState,
    blank: defaultsOf(NewArticle.shape),
    present: async (
      db,
      id,
      { mentions: mentioned, ...state },
      stamp,
      now,
      gone,
    ): Promise<Article> => {
      const cardOf = await actorsLinked.cards(
        db,
        mentioned.map((m) => m.actorId),
        gone,
      )
      const turn = turns()
      const places = placesOf(state.body, [])
      const wordCount = state.body === null ? null : countWords(state.body)
      await turn()
      return {
        id,
        ...stamp,
        ...state,
        wordCount,
        contentHash: contentHash(state.title, state.body),
        mentions: mentioned.map(({ actorId, count, quotes }) => ({
          actor: cardOf(actorId),
          count,
          quotes: quotes.map((quote) => ({ ...quote, ...(places?.utf16(quote) ?? NOWHERE) })),
        })),
        events: now?.events ?? [],
        eventCount: now?.eventCount ?? 0,
        duplicateOf: now?.duplicateOf ?? null,
        duplicateCount: now?.duplicateCount ?? 0,
      }
    },
    missing: (db, { mentions: mentioned }) =>
      actorsLinked.missing(
        db,
        mentioned.map((m) => m.actorId),
      ),
    put: async (tx, id, { createdAt, ...draft }, now): Promise<Article> => {
      const survivor = await actorsLinked.survivorOf(
        tx,
        draft.mentions.map((m) => m.actorId),
      )
      // Actors that have been merged since were mentioned as one.
      const together = Map.groupBy(draft.mentions, (m) => survivor(m.actorId))
      const mentioned = [...together].map(([actorId, parts]) => ({
        actorId,
        count: parts.reduce((sum, { count }) => sum + count, 0),
        quotes: parts.flatMap(({ quotes }) => quotes),
      }))
      const restored = { ...draft, mentions: mentioned }
      if (now) return (await change(tx, now, restored)) ?? now
      const times = { createdAt: Date.parse(createdAt), updatedAt: Date.now() }
      return find(tx, await insert(tx, restored, { id, ...times }))
    },
  })

  const walk = (db: Db, query: ArticleQuery) =>
    lists.walk(db, query, (db, ids) => loadFitting(db, ids, fullRows))

  return {
    ...past,
    /** Articles of these ids, whole, in their order; those that are gone are left out. */
    load: (db: Db, ids: string[]): Promise<Article[]> => load(db, ids, fullRows),
    find,
    insert,
    change,
    /** What `stream` gives, on a snapshot that is open. */
    walk,
    findByExternalIds: names.findAll,
    /** The first article of each of these digests of URLs. */
    findByUrlKeys: (
      db: Db,
      keys: readonly string[],
    ): Promise<{ id: string; key: string; externalIds: ExternalIdValue[] }[]> =>
      urlOwners(db).execute({ keys: kit.list(keys) }),
    /** Those of these ids that there are, by themselves. */
    known: async (db: Db, wanted: readonly string[]): Promise<Map<string, string>> => {
      const known = await cites.resolve(db, wanted)
      return new Map(wanted.filter((id) => known.has(id)).map((id) => [id, id]))
    },
    /** Compares articles that were there before articles were compared; false when none is left. */
    compareSome: async (): Promise<boolean> => {
      if (!(await read(compared.isWaiting))) return false
      await write(compared.compareSome)
      return true
    },
    get: (id: string): Promise<Article> => read((db) => find(db, id)),
    list: (query: ArticleQuery, after?: Position): Promise<Listed<ArticleSummary>> =>
      read((db) => lists.list(db, query, after)),
    filters,
    isWalk: lists.isWalk,
    aggregated: lists.aggregated,
    /** All that pass the filters, in order and whole, a few at a time. */
    stream: (query: ArticleQuery) => snapshot((db) => walk(db, query)),
    create: (input: NewArticle, record?: Recorder<Article>): Promise<Article> =>
      write(async (tx) => find(tx, await insert(tx, input)), record),
    /** Changes an article by what is made of it; tells no version when nothing changed. */
    update: (
      id: string,
      allowed: Precondition,
      make: (draft: NewArticle) => NewArticle,
      record?: Recorder<Article>,
    ): Promise<Article> =>
      write(async (tx) => {
        const before = await find(tx, id)
        if (!allowed(before.version)) throw new PreconditionError()
        return (await change(tx, before, make(articleDraft(before)))) ?? before
      }, record),
    /** Deletes an article that is evidence of nothing, or with `force` its evidence too. */
    remove: (
      id: string,
      allowed: Precondition,
      force: boolean,
      record?: Recorder<void>,
    ): Promise<void> =>
      write(async (tx) => {
        const [row] = await versionRow(tx).execute({ id })
        if (!row) throw new NotFoundError(NO_ARTICLE)
        if (!allowed(row.version)) throw new PreconditionError()
        const held = await eventsOf(tx).execute({ id })
        if (held.length > 0 && !force) {
          throw new ConflictError(
            `The article is evidence of ${held.length === 1 ? 'an event' : `${held.length} events`}. Delete it with force=true to remove the evidence too.`,
            held.map((event) => ({ type: 'event', ...event })),
          )
        }
        await withdraw(tx, id)
        const state = articleState(await find(tx, id))
        actorsLinked.countArticles(
          tx,
          state.mentions.map((m) => m.actorId),
          [],
        )
        cites.forget(tx, id)
        await compared.remove(tx, id)
        await changes.remove(tx, 'article', id, state)
      }, record),
  }
}
export type ArticleStore = ReturnType<typeof articleStore>
