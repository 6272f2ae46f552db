import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { InputError } from '../common/errors.ts'
import { sortKey } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { listBeside, updateBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import type { Links } from '../links/links.ts'
import { actorDraft, affiliatedWith } from './draft.ts'
import type { Actor, ActorInput } from './schema.ts'

/** Updates the copies of an actor's name, type and country in links, and notes who shows them. */
const relabeler = (
  { schema: { affiliations, participants } }: Engine,
  { eventCounts, touches }: Links,
) => {
  const renameAffiliations = updateBy(affiliations, affiliations.actorId, ['actorNameKey'])
  const renameAffiliationsTo = updateBy(affiliations, affiliations.targetId, ['targetNameKey'])
  const retypeParticipants = updateBy(participants, participants.actorId, [
    'actorType',
    'actorCountry',
  ])
  const eventsOf = statement((db: Db) =>
    db
      .selectDistinct({ id: participants.eventId })
      .from(participants)
      .where(eq(participants.actorId, sql.placeholder('id')))
      .prepare(),
  )
  const isAffiliated = statement((db: Db) =>
    db
      .select({ id: affiliations.actorId })
      .from(affiliations)
      .where(eq(affiliations.targetId, sql.placeholder('id')))
      .limit(1)
      .prepare(),
  )
  const isShownAnew = (draft: ActorInput, before: Actor) =>
    draft.name !== before.name || draft.type !== before.type || draft.country !== before.country
  return async (tx: Db, draft: ActorInput, before: Actor, nameKey: string) => {
    const { id } = before
    if (isShownAnew(draft, before)) {
      if (before.eventCount > 0) touches.eventsOfActor(tx, id)
      if (before.articleCount > 0) touches.articlesOfActor(tx, id)
      if ((await isAffiliated(tx).execute({ id })).length > 0) touches.actorsOfActor(tx, id)
    }
    if (sortKey(before.name) !== nameKey) {
      await renameAffiliations(tx, id, { actorNameKey: nameKey })
      await renameAffiliationsTo(tx, id, { targetNameKey: nameKey })
    }
    if (before.type !== draft.type || before.country !== draft.country) {
      const events = await eventsOf(tx).execute({ id })
      await eventCounts.recountBeside(
        tx,
        events.map((event) => event.id),
      )
      await retypeParticipants(tx, id, { actorType: draft.type, actorCountry: draft.country })
    }
  }
}

/** Writes external ids and affiliations to their own tables. */
export const actorSideLists = (engine: Engine, all: Links, names: ExternalIds) => {
  const { actors: links } = all
  const { affiliations } = engine.schema
  const setAffiliations = listBeside(affiliations, affiliations.actorId)
  const relabel = relabeler(engine, all)

  const affiliate = async (
    tx: Db,
    { id: actorId, nameKey }: { id: string; nameKey: string },
    given: ActorInput['affiliations'],
    isNew: boolean,
  ): Promise<void> => {
    const targets = await links.resolve(tx, affiliatedWith({ affiliations: given }), (i) => [
      'affiliations',
      i,
      'actorId',
    ])
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
      const target = { targetId: linked.id, targetNameKey: linked.nameKey }
      return { actorId, position, ...target, type, title, from, to, actorNameKey: nameKey }
    })
    await setAffiliations(tx, actorId, rows, isNew)
  }

  return {
    affiliate,
    /** Writes the lists that have changed. */
    write: async (
      tx: Db,
      actorId: string,
      draft: ActorInput,
      before: Actor | null,
      nameKey: string,
    ): Promise<void> => {
      const isNew = !before
      if (isNew || !isDeepStrictEqual(before.externalIds, draft.externalIds))
        await names.set(tx, actorId, draft.externalIds, isNew)
      if (before) await relabel(tx, draft, before, nameKey)
      const was = before ? actorDraft(before).affiliations : []
      if (!isDeepStrictEqual(was, draft.affiliations))
        await affiliate(tx, { id: actorId, nameKey }, draft.affiliations, isNew)
    },
  }
}
