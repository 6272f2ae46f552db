import type { Actor, NewActor } from './schema.ts'

/** What would have to be written to get an actor as it is. */
export const actorDraft = (actor: Actor): NewActor => ({
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

/** The state of an actor that its history records. */
export const actorState = (actor: Actor) => ({
  createdAt: actor.createdAt,
  ...actorDraft(actor),
})

/** The actors that an actor is affiliated with. */
export const affiliatedWith = ({ affiliations }: Pick<NewActor, 'affiliations'>): string[] =>
  affiliations.map(({ actorId }) => actorId)
