import type { ExternalIdValue, Kit, Version } from './values.ts'

/** Where resources come from: data sets and sources. */
export const originTables = (k: Kit) => {
  const datasets = k.table(
    'datasets',
    {
      seq: k.seq('seq'),
      /** Digest of the four fields: equal data sets share a row. */
      key: k.text('key').notNull().unique(),
      name: k.text('name').notNull(),
      version: k.text('version'),
      licence: k.text('licence'),
      attribution: k.text('attribution'),
    },
    (t) => [k.index('datasets_name').on(t.name)],
  )

  const sources = k.table(
    'sources',
    {
      seq: k.seq('seq'),
      /** Digest of the three fields: equal sources share a row. */
      key: k.text('key').notNull().unique(),
      name: k.text('name'),
      domain: k.text('domain'),
      country: k.text('country'),
    },
    (t) => [k.index('sources_domain').on(t.domain), k.index('sources_name').on(t.name)],
  )

  return { datasets, sources }
}
export type OriginTables = ReturnType<typeof originTables>

/** The beginning of an id as a number, in a quarter of its space: rows of one sort key are in its order. */
export const idOrder = (k: Kit) => k.int('id_order').$type<bigint>().notNull()

/** The columns that every resource has. */
export const resource = (k: Kit, { datasets }: Pick<OriginTables, 'datasets'>) => ({
  seq: k.seq('seq'),
  id: k.text('id').notNull().unique(),
  idOrder: idOrder(k),
  version: k.int('version').$type<Version>().notNull(),
  createdAt: k.time('created_at').notNull(),
  updatedAt: k.time('updated_at').notNull(),
  externalIds: k.json<ExternalIdValue[]>('external_ids').notNull(),
  tags: k.json<string[]>('tags').notNull(),
  datasetId: k.int('dataset_id').references(() => datasets.seq),
  /** The first data set of that name, by which filters find all its releases. */
  datasetNameId: k.int('dataset_name_id'),
})
