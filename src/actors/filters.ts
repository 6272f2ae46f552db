import type { Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { filterKinds } from '../db/query/filter-kinds.ts'
import type { Filter } from '../db/query/filter.ts'
import { filtering } from '../db/query/filters.ts'
import type { Links } from '../links/links.ts'
import { codeLabel, countryLabel, sectorLabel } from '../vocabulary/labels.ts'
import { EXCLUDABLE, type ActorQuery } from './query.ts'
import { actorSides } from './sides.ts'

export const actorFilters = (
  engine: Engine,
  { actors: links, origins }: Links,
  names: ExternalIds,
) => {
  const { actors, affiliations } = engine.schema
  const sides = actorSides(engine.schema)
  const kinds = filterKinds(engine, origins, actors, actors.nameKey)
  const { column, dataset, flag, ids, named, partOf, pieces, range, sideList } = kinds
  const { actorId, actorNameKey, targetId, targetNameKey } = affiliations

  /** Affiliations in either direction. */
  const affiliatedWith: Filter<readonly string[], ActorQuery> = {
    conditions: async (db, name, wanted) => {
      const table = affiliations
      const known = await links.survivors(db, wanted)
      const to = { table, value: targetId, sort: actorNameKey, of: actorId }
      const of = { table, value: actorId, sort: targetNameKey, of: targetId }
      return [
        pieces.either([
          pieces.beside(`${name}To`, to, known),
          pieces.beside(`${name}Of`, of, known),
        ]),
      ]
    },
  }

  // Most selective first.
  return filtering<ActorQuery>(
    actors,
    {
      id: ids(links.known),
      externalId: named(names),
      affiliatedWith,
      tag: sideList(sides.tags),
      sector: sideList(sides.sectors, { label: sectorLabel }),
      dataset: dataset(actors.datasetNameId),
      country: column(actors.country, { label: countryLabel }),
      type: column(actors.type, { label: codeLabel }),
      hasEvent: flag(actors.hasEvents),
      createdFrom: range(actors.createdAt, { to: 'createdTo' }),
      createdTo: partOf('createdFrom'),
      updatedFrom: range(actors.updatedAt, { to: 'updatedTo' }),
      updatedTo: partOf('updatedFrom'),
    },
    EXCLUDABLE,
  )
}
