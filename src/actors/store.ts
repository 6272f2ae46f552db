import { PreconditionError } from '../common/errors.ts'
import type { Precondition } from '../common/precondition.ts'
import type { Db, Engine, Recorder } from '../db/engine.ts'
import { externalIds } from '../db/external-ids.ts'
import { facetsOf } from '../db/query/facets.ts'
import { lister } from '../db/query/list.ts'
import { manyReader } from '../db/read-many.ts'
import { summariesOf } from '../db/summaries.ts'
import type { PrintedItems } from '../db/printed-items.ts'
import { verbs } from '../db/verbs.ts'
import type { Links } from '../links/links.ts'
import { actorDraft, actorState } from './draft.ts'
import { actorFilters } from './filters.ts'
import { actorHoldings } from './holdings.ts'
import { linked } from './linked.ts'
import { merger } from './merge.ts'
import { mergedActors } from './merged-actors.ts'
import { actorPast } from './past.ts'
import type { ActorQuery } from './query.ts'
import { actorRemover } from './remove.ts'
import { actorRows, NO_ACTOR, type ActorRows } from './rows.ts'
import type { Actor, ActorInput, SimilarActor, Unmerged } from './schema.ts'
import { similarActors, type SimilarActors } from './similar.ts'
import { unmerger } from './unmerge.ts'
import { actorSummaries } from './summaries/rows.ts'
import { actorWriter } from './write.ts'

type Merge = ReturnType<typeof merger>
type Unmerge = ReturnType<typeof unmerger>

/** The verbs that find duplicates, merge them and undo merges. */
const mergeVerbs = (
  { read, write }: Engine,
  { find }: ActorRows,
  similar: SimilarActors,
  merge: Merge,
  unmerge: Unmerge,
) => ({
  similar: (id: string, limit: number): Promise<SimilarActor[]> =>
    read(async (db) => similar.find(db, await find(db, id), limit)),
  /** Stores name keys for some actors that lack them; false when none is left. */
  keySome: async (): Promise<boolean> => {
    if (!(await read(similar.isWaiting))) return false
    await write(similar.keySome)
    return true
  },
  mergeInto: merge,
  /** Moves all links of a duplicate to a survivor; the duplicate's id then leads there. */
  merge: (
    survivorId: string,
    allowed: Precondition,
    duplicateId: string,
    record?: Recorder<Actor>,
  ): Promise<Actor> =>
    write(async (tx) => {
      const survivor = await find(tx, survivorId)
      if (!allowed(survivor.version)) throw new PreconditionError()
      return merge(tx, survivor, duplicateId)
    }, record),
  unmerge: (id: string, allowed: Precondition, record?: Recorder<Unmerged>): Promise<Unmerged> =>
    write((tx) => unmerge(tx, id, allowed), record),
})

/** The texts that a search of actors reads. */
export const actorTexts = ({ schema: { actors } }: Pick<Engine, 'schema'>) => ({
  names: actors.names,
})

/** The store of actors. */
export const actorStore = (engine: Engine, links: Links, printed: PrintedItems) => {
  const { schema, read, write } = engine
  const { actors, actorExternalIds: side } = schema
  const texts = actorTexts(engine)
  const names = externalIds(engine, 'actor', actors, actors.name, side, side.actorSeq)
  const rows = actorRows(engine)
  const similar = similarActors(engine)
  const holdings = actorHoldings(engine)
  const writer = actorWriter(engine, links, { texts, names, rows, holdings, similar })
  const merging = { rows, writer, names, holdings, linked: linked(engine) }
  const remove = actorRemover(engine, links, rows)
  const filters = actorFilters(engine, links, names)

  const lists = lister<ActorQuery, Actor>(engine, {
    name: 'actors',
    main: actors,
    orders: {
      name: actors.nameKey,
      eventCount: actors.eventCount,
      createdAt: actors.createdAt,
      updatedAt: actors.updatedAt,
    },
    mainOrder: 'name',
    texts,
    typeAhead: true,
    filters,
    load: rows.loadFitting,
    printed,
  })

  return {
    filters,
    aggregated: lists.aggregated,
    facets: facetsOf(lists.aggregated),
    ...actorPast(engine, links, rows, writer),
    ...verbs<ActorQuery, Actor, Actor, ActorInput>(engine, {
      find: rows.find,
      ...writer,
      draftOf: actorDraft,
      stateOf: actorState,
      list: lists.list,
      listPrinted: lists.listPrinted,
      walk: (db, query) => lists.walk(db, query, rows.loadFitting),
    }),
    ...mergeVerbs(
      engine,
      rows,
      similar,
      merger(engine, links, merging),
      unmerger(engine, links, merging),
    ),
    readMany: manyReader<Actor>(engine, {
      sizes: rows.sizesOf,
      load: rows.load,
      survivors: links.actors.known,
    }),
    ...summariesOf(engine, NO_ACTOR, actorSummaries(engine), lists.page, rows.refuseMerged),
    find: rows.find,
    load: rows.load,
    mergedInto: mergedActors(engine, holdings),
    insert: writer.insert,
    change: writer.change,
    affiliate: writer.affiliate,
    findByExternalIds: names.findAll,
    /** Maps each of these ids that exists to itself, or to its survivor. */
    known: (db: Db, wanted: readonly string[]): Promise<Map<string, string>> =>
      links.actors.known(db, wanted),
    /** @throws NotFoundError when there is no such actor */
    exists: (id: string): Promise<void> => read((db) => rows.demand(db, id)),
    /** Deletes an actor in a transaction that is open already. */
    removeIn: remove,
    /** Deletes an actor; with `force` also the links to it. */
    remove: (
      id: string,
      allowed: Precondition,
      force: boolean,
      record?: Recorder<void>,
    ): Promise<void> => write((tx) => remove(tx, id, allowed, force), record),
  }
}
export type ActorStore = ReturnType<typeof actorStore>
