import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'

/** How many changes are read at a time. */
const READ_TOGETHER = 100

const p = (name: string) => sql.placeholder(name)

/** Statements that read the changes of one resource, newest first. */
export const changeRows = ({ schema: { apiKeys, changes } }: Engine) => {
  const isBefore = sql`${eq(changes.resourceId, p('id'))} and ${changes.version} < ${p('before')}`
  const lastFirst = sql`${changes.version} desc`
  return {
    changes: statement((db: Db) =>
      db
        .select({
          position: changes.position,
          version: changes.version,
          kind: changes.kind,
          at: changes.at,
          keyId: changes.keyId,
          keyName: apiKeys.name,
          comment: changes.comment,
          survivorId: changes.survivorId,
          undo: changes.undo,
        })
        .from(changes)
        .leftJoin(apiKeys, eq(apiKeys.id, changes.keyId))
        .where(isBefore)
        .orderBy(lastFirst)
        .limit(p('take'))
        .prepare(),
    ),
    /** The size in bytes of each of the next changes. */
    sizes: statement((db: Db) =>
      db
        .select({ bytes: sql<number>`coalesce(octet_length(${changes.undo}), 0)` })
        .from(changes)
        .where(isBefore)
        .orderBy(lastFirst)
        .limit(READ_TOGETHER)
        .prepare(),
    ),
    /** The latest change at an instant. */
    at: statement((db: Db) =>
      db
        .select({ version: changes.version, kind: changes.kind, survivorId: changes.survivorId })
        .from(changes)
        .where(sql`${eq(changes.resourceId, p('id'))} and ${changes.at} <= ${p('at')}`)
        .orderBy(lastFirst)
        .limit(1)
        .prepare(),
    ),
  }
}
export type ChangeRows = ReturnType<typeof changeRows>
export type ChangeRow = Awaited<ReturnType<ReturnType<ChangeRows['changes']>['execute']>>[number]
