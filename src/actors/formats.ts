import { csv, joined, ndjson, type Formats } from '../contract/formats.ts'
import type { Actor } from './schema.ts'

export const actorFormats: Formats<Actor> = {
  of: 'actors',
  streams: {
    ndjson: ndjson('Actor'),
    csv: csv({
      id: (a) => a.id,
      type: (a) => a.type,
      name: (a) => a.name,
      aliases: (a) => joined(a.aliases.map(({ name }) => name)),
      country: (a) => a.country,
      sectors: (a) => joined(a.sectors),
      description: (a) => a.description,
      startDate: (a) => a.startDate,
      endDate: (a) => a.endDate,
      affiliationTypes: (a) => joined(a.affiliations.map(({ type }) => type)),
      affiliationNames: (a) => joined(a.affiliations.map(({ actor }) => actor.name)),
      affiliationIds: (a) => joined(a.affiliations.map(({ actor }) => actor.id)),
      eventCount: (a) => a.eventCount,
      articleCount: (a) => a.articleCount,
      tags: (a) => joined(a.tags),
      externalIds: (a) => joined(a.externalIds.map(({ scheme, value }) => `${scheme}:${value}`)),
      dataset: (a) => a.dataset?.name ?? null,
      datasetVersion: (a) => a.dataset?.version ?? null,
      version: (a) => a.version,
      createdAt: (a) => a.createdAt,
      updatedAt: (a) => a.updatedAt,
    }),
  },
}
