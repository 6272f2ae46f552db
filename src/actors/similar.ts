import { sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { deleteBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { turns } from '../common/turns.ts'
import { compareNames, keysOf, nameOf, type Name } from './names.ts'
import type { Actor, SimilarActor } from './schema.ts'

/** Of names that may be alike, no more than so many are looked at, those of rare words first. */
const FOUND = 3_000
const COMPARED = 200
/** Of the names of an actor, the first so many are compared. */
const NAMES_COMPARED = 50
/**
 * How much is compared for one answer, those that have most in common first. Comparing two names takes as much as the
 * product of their characters, making a name ready for it as much as so many for each character.
 */
const WORK = 100_000_000
const WORK_OF_CHARACTER = 100
const SCORE_MIN = 0.55
const KEYED_AT_ONCE = 500
/** How many actors are read at a time: one may have 200 KB of names and identifiers. */
const READ_AT_ONCE = 10

const OTHER_TYPE = 0.8
const OTHER_COUNTRY = 0.7
const OTHER_IDENTIFIER = 0.5
/** What says nothing of what an actor is. */
const VAGUE = new Set(['unidentified', 'other'])

/** What is compared of an actor. */
type Compared = Pick<Actor, 'id' | 'name' | 'type' | 'country' | 'externalIds' | 'aliases'>
type Reason = SimilarActor['reasons'][number]

const namesOf = ({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): string[] =>
  [...new Set([name, ...aliases.map((alias) => alias.name)])].slice(0, NAMES_COMPARED)

/** The names of an actor as they are compared; makes room for others now and then. */
const namesToCompare = async (actor: Compared, effort: Effort) => {
  const names: ({ name: string } & Name)[] = []
  for (const name of namesOf(actor)) {
    await effort.spend(name.length * WORK_OF_CHARACTER)
    names.push({ name, ...nameOf(name) })
  }
  return names
}

/** What may still be compared for an answer. */
const effortOf = (work: number) => {
  const rest = turns()
  return {
    isSpent: () => work < 0,
    spend: async (some: number) => {
      work -= some
      await rest()
    },
  }
}
type Effort = ReturnType<typeof effortOf>

const quoted = (name: string) => `“${name}”`

/** Finds actors that may be one and the same, by their names. */
export const similarActors = ({ kit, schema }: Engine) => {
  const { actors, actorNameKeys, actorsToKey } = schema
  const p = (name: string) => sql.placeholder(name)
  const { key, actorId } = actorNameKeys
  const clear = deleteBy(actorNameKeys, actorId)
  const add = statement((db: Db) =>
    db
      .insert(actorNameKeys)
      .select(sql`select value, ${p('id')} from ${kit.each(p('keys'))}`)
      .prepare(),
  )
  const counts = statement((db: Db) =>
    db
      .select({ key, count: sql<number>`count(*)` })
      .from(actorNameKeys)
      .where(kit.among(key, p('keys')))
      .groupBy(key)
      .prepare(),
  )
  const holders = statement((db: Db) =>
    db
      .select({ id: actorId })
      .from(actorNameKeys)
      .where(sql`${key} = ${p('key')}`)
      .orderBy(actorId)
      .limit(p('take'))
      .prepare(),
  )
  const shared = statement((db: Db) =>
    db
      .select({ key, id: actorId })
      .from(actorNameKeys)
      .where(sql`${kit.among(key, p('keys'))} and ${kit.among(actorId, p('ids'))}`)
      .prepare(),
  )
  const last = statement((db: Db) =>
    db
      .select({ seq: sql<number | null>`max(${actors.seq})` })
      .from(actors)
      .prepare(),
  )
  const rows = statement((db: Db) =>
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
  )
  const waiting = statement((db: Db) =>
    db
      .select({ id: actors.id, names: actors.names })
      .from(actorsToKey)
      .innerJoin(actors, sql`${actors.id} = ${actorsToKey.actorId}`)
      .limit(KEYED_AT_ONCE)
      .prepare(),
  )
  const done = deleteBy(actorsToKey, actorsToKey.actorId)

  /** Notes by what an actor is found. */
  const setKeys = async (tx: Db, id: string, names: readonly string[], isNew: boolean) => {
    if (!isNew) await clear(tx, id)
    await add(tx).execute({ id, keys: kit.list(keysOf(names.slice(0, NAMES_COMPARED))) })
  }

  /** The actors with which one has the rarest keys in common, and how much each key tells. */
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

  /** How alike two actors are, and why. */
  const compare = async (
    actor: Compared,
    names: Awaited<ReturnType<typeof namesToCompare>>,
    other: Compared,
    weightOf: (word: { sound: string }) => number,
    effort: Effort,
  ): Promise<SimilarActor> => {
    let best = { score: 0, reason: null as Reason | null }
    const others = await namesToCompare(other, effort)
    for (const one of names)
      for (const two of others) {
        if (effort.isSpent()) break
        await effort.spend(one.whole.length * two.whole.length)
        const { score, how } = compareNames(one, two, weightOf)
        if (score <= best.score) continue
        const message = {
          same_name: `Both are called ${quoted(two.name)}.`,
          same_words: `${quoted(two.name)} has the words of ${quoted(one.name)}.`,
          acronym: `${quoted(one.name)} and ${quoted(two.name)}: one is the first letters of the other.`,
          similar_name: `${quoted(two.name)} is like ${quoted(one.name)}.`,
        }[how]
        best = { score, reason: { code: how, message } }
      }
    const reasons: Reason[] = best.reason ? [best.reason] : []
    let { score } = best
    const judge = (isSame: boolean, same: Reason, otherwise: Reason, factor: number) => {
      reasons.push(isSame ? same : otherwise)
      if (!isSame) score *= factor
    }
    if (!VAGUE.has(actor.type) && !VAGUE.has(other.type))
      judge(
        actor.type === other.type,
        { code: 'same_type', message: `Both are of type ${other.type}.` },
        { code: 'other_type', message: `One is of type ${actor.type}, the other ${other.type}.` },
        OTHER_TYPE,
      )
    if (actor.country !== null && other.country !== null)
      judge(
        actor.country === other.country,
        { code: 'same_country', message: `Both belong to ${other.country}.` },
        {
          code: 'other_country',
          message: `One belongs to ${actor.country}, the other to ${other.country}.`,
        },
        OTHER_COUNTRY,
      )
    const schemes = new Set(actor.externalIds.map(({ scheme }) => scheme))
    const both = other.externalIds.find(({ scheme }) => schemes.has(scheme))
    if (both) {
      score *= OTHER_IDENTIFIER
      reasons.push({
        code: 'other_identifier',
        message: `Each has an identifier of its own in ${both.scheme}.`,
      })
    }
    const { id, name, type, country } = other
    return { actor: { id, name, type, country }, score: Math.round(score * 1_000) / 1_000, reasons }
  }

  return {
    setKeys,
    /** The actors that may be the same as one, the likeliest first. */
    find: async (db: Db, actor: Compared, limit: number): Promise<SimilarActor[]> => {
      const { ids, weights } = await candidates(db, actor)
      const most = Math.max(0, ...weights.values())
      // Of a word that this actor does not have, it is not known how rare it is.
      const weightOf = ({ sound }: { sound: string }) => weights.get(sound) ?? most
      const effort = effortOf(WORK)
      const names = await namesToCompare(actor, effort)
      const found: SimilarActor[] = []
      for (let i = 0; i < ids.length; i += READ_AT_ONCE) {
        const part = ids.slice(i, i + READ_AT_ONCE)
        const others = (await rows(db).execute({ ids: kit.list(part) })) as Compared[]
        for (const other of others) {
          if (effort.isSpent()) break
          found.push(await compare(actor, names, other, weightOf, effort))
        }
      }
      return found
        .filter(({ score }) => score >= SCORE_MIN)
        .toSorted((a, b) => b.score - a.score || (a.actor.id < b.actor.id ? -1 : 1))
        .slice(0, limit)
    },
    /** Notes by what actors are found that were there before that was noted; tells how many. */
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
