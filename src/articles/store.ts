import type { Precondition } from '../common/precondition.ts'
import type { Db, Engine, Recorder } from '../db/engine.ts'
import { externalIds } from '../db/external-ids.ts'
import { facetsOf } from '../db/query/facets.ts'
import { lister } from '../db/query/list.ts'
import { timelineOf } from '../db/query/timeline.ts'
import { manyReader } from '../db/read-many.ts'
import { summariesOf } from '../db/summaries.ts'
import type { PrintedItems } from '../db/printed-items.ts'
import { verbs } from '../db/verbs.ts'
import type { Links } from '../links/links.ts'
import { articleDraft, articleState } from './draft.ts'
import { duplicates } from './duplicates.ts'
import { articleFilters } from './filters.ts'
import { articlePast } from './past.ts'
import type { ArticleQuery } from './query.ts'
import { articleRemover } from './remove.ts'
import { articleRows, NO_ARTICLE } from './rows.ts'
import type { Article, ListedArticle, ArticleInput } from './schema.ts'
import { articleSummaries } from './summaries/rows.ts'
import { articleUrls } from './urls.ts'
import { articleWriter } from './write.ts'
import { articlesInTime } from './timed.ts'

/** The texts that a search of articles reads, the most important first. */
export const articleTexts = ({ schema: { articles } }: Pick<Engine, 'schema'>) => ({
  title: articles.title,
  summary: articles.summary,
  body: articles.body,
})

/** The store of articles. */
export const articleStore = (engine: Engine, links: Links, printed: PrintedItems) => {
  const { schema, read, write } = engine
  const { articles, articleExternalIds: side } = schema
  const texts = articleTexts(engine)
  const names = externalIds(engine, 'article', articles, articles.title, side, side.articleSeq)
  const rows = articleRows(engine)
  const urls = articleUrls(engine)
  const compared = duplicates(engine, links)
  const writer = articleWriter(engine, links, { texts, names, urls, rows, compared })
  const remove = articleRemover(engine, links, rows, compared)
  const filters = articleFilters(engine, links, names)

  const lists = lister<ArticleQuery, ListedArticle>(engine, {
    name: 'articles',
    main: articles,
    orders: {
      publishedAt: articles.publishedAt,
      createdAt: articles.createdAt,
      updatedAt: articles.updatedAt,
    },
    mainOrder: '-publishedAt',
    texts,
    indexed: {
      pairs: [
        [articles.sourceNameId, articles.language],
        [articles.sourceDomainId, articles.language],
      ],
    },
    filters,
    load: rows.loadSummaries,
    printed,
  })

  const inTime = articlesInTime(engine, lists.aggregated)

  return {
    filters,
    aggregated: lists.aggregated,
    facets: facetsOf(lists.aggregated, inTime),
    timeline: timelineOf(lists.aggregated, inTime),
    ...articlePast(engine, links, rows, writer),
    ...verbs<ArticleQuery, Article, ListedArticle, ArticleInput>(engine, {
      find: rows.find,
      ...writer,
      draftOf: articleDraft,
      stateOf: articleState,
      list: lists.list,
      listPrinted: lists.listPrinted,
      walk: (db, query) => lists.walk(db, query, rows.loadFitting),
    }),
    ...writer,
    readMany: manyReader<Article>(engine, { sizes: rows.sizesOf, load: rows.load }),
    ...summariesOf(engine, NO_ARTICLE, articleSummaries(engine), lists.page),
    find: rows.find,
    load: rows.load,
    findByExternalIds: names.findAll,
    findByUrlKeys: urls.find,
    /** The ids among these that exist, each mapped to itself. */
    known: async (db: Db, wanted: readonly string[]): Promise<Map<string, string>> => {
      const known = await links.articles.resolve(db, wanted)
      return new Map(wanted.filter((id) => known.has(id)).map((id) => [id, id]))
    },
    /** Compares some articles older than the detection of duplicates; false when none is left. */
    compareSome: async (): Promise<boolean> => {
      if (!(await read(compared.isWaiting))) return false
      await write(compared.compareSome)
      return true
    },
    /** Deletes an article in a transaction that is open already. */
    removeIn: remove,
    /** Deletes an article; with `force` also its evidence. */
    remove: (
      id: string,
      allowed: Precondition,
      force: boolean,
      record?: Recorder<void>,
    ): Promise<void> => write((tx) => remove(tx, id, allowed, force), record),
  }
}
export type ArticleStore = ReturnType<typeof articleStore>
