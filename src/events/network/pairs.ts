import { sql, type SQL } from 'drizzle-orm'
import type { Passing } from '../../db/query/aggregate.ts'
import type { Condition, Matching } from '../../db/query/conditions.ts'
import type { Engine } from '../../db/engine.ts'
import { idOf, seqsOf } from '../../db/rows.ts'
import type { Position } from '../../common/lists.ts'
import { QUAD_CLASSES } from '../../vocabulary/plover.ts'

/** Two actors, and what is counted of the events between them. */
export interface Pair {
  source: string
  target: string
  /** Whether the source is an initiator and the target a recipient. */
  directed: boolean
  count: number
  intensity: number | null
  first: string
  last: string
  /** Id of the latest event. */
  latest: string
  quadClasses: { quadClass: (typeof QUAD_CLASSES)[number]; count: number }[]
}

const p = (name: string) => sql.placeholder(name)
/** Digits of a mean that are told. */
const MEAN_DIGITS = 6

/** Tests of the rows of two participants of an event. */
const pairTests = ({ kit, schema: { events, participants } }: Engine) => {
  const [one, other, same] = [
    kit.alias(participants, 'one'),
    kit.alias(participants, 'other'),
    kit.alias(participants, 'same'),
  ]
  type Row = typeof one | typeof other
  /** The rows of the same actor in the same event, by the index of the actor. */
  const ofSame = (row: Row) =>
    sql`from ${participants} as ${same} where ${same.actorSeq} = ${row.actorSeq} and ${same.dateStart} = ${row.dateStart} and ${same.idOrder} = ${row.idOrder} and ${same.eventSeq} = ${row.eventSeq}`
  const isFirst = (row: Row) =>
    sql`not exists (select 1 ${ofSame(row)} and ${same.position} < ${row.position})`
  const acts = (row: Row, role: string) =>
    sql`exists (select 1 ${ofSame(row)} and ${same.role} = ${role})`
  const onto = (from: Row, to: Row) => sql`${from.role} = 'initiator' and ${to.role} = 'recipient'`
  const actsOn = (from: Row, to: Row) =>
    sql`(${acts(from, 'initiator')} and ${acts(to, 'recipient')})`
  /** How many rows of an event repeat an actor, in another role. */
  const repeats = sql`(select count(*) - count(distinct ${same.actorSeq}) from ${participants} as ${same} where ${same.eventSeq} = ${events.seq})`
  return {
    one,
    other,
    tables: sql`${kit.once(repeats)} as repeats cross join ${participants} as ${one} cross join ${participants} as ${other}`,
    isDirected: onto(one, other),
    /** Each pair of an event once, unless both act on each other; in most events each actor has one role. */
    isCounted: sql`(${onto(one, other)} or ${one.actorSeq} < ${other.actorSeq} and not (${onto(other, one)}) and (repeats.value = 0 or ${isFirst(one)} and ${isFirst(other)} and not ${actsOn(one, other)} and not ${actsOn(other, one)}))`,
  }
}

/** Which pairs are wanted, by their actors. */
interface Wanted {
  /** Both are among these. */
  among: readonly string[]
  /** At least one is among these. */
  near: readonly string[]
}

/** The columns of a pair. */
const COLUMNS = [
  'source',
  'target',
  'directed',
  'count',
  'intensity',
  'first',
  'last',
  'latest',
  'total',
  'place',
  ...QUAD_CLASSES,
] as const

const read = (row: Record<(typeof COLUMNS)[number], unknown>): Pair => ({
  source: String(row.source),
  target: String(row.target),
  directed: row.directed === 1,
  count: Number(row.count),
  intensity: row.intensity === null ? null : Number(Number(row.intensity).toFixed(MEAN_DIGITS)),
  first: String(row.first),
  last: String(row.last),
  latest: String(row.latest).split(' ')[1] ?? '',
  quadClasses: QUAD_CLASSES.map((quadClass) => ({
    quadClass,
    count: Number(row[quadClass]),
  })).filter(({ count }) => count > 0),
})

/** Reads pairs of actors in the events that pass. */
const pairs = (engine: Engine) => {
  const { kit, schema } = engine
  const { actors, events } = schema
  const { one, other, tables, isDirected, isCounted } = pairTests(engine)
  const [first, second] = [kit.alias(actors, 's'), kit.alias(actors, 't')]

  const ofClass = (quadClass: string) =>
    sql`sum(case when ${events.quadClass} = ${quadClass} then 1 else 0 end) as ${sql.identifier(quadClass)}`
  const grouped = ({ from, where, step }: Matching, which: SQL): SQL => {
    const counted = step(other.eventSeq)
    return sql`select ${one.actorSeq} as s, ${other.actorSeq} as t, case when ${isDirected} then 1 else 0 end as directed, count(*) as count, avg(${events.intensity}) as intensity, min(${events.dateStart}) as first, max(${events.dateEnd}) as last, max(${events.dateStart} || ' ' || ${events.id}) as latest, ${sql.join(QUAD_CLASSES.map(ofClass), sql`, `)} from ${from} cross join ${tables} where ${where} and ${one.eventSeq} = ${events.seq} and ${other.eventSeq} = ${events.seq} and ${one.actorSeq} <> ${other.actorSeq}${counted ? sql` and ${counted}` : sql``} and ${isCounted}${which} group by 1, 2, 3`
  }
  /** Pairs with the ids of their actors; of one that is not directed, the lesser id is the source. */
  const identified = (rows: SQL): SQL => {
    const isTurned = sql`directed = 0 and ${first.id} > ${second.id}`
    return sql`select pairs.*, case when ${isTurned} then ${second.id} else ${first.id} end as source, case when ${isTurned} then ${first.id} else ${second.id} end as target from (${rows}) pairs cross join ${actors} as ${first} cross join ${actors} as ${second} where ${first.seq} = pairs.s and ${second.seq} = pairs.t`
  }
  /** The pairs with most events first; the place tells those with as many apart. */
  const ordered = (which: SQL, after: SQL) => (matching: Matching) =>
    sql`select * from (select pairs.*, source || ' ' || target || ' ' || directed as place, count(*) over () as total from (${identified(grouped(matching, which))}) pairs) pairs ${after} order by count desc, place limit ${p('take')}`

  return {
    /** Pairs of some actors, those with most events first, and how many there are. */
    between: async ({ rows }: Passing, { among, near }: Wanted, most: number) => {
      const isIn = (row: typeof one | typeof other, list: string) =>
        sql`${row.actorSeq} in ${seqsOf(kit, actors, p(list))}`
      const which = sql` and ${isIn(one, 'shown')} and ${isIn(other, 'shown')} and (${isIn(one, 'near')} or ${isIn(other, 'near')})`
      const found = await rows('pairs of actors', COLUMNS, ordered(which, sql``), {
        shown: kit.list(among),
        near: kit.list(near),
        take: most,
      })
      return { pairs: found.map(read), total: Number(found[0]?.total ?? 0) }
    },

    /** Pairs with their places, from a place on. */
    page: async ({ rows }: Passing, after: Position | undefined, most: number) => {
      const beyond = after
        ? sql`where count < ${p('afterCount')} or count = ${p('afterCount')} and place > ${p('afterPlace')}`
        : sql``
      const found = await rows(`dyads${after ? ' after' : ''}`, COLUMNS, ordered(sql``, beyond), {
        take: most,
        ...(after ? { afterCount: after.key, afterPlace: after.id } : {}),
      })
      return found.map((row) => ({
        pair: read(row),
        position: { key: Number(row.count), id: String(row.place) },
      }))
    },
  }
}

/** Reads the actors that take part in the events that pass. */
const takers = ({ kit, schema: { actors, events, participants } }: Engine) => {
  const among = (list: string) => sql`${participants.actorSeq} in ${seqsOf(kit, actors, p(list))}`
  const counts = ({ from, where }: Matching, which: SQL) =>
    sql`select ${idOf(actors, sql`taking.seq`)} as id, count, total from (select ${participants.actorSeq} as seq, count(distinct ${events.seq}) as count, count(*) over () as total from ${from} cross join ${participants} where ${where} and ${participants.eventSeq} = ${events.seq} and ${which} group by 1) taking`
  return {
    /** Events that one of these actors takes part in. */
    takingPart: (actors: readonly string[]): Condition => {
      const isOne = among('takingPart')
      return {
        shape: 'taking part',
        values: { takingPart: kit.list(actors) },
        test: () =>
          sql`exists (select 1 from ${participants} where ${participants.eventSeq} = ${events.seq} and ${isOne})`,
        paths: () => [
          {
            table: participants,
            where: isOne,
            sort: participants.dateStart,
            order: participants.idOrder,
            of: participants.eventSeq,
          },
        ],
      }
    },

    /** The actors that take part in most events, without some of them, and how many there are in all. */
    busiest: async ({ rows }: Passing, without: readonly string[], most: number) => {
      const isOther = sql`not ${among('without')}`
      const found = await rows(
        'busiest actors',
        ['id', 'count', 'total'],
        (matching) => sql`${counts(matching, isOther)} order by 2 desc, 1 limit ${p('take')}`,
        // One more tells the total, also where none is wanted.
        { without: kit.list(without), take: most + 1 },
      )
      const shown = found
        .slice(0, most)
        .map(({ id, count }) => [String(id), Number(count)] as const)
      return { counts: new Map(shown), total: Number(found[0]?.total ?? 0) }
    },

    /** How many events each of some actors takes part in. */
    countsOf: async ({ rows }: Passing, actors: readonly string[]) => {
      const isOne = among('counted')
      const found = await rows(
        'counts of actors',
        ['id', 'count'],
        (matching) => counts(matching, isOne),
        { counted: kit.list(actors) },
      )
      return new Map(found.map(({ id, count }) => [String(id), Number(count)]))
    },
  }
}

/** Reads pairs of actors, and actors, of the events that pass. */
export const pairReader = (engine: Engine) => ({ ...pairs(engine), ...takers(engine) })
export type PairReader = ReturnType<typeof pairReader>
