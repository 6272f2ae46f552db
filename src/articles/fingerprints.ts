import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import { deleteBy, placeholders } from '../db/rows.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'
import { statement, statementCache } from '../db/statement.ts'
import { bandsOf, fingerprint, isAlike, type Fingerprint, type Text } from './likeness.ts'

/** How many articles that share a band are compared: more of them are one form, filled in often. */
const COMPARED_PER_BAND = 100

/** The time of publication, which decides which of two articles is the original. */
export interface Dated {
  id: string
  publishedAt: number
}

/** An article with its fingerprint and cluster. */
export interface Node extends Dated, Fingerprint {
  seq: number
  standsAlone: boolean
  clusterId: number | null
  isDuplicate: boolean
  /** The original of its cluster; null when it is in none. */
  original: Dated | null
}

/** A fingerprint, and whether another article has a part of it. */
export interface Looked {
  print: Fingerprint | null
  isNearAny: boolean
}

/** The fields of an article that are compared. */
export interface Compared extends Text {
  seq: number
  id: string
  /** Its fingerprint, where a write has made it before. */
  looked?: Looked
  standsAlone: boolean
  /** A withdrawn article is not compared, so it neither hides nor repeats another. */
  status: string
}

/** Orders articles by publication, those without a date last, then by time of recording. */
export const byAge = (a: Dated, b: Dated): number =>
  Number(a.publishedAt === UNKNOWN_TIME) - Number(b.publishedAt === UNKNOWN_TIME) ||
  a.publishedAt - b.publishedAt ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
export const isBefore = (a: Dated, b: Dated) => byAge(a, b) < 0

const p = (name: string) => sql.placeholder(name)

const nodeStatements = ({ kit, schema }: Engine) => {
  const { articles, articleBands, articleClusters, articleFingerprints } = schema
  const { band, isDuplicate, fingerprintId } = articleBands
  const original = kit.alias(articles, 'original')
  const columns = {
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
  const prepareNear = (db: Db, names: string[]) => {
    const sharing = (name: string) =>
      sql`select * from (select ${fingerprintId} as seq from ${articleBands} where ${band} = ${p(name)} and ${isDuplicate} = ${p('isDuplicate')} order by ${fingerprintId} limit ${COMPARED_PER_BAND}) one`
    return db
      .select(columns)
      .from(sql`(${sql.join(names.map(sharing), sql` union `)}) near`)
      .innerJoin(articleFingerprints, sql`${articleFingerprints.seq} = near.seq`)
      .innerJoin(articles, eq(articles.seq, articleFingerprints.seq))
      .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
      .leftJoin(original, eq(original.id, articleClusters.originalId))
      .prepare()
  }
  const near = statementCache<ReturnType<typeof prepareNear>>()
  return {
    node: statement((db: Db) =>
      db
        .select(columns)
        .from(articleFingerprints)
        .innerJoin(articles, eq(articles.seq, articleFingerprints.seq))
        .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
        .leftJoin(original, eq(original.id, articleClusters.originalId))
        .where(eq(articles.id, p('id')))
        .prepare(),
    ),
    /** Articles that share a band; one statement for each number of bands. */
    near: (db: Db, names: string[]) => near(db, String(names.length), () => prepareNear(db, names)),
  }
}

const bandStatements = ({ kit, schema }: Engine) => {
  const { articleBands, articleFingerprints } = schema
  const { band, isDuplicate, fingerprintId } = articleBands
  const prepareShared = (db: Db, names: string[]) => {
    // In the order of the index: an engine that knows little of the table might else read all of it.
    const first = (name: string) =>
      sql`(select ${fingerprintId} from ${articleBands} where ${band} = ${p(name)} order by ${isDuplicate}, ${fingerprintId} limit 1)`
    return db
      .select({ first: sql<number | null>`shared.first` })
      .from(sql`(select coalesce(${sql.join(names.map(first), sql`, `)}, null) as first) shared`)
      .prepare()
  }
  const shared = statementCache<ReturnType<typeof prepareShared>>()
  return {
    /** Whether any article has one of these bands; most texts share none. */
    isShared: (db: Db, names: string[]) =>
      shared(db, String(names.length), () => prepareShared(db, names)),
    addBand: statement((db: Db) =>
      db
        .insert(articleBands)
        .values(placeholders(getTableColumns(articleBands)))
        .prepare(),
    ),
    clearBands: statement((db: Db) =>
      db
        .delete(articleBands)
        .where(
          sql`${kit.among(band, p('bands'))} and ${isDuplicate} = ${p('isDuplicate')} and ${fingerprintId} = ${p('seq')}`,
        )
        .prepare(),
    ),
    addFingerprint: statement((db: Db) =>
      db
        .insert(articleFingerprints)
        .values(placeholders(getTableColumns(articleFingerprints)))
        .prepare(),
    ),
    dropFingerprint: deleteBy(articleFingerprints, articleFingerprints.seq),
  }
}

/** Stores the fingerprints of articles and finds similar ones. */
export const fingerprints = (engine: Engine) => {
  const { kit } = engine
  const { node: nodeRow, near } = nodeStatements(engine)
  const { isShared, addBand, clearBands, addFingerprint, dropFingerprint } = bandStatements(engine)
  /** The bands of a signature as parameters, by their names. */
  const named = (signature: Buffer): Record<string, number> =>
    Object.fromEntries(bandsOf(signature).map((key, i) => [`band${i}`, key]))
  const bandsAs = (node: Node, isDuplicate: boolean) => ({
    bands: kit.list(bandsOf(node.signature)),
    isDuplicate: kit.flag(isDuplicate),
    seq: node.seq,
  })
  /** Whether any article shares a band with this signature. */
  const isNearAny = async (tx: Db, signature: Buffer): Promise<boolean> => {
    const bands = named(signature)
    const [row] = await isShared(tx, Object.keys(bands)).execute(bands)
    return typeof row?.first === 'number'
  }
  const printOf = (article: Text & Pick<Compared, 'status'>): Fingerprint | null =>
    article.status === 'withdrawn' ? null : fingerprint(article)

  return {
    isNearAny,
    /** Looks for what a new article will be asked for. */
    look: async (tx: Db, article: Text & Pick<Compared, 'status'>): Promise<Looked> => {
      const print = printOf(article)
      return { print, isNearAny: print !== null && (await isNearAny(tx, print.signature)) }
    },
    nodeOf: async (tx: Db, id: string): Promise<Node | undefined> => {
      const [node] = await nodeRow(tx).execute({ id })
      return node
    },
    /** The articles that resemble this one, earliest first. */
    alike: async (tx: Db, node: Node, isDuplicate: boolean): Promise<Node[]> => {
      const bands = named(node.signature)
      const found = await near(tx, Object.keys(bands)).execute({
        ...bands,
        isDuplicate: kit.flag(isDuplicate),
      })
      return found.filter((other) => other.id !== node.id && isAlike(other, node)).toSorted(byAge)
    },
    /** Adds an article to the index, as an original or as a duplicate. */
    show: async (tx: Db, node: Node, isDuplicate: boolean): Promise<void> => {
      // A statement for all of them would have SQLite keep copies of the pages that it changes, to undo it alone.
      for (const band of bandsOf(node.signature))
        await addBand(tx).send({ band, isDuplicate, fingerprintId: node.seq })
    },
    hide: async (tx: Db, node: Node, isDuplicate: boolean): Promise<void> => {
      await clearBands(tx).send(bandsAs(node, isDuplicate))
    },
    /** Stores the fingerprint of an article; null when its text is too short for one. */
    add: async (tx: Db, article: Compared): Promise<Node | null> => {
      const { seq, id, publishedAt, standsAlone, looked } = article
      const print = looked ? looked.print : printOf(article)
      if (!print) return null
      await addFingerprint(tx).send({ seq, ...print })
      const alone = { clusterId: null, isDuplicate: false, original: null }
      return { ...print, seq, id, publishedAt, standsAlone, ...alone }
    },
    drop: dropFingerprint,
  }
}
export type Fingerprints = ReturnType<typeof fingerprints>
