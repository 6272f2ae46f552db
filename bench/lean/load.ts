import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import type { ArticleInput } from '../../src/articles/schema.ts'
import type { EventInput } from '../../src/events/schema.ts'
import { kept, maker } from '../data.ts'
import { INDEXES, TABLES } from './schema.ts'

const PER_TRANSACTION = 10_000

type Row = (string | number | null)[]

/** The columns of an article but its id, in the order of the table. */
export const articleRow = (given: ArticleInput, recordedAt: string): Row => [
  given.url,
  given.title,
  given.summary,
  given.body,
  given.language,
  given.publishedAt,
  given.publishedAt === null ? null : given.publishedAt.length > 10 ? 'instant' : 'day',
  given.source?.name ?? null,
  given.source?.domain ?? null,
  given.source?.country ?? null,
  JSON.stringify(given.authors),
  given.section,
  given.genre,
  given.imageUrl,
  given.rights,
  JSON.stringify(given.externalIds),
  JSON.stringify(given.tags),
  given.dataset && JSON.stringify(given.dataset),
  recordedAt,
]

const eventRow = (given: EventInput, recordedAt: string): Row => [
  given.title,
  given.summary,
  given.type,
  given.mode,
  JSON.stringify(given.contexts),
  JSON.stringify(given.codes),
  given.modality,
  given.date.start,
  given.date.end,
  given.date.precision,
  given.location && JSON.stringify(given.location),
  given.fatalities && JSON.stringify(given.fatalities),
  given.status,
  given.confidence,
  JSON.stringify(given.externalIds),
  JSON.stringify(given.tags),
  given.dataset && JSON.stringify(given.dataset),
  recordedAt,
]

/** Makes the statement that inserts a row into a table, whose columns are all given. */
export const insertInto = (db: Database.Database, table: string, columns: number) => {
  const statement = db.prepare(
    `insert into ${table} values (${Array<string>(columns).fill('?').join(', ')})`,
  )
  return (...row: Row) => statement.run(...row)
}

/** Makes the database of the lean server, with the same facts as the service's. */
const load = (file: string, articles: number): void => {
  const counts = { actors: Math.ceil(articles / 10), articles, events: Math.ceil(articles / 2) }
  const make = maker(counts.articles, counts.actors, counts.events)
  const db = new Database(file)
  db.pragma('page_size = 8192')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = OFF')
  db.exec(TABLES)
  const ids = new Map<string, number>()
  const idOf = (id: string | undefined): number => ids.get(id ?? '') ?? 0
  const actor = insertInto(db, 'actors', 4)
  const article = insertInto(db, 'articles', 20)
  const tag = insertInto(db, 'article_tags', 2)
  const mention = insertInto(db, 'mentions', 4)
  const event = insertInto(db, 'events', 19)
  const participant = insertInto(db, 'participants', 7)
  const evidence = insertInto(db, 'evidence', 6)

  const all = (count: number, insert: (i: number) => void) => {
    for (let from = 0; from < count; from += PER_TRANSACTION)
      db.transaction(() => {
        for (let i = from; i < Math.min(from + PER_TRANSACTION, count); i++) insert(i)
      })()
  }
  all(counts.actors, (i) => {
    const { id, input } = make.actor(i)
    ids.set(id, i + 1)
    actor(i + 1, input.name, input.type, input.country)
  })
  all(counts.articles, (i) => {
    const { id, time, input } = make.article(i)
    ids.set(id, i + 1)
    article(i + 1, ...articleRow(input, new Date(time).toISOString()))
    for (const name of new Set(input.tags)) tag(name, i + 1)
    for (const { actorId, count, quotes } of input.mentions)
      mention(i + 1, idOf(actorId), count, JSON.stringify(quotes))
  })
  all(counts.events, (i) => {
    const { time, input } = make.event(i)
    event(i + 1, ...eventRow(input, new Date(time).toISOString()))
    for (const [at, { actorId, role, side, title }] of input.participants.entries())
      participant(i + 1, at, idOf(actorId), role, side, title, input.date.start)
    for (const [at, { articleId, quote, stance, confidence }] of input.evidence.entries())
      evidence(i + 1, at, idOf(articleId), quote, stance, confidence)
  })
  db.exec(INDEXES)
  db.exec('analyze')
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

/** The database of the lean server with so many articles; it is made when it does not exist. */
export const ensureLean = (articles: number): Promise<string> => {
  const sources = ['./load.ts', './schema.ts', '../data.ts'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  return kept(`lean-${articles}`, sources, (file) => load(file, articles))
}
