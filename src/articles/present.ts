import { iso } from '../common/text.ts'
import type { Engine } from '../db/engine.ts'
import type { DatasetValue, SourceValue } from '../db/origins.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'
import type { Article } from './schema.ts'

type Schema = Engine['schema']
type Shown = Article['events'][number]

/** A row of an article; `body` only where it was selected. */
export interface ArticleRow extends Omit<Schema['articles']['$inferSelect'], 'body'> {
  body: string | null
  source: SourceValue | null
  dataset: DatasetValue | null
  /** The original of its cluster, and the number of articles in it. */
  cluster: { originalId: string; size: number } | null
}

/** A mention with the fields of its actor. */
export interface MentionRow extends Pick<
  Schema['mentions']['$inferSelect'],
  'articleSeq' | 'count' | 'quotes'
> {
  actor: { id: string; name: string; type: string; country: string | null }
}

/** An event that an article is evidence of. */
export interface EventRow {
  articleSeq: number
  id: string
  title: string
  type: string
  start: string
  end: string
  precision: string
  country: string | null
  stance: string
}

/** The original of a duplicate. */
export interface OriginalRow {
  id: string
  title: string
  url: string | null
  publishedAt: number
  status: string
  source: SourceValue | null
}

const published = ({ publishedAt }: { publishedAt: number }): string | null =>
  publishedAt === UNKNOWN_TIME ? null : iso(publishedAt)

const presentOriginal = (original: OriginalRow): Article['duplicateOf'] => ({
  ...original,
  publishedAt: published(original),
  status: original.status as Article['status'],
  originalId: null,
})

/** Each event once, as an article may be evidence of it several times. */
const presentEvents = (evidenced: readonly EventRow[]): Shown[] => {
  const seen = new Set<string>()
  return evidenced
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ id, title, type, start, end, precision, country, stance }) => ({
      id,
      title,
      type: type as Shown['type'],
      date: { start, end, precision: precision as Shown['date']['precision'] },
      country,
      stance: stance as Shown['stance'],
    }))
}

/** Turns a row into the contract's article; it was validated when it was written. */
export const present = (
  row: ArticleRow,
  mentioned: readonly MentionRow[],
  evidenced: readonly EventRow[],
  original: OriginalRow | undefined,
): Article => ({
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
  contentHash: row.contentHash.toString('hex'),
  standsAlone: row.standsAlone,
  status: row.status as Article['status'],
  duplicateOf: original ? presentOriginal(original) : null,
  duplicateCount: row.cluster && !row.isDuplicate ? row.cluster.size - 1 : 0,
  mentions: mentioned.map(({ actor, count, quotes }) => ({
    actor: actor as Article['mentions'][number]['actor'],
    count,
    quotes,
  })),
  events: presentEvents(evidenced),
  eventCount: row.eventCount,
  body: row.body,
})
