import { turns } from '../common/turns.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { Owners } from '../links/actors.ts'
import type { Links } from '../links/links.ts'
import type { ActorHoldings } from './holdings.ts'
import type { NamedActor } from './link-moves.ts'
import { linkSplits } from './link-splits.ts'
import { OWNERS, type Link, type Linked } from './linked.ts'
import { affiliationKey, type Held } from './merged.ts'

/** A link that returns to an actor: as it was, as it is now, and its owner at the merge. */
export interface Returning {
  was: Link
  now: Link
  holder: string
}

/** An actor that is being unmerged, its survivor, and all other actors merged into that. */
export interface Family {
  id: string
  survivorId: string
  /** The actor that each merged one was merged into. */
  into: ReadonlyMap<string, string>
  /** The survivor and all actors merged into it. */
  tree: readonly string[]
  /** The actor and those merged into it. */
  leaving: readonly string[]
  staying: readonly string[]
  /** The names, tags and ids that some of them had of their own. */
  fieldsOf: (ids: readonly string[]) => Held[]
  /** The links that the leaving actors had of their own. */
  links: readonly Link[]
}

/** Finds the links that return to an actor. */
const linksFinder = ({ actors: links }: Links, { linkTo }: Linked) => {
  /** Recorded links as the survivor has them now, and those that no longer exist. */
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
      // The owner of an affiliation may itself have been merged since.
      const ownerId = survivorOf(was.ownerId)
      if (ownerId === survivorId || leaving.includes(was.ownerId)) continue
      const now = await linkTo(tx, survivorId, { ...was, ownerId })
      if (now) back.push({ was: { ...was, ownerId }, now, holder: was.ownerId })
      else lost.push(was)
    }
    return { back, lost }
  }
}

/** Returns links to an actor that is being unmerged. */
export const returningLinks = (
  engine: Engine,
  links: Links,
  linked: Linked,
  holdings: ActorHoldings,
) => {
  const { move, split } = linkSplits(engine)

  /** Points an affiliation that a merged actor holds back to the actor that it was with. */
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

  /** A link as an actor that stays merged has it; null when only the leaving ones have it. */
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
    /** Returns links and records a new version of every resource that has one. */
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
