import { eq, sql } from 'drizzle-orm'
import { iso } from '../../common/text.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { sourceColumns } from '../../db/origins.ts'
import { statement } from '../../db/statement.ts'
import { UNKNOWN_TIME } from '../../db/tables/values.ts'
import type { ArticleSummary } from './schema.ts'

/** Reads articles in short: neither their texts nor their links. */
export const articleSummaries = ({ kit, schema }: Engine) => {
  const { articles, articleClusters, sources } = schema
  const rows = statement((db: Db) =>
    db
      .select({
        id: articles.id,
        version: articles.version,
        url: articles.url,
        title: articles.title,
        language: articles.language,
        publishedAt: articles.publishedAt,
        source: sourceColumns(schema),
        genre: articles.genre,
        wordCount: articles.wordCount,
        status: articles.status,
        isDuplicate: articles.isDuplicate,
        originalId: articleClusters.originalId,
        eventCount: articles.eventCount,
      })
      .from(articles)
      .leftJoin(sources, eq(sources.seq, articles.sourceId))
      .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
      .where(kit.among(articles.id, sql.placeholder('ids')))
      .prepare(),
  )
  /** Articles in the order of these ids; ids that do not exist are left out. */
  return async (db: Db, wanted: readonly string[]): Promise<ArticleSummary[]> => {
    if (wanted.length === 0) return []
    const found = await rows(db).execute({ ids: kit.list(wanted) })
    const byId = new Map(
      found.map(({ isDuplicate, originalId, publishedAt, ...row }) => [
        row.id,
        {
          ...row,
          publishedAt: publishedAt === UNKNOWN_TIME ? null : iso(publishedAt),
          originalId: isDuplicate ? originalId : null,
          // It was validated when it was written.
        } as ArticleSummary,
      ]),
    )
    return wanted.flatMap((id) => byId.get(id) ?? [])
  }
}
