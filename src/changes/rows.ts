import { asc, desc, eq, sql } from 'drizzle-orm'
import type { ChangeKind, Collection } from '../common/collections.ts'
import { iso } from '../common/text.ts'
import { keyOf } from '../db/changelog.ts'
import type { Db, Engine } from '../db/engine.ts'
import { placeAfter, type Place } from '../db/feed.ts'
import { statementCache } from '../db/statement.ts'
import { passes, type ChangeAsked, type Noted } from './place.ts'
import { feedRanges, type Range } from './ranges.ts'

/** Prepares the statement that reads changes along an index, in either direction. */
const walkStatement = ({ apiKeys, changes }: Engine['schema']) => {
  const columns = {
    position: changes.position,
    collection: changes.collection,
    id: changes.resourceId,
    version: changes.version,
    kind: changes.kind,
    at: changes.at,
    keyId: changes.keyId,
    keyName: apiKeys.name,
    comment: changes.comment,
    survivorId: changes.survivorId,
    touches: changes.touches,
    hash: changes.hash,
    stateHash: changes.stateHash,
    undoHash: changes.undoHash,
  }
  return (db: Db, { where, by }: Range, descending: boolean) =>
    db
      .select(columns)
      .from(changes)
      .leftJoin(apiKeys, eq(apiKeys.id, changes.keyId))
      .where(
        descending
          ? sql`${where()} and ${changes.position} < ${sql.placeholder('from')}`
          : sql`${where()} and ${changes.position} > ${sql.placeholder('from')}`,
      )
      .orderBy(descending ? desc(by) : asc(by))
      .limit(sql.placeholder('take'))
      .prepare()
}
type Walk = ReturnType<ReturnType<typeof walkStatement>>

/** A change as the database keeps it. */
export type ChangeRow = Awaited<ReturnType<Walk['execute']>>[number]

/** A change as clients see it, without its cursor. */
export const present = (row: ChangeRow): Noted => ({
  position: row.position,
  collection: row.collection as Collection,
  id: row.id,
  version: row.version,
  kind: row.kind as ChangeKind,
  at: iso(row.at),
  key: keyOf(row),
  comment: row.comment,
  survivorId: row.survivorId,
  touches: row.touches ?? [],
  hash: row.hash.toString('hex'),
  stateHash: row.stateHash && row.stateHash.toString('hex'),
  undoHash: row.undoHash && row.undoHash.toString('hex'),
})

const toPass = (row: ChangeRow) => ({
  collection: row.collection as Collection,
  id: row.id,
  key: keyOf(row),
})

/** So many changes are looked at for those that pass what leaves some out, before a page ends. */
const LOOKED_AT = 10_000
/** And so many at a time. */
const CHUNK = 1_000

/** Reads the rows of the change feed. */
export const feedRows = (engine: Pick<Engine, 'kit' | 'schema'>) => {
  const ranges = feedRanges(engine)
  const prepare = walkStatement(engine.schema)
  const prepared = statementCache<Walk>()
  const walk = (
    db: Db,
    range: Range,
    descending: boolean,
    bounds: { from: number; take: number },
  ): Promise<ChangeRow[]> =>
    prepared(db, `${range.shape} ${descending}`, () => prepare(db, range, descending)).execute({
      ...range.values,
      ...bounds,
    })
  const after = (db: Db, from: number, take: number): Promise<ChangeRow[]> =>
    walk(db, ranges.all, false, { from, take })

  /** The changes of each index range, merged. */
  const merged = async (
    db: Db,
    from: number,
    take: number,
    asked: ChangeAsked,
  ): Promise<ChangeRow[]> => {
    const { descending = false } = asked
    const found: ChangeRow[] = []
    for (const range of ranges.of(asked))
      found.push(...(await walk(db, range, descending, { from, take })))
    return found
      .toSorted((a, b) => (descending ? b.position - a.position : a.position - b.position))
      .slice(0, take)
  }

  return {
    /** The changes after a position, at most `take`. */
    after,
    /** The place after the change at a position; null when there is no such change. */
    placeAt: async (db: Db, epoch: string, position: number): Promise<Place | null> => {
      if (position === 0) return { epoch, position, mark: '' }
      const [row] = await after(db, position - 1, 1)
      return row?.position === position ? placeAfter(epoch, present(row)) : null
    },
    /**
     * The changes that pass the filters, from a position on. There is one beyond the limit when there are more;
     * `reached` is the last that was looked at, when there may be more behind it.
     */
    passing: async (
      db: Db,
      first: number,
      asked: ChangeAsked,
    ): Promise<{ found: ChangeRow[]; reached?: ChangeRow | undefined }> => {
      const take = asked.limit + 1
      if (!asked.excludeKey && !asked.excludeId)
        return { found: await merged(db, first, take, asked) }
      const found: ChangeRow[] = []
      let reached: ChangeRow | undefined
      for (let left = LOOKED_AT; left > 0 && found.length < take; left -= CHUNK) {
        const rows = await merged(db, reached?.position ?? first, CHUNK, asked)
        found.push(...rows.filter((row) => passes(asked, toPass(row))))
        if (rows.length < CHUNK) return { found: found.slice(0, take) }
        reached = rows.at(-1)
      }
      return { found: found.slice(0, take), reached }
    },
  }
}
export type FeedRows = ReturnType<typeof feedRows>
