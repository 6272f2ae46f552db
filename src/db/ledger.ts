import { hash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { fittingIds } from '../common/bounds.ts'
import { canonicalJson } from '../common/canonical-json.ts'
import { applyOperations, type PatchOperation } from '../common/json-patch.ts'
import { iso } from '../common/text.ts'
import { turns } from '../common/turns.ts'
import type { ChangeKind } from '../common/collections.ts'
import type { Collection } from '../common/collections.ts'
import type { Db } from './handle.ts'
import type { TouchValue } from './tables/values.ts'

/** How many resources are read at a time, and of how many bytes: one may take megabytes. */
const READ_TOGETHER = 25
const READ_BYTES = 512 * 1024
const HASH_BYTES = 32

/** The hash before the first change. */
export const NO_HASH = Buffer.alloc(HASH_BYTES)

/** A resource in the ledger. Times are in milliseconds since 1970, UTC. */
export interface Stored {
  version: number
  updatedAt: number
  /** The state that its history records. */
  state: object
}

/** A version of a resource that has been read, and the state that its history records. */
export interface Shown {
  version: number
  state: object
}

/** How the ledger reads the resources of one collection. */
export interface LedgerSource {
  /** The existing resources of these ids. */
  read: (db: Db, ids: readonly string[]) => Promise<Map<string, Stored>>
  /** About how many bytes each of these resources has. */
  sizes: (db: Db, ids: readonly string[]) => Promise<{ id: string; bytes: number }[]>
  /** The part of a state that is hashed: everything that is not derived from the rest. */
  hashed: (state: object) => object
}
export type LedgerSources = Record<Collection, LedgerSource>

/** The fields of a change that its hash covers. */
export interface Entry {
  position: number
  collection: string
  resourceId: string
  version: number
  kind: string
  at: number
  keyId: string | null
  comment: string | null
  survivorId: string | null
  touches: TouchValue[] | null
  stateHash: Buffer | null
  undoHash: Buffer | null
}

const sha256 = (value: unknown): Buffer => hash('sha256', canonicalJson(value), 'buffer')
const hex = (bytes: Buffer | null): string | null => bytes && bytes.toString('hex')

/** The hash of a resource: of its state, version and times. */
export const stateHash = (
  { hashed }: Pick<LedgerSource, 'hashed'>,
  id: string,
  { version, updatedAt, state }: Stored,
): Buffer => sha256({ ...hashed(state), id, version, updatedAt: iso(updatedAt) })

/** The hash of the operations that undo a change; null where there are none. */
export const undoHash = (undo: readonly PatchOperation[] | null): Buffer | null =>
  undo && sha256(undo)

/** The hash of a change and of all changes before it. */
export const chainHash = (
  previous: Buffer,
  { resourceId, at, stateHash: state, undoHash: undo, ...entry }: Entry,
): Buffer =>
  sha256({
    previous: hex(previous),
    position: entry.position,
    collection: entry.collection,
    id: resourceId,
    version: entry.version,
    kind: entry.kind,
    at: iso(at),
    keyId: entry.keyId,
    comment: entry.comment,
    survivorId: entry.survivorId,
    touches: entry.touches ?? [],
    stateHash: hex(state),
    undoHash: hex(undo),
  })

/** The checksum of a row that the ledger does not cover, over all other columns. */
export const sumOf = (row: object): number => {
  const { seq: _, sum: __, ...columns } = row as Record<string, unknown>
  const printed = Object.entries(columns).map(([name, value]) => [
    name,
    Buffer.isBuffer(value) ? value.toString('base64') : value,
  ])
  return crc32(canonicalJson(Object.fromEntries(printed)))
}

/** Adds the checksum to a row. */
export const summed = <T extends object>(row: T): T & { sum: number } => ({
  ...row,
  sum: sumOf(row),
})

/** A change that is recorded but not written yet. */
interface Noted {
  collection: Collection
  resourceId: string
  version: number
  kind: ChangeKind
  updatedAt: number
  undo: PatchOperation[] | null
}

/** The resources of some ids and their states, as many at a time as are read in one step. */
async function* statesOf(
  db: Db,
  ids: readonly string[],
  source: LedgerSource,
): AsyncGenerator<[id: string, state: object | null]> {
  for (let begin = 0; begin < ids.length;) {
    const next = ids.slice(begin, begin + READ_TOGETHER)
    const part = next.length < 2 ? next : fittingIds(next, await source.sizes(db, next), READ_BYTES)
    begin += part.length
    const found = await source.read(db, part)
    for (const id of part) yield [id, found.get(id)?.state ?? null]
  }
}

/**
 * The hashes of the states after each of a write's changes; null where the change deleted the
 * resource. It reads each resource once, as it is now, and computes earlier states by undoing
 * changes.
 *
 * @param shown what has been read already: it stands for the last change of a resource if that made this version
 */
export const stateHashes = async (
  db: Db,
  noted: readonly Noted[],
  sources: LedgerSources,
  shown: ReadonlyMap<string, Shown> = new Map(),
): Promise<(Buffer | null)[]> => {
  const hashes = noted.map((): Buffer | null => null)
  const turn = turns()
  const collections = Map.groupBy(noted.entries(), ([, { collection }]) => collection)
  for (const [collection, changes] of collections) {
    const source = sources[collection]
    const byId = Map.groupBy(changes, ([, { resourceId }]) => resourceId)
    const hashAll = (id: string, last: object | null): void => {
      let state = last
      for (const [i, { version, updatedAt, kind, undo }] of (byId.get(id) ?? []).toReversed()) {
        if ((state === null) !== (kind === 'delete' || kind === 'merge'))
          throw new Error(`${id} is not what its last change made of it`)
        if (state) hashes[i] = stateHash(source, id, { version, updatedAt, state })
        state = undo && (applyOperations(state, undo) as object | null)
      }
    }
    const isShown = (id: string) => shown.get(id)?.version === byId.get(id)?.at(-1)?.[1].version
    const ids = [...byId.keys()]
    for (const id of ids.filter(isShown)) hashAll(id, shown.get(id)?.state ?? null)
    await turn()
    const others = ids.filter((id) => !isShown(id))
    for await (const [id, state] of statesOf(db, others, source)) {
      hashAll(id, state)
      await turn()
    }
  }
  return hashes
}
