import { getTableColumns, sql } from 'drizzle-orm'
import type { Collection } from '../common/collections.ts'
import type { PatchOperation } from '../common/json-patch.ts'
import type { Db } from './handle.ts'
import { placeholders } from './rows.ts'
import type { Schema } from './schema.ts'
import type { ExternalIdValue } from './tables/values.ts'
import { statement } from './statement.ts'
import { urlKey } from '../common/text.ts'

interface Names {
  id?: string | undefined
  externalIds?: readonly ExternalIdValue[] | undefined
  url?: string | null | undefined
}

/** The id, the url and the external ids of a resource, as of a state that it had. */
export const namesOf = (resourceId: string, state: object): ExternalIdValue[] => {
  const { externalIds = [], url } = state as { externalIds?: ExternalIdValue[]; url?: unknown }
  return [
    { scheme: '', value: resourceId },
    ...(typeof url === 'string' ? [{ scheme: '', value: urlKey(url) }] : []),
    ...externalIds.map(({ scheme, value }) => ({ scheme, value })),
  ]
}

/** The url that an article has had before a change, as these operations that undo it tell. */
export const formerUrls = (undo: readonly PatchOperation[]): ExternalIdValue[] =>
  undo.flatMap((one) =>
    one.path === '/url' && 'value' in one && typeof one.value === 'string'
      ? [{ scheme: '', value: urlKey(one.value) }]
      : [],
  )

/** Keeps the names that a resource loses. */
export const formerNameAdder = ({ formerNames }: Schema) => {
  const add = statement((db: Db) =>
    db
      .insert(formerNames)
      .values(placeholders(getTableColumns(formerNames)))
      .onConflictDoNothing()
      .prepare(),
  )
  return async (
    tx: Db,
    collection: Collection,
    resourceId: string,
    names: readonly ExternalIdValue[],
  ): Promise<void> => {
    for (const name of names) await add(tx).send({ collection, resourceId, ...name })
  }
}
export type FormerNameAdder = ReturnType<typeof formerNameAdder>

/**
 * Names that resources had: all of those that somebody has deleted, and the urls that somebody has corrected. An import
 * finds by them what it must not make again.
 */
export const formerNames = ({ formerNames: names }: Schema) => {
  const { collection, scheme, value, resourceId } = names
  const p = sql.placeholder
  const first = statement((db: Db) => db.select({ resourceId }).from(names).limit(1).prepare())
  const byName = statement((db: Db) =>
    db
      .select({ resourceId })
      .from(names)
      .where(
        sql`${collection} = ${p('collection')} and ${scheme} = ${p('scheme')} and ${value} = ${p('value')}`,
      )
      .prepare(),
  )
  const namesOf = statement((db: Db) =>
    db
      .select({ scheme, value })
      .from(names)
      .where(sql`${resourceId} = ${p('id')}`)
      .prepare(),
  )

  // Whether there is any, once this transaction has asked.
  let isAny: boolean | undefined
  const isEmpty = async (db: Db): Promise<boolean> => {
    isAny ??= (await first(db).execute()).length > 0
    return !isAny
  }
  const pagesOf = (db: Db, url: string) =>
    byName(db).execute({ collection: 'article', scheme: '', value: urlKey(url) })
  return {
    /** Starts a transaction: another process may have deleted or corrected something since. */
    begin: (): void => {
      isAny = undefined
    },
    /** The articles that once had a url, whether they are there or not. */
    pages: async (db: Db, url: string): Promise<string[]> =>
      (await isEmpty(db)) ? [] : (await pagesOf(db, url)).map((row) => row.resourceId),
    /**
     * The deleted resource with one of these names; null when there is none.
     * @param isOther tells whether what had the url is there, or is another one than is meant
     */
    gone: async (
      db: Db,
      of: Collection,
      { id, externalIds = [], url }: Names,
      isOther: (id: string, own: ExternalIdValue[]) => Promise<boolean>,
    ): Promise<string | null> => {
      if (await isEmpty(db)) return null
      const called = [...(id === undefined ? [] : [{ scheme: '', value: id }]), ...externalIds]
      for (const name of called) {
        const [found] = await byName(db).execute({ collection: of, ...name })
        if (found) return found.resourceId
      }
      if (!url) return null
      for (const found of await pagesOf(db, url)) {
        const own = await namesOf(db).execute({ id: found.resourceId })
        if (!(await isOther(found.resourceId, own))) return found.resourceId
      }
      return null
    },
  }
}
