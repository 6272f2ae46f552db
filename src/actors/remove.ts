import { eq, sql } from 'drizzle-orm'
import { ConflictError, PreconditionError } from '../common/errors.ts'
import type { Conflict } from '../common/refusal.ts'
import type { Precondition } from '../common/precondition.ts'
import type { Db, Engine } from '../db/engine.ts'
import { deleteBy, numberReader, seqOf } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import type { Links } from '../links/links.ts'
import { actorState } from './draft.ts'
import type { ActorRows } from './rows.ts'

const HOLDERS_NAMED = 20

/** The first few resources of each kind that link to an actor. */
const actorHolders = ({ schema }: Engine) => {
  const { actors, affiliations, articles, events, mentions, participants } = schema
  const id = sql.placeholder('id')
  const eventsHolding = statement((db: Db) =>
    db
      .selectDistinct({ id: events.id, title: events.title })
      .from(participants)
      .innerJoin(events, eq(events.seq, participants.eventSeq))
      .where(eq(participants.actorSeq, seqOf(actors, id)))
      .limit(HOLDERS_NAMED)
      .prepare(),
  )
  const articlesHolding = statement((db: Db) =>
    db
      .select({ id: articles.id, title: articles.title })
      .from(mentions)
      .innerJoin(articles, eq(articles.seq, mentions.articleSeq))
      .where(eq(mentions.actorSeq, seqOf(actors, id)))
      .limit(HOLDERS_NAMED)
      .prepare(),
  )
  const actorsHolding = statement((db: Db) =>
    db
      .selectDistinct({ id: actors.id, title: actors.name })
      .from(affiliations)
      .innerJoin(actors, eq(actors.seq, affiliations.actorSeq))
      .where(eq(affiliations.targetSeq, seqOf(actors, id)))
      .limit(HOLDERS_NAMED)
      .prepare(),
  )
  return async (tx: Db, actorId: string): Promise<Conflict[]> => {
    const named =
      (collection: Conflict['collection']) =>
      (row: { id: string; title: string }): Conflict => ({ collection, ...row })
    return [
      ...(await eventsHolding(tx).execute({ id: actorId })).map(named('event')),
      ...(await articlesHolding(tx).execute({ id: actorId })).map(named('article')),
      ...(await actorsHolding(tx).execute({ id: actorId })).map(named('actor')),
    ]
  }
}

export const actorRemover = (
  engine: Engine,
  { actors: links, uses }: Links,
  { find }: Pick<ActorRows, 'find'>,
) => {
  const { changes, schema } = engine
  const { actors, affiliations, mentions, participants } = schema
  const holdersOf = actorHolders(engine)
  const dropParticipants = deleteBy(participants, participants.actorSeq)
  const dropMentions = deleteBy(mentions, mentions.actorSeq)
  const numberOf = numberReader(actors)
  const dropAffiliationsTo = deleteBy(affiliations, affiliations.targetSeq)

  /** Deletes an actor, with `force` also the links to it; throws ConflictError if links remain. */
  return async (tx: Db, id: string, allowed: Precondition, force: boolean): Promise<void> => {
    const before = await find(tx, id)
    if (!allowed(before.version)) throw new PreconditionError()
    const held = await holdersOf(tx, id)
    if (held.length > 0 && !force) {
      throw new ConflictError(
        'Events, articles or other actors refer to this actor. Delete it with force=true to remove those links too.',
        held,
      )
    }
    await links.revise(tx, id, async () => {
      const seq = await numberOf(tx, id)
      await dropParticipants(tx, seq)
      await dropMentions(tx, seq)
      await dropAffiliationsTo(tx, seq)
    })
    links.forget(tx)
    uses.count(tx, 'actor', before, null)
    await changes.remove(tx, 'actor', id, actorState(before))
  }
}
