import { eq, sql, type SQL } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { seqOf } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { affiliationKey } from './merged.ts'
import type { ActorInput } from './schema.ts'

/** A link from another resource to an actor; `key` distinguishes the links of one owner. */
export type Link = { ownerId: string; key: string } & (
  | {
      kind: 'participant'
      value: { position: number; side: string | null; title: string | null }
    }
  | { kind: 'mention'; value: { position: number; count: number; quotes: string[] } }
  | {
      kind: 'affiliation'
      value: { position: number } & Omit<ActorInput['affiliations'][number], 'actorId'>
    }
)
export type LinkName = Pick<Link, 'kind' | 'ownerId' | 'key'>

/** The collection that the owners of each kind of link belong to. */
export const OWNERS = {
  participant: 'event',
  mention: 'article',
  affiliation: 'actor',
} as const satisfies Record<Link['kind'], string>

/** Identifies a link among all links to one actor. */
export const linkKey = ({ kind, ownerId, key }: LinkName): string => `${kind} ${ownerId} ${key}`

const id = sql.placeholder('id')
const ownerId = sql.placeholder('ownerId')

const linkStatements = ({ kit, schema }: Engine) => {
  const { actors, affiliations, articles, events, mentions, participants } = schema
  const [isActor, isEvent, isArticle] = [
    seqOf(actors, id),
    seqOf(events, ownerId),
    seqOf(articles, ownerId),
  ]
  const participantRows = (where: SQL) =>
    statement((db: Db) =>
      db
        .select({
          ownerId: events.id,
          key: participants.role,
          position: participants.position,
          side: participants.side,
          title: participants.title,
        })
        .from(participants)
        .innerJoin(events, eq(events.seq, participants.eventSeq))
        .where(where)
        .prepare(),
    )
  const mentionRows = (where: SQL) =>
    statement((db: Db) =>
      db
        .select({
          ownerId: articles.id,
          position: mentions.position,
          count: mentions.count,
          quotes: mentions.quotes,
        })
        .from(mentions)
        .innerJoin(articles, eq(articles.seq, mentions.articleSeq))
        .where(where)
        .prepare(),
    )
  const affiliationRows = (where: SQL) =>
    statement((db: Db) =>
      db
        .select({
          ownerId: actors.id,
          position: affiliations.position,
          type: affiliations.type,
          title: affiliations.title,
          from: affiliations.from,
          to: affiliations.to,
        })
        .from(affiliations)
        .innerJoin(actors, eq(actors.seq, affiliations.actorSeq))
        .where(where)
        .prepare(),
    )
  return {
    all: {
      participants: participantRows(eq(participants.actorSeq, isActor)),
      mentions: mentionRows(eq(mentions.actorSeq, isActor)),
      affiliations: affiliationRows(eq(affiliations.targetSeq, isActor)),
    },
    ofOwner: {
      participants: participantRows(
        sql`${participants.eventSeq} = ${isEvent} and ${kit.unindexed(participants.actorSeq)} = ${isActor}`,
      ),
      mentions: mentionRows(
        sql`${mentions.articleSeq} = ${isArticle} and ${mentions.actorSeq} = ${isActor}`,
      ),
      affiliations: affiliationRows(
        sql`${affiliations.actorSeq} = ${seqOf(actors, ownerId)} and ${kit.unindexed(affiliations.targetSeq)} = ${isActor}`,
      ),
    },
  }
}

export const linked = (engine: Engine) => {
  const { all, ofOwner } = linkStatements(engine)

  const participantsOf = async (
    db: Db,
    rows: typeof all.participants,
    values: object,
  ): Promise<Link[]> =>
    (await rows(db).execute({ ...values })).map(({ ownerId: owner, key, ...value }) => ({
      kind: 'participant',
      ownerId: owner,
      key,
      value,
    }))
  const mentionsOf = async (db: Db, rows: typeof all.mentions, values: object): Promise<Link[]> =>
    (await rows(db).execute({ ...values })).map(({ ownerId: owner, quotes, ...value }) => ({
      kind: 'mention',
      ownerId: owner,
      key: '',
      value: { ...value, quotes: quotes.map(({ quote }) => quote) },
    }))
  const affiliationsOf = async (
    db: Db,
    rows: typeof all.affiliations,
    values: object,
  ): Promise<Link[]> =>
    (await rows(db).execute({ ...values })).map(({ ownerId: owner, type, ...rest }) => {
      const value = { ...rest, type: type as ActorInput['affiliations'][number]['type'] }
      return { kind: 'affiliation', ownerId: owner, key: affiliationKey(value), value }
    })

  return {
    linksTo: async (db: Db, actor: string): Promise<Link[]> => [
      ...(await participantsOf(db, all.participants, { id: actor })),
      ...(await mentionsOf(db, all.mentions, { id: actor })),
      ...(await affiliationsOf(db, all.affiliations, { id: actor })),
    ],
    /** One link to an actor; undefined when there is none. */
    linkTo: async (db: Db, actor: string, { kind, ownerId: owner, key }: LinkName) => {
      const values = { id: actor, ownerId: owner }
      const found =
        kind === 'participant'
          ? await participantsOf(db, ofOwner.participants, values)
          : kind === 'mention'
            ? await mentionsOf(db, ofOwner.mentions, values)
            : await affiliationsOf(db, ofOwner.affiliations, values)
      return found.find((link) => link.key === key)
    },
  }
}
export type Linked = ReturnType<typeof linked>
