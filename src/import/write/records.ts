import type { ExternalId } from '../../contract/fields.ts'
import { idOfText, type Identity } from '../../db/identity.ts'
import type { Collection, ImportRecord } from '../row.ts'
import { COLLECTIONS } from '../../common/collections.ts'
import type { ImportActor, ImportArticle, ImportEvent } from '../schema.ts'

/** The resource as a record gives it. */
export type Given = ImportArticle | ImportActor | ImportEvent

/** The identifiers by which a resource is found. */
export interface Names {
  id?: string | undefined
  externalIds?: readonly ExternalId[] | undefined
  url?: string | null | undefined
  title?: string | undefined
}

type Records = Partial<Record<Collection, unknown>>
export const collectionOf = (record: Records): Collection =>
  COLLECTIONS.find((name) => record[name] !== undefined) ?? 'event'

/** The id, version and times of an exported resource, which it keeps where it is new. */
export const identityOf = ({
  id,
  version,
  createdAt,
  updatedAt,
}: Pick<Given, 'id' | 'version' | 'createdAt' | 'updatedAt'>): Identity => ({
  id,
  version,
  createdAt: createdAt === undefined ? undefined : Date.parse(createdAt),
  updatedAt: updatedAt === undefined ? undefined : Date.parse(updatedAt),
})

/** The fields of the resource itself. */
export const fieldsOf = <T extends Given>({
  id: _i,
  version: _v,
  createdAt: _c,
  updatedAt: _u,
  ...fields
}: T) => fields

/**
 * Gives a record without id, external id and url an id made of its content, so that the same record finds
 * its resource when it is imported again.
 */
export const identified = (record: ImportRecord): ImportRecord => {
  const { article, actor, event, also } = record
  const given = article ?? actor ?? event
  const isNamed =
    !given || (given.id ?? given.externalIds?.[0] ?? article?.url ?? also ?? null) !== null
  if (isNamed) return record
  const collection = collectionOf(record)
  const id = idOfText(collection, JSON.stringify(given))
  return { ...record, [collection]: { ...given, id } }
}
