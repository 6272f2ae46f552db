import { hash } from 'node:crypto'
import { asc, eq, getTableColumns, gt, sql, type Column } from 'drizzle-orm'
import { turns } from '../common/turns.ts'
import { formerUrls, namesOf } from '../db/former-names.ts'
import type { CheckedDatabase, DerivedPart } from '../db/checked.ts'
import { sumOf } from '../db/ledger.ts'
import { counted } from '../common/text.ts'
import type { ExternalIdValue } from '../db/tables/values.ts'
import { NAMED } from './feed.ts'

/** How many values of the column that rows are read by are read at a time. */
const READ_TOGETHER = 50

type Table = CheckedDatabase['schema'][keyof CheckedDatabase['schema']]

type Row = Record<string, unknown>

/** All rows of a table by the values of a column of text; null for the rows of a value that cannot be read. */
async function* rowsOf(
  { db, kit, isDamage }: CheckedDatabase,
  table: Table,
  by: Column,
): AsyncGenerator<[value: string, row: Row | null]> {
  const turn = turns()
  const read = async (values: string[]): Promise<Row[] | null> => {
    try {
      return await db
        .select()
        .from(table)
        .where(kit.among(by, sql`${kit.list(values)}`))
    } catch (error) {
      if (isDamage(error)) throw error
      return null
    }
  }
  const nameOf = Object.entries(getTableColumns(table)).find(([, column]) => column === by)?.[0]
  for (let after = ''; ;) {
    const found = await db
      .selectDistinct({ value: sql<string>`${by}` })
      .from(table)
      .where(gt(by, after))
      .orderBy(asc(by))
      .limit(READ_TOGETHER)
    const values = found.map(({ value }) => value)
    const end = values.at(-1)
    if (end === undefined) return
    const together = await read(values)
    for (const row of together ?? []) yield [String(row[nameOf ?? '']), row]
    for (const value of together ? [] : values)
      for (const row of (await read([value])) ?? [null]) yield [value, row]
    await turn()
    after = end
  }
}

/** Rows that no change has, and that are not what their checksums are of. */
export const sumFaults = async (database: CheckedDatabase): Promise<string[]> => {
  const { actorHoldings, apiKeys, feed, idempotencyKeys, said } = database.schema
  const faults: string[] = []
  const look = async (table: Table, by: Column, nameOf: (value: string) => string) => {
    const wrong = new Set<string>()
    for await (const [value, row] of rowsOf(database, table, by))
      if (row === null || sumOf(row) !== row['sum']) wrong.add(value)
    for (const value of [...wrong].slice(0, NAMED))
      faults.push(`${nameOf(value)} is not as it was written`)
  }
  await look(said, said.resourceId, (id) => `what a source said of ${id}`)
  await look(
    actorHoldings,
    actorHoldings.actorId,
    (id) => `what ${id} held by itself before it was merged`,
  )
  await look(apiKeys, apiKeys.id, (id) => `the API key ${id}`)
  await look(idempotencyKeys, idempotencyKeys.key, (key) => `the answer to Idempotency-Key ${key}`)
  const [head] = await database.db.select({ epoch: feed.epoch, sum: feed.sum }).from(feed)
  if (head && head.sum !== null && head.sum !== sumOf({ epoch: head.epoch }))
    faults.push('the epoch of the change feed is not as it was written')
  return faults
}

/** Data sets and sources that are not those that their keys are digests of. */
export const originFaults = async (database: CheckedDatabase): Promise<string[]> => {
  const { datasets, sources } = database.schema
  const faults: string[] = []
  const look = async (table: typeof datasets | typeof sources, parts: string[], what: string) => {
    for await (const [key, row] of rowsOf(database, table, table.key)) {
      const values = parts.map((part) => row?.[part] ?? null)
      if (key === hash('sha256', JSON.stringify(values))) continue
      faults.push(`${what} ${String(row?.['name'] ?? row?.['domain'])} is not as it was written`)
    }
  }
  await look(datasets, ['name', 'version', 'licence', 'attribution'], 'the data set')
  await look(sources, ['name', 'domain', 'country'], 'the source')
  return faults.slice(0, NAMED)
}

/** Changes by which names come to be former ones, or cease to be. */
const renames = ({ changes }: CheckedDatabase['schema']) =>
  sql`(${changes.kind} in ('create', 'delete') or ${changes.kind} = 'update' and ${changes.collection} = 'article' and cast(${changes.undo} as text) like '%"/url"%')`

/** The former names of each resource that has any, as its changes tell them. */
async function* formerNamesByResource({
  db,
  schema,
}: CheckedDatabase): AsyncGenerator<{ resourceId: string; names: Set<string> }> {
  const { changes } = schema
  const turn = turns()
  for (let after = ''; ;) {
    const [next] = await db
      .select({ id: changes.resourceId })
      .from(changes)
      .where(
        sql`${changes.resourceId} > ${after} and ${changes.kind} <> 'create' and ${renames(schema)}`,
      )
      .orderBy(asc(changes.resourceId))
      .limit(1)
    if (!next) return
    const rows = await db
      .select()
      .from(changes)
      .where(sql`${changes.resourceId} = ${next.id} and ${renames(schema)}`)
      .orderBy(asc(changes.version))
    const names = new Set<string>()
    const add = (collection: string, all: readonly ExternalIdValue[]) => {
      for (const { scheme, value } of all) names.add(JSON.stringify([collection, scheme, value]))
    }
    for (const { collection, kind, undo } of rows) {
      const [whole] = undo ?? []
      if (kind === 'create') names.clear()
      else if (kind === 'update') add(collection, formerUrls(undo ?? []))
      else add(collection, namesOf(next.id, whole && 'value' in whole ? Object(whole.value) : {}))
    }
    yield { resourceId: next.id, names }
    after = next.id
    await turn()
  }
}

/** The names that resources had before somebody deleted them or corrected their urls. */
export const formerNamesPart: DerivedPart = {
  find: async (database) => {
    const { formerNames: table } = database.schema
    let wrong = 0
    let known = 0
    for await (const { resourceId, names } of formerNamesByResource(database)) {
      const rows = await database.db.select().from(table).where(eq(table.resourceId, resourceId))
      const stored = new Set(
        rows.map(({ collection, scheme, value }) => JSON.stringify([collection, scheme, value])),
      )
      wrong += names.symmetricDifference(stored).size
      known += stored.size
    }
    wrong += database.count('select count(*) from former_names') - known
    return wrong === 0 ? null : counted(wrong, 'former names of resources are not those they had')
  },
  repair: async (database) => {
    const { formerNames: table } = database.schema
    await database.db.delete(table)
    for await (const { resourceId, names } of formerNamesByResource(database))
      for (const name of names) {
        const [collection = '', scheme = '', value = ''] = JSON.parse(name) as string[]
        await database.db.insert(table).values({ collection, scheme, value, resourceId })
      }
  },
}
