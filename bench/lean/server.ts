/*
 * What an experienced engineer would write for these five requests alone, with a schema of its own: node:http and
 * better-sqlite3, integer keys, a mapped file, statements prepared once, children by one statement a kind. It validates
 * nothing and keeps no history. Writes are as durable as the service's.
 *
 * DATABASE=FILE PORT=N node bench/lean/server.ts
 */
import { createServer, type ServerResponse } from 'node:http'
import Database from 'better-sqlite3'
import type { ArticleInput } from '../../src/articles/schema.ts'
import { articleRow, insertInto } from './load.ts'

const MAPPED_BYTES = 2 ** 30
const CACHE_KIB = 64 * 1024

const db = new Database(process.env['DATABASE'])
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.pragma(`mmap_size = ${MAPPED_BYTES}`)
db.pragma(`cache_size = -${CACHE_KIB}`)

type Item = Record<string, unknown> & { id: number }
type Child = Record<string, unknown> & { of: number }

const FIELDS = `a.id, a.url, a.title, a.summary, a.language, a.published_at as publishedAt,
  a.published_precision as publishedPrecision, a.source_name as sourceName, a.source_domain as sourceDomain,
  a.source_country as sourceCountry, a.authors, a.section, a.genre, a.image_url as imageUrl, a.rights,
  a.external_ids as externalIds, a.tags, a.dataset, a.recorded_at as createdAt`

const one = db.prepare<[number], Item>(`select ${FIELDS}, a.body from articles a where a.id = ?`)
const listed = db.prepare<unknown[], Item>(`select ${FIELDS} from articles a
  where a.source_domain = ? and a.language = ? and a.published_at >= ? and a.published_at < ?
    and (a.published_at, a.id) < (?, ?)
  order by a.published_at desc, a.id desc limit ?`)
const found = db.prepare<unknown[], Item>(`select ${FIELDS},
    snippet(articles_search, -1, '<mark>', '</mark>', '…', 24) as snippet
  from articles_search join articles a on a.id = articles_search.rowid
  where articles_search match ? order by rank limit ?`)
const eventsOf = db.prepare<
  unknown[],
  Item
>(`select e.id, e.title, e.summary, e.type, e.mode, e.contexts, e.codes,
    e.modality, e.date_start as start, e.date_end as end, e.date_precision as precision, e.location, e.fatalities,
    e.status, e.confidence, e.external_ids as externalIds, e.tags, e.dataset, e.recorded_at as createdAt
  from participants p join events e on e.id = p.event_id
  where p.actor_id = ? and (p.date_start, p.event_id) < (?, ?)
  order by p.date_start desc, p.event_id desc limit ?`)

/** Makes the function that reads the children of some items by one statement. */
const childrenOf = (select: string, order: string) => {
  const byCount = new Map<number, Database.Statement<number[], Child>>()
  return (items: Item[]): Map<number, Child[]> => {
    const marks = () => items.map(() => '?').join(', ')
    const statement =
      byCount.get(items.length) ??
      db.prepare<number[], Child>(`${select} in (${marks()}) order by ${order}`)
    byCount.set(items.length, statement)
    return Map.groupBy(statement.all(...items.map(({ id }) => id)), (row) => row.of)
  }
}
const mentionsOf = childrenOf(
  `select m.article_id as of, m.count, m.quotes, c.id, c.name, c.type, c.country
  from mentions m join actors c on c.id = m.actor_id where m.article_id`,
  'm.article_id',
)
const evidencedBy = childrenOf(
  `select v.article_id as of, e.id, e.title, e.type, e.date_start as start, e.date_end as end,
    e.date_precision as precision, json_extract(e.location, '$.country') as country, v.stance
  from evidence v join events e on e.id = v.event_id where v.article_id`,
  'v.article_id',
)
const participantsOf = childrenOf(
  `select p.event_id as of, p.role, p.side, p.title, c.id, c.name, c.type, c.country
  from participants p join actors c on c.id = p.actor_id where p.event_id`,
  'p.event_id, p.position',
)
const evidenceOf = childrenOf(
  `select v.event_id as of, v.quote, v.stance, v.confidence, a.id, a.title, a.url,
    a.published_at as publishedAt, a.source_name as sourceName, a.source_domain as sourceDomain,
    a.source_country as sourceCountry
  from evidence v join articles a on a.id = v.article_id where v.event_id`,
  'v.event_id, v.position',
)

const parsed = (text: unknown): unknown => (text === null ? null : JSON.parse(text as string))
const sourceOf = ({
  sourceName: name,
  sourceDomain: domain,
  sourceCountry: country,
}: Child | Item) => (domain === null && name === null ? null : { name, domain, country })
const actorOf = ({ id, name, type, country }: Child) => ({ id, name, type, country })

const presentArticles = (rows: Item[]): object[] => {
  if (rows.length === 0) return []
  const mentions = mentionsOf(rows)
  const events = evidencedBy(rows)
  return rows.map((row) => {
    const { sourceName: _, sourceDomain: __, sourceCountry: ___, ...own } = row
    return {
      ...own,
      source: sourceOf(row),
      authors: parsed(row['authors']),
      externalIds: parsed(row['externalIds']),
      tags: parsed(row['tags']),
      dataset: parsed(row['dataset']),
      mentions: (mentions.get(row.id) ?? []).map((child) => ({
        actor: actorOf(child),
        count: child['count'],
        quotes: parsed(child['quotes']),
      })),
      events: (events.get(row.id) ?? []).map(
        ({ id, title, type, start, end, precision, ...rest }) => ({
          id,
          title,
          type,
          date: { start, end, precision },
          country: rest['country'],
          stance: rest['stance'],
        }),
      ),
    }
  })
}

const presentEvents = (rows: Item[]): object[] => {
  if (rows.length === 0) return []
  const participants = participantsOf(rows)
  const evidence = evidenceOf(rows)
  return rows.map(({ start, end, precision, ...own }) => ({
    ...own,
    contexts: parsed(own['contexts']),
    codes: parsed(own['codes']),
    date: { start, end, precision },
    location: parsed(own['location']),
    fatalities: parsed(own['fatalities']),
    externalIds: parsed(own['externalIds']),
    tags: parsed(own['tags']),
    dataset: parsed(own['dataset']),
    participants: (participants.get(own.id) ?? []).map((child) => ({
      actor: actorOf(child),
      role: child['role'],
      side: child['side'],
      title: child['title'],
    })),
    evidence: (evidence.get(own.id) ?? []).map((child) => ({
      quote: child['quote'],
      stance: child['stance'],
      confidence: child['confidence'],
      article: {
        id: child['id'],
        title: child['title'],
        url: child['url'],
        publishedAt: child['publishedAt'],
        source: sourceOf(child),
      },
    })),
  }))
}

const insert = insertInto(db, 'articles', 20)
const insertMention = insertInto(db, 'mentions', 4)
const record = db.transaction((given: ArticleInput) => {
  const now = new Date().toISOString()
  const id = Number(insert(null, ...articleRow(given, now)).lastInsertRowid)
  for (const { count, quotes, ...mention } of given.mentions)
    insertMention(id, Number(mention.actorId), count, JSON.stringify(quotes))
  return id
})

const LAST = ['9999', Number.MAX_SAFE_INTEGER] as const
const positionOf = (cursor: string | null): readonly [unknown, unknown] => {
  const [key, id] = cursor === null ? LAST : Buffer.from(cursor, 'base64url').toString().split(' ')
  return [key, Number(id)]
}
/** The first rows, and the position of the last when there are more. */
const page = (rows: Item[], limit: number, key: string) => {
  const more = rows.length > limit
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const text = `${String(last?.[key])} ${last?.id}`
  const nextCursor = more ? Buffer.from(text).toString('base64url') : null
  return { shown, page: { hasMore: more, nextCursor } }
}

const answer = (response: ServerResponse, status: number, body: object): void => {
  const text = JSON.stringify(body)
  const length = Buffer.byteLength(text)
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': length })
  response.end(text)
}

createServer((request, response) => {
  if (request.method === 'POST') {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const id = record(JSON.parse(Buffer.concat(chunks).toString()) as ArticleInput)
      answer(response, 201, presentArticles(one.all(id))[0] ?? {})
    })
    return
  }
  const [path = '', query] = (request.url ?? '').split('?')
  const [, collection, id] = path.split('/')
  const asked = new URLSearchParams(query)
  const limit = Number(asked.get('limit') ?? 20)
  const after = positionOf(asked.get('cursor'))
  if (collection === 'search') {
    const words = (asked.get('q') ?? '').split(' ').map((word) => `"${word.replaceAll('"', '""')}"`)
    answer(response, 200, { data: presentArticles(found.all(words.join(' '), limit)) })
  } else if (collection === 'actors') {
    const read = page(eventsOf.all(Number(id), ...after, limit + 1), limit, 'start')
    answer(response, 200, { data: presentEvents(read.shown), page: read.page })
  } else if (id !== undefined) {
    const [article] = presentArticles(one.all(Number(id)))
    answer(response, article ? 200 : 404, article ?? {})
  } else {
    const filters = ['source', 'language', 'from', 'to'].map((name) => asked.get(name))
    const read = page(listed.all(...filters, ...after, limit + 1), limit, 'publishedAt')
    answer(response, 200, { data: presentArticles(read.shown), page: read.page })
  }
}).listen(Number(process.env['PORT']), '127.0.0.1')
