import { asc, getTableColumns, gt, sql } from 'drizzle-orm'
import { fitting, PAGE_BYTES } from '../common/bounds.ts'
import type { PatchOperation } from '../common/json-patch.ts'
import { turns } from '../common/turns.ts'
import type { Collection } from '../common/collections.ts'
import type { CheckedDatabase } from '../db/checked.ts'
import {
  chainHash,
  NO_HASH,
  stateHash,
  undoHash,
  type Entry,
  type LedgerSource,
  type LedgerSources,
} from '../db/ledger.ts'
import type { TouchValue } from '../db/tables/values.ts'
import { NAMED } from './feed.ts'

/** How many rows are read at a time. */
const READ_TOGETHER = 100

/** Whether what undoes a change has the hash that the change has of it. */
const isUndone = (undo: string | null, known: Buffer | null): boolean => {
  try {
    const hash = undoHash(undo === null ? null : (JSON.parse(undo) as PatchOperation[]))
    return hash === null ? known === null : known?.equals(hash) === true
  } catch {
    return false
  }
}

/** Whether a change has the hash that follows from it and from the one before; a time out of bounds has none. */
const isInChain = (
  previous: Buffer,
  { touches: text, ...entry }: Omit<Entry, 'touches'> & { touches: string | null },
  hash: Buffer,
): boolean => {
  try {
    const touches = text === null ? null : (JSON.parse(text) as TouchValue[])
    return chainHash(previous, { ...entry, touches }).equals(hash)
  } catch {
    return false
  }
}

/** Changes that are not as they were written, or not where they were in the chain. */
const chainFaults = async ({ db, schema }: CheckedDatabase): Promise<string[]> => {
  const { changes, feed } = schema
  const faults: string[] = []
  const turn = turns()
  let previous: Buffer = NO_HASH
  for (let position = 0; faults.length < NAMED;) {
    const sizes = await db
      .select({
        bytes: sql<number>`coalesce(octet_length(${changes.undo}), 0) + coalesce(octet_length(${changes.touches}), 0) + 500`,
      })
      .from(changes)
      .where(gt(changes.position, position))
      .orderBy(asc(changes.position))
      .limit(READ_TOGETHER)
    if (sizes.length === 0) break
    const rows = await db
      .select({
        ...getTableColumns(changes),
        undo: sql<string | null>`${changes.undo}`,
        touches: sql<string | null>`${changes.touches}`,
      })
      .from(changes)
      .where(gt(changes.position, position))
      .orderBy(asc(changes.position))
      .limit(
        fitting(
          sizes.map(({ bytes }) => bytes),
          PAGE_BYTES,
        ),
      )
    for (const { undo, hash, ...entry } of rows) {
      if (!isUndone(undo, entry.undoHash) || !isInChain(previous, entry, hash))
        faults.push(
          `the change at position ${entry.position}, of ${entry.resourceId}, is not as it was written`,
        )
      previous = hash
      position = entry.position
      await turn()
    }
  }
  const [head] = await db.select({ hash: feed.hash }).from(feed)
  if (faults.length === 0 && head?.hash.equals(previous) !== true)
    faults.push('the head of the change feed has not the hash of the last change')
  return faults
}

/** Resources of a collection that are not what their last changes made of them. */
const stateFaults = async (
  { db, schema: { articles, actors, events, changes } }: CheckedDatabase,
  collection: Collection,
  source: LedgerSource,
): Promise<string[]> => {
  const table = { article: articles, actor: actors, event: events }[collection]
  const faults: string[] = []
  const turn = turns()
  const last = sql.identifier('last')
  for (let after = ''; faults.length < NAMED;) {
    const rows = await db
      .select({
        id: table.id,
        hash: sql<Buffer | null>`(select state_hash from ${changes} ${last} where ${last}.resource_id = ${sql.identifier(`${collection}s`)}.id order by ${last}.version desc limit 1)`,
      })
      .from(table)
      .where(gt(table.id, after))
      .orderBy(asc(table.id))
      .limit(READ_TOGETHER)
    const end = rows.at(-1)
    if (!end) break
    for (let begin = 0; begin < rows.length; begin += READ_TOGETHER / 4) {
      const part = rows.slice(begin, begin + READ_TOGETHER / 4)
      const found = await source
        .read(
          db,
          part.map(({ id }) => id),
        )
        .catch(() => null)
      for (const { id, hash } of part) {
        if (!(await isAsWritten(source, db, id, hash, found)))
          faults.push(`${id} is not what its last change made of it`)
        await turn()
      }
    }
    after = end.id
  }
  return faults
}

/** Whether a resource has the hash that its last change has of it; one that cannot be read has not. */
const isAsWritten = async (
  source: LedgerSource,
  db: CheckedDatabase['db'],
  id: string,
  hash: Buffer | null,
  read: Awaited<ReturnType<LedgerSource['read']>> | null,
): Promise<boolean> => {
  try {
    const stored = (read ?? (await source.read(db, [id]))).get(id)
    return stored !== undefined && hash?.equals(stateHash(source, id, stored)) === true
  } catch {
    return false
  }
}

/** Resources and history that differ from the hashes in the ledger. */
export const ledgerFaults = async (
  database: CheckedDatabase,
  sources: LedgerSources,
): Promise<string[]> => [
  ...(await chainFaults(database)),
  ...(await stateFaults(database, 'article', sources.article)),
  ...(await stateFaults(database, 'actor', sources.actor)),
  ...(await stateFaults(database, 'event', sources.event)),
]
