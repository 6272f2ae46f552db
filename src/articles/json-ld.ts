import type { Describe } from '../http/json-ld.ts'
import type { Article } from './schema.ts'

/** An article as JSON-LD of schema.org. */
export const articleThing: Describe<Article> = (article, at) => ({
  '@type': 'NewsArticle',
  '@id': at(`/v1/articles/${article.id}`),
  identifier: article.id,
  headline: article.title,
  abstract: article.summary,
  articleBody: article.body,
  url: article.url,
  inLanguage: article.language,
  datePublished:
    article.publishedPrecision === 'day' ? article.publishedAt?.slice(0, 10) : article.publishedAt,
  dateModified: article.updatedAt,
  author: article.authors.map((name) => ({ '@type': 'Person', name })),
  publisher: article.source && {
    '@type': 'Organization',
    name: article.source.name ?? article.source.domain,
    url: article.source.domain && `https://${article.source.domain}/`,
  },
  articleSection: article.section,
  keywords: article.tags,
  image: article.imageUrl,
  copyrightNotice: article.rights,
  wordCount: article.wordCount,
  mentions: article.mentions.map(({ actor }) => ({
    '@type': actor.type === 'person' ? 'Person' : 'Organization',
    '@id': at(`/v1/actors/${actor.id}`),
    name: actor.name || null,
  })),
  about: article.events.map((event) => ({
    '@type': 'Event',
    '@id': at(`/v1/events/${event.id}`),
    name: event.title,
    startDate: event.date.start,
    endDate: event.date.end,
  })),
})
