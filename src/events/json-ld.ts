import type { Describe } from '../http/json-ld.ts'
import type { Event } from './schema.ts'

/** An event as JSON-LD of schema.org. */
export const eventThing: Describe<Event> = (event, at) => ({
  '@type': 'Event',
  '@id': at(`/v1/events/${event.id}`),
  identifier: event.id,
  name: event.title,
  description: event.summary,
  startDate: event.date.start,
  endDate: event.date.end,
  additionalType: event.type,
  location: event.location && {
    '@type': 'Place',
    name: event.location.name,
    geo:
      event.location.latitude === null
        ? null
        : {
            '@type': 'GeoCoordinates',
            latitude: event.location.latitude,
            longitude: event.location.longitude,
          },
    address: {
      '@type': 'PostalAddress',
      addressCountry: event.location.country,
      addressRegion: event.location.admin1,
    },
  },
  actor: event.participants.map(({ actor, role, title }) => ({
    '@type': actor.type === 'person' ? 'Person' : 'Organization',
    '@id': at(`/v1/actors/${actor.id}`),
    name: actor.name || null,
    description: title ?? role,
  })),
  subjectOf: event.evidence.map(({ article, quote }) => ({
    '@type': 'NewsArticle',
    '@id': at(`/v1/articles/${article.id}`),
    headline: article.title || null,
    url: article.url,
    datePublished: article.publishedAt,
    publisher: article.source && {
      '@type': 'Organization',
      name: article.source.name ?? article.source.domain,
    },
    hasPart: quote === null ? null : { '@type': 'Quotation', text: quote },
  })),
  keywords: event.tags,
  dateModified: event.updatedAt,
})
