import type { Actor, ActorInput } from './schema.ts'

/** An actor in the form of its input. */
export const actorDraft = (actor: Actor): ActorInput => ({
  type: actor.type,
  name: actor.name,
  aliases: actor.aliases,
  country: actor.country,
  sectors: actor.sectors,
  description: actor.description,
  startDate: actor.startDate,
  endDate: actor.endDate,
  affiliations: actor.affiliations.map(({ actor: to, ...affiliation }) => ({
    actorId: to.id,
    ...affiliation,
  })),
  externalIds: actor.externalIds,
  tags: actor.tags,
  dataset: actor.dataset,
})

export const actorState = (actor: Actor) => ({
  createdAt: actor.createdAt,
  ...actorDraft(actor),
})

/** The ids of the actors that an actor is affiliated with. */
export const affiliatedWith = ({ affiliations }: Pick<ActorInput, 'affiliations'>): string[] =>
  affiliations.map(({ actorId }) => actorId)
