import { isDeepStrictEqual } from 'node:util'
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { typeidUnboxed } from 'typeid-js'
import { fitting, PAGE_BYTES } from '../common/bounds.ts'
import type { Db, Engine, Recorder } from '../db/engine.ts'
import { externalIds } from '../db/external-ids.ts'
import type { Identity } from '../db/identity.ts'
import { lister, type Listed } from '../db/query/list.ts'
import { origins } from '../db/origins.ts'
import { deleteBy, insertInto, updateBy } from '../db/rows.ts'
import { searched } from '../db/query/searched.ts'
import { type Position } from '../db/sqlite/planner.ts'
import { statement } from '../db/statement.ts'
import {
  ConflictError,
  InputError,
  MergedError,
  NotFoundError,
  PreconditionError,
  type Holder,
} from '../common/errors.ts'
import type { Precondition } from '../articles/store.ts'
import { history } from '../history/store.ts'
import { defaultsOf } from '../contract/fields.ts'
import { diff } from '../common/json-patch.ts'
import { iso, sortKey } from '../common/text.ts'
import { actorLinks } from '../links/actors.ts'
import { actorFilters } from './filters.ts'
import type { ActorQuery } from './query.ts'
import { actorHoldings } from './holdings.ts'
import { located, tidied } from './merged.ts'
import { merging } from './merging.ts'
import { NewActor, type Actor, type SimilarActor, type Unmerged } from './schema.ts'
import { similarActors } from './similar.ts'

/** What would have to be written to get an actor as it is. */
export const actorDraft = (actor: Actor): NewActor => ({
  type: actor.type,
  name: actor.name,
  aliases: actor.aliases,
  country: actor.country,
  sectors: actor.sectors,
  description: actor.description,
  startDate: actor.startDate,
  endDate: actor.endDate,
  affiliations: actor.affiliations.map(({ actor: to, ...affiliation }) => ({
    actorId: to.id,
    ...affiliation,
  })),
  externalIds: actor.externalIds,
  tags: actor.tags,
  dataset: actor.dataset,
})

/** What the history of an actor is of. */
export const actorState = (actor: Actor) => ({
  createdAt: actor.createdAt,
  ...actorDraft(actor),
})

const ROW_COLUMNS = [
  'externalIds',
  'tags',
  'datasetId',
  'datasetNameId',
  'type',
  'name',
  'nameKey',
  'aliases',
  'names',
  'country',
  'sectors',
  'description',
  'startDate',
  'endDate',
] as const

const HOLDERS_NAMED = 20
const NO_ACTOR = 'There is no actor with this id.'

/** Name and aliases, a line each. */
const namesOf = ({ name, aliases }: Pick<NewActor, 'name' | 'aliases'>): string =>
  [name, ...aliases.map((alias) => alias.name)].join('\n')

/** The actor of a statement, in a subquery: there drizzle would leave out its table. */
const OF_ACTOR = sql.raw('"actors"."id"')

/** Actors in the database. */
export const actorStore = (engine: Engine) => {
  const { kit, schema, changes, read, settle, snapshot, write } = engine
  const {
    actors,
    actorTags,
    actorSectors,
    actorExternalIds,
    actorMerges,
    affiliations,
    articles,
    datasets,
    events,
    mentions,
    participants,
  } = schema
  const { datasetOf } = origins(engine)
  const links = actorLinks(engine)
  const similar = similarActors(engine)
  const holdings = actorHoldings(engine)

  const insertRow = insertInto(actors)
  const texts = { names: actors.names }
  const search = searched(engine, 'actors', actors, texts)
  const updateRow = updateBy(actors, actors.id, ROW_COLUMNS)
  const setCounts = updateBy(actors, actors.id, ['eventCount', 'articleCount', 'hasEvents'])
  const addTag = insertInto(actorTags)
  const clearTags = deleteBy(actorTags, actorTags.actorId)
  const addSector = insertInto(actorSectors)
  const clearSectors = deleteBy(actorSectors, actorSectors.actorId)
  const addAffiliation = insertInto(affiliations)
  const clearAffiliations = deleteBy(affiliations, affiliations.actorId)
  const dropAffiliationsTo = deleteBy(affiliations, affiliations.targetId)
  const renameAffiliations = updateBy(affiliations, affiliations.actorId, ['actorNameKey'])
  const renameAffiliationsTo = updateBy(affiliations, affiliations.targetId, ['targetNameKey'])
  const retypeParticipants = updateBy(participants, participants.actorId, [
    'actorType',
    'actorCountry',
  ])
  const dropParticipants = deleteBy(participants, participants.actorId)
  const dropMentions = deleteBy(mentions, mentions.actorId)
  const names = externalIds(
    engine,
    'actor',
    actors,
    actors.name,
    actorExternalIds,
    actorExternalIds.actorId,
  )

  const ids = sql.placeholder('ids')
  const id = sql.placeholder('id')
  const rows = statement((db: Db) =>
    db
      .select({
        ...getTableColumns(actors),
        dataset: {
          name: datasets.name,
          version: datasets.version,
          licence: datasets.licence,
          attribution: datasets.attribution,
        },
      })
      .from(actors)
      .leftJoin(datasets, eq(datasets.seq, actors.datasetId))
      .where(kit.among(actors.id, ids))
      .prepare(),
  )
  const target = kit.alias(actors, 'target')
  const affiliationRows = statement((db: Db) =>
    db
      .select({
        actorId: affiliations.actorId,
        actor: { id: target.id, name: target.name, type: target.type, country: target.country },
        type: affiliations.type,
        title: affiliations.title,
        from: affiliations.from,
        to: affiliations.to,
      })
      .from(affiliations)
      .innerJoin(target, eq(target.id, affiliations.targetId))
      .where(kit.among(affiliations.actorId, ids))
      .orderBy(affiliations.actorId, affiliations.position)
      .prepare(),
  )
  const knownRow = statement((db: Db) =>
    db.select({ id: actors.id }).from(actors).where(eq(actors.id, id)).prepare(),
  )
  const mergedInto = statement((db: Db) =>
    db
      .select({ actorId: actors.id, name: actors.name })
      .from(actorMerges)
      .innerJoin(actors, eq(actors.id, actorMerges.actorId))
      .where(eq(actorMerges.id, id))
      .prepare(),
  )
  const eventsHolding = statement((db: Db) =>
    db
      .selectDistinct({ id: events.id, title: events.title })
      .from(participants)
      .innerJoin(events, eq(events.id, participants.eventId))
      .where(eq(participants.actorId, id))
      .limit(HOLDERS_NAMED)
      .prepare(),
  )
  const articlesHolding = statement((db: Db) =>
    db
      .select({ id: articles.id, title: articles.title })
      .from(mentions)
      .innerJoin(articles, eq(articles.id, mentions.articleId))
      .where(eq(mentions.actorId, id))
      .limit(HOLDERS_NAMED)
      .prepare(),
  )
  const actorsHolding = statement((db: Db) =>
    db
      .selectDistinct({ id: actors.id, title: actors.name })
      .from(affiliations)
      .innerJoin(actors, eq(actors.id, affiliations.actorId))
      .where(eq(affiliations.targetId, id))
      .limit(HOLDERS_NAMED)
      .prepare(),
  )
  const counts = statement((db: Db) =>
    db
      .select({
        events: sql<number>`(select count(distinct ${participants.eventId}) from ${participants} where ${participants.actorId} = ${id})`,
        articles: sql<number>`(select count(*) from ${mentions} where ${mentions.actorId} = ${id})`,
      })
      .from(actors)
      .where(eq(actors.id, id))
      .prepare(),
  )

  const sizes = statement((db: Db) =>
    db
      .select({
        id: actors.id,
        bytes: sql<number>`octet_length(${actors.aliases}) + octet_length(${actors.externalIds}) + octet_length(${actors.tags}) + coalesce(octet_length(${actors.description}), 0) + coalesce((select count(*) * 400 from ${affiliations} f where f.actor_id = ${OF_ACTOR}), 0)`,
      })
      .from(actors)
      .where(kit.among(actors.id, ids))
      .prepare(),
  )
  /** Actors of these ids, as many of the first as fit into a page. */
  const loadFitting = async (db: Db, wanted: string[]): Promise<Actor[]> => {
    if (wanted.length < 2) return load(db, wanted)
    const found = await sizes(db).execute({ ids: kit.list(wanted) })
    const byId = new Map(found.map(({ id, bytes }) => [id, bytes]))
    const bytes = wanted.map((one) => byId.get(one) ?? 0)
    return load(db, wanted.slice(0, fitting(bytes, PAGE_BYTES)))
  }

  const load = async (db: Db, wanted: string[]): Promise<Actor[]> => {
    if (wanted.length === 0) return []
    const values = { ids: kit.list(wanted) }
    const found = new Map((await rows(db).execute(values)).map((row) => [row.id, row]))
    const affiliated = Map.groupBy(await affiliationRows(db).execute(values), (row) => row.actorId)
    return wanted.flatMap((actor) => {
      const row = found.get(actor)
      return row ? [present(row, affiliated.get(actor) ?? [])] : []
    })
  }

  type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]
  type AffiliationRow = Awaited<ReturnType<ReturnType<typeof affiliationRows>['execute']>>[number]

  /** The bridge from tables to the contract; what the database holds was validated on its way in. */
  const present = (row: Row, affiliated: AffiliationRow[]): Actor => ({
    id: row.id,
    version: row.version,
    createdAt: iso(row.createdAt),
    updatedAt: iso(row.updatedAt),
    externalIds: row.externalIds,
    tags: row.tags,
    dataset: row.dataset,
    type: row.type as Actor['type'],
    name: row.name,
    aliases: row.aliases as Actor['aliases'],
    country: row.country,
    sectors: row.sectors as Actor['sectors'],
    description: row.description,
    startDate: row.startDate,
    endDate: row.endDate,
    affiliations: affiliated.map(({ actor, type, title, from, to }) => ({
      actor: actor as Actor['affiliations'][number]['actor'],
      type: type as Actor['affiliations'][number]['type'],
      title,
      from,
      to,
    })),
    eventCount: row.eventCount,
    articleCount: row.articleCount,
  })

  const find = async (db: Db, wanted: string): Promise<Actor> => {
    await settle(db, wanted)
    const [actor] = await load(db, [wanted])
    if (actor) return actor
    const [moved] = await mergedInto(db).execute({ id: wanted })
    throw moved ? new MergedError(moved.actorId, moved.name) : new NotFoundError(NO_ACTOR)
  }

  const filters = actorFilters(engine, { names, links })

  const lists = lister<ActorQuery, Actor>(engine, {
    name: 'actors',
    main: actors,
    orders: {
      name: actors.nameKey,
      eventCount: actors.eventCount,
      createdAt: actors.createdAt,
      updatedAt: actors.updatedAt,
    },
    mainOrder: 'name',
    texts,
    typeAhead: true,
    filters,
    load: loadFitting,
  })

  /** Writes what an actor is to others. */
  const affiliate = async (
    tx: Db,
    { id: actorId, nameKey }: { id: string; nameKey: string },
    given: NewActor['affiliations'],
  ): Promise<void> => {
    const targets = await links.resolve(
      tx,
      given.map((a) => a.actorId),
      (i) => ['affiliations', i, 'actorId'],
    )
    for (const [position, { type, title, from, to }] of given.entries()) {
      const linked = targets[position]
      if (!linked || linked.id === actorId) {
        throw new InputError([
          {
            path: ['affiliations', position, 'actorId'],
            code: 'self_reference',
            message: 'must not be the actor itself',
          },
        ])
      }
      await addAffiliation(tx, {
        actorId,
        position,
        targetId: linked.id,
        type,
        title,
        from,
        to,
        actorNameKey: nameKey,
        targetNameKey: linked.nameKey,
      })
    }
  }

  /** Writes all of an actor but its identity, its version and its counts. */
  const put = async (
    tx: Db,
    actorId: string,
    draft: NewActor,
    before: Actor | null,
    identity: Identity = {},
  ): Promise<void> => {
    const nameKey = sortKey(draft.name)
    const row = {
      externalIds: draft.externalIds,
      tags: draft.tags,
      ...(await datasetOf(tx, draft.dataset)),
      type: draft.type,
      name: draft.name,
      nameKey,
      aliases: draft.aliases,
      names: namesOf(draft),
      country: draft.country,
      sectors: draft.sectors,
      description: draft.description,
      startDate: draft.startDate,
      endDate: draft.endDate,
    }
    if (before) {
      await updateRow(tx, actorId, row)
      if (namesOf(before) !== row.names) search(tx, actorId, false)
    } else {
      await insertRow(tx, {
        id: actorId,
        eventCount: 0,
        articleCount: 0,
        hasEvents: false,
        ...row,
        ...(await changes.created(tx, 'actor', actorId, identity)),
      })
      search(tx, actorId, true)
    }
    if (before) links.forget(tx)
    links.learn(tx, {
      id: actorId,
      name: draft.name,
      type: draft.type,
      country: draft.country,
      nameKey,
    })
    if (!before || namesOf(before) !== row.names)
      await similar.setKeys(tx, actorId, row.names.split('\n'), !before)
    const renamed = !before || sortKey(before.name) !== nameKey
    if (!before || !isDeepStrictEqual(before.externalIds, draft.externalIds)) {
      await names.set(tx, actorId, draft.externalIds, !before)
    }
    if (renamed || !isDeepStrictEqual(before.tags, draft.tags)) {
      if (before) await clearTags(tx, actorId)
      for (const tag of draft.tags) await addTag(tx, { tag, nameKey, actorId })
    }
    if (renamed || !isDeepStrictEqual(before.sectors, draft.sectors)) {
      if (before) await clearSectors(tx, actorId)
      for (const sector of draft.sectors) await addSector(tx, { sector, nameKey, actorId })
    }
    if (before && renamed) {
      await renameAffiliations(tx, actorId, { actorNameKey: nameKey })
      await renameAffiliationsTo(tx, actorId, { targetNameKey: nameKey })
    }
    if (before && (before.type !== draft.type || before.country !== draft.country)) {
      await retypeParticipants(tx, actorId, { actorType: draft.type, actorCountry: draft.country })
    }
    if (!isDeepStrictEqual(before ? actorDraft(before).affiliations : [], draft.affiliations)) {
      if (before) await clearAffiliations(tx, actorId)
      await affiliate(tx, { id: actorId, nameKey }, draft.affiliations)
    }
  }

  const insert = async (tx: Db, input: NewActor, identity: Identity = {}): Promise<string> => {
    const newId = identity.id ?? typeidUnboxed('actor')
    // One whose survivor is deleted is made again by itself.
    if (identity.id !== undefined) await holdings.release(tx, newId)
    await put(tx, newId, input, null, identity)
    return newId
  }

  /** Makes an actor that has been written a version later. */
  const revised = async (tx: Db, before: Actor, at?: number): Promise<Actor> => {
    const after = await find(tx, before.id)
    const undo = diff(actorState(after), actorState(before))
    const { version, updatedAt } = await changes.changed(tx, 'actor', before.id, undo, at)
    return { ...after, version, updatedAt: iso(updatedAt) }
  }

  /**
   * The actor as it is after a change; null when nothing changed.
   *
   * @param at when it changed, if not now
   */
  const change = async (
    tx: Db,
    before: Actor,
    draft: NewActor,
    at?: number,
  ): Promise<Actor | null> => {
    if (isDeepStrictEqual(draft, actorDraft(before))) return null
    await put(tx, before.id, draft, before)
    return revised(tx, before, at)
  }

  const holders = async (tx: Db, actorId: string): Promise<Holder[]> => {
    const named =
      (type: Holder['type']) =>
      (row: { id: string; title: string }): Holder => ({ type, ...row })
    return [
      ...(await eventsHolding(tx).execute({ id: actorId })).map(named('event')),
      ...(await articlesHolding(tx).execute({ id: actorId })).map(named('article')),
      ...(await actorsHolding(tx).execute({ id: actorId })).map(named('actor')),
    ]
  }

  const recount = async (tx: Db, actorId: string): Promise<void> => {
    const [counted] = await counts(tx).execute({ id: actorId })
    const { events: eventCount = 0, articles: articleCount = 0 } = counted ?? {}
    await setCounts(tx, actorId, { eventCount, articleCount, hasEvents: eventCount > 0 })
  }
  const { merge, unmerge } = merging(
    engine,
    {
      load,
      find,
      draftOf: actorDraft,
      stateOf: actorState,
      put,
      revised,
      recount,
      setExternalIds: (tx, actorId, given) => names.set(tx, actorId, given, false),
      ownersOf: names.findAll,
    },
    links,
    holdings,
  )

  const past = history(engine, {
    collection: 'actor',
    none: NO_ACTOR,
    now: async (db, wanted) => (await load(db, [wanted]))[0] ?? null,
    stateOf: actorState,
    blank: defaultsOf(NewActor.shape),
    present: async (db, wanted, { affiliations, ...state }, stamp, now, gone): Promise<Actor> => {
      const cardOf = await links.cards(
        db,
        affiliations.map((a) => a.actorId),
        gone,
      )
      return {
        id: wanted,
        ...stamp,
        ...state,
        affiliations: affiliations.map(({ actorId, ...a }) => ({ actor: cardOf(actorId), ...a })),
        eventCount: now?.eventCount ?? 0,
        articleCount: now?.articleCount ?? 0,
      }
    },
    missing: (db, { affiliations }) =>
      links.missing(
        db,
        affiliations.map((a) => a.actorId),
      ),
    refuseMerged: async (tx, wanted) => {
      const [moved] = await mergedInto(tx).execute({ id: wanted })
      if (moved) throw new MergedError(moved.actorId, moved.name)
      throw new ConflictError(
        'The actor was merged into another one, which is deleted. POST /v1/actors/{actorId}/unmerge undoes the merge.',
      )
    },
    put: async (tx, wanted, { createdAt, ...draft }, now): Promise<Actor> => {
      const survivor = await links.survivorOf(
        tx,
        draft.affiliations.map((a) => a.actorId),
      )
      // Actors that have been merged since are one, which is nothing to itself.
      const { affiliations } = located(draft, survivor)
      const restored = { ...draft, affiliations: tidied(affiliations, wanted) }
      if (now) return (await change(tx, now, restored)) ?? now
      const times = { createdAt: Date.parse(createdAt), updatedAt: Date.now() }
      await insert(tx, restored, { id: wanted, ...times })
      return find(tx, wanted)
    },
  })

  const walk = (db: Db, query: ActorQuery) => lists.walk(db, query, loadFitting)

  return {
    ...past,
    /** Actors of these ids in their order; those that are gone are left out. */
    load,
    find,
    insert,
    change,
    /** What `stream` gives, on a snapshot that is open. */
    walk,
    /** Moves all that an actor has to a survivor. */
    mergeInto: merge,
    findByExternalIds: names.findAll,
    /** Those of these ids that there are or were: by themselves, or by what they have been merged into. */
    known: (db: Db, wanted: readonly string[]): Promise<Map<string, string>> =>
      links.known(db, wanted),
    /**
     * Gives an actor that has been made in this import the affiliations that it was made without.
     *
     * @param identity what it had with them in the database that it comes from
     */
    affiliate: async (
      tx: Db,
      wanted: string,
      given: NewActor['affiliations'],
      { version, updatedAt }: Identity,
    ): Promise<void> => {
      const before = await find(tx, wanted)
      await clearAffiliations(tx, wanted)
      await affiliate(tx, { id: wanted, nameKey: sortKey(before.name) }, given)
      // In the write that makes it, it has them from its first version on, unless that was an earlier one.
      const isFirst = changes.isNew(tx, wanted) && (version ?? 1) <= before.version
      if (!isFirst) await revised(tx, before, updatedAt)
    },
    /** Actors that may be the same as one, the likeliest first. */
    similar: (wanted: string, limit: number): Promise<SimilarActor[]> =>
      read(async (db) => similar.find(db, await find(db, wanted), limit)),
    /** Notes by what names actors are found that were there before that was noted; false when none is left. */
    keySome: async (): Promise<boolean> => {
      if (!(await read(similar.isWaiting))) return false
      await write(similar.keySome)
      return true
    },
    /** Throws unless there is such an actor. */
    exists: (wanted: string): Promise<void> =>
      read(async (db) => {
        const [known] = await knownRow(db).execute({ id: wanted })
        if (!known) await find(db, wanted)
      }),
    get: (wanted: string): Promise<Actor> => read((db) => find(db, wanted)),
    list: (query: ActorQuery, after?: Position): Promise<Listed<Actor>> =>
      read((db) => lists.list(db, query, after)),
    /** All that pass the filters, in order, a few at a time. */
    filters,
    isWalk: lists.isWalk,
    aggregated: lists.aggregated,
    stream: (query: ActorQuery) => snapshot((db) => walk(db, query)),
    create: (input: NewActor, record?: Recorder<Actor>): Promise<Actor> =>
      write(async (tx) => find(tx, await insert(tx, input)), record),
    /** Changes an actor by what is made of it; an actor that would not change keeps its version. */
    update: (
      wanted: string,
      allowed: Precondition,
      make: (draft: NewActor) => NewActor,
      record?: Recorder<Actor>,
    ): Promise<Actor> =>
      write(async (tx) => {
        const before = await find(tx, wanted)
        if (!allowed(before.version)) throw new PreconditionError()
        return (await change(tx, before, make(actorDraft(before)))) ?? before
      }, record),
    /** Deletes an actor that nothing refers to, or with `force` what refers to it. */
    remove: (
      wanted: string,
      allowed: Precondition,
      force: boolean,
      record?: Recorder<void>,
    ): Promise<void> =>
      write(async (tx) => {
        const before = await find(tx, wanted)
        if (!allowed(before.version)) throw new PreconditionError()
        const held = await holders(tx, wanted)
        if (held.length > 0 && !force) {
          throw new ConflictError(
            'Events, articles or other actors refer to this actor. Delete it with force=true to remove those links too.',
            held,
          )
        }
        await links.revise(tx, wanted, async () => {
          await dropParticipants(tx, wanted)
          await dropMentions(tx, wanted)
          await dropAffiliationsTo(tx, wanted)
        })
        links.forget(tx)
        await changes.remove(tx, 'actor', wanted, actorState(before))
      }, record),
    /** Moves all links of a duplicate to a survivor; the duplicate's id leads to the survivor from then on. */
    merge: (
      survivorId: string,
      allowed: Precondition,
      duplicateId: string,
      record?: Recorder<Actor>,
    ): Promise<Actor> =>
      write(async (tx) => {
        const survivor = await find(tx, survivorId)
        if (!allowed(survivor.version)) throw new PreconditionError()
        return merge(tx, survivor, duplicateId)
      }, record),
    /** Undoes the merge of an actor, which is there again with all that it had. */
    unmerge: (
      wanted: string,
      allowed: Precondition,
      record?: Recorder<Unmerged>,
    ): Promise<Unmerged> => write((tx) => unmerge(tx, wanted, allowed), record),
  }
}
export type ActorStore = ReturnType<typeof actorStore>
