import { EXAMPLE_IDS as ACTOR_IDS, examples as actorExamples } from '../actors/examples.ts'
import { Actor } from '../actors/schema.ts'
import { EXAMPLE_IDS as ARTICLE_IDS, examples as articleExamples } from '../articles/examples.ts'
import { Article } from '../articles/schema.ts'
import { EXAMPLE_IDS as EVENT_IDS, examples as eventExamples } from '../events/examples.ts'
import { Event } from '../events/schema.ts'
import { ActorId, ArticleId, EventId } from '../contract/fields.ts'
import { revisionOf } from './schema.ts'

/** What has a history. */
export const HISTORIES = {
  article: {
    collection: 'article',
    noun: 'Article',
    id: ArticleId,
    exampleId: ARTICLE_IDS.read,
    example: articleExamples.read,
    item: Article,
    revision: revisionOf(Article, 'article', 'ArticleRevision'),
  },
  actor: {
    collection: 'actor',
    noun: 'Actor',
    id: ActorId,
    exampleId: ACTOR_IDS.read,
    example: actorExamples.read,
    item: Actor,
    revision: revisionOf(Actor, 'actor', 'ActorRevision'),
  },
  event: {
    collection: 'event',
    noun: 'Event',
    id: EventId,
    exampleId: EVENT_IDS.read,
    example: eventExamples.read,
    item: Event,
    revision: revisionOf(Event, 'event', 'EventRevision'),
  },
} as const
