import { sql } from 'drizzle-orm'
import { ConflictError } from '../common/errors.ts'
import type { Db, Engine } from '../db/engine.ts'
import { areOthers } from '../db/external-ids.ts'
import { freeKeys } from '../db/free-keys.ts'
import type { ExternalIdValue } from '../db/tables/values.ts'
import { statement } from '../db/statement.ts'
import type { ArticleInput } from './schema.ts'

/** Finds articles by their URLs. */
export const articleUrls = ({ kit, schema: { articles } }: Engine) => {
  const owner = statement((db: Db) =>
    db
      .select({ id: articles.id, title: articles.title, externalIds: articles.externalIds })
      .from(articles)
      .where(
        // A bare parameter would have SQLite prepare the statement again for each value: the table has a partial index.
        sql`${articles.urlKey} = (select ${sql.placeholder('urlKey')}) and ${articles.id} <> ${sql.placeholder('id')}`,
      )
      .orderBy(articles.seq)
      .limit(1)
      .prepare(),
  )
  const owners = statement((db: Db) =>
    db
      .select({
        id: articles.id,
        key: sql<string>`${articles.urlKey}`,
        title: articles.title,
        externalIds: articles.externalIds,
      })
      .from(articles)
      .where(
        sql`${articles.seq} in (select min(${articles.seq}) from ${articles} where ${kit.among(articles.urlKey, sql.placeholder('keys'))} group by ${articles.urlKey})`,
      )
      .prepare(),
  )
  const free = freeKeys()
  return {
    /** Refuses the URL of another article, unless external ids of one scheme differ. */
    refuseTaken: async (
      tx: Db,
      id: string,
      key: string | null,
      { externalIds }: ArticleInput,
    ): Promise<void> => {
      if (key === null || free.take(tx, key)) return
      const [other] = await owner(tx).execute({ urlKey: key, id })
      if (other && !areOthers(other.externalIds, externalIds)) {
        throw new ConflictError(
          'Another article has this url. Two articles may share a url only if they have different external ids of the same scheme.',
          [{ collection: 'article', id: other.id, title: other.title }],
        )
      }
    },
    /** The first article for each of these digests of URLs. */
    find: async (
      db: Db,
      keys: readonly string[],
    ): Promise<{ id: string; key: string; title: string; externalIds: ExternalIdValue[] }[]> => {
      const found = await owners(db).execute({ keys: kit.list(keys) })
      free.note(
        db,
        keys,
        found.map(({ key }) => key),
      )
      return found
    },
  }
}
export type ArticleUrls = ReturnType<typeof articleUrls>
