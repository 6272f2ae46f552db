import type { ActorInput } from '../../actors/schema.ts'
import { actorDraft } from '../../actors/draft.ts'
import type { Identity } from '../../db/identity.ts'
import type { ImportRecord, Made } from '../row.ts'
import { ACTOR_DEFAULTS, type ImportActor, type ImportAffiliation } from '../schema.ts'
import { UnresolvedError } from './errors.ts'
import { find, findId, findNamed } from './find.ts'
import { enrichActor, joinActor } from './join.ts'
import { actorLinks, type Raw } from './links.ts'
import { added, demandUpsert, meet, updated } from './put.ts'
import { fieldsOf, identityOf } from './records.ts'
import { hear, note, weigh, type Heard } from './sources.ts'
import type { Stage, Work } from './work.ts'

/** The version before, for an actor that is about to get its affiliations. */
const earlier = ({ version = 1, ...identity }: Identity): Identity => ({
  ...identity,
  version: Math.max(1, version - 1),
})

/** The affiliations of an actor; null when those of an actor that was held back lead to no actor yet. */
export const affiliationsOf = async (
  work: Work,
  given: ImportAffiliation[],
  stage: Stage,
  raw: Raw = new Map(),
): Promise<ActorInput['affiliations'] | null> => {
  try {
    return await actorLinks(work, 'affiliations', given, raw)
  } catch (error) {
    if (stage !== 'held' || !(error instanceof UnresolvedError)) throw error
    return null
  }
}

/** The actor of the second external id of a record, unless both have an id of the same scheme. */
const ifSame = async (
  { tx, stores }: Work,
  id: string,
  given: ImportActor,
): Promise<string | null> => {
  const schemes = new Set(given.externalIds?.map(({ scheme }) => scheme))
  const { externalIds } = await stores.actors.find(tx, id)
  return externalIds.some(({ scheme }) => schemes.has(scheme)) ? null : id
}

/** An actor as a source gives it, whose affiliations wait: those stay as said before. */
const untilAffiliated = (heard: Heard): Heard => {
  const { affiliations: _, ...lists } = heard.now.lists
  const before = heard.before?.value.lists['affiliations']
  const said = before ? { ...lists, affiliations: before } : lists
  return { ...heard, now: { ...heard.now, lists: said } }
}

/** Makes or updates the actor of a record; `waits` tells that its affiliations are still to be written. */
export const putActor = async (
  work: Work,
  given: ImportActor,
  record: ImportRecord,
  stage: Stage,
): Promise<Made & { waits?: boolean }> => {
  const { tx, stores } = work
  const { changes, also } = record
  const { affiliations, ...fields } = fieldsOf(given)
  const own = await find(work, 'actor', given)
  const namesake = also && (await findNamed(work, 'actor', [also]))
  const found = own ?? (namesake ? await ifSame(work, namesake, given) : null)
  const met = await meet(work, found, given, fields, record)
  if ('id' in met) return met
  const { told, heard } = met
  const raw: Raw = new Map()
  const linked = affiliations && (await affiliationsOf(work, affiliations, stage, raw))
  const waits = linked === null
  const names = also && !namesake ? { externalIds: [...(fields.externalIds ?? []), also] } : {}
  const said = { ...fields, ...names, ...(linked ? { affiliations: linked } : {}) }
  if (!heard) {
    const draft = { ...ACTOR_DEFAULTS, ...said }
    work.isBegun = true
    const identity = identityOf(given)
    const id = await stores.actors.insert(tx, draft, waits ? earlier(identity) : identity)
    // Affiliations that wait are not said yet: an import that is killed before it writes them says them again.
    const noted = waits ? { ...given, affiliations: [] } : given
    const imagined = { actor: { ...draft, affiliations: [] } }
    return { ...(await added(work, id, imagined, noted, fields, record)), waits }
  }
  const before = await stores.actors.find(tx, heard.id)
  demandUpsert(work, 'actor', heard.id, before.name)
  const draft = actorDraft(before)
  const weighed = await weigh(work, heard, draft, said, raw)
  const mayChange = changes === undefined || changes.includes(draft.dataset?.name ?? '')
  const joined = (mayChange ? joinActor : enrichActor)(draft, weighed.fields)
  // An import that was killed before it wrote the affiliations has left the version before.
  const { version, updatedAt } = identityOf(given)
  const at = version === before.version + 1 ? updatedAt : undefined
  work.isBegun = true
  const changed = await stores.actors.change(tx, before, joined, at)
  const now = waits ? untilAffiliated(heard) : heard
  const made = await updated(
    work,
    'actor',
    { told, heard: now },
    { before, changed, joined },
    weighed,
  )
  return { ...made, waits }
}

/** Gives an actor the affiliations that had to wait. */
export const affiliate = async (
  work: Work,
  made: Made,
  linked: ActorInput['affiliations'],
  record: ImportRecord | undefined,
): Promise<Made> => {
  const { tx, stores } = work
  const id = await findId(work, 'actor', made.id)
  if (id === null) return made
  const before = await stores.actors.find(tx, id)
  work.isBegun = true
  let isChanged: unknown
  if (made.status === 'created')
    await stores.actors.affiliate(tx, id, linked, identityOf(record?.actor ?? {}))
  else {
    const joined = joinActor(actorDraft(before), { affiliations: linked })
    isChanged = await stores.actors.change(tx, before, joined)
  }
  if (record?.actor && !record.keep) {
    const heard = await hear(work, id, record.actor, record, false)
    const { version } = await stores.actors.find(tx, id)
    await note(work, heard, version, heard.before?.value.theirs)
  }
  return isChanged ? { ...made, status: 'updated' } : made
}
