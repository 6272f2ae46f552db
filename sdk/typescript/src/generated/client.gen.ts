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
    '/v1/events list create +/*/evidence/* get update delete +/*/participants createParticipant +/*/participants/* get update delete +/clusters get +/dyads list +/dyads/export stream export +/network get +/network/export export +/pivot get +/pivot/export export::text/csv +/*/evidence list create +/*/evidence/export stream export +/feed feed +/timeline get +/*/jsonld getJsonLd +/*/summary get +/deletions list +/export stream export +/facets get +/read read:post +/summaries list +/* get replace update delete /v1/participants list +/export stream export',
  actors:
    '/v1/actors list create +/*/articles list +/*/articles/export stream export +/*/articles/feed feed +/*/dossier get +/*/events list +/*/events/export stream export +/*/events/feed feed +/*/merge merge:POST +/*/network get +/*/network/export export +/*/similar list:GET +/*/unmerge unmerge:POST:empty +/recognise recognise:post +/*/jsonld getJsonLd +/*/summary get +/deletions list +/export stream export +/facets get +/read read:post +/summaries list +/* get replace update delete',
  articles:
    '/v1/articles list create +/*/evidence list +/*/evidence/export stream export +/feed feed +/timeline get +/*/jsonld getJsonLd +/*/summary get +/deletions list +/export stream export +/facets get +/read read:post +/summaries list +/* get replace update delete',
  search: '/v1/search getResults /v1/suggest listSuggestions:GET',
  revisions:
    '/v1/actors/*/restore restoreActor:POST /v1/actors/*/revisions list +/* get +/export stream export /v1/articles/*/restore restoreArticle:POST /v1/articles/*/revisions list +/* get +/export stream export /v1/events/*/restore restoreEvent:POST /v1/events/*/revisions list +/* get +/export stream export',
  changes: '/v1/changes list::since follow::200+30 followUntilCaughtUp::200 +/head get',
  batch: '/v1/batch write:POST',
  imports: '/v1/import importLines',
  me: '/v1/me get',
  keys: '/v1/keys list create:post +/*/revoke revoke:post:empty +/* get',
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
  /** Search over all collections at once, and suggestions while somebody types. */
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
