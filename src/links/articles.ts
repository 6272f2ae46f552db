import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import type { SourceRef } from '../db/origins.ts'
import { statement } from '../db/statement.ts'
import { gather } from '../db/unit-of-work.ts'

/** What evidence carries of an article, and what its event derives from that. */
export interface LinkedArticle extends Omit<SourceRef, 'sourceId'> {
  id: string
  /** Its source, by which events count how many there are. */
  outlet: string | null
  publishedAt: number
  /** What it is in with its duplicates. */
  clusterId: number | null
}

/** What events need of articles: that they exist, what they say, and where they come from. */
export const articleLinks = ({ kit, schema: { articles, sources } }: Engine) => {
  const ids = sql.placeholder('ids')
  const known = statement((db: Db) =>
    db
      .select({
        id: articles.id,
        sourceNameId: articles.sourceNameId,
        sourceDomainId: articles.sourceDomainId,
        outlet: sql<string | null>`coalesce(${sources.domain}, ${sources.name})`,
        publishedAt: articles.publishedAt,
        clusterId: articles.clusterId,
      })
      .from(articles)
      .leftJoin(sources, eq(sources.seq, articles.sourceId))
      .where(kit.among(articles.id, ids))
      .prepare(),
  )
  const bodies = statement((db: Db) =>
    db
      .select({ id: articles.id, body: articles.body })
      .from(articles)
      .where(kit.among(articles.id, ids))
      .prepare(),
  )
  const linkedTo = (db: Db) => gather(db, articles, () => new Map<string, LinkedArticle>())

  return {
    /** The articles that there are of these ids, by id; those that a write has asked for are known to it. */
    resolve: async (
      db: Db,
      wanted: readonly string[],
    ): Promise<ReadonlyMap<string, LinkedArticle>> => {
      const found = linkedTo(db)
      const unknown = wanted.filter((id) => !found.has(id))
      if (unknown.length > 0)
        for (const article of await known(db).execute({ ids: kit.list(unknown) }))
          found.set(article.id, article)
      return found
    },
    /** What these articles say, by id. */
    bodies: async (db: Db, wanted: readonly string[]): Promise<Map<string, string | null>> => {
      const rows = wanted.length > 0 ? await bodies(db).execute({ ids: kit.list(wanted) }) : []
      return new Map(rows.map(({ id, body }) => [id, body]))
    },
    /** Keeps in mind an article that has been written. */
    learn: (tx: Db, article: LinkedArticle): void => {
      linkedTo(tx).set(article.id, article)
    },
    forget: (tx: Db, id: string): void => {
      linkedTo(tx).delete(id)
    },
  }
}
