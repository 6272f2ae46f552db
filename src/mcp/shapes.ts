import type { Actor } from '../actors/schema.ts'
import type { Article, ListedArticle } from '../articles/schema.ts'
import type { ActorRef, ArticleRef, EventDate } from '../contract/refs.ts'
import type { Evidence } from '../events/evidence/schema.ts'
import type { Event } from '../events/schema.ts'
import type { z } from '@hono/zod-openapi'

/** How many participants, aliases, quotes or links of a resource are shown in a list. */
const LISTED = 8
const EMPTY = new Set(['[]', '{}', 'null', undefined])

/** An object without what is empty. */
export const lean = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => !EMPTY.has(JSON.stringify(one))))

/** Days as `2024-08-27`, or `2024-08-01/2024-08-31` when the date is not known exactly. */
const daysOf = ({ start, end }: z.infer<typeof EventDate>): string =>
  start === end ? start : `${start}/${end}`

const placeOf = (location: Event['location']): string | undefined =>
  location
    ? [location.name, location.admin1, location.country].filter(Boolean).join(', ')
    : undefined

const someone = ({ id, name, type, country }: ActorRef) => lean({ id, name, type, country })

/** An event in a list. */
export const eventInList = (event: Event): object =>
  lean({
    id: event.id,
    title: event.title,
    type: event.type,
    mode: event.mode,
    date: daysOf(event.date),
    place: placeOf(event.location),
    participants: event.participants
      .slice(0, LISTED)
      .map(({ actor, role }) => ({ id: actor.id, name: actor.name, role })),
    participantCount: event.participants.length > LISTED ? event.participants.length : undefined,
    modality: event.modality === 'asserted' ? undefined : event.modality,
    status: event.status,
    fatalities: event.fatalities?.best,
    articleCount: event.articleCount,
  })

const source = ({ source }: Pick<ArticleRef, 'source'>) => source?.domain ?? source?.name

const articleOf = (article: ArticleRef) => ({
  id: article.id,
  source: source(article),
  publishedAt: article.publishedAt,
  url: article.url,
  status: article.status === 'published' ? undefined : article.status,
  duplicateOf: article.originalId,
})

/** An article as evidence: what it says, and where. */
export const evidenceShown = (evidence: Evidence): object =>
  lean({
    article: lean(articleOf(evidence.article)),
    stance: evidence.stance,
    confidence: evidence.confidence,
    start: evidence.start,
    end: evidence.end,
    untrusted: lean({ title: evidence.article.title, quote: evidence.quote }),
  })

/** An event with all that is known of it. */
export const eventShown = (event: Event): object =>
  lean({
    id: event.id,
    version: event.version,
    title: event.title,
    summary: event.summary,
    type: event.type,
    mode: event.mode,
    contexts: event.contexts,
    date: daysOf(event.date),
    datePrecision: event.date.precision,
    location: event.location && lean(event.location),
    participants: event.participants.map(({ actor, role, side, title }) =>
      lean({ ...someone(actor), role, side, title }),
    ),
    fatalities: event.fatalities && lean(event.fatalities),
    modality: event.modality,
    status: event.status,
    confidence: event.confidence,
    intensity: event.intensity,
    codes: event.codes.map(({ scheme, code }) => `${scheme}:${code}`),
    tags: event.tags,
    articleCount: event.articleCount,
    originalCount: event.originalCount,
    sourceCount: event.sourceCount,
    evidenceCount: event.evidenceCount,
    evidence: event.evidence.map(evidenceShown),
  })

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}
/** A snippet as plain text. */
const plain = (snippet: string | null | undefined) =>
  snippet
    ?.replaceAll(/<\/?mark>/g, '')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (one) => ENTITIES[one] ?? one)

/** An article in a list. */
export const articleInList = (article: ListedArticle): object =>
  lean({
    id: article.id,
    source: source(article),
    publishedAt: article.publishedAt,
    language: article.language,
    genre: article.genre,
    url: article.url,
    eventCount: article.eventCount,
    duplicateOf: article.duplicateOf?.id,
    untrusted: lean({
      title: article.title,
      text: plain(article.snippet) ?? article.summary,
    }),
  })

/** An article without its body. */
export const articleShown = (article: Omit<Article, 'body'>): object =>
  lean({
    id: article.id,
    version: article.version,
    url: article.url,
    source: article.source && lean(article.source),
    publishedAt: article.publishedAt,
    language: article.language,
    genre: article.genre,
    rights: article.rights,
    status: article.status,
    duplicateOf: article.duplicateOf?.id,
    wordCount: article.wordCount,
    mentions: article.mentions.map(({ actor, count }) => lean({ ...someone(actor), count })),
    eventCount: article.eventCount,
    events: article.events.map(({ id, title, date, stance }) => ({
      id,
      title,
      date: daysOf(date),
      stance,
    })),
    untrusted: lean({
      title: article.title,
      authors: article.authors,
      section: article.section,
      summary: article.summary,
    }),
  })

/** An actor in a list. */
export const actorInList = (actor: Actor): object =>
  lean({
    ...someone(actor),
    aliases: actor.aliases.slice(0, LISTED).map(({ name }) => name),
    description: actor.description,
    eventCount: actor.eventCount,
    articleCount: actor.articleCount,
  })

/** An actor with all that is known of it. */
export const actorShown = (actor: Actor): object =>
  lean({
    ...someone(actor),
    version: actor.version,
    aliases: actor.aliases.map(({ name, kind }) => lean({ name, kind })),
    description: actor.description,
    sectors: actor.sectors,
    startDate: actor.startDate,
    endDate: actor.endDate,
    affiliations: actor.affiliations.map(({ actor: other, type, title, from, to }) =>
      lean({ actor: someone(other), type, title, from, to }),
    ),
    tags: actor.tags,
    eventCount: actor.eventCount,
    articleCount: actor.articleCount,
  })
