import { hash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Actor } from '../actors/schema.ts'
import type { Article } from '../articles/schema.ts'
import type { ChangeKind, Collection } from '../db/changes.ts'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'
import { GoneError } from '../errors.ts'
import type { Event } from '../events/schema.ts'
import { iso } from '../text.ts'
import type { Change } from './schema.ts'
import { changeWatch } from './watch.ts'

/** A place between two changes. */
export interface Place {
  /** Of which life of the database; a restored one begins another. */
  epoch: string
  /** Of the change before it; 0 at the beginning. */
  position: number
  /** A digest of that change. */
  mark: string
}

export interface ChangeQuery {
  /** Where to begin; the beginning when not given. */
  since?: Place | 'now' | undefined
  collection?: Collection[] | undefined
  limit: number
  /** Whether to show what the resources are now. */
  bodies?: boolean | undefined
}

/** A change without the cursor that its place has in an answer. */
export type Noted = Omit<Change, 'cursor'>

/** Some changes, and where to go on. */
export interface Changes {
  data: Noted[]
  next: Place
  hasMore: boolean
}

type Load<T> = (db: Db, ids: string[]) => Promise<T[]>
interface Loaders {
  articles: { load: Load<Article> }
  actors: { load: Load<Actor> }
  events: { load: Load<Event> }
}

const GONE =
  'The cursor leads into changes that are there no more: the database has been restored from a backup. Follow from `since=now`, then read the lists anew.'
/** How much of bodies one answer has, about. */
const BODIES_CHARACTERS = 4 * 1024 * 1024
const LOADED_TOGETHER = 10

/** The place after a change. */
export const placeAfter = (epoch: string, { position, id, version, kind, at }: Noted): Place => ({
  epoch,
  position,
  mark: hash('sha1', `${id} ${version} ${kind} ${at}`, 'base64url').slice(0, 8),
})

/** The changes of all resources, in the order in which they were committed. */
export const changeStore = (engine: Engine, { articles, actors, events }: Loaders) => {
  const {
    schema: { changes, feed },
    read,
  } = engine
  const loaders = { article: articles.load, actor: actors.load, event: events.load }
  const columns = {
    position: changes.position,
    collection: changes.collection,
    id: changes.resourceId,
    version: changes.version,
    kind: changes.kind,
    at: changes.at,
    keyId: changes.keyId,
    comment: changes.comment,
    survivorId: changes.survivorId,
  }
  const after = sql.placeholder('after')
  const take = sql.placeholder('take')
  const all = statement((db: Db) =>
    db
      .select(columns)
      .from(changes)
      .where(sql`${changes.position} > ${after}`)
      .orderBy(changes.position)
      .limit(take)
      .prepare(),
  )
  const ofCollection = statement((db: Db) =>
    db
      .select(columns)
      .from(changes)
      .where(
        sql`${changes.collection} = ${sql.placeholder('collection')} and ${changes.position} > ${after}`,
      )
      .orderBy(changes.position)
      .limit(take)
      .prepare(),
  )
  const head = statement((db: Db) =>
    db.select({ epoch: feed.epoch, position: feed.position }).from(feed).prepare(),
  )
  type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]

  const present = ({ at, collection, kind, ...row }: Row): Noted => ({
    ...row,
    collection: collection as Collection,
    kind: kind as ChangeKind,
    at: iso(at),
  })

  /** The place after a position; null when there is no such change. */
  const placeAt = async (db: Db, epoch: string, position: number): Promise<Place | null> => {
    if (position === 0) return { epoch, position, mark: '' }
    const [row] = await all(db).execute({ after: position - 1, take: 1 })
    return row?.position === position ? placeAfter(epoch, present(row)) : null
  }

  const rowsOf = async (
    db: Db,
    collections: Collection[] | undefined,
    values: { after: number; take: number },
  ): Promise<Row[]> => {
    if (!collections) return all(db).execute(values)
    const found: Row[] = []
    for (const collection of new Set(collections))
      found.push(...(await ofCollection(db).execute({ ...values, collection })))
    return found.toSorted((a, b) => a.position - b.position).slice(0, values.take)
  }

  /** Shows with each change what its resource is now, null when it is gone; fewer changes where that is much. */
  const withBodies = async (db: Db, data: Noted[]): Promise<Noted[]> => {
    const shown: Noted[] = []
    for (let characters = 0; shown.length < data.length && characters < BODIES_CHARACTERS;) {
      const part = data.slice(shown.length, shown.length + LOADED_TOGETHER)
      const bodies = new Map<string, Article | Actor | Event>()
      for (const [collection, ofIt] of Map.groupBy(part, (change) => change.collection)) {
        const ids = [...new Set(ofIt.map(({ id }) => id))]
        for (const body of await loaders[collection](db, ids)) bodies.set(body.id, body)
      }
      for (const change of part) {
        const body = bodies.get(change.id) ?? null
        characters += JSON.stringify(body).length
        shown.push({ ...change, [change.collection]: body })
      }
    }
    return shown
  }

  /**
   * The changes after a place.
   *
   * @throws GoneError when there is no such place in this life of the database
   */
  const list = ({ since, collection, limit, bodies }: ChangeQuery): Promise<Changes> =>
    read(async (db) => {
      const [last] = await head(db).execute()
      if (!last) throw new Error('the change feed has no head')
      const { epoch } = last
      const end = await placeAt(db, epoch, last.position)
      if (!end) throw new Error('the change feed has no end')
      if (since === 'now') return { data: [], next: end, hasMore: false }
      if (since) {
        const known = await placeAt(db, epoch, since.position)
        if (since.epoch !== epoch || known?.mark !== since.mark) throw new GoneError(GONE)
      }
      const values = { after: since?.position ?? 0, take: limit + 1 }
      const rows = await rowsOf(db, collection, values)
      const found = rows.slice(0, limit).map(present)
      const data = bodies ? await withBodies(db, found) : found
      const lastShown = data.at(-1)
      return data.length < rows.length && lastShown
        ? { data, next: placeAfter(epoch, lastShown), hasMore: true }
        : { data, next: end, hasMore: false }
    })

  const watch = changeWatch(engine, () =>
    read(async (db) => {
      const [last] = await head(db).execute()
      return last?.position ?? 0
    }),
  )

  return {
    list,
    /** What `list` gives, once that is anything, so many milliseconds have passed, or nobody waits any more. */
    wait: async (query: ChangeQuery, ms: number, signal: AbortSignal): Promise<Changes> => {
      const end = performance.now() + ms
      for (let found = await list(query); ;) {
        const left = end - performance.now()
        if (found.data.length > 0 || left <= 0) return found
        await watch.after(found.next.position, left, signal)
        if (signal.aborted) return found
        found = await list({ ...query, since: found.next })
      }
    },
  }
}
export type ChangeStore = ReturnType<typeof changeStore>
