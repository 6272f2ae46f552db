import { eq, sql } from 'drizzle-orm'
import { iso } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { LedgerSource } from '../db/ledger.ts'
import { datasetColumns, sourceColumns } from '../db/origins.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'
import { statement } from '../db/statement.ts'
import type { ArticleInput } from './schema.ts'

type Parts = Pick<Engine, 'kit' | 'schema'>
type State = ArticleInput & { createdAt: string }

/** Drizzle drops the table name from a column inside a subquery. */
const OF_ARTICLE = sql.raw('"articles"."seq"')

const bare = ({ quote, start, end }: ArticleInput['mentions'][number]['quotes'][number]) => ({
  quote,
  start,
  end,
})

/** Reads the rows of articles, and of their mentions. */
const statements = ({ kit, schema }: Parts) => {
  const { actors, articles, datasets, mentions, sources } = schema
  const ids = sql.placeholder('ids')
  const rows = statement((db: Db) =>
    db
      .select({
        id: articles.id,
        version: articles.version,
        createdAt: articles.createdAt,
        updatedAt: articles.updatedAt,
        url: articles.url,
        title: articles.title,
        summary: articles.summary,
        body: articles.body,
        language: articles.language,
        publishedAt: articles.publishedAt,
        publishedPrecision: articles.publishedPrecision,
        source: sourceColumns(schema),
        authors: articles.authors,
        section: articles.section,
        genre: articles.genre,
        imageUrl: articles.imageUrl,
        rights: articles.rights,
        standsAlone: articles.standsAlone,
        status: articles.status,
        externalIds: articles.externalIds,
        tags: articles.tags,
        dataset: datasetColumns(schema),
      })
      .from(articles)
      .leftJoin(sources, eq(sources.seq, articles.sourceId))
      .leftJoin(datasets, eq(datasets.seq, articles.datasetId))
      .where(kit.among(articles.id, ids))
      .prepare(),
  )
  const mentionRows = statement((db: Db) =>
    db
      .select({
        of: articles.id,
        actorId: actors.id,
        count: mentions.count,
        quotes: mentions.quotes,
      })
      .from(articles)
      .innerJoin(mentions, eq(mentions.articleSeq, articles.seq))
      .innerJoin(actors, eq(actors.seq, mentions.actorSeq))
      .where(kit.among(articles.id, ids))
      .orderBy(articles.seq, mentions.position)
      .prepare(),
  )
  const sizes = statement((db: Db) =>
    db
      .select({
        id: articles.id,
        bytes: sql<number>`coalesce(octet_length(${articles.body}), 0) + 500 + coalesce((select sum(octet_length(m.quotes) + 100) from ${mentions} m where m.article_seq = ${OF_ARTICLE}), 0)`,
      })
      .from(articles)
      .where(kit.among(articles.id, ids))
      .prepare(),
  )
  return { rows, sizes, mentionRows }
}

/** How the ledger reads articles. */
export const articleLedger = (parts: Parts): LedgerSource => {
  const { kit } = parts
  const { rows, sizes, mentionRows } = statements(parts)
  return {
    sizes: (db, wanted) => sizes(db).execute({ ids: kit.list(wanted) }),
    read: async (db, wanted) => {
      const values = { ids: kit.list(wanted) }
      const [found, mentions] = await Promise.all([
        rows(db).execute(values),
        mentionRows(db).execute(values),
      ])
      const mentioned = Map.groupBy(mentions, ({ of }) => of)
      return new Map(
        found.map((row) => {
          const { id, version, updatedAt, createdAt, publishedAt, ...fields } = row
          const state = {
            ...fields,
            createdAt: iso(createdAt),
            publishedAt: publishedAt === UNKNOWN_TIME ? null : iso(publishedAt),
            mentions: (mentioned.get(id) ?? []).map(({ actorId, count, quotes }) => ({
              actorId,
              count,
              quotes: quotes.map(bare),
            })),
          } as State
          return [id, { version, updatedAt, state }]
        }),
      )
    },
    // UTF-16 offsets follow from the body.
    hashed: (state) => ({
      ...state,
      mentions: (state as State).mentions.map((mention) => ({
        ...mention,
        quotes: mention.quotes.map(bare),
      })),
    }),
  }
}
