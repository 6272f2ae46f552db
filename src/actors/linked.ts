import { eq, sql, type SQL } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'
import { affiliationKey } from './merged.ts'
import type { NewActor } from './schema.ts'

/** A link that another resource has to an actor; its key tells those of one owner apart. */
export type Link = { ownerId: string; key: string } & (
  | {
      kind: 'participant'
      value: { position: number; side: string | null; title: string | null }
    }
  | { kind: 'mention'; value: { position: number; count: number; quotes: string[] } }
  | {
      kind: 'affiliation'
      value: { position: number } & Omit<NewActor['affiliations'][number], 'actorId'>
    }
)
export type LinkName = Pick<Link, 'kind' | 'ownerId' | 'key'>

/** The collection whose resources have the links of a kind. */
export const OWNERS = {
  participant: 'event',
  mention: 'article',
  affiliation: 'actor',
} as const satisfies Record<Link['kind'], string>

/** What tells links to one actor apart. */
export const linkKey = ({ kind, ownerId, key }: LinkName): string => `${kind} ${ownerId} ${key}`

const id = sql.placeholder('id')
const ownerId = sql.placeholder('ownerId')

/** The statements that read the links to an actor: all, or those of one owner. */
const linkStatements = ({ kit, schema: { affiliations, mentions, participants } }: Engine) => {
  const participantRows = (where: SQL) =>
    statement((db: Db) =>
      db
        .select({
          ownerId: participants.eventId,
          key: participants.role,
          position: participants.position,
          side: participants.side,
          title: participants.title,
        })
        .from(participants)
        .where(where)
        .prepare(),
    )
  const mentionRows = (where: SQL) =>
    statement((db: Db) =>
      db
        .select({
          ownerId: mentions.articleId,
          position: mentions.position,
          count: mentions.count,
          quotes: mentions.quotes,
        })
        .from(mentions)
        .where(where)
        .prepare(),
    )
  const affiliationRows = (where: SQL) =>
    statement((db: Db) =>
      db
        .select({
          ownerId: affiliations.actorId,
          position: affiliations.position,
          type: affiliations.type,
          title: affiliations.title,
          from: affiliations.from,
          to: affiliations.to,
        })
        .from(affiliations)
        .where(where)
        .prepare(),
    )
  return {
    all: {
      participants: participantRows(eq(participants.actorId, id)),
      mentions: mentionRows(eq(mentions.actorId, id)),
      affiliations: affiliationRows(eq(affiliations.targetId, id)),
    },
    ofOwner: {
      participants: participantRows(
        sql`${participants.eventId} = ${ownerId} and ${kit.unindexed(participants.actorId)} = ${id}`,
      ),
      mentions: mentionRows(
        sql`${mentions.articleId} = ${ownerId} and ${mentions.actorId} = ${id}`,
      ),
      affiliations: affiliationRows(
        sql`${affiliations.actorId} = ${ownerId} and ${kit.unindexed(affiliations.targetId)} = ${id}`,
      ),
    },
  }
}

/** Reads the links of others to actors, one actor at a time. */
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
      const value = { ...rest, type: type as NewActor['affiliations'][number]['type'] }
      return { kind: 'affiliation', ownerId: owner, key: affiliationKey(value), value }
    })

  return {
    /** All links to an actor. */
    linksTo: async (db: Db, actor: string): Promise<Link[]> => [
      ...(await participantsOf(db, all.participants, { id: actor })),
      ...(await mentionsOf(db, all.mentions, { id: actor })),
      ...(await affiliationsOf(db, all.affiliations, { id: actor })),
    ],
    /** A link to an actor; undefined when there is none like that. */
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
