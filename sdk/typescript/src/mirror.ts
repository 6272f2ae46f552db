/**
 * Keeps a copy of what a service holds equal to it, byte for byte.
 *
 * @packageDocumentation
 */
import { ConnectionError, GoneError, RateLimitError, ServerError } from './errors.js'
import type { Dateline } from './generated/client.gen.js'
import type { Actor, Article, Change, ChangeTouch, Event } from './generated/types.gen.js'
import { backoff, sleep } from './transport.js'

/** What a resource is. */
export type Collection = 'article' | 'actor' | 'event'

/**
 * Where a copy is kept: a database, files, an index. Whatever comes before a `save` may be done twice, as a program may
 * end in between; a transaction from one `save` to the next keeps readers from seeing half of it.
 */
export interface MirrorStore {
  /** The cursor that was saved last; undefined when none was, and after `clear`. */
  load: () => Promise<string | undefined> | string | undefined
  /** Removes all resources, and the cursor: a copy begins. */
  clear: () => Promise<void> | void
  /** Keeps a resource as it is now, in place of what it was. */
  put: (collection: Collection, resource: Article | Actor | Event) => Promise<void> | void
  /** Removes a resource, which need not be there. */
  delete: (collection: Collection, id: string) => Promise<void> | void
  /** Keeps the cursor up to which the copy is whole. */
  save: (cursor: string) => Promise<void> | void
}

export interface MirrorOptions {
  /** Cancels it: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined
}

const COLLECTIONS = ['article', 'actor', 'event'] as const
const LIMIT = 200
/** How many ids are asked for at a time. */
const IDS = 1_000
/** How many failures in a row end what ends by itself. */
const FAILURES = 5
const WAIT_SECONDS = 30
/** What lists leave out unless they are asked for it. */
const ALL = {
  article: { status: ['any'] },
  actor: {},
  event: { modality: ['any'] },
}

const mirroring = (client: Dateline, store: MirrorStore, { signal }: MirrorOptions) => {
  /** Keeps resources as they are now, and removes those that are no more. */
  const keepThese = async (collection: Collection, ids: string[]) => {
    for (let left = ids; left.length > 0;) {
      const body = { ids: left.slice(0, IDS) }
      const found = await client[`${collection}s`].read(body, undefined, { signal })
      for (const resource of found.data) await store.put(collection, resource)
      for (const { id } of found.missing) await store.delete(collection, id)
      left = [...found.remaining, ...left.slice(IDS)]
    }
  }

  /** Keeps all resources of a list, which shows less of them than a read does. */
  const keepList = async (collection: Collection, filter: Record<string, unknown>) => {
    const options = { signal, query: { ...ALL[collection], ...filter } }
    const list = client[`${collection}s`].list({ sort: 'createdAt', limit: LIMIT }, options)
    for await (const { data } of list.pages())
      await keepThese(
        collection,
        data.map(({ id }) => id),
      )
  }

  /** Copies all that there is; gives the cursor of when that began. */
  const copy = async (): Promise<string> => {
    await store.clear()
    const { page } = await client.changes.list({ since: 'now' }, { signal })
    for (const collection of COLLECTIONS) await keepList(collection, {})
    const cursor = page.nextCursor ?? ''
    await store.save(cursor)
    return cursor
  }

  /** Reads again whatever some changes have altered. */
  const apply = async (changes: readonly Change[]): Promise<void> => {
    const touches = changes.flatMap((one): ChangeTouch[] => [
      { collection: one.collection, ids: [one.id] },
      ...one.touches,
    ])
    for (const collection of COLLECTIONS) {
      const ofIt = touches.filter((touch) => touch.collection === collection)
      await keepThese(collection, [...new Set(ofIt.flatMap(({ ids = [] }) => ids))])
      const filters = ofIt.flatMap(({ filter }) => (filter ? [filter] : []))
      const distinct = new Map(filters.map((filter) => [JSON.stringify(filter), filter]))
      for (const filter of distinct.values()) await keepList(collection, filter)
    }
  }

  /** Takes up the next changes, and waits for some when it is to; tells whether there are more. */
  const advance = async (wait: number): Promise<boolean> => {
    const since = (await store.load()) ?? (await copy())
    try {
      const { data, page } = await client.changes.list({ since, limit: LIMIT, wait }, { signal })
      if (data.length > 0) {
        await apply(data)
        await store.save(page.nextCursor ?? since)
      }
      return page.hasMore
    } catch (error) {
      // The service has been restored from a backup: what is kept may never have been.
      if (!(error instanceof GoneError)) throw error
      await copy()
      return true
    }
  }
  return advance
}

/** Does something until it is not to go on, in spite of connections that fail. */
const patiently = async (
  advance: () => Promise<boolean>,
  { signal }: MirrorOptions,
  failuresMax = Infinity,
): Promise<void> => {
  for (let failures = 0, isOver = false; !isOver;) {
    try {
      isOver = !(await advance())
      failures = 0
    } catch (error) {
      const isPassing = [ConnectionError, RateLimitError, ServerError].some(
        (type) => error instanceof type,
      )
      if (!isPassing || ++failures >= failuresMax) throw error
      await sleep(backoff(failures - 1), signal)
    }
  }
}

/**
 * Brings a copy up to date, and ends: the first time by copying all that there is, later by what has changed since.
 * Then the copy has each resource as the service answers it, unless something has been written meanwhile.
 */
export const sync = (
  client: Dateline,
  store: MirrorStore,
  options: MirrorOptions = {},
): Promise<void> => {
  const advance = mirroring(client, store, options)
  return patiently(() => advance(0), options, FAILURES)
}

/**
 * Keeps a copy up to date, and does not end by itself: it waits for changes, and tries again however often the
 * connection fails. A program that was killed goes on where it was.
 */
export const mirror = (
  client: Dateline,
  store: MirrorStore,
  options: MirrorOptions = {},
): Promise<void> => {
  const advance = mirroring(client, store, options)
  return patiently(() => advance(WAIT_SECONDS).then(() => true), options)
}
