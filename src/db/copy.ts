import { createHash } from 'node:crypto'
import { getTableColumns, sql, type Column, type SQL, type Table } from 'drizzle-orm'
import type { Db, Engine } from './engine.ts'
import { placeholders } from './rows.ts'
import type { Schema } from './schema.ts'
import { statement } from './statement.ts'

/** How many rows are read and written at a time. */
const ROWS = 250

/**
 * The tables that are copied, those first that others refer to, each with the columns that tell its rows apart. Lists
 * beside resources follow from these; the head of the feed comes last, so that a copy that is not complete has none.
 */
export const TABLES: readonly [name: keyof Schema, key: readonly string[]][] = [
  ['changes', ['position']],
  ['datasets', ['seq']],
  ['sources', ['seq']],
  ['actors', ['seq']],
  ['actorExternalIds', ['scheme', 'value']],
  ['actorNameKeys', ['key', 'actorSeq']],
  ['actorsToKey', ['actorSeq']],
  ['actorMerges', ['id']],
  ['actorHoldings', ['actorId', 'kind', 'ownerId', 'key']],
  ['affiliations', ['actorSeq', 'position']],
  ['articleClusters', ['seq']],
  ['articles', ['seq']],
  ['articleExternalIds', ['scheme', 'value']],
  ['articleFingerprints', ['seq']],
  ['articleBands', ['band', 'isDuplicate', 'fingerprintId']],
  ['articlesToCompare', ['articleSeq']],
  ['mentions', ['articleSeq', 'actorSeq']],
  ['events', ['seq']],
  ['eventExternalIds', ['scheme', 'value']],
  ['eventCounts', ['field', 'value', 'modality']],
  ['eventCells', ['x', 'y', 'area', 'modality']],
  ['participants', ['eventSeq', 'position']],
  ['evidence', ['eventSeq', 'position']],
  ['said', ['resourceId', 'source', 'name']],
  ['formerNames', ['collection', 'scheme', 'value', 'resourceId']],
  ['suggestions', ['kind', 'collection', 'value']],
  ['suggestionWords', ['kind', 'collection', 'word', 'value']],
]
/** Small tables that may change without a change in the feed: they are copied anew each time. */
export const ANEW = ['idempotencyKeys', 'apiKeys'] as const

/** A row by the names of its columns. */
export type Row = Record<string, unknown>

/** Whether a column has the order of an id, which has more digits than a number. */
const isOrder = (name: string): boolean => name === 'idOrder' || name.endsWith('Order')

/** A row as it is written. */
const written = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      isOrder(name) ? BigInt(String(value)) : value,
    ]),
  )

const columnsOf = (table: Table) => getTableColumns(table) as Record<string, Column>

const reader = (table: Table, key: readonly string[]) => {
  const columns = columnsOf(table)
  const read = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      isOrder(name) ? sql`cast(${column} as text)` : column,
    ]),
  )
  const list = (of: (name: string) => SQL) => sql.join(key.map(of), sql`, `)
  const order = list((name) => sql`${columns[name]}`)
  const select = (where: SQL | undefined) =>
    statement((db: Db) =>
      db.select(read).from(table).where(where).orderBy(order).limit(ROWS).prepare(),
    )
  const first = select(undefined)
  const next = select(sql`(${order}) > (${list((name) => sql`${sql.placeholder(name)}`)})`)
  const last = statement((db: Db) =>
    db
      .select(Object.fromEntries(key.map((name) => [name, columns[name] as Column])))
      .from(table)
      .orderBy(...key.map((name) => sql`${columns[name]} desc`))
      .limit(1)
      .prepare(),
  )
  return {
    /** The rows after one, of which only the key is read. */
    after: (db: Db, row: Row | undefined): Promise<Row[]> =>
      row === undefined ? first(db).execute() : next(db).execute(encodedKey(row, key)),
    last: async (db: Db): Promise<Row | undefined> => (await last(db).execute())[0],
  }
}

const encodedKey = (row: Row, key: readonly string[]): Row =>
  Object.fromEntries(
    key.map((name) => {
      const value = row[name]
      return [name, value === true ? 1 : value === false ? 0 : value]
    }),
  )

const writer = (table: Table) =>
  statement((tx: Db) =>
    tx
      .insert(table)
      .values(placeholders(columnsOf(table)))
      .prepare(),
  )

/** The two do not belong together, have changed, or a copy is not what it was made from. */
export class CopyError extends Error {
  override readonly name = 'CopyError'
}

interface CopyOptions {
  /** Has what the target finds by (side lists, search, map) take in rows of a table, in the transaction that writes them. */
  index: (tx: Db, table: string, rows: readonly Row[]) => Promise<void>
  /** Is told what has been written of a table so far. */
  onRows: (table: string, rows: number) => void
}

const headOf = async (db: Db, { feed }: Schema) => {
  const [head] = await db
    .select({ epoch: feed.epoch, position: feed.position, hash: feed.hash, sum: feed.sum })
    .from(feed)
  if (!head) throw new Error('the change feed has no head')
  return head
}

const lastPosition = async (db: Db, { changes }: Schema): Promise<number> => {
  const [row] = await db
    .select({ position: sql<number | null>`max(${changes.position})` })
    .from(changes)
  return row?.position ?? 0
}

/** Refuses a target with resources of its own, and one that holds the beginning of another copy. */
const demandTarget = async (from: Engine, db: Db, to: Engine): Promise<boolean> => {
  const source = await headOf(db, from.schema)
  const { target, begun } = await to.read(async (own) => ({
    target: await headOf(own, to.schema),
    begun: await lastPosition(own, to.schema),
  }))
  if (target.position > 0) {
    if (target.position === source.position && target.hash.equals(source.hash)) return true
    throw new CopyError('The target has resources of its own: copy to an empty database.')
  }
  if (begun === 0) return false
  const hashAt = async (own: Db, schema: Schema) =>
    await own
      .select({ hash: schema.changes.hash })
      .from(schema.changes)
      .where(sql`${schema.changes.position} = ${begun}`)
  const [[known], [copied]] = [
    await hashAt(db, from.schema),
    await to.read((own) => hashAt(own, to.schema)),
  ]
  const [actor] = await to.read(async (own) =>
    own.select({ seq: to.schema.actors.seq }).from(to.schema.actors).limit(1),
  )
  // Resources are copied after all changes: those that are there may have been changed since.
  const isMoved = begun !== source.position && actor !== undefined
  if (!known || !copied || !known.hash.equals(copied.hash) || isMoved)
    throw new CopyError(
      'The source has changed since this copy began: empty the target, and begin again.',
    )
  return false
}

const copyTable = async (
  db: Db,
  from: Engine,
  to: Engine,
  [name, key]: (typeof TABLES)[number],
  { index, onRows }: CopyOptions,
): Promise<void> => {
  const read = reader(from.schema[name] as Table, key)
  const write = writer(to.schema[name] as Table)
  let last = await to.read((own) => reader(to.schema[name] as Table, key).last(own))
  let rows = 0
  for (;;) {
    const part = await read.after(db, last)
    if (part.length === 0) return
    await to.write(async (tx) => {
      await Promise.all(part.map((row) => write(tx).execute(written(row))))
      await index(tx, name, part)
    })
    rows += part.length
    onRows(name, rows)
    last = part.at(-1)
  }
}

/** A hash of all rows of a table, part by part. */
const digestOf = async (
  after: (row: Row | undefined) => Promise<Row[]>,
  table: Table,
): Promise<string> => {
  const hash = createHash('sha256')
  const names = Object.keys(columnsOf(table))
  let last: Row | undefined
  for (;;) {
    const part = await after(last)
    for (const row of part) hash.update(JSON.stringify(names.map((name) => row[name])))
    last = part.at(-1)
    if (last === undefined) return hash.digest('hex')
  }
}

/** Reads all rows of both again: a database that ends with the head of another must have its rows. */
const demandSame = async (db: Db, from: Engine, to: Engine): Promise<void> => {
  for (const [name, key] of TABLES) {
    const [source, target] = [from.schema[name] as Table, to.schema[name] as Table]
    const [one, other] = [reader(source, key), reader(target, key)]
    const written = await digestOf((row) => to.read((own) => other.after(own, row)), target)
    if (written !== (await digestOf((row) => one.after(db, row), source)))
      throw new CopyError(
        `The target is no copy: its ${name} are not those of the source. Empty it, and begin again.`,
      )
  }
}

/**
 * Copies all rows of a database into an empty one, of whichever engine, from one snapshot: ids, versions, history, feed
 * and keys stay what they are. One that was ended is gone on with. At the end the rows of both are read and compared by
 * their hashes; only then has the target the head of the feed.
 *
 * @returns the position and the hash of the last change
 * @throws CopyError when the target has resources of its own, the source has changed since the copy began, or rows of
 * the two differ
 */
export const copyDatabase = async (
  from: Engine,
  to: Engine,
  options: CopyOptions,
): Promise<{ position: number; hash: string }> => {
  async function* copied(db: Db) {
    const source = await headOf(db, from.schema)
    if (!(await demandTarget(from, db, to)))
      for (const table of TABLES) {
        await copyTable(db, from, to, table, options)
        yield table[0]
      }
    for (const name of ANEW) {
      const rows: Row[] = await db.select(columnsOf(from.schema[name])).from(from.schema[name])
      await to.write(async (tx) => {
        await tx.delete(to.schema[name])
        for (const row of rows) await writer(to.schema[name])(tx).execute(row)
      })
    }
    await demandSame(db, from, to)
    await to.adopt()
    await to.write(async (tx) => {
      await tx.update(to.schema.feed).set(source)
    })
    yield source
  }
  let head: { position: number; hash: Buffer } | undefined
  for await (const part of from.snapshot(copied)) if (typeof part === 'object') head = part
  if (!head) throw new Error('the copy has no end')
  return { position: head.position, hash: head.hash.toString('hex') }
}
