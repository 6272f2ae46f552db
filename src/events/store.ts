import { isDeepStrictEqual } from 'node:util'
import { and, desc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { typeidUnboxed } from 'typeid-js'
import { actorLinks } from '../links/actors.ts'
import { articleLinks } from '../links/articles.ts'
import { placeAgain, placeQuote } from '../links/placing.ts'
import type { Precondition } from '../articles/store.ts'
import { fitting, jsonBytes, PAGE_BYTES, QUOTES_SHOWN_BYTES } from '../common/bounds.ts'
import type { Db, Engine, Recorder } from '../db/engine.ts'
import { externalIds } from '../db/external-ids.ts'
import type { Identity } from '../db/identity.ts'
import { inParts, LIMIT_DEFAULT, lister, WALK_ITEMS, type Listed } from '../db/query/list.ts'
import { origins, type SourceRef } from '../db/origins.ts'
import { feedEnd } from '../db/feed.ts'
import { deleteBy, insertInto, updateBy } from '../db/rows.ts'
import { UNKNOWN_COUNT, UNKNOWN_TIME } from '../db/schema.ts'
import { searched } from '../db/query/searched.ts'
import { type Position } from '../db/sqlite/planner.ts'
import { statement, statementCache } from '../db/statement.ts'
import {
  ConflictError,
  InputError,
  NoRowError,
  NotFoundError,
  PreconditionError,
  type InputIssue,
} from '../common/errors.ts'
import { history } from '../history/store.ts'
import { defaultsOf } from '../contract/fields.ts'
import type { ArticleEvidence } from '../evidence/schema.ts'
import { rowsOf, type EventParticipant } from '../participants/schema.ts'
import type { ArticleRef } from '../contract/refs.ts'
import { diff } from '../common/json-patch.ts'
import { NOWHERE, type SpanUtf16 } from '../common/quotes.ts'
import { iso } from '../common/text.ts'
import { classify } from '../vocabulary/plover.ts'
import { inBodies } from './quoted.ts'
import { reporting, type EvidenceState } from '../links/reporting.ts'
import { isLong, spanned } from './dates.ts'
import { namedIn } from './named.ts'
import { eventFilters } from './filters.ts'
import type { EventQuery } from './query.ts'
import {
  EVIDENCE_SHOWN,
  NewEvent,
  type Event,
  type Evidence,
  type EvidencePatch,
  type NewEvidence,
} from './schema.ts'

/** How often a page of participants looks for events that have any. */
const READS_MAX = 5
const NO_ARTICLE = 'There is no article with this id.'
const NO_EVENT = 'There is no event with this id.'
const NO_EVIDENCE = 'This event has no evidence with this id.'

const blank = (value: object) => Object.values(value).every((field) => field === null)

/** A link whose place is said once. */
const placedByCodePoints = ({
  startUtf16: _start,
  endUtf16: _end,
  ...link
}: NewEvidence): NewEvidence => link

/** Puts what was written into the form in which it is stored and compared. */
const normalise = (input: NewEvent): NewEvent => ({
  ...input,
  evidence: input.evidence.map(placedByCodePoints),
  date: spanned(input.date),
  location: input.location && !blank(input.location) ? input.location : null,
  fatalities: input.fatalities && !blank(input.fatalities) ? input.fatalities : null,
})

/** What would have to be written to get an event as it is. */
export const eventDraft = (event: Event): NewEvent => ({
  title: event.title,
  summary: event.summary,
  type: event.type,
  mode: event.mode,
  contexts: event.contexts,
  codes: event.codes,
  modality: event.modality,
  date: event.date,
  location: event.location,
  fatalities: event.fatalities,
  status: event.status,
  confidence: event.confidence,
  participants: event.participants.map(({ actor, role, side, title }) => ({
    actorId: actor.id,
    role,
    side,
    title,
  })),
  evidence: event.evidence.map(({ article, quote, start, end, stance, confidence }) => ({
    articleId: article.id,
    quote,
    start,
    end,
    stance,
    confidence,
  })),
  externalIds: event.externalIds,
  tags: event.tags,
  dataset: event.dataset,
})

const evidenceState = ({ id, article, ...link }: Evidence): EvidenceState => ({
  id,
  articleId: article.id,
  ...link,
})

/** What the history of an event is of: the event with all of its evidence. */
export const eventState = (event: Event) => ({
  createdAt: event.createdAt,
  ...eventDraft(event),
  evidence: event.evidence.map(evidenceState),
})

/** What is asked of a list of evidence. */
interface EvidenceAsked {
  limit: number
  /** Whether an article and its duplicates are shown once. */
  duplicates?: 'collapse' | undefined
  /** Id of the link that they go on behind. */
  behind?: string | undefined
}

/** What is asked of the evidence of an article. */
interface ArticleEvidenceAsked {
  limit: number
  stance?: ArticleEvidence['stance'][] | undefined
  /** Id of the link that they go on behind. */
  behind?: string | undefined
}

/** Where a link is in the lists that have it. */
interface LinkPlace {
  eventId: string
  articleId: string
  dateStart: string
  position: number
}

/** The ids that evidence links are to have, in their order, as far as they were given. */
type LinkIds = readonly (string | undefined)[]

/** What a link is to say after a change: a quote or a place that is given alone takes the other from the body. */
const changedLink = (
  { article, quote, start, end, stance, confidence }: Evidence,
  patch: EvidencePatch,
): NewEvidence => {
  const before = { articleId: article.id, quote, start, end, stance, confidence }
  const isPlaced = patch.start !== undefined || patch.end !== undefined
  const freed = isPlaced
    ? { quote: null }
    : patch.quote === undefined
      ? {}
      : { start: null, end: null }
  const changed = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  )
  const link = { ...before, ...freed, ...changed }
  const issues: InputIssue[] = []
  const refuse = (path: string, message: string) =>
    issues.push({ path: [path], code: 'invalid', message })
  if ((link.start === null) !== (link.end === null))
    refuse('start', 'is required together with the other offset')
  else if (link.start !== null && link.end !== null && link.start >= link.end)
    refuse('end', 'must be after start')
  if (issues.length > 0) throw new InputError(issues)
  return link
}

/** Whether two evidence lists say the same; a place that was not given is wherever it is found. */
const sameEvidence = (stored: NewEvidence[], given: NewEvidence[]): boolean =>
  stored.length === given.length &&
  stored.every((link, i) => {
    const other = given[i]
    if (!other) return false
    const placed = other.start === null ? { ...other, start: link.start, end: link.end } : other
    // A place without a quote has been given the quote that is there.
    const quoted = placed.quote === null && placed.start !== null ? link.quote : placed.quote
    return isDeepStrictEqual(link, { ...placed, quote: quoted })
  })

const ROW_COLUMNS = [
  'externalIds',
  'tags',
  'datasetId',
  'datasetNameId',
  'title',
  'type',
  'mode',
  'class',
  'intensity',
  'contexts',
  'codes',
  'modality',
  'dateStart',
  'dateEnd',
  'datePrecision',
  'isLong',
  'placeName',
  'country',
  'admin1',
  'admin2',
  'latitude',
  'longitude',
  'placePrecision',
  'geonamesId',
  'fatalitiesLow',
  'fatalitiesBest',
  'fatalitiesHigh',
  'fatalitiesCivilians',
  'status',
  'confidence',
  'summary',
] as const

/** The event of a statement, in a subquery: there drizzle would leave out its table. */
const OF_EVENT = sql.raw('"events"."id"')

/** Events in the database. */
export const eventStore = (engine: Engine) => {
  const { kit, schema, changes, read, settle, snapshot, write } = engine
  const {
    actors,
    articleClusters,
    articles,
    datasets,
    events,
    eventTags,
    eventContexts,
    eventCodes,
    eventExternalIds,
    evidence,
    participants,
    sources,
  } = schema
  const { datasetOf } = origins(engine)
  const links = actorLinks(engine)
  const cites = articleLinks(engine)
  const { cited, linkAdded, linkChanged, linkRemoved, recount } = reporting(engine)
  const feedOf = feedEnd(schema)

  const insertRow = insertInto(events)
  const texts = {
    title: events.title,
    summary: events.summary,
    place: sql`concat_ws(', ', ${events.placeName}, ${events.admin2}, ${events.admin1})`,
  }
  const search = searched(engine, 'events', events, texts)
  const updateRow = updateBy(events, events.id, ROW_COLUMNS)
  const addTag = insertInto(eventTags)
  const clearTags = deleteBy(eventTags, eventTags.eventId)
  const addContext = insertInto(eventContexts)
  const clearContexts = deleteBy(eventContexts, eventContexts.eventId)
  const addCode = insertInto(eventCodes)
  const clearCodes = deleteBy(eventCodes, eventCodes.eventId)
  const addParticipant = insertInto(participants)
  const clearParticipants = deleteBy(participants, participants.eventId)
  const addLink = insertInto(evidence)
  const updateLink = updateBy(evidence, evidence.id, [
    'quote',
    'start',
    'end',
    'startUtf16',
    'endUtf16',
    'stance',
    'confidence',
  ])
  const dropLink = deleteBy(evidence, evidence.id)
  const redateParticipants = updateBy(participants, participants.eventId, ['dateStart'])
  const redateEvidence = updateBy(evidence, evidence.eventId, ['dateStart'])
  const names = externalIds(
    engine,
    'event',
    events,
    events.title,
    eventExternalIds,
    eventExternalIds.eventId,
  )

  const ids = sql.placeholder('ids')
  const id = sql.placeholder('id')
  const rows = statement((db: Db) =>
    db
      .select({
        ...getTableColumns(events),
        dataset: {
          name: datasets.name,
          version: datasets.version,
          licence: datasets.licence,
          attribution: datasets.attribution,
        },
      })
      .from(events)
      .leftJoin(datasets, eq(datasets.seq, events.datasetId))
      .where(kit.among(events.id, ids))
      .prepare(),
  )
  const participantRows = statement((db: Db) =>
    db
      .select({
        eventId: participants.eventId,
        actor: { id: actors.id, name: actors.name, type: actors.type, country: actors.country },
        role: participants.role,
        side: participants.side,
        title: participants.title,
      })
      .from(participants)
      .innerJoin(actors, eq(actors.id, participants.actorId))
      .where(kit.among(participants.eventId, ids))
      .orderBy(participants.eventId, participants.position)
      .prepare(),
  )
  const evidenceColumns = {
    eventId: evidence.eventId,
    position: evidence.position,
    id: evidence.id,
    article: {
      id: articles.id,
      title: articles.title,
      url: articles.url,
      publishedAt: articles.publishedAt,
      isDuplicate: articles.isDuplicate,
      status: articles.status,
    },
    originalId: articleClusters.originalId,
    source: { name: sources.name, domain: sources.domain, country: sources.country },
    quote: evidence.quote,
    start: evidence.start,
    end: evidence.end,
    startUtf16: evidence.startUtf16,
    endUtf16: evidence.endUtf16,
    stance: evidence.stance,
    confidence: evidence.confidence,
  }
  const evidenceRows = statement((db: Db) =>
    db
      .select(evidenceColumns)
      .from(evidence)
      .innerJoin(articles, eq(articles.id, evidence.articleId))
      .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
      .leftJoin(sources, eq(sources.seq, articles.sourceId))
      .where(kit.among(evidence.eventId, ids))
      .orderBy(evidence.eventId, evidence.position)
      .prepare(),
  )
  const evidencePageWhere = (test?: SQL) =>
    statement((db: Db) =>
      db
        .select(evidenceColumns)
        .from(evidence)
        .innerJoin(articles, eq(articles.id, evidence.articleId))
        .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
        .leftJoin(sources, eq(sources.seq, articles.sourceId))
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
  const evidencePage = evidencePageWhere()
  const twin = kit.alias(articles, 'twin')
  const twinLink = kit.alias(evidence, 'twin_link')
  /** Of the articles of one cluster only the first that is given. */
  const evidencePageCollapsed = evidencePageWhere(
    sql`not exists (select 1 from ${articles} twin cross join ${evidence} twin_link where ${twin.clusterId} = ${articles.clusterId} and ${twin.id} <> ${articles.id} and ${twinLink.articleId} = ${twin.id} and ${twinLink.eventId} = ${evidence.eventId} and ${twinLink.position} < ${evidence.position})`,
  )
  const quoteBytes = sql<number>`coalesce(octet_length(${evidence.quote}), 0)`
  /** How many bytes of quotes the links of an event have, from a place on. */
  const quoteSizes = statement((db: Db) =>
    db
      .select({ bytes: quoteBytes })
      .from(evidence)
      .where(
        sql`${evidence.eventId} = ${id} and ${evidence.position} > ${sql.placeholder('after')}`,
      )
      .orderBy(evidence.position)
      .limit(sql.placeholder('take'))
      .prepare(),
  )
  /** How many links events have, and how many bytes of quotes. */
  const linkCounts = statement((db: Db) =>
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
  )
  const eventSizes = statement((db: Db) =>
    db
      .select({
        id: events.id,
        bytes: sql<number>`coalesce(octet_length(${events.summary}), 0) + octet_length(${events.codes}) + octet_length(${events.tags}) + octet_length(${events.externalIds}) + 300 * (select count(*) from ${participants} p where p.event_id = ${OF_EVENT})`,
        quotes: sql<number>`coalesce((select sum(coalesce(octet_length(v.quote), 0) + 500) from ${evidence} v where v.event_id = ${OF_EVENT}), 0)`,
      })
      .from(events)
      .where(kit.among(events.id, ids))
      .prepare(),
  )
  /** The links of an article, by the date of their events, from a place on; sizes of all, then some whole. */
  const articleLinkRows = statementCache<ReturnType<typeof prepareArticleLinks>>()
  const prepareArticleLinks = (db: Db, isAfter: boolean, byStance: boolean) =>
    db
      .select({
        id: evidence.id,
        position: evidence.position,
        event: {
          id: events.id,
          title: events.title,
          type: events.type,
          start: events.dateStart,
          end: events.dateEnd,
          precision: events.datePrecision,
          country: events.country,
        },
        quote: evidence.quote,
        start: evidence.start,
        end: evidence.end,
        stance: evidence.stance,
        confidence: evidence.confidence,
      })
      .from(evidence)
      .innerJoin(events, eq(events.id, evidence.eventId))
      .where(
        and(
          eq(evidence.articleId, id),
          isAfter
            ? sql`(${evidence.dateStart}, ${evidence.eventId}, ${evidence.position}) < (${sql.placeholder('date')}, ${sql.placeholder('event')}, ${sql.placeholder('position')})`
            : undefined,
          byStance ? kit.among(evidence.stance, sql.placeholder('stances')) : undefined,
        ),
      )
      .orderBy(desc(evidence.dateStart), desc(evidence.eventId), desc(evidence.position))
      .limit(sql.placeholder('take'))
      .prepare()
  const linkPlace = statement((db: Db) =>
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
  )
  const evidenceById = statement((db: Db) =>
    db
      .select(evidenceColumns)
      .from(evidence)
      .innerJoin(articles, eq(articles.id, evidence.articleId))
      .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
      .leftJoin(sources, eq(sources.seq, articles.sourceId))
      .where(eq(evidence.id, id))
      .prepare(),
  )
  const evidenceOfArticle = statement((db: Db) =>
    db
      .select({
        id: evidence.id,
        position: evidence.position,
        quote: evidence.quote,
        start: evidence.start,
        end: evidence.end,
        startUtf16: evidence.startUtf16,
        endUtf16: evidence.endUtf16,
        stance: evidence.stance,
        confidence: evidence.confidence,
      })
      .from(evidence)
      .where(
        sql`${evidence.eventId} = ${id} and ${evidence.articleId} = ${sql.placeholder('article')}`,
      )
      .orderBy(evidence.position)
      .prepare(),
  )
  const cardRows = statement((db: Db) =>
    db
      .select({
        article: evidenceColumns.article,
        originalId: evidenceColumns.originalId,
        source: evidenceColumns.source,
      })
      .from(articles)
      .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
      .leftJoin(sources, eq(sources.seq, articles.sourceId))
      .where(kit.among(articles.id, ids))
      .prepare(),
  )
  const evidenceCount = statement((db: Db) =>
    db
      .select({ count: sql<number>`count(*)`, last: sql<number | null>`max(${evidence.position})` })
      .from(evidence)
      .where(eq(evidence.eventId, id))
      .prepare(),
  )
  const knownRows = statement((db: Db) =>
    db.select({ id: events.id }).from(events).where(kit.among(events.id, ids)).prepare(),
  )
  const versionRow = statement((db: Db) =>
    db
      .select({ version: events.version, dateStart: events.dateStart })
      .from(events)
      .where(eq(events.id, id))
      .prepare(),
  )

  type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]
  type ParticipantRow = Awaited<ReturnType<ReturnType<typeof participantRows>['execute']>>[number]
  type EvidenceRow = Awaited<ReturnType<ReturnType<typeof evidenceRows>['execute']>>[number]

  /** The links that an event shows, and how many it has. */
  interface LinksShown {
    links: EvidenceRow[]
    count: number
  }
  const NO_LINKS: LinksShown = { links: [], count: 0 }

  const presentArticle = ({
    article: { isDuplicate, publishedAt, status, ...article },
    originalId,
    source,
  }: Pick<EvidenceRow, 'article' | 'originalId' | 'source'>): ArticleRef => ({
    ...article,
    publishedAt: publishedAt === UNKNOWN_TIME ? null : iso(publishedAt),
    source,
    status: status as ArticleRef['status'],
    originalId: isDuplicate ? originalId : null,
  })

  const presentEvidence = (row: EvidenceRow): Evidence => ({
    id: row.id,
    article: presentArticle(row),
    quote: row.quote,
    start: row.start,
    end: row.end,
    startUtf16: row.startUtf16,
    endUtf16: row.endUtf16,
    stance: row.stance as Evidence['stance'],
    confidence: row.confidence,
  })

  /** The bridge from tables to the contract; what the database holds was validated on its way in. */
  const present = (row: Row, taking: ParticipantRow[], { links, count }: LinksShown): Event => {
    const location = {
      name: row.placeName,
      country: row.country,
      admin1: row.admin1,
      admin2: row.admin2,
      latitude: row.latitude,
      longitude: row.longitude,
      precision: row.placePrecision as NonNullable<Event['location']>['precision'],
      geonamesId: row.geonamesId,
    }
    const fatalities = {
      low: row.fatalitiesLow,
      best: row.fatalitiesBest === UNKNOWN_COUNT ? null : row.fatalitiesBest,
      high: row.fatalitiesHigh,
      civilians: row.fatalitiesCivilians,
    }
    return {
      id: row.id,
      version: row.version,
      createdAt: iso(row.createdAt),
      updatedAt: iso(row.updatedAt),
      externalIds: row.externalIds,
      tags: row.tags,
      dataset: row.dataset,
      title: row.title,
      summary: row.summary,
      type: row.type as Event['type'],
      mode: row.mode as Event['mode'],
      class: row.class as Event['class'],
      intensity: row.intensity,
      contexts: row.contexts as Event['contexts'],
      codes: row.codes,
      modality: row.modality as Event['modality'],
      date: {
        start: row.dateStart,
        end: row.dateEnd,
        precision: row.datePrecision as Event['date']['precision'],
      },
      location: blank(location) ? null : location,
      fatalities: blank(fatalities) ? null : fatalities,
      status: row.status as Event['status'],
      confidence: row.confidence,
      participants: taking.map(({ actor, role, side, title }) => ({
        actor: actor as Event['participants'][number]['actor'],
        role: role as Event['participants'][number]['role'],
        side: side as Event['participants'][number]['side'],
        title,
      })),
      evidence: links.map(presentEvidence),
      evidenceCount: count,
      articleCount: row.articleCount,
      originalCount: row.originalCount,
      sourceCount: row.sourceCount,
      firstReportedAt: row.firstReportedAt === null ? null : iso(row.firstReportedAt),
    }
  }

  /** The first links of an event from a place on, up to so many and so many bytes of quotes, one at least. */
  const firstLinks = async (
    db: Db,
    asked: { id: string; after: string | number; take: number },
    bytes: number,
    page = evidencePage,
  ): Promise<{ rows: EvidenceRow[]; isCut: boolean }> => {
    const sizes = (await quoteSizes(db).execute(asked)).map((row) => row.bytes)
    const take = sizes.length > 0 ? fitting(sizes, bytes) : asked.take
    // Where some are passed over, others come in their place.
    const found = await page(db).execute({ ...asked, take })
    const rows = found.slice(0, fitting(found.map(jsonBytes), bytes))
    return { rows, isCut: rows.length < found.length || take < sizes.length }
  }

  /** The evidence that is shown with events: all of most, the first of those that have very much. */
  const evidenceShown = async (db: Db, of: Row[]): Promise<Map<string, LinksShown>> => {
    const reported = of.filter((row) => row.articleCount > 0).map((row) => row.id)
    if (reported.length === 0) return new Map()
    const counts = await linkCounts(db).execute({ ids: kit.list(reported) })
    const much = new Set(
      counts
        .filter(({ count, bytes }) => count > EVIDENCE_SHOWN || bytes > QUOTES_SHOWN_BYTES)
        .map(({ eventId }) => eventId),
    )
    const few = reported.filter((event) => !much.has(event))
    const all = few.length > 0 ? await evidenceRows(db).execute({ ids: kit.list(few) }) : []
    const links = Map.groupBy(all, (row) => row.eventId)
    for (const event of much) {
      const first = { id: event, after: -1, take: EVIDENCE_SHOWN }
      links.set(event, (await firstLinks(db, first, QUOTES_SHOWN_BYTES)).rows)
    }
    return new Map(
      counts.map(({ eventId, count }) => [eventId, { links: links.get(eventId) ?? [], count }]),
    )
  }
  const evidenceWhole = async (db: Db, of: Row[]): Promise<Map<string, LinksShown>> => {
    const reported = of.filter((row) => row.articleCount > 0).map((row) => row.id)
    if (reported.length === 0) return new Map()
    const all = await evidenceRows(db).execute({ ids: kit.list(reported) })
    return new Map(
      [...Map.groupBy(all, (row) => row.eventId)].map(([event, links]) => [
        event,
        { links, count: links.length },
      ]),
    )
  }

  const load = async (db: Db, wanted: string[], evidenceOf = evidenceShown): Promise<Event[]> => {
    if (wanted.length === 0) return []
    const values = { ids: kit.list(wanted) }
    const found = new Map((await rows(db).execute(values)).map((row) => [row.id, row]))
    const taking = Map.groupBy(await participantRows(db).execute(values), (row) => row.eventId)
    const saying = await evidenceOf(db, [...found.values()])
    return wanted.flatMap((event) => {
      const row = found.get(event)
      return row ? [present(row, taking.get(event) ?? [], saying.get(event) ?? NO_LINKS)] : []
    })
  }

  /** Events of these ids, as many of the first as fit into a page. */
  const loadFitting = async (db: Db, wanted: string[], isWhole: boolean): Promise<Event[]> => {
    const loading = isWhole ? loadWhole : load
    if (wanted.length < 2) return loading(db, wanted)
    const found = await eventSizes(db).execute({ ids: kit.list(wanted) })
    const byId = new Map(
      found.map(({ id, bytes, quotes }) => [
        id,
        bytes + (isWhole ? quotes : Math.min(quotes, QUOTES_SHOWN_BYTES)),
      ]),
    )
    const sizes = wanted.map((event) => byId.get(event) ?? 0)
    return loading(db, wanted.slice(0, fitting(sizes, PAGE_BYTES)))
  }

  /** Events with all of their evidence. */
  const loadWhole = (db: Db, wanted: string[]) => load(db, wanted, evidenceWhole)

  const find = async (db: Db, wanted: string, loading = load): Promise<Event> => {
    await settle(db, wanted)
    const [event] = await loading(db, [wanted])
    if (!event) throw new NotFoundError(NO_EVENT)
    return event
  }

  const filters = eventFilters(engine, { names, links })

  const lists = lister<EventQuery, Event>(engine, {
    name: 'events',
    main: events,
    orders: {
      date: events.dateStart,
      fatalities: events.fatalitiesBest,
      createdAt: events.createdAt,
      updatedAt: events.updatedAt,
    },
    mainOrder: '-date',
    texts,
    foundBy: namedIn(engine),
    filters,
    load: (db, wanted) => loadFitting(db, wanted, false),
  })

  const bodyOf = (db: Db) => async (article: string) =>
    (await cites.bodies(db, [article])).get(article) ?? null

  /** Evidence with its quotes placed, and what it takes from its articles; refuses what does not fit. */
  const place = async (tx: Db, given: NewEvidence[], path: InputIssue['path']) => {
    if (given.length === 0) return []
    const known = await cites.resolve(
      tx,
      given.map((link) => link.articleId),
    )
    const issues: InputIssue[][] = given.map(() => [])
    const placed = await inBodies(given, bodyOf(tx), (of, link, i) => {
      const at = path.length > 0 ? [...path, i] : []
      const article = known.get(link.articleId)
      const wrong = issues[i] ?? []
      if (!article)
        wrong.push({
          path: [...at, 'articleId'],
          code: 'unknown_reference',
          message: 'is not the id of an article',
        })
      const { start, end } = placeQuote(of, link, at, wrong)
      const found = of && start !== null && end !== null ? of.passageAt({ start, end }) : null
      return {
        ...link,
        start,
        end,
        ...(of?.utf16({ start, end }) ?? NOWHERE),
        quote: link.quote ?? found,
        sourceNameId: article?.sourceNameId ?? null,
        sourceDomainId: article?.sourceDomainId ?? null,
        outlet: article?.outlet ?? null,
        clusterId: article?.clusterId ?? null,
        publishedAt: article?.publishedAt ?? UNKNOWN_TIME,
      }
    })
    if (issues.some((some) => some.length > 0)) throw new InputError(issues.flat())
    return placed
  }
  type Placed = Awaited<ReturnType<typeof place>>

  /** What is derived from the evidence of an event that is new. */
  const reportedBy = (placed: Placed) => {
    const articleCount = new Set(placed.map(({ articleId }) => articleId)).size
    const outlets = new Set(placed.map(({ outlet }) => outlet))
    outlets.delete(null)
    const times = placed.map(({ publishedAt }) => publishedAt).filter((time) => time > UNKNOWN_TIME)
    return {
      articleCount,
      originalCount: new Set(placed.map(({ clusterId, articleId }) => clusterId ?? articleId)).size,
      sourceCount: outlets.size,
      firstReportedAt: times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null,
      hasEvidence: articleCount > 0,
    }
  }

  /** Replaces the evidence of an event; a link that stays keeps its id. */
  const putEvidence = async (
    tx: Db,
    eventId: string,
    dateStart: string,
    placed: Placed,
    before: Evidence[],
    linkIds: LinkIds = [],
  ) => {
    const keyOf = (link: { quote: string | null }, articleId: string) =>
      `${articleId} ${link.quote ?? ''}`
    const reusable = Map.groupBy(before, (link) => keyOf(link, link.article.id))
    for (const link of before) await dropLink(tx, link.id)
    for (const [
      position,
      {
        articleId,
        quote,
        start,
        end,
        startUtf16,
        endUtf16,
        stance,
        confidence,
        sourceNameId,
        sourceDomainId,
      },
    ] of placed.entries()) {
      const key = keyOf({ quote }, articleId)
      const kept = linkIds[position] ?? reusable.get(key)?.shift()?.id ?? typeidUnboxed('evidence')
      await addLink(tx, {
        id: kept,
        eventId,
        position,
        articleId,
        quote,
        start,
        end,
        startUtf16,
        endUtf16,
        stance,
        confidence,
        dateStart,
        sourceNameId,
        sourceDomainId,
      })
    }
  }

  /** Writes all of an event but its identity and its version. */
  const put = async (
    tx: Db,
    eventId: string,
    draft: NewEvent,
    before: Event | null,
    linkIds?: LinkIds,
    identity: Identity = {},
  ): Promise<void> => {
    const taking = await links.resolve(
      tx,
      draft.participants.map((p) => p.actorId),
      (i) => ['participants', i, 'actorId'],
    )
    const { start: dateStart, end, precision } = spanned(draft.date)
    const dateEnd = end
    const { location, fatalities } = draft
    const row = {
      externalIds: draft.externalIds,
      tags: draft.tags,
      ...(await datasetOf(tx, draft.dataset)),
      title: draft.title,
      type: draft.type,
      mode: draft.mode,
      ...classify(draft.type, draft.mode),
      contexts: draft.contexts,
      codes: draft.codes,
      modality: draft.modality,
      dateStart,
      dateEnd,
      datePrecision: precision,
      isLong: isLong(dateStart, dateEnd),
      placeName: location?.name ?? null,
      country: location?.country ?? null,
      admin1: location?.admin1 ?? null,
      admin2: location?.admin2 ?? null,
      latitude: location?.latitude ?? null,
      longitude: location?.longitude ?? null,
      placePrecision: location?.precision ?? null,
      geonamesId: location?.geonamesId ?? null,
      fatalitiesLow: fatalities?.low ?? null,
      fatalitiesBest: fatalities?.best ?? UNKNOWN_COUNT,
      fatalitiesHigh: fatalities?.high ?? null,
      fatalitiesCivilians: fatalities?.civilians ?? null,
      status: draft.status,
      confidence: draft.confidence,
      summary: draft.summary,
    }
    const isOtherEvidence = !before || !sameEvidence(eventDraft(before).evidence, draft.evidence)
    const placed = isOtherEvidence ? await place(tx, draft.evidence, ['evidence']) : []
    if (before) {
      await updateRow(tx, eventId, row)
      const isSaid = ({ title, summary, location }: NewEvent) => [title, summary, location]
      if (!isDeepStrictEqual(isSaid(draft), isSaid(eventDraft(before)))) search(tx, eventId, false)
    } else {
      await insertRow(tx, {
        id: eventId,
        ...reportedBy(placed),
        ...row,
        ...(await changes.created(tx, 'event', eventId, identity)),
      })
      search(tx, eventId, true)
    }
    const redated = before?.date.start !== dateStart
    if (!before || !isDeepStrictEqual(before.externalIds, draft.externalIds)) {
      await names.set(tx, eventId, draft.externalIds, !before)
    }
    if (redated || !isDeepStrictEqual(before?.tags, draft.tags)) {
      if (before) await clearTags(tx, eventId)
      for (const tag of draft.tags) await addTag(tx, { tag, dateStart, eventId })
    }
    if (redated || !isDeepStrictEqual(before?.contexts, draft.contexts)) {
      if (before) await clearContexts(tx, eventId)
      for (const context of draft.contexts) await addContext(tx, { context, dateStart, eventId })
    }
    if (redated || !isDeepStrictEqual(before?.codes, draft.codes)) {
      if (before) await clearCodes(tx, eventId)
      for (const { scheme, code } of draft.codes)
        await addCode(tx, { scheme, code, dateStart, eventId })
    }
    const parts = new Set<string>()
    for (const [i, { role }] of draft.participants.entries()) {
      const part = `${taking[i]?.id ?? ''} ${role}`
      if (parts.has(part)) {
        throw new InputError([
          {
            path: ['participants', i, 'actorId'],
            code: 'duplicate',
            message: 'takes part in this role already, under the id it was merged into',
          },
        ])
      }
      parts.add(part)
    }
    const takingBefore = before ? eventDraft(before).participants : []
    const takingNow = draft.participants.map((p, i) => ({
      ...p,
      actorId: taking[i]?.id ?? p.actorId,
    }))
    if (!isDeepStrictEqual(takingBefore, takingNow)) {
      if (before) await clearParticipants(tx, eventId)
      for (const [position, { role, side, title }] of takingNow.entries()) {
        const actor = taking[position]
        if (!actor) continue
        await addParticipant(tx, {
          eventId,
          position,
          actorId: actor.id,
          role,
          side,
          title,
          dateStart,
          actorType: actor.type,
          actorCountry: actor.country,
        })
      }
      links.countEvents(
        tx,
        takingBefore.map((p) => p.actorId),
        taking.map((actor) => actor.id),
      )
    } else if (before && redated) {
      await redateParticipants(tx, eventId, { dateStart })
    }
    if (isOtherEvidence) {
      const linksBefore = before?.evidence ?? []
      await putEvidence(tx, eventId, dateStart, placed, linksBefore, linkIds)
      const now = placed.map((link) => link.articleId)
      if (before) await recount(tx, eventId, [...linksBefore.map((l) => l.article.id), ...now])
      else cited(tx, now)
    }
    if (before && redated) await redateEvidence(tx, eventId, { dateStart })
  }

  const insert = async (
    tx: Db,
    input: NewEvent,
    identity: Identity = {},
    linkIds?: LinkIds,
  ): Promise<string> => {
    const newId = identity.id ?? typeidUnboxed('event')
    await put(tx, newId, normalise(input), null, linkIds, identity)
    return newId
  }

  /** The event as it is after a change, with all of its evidence if that changed; null when nothing did. */
  const change = async (
    tx: Db,
    before: Event,
    input: NewEvent,
    linkIds?: LinkIds,
  ): Promise<Event | null> => {
    const draft = normalise(input)
    const survivors = await links.survivorOf(
      tx,
      draft.participants.map((p) => p.actorId),
    )
    draft.participants = draft.participants.map((p) => ({ ...p, actorId: survivors(p.actorId) }))
    const known = eventDraft(before)
    const evidenceStays = sameEvidence(known.evidence, draft.evidence)
    const stays = { ...draft, evidence: evidenceStays ? known.evidence : draft.evidence }
    if (isDeepStrictEqual(stays, known)) return null
    const [stored] = await evidenceCount(tx).execute({ id: before.id })
    if (!evidenceStays && (stored?.count ?? 0) > before.evidence.length) {
      throw new ConflictError(
        `This event has more evidence than the ${EVIDENCE_SHOWN} links shown with it, so that its list cannot be replaced. Add to it by POST /v1/events/{eventId}/evidence, and remove single links.`,
      )
    }
    await put(tx, before.id, stays, before, linkIds)
    const after = await find(tx, before.id, evidenceStays ? load : loadWhole)
    const changed = evidenceStays ? { ...after, evidence: before.evidence } : after
    const undo = diff(eventState(changed), eventState(before))
    const { version, updatedAt } = await changes.changed(tx, 'event', before.id, undo)
    return { ...after, version, updatedAt: iso(updatedAt) }
  }

  /** Adds a link after those that an event has. */
  const append = async (
    tx: Db,
    eventId: string,
    dateStart: string,
    {
      articleId,
      quote,
      start,
      end,
      startUtf16,
      endUtf16,
      stance,
      confidence,
      sourceNameId,
      sourceDomainId,
    }: NewEvidence & SpanUtf16 & Omit<SourceRef, 'sourceId'>,
  ): Promise<string> => {
    const [{ last } = { last: null }] = await evidenceCount(tx).execute({ id: eventId })
    const linkId = typeidUnboxed('evidence')
    const position = (last ?? -1) + 1
    await addLink(tx, {
      id: linkId,
      eventId,
      position,
      articleId,
      quote,
      start,
      end,
      startUtf16,
      endUtf16,
      stance,
      confidence,
      dateStart,
      sourceNameId,
      sourceDomainId,
    })
    await recount(tx, eventId, [articleId])
    await linkAdded(tx, eventId, position)
    return linkId
  }

  /**
   * Has an article speak for an event at a place, once; where the article was only named, the place is
   * added. A place that comes without a quote is not one in a body that is stored: it was counted elsewhere.
   *
   * @returns whether that was new
   */
  const cite = async (tx: Db, eventId: string, input: NewEvidence): Promise<boolean> => {
    const [event] = await versionRow(tx).execute({ id: eventId })
    if (!event) throw new NotFoundError(NO_EVENT)
    const bodies = await cites.bodies(tx, [input.articleId])
    const nowhere = bodies.get(input.articleId) !== null && input.quote === null
    const [placed] = await place(tx, [nowhere ? { ...input, start: null, end: null } : input], [])
    if (!placed) return false
    const links = await evidenceOfArticle(tx).execute({ id: eventId, article: input.articleId })
    const { quote, start, end, startUtf16, endUtf16, stance, confidence } = placed
    const same =
      links.find((link) => link.quote === quote && link.start === start && link.end === end) ??
      links.find((link) => link.quote === null && link.start === null)
    if (!same) {
      await append(tx, eventId, event.dateStart, placed)
      return true
    }
    const said = { quote, start, end, startUtf16, endUtf16, stance, confidence }
    const { id: linkId, position, ...before } = same
    if (isDeepStrictEqual(said, before)) return false
    await updateLink(tx, linkId, said)
    await linkChanged(tx, eventId, position, before, said)
    return true
  }

  /** Writes what a link says, which makes the event a version later; nothing when it says the same. */
  const setLink = async (
    tx: Db,
    eventId: string,
    position: number,
    link: Evidence,
    input: NewEvidence,
  ): Promise<void> => {
    const [placed] = await place(tx, [input], [])
    if (!placed) throw new Error('evidence was given, and none was placed')
    const { quote, start, end, startUtf16, endUtf16, stance, confidence } = placed
    const said = { quote, start, end, startUtf16, endUtf16, stance, confidence }
    const { id: linkId, article: _, ...before } = link
    if (isDeepStrictEqual(said, before)) return
    await updateLink(tx, linkId, said)
    await linkChanged(tx, eventId, position, before, said)
  }

  const current = async (tx: Db, eventId: string, allowed: Precondition) => {
    const [row] = await versionRow(tx).execute({ id: eventId })
    if (!row) throw new NotFoundError(NO_EVENT)
    if (!allowed(row.version)) throw new PreconditionError()
    return row
  }

  /** Where a list of links begins that goes on behind one of them. */
  const placeBehind = async (
    db: Db,
    behind: string | undefined,
    isOfList: (link: LinkPlace) => boolean,
    positionOf: (link: LinkPlace) => Position,
  ): Promise<Position | undefined> => {
    if (behind === undefined) return undefined
    const [link] = await linkPlace(db).execute({ id: behind })
    if (!link || !isOfList(link)) throw new NoRowError()
    return positionOf(link)
  }

  const evidenceOf = async (
    db: Db,
    wanted: string,
    { limit, duplicates, behind }: EvidenceAsked,
    from?: Position,
  ): Promise<Listed<Evidence>> => {
    const [row] = await versionRow(db).execute({ id: wanted })
    if (!row) throw new NotFoundError(NO_EVENT)
    const after =
      from ??
      (await placeBehind(
        db,
        behind,
        ({ eventId }) => eventId === wanted,
        ({ position }) => ({ key: position, id: wanted }),
      ))
    const page = duplicates === 'collapse' ? evidencePageCollapsed : evidencePage
    const asked = { id: wanted, after: after?.key ?? -1 }
    const { rows, isCut } = await firstLinks(db, { ...asked, take: limit + 1 }, PAGE_BYTES, page)
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    const hasMore =
      rows.length > limit ||
      (isCut &&
        last !== undefined &&
        (await page(db).execute({ id: wanted, after: last.position, take: 1 })).length > 0)
    return {
      data: shown.map(presentEvidence),
      feed: await feedOf(db),
      next: hasMore && last ? { key: last.position, id: last.id } : null,
    }
  }

  /** What an article is evidence of, the latest events first; a page that has much ends early. */
  const articleEvidenceOf = async (
    db: Db,
    article: string,
    { limit, stance, behind }: ArticleEvidenceAsked,
    from?: Position,
  ): Promise<Listed<ArticleEvidence>> => {
    if (!(await cites.resolve(db, [article])).has(article)) throw new NotFoundError(NO_ARTICLE)
    const after =
      from ??
      (await placeBehind(
        db,
        behind,
        ({ articleId }) => articleId === article,
        (link) => ({ key: link.dateStart, id: `${link.eventId} ${link.position}` }),
      ))
    const [event = '', position] = after?.id.split(' ') ?? []
    const isAfter = after !== undefined
    const rows = articleLinkRows(db, `${isAfter} ${stance !== undefined}`, () =>
      prepareArticleLinks(db, isAfter, stance !== undefined),
    )
    const found = await rows.execute({
      id: article,
      date: after?.key,
      event,
      position: Number(position),
      stances: kit.list(stance ?? []),
      take: limit + 1,
    })
    const shown = found.slice(0, Math.min(limit, fitting(found.map(jsonBytes), PAGE_BYTES)))
    const last = shown.at(-1)
    return {
      data: shown.map(({ position: _, event: { start, end, precision, ...of }, ...link }) => ({
        ...link,
        event: { ...of, date: { start, end, precision } } as ArticleEvidence['event'],
        stance: link.stance as ArticleEvidence['stance'],
      })),
      feed: await feedOf(db),
      next:
        shown.length < found.length && last
          ? { key: last.event.start, id: `${last.event.id} ${last.position}` }
          : null,
    }
  }

  /** How articles of the past are shown: as they are now; or, to those who may see it, as they were last. */
  const articleCards = async (
    db: Db,
    wanted: string[],
    isShown: boolean,
  ): Promise<(article: string) => ArticleRef> => {
    const cards = new Map<string, ArticleRef>()
    const distinct = [...new Set(wanted)]
    for (const row of await cardRows(db).execute({ ids: kit.list(distinct) }))
      cards.set(row.article.id, presentArticle(row))
    for (const one of distinct) {
      if (cards.has(one)) continue
      const lost = isShown ? ((await changes.lost(db, one)) as ArticleRef | null) : null
      const { title = '', url = null, publishedAt = null, source = null } = lost ?? {}
      const { status = 'published' } = lost ?? {}
      const card = { id: one, title, url, publishedAt, source, status, originalId: null }
      cards.set(one, { ...card, deleted: true })
    }
    return (article) => {
      const card = cards.get(article)
      if (!card) throw new Error('an article that was not asked for')
      return card
    }
  }

  /** Makes what hides the passages of articles that are gone. */
  const hider = (db: Db) => {
    const there = new Map<string, boolean>()
    return async (state: ReturnType<typeof eventState>): Promise<typeof state> => {
      const ids = [...new Set(state.evidence.map((link) => link.articleId))]
      const unknown = ids.filter((article) => !there.has(article))
      const found = await cites.resolve(db, unknown)
      for (const article of unknown) there.set(article, found.has(article))
      const hidden = { quote: null, start: null, end: null, ...NOWHERE }
      const evidence = state.evidence.map((link) =>
        there.get(link.articleId) ? link : { ...link, ...hidden },
      )
      return { ...state, evidence }
    }
  }

  const past = history(engine, {
    collection: 'event',
    none: NO_EVENT,
    now: async (db, wanted) => (await loadWhole(db, [wanted]))[0] ?? null,
    stateOf: eventState,
    blank: { ...defaultsOf(NewEvent.shape), evidence: [] },
    hider,
    present: async (
      db,
      wanted,
      { participants, evidence, ...state },
      stamp,
      _now,
      gone,
    ): Promise<Event> => {
      const actorOf = await links.cards(
        db,
        participants.map((p) => p.actorId),
        gone,
      )
      const articleOf = await articleCards(
        db,
        evidence.map((link) => link.articleId),
        gone.isShown,
      )
      const reporting = [...new Set(evidence.map((link) => link.articleId))].map(articleOf)
      return {
        id: wanted,
        ...stamp,
        ...state,
        date: spanned(state.date),
        ...classify(state.type, state.mode),
        participants: participants.map(({ actorId, ...p }) => ({ actor: actorOf(actorId), ...p })),
        evidence: evidence
          .slice(0, EVIDENCE_SHOWN)
          .map(
            ({ articleId, ...link }) => ({ ...link, article: articleOf(articleId) }) as Evidence,
          ),
        evidenceCount: evidence.length,
        articleCount: reporting.length,
        originalCount: new Set(reporting.map(({ id, originalId }) => originalId ?? id)).size,
        sourceCount: new Set(
          reporting.flatMap(({ source }) => source?.domain ?? source?.name ?? []),
        ).size,
        firstReportedAt:
          reporting.flatMap(({ publishedAt }) => publishedAt ?? []).toSorted()[0] ?? null,
      }
    },
    missing: async (db, { participants, evidence }) => {
      const articleIds = [...new Set(evidence.map((link) => link.articleId))]
      const found = await cites.resolve(db, articleIds)
      const cardOf = await articleCards(db, articleIds, true)
      return [
        ...(await links.missing(
          db,
          participants.map((p) => p.actorId),
        )),
        ...articleIds
          .filter((article) => !found.has(article))
          .map((article) => ({
            type: 'article' as const,
            id: article,
            title: cardOf(article).title,
          })),
      ]
    },
    put: async (tx, wanted, { createdAt, evidence, ...draft }, now): Promise<Event> => {
      const survivor = await links.survivorOf(
        tx,
        draft.participants.map((p) => p.actorId),
      )
      // Actors that have been merged since take part as one.
      const taking = new Map(
        draft.participants
          .map((p) => ({ ...p, actorId: survivor(p.actorId) }))
          .toReversed()
          .map((p) => [`${p.actorId} ${p.role}`, p]),
      )
      const restored: NewEvent = {
        ...draft,
        participants: [...taking.values()].toReversed(),
        evidence: await inBodies(evidence, bodyOf(tx), (of, { id: _, ...link }) => {
          const {
            startUtf16: _start,
            endUtf16: _end,
            ...placed
          } = of ? { ...link, ...placeAgain(of, link) } : link
          return placed as NewEvidence
        }),
      }
      const linkIds = evidence.map((link) => link.id)
      const times = { createdAt: Date.parse(createdAt), updatedAt: Date.now() }
      const made = now
        ? ((await change(tx, now, restored, linkIds)) ?? now)
        : await find(tx, await insert(tx, restored, { id: wanted, ...times }, linkIds))
      return { ...made, evidence: made.evidence.slice(0, EVIDENCE_SHOWN) }
    },
  })

  const loadTaking = (db: Db, wanted: string[]): Promise<Event[]> =>
    load(db, wanted, () => Promise.resolve(new Map()))
  const walkParticipants = async function* (
    db: Db,
    query: EventQuery,
  ): AsyncGenerator<Listed<EventParticipant>> {
    for await (const { data, ...part } of lists.walk(db, query, loadTaking))
      yield { ...part, data: data.flatMap(rowsOf) }
  }

  /**
   * Participants of the events that pass, event by event. A place between two of one event is that event's,
   * with how many of its participants have been shown.
   */
  const participantsAfter = async (
    db: Db,
    { limit = LIMIT_DEFAULT, ...query }: EventQuery,
    after?: Position,
  ): Promise<Listed<EventParticipant>> => {
    const [id = '', shown] = after?.id.split(' ') ?? []
    const data: EventParticipant[] = []
    let last = after && { key: after.key, id }
    const add = (key: string | number, eventId: string, rows: EventParticipant[], from: number) => {
      const room = limit - data.length
      data.push(...rows.slice(from, from + room))
      if (from + room < rows.length) return { key, id: `${eventId} ${from + room}` }
      last = { key, id: eventId }
      return null
    }
    if (after && shown !== undefined) {
      const [begun] = await loadTaking(db, [id])
      const rest = begun && add(after.key, id, rowsOf(begun), Number(shown))
      if (rest) return { data, next: rest, feed: await feedOf(db) }
    }
    for (let reads = 0; ; reads++) {
      const {
        data: found,
        positions,
        next,
        feed,
        rankedNewest,
      } = await lists.page(db, { ...query, limit }, last, loadTaking)
      const ranked = { feed, ...(rankedNewest === undefined ? {} : { rankedNewest }) }
      for (const [i, event] of found.entries()) {
        const rest = add(positions?.[i]?.key ?? '', event.id, rowsOf(event), 0)
        if (rest) return { data, next: rest, ...ranked }
      }
      if (!next) return { data, next: null, ...ranked }
      last = next
      if (data.length > 0 || reads === READS_MAX) return { data, next, ...ranked }
    }
  }

  const walk = (db: Db, query: EventQuery) =>
    lists.walk(db, query, (db, ids) => loadFitting(db, ids, true))

  return {
    ...past,
    /** Events of these ids in their order; those that are gone are left out. */
    load: (db: Db, wanted: string[]): Promise<Event[]> => load(db, wanted),
    /** What `stream` gives, on a snapshot that is open. */
    walk,
    find: (db: Db, wanted: string): Promise<Event> => find(db, wanted),
    /** An event with all of its evidence. */
    findWhole: (db: Db, wanted: string): Promise<Event> => find(db, wanted, loadWhole),
    insert,
    change,
    cite,
    findByExternalIds: names.findAll,
    /** Those of these ids that there are, by themselves. */
    known: async (db: Db, wanted: readonly string[]): Promise<Map<string, string>> => {
      const rows = await knownRows(db).execute({ ids: kit.list(wanted) })
      return new Map(rows.map((row) => [row.id, row.id]))
    },
    get: (wanted: string): Promise<Event> => read((db) => find(db, wanted)),
    list: (query: EventQuery, after?: Position): Promise<Listed<Event>> =>
      read((db) => lists.list(db, query, after)),
    /** The participants of the events that pass, a row for each. */
    listParticipants: (query: EventQuery, after?: Position): Promise<Listed<EventParticipant>> =>
      read((db) => participantsAfter(db, query, after)),
    filters,
    isWalk: lists.isWalk,
    aggregated: lists.aggregated,
    /** All of them, a few events at a time. */
    streamParticipants: (query: EventQuery) => snapshot((db) => walkParticipants(db, query)),
    /** What `streamParticipants` gives, on a snapshot that is open. */
    walkParticipants,
    /** All that pass the filters, in order and with all of their evidence, a few at a time. */
    stream: (query: EventQuery) => snapshot((db) => walk(db, query)),
    create: (input: NewEvent, record?: Recorder<Event>): Promise<Event> =>
      write(async (tx) => find(tx, await insert(tx, input)), record),
    /** Changes an event by what is made of it; an event that would not change keeps its version. */
    update: (
      wanted: string,
      allowed: Precondition,
      make: (draft: NewEvent) => NewEvent,
      record?: Recorder<Event>,
    ): Promise<Event> =>
      write(async (tx) => {
        const before = await find(tx, wanted)
        if (!allowed(before.version)) throw new PreconditionError()
        const after = await change(tx, before, make(eventDraft(before)))
        return after ? { ...after, evidence: after.evidence.slice(0, EVIDENCE_SHOWN) } : before
      }, record),
    remove: (wanted: string, allowed: Precondition, record?: Recorder<void>): Promise<void> =>
      write(async (tx) => {
        const before = await find(tx, wanted, loadWhole)
        if (!allowed(before.version)) throw new PreconditionError()
        links.countEvents(
          tx,
          before.participants.map((p) => p.actor.id),
          [],
        )
        await changes.remove(tx, 'event', wanted, eventState(before))
        await recount(
          tx,
          wanted,
          before.evidence.map((link) => link.article.id),
        )
      }, record),
    /** The evidence of an event in the order it was given, page by page. */
    listEvidence: (
      wanted: string,
      asked: EvidenceAsked,
      after?: Position,
    ): Promise<Listed<Evidence>> => read((db) => evidenceOf(db, wanted, asked, after)),
    /** All the evidence of an event, a few links at a time. */
    streamEvidence: (wanted: string, asked: Omit<EvidenceAsked, 'limit'>) =>
      snapshot((db) =>
        inParts((after) => evidenceOf(db, wanted, { ...asked, limit: WALK_ITEMS }, after)),
      ),
    /** What an article is evidence of, page by page. */
    listArticleEvidence: (
      article: string,
      asked: ArticleEvidenceAsked,
      after?: Position,
    ): Promise<Listed<ArticleEvidence>> =>
      read((db) => articleEvidenceOf(db, article, asked, after)),
    /** All that an article is evidence of, a few links at a time. */
    streamArticleEvidence: (article: string, asked: Omit<ArticleEvidenceAsked, 'limit'>) =>
      snapshot((db) =>
        inParts((after) => articleEvidenceOf(db, article, { ...asked, limit: WALK_ITEMS }, after)),
      ),
    getEvidence: (wanted: string, linkId: string): Promise<Evidence> =>
      read(async (db) => {
        const [link] = await evidenceById(db).execute({ id: linkId })
        if (link?.eventId !== wanted) throw new NotFoundError(NO_EVIDENCE)
        return presentEvidence(link)
      }),
    addEvidence: (
      wanted: string,
      allowed: Precondition,
      input: NewEvidence,
      record?: Recorder<Evidence>,
    ): Promise<Evidence> =>
      write(async (tx) => {
        const { dateStart } = await current(tx, wanted, allowed)
        const [placed] = await place(tx, [input], [])
        if (!placed) throw new Error('evidence was given, and none was placed')
        const linkId = await append(tx, wanted, dateStart, placed)
        const [added] = await evidenceById(tx).execute({ id: linkId })
        if (!added) throw new NotFoundError(NO_EVIDENCE)
        return presentEvidence(added)
      }, record),
    /** Changes what a link says; where its quote is, is found anew. */
    updateEvidence: (
      wanted: string,
      allowed: Precondition,
      linkId: string,
      patch: EvidencePatch,
      record?: Recorder<Evidence>,
    ): Promise<Evidence> =>
      write(async (tx) => {
        await current(tx, wanted, allowed)
        const [link] = await evidenceById(tx).execute({ id: linkId })
        if (link?.eventId !== wanted) throw new NotFoundError(NO_EVIDENCE)
        const before = presentEvidence(link)
        await setLink(tx, wanted, link.position, before, changedLink(before, patch))
        const [changed] = await evidenceById(tx).execute({ id: linkId })
        if (!changed) throw new NotFoundError(NO_EVIDENCE)
        return presentEvidence(changed)
      }, record),
    /** Changes an event by what is made of it, and gives what is picked of that. */
    updatePart: <T>(
      wanted: string,
      allowed: Precondition,
      make: (draft: NewEvent) => NewEvent,
      pick: (event: Event) => T,
      record?: Recorder<T>,
    ): Promise<T> =>
      write(async (tx) => {
        const before = await find(tx, wanted)
        if (!allowed(before.version)) throw new PreconditionError()
        return pick((await change(tx, before, make(eventDraft(before)))) ?? before)
      }, record),
    removeEvidence: (
      wanted: string,
      allowed: Precondition,
      linkId: string,
      record?: Recorder<void>,
    ): Promise<void> =>
      write(async (tx) => {
        await current(tx, wanted, allowed)
        const [link] = await evidenceById(tx).execute({ id: linkId })
        if (link?.eventId !== wanted) throw new NotFoundError(NO_EVIDENCE)
        await linkRemoved(tx, wanted, link.position, evidenceState(presentEvidence(link)))
        await dropLink(tx, linkId)
        await recount(tx, wanted, [link.article.id])
      }, record),
  }
}
export type EventStore = ReturnType<typeof eventStore>
