import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../../db/engine.ts'
import { statement } from '../../db/statement.ts'
import { PARTICIPANTS_NAMED, type EventSummary } from './schema.ts'

/** Drizzle drops the table name from a column inside a subquery. */
const OF_EVENT = sql.raw('"events"."seq"')
const ids = sql.placeholder('ids')

/** Reads events in short: neither their texts nor their evidence. */
export const eventSummaries = ({ kit, schema }: Engine) => {
  const { actors, events, participants } = schema
  const rows = statement((db: Db) =>
    db
      .select({
        id: events.id,
        version: events.version,
        title: events.title,
        type: events.type,
        quadClass: events.quadClass,
        modality: events.modality,
        status: events.status,
        start: events.dateStart,
        end: events.dateEnd,
        precision: events.datePrecision,
        name: events.placeName,
        country: events.country,
        latitude: events.latitude,
        longitude: events.longitude,
        participantCount: sql<number>`(select count(*) from ${participants} p where p.event_seq = ${OF_EVENT})`,
        articleCount: events.articleCount,
      })
      .from(events)
      .where(kit.among(events.id, ids))
      .prepare(),
  )
  const named = statement((db: Db) =>
    db
      .select({
        eventId: events.id,
        actor: { id: actors.id, name: actors.name },
        role: participants.role,
      })
      .from(events)
      .innerJoin(participants, eq(participants.eventSeq, events.seq))
      .innerJoin(actors, eq(actors.seq, participants.actorSeq))
      .where(
        sql`${kit.among(events.id, ids)} and ${participants.position} < ${sql.placeholder('most')}`,
      )
      .orderBy(events.seq, participants.position)
      .prepare(),
  )

  /** Events in the order of these ids; ids that do not exist are left out. */
  return async (db: Db, wanted: readonly string[]): Promise<EventSummary[]> => {
    if (wanted.length === 0) return []
    const values = { ids: kit.list(wanted) }
    const found = new Map((await rows(db).execute(values)).map((row) => [row.id, row]))
    const taking = Map.groupBy(
      await named(db).execute({ ...values, most: PARTICIPANTS_NAMED }),
      (row) => row.eventId,
    )
    return wanted.flatMap((id) => {
      const row = found.get(id)
      if (!row) return []
      const { start, end, precision, name, country, latitude, longitude, ...plain } = row
      const { participantCount, articleCount, ...first } = plain
      const place = { name, country, latitude, longitude }
      return [
        {
          ...first,
          date: { start, end, precision },
          location: Object.values(place).every((value) => value === null) ? null : place,
          participants: (taking.get(id) ?? []).map(({ actor, role }) => ({ actor, role })),
          participantCount,
          articleCount,
          // It was validated when it was written.
        } as EventSummary,
      ]
    })
  }
}
