import { eq, sql } from 'drizzle-orm'
import { iso } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { LedgerSource } from '../db/ledger.ts'
import { datasetColumns } from '../db/origins.ts'
import type { Schema } from '../db/schema.ts'
import { UNKNOWN_COUNT } from '../db/tables/values.ts'
import { statement } from '../db/statement.ts'
import type { EvidenceState } from '../links/reporting.ts'
import type { EventInput } from './schema.ts'

type Parts = Pick<Engine, 'kit' | 'schema'>
type State = Omit<EventInput, 'evidence'> & { createdAt: string; evidence: EvidenceState[] }

/** Drizzle drops the table name from a column inside a subquery. */
const OF_EVENT = sql.raw('"events"."seq"')

/** An object, or null when all of its members are; a statement may have made it null already. */
const orNull = <T extends object>(value: T | null): T | null =>
  value && Object.values(value).some((member) => member !== null) ? value : null

/** The columns of an event's own row that the ledger reads. */
const eventColumns = (schema: Schema) => {
  const { events } = schema
  return {
    id: events.id,
    version: events.version,
    createdAt: events.createdAt,
    updatedAt: events.updatedAt,
    fields: {
      title: events.title,
      summary: events.summary,
      type: events.type,
      mode: events.mode,
      contexts: events.contexts,
      codes: events.codes,
      modality: events.modality,
      status: events.status,
      confidence: events.confidence,
      externalIds: events.externalIds,
      tags: events.tags,
    },
    date: { start: events.dateStart, end: events.dateEnd, precision: events.datePrecision },
    location: {
      name: events.placeName,
      country: events.country,
      admin1: events.admin1,
      admin2: events.admin2,
      latitude: events.latitude,
      longitude: events.longitude,
      precision: events.placePrecision,
      geonamesId: events.geonamesId,
    },
    fatalities: {
      low: events.fatalitiesLow,
      best: events.fatalitiesBest,
      high: events.fatalitiesHigh,
      civilians: events.fatalitiesCivilians,
    },
    dataset: datasetColumns(schema),
  }
}

/** Reads the rows of events, and of what they consist of. */
const statements = ({ kit, schema }: Parts) => {
  const { actors, articles, datasets, events, evidence, participants } = schema
  const ids = sql.placeholder('ids')
  const rows = statement((db: Db) =>
    db
      .select(eventColumns(schema))
      .from(events)
      .leftJoin(datasets, eq(datasets.seq, events.datasetId))
      .where(kit.among(events.id, ids))
      .prepare(),
  )
  const participantRows = statement((db: Db) =>
    db
      .select({
        of: events.id,
        participant: {
          actorId: actors.id,
          role: participants.role,
          side: participants.side,
          title: participants.title,
        },
      })
      .from(events)
      .innerJoin(participants, eq(participants.eventSeq, events.seq))
      .innerJoin(actors, eq(actors.seq, participants.actorSeq))
      .where(kit.among(events.id, ids))
      .orderBy(events.seq, participants.position)
      .prepare(),
  )
  const evidenceRows = statement((db: Db) =>
    db
      .select({
        of: events.id,
        link: {
          id: evidence.id,
          articleId: articles.id,
          quote: evidence.quote,
          start: evidence.start,
          end: evidence.end,
          startUtf16: evidence.startUtf16,
          endUtf16: evidence.endUtf16,
          stance: evidence.stance,
          confidence: evidence.confidence,
        },
      })
      .from(events)
      .innerJoin(evidence, eq(evidence.eventSeq, events.seq))
      .innerJoin(articles, eq(articles.seq, evidence.articleSeq))
      .where(kit.among(events.id, ids))
      .orderBy(events.seq, evidence.position)
      .prepare(),
  )
  const sizes = statement((db: Db) =>
    db
      .select({
        id: events.id,
        bytes: sql<number>`coalesce(octet_length(${events.summary}), 0) + 500 + coalesce((select sum(coalesce(octet_length(l.quote), 0) + 300) from ${evidence} l where l.event_seq = ${OF_EVENT}), 0)`,
      })
      .from(events)
      .where(kit.among(events.id, ids))
      .prepare(),
  )
  return { rows, sizes, participantRows, evidenceRows }
}

/** Tells the ledger what events are. */
export const eventLedger = (parts: Parts): LedgerSource => {
  const { kit } = parts
  const { rows, sizes, participantRows, evidenceRows } = statements(parts)
  return {
    sizes: (db, wanted) => sizes(db).execute({ ids: kit.list(wanted) }),
    read: async (db, wanted) => {
      const values = { ids: kit.list(wanted) }
      const [found, participants, evidence] = await Promise.all([
        rows(db).execute(values),
        participantRows(db).execute(values),
        evidenceRows(db).execute(values),
      ])
      const taking = Map.groupBy(participants, ({ of }) => of)
      const saying = Map.groupBy(evidence, ({ of }) => of)
      return new Map(
        found.map(({ id, version, updatedAt, ...row }) => {
          const { best } = row.fatalities
          const state = {
            ...row.fields,
            createdAt: iso(row.createdAt),
            date: row.date,
            dataset: row.dataset,
            location: orNull(row.location),
            fatalities: orNull({ ...row.fatalities, best: best === UNKNOWN_COUNT ? null : best }),
            participants: (taking.get(id) ?? []).map(({ participant }) => participant),
            evidence: (saying.get(id) ?? []).map(({ link }) => link),
          } as State
          return [id, { version, updatedAt, state }]
        }),
      )
    },
    // Where quotes are in UTF-16 follows from the body.
    hashed: (state) => ({
      ...state,
      evidence: (state as State).evidence.map(
        ({ startUtf16: _start, endUtf16: _end, ...link }) => link,
      ),
    }),
  }
}
