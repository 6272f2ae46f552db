import { actorDraft } from '../actors/store.ts'
import type { NewActor } from '../actors/schema.ts'
import type { Stores } from '../stores.ts'
import { articleDraft } from '../articles/store.ts'
import type { NewArticle } from '../articles/schema.ts'
import { databaseErrorKind, isUnavailable } from '../common/database-error.ts'
import type { Author } from '../db/changelog.ts'
import { deletedNames } from '../db/deleted-names.ts'
import type { Db, Engine } from '../db/engine.ts'
import { idOfText, type Identity } from '../db/identity.ts'
import { saidStore, type Known } from '../db/said.ts'
import { ConflictError, InputError, type InputIssue } from '../common/errors.ts'
import { eventDraft } from '../events/store.ts'
import type { NewEvent } from '../events/schema.ts'
import type { ExternalId } from '../contract/fields.ts'
import { urlKey } from '../common/text.ts'
import { turns } from '../common/turns.ts'
import { BATCH_ROWS, batches } from './batches.ts'
import { pace } from './pace.ts'
import { enrichActor, fillArticle, joinActor, joinArticle, joinEvent } from './join.ts'
import { lookup } from './lookup.ts'
import { isSame, nameOf as calledOf, sift, together, valueOf } from './said.ts'
import {
  differing,
  digestOf,
  digestsOf,
  isSamePlace,
  placeOf,
  type Place,
  type Told,
} from './told.ts'
import {
  ACTOR_DEFAULTS,
  ARTICLE_DEFAULTS,
  COLLECTIONS,
  EVENT_DEFAULTS,
  type ActorReference,
  type ArticleReference,
  type ImportActor,
  type ImportAffiliation,
  type ImportArticle,
  type ImportEvent,
  type ImportEvidence,
  type ImportLine,
} from './schema.ts'

export type Collection = (typeof COLLECTIONS)[number]
export type Outcome = 'created' | 'updated' | 'unchanged'

/** One article, actor or event to import. */
export interface ImportRecord extends ImportLine {
  /** Whether one that is there already is left as it is. */
  keep?: boolean
  /** Whether one that is there already is only given what it lacks. */
  fill?: boolean
  /** Which version of it this is, among values that sort: one that is there already, or older, changes nothing. */
  version?: ExternalId | undefined
  /** Why it is withdrawn: nothing else of it is taken, and one that is not here is refused for that. */
  retracts?: string
  /** Whether several rows may tell of it: the first one says what it is, all of them add to its lists. */
  shared?: boolean
  /** Whether its url alone says which article it is, whatever other ids an article of that url has. */
  isOwnPage?: boolean
  /** The data sets of which it may change actors; those of others only gain names and links. */
  changes?: readonly string[] | undefined
  /**
   * What it may be called too. An actor of this name is the same, unless its own names say otherwise; an
   * event, unless it has the same code: then both are one that is told from two sides.
   */
  also?: ExternalId | undefined
  /** In place of a resource: an article that speaks for an event that is there. */
  cites?: { event: ExternalId[]; link: ImportEvidence }
}

/** What stands together in an input: all of it is taken, or nothing. */
export interface Row {
  /** Where it stands, from 1. */
  line: number
  /** In which file, where an import has several. */
  file?: string | undefined
  /** About how large it is. */
  bytes: number
  records: ImportRecord[]
  /** What it adds to: where that is not there, it says nothing. */
  about?: { collection: Collection; externalIds?: ExternalId[]; url?: string }
  /** Why it cannot be taken. */
  refused?: Error
  /** What of it is left out though it is taken, and why. */
  notes?: string[]
}

/** What came of a record. */
export interface Made {
  collection: Collection
  id: string
  status: Outcome
  /** The earlier row of this import that tells of the same resource. */
  sameAs?: Place | undefined
  /** The fields in which that row says otherwise, and which were not taken. */
  unlike?: string[] | undefined
  /** The fields in which its source says something new, and which somebody has changed: these stay. */
  kept?: string[] | undefined
  /** Whether somebody has deleted it: it stays so. */
  isGone?: boolean | undefined
}
export interface RowResult<R extends Row> {
  row: R
  made: Made[]
  /** Why the row was refused. */
  error: Error | null
}

export interface ImportOptions<R extends Row> {
  /** Whether what is there already is brought up to date, or refused. */
  mode?: 'upsert' | 'insert' | undefined
  onError?: 'continue' | 'abort' | undefined
  /** Who says all this, so that what it says can be held against what it said before. */
  source?: string | undefined
  /** Whether what somebody has changed or deleted is as the rows say, as if they came for the first time. */
  overwrite?: boolean | undefined
  /** Only finds out what would come of it. */
  dryRun?: boolean | undefined
  /** Whether a sender waits for the results of each row, also when the database takes no more of them. */
  isAwaited?: boolean | undefined
  /** Who imports, and why. */
  author?: Author | undefined
  /** Called with what came of some rows, once that is durable. */
  onResults: (results: RowResult<R>[]) => void
}

/** A row that cannot be taken, and why. */
export class RefusedRow extends Error {
  override name = 'RefusedRow'
}

/** A row that adds to what is not there. */
export class ElsewhereError extends RefusedRow {
  override name = 'ElsewhereError'
}

/** A reference that leads nowhere yet. */
class UnresolvedError extends InputError {
  override name = 'UnresolvedError'
}

/** A reference to what somebody has deleted. */
class GoneError extends Error {}

/** What is to be inserted is there already. */
class TakenError extends ConflictError {
  override name = 'TakenError'
}

/** Thrown to undo a transaction of which only the outcome was wanted. */
class Undone extends Error {}

/** Thrown to undo a transaction in which a row was refused after some of it had been written. */
class SpoiltError extends Error {
  readonly at: number
  readonly refusal: Error
  constructor(at: number, refusal: Error) {
    super('a row was refused half written')
    this.at = at
    this.refusal = refusal
  }
}

const isRefusal = (error: unknown): error is Error =>
  error instanceof RefusedRow ||
  error instanceof InputError ||
  error instanceof ConflictError ||
  (error instanceof Error && databaseErrorKind(error) === 'unique')

/**
 * When a row is written: as it comes; once the actors that it was held back with have come; or when no
 * more rows come, and it waits no longer.
 */
type Stage = 'first' | 'held' | 'last'

/** How many actors are held back at most, and how large they may be together. */
const HELD_ROWS = 10_000
const HELD_BYTES = 16 * 1024 * 1024

/** What waits for lines that come later: a whole row, or the affiliations of an actor that is made. */
interface Waiting<R extends Row> {
  row: R
  affiliations?: Affiliations | undefined
}
interface Affiliations {
  made: Made
  given: ImportAffiliation[]
  /** What came of the other records of its row. */
  others: Made[]
  identity: Identity
}

/** What several rows may add to. */
const LISTS = new Set(
  'aliases affiliations sectors mentions codes contexts participants evidence externalIds tags'.split(
    ' ',
  ),
)

const listsOf = <T extends object>(fields: T) =>
  Object.fromEntries(
    Object.entries(fields).filter(([name]) => LISTS.has(name)),
    // Some of the same fields.
  ) as Partial<T>

const madeOf = (waited: Affiliations | undefined): Made[] =>
  waited ? [waited.made, ...waited.others] : []

/** What a record would have been, when nothing is written. */
type Draft =
  | { article: NewArticle; actor?: never; event?: never }
  | { actor: NewActor; article?: never; event?: never }
  | { event: NewEvent; article?: never; actor?: never }

type Code = NewEvent['codes'][number]
const isSameCode = (one: Code, other: Code) =>
  one.scheme === other.scheme && one.code === other.code
/** Whether an event has another code, in the same scheme, than what is given. */
const isTwofold = ({ codes }: Pick<NewEvent, 'codes'>, given: Code[]): boolean =>
  codes.some(
    (one) =>
      given.some(({ scheme }) => scheme === one.scheme) &&
      !given.some((other) => isSameCode(one, other)),
  )

const collectionOf = (record: ImportLine): Collection =>
  COLLECTIONS.find((name) => record[name] !== undefined) ?? 'event'

const identityOf = ({
  id,
  version,
  createdAt,
  updatedAt,
}: Pick<ImportActor, 'id' | 'version' | 'createdAt' | 'updatedAt'>): Identity => ({
  id,
  version,
  createdAt: createdAt === undefined ? undefined : Date.parse(createdAt),
  updatedAt: updatedAt === undefined ? undefined : Date.parse(updatedAt),
})

/**
 * A record that has no name is known by all that it says: who imports it again, after a crash or to
 * resume, finds it.
 */
const identified = (record: ImportRecord): ImportRecord => {
  const { article, actor, event, also } = record
  const given = article ?? actor ?? event
  const isNamed =
    !given || (given.id ?? given.externalIds?.[0] ?? article?.url ?? also ?? null) !== null
  if (isNamed) return record
  const collection = collectionOf(record)
  const id = idOfText(collection, JSON.stringify(given))
  return { ...record, [collection]: { ...given, id } }
}

/** A version before, for what is about to change. */
const earlier = ({ version = 1, ...identity }: Identity): Identity => ({
  ...identity,
  version: Math.max(1, version - 1),
})

/** What a record says of the resource itself. */
const fieldsOf = <T extends ImportArticle | ImportActor | ImportEvent>({
  id: _i,
  version: _v,
  createdAt: _c,
  updatedAt: _u,
  ...fields
}: T) => fields

/**
 * Writes rows in batches, each one transaction, and each row whole or not at all. A resource is known by
 * its id, its external ids, or its url, or else by all that is said of it. What refers to a later row waits until that has come.
 *
 * @throws what ends the import; the batches before are kept
 */
export const importRows = async <R extends Row>(
  engine: Engine,
  stores: Stores,
  parts: AsyncIterable<R[]>,
  {
    mode = 'upsert',
    onError = 'continue',
    source = 'ndjson',
    overwrite = false,
    dryRun = false,
    isAwaited = false,
    author,
    onResults,
  }: ImportOptions<R>,
): Promise<void> => {
  const memory = engine.scratch()
  // A sender who waits has the whole of the service; a command shares the database with one.
  const { rows: paced, took } = pace(BATCH_ROWS)
  const rowsMax = isAwaited ? () => BATCH_ROWS : paced
  // What the transaction that is open adds to the memory, once it is committed.
  let names = new Map<string, string>()
  let waits: Waiting<R>[] = []
  // What there is of what its rows name.
  let there = lookup(stores)
  // Whether anything of the row at hand has been written.
  let isBegun = false
  // Where the row at hand stands.
  let at: Place = { line: 0 }
  const spoken = saidStore(engine, source)
  const deleted = deletedNames(engine)
  const recall = (name: string): string | undefined => names.get(name) ?? memory.get(name)
  const { articles, actors, events } = stores
  const nameOf = (collection: Collection, { scheme, value }: ExternalId) =>
    `${collection} ${scheme} ${value}`

  /** Keeps what would have been written, for the rows that refer to it. */
  const imagine = (id: string, draft: Draft): void => {
    names.set(`draft ${id}`, JSON.stringify(draft))
    const collection = collectionOf(draft)
    const { externalIds } = draft.article ?? draft.actor ?? draft.event
    for (const name of externalIds) names.set(nameOf(collection, name), id)
    const page = draft.article?.url ? `url ${urlKey(draft.article.url)}` : null
    if (page !== null && recall(page) === undefined) names.set(page, id)
  }
  /** Writes again what would have been written, for the time of this transaction. */
  const realise = async (tx: Db, id: string | undefined): Promise<string | null> => {
    const text = id === undefined ? undefined : recall(`draft ${id}`)
    if (id === undefined || text === undefined) return null
    const { article, actor, event } = JSON.parse(text) as Draft
    for (const { actorId } of article?.mentions ?? event?.participants ?? [])
      await idOf(tx, 'actor', actorId)
    for (const { articleId } of event?.evidence ?? []) await idOf(tx, 'article', articleId)
    if (article) await articles.insert(tx, article, { id })
    else if (actor) await actors.insert(tx, actor, { id })
    else if (event) await events.insert(tx, event, { id })
    there.add(collectionOf({ article, actor, event }), id, article ?? actor ?? event ?? {})
    return id
  }

  /** Notes that the row at hand tells of a resource; gives what is to be told of that, if an earlier row did so too. */
  const tell = (
    id: string,
    fields: object,
    { shared }: ImportRecord,
  ): Pick<Made, 'sameAs' | 'unlike'> => {
    const known = recall(`told ${id}`)
    const said = shared ? digestsOf(fields) : undefined
    if (known === undefined) {
      names.set(`told ${id}`, JSON.stringify({ ...at, said }))
      return {}
    }
    const { said: before, ...first } = JSON.parse(known) as Told
    const unlike = said && before ? differing(before, said).filter((name) => !LISTS.has(name)) : []
    if (isSamePlace(first, at)) return unlike.length > 0 ? { sameAs: first, unlike } : {}
    return { sameAs: first, ...(unlike.length > 0 ? { unlike } : {}) }
  }

  const idOf = async (tx: Db, collection: Collection, id: string): Promise<string | null> => {
    const known = await there.byId(tx, collection, id)
    if (known !== null) return known
    const other = recall(`id ${id}`)
    if (other !== undefined) return idOf(tx, collection, other)
    return dryRun ? realise(tx, id) : null
  }
  const named = async (
    tx: Db,
    collection: Collection,
    names: readonly ExternalId[] = [],
  ): Promise<string | null> => {
    for (const name of names) {
      const found = await there.byName(tx, collection, name)
      if (found !== null) return found
    }
    for (const name of dryRun ? names : []) {
      const id = recall(nameOf(collection, name))
      if (id !== undefined) return idOf(tx, collection, id)
    }
    return null
  }
  const published = async (
    tx: Db,
    url: string | null | undefined,
    names: readonly ExternalId[] | undefined,
  ): Promise<string | null> => {
    if (url === null || url === undefined) return null
    const known = await there.byUrl(tx, url, names)
    if (known !== null || !dryRun) return known
    await realise(tx, recall(`url ${urlKey(url)}`))
    return there.byUrl(tx, url, names)
  }

  /** The resource that a record is about, if it is there. */
  const known = async (
    tx: Db,
    collection: Collection,
    {
      id,
      externalIds,
      url,
    }: {
      id?: string | undefined
      externalIds?: ExternalId[] | undefined
      url?: string | null | undefined
    },
    isOwnPage = false,
  ): Promise<string | null> =>
    (id === undefined ? null : await idOf(tx, collection, id)) ??
    (await named(tx, collection, externalIds)) ??
    (await published(tx, url, isOwnPage ? [] : externalIds))

  const refer = async (
    tx: Db,
    collection: 'article' | 'actor',
    reference: ArticleReference | ActorReference,
    path: InputIssue['path'],
  ): Promise<string> => {
    const { key } = reference
    const keyed = key === undefined ? undefined : recall(`key ${key}`)
    const found =
      (keyed?.startsWith(`${collection}_`) ? await idOf(tx, collection, keyed) : null) ??
      (await known(tx, collection, reference))
    if (found !== null) return found
    if (!overwrite) {
      const gone = keyed === undefined ? null : await deleted.find(tx, collection, { id: keyed })
      if ((gone ?? (await deleted.find(tx, collection, reference))) !== null) throw new GoneError()
    }
    throw new UnresolvedError([
      {
        path,
        code: 'unknown_reference',
        message: `leads to no ${collection}, neither in this import nor in the database`,
      },
    ])
  }
  const actorOf = (
    tx: Db,
    { actorId, actor }: { actorId?: string | undefined; actor?: ActorReference | undefined },
    path: InputIssue['path'],
  ) => refer(tx, 'actor', actor ?? { id: actorId }, [...path, actor ? 'actor' : 'actorId'])

  /** What is there already is changed, or is in the way. */
  const taken = (collection: Collection, id: string, title: string): never => {
    throw new TakenError(`This ${collection} is there already.`, [{ type: collection, id, title }])
  }

  /** What a source says of a resource that is there, beside what it said before. */
  const hear = async (
    tx: Db,
    id: string,
    given: ImportArticle | ImportActor | ImportEvent,
    { shared = false }: ImportRecord,
    isTold: boolean,
  ) => {
    const name = calledOf(given)
    const before = await spoken.find(tx, id, name)
    const fields: Record<string, unknown> = fieldsOf(given)
    const now = valueOf(fields)
    const isListsOnly = shared && isTold
    const isUnchanged =
      !overwrite && before !== null && isSame(before.value, now, fields, { isListsOnly, shared })
    return { id, name, before, now, shared, isListsOnly, isUnchanged }
  }
  type Heard = Awaited<ReturnType<typeof hear>>

  /** What of that is to be taken, given what there is: only what is new, and nobody else has changed. */
  const weigh = async <T extends object>(
    tx: Db,
    { id, before, now, isListsOnly }: Heard,
    stored: object,
    given: T,
    raw: ReadonlyMap<unknown, unknown>,
  ): Promise<{ fields: T; kept: string[]; theirs: string[]; touched: ReadonlySet<string> }> => {
    const all = isListsOnly ? (listsOf(given) as T) : given
    if (overwrite || !before) {
      const isMerged = !overwrite && id.startsWith('actor_') && (await spoken.isSurvivor(tx, id))
      if (!isMerged || !('name' in all))
        return { fields: all, kept: [], theirs: [], touched: new Set() }
      // Of what is several in one, no source that speaks of it for the first time says the name.
      const { name, ...fields } = all
      const isKept = name !== Reflect.get(stored, 'name')
      return {
        fields: fields as T,
        kept: isKept ? ['name'] : [],
        theirs: ['name'],
        touched: new Set(),
      }
    }
    const touched = await spoken.touched(tx, id, before, { ...stored })
    const sifted = sift(all as Record<string, unknown>, {
      stored: { ...stored },
      before: before.value,
      now,
      touched,
      raw,
    })
    return { ...sifted, fields: sifted.fields as T, touched }
  }

  /** What a source has said by now, where it has said only a part anew. */
  const withPart = (heard: Heard): Heard => {
    const { before, now } = heard
    if (!before) return heard
    const { status = '' } = now.fields
    return {
      ...heard,
      now: { ...together(before.value, now), fields: { ...before.value.fields, status } },
    }
  }

  /** Writes down what a source has said. */
  const note = async (
    tx: Db,
    { id, name, before, now, shared, isListsOnly }: Heard,
    version: number,
    theirs: string[] = [],
  ): Promise<void> => {
    const fields = isListsOnly && before ? before.value.fields : now.fields
    const all = shared && before ? together(before.value, now) : now
    const isOther = before !== null && before.resourceId !== id
    const known: Known = {
      resourceId: before?.resourceId ?? id,
      version: isOther ? before.version : version,
      value: { ...all, fields, theirs },
    }
    await spoken.put(tx, known, name)
  }
  /** The same of what has just been made. */
  const noteNew = (
    tx: Db,
    id: string,
    given: ImportArticle | ImportActor | ImportEvent,
    { keep, shared = false }: ImportRecord,
  ): Promise<void> | undefined =>
    keep
      ? undefined
      : note(
          tx,
          {
            id,
            name: calledOf(given),
            before: null,
            now: valueOf(fieldsOf(given)),
            shared,
            isListsOnly: false,
            isUnchanged: false,
          },
          given.version ?? 1,
        )

  /** What becomes of a record of what somebody has deleted; null when nobody has. */
  const leftGone = async (
    tx: Db,
    collection: Collection,
    given: ImportArticle | ImportActor | ImportEvent,
    isOwnPage?: boolean,
  ): Promise<Made | null> => {
    const id = overwrite ? null : await deleted.find(tx, collection, given, isOwnPage)
    return id === null ? null : { collection, id, status: 'unchanged', isGone: true }
  }

  /** The links of a record, but for those that lead to what somebody has deleted. */
  const linksOf = async <I, L extends object>(
    items: readonly I[] | undefined,
    raw: Map<unknown, unknown>,
    link: (item: I, i: number) => Promise<L>,
  ): Promise<L[]> => {
    const linked: L[] = []
    for (const [i, item] of (items ?? []).entries()) {
      try {
        const one = await link(item, i)
        raw.set(one, item)
        linked.push(one)
      } catch (error) {
        if (!(error instanceof GoneError)) throw error
      }
    }
    return linked
  }

  const putArticle = async (tx: Db, given: ImportArticle, record: ImportRecord): Promise<Made> => {
    const { keep, fill, version, isOwnPage, retracts } = record
    const found = await known(tx, 'article', given, isOwnPage)
    if (found !== null && keep) return { collection: 'article', id: found, status: 'unchanged' }
    const gone = found === null ? await leftGone(tx, 'article', given, isOwnPage) : null
    if (gone) return gone
    if (found === null && retracts !== undefined)
      throw new RefusedRow(`${retracts}; there is no version of it here`)
    const { mentions, ...fields } = fieldsOf(given)
    const told = found === null ? {} : tell(found, fields, record)
    const heard =
      found === null ? null : await hear(tx, found, given, record, told.sameAs !== undefined)
    if (found !== null && heard?.isUnchanged && mode !== 'insert')
      return { collection: 'article', id: found, status: 'unchanged', ...told }
    const raw = new Map<unknown, unknown>()
    const linked = await linksOf(mentions, raw, async ({ actor, actorId, ...mention }, i) => ({
      ...mention,
      actorId: await actorOf(tx, { actor, actorId }, ['mentions', i]),
    }))
    if (found === null || !heard) {
      const draft = { ...ARTICLE_DEFAULTS, ...fields, mentions: linked }
      isBegun = true
      const id = await articles.insert(tx, draft, identityOf(given))
      there.add('article', id, draft)
      if (!keep) tell(id, fields, record)
      await noteNew(tx, id, given, record)
      if (dryRun) imagine(id, { article: draft })
      return { collection: 'article', id, status: 'created' }
    }
    const before = await articles.find(tx, found)
    if (mode === 'insert') taken('article', found, before.title)
    const isOld = before.externalIds.some(
      ({ scheme, value }) =>
        scheme === version?.scheme &&
        (retracts === undefined ? value >= version.value : value > version.value),
    )
    if (isOld) return { collection: 'article', id: found, status: 'unchanged', ...told }
    const draft = articleDraft(before)
    const part = { externalIds: fields.externalIds, status: fields.status }
    const whole = mentions ? { ...fields, mentions: linked } : fields
    const said = retracts === undefined ? whole : part
    const { fields: news, kept, theirs } = await weigh(tx, heard, draft, said, raw)
    const joined = fill ? fillArticle(draft, news) : joinArticle(draft, news)
    isBegun = true
    const changed = await articles.change(tx, before, joined)
    const isPart = retracts !== undefined && heard.before !== null
    await note(tx, isPart ? withPart(heard) : heard, (changed ?? before).version, theirs)
    if (before.url !== null && before.url !== joined.url) there.leave(before.url)
    there.add('article', found, joined)
    const status = changed ? 'updated' : 'unchanged'
    return { collection: 'article', id: found, status, ...told, kept }
  }

  /** The affiliations of an actor; null when one of those that were held back leads nowhere yet. */
  const affiliationsOf = async (
    tx: Db,
    given: ImportAffiliation[],
    stage: Stage,
    raw = new Map<unknown, unknown>(),
  ): Promise<NewActor['affiliations'] | null> => {
    try {
      return await linksOf(given, raw, async ({ actor, actorId, ...affiliation }, i) => ({
        ...affiliation,
        actorId: await actorOf(tx, { actor, actorId }, ['affiliations', i]),
      }))
    } catch (error) {
      if (stage !== 'held' || !(error instanceof UnresolvedError)) throw error
      return null
    }
  }

  /** An actor of a name that another one may have too, if nothing says that it is another one. */
  const ifSame = async (tx: Db, id: string, given: ImportActor): Promise<string | null> => {
    const schemes = new Set(given.externalIds?.map(({ scheme }) => scheme))
    const { externalIds } = await actors.find(tx, id)
    return externalIds.some(({ scheme }) => schemes.has(scheme)) ? null : id
  }

  const putActor = async (
    tx: Db,
    given: ImportActor,
    record: ImportRecord,
    stage: Stage,
  ): Promise<Made & { waits?: boolean }> => {
    const { keep, changes, also } = record
    const own = await known(tx, 'actor', given)
    const namesake = also && (await named(tx, 'actor', [also]))
    const found = own ?? (namesake ? await ifSame(tx, namesake, given) : null)
    if (found !== null && keep) return { collection: 'actor', id: found, status: 'unchanged' }
    const gone = found === null ? await leftGone(tx, 'actor', given) : null
    if (gone) return gone
    const { affiliations, ...fields } = fieldsOf(given)
    const told = found === null ? {} : tell(found, fields, record)
    const heard =
      found === null ? null : await hear(tx, found, given, record, told.sameAs !== undefined)
    if (found !== null && heard?.isUnchanged && mode !== 'insert')
      return { collection: 'actor', id: found, status: 'unchanged', ...told }
    const raw = new Map<unknown, unknown>()
    const linked = affiliations && (await affiliationsOf(tx, affiliations, stage, raw))
    const waits = linked === null
    if (found === null || !heard) {
      const names = [...(fields.externalIds ?? []), ...(also && !namesake ? [also] : [])]
      const draft = {
        ...ACTOR_DEFAULTS,
        ...fields,
        externalIds: names,
        affiliations: linked ?? [],
      }
      isBegun = true
      const identity = identityOf(given)
      const id = await actors.insert(tx, draft, waits ? earlier(identity) : identity)
      there.add('actor', id, draft)
      if (!keep) tell(id, fields, record)
      // Affiliations that wait are yet to be said: an import that is killed meanwhile has not told of them.
      await noteNew(tx, id, waits ? { ...given, affiliations: [] } : given, record)
      if (dryRun) imagine(id, { actor: { ...draft, affiliations: [] } })
      return { collection: 'actor', id, status: 'created', waits }
    }
    const before = await actors.find(tx, found)
    if (mode === 'insert') taken('actor', found, before.name)
    const names = also && !namesake ? { externalIds: [...(fields.externalIds ?? []), also] } : {}
    const links = linked ? { affiliations: linked } : {}
    const draft = actorDraft(before)
    const said = { ...fields, ...names, ...links }
    const { fields: news, kept, theirs } = await weigh(tx, heard, draft, said, raw)
    const joined =
      changes === undefined || changes.includes(draft.dataset?.name ?? '')
        ? joinActor(draft, news)
        : enrichActor(draft, news)
    // An import that was killed before it had come to the affiliations has left the version before.
    const { version, updatedAt } = identityOf(given)
    const at = version === before.version + 1 ? updatedAt : undefined
    isBegun = true
    const changed = await actors.change(tx, before, joined, at)
    await note(tx, waits ? untilAffiliated(heard) : heard, (changed ?? before).version, theirs)
    there.add('actor', found, joined)
    const status = changed ? 'updated' : 'unchanged'
    return { collection: 'actor', id: found, status, waits, ...told, kept }
  }

  /** What a source has said of an actor whose affiliations wait: of these, what it had said before. */
  const untilAffiliated = (heard: Heard): Heard => {
    const { affiliations: _, ...lists } = heard.now.lists
    const before = heard.before?.value.lists['affiliations']
    const said = before ? { ...lists, affiliations: before } : lists
    return { ...heard, now: { ...heard.now, lists: said } }
  }

  /** Gives an actor affiliations that had to wait. */
  const affiliate = async (
    tx: Db,
    { made, identity }: Affiliations,
    linked: NewActor['affiliations'],
    record: ImportRecord | undefined,
  ): Promise<Made> => {
    const id = await idOf(tx, 'actor', made.id)
    if (id === null) return made
    const before = await actors.find(tx, id)
    isBegun = true
    let isChanged: unknown
    if (made.status === 'created') await actors.affiliate(tx, id, linked, identity)
    else
      isChanged = await actors.change(
        tx,
        before,
        joinActor(actorDraft(before), { affiliations: linked }),
      )
    if (record?.actor && !record.keep) {
      const heard = await hear(tx, id, record.actor, record, false)
      const { version } = await actors.find(tx, id)
      await note(tx, heard, version, heard.before?.value.theirs)
    }
    return isChanged ? { ...made, status: 'updated' } : made
  }

  /** The event of this name that was told from the other side; or else a name for it to be found by. */
  const otherSide = async (
    tx: Db,
    { codes: given = [] }: ImportEvent,
    { scheme, value }: ExternalId,
  ): Promise<{ id: string | null; name: ExternalId }> => {
    for (let n = 1; ; n++) {
      const name = { scheme, value: n === 1 ? value : `${value}/${n}` }
      const id = await named(tx, 'event', [name])
      const codes = id === null ? [] : (await events.find(tx, id)).codes
      if (!given.some((one) => codes.some((other) => isSameCode(one, other)))) return { id, name }
    }
  }

  const putEvent = async (tx: Db, given: ImportEvent, record: ImportRecord): Promise<Made> => {
    const { keep, shared, also } = record
    const own = await known(tx, 'event', given)
    const other = own === null && also ? await otherSide(tx, given, also) : null
    const found = own ?? other?.id ?? null
    if (found !== null && keep) return { collection: 'event', id: found, status: 'unchanged' }
    const gone = found === null ? await leftGone(tx, 'event', given) : null
    if (gone) return gone
    const { participants, evidence, ...fields } = fieldsOf(given)
    const told = found === null ? {} : tell(found, fields, record)
    const heard =
      found === null ? null : await hear(tx, found, given, record, told.sameAs !== undefined)
    if (found !== null && heard?.isUnchanged && mode !== 'insert')
      return { collection: 'event', id: found, status: 'unchanged', ...told }
    const raw = new Map<unknown, unknown>()
    const taking = await linksOf(
      participants,
      raw,
      async ({ actor, actorId, ...participant }, i) => ({
        ...participant,
        actorId: await actorOf(tx, { actor, actorId }, ['participants', i]),
      }),
    )
    const saying = await linksOf(
      evidence,
      raw,
      async ({ id: _, article, articleId, ...link }, i) => ({
        ...link,
        articleId: await refer(tx, 'article', article ?? { id: articleId }, [
          'evidence',
          i,
          article ? 'article' : 'articleId',
        ]),
      }),
    )
    if (found === null || !heard) {
      const externalIds = [...(fields.externalIds ?? []), ...(other ? [other.name] : [])]
      const links = { participants: taking, evidence: saying }
      const draft = { ...EVENT_DEFAULTS, ...fields, ...links, externalIds }
      const linkIds = saying.map((link) => (raw.get(link) as ImportEvidence).id)
      isBegun = true
      const id = await events.insert(tx, draft, identityOf(given), linkIds)
      there.add('event', id, draft)
      if (!keep) tell(id, fields, record)
      await noteNew(tx, id, given, record)
      if (dryRun) imagine(id, { event: draft })
      return { collection: 'event', id, status: 'created' }
    }
    const before = await events.findWhole(tx, found)
    if (mode === 'insert') taken('event', found, before.title)
    const links = {
      ...(participants ? { participants: taking } : {}),
      ...(evidence ? { evidence: saying } : {}),
    }
    const { codes = [], externalIds = [] } = fields
    const draft = eventDraft(before)
    // What is told from two sides stays as the first one told it.
    const said =
      also && isTwofold(before, codes)
        ? { codes, externalIds, evidence: saying }
        : { ...fields, ...links }
    const { fields: news, kept, theirs, touched } = await weigh(tx, heard, draft, said, raw)
    const joined = joinEvent(draft, news, shared !== true && !touched.has('participants'))
    isBegun = true
    const changed = await events.change(tx, before, joined)
    await note(tx, heard, (changed ?? before).version, theirs)
    there.add('event', found, joined)
    const status = changed ? 'updated' : 'unchanged'
    return { collection: 'event', id: found, status, ...told, kept }
  }

  /** Adds an article to the evidence of an event. */
  const cite = async (
    tx: Db,
    { event, link: { id: _, article, articleId, ...link } }: NonNullable<ImportRecord['cites']>,
  ): Promise<Made> => {
    const found = await named(tx, 'event', event)
    const gone =
      found === null && !overwrite ? await deleted.find(tx, 'event', { externalIds: event }) : null
    if (gone !== null) return { collection: 'event', id: gone, status: 'unchanged', isGone: true }
    if (found === null) throw new ElsewhereError('the event is not here')
    const unchanged: Made = { collection: 'event', id: found, status: 'unchanged' }
    // Each link is said by itself; one that somebody has removed does not come back.
    const name = digestOf([article ?? articleId, link])
    if (!overwrite && (await spoken.find(tx, found, name))) return unchanged
    const cited = await refer(tx, 'article', article ?? { id: articleId }, ['article']).catch(
      (error: unknown) => {
        if (error instanceof GoneError) return null
        throw error
      },
    )
    if (cited === null) return unchanged
    isBegun = true
    const isChanged = await events.cite(tx, found, { ...link, articleId: cited })
    const value = { fields: {}, lists: {}, theirs: [] }
    await spoken.put(tx, { resourceId: found, version: 1, value }, name)
    return { ...unchanged, status: isChanged ? 'updated' : 'unchanged' }
  }

  const put = (tx: Db, record: ImportRecord, stage: Stage): Promise<Made & { waits?: boolean }> => {
    const { article, actor, event, cites } = record
    if (article) return putArticle(tx, article, record)
    if (actor) return putActor(tx, actor, record, stage)
    if (event) return putEvent(tx, event, record)
    if (cites) return cite(tx, cites)
    throw new RefusedRow('the line has no article, actor or event')
  }

  /** Refuses a record under the key of another one, to which a reference could mean either. */
  const claim = async (tx: Db, { key, article, actor, event }: ImportRecord): Promise<void> => {
    const claimed = key === undefined ? undefined : recall(`key ${key}`)
    if (claimed === undefined) return
    const collection = collectionOf({ article, actor, event })
    const given = article ?? actor ?? event
    const own = given ? await known(tx, collection, given) : null
    if (own === null || own !== (await idOf(tx, collection, claimed)))
      throw new RefusedRow('The key of the line is that of another line.')
  }

  /** Remembers by what names later rows may refer to this one. */
  const remember = ({ records }: Row, made: { id: string }[]): void => {
    for (const [i, record] of records.entries()) {
      const id = made[i]?.id
      const given = (record.article ?? record.actor ?? record.event)?.id
      if (id === undefined) continue
      if (record.key !== undefined) names.set(`key ${record.key}`, id)
      if (given !== undefined && given !== id) names.set(`id ${given}`, id)
    }
  }

  /** Writes a row; null when it has to wait. */
  const apply = async (
    tx: Db,
    { row, affiliations }: Waiting<R>,
    stage: Stage,
  ): Promise<RowResult<R> | null> => {
    const { records, about, refused } = row
    const result = { row, made: madeOf(affiliations) }
    if (refused) return { ...result, error: refused }
    isBegun = false
    at = placeOf(row)
    try {
      if (about && (await known(tx, about.collection, about)) === null)
        throw new ElsewhereError(`the ${about.collection} is not here`)
      if (affiliations) {
        const linked = (await affiliationsOf(tx, affiliations.given, 'last')) ?? []
        const made = await affiliate(tx, affiliations, linked, records[0])
        return { ...result, made: [made, ...affiliations.others], error: null }
      }
      const made: (Made & { waits?: boolean })[] = []
      for (const record of records) {
        await claim(tx, record)
        made.push(await put(tx, record, stage))
      }
      remember(row, made)
      const [first, ...others] = made
      const given = records[0]?.actor?.affiliations
      if (first?.waits && given) {
        const { waits: _, ...one } = first
        const identity = identityOf(records[0]?.actor ?? {})
        waits.push({ row, affiliations: { made: one, given, others, identity } })
        return null
      }
      return { ...result, made, error: null }
    } catch (error) {
      if (!isRefusal(error) || isBegun) throw error
      if (error instanceof UnresolvedError && stage !== 'last') {
        waits.push({ row })
        return null
      }
      // Rows that refer to it mean the one that is there.
      if (error instanceof TakenError) remember(row, error.holders)
      return { ...result, error }
    }
  }

  /** Gives actors of this transaction the affiliations that later rows of it have made possible. */
  const catchUp = async (tx: Db, batch: Waiting<R>[]): Promise<RowResult<R>[]> => {
    const results: RowResult<R>[] = []
    const still: Waiting<R>[] = []
    for (const waiting of waits) {
      const { row, affiliations } = waiting
      try {
        const linked = affiliations && (await affiliationsOf(tx, affiliations.given, 'held'))
        if (linked) {
          const made = await affiliate(tx, affiliations, linked, row.records[0])
          results.push({ row, made: [made, ...affiliations.others], error: null })
        } else still.push(waiting)
      } catch (error) {
        const at = batch.findIndex((one) => one.row === row)
        throw isRefusal(error) ? new SpoiltError(at, error) : error
      }
    }
    waits = still
    return results
  }

  const isOfActor = ({ row, affiliations }: Waiting<R>) =>
    row.records[0]?.actor !== undefined && affiliations === undefined
  // Actors that are affiliated to others, which are yet to come: once these have, all are made in one
  // transaction, each with its affiliations from its first version on.
  let held: Waiting<R>[] = []
  let heldBytes = 0
  /** Has a row wait for what it refers to. */
  const wait = (waiting: Waiting<R>, stage: Stage): void => {
    const { row } = waiting
    if (stage === 'first' && isOfActor(waiting)) {
      held.push(waiting)
      heldBytes += row.bytes
    } else memory.push(collectionOf(row.records.at(-1) ?? {}), JSON.stringify(waiting))
  }
  /** Writes rows with all actors that were held back. */
  const writeHeld = async (rows: Waiting<R>[]): Promise<void> => {
    const all = [...held, ...rows]
    held = []
    heldBytes = 0
    await commit(all, 'held')
  }

  let isStopped = false
  // Why the database takes no more rows.
  let failure: Error | undefined
  /** Refuses rows that the database does not take: all of them, or, where that ends the import, the first. */
  const refuse = (batch: Waiting<R>[], error: Error, stage: Stage): void => {
    failure = error
    isStopped = onError === 'abort' && stage !== 'last'
    const refused = isStopped ? batch.slice(0, 1) : batch
    onResults(refused.map(({ row, affiliations }) => ({ row, made: madeOf(affiliations), error })))
  }
  /**
   * Writes rows in one transaction.
   *
   * @throws SpoiltError when nothing of it was written, as one row was refused half way
   */
  const transact = async (batch: Waiting<R>[], stage: Stage): Promise<void> => {
    if (failure) {
      refuse(batch, failure, stage)
      return
    }
    const results: RowResult<R>[] = []
    let isAborted = false
    const turn = turns()
    let began = performance.now()
    const work = async (tx: Db): Promise<void> => {
      began = performance.now()
      names = new Map()
      waits = []
      there = lookup(stores)
      deleted.begin()
      await there.prepare(
        tx,
        batch.map(({ row }) => row),
        (key) => recall(`key ${key}`),
      )
      const write = async (rows: Waiting<R>[], stage: Stage): Promise<void> => {
        for (const waiting of rows) {
          if (isAborted) return
          const result = await apply(tx, waiting, stage).catch((error: unknown) => {
            const at = batch.findIndex(({ row }) => row === waiting.row)
            throw isRefusal(error) ? new SpoiltError(at, error) : error
          })
          if (result) results.push(result)
          isAborted =
            result !== null && result.error !== null && onError === 'abort' && stage !== 'last'
          await turn()
        }
      }
      await write(batch, stage === 'held' ? 'first' : stage)
      if (stage === 'held' && !isAborted) {
        const [actors, others] = [waits.filter(isOfActor), waits.filter((one) => !isOfActor(one))]
        waits = []
        await write(actors, 'held')
        results.push(...(await catchUp(tx, batch)))
        await write(others, 'first')
      }
      if (dryRun) throw new Undone()
    }
    try {
      await engine.write(work, author && { author })
    } catch (error) {
      if (isAwaited && isUnavailable(error)) {
        refuse(batch, error, stage)
        return
      }
      if (!(error instanceof Undone)) throw error
    }
    took(batch.length, performance.now() - began, engine.isShared())
    for (const [name, value] of names) memory.put(name, value)
    for (const waiting of waits) wait(waiting, stage)
    isStopped = isAborted
    onResults(results)
  }

  /**
   * Writes rows in as few transactions as may be. A savepoint for each row would have the search index
   * written row by row, which is ten times slower: a row that fails half way is put aside and its
   * transaction made again.
   */
  const commit = async (batch: Waiting<R>[], stage: Stage): Promise<void> => {
    let rest = batch
    while (rest.length > 0 && !isStopped) {
      try {
        await transact(rest, stage)
        return
      } catch (error) {
        if (!(error instanceof SpoiltError)) throw error
        const { at, refusal } = error
        const spoilt = rest[at]
        await commit(rest.slice(0, at), stage)
        if (spoilt && !isStopped) {
          // Alone, it spoils nothing else.
          if (rest.length > 1) await commit([spoilt], stage)
          else await settle(spoilt, refusal, stage)
        }
        rest = rest.slice(at + 1)
      }
    }
  }

  /** Has a row that was refused wait for what it refers to, or tells why it was. */
  const settle = async (
    { row, affiliations }: Waiting<R>,
    refusal: Error,
    stage: Stage,
  ): Promise<void> => {
    if (refusal instanceof UnresolvedError && stage !== 'last') {
      wait({ row, affiliations }, stage)
      return
    }
    onResults([{ row, made: madeOf(affiliations), error: refusal }])
    isStopped = onError === 'abort' && stage !== 'last'
  }

  async function* waiting(queue: Collection): AsyncGenerator<(Waiting<R> & { bytes: number })[]> {
    for (const text of memory.waiting(queue))
      yield [{ ...(JSON.parse(text) as Waiting<R>), bytes: text.length }]
  }

  try {
    for await (const batch of batches(parts, isAwaited, rowsMax)) {
      const rows = batch.map((row) => ({ row: { ...row, records: row.records.map(identified) } }))
      const isRunOver = batch.some(({ records }) => records.some(({ actor }) => !actor))
      if (isRunOver || held.length >= HELD_ROWS || heldBytes >= HELD_BYTES) await writeHeld(rows)
      else await commit(rows, 'first')
      if (isStopped) break
    }
    isStopped = false
    await writeHeld([])
    for (const queue of ['actor', 'article', 'event'] as const)
      for await (const batch of batches(waiting(queue), false, rowsMax)) await commit(batch, 'last')
  } finally {
    memory.close()
  }
}
