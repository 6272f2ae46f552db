import { eq, sql } from 'drizzle-orm'
import { iso } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { LedgerSource } from '../db/ledger.ts'
import { datasetColumns } from '../db/origins.ts'
import { statement } from '../db/statement.ts'
import type { ActorInput } from './schema.ts'

type State = ActorInput & { createdAt: string }

/** Drizzle drops the table name from a column inside a subquery. */
const OF_ACTOR = sql.raw('"actors"."seq"')

/** How the ledger reads actors. */
export const actorLedger = ({ kit, schema }: Pick<Engine, 'kit' | 'schema'>): LedgerSource => {
  const { actors, affiliations, datasets } = schema
  const ids = sql.placeholder('ids')
  const rows = statement((db: Db) =>
    db
      .select({
        id: actors.id,
        version: actors.version,
        createdAt: actors.createdAt,
        updatedAt: actors.updatedAt,
        type: actors.type,
        name: actors.name,
        aliases: actors.aliases,
        country: actors.country,
        sectors: actors.sectors,
        description: actors.description,
        startDate: actors.startDate,
        endDate: actors.endDate,
        externalIds: actors.externalIds,
        tags: actors.tags,
        dataset: datasetColumns(schema),
      })
      .from(actors)
      .leftJoin(datasets, eq(datasets.seq, actors.datasetId))
      .where(kit.among(actors.id, ids))
      .prepare(),
  )
  const target = kit.alias(actors, 'target')
  const affiliationRows = statement((db: Db) =>
    db
      .select({
        of: actors.id,
        affiliation: {
          actorId: target.id,
          type: affiliations.type,
          title: affiliations.title,
          from: affiliations.from,
          to: affiliations.to,
        },
      })
      .from(actors)
      .innerJoin(affiliations, eq(affiliations.actorSeq, actors.seq))
      .innerJoin(target, eq(target.seq, affiliations.targetSeq))
      .where(kit.among(actors.id, ids))
      .orderBy(actors.seq, affiliations.position)
      .prepare(),
  )
  const sizes = statement((db: Db) =>
    db
      .select({
        id: actors.id,
        bytes: sql<number>`octet_length(${actors.aliases}) + octet_length(${actors.externalIds}) + 500 + coalesce((select count(*) * 400 from ${affiliations} f where f.actor_seq = ${OF_ACTOR}), 0)`,
      })
      .from(actors)
      .where(kit.among(actors.id, ids))
      .prepare(),
  )
  return {
    sizes: (db, wanted) => sizes(db).execute({ ids: kit.list(wanted) }),
    read: async (db, wanted) => {
      const values = { ids: kit.list(wanted) }
      const [found, affiliations] = await Promise.all([
        rows(db).execute(values),
        affiliationRows(db).execute(values),
      ])
      const affiliated = Map.groupBy(affiliations, ({ of }) => of)
      return new Map(
        found.map(({ id, version, updatedAt, createdAt, ...row }) => {
          const state = {
            ...row,
            createdAt: iso(createdAt),
            affiliations: (affiliated.get(id) ?? []).map(({ affiliation }) => affiliation),
          } as State
          return [id, { version, updatedAt, state }]
        }),
      )
    },
    hashed: (state) => state,
  }
}
