import { z } from '@hono/zod-openapi'
import { withHaving } from '../contract/counted.ts'
import {
  ActorId,
  ArticleId,
  CountryInAnyCase,
  EventId,
  Language,
  NAME_CHARACTERS,
  Tag,
  label,
  WebUrl,
} from '../contract/fields.ts'
import {
  flag,
  from,
  ids,
  listQuery,
  many,
  afterId,
  paging,
  recorded,
  schemed,
  until,
  withExcluding,
  longWords,
  SEARCH_LANGUAGE,
} from '../contract/params.ts'
import { ARTICLE_STATUSES } from '../contract/refs.ts'
import { Genre } from './schema.ts'

const ARTICLE_SORTS = [
  '-publishedAt',
  'publishedAt',
  '-createdAt',
  'createdAt',
  '-updatedAt',
  'updatedAt',
  'relevance',
] as const

/** Which filters have one that leaves out what they find. */
export const EXCLUDABLE = [
  'id',
  'source',
  'sourceCountry',
  'language',
  'author',
  'section',
  'genre',
  'tag',
  'actor',
  'event',
  'dataset',
  'externalId',
  'url',
  'duplicateOf',
  'status',
] as const

const filters = {
  q: longWords(
    `Full-text search in title, summary and body: ${SEARCH_LANGUAGE} A prefix needs three letters or more.`,
  ),
  id: ids(ArticleId, ' Withdrawn articles are found too, unless `status` is given.'),
  source: many(label(NAME_CHARACTERS), 'Domain or name of the source.'),
  sourceCountry: many(CountryInAnyCase, 'Country of the source.'),
  language: many(Language, 'Language of the article.'),
  author: many(label(NAME_CHARACTERS), 'Name of an author.'),
  section: many(label(NAME_CHARACTERS), 'Section of the outlet.'),
  genre: many(Genre, 'Kind of text.'),
  tag: many(Tag, 'Label.'),
  publishedFrom: from('Published at this time or later.'),
  publishedTo: until('Published at this time or earlier.'),
  actor: many(ActorId, 'Id of an actor that it mentions.'),
  event: many(EventId, 'Id of an event that it is evidence of.'),
  dataset: many(label(100), 'Name of the dataset it came from.'),
  externalId: many(schemed, 'Its id in another system, as `scheme:value`.'),
  url: many(WebUrl, 'Where it was published; compared after normalising.'),
  hasBody: flag('Whether its full text is stored.'),
  hasEvent: flag('Whether it is evidence of an event.'),
  duplicates: z.enum(['collapse', 'only']).optional().openapi({
    description:
      '`collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.',
  }),
  duplicateOf: many(ArticleId, 'Id of the original that it is a duplicate of.'),
  status: many(
    z.enum([...ARTICLE_STATUSES, 'any']),
    'Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.',
  ),
  ...recorded(),
}

/** The filters of articles, wherever they are asked for. */
export const articleFilters = withHaving(withExcluding(filters, EXCLUDABLE))

/** The parameter that has articles say whom their texts name. */
export const annotating = flag(
  'Add mentions of the known actors that title, summary and body name, as `POST /v1/actors/recognise` finds them, but for those that several actors may be meant by.',
)

/** Query parameters of `GET /v1/articles`. */
export const ArticleQuery = listQuery({
  ...articleFilters,
  ...paging(
    ARTICLE_SORTS,
    '-publishedAt',
    'title, summary or body',
    afterId(ArticleId, 'the last article'),
  ),
})
export type ArticleQuery = Omit<z.infer<typeof ArticleQuery>, 'cursor'>

const { actor: _, excludeActor: __, ...filtersOfActor } = articleFilters
/** Query parameters of `GET /v1/actors/{actorId}/articles`. */
export const ActorArticleQuery = listQuery({
  ...filtersOfActor,
  ...paging(
    ARTICLE_SORTS,
    '-publishedAt',
    'title, summary or body',
    afterId(ArticleId, 'the last article'),
  ),
})
