import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { diff } from '../common/json-patch.ts'
import { iso, sortKey } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { newId, orderOf, type Identity } from '../db/identity.ts'
import { searched, type SearchedTexts } from '../db/query/searched.ts'
import { insertNumbered, numberReader, seqOf, updateBy } from '../db/rows.ts'
import { sideItems, sideListAdder } from '../db/side-lists.ts'
import { statement } from '../db/statement.ts'
import type { Links } from '../links/links.ts'
import { actorDraft, actorState } from './draft.ts'
import type { ActorHoldings } from './holdings.ts'
import type { ActorRows } from './rows.ts'
import type { Actor, ActorInput } from './schema.ts'
import { actorSideLists } from './side-lists.ts'
import { actorSides } from './sides.ts'
import type { SimilarActors } from './similar.ts'
import { settle } from '../db/unit-of-work.ts'

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

interface Parts {
  texts: SearchedTexts
  names: ExternalIds
  rows: Pick<ActorRows, 'find'>
  holdings: Pick<ActorHoldings, 'release'>
  similar: Pick<SimilarActors, 'setKeys'>
}

/** Name and aliases, one a line. */
const namesOf = ({ name, aliases }: Pick<ActorInput, 'name' | 'aliases'>): string =>
  [name, ...aliases.map((alias) => alias.name)].join('\n')

/** Writes the rows of actors, their search texts and name keys. */
const actorRowWriter = (
  engine: Engine,
  { origins: { datasetOf } }: Links,
  { texts, similar }: Pick<Parts, 'texts' | 'similar'>,
) => {
  const { changes, kit, schema } = engine
  const { actors } = schema
  const { insert: insertRow } = insertNumbered(kit, actors)
  const updateRow = updateBy(actors, actors.id, ROW_COLUMNS)
  const addToLists = sideListAdder(actorSides(schema))
  const numberOf = numberReader(actors)
  const search = searched(engine, 'actors', actors, texts)
  const rowOf = async (tx: Db, draft: ActorInput) => ({
    externalIds: draft.externalIds,
    tags: draft.tags,
    ...(await datasetOf(tx, draft.dataset)),
    type: draft.type,
    name: draft.name,
    nameKey: sortKey(draft.name),
    aliases: draft.aliases,
    names: namesOf(draft),
    country: draft.country,
    sectors: draft.sectors,
    description: draft.description,
    startDate: draft.startDate,
    endDate: draft.endDate,
  })
  const insert = async (
    tx: Db,
    id: string,
    row: Awaited<ReturnType<typeof rowOf>>,
    identity: Identity,
  ): Promise<number> => {
    const order = orderOf(id)
    const seq = await insertRow(tx, {
      id,
      idOrder: order,
      eventCount: 0,
      articleCount: 0,
      hasEvents: false,
      ...row,
      ...(await changes.created(tx, 'actor', id, identity)),
    })
    await addToLists(
      tx,
      { seq, order, sort: row.nameKey },
      { tags: sideItems(row.tags), sectors: sideItems(row.sectors) },
    )
    return seq
  }
  const update = async (
    tx: Db,
    id: string,
    row: Awaited<ReturnType<typeof rowOf>>,
  ): Promise<number> => {
    await updateRow(tx, id, row)
    return numberOf(tx, id)
  }
  /** Writes the row of an actor, and returns its number. */
  return async (
    tx: Db,
    id: string,
    draft: ActorInput,
    before: Actor | null,
    identity: Identity,
  ): Promise<number> => {
    const row = await rowOf(tx, draft)
    const seq = before ? await update(tx, id, row) : await insert(tx, id, row, identity)
    if (before && namesOf(before) === row.names) return seq
    search(tx, id, !before)
    await similar.setKeys(tx, seq, row.names.split('\n'), !before)
    return seq
  }
}

/** Recounts the events and articles of an actor. */
const actorCounter = ({ schema: { actors, mentions, participants } }: Engine) => {
  const id = sql.placeholder('id')
  const setCounts = updateBy(actors, actors.id, ['eventCount', 'articleCount', 'hasEvents'])
  const counts = statement((db: Db) =>
    db
      .select({
        events: sql<number>`(select count(distinct ${participants.eventSeq}) from ${participants} where ${participants.actorSeq} = ${seqOf(actors, id)})`,
        articles: sql<number>`(select count(*) from ${mentions} where ${mentions.actorSeq} = ${seqOf(actors, id)})`,
      })
      .from(actors)
      .where(eq(actors.id, id))
      .prepare(),
  )
  return async (tx: Db, actorId: string): Promise<void> => {
    // Settling first adds the counts that this write has gathered.
    await settle(tx, actorId)
    const [counted] = await counts(tx).execute({ id: actorId })
    const { events: eventCount = 0, articles: articleCount = 0 } = counted ?? {}
    await setCounts(tx, actorId, { eventCount, articleCount, hasEvents: eventCount > 0 })
  }
}

/** Writes actors with their lists and links. */
export const actorWriter = (engine: Engine, links: Links, parts: Parts) => {
  const { changes } = engine
  const { holdings, names, rows } = parts
  const writeRow = actorRowWriter(engine, links, parts)
  const { affiliate, write: writeSideLists } = actorSideLists(engine, links, names)
  const numberOf = numberReader(engine.schema.actors)

  /** Writes everything of an actor except identity, version and counts. */
  const put = async (
    tx: Db,
    id: string,
    draft: ActorInput,
    before: Actor | null,
    identity: Identity = {},
  ): Promise<void> => {
    const { name, type, country } = draft
    const nameKey = sortKey(name)
    const seq = await writeRow(tx, id, draft, before, identity)
    links.uses.count(tx, 'actor', before, draft)
    if (before) links.actors.forget(tx)
    links.actors.learn(tx, { seq, id, name, type, country, nameKey })
    await writeSideLists(tx, { id, seq, nameKey }, draft, before)
  }

  /** Records a new version of an actor, at a time or now. */
  const revised = async (tx: Db, before: Actor, at?: number): Promise<Actor> => {
    const after = await rows.find(tx, before.id)
    const undo = diff(actorState(after), actorState(before))
    const { version, updatedAt } = await changes.changed(tx, 'actor', before.id, undo, at)
    return { ...after, version, updatedAt: iso(updatedAt) }
  }

  return {
    put,
    revised,
    recount: actorCounter(engine),
    /** Writes a new actor and returns its id. */
    insert: async (tx: Db, input: ActorInput, identity: Identity = {}): Promise<string> => {
      const id = identity.id ?? newId('actor')
      // An actor whose survivor was deleted may be imported again under its own id.
      if (identity.id !== undefined) await holdings.release(tx, id)
      await put(tx, id, input, null, identity)
      return id
    },
    /** Changes an actor at a time, now by default, and returns it; null when nothing changed. */
    change: async (
      tx: Db,
      before: Actor,
      draft: ActorInput,
      at?: number,
    ): Promise<Actor | null> => {
      if (isDeepStrictEqual(draft, actorDraft(before))) return null
      await put(tx, before.id, draft, before)
      return revised(tx, before, at)
    },
    /**
     * Adds affiliations to an actor that this import made without them.
     * @param identity its version and date in the database that it comes from
     */
    affiliate: async (
      tx: Db,
      id: string,
      given: ActorInput['affiliations'],
      { version, updatedAt }: Identity,
    ): Promise<void> => {
      const before = await rows.find(tx, id)
      const actor = { id, seq: await numberOf(tx, id), nameKey: sortKey(before.name) }
      await affiliate(tx, actor, given, false)
      // In the write that makes the actor, the affiliations belong to its first version, unless the
      // source had an earlier one.
      const isFirst = changes.isNew(tx, id) && (version ?? 1) <= before.version
      if (!isFirst) await revised(tx, before, updatedAt)
    },
  }
}
export type ActorWriter = ReturnType<typeof actorWriter>
