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

const keyOf = (parts: (string | null)[]) => hash('sha256', JSON.stringify(parts))

/** Data sets and sources: what many resources share, stored once. */
export const origins = ({ schema: { datasets, sources } }: Engine) => {
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

  return {
    /** The row of a data set, made if there is none. */
    datasetId: async (tx: Db, dataset: DatasetValue | null): Promise<number | null> => {
      if (!dataset) return null
      const key = keyOf([dataset.name, dataset.version, dataset.licence, dataset.attribution])
      const [known] = await datasetByKey(tx).execute({ key })
      if (known) return known.id
      await addDataset(tx, { key, ...dataset })
      const [added] = await datasetByKey(tx).execute({ key })
      return added?.id ?? null
    },
    /** The row of a source, made if there is none. */
    sourceId: async (tx: Db, source: SourceValue | null): Promise<number | null> => {
      if (!source) return null
      const key = keyOf([source.name, source.domain, source.country])
      const [known] = await sourceByKey(tx).execute({ key })
      if (known) return known.id
      await addSource(tx, { key, ...source })
      const [added] = await sourceByKey(tx).execute({ key })
      return added?.id ?? null
    },
    datasetIds: (db: Db, names: readonly string[]) => ids(datasetsNamed, db, names),
    /** The sources of these domains or names. */
    sourceIds: (db: Db, names: readonly string[]) => ids(sourcesNamed, db, names),
  }
}
