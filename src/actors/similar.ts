import { sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { deleteBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { keysOf } from './names.ts'
import { compareActors, effortOf, namesOf, namesToCompare, type Compared } from './resemblance.ts'
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
  clear: deleteBy(actorNameKeys, actorNameKeys.actorSeq),
  add: statement((db: Db) =>
    db
      .insert(actorNameKeys)
      .select(sql`select value, ${p('seq')} from ${kit.each(p('keys'))} one`)
      .prepare(),
  ),
  waiting: statement((db: Db) =>
    db
      .select({ seq: actors.seq, names: actors.names })
      .from(actorsToKey)
      .innerJoin(actors, sql`${actors.seq} = ${actorsToKey.actorSeq}`)
      .limit(KEYED_AT_ONCE)
      .prepare(),
  ),
  done: deleteBy(actorsToKey, actorsToKey.actorSeq),
})

const candidateStatements = ({ kit, schema: { actors, actorNameKeys } }: Engine) => {
  const { key, actorSeq: seq } = actorNameKeys
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
        .select({ seq })
        .from(actorNameKeys)
        .where(sql`${key} = ${p('key')}`)
        .orderBy(seq)
        .limit(p('take'))
        .prepare(),
    ),
    shared: statement((db: Db) =>
      db
        .select({ key, seq })
        .from(actorNameKeys)
        .where(sql`${kit.among(key, p('keys'))} and ${kit.among(seq, p('seqs'))}`)
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
        .where(kit.among(actors.seq, p('seqs')))
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
    const [{ seq: all } = { seq: null }] = await last(db).execute()
    const weights = new Map(
      counted.map((row) => [row.key, Math.log(1 + Math.max(1, all ?? 1) / row.count)]),
    )
    const found = new Set<number>()
    let take = FOUND
    for (const row of counted.toSorted((a, b) => a.count - b.count)) {
      if (take < row.count && found.size > 0) break
      for (const { seq } of await holders(db).execute({ key: row.key, take })) found.add(seq)
      take -= row.count
      if (take <= 0) break
    }
    const common = await shared(db).execute({
      keys: kit.list([...weights.keys()]),
      seqs: kit.list([...found]),
    })
    const told = new Map<number, number>()
    for (const { key: one, seq } of common)
      told.set(seq, (told.get(seq) ?? 0) + (weights.get(one) ?? 0))
    const best = [...told].toSorted(([a, x], [b, y]) => y - x || a - b)
    // The actor itself may be among them.
    return { seqs: best.slice(0, COMPARED + 1).map(([seq]) => seq), weights }
  }
  return {
    find: candidates,
    load: async (db: Db, seqs: readonly number[]) =>
      (await rows(db).execute({ seqs: kit.list(seqs) })) as Compared[],
  }
}

/** Finds actors with similar names. */
export const similarActors = (engine: Engine) => {
  const { kit } = engine
  const { clear, add, waiting, done } = keyStatements(engine)
  const candidates = candidateFinder(engine)

  /** Stores the keys of an actor's names. */
  const setKeys = async (tx: Db, seq: number, names: readonly string[], isNew: boolean) => {
    if (!isNew) await clear(tx, seq)
    await add(tx).send({ seq, keys: kit.list(keysOf(names)) })
  }

  return {
    setKeys,
    /** Actors that may be the same as this one, the most likely first. */
    find: async (db: Db, actor: Compared, limit: number): Promise<SimilarActor[]> => {
      const { seqs, weights } = await candidates.find(db, actor)
      const most = Math.max(0, ...weights.values())
      // Keys exist only for this actor's words: any other word counts as the rarest.
      const weightOf = ({ sound }: { sound: string }) => weights.get(sound) ?? most
      const effort = effortOf()
      const names = await namesToCompare(actor, effort)
      const found: SimilarActor[] = []
      for (let i = 0; i < seqs.length; i += READ_AT_ONCE) {
        const part = seqs.slice(i, i + READ_AT_ONCE)
        for (const other of await candidates.load(db, part)) {
          if (effort.isSpent()) break
          if (other.id === actor.id) continue
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
      for (const { seq, names } of some) {
        await setKeys(tx, seq, names.split('\n'), false)
        await done(tx, seq)
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
