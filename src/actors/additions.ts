import { eq, sql, type Column, type SQL } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { seqOf } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { applyOperations } from '../common/json-patch.ts'
import { turns } from '../common/turns.ts'
import { linkKey, OWNERS, type Link, type LinkName } from './linked.ts'
import type { ActorLinks } from '../links/actors.ts'
import { affiliationKey, type Held } from './merged.ts'
import { VALUES_NAMED, type MergedValue, type ActorInput } from './schema.ts'

/** How many changed resources of each kind are compared. */
const COMPARED = 1_000

const FIELDS = { event: 'participants', article: 'mentions', actor: 'affiliations' } as const
type Item = { actorId: string; role?: string } & Omit<ActorInput['affiliations'][number], 'actorId'>

const keyOf = (kind: Link['kind'], item: Item): string =>
  kind === 'participant' ? (item.role ?? '') : kind === 'mention' ? '' : affiliationKey(item)

/** The values of an actor's lists, in the form of the answer. */
const valuesOf = ({ aliases, sectors, tags, externalIds }: Held): MergedValue[] => {
  const named = (kind: MergedValue['kind']) => (title: string) => ({ kind, id: null, title })
  return [
    ...aliases.map(({ name }) => name).map(named('alias')),
    ...sectors.map(named('sector')),
    ...tags.map(named('tag')),
    ...externalIds.map(({ scheme, value }) => `${scheme}:${value}`).map(named('externalId')),
  ]
}
const valueKey = ({ kind, title }: MergedValue) => `${kind} ${title}`

const id = sql.placeholder('id')
const ids = sql.placeholder('ids')

const changedStatements = ({ schema }: Engine) => {
  const { actors, affiliations, articles, changes, events, mentions, participants } = schema
  const changed = (rows: SQL, owner: Column) =>
    statement((db: Db) =>
      db
        .selectDistinct({ id: sql<string>`${owner}` })
        .from(rows)
        .where(
          sql`exists (select 1 from ${changes} where ${changes.resourceId} = ${owner} and ${changes.position} > ${sql.placeholder('position')})`,
        )
        .limit(COMPARED)
        .prepare(),
    )
  return {
    /** Resources that link to an actor and have changed since, by kind of link. */
    owners: {
      participant: changed(
        sql`${participants} join ${events} on ${participants.actorSeq} = ${seqOf(actors, id)} and ${events.seq} = ${participants.eventSeq}`,
        events.id,
      ),
      mention: changed(
        sql`${mentions} join ${articles} on ${mentions.actorSeq} = ${seqOf(actors, id)} and ${articles.seq} = ${mentions.articleSeq}`,
        articles.id,
      ),
      affiliation: changed(
        sql`${affiliations} join ${actors} on ${affiliations.targetSeq} = ${seqOf(actors, id)} and ${actors.seq} = ${affiliations.actorSeq}`,
        actors.id,
      ),
    },
    undone: statement((db: Db) =>
      db
        .select({ undo: changes.undo })
        .from(changes)
        .where(
          sql`${eq(changes.resourceId, id)} and ${changes.position} > ${sql.placeholder('position')}`,
        )
        .orderBy(sql`${changes.version} desc`)
        .prepare(),
    ),
  }
}

const titleStatements = ({ kit, schema: { actors, articles, events } }: Engine) => {
  const titlesIn = (table: typeof actors | typeof articles | typeof events, title: Column) =>
    statement((db: Db) =>
      db
        .select({ id: sql<string>`${table.id}`, title: sql<string>`${title}` })
        .from(table)
        .where(kit.among(table.id, ids))
        .prepare(),
    )
  return {
    event: titlesIn(events, events.title),
    article: titlesIn(articles, articles.title),
    actor: titlesIn(actors, actors.name),
  }
}

/** Reads the states that resources had at a position of the feed. */
const earlierStates =
  (undone: ReturnType<typeof changedStatements>['undone']) =>
  /** The state of a resource, or of one field of it, at a position of the feed. */
  async (
    db: Db,
    resource: string,
    position: number,
    now: object,
    part?: string,
  ): Promise<object | null> => {
    const isOfPart = (path: string) =>
      part === undefined || path === '' || path === `/${part}` || path.startsWith(`/${part}/`)
    let state: object | null = now
    for (const { undo } of await undone(db).execute({ id: resource, position }))
      state =
        undo &&
        (applyOperations(
          state,
          undo.filter(({ path }) => isOfPart(path)),
        ) as object | null)
    return state
  }

/** Adds to links the titles of the resources that have them. */
const linkNames = (engine: Engine) => {
  const { changes: log, kit } = engine
  const titles = titleStatements(engine)
  /** The titles are the current ones; for deleted resources, the last. */
  return async (db: Db, found: readonly LinkName[]): Promise<MergedValue[]> => {
    const some = found.slice(0, VALUES_NAMED)
    const known = new Map<string, string>()
    for (const [kind, ofKind] of Map.groupBy(some, (link) => link.kind)) {
      const ids = kit.list(ofKind.map(({ ownerId }) => ownerId))
      for (const row of await titles[OWNERS[kind]](db).execute({ ids }))
        known.set(row.id, row.title)
    }
    return Promise.all(
      some.map(async ({ kind, ownerId }) => {
        const title = known.get(ownerId)
        const lost = title === undefined ? await log.lost(db, ownerId) : null
        const { title: was, name = was } = (lost ?? {}) as { title?: string; name?: string }
        return { kind, id: ownerId, title: title ?? name ?? '' }
      }),
    )
  }
}

/** Finds what was added to an actor since another one was merged into it. */
export const additions = (engine: Engine, links: Pick<ActorLinks, 'listOf'>) => {
  const { owners, undone } = changedStatements(engine)
  const stateAt = earlierStates(undone)
  const named = linkNames(engine)

  /** The first links that were added to an actor. */
  const linksSince = async (
    db: Db,
    actor: string,
    position: number,
    tree: readonly string[],
    leaving: readonly Link[],
  ): Promise<LinkName[]> => {
    const held = new Set(leaving.map(linkKey))
    const found: LinkName[] = []
    const turn = turns()
    for (const kind of ['participant', 'mention', 'affiliation'] as const) {
      const collection = OWNERS[kind]
      const field = FIELDS[collection]
      for (const { id: ownerId } of await owners[kind](db).execute({ id: actor, position })) {
        if (found.length >= VALUES_NAMED) break
        await turn()
        const now = (await links.listOf(db, collection, ownerId)) as Item[]
        const then = await stateAt(db, ownerId, position, { [field]: now }, field)
        const were = ((then as Record<string, Item[]> | null)?.[field] ?? []).filter((item) =>
          tree.includes(item.actorId),
        )
        const keys = new Set(were.map((item) => keyOf(kind, item)))
        for (const item of now) {
          const link = { kind, ownerId, key: keyOf(kind, item) }
          if (item.actorId === actor && !keys.has(link.key) && !held.has(linkKey(link)))
            found.push(link)
        }
      }
    }
    return found
  }

  return {
    named,
    /**
     * The first links and values that were added to an actor since a position of the feed.
     * @param state the current state
     * @param tree the actor and all actors merged into it
     * @param leaving what the actors that are being unmerged hold
     */
    since: async (
      db: Db,
      actor: string,
      state: Held,
      position: number,
      tree: readonly string[],
      leaving: { fields: readonly Held[]; links: readonly Link[] },
    ): Promise<MergedValue[]> => {
      const before = (await stateAt(db, actor, position, state)) as Held | null
      const known = new Set(
        [...(before ? [before] : []), ...leaving.fields].flatMap(valuesOf).map(valueKey),
      )
      for (const { name } of leaving.fields)
        known.add(valueKey({ kind: 'alias', id: null, title: name }))
      const values = before ? valuesOf(state).filter((one) => !known.has(valueKey(one))) : []
      const found = await linksSince(db, actor, position, tree, leaving.links)
      return [...values, ...(await named(db, found))].slice(0, VALUES_NAMED)
    },
  }
}
