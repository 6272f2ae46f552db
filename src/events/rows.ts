import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { datasetColumns } from '../db/origins.ts'
import { statement } from '../db/statement.ts'

/** Drizzle drops the table name from a column inside a subquery. */
const OF_EVENT = sql.raw('"events"."seq"')

const ids = sql.placeholder('ids')
const seqs = sql.placeholder('seqs')
const id = sql.placeholder('id')

export const eventRows = ({ kit, schema }: Engine) => {
  const { actors, datasets, events, evidence, participants } = schema
  const taking = (db: Db) =>
    db
      .select({
        eventSeq: participants.eventSeq,
        actor: { id: actors.id, name: actors.name, type: actors.type, country: actors.country },
        role: participants.role,
        side: participants.side,
        title: participants.title,
      })
      .from(participants)
      .innerJoin(actors, eq(actors.seq, participants.actorSeq))
      .where(kit.among(participants.eventSeq, seqs))
      .orderBy(participants.eventSeq, participants.position)
  return {
    events: statement((db: Db) =>
      db
        .select({ ...getTableColumns(events), dataset: datasetColumns(schema) })
        .from(events)
        .leftJoin(datasets, eq(datasets.seq, events.datasetId))
        .where(kit.among(events.id, ids))
        .prepare(),
    ),
    participants: statement((db: Db) => taking(db).prepare()),
    /** So many participants at most. */
    someParticipants: statement((db: Db) => taking(db).limit(sql.placeholder('take')).prepare()),
    /** The size in bytes of events in an answer, and of their evidence. */
    sizes: statement((db: Db) =>
      db
        .select({
          id: events.id,
          bytes: sql<number>`coalesce(octet_length(${events.summary}), 0) + octet_length(${events.codes}) + octet_length(${events.tags}) + octet_length(${events.externalIds}) + 300 * (select count(*) from ${participants} p where p.event_seq = ${OF_EVENT})`,
          quotes: sql<number>`coalesce((select sum(coalesce(octet_length(v.quote), 0) + 500) from ${evidence} v where v.event_seq = ${OF_EVENT}), 0)`,
        })
        .from(events)
        .where(kit.among(events.id, ids))
        .prepare(),
    ),
    known: statement((db: Db) =>
      db.select({ id: events.id }).from(events).where(kit.among(events.id, ids)).prepare(),
    ),
    version: statement((db: Db) =>
      db
        .select({ seq: events.seq, version: events.version, dateStart: events.dateStart })
        .from(events)
        .where(eq(events.id, id))
        .prepare(),
    ),
  }
}
export type EventRows = ReturnType<typeof eventRows>
type RowOf<Name extends keyof EventRows> = Awaited<
  ReturnType<ReturnType<EventRows[Name]>['execute']>
>[number]
export type EventRow = RowOf<'events'>
export type ParticipantRow = RowOf<'participants'>
