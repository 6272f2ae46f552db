import { eq, sql } from 'drizzle-orm'
import { sortKey } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import { orderOf } from '../db/identity.ts'
import { insertInto, numberReader, seqOf } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { mentionSetter, type NamedActor } from './link-moves.ts'
import type { Link } from './linked.ts'

const id = sql.placeholder('id')
const other = sql.placeholder('other')
const ownerId = sql.placeholder('ownerId')

/** Statements that point one link to another actor. */
const moveStatements = ({ kit, schema }: Engine) => {
  const { actors, affiliations, articles, events, mentions, participants } = schema
  const isOther = seqOf(actors, other)
  const isParticipant = sql`${participants.eventSeq} = ${seqOf(events, ownerId)} and ${kit.unindexed(participants.actorSeq)} = ${isOther} and ${kit.unindexed(participants.role)} = ${sql.placeholder('role')}`
  return {
    moveParticipant: statement((db: Db) =>
      db
        .update(participants)
        .set({
          actorSeq: seqOf(actors, id),
          actorType: sql`${sql.placeholder('type')}`,
          actorCountry: sql`${sql.placeholder('country')}`,
        })
        .where(isParticipant)
        .prepare(),
    ),
    moveMention: statement((db: Db) =>
      db
        .update(mentions)
        .set({ actorSeq: seqOf(actors, id) })
        .where(
          sql`${mentions.articleSeq} = ${seqOf(articles, ownerId)} and ${mentions.actorSeq} = ${isOther}`,
        )
        .prepare(),
    ),
    moveAffiliation: statement((db: Db) =>
      db
        .update(affiliations)
        .set({
          targetSeq: seqOf(actors, id),
          targetNameKey: sql`${sql.placeholder('nameKey')}`,
          targetOrder: sql`${sql.placeholder('order')}`,
        })
        .where(
          sql`${affiliations.actorSeq} = ${seqOf(actors, ownerId)} and ${kit.unindexed(affiliations.targetSeq)} = ${isOther} and ${affiliations.type} = ${sql.placeholder('type')} and ${affiliations.title} is not distinct from ${sql.placeholder('title')} and ${affiliations.from} is not distinct from ${sql.placeholder('from')} and ${affiliations.to} is not distinct from ${sql.placeholder('to')}`,
        )
        .prepare(),
    ),
  }
}

/** Statements that read the links of an owner, and set the position of one. */
const ownerStatements = ({
  schema: { actors, affiliations, articles, events, mentions, participants },
}: Engine) => ({
  ofEvent: statement((db: Db) =>
    db
      .select({
        eventSeq: events.seq,
        dateStart: events.dateStart,
        position: participants.position,
      })
      .from(events)
      .innerJoin(participants, eq(participants.eventSeq, events.seq))
      .where(eq(events.id, ownerId))
      .prepare(),
  ),
  ofArticle: statement((db: Db) =>
    db
      .select({
        articleSeq: articles.seq,
        position: mentions.position,
        publishedAt: mentions.publishedAt,
        actorSeq: mentions.actorSeq,
        count: mentions.count,
        quotes: mentions.quotes,
      })
      .from(articles)
      .innerJoin(mentions, eq(mentions.articleSeq, articles.seq))
      .where(eq(articles.id, ownerId))
      .prepare(),
  ),
  ofActor: statement((db: Db) =>
    db
      .select({
        actorSeq: actors.seq,
        actorNameKey: actors.nameKey,
        position: affiliations.position,
      })
      .from(actors)
      .innerJoin(affiliations, eq(affiliations.actorSeq, actors.seq))
      .where(eq(actors.id, ownerId))
      .prepare(),
  ),
  placeMention: statement((db: Db) =>
    db
      .update(mentions)
      .set({ position: sql`${sql.placeholder('position')}` })
      .where(
        sql`${mentions.articleSeq} = ${sql.placeholder('articleSeq')} and ${mentions.actorSeq} = ${id}`,
      )
      .prepare(),
  ),
})

/** The wanted position if it is free, else the one after the last. */
const placeIn = (taken: readonly { position: number }[], wanted: number): number =>
  taken.some(({ position }) => position === wanted)
    ? taken.reduce((last, { position }) => Math.max(last, position), -1) + 1
    : wanted

/** Subtracts from a mention the count and the quotes that an actor had. */
const mentionSplitter = (engine: Engine) => {
  const { ofArticle, placeMention } = ownerStatements(engine)
  const setMention = mentionSetter(engine)
  const addMention = insertInto(engine.schema.mentions)
  const numberOf = numberReader(engine.schema.actors)
  return async (
    tx: Db,
    was: Link & { kind: 'mention' },
    now: Link,
    theirs: Link,
    actorId: string,
    survivorId: string,
  ): Promise<void> => {
    const { ownerId: owner } = now
    const all = await ofArticle(tx).execute({ ownerId: owner })
    const [actor, survivor] = [await numberOf(tx, actorId), await numberOf(tx, survivorId)]
    const row = all.find((one) => one.actorSeq === survivor)
    if (!row) return
    const { articleSeq } = row
    const left = [...was.value.quotes]
    // A merge appends the duplicate's quotes after the survivor's, so matches are taken from the
    // end.
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
      articleSeq,
      id: survivor,
      position: isOfActor ? placeIn(all, theirs.value.position) : row.position,
    })
    await setMention(tx).execute({
      articleSeq,
      id: survivor,
      count: Math.max(1, row.count - count),
      quotes: JSON.stringify(row.quotes.filter((quote) => !given.has(quote))),
    })
    await addMention(tx, {
      articleSeq,
      position: isOfActor ? row.position : placeIn(all, was.value.position),
      actorSeq: actor,
      count,
      quotes: row.quotes.filter((quote) => given.has(quote)),
      publishedAt: row.publishedAt,
      idOrder: orderOf(owner),
    })
  }
}

/** Adds a link to an owner that keeps one like it to another actor. */
const linkAdder = (engine: Engine) => {
  const { actors, affiliations, participants } = engine.schema
  const { ofEvent, ofActor } = ownerStatements(engine)
  const addParticipant = insertInto(participants)
  const numberOf = numberReader(actors)
  const addAffiliation = insertInto(affiliations)
  return async (tx: Db, link: Link, actor: NamedActor): Promise<void> => {
    const { ownerId: owner } = link
    if (link.kind === 'participant') {
      const taken = await ofEvent(tx).execute({ ownerId: owner })
      const [event] = taken
      if (!event) return
      const { side, title, position } = link.value
      await addParticipant(tx, {
        eventSeq: event.eventSeq,
        position: placeIn(taken, position),
        actorSeq: await numberOf(tx, actor.id),
        role: link.key,
        side,
        title,
        dateStart: event.dateStart,
        idOrder: orderOf(owner),
        actorType: actor.type,
        actorCountry: actor.country,
      })
    } else if (link.kind === 'affiliation') {
      const taken = await ofActor(tx).execute({ ownerId: owner })
      const [one] = taken
      if (!one) return
      const { position, ...value } = link.value
      await addAffiliation(tx, {
        actorSeq: one.actorSeq,
        position: placeIn(taken, position),
        targetSeq: await numberOf(tx, actor.id),
        ...value,
        actorNameKey: one.actorNameKey,
        actorOrder: orderOf(owner),
        targetNameKey: sortKey(actor.name),
        targetOrder: orderOf(actor.id),
      })
    }
  }
}

/** Moves single links from a survivor to the actor that is being unmerged. */
export const linkSplits = (engine: Engine) => {
  const { moveParticipant, moveMention, moveAffiliation } = moveStatements(engine)
  const splitMention = mentionSplitter(engine)
  const add = linkAdder(engine)

  /** Points one current link to another actor. */
  const move = async (tx: Db, now: Link, actor: NamedActor, survivorId: string): Promise<void> => {
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
        order: orderOf(actor.id),
      })
  }

  return {
    move,
    /**
     * Gives an actor its part of a link that other merged actors share, while the survivor keeps
     * theirs.
     * @param was the link as the actor had it
     * @param now the current link
     * @param theirs the link as one of the others had it
     */
    split: async (
      tx: Db,
      { was, now, theirs }: { was: Link; now: Link; theirs: Link },
      actor: NamedActor,
      survivor: NamedActor,
    ): Promise<void> => {
      if (was.kind === 'mention') return splitMention(tx, was, now, theirs, actor.id, survivor.id)
      // The current link is the actor's when it stands at the actor's old position.
      const isOfActor = now.value.position === was.value.position
      if (isOfActor) await move(tx, now, actor, survivor.id)
      await add(tx, isOfActor ? theirs : was, isOfActor ? survivor : actor)
    },
  }
}
