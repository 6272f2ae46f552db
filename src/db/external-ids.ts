import { getTableColumns, sql, type Column, type Table } from 'drizzle-orm'
import { ConflictError } from '../common/errors.ts'
import type { Conflict } from '../common/refusal.ts'
import type { Db, Engine } from './engine.ts'
import { freeKeys } from './free-keys.ts'
import { placeholders } from './rows.ts'
import type { ExternalIdValue } from './tables/values.ts'
import { statement } from './statement.ts'

type Main = Table & { seq: Column; id: Column }
type Side = Table & { scheme: Column; value: Column }

const keyOf = ({ scheme, value }: ExternalIdValue): string => `${scheme} ${value}`

/** Whether two resources have different ids in one scheme, so that they are not the same. */
export const areOthers = (
  one: readonly ExternalIdValue[],
  other: readonly ExternalIdValue[],
  namer = '',
): boolean => {
  const given = one.filter(({ value }) => value.startsWith(namer))
  const schemes = new Set(given.map(({ scheme }) => scheme))
  return (
    other.some(({ scheme }) => schemes.has(scheme)) &&
    !one.some((a) => other.some((b) => a.scheme === b.scheme && a.value === b.value))
  )
}

/** The statements that add an external id, and one that is known to be free, and remove those of a resource. */
const writing = (side: Side, owner: Column) => {
  const values = placeholders(getTableColumns(side))
  return {
    add: statement((db: Db) => db.insert(side).values(values).onConflictDoNothing().prepare()),
    addFree: statement((db: Db) => db.insert(side).values(values).prepare()),
    remove: statement((db: Db) =>
      db
        .delete(side)
        .where(sql`${owner} = ${sql.placeholder('seq')}`)
        .prepare(),
    ),
  }
}

/** The statements that find who has one external id, or some. */
const finding = (kit: Engine['kit'], main: Main, title: Column, side: Side, owner: Column) => {
  const holder = statement((db: Db) =>
    db
      .select({ id: sql<string>`${main.id}`, title: sql<string>`${title}` })
      .from(side)
      .innerJoin(main, sql`${main.seq} = ${owner}`)
      .where(
        sql`${side.scheme} = ${sql.placeholder('scheme')} and ${side.value} = ${sql.placeholder('value')}`,
      )
      .prepare(),
  )
  const holders = statement((db: Db) =>
    db
      .select({
        scheme: sql<string>`${side.scheme}`,
        value: sql<string>`${side.value}`,
        id: sql<string>`${main.id}`,
      })
      .from(side)
      .innerJoin(main, sql`${main.seq} = ${owner}`)
      .where(kit.amongPairs([side.scheme, side.value], sql.placeholder('names')))
      .prepare(),
  )
  return { holder, holders }
}

/** The external ids of a collection: each identifies one resource. */
export const externalIds = (
  { kit }: Engine,
  collection: Conflict['collection'],
  main: Main,
  title: Column,
  side: Side,
  owner: Column,
) => {
  const columns = getTableColumns(side)
  const [ownerName = ''] = Object.entries(columns).find(([, column]) => column === owner) ?? []
  const { holder, holders } = finding(kit, main, title, side, owner)
  const { add, addFree, remove } = writing(side, owner)
  const free = freeKeys()

  /** The resource of each of these external ids that is known. */
  const findAll = async (
    db: Db,
    names: readonly ExternalIdValue[],
  ): Promise<(ExternalIdValue & { id: string })[]> => {
    const asked = names.map(({ scheme, value }) => ({ scheme, value: value.normalize('NFC') }))
    const pairs = asked.map(({ scheme, value }) => [scheme, value] as const)
    const found = await holders(db).execute({ names: kit.pairs(pairs) })
    free.note(db, asked.map(keyOf), found.map(keyOf))
    return found
  }

  return {
    findAll,
    /** Looks at once which external ids of a new resource are free, where an engine is waited for. */
    foresee: async (tx: Db, names: readonly ExternalIdValue[]): Promise<void> => {
      if (kit.numberAhead && names.length > 0) await findAll(tx, names)
    },
    /** The resource that has any of these external ids. */
    find: async (db: Db, names: readonly ExternalIdValue[]): Promise<string | null> => {
      for (const { scheme, value } of names) {
        const [found] = await holder(db).execute({ scheme, value: value.normalize('NFC') })
        if (found) return found.id
      }
      return null
    },
    /** Replaces the external ids of the resource with this number. */
    set: async (
      tx: Db,
      seq: number,
      names: readonly ExternalIdValue[],
      isNew: boolean,
    ): Promise<void> => {
      if (!isNew) await remove(tx).send({ seq })
      for (const { scheme, value } of names) {
        const row = { scheme, value, [ownerName]: seq }
        if (free.take(tx, keyOf({ scheme, value }))) {
          await addFree(tx).send(row)
          continue
        }
        const added = await add(tx).execute(row)
        if (kit.changes(added) > 0) continue
        const [held] = await holder(tx).execute({ scheme, value })
        throw new ConflictError(
          `The external id ${scheme}:${value} belongs to another ${collection}.`,
          held && [{ collection, ...held }],
        )
      }
    },
  }
}
export type ExternalIds = ReturnType<typeof externalIds>
