import { hash } from 'node:crypto'
import { asc, eq, gt, sql, type Column } from 'drizzle-orm'
import { turns } from '../common/turns.ts'
import { namesOf } from '../db/changelog.ts'
import type { CheckedDatabase, DerivedPart } from '../db/checked.ts'
import { sumOf } from '../db/ledger.ts'
import { counted } from '../common/text.ts'
import { NAMED } from './feed.ts'

/** How many values of the column that rows are read by are read at a time. */
const READ_TOGETHER = 50

type Table = CheckedDatabase['schema'][keyof CheckedDatabase['schema']]

/** All rows of a table, in the order of a column of text. */
async function* rowsOf(
  { db, kit }: CheckedDatabase,
  table: Table,
  by: Column,
): AsyncGenerator<Record<string, unknown>> {
  const turn = turns()
  for (let after = ''; ;) {
    const values = await db
      .selectDistinct({ value: sql<string>`${by}` })
      .from(table)
      .where(gt(by, after))
      .orderBy(asc(by))
      .limit(READ_TOGETHER)
    const end = values.at(-1)
    if (!end) return
    const list = sql`${kit.list(values.map(({ value }) => value))}`
    for (const row of await db.select().from(table).where(kit.among(by, list))) {
      yield row
      await turn()
    }
    after = end.value
  }
}

/** Rows that no change has, and that are not what their checksums are of. */
export const sumFaults = async (database: CheckedDatabase): Promise<string[]> => {
  const { actorHoldings, apiKeys, feed, idempotencyKeys, said } = database.schema
  const faults: string[] = []
  const look = async (table: Table, by: Column, what: (row: Record<string, unknown>) => string) => {
    let left = NAMED
    try {
      for await (const row of rowsOf(database, table, by))
        if (sumOf(row) !== row['sum'] && left-- > 0)
          faults.push(`${what(row)} is not as it was written`)
    } catch (error) {
      if (database.isDamage(error)) throw error
      faults.push(`a row cannot be read: ${String(error)}`)
    }
  }
  await look(said, said.resourceId, (row) => `what a source said of ${String(row['resourceId'])}`)
  await look(
    actorHoldings,
    actorHoldings.actorId,
    (row) => `what ${String(row['actorId'])} held by itself before it was merged`,
  )
  await look(apiKeys, apiKeys.id, (row) => `the API key ${String(row['id'])}`)
  await look(
    idempotencyKeys,
    idempotencyKeys.key,
    (row) => `the answer to the Idempotency-Key ${String(row['key'])}`,
  )
  const [head] = await database.db.select({ epoch: feed.epoch, sum: feed.sum }).from(feed)
  if (head && head.sum !== null && head.sum !== sumOf({ epoch: head.epoch }))
    faults.push('the epoch of the change feed is not as it was written')
  return faults
}

/** Data sets and sources that are not those that their keys are digests of. */
export const originFaults = async (database: CheckedDatabase): Promise<string[]> => {
  const { datasets, sources } = database.schema
  const faults: string[] = []
  for await (const row of rowsOf(database, datasets, datasets.key)) {
    const parts = [row['name'], row['version'], row['licence'], row['attribution']]
    if (row['key'] !== hash('sha256', JSON.stringify(parts)))
      faults.push(`the data set ${String(row['name'])} is not as it was written`)
  }
  for await (const row of rowsOf(database, sources, sources.key)) {
    const parts = [row['name'], row['domain'], row['country']]
    if (row['key'] !== hash('sha256', JSON.stringify(parts)))
      faults.push(`the source ${String(row['domain'] ?? row['name'])} is not as it was written`)
  }
  return faults.slice(0, NAMED)
}

/** The names by which what was deleted is known, as changes tell them. */
async function* deletedNames({
  db,
  schema: { changes },
}: CheckedDatabase): AsyncGenerator<{ collection: string; resourceId: string; names: string[] }> {
  const turn = turns()
  const later = sql.identifier('later')
  for (let after = 0; ;) {
    const [row] = await db
      .select()
      .from(changes)
      .where(
        sql`${changes.position} > ${after} and ${changes.kind} = 'delete' and not exists (select 1 from ${changes} ${later} where ${later}.resource_id = ${changes.resourceId} and ${later}.version > ${changes.version})`,
      )
      .orderBy(asc(changes.position))
      .limit(1)
    if (!row) return
    const [whole] = row.undo ?? []
    const state = whole && 'value' in whole ? Object(whole.value) : {}
    const names = namesOf(row.resourceId, state).map(({ scheme, value }) =>
      JSON.stringify([scheme, value]),
    )
    yield { collection: row.collection, resourceId: row.resourceId, names: [...new Set(names)] }
    after = row.position
    await turn()
  }
}

/** By what deleted resources are known. */
export const deletedNamesPart: DerivedPart = {
  find: async (database) => {
    const { deletedNames: table } = database.schema
    let wrong = 0
    let known = 0
    for await (const { collection, resourceId, names } of deletedNames(database)) {
      const rows = await database.db.select().from(table).where(eq(table.resourceId, resourceId))
      const stored = new Set(
        rows
          .filter((row) => row.collection === collection)
          .map(({ scheme, value }) => JSON.stringify([scheme, value])),
      )
      wrong += new Set(names).symmetricDifference(stored).size
      known += stored.size
    }
    wrong += database.count('select count(*) from deleted_names') - known
    return wrong === 0 ? null : counted(wrong, 'names of what was deleted are not those it had')
  },
  repair: async (database) => {
    const { deletedNames: table } = database.schema
    await database.db.delete(table)
    for await (const { collection, resourceId, names } of deletedNames(database))
      for (const name of names) {
        const [scheme = '', value = ''] = JSON.parse(name) as string[]
        await database.db.insert(table).values({ collection, scheme, value, resourceId })
      }
  },
}
