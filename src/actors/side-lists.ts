import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { InputError } from '../common/errors.ts'
import { sortKey } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { orderOf } from '../db/identity.ts'
import { listBeside, updateBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import type { Links } from '../links/links.ts'
import { actorDraft, affiliatedWith } from './draft.ts'
import type { Actor, ActorInput } from './schema.ts'

/** An actor that is written, and the key by which its name is sorted. */
interface WrittenActor {
  id: string
  seq: number
  nameKey: string
}

/** Updates the copies of an actor's name, type and country in links, and notes who shows them. */
const relabeler = (
  { schema: { affiliations, events, participants } }: Engine,
  { eventCounts, touches }: Links,
) => {
  const renameAffiliations = updateBy(affiliations, affiliations.actorSeq, ['actorNameKey'])
  const renameAffiliationsTo = updateBy(affiliations, affiliations.targetSeq, ['targetNameKey'])
  const retypeParticipants = updateBy(participants, participants.actorSeq, [
    'actorType',
    'actorCountry',
  ])
  const eventsOf = statement((db: Db) =>
    db
      .selectDistinct({ id: events.id })
      .from(participants)
      .innerJoin(events, eq(events.seq, participants.eventSeq))
      .where(eq(participants.actorSeq, sql.placeholder('seq')))
      .prepare(),
  )
  const isAffiliated = statement((db: Db) =>
    db
      .select({ seq: affiliations.actorSeq })
      .from(affiliations)
      .where(eq(affiliations.targetSeq, sql.placeholder('seq')))
      .limit(1)
      .prepare(),
  )
  const isShownAnew = (draft: ActorInput, before: Actor) =>
    draft.name !== before.name || draft.type !== before.type || draft.country !== before.country
  return async (tx: Db, { id, seq, nameKey }: WrittenActor, draft: ActorInput, before: Actor) => {
    if (isShownAnew(draft, before)) {
      if (before.eventCount > 0) touches.eventsOfActor(tx, id)
      if (before.articleCount > 0) touches.articlesOfActor(tx, id)
      if ((await isAffiliated(tx).execute({ seq })).length > 0) touches.actorsOfActor(tx, id)
    }
    if (sortKey(before.name) !== nameKey) {
      await renameAffiliations(tx, seq, { actorNameKey: nameKey })
      await renameAffiliationsTo(tx, seq, { targetNameKey: nameKey })
    }
    if (before.type !== draft.type || before.country !== draft.country) {
      const taking = await eventsOf(tx).execute({ seq })
      await eventCounts.recountBeside(
        tx,
        taking.map((event) => event.id),
      )
      await retypeParticipants(tx, seq, { actorType: draft.type, actorCountry: draft.country })
    }
  }
}

/** Writes external ids and affiliations to their own tables. */
export const actorSideLists = (engine: Engine, all: Links, names: ExternalIds) => {
  const { actors: links } = all
  const { affiliations } = engine.schema
  const setAffiliations = listBeside(affiliations, affiliations.actorSeq)
  const relabel = relabeler(engine, all)

  const affiliate = async (
    tx: Db,
    { id: actorId, seq: actorSeq, nameKey }: WrittenActor,
    given: ActorInput['affiliations'],
    isNew: boolean,
  ): Promise<void> => {
    const targets = await links.resolve(tx, affiliatedWith({ affiliations: given }), (i) => [
      'affiliations',
      i,
      'actorId',
    ])
    const of = { actorSeq, actorNameKey: nameKey, actorOrder: orderOf(actorId) }
    const rows = given.map(({ type, title, from, to }, position) => {
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
      const target = {
        targetSeq: linked.seq,
        targetNameKey: linked.nameKey,
        targetOrder: orderOf(linked.id),
      }
      return { ...of, ...target, position, type, title, from, to }
    })
    await setAffiliations(tx, actorSeq, rows, isNew)
  }

  return {
    affiliate,
    /** Writes the lists that have changed. */
    write: async (
      tx: Db,
      actor: WrittenActor,
      draft: ActorInput,
      before: Actor | null,
    ): Promise<void> => {
      const isNew = !before
      if (isNew || !isDeepStrictEqual(before.externalIds, draft.externalIds))
        await names.set(tx, actor.seq, draft.externalIds, isNew)
      if (before) await relabel(tx, actor, draft, before)
      const was = before ? actorDraft(before).affiliations : []
      if (!isDeepStrictEqual(was, draft.affiliations))
        await affiliate(tx, actor, draft.affiliations, isNew)
    },
  }
}
