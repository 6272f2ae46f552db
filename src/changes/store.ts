import { asc, desc, eq, sql, type Column, type SQL } from 'drizzle-orm'
import type { Actor } from '../actors/schema.ts'
import type { Article } from '../articles/schema.ts'
import { keyOf } from '../db/changelog.ts'
import type { ChangeKind, Collection } from '../common/collections.ts'
import type { Db, Engine } from '../db/engine.ts'
import { feedEnd, placeAfter, type Place } from '../db/feed.ts'
import { statement, statementCache } from '../db/statement.ts'
import { GoneError } from '../common/errors.ts'
import type { Event } from '../events/schema.ts'
import { iso } from '../common/text.ts'
import type { ChangeAsked, Changes, Noted } from './place.ts'
import type { ChangesHead } from './schema.ts'
import { changeTail } from './tail.ts'

type Load<T> = (db: Db, ids: string[]) => Promise<T[]>
interface Loaders {
  articles: { load: Load<Article> }
  actors: { load: Load<Actor> }
  events: { load: Load<Event> }
}

const GONE =
  'The database has been restored from a backup, and the changes that the cursor refers to are lost. Take a new cursor with `since=now`, read the lists again, and follow from that cursor.'
/** About how many characters of resources a page has. */
const BODIES_CHARACTERS = 4 * 1024 * 1024
const LOADED_TOGETHER = 4
const COLLECTIONS: readonly Collection[] = ['article', 'actor', 'event']

const p = (name: string) => sql.placeholder(name)

/** The changes of all resources, in the order of their commits. */
export const changeStore = (engine: Engine, { articles, actors, events }: Loaders) => {
  const {
    kit,
    schema: { apiKeys, changes, feed },
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
    keyName: apiKeys.name,
    comment: changes.comment,
    survivorId: changes.survivorId,
    hash: changes.hash,
    stateHash: changes.stateHash,
    undoHash: changes.undoHash,
  }
  type Walk = ReturnType<typeof prepareWalk>
  const prepared = statementCache<Walk>()

  /** Prepares the statement that reads changes along an index, in either direction. */
  const prepareWalk = (db: Db, where: SQL, descending: boolean, by: Column) =>
    db
      .select(columns)
      .from(changes)
      .leftJoin(apiKeys, eq(apiKeys.id, changes.keyId))
      .where(
        descending
          ? sql`${where} and ${changes.position} < ${p('from')}`
          : sql`${where} and ${changes.position} > ${p('from')}`,
      )
      .orderBy(descending ? desc(by) : asc(by))
      .limit(p('take'))
      .prepare()
  const endOf = feedEnd(engine.schema)
  type Row = Awaited<ReturnType<Walk['execute']>>[number]

  const present = (row: Row): Noted => ({
    position: row.position,
    collection: row.collection as Collection,
    id: row.id,
    version: row.version,
    kind: row.kind as ChangeKind,
    at: iso(row.at),
    key: keyOf(row),
    comment: row.comment,
    survivorId: row.survivorId,
    hash: row.hash.toString('hex'),
    stateHash: row.stateHash && row.stateHash.toString('hex'),
    undoHash: row.undoHash && row.undoHash.toString('hex'),
  })
  const headRow = statement((db: Db) =>
    db.select({ position: feed.position, hash: feed.hash }).from(feed).prepare(),
  )

  const rowsAfter = (db: Db, after: number, take: number): Promise<Row[]> =>
    prepared(db, 'all false', () => prepareWalk(db, sql`1 = 1`, false, changes.position)).execute({
      from: after,
      take,
    })

  /** The place after the change at a position; null when there is no such change. */
  const placeAt = async (db: Db, epoch: string, position: number): Promise<Place | null> => {
    if (position === 0) return { epoch, position, mark: '' }
    const [row] = await rowsAfter(db, position - 1, 1)
    return row?.position === position ? placeAfter(epoch, present(row)) : null
  }

  /** The changes that pass the filters, from a position on: those of each index range, merged. */
  const rowsOf = async (db: Db, from: number, asked: ChangeAsked): Promise<Row[]> => {
    const { collection, key, resource, descending = false, limit } = asked
    const values: Record<string, unknown> = {
      from,
      take: limit + 1,
      collections: kit.list(collection ?? []),
      keys: kit.list(key ?? []),
    }
    const walk = async (name: string, where: () => SQL, by: Column, more: object) =>
      prepared(db, `${name} ${descending}`, () => prepareWalk(db, where(), descending, by)).execute(
        { ...values, ...more },
      )
    const found: Row[] = []
    if (resource) {
      const ofCollection = () =>
        collection ? sql` and ${kit.among(changes.collection, p('collections'))}` : sql``
      const ofKey = () => (key ? sql` and ${kit.among(changes.keyId, p('keys'))}` : sql``)
      const where = () => sql`${changes.resourceId} = ${p('resource')}${ofCollection()}${ofKey()}`
      const name = `resource ${collection !== undefined} ${key !== undefined}`
      for (const one of new Set(resource))
        found.push(...(await walk(name, where, changes.version, { resource: one })))
    } else if (key) {
      const where = () =>
        sql`${changes.keyId} = ${p('key')} and ${changes.collection} = ${p('collection')}`
      for (const one of new Set(key))
        for (const of of new Set(collection ?? COLLECTIONS))
          found.push(...(await walk('key', where, changes.position, { key: one, collection: of })))
    } else if (collection) {
      const where = () => sql`${changes.collection} = ${p('collection')}`
      for (const of of new Set(collection))
        found.push(...(await walk('collection', where, changes.position, { collection: of })))
    } else return walk('all', () => sql`1 = 1`, changes.position, {})
    return found
      .toSorted((a, b) => (descending ? b.position - a.position : a.position - b.position))
      .slice(0, limit + 1)
  }

  /** Adds the current resource to each change, or null when it is gone; returns fewer changes when they are large. */
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
   * The changes after a place, or before it in descending order.
   *
   * @throws GoneError when the place is of before a restore of the database
   */
  const list = (asked: ChangeAsked): Promise<Changes> =>
    read(async (db) => {
      const { since, bodies, descending = false, limit } = asked
      const end = await endOf(db)
      const { epoch } = end
      if (since === 'now' && !descending) return { data: [], next: end, hasMore: false }
      const place = since === 'now' ? undefined : since
      if (place) {
        const known = await placeAt(db, epoch, place.position)
        if (place.epoch !== epoch || known?.mark !== place.mark) throw new GoneError(GONE)
      }
      const from = place?.position ?? (descending ? end.position + 1 : 0)
      const rows = await rowsOf(db, from, asked)
      const found = rows.slice(0, limit).map(present)
      const data = bodies ? await withBodies(db, found) : found
      const lastShown = data.at(-1)
      if (data.length < rows.length && lastShown)
        return { data, next: placeAfter(epoch, lastShown), hasMore: true }
      return { data, next: descending ? { epoch, position: 0, mark: '' } : end, hasMore: false }
    })

  const tail = changeTail(engine, (after, most) =>
    read(async (db) => {
      const end = await endOf(db)
      const from = Math.max(after ?? end.position, end.position - most)
      const data = from < end.position ? await rowsAfter(db, from, most) : []
      return { data: data.map(present), end }
    }),
  )

  /** Adds the current resources to some changes; returns fewer changes when they are large. */
  const showBodies = async (found: Changes): Promise<Changes> => {
    if (found.data.length === 0) return found
    const data = await read((db) => withBodies(db, found.data))
    const last = data.at(-1)
    return data.length === found.data.length || !last
      ? { ...found, data }
      : { data, next: placeAfter(found.next.epoch, last), hasMore: true }
  }

  return {
    list,
    /** Where the feed ends, and the hash of all of it. */
    head: (): Promise<{ head: ChangesHead; place: Place }> =>
      read(async (db) => {
        const [row] = await headRow(db).execute()
        if (!row) throw new Error('the change feed has no head')
        const head = { position: row.position, hash: row.hash.toString('hex') }
        return { head, place: await endOf(db) }
      }),
    /**
     * Like `list`, but waits for a change, up to `ms` milliseconds or until the signal is aborted.
     *
     * @param costMs about how long it takes to send the changes to this follower
     */
    wait: async (
      asked: Omit<ChangeAsked, 'descending'>,
      { costMs, ms, signal }: { costMs: number; ms: number; signal: AbortSignal },
    ): Promise<Changes> => {
      const until = performance.now() + ms
      const show = asked.bodies ? showBodies : (found: Changes) => found
      const look = async (since: ChangeAsked['since']): Promise<Changes> => {
        const known =
          since === undefined || since === 'now' ? undefined : await tail.from(since, asked, show)
        return known ?? list({ ...asked, since })
      }
      for (let found = await look(asked.since); ;) {
        const left = until - performance.now()
        if (found.data.length > 0 || left <= 0) return found
        await tail.past(found.next.position, { costMs, ms: left, signal })
        if (signal.aborted) return found
        found = await look(found.next)
      }
    },
  }
}
export type ChangeStore = ReturnType<typeof changeStore>
