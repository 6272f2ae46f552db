import { isDeepStrictEqual } from 'node:util'
import { sql } from 'drizzle-orm'
import type { Db, Engine } from './engine.ts'
import { summed } from './ledger.ts'
import { placeholders } from './rows.ts'
import type { SaidValue } from './tables/values.ts'
import { statement } from './statement.ts'

type Fields = Record<string, unknown>

/** The fields that these operations change. */
const changedBy = (undo: readonly { path: string }[] | null): string[] =>
  (undo ?? []).map(({ path }) => path.split('/')[1] ?? '')

/** A source's statement of a resource in its last import. */
export interface Known {
  resourceId: string
  /** The version that the resource had then. */
  version: number
  value: SaidValue
}

const saidStatements = ({ said, changes, actorMerges }: Engine['schema']) => {
  const columns = {
    resourceId: said.resourceId,
    version: said.version,
    value: said.value,
  }
  const p = sql.placeholder
  const byId = statement((db: Db) =>
    db
      .select(columns)
      .from(said)
      .where(
        sql`${said.resourceId} = ${p('id')} and ${said.source} = ${p('source')} and ${said.name} = ${p('name')}`,
      )
      .prepare(),
  )
  const ofMerged = statement((db: Db) =>
    db
      .select(columns)
      .from(said)
      .innerJoin(actorMerges, sql`${actorMerges.id} = ${said.resourceId}`)
      .where(
        sql`${actorMerges.actorId} = ${p('id')} and ${said.source} = ${p('source')} and ${said.name} = ${p('name')}`,
      )
      .prepare(),
  )
  const latest = statement((db: Db) =>
    db
      .select(columns)
      .from(said)
      .where(sql`${said.resourceId} = ${p('id')} and ${said.source} = ${p('source')}`)
      .orderBy(sql`${said.version} desc, ${said.name}`)
      .limit(1)
      .prepare(),
  )
  const mergedInto = statement((db: Db) =>
    db
      .select({ id: actorMerges.id })
      .from(actorMerges)
      .where(sql`${actorMerges.actorId} = ${p('id')}`)
      .limit(1)
      .prepare(),
  )
  const add = statement((db: Db) =>
    db
      .insert(said)
      .values(placeholders({ ...columns, source: said.source, name: said.name, sum: said.sum }))
      .onConflictDoUpdate({
        target: [said.resourceId, said.source, said.name],
        set: {
          version: sql`excluded.version`,
          value: sql`excluded.value`,
          sum: sql`excluded.sum`,
        },
      })
      .prepare(),
  )
  const since = statement((db: Db) =>
    db
      .select({ kind: changes.kind, undo: changes.undo })
      .from(changes)
      .where(sql`${changes.resourceId} = ${p('id')} and ${changes.version} > ${p('version')}`)
      .prepare(),
  )
  return { byId, ofMerged, latest, mergedInto, add, since }
}

/** How statements are stored. */
interface Packing {
  pack: (value: SaidValue) => Buffer
  unpack: (packed: Buffer) => SaidValue
}

/** The statements of sources on resources, so that an import changes only what its source has changed. */
export const saidStore = ({ schema }: Engine, source: string, { pack, unpack }: Packing) => {
  const { byId, ofMerged, latest, mergedInto, add, since } = saidStatements(schema)
  return {
    /** The last statement of this source on a resource, under a name; null when there is none. */
    find: async (db: Db, id: string, name: string): Promise<Known | null> => {
      const asked = { id, source, name }
      const [own] = await byId(db).execute(asked)
      const [known] = own || !id.startsWith('actor_') ? [own] : await ofMerged(db).execute(asked)
      return known ? { ...known, value: unpack(known.value) } : null
    },
    /** The last statement of this source on a resource, under whatever name; null when there is none. */
    latest: async (db: Db, id: string): Promise<Known | null> => {
      const [known] = await latest(db).execute({ id, source })
      return known ? { ...known, value: unpack(known.value) } : null
    },
    put: async (db: Db, { resourceId, version, value }: Known, name: string): Promise<void> => {
      await add(db).send(summed({ resourceId, source, name, version, value: pack(value) }))
    },
    /** Whether other actors have been merged into an actor. */
    isSurvivor: async (db: Db, id: string): Promise<boolean> =>
      (await mergedInto(db).execute({ id })).length > 0,
    /** The fields that others have changed since this source last described a resource. */
    touched: async (
      db: Db,
      id: string,
      { resourceId, version, value }: Known,
      stored: Fields,
    ): Promise<Set<string>> => {
      // The source described a merged actor, so the survivor is not its to change.
      if (resourceId !== id) return new Set(Object.keys(stored))
      const touched = new Set(value.theirs)
      for (const { kind, undo } of await since(db).execute({ id, version })) {
        if (kind === 'delete') {
          const [whole] = undo ?? []
          const state = whole && 'value' in whole ? Object(whole.value) : {}
          for (const [name, now] of Object.entries(stored))
            if (!isDeepStrictEqual(state[name], now)) touched.add(name)
        } else for (const name of changedBy(undo)) touched.add(name)
      }
      return touched
    },
  }
}
export type SaidStore = ReturnType<typeof saidStore>
