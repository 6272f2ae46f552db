import { eq, getTableColumns, sql } from 'drizzle-orm'
import { fittingIds } from '../common/bounds.ts'
import { MergedError, NotFoundError } from '../common/errors.ts'
import type { Db, Engine } from '../db/engine.ts'
import { datasetColumns } from '../db/origins.ts'
import { statement } from '../db/statement.ts'
import { present } from './present.ts'
import type { Actor } from './schema.ts'

export const NO_ACTOR = 'There is no actor with this id.'

/** Drizzle drops the table name from a column inside a subquery. */
const OF_ACTOR = sql.raw('"actors"."seq"')

const id = sql.placeholder('id')
const ids = sql.placeholder('ids')

/** Statements that read actors and their sizes in bytes. */
const actorStatements = ({ kit, schema }: Engine) => {
  const { actors, actorMerges, affiliations, datasets } = schema
  const target = kit.alias(actors, 'target')
  return {
    rows: statement((db: Db) =>
      db
        .select({ ...getTableColumns(actors), dataset: datasetColumns(schema) })
        .from(actors)
        .leftJoin(datasets, eq(datasets.seq, actors.datasetId))
        .where(kit.among(actors.id, ids))
        .prepare(),
    ),
    affiliationRows: statement((db: Db) =>
      db
        .select({
          actorSeq: affiliations.actorSeq,
          actor: { id: target.id, name: target.name, type: target.type, country: target.country },
          type: affiliations.type,
          title: affiliations.title,
          from: affiliations.from,
          to: affiliations.to,
        })
        .from(affiliations)
        .innerJoin(target, eq(target.seq, affiliations.targetSeq))
        .where(kit.among(affiliations.actorSeq, sql.placeholder('seqs')))
        .orderBy(affiliations.actorSeq, affiliations.position)
        .prepare(),
    ),
    sizes: statement((db: Db) =>
      db
        .select({
          id: actors.id,
          bytes: sql<number>`octet_length(${actors.aliases}) + octet_length(${actors.externalIds}) + octet_length(${actors.tags}) + coalesce(octet_length(${actors.description}), 0) + coalesce((select count(*) * 400 from ${affiliations} f where f.actor_seq = ${OF_ACTOR}), 0)`,
        })
        .from(actors)
        .where(kit.among(actors.id, ids))
        .prepare(),
    ),
    knownRow: statement((db: Db) =>
      db.select({ id: actors.id }).from(actors).where(eq(actors.id, id)).prepare(),
    ),
    mergedInto: statement((db: Db) =>
      db
        .select({ actorId: actors.id, name: actors.name })
        .from(actorMerges)
        .innerJoin(actors, eq(actors.id, actorMerges.actorId))
        .where(eq(actorMerges.id, id))
        .prepare(),
    ),
  }
}

/** Reads actors in the form of the contract. */
export const actorRows = (engine: Engine) => {
  const { kit } = engine
  const { rows, affiliationRows, sizes, knownRow, mergedInto } = actorStatements(engine)

  /** Actors in the order of these ids; ids that do not exist are left out. */
  const load = async (db: Db, wanted: readonly string[]): Promise<Actor[]> => {
    if (wanted.length === 0) return []
    const all = await rows(db).execute({ ids: kit.list(wanted) })
    const found = new Map(all.map((row) => [row.id, row]))
    const links = await affiliationRows(db).execute({ seqs: kit.list(all.map(({ seq }) => seq)) })
    const affiliated = Map.groupBy(links, (row) => row.actorSeq)
    return wanted.flatMap((actor) => {
      const row = found.get(actor)
      return row ? [present(row, affiliated.get(row.seq) ?? [])] : []
    })
  }

  /** @throws MergedError when the actor was merged into another */
  const refuseMerged = async (db: Db, wanted: string): Promise<void> => {
    const [moved] = await mergedInto(db).execute({ id: wanted })
    if (moved) throw new MergedError(moved.actorId, moved.name)
  }

  /** An actor; throws where it was merged into another, and when there is none. */
  const find = async (db: Db, wanted: string): Promise<Actor> => {
    const [actor] = await load(db, [wanted])
    if (actor) return actor
    await refuseMerged(db, wanted)
    throw new NotFoundError(NO_ACTOR)
  }

  const sizesOf = (db: Db, wanted: readonly string[]): Promise<{ id: string; bytes: number }[]> =>
    sizes(db).execute({ ids: kit.list(wanted) })

  return {
    load,
    sizesOf,
    /** The first of these actors that fit into a page, one at least. */
    loadFitting: async (db: Db, wanted: readonly string[]): Promise<Actor[]> => {
      if (wanted.length < 2) return load(db, wanted)
      return load(db, fittingIds(wanted, await sizesOf(db, wanted)))
    },
    find,
    refuseMerged,
    /** @throws NotFoundError, or MergedError when the actor was merged into another */
    demand: async (db: Db, wanted: string): Promise<void> => {
      const [known] = await knownRow(db).execute({ id: wanted })
      if (!known) await find(db, wanted)
    },
  }
}
export type ActorRows = ReturnType<typeof actorRows>
