import type { Describe } from '../http/json-ld.ts'
import type { Actor } from './schema.ts'

const TYPES: Partial<Record<Actor['type'], string>> = {
  person: 'Person',
  state: 'Country',
  government_body: 'GovernmentOrganization',
  political_party: 'PoliticalParty',
  non_governmental_organization: 'NGO',
  company: 'Corporation',
  media: 'NewsMediaOrganization',
}
const BELONGS = new Set(['member_of', 'part_of', 'leads', 'holds_position', 'employed_by'])

/** An actor as JSON-LD of schema.org. */
export const actorThing: Describe<Actor> = (actor, at) => {
  const type = TYPES[actor.type] ?? 'Organization'
  const isPerson = type === 'Person'
  return {
    '@type': type,
    '@id': at(`/v1/actors/${actor.id}`),
    identifier: actor.id,
    name: actor.name,
    alternateName: actor.aliases.map(({ name }) => name),
    description: actor.description,
    [isPerson ? 'birthDate' : 'foundingDate']: actor.startDate,
    [isPerson ? 'deathDate' : 'dissolutionDate']: actor.endDate,
    [isPerson ? 'nationality' : 'location']:
      actor.country === null || actor.type === 'state'
        ? null
        : { '@type': 'Country', identifier: actor.country },
    jobTitle: actor.affiliations.map(({ title }) => title).filter((title) => title !== null),
    memberOf: actor.affiliations
      .filter(({ type: how }) => BELONGS.has(how))
      .map(({ actor: to }) => ({
        '@type': TYPES[to.type] ?? 'Organization',
        '@id': at(`/v1/actors/${to.id}`),
        name: to.name || null,
      })),
    keywords: actor.tags,
    dateModified: actor.updatedAt,
  }
}
