import { InputError } from '../common/errors.ts'
import { turns } from '../common/turns.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { Links } from '../links/links.ts'
import { actorDraft, actorState } from './draft.ts'
import type { ActorHoldings } from './holdings.ts'
import { linkMoves } from './link-moves.ts'
import { linkKey, type Link, type Linked } from './linked.ts'
import { absorbed, heldOf } from './merged.ts'
import type { ActorRows } from './rows.ts'
import type { Actor } from './schema.ts'
import type { ActorWriter } from './write.ts'

interface Parts {
  rows: Pick<ActorRows, 'load'>
  writer: Pick<ActorWriter, 'put' | 'recount' | 'revised'>
  linked: Linked
  holdings: ActorHoldings
}

/** Merges a duplicate into a survivor. */
export const merger = (engine: Engine, { actors: links, uses }: Links, parts: Parts) => {
  const { changes } = engine
  const { rows, writer, holdings } = parts
  const { linksTo, linkTo } = parts.linked
  const moveAll = linkMoves(engine)

  /** Removes recorded links that were removed since, as the same link added later is new. */
  const forget = async (
    tx: Db,
    survivorId: string,
    duplicateId: string,
    moving: readonly Link[],
    twins: readonly Link[],
  ): Promise<void> => {
    const there = new Set(moving.map(linkKey))
    const ofDuplicate = [...(await holdings.mergedInto(tx, duplicateId)).keys()]
    for (const one of ofDuplicate) {
      const held = await holdings.linksOf(tx, [one])
      const survivorOf = await links.survivorOf(
        tx,
        held.map(({ ownerId }) => ownerId),
      )
      for (const link of held)
        if (!there.has(linkKey({ ...link, ownerId: survivorOf(link.ownerId) })))
          await holdings.drop(tx, one, link)
    }
    const both = new Set(twins.map(linkKey))
    const ofSurvivor = [...(await holdings.mergedInto(tx, survivorId)).keys()]
    for (const one of [survivorId, ...ofSurvivor])
      for (const link of await holdings.linksOf(tx, [one]))
        if (there.has(linkKey(link)) && !both.has(linkKey(link))) await holdings.drop(tx, one, link)
  }

  /** Reads the duplicate and refuses one that may not be merged. */
  const duplicateOf = async (tx: Db, survivorId: string, duplicateId: string): Promise<Actor> => {
    const [duplicate] = await rows.load(tx, [duplicateId])
    if (duplicate && duplicateId !== survivorId) return duplicate
    throw new InputError([
      {
        path: ['duplicateId'],
        code: duplicate ? 'self_reference' : 'unknown_reference',
        message: duplicate
          ? 'must not be the actor itself'
          : 'is not the id of an actor, or that actor is merged already',
      },
    ])
  }

  /** Moves everything of a duplicate to the survivor, and makes its id lead there. */
  return async (tx: Db, survivor: Actor, duplicateId: string): Promise<Actor> => {
    const survivorId = survivor.id
    const gone = await holdings.mergeOf(tx, duplicateId)
    if (gone?.actorId === survivorId) return survivor
    const duplicate = await duplicateOf(tx, survivorId, duplicateId)
    const [kept, given] = [actorDraft(survivor), actorDraft(duplicate)]
    // Links between the two are in their own fields.
    const moving = (await linksTo(tx, duplicateId)).filter(({ ownerId }) => ownerId !== survivorId)
    const twins: Link[] = []
    const rest = turns()
    for (const link of moving) {
      await rest()
      const twin = await linkTo(tx, survivorId, link)
      if (twin) twins.push(twin)
    }
    await holdings.note(tx, duplicateId, heldOf(given), moving, true)
    await holdings.note(tx, survivorId, heldOf(kept), twins, false)
    await forget(tx, survivorId, duplicateId, moving, twins)
    await links.revise(tx, duplicateId, () => moveAll(tx, survivor, duplicateId), survivorId)
    uses.count(tx, 'actor', duplicate, null)
    await changes.remove(tx, 'actor', duplicateId, actorState(duplicate), survivorId)
    links.forget(tx)
    const ids = [survivorId, duplicateId] as const
    await writer.put(tx, survivorId, absorbed(kept, given, ids), survivor)
    await holdings.lead(tx, duplicateId, survivorId)
    await writer.recount(tx, survivorId)
    return writer.revised(tx, survivor)
  }
}
