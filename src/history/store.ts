import { jsonBytes, PAGE_BYTES } from '../common/bounds.ts'
import {
  ConflictError,
  InputError,
  MergedError,
  NoRowError,
  NotFoundError,
  PreconditionError,
} from '../common/errors.ts'
import type { GoneAccess } from '../common/gone.ts'
import type { Precondition } from '../common/precondition.ts'
import { iso } from '../common/text.ts'
import { turns } from '../common/turns.ts'
import type { Db, Engine, Recorder } from '../db/engine.ts'
import { feedEnd } from '../db/feed.ts'
import { inParts, WALK_ITEMS } from '../db/query/list.ts'
import type { Listed } from '../common/lists.ts'
import type { Position } from '../common/lists.ts'
import type { Hide, Resource, Stamp } from './resource.ts'
import { changeRows, type ChangeRows } from './rows.ts'
import type { Revision } from './schema.ts'
import { presentRevision, walker, type Step, type Walker } from './walk.ts'

export interface RevisionsAsked {
  limit: number
  /** Lists the revisions older than this version. */
  behind?: number | undefined
}

const GONE_THEN = 'The resource was deleted at that time.'

/** Makes the function that hides deleted resources from clients that may not see them. */
const hiderFor = <State extends object, Item>(
  { hider }: Resource<State, Item>,
  db: Db,
  gone: GoneAccess,
): Hide<State> => (gone.isShown ? undefined : hider?.(db)) ?? (async (state) => state)

const revisionLists = <State extends object, Item extends Stamp>(
  { read, schema, snapshot }: Engine,
  resource: Resource<State, Item>,
  { back }: Walker<State, Item>,
) => {
  const feedOf = feedEnd(schema)
  const list = async (
    db: Db,
    id: string,
    gone: GoneAccess,
    { limit, behind }: RevisionsAsked,
    after?: Position,
  ): Promise<Listed<Revision>> => {
    const from = after ? Number(after.key) : behind
    const data: Revision[] = []
    let isAny = false
    let isBehindOne = after !== undefined || behind === undefined
    const hide = hiderFor(resource, db, gone)
    let bytes = 0
    const current = await resource.now(db, id)
    for await (const step of back(db, id, current)) {
      if (current === null) gone.demand()
      isAny = true
      isBehindOne ||= step.row.version === behind
      if (from !== undefined && step.row.version >= from) continue
      if (!isBehindOne) throw new NoRowError()
      const last = data.at(-1)
      const revision = await presentRevision(step, hide)
      bytes += jsonBytes(revision)
      if (last && (data.length === limit || bytes > PAGE_BYTES))
        return { data, next: { key: last.version, id }, feed: await feedOf(db) }
      data.push(revision)
    }
    if (!isAny) throw new NotFoundError(resource.none)
    if (!isBehindOne) throw new NoRowError()
    return { data, next: null, feed: await feedOf(db) }
  }
  return {
    /**
     * Lists the revisions of a resource, newest first.
     * @param gone tells whether the client may read deleted resources
     */
    listRevisions: (
      id: string,
      gone: GoneAccess,
      asked: RevisionsAsked,
      after?: Position,
    ): Promise<Listed<Revision>> => read((db) => list(db, id, gone, asked, after)),
    /** All revisions of a resource, a few at a time. */
    streamRevisions: (id: string, gone: GoneAccess, asked: Omit<RevisionsAsked, 'limit'>) =>
      snapshot((db) =>
        inParts((after) => list(db, id, gone, { ...asked, limit: WALK_ITEMS }, after)),
      ),
  }
}

const pastReader = <State extends object, Item extends Stamp>(
  { read }: Engine,
  resource: Resource<State, Item>,
  rows: ChangeRows,
  { find }: Walker<State, Item>,
) => {
  const { none, now, present } = resource
  /** The resource as it was after a change; null when the change deleted it. */
  const itemOf = async (
    db: Db,
    id: string,
    { row: { version, at }, after }: Step<State>,
    current: Item | null,
    gone: GoneAccess,
  ): Promise<Item | null> => {
    const updatedAt = version === current?.version ? current.updatedAt : iso(at)
    const shown = after && (await hiderFor(resource, db, gone)(after))
    return shown && present(db, id, shown, { version, updatedAt }, current, gone)
  }
  return {
    /** A revision with the resource as it was after it; null when the change deleted it. */
    getRevision: (
      id: string,
      gone: GoneAccess,
      version: number,
    ): Promise<Revision & { item: Item | null }> =>
      read(async (db) => {
        const current = await now(db, id)
        const turn = turns()
        const step = await find(db, id, current, version)
        if (!step) throw new NotFoundError('This resource has no such version.')
        if (current === null) gone.demand()
        await turn()
        const revision = await presentRevision(step, hiderFor(resource, db, gone))
        await turn()
        const item = await itemOf(db, id, step, current, gone)
        await turn()
        return { ...revision, item }
      }),
    /** The resource as it was at an instant. */
    asOf: (id: string, gone: GoneAccess, at: number): Promise<Item> =>
      read(async (db) => {
        const current = await now(db, id)
        const [then] = await rows.at(db).execute({ id, at })
        if (!then) throw new NotFoundError(`${none.replace(/\.$/, '')} at that time.`)
        if (then.survivorId !== null) throw new MergedError(then.survivorId, '')
        if (current === null) gone.demand()
        const step = await find(db, id, current, then.version)
        const item = step && (await itemOf(db, id, step, current, gone))
        if (!item) throw new NotFoundError(GONE_THEN)
        return item
      }),
  }
}

const restorer = <State extends object, Item extends Stamp>(
  { write }: Engine,
  { none, now, missing, refuseMerged, put }: Resource<State, Item>,
  { back, find }: Walker<State, Item>,
) => ({
  /**
   * Restores a version of a resource, also of a deleted one, and records it as a new version.
   * @throws ConflictError when it refers to a deleted resource, or was merged into another
   */
  restore: (
    id: string,
    allowed: Precondition,
    version: number,
    record?: Recorder<Item>,
  ): Promise<Item> =>
    write(async (tx) => {
      const current = await now(tx, id)
      const { value: last } = await back(tx, id, current).next()
      if (!last) throw new NotFoundError(none)
      if (last.row.survivorId !== null) await refuseMerged?.(tx, id)
      if (!allowed(last.row.version)) throw new PreconditionError()
      const step = await find(tx, id, current, version)
      if (!step?.after)
        throw new InputError([
          {
            path: ['version'],
            code: step ? 'deleted' : 'unknown_reference',
            message: step
              ? 'is the version that deleted the resource'
              : 'is not a version of the resource',
          },
        ])
      const lost = await missing(tx, step.after)
      if (lost.length > 0)
        throw new ConflictError(
          'That version refers to resources that have been deleted since. Restore those first.',
          lost,
        )
      return put(tx, id, step.after, current)
    }, record),
})

/** The history of one collection, computed backwards from the current state and its changes. */
export const history = <State extends object, Item extends Stamp>(
  engine: Engine,
  resource: Resource<State, Item>,
) => {
  const rows = changeRows(engine)
  const walk = walker(rows, resource)
  return {
    ...revisionLists(engine, resource, walk),
    ...pastReader(engine, resource, rows, walk),
    ...restorer(engine, resource, walk),
  }
}
