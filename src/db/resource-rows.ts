import { eq, sql } from 'drizzle-orm'
import type { Collection } from '../common/collections.ts'
import type { Db } from './handle.ts'
import { deleteBy } from './rows.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'
import type { Version } from './tables/values.ts'

/** The statements that change the version of a resource and delete its row, whatever its collection. */
export const resourceRows = ({ articles, actors, events }: Schema) => {
  const bumpIn = (table: typeof articles | typeof actors | typeof events) =>
    statement((tx: Db) =>
      tx
        .update(table)
        .set({
          version: sql`${table.version} + 1`,
          updatedAt: sql`${sql.placeholder('updatedAt')}`,
        })
        .where(eq(table.id, sql.placeholder('id')))
        .returning({ version: table.version })
        .prepare(),
    )
  const bumps = { article: bumpIn(articles), actor: bumpIn(actors), event: bumpIn(events) }
  const deletes = {
    article: deleteBy(articles, articles.id),
    actor: deleteBy(actors, actors.id),
    event: deleteBy(events, events.id),
  }
  return {
    /** Makes a resource a version later; tells which version that is. */
    bump: async (
      tx: Db,
      collection: Collection,
      id: string,
      updatedAt: number,
    ): Promise<Version> => {
      const [row] = await bumps[collection](tx).execute({ id, updatedAt })
      if (!row) throw new Error(`there is no ${collection} to change`)
      return row.version
    },
    /** Deletes the row of a resource. */
    delete: (tx: Db, collection: Collection, id: string): Promise<void> =>
      deletes[collection](tx, id),
  }
}
export type ResourceRows = ReturnType<typeof resourceRows>
