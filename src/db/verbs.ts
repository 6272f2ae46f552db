import { PreconditionError } from '../common/errors.ts'
import { sideBySide } from '../common/side-by-side.ts'
import type { Precondition } from '../common/precondition.ts'
import type { Db, Engine, Recorder } from './engine.ts'
import type { Listed, PrintedItem } from '../common/lists.ts'
import type { Position } from '../common/lists.ts'

/** The functions of a store that its common verbs need. */
interface Resource<Query, Item, Summary, Draft> {
  /** The resource as it is; throws when there is none. */
  find: (db: Db, id: string) => Promise<Item>
  /** Writes a new resource and returns its id. */
  insert: (tx: Db, input: Draft) => Promise<string>
  /** Changes a resource and returns it; null when nothing changed. */
  change: (tx: Db, before: Item, draft: Draft) => Promise<Item | null>
  /** A resource in the form of its input. */
  draftOf: (item: Item) => Draft
  /** The state that its history records; null when it does not show all of it. */
  stateOf: (item: Item) => object | null
  /** A page of the resources that pass the filters. */
  list: (db: Db, query: Query, after?: Position) => Promise<Listed<Summary>>
  /** The same, printed. */
  listPrinted: (db: Db, query: Query, after?: Position) => Promise<Listed<PrintedItem>>
  /** All resources that pass the filters, a few at a time. */
  walk: (db: Db, query: Query) => AsyncGenerator<Listed<Item>>
}

/** The verbs that all stores have, each in a transaction of its own. */
export const verbs = <Query, Item extends { version: number }, Summary, Draft>(
  { changes, read, snapshot, write }: Engine,
  {
    find,
    insert,
    change,
    draftOf,
    stateOf,
    list,
    listPrinted,
    walk,
  }: Resource<Query, Item, Summary, Draft>,
) => {
  const createIn = async (tx: Db, input: Draft): Promise<Item> => find(tx, await insert(tx, input))
  const updateIn = async (
    tx: Db,
    id: string,
    allowed: Precondition,
    make: (draft: Draft) => Draft,
  ): Promise<Item> => {
    const before = await find(tx, id)
    if (!allowed(before.version)) throw new PreconditionError()
    return (await change(tx, before, make(draftOf(before)))) ?? before
  }
  return {
    /** Creates a resource in a transaction that is open already. */
    createIn,
    /** Updates a resource in a transaction that is open already. */
    updateIn,
    /** Streams on a snapshot that is open already. */
    walk,
    get: (id: string): Promise<Item> => read((db) => find(db, id)),
    list: (query: Query, after?: Position): Promise<Listed<Summary>> =>
      read((db) => list(db, query, after)),
    listPrinted: (query: Query, after?: Position): Promise<Listed<PrintedItem>> =>
      read((db) => listPrinted(db, query, after)),
    /** All resources that pass the filters, in order, a few at a time. */
    stream: (query: Query) => snapshot((db) => walk(db, query)),
    create: (input: Draft, record?: Recorder<Item>): Promise<Item> =>
      write(async (tx) => {
        const id = await insert(tx, input)
        // Side by side, so that an engine elsewhere is waited for once.
        const [item] = await sideBySide(find(tx, id), changes.foresee(tx))
        const state = stateOf(item)
        if (state) changes.show(tx, id, { version: item.version, state })
        return item
      }, record),
    /** Replaces a resource by what `make` returns; unchanged resources keep their version. */
    update: (
      id: string,
      allowed: Precondition,
      make: (draft: Draft) => Draft,
      record?: Recorder<Item>,
    ): Promise<Item> => write((tx) => updateIn(tx, id, allowed, make), record),
  }
}
