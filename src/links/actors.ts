import { eq, sql } from 'drizzle-orm'
import type { Collection } from '../db/changelog.ts'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'
import { InputError, type Holder, type InputIssue } from '../common/errors.ts'
import type { GoneAccess } from '../http/gone.ts'
import type { ActorRef } from '../contract/refs.ts'
import { diff } from '../common/json-patch.ts'
import { turns } from '../common/turns.ts'

/** What a link to an actor carries of it. */
export interface LinkedActor {
  id: string
  name: string
  type: string
  country: string | null
  nameKey: string
}

/** Resources with links to actors, by their collections. */
export type Owners = Record<Collection, Set<string>>

const GONE_CARD: ActorRef = {
  id: '',
  name: '',
  type: 'unidentified',
  country: null,
  deleted: true,
}
const cardOf = ({ id, name, type, country }: ActorRef) => ({ id, name, type, country })

/** How many resources that change together are read at a time: a list may be megabytes of quotes. */
const REVISED_TOGETHER = 10

/** What articles and events need of actors: that they exist, which they are now, and their counts. */
export const actorLinks = ({
  kit,
  schema: { actors, actorMerges, affiliations, mentions, participants },
  changes,
  remember,
}: Engine) => {
  const ids = sql.placeholder('ids')
  const known = statement((db: Db) =>
    db
      .select({
        id: actors.id,
        name: actors.name,
        type: actors.type,
        country: actors.country,
        nameKey: actors.nameKey,
      })
      .from(actors)
      .where(kit.among(actors.id, ids))
      .prepare(),
  )
  const merged = statement((db: Db) =>
    db
      .select({
        old: actorMerges.id,
        id: actors.id,
        name: actors.name,
        type: actors.type,
        country: actors.country,
        nameKey: actors.nameKey,
      })
      .from(actorMerges)
      .innerJoin(actors, eq(actors.id, actorMerges.actorId))
      .where(kit.among(actorMerges.id, ids))
      .prepare(),
  )
  const activity = statement((db: Db) =>
    db
      .select({ id: actors.id, events: actors.eventCount })
      .from(actors)
      .where(kit.among(actors.id, ids))
      .prepare(),
  )
  // Who has a link to an actor, and the lists with those links as the histories of their owners have them.
  const lists = [
    {
      collection: 'event',
      field: 'participants',
      owners: statement((db: Db) =>
        db
          .selectDistinct({ id: participants.eventId })
          .from(participants)
          .where(eq(participants.actorId, sql.placeholder('id')))
          .prepare(),
      ),
      items: statement((db: Db) =>
        db
          .select({
            owner: participants.eventId,
            item: {
              actorId: participants.actorId,
              role: participants.role,
              side: participants.side,
              title: participants.title,
            },
          })
          .from(participants)
          .where(kit.among(participants.eventId, ids))
          .orderBy(participants.eventId, participants.position)
          .prepare(),
      ),
    },
    {
      collection: 'article',
      field: 'mentions',
      owners: statement((db: Db) =>
        db
          .select({ id: mentions.articleId })
          .from(mentions)
          .where(eq(mentions.actorId, sql.placeholder('id')))
          .prepare(),
      ),
      items: statement((db: Db) =>
        db
          .select({
            owner: mentions.articleId,
            item: { actorId: mentions.actorId, count: mentions.count, quotes: mentions.quotes },
          })
          .from(mentions)
          .where(kit.among(mentions.articleId, ids))
          .orderBy(mentions.articleId, mentions.position)
          .prepare(),
      ),
    },
    {
      collection: 'actor',
      field: 'affiliations',
      owners: statement((db: Db) =>
        db
          .selectDistinct({ id: affiliations.actorId })
          .from(affiliations)
          .where(eq(affiliations.targetId, sql.placeholder('id')))
          .prepare(),
      ),
      items: statement((db: Db) =>
        db
          .select({
            owner: affiliations.actorId,
            item: {
              actorId: affiliations.targetId,
              type: affiliations.type,
              title: affiliations.title,
              from: affiliations.from,
              to: affiliations.to,
            },
          })
          .from(affiliations)
          .where(kit.among(affiliations.actorId, ids))
          .orderBy(affiliations.actorId, affiliations.position)
          .prepare(),
      ),
    },
  ] as const
  const by = sql.placeholder('by')
  const id = sql.placeholder('id')
  const addEvents = statement((db: Db) =>
    db
      .update(actors)
      .set({
        eventCount: sql`${actors.eventCount} + ${by}`,
        hasEvents: sql`${actors.eventCount} + ${by} > 0`,
      })
      .where(eq(actors.id, id))
      .prepare(),
  )
  const addArticles = statement((db: Db) =>
    db
      .update(actors)
      .set({ articleCount: sql`${actors.articleCount} + ${by}` })
      .where(eq(actors.id, id))
      .prepare(),
  )

  type Sums = Map<string, number>
  const addAll = (add: typeof addEvents) => async (tx: Db, sums: Sums) => {
    const turn = turns()
    for (const [actor, by] of sums) {
      if (by !== 0) await add(tx).execute({ id: actor, by })
      await turn()
    }
  }
  /** Counts for each actor are gathered and written once, as a write may be a thousand events. */
  const count = (tx: Db, add: typeof addEvents, before: string[], now: string[]) => {
    const sums = remember<Sums>(tx, add, () => new Map(), addAll(add))
    const was = new Set(before)
    const is = new Set(now)
    for (const actor of is.difference(was)) sums.set(actor, (sums.get(actor) ?? 0) + 1)
    for (const actor of was.difference(is)) sums.set(actor, (sums.get(actor) ?? 0) - 1)
  }
  /** The actors that a write has linked to, by the ids that they were asked for. */
  const linkedTo = (db: Db) => remember(db, actors, () => new Map<string, LinkedActor>())

  /** Tells of each of these ids what it has been merged into, or that it stands for itself. */
  const survivorOf = async (db: Db, wanted: readonly string[]) => {
    const rows = wanted.length > 0 ? await merged(db).execute({ ids: kit.list(wanted) }) : []
    const moved = new Map(rows.map(({ old, id: now }) => [old, now]))
    return (actor: string): string => moved.get(actor) ?? actor
  }

  /** The actors of these ids, those of merged ones in their place, by the ids that were asked for. */
  const find = async (
    db: Db,
    wanted: readonly string[],
  ): Promise<ReadonlyMap<string, LinkedActor>> => {
    const found = linkedTo(db)
    const unknown = wanted.filter((actor) => !found.has(actor))
    if (unknown.length === 0) return found
    for (const actor of await known(db).execute({ ids: kit.list(unknown) }))
      found.set(actor.id, actor)
    const missing = unknown.filter((actor) => !found.has(actor))
    if (missing.length > 0)
      for (const { old, ...actor } of await merged(db).execute({ ids: kit.list(missing) }))
        found.set(old, actor)
    return found
  }

  /** The lists of some owners, by owner, a few at a time. */
  async function* listsOf(tx: Db, { items }: (typeof lists)[number], owners: readonly string[]) {
    const turn = turns()
    for (let i = 0; i < owners.length; i += REVISED_TOGETHER) {
      await turn()
      const part = owners.slice(i, i + REVISED_TOGETHER)
      const rows = await items(tx).execute({ ids: kit.list(part) })
      const byOwner = Map.groupBy<string, (typeof rows)[number]>(rows, ({ owner }) => owner)
      for (const owner of part)
        yield [owner, (byOwner.get(owner) ?? []).map(({ item }) => item)] as const
    }
  }

  /** Changes the links that some resources have to actors, and makes each of those a version later. */
  const reviseOwners = async (tx: Db, owners: Owners, work: () => Promise<void>): Promise<void> => {
    const before: { list: (typeof lists)[number]; items: Map<string, object[]> }[] = []
    for (const list of lists) {
      const items = listsOf(tx, list, [...owners[list.collection]])
      before.push({ list, items: new Map(await Array.fromAsync(items)) })
    }
    await work()
    const turn = turns()
    for (const { list, items } of before) {
      const { collection, field } = list
      for await (const [owner, after] of listsOf(tx, list, [...items.keys()])) {
        await turn()
        const undo = diff({ [field]: after }, { [field]: items.get(owner) })
        await turn()
        await changes.changed(tx, collection, owner, undo)
      }
    }
  }

  return {
    reviseOwners,
    /** The links of a resource to actors, as its history has them. */
    listOf: async (db: Db, collection: Collection, owner: string): Promise<object[]> => {
      for (const list of lists)
        if (list.collection === collection)
          for await (const [, items] of listsOf(db, list, [owner])) return items
      return []
    },
    /**
     * Changes the links to an actor, and makes every resource that has one a version later.
     *
     * @param except is made a version later by others
     */
    revise: async (
      tx: Db,
      actor: string,
      work: () => Promise<void>,
      except?: string,
    ): Promise<void> => {
      const owners: Owners = { event: new Set(), article: new Set(), actor: new Set() }
      for (const { collection, owners: found } of lists)
        for (const { id: owner } of await found(tx).execute({ id: actor }))
          if (owner !== actor && owner !== except) owners[collection].add(owner)
      await reviseOwners(tx, owners, work)
    },
    /** Each of these ids that leads somewhere, and the actor that it leads to. */
    known: async (db: Db, wanted: readonly string[]): Promise<Map<string, string>> => {
      const found = await find(db, wanted)
      return new Map(
        wanted.flatMap((actor) => {
          const linked = found.get(actor)
          return linked ? [[actor, linked.id] as const] : []
        }),
      )
    },
    /** The actors of these ids, those of merged ones in their place; refuses ids that lead nowhere. */
    resolve: async (
      db: Db,
      wanted: string[],
      path: (index: number) => InputIssue['path'],
    ): Promise<LinkedActor[]> => {
      const found = await find(db, wanted)
      const issues: InputIssue[] = []
      const actorsFound = wanted.flatMap((actor, i) => {
        const linked = found.get(actor)
        if (!linked)
          issues.push({
            path: path(i),
            code: 'unknown_reference',
            message: 'is not the id of an actor',
          })
        return linked ? [linked] : []
      })
      if (issues.length > 0) throw new InputError(issues)
      return actorsFound
    },
    /** Keeps in mind an actor that has been written. */
    learn: (tx: Db, actor: LinkedActor): void => {
      linkedTo(tx).set(actor.id, actor)
    },
    /** Forgets what was known of actors that change. */
    forget: (tx: Db): void => {
      linkedTo(tx).clear()
    },
    /** How actors of the past are shown: as they are now; or, to those who may see it, as they were last. */
    cards: async (
      db: Db,
      wanted: string[],
      { isShown }: GoneAccess,
    ): Promise<(actor: string) => ActorRef> => {
      const found = await find(db, wanted)
      const cards = new Map<string, ActorRef>()
      for (const one of wanted) {
        const now = found.get(one)
        const last = now || !isShown ? null : ((await changes.lost(db, one)) as ActorRef | null)
        if (now) cards.set(one, cardOf(now as ActorRef))
        else if (last) cards.set(one, { ...cardOf({ ...last, id: one }), deleted: true })
      }
      return (actor) => cards.get(actor) ?? { ...GONE_CARD, id: actor }
    },
    /** Those of these actors that are gone, as they were last. */
    missing: async (db: Db, wanted: readonly string[]): Promise<Holder[]> => {
      const found = await find(db, wanted)
      const gone = [...new Set(wanted)].filter((actor) => !found.has(actor))
      return Promise.all(
        gone.map(async (id): Promise<Holder> => {
          const lost = (await changes.lost(db, id)) as { name: string } | null
          return { type: 'actor', id, title: lost?.name ?? '' }
        }),
      )
    },
    survivorOf,
    /** Each id, or what it has been merged into. */
    survivors: async (db: Db, wanted: readonly string[]): Promise<string[]> => {
      const survivor = await survivorOf(db, wanted)
      return [...new Set(wanted.map(survivor))]
    },
    /** What these actors are called. */
    namesOf: async (db: Db, wanted: readonly string[]): Promise<Map<string, string>> => {
      const found = await known(db).execute({ ids: kit.list(wanted) })
      return new Map(found.map(({ id, name }) => [id, name]))
    },
    /** These actors, those with the fewest events first. */
    byActivity: async (db: Db, wanted: readonly string[]): Promise<string[]> => {
      const busy = new Map(
        (await activity(db).execute({ ids: kit.list(wanted) })).map((actor) => [
          actor.id,
          actor.events,
        ]),
      )
      return wanted.toSorted((a, b) => (busy.get(a) ?? 0) - (busy.get(b) ?? 0))
    },
    /** Counts an event more for actors that have come to it, one less for those that have left it. */
    countEvents: (tx: Db, before: string[], now: string[]) => count(tx, addEvents, before, now),
    /** The same for an article that mentions them. */
    countArticles: (tx: Db, before: string[], now: string[]) => count(tx, addArticles, before, now),
  }
}
export type ActorLinks = ReturnType<typeof actorLinks>
