import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { summed } from '../db/ledger.ts'
import { insertInto } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { turns } from '../common/turns.ts'
import { linkKey, type Link, type LinkName } from './linked.ts'
import { ownOf, type Held } from './merged.ts'

const FIELDS = { kind: 'fields', ownerId: '', key: '' }

interface HeldRow {
  actorId: string
  kind: string
  ownerId: string
  key: string
  value: unknown
}

const id = sql.placeholder('id')

/** Reads and writes which actors were merged, and into which. */
const mergeTree = ({ schema: { actorMerges: merges } }: Engine) => {
  const addMerge = insertInto(merges)
  const merged = statement((db: Db) =>
    db
      .select({ id: merges.id, intoId: merges.intoId })
      .from(merges)
      .where(eq(merges.actorId, id))
      .orderBy(merges.id)
      .prepare(),
  )
  const merge = statement((db: Db) =>
    db
      .select({ intoId: merges.intoId, actorId: merges.actorId })
      .from(merges)
      .where(eq(merges.id, id))
      .prepare(),
  )
  const lead = statement((db: Db) =>
    db
      .update(merges)
      .set({ actorId: sql`${sql.placeholder('actorId')}` })
      .where(eq(merges.id, id))
      .prepare(),
  )
  const dropMerge = statement((db: Db) => db.delete(merges).where(eq(merges.id, id)).prepare())

  /** All actors merged into this one, directly or not, each with the one it was merged into. */
  const mergedInto = async (db: Db, actor: string): Promise<Map<string, string>> => {
    const [row] = await merge(db).execute({ id: actor })
    const all = await merged(db).execute({ id: row?.actorId ?? actor })
    const into = Map.groupBy(all, ({ intoId }) => intoId)
    const found = new Map<string, string>()
    const waiting = [actor]
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop())
      for (const child of into.get(one) ?? []) {
        found.set(child.id, one)
        waiting.push(child.id)
      }
    return found
  }

  return {
    mergedInto,
    /** The actor that a merged one was merged into, and the survivor that its id leads to. */
    mergeOf: async (db: Db, actor: string) => (await merge(db).execute({ id: actor }))[0] ?? null,
    /** Whether any actor was merged into this one. */
    isSurvivor: async (db: Db, actor: string): Promise<boolean> =>
      (await merged(db).execute({ id: actor })).length > 0,
    /** Makes the id of a duplicate, and the ids that lead to it, lead to a survivor. */
    lead: async (tx: Db, duplicateId: string, survivorId: string): Promise<void> => {
      for (const one of (await mergedInto(tx, duplicateId)).keys())
        await lead(tx).execute({ id: one, actorId: survivorId })
      await addMerge(tx, { id: duplicateId, intoId: survivorId, actorId: survivorId })
    },
    /** Makes the id of a merged actor its own; returns how many actors were merged into it. */
    release: async (tx: Db, actor: string): Promise<number> => {
      const found = await mergedInto(tx, actor)
      for (const one of found.keys()) await lead(tx).execute({ id: one, actorId: actor })
      await dropMerge(tx).execute({ id: actor })
      return found.size
    },
  }
}

const holdingStatements = ({ kit, schema: { actorHoldings: holdings } }: Engine) => {
  const insert = insertInto(holdings)
  const isNamed = sql`${holdings.kind} = ${sql.placeholder('kind')} and ${holdings.ownerId} = ${sql.placeholder('ownerId')} and ${holdings.key} = ${sql.placeholder('key')}`
  return {
    add: (tx: Db, row: HeldRow): Promise<void> => insert(tx, summed({ ...row })),
    drop: statement((db: Db) =>
      db
        .delete(holdings)
        .where(sql`${holdings.actorId} = ${id} and ${isNamed}`)
        .prepare(),
    ),
    dropAll: statement((db: Db) => db.delete(holdings).where(eq(holdings.actorId, id)).prepare()),
    rows: statement((db: Db) =>
      db
        .select({
          kind: holdings.kind,
          ownerId: holdings.ownerId,
          key: holdings.key,
          value: holdings.value,
        })
        .from(holdings)
        .where(eq(holdings.actorId, id))
        .prepare(),
    ),
    held: statement((db: Db) =>
      db
        .select({ actorId: holdings.actorId, value: holdings.value })
        .from(holdings)
        .where(sql`${kit.among(holdings.actorId, sql.placeholder('ids'))} and ${isNamed}`)
        .prepare(),
    ),
  }
}

/** Reads and writes what each merged actor had of its own. */
const heldByActors = (engine: Engine) => {
  const { kit } = engine
  const { add, drop, dropAll, rows, held } = holdingStatements(engine)

  /** The links that these actors had of their own. */
  const linksOf = async (db: Db, actors: readonly string[]): Promise<Link[]> => {
    const found: Link[] = []
    for (const actor of actors)
      for (const row of await rows(db).execute({ id: actor }))
        // `hold` wrote the rows.
        if (row.kind !== FIELDS.kind) found.push(row as Link)
    return found
  }

  /** The fields that these actors had of their own. */
  const fieldsOf = async (db: Db, actors: readonly string[]): Promise<Map<string, Held>> =>
    new Map(
      (await held(db).execute({ ids: kit.list(actors), ...FIELDS })).map(({ actorId, value }) => [
        actorId,
        value as Held,
      ]),
    )

  const setFields = async (tx: Db, actorId: string, value: Held): Promise<void> => {
    await drop(tx).execute({ id: actorId, ...FIELDS })
    await add(tx, { actorId, ...FIELDS, value })
  }

  return {
    linksOf,
    fieldsOf,
    setFields,
    /** The link as the first of these actors had it; null when none of them had it. */
    heldBy: async (
      db: Db,
      actors: readonly string[],
      { kind, ownerId, key }: LinkName,
    ): Promise<Link | null> => {
      const found = new Map(
        (await held(db).execute({ ids: kit.list(actors), kind, ownerId, key })).map((row) => [
          row.actorId,
          row.value,
        ]),
      )
      const first = actors.find((actor) => found.has(actor))
      // `hold` wrote the rows.
      return first === undefined ? null : ({ kind, ownerId, key, value: found.get(first) } as Link)
    },
    /** Removes a link from what an actor had. */
    drop: async (tx: Db, actorId: string, { kind, ownerId, key }: LinkName): Promise<void> => {
      await drop(tx).execute({ id: actorId, kind, ownerId, key })
    },
    /** Records that an actor had a link. */
    hold: async (tx: Db, actorId: string, link: Link): Promise<void> => {
      await drop(tx).execute({ id: actorId, ...link })
      await add(tx, { actorId, ...link })
    },
    /** Removes all that was recorded of an actor. */
    dropAll: async (tx: Db, actorId: string): Promise<void> => {
      await dropAll(tx).execute({ id: actorId })
    },
    add: (tx: Db, actorId: string, link: Link): Promise<void> => add(tx, { actorId, ...link }),
  }
}

/** Records what each actor had before a merge, so that the merge can be undone. */
export const actorHoldings = (engine: Engine) => {
  const { release, isSurvivor, ...tree } = mergeTree(engine)
  const { mergedInto } = tree
  const { add, dropAll, ...holdings } = heldByActors(engine)
  const { linksOf, fieldsOf, setFields } = holdings

  return {
    ...tree,
    ...holdings,
    /**
     * Records what an actor had before a merge.
     * @param fields its fields
     * @param links links to record
     * @param isWhole whether `links` are all of its links
     */
    note: async (
      tx: Db,
      actorId: string,
      fields: Held,
      links: readonly Link[],
      isWhole: boolean,
    ): Promise<void> => {
      const merged = [...(await mergedInto(tx, actorId)).keys()]
      const known = (await fieldsOf(tx, [actorId])).get(actorId) ?? null
      const theirs = [...(await fieldsOf(tx, merged)).values()]
      const own = ownOf(fields, theirs, known, (other) => merged.includes(other))
      const theirLinks = Map.groupBy(await linksOf(tx, merged), linkKey)
      const mine = new Set((await linksOf(tx, [actorId])).map(linkKey))
      if (isWhole) await dropAll(tx, actorId)
      await setFields(tx, actorId, own)
      const rest = turns()
      // An affiliation may be listed twice.
      for (const link of new Map(links.map((one) => [linkKey(one), one])).values()) {
        await rest()
        const shared = theirLinks.get(linkKey(link))
        const isOwn = !shared || mine.has(linkKey(link))
        if (!isOwn || (!isWhole && mine.has(linkKey(link)))) continue
        await add(tx, actorId, shared ? less(link, shared) : link)
      }
    },
    /** Makes the id of a merged actor its own again, also for those merged into it. */
    release: async (tx: Db, actor: string): Promise<void> => {
      if ((await release(tx, actor)) === 0) await dropAll(tx, actor)
    },
    /** Removes what was recorded of an actor into which none is merged any more. */
    tidy: async (tx: Db, actor: string): Promise<void> => {
      if (!(await isSurvivor(tx, actor))) await dropAll(tx, actor)
    },
  }
}
export type ActorHoldings = ReturnType<typeof actorHoldings>

/** A link minus what others hold of it: for mentions, minus their counts and quotes. */
const less = (link: Link, others: readonly Link[]): Link => {
  if (link.kind !== 'mention') return link
  let { count } = link.value
  const quotes = [...link.value.quotes]
  for (const { kind, value } of others) {
    if (kind !== 'mention') continue
    count -= value.count
    for (const quote of value.quotes)
      if (quotes.includes(quote)) quotes.splice(quotes.indexOf(quote), 1)
  }
  return { ...link, value: { ...link.value, count: Math.max(1, count), quotes } }
}
