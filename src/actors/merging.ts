import type { Db, Engine } from '../db/engine.ts'
import type { Identity } from '../db/identity.ts'
import { ConflictError, InputError, NotFoundError, PreconditionError } from '../common/errors.ts'
import { defaultsOf } from '../contract/fields.ts'
import { turns } from '../common/turns.ts'
import { additions } from './additions.ts'
import type { ActorHoldings } from './holdings.ts'
import { linkMoves } from './link-moves.ts'
import { linked, linkKey, OWNERS, type Link } from './linked.ts'
import type { ActorLinks, Owners } from '../links/actors.ts'
import {
  absorbed,
  affiliationKey,
  heldBy,
  heldOf,
  located,
  tidied,
  without,
  type Held,
} from './merged.ts'
import { NewActor, VALUES_NAMED, type Actor, type MergedValue, type Unmerged } from './schema.ts'

type ExternalId = NewActor['externalIds'][number]
/** A link that is to go back: as it was, as it is now, and the resource that had it then. */
interface Returning {
  was: Link
  now: Link
  holder: string
}

/** What merging needs of the store of actors. */
interface Actors {
  load: (db: Db, ids: string[]) => Promise<Actor[]>
  find: (db: Db, id: string) => Promise<Actor>
  draftOf: (actor: Actor) => NewActor
  stateOf: (actor: Actor) => NewActor & { createdAt: string }
  put: (
    tx: Db,
    id: string,
    draft: NewActor,
    before: Actor | null,
    identity?: Identity,
  ) => Promise<void>
  /** Makes an actor that has been written a version later. */
  revised: (tx: Db, before: Actor) => Promise<Actor>
  /** Counts anew in how many events and articles an actor is. */
  recount: (tx: Db, id: string) => Promise<void>
  /** Gives an actor these external ids, and no others. */
  setExternalIds: (tx: Db, id: string, externalIds: ExternalId[]) => Promise<void>
  /** Who has external ids, of those that somebody has. */
  ownersOf: (db: Db, externalIds: ExternalId[]) => Promise<(ExternalId & { id: string })[]>
}

/** Links as one actor has them that several held: of mentions, the counts and quotes of all. */
const together = (links: readonly Link[]): Link[] => {
  const found = new Map<string, Link>()
  for (const link of links) {
    const known = found.get(linkKey(link))
    if (!known) found.set(linkKey(link), link)
    else if (known.kind === 'mention' && link.kind === 'mention')
      found.set(linkKey(link), {
        ...known,
        value: {
          ...known.value,
          count: known.value.count + link.value.count,
          quotes: [...known.value.quotes, ...link.value.quotes],
        },
      })
  }
  return [...found.values()]
}

/** Makes two records of an actor one, and one two again. */
export const merging = (
  engine: Engine,
  actors: Actors,
  links: ActorLinks,
  holdings: ActorHoldings,
) => {
  const { changes } = engine
  const { linksTo, linkTo } = linked(engine)
  const { moveAll, move, split } = linkMoves(engine)
  const { named, since } = additions(engine, links)
  const { draftOf, stateOf } = actors

  /** Forgets links that are held by merged actors and were removed since: a link that comes now is another one. */
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

  /** Moves all that a duplicate has to a survivor; its id leads there from then on. */
  const merge = async (tx: Db, survivor: Actor, duplicateId: string): Promise<Actor> => {
    const survivorId = survivor.id
    const gone = await holdings.mergeOf(tx, duplicateId)
    if (gone?.actorId === survivorId) return survivor
    const [duplicate] = await actors.load(tx, [duplicateId])
    if (!duplicate || duplicateId === survivorId)
      throw new InputError([
        {
          path: ['duplicateId'],
          code: duplicate ? 'self_reference' : 'unknown_reference',
          message: duplicate
            ? 'must not be the actor itself'
            : 'is not the id of an actor, or one merged already',
        },
      ])
    const [kept, given] = [draftOf(survivor), draftOf(duplicate)]
    // What the two are to each other is in their fields.
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
    await changes.remove(tx, 'actor', duplicateId, stateOf(duplicate), survivorId)
    links.forget(tx)
    const ids = [survivorId, duplicateId] as const
    await actors.put(tx, survivorId, absorbed(kept, given, ids), survivor)
    await holdings.lead(tx, duplicateId, survivorId)
    await actors.recount(tx, survivorId)
    return actors.revised(tx, survivor)
  }

  /** The links that actors held, as their survivor has them now; and those that are there no more. */
  const linksBack = async (
    tx: Db,
    held: readonly Link[],
    leaving: readonly string[],
    survivorId: string,
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

  /** What a merged actor is without what it shares with nobody any more; and what it cannot have again. */
  const draftBack = async (
    tx: Db,
    id: string,
    then: NewActor,
    holders: readonly Held[],
    survivorId: string,
    kept: readonly ExternalId[],
  ): Promise<{ draft: NewActor; lost: MergedValue[] }> => {
    const targets = [then, ...holders].flatMap(({ affiliations }) =>
      affiliations.map(({ actorId }) => actorId),
    )
    const survivorOf = await links.survivorOf(tx, targets)
    const held = heldBy(
      located(then, survivorOf),
      holders.map((one) => located(one, survivorOf)),
    )
    const known = await links.known(tx, targets)
    const isGone = ({ actorId }: { actorId: string }) => !known.has(actorId)
    const owned = await actors.ownersOf(tx, held.externalIds)
    const taken = [...kept, ...owned.filter((one) => one.id !== survivorId)]
    const isTaken = ({ scheme, value }: ExternalId) =>
      taken.some((one) => one.scheme === scheme && one.value === value)
    const affiliations = tidied(held.affiliations, id)
    const gone = await links.missing(
      tx,
      affiliations.filter(isGone).map((one) => one.actorId),
    )
    return {
      draft: {
        ...held,
        externalIds: held.externalIds.filter((one) => !isTaken(one)),
        affiliations: affiliations.filter((one) => !isGone(one)),
      },
      lost: [
        ...held.externalIds.filter(isTaken).map(({ scheme, value }) => ({
          kind: 'externalId' as const,
          id: null,
          title: `${scheme}:${value}`,
        })),
        ...gone.map(({ id: actorId, title }) => ({
          kind: 'affiliation' as const,
          id: actorId,
          title,
        })),
      ],
    }
  }

  /** The place in the feed since which an actor leads to its survivor. */
  const mergedAt = async (
    tx: Db,
    id: string,
    into: ReadonlyMap<string, string>,
  ): Promise<number> => {
    let position = 0
    for (let one: string | undefined = id; one !== undefined; one = into.get(one))
      if (into.has(one))
        position = Math.max(position, (await changes.removed(tx, one))?.position ?? 0)
    return position
  }

  /**
   * Undoes a merge: the duplicate is there again, with what it held by itself and what those hold that
   * were merged into it; what was added to the survivor since stays there.
   */
  const unmerge = async (
    tx: Db,
    id: string,
    allowed: (version: number) => boolean,
  ): Promise<Unmerged> => {
    const merged = await holdings.mergeOf(tx, id)
    const last = merged && (await changes.removed(tx, id))
    if (!merged || !last) {
      const [there] = await actors.load(tx, [id])
      if (!there) throw new NotFoundError('There is no actor with this id.')
      throw new ConflictError('The actor is not merged into another one: there is nothing to undo.')
    }
    if (!allowed(last.version)) throw new PreconditionError()
    const survivorId = merged.actorId
    const into = await holdings.mergedInto(tx, survivorId)
    const tree = [survivorId, ...into.keys()]
    const leaving = [id, ...(await holdings.mergedInto(tx, id)).keys()]
    const staying = tree.filter((one) => !leaving.includes(one))
    const fields = await holdings.fieldsOf(tx, tree)
    const fieldsOf = (ids: readonly string[]) => ids.flatMap((one) => fields.get(one) ?? [])
    const leavingLinks = together(await holdings.linksOf(tx, leaving))

    // All that is read is read before anything is written.
    const { back, lost } = await linksBack(tx, leavingLinks, leaving, survivorId)
    const { createdAt, ...then } = last.state as NewActor & { createdAt: string }
    const was: NewActor = { ...defaultsOf(NewActor.shape), ...then }
    const [survivor] = await actors.load(tx, [survivorId])
    const survivorOf = await links.survivorOf(
      tx,
      [...fields.values()].flatMap((one) => one.affiliations.map(({ actorId }) => actorId)),
    )
    const locatedOf = (ids: readonly string[]) =>
      fieldsOf(ids).map((one) => located(one, survivorOf))
    const kept = survivor && without(draftOf(survivor), locatedOf(staying), locatedOf(leaving))
    const { externalIds = [] } = kept ?? {}
    const given = await draftBack(tx, id, was, fieldsOf(leaving), survivorId, externalIds)
    const added = survivor
      ? await since(tx, survivorId, stateOf(survivor), await mergedAt(tx, id, into), tree, {
          fields: fieldsOf(leaving),
          links: leavingLinks,
        })
      : []
    const missing = [...(await named(tx, lost)), ...given.lost].slice(0, VALUES_NAMED)

    if (kept) await actors.setExternalIds(tx, survivorId, kept.externalIds)
    await holdings.release(tx, id)
    const times = { createdAt: Date.parse(createdAt), updatedAt: Date.now() }
    await actors.put(tx, id, given.draft, null, { id, ...times })
    const owners: Owners = { event: new Set(), article: new Set(), actor: new Set() }
    for (const { was: link } of back) owners[OWNERS[link.kind]].add(link.ownerId)
    await links.reviseOwners(tx, owners, async () => {
      const actor = { ...given.draft, id }
      const rest = turns()
      for (const link of back) {
        await rest()
        if (link.holder !== link.was.ownerId) await turn(tx, link, staying, id)
        const theirs = await sharedBy(tx, link, staying)
        if (theirs && survivor) await split(tx, { ...link, theirs }, actor, survivor)
        else await move(tx, link.now, actor, survivorId)
      }
    })
    // What it is to one that is merged goes with that one, should it leave too.
    for (const one of fieldsOf(leaving).flatMap(({ affiliations }) => affiliations)) {
      const { actorId, ...value } = one
      if (survivorOf(actorId) === actorId || leaving.includes(actorId)) continue
      const key = affiliationKey(one)
      await holdings.hold(tx, actorId, {
        kind: 'affiliation',
        ownerId: id,
        key,
        value: { ...value, position: 0 },
      })
    }
    await actors.recount(tx, id)
    let left: Actor | null = null
    if (survivor && kept) {
      // What the survivor was to the one that has left is seen again, where it stood.
      const regained = [...kept.affiliations]
      for (const { affiliations } of fieldsOf(staying))
        for (const [place, one] of affiliations.entries())
          if (leaving.includes(one.actorId)) regained.splice(place, 0, { ...one, actorId: id })
      const affiliations = tidied(regained, survivorId)
      await actors.put(tx, survivorId, { ...kept, affiliations }, survivor)
      await actors.recount(tx, survivorId)
      left = await actors.revised(tx, survivor)
    }
    await holdings.tidy(tx, survivorId)
    return { actor: await actors.find(tx, id), survivor: left, added, lost: missing }
  }

  return { merge, unmerge }
}
