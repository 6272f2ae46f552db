import { idOrder, resource, type OriginTables } from './origins.ts'
import { sum, type AliasValue, type Kit } from './values.ts'

/** Actors, what stands beside them, and their merges. */
export const actorTables = (k: Kit, origins: OriginTables) => {
  const actors = k.table(
    'actors',
    {
      ...resource(k, origins),
      type: k.text('type').notNull(),
      name: k.text('name').notNull(),
      /** The name folded (case, accents) and cut, which lists sort by. */
      nameKey: k.text('name_key').notNull(),
      aliases: k.json<AliasValue[]>('aliases').notNull(),
      /** Name and aliases, a line each: what search reads. */
      names: k.text('names').notNull(),
      country: k.text('country'),
      sectors: k.json<string[]>('sectors').notNull(),
      description: k.text('description'),
      startDate: k.text('start_date'),
      endDate: k.text('end_date'),
      eventCount: k.int('event_count').notNull(),
      articleCount: k.int('article_count').notNull(),
      hasEvents: k.bool('has_events').notNull(),
    },
    (t) => [
      k.index('actors_name').on(t.nameKey, t.idOrder),
      k.index('actors_created').on(t.createdAt, t.idOrder),
      k.index('actors_updated').on(t.updatedAt, t.idOrder),
      k.index('actors_event_count').on(t.eventCount, t.idOrder),
      k.index('actors_type').on(t.type, t.nameKey, t.idOrder),
      k.index('actors_country').on(t.country, t.nameKey, t.idOrder),
      k.index('actors_dataset').on(t.datasetNameId, t.nameKey, t.idOrder),
      k.index('actors_has_events').on(t.hasEvents, t.nameKey, t.idOrder),
    ],
  )
  const ofActor = () =>
    k
      .int('actor_seq')
      .notNull()
      .references(() => actors.seq, { onDelete: 'cascade' })

  const actorTags = k.table(
    'actor_tags',
    {
      tag: k.text('tag').notNull(),
      nameKey: k.text('name_key').notNull(),
      idOrder: idOrder(k),
      actorSeq: k.int('actor_seq').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.tag, t.nameKey, t.idOrder, t.actorSeq] })],
  )

  const actorSectors = k.table(
    'actor_sectors',
    {
      sector: k.text('sector').notNull(),
      nameKey: k.text('name_key').notNull(),
      idOrder: idOrder(k),
      actorSeq: k.int('actor_seq').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.sector, t.nameKey, t.idOrder, t.actorSeq] })],
  )

  /** By what names are found that are alike: see `actors/names.ts`. */
  const actorNameKeys = k.table(
    'actor_name_keys',
    {
      key: k.text('key').notNull(),
      actorSeq: ofActor(),
    },
    (t) => [
      k.primaryKey({ columns: [t.key, t.actorSeq] }),
      k.index('actor_name_keys_actor').on(t.actorSeq),
    ],
  )

  /** Actors of which that has yet to be noted. */
  const actorsToKey = k.table('actors_to_key', { actorSeq: ofActor().primaryKey() })

  const actorExternalIds = k.table(
    'actor_external_ids',
    {
      scheme: k.text('scheme').notNull(),
      value: k.text('value').notNull(),
      actorSeq: ofActor(),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheme, t.value] }),
      k.index('actor_external_ids_actor').on(t.actorSeq),
    ],
  )

  /** Where the id of a merged actor leads; it stays when that is deleted, which may be put back. */
  const actorMerges = k.table(
    'actor_merges',
    {
      id: k.text('id').notNull().primaryKey(),
      /** The actor that it was merged into, which may have been merged itself. */
      intoId: k.text('into_id').notNull(),
      /** The actor that it leads to: the last of those. */
      actorId: k.text('actor_id').notNull(),
    },
    (t) => [k.index('actor_merges_actor').on(t.actorId)],
  )

  /** The own fields of actors that were merged, or had others merged into them: by these, merges are undone. */
  const actorHoldings = k.table(
    'actor_holdings',
    {
      actorId: k.text('actor_id').notNull(),
      /** `fields` of its own, or a link that another resource has to it. */
      kind: k.text('kind').notNull(),
      /** Which resource has the link; empty for fields. */
      ownerId: k.text('owner_id').notNull(),
      /** Tells links of one owner apart. */
      key: k.text('key').notNull(),
      value: k.json<unknown>('value').notNull(),
      sum: sum(k),
    },
    (t) => [k.primaryKey({ columns: [t.actorId, t.kind, t.ownerId, t.key] })],
  )

  /** Whom an actor belongs to; carries the names and orders of both. */
  const affiliations = k.table(
    'affiliations',
    {
      actorSeq: ofActor(),
      position: k.int('position').notNull(),
      targetSeq: k
        .int('target_seq')
        .notNull()
        .references(() => actors.seq),
      type: k.text('type').notNull(),
      title: k.text('title'),
      from: k.text('from_date'),
      to: k.text('to_date'),
      actorNameKey: k.text('actor_name_key').notNull(),
      actorOrder: k.int('actor_order').$type<bigint>().notNull(),
      targetNameKey: k.text('target_name_key').notNull(),
      targetOrder: k.int('target_order').$type<bigint>().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.actorSeq, t.position] }),
      k.index('affiliations_of').on(t.actorSeq, t.targetNameKey, t.targetOrder, t.targetSeq),
      k.index('affiliations_to').on(t.targetSeq, t.actorNameKey, t.actorOrder, t.actorSeq),
    ],
  )

  return {
    actors,
    actorTags,
    actorSectors,
    actorExternalIds,
    actorNameKeys,
    actorsToKey,
    actorMerges,
    actorHoldings,
    affiliations,
  }
}
export type ActorTables = ReturnType<typeof actorTables>
