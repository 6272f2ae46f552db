import { hash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import Database from 'better-sqlite3'
import { typeidUnboxed } from 'typeid-js'
import { parseSearch } from '../src/common/search-query.ts'
import { snippetOf } from '../src/db/query/snippets.ts'
import { classify, type EventMode, type EventType } from '../src/vocabulary/plover.ts'
import { searchable } from '../src/common/words.ts'

/*
 * The server that the service is compared with: five of its routes, written for speed on node:http and
 * better-sqlite3. Its answers have the same bytes; it validates nothing.
 *
 * PORT=… DATABASE=… node bench/baseline.ts
 */

const UNKNOWN_TIME = -62_135_596_800_000
const UNKNOWN_COUNT = -1
const RANKED_NEWEST = 2_000
const SHOWN = 100
const LONG_MS = 366 * 86_400_000

const db = new Database(process.env['DATABASE'] ?? '')
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.pragma('foreign_keys = ON')
db.pragma('journal_size_limit = 67108864')
db.pragma('cache_size = -32000')
db.pragma('temp_store = MEMORY')

const iso = (time: number) => new Date(time).toISOString()

// The rows of the statements below.
interface ArticleRow {
  id: string
  version: number
  createdAt: number
  updatedAt: number
  externalIds: string
  tags: string
  url: string | null
  title: string
  summary: string | null
  language: string | null
  publishedAt: number
  publishedPrecision: string | null
  authors: string
  section: string | null
  genre: string
  imageUrl: string | null
  rights: string | null
  wordCount: number | null
  contentHash: string
  standsAlone: number
  isDuplicate: number
  originalId: string | null
  clusterSize: number | null
  hasEvent: number
  eventCount: number
  sourceId: number | null
  sourceName: string | null
  sourceDomain: string | null
  sourceCountry: string | null
  datasetName: string | null
  datasetVersion: string | null
  datasetLicence: string | null
  datasetAttribution: string | null
  body?: string | null
  score?: number
  seq?: number
}
interface MentionRow {
  parent: string
  id: string
  name: string
  type: string
  country: string | null
  count: number
  quotes: string
}
interface EvidencedRow {
  parent: string
  id: string
  title: string
  type: string
  start: string
  end: string
  precision: string
  country: string | null
  stance: string
}
interface ActorRow {
  id: string
  name: string
  type: string
  country: string | null
}
interface ParticipantRow extends ActorRow {
  parent: string
  role: string
  side: string | null
  title: string | null
}
interface EvidenceRow {
  parent: string
  id: string
  quote: string | null
  start: number | null
  end: number | null
  startUtf16: number | null
  endUtf16: number | null
  stance: string
  confidence: number | null
  /** Read before a write. */
  sourceNameId?: number | null
  sourceDomainId?: number | null
  articleId: string
  title: string
  url: string | null
  publishedAt: number
  originalId: string | null
  clusterId: number | null
  sourceId: number | null
  sourceName: string | null
  sourceDomain: string | null
  sourceCountry: string | null
}
interface EventRow {
  id: string
  version: number
  createdAt: number
  updatedAt: number
  externalIds: string
  tags: string
  title: string
  summary: string | null
  type: string
  mode: string | null
  quadClass: string | null
  intensity: number | null
  contexts: string
  codes: string
  modality: string
  dateStart: string
  dateEnd: string
  datePrecision: string
  placeName: string | null
  country: string | null
  admin1: string | null
  admin2: string | null
  latitude: number | null
  longitude: number | null
  placePrecision: string | null
  geonamesId: string | null
  fatalitiesLow: number | null
  fatalitiesBest: number
  fatalitiesHigh: number | null
  fatalitiesCivilians: number | null
  status: string
  confidence: number | null
  articleCount: number
  originalCount: number
  sourceCount: number
  firstReportedAt: number | null
  datasetName: string | null
  datasetVersion: string | null
  datasetLicence: string | null
  datasetAttribution: string | null
}

const DATASET = `d.name as datasetName, d.version as datasetVersion, d.licence as datasetLicence,
  d.attribution as datasetAttribution`
const SOURCE = 's.name as sourceName, s.domain as sourceDomain, s.country as sourceCountry'
const ARTICLE = `a.id, a.version, a.created_at as createdAt, a.updated_at as updatedAt,
  a.external_ids as externalIds, a.tags, a.url, a.title, a.summary, a.language,
  a.published_at as publishedAt, a.published_precision as publishedPrecision, a.authors, a.section,
  a.genre, a.image_url as imageUrl, a.rights, a.word_count as wordCount,
  a.content_hash as contentHash, a.stands_alone as standsAlone, a.is_duplicate as isDuplicate,
  k.original_id as originalId, k.size as clusterSize, a.has_event as hasEvent, a.event_count as eventCount,
  a.source_id as sourceId, ${SOURCE}, ${DATASET}`
const ARTICLE_JOINS = `left join sources s on s.seq = a.source_id
  left join article_clusters k on k.seq = a.cluster_id
  left join datasets d on d.seq = a.dataset_id`

const articleById = db.prepare<[string], ArticleRow>(
  `select ${ARTICLE}, a.body from articles a ${ARTICLE_JOINS} where a.id = ?`,
)
// One statement reads the children of all rows of a page: five times as fast as one for each row.
const mentionsOf = db.prepare<[string], MentionRow>(
  `select m.article_id as parent, c.id, c.name, c.type, c.country, m.count, m.quotes
  from mentions m join actors c on c.id = m.actor_id
  where m.article_id in (select value from json_each(?)) order by m.article_id, m.position`,
)
const eventsOf = db.prepare<[string], EvidencedRow>(
  `select v.article_id as parent, e.id, e.title, e.type, e.date_start as start, e.date_end as end,
    e.date_precision as precision, e.country, v.stance
  from evidence v join events e on e.id = v.event_id
  where v.article_id in (select value from json_each(?))
  order by v.article_id, v.date_start desc, v.event_id desc`,
)
const sourceAt = db
  .prepare<[string], number | null>('select min(seq) from sources where domain = ?')
  .pluck()
const articlesOfSource = db.prepare<[number, string, number], ArticleRow>(
  `select ${ARTICLE} from articles a ${ARTICLE_JOINS} where a.source_domain_id = ? and +a.language = ?
  order by a.published_at desc, a.id desc limit ?`,
)
const matches = db
  .prepare<[string], number>(
    `select count(*) from (select 1 from articles_search where articles_search match ? limit ${RANKED_NEWEST + 1})`,
  )
  .pluck()
const articlesRanked = db.prepare<[string, number], ArticleRow>(
  `select ${ARTICLE}, r.score, r.seq
  from (
    select m.seq, m.score, i.id from (
      select rowid as seq, rank as score from articles_search where articles_search match ?
      order by rowid desc limit ${RANKED_NEWEST}
    ) m cross join articles i where i.seq = m.seq order by m.score, i.id limit ?
  ) r cross join articles a ${ARTICLE_JOINS}
  where a.seq = r.seq order by r.score, a.id`,
)
const textsOf = db
  .prepare<[number], (string | null)[]>('select title, summary, body from articles where seq = ?')
  .raw()

const actorById = db.prepare<[string], ActorRow>(
  'select id, name, type, country from actors where id = ?',
)
const EVENT = `e.id, e.version, e.created_at as createdAt, e.updated_at as updatedAt,
  e.external_ids as externalIds, e.tags, e.title, e.summary, e.type, e.mode, e.quad_class as quadClass, e.intensity,
  e.contexts, e.codes, e.modality, e.date_start as dateStart, e.date_end as dateEnd,
  e.date_precision as datePrecision, e.place_name as placeName, e.country, e.admin1, e.admin2,
  e.latitude, e.longitude, e.place_precision as placePrecision, e.geonames_id as geonamesId,
  e.fatalities_low as fatalitiesLow, e.fatalities_best as fatalitiesBest,
  e.fatalities_high as fatalitiesHigh, e.fatalities_civilians as fatalitiesCivilians, e.status,
  e.confidence, e.article_count as articleCount, e.original_count as originalCount, e.source_count as sourceCount,
  e.first_reported_at as firstReportedAt, ${DATASET}`
const eventsOfActor = db.prepare<[string, number], EventRow>(
  `select ${EVENT} from (
    select distinct date_start, event_id from participants where actor_id = ?
    order by date_start desc, event_id desc limit ?
  ) p cross join events e left join datasets d on d.seq = e.dataset_id where e.id = p.event_id
  order by p.date_start desc, p.event_id desc`,
)
const participantsOf = db.prepare<[string], ParticipantRow>(
  `select p.event_id as parent, c.id, c.name, c.type, c.country, p.role, p.side, p.title
  from participants p join actors c on c.id = p.actor_id
  where p.event_id in (select value from json_each(?)) order by p.event_id, p.position`,
)
const evidenceOf = db.prepare<[string], EvidenceRow>(
  `select v.event_id as parent, v.id, v.quote, v.start_offset as start, v.end_offset as end,
  v.start_utf16 as startUtf16, v.end_utf16 as endUtf16, v.stance,
    v.confidence, a.id as articleId, a.title, a.url, a.published_at as publishedAt,
    case when a.is_duplicate then k.original_id end as originalId, a.cluster_id as clusterId,
    a.source_id as sourceId, ${SOURCE}
  from evidence v join articles a on a.id = v.article_id left join sources s on s.seq = a.source_id
    left join article_clusters k on k.seq = a.cluster_id
  where v.event_id in (select value from json_each(?)) and v.position < ${SHOWN}
  order by v.event_id, v.position`,
)

const datasetOf = (row: ArticleRow | EventRow) =>
  row.datasetName === null
    ? null
    : {
        name: row.datasetName,
        version: row.datasetVersion,
        licence: row.datasetLicence,
        attribution: row.datasetAttribution,
      }
const sourceOf = (row: ArticleRow | EvidenceRow) =>
  row.sourceId === null
    ? null
    : { name: row.sourceName, domain: row.sourceDomain, country: row.sourceCountry }
const known = (time: number) => (time === UNKNOWN_TIME ? null : iso(time))

const idsOf = (rows: { id: string }[]) => JSON.stringify(rows.map(({ id }) => id))
const byParent = <T extends { parent: string }>(rows: T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  let last: T[] = []
  let parent = ''
  for (const row of rows) {
    if (row.parent !== parent) {
      parent = row.parent
      last = []
      groups.set(parent, last)
    }
    last.push(row)
  }
  return groups
}

const presentEvidenced = (rows: EvidencedRow[]) => {
  const events: object[] = []
  let last = ''
  for (const { id, title, type, start, end, precision, country, stance } of rows.slice(0, SHOWN)) {
    // An article may be evidence of an event twice; the rows are in the order of the events.
    if (id === last) continue
    last = id
    events.push({ id, title, type, date: { start, end, precision }, country, stance })
  }
  return events
}

const originalOf = (row: ArticleRow) => {
  if (row.isDuplicate === 0 || row.originalId === null) return null
  const original = articleById.get(row.originalId)
  return original
    ? {
        id: original.id,
        title: original.title,
        url: original.url,
        publishedAt: known(original.publishedAt),
        source: sourceOf(original),
        status: 'published',
        originalId: null,
      }
    : null
}

const presentArticle = (row: ArticleRow, mentions: MentionRow[], events: EvidencedRow[]) => ({
  id: row.id,
  version: row.version,
  createdAt: iso(row.createdAt),
  updatedAt: iso(row.updatedAt),
  externalIds: JSON.parse(row.externalIds) as unknown,
  tags: JSON.parse(row.tags) as unknown,
  dataset: datasetOf(row),
  url: row.url,
  title: row.title,
  summary: row.summary,
  language: row.language,
  publishedAt: known(row.publishedAt),
  publishedPrecision: row.publishedPrecision,
  source: sourceOf(row),
  authors: JSON.parse(row.authors) as unknown,
  section: row.section,
  genre: row.genre,
  imageUrl: row.imageUrl,
  rights: row.rights,
  wordCount: row.wordCount,
  contentHash: row.contentHash,
  standsAlone: row.standsAlone === 1,
  status: 'published',
  duplicateOf: originalOf(row),
  duplicateCount: row.isDuplicate === 1 ? 0 : (row.clusterSize ?? 1) - 1,
  mentions: mentions.map(({ id, name, type, country, count, quotes }) => ({
    actor: { id, name, type, country },
    count,
    quotes: JSON.parse(quotes) as unknown,
  })),
  events: presentEvidenced(events),
  eventCount: row.eventCount,
  body: row.body,
})

const presentArticles = (rows: ArticleRow[]) => {
  const ids = idsOf(rows)
  const mentions = byParent(mentionsOf.all(ids))
  const events = byParent(rows.some((row) => row.hasEvent === 1) ? eventsOf.all(ids) : [])
  return rows.map((row) =>
    presentArticle(row, mentions.get(row.id) ?? [], events.get(row.id) ?? []),
  )
}

const presentEvidence = (row: EvidenceRow) => ({
  id: row.id,
  article: {
    id: row.articleId,
    title: row.title,
    url: row.url,
    publishedAt: known(row.publishedAt),
    source: sourceOf(row),
    originalId: row.originalId,
  },
  quote: row.quote,
  start: row.start,
  end: row.end,
  startUtf16: row.startUtf16,
  endUtf16: row.endUtf16,
  stance: row.stance,
  confidence: row.confidence,
})

const blank = (value: object) => {
  for (const field of Object.values(value)) if (field !== null) return false
  return true
}

const presentEvent = (row: EventRow, participants: ParticipantRow[], evidence: EvidenceRow[]) => {
  const location = {
    name: row.placeName,
    country: row.country,
    admin1: row.admin1,
    admin2: row.admin2,
    latitude: row.latitude,
    longitude: row.longitude,
    precision: row.placePrecision,
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
    externalIds: JSON.parse(row.externalIds) as unknown,
    tags: JSON.parse(row.tags) as unknown,
    dataset: datasetOf(row),
    title: row.title,
    summary: row.summary,
    type: row.type,
    mode: row.mode,
    quadClass: row.quadClass,
    intensity: row.intensity,
    contexts: JSON.parse(row.contexts) as unknown,
    codes: JSON.parse(row.codes) as unknown,
    modality: row.modality,
    date: { start: row.dateStart, end: row.dateEnd, precision: row.datePrecision },
    location: blank(location) ? null : location,
    fatalities: blank(fatalities) ? null : fatalities,
    status: row.status,
    confidence: row.confidence,
    participants: participants.map(({ id, name, type, country, role, side, title }) => ({
      actor: { id, name, type, country },
      role,
      side,
      title,
    })),
    evidence: evidence.map(presentEvidence),
    evidenceCount: evidence.length,
    articleCount: row.articleCount,
    originalCount: row.originalCount,
    sourceCount: row.sourceCount,
    firstReportedAt: row.firstReportedAt === null ? null : iso(row.firstReportedAt),
  }
}

const digest = (text: string) => hash('sha1', text, 'base64url').slice(0, 16)

const send = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: object,
  version: number | null,
  headers: Record<string, string>,
) => {
  const text = JSON.stringify(body)
  const etag = version === null ? `"${digest(text)}"` : `"${version}-${digest(text)}"`
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ETag: etag, ...headers }).end()
    return
  }
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    ETag: etag,
    'Cache-Control': 'no-cache',
    ...headers,
  })
  response.end(text)
}

/** A page of a list; its cursor is bound to `bound`. */
const sendPage = (
  request: IncomingMessage,
  response: ServerResponse,
  data: object[],
  last: [string | number, string] | null,
  bound: string,
  more: object = {},
) => {
  const url = request.url ?? ''
  let nextCursor: string | null = null
  let link = `<${url}>; rel="first"`
  if (last) {
    const payload = Buffer.from(JSON.stringify(last)).toString('base64url')
    nextCursor = `${payload}.${digest(`${payload}\n${bound}`)}`
    link += `, <${url}&cursor=${nextCursor}>; rel="next"`
  }
  const page = { nextCursor, hasMore: nextCursor !== null, ...more }
  send(request, response, 200, { data, page }, null, { Link: link })
}

const notFound = (response: ServerResponse) => {
  response.writeHead(404, { 'Content-Type': 'application/problem+json' }).end('{"status":404}')
}

const listBySource = (
  request: IncomingMessage,
  response: ServerResponse,
  asked: URLSearchParams,
) => {
  const source = asked.get('source') ?? ''
  const language = asked.get('language') ?? ''
  const limit = Number(asked.get('limit') ?? 20)
  const id = sourceAt.get(source) ?? null
  const rows = id === null ? [] : articlesOfSource.all(id, language, limit + 1)
  const hasMore = rows.length > limit
  if (hasMore) rows.pop()
  const last = hasMore ? rows.at(-1) : undefined
  const bound = `/v1/articles${JSON.stringify([
    ['language', [language]],
    ['source', [source]],
  ])}`
  sendPage(
    request,
    response,
    presentArticles(rows),
    last ? [last.publishedAt, last.id] : null,
    bound,
  )
}

const searchArticles = (
  request: IncomingMessage,
  response: ServerResponse,
  asked: URLSearchParams,
) => {
  const q = asked.get('q') ?? ''
  const limit = Number(asked.get('limit') ?? 20)
  const match = q
    .split(/\s+/)
    .map((word) => `("${word.replaceAll('"', '')}")`)
    .join(' AND ')
  const tooMany = (matches.get(match) ?? 0) > RANKED_NEWEST
  const rows = articlesRanked.all(match, limit + 1)
  const hasMore = rows.length > limit
  if (hasMore) rows.pop()
  const last = hasMore ? rows.at(-1) : undefined
  const terms = parseSearch(q).all.flat()
  const data = presentArticles(rows).map((article, i) => ({
    ...article,
    snippet: snippetOf(textsOf.get(rows[i]?.seq ?? 0) ?? [], terms),
  }))
  const bound = `/v1/articles${JSON.stringify([
    ['q', q],
    ['sort', 'relevance'],
  ])}`
  const more = tooMany ? { rankedNewest: RANKED_NEWEST } : {}
  sendPage(request, response, data, last ? [last.score ?? 0, last.id] : null, bound, more)
}

const listOfActor = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  asked: URLSearchParams,
) => {
  const id = path.slice('/v1/actors/'.length, -'/events'.length)
  const limit = Number(asked.get('limit') ?? 20)
  if (!actorById.get(id)) {
    notFound(response)
    return
  }
  const rows = eventsOfActor.all(id, limit + 1)
  const hasMore = rows.length > limit
  if (hasMore) rows.pop()
  const last = hasMore ? rows.at(-1) : undefined
  const ids = idsOf(rows)
  const participants = byParent(participantsOf.all(ids))
  const evidence = byParent(evidenceOf.all(ids))
  const data = rows.map((row) =>
    presentEvent(row, participants.get(row.id) ?? [], evidence.get(row.id) ?? []),
  )
  sendPage(
    request,
    response,
    data,
    last ? [last.dateStart, last.id] : null,
    `${path}${JSON.stringify([['actor', [id]]])}`,
  )
}

/** The body of a write, as for the service. */
interface EventInput {
  title: string
  summary?: string | null
  type: EventType
  mode?: EventMode | null
  contexts?: string[]
  codes?: { scheme: string; code: string }[]
  modality?: string
  date: { start: string; end?: string | null; precision?: string }
  location?:
    | (Partial<
        Record<'name' | 'country' | 'admin1' | 'admin2' | 'precision' | 'geonamesId', string | null>
      > &
        Partial<Record<'latitude' | 'longitude', number | null>>)
    | null
  fatalities?: Partial<Record<'low' | 'best' | 'high' | 'civilians', number | null>> | null
  status?: string
  confidence?: number | null
  participants?: { actorId: string; role?: string; side?: string | null; title?: string | null }[]
  evidence?: {
    articleId: string
    quote?: string | null
    stance?: string
    confidence?: number | null
  }[]
  externalIds?: { scheme: string; value: string }[]
  tags?: string[]
}

const EVENT_COLUMNS = [
  'id',
  'version',
  'created_at',
  'updated_at',
  'external_ids',
  'tags',
  'dataset_id',
  'title',
  'type',
  'mode',
  'quadClass',
  'intensity',
  'contexts',
  'codes',
  'modality',
  'date_start',
  'date_end',
  'date_precision',
  'is_long',
  'place_name',
  'country',
  'admin1',
  'admin2',
  'latitude',
  'longitude',
  'place_precision',
  'geonames_id',
  'fatalities_low',
  'fatalities_best',
  'fatalities_high',
  'fatalities_civilians',
  'status',
  'confidence',
  'article_count',
  'original_count',
  'source_count',
  'first_reported_at',
  'has_evidence',
  'summary',
]
type Value = string | number | Buffer | null
const insert = (table: string, columns: string[]) =>
  db.prepare<Value[]>(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
const addEvent = insert('events', EVENT_COLUMNS)
const addSearched = insert('events_search', ['rowid', 'title', 'summary', 'place'])
const addChange = insert('changes', [
  'position',
  'collection',
  'resource_id',
  'version',
  'kind',
  'at',
  'hash',
])
// It keeps no ledger.
const NO_HASH = Buffer.alloc(32)
const advance = db
  .prepare<[], number>('update feed set position = position + 1 returning position')
  .pluck()
const addTag = insert('event_tags', ['tag', 'date_start', 'event_id'])
const addContext = insert('event_contexts', ['context', 'date_start', 'event_id'])
const addCode = insert('event_codes', ['code', 'date_start', 'event_id', 'scheme'])
const addExternalId = insert('event_external_ids', ['scheme', 'value', 'event_id'])
const addParticipant = insert('participants', [
  'event_id',
  'position',
  'actor_id',
  'role',
  'side',
  'title',
  'date_start',
  'actor_type',
  'actor_country',
])
const addEvidence = insert('evidence', [
  'id',
  'event_id',
  'position',
  'article_id',
  'quote',
  'start_offset',
  'end_offset',
  'start_utf16',
  'end_utf16',
  'stance',
  'confidence',
  'date_start',
  'source_name_id',
  'source_domain_id',
])
const countEvent = db.prepare<[string]>(
  'update actors set event_count = event_count + 1, has_events = 1 where id = ?',
)
const countEvidence = db.prepare<[string, string]>(
  `update articles set event_count = (select count(distinct event_id) from evidence where article_id = ?),
    has_event = 1 where id = ?`,
)
const articleRef = db.prepare<
  [string],
  Omit<
    EvidenceRow,
    | 'parent'
    | 'id'
    | 'quote'
    | 'start'
    | 'end'
    | 'startUtf16'
    | 'endUtf16'
    | 'stance'
    | 'confidence'
  >
>(
  `select a.id as articleId, a.title, a.url, a.published_at as publishedAt,
    case when a.is_duplicate then k.original_id end as originalId, a.cluster_id as clusterId,
    a.source_id as sourceId, a.source_name_id as sourceNameId, a.source_domain_id as sourceDomainId, ${SOURCE}
  from articles a left join sources s on s.seq = a.source_id
    left join article_clusters k on k.seq = a.cluster_id where a.id = ?`,
)
const bodyOf = db.prepare<[string], string | null>('select body from articles where id = ?').pluck()

const codePoints = (text: string) => {
  let n = 0
  for (const _ of text) n++
  return n
}
const lastDay = (start: string, precision: string): string => {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]
  if (precision === 'week') return iso(Date.parse(start) + 6 * 86_400_000).slice(0, 10)
  if (precision === 'month') return iso(Date.UTC(year, month, 0)).slice(0, 10)
  return precision === 'year' ? `${start.slice(0, 4)}-12-31` : start
}

const record = db.transaction((input: EventInput) => {
  const id = typeidUnboxed('event')
  const now = Date.now()
  const { date, location, fatalities, mode = null, participants = [], evidence = [] } = input
  const { tags = [], contexts = [], codes = [], externalIds = [] } = input
  const precision = date.precision ?? 'day'
  const dateEnd = date.end ?? lastDay(date.start, precision)
  const dateStart =
    date.end || (precision !== 'month' && precision !== 'year')
      ? date.start
      : precision === 'month'
        ? `${date.start.slice(0, 7)}-01`
        : `${date.start.slice(0, 4)}-01-01`
  const actors = participants.map(
    ({ actorId, role = 'participant', side = null, title = null }): ParticipantRow => {
      const actor = actorById.get(actorId)
      if (!actor) throw new Error(`no actor ${actorId}`)
      return { parent: id, ...actor, role, side, title }
    },
  )
  const links = evidence.map(
    ({ articleId, quote = null, stance = 'supports', confidence = null }): EvidenceRow => {
      const article = articleRef.get(articleId)
      if (!article) throw new Error(`no article ${articleId}`)
      let start: number | null = null
      let end: number | null = null
      let startUtf16: number | null = null
      let endUtf16: number | null = null
      if (quote !== null) {
        const body = bodyOf.get(articleId) ?? ''
        const at = body.indexOf(quote)
        if (at >= 0) {
          start = codePoints(body.slice(0, at))
          end = start + codePoints(quote)
          startUtf16 = at
          endUtf16 = at + quote.length
        }
      }
      return {
        parent: id,
        id: typeidUnboxed('evidence'),
        quote,
        start,
        end,
        startUtf16,
        endUtf16,
        stance,
        confidence,
        ...article,
      }
    },
  )
  const articleIds = new Set(links.map(({ articleId }) => articleId))
  const outlets = new Set(
    links
      .map(({ sourceDomain, sourceName }) => sourceDomain ?? sourceName)
      .filter((s) => s !== null),
  )
  const dates = links.map(({ publishedAt }) => publishedAt).filter((time) => time > UNKNOWN_TIME)
  const row: EventRow = {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    externalIds: JSON.stringify(externalIds),
    tags: JSON.stringify(tags),
    title: input.title,
    summary: input.summary ?? null,
    type: input.type,
    mode,
    ...classify(input.type, mode),
    contexts: JSON.stringify(contexts),
    codes: JSON.stringify(codes),
    modality: input.modality ?? 'asserted',
    dateStart,
    dateEnd,
    datePrecision: precision,
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
    status: input.status ?? 'reported',
    confidence: input.confidence ?? null,
    articleCount: articleIds.size,
    originalCount: new Set(links.map(({ clusterId, articleId }) => clusterId ?? articleId)).size,
    sourceCount: outlets.size,
    firstReportedAt: dates.length > 0 ? Math.min(...dates) : null,
    datasetName: null,
    datasetVersion: null,
    datasetLicence: null,
    datasetAttribution: null,
  }
  const { lastInsertRowid: seq } = addEvent.run(
    row.id,
    row.version,
    row.createdAt,
    row.updatedAt,
    row.externalIds,
    row.tags,
    null,
    row.title,
    row.type,
    row.mode,
    row.quadClass,
    row.intensity,
    row.contexts,
    row.codes,
    row.modality,
    row.dateStart,
    row.dateEnd,
    row.datePrecision,
    Date.parse(dateEnd) - Date.parse(dateStart) > LONG_MS ? 1 : 0,
    row.placeName,
    row.country,
    row.admin1,
    row.admin2,
    row.latitude,
    row.longitude,
    row.placePrecision,
    row.geonamesId,
    row.fatalitiesLow,
    row.fatalitiesBest,
    row.fatalitiesHigh,
    row.fatalitiesCivilians,
    row.status,
    row.confidence,
    row.articleCount,
    row.originalCount,
    row.sourceCount,
    row.firstReportedAt,
    links.length > 0 ? 1 : 0,
    row.summary,
  )
  for (const { scheme, value } of externalIds) addExternalId.run(scheme, value, id)
  for (const tag of tags) addTag.run(tag, dateStart, id)
  for (const context of contexts) addContext.run(context, dateStart, id)
  for (const { scheme, code } of codes) addCode.run(code, dateStart, id, scheme)
  for (const [i, { id: actor, role, side, title, type, country }] of actors.entries()) {
    addParticipant.run(id, i, actor, role, side, title, dateStart, type, country)
  }
  for (const actor of new Set(actors.map((one) => one.id))) countEvent.run(actor)
  for (const [i, link] of links.entries()) {
    const {
      id: linkId,
      articleId,
      quote,
      start,
      end,
      startUtf16,
      endUtf16,
      stance,
      confidence,
    } = link
    const { sourceNameId = null, sourceDomainId = null } = link
    addEvidence.run(
      linkId,
      id,
      i,
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
    )
  }
  for (const article of articleIds) countEvidence.run(article, article)
  addSearched.run(
    Number(seq),
    searchable(row.title),
    row.summary === null ? null : searchable(row.summary),
    searchable([row.placeName, row.admin2, row.admin1].filter((name) => name !== null).join(', ')),
  )
  addChange.run(advance.get() ?? null, 'event', id, 1, 'create', now, NO_HASH)
  return presentEvent(row, actors, links)
})

const createEvent = (request: IncomingMessage, response: ServerResponse) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const event = record.immediate(JSON.parse(Buffer.concat(chunks).toString()) as EventInput)
    send(request, response, 201, event, 1, { Location: `/v1/events/${event.id}` })
  })
}

const server = createServer((request, response) => {
  const url = request.url ?? ''
  if (request.method === 'POST' && url === '/v1/events') {
    createEvent(request, response)
    return
  }
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const asked = new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1))
  if (path === '/v1/articles') {
    if (asked.has('q')) searchArticles(request, response, asked)
    else listBySource(request, response, asked)
  } else if (path.startsWith('/v1/articles/')) {
    const row = articleById.get(path.slice('/v1/articles/'.length))
    if (row) send(request, response, 200, presentArticles([row])[0] ?? {}, row.version, {})
    else notFound(response)
  } else if (path.startsWith('/v1/actors/') && path.endsWith('/events')) {
    listOfActor(request, response, path, asked)
  } else notFound(response)
})
server.keepAliveTimeout = 65_000
server.listen(Number(process.env['PORT'] ?? 3001), '127.0.0.1')
process.on('SIGTERM', () => {
  server.close(() => db.close())
  server.closeAllConnections()
})
