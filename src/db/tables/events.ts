import { sql } from 'drizzle-orm'
import type { ActorTables } from './actors.ts'
import type { ArticleTables } from './articles.ts'
import { idOrder, resource, type OriginTables } from './origins.ts'
import type { CodeValue, Kit } from './values.ts'

/** Events, what stands beside them, who takes part in them, and which articles say so. */
export const eventTables = (
  k: Kit,
  origins: OriginTables,
  { actors }: Pick<ActorTables, 'actors'>,
  { articles }: Pick<ArticleTables, 'articles'>,
) => {
  const events = k.table(
    'events',
    {
      ...resource(k, origins),
      title: k.text('title').notNull(),
      type: k.text('type').notNull(),
      mode: k.text('mode'),
      quadClass: k.text('quad_class'),
      intensity: k.real('intensity'),
      contexts: k.json<string[]>('contexts').notNull(),
      codes: k.json<CodeValue[]>('codes').notNull(),
      modality: k.text('modality').notNull(),
      dateStart: k.text('date_start').notNull(),
      dateEnd: k.text('date_end').notNull(),
      datePrecision: k.text('date_precision').notNull(),
      /** More than a year from start to end; the few that a date range must look for apart. */
      isLong: k.bool('is_long').notNull(),
      placeName: k.text('place_name'),
      country: k.text('country'),
      admin1: k.text('admin1'),
      admin2: k.text('admin2'),
      latitude: k.real('latitude'),
      longitude: k.real('longitude'),
      placePrecision: k.text('place_precision'),
      geonamesId: k.text('geonames_id'),
      fatalitiesLow: k.int('fatalities_low'),
      fatalitiesBest: k.int('fatalities_best').notNull(),
      fatalitiesHigh: k.int('fatalities_high'),
      fatalitiesCivilians: k.int('fatalities_civilians'),
      status: k.text('status').notNull(),
      confidence: k.real('confidence'),
      articleCount: k.int('article_count').notNull(),
      originalCount: k.int('original_count').notNull().default(0),
      sourceCount: k.int('source_count').notNull(),
      firstReportedAt: k.time('first_reported_at'),
      hasEvidence: k.bool('has_evidence').notNull(),
      summary: k.text('summary'),
    },
    (t) => [
      /** With the modality, which lists ask for by default, and what broad filters and the counts under them read. */
      k
        .index('events_date')
        .on(
          t.dateStart,
          t.idOrder,
          t.seq,
          t.modality,
          t.status,
          t.datePrecision,
          t.quadClass,
          t.type,
          t.country,
          t.mode,
          t.admin1,
          t.datasetNameId,
        ),
      k.index('events_created').on(t.createdAt, t.idOrder),
      k.index('events_updated').on(t.updatedAt, t.idOrder),
      k.index('events_type').on(t.type, t.dateStart, t.idOrder),
      k.index('events_mode').on(t.mode, t.dateStart, t.idOrder),
      k.index('events_quad_class').on(t.quadClass, t.dateStart, t.idOrder),
      k.index('events_admin1').on(t.admin1, t.dateStart, t.idOrder),
      k.index('events_country').on(t.country, t.dateStart, t.idOrder),
      k.index('events_precision').on(t.datePrecision, t.dateStart, t.idOrder),
      k.index('events_long').on(t.isLong, t.dateStart, t.idOrder),
      k.index('events_status').on(t.status, t.dateStart, t.idOrder),
      k.index('events_dataset').on(t.datasetNameId, t.dateStart, t.idOrder),
      k.index('events_has_evidence').on(t.hasEvidence, t.dateStart, t.idOrder),
      k.index('events_fatalities').on(t.fatalitiesBest, t.idOrder),
      k.index('events_intensity').on(t.intensity, t.idOrder),
      k.index('events_articles').on(t.articleCount, t.idOrder),
      /** The columns that maps read: places of events, and the filters of maps. */
      k
        .index('events_place')
        .on(t.latitude, t.longitude, t.modality, t.placePrecision)
        .where(sql`${t.latitude} is not null`),
      k
        .index('events_no_place')
        .on(t.modality)
        .where(sql`${t.latitude} is null`),
      k.index('events_reported').on(t.firstReportedAt, t.idOrder),
      /** The few that are not said to have happened, with what is counted without reading them. */
      k
        .index('events_not_asserted')
        .on(
          t.modality,
          t.dateStart,
          t.idOrder,
          t.type,
          t.mode,
          t.quadClass,
          t.country,
          t.admin1,
          t.datePrecision,
          t.status,
          t.datasetNameId,
        )
        .where(sql`${t.modality} <> 'asserted'`),
    ],
  )
  const ofEvent = () =>
    k
      .int('event_seq')
      .notNull()
      .references(() => events.seq, { onDelete: 'cascade' })

  const eventTags = k.table(
    'event_tags',
    {
      tag: k.text('tag').notNull(),
      dateStart: k.text('date_start').notNull(),
      idOrder: idOrder(k),
      eventSeq: k.int('event_seq').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.tag, t.dateStart, t.idOrder, t.eventSeq] })],
  )

  const eventContexts = k.table(
    'event_contexts',
    {
      context: k.text('context').notNull(),
      dateStart: k.text('date_start').notNull(),
      idOrder: idOrder(k),
      eventSeq: k.int('event_seq').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.context, t.dateStart, t.idOrder, t.eventSeq] })],
  )

  const eventCodes = k.table(
    'event_codes',
    {
      code: k.text('code').notNull(),
      dateStart: k.text('date_start').notNull(),
      idOrder: idOrder(k),
      eventSeq: k.int('event_seq').notNull(),
      scheme: k.text('scheme').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.code, t.dateStart, t.idOrder, t.eventSeq, t.scheme] })],
  )

  const eventExternalIds = k.table(
    'event_external_ids',
    {
      scheme: k.text('scheme').notNull(),
      value: k.text('value').notNull(),
      eventSeq: ofEvent(),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheme, t.value] }),
      k.index('event_external_ids_event').on(t.eventSeq),
    ],
  )

  /** The participants of events; each carries the event's date and order, and the actor's fields that filters read. */
  const participants = k.table(
    'participants',
    {
      eventSeq: ofEvent(),
      position: k.int('position').notNull(),
      actorSeq: k
        .int('actor_seq')
        .notNull()
        .references(() => actors.seq),
      role: k.text('role').notNull(),
      side: k.text('side'),
      title: k.text('title'),
      dateStart: k.text('date_start').notNull(),
      idOrder: idOrder(k),
      actorType: k.text('actor_type').notNull(),
      actorCountry: k.text('actor_country'),
    },
    (t) => [
      k.primaryKey({ columns: [t.eventSeq, t.position] }),
      // The role is tested without reading the row.
      k.index('participants_actor').on(t.actorSeq, t.dateStart, t.idOrder, t.eventSeq, t.role),
      k.index('participants_actor_type').on(t.actorType, t.dateStart, t.idOrder, t.eventSeq),
      k.index('participants_actor_country').on(t.actorCountry, t.dateStart, t.idOrder, t.eventSeq),
    ],
  )

  /** Which article says so; carries the event's date and order, and the article's source. */
  const evidence = k.table(
    'evidence',
    {
      id: k.text('id').notNull().unique(),
      eventSeq: ofEvent(),
      position: k.int('position').notNull(),
      articleSeq: k
        .int('article_seq')
        .notNull()
        .references(() => articles.seq),
      quote: k.text('quote'),
      start: k.int('start_offset'),
      end: k.int('end_offset'),
      /** The same in UTF-16 code units of the article's body; null where that is not stored. */
      startUtf16: k.int('start_utf16'),
      endUtf16: k.int('end_utf16'),
      stance: k.text('stance').notNull(),
      confidence: k.real('confidence'),
      dateStart: k.text('date_start').notNull(),
      idOrder: idOrder(k),
      sourceNameId: k.int('source_name_id'),
      sourceDomainId: k.int('source_domain_id'),
    },
    (t) => [
      k.primaryKey({ columns: [t.eventSeq, t.position] }),
      k.index('evidence_article').on(t.articleSeq, t.dateStart, t.idOrder, t.eventSeq),
      k.index('evidence_source_name').on(t.sourceNameId, t.dateStart, t.idOrder, t.eventSeq),
      k.index('evidence_source_domain').on(t.sourceDomainId, t.dateStart, t.idOrder, t.eventSeq),
    ],
  )

  /** How many events of a modality have each value, those that have none an empty one; and sums by day. */
  const eventCounts = k.table(
    'event_counts',
    {
      /** The filter that takes the value, `day`, or the name of a sum of a day. */
      field: k.text('field').notNull(),
      value: k.text('value').notNull(),
      modality: k.text('modality').notNull(),
      count: k.int('count').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.field, t.value, t.modality] })],
  )

  /** How many events of a modality are in each cell of a grid over the world, and the smallest box around them. */
  const eventCells = k.table(
    'event_cells',
    {
      /** The column from the antimeridian, and the row from the South Pole. */
      x: k.int('x').notNull(),
      y: k.int('y').notNull(),
      /** 1 where the coordinates of the events stand for an area, else 0. */
      area: k.int('area').notNull(),
      modality: k.text('modality').notNull(),
      count: k.int('count').notNull(),
      west: k.real('west').notNull(),
      south: k.real('south').notNull(),
      east: k.real('east').notNull(),
      north: k.real('north').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.x, t.y, t.area, t.modality] })],
  )

  return {
    events,
    eventCells,
    eventCounts,
    eventTags,
    eventContexts,
    eventCodes,
    eventExternalIds,
    participants,
    evidence,
  }
}
