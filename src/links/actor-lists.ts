import { eq, sql } from 'drizzle-orm'
import { diff } from '../common/json-patch.ts'
import { turns } from '../common/turns.ts'
import type { Collection } from '../common/collections.ts'
import type { Db, Engine } from '../db/engine.ts'
import { seqOf, seqsOf } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { eventCounts, type Taking } from './event-counts.ts'

/** The ids of resources that link to actors, by collection. */
export type Owners = Record<Collection, Set<string>>

const ids = sql.placeholder('ids')
const id = sql.placeholder('id')

const participantLists = ({ kit, schema: { actors, events, participants } }: Engine) => ({
  collection: 'event' as const,
  field: 'participants',
  readTogether: 10,
  owners: statement((db: Db) =>
    db
      .selectDistinct({ id: events.id })
      .from(participants)
      .innerJoin(events, eq(events.seq, participants.eventSeq))
      .where(eq(participants.actorSeq, seqOf(actors, id)))
      .prepare(),
  ),
  items: statement((db: Db) =>
    db
      .select({
        owner: events.id,
        item: {
          actorId: actors.id,
          role: participants.role,
          side: participants.side,
          title: participants.title,
        },
      })
      .from(participants)
      .innerJoin(events, eq(events.seq, participants.eventSeq))
      .innerJoin(actors, eq(actors.seq, participants.actorSeq))
      .where(sql`${participants.eventSeq} in ${seqsOf(kit, events, ids)}`)
      .orderBy(participants.eventSeq, participants.position)
      .prepare(),
  ),
})

const mentionLists = ({ kit, schema: { actors, articles, mentions } }: Engine) => ({
  collection: 'article' as const,
  field: 'mentions',
  // One list may hold megabytes of quotes.
  readTogether: 1,
  owners: statement((db: Db) =>
    db
      .select({ id: articles.id })
      .from(mentions)
      .innerJoin(articles, eq(articles.seq, mentions.articleSeq))
      .where(eq(mentions.actorSeq, seqOf(actors, id)))
      .prepare(),
  ),
  items: statement((db: Db) =>
    db
      .select({
        owner: articles.id,
        item: { actorId: actors.id, count: mentions.count, quotes: mentions.quotes },
      })
      .from(mentions)
      .innerJoin(articles, eq(articles.seq, mentions.articleSeq))
      .innerJoin(actors, eq(actors.seq, mentions.actorSeq))
      .where(sql`${mentions.articleSeq} in ${seqsOf(kit, articles, ids)}`)
      .orderBy(mentions.articleSeq, mentions.position)
      .prepare(),
  ),
})

const affiliationLists = ({ kit, schema: { actors, affiliations } }: Engine) => {
  const target = kit.alias(actors, 'target')
  return {
    collection: 'actor' as const,
    field: 'affiliations',
    readTogether: 10,
    owners: statement((db: Db) =>
      db
        .selectDistinct({ id: actors.id })
        .from(affiliations)
        .innerJoin(actors, eq(actors.seq, affiliations.actorSeq))
        .where(eq(affiliations.targetSeq, seqOf(actors, id)))
        .prepare(),
    ),
    items: statement((db: Db) =>
      db
        .select({
          owner: actors.id,
          item: {
            actorId: target.id,
            type: affiliations.type,
            title: affiliations.title,
            from: affiliations.from,
            to: affiliations.to,
          },
        })
        .from(actors)
        .innerJoin(affiliations, eq(affiliations.actorSeq, actors.seq))
        .innerJoin(target, eq(target.seq, affiliations.targetSeq))
        .where(kit.among(actors.id, ids))
        .orderBy(actors.seq, affiliations.position)
        .prepare(),
    ),
  }
}

/** Reads lists of links to actors as histories record them, and revises their owners. */
export const actorLists = (engine: Engine) => {
  const { changes, kit } = engine
  const { countActors, recountBeside } = eventCounts(engine)
  const lists = [participantLists(engine), mentionLists(engine), affiliationLists(engine)] as const

  /** Reads the lists of these owners, a few at a time. */
  async function* listsOf(
    tx: Db,
    { items, readTogether }: (typeof lists)[number],
    owners: readonly string[],
  ) {
    const turn = turns()
    for (let i = 0; i < owners.length; i += readTogether) {
      await turn()
      const part = owners.slice(i, i + readTogether)
      const rows = await items(tx).execute({ ids: kit.list(part) })
      const byOwner = Map.groupBy<string, (typeof rows)[number]>(rows, ({ owner }) => owner)
      for (const owner of part)
        yield [owner, (byOwner.get(owner) ?? []).map(({ item }) => item)] as const
    }
  }

  /** Does work that changes these resources' links to actors, and records a new version of each. */
  const reviseOwners = async (tx: Db, owners: Owners, work: () => Promise<void>): Promise<void> => {
    const before: { list: (typeof lists)[number]; items: Map<string, object[]> }[] = []
    for (const list of lists) {
      const items = listsOf(tx, list, [...owners[list.collection]])
      before.push({ list, items: new Map(await Array.fromAsync(items)) })
    }
    await recountBeside(tx, [...owners.event])
    await work()
    const turn = turns()
    for (const { list, items } of before) {
      const { collection, field } = list
      for await (const [owner, after] of listsOf(tx, list, [...items.keys()])) {
        await turn()
        const undo = diff({ [field]: after }, { [field]: items.get(owner) })
        await turn()
        await changes.changed(tx, collection, owner, undo)
        if (collection === 'event')
          await countActors(tx, owner, (items.get(owner) ?? []) as Taking[], after as Taking[])
      }
    }
  }

  return {
    reviseOwners,
    /** The links of a resource to actors, in the form that its history records. */
    listOf: async (db: Db, collection: Collection, owner: string): Promise<object[]> => {
      for (const list of lists)
        if (list.collection === collection)
          for await (const [, items] of listsOf(db, list, [owner])) return items
      return []
    },
    /** Changes the links to an actor and records a new version of each owner except one. */
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
  }
}
