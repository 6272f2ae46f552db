import { sql } from 'drizzle-orm'
import type { Db, Engine } from '../../db/engine.ts'
import { statement } from '../../db/statement.ts'

/** Makes the function that puts a new event on the map. */
export const mapAdder = ({ kit }: Engine) => {
  const map = kit.mapped('events')
  const p = sql.placeholder
  const add =
    map &&
    statement((db: Db) =>
      db
        .insert(map)
        .values({
          seq: p('seq'),
          west: p('longitude'),
          east: p('longitude'),
          south: p('latitude'),
          north: p('latitude'),
        })
        .prepare(),
    )
  return async (
    tx: Db,
    seq: number,
    { latitude, longitude }: { latitude: number | null; longitude: number | null },
  ): Promise<void> => {
    if (add && latitude !== null) await add(tx).execute({ seq, latitude, longitude })
  }
}
