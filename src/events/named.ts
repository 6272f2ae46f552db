import { sql } from 'drizzle-orm'
import type { FoundBy } from '../db/query/search-condition.ts'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'

/** Finds events by the current names of participants, so renaming an actor re-indexes no event. */
export const namedIn = ({ kit, schema: { actors, events, participants } }: Engine) => {
  const search = kit.search('actors')
  const any = statement((db: Db) =>
    db
      .select({ seq: sql<number>`named.seq` })
      .from(sql`(${search.rows(sql.placeholder('query'))} limit 1) named`)
      .prepare(),
  )
  const namesOf = statement((db: Db) =>
    db
      .select({ id: participants.eventId, names: actors.names })
      .from(participants)
      .innerJoin(actors, sql`${actors.id} = ${participants.actorId}`)
      .where(kit.among(participants.eventId, sql.placeholder('ids')))
      .orderBy(participants.eventId, participants.position)
      .prepare(),
  )
  const by: FoundBy & { texts: (db: Db, ids: string[]) => Promise<Map<string, string>> } = {
    isAny: async (db, query) => (await any(db).execute({ query })).length > 0,
    rows: (query) =>
      sql`select distinct ${events.seq} as seq from (${search.rows(query)}) named cross join ${actors} cross join ${participants} cross join ${events} where ${actors.seq} = named.seq and ${participants.actorId} = ${actors.id} and ${events.id} = ${participants.eventId}`,
    test: (query) =>
      sql`exists (select 1 from ${participants} cross join ${actors} where ${participants.eventId} = ${events.id} and ${actors.id} = ${participants.actorId} and ${actors.seq} in (${search.rows(query)}))`,
    texts: async (db, ids) => {
      const names = new Map<string, string>()
      for (const row of await namesOf(db).execute({ ids: kit.list(ids) })) {
        const before = names.get(row.id)
        const now = row.names.replaceAll('\n', ', ')
        names.set(row.id, before === undefined ? now : `${before}; ${now}`)
      }
      return names
    },
  }
  return by
}
