import { InputError, type InputIssue } from '../common/errors.ts'
import { iso } from '../common/text.ts'
import { turns } from '../common/turns.ts'
import { millis } from '../contract/fields.ts'
import { placeQuote, placesOf } from '../links/placing.ts'
import type { Article, ArticleInput } from './schema.ts'

/** Brings input into the form in which it is stored and compared. */
export const normalise = async (input: ArticleInput): Promise<ArticleInput> => {
  const issues: InputIssue[] = []
  const { publishedAt, source } = input
  const places = placesOf(
    input.body,
    input.mentions.flatMap(({ quotes }) => quotes),
  )
  await places?.ready(turns())
  const isDay =
    publishedAt !== null && (publishedAt.length === 10 || input.publishedPrecision === 'day')
  const draft: ArticleInput = {
    ...input,
    publishedAt:
      publishedAt === null
        ? null
        : iso(millis(isDay ? iso(millis(publishedAt)).slice(0, 10) : publishedAt)),
    publishedPrecision: publishedAt === null ? null : isDay ? 'day' : 'instant',
    source: source && (source.name ?? source.domain ?? source.country) !== null ? source : null,
    mentions: input.mentions.map((mention, m) => ({
      ...mention,
      quotes: mention.quotes.map((quote, q) => ({
        quote: quote.quote,
        ...placeQuote(places, quote, ['mentions', m, 'quotes', q], issues),
      })),
    })),
  }
  if (issues.length > 0) throw new InputError(issues)
  return draft
}

/** An article in the form of its input. */
export const articleDraft = (article: Article): ArticleInput => ({
  url: article.url,
  title: article.title,
  summary: article.summary,
  body: article.body,
  language: article.language,
  publishedAt: article.publishedAt,
  publishedPrecision: article.publishedPrecision,
  source: article.source,
  authors: article.authors,
  section: article.section,
  genre: article.genre,
  imageUrl: article.imageUrl,
  rights: article.rights,
  standsAlone: article.standsAlone,
  status: article.status,
  mentions: article.mentions.map(({ actor, count, quotes }) => ({
    actorId: actor.id,
    count,
    quotes: quotes.map(({ quote, start, end }) => ({ quote, start, end })),
  })),
  externalIds: article.externalIds,
  tags: article.tags,
  dataset: article.dataset,
})

/** The state of an article that its history records. */
export const articleState = (article: Article) => ({
  createdAt: article.createdAt,
  ...articleDraft(article),
})

/** The ids of the actors that an article mentions. */
export const mentionedBy = ({ mentions }: Pick<ArticleInput, 'mentions'>): string[] =>
  mentions.map(({ actorId }) => actorId)
