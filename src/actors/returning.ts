import { turns } from '../common/turns.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { Owners } from '../links/actors.ts'
import type { Links } from '../links/links.ts'
import type { ActorHoldings } from './holdings.ts'
import type { NamedActor } from './link-moves.ts'
import { linkSplits } from './link-splits.ts'
import { OWNERS, type Link, type Linked } from './linked.ts'
import { affiliationKey, type Held } from './merged.ts'

/** A link that is to go back: as it was, as it is now, and the resource that had it then. */
export interface Returning {
  was: Link
  now: Link
  holder: string
}

/** An actor that leaves its survivor, and all others that have been merged into that one. */
export interface Family {
  id: string
  survivorId: string
  /** What each of those that are merged was merged into. */
  into: ReadonlyMap<string, string>
  /** The survivor, and all that are merged. */
  tree: readonly string[]
  /** The actor, and those that were merged into it. */
  leaving: readonly string[]
  staying: readonly string[]
  /** What some of them hold by themselves. */
  fieldsOf: (ids: readonly string[]) => Held[]
  /** The links that those hold by themselves that leave. */
  links: readonly Link[]
}

/** Finds the links that go back to an actor. */
const linksFinder = ({ actors: links }: Links, { linkTo }: Linked) => {
  /** The links that actors held, as their survivor has them now; and those that are there no more. */
  return async (
    tx: Db,
    { links: held, leaving, survivorId }: Family,
  ): Promise<{ back: Returning[]; lost: Link[] }> => {
    const survivorOf = await links.survivorOf(
      tx,
      held.map(({ ownerId }) => ownerId),
    )
    const back: Returning[] = []
    const lost: Link[] = []
    const rest = turns()
    for (const was of held) {
      await rest()
      // Whose affiliation it was may itself have been merged since.
      const ownerId = survivorOf(was.ownerId)
      if (ownerId === survivorId || leaving.includes(was.ownerId)) continue
      const now = await linkTo(tx, survivorId, { ...was, ownerId })
      if (now) back.push({ was: { ...was, ownerId }, now, holder: was.ownerId })
      else lost.push(was)
    }
    return { back, lost }
  }
}

/** Gives links back to an actor that leaves its survivor. */
export const returningLinks = (
  engine: Engine,
  links: Links,
  linked: Linked,
  holdings: ActorHoldings,
) => {
  const { move, split } = linkSplits(engine)

  /** Has an affiliation that a merged actor holds lead to the one that it was with, and not to its survivor. */
  const turn = async (
    tx: Db,
    { holder, was }: Returning,
    staying: readonly string[],
    to: string,
  ): Promise<void> => {
    const fields = (await holdings.fieldsOf(tx, [holder])).get(holder)
    if (!fields) return
    const affiliations = fields.affiliations.map((one) =>
      staying.includes(one.actorId) && affiliationKey(one) === was.key
        ? { ...one, actorId: to }
        : one,
    )
    await holdings.setFields(tx, holder, { ...fields, affiliations })
  }

  /** A link as another one has it that stays with a survivor; null when only those have it that leave. */
  const sharedBy = async (
    tx: Db,
    { was, holder }: Returning,
    staying: readonly string[],
  ): Promise<Link | null> => {
    const held = await holdings.heldBy(tx, staying, was)
    if (held || was.kind !== 'affiliation') return held
    const owners = [was.ownerId, ...(await holdings.mergedInto(tx, was.ownerId)).keys()]
    for (const ownerId of owners)
      if (await holdings.heldBy(tx, staying, { ...was, ownerId })) return was
    if (holder === was.ownerId) return null
    const fields = [...(await holdings.fieldsOf(tx, owners)).values()]
    const isHeld = fields.some(({ affiliations }) =>
      affiliations.some((one) => staying.includes(one.actorId) && affiliationKey(one) === was.key),
    )
    return isHeld ? was : null
  }

  return {
    find: linksFinder(links, linked),
    /** Gives links back, and makes every resource that has one a version later. */
    giveBack: async (
      tx: Db,
      back: readonly Returning[],
      actor: NamedActor,
      survivor: NamedActor | undefined,
      { staying, survivorId }: Pick<Family, 'staying' | 'survivorId'>,
    ): Promise<void> => {
      const owners: Owners = { event: new Set(), article: new Set(), actor: new Set() }
      for (const { was } of back) owners[OWNERS[was.kind]].add(was.ownerId)
      await links.actors.reviseOwners(tx, owners, async () => {
        const rest = turns()
        for (const link of back) {
          await rest()
          if (link.holder !== link.was.ownerId) await turn(tx, link, staying, actor.id)
          const theirs = await sharedBy(tx, link, staying)
          if (theirs && survivor) await split(tx, { ...link, theirs }, actor, survivor)
          else await move(tx, link.now, actor, survivorId)
        }
      })
    },
  }
}
