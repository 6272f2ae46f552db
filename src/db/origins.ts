import { hash } from 'node:crypto'
import { eq, or, sql, type SQL } from 'drizzle-orm'
import type { Db, Engine } from './engine.ts'
import { insertInto } from './rows.ts'
import { statement } from './statement.ts'

export interface DatasetValue {
  name: string
  version: string | null
  licence: string | null
  attribution: string | null
}
export interface SourceValue {
  name: string | null
  domain: string | null
  country: string | null
}

/** Data sets and sources: what many resources share, stored once. */
export const origins = ({ remember, schema: { datasets, sources } }: Engine) => {
  const datasetByKey = statement((db: Db) =>
    db
      .select({ id: datasets.seq })
      .from(datasets)
      .where(eq(datasets.key, sql.placeholder('key')))
      .prepare(),
  )
  const sourceByKey = statement((db: Db) =>
    db
      .select({ id: sources.seq })
      .from(sources)
      .where(eq(sources.key, sql.placeholder('key')))
      .prepare(),
  )
  const datasetsNamed = statement((db: Db) =>
    db
      .select({ id: datasets.seq })
      .from(datasets)
      .where(eq(datasets.name, sql.placeholder('name')))
      .prepare(),
  )
  const sourcesNamed = statement((db: Db) =>
    db
      .select({ id: sources.seq })
      .from(sources)
      .where(
        or(
          eq(sources.domain, sql.placeholder('name')),
          eq(sources.name, sql.placeholder('name')),
        ) as SQL,
      )
      .prepare(),
  )
  const addDataset = insertInto(datasets)
  const addSource = insertInto(sources)

  const ids = async (
    find: typeof datasetsNamed | typeof sourcesNamed,
    db: Db,
    names: readonly string[],
  ): Promise<number[]> => {
    const found = await Promise.all(names.map((name) => find(db).execute({ name })))
    return [...new Set(found.flat().map(({ id }) => id))]
  }

  /** The row of a value, made if there is none; a write that has asked once knows it. */
  const rowOf = async (
    tx: Db,
    table: typeof datasets | typeof sources,
    parts: (string | null)[],
    find: typeof datasetByKey | typeof sourceByKey,
    add: (key: string) => Promise<void>,
  ): Promise<number | null> => {
    const known = remember(tx, table, () => new Map<string, number>())
    const name = JSON.stringify(parts)
    const id = known.get(name)
    if (id !== undefined) return id
    const key = hash('sha256', name)
    let [row] = await find(tx).execute({ key })
    if (!row) {
      await add(key)
      ;[row] = await find(tx).execute({ key })
    }
    if (row) known.set(name, row.id)
    return row?.id ?? null
  }

  return {
    /** The row of a data set, made if there is none. */
    datasetId: async (tx: Db, dataset: DatasetValue | null): Promise<number | null> =>
      dataset &&
      rowOf(
        tx,
        datasets,
        [dataset.name, dataset.version, dataset.licence, dataset.attribution],
        datasetByKey,
        (key) => addDataset(tx, { key, ...dataset }),
      ),
    /** The row of a source, made if there is none. */
    sourceId: async (tx: Db, source: SourceValue | null): Promise<number | null> =>
      source &&
      rowOf(tx, sources, [source.name, source.domain, source.country], sourceByKey, (key) =>
        addSource(tx, { key, ...source }),
      ),
    datasetIds: (db: Db, names: readonly string[]) => ids(datasetsNamed, db, names),
    /** The sources of these domains or names. */
    sourceIds: (db: Db, names: readonly string[]) => ids(sourcesNamed, db, names),
  }
}
