import type {
  Actor,
  ActorRevision,
  ActorSummary,
  Article,
  ArticleEvidence,
  ArticleRevision,
  ArticleSummary,
  Caller,
  Dateline,
  Dossier,
  Event,
  EventFacets,
  EventRevision,
  EventSummary,
  EventMap,
  Evidence,
  Network,
  Page,
  ReadOptions,
  Revision,
  SimilarActors,
  Suggestions,
  Timeline,
} from '../../../sdk/typescript/src/index.ts'
import { queryOf, type Filter } from '../state/state.ts'

/** One call of the API: what a view asks, and what "Show the call" prints. */
export interface Question<T> {
  /** The resource and the method of the SDKs. */
  resource: keyof Dateline
  method: string
  /** The parameters of the path, such as the id of an event. */
  ids: readonly string[]
  /** The path below the root of the service, without a slash before it. */
  path: string
  query: Filter
  /** Its part in a view, where another question has the same path. */
  role?: string
  /** The type of its answer; never there. */
  answer?: T
}

/** The URL below the root; two questions with the same URL are one. */
export const urlOf = ({ path, query }: Question<unknown>): string => {
  const search = queryOf(query)
  return search === '' ? path : `${path}?${search}`
}

/** Asks a question by the SDK. */
export const ask = async <T>(
  client: Dateline,
  { resource, method, ids, query }: Question<T>,
  options: ReadOptions,
): Promise<T> => {
  const methods = client[resource] as unknown as Record<
    string,
    (...args: unknown[]) => PromiseLike<T>
  >
  const call = methods[method]
  if (!call) throw new Error(`The SDK has no ${resource}.${method}`)
  return call(...ids, query, options)
}

const to =
  <T>(resource: keyof Dateline, method: string, path: string) =>
  (query: Filter = {}, ...ids: string[]): Question<T> => {
    let i = 0
    return {
      resource,
      method,
      ids,
      path: path.replaceAll('*', () => encodeURIComponent(ids[i++] ?? '')),
      query,
    }
  }

/** The questions of all views: `questions.listEvents({ country: ['LY'] })`. */
export const questions = {
  listEvents: to<Page<Event>>('events', 'list', 'v1/events'),
  eventSummaries: to<Page<EventSummary>>('events', 'listSummaries', 'v1/events/summaries'),
  event: to<Event>('events', 'get', 'v1/events/*'),
  eventFacets: to<EventFacets>('events', 'getFacets', 'v1/events/facets'),
  eventTimeline: to<Timeline>('events', 'getTimeline', 'v1/events/timeline'),
  eventClusters: to<EventMap>('events', 'getClusters', 'v1/events/clusters'),
  eventNetwork: to<Network>('events', 'getNetwork', 'v1/events/network'),
  eventEvidence: to<Page<Evidence>>('events', 'listEvidence', 'v1/events/*/evidence'),
  eventRevisions: to<Page<Revision>>('revisions', 'listEventRevisions', 'v1/events/*/revisions'),
  actorRevisions: to<Page<Revision>>('revisions', 'listActorRevisions', 'v1/actors/*/revisions'),
  articleRevisions: to<Page<Revision>>(
    'revisions',
    'listArticleRevisions',
    'v1/articles/*/revisions',
  ),
  eventRevision: to<EventRevision>('revisions', 'getEventRevision', 'v1/events/*/revisions/*'),
  actorRevision: to<ActorRevision>('revisions', 'getActorRevision', 'v1/actors/*/revisions/*'),
  articleRevision: to<ArticleRevision>(
    'revisions',
    'getArticleRevision',
    'v1/articles/*/revisions/*',
  ),
  actorNetwork: to<Network>('actors', 'getNetwork', 'v1/actors/*/network'),
  actorSummaries: to<Page<ActorSummary>>('actors', 'listSummaries', 'v1/actors/summaries'),
  listActors: to<Page<Actor>>('actors', 'list', 'v1/actors'),
  actor: to<Actor>('actors', 'get', 'v1/actors/*'),
  actorDossier: to<Dossier>('actors', 'getDossier', 'v1/actors/*/dossier'),
  similarActors: to<SimilarActors>('actors', 'listSimilar', 'v1/actors/*/similar'),
  articleEvidence: to<Page<ArticleEvidence>>('articles', 'listEvidence', 'v1/articles/*/evidence'),
  articleSummaries: to<Page<ArticleSummary>>('articles', 'listSummaries', 'v1/articles/summaries'),
  me: to<Caller>('me', 'get', 'v1/me'),
  article: to<Article>('articles', 'get', 'v1/articles/*'),
  suggestions: to<Suggestions>('search', 'listSuggestions', 'v1/suggest'),
}
