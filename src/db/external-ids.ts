import { sql, type Column } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { ConflictError, type Holder } from '../errors.ts'
import type { Db } from './engine.ts'
import type { ExternalIdValue } from './schema.ts'
import { statement } from './statement.ts'

type Main = SQLiteTable & { id: Column }
type Side = SQLiteTable & { scheme: Column; value: Column }

/** What other systems call the resources of a collection: each name leads to one resource. */
export const externalIds = (
  type: Holder['type'],
  main: Main,
  title: Column,
  side: Side,
  sideId: Column,
  add: (tx: Db, row: { scheme: string; value: string; id: string }) => Promise<void>,
) => {
  const owner = statement((db: Db) =>
    db
      .select({ id: sql<string>`${main.id}`, title: sql<string>`${title}` })
      .from(side)
      .innerJoin(main, sql`${main.id} = ${sideId}`)
      .where(
        sql`${side.scheme} = ${sql.placeholder('scheme')} and ${side.value} = ${sql.placeholder('value')}`,
      )
      .prepare(),
  )
  const remove = statement((db: Db) =>
    db
      .delete(side)
      .where(sql`${sideId} = ${sql.placeholder('id')}`)
      .prepare(),
  )

  return {
    /** The resource that any of these names leads to. */
    find: async (db: Db, names: readonly ExternalIdValue[]): Promise<string | null> => {
      for (const { scheme, value } of names) {
        const [found] = await owner(db).execute({ scheme, value })
        if (found) return found.id
      }
      return null
    },
    /** Gives a resource these names, and no others. */
    set: async (
      tx: Db,
      id: string,
      names: readonly ExternalIdValue[],
      isNew: boolean,
    ): Promise<void> => {
      if (!isNew) await remove(tx).execute({ id })
      for (const { scheme, value } of names) {
        const [held] = await owner(tx).execute({ scheme, value })
        if (held && held.id !== id) {
          throw new ConflictError(
            `The external id ${scheme}:${value} belongs to another ${type}.`,
            [{ type, ...held }],
          )
        }
        await add(tx, { scheme, value, id })
      }
    },
  }
}
