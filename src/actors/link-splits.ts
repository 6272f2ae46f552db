import { eq, sql } from 'drizzle-orm'
import { sortKey } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import { insertInto } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { mentionSetter, type NamedActor } from './link-moves.ts'
import type { Link } from './linked.ts'

const id = sql.placeholder('id')
const other = sql.placeholder('other')
const ownerId = sql.placeholder('ownerId')

/** Statements that point one link to another actor. */
const moveStatements = ({ kit, schema: { affiliations, mentions, participants } }: Engine) => {
  const isParticipant = sql`${participants.eventId} = ${ownerId} and ${kit.unindexed(participants.actorId)} = ${other} and ${kit.unindexed(participants.role)} = ${sql.placeholder('role')}`
  return {
    moveParticipant: statement((db: Db) =>
      db
        .update(participants)
        .set({
          actorId: sql`${id}`,
          actorType: sql`${sql.placeholder('type')}`,
          actorCountry: sql`${sql.placeholder('country')}`,
        })
        .where(isParticipant)
        .prepare(),
    ),
    moveMention: statement((db: Db) =>
      db
        .update(mentions)
        .set({ actorId: sql`${id}` })
        .where(sql`${mentions.articleId} = ${ownerId} and ${mentions.actorId} = ${other}`)
        .prepare(),
    ),
    moveAffiliation: statement((db: Db) =>
      db
        .update(affiliations)
        .set({ targetId: sql`${id}`, targetNameKey: sql`${sql.placeholder('nameKey')}` })
        .where(
          sql`${affiliations.actorId} = ${ownerId} and ${kit.unindexed(affiliations.targetId)} = ${other} and ${affiliations.type} = ${sql.placeholder('type')} and ${affiliations.title} is not distinct from ${sql.placeholder('title')} and ${affiliations.from} is not distinct from ${sql.placeholder('from')} and ${affiliations.to} is not distinct from ${sql.placeholder('to')}`,
        )
        .prepare(),
    ),
  }
}

/** Statements that read the links of an owner, and set the position of one. */
const ownerStatements = ({ schema: { affiliations, mentions, participants } }: Engine) => ({
  ofEvent: statement((db: Db) =>
    db
      .select({ position: participants.position, dateStart: participants.dateStart })
      .from(participants)
      .where(eq(participants.eventId, ownerId))
      .prepare(),
  ),
  ofArticle: statement((db: Db) =>
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
  ),
  ofActor: statement((db: Db) =>
    db
      .select({ position: affiliations.position, actorNameKey: affiliations.actorNameKey })
      .from(affiliations)
      .where(eq(affiliations.actorId, ownerId))
      .prepare(),
  ),
  placeMention: statement((db: Db) =>
    db
      .update(mentions)
      .set({ position: sql`${sql.placeholder('position')}` })
      .where(sql`${mentions.articleId} = ${ownerId} and ${mentions.actorId} = ${id}`)
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
    const row = all.find((one) => one.actorId === survivorId)
    if (!row) return
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
}

/** Adds a link to an owner that keeps one like it to another actor. */
const linkAdder = (engine: Engine) => {
  const { affiliations, participants } = engine.schema
  const { ofEvent, ofActor } = ownerStatements(engine)
  const addParticipant = insertInto(participants)
  const addAffiliation = insertInto(affiliations)
  return async (tx: Db, link: Link, actor: NamedActor): Promise<void> => {
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
