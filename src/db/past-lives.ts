import { eq, sql } from 'drizzle-orm'
import type { Db } from './handle.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

/** How a resource was removed last, and what it was. */
export interface Removal {
  state: object
  version: number
  position: number
}

/** Reads what the change feed tells of resources that have been removed. */
export const pastLives = ({ changes }: Schema) => {
  const id = sql.placeholder('id')
  const last = statement((db: Db) =>
    db
      .select({ version: sql<number | null>`max(${changes.version})` })
      .from(changes)
      .where(eq(changes.resourceId, id))
      .prepare(),
  )
  const removal = statement((db: Db) =>
    db
      .select({ undo: changes.undo, version: changes.version, position: changes.position })
      .from(changes)
      .where(sql`${eq(changes.resourceId, id)} and ${changes.kind} in ('delete', 'merge')`)
      .orderBy(sql`${changes.version} desc`)
      .limit(1)
      .prepare(),
  )
  return {
    /** The last version that there has been of a resource; null when there has been none. */
    lastVersion: async (db: Db, resourceId: string): Promise<number | null> => {
      const [row] = await last(db).execute({ id: resourceId })
      return row?.version ?? null
    },
    /** How a resource was removed last; null when it never has been. */
    removed: async (db: Db, resourceId: string): Promise<Removal | null> => {
      const [row] = await removal(db).execute({ id: resourceId })
      const [whole] = row?.undo ?? []
      return row && whole && 'value' in whole
        ? { state: Object(whole.value), version: row.version, position: row.position }
        : null
    },
  }
}
export type PastLives = ReturnType<typeof pastLives>
