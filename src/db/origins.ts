import { hash } from 'node:crypto'
import { getTableColumns, sql, type Column } from 'drizzle-orm'
import type { Db, Engine } from './engine.ts'
import { known } from './known.ts'
import { placeholders } from './rows.ts'
import type { Schema } from './schema.ts'
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

type Origin = Schema['datasets'] | Schema['sources']

const originStatements = ({ kit, schema }: Engine) => {
  const { datasets, sources } = schema
  /** The first row of each of some values of several columns, each bound by the name of its column. */
  const firstsIn = (table: Origin, columns: Record<string, Column>) => {
    const parts = Object.entries(columns).map(
      ([name, column]) =>
        sql`select ${sql.raw(`'${name}'`)} as field, ${column} as value, min(${table.seq}) as id from ${table} where ${kit.among(column, sql.placeholder(name))} group by ${column}`,
    )
    return statement((db: Db) =>
      db
        .select({
          field: sql<string>`found.field`,
          value: sql<string>`found.value`,
          id: sql<number>`found.id`,
        })
        .from(sql`(${sql.join(parts, sql` union all `)}) found`)
        .prepare(),
    )
  }
  /** The first row of each of some values. */
  const firstIn = (table: Origin, column: Column) =>
    statement((db: Db) =>
      db
        .select({ value: sql<string>`${column}`, id: sql<number>`min(${table.seq})` })
        .from(table)
        .where(kit.among(column, sql.placeholder('values')))
        .groupBy(column)
        .prepare(),
    )
  const adding = (table: Origin) => {
    const { seq, ...columns } = getTableColumns(table)
    return statement((db: Db) =>
      db.insert(table).values(placeholders(columns)).returning({ id: seq }).prepare(),
    )
  }
  return {
    datasets: {
      all: firstsIn(datasets, { key: datasets.key, name: datasets.name }),
      add: adding(datasets),
      firsts: { name: firstIn(datasets, datasets.name) },
    },
    sources: {
      all: firstsIn(sources, { key: sources.key, name: sources.name, domain: sources.domain }),
      add: adding(sources),
      firsts: { name: firstIn(sources, sources.name), domain: firstIn(sources, sources.domain) },
    },
  }
}
type Statements = ReturnType<typeof originStatements>
type Find = Statements['sources']['firsts']['name']

/** A value that has a row, with the digest by which the row is found. */
interface Keyed {
  key: string
  value: Record<string, string | null>
}

/** Reads and writes the rows of datasets or sources; a write remembers what it has read. */
const originRows = (
  { kit }: Engine,
  name: object,
  {
    all,
    add,
    firsts,
  }: Pick<Statements['sources'], 'all' | 'add'> & { firsts: Record<string, Find> },
) => {
  const fields = ['key', ...Object.keys(firsts)]
  const memory = (tx: Db) => gather(tx, name, () => new Map<string, number | null>())

  /** Reads the rows of some values, and the first row of each of their names, where a write has not done so. */
  const foresee = async (tx: Db, given: readonly Keyed[]) => {
    const remembered = memory(tx)
    const asked = fields.map((field) => {
      const values = given.map(({ key, value }) => (field === 'key' ? key : value[field]))
      const unknown = values.filter(
        (one) => typeof one === 'string' && !remembered.has(`${field} ${one}`),
      )
      return [field, [...new Set(unknown as string[])]] as const
    })
    if (asked.every(([, values]) => values.length === 0)) return remembered
    for (const [field, values] of asked)
      for (const one of values) remembered.set(`${field} ${one}`, null)
    const lists = Object.fromEntries(asked.map(([field, values]) => [field, kit.list(values)]))
    for (const { field, value, id } of await all(tx).execute(lists))
      remembered.set(`${field} ${value}`, id)
    return remembered
  }

  return {
    foresee,
    /** The row of a value, which is made if there is none, and the first row of each of its names. */
    idsOf: async (tx: Db, { key, value }: Keyed) => {
      const remembered = await foresee(tx, [{ key, value }])
      const own = `key ${key}`
      if (!remembered.get(own)) {
        const [row] = await add(tx).execute({ key, ...value })
        remembered.set(own, row?.id ?? null)
        for (const field of Object.keys(firsts)) {
          const first = `${field} ${value[field]}`
          if (value[field] !== null) remembered.set(first, remembered.get(first) ?? row?.id ?? null)
        }
      }
      const first = (field: string) => remembered.get(`${field} ${value[field]}`) ?? null
      return { id: remembered.get(own) ?? null, first }
    },
    /** The first row of each of some values. */
    firstOf: async (db: Db, field: string, values: readonly string[]): Promise<number[]> => {
      const find = firsts[field]
      const rows = find ? await find(db).execute({ values: kit.list(values) }) : []
      const ids = new Map(rows.map(({ value, id }) => [value, id]))
      return [...new Set(values.flatMap((value) => ids.get(value) ?? []))]
    },
  }
}

const keyed = <T extends object>(value: T, parts: (string | null)[]): Keyed & { value: T } => ({
  key: hash('sha256', JSON.stringify(parts)),
  value: value as T & Keyed['value'],
})
const keyedDataset = ({ name, version, licence, attribution }: DatasetValue) =>
  keyed({ name, version, licence, attribution }, [name, version, licence, attribution])
const keyedSource = ({ name, domain, country }: SourceValue) =>
  keyed({ name, domain, country }, [name, domain, country])

/**
 * Datasets and sources, stored once and shared by many resources. Several may have one name (a
 * dataset has a row for each release), so a resource also stores the id of the first row with the
 * name. That id never changes, and a filter by name compares one value.
 */
export const origins = (engine: Engine) => {
  const { datasets, sources } = engine.schema
  const stored = originStatements(engine)
  const datasetRows = originRows(engine, datasets, stored.datasets)
  const sourceRows = originRows(engine, sources, stored.sources)

  return {
    /** Reads at once what a write will ask for of some resources. */
    foresee: async (
      tx: Db,
      given: readonly { dataset?: DatasetValue | null; source?: SourceValue | null }[],
    ): Promise<void> => {
      const of = <T extends object>(values: (T | null | undefined)[], make: (value: T) => Keyed) =>
        values.flatMap((value) => (value ? [make(value)] : []))
      await Promise.all([
        datasetRows.foresee(
          tx,
          of(
            given.map(({ dataset }) => dataset),
            keyedDataset,
          ),
        ),
        sourceRows.foresee(
          tx,
          of(
            given.map(({ source }) => source),
            keyedSource,
          ),
        ),
      ])
    },
    /** The reference to a dataset, which is created if there is none. */
    datasetOf: async (tx: Db, dataset: DatasetValue | null): Promise<DatasetRef> => {
      if (!dataset) return NO_DATASET
      const { id, first } = await datasetRows.idsOf(tx, keyedDataset(dataset))
      return { datasetId: id, datasetNameId: first('name') }
    },
    /** The reference to a source, which is created if there is none. */
    sourceOf: async (tx: Db, source: SourceValue | null): Promise<SourceRef> => {
      if (!source) return NO_SOURCE
      const { id, first } = await sourceRows.idsOf(tx, keyedSource(source))
      return { sourceId: id, sourceNameId: first('name'), sourceDomainId: first('domain') }
    },
    /** The ids by which resources refer to datasets with these names. */
    datasetsNamed: (db: Db, names: readonly string[]): Promise<number[]> =>
      datasetRows.firstOf(db, 'name', names),
    /** The ids by which resources refer to sources with these domains or names. */
    sourcesNamed: (db: Db, names: readonly string[]): Promise<SourcesNamed> =>
      known(db, `sources ${JSON.stringify(names)}`, async () => ({
        nameIds: await sourceRows.firstOf(db, 'name', names),
        domainIds: await sourceRows.firstOf(db, 'domain', names),
      })),
  }
}
export type Origins = ReturnType<typeof origins>
