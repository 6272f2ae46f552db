import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { deleteBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import type { Links } from '../links/links.ts'
import { clusters, type Clusters, type Run } from './clusters.ts'
import {
  byAge,
  fingerprints,
  isBefore,
  type Compared,
  type Dated,
  type Fingerprints,
  type Looked,
  type Node,
} from './fingerprints.ts'
import { isAlike } from './likeness.ts'

/** Duplicates of a larger cluster are not compared again when their original changes. */
const COMPARED_ANEW = 200
const COMPARED_AT_ONCE = 200

/** The first of these similar originals that is older than the article. */
const leaderOf = (node: Node, originals: Node[]): Node | undefined =>
  node.standsAlone ? undefined : originals.find((other) => isBefore(other, node))

/** Decides whether an article is an original or a duplicate. */
const placing = (
  { nodeOf, alike, isNearAny, show, hide }: Fingerprints,
  { enter, leave, join, members, sizeOf }: Clusters,
) => {
  /** Compares again the duplicates that an original took over and does not resemble. */
  const review = async (run: Run, node: Node, known: ReadonlySet<string>): Promise<void> => {
    const size = await sizeOf(run.tx, node.clusterId)
    if (size === undefined || size > COMPARED_ANEW) return
    for (const { id } of await members(run.tx, node.clusterId)) {
      if (id === node.id || known.has(id)) continue
      const member = await nodeOf(run.tx, id)
      if (!member || isAlike(member, node) || run.left-- <= 0) continue
      await hide(run.tx, member, true)
      await leave(run, member)
      run.pending.push(member)
    }
  }

  /** Makes an article an original of all later similar articles, originals and duplicates. */
  const reign = async (run: Run, node: Node, originals: Node[]): Promise<void> => {
    const { tx } = run
    await show(tx, node, false)
    for (const other of originals)
      if (isBefore(node, other) && !other.standsAlone) {
        await hide(tx, other, false)
        await show(tx, other, true)
        await join(run, other, node)
      }
    const like = await alike(tx, node, true)
    if (node.clusterId !== null) await review(run, node, new Set(like.map(({ id }) => id)))
    for (const other of like) {
      if (other.clusterId === node.clusterId) continue
      if (!other.original || isBefore(other.original, node)) continue
      await leave(run, other)
      await enter(run, other, node)
    }
  }

  return {
    reign,
    /** Places an article that is in no cluster. */
    place: async (run: Run, node: Node, looked?: Looked): Promise<void> => {
      const isNear = looked ? looked.isNearAny : await isNearAny(run.tx, node.signature)
      if (!isNear) return show(run.tx, node, false)
      const originals = await alike(run.tx, node, false)
      const leader = leaderOf(node, originals)
      if (!leader) return reign(run, node, originals)
      await show(run.tx, node, true)
      await enter(run, node, leader)
    },
  }
}

/** Removes articles from their clusters. */
const lifting = (
  { nodeOf, alike, show, hide, drop: dropFingerprint }: Fingerprints,
  { enter, leave, lead, members, sizeOf, drop: dropCluster }: Clusters,
  { reign }: ReturnType<typeof placing>,
) => {
  /** Makes the first duplicate that resembles no other original the new original of its cluster. */
  const succeed = async (run: Run, cluster: number, heirs: readonly Dated[]): Promise<void> => {
    const { tx } = run
    for (const { id } of heirs) {
      const heir = await nodeOf(tx, id)
      if (!heir) continue
      await hide(tx, heir, true)
      const originals = await alike(tx, heir, false)
      const leader = leaderOf(heir, originals)
      if (!leader || run.left-- <= 0) {
        await lead(run, cluster, id)
        return reign(run, heir, originals)
      }
      await leave(run, heir)
      await show(tx, heir, true)
      await enter(run, heir, leader)
    }
  }

  /** Dissolves a cluster that has lost its original; each duplicate may resemble another one. */
  const dissolve = async (run: Run, cluster: number): Promise<void> => {
    const { tx } = run
    const heirs = (await members(tx, cluster)).toSorted(byAge)
    if (heirs.length > run.left) await succeed(run, cluster, heirs)
    else
      for (const { id } of heirs) {
        const heir = await nodeOf(tx, id)
        if (!heir) continue
        await hide(tx, heir, true)
        await leave(run, heir)
        run.pending.push(heir)
        run.left--
      }
    if ((await sizeOf(tx, cluster)) !== 0) return
    // At once, because the removed article may come back in this run with a cluster of its own.
    await dropCluster(tx, cluster)
    run.shrunk.delete(cluster)
  }

  /** Removes an article from all clusters. */
  return async (run: Run, id: string): Promise<void> => {
    const { tx } = run
    const node = await nodeOf(tx, id)
    if (!node) return
    await hide(tx, node, node.isDuplicate)
    await dropFingerprint(tx, node.seq)
    const { clusterId } = node
    await leave(run, node)
    if (clusterId !== null && !node.isDuplicate) await dissolve(run, clusterId)
  }
}

/** The articles written before duplicates were found, which have yet to be compared. */
const waitingArticles = ({ schema: { articles, articlesToCompare } }: Engine) => ({
  some: statement((db: Db) =>
    db
      .select({
        seq: articles.seq,
        id: articles.id,
        title: articles.title,
        body: articles.body,
        publishedAt: articles.publishedAt,
        standsAlone: articles.standsAlone,
        status: articles.status,
      })
      .from(articlesToCompare)
      .innerJoin(articles, eq(articles.seq, articlesToCompare.articleSeq))
      .limit(COMPARED_AT_ONCE)
      .prepare(),
  ),
  any: statement((db: Db) =>
    db.select({ seq: articlesToCompare.articleSeq }).from(articlesToCompare).limit(1).prepare(),
  ),
  drop: deleteBy(articlesToCompare, articlesToCompare.articleSeq),
})

/** Updates what is derived from the clusters of articles that have moved, and notes who shows them. */
const follower = (
  { kit, schema: { articles: rows, events, evidence } }: Engine,
  { articles, reporting, touches }: Links,
  { originalOf }: Clusters,
) => {
  const eventsOf = statement((db: Db) =>
    db
      .selectDistinct({ id: events.id })
      .from(rows)
      .innerJoin(evidence, eq(evidence.articleSeq, rows.seq))
      .innerJoin(events, eq(events.seq, evidence.eventSeq))
      .where(kit.among(rows.id, sql.placeholder('ids')))
      .prepare(),
  )
  const eventsOfCluster = statement((db: Db) =>
    db
      .selectDistinct({ id: events.id })
      .from(rows)
      .innerJoin(evidence, eq(evidence.articleSeq, rows.seq))
      .innerJoin(events, eq(events.seq, evidence.eventSeq))
      .where(eq(rows.clusterId, sql.placeholder('cluster')))
      .prepare(),
  )

  /** Originals with another number of duplicates, and duplicates with another original. */
  const noteClusters = async ({ tx, shrunk, grown, led }: Run): Promise<void> => {
    for (const cluster of shrunk.union(grown)) {
      const original = await originalOf(tx, cluster)
      if (original !== undefined) touches.shown(tx, 'article', [original])
    }
    for (const cluster of led) {
      const original = await originalOf(tx, cluster)
      if (original === undefined) continue
      touches.duplicatesOf(tx, original)
      const reporting = await eventsOfCluster(tx).execute({ cluster })
      touches.shown(
        tx,
        'event',
        reporting.map(({ id }) => id),
      )
    }
  }

  return async (run: Run): Promise<void> => {
    const { tx, moved } = run
    await noteClusters(run)
    if (moved.size === 0) return
    for (const id of moved) articles.forget(tx, id)
    touches.shown(tx, 'article', moved)
    for (const { id } of await eventsOf(tx).execute({ ids: kit.list([...moved]) })) {
      touches.shown(tx, 'event', [id])
      await reporting.recount(tx, id, [])
    }
  }
}

/**
 * Finds articles that repeat another one nearly word for word. An article is a duplicate of the
 * earliest original that it resembles. So every duplicate resembles its original, and the result
 * does not depend on the order in which articles arrive.
 */
export const duplicates = (engine: Engine, links: Links) => {
  const prints = fingerprints(engine)
  const groups = clusters(engine)
  const placed = placing(prints, groups)
  const lift = lifting(prints, groups, placed)
  const follow = follower(engine, links, groups)
  const waiting = waitingArticles(engine)

  const enlist = async (run: Run, article: Compared): Promise<void> => {
    const node = await prints.add(run.tx, article)
    if (node) await placed.place(run, node, article.looked)
  }

  /** Runs a change and then everything that follows from it. */
  const running = async (tx: Db, change: (run: Run) => Promise<void>): Promise<void> => {
    const run: Run = {
      tx,
      moved: new Set(),
      shrunk: new Set(),
      grown: new Set(),
      led: new Set(),
      pending: [],
      left: COMPARED_ANEW,
    }
    await change(run)
    // Earliest first, as an article depends on earlier ones only.
    for (;;) {
      run.pending.sort(byAge)
      const next = run.pending.shift()
      if (!next) break
      await placed.place(run, next)
    }
    await groups.endShrunk(run)
    await follow(run)
  }

  /** Compares an article that has changed. */
  const change = (tx: Db, article: Compared): Promise<void> =>
    running(tx, async (run) => {
      await lift(run, article.id)
      await enlist(run, article)
    })

  return {
    /** Looks for what the comparison of a new article will ask for; nothing may be written between both. */
    look: prints.look,
    /** Compares a new article. */
    add: (tx: Db, article: Compared): Promise<void> => running(tx, (run) => enlist(run, article)),
    change,
    /** Removes an article that is about to be deleted. */
    remove: (tx: Db, id: string): Promise<void> => running(tx, (run) => lift(run, id)),
    /** Whether articles have yet to be compared. */
    isWaiting: async (db: Db): Promise<boolean> => (await waiting.any(db).execute()).length > 0,
    /** Compares some of the waiting articles; returns how many. */
    compareSome: async (tx: Db): Promise<number> => {
      const some = await waiting.some(tx).execute()
      for (const article of some) {
        await change(tx, article)
        await waiting.drop(tx, article.seq)
      }
      return some.length
    },
  }
}
export type Duplicates = ReturnType<typeof duplicates>
