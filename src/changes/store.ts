import { GoneError } from '../common/errors.ts'
import type { Db, Engine } from '../db/engine.ts'
import { feedEnd, placeAfter, type Place } from '../db/feed.ts'
import { statement } from '../db/statement.ts'
import { changeBodies, type Loaders, type WithBodies } from './bodies.ts'
import type { ChangeAsked, Changes } from './place.ts'
import { feedRows, present, type FeedRows } from './rows.ts'
import type { ChangesHead } from './schema.ts'
import { changeTail, type ChangeTail } from './tail.ts'
import type { Waiting } from './waiters.ts'

const GONE =
  'The database has been restored from a backup, and the changes that the cursor refers to are lost. Take a new cursor with `since=now`, read the lists again, and follow from that cursor.'

type List = (asked: ChangeAsked) => Promise<Changes>
type EndOf = (db: Db) => Promise<Place>

/** Lists the changes after a place, or before it in descending order. */
const lister =
  ({ read }: Engine, rows: FeedRows, endOf: EndOf, withBodies: WithBodies): List =>
  (asked) =>
    read(async (db) => {
      const { since, bodies, descending = false, limit } = asked
      const end = await endOf(db)
      const { epoch } = end
      if (since === 'now' && !descending) return { data: [], next: end, hasMore: false }
      const place = since === 'now' ? undefined : since
      if (place) {
        const known = await rows.placeAt(db, epoch, place.position)
        if (place.epoch !== epoch || known?.mark !== place.mark) throw new GoneError(GONE)
      }
      const from = place?.position ?? (descending ? end.position + 1 : 0)
      const { found, reached } = await rows.passing(db, from, asked)
      const shown = found.slice(0, limit).map(present)
      const data = bodies ? await withBodies(db, shown) : shown
      const lastShown = data.at(-1)
      if (data.length < found.length && lastShown)
        return { data, next: placeAfter(epoch, lastShown), hasMore: true }
      if (reached) return { data, next: placeAfter(epoch, present(reached)), hasMore: true }
      return { data, next: descending ? { epoch, position: 0, mark: '' } : end, hasMore: false }
    })

/** The last changes, for those that follow the feed. */
const tailOf = (engine: Engine, rows: FeedRows, endOf: EndOf): ChangeTail =>
  changeTail(engine, (after, most) =>
    engine.read(async (db) => {
      const end = await endOf(db)
      const from = Math.max(after ?? end.position, end.position - most)
      const data = from < end.position ? await rows.after(db, from, most) : []
      return { data: data.map(present), end }
    }),
  )

/** Adds the current resources to some changes; returns fewer changes when they are large. */
const bodyShower =
  ({ read }: Engine, withBodies: WithBodies) =>
  async (found: Changes): Promise<Changes> => {
    if (found.data.length === 0) return found
    const data = await read((db) => withBodies(db, found.data))
    const last = data.at(-1)
    return data.length === found.data.length || !last
      ? { ...found, data }
      : { data, next: placeAfter(found.next.epoch, last), hasMore: true }
  }

/** Lists changes, and waits for one when there is none. */
const waitingLister =
  (list: List, tail: ChangeTail, showBodies: ReturnType<typeof bodyShower>) =>
  async (
    asked: Omit<ChangeAsked, 'descending'>,
    { costMs, ms, signal, inTurn = false }: Waiting & { inTurn?: boolean },
  ): Promise<Changes> => {
    const until = performance.now() + ms
    const show = asked.bodies ? showBodies : (found: Changes) => found
    const look = async (since: ChangeAsked['since']): Promise<Changes> => {
      const known =
        since === undefined || since === 'now' ? undefined : await tail.from(since, asked, show)
      return known ?? list({ ...asked, since })
    }
    const { since } = asked
    if (inTurn && since !== 'now') await tail.turn(since?.position ?? 0, signal)
    for (let found = await look(since); ;) {
      const left = until - performance.now()
      if (found.data.length > 0 || left <= 0) return found
      await tail.past(found.next.position, { costMs, ms: left, signal })
      if (signal.aborted) return found
      found = await look(found.next)
    }
  }

/** The changes of all resources, in the order of their commits. */
export const changeStore = (engine: Engine, loaders: Loaders) => {
  const {
    schema: { feed },
    read,
  } = engine
  const rows = feedRows(engine)
  const endOf = feedEnd(engine.schema)
  const withBodies = changeBodies(loaders)
  const list = lister(engine, rows, endOf, withBodies)
  const tail = tailOf(engine, rows, endOf)
  const headRow = statement((db: Db) =>
    db.select({ position: feed.position, hash: feed.hash }).from(feed).prepare(),
  )
  return {
    /**
     * The changes after a place, or before it in descending order.
     *
     * @throws GoneError when the place is of before a restore of the database
     */
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
     * @param inTurn whether clients that are behind are answered one after another
     */
    wait: waitingLister(list, tail, bodyShower(engine, withBodies)),
  }
}
export type ChangeStore = ReturnType<typeof changeStore>
