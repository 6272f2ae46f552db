import { sql } from 'drizzle-orm'
import type { Collection } from '../common/collections.ts'
import { areOthers } from './external-ids.ts'
import type { Db, Engine } from './engine.ts'
import type { ExternalIdValue } from './tables/values.ts'
import { statement } from './statement.ts'
import { urlKey } from '../common/text.ts'

interface Names {
  id?: string | undefined
  externalIds?: readonly ExternalIdValue[] | undefined
  url?: string | null | undefined
}

/** External ids and urls of deleted resources, so that an import does not create them again. */
export const deletedNames = ({ schema }: Engine) => {
  const names = schema.deletedNames
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

  // Whether anything has been deleted, once this transaction has asked.
  let isAny: boolean | undefined
  return {
    /** Starts a transaction: another process may have deleted something since. */
    begin: (): void => {
      isAny = undefined
    },
    /**
     * The deleted resource with one of these names; null when there is none.
     * @param isOther tells whether it is another one than is meant, though it had the url
     */
    find: async (
      db: Db,
      of: Collection,
      { id, externalIds = [], url }: Names,
      isOther = async (_id: string, own: ExternalIdValue[]) => areOthers(own, externalIds),
    ): Promise<string | null> => {
      isAny ??= (await first(db).execute()).length > 0
      if (!isAny) return null
      const called = [...(id === undefined ? [] : [{ scheme: '', value: id }]), ...externalIds]
      for (const name of called) {
        const [found] = await byName(db).execute({ collection: of, ...name })
        if (found) return found.resourceId
      }
      if (!url) return null
      for (const found of await byName(db).execute({
        collection: of,
        scheme: '',
        value: urlKey(url),
      })) {
        const own = await namesOf(db).execute({ id: found.resourceId })
        if (!(await isOther(found.resourceId, own))) return found.resourceId
      }
      return null
    },
  }
}
