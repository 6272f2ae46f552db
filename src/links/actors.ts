import { InputError, type InputIssue } from '../common/errors.ts'
import type { Conflict } from '../common/refusal.ts'
import type { GoneAccess } from '../common/gone.ts'
import type { ActorRef } from '../contract/refs.ts'
import type { Db, Engine } from '../db/engine.ts'
import { actorCounts } from './actor-counts.ts'
import { actorFinder, type LinkedActor } from './actor-finder.ts'
import { actorLists } from './actor-lists.ts'

const GONE_CARD: ActorRef = {
  id: '',
  name: '',
  type: 'unidentified',
  country: null,
  deleted: true,
}
const cardOf = ({ id, name, type, country }: ActorRef) => ({ id, name, type, country })

/** The reads of actors that articles and events need: their existence, current fields and counts. */
export const actorLinks = (engine: Engine) => {
  const { changes } = engine
  const finder = actorFinder(engine)
  const { find } = finder
  return {
    ...finder,
    ...actorLists(engine),
    ...actorCounts(engine),
    /** Maps each of these ids that exists to the actor that it means, following merges. */
    known: async (db: Db, wanted: readonly string[]): Promise<Map<string, string>> => {
      const found = await find(db, wanted)
      return new Map(
        wanted.flatMap((actor) => {
          const linked = found.get(actor)
          return linked ? [[actor, linked.id] as const] : []
        }),
      )
    },
    /** The actors of these ids, following merges; throws when an id is unknown. */
    resolve: async (
      db: Db,
      wanted: string[],
      path: (index: number) => InputIssue['path'],
    ): Promise<LinkedActor[]> => {
      const found = await find(db, wanted)
      const message = 'is not the id of an actor'
      const issues = wanted.flatMap((actor, i): InputIssue[] =>
        found.has(actor) ? [] : [{ path: path(i), code: 'unknown_reference', message }],
      )
      if (issues.length > 0) throw new InputError(issues)
      return wanted.flatMap((actor) => found.get(actor) ?? [])
    },
    /** Actors that a past state embeds, as they are now; deleted ones as last, to those allowed. */
    cards: async (
      db: Db,
      wanted: string[],
      { isShown }: GoneAccess,
    ): Promise<(actor: string) => ActorRef> => {
      const found = await find(db, wanted)
      const cards = new Map<string, ActorRef>()
      for (const one of wanted) {
        const now = found.get(one)
        const last = now || !isShown ? null : ((await changes.lost(db, one)) as ActorRef | null)
        if (now) cards.set(one, cardOf(now as ActorRef))
        else if (last) cards.set(one, { ...cardOf({ ...last, id: one }), deleted: true })
      }
      return (actor) => cards.get(actor) ?? { ...GONE_CARD, id: actor }
    },
    /** The names of these actors, by id. */
    namesOf: async (db: Db, wanted: readonly string[]): Promise<Map<string, string>> => {
      const found = await find(db, wanted)
      return new Map(wanted.map((actor) => [actor, found.get(actor)?.name ?? '']))
    },
    /** The deleted ones among these actors, with the name that each had last. */
    missing: async (db: Db, wanted: readonly string[]): Promise<Conflict[]> => {
      const found = await find(db, wanted)
      const gone = [...new Set(wanted)].filter((actor) => !found.has(actor))
      return Promise.all(
        gone.map(async (id): Promise<Conflict> => {
          const lost = (await changes.lost(db, id)) as { name: string } | null
          return { collection: 'actor', id, title: lost?.name ?? '' }
        }),
      )
    },
  }
}
export type ActorLinks = ReturnType<typeof actorLinks>
export type { LinkedActor } from './actor-finder.ts'
export type { Owners } from './actor-lists.ts'
