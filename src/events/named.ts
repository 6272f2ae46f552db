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
      .select({ id: events.id, names: actors.names })
      .from(events)
      .innerJoin(participants, sql`${participants.eventSeq} = ${events.seq}`)
      .innerJoin(actors, sql`${actors.seq} = ${participants.actorSeq}`)
      .where(kit.among(events.id, sql.placeholder('ids')))
      .orderBy(events.seq, participants.position)
      .prepare(),
  )
  const by: FoundBy & { texts: (db: Db, ids: string[]) => Promise<Map<string, string>> } = {
    isAny: async (db, query) => (await any(db).execute({ query })).length > 0,
    rows: (query) =>
      sql`select distinct ${participants.eventSeq} as seq from (${search.rows(query)}) named cross join ${participants} where ${participants.actorSeq} = named.seq`,
    test: (query) =>
      sql`exists (select 1 from ${participants} where ${participants.eventSeq} = ${events.seq} and ${participants.actorSeq} in (${search.rows(query)}))`,
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
