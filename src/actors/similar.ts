import { sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { deleteBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { keysOf } from './names.ts'
import {
  compareActors,
  effortOf,
  NAMES_COMPARED,
  namesOf,
  namesToCompare,
  type Compared,
} from './resemblance.ts'
import type { SimilarActor } from './schema.ts'

/** How many actors with a shared key are considered, those with rare keys first. */
const FOUND = 3_000
const COMPARED = 200
const SCORE_MIN = 0.55
const KEYED_AT_ONCE = 500
/** How many actors are read at a time: one may have 200 KB of names and identifiers. */
const READ_AT_ONCE = 10

const p = (name: string) => sql.placeholder(name)

const keyStatements = ({ kit, schema: { actors, actorNameKeys, actorsToKey } }: Engine) => ({
  clear: deleteBy(actorNameKeys, actorNameKeys.actorId),
  add: statement((db: Db) =>
    db
      .insert(actorNameKeys)
      .select(sql`select value, ${p('id')} from ${kit.each(p('keys'))} one`)
      .prepare(),
  ),
  waiting: statement((db: Db) =>
    db
      .select({ id: actors.id, names: actors.names })
      .from(actorsToKey)
      .innerJoin(actors, sql`${actors.id} = ${actorsToKey.actorId}`)
      .limit(KEYED_AT_ONCE)
      .prepare(),
  ),
  done: deleteBy(actorsToKey, actorsToKey.actorId),
})

const candidateStatements = ({ kit, schema: { actors, actorNameKeys } }: Engine) => {
  const { key, actorId } = actorNameKeys
  return {
    counts: statement((db: Db) =>
      db
        .select({ key, count: sql<number>`count(*)` })
        .from(actorNameKeys)
        .where(kit.among(key, p('keys')))
        .groupBy(key)
        .prepare(),
    ),
    holders: statement((db: Db) =>
      db
        .select({ id: actorId })
        .from(actorNameKeys)
        .where(sql`${key} = ${p('key')}`)
        .orderBy(actorId)
        .limit(p('take'))
        .prepare(),
    ),
    shared: statement((db: Db) =>
      db
        .select({ key, id: actorId })
        .from(actorNameKeys)
        .where(sql`${kit.among(key, p('keys'))} and ${kit.among(actorId, p('ids'))}`)
        .prepare(),
    ),
    last: statement((db: Db) =>
      db
        .select({ seq: sql<number | null>`max(${actors.seq})` })
        .from(actors)
        .prepare(),
    ),
    rows: statement((db: Db) =>
      db
        .select({
          id: actors.id,
          name: actors.name,
          aliases: actors.aliases,
          type: actors.type,
          country: actors.country,
          externalIds: actors.externalIds,
        })
        .from(actors)
        .where(kit.among(actors.id, p('ids')))
        .prepare(),
    ),
  }
}

const candidateFinder = (engine: Engine) => {
  const { kit } = engine
  const { counts, holders, shared, last, rows } = candidateStatements(engine)

  /** The actors that share the rarest keys with one, and the weight of each key. */
  const candidates = async (db: Db, actor: Compared) => {
    const counted = await counts(db).execute({ keys: kit.list(keysOf(namesOf(actor))) })
    const [{ seq } = { seq: null }] = await last(db).execute()
    const weights = new Map(
      counted.map((row) => [row.key, Math.log(1 + Math.max(1, seq ?? 1) / row.count)]),
    )
    const found = new Set<string>()
    let take = FOUND
    for (const row of counted.toSorted((a, b) => a.count - b.count)) {
      if (take < row.count && found.size > 0) break
      for (const { id } of await holders(db).execute({ key: row.key, take })) found.add(id)
      take -= row.count
      if (take <= 0) break
    }
    found.delete(actor.id)
    const common = await shared(db).execute({
      keys: kit.list([...weights.keys()]),
      ids: kit.list([...found]),
    })
    const told = new Map<string, number>()
    for (const { key: one, id } of common)
      told.set(id, (told.get(id) ?? 0) + (weights.get(one) ?? 0))
    const best = [...told].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    return { ids: best.slice(0, COMPARED).map(([id]) => id), weights }
  }
  return {
    find: candidates,
    load: async (db: Db, ids: readonly string[]) =>
      (await rows(db).execute({ ids: kit.list(ids) })) as Compared[],
  }
}

/** Finds actors with similar names. */
export const similarActors = (engine: Engine) => {
  const { kit } = engine
  const { clear, add, waiting, done } = keyStatements(engine)
  const candidates = candidateFinder(engine)

  /** Stores the keys of an actor's names. */
  const setKeys = async (tx: Db, id: string, names: readonly string[], isNew: boolean) => {
    if (!isNew) await clear(tx, id)
    await add(tx).send({ id, keys: kit.list(keysOf(names.slice(0, NAMES_COMPARED))) })
  }

  return {
    setKeys,
    /** Actors that may be the same as this one, the most likely first. */
    find: async (db: Db, actor: Compared, limit: number): Promise<SimilarActor[]> => {
      const { ids, weights } = await candidates.find(db, actor)
      const most = Math.max(0, ...weights.values())
      // Keys exist only for this actor's words: any other word counts as the rarest.
      const weightOf = ({ sound }: { sound: string }) => weights.get(sound) ?? most
      const effort = effortOf()
      const names = await namesToCompare(actor, effort)
      const found: SimilarActor[] = []
      for (let i = 0; i < ids.length; i += READ_AT_ONCE) {
        const part = ids.slice(i, i + READ_AT_ONCE)
        for (const other of await candidates.load(db, part)) {
          if (effort.isSpent()) break
          found.push(await compareActors(actor, names, other, weightOf, effort))
        }
      }
      return found
        .filter(({ score }) => score >= SCORE_MIN)
        .toSorted((a, b) => b.score - a.score || (a.actor.id < b.actor.id ? -1 : 1))
        .slice(0, limit)
    },
    /** Stores keys for actors that were written before keys existed; returns how many. */
    keySome: async (tx: Db): Promise<number> => {
      const some = await waiting(tx).execute()
      for (const { id, names } of some) {
        await setKeys(tx, id, names.split('\n'), false)
        await done(tx, id)
      }
      return some.length
    },
    isWaiting: async (db: Db): Promise<boolean> => {
      const [one] = await waiting(db).execute()
      return one !== undefined
    },
  }
}
export type SimilarActors = ReturnType<typeof similarActors>
