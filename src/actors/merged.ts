import type { ActorInput } from './schema.ts'

const SCALARS = ['country', 'description', 'startDate', 'endDate'] as const
type Scalar = (typeof SCALARS)[number]
type Affiliation = ActorInput['affiliations'][number]

/** The fields of an actor that a merge combines. */
export type Held = Pick<
  ActorInput,
  'name' | 'aliases' | 'sectors' | 'tags' | 'externalIds' | 'affiliations' | Scalar
>

/** Distinguishes the affiliations of one actor with another. */
export const affiliationKey = ({ type, title, from, to }: Omit<Affiliation, 'actorId'>): string =>
  JSON.stringify([type, title, from, to])

const keys = {
  name: (name: string) => `name ${name}`,
  sector: (sector: string) => `sector ${sector}`,
  tag: (tag: string) => `tag ${tag}`,
  externalId: ({ scheme, value }: ActorInput['externalIds'][number]) =>
    `externalId ${scheme} ${value}`,
  affiliation: ({ actorId, ...rest }: Affiliation) =>
    `affiliation ${actorId} ${affiliationKey(rest)}`,
}

/** A key for the name and for each value of the lists. */
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

/** Picks the fields that a merge combines. */
export const heldOf = ({
  name,
  aliases,
  sectors,
  tags,
  externalIds,
  affiliations,
  ...actor
}: ActorInput): Held => ({
  name,
  aliases,
  sectors,
  tags,
  externalIds,
  affiliations,
  ...scalars((field) => actor[field]),
})

/** Affiliations without repetitions, and without those of an actor with itself. */
export const tidied = (affiliations: readonly Affiliation[], actorId: string): Affiliation[] =>
  union(affiliations, [], keys.affiliation).filter((one) => one.actorId !== actorId)

/** An actor whose affiliations lead to survivors where actors were merged. */
export const located = <T extends Held>(actor: T, survivor: (actorId: string) => string): T => ({
  ...actor,
  affiliations: actor.affiliations.map((one) => ({ ...one, actorId: survivor(one.actorId) })),
})

/** A survivor with what the duplicate adds: its names, all lists, and scalars that were null. */
export const absorbed = (
  survivor: ActorInput,
  duplicate: ActorInput,
  [survivorId, duplicateId]: readonly [string, string],
): ActorInput => {
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
    // An affiliation between the two would be one of the actor with itself.
    affiliations: tidied([...survivor.affiliations, ...duplicate.affiliations], survivorId).filter(
      (one) => one.actorId !== duplicateId,
    ),
  }
}

/**
 * The fields of an actor as its own sources gave them, without those that it got by merges.
 * @param merged what the actors merged into it had of their own
 * @param known what it had at the last merge into it
 * @param isMerged whether an actor is merged into it: affiliations with such actors are not visible
 * any more
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
 * A survivor without what only the leaving actors had.
 * @param staying what the survivor had of its own, then what the actors that stay merged had
 */
export const without = (
  survivor: ActorInput,
  staying: readonly Held[],
  leaving: readonly Held[],
): ActorInput => {
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
 * An actor that is unmerged: its state at the merge, without what only actors had that were
 * unmerged from it since.
 * @param holders what it had of its own, then what the actors that stay merged into it had
 */
export const heldBy = (then: ActorInput, holders: readonly Held[]): ActorInput => {
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
