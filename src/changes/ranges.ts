import { sql, type Column, type SQL } from 'drizzle-orm'
import type { Collection } from '../common/collections.ts'
import type { Engine } from '../db/engine.ts'
import type { ChangeFilter } from './place.ts'

const COLLECTIONS: readonly Collection[] = ['article', 'actor', 'event']

const p = (name: string) => sql.placeholder(name)

/** A range of an index of the change feed. */
export interface Range {
  /** By what its statement is known. */
  shape: string
  where: () => SQL
  /** The column that the index is in order of. */
  by: Column
  /** The values of its placeholders. */
  values: Record<string, unknown>
}

/** Makes the ranges that together hold the changes which pass filters: each change once. */
export const feedRanges = ({ kit, schema: { changes } }: Pick<Engine, 'kit' | 'schema'>) => {
  const all: Range = { shape: 'all', where: () => sql`1 = 1`, by: changes.position, values: {} }

  const ofResources = (
    resources: string[],
    { collection, key }: Pick<ChangeFilter, 'collection' | 'key'>,
  ): Range[] => {
    const ofCollection = () =>
      collection ? sql` and ${kit.among(changes.collection, p('collections'))}` : sql``
    const ofKey = () => (key ? sql` and ${kit.among(changes.keyId, p('keys'))}` : sql``)
    const where = () => sql`${changes.resourceId} = ${p('resource')}${ofCollection()}${ofKey()}`
    const shape = `resource ${collection !== undefined} ${key !== undefined}`
    const lists = { collections: kit.list(collection ?? []), keys: kit.list(key ?? []) }
    return [...new Set(resources)].map((resource) => ({
      shape,
      where,
      by: changes.version,
      values: { ...lists, resource },
    }))
  }
  const ofKeys = (keys: string[], collections: readonly Collection[]): Range[] => {
    const where = () =>
      sql`${changes.keyId} = ${p('key')} and ${changes.collection} = ${p('collection')}`
    return [...new Set(keys)].flatMap((key) =>
      [...new Set(collections)].map((collection) => ({
        shape: 'key',
        where,
        by: changes.position,
        values: { key, collection },
      })),
    )
  }
  const ofCollections = (collections: Collection[]): Range[] => {
    const where = () => sql`${changes.collection} = ${p('collection')}`
    return [...new Set(collections)].map((collection) => ({
      shape: 'collection',
      where,
      by: changes.position,
      values: { collection },
    }))
  }

  return {
    /** The whole feed. */
    all,
    /** The ranges of the changes that pass filters, but for those that leave out keys and ids. */
    of: ({ id, key, excludeCollection: unwanted, ...asked }: ChangeFilter): Range[] => {
      const collection = unwanted
        ? (asked.collection ?? COLLECTIONS).filter((one) => !unwanted.includes(one))
        : asked.collection
      if (id) return ofResources(id, { collection, key })
      if (key) return ofKeys(key, collection ?? COLLECTIONS)
      return collection ? ofCollections(collection) : [all]
    },
  }
}
