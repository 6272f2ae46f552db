import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { deleteBy, updateBy } from '../db/rows.ts'
import { UNKNOWN_TIME } from '../db/schema.ts'
import { statement, statementCache } from '../db/statement.ts'
import type { Links } from '../links/links.ts'
import { bandsOf, fingerprint, isAlike, type Fingerprint, type Text } from './likeness.ts'

/** How many articles with a band in common are compared: what is beyond is a form, filled in very often. */
const COMPARED_PER_BAND = 100
/** Of a cluster that is larger, duplicates stay when their original changes. */
const COMPARED_ANEW = 200
const COMPARED_AT_ONCE = 200

/** What says which of two articles was published first. */
interface Dated {
  id: string
  publishedAt: number
}

/** An article as it is compared. */
interface Node extends Dated, Fingerprint {
  seq: number
  standsAlone: boolean
  clusterId: number | null
  isDuplicate: boolean
  /** What it is in one cluster with the first of; null when it is in none. */
  original: Dated | null
}

/** A write that changes what is a duplicate of what. */
interface Run {
  tx: Db
  /** Articles that have come to a cluster, or left one. */
  moved: Set<string>
  /** Clusters that may have lost all but one. */
  shrunk: Set<number>
  /** Articles that have to be compared anew. */
  pending: Node[]
  /** How many more may be. */
  left: number
}

/** What is needed of an article to compare it. */
export interface Compared extends Text {
  id: string
  standsAlone: boolean
  /** One that is withdrawn is like no other: it neither hides nor repeats one. */
  status: string
}

/** The earlier first; those without a date last; of one time, the one that was recorded first. */
const byAge = (a: Dated, b: Dated): number =>
  Number(a.publishedAt === UNKNOWN_TIME) - Number(b.publishedAt === UNKNOWN_TIME) ||
  a.publishedAt - b.publishedAt ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const isBefore = (a: Dated, b: Dated) => byAge(a, b) < 0

/**
 * Finds which articles repeat another one nearly word for word.
 *
 * An article is a duplicate of the earliest one that it is like and that is no duplicate itself; so a
 * duplicate is always like its original, and what is a duplicate of what follows from the articles
 * that there are, in whatever order they came.
 */
export const duplicates = (engine: Engine, links: Links) => {
  const { kit, schema } = engine
  const { articles, articleBands, articleClusters, articleFingerprints, articlesToCompare } = schema
  const { evidence } = schema
  const { recount } = links.reporting
  const { forget } = links.articles

  const p = (name: string) => sql.placeholder(name)
  const original = kit.alias(articles, 'original')
  const nodeColumns = {
    seq: articleFingerprints.seq,
    signature: articleFingerprints.signature,
    words: articleFingerprints.words,
    id: articles.id,
    publishedAt: articles.publishedAt,
    standsAlone: articles.standsAlone,
    clusterId: articles.clusterId,
    isDuplicate: articles.isDuplicate,
    original: { id: original.id, publishedAt: original.publishedAt },
  }
  const nodeRow = statement((db: Db) =>
    db
      .select(nodeColumns)
      .from(articleFingerprints)
      .innerJoin(articles, eq(articles.id, articleFingerprints.articleId))
      .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
      .leftJoin(original, eq(original.id, articleClusters.originalId))
      .where(eq(articleFingerprints.articleId, p('id')))
      .prepare(),
  )

  const { band, isDuplicate, fingerprintId } = articleBands
  /** Whether any article has one of these bands: most texts are like no other. */
  const isShared = statement((db: Db) =>
    db
      .select({ band })
      .from(articleBands)
      .where(kit.among(band, p('bands')))
      .limit(1)
      .prepare(),
  )
  const near = statementCache<ReturnType<typeof prepareNear>>()
  const prepareNear = (db: Db, names: string[]) => {
    const sharing = (name: string) =>
      sql`select * from (select ${fingerprintId} as seq from ${articleBands} where ${band} = ${p(name)} and ${isDuplicate} = ${p('isDuplicate')} order by ${fingerprintId} limit ${COMPARED_PER_BAND})`
    return db
      .select(nodeColumns)
      .from(sql`(${sql.join(names.map(sharing), sql` union `)}) near`)
      .innerJoin(articleFingerprints, sql`${articleFingerprints.seq} = near.seq`)
      .innerJoin(articles, eq(articles.id, articleFingerprints.articleId))
      .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
      .leftJoin(original, eq(original.id, articleClusters.originalId))
      .prepare()
  }
  const addBands = statement((db: Db) =>
    db
      .insert(articleBands)
      .select(sql`select value, ${p('isDuplicate')}, ${p('seq')} from ${kit.each(p('bands'))}`)
      .prepare(),
  )
  const clearBands = statement((db: Db) =>
    db
      .delete(articleBands)
      .where(
        sql`${kit.among(band, p('bands'))} and ${isDuplicate} = ${p('isDuplicate')} and ${fingerprintId} = ${p('seq')}`,
      )
      .prepare(),
  )

  const addFingerprint = statement((db: Db) =>
    db
      .insert(articleFingerprints)
      .values({ articleId: p('articleId'), signature: p('signature'), words: p('words') })
      .returning({ seq: articleFingerprints.seq })
      .prepare(),
  )
  const dropFingerprint = deleteBy(articleFingerprints, articleFingerprints.articleId)
  const addCluster = statement((db: Db) =>
    db
      .insert(articleClusters)
      .values({ originalId: p('originalId'), size: 1 })
      .returning({ seq: articleClusters.seq })
      .prepare(),
  )
  const clusterRow = statement((db: Db) =>
    db
      .select({ originalId: articleClusters.originalId, size: articleClusters.size })
      .from(articleClusters)
      .where(eq(articleClusters.seq, p('cluster')))
      .prepare(),
  )
  const setOriginal = statement((db: Db) =>
    db
      .update(articleClusters)
      .set({ originalId: sql`${p('originalId')}` })
      .where(eq(articleClusters.seq, p('cluster')))
      .prepare(),
  )
  const resize = statement((db: Db) =>
    db
      .update(articleClusters)
      .set({ size: sql`${articleClusters.size} + ${p('by')}` })
      .where(eq(articleClusters.seq, p('cluster')))
      .prepare(),
  )
  const dropCluster = statement((db: Db) =>
    db
      .delete(articleClusters)
      .where(eq(articleClusters.seq, p('cluster')))
      .prepare(),
  )
  const setCluster = updateBy(articles, articles.id, ['clusterId', 'isDuplicate'])
  const members = statement((db: Db) =>
    db
      .select({ id: articles.id, publishedAt: articles.publishedAt })
      .from(articles)
      .where(eq(articles.clusterId, p('cluster')))
      .prepare(),
  )
  const moveMembers = statement((db: Db) =>
    db
      .update(articles)
      .set({ clusterId: sql`${p('to')}` })
      .where(eq(articles.clusterId, p('cluster')))
      .prepare(),
  )
  const eventsOf = statement((db: Db) =>
    db
      .selectDistinct({ id: evidence.eventId })
      .from(evidence)
      .where(kit.among(evidence.articleId, p('ids')))
      .prepare(),
  )
  const waiting = statement((db: Db) =>
    db
      .select({
        id: articles.id,
        title: articles.title,
        body: articles.body,
        publishedAt: articles.publishedAt,
        standsAlone: articles.standsAlone,
        status: articles.status,
      })
      .from(articlesToCompare)
      .innerJoin(articles, eq(articles.id, articlesToCompare.articleId))
      .limit(COMPARED_AT_ONCE)
      .prepare(),
  )
  const isWaiting = statement((db: Db) =>
    db.select({ id: articlesToCompare.articleId }).from(articlesToCompare).limit(1).prepare(),
  )
  const dropWaiting = deleteBy(articlesToCompare, articlesToCompare.articleId)

  const nodeOf = async (tx: Db, id: string): Promise<Node | undefined> => {
    const [node] = await nodeRow(tx).execute({ id })
    return node
  }

  /** The articles that an article is like, the earliest first. */
  const alike = async (tx: Db, node: Node, isDuplicate: boolean): Promise<Node[]> => {
    const bands = bandsOf(node.signature)
    const named = Object.fromEntries(bands.map((key, i) => [`band${i}`, key]))
    const names = Object.keys(named)
    const found = await near(tx, String(names.length), () => prepareNear(tx, names)).execute({
      ...named,
      isDuplicate: kit.flag(isDuplicate),
    })
    return found.filter((other) => other.id !== node.id && isAlike(other, node)).toSorted(byAge)
  }

  const bandsAs = (node: Node, isDuplicate: boolean) => ({
    bands: kit.list(bandsOf(node.signature)),
    isDuplicate: kit.flag(isDuplicate),
    seq: node.seq,
  })
  /** Lets an article be found, as an original or as a duplicate. */
  const show = async (tx: Db, node: Node, isDuplicate: boolean): Promise<void> => {
    await addBands(tx).execute(bandsAs(node, isDuplicate))
  }
  const hide = async (tx: Db, node: Node, isDuplicate: boolean): Promise<void> => {
    await clearBands(tx).execute(bandsAs(node, isDuplicate))
  }

  /** Makes an article a duplicate of an original. */
  const enter = async (run: Run, node: Node, of: Node): Promise<void> => {
    const { tx, moved } = run
    if (of.clusterId === null) {
      const [added] = await addCluster(tx).execute({ originalId: of.id })
      of.clusterId = added?.seq ?? null
      await setCluster(tx, of.id, { clusterId: of.clusterId, isDuplicate: false })
      moved.add(of.id)
    }
    await resize(tx).execute({ cluster: of.clusterId, by: 1 })
    await setCluster(tx, node.id, { clusterId: of.clusterId, isDuplicate: true })
    node.clusterId = of.clusterId
    moved.add(node.id)
  }

  /** Takes a duplicate out of its cluster. */
  const leave = async (run: Run, node: Node): Promise<void> => {
    const { clusterId } = node
    if (clusterId === null) return
    await resize(run.tx).execute({ cluster: clusterId, by: -1 })
    await setCluster(run.tx, node.id, { clusterId: null, isDuplicate: false })
    node.clusterId = null
    run.shrunk.add(clusterId)
    run.moved.add(node.id)
  }

  /** Makes an original a duplicate of an earlier one, which takes its duplicates over. */
  const yieldTo = async (run: Run, node: Node, heir: Node): Promise<void> => {
    const { tx, moved } = run
    await hide(tx, node, false)
    await show(tx, node, true)
    const { clusterId } = node
    if (clusterId === null) return enter(run, node, heir)
    if (heir.clusterId === null) {
      heir.clusterId = clusterId
      await setOriginal(tx).execute({ cluster: clusterId, originalId: heir.id })
      await resize(tx).execute({ cluster: clusterId, by: 1 })
      await setCluster(tx, heir.id, { clusterId, isDuplicate: false })
      moved.add(heir.id)
    } else {
      const all = await members(tx).execute({ cluster: clusterId })
      await moveMembers(tx).execute({ cluster: clusterId, to: heir.clusterId })
      await resize(tx).execute({ cluster: heir.clusterId, by: all.length })
      await dropCluster(tx).execute({ cluster: clusterId })
      run.shrunk.delete(clusterId)
      for (const { id } of all) moved.add(id)
    }
    await setCluster(tx, node.id, { clusterId: heir.clusterId, isDuplicate: true })
  }

  /** Has the duplicates that an original took over and is not like compared anew. */
  const review = async (run: Run, node: Node, known: ReadonlySet<string>): Promise<void> => {
    const [cluster] = await clusterRow(run.tx).execute({ cluster: node.clusterId })
    if (!cluster || cluster.size > COMPARED_ANEW) return
    for (const { id } of await members(run.tx).execute({ cluster: node.clusterId })) {
      if (id === node.id || known.has(id)) continue
      const member = await nodeOf(run.tx, id)
      if (!member || isAlike(member, node) || run.left-- <= 0) continue
      await hide(run.tx, member, true)
      await leave(run, member)
      run.pending.push(member)
    }
  }

  /**
   * Makes an article an original: later originals that are like it become its duplicates, and so do
   * duplicates of later ones.
   */
  const reign = async (run: Run, node: Node, originals: Node[]): Promise<void> => {
    const { tx } = run
    await show(tx, node, false)
    for (const other of originals)
      if (isBefore(node, other) && !other.standsAlone) await yieldTo(run, other, node)
    const like = await alike(tx, node, true)
    if (node.clusterId !== null) await review(run, node, new Set(like.map(({ id }) => id)))
    for (const other of like) {
      if (other.clusterId === node.clusterId) continue
      if (!other.original || isBefore(other.original, node)) continue
      await leave(run, other)
      await enter(run, other, node)
    }
  }

  /** The original that an article is a duplicate of, among those that it is like. */
  const leaderOf = (node: Node, originals: Node[]): Node | undefined =>
    node.standsAlone ? undefined : originals.find((other) => isBefore(other, node))

  /** Finds out what an article that is in no cluster is. */
  const place = async (run: Run, node: Node): Promise<void> => {
    const shared = await isShared(run.tx).execute({ bands: kit.list(bandsOf(node.signature)) })
    if (shared.length === 0) return show(run.tx, node, false)
    const originals = await alike(run.tx, node, false)
    const leader = leaderOf(node, originals)
    if (!leader) return reign(run, node, originals)
    await show(run.tx, node, true)
    await enter(run, node, leader)
  }

  /** Gives a cluster that has lost its original the first duplicate as one that is like no other original. */
  const succeed = async (run: Run, cluster: number, heirs: readonly Dated[]): Promise<void> => {
    const { tx } = run
    for (const { id } of heirs) {
      const heir = await nodeOf(tx, id)
      if (!heir) continue
      await hide(tx, heir, true)
      const originals = await alike(tx, heir, false)
      const leader = leaderOf(heir, originals)
      if (!leader || run.left-- <= 0) {
        await setOriginal(tx).execute({ cluster, originalId: id })
        await setCluster(tx, id, { clusterId: cluster, isDuplicate: false })
        return reign(run, heir, originals)
      }
      await leave(run, heir)
      await show(tx, heir, true)
      await enter(run, heir, leader)
    }
  }

  /** Ends a cluster that has lost its original: each duplicate may be like another original. */
  const dissolve = async (run: Run, cluster: number): Promise<void> => {
    const { tx } = run
    const heirs = (await members(tx).execute({ cluster })).toSorted(byAge)
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
    const [row] = await clusterRow(tx).execute({ cluster })
    if (row?.size !== 0) return
    // At once: the article that is gone may come back in this run, with a cluster of its own.
    await dropCluster(tx).execute({ cluster })
    run.shrunk.delete(cluster)
  }

  /** Forgets an article: as if it were not there. */
  const lift = async (run: Run, id: string): Promise<void> => {
    const { tx } = run
    const node = await nodeOf(tx, id)
    if (!node) return
    await hide(tx, node, node.isDuplicate)
    await dropFingerprint(tx, id)
    const { clusterId } = node
    await leave(run, node)
    if (clusterId !== null && !node.isDuplicate) await dissolve(run, clusterId)
  }

  const add = async (run: Run, article: Compared): Promise<void> => {
    const { id, publishedAt, standsAlone, status } = article
    const print = status === 'withdrawn' ? null : fingerprint(article)
    if (!print) return
    const [added] = await addFingerprint(run.tx).execute({ articleId: id, ...print })
    if (!added) return
    await place(run, {
      ...print,
      seq: added.seq,
      id,
      publishedAt,
      standsAlone,
      clusterId: null,
      isDuplicate: false,
      original: null,
    })
  }

  /** Runs a change, and then all that follows from it. */
  const running = async (tx: Db, change: (run: Run) => Promise<void>): Promise<void> => {
    const run: Run = {
      tx,
      moved: new Set(),
      shrunk: new Set(),
      pending: [],
      left: COMPARED_ANEW,
    }
    await change(run)
    // The earliest first: what an article is depends on those before it.
    for (;;) {
      run.pending.sort(byAge)
      const next = run.pending.shift()
      if (!next) break
      await place(run, next)
    }
    for (const cluster of run.shrunk) {
      const [row] = await clusterRow(tx).execute({ cluster })
      if (!row || row.size > 1) continue
      if (row.size === 1) {
        await setCluster(tx, row.originalId, { clusterId: null, isDuplicate: false })
        run.moved.add(row.originalId)
      }
      await dropCluster(tx).execute({ cluster })
    }
    if (run.moved.size === 0) return
    for (const id of run.moved) forget(tx, id)
    for (const { id } of await eventsOf(tx).execute({ ids: kit.list([...run.moved]) }))
      await recount(tx, id, [])
  }

  return {
    /** Compares an article that is new. */
    add: (tx: Db, article: Compared): Promise<void> => running(tx, (run) => add(run, article)),
    /** Compares an article that has changed. */
    change: (tx: Db, article: Compared): Promise<void> =>
      running(tx, async (run) => {
        await lift(run, article.id)
        await add(run, article)
      }),
    /** Takes an article out that is about to be deleted. */
    remove: (tx: Db, id: string): Promise<void> => running(tx, (run) => lift(run, id)),
    /** Whether articles that were there before articles were compared still wait for it. */
    isWaiting: async (db: Db): Promise<boolean> => (await isWaiting(db).execute()).length > 0,
    /** Compares some of them, and tells how many. */
    compareSome: async (tx: Db): Promise<number> => {
      const some = await waiting(tx).execute()
      for (const article of some) {
        await running(tx, async (run) => {
          await lift(run, article.id)
          await add(run, article)
        })
        await dropWaiting(tx, article.id)
      }
      return some.length
    },
  }
}
