import { and, eq, sql } from 'drizzle-orm'
import { turns } from '../common/turns.ts'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'
import { gather } from '../db/unit-of-work.ts'

/** The fields by which events are counted as they are written. */
export const COUNTED_FIELDS = [
  'type',
  'mode',
  'quadClass',
  'country',
  'admin1',
  'place',
  'precision',
  'status',
  'modality',
  'dataset',
  'tag',
  'context',
  'code',
  'actor',
  'initiator',
  'recipient',
  'actorType',
  'actorCountry',
  'source',
  'day',
] as const
type Field = (typeof COUNTED_FIELDS)[number]

/** The numbers of events that are summed by day, beside the fields. */
export const DAY_SUMS = ['dayBest', 'dayLow', 'dayHigh', 'dayIntensity', 'dayRated'] as const
export type DaySum = (typeof DAY_SUMS)[number]
/** Intensities are summed in whole numbers of so many parts: fractions would add up otherwise in another order. */
export const INTENSITY_PARTS = 1_000_000_000

type Values = readonly (string | null | undefined)[]
/** The modality of an event, the values that it has of some fields, and what it adds to its day. */
export interface CountedEvent {
  modality: string
  values: Partial<Record<Field, Values>>
  sums?: { day: string; of: Partial<Record<DaySum, number>> }
}

/** Stands for the value of what has none. */
export const NO_VALUE = ''

/** A participant, of whom actor and role are counted. */
export interface Taking {
  actorId: string
  role: string
}
/** The actors of an event, as it is counted by them. */
export const countedActors = (participants: readonly Taking[]) => {
  const acting = (role: string) =>
    participants.filter((one) => one.role === role).map(({ actorId }) => actorId)
  return {
    actor: participants.map(({ actorId }) => actorId),
    initiator: acting('initiator'),
    recipient: acting('recipient'),
  }
}

/**
 * How much an event adds to each count and sum, by modality, field and value, of which the last alone may have spaces: to
 * that of a value once.
 */
const amountsOf = (event: CountedEvent | null): Map<string, number> => {
  const amounts = new Map<string, number>()
  if (!event) return amounts
  const { modality, values: all, sums } = event
  for (const [field, values] of Object.entries(all)) {
    const given = values.filter((value) => typeof value === 'string')
    for (const value of given.length > 0 ? given : [NO_VALUE])
      amounts.set(`${modality} ${field} ${value}`, 1)
  }
  for (const [field, amount] of Object.entries(sums?.of ?? {}))
    amounts.set(`${modality} ${field} ${sums?.day}`, amount)
  return amounts
}

/** An event as it is counted by what actors and articles bring with them, which changes with these too. */
export const countedBeside = (
  actors: readonly { type: string; country: string | null }[],
  sources: readonly (string | null)[],
) => ({
  actorType: actors.map(({ type }) => type),
  actorCountry: actors.map(({ country }) => country),
  source: sources,
})

const p = (name: string) => sql.placeholder(name)

/** Reads events as they are counted by what actors and articles bring with them. */
const besideReader = ({ kit, schema: { events, evidence, participants, sources } }: Engine) => {
  const modalities = statement((db: Db) =>
    db
      .select({ id: events.id, modality: events.modality })
      .from(events)
      .where(kit.among(events.id, p('ids')))
      .prepare(),
  )
  const actors = statement((db: Db) =>
    db
      .select({
        of: events.id,
        type: participants.actorType,
        country: participants.actorCountry,
      })
      .from(events)
      .innerJoin(participants, eq(participants.eventSeq, events.seq))
      .where(kit.among(events.id, p('ids')))
      .prepare(),
  )
  const reports = statement((db: Db) =>
    db
      .select({
        of: events.id,
        source: sql<string | null>`coalesce(${sources.domain}, ${sources.name})`,
      })
      .from(events)
      .innerJoin(evidence, eq(evidence.eventSeq, events.seq))
      .innerJoin(
        sources,
        sql`${sources.seq} = coalesce(${evidence.sourceDomainId}, ${evidence.sourceNameId})`,
      )
      .where(kit.among(events.id, p('ids')))
      .prepare(),
  )
  return async (tx: Db, ids: readonly string[]): Promise<CountedEvent[]> => {
    const asked = { ids: kit.list(ids) }
    const taking = Map.groupBy(await actors(tx).execute(asked), ({ of }) => of)
    const reported = Map.groupBy(await reports(tx).execute(asked), ({ of }) => of)
    return (await modalities(tx).execute(asked)).map(({ id, modality }) => ({
      modality,
      values: countedBeside(
        taking.get(id) ?? [],
        (reported.get(id) ?? []).map(({ source }) => source),
      ),
    }))
  }
}

/** Under this name a write gathers the events whose counts it has to add again. */
const BESIDE = {}
/** How many events are read at a time. */
const READ_TOGETHER = 500

const isSum = (field: string): boolean => DAY_SUMS.some((one) => one === field)

/** Makes what adds to the counts and sums; only a sum may be below zero, and stays where it is zero. */
const adder = ({ schema: { eventCounts: counts } }: Engine) => {
  const { field, value, modality } = counts
  const add = statement((db: Db) =>
    db
      .insert(counts)
      .values({ field: p('field'), value: p('value'), modality: p('modality'), count: p('by') })
      .onConflictDoUpdate({
        target: [field, value, modality],
        set: { count: sql`${counts.count} + excluded.count` },
      })
      .prepare(),
  )
  const isOf = and(eq(field, p('field')), eq(value, p('value')), eq(modality, p('modality')))
  const take = statement((db: Db) =>
    db
      .update(counts)
      .set({ count: sql`${counts.count} + ${p('by')}` })
      .where(isOf)
      .returning({ count: counts.count })
      .prepare(),
  )
  const drop = statement((db: Db) => db.delete(counts).where(isOf).prepare())
  return async (tx: Db, sums: Map<string, number>): Promise<void> => {
    const turn = turns()
    // In one order, so that two writes never wait for each other.
    for (const [key, by] of [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (by === 0) continue
      const [modality = '', field = ''] = key.split(' ', 2)
      const of = { modality, field, value: key.slice(modality.length + field.length + 2) }
      if (by > 0 || isSum(field)) await add(tx).send({ ...of, by })
      else {
        const [row] = await take(tx).execute({ ...of, by })
        if (row?.count === 0) await drop(tx).send(of)
      }
      await turn()
    }
  }
}

/** Keeps how many events have each value, for questions about all of them; the writes of events call it. */
export const eventCounts = (engine: Engine) => {
  const { eventCounts: counts, events } = engine.schema
  const besideOf = besideReader(engine)
  const addAll = adder(engine)
  const modalityOf = statement((db: Db) =>
    db
      .select({ modality: events.modality })
      .from(events)
      .where(eq(events.id, p('id')))
      .prepare(),
  )

  const sumsOf = (tx: Db) => gather(tx, counts, () => new Map<string, number>(), addAll)
  /** Counts what an event has now and had not before, and the other way round. */
  const count = (tx: Db, before: CountedEvent | null, now: CountedEvent | null): void => {
    const sums = sumsOf(tx)
    for (const [key, by] of amountsOf(now)) sums.set(key, (sums.get(key) ?? 0) + by)
    for (const [key, by] of amountsOf(before)) sums.set(key, (sums.get(key) ?? 0) - by)
  }

  const countBeside = async (tx: Db, ids: readonly string[], isNow: boolean): Promise<void> => {
    const turn = turns()
    for (let i = 0; i < ids.length; i += READ_TOGETHER) {
      for (const event of await besideOf(tx, ids.slice(i, i + READ_TOGETHER)))
        count(tx, isNow ? null : event, isNow ? event : null)
      await turn()
    }
  }
  const addAgain = (tx: Db, ids: Set<string>) => countBeside(tx, [...ids], true)

  return {
    count,
    /**
     * Counts events anew by their sources, and the kinds and countries of their actors, at the end of the write; it is
     * called before any of these changes, or the modality.
     */
    recountBeside: async (tx: Db, ids: readonly string[]): Promise<void> => {
      const noted = gather(tx, BESIDE, () => new Set<string>(), addAgain)
      const more = [...new Set(ids)].filter((id) => !noted.has(id))
      await countBeside(tx, more, false)
      for (const id of more) noted.add(id)
    },
    /** The same for an event of which only the actors have changed. */
    countActors: async (
      tx: Db,
      id: string,
      before: readonly Taking[],
      now: readonly Taking[],
    ): Promise<void> => {
      const [event] = await modalityOf(tx).execute({ id })
      if (!event) return
      const of = (taking: readonly Taking[]) => ({ ...event, values: countedActors(taking) })
      count(tx, of(before), of(now))
    },
  }
}
export type EventCounts = ReturnType<typeof eventCounts>
