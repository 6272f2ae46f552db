/**
 * A model of merging, independent of the service: a link belongs to the actor that it was written for, and is shown
 * as a link of the actor which that one has been merged into.
 */

export interface Fields {
  name: string
  aliases: Set<string>
  tags: Set<string>
  externalIds: Set<string>
  country: string | null
}
export interface Node {
  id: string
  live: boolean
  into: string | null
  /** The actor; of a merged actor, as it was at its merge. */
  fields: Fields
  /** Its own values; known while actors are merged into it, or it is merged into another one. */
  own: Fields | null
}
/** A link of an event or article to the actor that it was written for. */
interface Entry {
  holder: string
  /** The role of a participant; empty for a mention. */
  key: string
  count: number
  /** Whether the link exists; links that were removed while actors were merged are remembered. */
  present: boolean
}
export interface Owner {
  id: string
  live: boolean
  entries: Entry[]
  /** How often an article mentions each actor, after merges. */
  totals: Map<string, number>
  /** Articles that are evidence. */
  evidence: Set<string>
}
export type Link = [actor: string, key: string, count: number]

const LISTS = ['aliases', 'tags', 'externalIds'] as const
const namesOf = (fields: Fields) => new Set([fields.name, ...fields.aliases])
const heldIn = (fields: Fields, list: (typeof LISTS)[number]) =>
  list === 'aliases' ? namesOf(fields) : fields[list]
const union = (sets: Iterable<Set<string>>) => {
  const all = new Set<string>()
  for (const set of sets) for (const value of set) all.add(value)
  return all
}
const filtered = (
  fields: Fields,
  test: (list: (typeof LISTS)[number], value: string) => boolean,
): Fields => ({
  ...fields,
  aliases: new Set([...fields.aliases].filter((value) => test('aliases', value))),
  tags: new Set([...fields.tags].filter((value) => test('tags', value))),
  externalIds: new Set([...fields.externalIds].filter((value) => test('externalIds', value))),
})

export const mergeModel = () => {
  const actors = new Map<string, Node>()
  const owners = new Map<string, Owner>()

  const actor = (id: string): Node => {
    const found = actors.get(id)
    if (!found) throw new Error(`no actor ${id}`)
    return found
  }
  const root = (id: string): string => {
    const { into } = actor(id)
    return into === null ? id : root(into)
  }
  /** An actor, and all that have been merged into it. */
  const under = (id: string): string[] => [
    id,
    ...[...actors.values()].filter(({ into }) => into === id).flatMap((one) => under(one.id)),
  ]
  const groupOf = ({ entries }: Owner, of: string, key: string) =>
    entries.filter((entry) => entry.key === key && root(entry.holder) === of)
  const keep = (owner: Owner, test: (entry: Entry) => boolean) => {
    owner.entries = owner.entries.filter(test)
  }
  /** Forgets removed links of actors that are not merged with any other. */
  const settle = (id: string) => {
    if (under(id).length > 1) return
    actor(id).own = null
    for (const owner of owners.values()) keep(owner, (e) => e.present || root(e.holder) !== id)
  }

  /** The links of an event or article as they are shown. */
  const seen = (owner: Owner): Link[] => {
    const found = new Map<string, Link>()
    for (const { holder, key, present } of owner.entries) {
      const id = root(holder)
      if (present) found.set(`${id} ${key}`, [id, key, owner.totals.get(id) ?? 1])
    }
    return [...found.values()]
  }
  /** The events and articles that show an actor. */
  const ownersOf = (id: string) =>
    [...owners.values()].filter((owner) => owner.live && seen(owner).some(([one]) => one === id))

  const note = (node: Node): void => {
    const merged = under(node.id)
      .slice(1)
      .map((id) => actor(id).own)
    const theirs = merged.filter((own) => own !== null)
    const { own } = node
    node.own = {
      ...filtered(
        node.fields,
        (list, value) =>
          !theirs.some((one) => heldIn(one, list).has(value)) ||
          (own !== null && heldIn(own, list).has(value)),
      ),
      country:
        own !== null &&
        own.country === null &&
        theirs.some(({ country }) => country === node.fields.country)
          ? null
          : node.fields.country,
    }
  }

  return {
    actors,
    owners,
    actor,
    root,
    under,
    seen,
    ownersOf,
    /** Replaces the links of an event or article. */
    link: (owner: Owner, links: readonly Link[]): void => {
      const wanted = new Set(links.map(([id, key]) => `${root(id)} ${key}`))
      for (const entry of owner.entries) {
        if (wanted.has(`${root(entry.holder)} ${entry.key}`)) entry.present = true
        else entry.present = false
      }
      keep(owner, (e) => e.present || under(root(e.holder)).length > 1)
      for (const [id, key, count] of links) {
        owner.totals.set(root(id), count)
        if (groupOf(owner, root(id), key).length === 0)
          owner.entries.push({ holder: root(id), key, count, present: true })
      }
    },
    /** Removes a deleted actor. */
    unlink: (id: string): void => {
      for (const owner of owners.values())
        for (const entry of owner.entries) if (root(entry.holder) === id) entry.present = false
      settle(id)
    },
    merge: (survivorId: string, duplicateId: string): void => {
      const [survivor, duplicate] = [actor(survivorId), actor(duplicateId)]
      note(duplicate)
      note(survivor)
      for (const owner of owners.values()) {
        keep(owner, (e) => e.present || root(e.holder) !== duplicateId)
        const moving = new Set(
          owner.entries.filter((e) => root(e.holder) === duplicateId).map(({ key }) => key),
        )
        keep(owner, (e) => e.present || root(e.holder) !== survivorId || !moving.has(e.key))
        if (moving.size === 0) continue
        const total = owner.totals.get(duplicateId) ?? 1
        const group = groupOf(owner, duplicateId, '')
        const own = group.find(({ holder }) => holder === duplicateId)
        const others = group.filter((entry) => entry !== own)
        if (own)
          own.count = Math.max(
            1,
            others.reduce((left, { count }) => left - count, total),
          )
        const isThere = groupOf(owner, survivorId, '').some(({ present }) => present)
        const before = isThere ? (owner.totals.get(survivorId) ?? 1) : 0
        owner.totals.set(survivorId, before + total)
      }
      const { fields } = survivor
      const known = namesOf(fields)
      survivor.fields = {
        name: fields.name,
        aliases: union([
          fields.aliases,
          new Set([...namesOf(duplicate.fields)].filter((name) => !known.has(name))),
        ]),
        tags: union([fields.tags, duplicate.fields.tags]),
        externalIds: union([fields.externalIds, duplicate.fields.externalIds]),
        country: fields.country ?? duplicate.fields.country,
      }
      duplicate.into = survivorId
      duplicate.live = false
    },
    /** Undoes a merge; gives the events and articles that show it, and the possible values of scalars. */
    unmerge: (id: string): { changed: Owner[]; countries: Map<string, Set<string | null>> } => {
      const node = actor(id)
      const survivor = actor(root(id))
      const leaving = new Set(under(id))
      const staying = under(survivor.id).filter((one) => !leaving.has(one))
      const changed: Owner[] = []
      for (const owner of owners.values()) {
        const given = owner.entries.filter((entry) => leaving.has(entry.holder) && entry.present)
        if (given.length === 0) continue
        if (owner.live) changed.push(owner)
        const total = owner.totals.get(survivor.id) ?? 1
        const isShared = owner.entries.some((e) => e.present && staying.includes(e.holder))
        const wanted = given.reduce((sum, { count }) => sum + count, 0)
        const count = isShared ? Math.max(1, Math.min(wanted, total - 1)) : total
        owner.totals.set(id, count)
        owner.totals.set(survivor.id, Math.max(1, total - count))
      }
      const owns = (ids: Iterable<string>) =>
        [...ids].map((one) => actor(one).own).filter((own) => own !== null)
      const [left, kept] = [owns(leaving), owns(staying)]
      const taken = union(
        [...actors.values()]
          .filter((one) => one.live && one !== survivor)
          .map(({ fields }) => fields.externalIds),
      )
      const countries = new Map<string, Set<string | null>>()
      const allow = (of: string, all: Fields[]) => {
        const values = all.map(({ country }) => country).filter((country) => country !== null)
        countries.set(of, new Set(values.length > 0 ? values : [null]))
      }
      const { country } = node.fields
      if (left.some((own) => own.country === country)) countries.set(id, new Set([country]))
      else allow(id, left)
      if (survivor.live) {
        const now = survivor.fields.country
        const isTheirs = now !== null && left.some((own) => own.country === now)
        if (!isTheirs || kept.some((own) => own.country === now))
          countries.set(survivor.id, new Set([now]))
        else allow(survivor.id, kept)
        survivor.fields = filtered(
          survivor.fields,
          (list, value) =>
            kept.some((own) => heldIn(own, list).has(value)) ||
            !left.some((own) => heldIn(own, list).has(value)),
        )
      }
      if (survivor.live) for (const value of survivor.fields.externalIds) taken.add(value)
      node.fields = filtered(
        node.fields,
        (list, value) =>
          left.some((own) => heldIn(own, list).has(value)) &&
          !(list === 'externalIds' && taken.has(value)),
      )
      node.into = null
      node.live = true
      settle(id)
      settle(survivor.id)
      return { changed, countries }
    },
  }
}
export type MergeModel = ReturnType<typeof mergeModel>
