import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { fittingIds, SHORT_LINKS, SHORT_QUOTE_BYTES } from '../common/bounds.ts'
import { NotFoundError } from '../common/errors.ts'
import { turns } from '../common/turns.ts'
import type { Db, Engine } from '../db/engine.ts'
import { datasetColumns, sourceColumns } from '../db/origins.ts'
import { numbersMade } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import {
  present,
  type ArticleRow,
  type EventRow,
  type MentionRow,
  type OriginalRow,
} from './present.ts'
import { EVENTS_SHOWN, type Article } from './schema.ts'

export const NO_ARTICLE = 'There is no article with this id.'

/** How many articles' events are read in one step. */
const ARTICLES_TOGETHER = 20

/** Drizzle drops the table name from a column inside a subquery. */
const OF_ARTICLE = sql.raw('"articles"."seq"')

const ids = sql.placeholder('ids')
const seqs = sql.placeholder('seqs')

/** Statements that read articles, with or without bodies, and their sizes in bytes. */
const articleStatements = ({ kit, schema }: Engine) => {
  const { articles, articleClusters, datasets, mentions, sources } = schema
  const { body: bodyColumn, ...summaryColumns } = getTableColumns(articles)
  const rowsWith = (body: typeof bodyColumn | ReturnType<typeof sql<null>>) =>
    statement((db: Db) =>
      db
        .select({
          ...summaryColumns,
          body,
          source: sourceColumns(schema),
          dataset: datasetColumns(schema),
          cluster: { originalId: articleClusters.originalId, size: articleClusters.size },
        })
        .from(articles)
        .leftJoin(sources, eq(sources.seq, articles.sourceId))
        .leftJoin(datasets, eq(datasets.seq, articles.datasetId))
        .leftJoin(articleClusters, eq(articleClusters.seq, articles.clusterId))
        .where(kit.among(articles.id, ids))
        .prepare(),
    )
  const mentionBytes = sql<number>`coalesce((select sum(octet_length(m.quotes) + 200) from ${mentions} m where m.article_seq = ${OF_ARTICLE}), 0)`
  const textBytes = sql.join(
    [
      articles.summary,
      articles.title,
      articles.authors,
      articles.tags,
      articles.externalIds,
      articles.url,
    ].map((column) => sql`coalesce(octet_length(${column}), 0)`),
    sql` + `,
  )
  const sizesWith = (body: SQL) =>
    statement((db: Db) =>
      db
        .select({
          id: articles.id,
          bytes: sql<number>`${textBytes} + ${body} + ${mentionBytes}`,
        })
        .from(articles)
        .where(kit.among(articles.id, ids))
        .prepare(),
    )
  return {
    whole: {
      rows: rowsWith(bodyColumn),
      sizes: sizesWith(sql`coalesce(octet_length(${bodyColumn}), 0)`),
    },
    summary: { rows: rowsWith(sql<null>`null`), sizes: sizesWith(sql`0`) },
  }
}
type Form = ReturnType<typeof articleStatements>['whole']

/** Statements that read mentions, duplicates and originals. */
const besideStatements = ({ kit, schema }: Engine) => {
  const { actors, articles, mentions, sources } = schema
  const columns = {
    articleSeq: mentions.articleSeq,
    count: mentions.count,
    quotes: mentions.quotes,
    actor: { id: actors.id, name: actors.name, type: actors.type, country: actors.country },
  }
  const quotes = sql<
    MentionRow['quotes'] | null
  >`case when octet_length(${mentions.quotes}) <= ${sql.raw(String(SHORT_QUOTE_BYTES))} then ${mentions.quotes} end`
  const shortColumns = { ...columns, quotes: quotes.mapWith(mentions.quotes) }
  const mentioned = <Columns extends typeof columns | typeof shortColumns>(
    db: Db,
    chosen: Columns,
  ) =>
    db
      .select(chosen)
      .from(mentions)
      .innerJoin(actors, eq(actors.seq, mentions.actorSeq))
      .where(kit.among(mentions.articleSeq, seqs))
      .orderBy(mentions.articleSeq, mentions.position)
  return {
    mentions: statement((db: Db) => mentioned(db, columns).prepare()),
    /** So many mentions at most, with null for quotes that are long. */
    someMentions: statement((db: Db) =>
      mentioned(db, shortColumns).limit(sql.placeholder('take')).prepare(),
    ),
    originals: statement((db: Db) =>
      db
        .select({
          id: articles.id,
          title: articles.title,
          url: articles.url,
          publishedAt: articles.publishedAt,
          status: articles.status,
          source: sourceColumns(schema),
        })
        .from(articles)
        .leftJoin(sources, eq(sources.seq, articles.sourceId))
        .where(kit.among(articles.id, ids))
        .prepare(),
    ),
  }
}

/** Reads the events that articles embed: all of most, the latest of those that have very many. */
const eventsShown = ({ kit, schema: { events, evidence } }: Engine) => {
  // An article may be evidence of an event twice: without its place, the order of these two would be left open.
  const latest = sql`${evidence.dateStart} desc, ${evidence.idOrder} desc, ${evidence.eventSeq} desc, ${evidence.position}`
  const columns = {
    articleSeq: evidence.articleSeq,
    id: events.id,
    title: events.title,
    type: events.type,
    start: events.dateStart,
    end: events.dateEnd,
    precision: events.datePrecision,
    country: events.country,
    stance: evidence.stance,
  }
  const allOfMany = statement((db: Db) =>
    db
      .select(columns)
      .from(evidence)
      .innerJoin(events, eq(events.seq, evidence.eventSeq))
      .where(kit.among(evidence.articleSeq, seqs))
      .orderBy(sql`${evidence.articleSeq}, ${latest}`)
      .prepare(),
  )
  const latestOfOne = statement((db: Db) =>
    db
      .select(columns)
      .from(evidence)
      .innerJoin(events, eq(events.seq, evidence.eventSeq))
      .where(eq(evidence.articleSeq, sql.placeholder('seq')))
      .orderBy(latest)
      .limit(EVENTS_SHOWN)
      .prepare(),
  )
  return async (db: Db, of: readonly ArticleRow[]): Promise<Map<number, EventRow[]>> => {
    const turn = turns()
    const few = of
      .filter((row) => row.eventCount > 0 && row.eventCount <= EVENTS_SHOWN)
      .map(({ seq }) => seq)
    const all: EventRow[][] = []
    for (let at = 0; at < few.length; at += ARTICLES_TOGETHER) {
      const some = few.slice(at, at + ARTICLES_TOGETHER)
      all.push(await allOfMany(db).execute({ seqs: kit.list(some) }))
      await turn()
    }
    const shown = Map.groupBy(all.flat(), (row) => row.articleSeq)
    for (const { seq } of of.filter(({ eventCount }) => eventCount > EVENTS_SHOWN)) {
      shown.set(seq, await latestOfOne(db).execute({ seq }))
      await turn()
    }
    return shown
  }
}

/** Reads the originals of those that are duplicates, by id. */
const originalsReader =
  ({ kit }: Engine, beside: ReturnType<typeof besideStatements>) =>
  async (db: Db, of: readonly ArticleRow[]): Promise<Map<string, OriginalRow>> => {
    const wanted = new Set(
      of.flatMap((row) => (row.isDuplicate ? (row.cluster?.originalId ?? []) : [])),
    )
    if (wanted.size === 0) return new Map()
    const found = await beside.originals(db).execute({ ids: kit.list([...wanted]) })
    return new Map(found.map((row) => [row.id, row]))
  }

/** Reads articles in the form of the contract. */
export const articleRows = (engine: Engine) => {
  const { kit } = engine
  const { whole, summary } = articleStatements(engine)
  const beside = besideStatements(engine)
  const eventsOf = eventsShown(engine)
  const originalsOf = originalsReader(engine, beside)

  const rowsOf = async (db: Db, wanted: readonly string[], { rows }: Form) => {
    const turn = turns()
    const found = await rows(db).execute({ ids: kit.list(wanted) })
    await turn()
    return { found, asked: { seqs: kit.list(found.map(({ seq }) => seq)) } }
  }

  /** Articles with their mentions, both of which have been read, and the events that they embed. */
  const join = async (
    db: Db,
    wanted: readonly string[],
    found: readonly ArticleRow[],
    mentions: readonly MentionRow[],
  ): Promise<Article[]> => {
    const mentioned = Map.groupBy(mentions, (row) => row.articleSeq)
    const evidenced = await eventsOf(db, found)
    const originals = await originalsOf(db, found)
    const byId = new Map(found.map((row) => [row.id, row]))
    return wanted.flatMap((id) => {
      const row = byId.get(id)
      if (!row) return []
      const original = row.isDuplicate ? originals.get(row.cluster?.originalId ?? '') : undefined
      const { seq } = row
      return [present(row, mentioned.get(seq) ?? [], evidenced.get(seq) ?? [], original)]
    })
  }

  const load = async (db: Db, wanted: readonly string[], form: Form): Promise<Article[]> => {
    if (wanted.length === 0) return []
    const made = numbersMade(db, wanted)
    // Side by side, as a write knows the numbers of what it has made.
    const ahead = made && beside.mentions(db).execute({ seqs: kit.list(made) })
    const [{ found, asked }, mentions] = await Promise.all([rowsOf(db, wanted, form), ahead])
    return join(db, wanted, found, mentions ?? (await beside.mentions(db).execute(asked)))
  }

  /** Articles without bodies that have few mentions and short quotes, as most have; null when one has more. */
  const loadShort = async (db: Db, wanted: readonly string[]): Promise<Article[] | null> => {
    const { found, asked } = await rowsOf(db, wanted, summary)
    const mentions = await beside.someMentions(db).execute({ ...asked, take: SHORT_LINKS })
    const isShort = mentions.length < SHORT_LINKS && mentions.every((row) => row.quotes !== null)
    return isShort ? join(db, wanted, found, mentions) : null
  }

  /** The first of these articles that fit into a page, one at least. */
  const loadFitting = async (db: Db, wanted: readonly string[], form: Form): Promise<Article[]> => {
    if (wanted.length < 2) return load(db, wanted, form)
    const short = form === summary ? await loadShort(db, wanted) : null
    if (short) return short
    const sizes = await form.sizes(db).execute({ ids: kit.list(wanted) })
    return load(db, fittingIds(wanted, sizes), form)
  }

  return {
    /** Articles in the order of these ids, with bodies; ids that do not exist are left out. */
    load: (db: Db, wanted: readonly string[]): Promise<Article[]> => load(db, wanted, whole),
    /** About how many bytes each of these has in an answer, with its body. */
    sizesOf: (db: Db, wanted: readonly string[]): Promise<{ id: string; bytes: number }[]> =>
      whole.sizes(db).execute({ ids: kit.list(wanted) }),
    loadFitting: (db: Db, wanted: readonly string[]): Promise<Article[]> =>
      loadFitting(db, wanted, whole),
    loadSummaries: async (db: Db, wanted: readonly string[]) =>
      (await loadFitting(db, wanted, summary)).map(({ body: _, ...shown }) => shown),
    /** An article; throws when there is none. */
    find: async (db: Db, id: string): Promise<Article> => {
      const [article] = await load(db, [id], whole)
      if (!article) throw new NotFoundError(NO_ARTICLE)
      return article
    },
  }
}
export type ArticleRows = ReturnType<typeof articleRows>
