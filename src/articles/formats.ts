import { csv, joined, ndjson, type FeedEntry, type Formats } from '../contract/formats.ts'
import type { Article, ListedArticle } from './schema.ts'

const entry = (article: ListedArticle): FeedEntry => ({
  path: `/v1/articles/${article.id}`,
  title: article.title,
  url: article.url,
  summary: article.summary,
  published: article.publishedAt ?? article.createdAt,
  updated: article.updatedAt,
  authors: article.authors.length > 0 ? article.authors : sourceOf(article),
  categories: [...(article.section === null ? [] : [article.section]), ...article.tags],
  language: article.language,
})
const sourceOf = ({ source }: ListedArticle): string[] => {
  const name = source?.name ?? source?.domain
  return name ? [name] : []
}

export const articleFormats: Formats<ListedArticle, Article> = {
  of: 'articles',
  entry,
  streams: {
    ndjson: ndjson('Article'),
    csv: csv({
      id: (a) => a.id,
      url: (a) => a.url,
      title: (a) => a.title,
      summary: (a) => a.summary,
      language: (a) => a.language,
      publishedAt: (a) => a.publishedAt,
      publishedPrecision: (a) => a.publishedPrecision,
      sourceName: (a) => a.source?.name ?? null,
      sourceDomain: (a) => a.source?.domain ?? null,
      sourceCountry: (a) => a.source?.country ?? null,
      authors: (a) => joined(a.authors),
      section: (a) => a.section,
      genre: (a) => a.genre,
      imageUrl: (a) => a.imageUrl,
      rights: (a) => a.rights,
      wordCount: (a) => a.wordCount,
      standsAlone: (a) => a.standsAlone,
      status: (a) => a.status,
      duplicateOfId: (a) => a.duplicateOf?.id ?? null,
      duplicateCount: (a) => a.duplicateCount,
      mentionNames: (a) => joined(a.mentions.map(({ actor }) => actor.name)),
      mentionIds: (a) => joined(a.mentions.map(({ actor }) => actor.id)),
      eventCount: (a) => a.eventCount,
      eventIds: (a) => joined(a.events.map(({ id }) => id)),
      tags: (a) => joined(a.tags),
      externalIds: (a) => joined(a.externalIds.map(({ scheme, value }) => `${scheme}:${value}`)),
      dataset: (a) => a.dataset?.name ?? null,
      datasetVersion: (a) => a.dataset?.version ?? null,
      version: (a) => a.version,
      createdAt: (a) => a.createdAt,
      updatedAt: (a) => a.updatedAt,
      body: (a) => a.body,
    }),
  },
}
