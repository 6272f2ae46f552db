import { sql, type Column } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'
import type { EventCard } from './participants/schema.ts'

/** Reads events in short. */
export const eventCards = ({ kit, schema: { events } }: Engine) => {
  const reader = <Key extends string | number>(key: Column) => {
    const rows = statement((db: Db) =>
      db
        .select({
          key: sql<Key>`${key}`,
          id: events.id,
          title: events.title,
          type: events.type,
          start: events.dateStart,
          end: events.dateEnd,
          precision: events.datePrecision,
          country: events.country,
        })
        .from(events)
        .where(kit.among(key, sql.placeholder('keys')))
        .prepare(),
    )
    return async (db: Db, keys: readonly Key[]): Promise<Map<Key, EventCard>> => {
      const found = keys.length === 0 ? [] : await rows(db).execute({ keys: kit.list(keys) })
      return new Map(
        found.map(({ key: of, start, end, precision, ...card }) => [
          of,
          { ...card, date: { start, end, precision } } as EventCard,
        ]),
      )
    }
  }
  return { byId: reader<string>(events.id), bySeq: reader<number>(events.seq) }
}
export type CardReader = ReturnType<typeof eventCards>
