import { ConflictError } from '../common/errors.ts'
import { defaultsOf } from '../contract/fields.ts'
import type { Db, Engine } from '../db/engine.ts'
import { history } from '../history/store.ts'
import type { Links } from '../links/links.ts'
import { actorState, affiliatedWith } from './draft.ts'
import { located, tidied } from './merged.ts'
import { NO_ACTOR, type ActorRows } from './rows.ts'
import { ActorInput, type Actor } from './schema.ts'
import type { ActorWriter } from './write.ts'

export const actorPast = (
  engine: Engine,
  { actors: links }: Links,
  rows: ActorRows,
  { insert, change }: ActorWriter,
) =>
  history(engine, {
    collection: 'actor',
    none: NO_ACTOR,
    now: async (db: Db, id) => (await rows.load(db, [id]))[0] ?? null,
    stateOf: actorState,
    blank: defaultsOf(ActorInput.shape),
    present: async (db, id, { affiliations, ...state }, stamp, now, gone): Promise<Actor> => {
      const cardOf = await links.cards(db, affiliatedWith({ affiliations }), gone)
      return {
        id,
        ...stamp,
        ...state,
        affiliations: affiliations.map(({ actorId, ...a }) => ({ actor: cardOf(actorId), ...a })),
        eventCount: now?.eventCount ?? 0,
        articleCount: now?.articleCount ?? 0,
      }
    },
    missing: (db, state) => links.missing(db, affiliatedWith(state)),
    refuseMerged: async (tx, id) => {
      await rows.refuseMerged(tx, id)
      throw new ConflictError(
        'The actor was merged into another one, which was deleted since. POST /v1/actors/{actorId}/unmerge undoes the merge.',
      )
    },
    put: async (tx, id, { createdAt, ...draft }, now): Promise<Actor> => {
      const survivor = await links.survivorOf(tx, affiliatedWith(draft))
      // Affiliations with an actor merged since would be with itself: `tidied` drops them.
      const { affiliations } = located(draft, survivor)
      const restored = { ...draft, affiliations: tidied(affiliations, id) }
      if (now) return (await change(tx, now, restored)) ?? now
      const times = { createdAt: Date.parse(createdAt), updatedAt: Date.now() }
      return rows.find(tx, await insert(tx, restored, { id, ...times }))
    },
  })
