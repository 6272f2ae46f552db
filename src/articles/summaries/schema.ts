import { z } from '@hono/zod-openapi'
import { ArticleId, nullable, Version } from '../../contract/fields.ts'
import { pageOf } from '../../contract/page.ts'
import { ListedArticle } from '../schema.ts'

const { url, title, language, publishedAt, source, genre, wordCount, status, eventCount, snippet } =
  ListedArticle.shape

export const ArticleSummary = z
  .object({
    id: ArticleId.openapi({ description: 'Id of the article.' }),
    version: Version.openapi({ description: 'Number of the version.' }),
    url,
    title,
    language,
    publishedAt,
    source,
    genre,
    wordCount,
    status,
    originalId: nullable(ArticleId).openapi({
      description: 'Id of the article that it is a duplicate of; null for an original.',
    }),
    eventCount,
    snippet,
  })
  .openapi('ArticleSummary', {
    description:
      'An article in short, without its texts. Its fields are those of an article, but for `originalId`.',
  })
export type ArticleSummary = z.infer<typeof ArticleSummary>

export const ArticleSummaryPage = pageOf(ArticleSummary, 'ArticleSummaryPage', 'articles in short')
