import { hash } from 'node:crypto'
import { eq, sql, type Column } from 'drizzle-orm'
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

/** The columns of a data set that are shown with a resource. */
export const datasetColumns = ({ datasets }: Engine['schema']) => ({
  name: datasets.name,
  version: datasets.version,
  licence: datasets.licence,
  attribution: datasets.attribution,
})
/** The columns of a source that are shown with an article. */
export const sourceColumns = ({ sources }: Engine['schema']) => ({
  name: sources.name,
  domain: sources.domain,
  country: sources.country,
})

/** What a resource stores of its data set. */
export interface DatasetRef {
  datasetId: number | null
  datasetNameId: number | null
}
/** What a resource stores of its source. */
export interface SourceRef {
  sourceId: number | null
  sourceNameId: number | null
  sourceDomainId: number | null
}
/** What filters know sources by. */
export interface SourcesNamed {
  nameIds: number[]
  domainIds: number[]
}

const NO_DATASET: DatasetRef = { datasetId: null, datasetNameId: null }
const NO_SOURCE: SourceRef = { sourceId: null, sourceNameId: null, sourceDomainId: null }

/**
 * Data sets and sources: what many resources share, stored once.
 *
 * Any number of them may have one name. So a resource also refers to the first that has the name, which
 * never changes, as none is ever removed: a filter by a name is one value, however many releases there are.
 */
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
  const firstIn = (table: typeof datasets | typeof sources, column: Column) =>
    statement((db: Db) =>
      db
        .select({ id: table.seq })
        .from(table)
        .where(eq(column, sql.placeholder('value')))
        .orderBy(table.seq)
        .limit(1)
        .prepare(),
    )
  const firstDatasetNamed = firstIn(datasets, datasets.name)
  const firstSourceNamed = firstIn(sources, sources.name)
  const firstSourceAt = firstIn(sources, sources.domain)
  const addDataset = insertInto(datasets)
  const addSource = insertInto(sources)

  const firstOf = async (
    find: typeof firstSourceNamed,
    db: Db,
    value: string | null,
  ): Promise<number | null> => {
    if (value === null) return null
    const [row] = await find(db).execute({ value })
    return row?.id ?? null
  }
  const firstOfEach = async (
    find: typeof firstSourceNamed,
    db: Db,
    values: readonly string[],
  ): Promise<number[]> => {
    const found = await Promise.all(values.map((value) => firstOf(find, db, value)))
    return [...new Set(found.filter((id) => id !== null))]
  }

  /** What is stored of a value whose row is made if there is none; a write that has asked once knows it. */
  const refOf = async <Ref>(
    tx: Db,
    table: typeof datasets | typeof sources,
    parts: (string | null)[],
    find: typeof datasetByKey | typeof sourceByKey,
    add: (key: string) => Promise<void>,
    make: (id: number) => Promise<Ref>,
  ): Promise<Ref> => {
    const known = remember(tx, table, () => new Map<string, Ref>())
    const name = JSON.stringify(parts)
    const before = known.get(name)
    if (before !== undefined) return before
    const key = hash('sha256', name)
    let [row] = await find(tx).execute({ key })
    if (!row) {
      await add(key)
      ;[row] = await find(tx).execute({ key })
    }
    if (!row) throw new Error('a row that was added is not there')
    const ref = await make(row.id)
    known.set(name, ref)
    return ref
  }

  return {
    /** Refers to a data set, which is made if there is none. */
    datasetOf: async (tx: Db, dataset: DatasetValue | null): Promise<DatasetRef> =>
      dataset
        ? refOf(
            tx,
            datasets,
            [dataset.name, dataset.version, dataset.licence, dataset.attribution],
            datasetByKey,
            (key) => addDataset(tx, { key, ...dataset }),
            async (datasetId) => ({
              datasetId,
              datasetNameId: await firstOf(firstDatasetNamed, tx, dataset.name),
            }),
          )
        : NO_DATASET,
    /** Refers to a source, which is made if there is none. */
    sourceOf: async (tx: Db, source: SourceValue | null): Promise<SourceRef> =>
      source
        ? refOf(
            tx,
            sources,
            [source.name, source.domain, source.country],
            sourceByKey,
            (key) => addSource(tx, { key, ...source }),
            async (sourceId) => ({
              sourceId,
              sourceNameId: await firstOf(firstSourceNamed, tx, source.name),
              sourceDomainId: await firstOf(firstSourceAt, tx, source.domain),
            }),
          )
        : NO_SOURCE,
    /** By what resources refer to the data sets of these names. */
    datasetsNamed: (db: Db, names: readonly string[]): Promise<number[]> =>
      firstOfEach(firstDatasetNamed, db, names),
    /** By what resources refer to the sources of these domains or names. */
    sourcesNamed: async (db: Db, names: readonly string[]): Promise<SourcesNamed> => ({
      nameIds: await firstOfEach(firstSourceNamed, db, names),
      domainIds: await firstOfEach(firstSourceAt, db, names),
    }),
  }
}
