import { hash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Place } from '../common/lists.ts'
import { iso } from '../common/text.ts'
import type { Db } from './engine.ts'
import { known } from './known.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

export type { Place }

/** The place after a change. */
export const placeAfter = (
  epoch: string,
  change: { position: number; id: string; version: number; kind: string; at: string },
): Place => {
  const { position, id, version, kind, at } = change
  const mark = hash('sha1', `${id} ${version} ${kind} ${at}`, 'base64url').slice(0, 8)
  return { epoch, position, mark }
}

/** Tells where the change feed ends in a snapshot: all that can be read in it is from before that place. */
export const feedEnd = ({ changes, feed }: Schema): ((db: Db) => Promise<Place>) => {
  const last = statement((db: Db) =>
    db
      .select({
        epoch: feed.epoch,
        end: feed.position,
        position: changes.position,
        id: changes.resourceId,
        version: changes.version,
        kind: changes.kind,
        at: changes.at,
      })
      .from(feed)
      .leftJoin(changes, eq(changes.position, feed.position))
      .prepare(),
  )
  const read = async (db: Db): Promise<Place> => {
    const [row] = await last(db).execute()
    if (!row) throw new Error('the change feed has no head')
    const { epoch, end, position, id, version, kind, at } = row
    if (end === 0) return { epoch, position: 0, mark: '' }
    if (position === null || id === null || version === null || kind === null || at === null)
      throw new Error('the change feed has no end')
    return placeAfter(epoch, { position, id, version, kind, at: iso(at) })
  }
  return (db) => known(db, 'feed', () => read(db))
}
