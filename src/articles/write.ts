import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { diff } from '../common/json-patch.ts'
import { contentHash, countWords, iso, urlKey } from '../common/text.ts'
import { sideBySide } from '../common/side-by-side.ts'
import { inSteps, turns } from '../common/turns.ts'
import { millis } from '../contract/fields.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { newId, orderOf, type Identity } from '../db/identity.ts'
import { searched, type SearchedTexts } from '../db/query/searched.ts'
import { insertNumbered, numberReader, updateBy } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { sideItems, sideListAdder } from '../db/side-lists.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'
import type { Links } from '../links/links.ts'
import { placeAgain, placesOf } from '../links/placing.ts'
import { articleDraft, articleState, mentionedBy, normalise } from './draft.ts'
import type { Duplicates } from './duplicates.ts'
import type { Looked } from './fingerprints.ts'
import type { ArticleRows } from './rows.ts'
import type { Article, ArticleInput } from './schema.ts'
import { articleSideLists } from './side-lists.ts'
import { articleSides } from './sides.ts'
import type { ArticleUrls } from './urls.ts'

const ROW_COLUMNS = [
  'externalIds',
  'tags',
  'datasetId',
  'datasetNameId',
  'url',
  'urlKey',
  'title',
  'language',
  'publishedAt',
  'publishedPrecision',
  'sourceId',
  'sourceNameId',
  'sourceDomainId',
  'sourceCountry',
  'authors',
  'section',
  'genre',
  'imageUrl',
  'rights',
  'standsAlone',
  'status',
  'wordCount',
  'contentHash',
  'hasBody',
  'summary',
  'body',
] as const

type Turn = ReturnType<typeof turns>

interface Parts {
  texts: SearchedTexts
  names: ExternalIds
  urls: ArticleUrls
  rows: Pick<ArticleRows, 'find'>
  compared: Pick<Duplicates, 'look' | 'add' | 'change'>
}

const publishedAtOf = ({ publishedAt }: ArticleInput): number =>
  publishedAt === null ? UNKNOWN_TIME : millis(publishedAt)

const articleRow =
  ({ origins: { datasetOf, sourceOf } }: Links) =>
  async (tx: Db, draft: ArticleInput, key: string | null, turn: Turn) => {
    const source = await sourceOf(tx, draft.source)
    const wordCount = draft.body === null ? null : await inSteps(countWords(draft.body), turn)
    const digest = await inSteps(contentHash(draft.title, draft.body), turn)
    return {
      externalIds: draft.externalIds,
      tags: draft.tags,
      ...(await datasetOf(tx, draft.dataset)),
      url: draft.url,
      urlKey: key,
      title: draft.title,
      language: draft.language,
      publishedAt: publishedAtOf(draft),
      publishedPrecision: draft.publishedPrecision,
      ...source,
      sourceCountry: draft.source?.country ?? null,
      authors: draft.authors,
      section: draft.section,
      genre: draft.genre,
      imageUrl: draft.imageUrl,
      rights: draft.rights,
      standsAlone: draft.standsAlone,
      status: draft.status,
      wordCount,
      contentHash: Buffer.from(digest, 'hex'),
      hasBody: draft.body !== null,
      summary: draft.summary,
      body: draft.body,
    }
  }
type Row = Awaited<ReturnType<ReturnType<typeof articleRow>>>

/** Writes the rows of articles and their search texts. */
const articleRowWriter = (engine: Engine, links: Links, texts: SearchedTexts) => {
  const { changes, kit, schema } = engine
  const { articles } = schema
  const { insert: insertRow, foresee } = insertNumbered(kit, articles)
  const updateRow = updateBy(articles, articles.id, ROW_COLUMNS)
  const addToLists = sideListAdder(articleSides(schema))
  const search = searched(engine, 'articles', articles, texts)
  const isSaid = ({ title, summary, body }: ArticleInput | Article) => [title, summary, body]
  return {
    foresee,
    /** Writes the row of a new article, and returns its number. */
    insert: async (tx: Db, id: string, row: Row, identity: Identity): Promise<number> => {
      const order = orderOf(id)
      const seq = await insertRow(tx, {
        id,
        idOrder: order,
        hasEvent: false,
        eventCount: 0,
        clusterId: null,
        isDuplicate: false,
        ...row,
        ...(await changes.created(tx, 'article', id, identity)),
      })
      await addToLists(
        tx,
        { seq, order, sort: row.publishedAt },
        { tags: sideItems(row.tags), authors: sideItems(row.authors) },
      )
      const { title, summary, body } = row
      search(tx, id, true, { rowid: seq, texts: { title, summary, body } })
      return seq
    },
    update: async (tx: Db, row: Row, draft: ArticleInput, before: Article): Promise<void> => {
      await updateRow(tx, before.id, row)
      if (!isDeepStrictEqual(isSaid(draft), isSaid(before))) search(tx, before.id, false)
    },
    /** Gives the current fields of a written article to the links of this write. */
    cite: (
      tx: Db,
      { id, seq }: { id: string; seq: number },
      row: Row,
      { source }: ArticleInput,
      isNew: boolean,
    ): void => {
      if (isNew)
        links.articles.learn(tx, {
          seq,
          id,
          sourceNameId: row.sourceNameId,
          sourceDomainId: row.sourceDomainId,
          outlet: source?.domain ?? source?.name ?? null,
          publishedAt: row.publishedAt,
          clusterId: null,
        })
      else links.articles.forget(tx, id)
    },
  }
}

/** The fields of an article that events and its duplicates embed. */
const shownOf = ({ url, title, publishedAt, source, status }: ArticleInput | Article) => ({
  url,
  title,
  publishedAt,
  source,
  status,
})

/** Updates the evidence of a changed article, and notes who shows it. */
const evidenceWriter = (
  { schema: { events, evidence } }: Engine,
  { eventCounts, reporting, touches }: Links,
) => {
  const citing = statement((db: Db) =>
    db
      .selectDistinct({ id: events.id })
      .from(evidence)
      .innerJoin(events, eq(events.seq, evidence.eventSeq))
      .where(eq(evidence.articleSeq, sql.placeholder('seq')))
      .prepare(),
  )
  const resource = updateBy(evidence, evidence.articleSeq, ['sourceNameId', 'sourceDomainId'])
  return async (
    tx: Db,
    draft: ArticleInput,
    { sourceNameId, sourceDomainId, body }: Row,
    before: Article,
    seq: number,
    turn: Turn,
  ): Promise<void> => {
    if (!isDeepStrictEqual(shownOf(draft), shownOf(before))) {
      if (before.eventCount > 0) touches.eventsOfArticle(tx, before.id)
      if (before.duplicateCount > 0) touches.duplicatesOf(tx, before.id)
    }
    if (before.eventCount === 0) return
    if (!isDeepStrictEqual(draft.source, before.source)) {
      const cited = await citing(tx).execute({ seq })
      await eventCounts.recountBeside(
        tx,
        cited.map(({ id }) => id),
      )
    }
    await resource(tx, seq, { sourceNameId, sourceDomainId })
    await reporting.recountOf(tx, before.id)
    if (before.body === body) return
    await reporting.moveQuotes(tx, before.id, async (quoted) => {
      const places = placesOf(body, quoted)
      await places?.ready(turn)
      return (link) => placeAgain(places, link)
    })
  }
}

/** Looks for duplicates again if the compared fields have changed. */
const comparing =
  (compared: Parts['compared']) =>
  async (
    tx: Db,
    article: { id: string; seq: number },
    row: Row,
    before: Article | null,
    isRedated: boolean,
    looked: Looked | undefined,
  ): Promise<void> => {
    if (!before) return compared.add(tx, { ...article, ...row, ...(looked && { looked }) })
    const isSame =
      !isRedated &&
      before.contentHash === row.contentHash.toString('hex') &&
      before.standsAlone === row.standsAlone &&
      before.status === row.status
    if (!isSame) await compared.change(tx, { ...article, ...row })
  }

/** Reads what the write of an article will ask for: side by side, so that an engine elsewhere is waited for once. */
const foreseeing = (
  { actors, origins, uses }: Links,
  { urls, names, compared }: Parts,
  stored: ReturnType<typeof articleRowWriter>,
) => {
  const ofNew = async (tx: Db, draft: ArticleInput): Promise<Looked> => {
    const [looked] = await sideBySide(
      compared.look(tx, { ...draft, publishedAt: publishedAtOf(draft) }),
      stored.foresee(tx),
      names.foresee(tx, draft.externalIds),
      uses.foresee(tx, 'article', draft),
    )
    return looked
  }
  return async (tx: Db, id: string, draft: ArticleInput, key: string | null, isNew: boolean) => {
    const [, linked, , looked] = await sideBySide(
      urls.refuseTaken(tx, id, key, draft),
      actors.resolve(tx, mentionedBy(draft), (i) => ['mentions', i, 'actorId']),
      origins.foresee(tx, [draft]),
      isNew ? ofNew(tx, draft) : Promise.resolve(undefined),
    )
    return { linked, looked }
  }
}

/** Writes articles with their lists and links. */
export const articleWriter = (engine: Engine, links: Links, parts: Parts) => {
  const { changes } = engine
  const { names, texts, rows, compared } = parts
  const rowOf = articleRow(links)
  const stored = articleRowWriter(engine, links, texts)
  const sideLists = articleSideLists(engine, links, names)
  const updateEvidence = evidenceWriter(engine, links)
  const numberOf = numberReader(engine.schema.articles)

  const compare = comparing(compared)
  const foresee = foreseeing(links, parts, stored)

  /** Writes everything of an article except its identity and version. */
  const put = async (
    tx: Db,
    id: string,
    draft: ArticleInput,
    before: Article | null,
    identity: Identity = {},
  ): Promise<void> => {
    // Work on a long body takes long, so it yields to other work.
    const turn = turns()
    const key = draft.url === null ? null : urlKey(draft.url)
    const { linked, looked } = await foresee(tx, id, draft, key, !before)
    const row = await rowOf(tx, draft, key, turn)
    if (before) await stored.update(tx, row, draft, before)
    const seq = before ? await numberOf(tx, before.id) : await stored.insert(tx, id, row, identity)
    const article = { id, seq }
    await turn()
    stored.cite(tx, article, row, draft, !before)
    links.uses.count(tx, 'article', before, draft)
    const isRedated = before?.publishedAt !== draft.publishedAt
    await compare(tx, article, row, before, isRedated, looked)
    await turn()
    const { publishedAt } = row
    await sideLists.write(tx, { ...article, draft, before, publishedAt }, linked, isRedated)
    if (before) await updateEvidence(tx, draft, row, before, seq, turn)
  }

  return {
    /** Writes a new article and returns its id. */
    insert: async (tx: Db, input: ArticleInput, identity: Identity = {}): Promise<string> => {
      const id = identity.id ?? newId('article')
      await put(tx, id, await normalise(input), null, identity)
      return id
    },
    /** Changes an article and returns it; null when nothing changed. */
    change: async (tx: Db, before: Article, input: ArticleInput): Promise<Article | null> => {
      const draft = await normalise(input)
      const survivor = await links.actors.survivorOf(tx, mentionedBy(draft))
      draft.mentions = draft.mentions.map((m) => ({ ...m, actorId: survivor(m.actorId) }))
      if (isDeepStrictEqual(draft, articleDraft(before))) return null
      await put(tx, before.id, draft, before)
      const after = await rows.find(tx, before.id)
      const undo = diff(articleState(after), articleState(before))
      const { version, updatedAt } = await changes.changed(tx, 'article', before.id, undo)
      return { ...after, version, updatedAt: iso(updatedAt) }
    },
  }
}
export type ArticleWriter = ReturnType<typeof articleWriter>
