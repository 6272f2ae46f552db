import { eq, sql } from 'drizzle-orm'
import { sortKey } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import { orderOf } from '../db/identity.ts'
import { numberReader, updateBy } from '../db/rows.ts'
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
        sql`${mentions.articleSeq} = ${sql.placeholder('articleSeq')} and ${mentions.actorSeq} = ${id}`,
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
          sql`${participants.actorSeq} = ${other} and exists (select 1 from ${participants} ${sql.identifier('twin')} where ${twin.eventSeq} = ${participants.eventSeq} and ${kit.unindexed(twin.actorSeq)} = ${id} and ${kit.unindexed(twin.role)} = ${participants.role})`,
        )
        .prepare(),
    ),
    moveParticipants: statement((db: Db) =>
      db
        .update(participants)
        .set({
          actorSeq: sql`${id}`,
          actorType: sql`${sql.placeholder('type')}`,
          actorCountry: sql`${sql.placeholder('country')}`,
        })
        .where(eq(participants.actorSeq, other))
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
          articleSeq: mentions.articleSeq,
          count: mentions.count,
          quotes: mentions.quotes,
          position: mentions.position,
        })
        .from(mentions)
        .where(
          sql`${mentions.actorSeq} = ${other} and exists (select 1 from ${mentions} ${sql.identifier('twin')} where ${twinMention.articleSeq} = ${mentions.articleSeq} and ${twinMention.actorSeq} = ${id})`,
        )
        .prepare(),
    ),
    mentionIn: statement((db: Db) =>
      db
        .select({ count: mentions.count, quotes: mentions.quotes })
        .from(mentions)
        .where(
          sql`${mentions.articleSeq} = ${sql.placeholder('articleSeq')} and ${mentions.actorSeq} = ${id}`,
        )
        .prepare(),
    ),
    dropMention: statement((db: Db) =>
      db
        .delete(mentions)
        .where(
          sql`${mentions.articleSeq} = ${sql.placeholder('articleSeq')} and ${mentions.actorSeq} = ${other}`,
        )
        .prepare(),
    ),
    moveMentions: updateBy(mentions, mentions.actorSeq, ['actorSeq']),
  }
}

const affiliationMoves = ({ kit, schema: { affiliations } }: Engine) => {
  const twinAffiliation = kit.alias(affiliations, 'twin')
  return {
    moveAffiliations: statement((db: Db) =>
      db
        .update(affiliations)
        .set({
          targetSeq: sql`${id}`,
          targetNameKey: sql`${sql.placeholder('nameKey')}`,
          targetOrder: sql`${sql.placeholder('order')}`,
        })
        .where(eq(affiliations.targetSeq, other))
        .prepare(),
    ),
    dropTwinAffiliations: statement((db: Db) =>
      db
        .delete(affiliations)
        .where(
          sql`${affiliations.targetSeq} = ${other} and exists (select 1 from ${affiliations} ${sql.identifier('twin')} where ${twinAffiliation.actorSeq} = ${affiliations.actorSeq} and ${kit.unindexed(twinAffiliation.targetSeq)} = ${id} and ${twinAffiliation.type} = ${affiliations.type} and ${twinAffiliation.title} is not distinct from ${affiliations.title} and ${twinAffiliation.from} is not distinct from ${affiliations.from} and ${twinAffiliation.to} is not distinct from ${affiliations.to})`,
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
  const numberOf = numberReader(engine.schema.actors)

  /** Moves all links of a duplicate to its survivor, and joins two links of one owner. */
  return async (tx: Db, survivor: NamedActor, duplicateId: string): Promise<void> => {
    const [kept, lost] = [await numberOf(tx, survivor.id), await numberOf(tx, duplicateId)]
    const both = { id: kept, other: lost }
    await dropTwinParticipants(tx).execute(both)
    await moveParticipants(tx).execute({
      ...both,
      type: survivor.type,
      country: survivor.country,
    })
    for (const { articleSeq, count, quotes } of await mentionsOf(tx).execute(both)) {
      const [own] = await mentionIn(tx).execute({ articleSeq, id: kept })
      await dropMention(tx).execute({ articleSeq, other: lost })
      await setMention(tx).execute({
        articleSeq,
        id: kept,
        count: count + (own?.count ?? 0),
        quotes: JSON.stringify([...(own?.quotes ?? []), ...quotes]),
      })
    }
    await moveMentions(tx, lost, { actorSeq: kept })
    await dropTwinAffiliations(tx).execute(both)
    const sorted = { nameKey: sortKey(survivor.name), order: orderOf(survivor.id) }
    await moveAffiliations(tx).execute({ ...both, ...sorted })
  }
}
