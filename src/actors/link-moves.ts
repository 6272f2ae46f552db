import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { insertInto, updateBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { sortKey } from '../common/text.ts'
import type { Link } from './linked.ts'
import type { Actor } from './schema.ts'

type Named = Pick<Actor, 'id' | 'name' | 'type' | 'country'>

/** Moves the links that others have to an actor to another one. */
export const linkMoves = ({ kit, schema: { affiliations, mentions, participants } }: Engine) => {
  const id = sql.placeholder('id')
  const other = sql.placeholder('other')
  const ownerId = sql.placeholder('ownerId')

  // An actor may have very many links; an owner has few.
  const twin = kit.alias(participants, 'twin')
  const dropTwinParticipants = statement((db: Db) =>
    db
      .delete(participants)
      .where(
        sql`${participants.actorId} = ${other} and exists (select 1 from ${participants} ${sql.identifier('twin')} where ${twin.eventId} = ${participants.eventId} and ${kit.unindexed(twin.actorId)} = ${id} and ${kit.unindexed(twin.role)} = ${participants.role})`,
      )
      .prepare(),
  )
  const moveParticipants = statement((db: Db) =>
    db
      .update(participants)
      .set({
        actorId: sql`${id}`,
        actorType: sql`${sql.placeholder('type')}`,
        actorCountry: sql`${sql.placeholder('country')}`,
      })
      .where(eq(participants.actorId, other))
      .prepare(),
  )
  const twinMention = kit.alias(mentions, 'twin')
  const mentionsOf = statement((db: Db) =>
    db
      .select({
        articleId: mentions.articleId,
        count: mentions.count,
        quotes: mentions.quotes,
        position: mentions.position,
      })
      .from(mentions)
      .where(
        sql`${mentions.actorId} = ${other} and exists (select 1 from ${mentions} ${sql.identifier('twin')} where ${twinMention.articleId} = ${mentions.articleId} and ${twinMention.actorId} = ${id})`,
      )
      .prepare(),
  )
  const mentionIn = statement((db: Db) =>
    db
      .select({ count: mentions.count, quotes: mentions.quotes })
      .from(mentions)
      .where(
        sql`${mentions.articleId} = ${sql.placeholder('articleId')} and ${mentions.actorId} = ${id}`,
      )
      .prepare(),
  )
  const setMention = statement((db: Db) =>
    db
      .update(mentions)
      .set({ count: sql`${sql.placeholder('count')}`, quotes: sql`${sql.placeholder('quotes')}` })
      .where(
        sql`${mentions.articleId} = ${sql.placeholder('articleId')} and ${mentions.actorId} = ${id}`,
      )
      .prepare(),
  )
  const dropMention = statement((db: Db) =>
    db
      .delete(mentions)
      .where(
        sql`${mentions.articleId} = ${sql.placeholder('articleId')} and ${mentions.actorId} = ${other}`,
      )
      .prepare(),
  )
  const moveMentions = updateBy(mentions, mentions.actorId, ['actorId'])
  const moveAffiliations = statement((db: Db) =>
    db
      .update(affiliations)
      .set({ targetId: sql`${id}`, targetNameKey: sql`${sql.placeholder('nameKey')}` })
      .where(eq(affiliations.targetId, other))
      .prepare(),
  )
  const twinAffiliation = kit.alias(affiliations, 'twin')
  const dropTwinAffiliations = statement((db: Db) =>
    db
      .delete(affiliations)
      .where(
        sql`${affiliations.targetId} = ${other} and exists (select 1 from ${affiliations} ${sql.identifier('twin')} where ${twinAffiliation.actorId} = ${affiliations.actorId} and ${kit.unindexed(twinAffiliation.targetId)} = ${id} and ${twinAffiliation.type} = ${affiliations.type} and ${twinAffiliation.title} is not distinct from ${affiliations.title} and ${twinAffiliation.from} is not distinct from ${affiliations.from} and ${twinAffiliation.to} is not distinct from ${affiliations.to})`,
      )
      .prepare(),
  )

  const isParticipant = sql`${participants.eventId} = ${ownerId} and ${kit.unindexed(participants.actorId)} = ${other} and ${kit.unindexed(participants.role)} = ${sql.placeholder('role')}`
  const moveParticipant = statement((db: Db) =>
    db
      .update(participants)
      .set({
        actorId: sql`${id}`,
        actorType: sql`${sql.placeholder('type')}`,
        actorCountry: sql`${sql.placeholder('country')}`,
      })
      .where(isParticipant)
      .prepare(),
  )
  const moveMention = statement((db: Db) =>
    db
      .update(mentions)
      .set({ actorId: sql`${id}` })
      .where(sql`${mentions.articleId} = ${ownerId} and ${mentions.actorId} = ${other}`)
      .prepare(),
  )
  const moveAffiliation = statement((db: Db) =>
    db
      .update(affiliations)
      .set({ targetId: sql`${id}`, targetNameKey: sql`${sql.placeholder('nameKey')}` })
      .where(
        sql`${affiliations.actorId} = ${ownerId} and ${kit.unindexed(affiliations.targetId)} = ${other} and ${affiliations.type} = ${sql.placeholder('type')} and ${affiliations.title} is not distinct from ${sql.placeholder('title')} and ${affiliations.from} is not distinct from ${sql.placeholder('from')} and ${affiliations.to} is not distinct from ${sql.placeholder('to')}`,
      )
      .prepare(),
  )
  const ofEvent = statement((db: Db) =>
    db
      .select({ position: participants.position, dateStart: participants.dateStart })
      .from(participants)
      .where(eq(participants.eventId, ownerId))
      .prepare(),
  )
  const ofArticle = statement((db: Db) =>
    db
      .select({
        position: mentions.position,
        publishedAt: mentions.publishedAt,
        actorId: mentions.actorId,
        count: mentions.count,
        quotes: mentions.quotes,
      })
      .from(mentions)
      .where(eq(mentions.articleId, ownerId))
      .prepare(),
  )
  const ofActor = statement((db: Db) =>
    db
      .select({ position: affiliations.position, actorNameKey: affiliations.actorNameKey })
      .from(affiliations)
      .where(eq(affiliations.actorId, ownerId))
      .prepare(),
  )
  const placeMention = statement((db: Db) =>
    db
      .update(mentions)
      .set({ position: sql`${sql.placeholder('position')}` })
      .where(sql`${mentions.articleId} = ${ownerId} and ${mentions.actorId} = ${id}`)
      .prepare(),
  )
  const addParticipant = insertInto(participants)
  const addMention = insertInto(mentions)
  const addAffiliation = insertInto(affiliations)

  /** Where a link was, if nothing is there now; else after the last one. */
  const placeIn = (taken: readonly { position: number }[], wanted: number): number =>
    taken.some(({ position }) => position === wanted)
      ? taken.reduce((last, { position }) => Math.max(last, position), -1) + 1
      : wanted

  const move = async (tx: Db, now: Link, actor: Named, survivorId: string): Promise<void> => {
    const values = { ownerId: now.ownerId, id: actor.id, other: survivorId }
    const { type, country } = actor
    if (now.kind === 'participant')
      await moveParticipant(tx).execute({ ...values, role: now.key, type, country })
    else if (now.kind === 'mention') await moveMention(tx).execute(values)
    else
      await moveAffiliation(tx).execute({
        ...values,
        ...now.value,
        nameKey: sortKey(actor.name),
      })
  }

  /** Adds a link to an actor to an owner that has one like it. */
  const add = async (tx: Db, link: Link, actor: Named): Promise<void> => {
    const { ownerId: owner } = link
    if (link.kind === 'participant') {
      const taken = await ofEvent(tx).execute({ ownerId: owner })
      const { side, title, position } = link.value
      await addParticipant(tx, {
        eventId: owner,
        position: placeIn(taken, position),
        actorId: actor.id,
        role: link.key,
        side,
        title,
        dateStart: taken[0]?.dateStart ?? '',
        actorType: actor.type,
        actorCountry: actor.country,
      })
    } else if (link.kind === 'affiliation') {
      const taken = await ofActor(tx).execute({ ownerId: owner })
      const { position, ...value } = link.value
      await addAffiliation(tx, {
        actorId: owner,
        position: placeIn(taken, position),
        targetId: actor.id,
        ...value,
        actorNameKey: taken[0]?.actorNameKey ?? '',
        targetNameKey: sortKey(actor.name),
      })
    }
  }

  /** Takes from a mention what an actor had of it: so many of its count, and its quotes. */
  const splitMention = async (
    tx: Db,
    was: Link & { kind: 'mention' },
    now: Link,
    theirs: Link,
    actorId: string,
    survivorId: string,
  ): Promise<void> => {
    const { ownerId: owner } = now
    const all = await ofArticle(tx).execute({ ownerId: owner })
    const row = all.find((one) => one.actorId === survivorId)
    if (!row) return
    const left = [...was.value.quotes]
    // The last come first: a merge puts the quotes of a duplicate after those of the survivor.
    const given = new Set(
      row.quotes.toReversed().filter(({ quote }) => {
        const at = left.lastIndexOf(quote)
        if (at >= 0) left.splice(at, 1)
        return at >= 0
      }),
    )
    const count = Math.max(1, Math.min(was.value.count, row.count - 1))
    const isOfActor = row.position === was.value.position
    await placeMention(tx).execute({
      ownerId: owner,
      id: survivorId,
      position: isOfActor ? placeIn(all, theirs.value.position) : row.position,
    })
    await setMention(tx).execute({
      articleId: owner,
      id: survivorId,
      count: Math.max(1, row.count - count),
      quotes: JSON.stringify(row.quotes.filter((quote) => !given.has(quote))),
    })
    await addMention(tx, {
      articleId: owner,
      position: isOfActor ? row.position : placeIn(all, was.value.position),
      actorId,
      count,
      quotes: row.quotes.filter((quote) => given.has(quote)),
      publishedAt: row.publishedAt,
    })
  }

  return {
    /** Moves all links to a duplicate to its survivor; what both have in one place becomes one. */
    moveAll: async (tx: Db, survivor: Named, duplicateId: string): Promise<void> => {
      const both = { id: survivor.id, other: duplicateId }
      await dropTwinParticipants(tx).execute(both)
      await moveParticipants(tx).execute({
        ...both,
        type: survivor.type,
        country: survivor.country,
      })
      for (const { articleId, count, quotes } of await mentionsOf(tx).execute(both)) {
        const [kept] = await mentionIn(tx).execute({ articleId, id: survivor.id })
        await dropMention(tx).execute({ articleId, other: duplicateId })
        await setMention(tx).execute({
          articleId,
          id: survivor.id,
          count: count + (kept?.count ?? 0),
          quotes: JSON.stringify([...(kept?.quotes ?? []), ...quotes]),
        })
      }
      await moveMentions(tx, duplicateId, { actorId: survivor.id })
      await dropTwinAffiliations(tx).execute(both)
      await moveAffiliations(tx).execute({ ...both, nameKey: sortKey(survivor.name) })
    },
    /** Moves one link from a survivor to an actor, as it is now. */
    move,
    /**
     * Gives an actor a link that others share with it, to which the survivor goes on leading.
     *
     * @param was as the actor had it
     * @param now as it is now
     * @param theirs as one of the others had it
     */
    split: async (
      tx: Db,
      { was, now, theirs }: { was: Link; now: Link; theirs: Link },
      actor: Named,
      survivor: Named,
    ): Promise<void> => {
      if (was.kind === 'mention') return splitMention(tx, was, now, theirs, actor.id, survivor.id)
      // The one that is there is that of the actor, when it stands where the actor had it.
      const isOfActor = now.value.position === was.value.position
      if (isOfActor) await move(tx, now, actor, survivor.id)
      await add(tx, isOfActor ? theirs : was, isOfActor ? survivor : actor)
    },
  }
}
