import { sql } from 'drizzle-orm'
import type { Db, Engine } from '../../db/engine.ts'
import { statement } from '../../db/statement.ts'
import type { ActorSummary } from './schema.ts'

/** Reads actors in short. */
export const actorSummaries = ({ kit, schema: { actors } }: Engine) => {
  const rows = statement((db: Db) =>
    db
      .select({
        id: actors.id,
        version: actors.version,
        name: actors.name,
        type: actors.type,
        country: actors.country,
        eventCount: actors.eventCount,
        articleCount: actors.articleCount,
      })
      .from(actors)
      .where(kit.among(actors.id, sql.placeholder('ids')))
      .prepare(),
  )
  /** Actors in the order of these ids; ids that do not exist are left out. */
  return async (db: Db, wanted: readonly string[]): Promise<ActorSummary[]> => {
    if (wanted.length === 0) return []
    const found = await rows(db).execute({ ids: kit.list(wanted) })
    const byId = new Map(found.map((row) => [row.id, row as ActorSummary]))
    return wanted.flatMap((id) => byId.get(id) ?? [])
  }
}
