import { and, desc, eq, sql } from 'drizzle-orm'
import type { Collection } from '../../common/collections.ts'
import type { Listed } from '../../common/lists.ts'
import { iso } from '../../common/text.ts'
import { keyOf } from '../../db/changelog.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { feedEnd } from '../../db/feed.ts'
import { statement } from '../../db/statement.ts'
import type { Deletion } from './schema.ts'

/** Reads what has been deleted of the change feed: each resource whose last change is its deletion. */
export const deletionStore = ({ read, schema }: Engine) => {
  const { apiKeys, changes } = schema
  const end = feedEnd(schema)
  const deleted = statement((db: Db) =>
    db
      .select({
        id: changes.resourceId,
        version: changes.version,
        at: changes.at,
        keyId: changes.keyId,
        keyName: apiKeys.name,
        comment: changes.comment,
        position: changes.position,
      })
      .from(changes)
      .leftJoin(apiKeys, eq(apiKeys.id, changes.keyId))
      .where(
        and(
          eq(changes.collection, sql.placeholder('collection')),
          sql`${changes.kind} = 'delete'`,
          sql`${changes.position} < ${sql.placeholder('before')}`,
          // One that was put back has a later change, and is a resource again.
          sql`not exists (select 1 from ${changes} later where later.resource_id = ${changes.resourceId} and later.version > ${changes.version})`,
        ),
      )
      .orderBy(desc(changes.position))
      .limit(sql.placeholder('take'))
      .prepare(),
  )

  return {
    /** The deleted resources of a collection, the last first, from before a position on. */
    list: (
      collection: Collection,
      before: number | undefined,
      limit: number,
    ): Promise<Listed<Deletion>> =>
      read(async (db) => {
        const found = await deleted(db).execute({
          collection,
          before: before ?? Number.MAX_SAFE_INTEGER,
          take: limit + 1,
        })
        const data = found.slice(0, limit).map((row): Deletion => ({
          id: row.id,
          version: row.version,
          deletedAt: iso(row.at),
          key: keyOf(row),
          comment: row.comment,
          position: row.position,
        }))
        const last = found.length > limit ? data.at(-1) : undefined
        return {
          data,
          next: last ? { key: last.position, id: last.id } : null,
          feed: await end(db),
        }
      }),
  }
}
export type DeletionStore = ReturnType<typeof deletionStore>
