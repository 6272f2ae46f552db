import { eq, sql } from 'drizzle-orm'
import { sortKey } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import { updateBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import type { Actor } from './schema.ts'

const id = sql.placeholder('id')
const other = sql.placeholder('other')

/** The fields of an actor that links store. */
export type NamedActor = Pick<Actor, 'id' | 'name' | 'type' | 'country'>

/** Writes the count and the quotes of a mention. */
export const mentionSetter = ({ schema: { mentions } }: Engine) =>
  statement((db: Db) =>
    db
      .update(mentions)
      .set({ count: sql`${sql.placeholder('count')}`, quotes: sql`${sql.placeholder('quotes')}` })
      .where(
        sql`${mentions.articleId} = ${sql.placeholder('articleId')} and ${mentions.actorId} = ${id}`,
      )
      .prepare(),
  )

const participantMoves = ({ kit, schema: { participants } }: Engine) => {
  const twin = kit.alias(participants, 'twin')
  return {
    // The query starts from the owner's links, which are few; an actor may have very many.
    dropTwinParticipants: statement((db: Db) =>
      db
        .delete(participants)
        .where(
          sql`${participants.actorId} = ${other} and exists (select 1 from ${participants} ${sql.identifier('twin')} where ${twin.eventId} = ${participants.eventId} and ${kit.unindexed(twin.actorId)} = ${id} and ${kit.unindexed(twin.role)} = ${participants.role})`,
        )
        .prepare(),
    ),
    moveParticipants: statement((db: Db) =>
      db
        .update(participants)
        .set({
          actorId: sql`${id}`,
          actorType: sql`${sql.placeholder('type')}`,
          actorCountry: sql`${sql.placeholder('country')}`,
        })
        .where(eq(participants.actorId, other))
        .prepare(),
    ),
  }
}

const mentionMoves = ({ kit, schema: { mentions } }: Engine) => {
  const twinMention = kit.alias(mentions, 'twin')
  return {
    /** Mentions in articles that mention both actors. */
    mentionsOf: statement((db: Db) =>
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
    ),
    mentionIn: statement((db: Db) =>
      db
        .select({ count: mentions.count, quotes: mentions.quotes })
        .from(mentions)
        .where(
          sql`${mentions.articleId} = ${sql.placeholder('articleId')} and ${mentions.actorId} = ${id}`,
        )
        .prepare(),
    ),
    dropMention: statement((db: Db) =>
      db
        .delete(mentions)
        .where(
          sql`${mentions.articleId} = ${sql.placeholder('articleId')} and ${mentions.actorId} = ${other}`,
        )
        .prepare(),
    ),
    moveMentions: updateBy(mentions, mentions.actorId, ['actorId']),
  }
}

const affiliationMoves = ({ kit, schema: { affiliations } }: Engine) => {
  const twinAffiliation = kit.alias(affiliations, 'twin')
  return {
    moveAffiliations: statement((db: Db) =>
      db
        .update(affiliations)
        .set({ targetId: sql`${id}`, targetNameKey: sql`${sql.placeholder('nameKey')}` })
        .where(eq(affiliations.targetId, other))
        .prepare(),
    ),
    dropTwinAffiliations: statement((db: Db) =>
      db
        .delete(affiliations)
        .where(
          sql`${affiliations.targetId} = ${other} and exists (select 1 from ${affiliations} ${sql.identifier('twin')} where ${twinAffiliation.actorId} = ${affiliations.actorId} and ${kit.unindexed(twinAffiliation.targetId)} = ${id} and ${twinAffiliation.type} = ${affiliations.type} and ${twinAffiliation.title} is not distinct from ${affiliations.title} and ${twinAffiliation.from} is not distinct from ${affiliations.from} and ${twinAffiliation.to} is not distinct from ${affiliations.to})`,
        )
        .prepare(),
    ),
  }
}

/** Moves the links that other resources have to an actor to another actor. */
export const linkMoves = (engine: Engine) => {
  const { dropTwinParticipants, moveParticipants } = participantMoves(engine)
  const { mentionsOf, mentionIn, dropMention, moveMentions } = mentionMoves(engine)
  const { moveAffiliations, dropTwinAffiliations } = affiliationMoves(engine)
  const setMention = mentionSetter(engine)

  /** Moves all links of a duplicate to its survivor, and joins two links of one owner. */
  return async (tx: Db, survivor: NamedActor, duplicateId: string): Promise<void> => {
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
  }
}
