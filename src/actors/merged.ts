import type { NewActor } from './schema.ts'

const SCALARS = ['country', 'description', 'startDate', 'endDate'] as const
type Scalar = (typeof SCALARS)[number]
type Affiliation = NewActor['affiliations'][number]

/** What of an actor a merge gives to the survivor. */
export type Held = Pick<
  NewActor,
  'name' | 'aliases' | 'sectors' | 'tags' | 'externalIds' | 'affiliations' | Scalar
>

/** What tells affiliations with one actor apart. */
export const affiliationKey = ({ type, title, from, to }: Omit<Affiliation, 'actorId'>): string =>
  JSON.stringify([type, title, from, to])

const keys = {
  name: (name: string) => `name ${name}`,
  sector: (sector: string) => `sector ${sector}`,
  tag: (tag: string) => `tag ${tag}`,
  externalId: ({ scheme, value }: NewActor['externalIds'][number]) =>
    `externalId ${scheme} ${value}`,
  affiliation: ({ actorId, ...rest }: Affiliation) =>
    `affiliation ${actorId} ${affiliationKey(rest)}`,
}

/** A key for each value of the lists of an actor, and for its name. */
const keysOf = (held: Held): string[] => [
  keys.name(held.name),
  ...held.aliases.map(({ name }) => keys.name(name)),
  ...held.sectors.map(keys.sector),
  ...held.tags.map(keys.tag),
  ...held.externalIds.map(keys.externalId),
  ...held.affiliations.map(keys.affiliation),
]

const filtered = <T extends Held>(actor: T, test: (key: string) => boolean): T => ({
  ...actor,
  aliases: actor.aliases.filter(({ name }) => test(keys.name(name))),
  sectors: actor.sectors.filter((one) => test(keys.sector(one))),
  tags: actor.tags.filter((one) => test(keys.tag(one))),
  externalIds: actor.externalIds.filter((one) => test(keys.externalId(one))),
  affiliations: actor.affiliations.filter((one) => test(keys.affiliation(one))),
})

const scalars = (value: (field: Scalar) => string | null) =>
  Object.fromEntries(SCALARS.map((field) => [field, value(field)])) as Pick<Held, Scalar>

const union = <T>(a: readonly T[], b: readonly T[], key: (item: T) => string): T[] => [
  ...new Map([...a, ...b].map((item) => [key(item), item])).values(),
]

/** What of an actor a merge gives to the survivor, and nothing else. */
export const heldOf = ({
  name,
  aliases,
  sectors,
  tags,
  externalIds,
  affiliations,
  ...actor
}: NewActor): Held => ({
  name,
  aliases,
  sectors,
  tags,
  externalIds,
  affiliations,
  ...scalars((field) => actor[field]),
})

/** Affiliations without repetitions, and without what an actor would be to itself. */
export const tidied = (affiliations: readonly Affiliation[], actorId: string): Affiliation[] =>
  union(affiliations, [], keys.affiliation).filter((one) => one.actorId !== actorId)

/** An actor whose affiliations lead where those lead that have been merged since. */
export const located = <T extends Held>(actor: T, survivor: (actorId: string) => string): T => ({
  ...actor,
  affiliations: actor.affiliations.map((one) => ({ ...one, actorId: survivor(one.actorId) })),
})

/** What a survivor is with what a duplicate gives it: its names, all lists, and what was not known. */
export const absorbed = (
  survivor: NewActor,
  duplicate: NewActor,
  [survivorId, duplicateId]: readonly [string, string],
): NewActor => {
  const known = new Set([survivor.name, ...survivor.aliases.map(({ name }) => name)])
  const gained = [
    { name: duplicate.name, language: null, kind: 'alias' as const },
    ...duplicate.aliases,
  ]
  return {
    ...survivor,
    ...scalars((field) => survivor[field] ?? duplicate[field]),
    aliases: [
      ...survivor.aliases,
      ...gained.filter(({ name }) => !known.has(name) && known.add(name)),
    ],
    sectors: union(survivor.sectors, duplicate.sectors, keys.sector),
    tags: union(survivor.tags, duplicate.tags, keys.tag),
    externalIds: union(survivor.externalIds, duplicate.externalIds, keys.externalId),
    // What the two were to each other is not kept: they are one.
    affiliations: tidied([...survivor.affiliations, ...duplicate.affiliations], survivorId).filter(
      (one) => one.actorId !== duplicateId,
    ),
  }
}

/**
 * What an actor holds by itself.
 *
 * @param merged what those hold by themselves that have been merged into it
 * @param known what it held by itself when the last of them was merged into it
 * @param isMerged whether an actor is one of them: what it was to them is not seen any more
 */
export const ownOf = (
  actor: Held,
  merged: readonly Held[],
  known: Held | null,
  isMerged: (actorId: string) => boolean,
): Held => {
  const theirs = new Set(merged.flatMap(keysOf))
  const mine = new Set(known ? keysOf(known) : [])
  const own = filtered(actor, (key) => !theirs.has(key) || mine.has(key))
  const toThem = known?.affiliations.filter(({ actorId }) => isMerged(actorId)) ?? []
  return {
    ...own,
    affiliations: union(own.affiliations, toThem, keys.affiliation),
    ...scalars((field) => {
      const isTheirs = merged.some((one) => one[field] === actor[field])
      return isTheirs && known && known[field] === null ? null : actor[field]
    }),
  }
}

/**
 * What a survivor is without what only those hold that leave it.
 *
 * @param staying what it holds by itself, and then what those hold that stay merged into it
 */
export const without = (
  survivor: NewActor,
  staying: readonly Held[],
  leaving: readonly Held[],
): NewActor => {
  const kept = new Set(staying.flatMap(keysOf))
  const left = new Set(leaving.flatMap(keysOf))
  return {
    ...filtered(survivor, (key) => kept.has(key) || !left.has(key)),
    ...scalars((field) => {
      const value = survivor[field]
      const isTheirs = value !== null && leaving.some((one) => one[field] === value)
      if (!isTheirs || staying.some((one) => one[field] === value)) return value
      return staying.find((one) => one[field] !== null)?.[field] ?? null
    }),
  }
}

/**
 * What an actor is that leaves its survivor: what it was when it was merged, without what only those
 * held that have left it since.
 *
 * @param holders what it holds by itself, and then what those hold that stay merged into it
 */
export const heldBy = (then: NewActor, holders: readonly Held[]): NewActor => {
  const held = new Set(holders.flatMap(keysOf))
  return {
    ...filtered(then, (key) => held.has(key)),
    ...scalars((field) =>
      holders.some((one) => one[field] === then[field])
        ? then[field]
        : (holders.find((one) => one[field] !== null)?.[field] ?? null),
    ),
  }
}
