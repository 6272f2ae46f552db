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

/** Some changes, and where to go on. */
export interface Changes {
  data: Change[]
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
const BEGINNING = { position: 0, mark: '' }

/** The changes of all resources, in the order in which they were committed. */
export const changeStore = (
  { schema: { changes, feed }, read }: Engine,
  { articles, actors, events }: Loaders,
) => {
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

  const present = ({ at, collection, kind, ...row }: Row): Change => ({
    ...row,
    collection: collection as Collection,
    kind: kind as ChangeKind,
    at: iso(at),
  })

  /** A position with the digest of its change; null when there is no such change. */
  const marked = async (db: Db, position: number): Promise<Omit<Place, 'epoch'> | null> => {
    if (position === 0) return BEGINNING
    const [row] = await all(db).execute({ after: position - 1, take: 1 })
    if (row?.position !== position) return null
    const { id, version, kind, at } = row
    return {
      position,
      mark: hash('sha1', `${id} ${version} ${kind} ${at}`, 'base64url').slice(0, 8),
    }
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

  /** Shows with each change what its resource is now; null when it is gone. */
  const withBodies = async (db: Db, data: Change[]): Promise<Change[]> => {
    const bodies = new Map<string, Article | Actor | Event>()
    for (const [collection, part] of Map.groupBy(data, (change) => change.collection)) {
      const ids = [...new Set(part.map(({ id }) => id))]
      for (const body of await loaders[collection](db, ids)) bodies.set(body.id, body)
    }
    return data.map((change) => ({
      ...change,
      [change.collection]: bodies.get(change.id) ?? null,
    }))
  }

  return {
    /**
     * The changes after a place.
     *
     * @throws GoneError when there is no such place in this life of the database
     */
    list: ({ since, collection, limit, bodies }: ChangeQuery): Promise<Changes> =>
      read(async (db) => {
        const [last] = await head(db).execute()
        if (!last) throw new Error('the change feed has no head')
        const { epoch } = last
        const end = { epoch, ...((await marked(db, last.position)) ?? BEGINNING) }
        if (since === 'now') return { data: [], next: end, hasMore: false }
        if (since) {
          const known = since.position <= last.position ? await marked(db, since.position) : null
          if (since.epoch !== epoch || known?.mark !== since.mark) throw new GoneError(GONE)
        }
        const values = { after: since?.position ?? 0, take: limit + 1 }
        const rows = await rowsOf(db, collection, values)
        const hasMore = rows.length > limit
        const data = rows.slice(0, limit).map(present)
        const lastShown = hasMore ? await marked(db, data.at(-1)?.position ?? 0) : null
        return {
          data: bodies ? await withBodies(db, data) : data,
          next: lastShown ? { epoch, ...lastShown } : end,
          hasMore,
        }
      }),
  }
}
export type ChangeStore = ReturnType<typeof changeStore>
