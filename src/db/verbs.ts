import { PreconditionError } from '../common/errors.ts'
import type { Precondition } from '../common/precondition.ts'
import type { Db, Engine, Recorder } from './engine.ts'
import type { Listed } from '../common/lists.ts'
import type { Position } from '../common/lists.ts'

/** What a store tells of its resources for its verbs. */
interface Resource<Query, Item, Summary, Draft> {
  /** A resource as it is; throws when there is none. */
  find: (db: Db, id: string) => Promise<Item>
  /** Writes a new resource, and tells its id. */
  insert: (tx: Db, input: Draft) => Promise<string>
  /** The resource as it is after a change; null when nothing changed. */
  change: (tx: Db, before: Item, draft: Draft) => Promise<Item | null>
  /** What would have to be written to get a resource as it is. */
  draftOf: (item: Item) => Draft
  /** A page of those that pass the filters. */
  list: (db: Db, query: Query, after?: Position) => Promise<Listed<Summary>>
  /** All that pass the filters, a few at a time. */
  walk: (db: Db, query: Query) => AsyncGenerator<Listed<Item>>
}

/** The verbs that the stores have in common, each in a transaction of its own. */
export const verbs = <Query, Item extends { version: number }, Summary, Draft>(
  { read, snapshot, write }: Engine,
  { find, insert, change, draftOf, list, walk }: Resource<Query, Item, Summary, Draft>,
) => ({
  /** What `stream` gives, on a snapshot that is open. */
  walk,
  get: (id: string): Promise<Item> => read((db) => find(db, id)),
  list: (query: Query, after?: Position): Promise<Listed<Summary>> =>
    read((db) => list(db, query, after)),
  /** All that pass the filters, in order and whole, a few at a time. */
  stream: (query: Query) => snapshot((db) => walk(db, query)),
  create: (input: Draft, record?: Recorder<Item>): Promise<Item> =>
    write(async (tx) => find(tx, await insert(tx, input)), record),
  /** Changes a resource by what is made of it; one that would not change keeps its version. */
  update: (
    id: string,
    allowed: Precondition,
    make: (draft: Draft) => Draft,
    record?: Recorder<Item>,
  ): Promise<Item> =>
    write(async (tx) => {
      const before = await find(tx, id)
      if (!allowed(before.version)) throw new PreconditionError()
      return (await change(tx, before, make(draftOf(before)))) ?? before
    }, record),
})
