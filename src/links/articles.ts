import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import type { SourceRef } from '../db/origins.ts'
import { statement } from '../db/statement.ts'
import { gather } from '../db/unit-of-work.ts'

/** The fields of an article that evidence embeds and that events derive counts from. */
interface LinkedArticle extends Omit<SourceRef, 'sourceId'> {
  /** Its number, by which links refer to it. */
  seq: number
  id: string
  /** The domain or name of the source; an event's `sourceCount` counts distinct ones. */
  outlet: string | null
  publishedAt: number
  /** The cluster of duplicates that it belongs to. */
  clusterId: number | null
}

/** The reads of articles that events need: whether they exist, their text, and their source. */
export const articleLinks = ({ kit, schema: { articles, sources } }: Engine) => {
  const ids = sql.placeholder('ids')
  const known = statement((db: Db) =>
    db
      .select({
        seq: articles.seq,
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
  const numbers = statement((db: Db) =>
    db.select({ seq: articles.seq }).from(articles).where(kit.among(articles.id, ids)).prepare(),
  )
  const linkedTo = (db: Db) => gather(db, articles, () => new Map<string, LinkedArticle>())

  return {
    /** The existing articles of these ids, by id; remembered within a write. */
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
    /** The numbers of the articles that have these ids; ids that none has are left out. */
    numbers: async (db: Db, wanted: readonly string[]): Promise<number[]> =>
      (await numbers(db).execute({ ids: kit.list(wanted) })).map(({ seq }) => seq),
    /** The bodies of these articles, by id. */
    bodies: async (db: Db, wanted: readonly string[]): Promise<Map<string, string | null>> => {
      const rows = wanted.length > 0 ? await bodies(db).execute({ ids: kit.list(wanted) }) : []
      return new Map(rows.map(({ id, body }) => [id, body]))
    },
    /** Remembers an article that this write has made. */
    learn: (tx: Db, article: LinkedArticle): void => {
      linkedTo(tx).set(article.id, article)
    },
    forget: (tx: Db, id: string): void => {
      linkedTo(tx).delete(id)
    },
  }
}
