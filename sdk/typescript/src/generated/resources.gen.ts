// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

import type { Call, Lines, LinesInput, List } from '../call.js'
import type {
  KeyOptions,
  NoParams,
  ReadOptions,
  RequestOptions,
  WriteOptions,
} from '../transport.js'
import type * as T from './types.gen.js'

/** What happened: who did what to whom, where and when. */
export interface Events {
  /**
   * List and search events.
   *
   * Events that pass all filters, the latest first, each with its participants and evidence. Repeat a filter for OR; different filters are ANDed.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/events`
   *
   * @example
   * ```ts
   * for await (const one of client.events.list()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  list(params?: T.ListEventsParams, options?: ReadOptions): List<T.Event>

  /**
   * Record an event.
   *
   * Records an event with its participants and evidence, all or nothing.
   *
   * `POST /v1/events`
   *
   * @example
   * ```ts
   * const answer = await client.events.create({
   *   title: 'Langley and Berndt brief reporters in Benghazi',
   *   summary: 'The US delegation spoke to the press before it left.',
   *   type: 'CONSULT',
   *   mode: 'multilateral',
   *   contexts: [ 'military', 'diplomatic' ],
   *   codes: [ { scheme: 'cameo', code: '010' } ],
   *   date: { start: '2024-08-27', precision: 'day' },
   *   location: {
   *     name: 'Benghazi',
   *     country: 'LY',
   *     latitude: 32.11486,
   *     longitude: 20.06859,
   *     precision: 'nearby',
   *     geonamesId: '88319'
   *   },
   *   status: 'reported',
   *   confidence: 0.7,
   *   participants: [
   *     {
   *       actorId: 'actor_01j6ne39z8frjveepjg4j41cv6',
   *       role: 'initiator',
   *       title: 'Commander of US Africa Command'
   *     },
   *     {
   *       actorId: 'actor_01j6ne3aygfcas344pr6cyzta2',
   *       role: 'participant',
   *       title: "Chargé d'affaires"
   *     }
   *   ],
   *   evidence: [
   *     {
   *       articleId: 'article_01j6ne5q40fj0s37vh50ba1dn4',
   *       quote: 'It urged all Libyan parties to enter a dialogue supported by the United Nations mission.',
   *       stance: 'mentions'
   *     }
   *   ],
   *   tags: [ 'libya', 'press' ]
   * })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `ConflictError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  create(
    body: T.EventInput,
    params?: NoParams,
    options?: KeyOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Event>

  /**
   * List deleted events.
   *
   * Deleted events that were not put back, the last first: when, by which key, and why. `POST /v1/events/{id}/restore` puts one back.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/events/deletions`
   *
   * @example
   * ```ts
   * for await (const one of client.events.listDeletions()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listDeletions(params?: T.ListEventDeletionsParams, options?: ReadOptions): List<T.Deletion>

  /**
   * Count events by the values of filters.
   *
   * How many of the events that pass all filters have each value of a filter, exactly. Those with several values count for each. The `filter` of a value lists what it counts.
   *
   * `GET /v1/events/facets`
   *
   * @example
   * ```ts
   * const answer = await client.events.getFacets({ facet: [ 'type' ] })
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getFacets(params: T.GetEventFacetsParams, options?: ReadOptions): Call<T.EventFacets>

  /**
   * Get the network of events.
   *
   * The actors that take part in most of the events that pass all filters, and what connects them. An edge is the events between two actors: from an initiator to a recipient, or without direction where the roles do not tell. Two actors may have one each way and one without; an event counts once for each. `filter` lists the events that a node or an edge counts.
   *
   * `GET /v1/events/network`
   *
   * @example
   * ```ts
   * const answer = await client.events.getNetwork()
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getNetwork(params?: T.GetEventNetworkParams, options?: ReadOptions): Call<T.Network>

  /**
   * Export the network of events for graph programs.
   *
   * Takes the parameters of `GET /v1/events/network`, and answers in the form that `format` names. All edges are written as directed; the attribute `directed` says whether they are.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/events/network/export`
   *
   * @example
   * ```ts
   * const answer = await client.events.exportNetwork()
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportNetwork(params?: T.ExportEventNetworkParams, options?: ReadOptions): Call<Response>

  /**
   * List the dyads of events.
   *
   * The pairs of actors in the events that pass all filters, those with most events first: from an initiator to a recipient, or without direction where the roles do not say who acts on whom. The `filter` of a dyad lists the events that it counts.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/events/dyads`
   *
   * @example
   * ```ts
   * for await (const one of client.events.listDyads()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listDyads(params?: T.ListDyadsParams, options?: ReadOptions): List<T.Dyad>

  /**
   * Stream the dyads of events.
   *
   * Takes the filters of `GET /v1/events/dyads`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/events/dyads/export`
   *
   * @example
   * ```ts
   * for await (const one of client.events.streamDyads()) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamDyads(params?: T.StreamDyadsParams, options?: RequestOptions): Lines<T.Dyad>

  /**
   * Export the dyads of events.
   *
   * Takes the filters of `GET /v1/events/dyads`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/events/dyads/export`
   *
   * @example
   * ```ts
   * const answer = await client.events.exportDyads()
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportDyads(params?: T.ExportDyadsParams, options?: RequestOptions): Call<Response>

  /**
   * Get events for a map.
   *
   * The events that pass all filters, put together where they are near to one another: at most 500 clusters, whatever the number of events, with all of them counted. Send the box that the map shows as `bbox`. Events whose coordinates stand for an area are told apart, and those that have none are counted. The `filter` of a cluster lists the events that it counts.
   *
   * `GET /v1/events/clusters`
   *
   * @example
   * ```ts
   * const answer = await client.events.getClusters()
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getClusters(params?: T.GetEventClustersParams, options?: ReadOptions): Call<T.EventMap>

  /**
   * Count events over time.
   *
   * How much there is in each day, week, month, quarter or year of the events that pass all filters, exactly; intervals with nothing are there too. They reach from `dateFrom` to `dateTo`, or else from the first to the last of the events. `filter` of an interval lists what it counts.
   *
   * `GET /v1/events/timeline`
   *
   * @example
   * ```ts
   * const answer = await client.events.getTimeline({ interval: 'month' })
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getTimeline(params: T.GetEventTimelineParams, options?: ReadOptions): Call<T.Timeline>

  /**
   * Count events in a table.
   *
   * How much there is of the events that pass all filters in each row and column: places by month, types by country, actors by year. An event counts in each of its values, and in the interval in which its date begins. `filter` of a row, a column or a cell lists what it counts.
   *
   * `GET /v1/events/pivot`
   *
   * @example
   * ```ts
   * const answer = await client.events.getPivot({ rows: 'country', columns: 'quadClass' })
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getPivot(params: T.GetEventPivotParams, options?: ReadOptions): Call<T.Pivot>

  /**
   * Export a table of events.
   *
   * Takes the parameters of `GET /v1/events/pivot`, and answers with one line for each cell: a panel, as programs for statistics read it.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/events/pivot/export`
   *
   * @example
   * ```ts
   * const answer = await client.events.exportPivot({ rows: 'country', columns: 'quadClass' })
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportPivot(params: T.ExportEventPivotParams, options?: ReadOptions): Call<Response>

  /**
   * List and search events in short.
   *
   * The events that pass all filters, as `GET /v1/events` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/events/summaries`
   *
   * @example
   * ```ts
   * for await (const one of client.events.listSummaries()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listSummaries(params?: T.ListEventSummariesParams, options?: ReadOptions): List<T.EventSummary>

  /**
   * Read an event in short.
   *
   * What `GET /v1/events/summaries` shows of one of the events.
   *
   * `GET /v1/events/{eventId}/summary`
   *
   * @example
   * ```ts
   * const answer = await client.events.getSummary('event_01j6ne713rfb1r7q31ydrk7ghh')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getSummary(eventId: string, params?: NoParams, options?: ReadOptions): Call<T.EventSummary>

  /**
   * Read events by their ids.
   *
   * Up to 1000 events in one answer, as `GET /v1/events/{id}` answers each, and what became of the ids that there is nothing of. Nothing is written, so the request may be repeated.
   *
   * `POST /v1/events/read`
   *
   * @example
   * ```ts
   * const answer = await client.events.read({ ids: [ 'event_01j6ne713rfb1r7q31ydrk7ghh', 'event_01j6ne0000e0000000000000zz' ] })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  read(
    body: T.EventReadRequest,
    params?: NoParams,
    options?: RequestOptions,
  ): Call<T.EventReadResult>

  /**
   * Stream events.
   *
   * Takes the filters of `GET /v1/events`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/events/export`
   *
   * @example
   * ```ts
   * for await (const one of client.events.stream()) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  stream(params?: T.StreamEventsParams, options?: RequestOptions): Lines<T.Event>

  /**
   * Export events.
   *
   * Takes the filters of `GET /v1/events`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/events/export`
   *
   * @example
   * ```ts
   * const answer = await client.events.export()
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  export(params?: T.ExportEventsParams, options?: RequestOptions): Call<Response>

  /**
   * Get events as a feed.
   *
   * Takes the filters of `GET /v1/events`, and answers with a page of what passes them, for feed readers.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/events/feed`
   *
   * @example
   * ```ts
   * const answer = await client.events.feed()
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  feed(params?: T.FeedEventsParams, options?: ReadOptions): Call<Response>

  /**
   * Read an event.
   *
   * The event with its participants and its evidence.
   *
   * `GET /v1/events/{eventId}`
   *
   * @example
   * ```ts
   * const answer = await client.events.get('event_01j6ne713rfb1r7q31ydrk7ghh')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  get(eventId: string, params?: T.GetEventParams, options?: ReadOptions): Call<T.Event>

  /**
   * Replace an event.
   *
   * Replaces the whole event: fields that the body leaves out are cleared, including participants and evidence.
   *
   * `PUT /v1/events/{eventId}`
   *
   * @example
   * ```ts
   * const answer = await client.events.replace('event_01j6ne713rfb1r7q31ydrk7ghh', {
   *   title: 'Haftar receives Langley and a US delegation in Benghazi',
   *   summary: "Field Marshal Khalifa Haftar of the Libyan National Army received a United States delegation led by General Michael Langley of US Africa Command, with chargé d'affaires Jeremy Berndt, to talk about military cooperation.",
   *   type: 'CONSULT',
   *   mode: 'visit',
   *   contexts: [ 'military', 'diplomatic' ],
   *   codes: [ { scheme: 'cameo', code: '043' }, { scheme: 'cameo', code: '042' } ],
   *   modality: 'asserted',
   *   date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
   *   location: {
   *     name: 'Benghazi',
   *     country: 'LY',
   *     admin1: null,
   *     admin2: null,
   *     latitude: 32.11486,
   *     longitude: 20.06859,
   *     precision: 'nearby',
   *     geonamesId: '88319'
   *   },
   *   status: 'corroborated',
   *   confidence: 0.98,
   *   participants: [
   *     {
   *       actorId: 'actor_01j6ne3900fpessv41p9yppbge',
   *       role: 'host',
   *       side: 'a',
   *       title: 'Field Marshal, General Commander of the Libyan National Army'
   *     },
   *     {
   *       actorId: 'actor_01j6ne39z8frjveepjg4j41cv6',
   *       role: 'initiator',
   *       side: 'b',
   *       title: 'General, Commander of US Africa Command'
   *     }
   *   ],
   *   evidence: [
   *     {
   *       articleId: 'article_01j6ne5p4re3zs1js3rst0fv2b',
   *       quote: 'Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.',
   *       stance: 'supports',
   *       confidence: 0.95
   *     }
   *   ],
   *   externalIds: [ { scheme: 'dateline', value: 'benghazi-2024-08-27' } ],
   *   tags: [ 'libya', 'diplomacy', 'military-cooperation', 'benghazi' ],
   *   dataset: {
   *     name: 'dateline-sample',
   *     version: '1',
   *     licence: 'CC0-1.0',
   *     attribution: 'Dateline sample data'
   *   }
   * })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  replace(
    eventId: string,
    body: T.EventInput,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Event>

  /**
   * Change some fields of an event.
   *
   * Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it). If the patch changes only `start` of a date, the end moves with it: to the same day, or to the end of its week, month or year.
   *
   * `PATCH /v1/events/{eventId}`
   *
   * @example
   * ```ts
   * const answer = await client.events.update('event_01j6ne713rfb1r7q31ydrk7ghh', {
   *   location: { precision: 'admin2', admin2: 'Benghazi District' },
   *   confidence: 0.99,
   *   tags: [ 'libya', 'diplomacy', 'military-cooperation', 'benghazi' ]
   * })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  update(
    eventId: string,
    body: T.EventPatch,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Event>

  /**
   * Delete an event.
   *
   * Deletes the event with its participants and evidence links; the actors and articles stay.
   *
   * `DELETE /v1/events/{eventId}`
   *
   * @example
   * ```ts
   * await client.events.delete('event_01j6ne876geka8pqzst6edjwpq')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  delete(
    eventId: string,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<void>

  /**
   * Read an event as linked data.
   *
   * The event in the vocabulary of schema.org, for search engines and other programs that read JSON-LD.
   *
   * `GET /v1/events/{eventId}/jsonld`
   *
   * @example
   * ```ts
   * const answer = await client.events.getJsonLd('event_01j6ne713rfb1r7q31ydrk7ghh')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getJsonLd(eventId: string, params?: NoParams, options?: ReadOptions): Call<T.JsonLd>

  /**
   * List the evidence of an event.
   *
   * All articles that are evidence for or against the event, in the order they were given.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/events/{eventId}/evidence`
   *
   * @example
   * ```ts
   * for await (const one of client.events.listEvidence('event_01j6ne713rfb1r7q31ydrk7ghh')) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listEvidence(
    eventId: string,
    params?: T.ListEventEvidenceParams,
    options?: ReadOptions,
  ): List<T.Evidence>

  /**
   * Add evidence to an event.
   *
   * Adds an article as evidence for or against the event. `If-Match` takes the ETag of the event.
   *
   * `POST /v1/events/{eventId}/evidence`
   *
   * @example
   * ```ts
   * const answer = await client.events.createEvidence('event_01j6ne713rfb1r7q31ydrk7ghh', {
   *   articleId: 'article_01j6ne5q40fj0s37vh50ba1dn4',
   *   quote: 'The meeting came during a dispute between the rival authorities that had stopped the production of oil.',
   *   stance: 'mentions',
   *   confidence: 0.8
   * })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  createEvidence(
    eventId: string,
    body: T.EvidenceInput,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Evidence>

  /**
   * Stream the evidence of an event.
   *
   * Takes the filters of `GET /v1/events/{eventId}/evidence`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/events/{eventId}/evidence/export`
   *
   * @example
   * ```ts
   * for await (const one of client.events.streamEvidence('event_01j6ne713rfb1r7q31ydrk7ghh')) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamEvidence(
    eventId: string,
    params?: T.StreamEventEvidenceParams,
    options?: RequestOptions,
  ): Lines<T.Evidence>

  /**
   * Export the evidence of an event.
   *
   * Takes the filters of `GET /v1/events/{eventId}/evidence`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/events/{eventId}/evidence/export`
   *
   * @example
   * ```ts
   * const answer = await client.events.exportEvidence('event_01j6ne713rfb1r7q31ydrk7ghh')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportEvidence(
    eventId: string,
    params?: T.ExportEventEvidenceParams,
    options?: RequestOptions,
  ): Call<Response>

  /**
   * Read an evidence link.
   *
   * One article that is evidence for or against the event.
   *
   * `GET /v1/events/{eventId}/evidence/{evidenceId}`
   *
   * @example
   * ```ts
   * const answer = await client.events.getEvidence('event_01j6ne713rfb1r7q31ydrk7ghh', 'evidence_01j6nf1th8ffkvf07dft68x2zx')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getEvidence(
    eventId: string,
    evidenceId: string,
    params?: NoParams,
    options?: ReadOptions,
  ): Call<T.Evidence>

  /**
   * Change an evidence link.
   *
   * Applies a JSON Merge Patch (RFC 7396) to one evidence link. The event gets a new version; `If-Match` takes the ETag of the event.
   *
   * `PATCH /v1/events/{eventId}/evidence/{evidenceId}`
   *
   * @example
   * ```ts
   * const answer = await client.events.updateEvidence('event_01j6ne713rfb1r7q31ydrk7ghh', 'evidence_01j6nf1th8ffkvf07dft68x2zx', { stance: 'supports', confidence: 0.95 })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  updateEvidence(
    eventId: string,
    evidenceId: string,
    body: T.EvidencePatch,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Evidence>

  /**
   * Remove evidence from an event.
   *
   * Removes the link; the event and the article stay. `If-Match` takes the ETag of the event.
   *
   * `DELETE /v1/events/{eventId}/evidence/{evidenceId}`
   *
   * @example
   * ```ts
   * await client.events.deleteEvidence('event_01j6ne713rfb1r7q31ydrk7ghh', 'evidence_01j6nf1th8ffkvf07dft68x2zx')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  deleteEvidence(
    eventId: string,
    evidenceId: string,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<void>

  /**
   * List the participants of events.
   *
   * One row for each participant of each event that passes the filters, in the order of the events: the long format for statistics and spreadsheets. A page may have fewer rows than `limit`, or none, while there are more.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/participants`
   *
   * @example
   * ```ts
   * for await (const one of client.events.listParticipants()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listParticipants(
    params?: T.ListParticipantsParams,
    options?: ReadOptions,
  ): List<T.EventParticipant>

  /**
   * Stream the participants of events.
   *
   * Takes the filters of `GET /v1/participants`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/participants/export`
   *
   * @example
   * ```ts
   * for await (const one of client.events.streamParticipants()) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamParticipants(
    params?: T.StreamParticipantsParams,
    options?: RequestOptions,
  ): Lines<T.EventParticipant>

  /**
   * Export the participants of events.
   *
   * Takes the filters of `GET /v1/participants`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/participants/export`
   *
   * @example
   * ```ts
   * const answer = await client.events.exportParticipants()
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportParticipants(params?: T.ExportParticipantsParams, options?: RequestOptions): Call<Response>

  /**
   * Add a participant to an event.
   *
   * Adds an actor at the end of the participants. The event gets a new version; `If-Match` takes the ETag of the event.
   *
   * `POST /v1/events/{eventId}/participants`
   *
   * @example
   * ```ts
   * const answer = await client.events.createParticipant('event_01j6ne713rfb1r7q31ydrk7ghh', { actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m', role: 'host', title: 'Host of the talks' })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  createParticipant(
    eventId: string,
    body: T.ParticipantInput,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Participant>

  /**
   * Read a participant of an event.
   *
   * One participant of the event, with its role, side and title.
   *
   * `GET /v1/events/{eventId}/participants/{actorId}`
   *
   * @example
   * ```ts
   * const answer = await client.events.getParticipant('event_01j6ne713rfb1r7q31ydrk7ghh', 'actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getParticipant(
    eventId: string,
    actorId: string,
    params?: T.GetEventParticipantParams,
    options?: ReadOptions,
  ): Call<T.Participant>

  /**
   * Change a participant of an event.
   *
   * Applies a JSON Merge Patch (RFC 7396) to one participant. The event gets a new version; `If-Match` takes the ETag of the event.
   *
   * `PATCH /v1/events/{eventId}/participants/{actorId}`
   *
   * @example
   * ```ts
   * const answer = await client.events.updateParticipant('event_01j6ne713rfb1r7q31ydrk7ghh', 'actor_01j6ne3900fpessv41p9yppbge', { title: 'Commander' })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  updateParticipant(
    eventId: string,
    actorId: string,
    body: T.ParticipantPatch,
    params?: T.UpdateEventParticipantParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Participant>

  /**
   * Remove a participant from an event.
   *
   * Removes one participant; the event and the actor stay. The event gets a new version; `If-Match` takes the ETag of the event.
   *
   * `DELETE /v1/events/{eventId}/participants/{actorId}`
   *
   * @example
   * ```ts
   * await client.events.deleteParticipant('event_01j6ne713rfb1r7q31ydrk7ghh', 'actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  deleteParticipant(
    eventId: string,
    actorId: string,
    params?: T.DeleteEventParticipantParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<void>
}

/** Who acts: persons, states, armies, groups, organisations. */
export interface Actors {
  /**
   * List and search actors.
   *
   * Actors that pass all filters, by name. Repeat a filter for OR; different filters are ANDed.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/actors`
   *
   * @example
   * ```ts
   * for await (const one of client.actors.list()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  list(params?: T.ListActorsParams, options?: ReadOptions): List<T.Actor>

  /**
   * Record an actor.
   *
   * Records an actor. An external id that another actor has is refused with 409, which names that actor.
   *
   * `POST /v1/actors`
   *
   * @example
   * ```ts
   * const answer = await client.actors.create({
   *   type: 'person',
   *   name: 'Salma Ali',
   *   aliases: [ { name: 'سلمى علي', language: 'ar', kind: 'native' } ],
   *   country: 'LY',
   *   sectors: [ 'JRN' ],
   *   description: 'Reporter in Benghazi.',
   *   tags: [ 'press' ],
   *   externalIds: [ { scheme: 'cms-author', value: '311' } ],
   *   affiliations: [
   *     {
   *       actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m',
   *       type: 'related_to',
   *       title: 'Accredited correspondent',
   *       from: '2021-05'
   *     }
   *   ]
   * })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `ConflictError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  create(
    body: T.ActorInput,
    params?: NoParams,
    options?: KeyOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Actor>

  /**
   * List deleted actors.
   *
   * Deleted actors that were not put back, the last first: when, by which key, and why. `POST /v1/actors/{id}/restore` puts one back. An actor that was merged is not deleted: its id leads to the survivor.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/actors/deletions`
   *
   * @example
   * ```ts
   * for await (const one of client.actors.listDeletions()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listDeletions(params?: T.ListActorDeletionsParams, options?: ReadOptions): List<T.Deletion>

  /**
   * Get the network of an actor.
   *
   * An actor and those that it shares most events with, of the events that pass all filters. With `depth=1`, edges lead from the actor to them; with `depth=2`, also from them to one another and to those that they share most events with. An edge is the events between two actors: from an initiator to a recipient, or without direction where the roles do not tell. Two actors may have one each way and one without; an event counts once for each. `filter` lists the events that a node or an edge counts.
   *
   * `GET /v1/actors/{actorId}/network`
   *
   * @example
   * ```ts
   * const answer = await client.actors.getNetwork('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getNetwork(
    actorId: string,
    params?: T.GetActorNetworkParams,
    options?: ReadOptions,
  ): Call<T.Network>

  /**
   * Export the network of an actor for graph programs.
   *
   * Takes the parameters of `GET /v1/actors/{actorId}/network`, and answers in the form that `format` names. All edges are written as directed; the attribute `directed` says whether they are.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/actors/{actorId}/network/export`
   *
   * @example
   * ```ts
   * const answer = await client.actors.exportNetwork('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportNetwork(
    actorId: string,
    params?: T.ExportActorNetworkParams,
    options?: ReadOptions,
  ): Call<Response>

  /**
   * Find the actors that a text names.
   *
   * The names and aliases of known actors in a text, the longest that stands at each place, with their offsets. Words are compared whole, without case, accents and variants of letters; names of fewer than four letters, and those in capitals, must be written as they are. What may mean several actors is answered with all of them. Nothing is written, so the request may be repeated.
   *
   * `POST /v1/actors/recognise`
   *
   * @example
   * ```ts
   * const answer = await client.actors.recognise({ text: 'استقبل خليفة حفتر مايكل لانغلي في بنغازي.' })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  recognise(
    body: T.RecogniseRequest,
    params?: NoParams,
    options?: RequestOptions,
  ): Call<T.RecognisedNames>

  /**
   * Count actors by the values of filters.
   *
   * How many of the actors that pass all filters have each value of a filter, exactly. Those with several values count for each. The `filter` of a value lists what it counts.
   *
   * `GET /v1/actors/facets`
   *
   * @example
   * ```ts
   * const answer = await client.actors.getFacets({ facet: [ 'type' ] })
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getFacets(params: T.GetActorFacetsParams, options?: ReadOptions): Call<T.ActorFacets>

  /**
   * Get the dossier of an actor.
   *
   * What a page about an actor shows, in one answer: who it is, its positions over time, the 10 actors that it shares most events with, its events by type, place and year, and the latest 5 events and articles. Events are those that are asserted. Each number comes with the `filter` that lists what it counts.
   *
   * `GET /v1/actors/{actorId}/dossier`
   *
   * @example
   * ```ts
   * const answer = await client.actors.getDossier('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getDossier(actorId: string, params?: NoParams, options?: ReadOptions): Call<T.Dossier>

  /**
   * List and search actors in short.
   *
   * The actors that pass all filters, as `GET /v1/actors` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/actors/summaries`
   *
   * @example
   * ```ts
   * for await (const one of client.actors.listSummaries()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listSummaries(params?: T.ListActorSummariesParams, options?: ReadOptions): List<T.ActorSummary>

  /**
   * Read an actor in short.
   *
   * What `GET /v1/actors/summaries` shows of one of the actors.
   *
   * `GET /v1/actors/{actorId}/summary`
   *
   * @example
   * ```ts
   * const answer = await client.actors.getSummary('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getSummary(actorId: string, params?: NoParams, options?: ReadOptions): Call<T.ActorSummary>

  /**
   * Read actors by their ids.
   *
   * Up to 1000 actors in one answer, as `GET /v1/actors/{id}` answers each, and what became of the ids that there is nothing of. Nothing is written, so the request may be repeated.
   *
   * `POST /v1/actors/read`
   *
   * @example
   * ```ts
   * const answer = await client.actors.read({ ids: [ 'actor_01j6ne3900fpessv41p9yppbge', 'actor_01j6ne5h0cf3sbxk5v8tqwm2ra' ] })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  read(
    body: T.ActorReadRequest,
    params?: NoParams,
    options?: RequestOptions,
  ): Call<T.ActorReadResult>

  /**
   * Stream actors.
   *
   * Takes the filters of `GET /v1/actors`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/actors/export`
   *
   * @example
   * ```ts
   * for await (const one of client.actors.stream()) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  stream(params?: T.StreamActorsParams, options?: RequestOptions): Lines<T.Actor>

  /**
   * Export actors.
   *
   * Takes the filters of `GET /v1/actors`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/actors/export`
   *
   * @example
   * ```ts
   * const answer = await client.actors.export()
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  export(params?: T.ExportActorsParams, options?: RequestOptions): Call<Response>

  /**
   * Read an actor.
   *
   * The actor with its affiliations and counts. The id of a merged actor answers 308 with the location of its survivor; writes to it answer 409.
   *
   * `GET /v1/actors/{actorId}`
   *
   * @example
   * ```ts
   * const answer = await client.actors.get('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  get(actorId: string, params?: T.GetActorParams, options?: ReadOptions): Call<T.Actor>

  /**
   * Replace an actor.
   *
   * Replaces the whole actor: fields that the body leaves out are cleared.
   *
   * `PUT /v1/actors/{actorId}`
   *
   * @example
   * ```ts
   * const answer = await client.actors.replace('actor_01j6ne3900fpessv41p9yppbge', {
   *   type: 'person',
   *   name: 'Khalifa Haftar',
   *   aliases: [
   *     { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
   *     { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' }
   *   ],
   *   country: 'LY',
   *   sectors: [ 'MIL' ],
   *   description: 'Libyan field marshal who has commanded the Libyan National Army since 2 March 2015.',
   *   startDate: '1943',
   *   affiliations: [
   *     {
   *       actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m',
   *       type: 'leads',
   *       title: 'General Commander',
   *       from: '2015-03-02'
   *     }
   *   ],
   *   externalIds: [ { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' } ],
   *   tags: [ 'libya', 'military-leader', 'benghazi' ],
   *   dataset: {
   *     name: 'dateline-sample',
   *     version: '1',
   *     licence: 'CC0-1.0',
   *     attribution: 'Dateline sample data'
   *   }
   * })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  replace(
    actorId: string,
    body: T.ActorInput,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Actor>

  /**
   * Change some fields of an actor.
   *
   * Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it).
   *
   * `PATCH /v1/actors/{actorId}`
   *
   * @example
   * ```ts
   * const answer = await client.actors.update('actor_01j6ne3900fpessv41p9yppbge', {
   *   description: 'Field marshal; commander of the Libyan National Army since 2 March 2015.',
   *   tags: [ 'libya', 'military-leader', 'benghazi' ]
   * })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  update(
    actorId: string,
    body: T.ActorPatch,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Actor>

  /**
   * Delete an actor.
   *
   * Deletes an actor. An actor that events, articles or other actors refer to is not deleted: 409 names them. `force=true` removes those links too.
   *
   * `DELETE /v1/actors/{actorId}`
   *
   * @example
   * ```ts
   * await client.actors.delete('actor_01j6ne5n5gf57bqvrkhvpzbcb0')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  delete(
    actorId: string,
    params?: T.DeleteActorParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<void>

  /**
   * Read an actor as linked data.
   *
   * The actor in the vocabulary of schema.org, for search engines and other programs that read JSON-LD.
   *
   * `GET /v1/actors/{actorId}/jsonld`
   *
   * @example
   * ```ts
   * const answer = await client.actors.getJsonLd('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getJsonLd(actorId: string, params?: NoParams, options?: ReadOptions): Call<T.JsonLd>

  /**
   * Merge a duplicate into this actor.
   *
   * Moves all links of the duplicate to this actor, and adds its names to the aliases. From then on, reading the duplicate answers 308 with the location of this actor, and writing to it answers 409. `POST /v1/actors/{actorId}/unmerge` with the id of the duplicate undoes the merge.
   *
   * `POST /v1/actors/{actorId}/merge`
   *
   * @example
   * ```ts
   * const answer = await client.actors.merge('actor_01j6ne3aygfcas344pr6cyzta2', { duplicateId: 'actor_01j6ne3bxrevsrt0460kpp16gg' })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  merge(
    actorId: string,
    body: T.MergeRequest,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Actor>

  /**
   * Undo the merge of an actor.
   *
   * Restores a merged actor under its own id. Its links return to it in their current state. Its names, identifiers, tags and affiliations are removed from the survivor, unless the survivor or another actor merged into it has them too. What was added to the survivor since the merge stays there; the answer lists it, and what could not be restored. Actors that were merged into this one before stay merged into it. `If-Match` takes the version that the merge gave the actor.
   *
   * `POST /v1/actors/{actorId}/unmerge`
   *
   * @example
   * ```ts
   * const answer = await client.actors.unmerge('actor_01j6ne5h0cf3sbxk5v8tqwm2ra')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  unmerge(
    actorId: string,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Unmerged>

  /**
   * Find actors that may be the same.
   *
   * Other actors with similar names or aliases: in another spelling, order of words or script, or as an acronym. Type, country and identifiers raise or lower the score. The closest candidates are compared first, for about one second. Merge duplicates with `POST /v1/actors/{actorId}/merge`.
   *
   * `GET /v1/actors/{actorId}/similar`
   *
   * @example
   * ```ts
   * const answer = await client.actors.listSimilar('actor_01j6ne3aygfcas344pr6cyzta2')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listSimilar(
    actorId: string,
    params?: T.ListSimilarActorsParams,
    options?: ReadOptions,
  ): Call<T.SimilarActors>

  /**
   * List the events of an actor.
   *
   * Events that the actor takes part in, in any role, latest first. Takes the filters of `GET /v1/events`.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/actors/{actorId}/events`
   *
   * @example
   * ```ts
   * for await (const one of client.actors.listEvents('actor_01j6ne3900fpessv41p9yppbge')) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listEvents(
    actorId: string,
    params?: T.ListActorEventsParams,
    options?: ReadOptions,
  ): List<T.Event>

  /**
   * Stream the events of an actor.
   *
   * Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/actors/{actorId}/events/export`
   *
   * @example
   * ```ts
   * for await (const one of client.actors.streamEvents('actor_01j6ne3900fpessv41p9yppbge')) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamEvents(
    actorId: string,
    params?: T.StreamActorEventsParams,
    options?: RequestOptions,
  ): Lines<T.Event>

  /**
   * Export the events of an actor.
   *
   * Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/actors/{actorId}/events/export`
   *
   * @example
   * ```ts
   * const answer = await client.actors.exportEvents('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportEvents(
    actorId: string,
    params?: T.ExportActorEventsParams,
    options?: RequestOptions,
  ): Call<Response>

  /**
   * Get the events of an actor as a feed.
   *
   * Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with a page of what passes them, for feed readers.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/actors/{actorId}/events/feed`
   *
   * @example
   * ```ts
   * const answer = await client.actors.feedEvents('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  feedEvents(
    actorId: string,
    params?: T.FeedActorEventsParams,
    options?: ReadOptions,
  ): Call<Response>

  /**
   * List the articles that mention an actor.
   *
   * Articles that mention the actor, latest first. Takes the filters of `GET /v1/articles`.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/actors/{actorId}/articles`
   *
   * @example
   * ```ts
   * for await (const one of client.actors.listArticles('actor_01j6ne3900fpessv41p9yppbge')) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listArticles(
    actorId: string,
    params?: T.ListActorArticlesParams,
    options?: ReadOptions,
  ): List<T.ListedArticle>

  /**
   * Stream the articles that mention an actor.
   *
   * Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/actors/{actorId}/articles/export`
   *
   * @example
   * ```ts
   * for await (const one of client.actors.streamArticles('actor_01j6ne3900fpessv41p9yppbge')) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamArticles(
    actorId: string,
    params?: T.StreamActorArticlesParams,
    options?: RequestOptions,
  ): Lines<T.Article>

  /**
   * Export the articles that mention an actor.
   *
   * Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/actors/{actorId}/articles/export`
   *
   * @example
   * ```ts
   * const answer = await client.actors.exportArticles('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportArticles(
    actorId: string,
    params?: T.ExportActorArticlesParams,
    options?: RequestOptions,
  ): Call<Response>

  /**
   * Get the articles that mention an actor as a feed.
   *
   * Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with a page of what passes them, for feed readers.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/actors/{actorId}/articles/feed`
   *
   * @example
   * ```ts
   * const answer = await client.actors.feedArticles('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  feedArticles(
    actorId: string,
    params?: T.FeedActorArticlesParams,
    options?: ReadOptions,
  ): Call<Response>
}

/** Publications, which are evidence of events. */
export interface Articles {
  /**
   * List and search articles.
   *
   * Articles that pass all filters, latest first. Repeat a filter for OR; different filters are ANDed.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/articles`
   *
   * @example
   * ```ts
   * for await (const one of client.articles.list()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  list(params?: T.ListArticlesParams, options?: ReadOptions): List<T.ListedArticle>

  /**
   * Record an article.
   *
   * Records an article. A url or external id that another article has is refused with 409, which names that article.
   *
   * `POST /v1/articles`
   *
   * @example
   * ```ts
   * const answer = await client.articles.create({
   *   url: 'https://benghazi-observer.example/2024/08/28/delegation-leaves',
   *   title: 'US delegation leaves Benghazi after talks on training',
   *   summary: 'The visitors flew on to Tripoli.',
   *   body: 'The American delegation left Benghazi on Wednesday. General Langley said that the talks had been useful.',
   *   language: 'en',
   *   publishedAt: '2024-08-28T17:30:00Z',
   *   source: { name: 'Benghazi Observer', domain: 'benghazi-observer.example', country: 'LY' },
   *   authors: [ 'Salma Ali' ],
   *   section: 'Politics',
   *   genre: 'news',
   *   tags: [ 'libya', 'diplomacy' ],
   *   externalIds: [ { scheme: 'cms', value: '48211' } ],
   *   mentions: [
   *     {
   *       actorId: 'actor_01j6ne39z8frjveepjg4j41cv6',
   *       count: 1,
   *       quotes: [ { quote: 'General Langley said that the talks had been useful.' } ]
   *     }
   *   ]
   * })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `ConflictError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  create(
    body: T.ArticleInput,
    params?: T.CreateArticleParams,
    options?: KeyOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Article>

  /**
   * List deleted articles.
   *
   * Deleted articles that were not put back, the last first: when, by which key, and why. `POST /v1/articles/{id}/restore` puts one back.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/articles/deletions`
   *
   * @example
   * ```ts
   * for await (const one of client.articles.listDeletions()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listDeletions(params?: T.ListArticleDeletionsParams, options?: ReadOptions): List<T.Deletion>

  /**
   * List the events an article is evidence of.
   *
   * The events that the article is evidence for or against, latest first, each with the quote and its offsets in the body.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/articles/{articleId}/evidence`
   *
   * @example
   * ```ts
   * for await (const one of client.articles.listEvidence('article_01j6ne5p4re3zs1js3rst0fv2b')) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listEvidence(
    articleId: string,
    params?: T.ListArticleEvidenceParams,
    options?: ReadOptions,
  ): List<T.ArticleEvidence>

  /**
   * Stream the events an article is evidence of.
   *
   * Takes the filters of `GET /v1/articles/{articleId}/evidence`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/articles/{articleId}/evidence/export`
   *
   * @example
   * ```ts
   * for await (const one of client.articles.streamEvidence('article_01j6ne5p4re3zs1js3rst0fv2b')) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamEvidence(
    articleId: string,
    params?: T.StreamArticleEvidenceParams,
    options?: RequestOptions,
  ): Lines<T.ArticleEvidence>

  /**
   * Export the events an article is evidence of.
   *
   * Takes the filters of `GET /v1/articles/{articleId}/evidence`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/articles/{articleId}/evidence/export`
   *
   * @example
   * ```ts
   * const answer = await client.articles.exportEvidence('article_01j6ne5p4re3zs1js3rst0fv2b')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportEvidence(
    articleId: string,
    params?: T.ExportArticleEvidenceParams,
    options?: RequestOptions,
  ): Call<Response>

  /**
   * Count articles by the values of filters.
   *
   * How many of the articles that pass all filters have each value of a filter, exactly. Those with several values count for each. The `filter` of a value lists what it counts.
   *
   * `GET /v1/articles/facets`
   *
   * @example
   * ```ts
   * const answer = await client.articles.getFacets({ facet: [ 'genre' ] })
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getFacets(params: T.GetArticleFacetsParams, options?: ReadOptions): Call<T.ArticleFacets>

  /**
   * Count articles over time.
   *
   * How much was published in each day, week, month, quarter or year of the articles that pass all filters, exactly; intervals with nothing are there too. They reach from `publishedFrom` to `publishedTo`, or else from the first to the last of the articles. `filter` of an interval lists what it counts.
   *
   * `GET /v1/articles/timeline`
   *
   * @example
   * ```ts
   * const answer = await client.articles.getTimeline({ interval: 'month' })
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getTimeline(params: T.GetArticleTimelineParams, options?: ReadOptions): Call<T.Timeline>

  /**
   * List and search articles in short.
   *
   * The articles that pass all filters, as `GET /v1/articles` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/articles/summaries`
   *
   * @example
   * ```ts
   * for await (const one of client.articles.listSummaries()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listSummaries(
    params?: T.ListArticleSummariesParams,
    options?: ReadOptions,
  ): List<T.ArticleSummary>

  /**
   * Read an article in short.
   *
   * What `GET /v1/articles/summaries` shows of one of the articles.
   *
   * `GET /v1/articles/{articleId}/summary`
   *
   * @example
   * ```ts
   * const answer = await client.articles.getSummary('article_01j6ne5q40fj0s37vh50ba1dn4')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getSummary(articleId: string, params?: NoParams, options?: ReadOptions): Call<T.ArticleSummary>

  /**
   * Read articles by their ids.
   *
   * Up to 1000 articles in one answer, as `GET /v1/articles/{id}` answers each, and what became of the ids that there is nothing of. Nothing is written, so the request may be repeated.
   *
   * `POST /v1/articles/read`
   *
   * @example
   * ```ts
   * const answer = await client.articles.read({ ids: [ 'article_01j6ne5q40fj0s37vh50ba1dn4', 'article_01j6ne0000e0000000000000zz' ] })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  read(
    body: T.ArticleReadRequest,
    params?: NoParams,
    options?: RequestOptions,
  ): Call<T.ArticleReadResult>

  /**
   * Stream articles.
   *
   * Takes the filters of `GET /v1/articles`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/articles/export`
   *
   * @example
   * ```ts
   * for await (const one of client.articles.stream()) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  stream(params?: T.StreamArticlesParams, options?: RequestOptions): Lines<T.Article>

  /**
   * Export articles.
   *
   * Takes the filters of `GET /v1/articles`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/articles/export`
   *
   * @example
   * ```ts
   * const answer = await client.articles.export()
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  export(params?: T.ExportArticlesParams, options?: RequestOptions): Call<Response>

  /**
   * Get articles as a feed.
   *
   * Takes the filters of `GET /v1/articles`, and answers with a page of what passes them, for feed readers.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/articles/feed`
   *
   * @example
   * ```ts
   * const answer = await client.articles.feed()
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  feed(params?: T.FeedArticlesParams, options?: ReadOptions): Call<Response>

  /**
   * Read an article.
   *
   * The article with the actors that it mentions and the events that it is evidence of.
   *
   * `GET /v1/articles/{articleId}`
   *
   * @example
   * ```ts
   * const answer = await client.articles.get('article_01j6ne5q40fj0s37vh50ba1dn4')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  get(articleId: string, params?: T.GetArticleParams, options?: ReadOptions): Call<T.Article>

  /**
   * Replace an article.
   *
   * Replaces the whole article: fields that the body leaves out are cleared.
   *
   * `PUT /v1/articles/{articleId}`
   *
   * @example
   * ```ts
   * const answer = await client.articles.replace('article_01j6ne5q40fj0s37vh50ba1dn4', {
   *   url: 'https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi',
   *   title: "Chief of US forces in Africa meets Libya's Khalifa Haftar in Benghazi",
   *   body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
   *   language: 'en',
   *   publishedAt: '2024-08-28',
   *   publishedPrecision: 'day',
   *   source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
   *   authors: [ 'Kamal Tabikha' ],
   *   section: 'MENA',
   *   genre: 'news',
   *   rights: "Retold for Dateline's sample data; not the publisher's text.",
   *   mentions: [
   *     {
   *       actorId: 'actor_01j6ne39z8frjveepjg4j41cv6',
   *       count: 1,
   *       quotes: [ { quote: 'General Michael Langley' } ]
   *     },
   *     {
   *       actorId: 'actor_01j6ne3aygfcas344pr6cyzta2',
   *       count: 1,
   *       quotes: [ { quote: 'Jeremy Berndt' } ]
   *     },
   *     {
   *       actorId: 'actor_01j6ne3900fpessv41p9yppbge',
   *       count: 2,
   *       quotes: [ { quote: 'Khalifa Haftar' } ]
   *     },
   *     { actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m', count: 1, quotes: [] },
   *     { actorId: 'actor_01j6ne3sk8f6h9w5093hb8m7y6', count: 1, quotes: [] },
   *     { actorId: 'actor_01j6ne40e0ezp8ey0g9t4x4x0d', count: 1, quotes: [] },
   *     {
   *       actorId: 'actor_01j6ne3yfges2b6snp8exhey2c',
   *       count: 1,
   *       quotes: [
   *         {
   *           quote: 'The American embassy said that the visitors had stressed the need to keep Libya stable'
   *         }
   *       ]
   *     }
   *   ],
   *   tags: [ 'libya', 'diplomacy', 'benghazi' ],
   *   dataset: {
   *     name: 'dateline-sample',
   *     version: '1',
   *     licence: 'CC0-1.0',
   *     attribution: 'Dateline sample data'
   *   }
   * })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  replace(
    articleId: string,
    body: T.ArticleInput,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Article>

  /**
   * Change some fields of an article.
   *
   * Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it).
   *
   * `PATCH /v1/articles/{articleId}`
   *
   * @example
   * ```ts
   * const answer = await client.articles.update('article_01j6ne5q40fj0s37vh50ba1dn4', { section: 'North Africa', tags: [ 'libya', 'diplomacy', 'benghazi' ], summary: null })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  update(
    articleId: string,
    body: T.ArticlePatch,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Article>

  /**
   * Delete an article.
   *
   * Deletes an article. An article that is evidence of an event is not deleted: 409 names the events. `force=true` removes the evidence too.
   *
   * `DELETE /v1/articles/{articleId}`
   *
   * @example
   * ```ts
   * await client.articles.delete('article_01j6ne704gfhd8ae0rv0z61qc8')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  delete(
    articleId: string,
    params?: T.DeleteArticleParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<void>

  /**
   * Read an article as linked data.
   *
   * The article in the vocabulary of schema.org, for search engines and other programs that read JSON-LD.
   *
   * `GET /v1/articles/{articleId}/jsonld`
   *
   * @example
   * ```ts
   * const answer = await client.articles.getJsonLd('article_01j6ne5q40fj0s37vh50ba1dn4')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getJsonLd(articleId: string, params?: NoParams, options?: ReadOptions): Call<T.JsonLd>
}

/** Search over all collections at once, and suggestions while somebody types. */
export interface Search {
  /**
   * Suggest while somebody types.
   *
   * Actors, sources, tags, places and authors with a word that begins with what is typed: for a box that asks at every key. Of each kind the most used come first. A tag is suggested once for each collection that has it.
   *
   * `GET /v1/suggest`
   *
   * @example
   * ```ts
   * const answer = await client.search.listSuggestions({ q: 'haf' })
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listSuggestions(params: T.ListSuggestionsParams, options?: ReadOptions): Call<T.Suggestions>

  /**
   * Search actors, events and articles at once.
   *
   * The first few actors, events and articles that `q` finds, in short: for one box over everything. `filter` and the list of each lead to the rest.
   *
   * `GET /v1/search`
   *
   * @example
   * ```ts
   * const answer = await client.search.getResults({ q: 'haftar' })
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getResults(params: T.GetSearchResultsParams, options?: ReadOptions): Call<T.SearchResults>
}

/** Earlier versions of articles, actors and events, and how to restore one. */
export interface Revisions {
  /**
   * List the revisions of an article.
   *
   * Every change of the article, newest first. Those of a deleted article, and quotes of deleted articles, are shown only to keys with the scope `write`.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/articles/{articleId}/revisions`
   *
   * @example
   * ```ts
   * for await (const one of client.revisions.listArticleRevisions('article_01j6ne5q40fj0s37vh50ba1dn4')) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listArticleRevisions(
    articleId: string,
    params?: T.ListArticleRevisionsParams,
    options?: ReadOptions,
  ): List<T.Revision>

  /**
   * Stream the revisions of an article.
   *
   * Takes the filters of `GET /v1/articles/{articleId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/articles/{articleId}/revisions/export`
   *
   * @example
   * ```ts
   * for await (const one of client.revisions.streamArticleRevisions('article_01j6ne5q40fj0s37vh50ba1dn4')) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamArticleRevisions(
    articleId: string,
    params?: T.StreamArticleRevisionsParams,
    options?: RequestOptions,
  ): Lines<T.Revision>

  /**
   * Export the revisions of an article.
   *
   * Takes the filters of `GET /v1/articles/{articleId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/articles/{articleId}/revisions/export`
   *
   * @example
   * ```ts
   * const answer = await client.revisions.exportArticleRevisions('article_01j6ne5q40fj0s37vh50ba1dn4')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportArticleRevisions(
    articleId: string,
    params?: T.ExportArticleRevisionsParams,
    options?: RequestOptions,
  ): Call<Response>

  /**
   * Read a revision of an article.
   *
   * One change of the article, and the article as it was after that change. If the article is deleted now, this needs a key with the scope `write`. Without that scope, deleted resources that it embeds are marked `deleted` and have no content.
   *
   * `GET /v1/articles/{articleId}/revisions/{version}`
   *
   * @example
   * ```ts
   * const answer = await client.revisions.getArticleRevision('article_01j6ne5q40fj0s37vh50ba1dn4', 1)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getArticleRevision(
    articleId: string,
    version: number,
    params?: NoParams,
    options?: ReadOptions,
  ): Call<T.ArticleRevision>

  /**
   * Put back a version of an article.
   *
   * Restores the article to an earlier version and records that as a new version. A deleted article is restored under its old id. Everything that it refers to must exist; 409 names what does not. Links that other resources had to it are not restored.
   *
   * `POST /v1/articles/{articleId}/restore`
   *
   * @example
   * ```ts
   * const answer = await client.revisions.restoreArticle('article_01j6ne5q40fj0s37vh50ba1dn4', { version: 1 })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  restoreArticle(
    articleId: string,
    body: T.RestoreRequest,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Article>

  /**
   * List the revisions of an actor.
   *
   * Every change of the actor, newest first. Those of a deleted actor, and quotes of deleted articles, are shown only to keys with the scope `write`.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/actors/{actorId}/revisions`
   *
   * @example
   * ```ts
   * for await (const one of client.revisions.listActorRevisions('actor_01j6ne3900fpessv41p9yppbge')) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listActorRevisions(
    actorId: string,
    params?: T.ListActorRevisionsParams,
    options?: ReadOptions,
  ): List<T.Revision>

  /**
   * Stream the revisions of an actor.
   *
   * Takes the filters of `GET /v1/actors/{actorId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/actors/{actorId}/revisions/export`
   *
   * @example
   * ```ts
   * for await (const one of client.revisions.streamActorRevisions('actor_01j6ne3900fpessv41p9yppbge')) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamActorRevisions(
    actorId: string,
    params?: T.StreamActorRevisionsParams,
    options?: RequestOptions,
  ): Lines<T.Revision>

  /**
   * Export the revisions of an actor.
   *
   * Takes the filters of `GET /v1/actors/{actorId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/actors/{actorId}/revisions/export`
   *
   * @example
   * ```ts
   * const answer = await client.revisions.exportActorRevisions('actor_01j6ne3900fpessv41p9yppbge')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportActorRevisions(
    actorId: string,
    params?: T.ExportActorRevisionsParams,
    options?: RequestOptions,
  ): Call<Response>

  /**
   * Read a revision of an actor.
   *
   * One change of the actor, and the actor as it was after that change. If the actor is deleted now, this needs a key with the scope `write`. Without that scope, deleted resources that it embeds are marked `deleted` and have no content.
   *
   * `GET /v1/actors/{actorId}/revisions/{version}`
   *
   * @example
   * ```ts
   * const answer = await client.revisions.getActorRevision('actor_01j6ne3900fpessv41p9yppbge', 1)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getActorRevision(
    actorId: string,
    version: number,
    params?: NoParams,
    options?: ReadOptions,
  ): Call<T.ActorRevision>

  /**
   * Put back a version of an actor.
   *
   * Restores the actor to an earlier version and records that as a new version. A deleted actor is restored under its old id. Everything that it refers to must exist; 409 names what does not. Links that other resources had to it are not restored.
   *
   * `POST /v1/actors/{actorId}/restore`
   *
   * @example
   * ```ts
   * const answer = await client.revisions.restoreActor('actor_01j6ne3900fpessv41p9yppbge', { version: 1 })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  restoreActor(
    actorId: string,
    body: T.RestoreRequest,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Actor>

  /**
   * List the revisions of an event.
   *
   * Every change of the event, newest first. Those of a deleted event, and quotes of deleted articles, are shown only to keys with the scope `write`.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/events/{eventId}/revisions`
   *
   * @example
   * ```ts
   * for await (const one of client.revisions.listEventRevisions('event_01j6ne713rfb1r7q31ydrk7ghh')) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listEventRevisions(
    eventId: string,
    params?: T.ListEventRevisionsParams,
    options?: ReadOptions,
  ): List<T.Revision>

  /**
   * Stream the revisions of an event.
   *
   * Takes the filters of `GET /v1/events/{eventId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/events/{eventId}/revisions/export`
   *
   * @example
   * ```ts
   * for await (const one of client.revisions.streamEventRevisions('event_01j6ne713rfb1r7q31ydrk7ghh')) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamEventRevisions(
    eventId: string,
    params?: T.StreamEventRevisionsParams,
    options?: RequestOptions,
  ): Lines<T.Revision>

  /**
   * Export the revisions of an event.
   *
   * Takes the filters of `GET /v1/events/{eventId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
   * It answers with a `Response`, whose body you read as `text()`, or as it arrives.
   *
   * `GET /v1/events/{eventId}/revisions/export`
   *
   * @example
   * ```ts
   * const answer = await client.revisions.exportEventRevisions('event_01j6ne713rfb1r7q31ydrk7ghh')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  exportEventRevisions(
    eventId: string,
    params?: T.ExportEventRevisionsParams,
    options?: RequestOptions,
  ): Call<Response>

  /**
   * Read a revision of an event.
   *
   * One change of the event, and the event as it was after that change. If the event is deleted now, this needs a key with the scope `write`. Without that scope, deleted resources that it embeds are marked `deleted` and have no content.
   *
   * `GET /v1/events/{eventId}/revisions/{version}`
   *
   * @example
   * ```ts
   * const answer = await client.revisions.getEventRevision('event_01j6ne713rfb1r7q31ydrk7ghh', 1)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getEventRevision(
    eventId: string,
    version: number,
    params?: NoParams,
    options?: ReadOptions,
  ): Call<T.EventRevision>

  /**
   * Put back a version of an event.
   *
   * Restores the event to an earlier version and records that as a new version. A deleted event is restored under its old id. Everything that it refers to must exist; 409 names what does not. Links that other resources had to it are not restored.
   *
   * `POST /v1/events/{eventId}/restore`
   *
   * @example
   * ```ts
   * const answer = await client.revisions.restoreEvent('event_01j6ne713rfb1r7q31ydrk7ghh', { version: 1 })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  restoreEvent(
    eventId: string,
    body: T.RestoreRequest,
    params?: NoParams,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Event>
}

/** All changes in order, for copies that stay up to date. */
export interface Changes {
  /**
   * List what has changed.
   *
   * Every create, update, delete and merge of articles, actors and events, in the order of their commits. Positions have no gaps. A resource that changes along with another one (an event whose participant is merged) has a change of its own.
   *
   * To keep a copy: read the lists, ask for the changes since their `Dateline-Position`, read again what each names in `touches`, and go on from `page.nextCursor`. With `wait`, the answer comes as soon as there is a change. docs/following.md has the whole of it.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/changes`
   *
   * @example
   * ```ts
   * for await (const one of client.changes.list()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `GoneError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  list(params?: T.ListChangesParams, options?: ReadOptions): List<T.Change>

  /**
   * Follow what has changed.
   *
   * Every create, update, delete and merge of articles, actors and events, in the order of their commits. Positions have no gaps. A resource that changes along with another one (an event whose participant is merged) has a change of its own.
   * Iterate over it: it goes on without end, waits for what comes, and tries again however often the connection fails, unless `maxRetries` says how often. To go on another time, give the `cursor` of the last one that you are done with as `since`. Leave the loop to end it, or abort its `signal`.
   *
   * `GET /v1/changes`
   *
   * @example
   * ```ts
   * for await (const one of client.changes.follow()) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `GoneError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  follow(
    params?: T.FollowChangesParams,
    options?: RequestOptions,
  ): AsyncGenerator<T.Change, void, undefined>

  /**
   * Follow what has changed, up to now.
   *
   * Every create, update, delete and merge of articles, actors and events, in the order of their commits. Positions have no gaps. A resource that changes along with another one (an event whose participant is merged) has a change of its own.
   * Iterate over it: it ends with what there is by then, and tries again however often the connection fails, unless `maxRetries` says how often. To go on another time, give the `cursor` of the last one that you are done with as `since`.
   *
   * `GET /v1/changes`
   *
   * @example
   * ```ts
   * for await (const one of client.changes.followUntilCaughtUp()) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `GoneError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  followUntilCaughtUp(
    params?: T.FollowChangesParams,
    options?: RequestOptions,
  ): AsyncGenerator<T.Change, void, undefined>

  /**
   * Read where the change feed ends.
   *
   * The position of the last change and its `hash`, which stands for all changes up to there, and so for all that there is: who notes both can tell whether anything was changed since. `docs/ledger.md` says how hashes are computed.
   *
   * `GET /v1/changes/head`
   *
   * @example
   * ```ts
   * const answer = await client.changes.getHead()
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getHead(params?: NoParams, options?: ReadOptions): Call<T.ChangesHead>
}

/** Many writes in one transaction. */
export interface Batch {
  /**
   * Make many writes, all or none.
   *
   * Up to 1000 operations on articles, actors and events, in order and in one transaction: all are written, or none is. Each does what the request for one resource does, and sees what those before it have done. What an operation creates may have a placeholder, by which later ones refer to it.
   *
   * When an operation is refused, the answer is its problem (409, 412, 422), whose `errors` point into that operation, and nothing was written. To load more, or what may be refused in part, use `POST /v1/import`.
   *
   * `POST /v1/batch`
   *
   * @example
   * ```ts
   * const answer = await client.batch.write({
   *   operations: [
   *     {
   *       action: 'create',
   *       id: 'actor_00000000000000000000000001',
   *       actor: { type: 'person', name: 'A spokesman of the municipality', country: 'LY' }
   *     },
   *     {
   *       action: 'create',
   *       id: 'article_00000000000000000000000002',
   *       article: {
   *         title: 'Municipality of Benghazi welcomes the talks',
   *         body: 'A spokesman of the municipality said that the city welcomes the talks.',
   *         mentions: [ { actorId: 'actor_00000000000000000000000001' } ]
   *       }
   *     },
   *     {
   *       action: 'create',
   *       event: {
   *         title: 'The municipality of Benghazi welcomes the talks',
   *         type: 'SUPPORT',
   *         date: { start: '2024-08-28' },
   *         location: { name: 'Benghazi', country: 'LY' },
   *         participants: [ { actorId: 'actor_00000000000000000000000001', role: 'initiator' } ],
   *         evidence: [
   *           {
   *             articleId: 'article_00000000000000000000000002',
   *             quote: 'the city welcomes the talks'
   *           }
   *         ]
   *       }
   *     },
   *     {
   *       action: 'update',
   *       id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
   *       eventPatch: { confidence: 0.98 }
   *     }
   *   ]
   * })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `ConflictError`
   * @throws `PreconditionFailedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  write(
    body: T.BatchRequest,
    params?: NoParams,
    options?: KeyOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.BatchResult>
}

/** Import of many resources, line by line. */
export interface Imports {
  /**
   * Import articles, actors and events.
   *
   * Takes any number of lines, each with one article, actor or event, and answers with one result for each line. Lines refer to each other by id, external ids, url, or a `key` of your own, in any order. A line that was imported before changes nothing.
   *
   * Fields in a line replace the stored ones, fields that it leaves out stay, and lists gain items. What somebody has changed since the last import stays, and `kept` names it; `overwrite=true` imports it too.
   *
   * Lines are written in batches, and a result is sent once its batch is durable: read the results while you send, and send the lines without one again. docs/loading.md says when an import ends early.
   * Iterate over it: items are read as they arrive.
   *
   * `POST /v1/import`
   *
   * @example
   * ```ts
   * for await (const one of client.imports.importLines([
   *   {
   *     key: 'report',
   *     article: {
   *       url: 'https://benghazi-observer.example/2024/09/02/officers-meet',
   *       title: 'Officers of the LNA meet US instructors',
   *       body: 'Officers of the Libyan National Army met two US instructors in Benghazi on Monday.',
   *       language: 'en',
   *       publishedAt: '2024-09-02',
   *       source: { name: 'Benghazi Observer', domain: 'benghazi-observer.example', country: 'LY' },
   *       externalIds: [ { scheme: 'desk', value: '2024-0902-1' } ]
   *     }
   *   },
   *   {
   *     key: 'instructors',
   *     actor: {
   *       type: 'military',
   *       name: 'US instructors in Benghazi',
   *       country: 'US',
   *       externalIds: [ { scheme: 'desk', value: 'instructors' } ]
   *     }
   *   },
   *   {
   *     event: {
   *       title: 'Officers of the Libyan National Army meet US instructors',
   *       type: 'CONSULT',
   *       date: { start: '2024-09-02' },
   *       location: { name: 'Benghazi', country: 'LY', latitude: 32.11486, longitude: 20.06859 },
   *       participants: [
   *         {
   *           actor: { externalIds: [ { scheme: 'ucdp', value: '7072' } ] },
   *           role: 'host'
   *         },
   *         { actor: { key: 'instructors' }, role: 'participant' }
   *       ],
   *       evidence: [
   *         {
   *           article: { key: 'report' },
   *           quote: 'Officers of the Libyan National Army met two US instructors in Benghazi on Monday.'
   *         }
   *       ],
   *       externalIds: [ { scheme: 'desk', value: '2024-0902' } ]
   *     }
   *   }
   * ])) console.log(one)
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `ContentTooLargeError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  importLines(
    lines: LinesInput<T.ImportLine>,
    params?: T.ImportLinesParams,
    options?: RequestOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Lines<T.ImportResult>
}

/** Who makes a request, and what it may do. */
export interface Me {
  /**
   * Read who you are and what you may do.
   *
   * The key of the request, the scope that it has, and what is left of the rate limit. Without a key, where none is required, `key` is null and `scope` says what may be done without one.
   *
   * `GET /v1/me`
   *
   * @example
   * ```ts
   * const answer = await client.me.get()
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  get(params?: NoParams, options?: RequestOptions): Call<T.Caller>
}

/** The keys of this server, for keys with the scope `admin`. */
export interface Keys {
  /**
   * List the keys.
   *
   * All keys of this server without their secrets, the newest first, also those that have expired or were revoked.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/keys`
   *
   * @example
   * ```ts
   * for await (const one of client.keys.list()) console.log(one)
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  list(params?: T.ListKeysParams, options?: ReadOptions): List<T.ApiKey>

  /**
   * Make a key.
   *
   * Makes a key and shows its secret, this once. As no answer with a secret is kept, it takes no `Idempotency-Key`: when an answer was lost, revoke the key that nobody has, and make another one.
   *
   * `POST /v1/keys`
   *
   * @example
   * ```ts
   * const answer = await client.keys.create({ name: 'news desk', scope: 'write' })
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `ContentTooLargeError`
   * @throws `ValidationError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  create(body: T.ApiKeyInput, params?: NoParams, options?: RequestOptions): Call<T.CreatedApiKey>

  /**
   * Read a key.
   *
   * The key without its secret, which is not stored.
   *
   * `GET /v1/keys/{keyId}`
   *
   * @example
   * ```ts
   * const answer = await client.keys.get('key_01j6ne97v0f4fs8c2xg5k3m9qt')
   * ```
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  get(keyId: string, params?: NoParams, options?: ReadOptions): Call<T.ApiKey>

  /**
   * Revoke a key.
   *
   * Ends the validity of a key. Every process that serves this database refuses it within a second. A key that was revoked before keeps its time.
   *
   * `POST /v1/keys/{keyId}/revoke`
   *
   * @example
   * ```ts
   * const answer = await client.keys.revoke('key_01j6ne97v0f4fs8c2xg5k3m9qt')
   * ```
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  revoke(keyId: string, params?: NoParams, options?: RequestOptions): Call<T.ApiKey>
}

/** Health of the service. */
export interface Service {
  /**
   * Whether the process lives.
   *
   * Answers as long as the process does.
   *
   * `GET /healthz`
   *
   * @example
   * ```ts
   * const answer = await client.service.getHealth()
   * ```
   * @throws `BadRequestError`
   * @throws `ServerError`
   */
  getHealth(params?: NoParams, options?: RequestOptions): Call<T.Health>

  /**
   * Whether the database answers.
   *
   * Answers 503 while the database does not.
   *
   * `GET /readyz`
   *
   * @example
   * ```ts
   * const answer = await client.service.getReadiness()
   * ```
   * @throws `BadRequestError`
   * @throws `ServerError`
   */
  getReadiness(params?: NoParams, options?: RequestOptions): Call<T.Health>
}
