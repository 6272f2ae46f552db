import { eq, sql } from 'drizzle-orm'
import { turns } from '../common/turns.ts'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'
import { gather } from '../db/unit-of-work.ts'

const by = sql.placeholder('by')
const id = sql.placeholder('id')

type Sums = Map<string, number>

/** Keeps each actor's counts of events and articles; the writes that link to actors call it. */
export const actorCounts = ({ changes, kit, schema: { actors } }: Engine) => {
  const addEvents = statement((db: Db) =>
    db
      .update(actors)
      .set({
        eventCount: sql`${actors.eventCount} + ${by}`,
        hasEvents: sql`${actors.eventCount} + ${by} > 0`,
      })
      .where(eq(actors.id, id))
      .prepare(),
  )
  const addArticles = statement((db: Db) =>
    db
      .update(actors)
      .set({ articleCount: sql`${actors.articleCount} + ${by}` })
      .where(eq(actors.id, id))
      .prepare(),
  )
  const activity = statement((db: Db) =>
    db
      .select({ seq: actors.seq, events: actors.eventCount })
      .from(actors)
      .where(kit.among(actors.seq, sql.placeholder('seqs')))
      .prepare(),
  )

  const addAll = (add: typeof addEvents) => async (tx: Db, sums: Sums) => {
    const turn = turns()
    for (const [actor, by] of sums) {
      if (by !== 0) {
        await add(tx).send({ id: actor, by })
        changes.touched(tx, 'actor', [actor])
      }
      await turn()
    }
  }
  const count = (tx: Db, add: typeof addEvents, before: string[], now: string[]) => {
    const sums = gather<Sums>(tx, add, () => new Map(), addAll(add))
    const was = new Set(before)
    const is = new Set(now)
    for (const actor of is.difference(was)) sums.set(actor, (sums.get(actor) ?? 0) + 1)
    for (const actor of was.difference(is)) sums.set(actor, (sums.get(actor) ?? 0) - 1)
  }

  return {
    /** Counts an event more for each newly linked actor, and one less for each unlinked one. */
    countEvents: (tx: Db, before: string[], now: string[]) => count(tx, addEvents, before, now),
    /** The same for the article count. */
    countArticles: (tx: Db, before: string[], now: string[]) => count(tx, addArticles, before, now),
    /** Sorts actors, which are given by their numbers, by how many events they take part in, fewest first. */
    byActivity: async (db: Db, wanted: readonly number[]): Promise<number[]> => {
      const rows = await activity(db).execute({ seqs: kit.list(wanted) })
      const busy = new Map(rows.map((actor) => [actor.seq, actor.events]))
      return wanted.toSorted((a, b) => (busy.get(a) ?? 0) - (busy.get(b) ?? 0))
    },
  }
}
