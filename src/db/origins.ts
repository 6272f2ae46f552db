import { hash } from 'node:crypto'
import { eq, sql, type Column } from 'drizzle-orm'
import type { Db, Engine } from './engine.ts'
import { known } from './known.ts'
import { insertInto } from './rows.ts'
import { statement } from './statement.ts'
import { gather } from './unit-of-work.ts'

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

/** The columns of a dataset that resources embed. */
export const datasetColumns = ({ datasets }: Engine['schema']) => ({
  name: datasets.name,
  version: datasets.version,
  licence: datasets.licence,
  attribution: datasets.attribution,
})
/** The columns of a source that articles embed. */
export const sourceColumns = ({ sources }: Engine['schema']) => ({
  name: sources.name,
  domain: sources.domain,
  country: sources.country,
})

/** The columns by which a resource refers to its dataset. */
interface DatasetRef {
  datasetId: number | null
  datasetNameId: number | null
}
/** The columns by which an article refers to its source. */
export interface SourceRef {
  sourceId: number | null
  sourceNameId: number | null
  sourceDomainId: number | null
}
/** The ids by which filters find sources. */
interface SourcesNamed {
  nameIds: number[]
  domainIds: number[]
}

const NO_DATASET: DatasetRef = { datasetId: null, datasetNameId: null }
const NO_SOURCE: SourceRef = { sourceId: null, sourceNameId: null, sourceDomainId: null }

const originStatements = ({ datasets, sources }: Engine['schema']) => {
  const byKey = (table: typeof datasets | typeof sources) =>
    statement((db: Db) =>
      db
        .select({ id: table.seq })
        .from(table)
        .where(eq(table.key, sql.placeholder('key')))
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
  return {
    datasetByKey: byKey(datasets),
    sourceByKey: byKey(sources),
    datasetNamed: firstIn(datasets, datasets.name),
    sourceNamed: firstIn(sources, sources.name),
    sourceAt: firstIn(sources, sources.domain),
    addDataset: insertInto(datasets),
    addSource: insertInto(sources),
  }
}
type FindFirst = ReturnType<typeof originStatements>['sourceNamed']
type FindKey = ReturnType<typeof originStatements>['sourceByKey']

const firstOf = async (find: FindFirst, db: Db, value: string | null): Promise<number | null> => {
  if (value === null) return null
  const [row] = await find(db).execute({ value })
  return row?.id ?? null
}

const firstOfEach = async (
  find: FindFirst,
  db: Db,
  values: readonly string[],
): Promise<number[]> => {
  const found = await Promise.all(values.map((value) => firstOf(find, db, value)))
  return [...new Set(found.filter((id) => id !== null))]
}

/**
 * Datasets and sources, stored once and shared by many resources. Several may have one name (a
 * dataset has a row for each release), so a resource also stores the id of the first row with the
 * name. That id never changes, and a filter by name compares one value.
 */
export const origins = ({ schema }: Engine) => {
  const { datasets, sources } = schema
  const stored = originStatements(schema)

  /** The reference to a value, whose row is created if there is none; cached within a write. */
  const refOf = async <Ref>(
    tx: Db,
    table: typeof datasets | typeof sources,
    parts: (string | null)[],
    find: FindKey,
    add: (key: string) => Promise<void>,
    make: (id: number) => Promise<Ref>,
  ): Promise<Ref> => {
    const refs = gather(tx, table, () => new Map<string, Ref>())
    const name = JSON.stringify(parts)
    const before = refs.get(name)
    if (before !== undefined) return before
    const key = hash('sha256', name)
    let [row] = await find(tx).execute({ key })
    if (!row) {
      await add(key)
      ;[row] = await find(tx).execute({ key })
    }
    if (!row) throw new Error('a row that was added is not there')
    const ref = await make(row.id)
    refs.set(name, ref)
    return ref
  }

  return {
    /** The reference to a dataset, which is created if there is none. */
    datasetOf: async (tx: Db, dataset: DatasetValue | null): Promise<DatasetRef> =>
      dataset
        ? refOf(
            tx,
            datasets,
            [dataset.name, dataset.version, dataset.licence, dataset.attribution],
            stored.datasetByKey,
            (key) => stored.addDataset(tx, { key, ...dataset }),
            async (datasetId) => ({
              datasetId,
              datasetNameId: await firstOf(stored.datasetNamed, tx, dataset.name),
            }),
          )
        : NO_DATASET,
    /** The reference to a source, which is created if there is none. */
    sourceOf: async (tx: Db, source: SourceValue | null): Promise<SourceRef> =>
      source
        ? refOf(
            tx,
            sources,
            [source.name, source.domain, source.country],
            stored.sourceByKey,
            (key) => stored.addSource(tx, { key, ...source }),
            async (sourceId) => ({
              sourceId,
              sourceNameId: await firstOf(stored.sourceNamed, tx, source.name),
              sourceDomainId: await firstOf(stored.sourceAt, tx, source.domain),
            }),
          )
        : NO_SOURCE,
    /** The ids by which resources refer to datasets with these names. */
    datasetsNamed: (db: Db, names: readonly string[]): Promise<number[]> =>
      firstOfEach(stored.datasetNamed, db, names),
    /** The ids by which resources refer to sources with these domains or names. */
    sourcesNamed: (db: Db, names: readonly string[]): Promise<SourcesNamed> =>
      known(db, `sources ${JSON.stringify(names)}`, async () => ({
        nameIds: await firstOfEach(stored.sourceNamed, db, names),
        domainIds: await firstOfEach(stored.sourceAt, db, names),
      })),
  }
}
export type Origins = ReturnType<typeof origins>
