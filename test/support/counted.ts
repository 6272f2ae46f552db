import type { Actor } from '../../src/actors/schema.ts'
import type { Article } from '../../src/articles/schema.ts'
import type { Event } from '../../src/events/schema.ts'

/** What an item has of each facet, told apart from how the service counts it. */
export type Values<T> = Record<string, (item: T) => (string | null | undefined)[]>

const called = (source: Article['source']) => source?.domain ?? source?.name
const takingPart = (role?: string) => (event: Event) =>
  event.participants
    .filter((one) => role === undefined || one.role === role)
    .map(({ actor }) => actor.id)

export const EVENT_VALUES: Values<Event> = {
  type: ({ type }) => [type],
  mode: ({ mode }) => [mode],
  context: ({ contexts }) => contexts,
  quadClass: (event) => [event.quadClass],
  code: ({ codes }) => codes.map(({ scheme, code }) => `${scheme}:${code}`),
  country: ({ location }) => [location?.country],
  admin1: ({ location }) => [location?.admin1],
  place: ({ location }) => [location?.name],
  modality: ({ modality }) => [modality],
  precision: ({ date }) => [date.precision],
  actor: takingPart(),
  initiator: takingPart('initiator'),
  recipient: takingPart('recipient'),
  actorType: ({ participants }) => participants.map(({ actor }) => actor.type),
  actorCountry: ({ participants }) => participants.map(({ actor }) => actor.country),
  status: ({ status }) => [status],
  source: ({ evidence }) => evidence.map(({ article }) => called(article.source)),
  tag: ({ tags }) => tags,
  dataset: ({ dataset }) => [dataset?.name],
}
export const ARTICLE_VALUES: Values<Article> = {
  source: ({ source }) => [called(source)],
  sourceCountry: ({ source }) => [source?.country],
  language: ({ language }) => [language],
  author: ({ authors }) => authors,
  section: ({ section }) => [section],
  genre: ({ genre }) => [genre],
  tag: ({ tags }) => tags,
  actor: ({ mentions }) => mentions.map(({ actor }) => actor.id),
  dataset: ({ dataset }) => [dataset?.name],
  status: ({ status }) => [status],
}
export const ACTOR_VALUES: Values<Actor> = {
  type: ({ type }) => [type],
  country: ({ country }) => [country],
  sector: ({ sectors }) => sectors,
  tag: ({ tags }) => tags,
  dataset: ({ dataset }) => [dataset?.name],
}
