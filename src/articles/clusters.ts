import { eq, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { updateBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import type { Dated, Node } from './fingerprints.ts'

/** A run of changes to the clusters of duplicates. */
export interface Run {
  tx: Db
  /** Articles that have joined or left a cluster. */
  moved: Set<string>
  /** Clusters that may have one article left. */
  shrunk: Set<number>
  /** Clusters that have become larger. */
  grown: Set<number>
  /** Clusters that have another original. */
  led: Set<number>
  /** Articles to compare again. */
  pending: Node[]
  /** How many more articles may be added to `pending`. */
  left: number
}

const p = (name: string) => sql.placeholder(name)

const clusterStatements = ({ schema: { articles, articleClusters } }: Engine) => ({
  add: statement((db: Db) =>
    db
      .insert(articleClusters)
      .values({ originalId: p('originalId'), size: 1 })
      .returning({ seq: articleClusters.seq })
      .prepare(),
  ),
  row: statement((db: Db) =>
    db
      .select({ originalId: articleClusters.originalId, size: articleClusters.size })
      .from(articleClusters)
      .where(eq(articleClusters.seq, p('cluster')))
      .prepare(),
  ),
  setOriginal: statement((db: Db) =>
    db
      .update(articleClusters)
      .set({ originalId: sql`${p('originalId')}` })
      .where(eq(articleClusters.seq, p('cluster')))
      .prepare(),
  ),
  resize: statement((db: Db) =>
    db
      .update(articleClusters)
      .set({ size: sql`${articleClusters.size} + ${p('by')}` })
      .where(eq(articleClusters.seq, p('cluster')))
      .prepare(),
  ),
  drop: statement((db: Db) =>
    db
      .delete(articleClusters)
      .where(eq(articleClusters.seq, p('cluster')))
      .prepare(),
  ),
  members: statement((db: Db) =>
    db
      .select({ id: articles.id, publishedAt: articles.publishedAt })
      .from(articles)
      .where(eq(articles.clusterId, p('cluster')))
      .prepare(),
  ),
  moveMembers: statement((db: Db) =>
    db
      .update(articles)
      .set({ clusterId: sql`${p('to')}` })
      .where(eq(articles.clusterId, p('cluster')))
      .prepare(),
  ),
})

/** Deletes clusters that have one article left. */
const ending = (
  { schema: { articles } }: Engine,
  { row, drop }: ReturnType<typeof clusterStatements>,
) => {
  const setCluster = updateBy(articles, articles.id, ['clusterId', 'isDuplicate'])
  return async ({ tx, shrunk, moved }: Run): Promise<void> => {
    for (const cluster of shrunk) {
      const [found] = await row(tx).execute({ cluster })
      if (!found || found.size > 1) continue
      if (found.size === 1) {
        await setCluster(tx, found.originalId, { clusterId: null, isDuplicate: false })
        moved.add(found.originalId)
      }
      await drop(tx).execute({ cluster })
    }
  }
}

/** Reads and writes the clusters of duplicates. */
export const clusters = (engine: Engine) => {
  const { articles } = engine.schema
  const statements = clusterStatements(engine)
  const { add, row, setOriginal, resize, drop, members, moveMembers } = statements
  const setCluster = updateBy(articles, articles.id, ['clusterId', 'isDuplicate'])

  /** Makes an article a duplicate of an original. */
  const enter = async (run: Run, node: Node, of: Node): Promise<void> => {
    const { tx, moved } = run
    if (of.clusterId === null) {
      const [added] = await add(tx).execute({ originalId: of.id })
      of.clusterId = added?.seq ?? null
      await setCluster(tx, of.id, { clusterId: of.clusterId, isDuplicate: false })
      moved.add(of.id)
    }
    await resize(tx).execute({ cluster: of.clusterId, by: 1 })
    if (of.clusterId !== null) run.grown.add(of.clusterId)
    await setCluster(tx, node.id, { clusterId: of.clusterId, isDuplicate: true })
    node.clusterId = of.clusterId
    moved.add(node.id)
  }

  return {
    enter,
    /** Removes a duplicate from its cluster. */
    leave: async (run: Run, node: Node): Promise<void> => {
      const { clusterId } = node
      if (clusterId === null) return
      await resize(run.tx).execute({ cluster: clusterId, by: -1 })
      await setCluster(run.tx, node.id, { clusterId: null, isDuplicate: false })
      node.clusterId = null
      run.shrunk.add(clusterId)
      run.moved.add(node.id)
    },
    /** Makes an original a duplicate of an earlier one, which takes over its duplicates. */
    join: async (run: Run, node: Node, heir: Node): Promise<void> => {
      const { tx, moved } = run
      const { clusterId } = node
      if (clusterId === null) return enter(run, node, heir)
      if (heir.clusterId === null) {
        heir.clusterId = clusterId
        await setOriginal(tx).execute({ cluster: clusterId, originalId: heir.id })
        await resize(tx).execute({ cluster: clusterId, by: 1 })
        await setCluster(tx, heir.id, { clusterId, isDuplicate: false })
        moved.add(heir.id)
        run.led.add(clusterId)
      } else {
        const all = await members(tx).execute({ cluster: clusterId })
        await moveMembers(tx).execute({ cluster: clusterId, to: heir.clusterId })
        await resize(tx).execute({ cluster: heir.clusterId, by: all.length })
        run.grown.add(heir.clusterId)
        await drop(tx).execute({ cluster: clusterId })
        run.shrunk.delete(clusterId)
        for (const { id } of all) moved.add(id)
      }
      await setCluster(tx, node.id, { clusterId: heir.clusterId, isDuplicate: true })
    },
    /** Makes a duplicate the original of its cluster. */
    lead: async ({ tx, moved, led }: Run, cluster: number, id: string): Promise<void> => {
      await setOriginal(tx).execute({ cluster, originalId: id })
      await setCluster(tx, id, { clusterId: cluster, isDuplicate: false })
      moved.add(id)
      led.add(cluster)
    },
    /** The original of a cluster; undefined when the cluster is no more. */
    originalOf: async (tx: Db, cluster: number): Promise<string | undefined> =>
      (await row(tx).execute({ cluster }))[0]?.originalId,
    sizeOf: async (tx: Db, cluster: number | null): Promise<number | undefined> =>
      (await row(tx).execute({ cluster }))[0]?.size,
    members: (tx: Db, cluster: number | null): Promise<Dated[]> => members(tx).execute({ cluster }),
    drop: async (tx: Db, cluster: number): Promise<void> => {
      await drop(tx).execute({ cluster })
    },
    endShrunk: ending(engine, statements),
  }
}
export type Clusters = ReturnType<typeof clusters>
