import { eq, sql } from 'drizzle-orm'
import { fitting, jsonBytes, PAGE_BYTES } from '../common/bounds.ts'
import { keyOf, type ChangeKind, type Collection } from '../db/changelog.ts'
import type { Db, Engine, Recorder } from '../db/engine.ts'
import { feedEnd } from '../db/feed.ts'
import { inParts, WALK_ITEMS, type Listed } from '../db/query/list.ts'
import type { Position } from '../common/lists.ts'
import { statement } from '../db/statement.ts'
import {
  ConflictError,
  InputError,
  MergedError,
  NoRowError,
  NotFoundError,
  PreconditionError,
} from '../common/errors.ts'
import type { Holder } from '../common/refusal.ts'
import type { GoneAccess } from '../http/gone.ts'
import { applyOperations, diff } from '../common/json-patch.ts'
import { iso } from '../common/text.ts'
import { turns } from '../common/turns.ts'
import type { Revision } from './schema.ts'

const READ_TOGETHER = 100

/** When a version of a resource was, and which. */
export interface Stamp {
  version: number
  updatedAt: string
}

/** What a store tells of its resources, so that their history can be told. */
/** What is asked of the revisions of a resource. */
export interface RevisionsAsked {
  limit: number
  /** Version of the revision that they go on behind. */
  behind?: number | undefined
}

interface Resource<State extends object, Item> {
  collection: Collection
  /** What to say when there never was one. */
  none: string
  /** A resource as it is, whole; null when there is none. */
  now: (db: Db, id: string) => Promise<Item | null>
  /** What the history of a resource is of. */
  stateOf: (item: Item) => State
  /** What a state from before there were these fields has in them. */
  blank: Partial<State>
  /** A resource as it was, in the form in which it is read; what it embeds of others is as it is now. */
  present: (
    db: Db,
    id: string,
    state: State,
    stamp: Stamp,
    now: Item | null,
    gone: GoneAccess,
  ) => Promise<Item>
  /** Makes what leaves out of a state the content of what it refers to and is gone. */
  hider?: (db: Db) => Hide<State>
  /** What a state refers to and is gone. */
  missing: (db: Db, state: State) => Promise<Holder[]>
  /** Throws, as a resource that has been merged into another one is not put back by itself. */
  refuseMerged?: (tx: Db, id: string) => Promise<never>
  /** Makes a resource what it was, or makes it again; quotes are looked for where they are now. */
  put: (tx: Db, id: string, state: State, now: Item | null) => Promise<Item>
}

type Hide<State> = (state: State) => Promise<State>

const GONE_THEN = 'It was deleted at that time.'

/** The history of the resources of one collection, read from the changes: back from what there is now. */
export const history = <State extends object, Item extends Stamp>(
  { schema, read, snapshot, write }: Engine,
  { none, now, stateOf, blank, present, hider, missing, refuseMerged, put }: Resource<State, Item>,
) => {
  const { apiKeys, changes } = schema
  const feedOf = feedEnd(schema)
  const rows = statement((db: Db) =>
    db
      .select({
        position: changes.position,
        version: changes.version,
        kind: changes.kind,
        at: changes.at,
        keyId: changes.keyId,
        keyName: apiKeys.name,
        comment: changes.comment,
        survivorId: changes.survivorId,
        undo: changes.undo,
      })
      .from(changes)
      .leftJoin(apiKeys, eq(apiKeys.id, changes.keyId))
      .where(
        sql`${eq(changes.resourceId, sql.placeholder('id'))} and ${changes.version} < ${sql.placeholder('before')}`,
      )
      .orderBy(sql`${changes.version} desc`)
      .limit(sql.placeholder('take'))
      .prepare(),
  )
  const undoSizes = statement((db: Db) =>
    db
      .select({ bytes: sql<number>`coalesce(octet_length(${changes.undo}), 0)` })
      .from(changes)
      .where(
        sql`${eq(changes.resourceId, sql.placeholder('id'))} and ${changes.version} < ${sql.placeholder('before')}`,
      )
      .orderBy(sql`${changes.version} desc`)
      .limit(READ_TOGETHER)
      .prepare(),
  )
  type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]
  const versionAt = statement((db: Db) =>
    db
      .select({
        version: changes.version,
        kind: changes.kind,
        survivorId: changes.survivorId,
      })
      .from(changes)
      .where(
        sql`${eq(changes.resourceId, sql.placeholder('id'))} and ${changes.at} <= ${sql.placeholder('at')}`,
      )
      .orderBy(sql`${changes.version} desc`)
      .limit(1)
      .prepare(),
  )
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
      const sizes = (await undoSizes(db).execute({ id, before })).map(({ bytes }) => bytes)
      if (sizes.length === 0) return
      const part = await rows(db).execute({ id, before, take: fitting(sizes, PAGE_BYTES) })
      for (const row of part) {
        await turn()
        const [first] = row.undo ?? []
        const made = row.undo === null ? null : (applyOperations(state, row.undo) as State | null)
        const was = made && first?.path === '' ? { ...blank, ...made } : made
        yield { row, before: was, after: state }
        state = was
        before = row.version
      }
    }
  }

  /** The change that made a version. */
  const find = async (
    db: Db,
    id: string,
    current: Item | null,
    version: number,
  ): Promise<Step | null> => {
    for await (const step of back(db, id, current)) {
      if (step.row.version === version) return step
      if (step.row.version < version) break
    }
    return null
  }

  /** The resource as a change made it; null when it was gone. */
  const itemOf = async (
    db: Db,
    id: string,
    { row: { version, at }, after }: Step,
    current: Item | null,
    gone: GoneAccess,
  ): Promise<Item | null> => {
    const updatedAt = version === current?.version ? current.updatedAt : iso(at)
    const shown = after && (await hiding(db, gone)(after))
    return shown && present(db, id, shown, { version, updatedAt }, current, gone)
  }

  const hiding = (db: Db, gone: GoneAccess): Hide<State> =>
    (gone.isShown ? undefined : hider?.(db)) ?? (async (state) => state)

  const presentRevision = async (
    { row, before, after }: Step,
    hide: Hide<State>,
  ): Promise<Revision> => ({
    version: row.version,
    kind: row.kind as ChangeKind,
    position: row.position,
    at: iso(row.at),
    key: keyOf(row),
    comment: row.comment,
    survivorId: row.survivorId,
    patch: diff(before && (await hide(before)), after && (await hide(after))),
  })

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
    const hide = hiding(db, gone)
    let bytes = 0
    const current = await now(db, id)
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
    if (!isAny) throw new NotFoundError(none)
    if (!isBehindOne) throw new NoRowError()
    return { data, next: null, feed: await feedOf(db) }
  }

  return {
    /**
     * The revisions of a resource, the last one first.
     *
     * @param gone what is told of it when it is gone, and of what it refers to
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
    /** A revision, and the resource as it was then; null when it was gone. */
    getRevision: (
      id: string,
      gone: GoneAccess,
      version: number,
    ): Promise<Revision & { item: Item | null }> =>
      read(async (db) => {
        const current = await now(db, id)
        const turn = turns()
        const step = await find(db, id, current, version)
        if (!step) throw new NotFoundError('There is no revision of this version.')
        if (current === null) gone.demand()
        await turn()
        const revision = await presentRevision(step, hiding(db, gone))
        await turn()
        const item = await itemOf(db, id, step, current, gone)
        await turn()
        return { ...revision, item }
      }),
    /** A resource as it was at an instant. */
    asOf: (id: string, gone: GoneAccess, at: number): Promise<Item> =>
      read(async (db) => {
        const current = await now(db, id)
        const [then] = await versionAt(db).execute({ id, at })
        if (!then) throw new NotFoundError(`${none.replace(/\.$/, '')} at that time.`)
        if (then.survivorId !== null) throw new MergedError(then.survivorId, '')
        if (current === null) gone.demand()
        const step = await find(db, id, current, then.version)
        const item = step && (await itemOf(db, id, step, current, gone))
        if (!item) throw new NotFoundError(GONE_THEN)
        return item
      }),
    /**
     * Makes a resource what it was in a version, also one that is gone; that is a version of its own.
     *
     * @throws ConflictError when it refers to what is gone, or has been merged into another one
     */
    restore: (
      id: string,
      allowed: (version: number) => boolean,
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
              message: step ? 'is the one in which it was deleted' : 'is not one that there was',
            },
          ])
        const lost = await missing(tx, step.after)
        if (lost.length > 0)
          throw new ConflictError(
            'That version refers to what has been deleted since. Restore that first.',
            lost,
          )
        return put(tx, id, step.after, current)
      }, record),
  }
}
