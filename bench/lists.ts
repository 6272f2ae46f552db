import { join } from 'node:path'
import Database from 'better-sqlite3'
import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import { RANKED_NEWEST } from '../src/db/sqlite/list-selects.ts'
import { openSqlite } from '../src/db/sqlite/engine.ts'
import { swaggerAssets } from '../src/docs/assets.ts'
import { sdkPackages } from '../src/docs/sdks.ts'
import { ensureData, ROOT, vocabulary } from './data.ts'
import { median } from './service.ts'

/*
 * Times every list of the service in process, and compares it: a filter with the unfiltered first page, the 1,000th
 * page with the first.
 *
 * node bench/lists.ts [--quick] [--only=TEXT] [--plans=N] [--articles=N]
 */

const RATIO_LIMIT = 2
const COMMON_RELEVANCE_LIMIT_MS = 30
const DEEP_PAGE = 1_000
const PLAN_SHARE = 0.1

const option = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
const quick = process.argv.includes('--quick')
const BUDGET_MS = quick ? 60 : 300
const RUNS_MIN = quick ? 3 : 5
const RUNS_MAX = quick ? 15 : 61
const only = option('only') ?? ''
const plansShown = Number(option('plans') ?? 12)

interface Ran {
  sql: string
  values: unknown[]
  ms: number
}

let trace: Ran[] | undefined
const realPrepare = Database.prototype.prepare
type Run = (...values: unknown[]) => unknown
// Records the text and time of every statement.
Database.prototype.prepare = function prepare(this: Database.Database, sql: string) {
  const statement = realPrepare.call(this, sql) as unknown as Record<'all' | 'get', Run>
  for (const verb of ['all', 'get'] as const) {
    const real = statement[verb]
    statement[verb] = function run(this: unknown, ...values: unknown[]) {
      if (!trace) return real.apply(this, values)
      const start = performance.now()
      try {
        return real.apply(this, values)
      } finally {
        trace.push({ sql, values, ms: performance.now() - start })
      }
    }
  }
  return statement as never
}

const file = await ensureData()
const raw = new Database(file, { readonly: true })
const engine = openSqlite(`file:${file}`, join(ROOT, 'drizzle'))
const { app } = createApp({
  engine,
  version: '0',
  assets: swaggerAssets(join(ROOT, 'package.json')),
  sdks: sdkPackages(join(ROOT, 'dist/sdk')),
  log: pino({ level: 'silent' }),
  corsOrigins: [],
  bodyLimitBytes: 1_000_000,
  requireKey: false,
  publicRead: false,
  ratePerKey: 0,
  ratePerAddress: 0,
  trustProxy: 0,
})

interface Page {
  data: unknown[]
  page: { nextCursor: string | null; total?: number; totalIsFloor?: boolean }
}

const ask = async (path: string): Promise<string> => {
  const response = await app.fetch(new Request(`http://bench${path}`))
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`)
  return text
}
const pageOf = async (path: string) => JSON.parse(await ask(path)) as Page
const timed = async (path: string): Promise<number> => {
  const start = performance.now()
  await ask(path)
  return performance.now() - start
}

/** Median times of two paths, asked in turn. */
const compare = async (path: string, base: string) => {
  const times: [number[], number[]] = [[], []]
  await timed(base)
  const first = await timed(path)
  if (first < BUDGET_MS) {
    await timed(base)
    await timed(path)
  }
  const start = performance.now()
  while (times[0].length < RUNS_MAX) {
    if (times[0].length >= RUNS_MIN && performance.now() - start > BUDGET_MS) break
    times[1].push(await timed(base))
    times[0].push(await timed(path))
  }
  return { ms: median(times[0]), baseMs: median(times[1]) }
}

interface Case {
  group: string
  label: string
  path: string
  base: string
  limitMs?: number
  /** Whether only the time is judged, not the ratio. */
  free?: boolean
}
interface Result extends Case {
  ms: number
  baseMs: number
  rows: number
}

const cases: Case[] = []
const query = (values: Record<string, string | number | (string | number)[]>) => {
  const all = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) all.append(name, String(one))
  }
  return all.toString()
}
const LIMIT = 20
const first = (list: string) => `/v1/${list}?limit=${LIMIT}`
const add = (
  group: string,
  label: string,
  list: string,
  values: Parameters<typeof query>[0],
  more: Partial<Case> = {},
) => {
  const path = `/v1/${list}?${query({ limit: LIMIT, ...values })}`
  cases.push({ group, label, path, base: first(list.split('/').at(-1) ?? list), ...more })
}

interface Counted {
  v: string
  n: number
}
/** The commonest, a middling and the rarest of the values that a query counts. */
const three = (sql: string): [string, Counted][] => {
  const all = (raw.prepare(sql).all() as { v: string | number; n: number }[])
    .filter(({ v }) => v !== null)
    .map(({ v, n }) => ({ v: String(v), n }))
    .toSorted((a, b) => b.n - a.n || (a.v < b.v ? -1 : 1))
  const at = (i: number) => all[Math.max(0, Math.min(all.length - 1, i))] as Counted
  return [
    ['busiest', at(0)],
    ['middling', at(all.length >> 3)],
    ['rarest', at(all.length - 1)],
  ]
}
const busiest = (sql: string) => three(sql)[0]?.[1].v ?? ''
const filters = (list: string, name: string, sql: string) => {
  for (const [which, { v, n }] of three(sql))
    add('filter', `${name} ${which} (${n})`, list, { [name]: v })
}
const group = (table: string, column: string) =>
  `select ${column} as v, count(*) as n from ${table} where ${column} is not null group by 1`

/** Links of a table by the id of what they lead to. */
const linked = (
  table: string,
  of: 'articles' | 'actors' | 'events',
  { where = 'true', by = `${of.slice(0, -1)}_seq` } = {},
) =>
  `select o.id as v, count(*) as n from ${table} l join ${of} o on o.seq = l.${by} where ${where} group by 1`

// Articles
const bySource = (column: string) =>
  `select s.${column} as v, count(*) as n from articles a join sources s on s.seq = a.source_id where s.${column} is not null group by 1`
filters('articles', 'source', bySource('domain'))
add('filter', 'source by name', 'articles', { source: busiest(bySource('name')) })
filters('articles', 'sourceCountry', group('articles', 'source_country'))
filters('articles', 'language', group('articles', 'language'))
filters('articles', 'author', group('article_authors', 'author'))
filters('articles', 'section', group('articles', 'section'))
filters('articles', 'genre', group('articles', 'genre'))
filters('articles', 'tag', group('article_tags', 'tag'))
filters('articles', 'actor', linked('mentions', 'actors'))
filters('articles', 'event', linked('evidence', 'events'))
const byDataset = (table: string) =>
  `select d.name as v, count(*) as n from ${table} a join datasets d on d.seq = a.dataset_id group by 1`
filters('articles', 'dataset', byDataset('articles'))
const externalId = (table: string) =>
  busiest(`select scheme || ':' || value as v, 1 as n from ${table} limit 1000`)
add('filter', 'externalId', 'articles', { externalId: externalId('article_external_ids') })
add('filter', 'url', 'articles', {
  url: busiest('select url as v, 1 as n from articles limit 1000'),
})
for (const name of ['hasBody', 'hasEvent']) {
  for (const value of ['true', 'false'])
    add('filter', `${name}=${value}`, 'articles', { [name]: value })
}
const DAYS = {
  early: '2015-02-01',
  middle: '2020-01-01',
  late: '2024-12-01',
  'very late': '2024-12-28',
}
for (const [when, day] of Object.entries(DAYS)) {
  add('filter', `publishedFrom ${when}`, 'articles', { publishedFrom: day })
  add('filter', `publishedTo ${when}`, 'articles', { publishedTo: day })
  add('filter', `updatedFrom ${when}`, 'articles', { updatedFrom: day })
}
add('filter', 'publishedFrom+To one day', 'articles', {
  publishedFrom: '2020-03-03',
  publishedTo: '2020-03-03',
})
for (const [which, { v }] of three(bySource('domain')))
  add('filter', `excludeSource ${which}`, 'articles', { excludeSource: v })
for (const [which, { v }] of three(group('articles', 'language')))
  add('filter', `excludeLanguage ${which}`, 'articles', { excludeLanguage: v })
for (const [which, { v }] of three(group('article_tags', 'tag')))
  add('filter', `excludeTag ${which}`, 'articles', { excludeTag: v })

// Actors
for (const name of ['type', 'country']) filters('actors', name, group('actors', name))
filters('actors', 'sector', group('actor_sectors', 'sector'))
filters('actors', 'affiliatedWith', linked('affiliations', 'actors', { by: 'target_seq' }))
add('filter', 'externalId', 'actors', { externalId: externalId('actor_external_ids') })
filters('actors', 'tag', group('actor_tags', 'tag'))
filters('actors', 'dataset', byDataset('actors'))
for (const value of ['true', 'false'])
  add('filter', `hasEvent=${value}`, 'actors', { hasEvent: value })
for (const q of ['k', 'ka', 'kai', 'kaita']) add('filter', `q type-ahead ${q}`, 'actors', { q })
for (const q of ['k', 'ka', 'kai']) {
  add('relevance', `q ${q}`, 'actors', { q, sort: 'relevance' })
  add('relevance', `q ${q} with snippet`, 'actors', { q, sort: 'relevance', snippet: 'true' })
}

// Events
for (const name of ['type', 'mode', 'quadClass', 'country', 'status'])
  filters('events', name, group('events', name))
filters('events', 'precision', group('events', 'date_precision'))
filters('events', 'context', group('event_contexts', 'context'))
filters('events', 'code', group('event_codes', 'code'))
filters(
  'events',
  'code',
  `select scheme || ':' || code as v, count(*) as n from event_codes group by 1`,
)
filters('events', 'actor', linked('participants', 'actors'))
for (const role of ['initiator', 'recipient']) {
  filters('events', role, linked('participants', 'actors', { where: `role = '${role}'` }))
}
filters(
  'events',
  'pair',
  `
  select c.id || ',' || d.id as v, n from (
    select a.actor_seq as one, b.actor_seq as other, count(*) as n
    from participants a join participants b on b.event_seq = a.event_seq and b.actor_seq > a.actor_seq
    group by 1, 2
  ) join actors c on c.seq = one join actors d on d.seq = other`,
)
const busyActors = (
  raw
    .prepare(`select v as id from (${linked('participants', 'actors')}) order by n desc limit 3000`)
    .all() as { id: string }[]
).map(({ id }) => id)
add('filter', 'pair of the busiest and one that it rarely meets', 'events', {
  pair: `${busyActors[0]},${busyActors[2_500] ?? busyActors.at(-1)}`,
})
filters('events', 'actorType', group('participants', 'actor_type'))
filters('events', 'actorCountry', group('participants', 'actor_country'))
filters('events', 'article', linked('evidence', 'articles'))
filters(
  'events',
  'source',
  `select s.domain as v, count(*) as n from evidence e join articles a on a.seq = e.article_seq join sources s on s.seq = a.source_id where s.domain is not null group by 1`,
)
for (const value of ['true', 'false'])
  add('filter', `hasEvidence=${value}`, 'events', { hasEvidence: value })
filters('events', 'tag', group('event_tags', 'tag'))
filters('events', 'dataset', byDataset('events'))
add('filter', 'externalId', 'events', { externalId: externalId('event_external_ids') })
for (const [when, day] of Object.entries(DAYS)) {
  add('filter', `from ${when}`, 'events', { dateFrom: day })
  add('filter', `to ${when}`, 'events', { to: day })
}
add('filter', 'dateFrom+dateTo one day', 'events', { dateFrom: '2020-03-03', dateTo: '2020-03-03' })
add('filter', 'dateFrom+dateTo a year', 'events', { dateFrom: '2018-01-01', dateTo: '2018-12-31' })
const place = raw
  .prepare(
    'select latitude as lat, longitude as lon from events where latitude is not null and place_name = (select place_name from events where place_name is not null group by 1 order by count(*) desc limit 1) limit 1',
  )
  .get() as { lat: number; lon: number }
const boxOf = (half: number) =>
  [place.lon - half, place.lat - half, place.lon + half, place.lat + half]
    .map((x) => x.toFixed(3))
    .join(',')
add('filter', 'bbox world', 'events', { bbox: '-180,-90,180,90' })
add('filter', 'bbox 20 degrees', 'events', { bbox: boxOf(10) })
add('filter', 'bbox 1 degree', 'events', { bbox: boxOf(0.5) })
add('filter', 'bbox nothing', 'events', { bbox: '0,-89,1,-88' })
add('filter', 'bbox across the antimeridian', 'events', { bbox: '170,-90,-170,90' })
for (const km of [5, 50, 500, 2_000, 20_000])
  add('filter', `near ${km} km`, 'events', { near: `${place.lat},${place.lon}`, radiusKm: km })
for (const n of [0, 1, 10, 100, 1_000])
  add('filter', `fatalitiesMin ${n}`, 'events', { fatalitiesMin: n })
for (const n of [0, 10, 1_000]) add('filter', `fatalitiesMax ${n}`, 'events', { fatalitiesMax: n })
for (const n of [-10, 0, 5, 9.5, 10])
  add('filter', `intensityMin ${n}`, 'events', { intensityMin: n })
for (const n of [-9, 0, 10]) add('filter', `intensityMax ${n}`, 'events', { intensityMax: n })

// The lists of an actor
const [busy = '', second = ''] = busyActors
for (const [which, id] of [
  ['busiest', busy],
  ['second', second],
  ['middling', busyActors[1_000] ?? busy],
] as const) {
  for (const list of ['events', 'articles'])
    add('actor', `${which} actor's ${list}`, `actors/${id}/${list}`, {})
}

// Search
const words = vocabulary()
const word = (rank: number) => words[rank] ?? ''
const hits = (list: string, q: string) =>
  (
    raw
      .prepare(`select count(*) as n from ${list}_search where ${list}_search match ?`)
      .get(`"${q}"`) as { n: number }
  ).n
const RANKS = { commonest: 0, common: 20, medium: 400, 'less common': 3_000, rare: 15_000 }
const common = word(0)
for (const list of ['articles', 'events']) {
  for (const [which, rank] of Object.entries(RANKS)) {
    const q = word(rank)
    const label = `q ${which} (${hits(list, q)})`
    add('filter', label, list, { q })
    add('filter', `${label} with snippet`, list, { q, snippet: 'true' })
    const limited = which === 'commonest' ? { limitMs: COMMON_RELEVANCE_LIMIT_MS } : {}
    add('relevance', label, list, { q, sort: 'relevance' }, limited)
    add(
      'relevance',
      `${label} with snippet`,
      list,
      { q, sort: 'relevance', snippet: 'true' },
      limited,
    )
  }
  add('filter', 'q two common words', list, { q: `${common} ${word(20)}` })
  add('filter', 'q two medium words', list, { q: `${word(300)} ${word(400)}` })
  add('filter', 'q commonest prefix', list, { q: 'k*' })
  add('filter', 'q phrase of common words', list, { q: `"${common} ${word(1)}"` })
  add('filter', 'q without the commonest word', list, { q: `-${common}` })
  add('filter', 'q without a medium word', list, { q: `-${word(400)}` })
  add('filter', 'q medium without common', list, { q: `${word(400)} -${word(20)}` })
  add('filter', 'q nothing', list, { q: 'nosuchwordatall' })
  add(
    'relevance',
    'q two common words',
    list,
    { q: `${common} ${word(20)}`, sort: 'relevance' },
    { limitMs: COMMON_RELEVANCE_LIMIT_MS },
  )
  add('relevance', 'q two medium words', list, {
    q: `${word(300)} ${word(400)}`,
    sort: 'relevance',
  })
  add('relevance', 'q commonest prefix', list, { q: 'k*', sort: 'relevance' })
}
const busySource = busiest(bySource('domain'))
add('relevance', 'q commonest, busiest source', 'articles', {
  q: common,
  sort: 'relevance',
  source: busySource,
})
add('relevance', 'q commonest, rarest source', 'articles', {
  q: common,
  sort: 'relevance',
  source: three(bySource('domain'))[2]?.[1].v ?? '',
})

// Orders
const SORTS = {
  articles: ['publishedAt', '-createdAt', 'createdAt', '-updatedAt', 'updatedAt'],
  actors: ['-name', '-eventCount', 'eventCount', '-createdAt', '-updatedAt'],
  events: ['date', '-fatalities', 'fatalities', '-createdAt', '-updatedAt'],
}
for (const [list, sorts] of Object.entries(SORTS)) {
  for (const sort of sorts) add('order', `sort=${sort}`, list, { sort })
}
const busyTag = busiest(group('article_tags', 'tag'))
const rareTag = three(group('article_tags', 'tag'))[2]?.[1].v ?? ''
const midTag = three(group('article_tags', 'tag'))[1]?.[1].v ?? ''
add('order', 'busiest source, -createdAt', 'articles', { source: busySource, sort: '-createdAt' })
add('order', 'busiest tag, -createdAt', 'articles', { tag: busyTag, sort: '-createdAt' })
add('order', 'middling tag, -createdAt', 'articles', { tag: midTag, sort: '-createdAt' })
add('order', 'rarest tag, -createdAt', 'articles', { tag: rareTag, sort: '-createdAt' })
add('order', 'busiest actor, -updatedAt', 'articles', {
  actor: busiest(linked('mentions', 'actors')),
  sort: '-updatedAt',
})
add('order', 'q commonest, -createdAt', 'articles', { q: common, sort: '-createdAt' })
add('order', 'q medium, -createdAt', 'articles', { q: word(400), sort: '-createdAt' })
add('order', 'busiest type, -eventCount', 'actors', {
  type: busiest(group('actors', 'type')),
  sort: '-eventCount',
})
add('order', 'middling country, -eventCount', 'actors', {
  country: three(group('actors', 'country'))[1]?.[1].v ?? '',
  sort: '-eventCount',
})
add('order', 'busiest actor, -fatalities', 'events', { actor: busy, sort: '-fatalities' })
add('order', 'busiest type, -fatalities', 'events', {
  type: busiest(group('events', 'type')),
  sort: '-fatalities',
})
add('order', 'middling country, -fatalities', 'events', {
  country: three(group('events', 'country'))[1]?.[1].v ?? '',
  sort: '-fatalities',
})
add('order', 'from middle, -fatalities', 'events', { dateFrom: DAYS.middle, sort: '-fatalities' })
add('order', 'bbox 20 degrees, -fatalities', 'events', { bbox: boxOf(10), sort: '-fatalities' })
add('order', 'fatalitiesMin 1, -fatalities', 'events', { fatalitiesMin: 1, sort: '-fatalities' })
add('order', 'fatalitiesMin 1, fatalities', 'events', { fatalitiesMin: 1, sort: 'fatalities' })
add('order', 'fatalitiesMin 100, date', 'events', { fatalitiesMin: 100, sort: 'date' })
add('order', 'updatedFrom late, -updatedAt', 'articles', {
  updatedFrom: DAYS.late,
  sort: '-updatedAt',
})
add('order', 'updatedFrom early, -updatedAt', 'articles', {
  updatedFrom: DAYS.early,
  sort: '-updatedAt',
})
add('order', 'updatedFrom middle, updatedAt', 'articles', {
  updatedFrom: DAYS.middle,
  sort: 'updatedAt',
})
add('order', 'publishedTo early, -createdAt', 'articles', {
  publishedTo: DAYS.early,
  sort: '-createdAt',
})

// Several at once
const language = three(group('articles', 'language'))
add('several', 'busiest source and language', 'articles', {
  source: busySource,
  language: language[0]?.[1].v ?? '',
})
add('several', 'busiest source, rarest language', 'articles', {
  source: busySource,
  language: language[2]?.[1].v ?? '',
})
add('several', 'busiest tag, rarest language', 'articles', {
  tag: busyTag,
  language: language[2]?.[1].v ?? '',
})
add('several', 'busiest tag and actor', 'articles', {
  tag: busyTag,
  actor: busiest(linked('mentions', 'actors')),
})
add('several', 'rarest tag, busiest actor', 'articles', {
  tag: rareTag,
  actor: busiest(linked('mentions', 'actors')),
})
add('several', 'rarest tag, busiest source', 'articles', { tag: rareTag, source: busySource })
add('several', 'hasBody, hasEvent', 'articles', { hasBody: 'true', hasEvent: 'true' })
add('several', 'busiest tag, hasBody=false', 'articles', { tag: busyTag, hasBody: 'false' })
add('several', 'q medium, busiest source', 'articles', { q: word(400), source: busySource })
add('several', 'q medium, rarest tag', 'articles', { q: word(400), tag: rareTag })
add('several', 'q commonest, rarest tag', 'articles', { q: common, tag: rareTag })
add('several', 'q commonest, publishedTo early', 'articles', { q: common, publishedTo: DAYS.early })
add('several', 'q medium, publishedTo early', 'articles', { q: word(400), publishedTo: DAYS.early })
add('several', 'q less common, publishedTo early', 'articles', {
  q: word(3_000),
  publishedTo: DAYS.early,
})
add('several', 'two busiest actors, as OR', 'events', { actor: [busy, second] })
add('several', 'twenty actors, as OR', 'events', { actor: busyActors.slice(0, 20) })
add('several', 'busiest actor, from early', 'events', { actor: busy, from: DAYS.early })
add('several', 'busiest actor, to early', 'events', { actor: busy, to: DAYS.early })
add('several', 'busiest actor, from late', 'events', { actor: busy, from: DAYS.late })
add('several', 'busiest actor, middling country', 'events', {
  actor: busy,
  country: three(group('events', 'country'))[1]?.[1].v ?? '',
})
add('several', 'busiest actor, rarest type', 'events', {
  actor: busy,
  type: three(group('events', 'type'))[2]?.[1].v ?? '',
})
add('several', 'busiest actor, bbox 1 degree', 'events', { actor: busy, bbox: boxOf(0.5) })
add('several', 'busiest country, to early', 'events', {
  country: busiest(group('events', 'country')),
  to: DAYS.early,
})
add('several', 'busiest country, from middle', 'events', {
  country: busiest(group('events', 'country')),
  from: DAYS.middle,
})
add('several', 'fatalitiesMin 1, rarest type', 'events', {
  fatalitiesMin: 1,
  type: three(group('events', 'type'))[2]?.[1].v ?? '',
})
add('several', 'fatalitiesMin 1, to early', 'events', { fatalitiesMin: 1, to: DAYS.early })
add('several', 'bbox world, to early', 'events', { bbox: '-180,-90,180,90', to: DAYS.early })
add('several', 'initiator and recipient', 'events', { initiator: busy, recipient: second })

// Totals
const total = (label: string, list: string, values: Parameters<typeof query>[0]) =>
  add('total', `total=true, ${label}`, list, { ...values, total: 'true' }, { free: true })
for (const list of ['articles', 'actors', 'events']) total('all', list, {})
total('busiest source', 'articles', { source: busySource })
total('busiest tag', 'articles', { tag: busyTag })
total('busiest tag, language', 'articles', { tag: busyTag, language: language[0]?.[1].v ?? '' })
total('q commonest', 'articles', { q: common })
total('q medium', 'articles', { q: word(400) })
total('excludeTag busiest', 'articles', { excludeTag: busyTag })
total('busiest source, rarest language', 'articles', {
  source: busySource,
  language: language[2]?.[1].v ?? '',
})
total('hasBody=true, rarest language', 'articles', {
  hasBody: 'true',
  language: language[2]?.[1].v ?? '',
})
total('busiest actor', 'events', { actor: busy })
total('from middle', 'events', { dateFrom: DAYS.middle })
total('bbox world', 'events', { bbox: '-180,-90,180,90' })
total('bbox 20 degrees', 'events', { bbox: boxOf(10) })
total('near 2000 km', 'events', { near: `${place.lat},${place.lon}`, radiusKm: 2_000 })
total('fatalitiesMin 0', 'events', { fatalitiesMin: 0 })

/** The 1,000th page of a list, with pages small enough to have so many. */
const deep = async (
  label: string,
  list: string,
  values: Parameters<typeof query>[0],
): Promise<void> => {
  const { page } = await pageOf(`/v1/${list}?${query({ ...values, limit: 1, total: 'true' })}`)
  // A list by relevance ends after the ranked matches.
  const rows =
    values['sort'] === 'relevance' ? Math.min(RANKED_NEWEST, page.total ?? 0) : (page.total ?? 0)
  const limit = Math.min(LIMIT, Math.floor(rows / (DEEP_PAGE + 1)))
  if (limit < 1) {
    console.log(`${label}: only ${rows} rows, no ${DEEP_PAGE}th page`)
    return
  }
  const base = `/v1/${list}?${query({ ...values, limit })}`
  let path = base
  for (let n = 1; n < DEEP_PAGE; n++) {
    const { nextCursor } = (await pageOf(path)).page
    if (nextCursor === null) {
      console.log(`${label}: only ${n} pages of ${limit}`)
      return
    }
    path = `${base}&cursor=${encodeURIComponent(nextCursor)}`
  }
  cases.push({ group: '1,000th page', label: `${label} (${limit} a page)`, path, base })
}
const deepLists: Parameters<typeof deep>[] = [
  ['articles', 'articles', {}],
  ['articles oldest first', 'articles', { sort: 'publishedAt' }],
  ['articles by -createdAt', 'articles', { sort: '-createdAt' }],
  ['actors', 'actors', {}],
  ['actors by -eventCount', 'actors', { sort: '-eventCount' }],
  ['events', 'events', {}],
  ['events by -fatalities', 'events', { sort: '-fatalities' }],
  ["busiest actor's events", `actors/${busy}/events`, {}],
  ["busiest actor's articles", `actors/${busiest(linked('mentions', 'actors'))}/articles`, {}],
  ['articles of the busiest tag', 'articles', { tag: busyTag }],
  ['articles of the busiest source', 'articles', { source: busySource }],
  ['articles of the busiest language', 'articles', { language: language[0]?.[1].v ?? '' }],
  [
    'articles of two languages',
    'articles',
    { language: language.slice(0, 2).map(([, { v }]) => v) },
  ],
  ['articles with a body', 'articles', { hasBody: 'true' }],
  ['articles, excludeTag busiest', 'articles', { excludeTag: busyTag }],
  ['articles, q commonest', 'articles', { q: common }],
  ['articles, q medium', 'articles', { q: word(400) }],
  ['articles, q commonest by relevance', 'articles', { q: common, sort: 'relevance' }],
  ['events of the busiest tag', 'events', { tag: busiest(group('event_tags', 'tag')) }],
  ['events of the busiest type', 'events', { type: busiest(group('events', 'type')) }],
  ['events from early on', 'events', { dateFrom: DAYS.early }],
  ['events in the world', 'events', { bbox: '-180,-90,180,90' }],
  ['events, fatalitiesMin 0', 'events', { fatalitiesMin: 0 }],
  ['events of two busiest actors', 'events', { actor: [busy, second] }],
]
for (const list of deepLists) {
  if (`1,000th page ${list[1]} ${list[0]}`.includes(only)) await deep(...list)
}

const ratioOf = ({ ms, baseMs }: Result) => ms / baseMs
const isOver = (result: Result) =>
  result.limitMs !== undefined
    ? result.ms > result.limitMs
    : !result.free && result.group !== 'relevance' && ratioOf(result) > RATIO_LIMIT

const chosen = cases.filter(({ group: of, label, path }) =>
  `${of} ${path.split(/[/?]/)[2]} ${label}`.includes(only),
)
const results: Result[] = []
for (const [i, one] of chosen.entries()) {
  if (i % 25 === 0) process.stderr.write(`${i} of ${chosen.length}\n`)
  const times = await compare(one.path, one.base)
  const { data } = await pageOf(one.path)
  results.push({ ...one, ...times, rows: data.length })
}

const listOf = (path: string) =>
  path.startsWith('/v1/actors/') ? (path.split(/[/?]/)[4] ?? '') : (path.split(/[/?]/)[2] ?? '')
const line = (result: Result) =>
  [
    isOver(result) ? '!!' : '  ',
    ratioOf(result).toFixed(2).padStart(8),
    result.ms.toFixed(3).padStart(10),
    result.baseMs.toFixed(3).padStart(8),
    String(result.rows).padStart(4),
    ` ${result.group.padEnd(12)} ${listOf(result.path).padEnd(8)} ${result.label}`,
  ].join(' ')

console.log(`!! above ${RATIO_LIMIT}x, or above its limit in ms\n`)
console.log('      ratio         ms  base ms rows  what')
const sorted = results.toSorted((a, b) => ratioOf(b) - ratioOf(a))
for (const result of sorted) console.log(line(result))
const over = sorted.filter(isOver)
console.log(`\n${over.length} of ${results.length} are above their limit\n`)

/** Prints the statements that take most of the time, with their plans. */
const explain = async (result: Result) => {
  console.log(`\n${line(result)}\n   ${result.path.slice(0, 300)}`)
  trace = []
  await ask(result.path)
  const ran = trace
  trace = undefined
  const sum = ran.reduce((ms, one) => ms + one.ms, 0)
  console.log(`   ${ran.length} statements, ${sum.toFixed(2)} ms`)
  for (const { sql, values, ms } of ran) {
    if (ms < sum * PLAN_SHARE || ms < 0.2) continue
    console.log(`   ${ms.toFixed(2)} ms: ${sql}`)
    console.log(`      values ${JSON.stringify(values).slice(0, 300)}`)
    const plan = raw.prepare(`explain query plan ${sql}`)
    const rows = plan.all(...values) as { id: number; parent: number; detail: string }[]
    const depth = new Map([[0, 0]])
    for (const { id, parent, detail } of rows) {
      depth.set(id, (depth.get(parent) ?? 0) + 1)
      console.log(`      ${'  '.repeat(depth.get(id) ?? 1)}${detail}`)
    }
  }
}
if (plansShown > 0) console.log('Plans of the worst')
for (const result of over.slice(0, plansShown)) await explain(result)

raw.close()
await engine.close()
process.exitCode = over.length > 0 ? 1 : 0
