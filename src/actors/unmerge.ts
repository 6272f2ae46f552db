import { ConflictError, NotFoundError, PreconditionError } from '../common/errors.ts'
import type { Precondition } from '../common/precondition.ts'
import { defaultsOf } from '../contract/fields.ts'
import type { Db, Engine } from '../db/engine.ts'
import { numberReader } from '../db/rows.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import type { Links } from '../links/links.ts'
import { additions } from './additions.ts'
import { actorDraft, actorState } from './draft.ts'
import type { ActorHoldings } from './holdings.ts'
import { linkKey, type Link, type Linked } from './linked.ts'
import { affiliationKey, heldBy, located, tidied, without } from './merged.ts'
import { returningLinks, type Family } from './returning.ts'
import { NO_ACTOR, type ActorRows } from './rows.ts'
import { ActorInput, VALUES_NAMED, type Actor, type MergedValue, type Unmerged } from './schema.ts'
import type { ActorWriter } from './write.ts'

type ExternalId = ActorInput['externalIds'][number]
type Affiliation = ActorInput['affiliations'][number]
type SurvivorOf = (actorId: string) => string

interface Parts {
  rows: Pick<ActorRows, 'load' | 'find'>
  writer: Pick<ActorWriter, 'put' | 'recount' | 'revised'>
  names: Pick<ExternalIds, 'set' | 'findAll'>
  linked: Linked
  holdings: ActorHoldings
}

/** Joins links that several actors held; for mentions, adds up counts and quotes. */
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

/** The survivor's affiliations with those to a leaving actor at their old positions. */
const regained = (
  kept: readonly Affiliation[],
  { id, survivorId, leaving, staying, fieldsOf }: Family,
): Affiliation[] => {
  const all = [...kept]
  for (const { affiliations } of fieldsOf(staying))
    for (const [place, one] of affiliations.entries())
      if (leaving.includes(one.actorId)) all.splice(place, 0, { ...one, actorId: id })
  return tidied(all, survivorId)
}

/** Computes what a merged actor gets back, and what it cannot get back. */
const draftsBack =
  ({ actors: links }: Links, names: Pick<ExternalIds, 'findAll'>) =>
  async (
    tx: Db,
    then: ActorInput,
    { id, survivorId, leaving, fieldsOf }: Family,
    kept: readonly ExternalId[],
  ): Promise<{ draft: ActorInput; lost: MergedValue[] }> => {
    const holders = fieldsOf(leaving)
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
    const owned = await names.findAll(tx, held.externalIds)
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

/** Reads all there is to know of an actor that is being unmerged. */
const families = ({ changes }: Engine, holdings: ActorHoldings) => ({
  familyOf: async (tx: Db, id: string, survivorId: string): Promise<Family> => {
    const into = await holdings.mergedInto(tx, survivorId)
    const tree = [survivorId, ...into.keys()]
    const leaving = [id, ...(await holdings.mergedInto(tx, id)).keys()]
    const staying = tree.filter((one) => !leaving.includes(one))
    const fields = await holdings.fieldsOf(tx, tree)
    const fieldsOf = (ids: readonly string[]) => ids.flatMap((one) => fields.get(one) ?? [])
    const links = together(await holdings.linksOf(tx, leaving))
    return { id, survivorId, into, tree, leaving, staying, fieldsOf, links }
  },
  /** The position in the feed at which the actor's id began to lead to its survivor. */
  mergedAt: async (tx: Db, { id, into }: Family): Promise<number> => {
    let position = 0
    for (let one: string | undefined = id; one !== undefined; one = into.get(one))
      if (into.has(one))
        position = Math.max(position, (await changes.removed(tx, one))?.position ?? 0)
    return position
  },
})

/** Plans the changes of an unmerge, reading everything before anything is written. */
const planner = (engine: Engine, links: Links, parts: Parts, returning: ReturningLinks) => {
  const { rows, names, holdings } = parts
  const { named, since } = additions(engine, links.actors)
  const { mergedAt } = families(engine, holdings)
  const draftBack = draftsBack(links, names)
  return async (tx: Db, family: Family, then: ActorInput) => {
    const { survivorId, tree, leaving, staying, fieldsOf } = family
    const { back, lost } = await returning.find(tx, family)
    const [survivor] = await rows.load(tx, [survivorId])
    const survivorOf = await links.actors.survivorOf(
      tx,
      fieldsOf(tree).flatMap((one) => one.affiliations.map(({ actorId }) => actorId)),
    )
    const locatedOf = (ids: readonly string[]) =>
      fieldsOf(ids).map((one) => located(one, survivorOf))
    const kept = survivor && without(actorDraft(survivor), locatedOf(staying), locatedOf(leaving))
    const given = await draftBack(tx, then, family, kept?.externalIds ?? [])
    const leavingAll = { fields: fieldsOf(leaving), links: family.links }
    const added = survivor
      ? await since(
          tx,
          survivorId,
          actorState(survivor),
          await mergedAt(tx, family),
          tree,
          leavingAll,
        )
      : []
    const missing = [...(await named(tx, lost)), ...given.lost].slice(0, VALUES_NAMED)
    return { back, survivor, survivorOf, kept, draft: given.draft, added, lost: missing }
  }
}
type ReturningLinks = ReturnType<typeof returningLinks>

export const unmerger = (engine: Engine, links: Links, parts: Parts) => {
  const { changes } = engine
  const { rows, writer, names, holdings } = parts
  const returning = returningLinks(engine, links, parts.linked, holdings)
  const plan = planner(engine, links, parts, returning)
  const { familyOf } = families(engine, holdings)
  const numberOf = numberReader(engine.schema.actors)

  /** Gives an actor that stays merged its affiliations with the leaving one, for its unmerge. */
  const holdAffiliations = async (
    tx: Db,
    { id, leaving, fieldsOf }: Family,
    survivorOf: SurvivorOf,
  ): Promise<void> => {
    for (const one of fieldsOf(leaving).flatMap(({ affiliations }) => affiliations)) {
      const { actorId, ...value } = one
      if (survivorOf(actorId) === actorId || leaving.includes(actorId)) continue
      await holdings.hold(tx, actorId, {
        kind: 'affiliation',
        ownerId: id,
        key: affiliationKey(one),
        value: { ...value, position: 0 },
      })
    }
  }

  /** Reads the merge of an actor; throws ConflictError when it is not merged. */
  const mergeOf = async (tx: Db, id: string) => {
    const merged = await holdings.mergeOf(tx, id)
    const last = merged && (await changes.removed(tx, id))
    if (merged && last) return { survivorId: merged.actorId, last }
    const [there] = await rows.load(tx, [id])
    if (!there) throw new NotFoundError(NO_ACTOR)
    throw new ConflictError(
      'The actor is not merged into another one, so there is no merge to undo.',
    )
  }

  /**
   * Undoes a merge: the duplicate gets back its own fields and links and those of the actors merged
   * into it; what was added to the survivor since stays there.
   */
  return async (tx: Db, id: string, allowed: Precondition): Promise<Unmerged> => {
    const { survivorId, last } = await mergeOf(tx, id)
    if (!allowed(last.version)) throw new PreconditionError()
    const family = await familyOf(tx, id, survivorId)
    const { createdAt, ...then } = last.state as ActorInput & { createdAt: string }
    const was: ActorInput = { ...defaultsOf(ActorInput.shape), ...then }
    const { survivor, kept, draft, ...found } = await plan(tx, family, was)

    if (kept) await names.set(tx, await numberOf(tx, survivorId), kept.externalIds, false)
    await holdings.release(tx, id)
    const times = { createdAt: Date.parse(createdAt), updatedAt: Date.now() }
    await writer.put(tx, id, draft, null, { id, ...times })
    await returning.giveBack(tx, found.back, { ...draft, id }, survivor, family)
    await holdAffiliations(tx, family, found.survivorOf)
    await writer.recount(tx, id)
    let left: Actor | null = null
    if (survivor && kept) {
      const affiliations = regained(kept.affiliations, family)
      await writer.put(tx, survivorId, { ...kept, affiliations }, survivor)
      await writer.recount(tx, survivorId)
      left = await writer.revised(tx, survivor)
    }
    await holdings.tidy(tx, survivorId)
    const { added, lost } = found
    return { actor: await rows.find(tx, id), survivor: left, added, lost }
  }
}
