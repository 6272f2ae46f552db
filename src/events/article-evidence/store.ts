import { and, desc, eq, sql } from 'drizzle-orm'
import { fitting, jsonBytes, PAGE_BYTES } from '../../common/bounds.ts'
import { NotFoundError } from '../../common/errors.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { feedEnd } from '../../db/feed.ts'
import { orderOf } from '../../db/identity.ts'
import { inParts, WALK_ITEMS } from '../../db/query/list.ts'
import type { Listed } from '../../common/lists.ts'
import type { Position } from '../../common/lists.ts'
import { statementCache } from '../../db/statement.ts'
import type { Links } from '../../links/links.ts'
import { placeBehind } from '../evidence/behind.ts'
import { contextReader } from '../evidence/context.ts'
import type { LinkRows } from '../evidence/rows.ts'
import type { ArticleEvidence } from './schema.ts'

const NO_ARTICLE = 'There is no article with this id.'

interface ArticleEvidenceAsked {
  limit: number
  stance?: ArticleEvidence['stance'][] | undefined
  /** `context` adds the text around each quote. */
  include?: 'context' | undefined
  /** Continue after the link with this id. */
  behind?: string | undefined
}

const p = (name: string) => sql.placeholder(name)

/** Reads the evidence links of an article by the date of their events, latest first. */
const articleLinkRows = ({ kit, schema: { events, evidence } }: Engine) => {
  const prepare = (db: Db, isAfter: boolean, byStance: boolean) =>
    db
      .select({
        id: evidence.id,
        position: evidence.position,
        eventSeq: events.seq,
        event: {
          id: events.id,
          title: events.title,
          type: events.type,
          start: events.dateStart,
          end: events.dateEnd,
          precision: events.datePrecision,
          country: events.country,
        },
        quote: evidence.quote,
        start: evidence.start,
        end: evidence.end,
        stance: evidence.stance,
        confidence: evidence.confidence,
      })
      .from(evidence)
      .innerJoin(events, eq(events.seq, evidence.eventSeq))
      .where(
        and(
          eq(evidence.articleSeq, p('of')),
          isAfter
            ? sql`(${evidence.dateStart}, ${evidence.idOrder}, ${evidence.eventSeq}, ${evidence.position}) < (${p('date')}, ${p('order')}, ${p('seq')}, ${p('position')})`
            : undefined,
          byStance ? kit.among(evidence.stance, p('stances')) : undefined,
        ),
      )
      .orderBy(
        desc(evidence.dateStart),
        desc(evidence.idOrder),
        desc(evidence.eventSeq),
        desc(evidence.position),
      )
      .limit(p('take'))
      .prepare()
  const prepared = statementCache<ReturnType<typeof prepare>>()
  return (db: Db, isAfter: boolean, byStance: boolean) =>
    prepared(db, `${isAfter} ${byStance}`, () => prepare(db, isAfter, byStance))
}
type Row = Awaited<ReturnType<ReturnType<ReturnType<typeof articleLinkRows>>['execute']>>[number]

const present = ({
  position: _,
  eventSeq: __,
  event: { start, end, precision, ...event },
  ...link
}: Row): ArticleEvidence => ({
  ...link,
  event: { ...event, date: { start, end, precision } } as ArticleEvidence['event'],
  stance: link.stance as ArticleEvidence['stance'],
})

export const articleEvidenceStore = (
  engine: Engine,
  { articles }: Links,
  { linkRows }: { linkRows: LinkRows },
) => {
  const { kit, read, schema, snapshot } = engine
  const feedOf = feedEnd(schema)
  const rows = articleLinkRows(engine)
  const withContext = contextReader(engine)

  /** One page; it ends early when its events and quotes are large. */
  const list = async (
    db: Db,
    article: string,
    { limit, stance, include, behind }: ArticleEvidenceAsked,
    from?: Position,
  ): Promise<Listed<ArticleEvidence>> => {
    const of = (await articles.resolve(db, [article])).get(article)
    if (!of) throw new NotFoundError(NO_ARTICLE)
    const after =
      from ??
      (await placeBehind(
        db,
        linkRows,
        behind,
        ({ articleId }) => articleId === article,
        ({ event, dateStart, position }) => ({
          key: dateStart,
          id: `${event.id} ${position}`,
          seq: event.seq,
        }),
      ))
    const [event = '', position] = after?.id.split(' ') ?? []
    const found = await rows(db, after !== undefined, stance !== undefined).execute({
      of: of.seq,
      date: after?.key,
      order: after && orderOf(event),
      seq: after?.seq,
      position: Number(position),
      stances: kit.list(stance ?? []),
      take: limit + 1,
    })
    const shown = found.slice(0, Math.min(limit, fitting(found.map(jsonBytes), PAGE_BYTES)))
    const last = shown.at(-1)
    const data = shown.map(present)
    return {
      data: include === 'context' ? await withContext(db, data, () => article) : data,
      feed: await feedOf(db),
      next:
        shown.length < found.length && last
          ? { key: last.event.start, id: `${last.event.id} ${last.position}`, seq: last.eventSeq }
          : null,
    }
  }

  return {
    /** The events that an article is evidence of, one page. */
    listArticleEvidence: (
      article: string,
      asked: ArticleEvidenceAsked,
      after?: Position,
    ): Promise<Listed<ArticleEvidence>> => read((db) => list(db, article, asked, after)),
    /** The events that an article is evidence of, all, a few at a time. */
    streamArticleEvidence: (article: string, asked: Omit<ArticleEvidenceAsked, 'limit'>) =>
      snapshot((db) =>
        inParts((after) => list(db, article, { ...asked, limit: WALK_ITEMS }, after)),
      ),
  }
}
