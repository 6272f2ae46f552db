import type { Stores } from '../../stores.ts'
import type { Db } from '../../db/engine.ts'
import type { ExternalId } from '../../contract/fields.ts'
import { urlKey } from '../../common/text.ts'
import type { Collection, Row } from '../row.ts'
import { COLLECTIONS } from '../../common/collections.ts'
import type { ActorSelector, ArticleSelector } from '../schema.ts'
import type { Names } from './records.ts'

const nameKey = (collection: Collection, { scheme, value }: ExternalId) =>
  `${collection} ${scheme} ${value.normalize('NFC')}`

/** All ids, external ids and urls that some rows have or refer to. */
const namesIn = (rows: readonly Row[], idOfKey: (key: string) => string | undefined) => {
  const ids = { article: new Set<string>(), actor: new Set<string>(), event: new Set<string>() }
  const names: Record<Collection, ExternalId[]> = { article: [], actor: [], event: [] }
  const urls = new Set<string>()
  const add = (collection: Collection, { id, externalIds, url }: Names): void => {
    if (id !== undefined) ids[collection].add(id)
    if (externalIds) names[collection].push(...externalIds)
    if (url) urls.add(url)
  }
  const refer = (
    collection: 'article' | 'actor',
    reference: (ActorSelector & ArticleSelector) | undefined,
    id: string | undefined,
  ): void => {
    const { key } = reference ?? {}
    const keyed = key === undefined ? undefined : idOfKey(key)
    if (keyed?.startsWith(`${collection}_`)) ids[collection].add(keyed)
    add(collection, reference ?? { id })
  }
  for (const { about } of rows) if (about) add(about.collection, about)
  for (const { article, actor, event, also, cites } of rows.flatMap((row) => row.records)) {
    if (article) add('article', article)
    if (actor) add('actor', actor)
    if (event) add('event', event)
    if (also) names[actor ? 'actor' : 'event'].push(also)
    if (cites) {
      names.event.push(...cites.event)
      refer('article', cites.link.article, cites.link.articleId)
    }
    for (const link of article?.mentions ?? []) refer('actor', link.actor, link.actorId)
    for (const link of actor?.affiliations ?? []) refer('actor', link.actor, link.actorId)
    for (const link of event?.participants ?? []) refer('actor', link.actor, link.actorId)
    for (const link of event?.evidence ?? []) refer('article', link.article, link.articleId)
  }
  return { ids, names, urls }
}

/** An article that has a url. */
export interface Page {
  id: string
  title?: string | undefined
  externalIds: readonly ExternalId[]
}

/** The first article of each url. */
const pageLookup = ({ articles }: Stores) => {
  // By the digest of the url; null where there is none.
  const pages = new Map<string, Page | null>()
  const ask = async (tx: Db, urls: Iterable<string>): Promise<void> => {
    const asked: string[] = []
    for (const url of urls) {
      const key = urlKey(url)
      if (pages.has(key)) continue
      pages.set(key, null)
      asked.push(key)
    }
    if (asked.length === 0) return
    for (const { key, ...page } of await articles.findByUrlKeys(tx, asked)) pages.set(key, page)
  }
  return {
    ask,
    find: async (tx: Db, url: string): Promise<Page | null> => {
      await ask(tx, [url])
      return pages.get(urlKey(url)) ?? null
    },
    add: (url: string, page: Page): void => {
      const key = urlKey(url)
      const known = pages.get(key)
      if (!known || known.id === page.id) pages.set(key, page)
    },
    leave: (url: string): void => {
      pages.delete(urlKey(url))
    },
  }
}

/**
 * Finds resources by id, external id and url. All names in the rows of a transaction are looked up at once;
 * the answers stay right, as nobody else writes meanwhile and what the rows make is added.
 */
export const lookup = (all: Stores) => {
  const stores = { article: all.articles, actor: all.actors, event: all.events }
  // Ids by id and external id; null where there is none.
  const answers = new Map<string, string | null>()
  const pages = pageLookup(all)

  const askIds = async (tx: Db, collection: Collection, ids: Iterable<string>): Promise<void> => {
    const asked: string[] = []
    for (const id of ids) if (!answers.has(id)) asked.push(id)
    if (asked.length === 0) return
    const known = await stores[collection].known(tx, asked)
    for (const id of asked) answers.set(id, known.get(id) ?? null)
  }
  const askNames = async (
    tx: Db,
    collection: Collection,
    names: readonly ExternalId[],
  ): Promise<string[]> => {
    const asked: ExternalId[] = []
    for (const name of names) {
      const called = nameKey(collection, name)
      if (answers.has(called)) continue
      answers.set(called, null)
      asked.push(name)
    }
    if (asked.length === 0) return []
    const found = await stores[collection].findByExternalIds(tx, asked)
    for (const { id, ...name } of found) answers.set(nameKey(collection, name), id)
    return found.map(({ id }) => id)
  }

  return {
    /** Looks up all names in some rows. */
    prepare: async (
      tx: Db,
      rows: readonly Row[],
      idOfKey: (key: string) => string | undefined,
    ): Promise<void> => {
      const { ids, names, urls } = namesIn(rows, idOfKey)
      for (const collection of COLLECTIONS) {
        // Their ids are looked up too, for what links to them need.
        for (const id of await askNames(tx, collection, names[collection])) ids[collection].add(id)
        await askIds(tx, collection, ids[collection])
      }
      await pages.ask(tx, urls)
    },
    /** The id of a resource, or of the one that it has been merged into. */
    byId: async (tx: Db, collection: Collection, id: string): Promise<string | null> => {
      await askIds(tx, collection, [id])
      return answers.get(id) ?? null
    },
    byName: async (tx: Db, collection: Collection, name: ExternalId): Promise<string | null> => {
      await askNames(tx, collection, [name])
      return answers.get(nameKey(collection, name)) ?? null
    },
    /** The article of a url; a row of the same url may mean another one. */
    byUrl: pages.find,
    /** Adds a resource that was made, or that has new names. */
    add: (collection: Collection, id: string, { externalIds = [], url, title }: Names): void => {
      answers.set(id, id)
      for (const name of externalIds) answers.set(nameKey(collection, name), id)
      if (url) pages.add(url, { id, title, externalIds })
    },
    /** Forgets the article of a url that it no longer has. */
    leave: pages.leave,
  }
}
export type Lookup = ReturnType<typeof lookup>
