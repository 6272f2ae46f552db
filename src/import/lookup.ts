import type { Stores } from '../stores.ts'
import type { Db } from '../db/engine.ts'
import type { ExternalId } from '../contract/fields.ts'
import { areOthers } from '../db/external-ids.ts'
import { urlKey } from '../common/text.ts'
import { COLLECTIONS, type ActorReference, type ArticleReference } from './schema.ts'
import type { Collection, Row } from './write.ts'

/** What a resource is known by. */
interface Names {
  id?: string | undefined
  externalIds?: readonly ExternalId[] | undefined
  url?: string | null | undefined
}
interface Published {
  id: string
  externalIds: readonly ExternalId[]
}

/**
 * Which resources there are, by id, external id and url. What the rows of a transaction name is asked at
 * once: nobody else writes meanwhile, so that the answers stay true when what the rows make is added.
 */
export const lookup = ({ articles, actors, events }: Stores) => {
  const stores = { article: articles, actor: actors, event: events }
  // Ids by every name that was asked; null where it leads nowhere.
  const answers = new Map<string, string | null>()
  // The first article of each url that was asked, by the digest of that.
  const pages = new Map<string, Published | null>()
  const nameOf = (collection: Collection, { scheme, value }: ExternalId) =>
    `${collection} ${scheme} ${value.normalize('NFC')}`

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
      const called = nameOf(collection, name)
      if (answers.has(called)) continue
      answers.set(called, null)
      asked.push(name)
    }
    if (asked.length === 0) return []
    const found = await stores[collection].findByExternalIds(tx, asked)
    for (const { id, ...name } of found) answers.set(nameOf(collection, name), id)
    return found.map(({ id }) => id)
  }
  const askUrls = async (tx: Db, urls: Iterable<string>): Promise<void> => {
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
    /** Asks all that some rows name or refer to. */
    prepare: async (
      tx: Db,
      rows: readonly Row[],
      idOfKey: (key: string) => string | undefined,
    ): Promise<void> => {
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
        reference: (ActorReference & ArticleReference) | undefined,
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
      for (const collection of COLLECTIONS) {
        // What names lead to is asked by its id as well, so that links to it know what they need of it.
        for (const id of await askNames(tx, collection, names[collection])) ids[collection].add(id)
        await askIds(tx, collection, ids[collection])
      }
      await askUrls(tx, urls)
    },
    /** The id, or what it has been merged into, if there is such a resource. */
    byId: async (tx: Db, collection: Collection, id: string): Promise<string | null> => {
      await askIds(tx, collection, [id])
      return answers.get(id) ?? null
    },
    byName: async (tx: Db, collection: Collection, name: ExternalId): Promise<string | null> => {
      await askNames(tx, collection, [name])
      return answers.get(nameOf(collection, name)) ?? null
    },
    /**
     * The article of a url, unless its external ids say that it is another one.
     *
     * @param externalIds of what is looked for
     */
    byUrl: async (
      tx: Db,
      url: string,
      externalIds: readonly ExternalId[] = [],
    ): Promise<string | null> => {
      await askUrls(tx, [url])
      const page = pages.get(urlKey(url))
      return page && !areOthers(page.externalIds, externalIds) ? page.id : null
    },
    /** Adds what has been made, or what it has come to be known by. */
    add: (collection: Collection, id: string, { externalIds = [], url }: Names): void => {
      answers.set(id, id)
      for (const name of externalIds) answers.set(nameOf(collection, name), id)
      if (!url) return
      const key = urlKey(url)
      const page = pages.get(key)
      if (!page || page.id === id) pages.set(key, { id, externalIds })
    },
    /** Forgets whose url it is, as an article no longer has it. */
    leave: (url: string): void => {
      pages.delete(urlKey(url))
    },
  }
}
export type Lookup = ReturnType<typeof lookup>
