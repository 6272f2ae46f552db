import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'
import { gather } from '../db/unit-of-work.ts'

/** The fields of an actor that a link embeds. */
export interface LinkedActor {
  /** Its number, by which links refer to it. */
  seq: number
  id: string
  name: string
  type: string
  country: string | null
  nameKey: string
}

const ids = sql.placeholder('ids')

/** Finds actors by id; the id of a merged actor leads to its survivor. */
export const actorFinder = ({ kit, schema: { actors, actorMerges } }: Engine) => {
  const columns = {
    seq: actors.seq,
    id: actors.id,
    name: actors.name,
    type: actors.type,
    country: actors.country,
    nameKey: actors.nameKey,
  }
  const known = statement((db: Db) =>
    db.select(columns).from(actors).where(kit.among(actors.id, ids)).prepare(),
  )
  const merged = statement((db: Db) =>
    db
      .select({ old: actorMerges.id, ...columns })
      .from(actorMerges)
      .innerJoin(actors, eq(actors.id, actorMerges.actorId))
      .where(kit.among(actorMerges.id, ids))
      .prepare(),
  )
  /** The actors that this write has already looked up, by the id that was asked for. */
  const linkedTo = (db: Db) => gather(db, actors, () => new Map<string, LinkedActor>())

  /** Maps each id to the actor that it was merged into, or to itself. */
  const survivorOf = async (db: Db, wanted: readonly string[]) => {
    const rows = wanted.length > 0 ? await merged(db).execute({ ids: kit.list(wanted) }) : []
    const moved = new Map(rows.map(({ old, id: now }) => [old, now]))
    return (actor: string): string => moved.get(actor) ?? actor
  }

  /** The actors by the ids that were asked for; a merged id gives its survivor. */
  const find = async (
    db: Db,
    wanted: readonly string[],
  ): Promise<ReadonlyMap<string, LinkedActor>> => {
    const found = linkedTo(db)
    const unknown = wanted.filter((actor) => !found.has(actor))
    if (unknown.length === 0) return found
    for (const actor of await known(db).execute({ ids: kit.list(unknown) }))
      found.set(actor.id, actor)
    const missing = unknown.filter((actor) => !found.has(actor))
    if (missing.length > 0)
      for (const { old, ...actor } of await merged(db).execute({ ids: kit.list(missing) }))
        found.set(old, actor)
    return found
  }

  return {
    find,
    survivorOf,
    /** The ids with each merged one replaced by its survivor's. */
    survivors: async (db: Db, wanted: readonly string[]): Promise<string[]> => {
      const survivor = await survivorOf(db, wanted)
      return [...new Set(wanted.map(survivor))]
    },
    /** The numbers of the actors that these ids lead to, each once; ids that lead to none are left out. */
    numbers: async (db: Db, wanted: readonly string[]): Promise<number[]> => {
      const found = await find(db, wanted)
      return [...new Set(wanted.flatMap((actor) => found.get(actor)?.seq ?? []))]
    },
    /** Remembers an actor that this write has made, for the links to it that follow. */
    learn: (tx: Db, actor: LinkedActor): void => {
      linkedTo(tx).set(actor.id, actor)
    },
    /** Forgets all actors that this write has looked up. */
    forget: (tx: Db): void => {
      linkedTo(tx).clear()
    },
  }
}
