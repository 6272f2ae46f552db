import { getTableName, sql, type Table } from 'drizzle-orm'
import type { Db } from '../handle.ts'
import type { Numbers } from '../kit.ts'
import { statement } from '../statement.ts'
import { gather } from '../unit-of-work.ts'

/** How many numbers a write asks for together at most. */
const TOGETHER_MAX = 64

/** Numbers that a write has for new rows of a table, and how many it asks for next. */
const pool = () => ({ has: () => false, free: [] as number[], next: 1 })

/**
 * Makes what numbers the new rows of a table before they are written, so that nobody waits for each: a write asks for
 * one, then for twice as many each time.
 */
export const numberAhead = (table: Table): Numbers => {
  const numbers = statement((db: Db) =>
    db
      .select({
        seq: sql<number>`nextval(pg_get_serial_sequence(${getTableName(table)}, 'seq'))`,
      })
      .from(sql`generate_series(1, ${sql.placeholder('count')}::int) one`)
      .prepare(),
  )
  const name = {}
  const foresee = async (tx: Db) => {
    const own = gather(tx, name, pool)
    if (own.free.length > 0) return own
    const rows = await numbers(tx).execute({ count: own.next })
    own.next = Math.min(2 * own.next, TOGETHER_MAX)
    own.free = rows.map(({ seq }) => seq)
    return own
  }
  return {
    foresee,
    next: async (tx) => {
      const next = (await foresee(tx)).free.shift()
      if (next === undefined) throw new Error('the server gave no number')
      return next
    },
  }
}
