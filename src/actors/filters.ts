import { sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { origins } from '../db/origins.ts'
import { conditionsOf, type Condition } from '../db/query/conditions.ts'
import type { ActorLinks } from '../links/actors.ts'
import type { ActorQuery } from './query.ts'

/** The filters of actors, as what finds them in the database. */
export const actorFilters = (
  engine: Engine,
  { names, links }: { names: ExternalIds; links: ActorLinks },
) => {
  const { kit, schema } = engine
  const { actorTags, actorSectors, actors, affiliations } = schema
  const { datasetsNamed } = origins(engine)
  const { column, beside } = conditionsOf(kit, actors, actors.nameKey)

  const conditions = async (db: Db, query: ActorQuery): Promise<Condition[] | null> => {
    const all: Condition[] = []
    if (query.externalId) {
      const owners = await Promise.all(query.externalId.map((name) => names.find(db, [name])))
      const known = owners.filter((owner) => owner !== null)
      if (known.length === 0) return null
      all.push(column('externalId', actors.id, known))
    }
    if (query.affiliatedWith) {
      const survivors = await links.survivors(db, query.affiliatedWith)
      const to = beside(
        'affiliatedTo',
        {
          table: affiliations,
          value: affiliations.targetId,
          sort: affiliations.actorNameKey,
          id: affiliations.actorId,
        },
        survivors,
      )
      const of = beside(
        'affiliatedOf',
        {
          table: affiliations,
          value: affiliations.actorId,
          sort: affiliations.targetNameKey,
          id: affiliations.targetId,
        },
        survivors,
      )
      all.push({
        shape: `${to.shape} ${of.shape}`,
        values: { ...to.values, ...of.values },
        test: () => sql`(${to.test()} or ${of.test()})`,
        paths: () => [...(to.paths?.() ?? []), ...(of.paths?.() ?? [])],
      })
    }
    if (query.tag)
      all.push(
        beside(
          'tag',
          {
            table: actorTags,
            value: actorTags.tag,
            sort: actorTags.nameKey,
            id: actorTags.actorId,
          },
          query.tag,
        ),
      )
    if (query.sector)
      all.push(
        beside(
          'sector',
          {
            table: actorSectors,
            value: actorSectors.sector,
            sort: actorSectors.nameKey,
            id: actorSectors.actorId,
          },
          query.sector,
        ),
      )
    if (query.dataset) {
      const known = await datasetsNamed(db, query.dataset)
      if (known.length === 0) return null
      all.push(column('dataset', actors.datasetNameId, known))
    }
    if (query.country) all.push(column('country', actors.country, query.country))
    if (query.type) all.push(column('type', actors.type, query.type))
    if (query.hasEvents !== undefined)
      all.push(column('hasEvents', actors.hasEvents, [kit.flag(query.hasEvents)]))
    return all
  }
  return conditions
}
