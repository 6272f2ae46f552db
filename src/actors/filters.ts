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

  /** Affiliations in either direction. */
  const affiliatedWith: Filter<readonly string[], ActorQuery> = {
    conditions: async (db, name, wanted) => {
      const known = await links.numbers(db, wanted)
      if (known.length === 0) return null
      const { actorSeq, actorNameKey, actorOrder, targetSeq, targetNameKey, targetOrder } =
        affiliations
      const table = affiliations
      const to = { table, value: targetSeq, sort: actorNameKey, order: actorOrder, of: actorSeq }
      const of = { table, value: actorSeq, sort: targetNameKey, order: targetOrder, of: targetSeq }
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
