// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

import type { Call } from '../call.js'
import {
  percentEncoded,
  Transport,
  type ClientOptions,
  type HeaderOptions,
  type ReadOptions,
  type WriteOptions,
} from '../transport.js'
import { methods } from '../methods.js'
import type {
  Events,
  Actors,
  Articles,
  Search,
  Revisions,
  Changes,
  Batch,
  Imports,
  Me,
  Keys,
  Service,
} from './resources.gen.js'

const headers: HeaderOptions = ({ datelineComment }) => ({
  'dateline-comment': percentEncoded(datelineComment),
})

/** The methods of each resource: see `methods`. */
const RESOURCES = {
  events:
    '/v1/events list create +/* get replace update delete +/*/evidence listEvidence createEvidence +/*/evidence/* getEvidence updateEvidence deleteEvidence +/*/evidence/export streamEvidence exportEvidence +/*/jsonld getJsonLd +/*/participants createParticipant +/*/participants/* getParticipant updateParticipant deleteParticipant +/*/summary getSummary +/clusters getClusters +/deletions listDeletions +/dyads listDyads +/dyads/export streamDyads exportDyads +/export stream export +/facets getFacets +/feed feed +/network getNetwork +/network/export exportNetwork +/pivot getPivot +/pivot/export exportPivot::text/csv +/read read:post +/summaries listSummaries +/timeline getTimeline /v1/participants listParticipants /v1/participants/export streamParticipants exportParticipants',
  actors:
    '/v1/actors list create +/* get replace update delete +/*/articles listArticles +/*/articles/export streamArticles exportArticles +/*/articles/feed feedArticles +/*/dossier getDossier +/*/events listEvents +/*/events/export streamEvents exportEvents +/*/events/feed feedEvents +/*/jsonld getJsonLd +/*/merge merge:POST +/*/network getNetwork +/*/network/export exportNetwork +/*/similar listSimilar:GET +/*/summary getSummary +/*/unmerge unmerge:POST:empty +/deletions listDeletions +/export stream export +/facets getFacets +/read read:post +/recognise recognise:post +/summaries listSummaries',
  articles:
    '/v1/articles list create +/* get replace update delete +/*/evidence listEvidence +/*/evidence/export streamEvidence exportEvidence +/*/jsonld getJsonLd +/*/summary getSummary +/deletions listDeletions +/export stream export +/facets getFacets +/feed feed +/read read:post +/summaries listSummaries +/timeline getTimeline',
  search: '/v1/search getResults /v1/suggest listSuggestions:GET',
  revisions:
    '/v1/actors/*/restore restoreActor:POST /v1/actors/*/revisions listActorRevisions /v1/actors/*/revisions/* getActorRevision /v1/actors/*/revisions/export streamActorRevisions exportActorRevisions /v1/articles/*/restore restoreArticle:POST /v1/articles/*/revisions listArticleRevisions /v1/articles/*/revisions/* getArticleRevision /v1/articles/*/revisions/export streamArticleRevisions exportArticleRevisions /v1/events/*/restore restoreEvent:POST /v1/events/*/revisions listEventRevisions /v1/events/*/revisions/* getEventRevision /v1/events/*/revisions/export streamEventRevisions exportEventRevisions',
  changes: '/v1/changes list::since follow::200+30 followUntilCaughtUp::200 +/head getHead',
  batch: '/v1/batch write:POST',
  imports: '/v1/import importLines',
  me: '/v1/me get',
  keys: '/v1/keys list create:post +/* get +/*/revoke revoke:post:empty',
  service: '/readyz getReadiness /healthz getHealth',
}

/** A client of one Dateline service. It keeps no state, and serves any number of calls at once. */
export class Dateline {
  /** What happened: who did what to whom, where and when. */
  declare readonly events: Events
  /** Who acts: persons, states, armies, groups, organisations. */
  declare readonly actors: Actors
  /** Publications, which are evidence of events. */
  declare readonly articles: Articles
  /** What boxes for searching and typing ask for. */
  declare readonly search: Search
  /** Earlier versions of articles, actors and events, and how to restore one. */
  declare readonly revisions: Revisions
  /** All changes in order, for copies that stay up to date. */
  declare readonly changes: Changes
  /** Many writes in one transaction. */
  declare readonly batch: Batch
  /** Import of many resources, line by line. */
  declare readonly imports: Imports
  /** Who makes a request, and what it may do. */
  declare readonly me: Me
  /** The keys of this server, for keys with the scope `admin`. */
  declare readonly keys: Keys
  /** Health of the service. */
  declare readonly service: Service
  readonly #options: ClientOptions
  readonly #transport: Transport

  /** @throws `ConfigurationError` when there is no such option, or the base URL is no URL */
  constructor(options: ClientOptions = {}) {
    this.#options = options
    const transport = (this.#transport = new Transport(options, headers))
    for (const [name, words] of Object.entries(RESOURCES))
      Object.assign(this, { [name]: methods(transport, words) })
  }

  /** A client with other options. Headers are added to those of this one. */
  withOptions(options: ClientOptions): Dateline {
    const headers = { ...this.#options.headers, ...options.headers }
    return new Dateline({ ...this.#options, ...options, headers })
  }

  /**
   * Asks for what this version does not know yet, with the retries, errors and time limits of all calls.
   *
   * @param path with its parameters, as `/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh`
   * @param body sent as JSON, and with PATCH as a merge patch
   */
  request<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    params?: Record<string, unknown>,
    options?: ReadOptions & WriteOptions,
  ): Call<T> {
    return this.#transport.send(method, path, params, options, body)
  }
}
