import { orderOf } from '../src/db/identity.ts'
import { hash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse'
import { keysOf } from '../src/actors/names.ts'
import type { ActorInput } from '../src/actors/schema.ts'
import { bandsOf, fingerprint, isAlike, type Fingerprint } from '../src/articles/likeness.ts'
import type { ArticleInput } from '../src/articles/schema.ts'
import type { EventInput } from '../src/events/schema.ts'
import { countryOfGleditschWard } from '../src/vocabulary/gleditsch-ward.ts'
import { classify } from '../src/vocabulary/plover.ts'
import { searchable } from '../src/common/words.ts'

/*
 * The loader that imports are compared with: written for two files and an empty database, on better-sqlite3, with
 * prepared statements and a transaction for each 1,000 rows. It stores the same rows, links, counts and search entries,
 * keeps all names in memory, and validates nothing.
 *
 * node bench/loader.ts (ndjson|ucdp-ged) FILE DATABASE
 */

const UNKNOWN_TIME = -62_135_596_800_000
const UNKNOWN_COUNT = -1
const LONG_MS = 366 * 86_400_000
const DAY_MS = 86_400_000
const PER_TRANSACTION = 1_000

const [kind = '', path = '', file = ''] = process.argv.slice(2)
const db = new Database(file)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.pragma('foreign_keys = ON')
db.pragma('journal_size_limit = 67108864')
db.pragma('cache_size = -32000')
db.pragma('temp_store = MEMORY')

type Value = string | number | bigint | Buffer | null
const insert = (table: string, columns: string) => {
  const statement = db.prepare<Value[]>(
    `insert into ${table} (${columns}) values (${columns
      .split(',')
      .map(() => '?')
      .join(', ')})`,
  )
  return (...values: Value[]) => statement.run(...values)
}

const COMMON = 'id, id_order, version, created_at, updated_at, external_ids, tags, dataset_id'
const addDataset = insert('datasets', 'key, name, version, licence, attribution')
const addSource = insert('sources', 'key, name, domain, country')
const addArticle = insert(
  'articles',
  `${COMMON}, url, url_key, title, language, published_at, published_precision, source_id, source_country, authors, section, genre, image_url, rights, stands_alone, word_count, content_hash, has_body, has_event, event_count, summary, body`,
)
const addActor = insert(
  'actors',
  `${COMMON}, type, name, name_key, aliases, names, country, sectors, description, start_date, end_date, event_count, article_count, has_events`,
)
const addEvent = insert(
  'events',
  `${COMMON}, title, type, mode, quad_class, intensity, contexts, codes, modality, date_start, date_end, date_precision, is_long, place_name, country, admin1, admin2, latitude, longitude, place_precision, geonames_id, fatalities_low, fatalities_best, fatalities_high, fatalities_civilians, status, confidence, article_count, original_count, source_count, first_reported_at, has_evidence, summary`,
)
const addFingerprint = insert('article_fingerprints', 'seq, signature, words')
const addBand = insert('article_bands', 'band, is_duplicate, fingerprint_id')
const addCluster = insert('article_clusters', 'original_id, size')
const setCluster = db.prepare<[number | bigint, number, string]>(
  'update articles set cluster_id = ?, is_duplicate = ? where id = ?',
)
const setSize = db.prepare<[number | bigint]>(
  'update article_clusters set size = size + 1 where seq = ?',
)
const countOriginals = db.prepare(
  `update events set original_count = (
    select count(distinct coalesce(-a.cluster_id, a.seq)) from evidence v join articles a on a.seq = v.article_seq
    where v.event_seq = events.seq
  ) where seq in (
    select v.event_seq from articles a join evidence v on v.article_seq = a.seq where a.cluster_id is not null
  )`,
)
const addArticleName = insert('article_external_ids', 'scheme, value, article_seq')
const addMention = insert(
  'mentions',
  'article_seq, position, actor_seq, count, quotes, published_at, id_order',
)
const addActorName = insert('actor_external_ids', 'scheme, value, actor_seq')
const addNameKey = insert('actor_name_keys', 'key, actor_seq')
const addAffiliation = insert(
  'affiliations',
  'actor_seq, position, target_seq, type, title, from_date, to_date, actor_name_key, actor_order, target_name_key, target_order',
)
const addEventName = insert('event_external_ids', 'scheme, value, event_seq')
const addParticipant = insert(
  'participants',
  'event_seq, position, actor_seq, role, side, title, date_start, id_order, actor_type, actor_country',
)
const addEvidence = insert(
  'evidence',
  'id, event_seq, position, article_seq, quote, start_offset, end_offset, start_utf16, end_utf16, stance, confidence, date_start, id_order',
)
// It keeps no ledger.
const NO_HASH = Buffer.alloc(32)
const addChange = insert('changes', 'position, collection, resource_id, version, kind, at, hash')
const advance = db
  .prepare<[number], number>('update feed set position = position + ? returning position')
  .pluck()
const countActor = db.prepare<[number, number, number, string]>(
  'update actors set event_count = event_count + ?, has_events = has_events or ? > 0, article_count = article_count + ? where id = ?',
)
const countArticle = db.prepare<[number, string]>(
  'update articles set event_count = event_count + ?, has_event = 1 where id = ?',
)
db.function('searchable', { deterministic: true }, (text: unknown) =>
  typeof text === 'string' ? searchable(text) : null,
)
const search = [
  'insert into articles_search (rowid, title, summary, body) select seq, searchable(title), searchable(summary), searchable(body) from articles where seq > ?',
  'insert into actors_search (rowid, names) select seq, searchable(names) from actors where seq > ?',
  "insert into events_search (rowid, title, summary, place) select seq, searchable(title), searchable(summary), searchable(concat_ws(', ', place_name, admin2, admin1)) from events where seq > ?",
].map((sql) => db.prepare<[number]>(sql))
const lastSeqs = ['articles', 'actors', 'events'].map((table) =>
  db.prepare<[], number | null>(`select max(seq) from ${table}`).pluck(),
)
const bodyOf = db.prepare<[string], string | null>('select body from articles where id = ?').pluck()

// The rows that lines may refer to, by name.
interface KnownActor {
  seq: number | bigint
  id: string
  order: bigint
  type: string
  country: string | null
  nameKey: string
}
interface KnownArticle {
  seq: number | bigint
  id: string
  outlet: string | null
  publishedAt: number
}
const actors = new Map<string, KnownActor>()
const articles = new Map<string, KnownArticle>()
const events = new Set<string>()
interface Printed extends Fingerprint {
  seq: number | bigint
  id: string
  publishedAt: number
  standsAlone: boolean
  cluster: number | bigint | null
}
const printed: Printed[] = []
const urls = new Set<string>()
const datasets = new Map<string, number>()
const sources = new Map<string, number>()
// Additions to the counts of actors and articles, written at the end of a transaction.
let actorCounts = new Map<string, { events: number; articles: number }>()
let articleCounts = new Map<string, number>()

/** The changes of a transaction, for the change feed. */
let made: [collection: string, id: string, at: number][] = []

const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz'
let random = Buffer.alloc(0)
let used = 0
/** A TypeID of now. */
const newId = (prefix: string): string => {
  if (used + 16 > random.length) {
    random = randomBytes(16 * 1024)
    used = 0
  }
  let text = ''
  for (let rest = Date.now(), i = 0; i < 10; i++, rest = Math.floor(rest / 32))
    text = BASE32.charAt(rest % 32) + text
  const at = (i: number) => random[used + i] ?? 0
  text += BASE32.charAt(14 | (at(0) & 1)) + BASE32.charAt(at(1) & 31) + BASE32.charAt(at(2) & 31)
  text += BASE32.charAt(((at(3) & 1) << 4) | 8 | (at(4) & 3))
  for (let i = 4; i < 16; i++) text += BASE32.charAt(at(i) & 31)
  used += 16
  return `${prefix}_${text}`
}

const codePoints = (text: string) => {
  let n = 0
  for (const _ of text) n++
  return n
}
const place = (body: string | null, quote: string) => {
  const at = body?.indexOf(quote) ?? -1
  if (body === null || at < 0)
    return { quote, start: null, end: null, startUtf16: null, endUtf16: null }
  const start = codePoints(body.slice(0, at))
  return {
    quote,
    start,
    end: start + codePoints(quote),
    startUtf16: at,
    endUtf16: at + quote.length,
  }
}
const fold = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|_hsenc|_hsmi)$/i
const urlKey = (text: string) => {
  const url = new URL(text)
  if (url.search !== '')
    url.search = url.search
      .slice(1)
      .split('&')
      .filter((pair) => !TRACKING.test(pair.split('=', 1)[0] ?? ''))
      .join('&')
  url.hash = ''
  return hash('sha256', url.href, 'base64url').slice(0, 22)
}
const nameKeyOf = (name: string) =>
  [...name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()].slice(0, 100).join('')

const datasetOf = (dataset: EventInput['dataset']): number | null => {
  if (!dataset) return null
  const { name, version, licence, attribution } = dataset
  const key = JSON.stringify([name, version, licence, attribution])
  let seq = datasets.get(key)
  if (seq === undefined) {
    seq = Number(
      addDataset(hash('sha256', key), name, version, licence, attribution).lastInsertRowid,
    )
    datasets.set(key, seq)
  }
  return seq
}
const sourceOf = (source: ArticleInput['source']): number | null => {
  if (!source) return null
  const { name, domain, country } = source
  const key = JSON.stringify([name, domain, country])
  let seq = sources.get(key)
  if (seq === undefined) {
    seq = Number(addSource(hash('sha256', key), name, domain, country).lastInsertRowid)
    sources.set(key, seq)
  }
  return seq
}

type Name = EventInput['externalIds'][number]
const nameOf = ({ scheme, value }: Name) => `${scheme} ${value}`
interface Reference {
  externalIds: Name[]
}
const referred = <T>(known: Map<string, T>, { externalIds }: Reference): T => {
  for (const name of externalIds) {
    const found = known.get(nameOf(name))
    if (found) return found
  }
  throw new Error(`nothing is called ${JSON.stringify(externalIds)}`)
}

type Article = Omit<ArticleInput, 'mentions'> & {
  mentions: (Omit<ArticleInput['mentions'][number], 'actorId'> & { actor: Reference })[]
}
type Actor = Omit<ActorInput, 'affiliations'> & {
  affiliations: (Omit<ActorInput['affiliations'][number], 'actorId'> & { actor: Reference })[]
}
type Event = Omit<EventInput, 'participants' | 'evidence'> & {
  participants: (Omit<EventInput['participants'][number], 'actorId'> & { actor: Reference })[]
  evidence: (Omit<EventInput['evidence'][number], 'articleId'> & { article: Reference })[]
}

const putActor = (actor: Actor): void => {
  const id = newId('actor')
  const now = Date.now()
  const nameKey = nameKeyOf(actor.name)
  const names = [actor.name, ...actor.aliases.map(({ name }) => name)]
  const order = orderOf(id)
  const { lastInsertRowid: seq } = addActor(
    id,
    order,
    1,
    now,
    now,
    JSON.stringify(actor.externalIds),
    JSON.stringify(actor.tags),
    datasetOf(actor.dataset),
    actor.type,
    actor.name,
    nameKey,
    JSON.stringify(actor.aliases),
    names.join('\n'),
    actor.country,
    JSON.stringify(actor.sectors),
    actor.description,
    actor.startDate,
    actor.endDate,
    0,
    0,
    0,
  )
  made.push(['actor', id, now])
  const known = { seq, id, order, type: actor.type, country: actor.country, nameKey }
  for (const name of actor.externalIds) {
    addActorName(name.scheme, name.value, seq)
    actors.set(nameOf(name), known)
  }
  for (const key of keysOf(names)) addNameKey(key, seq)
  for (const [i, { actor: to, type, title, from, to: until }] of actor.affiliations.entries()) {
    const target = referred(actors, to)
    const names = [nameKey, order, target.nameKey, target.order] as const
    addAffiliation(seq, i, target.seq, type, title, from, until, ...names)
  }
}

const putArticle = (article: Article): void => {
  const id = newId('article')
  const now = Date.now()
  const { body, title, source, url } = article
  const publishedAt = article.publishedAt === null ? UNKNOWN_TIME : Date.parse(article.publishedAt)
  const sourceId = sourceOf(source)
  const key = url === null ? null : urlKey(url)
  if (key !== null) {
    if (urls.has(key)) throw new Error(`${url} is there twice`)
    urls.add(key)
  }
  const order = orderOf(id)
  const { lastInsertRowid: seq } = addArticle(
    id,
    order,
    1,
    now,
    now,
    JSON.stringify(article.externalIds),
    JSON.stringify(article.tags),
    datasetOf(article.dataset),
    url,
    key,
    title,
    article.language,
    publishedAt,
    article.publishedAt === null ? null : article.publishedAt.length === 10 ? 'day' : 'instant',
    sourceId,
    source?.country ?? null,
    JSON.stringify(article.authors),
    article.section,
    article.genre,
    article.imageUrl,
    article.rights,
    article.standsAlone ? 1 : 0,
    body === null ? null : (body.match(/[\p{L}\p{N}\p{M}'’]+/gu)?.length ?? 0),
    hash('sha256', `${fold(title)}\n${fold(body ?? '')}`, 'buffer'),
    body === null ? 0 : 1,
    0,
    0,
    article.summary,
    body,
  )
  const print = fingerprint({ title, body, publishedAt })
  if (print) {
    addFingerprint(seq, print.signature, print.words)
    const { standsAlone } = article
    printed.push({ ...print, seq, id, publishedAt, standsAlone, cluster: null })
  }
  made.push(['article', id, now])
  const outlet = source?.domain ?? source?.name ?? null
  const known = { seq, id, outlet, publishedAt }
  for (const name of article.externalIds) {
    addArticleName(name.scheme, name.value, seq)
    articles.set(nameOf(name), known)
  }
  for (const [i, { actor, count, quotes }] of article.mentions.entries()) {
    const { seq: actorSeq, id: actorId } = referred(actors, actor)
    const placed = quotes.map(({ quote }) => place(body, quote))
    addMention(seq, i, actorSeq, count, JSON.stringify(placed), publishedAt, order)
    const counts = actorCounts.get(actorId) ?? { events: 0, articles: 0 }
    counts.articles++
    actorCounts.set(actorId, counts)
  }
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const spanOf = ({ start, end, precision }: EventInput['date']): [start: string, end: string] => {
  if (end !== null) return [start, end]
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]
  if (precision === 'week') return [start, dayOf(Date.parse(start) + 6 * DAY_MS)]
  if (precision === 'month') return [`${start.slice(0, 7)}-01`, dayOf(Date.UTC(year, month, 0))]
  if (precision === 'year') return [`${start.slice(0, 4)}-01-01`, `${start.slice(0, 4)}-12-31`]
  return [start, start]
}

const putEvent = (event: Event): void => {
  const id = newId('event')
  const now = Date.now()
  const [dateStart, dateEnd] = spanOf(event.date)
  const { mode, location, fatalities } = event
  const { quadClass: kindOf, intensity } = classify(event.type, mode)
  const cited = event.evidence.map(({ article, ...link }) => ({
    ...link,
    article: referred(articles, article),
  }))
  const dates = cited
    .map(({ article }) => article.publishedAt)
    .filter((time) => time > UNKNOWN_TIME)
  const of = new Set(cited.map(({ article }) => article.id))
  const order = orderOf(id)
  const { lastInsertRowid: seq } = addEvent(
    id,
    order,
    1,
    now,
    now,
    JSON.stringify(event.externalIds),
    JSON.stringify(event.tags),
    datasetOf(event.dataset),
    event.title,
    event.type,
    mode,
    kindOf,
    intensity,
    JSON.stringify(event.contexts),
    JSON.stringify(event.codes),
    event.modality,
    dateStart,
    dateEnd,
    event.date.precision,
    Date.parse(dateEnd) - Date.parse(dateStart) > LONG_MS ? 1 : 0,
    location?.name ?? null,
    location?.country ?? null,
    location?.admin1 ?? null,
    location?.admin2 ?? null,
    location?.latitude ?? null,
    location?.longitude ?? null,
    location?.precision ?? null,
    location?.geonamesId ?? null,
    fatalities?.low ?? null,
    fatalities?.best ?? UNKNOWN_COUNT,
    fatalities?.high ?? null,
    fatalities?.civilians ?? null,
    event.status,
    event.confidence,
    of.size,
    of.size,
    new Set(cited.map(({ article }) => article.outlet).filter((outlet) => outlet !== null)).size,
    dates.length > 0 ? Math.min(...dates) : null,
    of.size > 0 ? 1 : 0,
    event.summary,
  )
  made.push(['event', id, now])
  for (const name of event.externalIds) {
    addEventName(name.scheme, name.value, seq)
    events.add(nameOf(name))
  }
  const taking = new Set<string>()
  for (const [i, { actor, role, side, title }] of event.participants.entries()) {
    const one = referred(actors, actor)
    addParticipant(seq, i, one.seq, role, side, title, dateStart, order, one.type, one.country)
    taking.add(one.id)
  }
  for (const actorId of taking) {
    const counts = actorCounts.get(actorId) ?? { events: 0, articles: 0 }
    counts.events++
    actorCounts.set(actorId, counts)
  }
  for (const [i, { article, quote, stance, confidence }] of cited.entries()) {
    const { start, end, startUtf16, endUtf16 } = place(
      quote === null ? null : (bodyOf.get(article.id) ?? null),
      quote ?? '',
    )
    addEvidence(
      newId('evidence'),
      seq,
      i,
      article.seq,
      quote,
      start,
      end,
      startUtf16,
      endUtf16,
      stance,
      confidence,
      dateStart,
      order,
    )
  }
  for (const article of of) articleCounts.set(article, (articleCounts.get(article) ?? 0) + 1)
}

let rows = 0
// The last row of each table in its search index.
let searched = lastSeqs.map((seq) => seq.get() ?? 0)
const begin = db.prepare('begin immediate')
const end = db.prepare('commit')
const commit = (): void => {
  for (const [actor, { events, articles }] of actorCounts)
    countActor.run(events, events, articles, actor)
  for (const [article, count] of articleCounts) countArticle.run(count, article)
  actorCounts = new Map()
  articleCounts = new Map()
  for (const [i, put] of search.entries()) put.run(searched[i] ?? 0)
  searched = lastSeqs.map((seq) => seq.get() ?? 0)
  let position = (advance.get(made.length) ?? 0) - made.length
  for (const [collection, id, at] of made)
    addChange(++position, collection, id, 1, 'create', at, NO_HASH)
  made = []
  end.run()
}
/** Counts a row; every thousandth ends a transaction. */
const count = (): void => {
  rows++
  if (rows % PER_TRANSACTION === 0) {
    commit()
    begin.run()
  }
}

const loadLines = async (): Promise<void> => {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { article, actor, event } = JSON.parse(line) as {
      article?: Article
      actor?: Actor
      event?: Event
    }
    if (article) putArticle(article)
    else if (actor) putActor(actor)
    else if (event) putEvent(event)
    count()
  }
}

const DATASET = {
  name: 'ucdp-ged',
  version: null,
  licence: 'CC-BY-4.0',
  attribution:
    'Uppsala Conflict Data Program, Georeferenced Event Dataset (Sundberg and Melander 2013; Davies, Pettersson and Öberg)',
}
const VIOLENCE: Record<string, [tag: string, label: string, a: string, b: string]> = {
  1: ['state-based-conflict', 'State-based conflict', 'participant', 'participant'],
  2: ['non-state-conflict', 'Non-state conflict', 'participant', 'participant'],
  3: ['one-sided-violence', 'One-sided violence', 'initiator', 'recipient'],
}
const DATE_PRECISIONS = ['', 'day', 'week', 'week', 'month', 'year'] as const
const PLACE_PRECISIONS = [
  null,
  'exact',
  'nearby',
  'admin2',
  'admin1',
  'area',
  'country',
  'sea_or_air',
] as const

const squeeze = (text: string | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim()
const digits = (text: string | undefined) => (text ?? '').trim().replace(/\.0+$/, '')
const orNull = (text: string) => (text === '' ? null : text)
const numberOrNull = (text: string | undefined) =>
  text === undefined || text.trim() === '' ? null : Number(text)

const loadUcdp = async (): Promise<void> => {
  const parser = createReadStream(path).pipe(
    parse({ bom: true, columns: true, relax_column_count: true, relax_quotes: true }),
  )
  for await (const row of parser as AsyncIterable<Record<string, string>>) {
    const id = digits(row['id'])
    if (id === '' || events.has(`ucdp ${id}`)) continue
    const violence = digits(row['type_of_violence'])
    const [tag = '', label = '', roleA = '', roleB = ''] = VIOLENCE[violence] ?? []
    const start = (row['date_start'] ?? '').slice(0, 10)
    const conflict = squeeze(row['conflict_name'])
    const sides = (['a', 'b'] as const).map((letter) => {
      const name = squeeze(row[`side_${letter}`])
      const isState = name.startsWith('Government of ')
      const isHome = name === `Government of ${squeeze(row['country'])}`
      const gwno = digits(row[`gwno${letter}`] || (isHome ? row['country_id'] : ''))
      const state = isState && gwno !== '' ? gwno : null
      const ucdp = { scheme: 'ucdp', value: digits(row[`side_${letter}_new_id`]) }
      const names = state === null ? [ucdp] : [ucdp, { scheme: 'gw', value: state }]
      if (!names.some((one) => actors.has(nameOf(one)))) {
        const isCivilians = /^civilians$/i.test(name)
        putActor({
          type: isState ? 'state' : isCivilians ? 'population_group' : 'armed_group',
          name,
          aliases: [],
          country: state === null ? null : countryOfGleditschWard(Number(state), start),
          sectors: [],
          description:
            isState || isCivilians || conflict === '' ? null : `Party to the conflict ${conflict}.`,
          startDate: null,
          endDate: null,
          affiliations: [],
          externalIds: names,
          tags: [],
          dataset: DATASET,
        })
      }
      return { name, names }
    })
    const text = row['source_article'] ?? ''
    const pieces =
      text === ''
        ? []
        : digits(row['number_of_sources']) === '-1'
          ? [text]
          : text
              .trim()
              .replace(/^"/, '')
              .replace(/"$/, '')
              .split(/"\s*;\s*"/)
    const cited = new Map<string, Name>()
    for (const piece of pieces) {
      const [, office, date, rest] =
        (pieces.length > 1 || piece !== text
          ? /^(.*?),\s?(\d{4}-\d{2}-\d{2}),(.*)$/s.exec(piece)
          : null) ?? []
      const parts = [office?.trim() ?? null, date ?? null, rest?.trim() ?? squeeze(piece)] as const
      const value = hash('sha256', JSON.stringify(parts)).slice(0, 40)
      if (cited.has(value)) continue
      const name = { scheme: 'ucdp-source', value }
      cited.set(value, name)
      if (articles.has(nameOf(name))) continue
      const title = squeeze(parts[2]) || squeeze(`${parts[0] ?? ''} ${parts[1] ?? ''}`)
      putArticle({
        url: null,
        title: title.length > 1_000 ? `${[...title].slice(0, 999).join('')}…` : title,
        summary: title.length > 1_000 ? title : null,
        body: null,
        language: null,
        publishedAt: parts[1] === '1753-01-01' ? null : parts[1],
        publishedPrecision: null,
        source: parts[0] ? { name: parts[0], domain: null, country: null } : null,
        authors: [],
        section: null,
        genre: 'news',
        imageUrl: null,
        rights: null,
        standsAlone: false,
        status: 'published',
        mentions: [],
        externalIds: [name],
        tags: [],
        dataset: DATASET,
      })
    }
    const place = squeeze(row['where_coordinates'])
    const told = (what: string, column: string) => {
      const said = squeeze(row[column]).replace(/\.$/, '')
      return said === '' ? [] : [`${what}: ${said}.`]
    }
    const fatalities = {
      low: numberOrNull(row['low']),
      best: numberOrNull(row['best']),
      high: numberOrNull(row['high']),
      civilians: numberOrNull(row['deaths_civilians']),
    }
    putEvent({
      title: `${label}: ${sides[0]?.name} and ${sides[1]?.name}${place === '' ? '' : `, ${place}`}`,
      summary: orNull(
        [
          ...told('Conflict', 'conflict_name'),
          ...told('Place', 'where_description'),
          ...told('Original source', 'source_original'),
        ].join(' '),
      ),
      type: 'ASSAULT',
      mode: null,
      contexts: ['military'],
      codes: [{ scheme: 'ucdp', code: violence }],
      modality: 'asserted',
      date: {
        start,
        end: (row['date_end'] ?? '').slice(0, 10),
        precision: DATE_PRECISIONS[Number(row['date_prec'])] || 'day',
      },
      location: {
        name: orNull(place),
        country: countryOfGleditschWard(Number(digits(row['country_id'])), start),
        admin1: orNull(squeeze(row['adm_1'])),
        admin2: orNull(squeeze(row['adm_2'])),
        latitude: numberOrNull(row['latitude']),
        longitude: numberOrNull(row['longitude']),
        precision: PLACE_PRECISIONS[Number(row['where_prec'])] ?? null,
        geonamesId: null,
      },
      fatalities,
      status: 'reported',
      confidence: null,
      participants: sides.map(({ names }, i) => ({
        actor: { externalIds: names },
        role: (i === 0 ? roleA : roleB) as Event['participants'][number]['role'],
        side: i === 0 ? 'a' : 'b',
        title: null,
      })),
      evidence: [...cited.values()].map((name) => ({
        article: { externalIds: [name] },
        quote: null,
        start: null,
        end: null,
        stance: 'supports',
        confidence: null,
      })),
      externalIds: [{ scheme: 'ucdp', value: id }],
      tags: [tag],
      dataset: DATASET,
    })
    count()
  }
}

/** Finds duplicates when all articles are stored, the earliest first. */
const compare = (): void => {
  const undated = ({ publishedAt }: Printed) => Number(publishedAt === UNKNOWN_TIME)
  printed.sort(
    (a, b) => undated(a) - undated(b) || a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1),
  )
  const originals = new Map<number, { one: Printed; rank: number }[]>()
  for (const [rank, one] of printed.entries()) {
    const bands = bandsOf(one.signature)
    const [found] = one.standsAlone
      ? []
      : bands
          .flatMap((band) => originals.get(band) ?? [])
          .filter((other) => isAlike(other.one, one))
          .toSorted((a, b) => a.rank - b.rank)
    const original = found?.one
    for (const band of bands) {
      addBand(band, original ? 1 : 0, one.seq)
      if (!original) originals.set(band, [...(originals.get(band) ?? []), { one, rank }])
    }
    if (!original) continue
    if (original.cluster === null) {
      original.cluster = addCluster(original.id, 1).lastInsertRowid
      setCluster.run(original.cluster, 0, original.id)
    }
    setSize.run(original.cluster)
    setCluster.run(original.cluster, 1, one.id)
  }
  countOriginals.run()
}

/** Sets the reference to the first data set and source of each name, which filters use. */
const nameOrigins = (): void => {
  const first = (table: string, column: string, id: string) =>
    `(select min(o.seq) from ${table} s join ${table} o on o.${column} = s.${column} where s.seq = ${id})`
  for (const table of ['articles', 'actors', 'events'])
    db.exec(`update ${table} set dataset_name_id = ${first('datasets', 'name', 'dataset_id')}`)
  db.exec(`update articles set source_name_id = ${first('sources', 'name', 'source_id')},
    source_domain_id = ${first('sources', 'domain', 'source_id')}`)
  db.exec(`update evidence set (source_name_id, source_domain_id) =
    (select a.source_name_id, a.source_domain_id from articles a where a.seq = evidence.article_seq)`)
}

begin.run()
await (kind === 'ucdp-ged' ? loadUcdp() : loadLines())
compare()
nameOrigins()
commit()
db.pragma('wal_checkpoint(TRUNCATE)')
db.close()
