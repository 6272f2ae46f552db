import { eq, sql } from 'drizzle-orm'
import type { ChangeKind, Collection } from '../db/changes.ts'
import type { Db, Engine } from '../db/engine.ts'
import { inParts, WALK_ITEMS, type Listed } from '../db/list.ts'
import type { Position } from '../db/select.ts'
import { statement } from '../db/statement.ts'
import { NotFoundError } from '../errors.ts'
import { applyOperations, diff } from '../json-patch.ts'
import { iso } from '../text.ts'
import { turns } from '../turns.ts'
import type { Revision } from './schema.ts'

const READ_TOGETHER = 100

/** When a version of a resource was, and which. */
export interface Stamp {
  version: number
  updatedAt: string
}

/** Throws unless whoever asks may know what is gone. */
type OnGone = () => void

/** What a store tells of its resources, so that their history can be told. */
interface Resource<State extends object, Item> {
  collection: Collection
  /** What to say when there never was one. */
  none: string
  /** A resource as it is, whole; null when there is none. */
  now: (db: Db, id: string) => Promise<Item | null>
  /** What the history of a resource is of. */
  stateOf: (item: Item) => State
  /** A resource as it was, in the form in which it is read; what it embeds of others is as it is now. */
  present: (db: Db, id: string, state: State, stamp: Stamp, now: Item | null) => Promise<Item>
}

/** The history of the resources of one collection, read from the changes: back from what there is now. */
export const history = <State extends object, Item>(
  { schema: { changes }, read, snapshot }: Engine,
  { none, now, stateOf, present }: Resource<State, Item>,
) => {
  const rows = statement((db: Db) =>
    db
      .select({
        position: changes.position,
        version: changes.version,
        kind: changes.kind,
        at: changes.at,
        keyId: changes.keyId,
        comment: changes.comment,
        survivorId: changes.survivorId,
        undo: changes.undo,
      })
      .from(changes)
      .where(
        sql`${eq(changes.resourceId, sql.placeholder('id'))} and ${changes.version} < ${sql.placeholder('before')}`,
      )
      .orderBy(sql`${changes.version} desc`)
      .limit(READ_TOGETHER)
      .prepare(),
  )
  type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]
  interface Step {
    row: Row
    before: State | null
    after: State | null
  }

  /** Goes back through the changes of a resource, the last one first. */
  async function* back(db: Db, id: string, current: Item | null): AsyncGenerator<Step> {
    let state = current === null ? null : stateOf(current)
    let before = Number.MAX_SAFE_INTEGER
    const turn = turns()
    for (;;) {
      await turn()
      const part = await rows(db).execute({ id, before })
      for (const row of part) {
        const was = row.undo === null ? null : (applyOperations(state, row.undo) as State | null)
        yield { row, before: was, after: state }
        state = was
        before = row.version
      }
      if (part.length < READ_TOGETHER) return
    }
  }

  const presentRevision = ({ row, before, after }: Step): Revision => ({
    version: row.version,
    kind: row.kind as ChangeKind,
    position: row.position,
    at: iso(row.at),
    keyId: row.keyId,
    comment: row.comment,
    survivorId: row.survivorId,
    patch: diff(before, after),
  })

  const list = async (
    db: Db,
    id: string,
    onGone: OnGone,
    limit: number,
    after?: Position,
  ): Promise<Listed<Revision>> => {
    const data: Revision[] = []
    const current = await now(db, id)
    for await (const step of back(db, id, current)) {
      if (current === null) onGone()
      if (after && step.row.version >= Number(after.key)) continue
      const last = data.at(-1)
      if (last && data.length === limit) return { data, next: { key: last.version, id } }
      data.push(presentRevision(step))
    }
    if (data.length === 0 && !after) throw new NotFoundError(none)
    return { data, next: null }
  }

  return {
    /**
     * The revisions of a resource, the last one first.
     *
     * @param onGone is called when it is gone, before anything is told of it
     */
    listRevisions: (
      id: string,
      onGone: OnGone,
      limit: number,
      after?: Position,
    ): Promise<Listed<Revision>> => read((db) => list(db, id, onGone, limit, after)),
    /** All revisions of a resource, a few at a time. */
    streamRevisions: (id: string, onGone: OnGone) =>
      snapshot((db) => inParts((after) => list(db, id, onGone, WALK_ITEMS, after))),
    /** A revision, and the resource as it was then; null when it was gone. */
    getRevision: (
      id: string,
      onGone: OnGone,
      version: number,
    ): Promise<Revision & { item: Item | null }> =>
      read(async (db) => {
        const current = await now(db, id)
        for await (const step of back(db, id, current)) {
          if (current === null) onGone()
          if (step.row.version > version) continue
          const { row, after } = step
          if (row.version < version) break
          const stamp = { version, updatedAt: iso(row.at) }
          const item = after && (await present(db, id, after, stamp, current))
          return { ...presentRevision(step), item }
        }
        throw new NotFoundError('There is no revision of this version.')
      }),
  }
}
