// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

import type { Call, Lines, LinesInput, List } from '../call.js'
import {
  path,
  percentEncoded,
  type KeyOptions,
  type ReadOptions,
  type RequestOptions,
  type Transport,
  type WriteOptions,
} from '../transport.js'
import type * as T from './types.gen.js'

/** What happened: who did what to whom, where and when. */
export class Events {
  readonly #transport: Transport

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List and search events.
   *
   * Events that pass all filters, the latest first, each with its participants and evidence. Repeat a filter for OR; different filters are ANDed.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/events`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  list(query?: T.ListEventsQuery, options?: ReadOptions): List<T.Event> {
    return this.#transport.list({ method: 'GET', path: '/v1/events', query }, options)
  }

  /**
   * Stream and search events.
   *
   * Events that pass all filters, the latest first, each with its participants and evidence. Repeat a filter for OR; different filters are ANDed.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/events`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  stream(query?: T.StreamEventsQuery, options?: RequestOptions): Lines<T.Event> {
    return this.#transport.lines({ method: 'GET', path: '/v1/events', query }, options)
  }

  /**
   * Record an event.
   *
   * Records an event with its participants and evidence, all or nothing.
   *
   * `POST /v1/events`
   *
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
    body: T.NewEvent,
    options?: KeyOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Event> {
    return this.#transport.call(
      {
        method: 'POST',
        path: '/v1/events',
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Count events by the values of filters.
   *
   * How many of the events that pass all filters have each value of a filter, exactly: what a search page shows beside its results. A filter on what is counted applies like any other; leave it out to see the other values. A value counts each of the events once, and those with several values count for each.
   *
   * `GET /v1/events/facets`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getFacets(query: T.GetEventFacetsQuery, options?: ReadOptions): Call<T.EventFacets> {
    return this.#transport.call({ method: 'GET', path: '/v1/events/facets', query }, options)
  }

  /**
   * Read an event.
   *
   * The event with its participants and its evidence.
   *
   * `GET /v1/events/{eventId}`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  get(eventId: string, options?: ReadOptions & T.GetEventQuery): Call<T.Event> {
    return this.#transport.call(
      { method: 'GET', path: path`/v1/events/${eventId}`, query: { asOf: options?.asOf } },
      options,
    )
  }

  /**
   * Replace an event.
   *
   * Writes the whole event: what the body leaves out is cleared, participants and evidence among it.
   *
   * `PUT /v1/events/{eventId}`
   *
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
    body: T.NewEvent,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Event> {
    return this.#transport.call(
      {
        method: 'PUT',
        path: path`/v1/events/${eventId}`,
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Change some fields of an event.
   *
   * Applies a JSON Merge Patch (RFC 7396): what the body leaves out stays, null clears what may be null, a list replaces the list (`[]` clears it). A date of one day moves with its `start` alone, and one of a week, month or year spans that of the new start.
   *
   * `PATCH /v1/events/{eventId}`
   *
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
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Event> {
    return this.#transport.call(
      {
        method: 'PATCH',
        path: path`/v1/events/${eventId}`,
        body,
        mediaType: 'application/merge-patch+json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Delete an event.
   *
   * Deletes the event with its participants and evidence links; the actors and articles stay.
   *
   * `DELETE /v1/events/{eventId}`
   *
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
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<void> {
    return this.#transport.call(
      {
        method: 'DELETE',
        path: path`/v1/events/${eventId}`,
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * List the evidence of an event.
   *
   * Which articles speak for or against the event, in the order they were given, all of them.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/events/{eventId}/evidence`
   *
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
    query?: T.ListEventEvidenceQuery,
    options?: ReadOptions,
  ): List<T.Evidence> {
    return this.#transport.list(
      { method: 'GET', path: path`/v1/events/${eventId}/evidence`, query },
      options,
    )
  }

  /**
   * Stream the evidence of an event.
   *
   * Which articles speak for or against the event, in the order they were given, all of them.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/events/{eventId}/evidence`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamEvidence(
    eventId: string,
    query?: T.StreamEventEvidenceQuery,
    options?: RequestOptions,
  ): Lines<T.Evidence> {
    return this.#transport.lines(
      { method: 'GET', path: path`/v1/events/${eventId}/evidence`, query },
      options,
    )
  }

  /**
   * Add evidence to an event.
   *
   * Adds an article that speaks for or against the event. `If-Match` is about the event.
   *
   * `POST /v1/events/{eventId}/evidence`
   *
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
    body: T.NewEvidence,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Evidence> {
    return this.#transport.call(
      {
        method: 'POST',
        path: path`/v1/events/${eventId}/evidence`,
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Read an evidence link.
   *
   * One article that speaks for or against the event.
   *
   * `GET /v1/events/{eventId}/evidence/{evidenceId}`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getEvidence(eventId: string, evidenceId: string, options?: ReadOptions): Call<T.Evidence> {
    return this.#transport.call(
      { method: 'GET', path: path`/v1/events/${eventId}/evidence/${evidenceId}` },
      options,
    )
  }

  /**
   * Change an evidence link.
   *
   * Applies a JSON Merge Patch (RFC 7396) to one link; the others stay as they are. `If-Match` is about the event, which becomes a version later.
   *
   * `PATCH /v1/events/{eventId}/evidence/{evidenceId}`
   *
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
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Evidence> {
    return this.#transport.call(
      {
        method: 'PATCH',
        path: path`/v1/events/${eventId}/evidence/${evidenceId}`,
        body,
        mediaType: 'application/merge-patch+json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Remove evidence from an event.
   *
   * Removes the link; the event and the article stay. `If-Match` is about the event.
   *
   * `DELETE /v1/events/{eventId}/evidence/{evidenceId}`
   *
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
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<void> {
    return this.#transport.call(
      {
        method: 'DELETE',
        path: path`/v1/events/${eventId}/evidence/${evidenceId}`,
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * List who takes part in events.
   *
   * A row for each event that passes the filters and each actor that takes part in it, in the order of the events: the long form that statistics and spreadsheets want. A page may have fewer rows than `limit`, or none, while there are more.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/participants`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listParticipants(
    query?: T.ListParticipantsQuery,
    options?: ReadOptions,
  ): List<T.EventParticipant> {
    return this.#transport.list({ method: 'GET', path: '/v1/participants', query }, options)
  }

  /**
   * Stream who takes part in events.
   *
   * A row for each event that passes the filters and each actor that takes part in it, in the order of the events: the long form that statistics and spreadsheets want. A page may have fewer rows than `limit`, or none, while there are more.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/participants`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamParticipants(
    query?: T.StreamParticipantsQuery,
    options?: RequestOptions,
  ): Lines<T.EventParticipant> {
    return this.#transport.lines({ method: 'GET', path: '/v1/participants', query }, options)
  }

  /**
   * Add a participant to an event.
   *
   * Adds an actor after those that take part already. `If-Match` is about the event, which becomes a version later.
   *
   * `POST /v1/events/{eventId}/participants`
   *
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
    body: T.NewParticipant,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Participant> {
    return this.#transport.call(
      {
        method: 'POST',
        path: path`/v1/events/${eventId}/participants`,
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Read a participant of an event.
   *
   * How an actor takes part in the event.
   *
   * `GET /v1/events/{eventId}/participants/{actorId}`
   *
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
    options?: ReadOptions & T.GetEventParticipantQuery,
  ): Call<T.Participant> {
    return this.#transport.call(
      {
        method: 'GET',
        path: path`/v1/events/${eventId}/participants/${actorId}`,
        query: { inRole: options?.inRole },
      },
      options,
    )
  }

  /**
   * Change a participant of an event.
   *
   * Applies a JSON Merge Patch (RFC 7396) to how one actor takes part; the others stay as they are. `If-Match` is about the event, which becomes a version later.
   *
   * `PATCH /v1/events/{eventId}/participants/{actorId}`
   *
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
    query?: T.UpdateEventParticipantQuery,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Participant> {
    return this.#transport.call(
      {
        method: 'PATCH',
        path: path`/v1/events/${eventId}/participants/${actorId}`,
        query,
        body,
        mediaType: 'application/merge-patch+json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Remove a participant from an event.
   *
   * Removes how an actor takes part; the event and the actor stay. `If-Match` is about the event, which becomes a version later.
   *
   * `DELETE /v1/events/{eventId}/participants/{actorId}`
   *
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
    query?: T.DeleteEventParticipantQuery,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<void> {
    return this.#transport.call(
      {
        method: 'DELETE',
        path: path`/v1/events/${eventId}/participants/${actorId}`,
        query,
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * List the revisions of an event.
   *
   * Every change of the event, the last one first: when, by which key, why, and the difference. Those of an event that is deleted are kept, for keys with the scope `write`; so are quotes of articles that are deleted.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/events/{eventId}/revisions`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listRevisions(
    eventId: string,
    query?: T.ListEventRevisionsQuery,
    options?: ReadOptions,
  ): List<T.Revision> {
    return this.#transport.list(
      { method: 'GET', path: path`/v1/events/${eventId}/revisions`, query },
      options,
    )
  }

  /**
   * Stream the revisions of an event.
   *
   * Every change of the event, the last one first: when, by which key, why, and the difference. Those of an event that is deleted are kept, for keys with the scope `write`; so are quotes of articles that are deleted.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/events/{eventId}/revisions`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamRevisions(
    eventId: string,
    query?: T.StreamEventRevisionsQuery,
    options?: RequestOptions,
  ): Lines<T.Revision> {
    return this.#transport.lines(
      { method: 'GET', path: path`/v1/events/${eventId}/revisions`, query },
      options,
    )
  }

  /**
   * Read a revision of an event.
   *
   * A change of the event, and the event as the change made it; of one that is deleted, for keys with the scope `write`. What it embeds that is deleted is shown to others as `deleted`, without its content.
   *
   * `GET /v1/events/{eventId}/revisions/{version}`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getRevision(eventId: string, version: string, options?: ReadOptions): Call<T.EventRevision> {
    return this.#transport.call(
      { method: 'GET', path: path`/v1/events/${eventId}/revisions/${version}` },
      options,
    )
  }

  /**
   * Put back a version of an event.
   *
   * Makes the event what it was in a version, which is a new version; one that is deleted is there again under its id. What it refers to must be there: 409 names what is not. Links that others had to it are theirs, and not put back with it.
   *
   * `POST /v1/events/{eventId}/restore`
   *
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
  restore(
    eventId: string,
    body: T.RestoreRequest,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Event> {
    return this.#transport.call(
      {
        method: 'POST',
        path: path`/v1/events/${eventId}/restore`,
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }
}

/** Publications, which are evidence of events. */
export class Articles {
  readonly #transport: Transport

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List what an article is evidence of.
   *
   * The events that the article speaks for or against, the latest first, each with its quote and where the body has it.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/articles/{articleId}/evidence`
   *
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
    query?: T.ListArticleEvidenceQuery,
    options?: ReadOptions,
  ): List<T.ArticleEvidence> {
    return this.#transport.list(
      { method: 'GET', path: path`/v1/articles/${articleId}/evidence`, query },
      options,
    )
  }

  /**
   * Stream what an article is evidence of.
   *
   * The events that the article speaks for or against, the latest first, each with its quote and where the body has it.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/articles/{articleId}/evidence`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamEvidence(
    articleId: string,
    query?: T.StreamArticleEvidenceQuery,
    options?: RequestOptions,
  ): Lines<T.ArticleEvidence> {
    return this.#transport.lines(
      { method: 'GET', path: path`/v1/articles/${articleId}/evidence`, query },
      options,
    )
  }

  /**
   * List and search articles.
   *
   * Articles that pass all filters, the latest first. Repeat a filter for OR; different filters are ANDed.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/articles`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  list(query?: T.ListArticlesQuery, options?: ReadOptions): List<T.ArticleSummary> {
    return this.#transport.list({ method: 'GET', path: '/v1/articles', query }, options)
  }

  /**
   * Stream and search articles.
   *
   * Articles that pass all filters, the latest first. Repeat a filter for OR; different filters are ANDed.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/articles`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  stream(query?: T.StreamArticlesQuery, options?: RequestOptions): Lines<T.Article> {
    return this.#transport.lines({ method: 'GET', path: '/v1/articles', query }, options)
  }

  /**
   * Record an article.
   *
   * Records an article. A url or external id that another article has is refused with 409, which names that article.
   *
   * `POST /v1/articles`
   *
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
    body: T.NewArticle,
    options?: KeyOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Article> {
    return this.#transport.call(
      {
        method: 'POST',
        path: '/v1/articles',
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Count articles by the values of filters.
   *
   * How many of the articles that pass all filters have each value of a filter, exactly: what a search page shows beside its results. A filter on what is counted applies like any other; leave it out to see the other values. A value counts each of the articles once, and those with several values count for each.
   *
   * `GET /v1/articles/facets`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getFacets(query: T.GetArticleFacetsQuery, options?: ReadOptions): Call<T.ArticleFacets> {
    return this.#transport.call({ method: 'GET', path: '/v1/articles/facets', query }, options)
  }

  /**
   * Read an article.
   *
   * The article with the actors that it mentions and the events that it is evidence of.
   *
   * `GET /v1/articles/{articleId}`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  get(articleId: string, options?: ReadOptions & T.GetArticleQuery): Call<T.Article> {
    return this.#transport.call(
      { method: 'GET', path: path`/v1/articles/${articleId}`, query: { asOf: options?.asOf } },
      options,
    )
  }

  /**
   * Replace an article.
   *
   * Writes the whole article: what the body leaves out is cleared.
   *
   * `PUT /v1/articles/{articleId}`
   *
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
    body: T.NewArticle,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Article> {
    return this.#transport.call(
      {
        method: 'PUT',
        path: path`/v1/articles/${articleId}`,
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Change some fields of an article.
   *
   * Applies a JSON Merge Patch (RFC 7396): what the body leaves out stays, null clears what may be null, a list replaces the list (`[]` clears it).
   *
   * `PATCH /v1/articles/{articleId}`
   *
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
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Article> {
    return this.#transport.call(
      {
        method: 'PATCH',
        path: path`/v1/articles/${articleId}`,
        body,
        mediaType: 'application/merge-patch+json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Delete an article.
   *
   * An article that is evidence of an event is kept with 409, which names the events; `force=true` removes the evidence too.
   *
   * `DELETE /v1/articles/{articleId}`
   *
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
    query?: T.DeleteArticleQuery,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<void> {
    return this.#transport.call(
      {
        method: 'DELETE',
        path: path`/v1/articles/${articleId}`,
        query,
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * List the revisions of an article.
   *
   * Every change of the article, the last one first: when, by which key, why, and the difference. Those of an article that is deleted are kept, for keys with the scope `write`; so are quotes of articles that are deleted.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/articles/{articleId}/revisions`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listRevisions(
    articleId: string,
    query?: T.ListArticleRevisionsQuery,
    options?: ReadOptions,
  ): List<T.Revision> {
    return this.#transport.list(
      { method: 'GET', path: path`/v1/articles/${articleId}/revisions`, query },
      options,
    )
  }

  /**
   * Stream the revisions of an article.
   *
   * Every change of the article, the last one first: when, by which key, why, and the difference. Those of an article that is deleted are kept, for keys with the scope `write`; so are quotes of articles that are deleted.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/articles/{articleId}/revisions`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamRevisions(
    articleId: string,
    query?: T.StreamArticleRevisionsQuery,
    options?: RequestOptions,
  ): Lines<T.Revision> {
    return this.#transport.lines(
      { method: 'GET', path: path`/v1/articles/${articleId}/revisions`, query },
      options,
    )
  }

  /**
   * Read a revision of an article.
   *
   * A change of the article, and the article as the change made it; of one that is deleted, for keys with the scope `write`. What it embeds that is deleted is shown to others as `deleted`, without its content.
   *
   * `GET /v1/articles/{articleId}/revisions/{version}`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getRevision(articleId: string, version: string, options?: ReadOptions): Call<T.ArticleRevision> {
    return this.#transport.call(
      { method: 'GET', path: path`/v1/articles/${articleId}/revisions/${version}` },
      options,
    )
  }

  /**
   * Put back a version of an article.
   *
   * Makes the article what it was in a version, which is a new version; one that is deleted is there again under its id. What it refers to must be there: 409 names what is not. Links that others had to it are theirs, and not put back with it.
   *
   * `POST /v1/articles/{articleId}/restore`
   *
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
  restore(
    articleId: string,
    body: T.RestoreRequest,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Article> {
    return this.#transport.call(
      {
        method: 'POST',
        path: path`/v1/articles/${articleId}/restore`,
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }
}

/** Who acts: persons, states, armies, groups, organisations. */
export class Actors {
  readonly #transport: Transport

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List and search actors.
   *
   * Actors that pass all filters, by name. Repeat a filter for OR; different filters are ANDed.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/actors`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  list(query?: T.ListActorsQuery, options?: ReadOptions): List<T.Actor> {
    return this.#transport.list({ method: 'GET', path: '/v1/actors', query }, options)
  }

  /**
   * Stream and search actors.
   *
   * Actors that pass all filters, by name. Repeat a filter for OR; different filters are ANDed.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/actors`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  stream(query?: T.StreamActorsQuery, options?: RequestOptions): Lines<T.Actor> {
    return this.#transport.lines({ method: 'GET', path: '/v1/actors', query }, options)
  }

  /**
   * Record an actor.
   *
   * Records an actor. An external id that another actor has is refused with 409, which names that actor.
   *
   * `POST /v1/actors`
   *
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
    body: T.NewActor,
    options?: KeyOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Actor> {
    return this.#transport.call(
      {
        method: 'POST',
        path: '/v1/actors',
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Count actors by the values of filters.
   *
   * How many of the actors that pass all filters have each value of a filter, exactly: what a search page shows beside its results. A filter on what is counted applies like any other; leave it out to see the other values. A value counts each of the actors once, and those with several values count for each.
   *
   * `GET /v1/actors/facets`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getFacets(query: T.GetActorFacetsQuery, options?: ReadOptions): Call<T.ActorFacets> {
    return this.#transport.call({ method: 'GET', path: '/v1/actors/facets', query }, options)
  }

  /**
   * Read an actor.
   *
   * The actor with its affiliations and counts. The id of an actor that was merged answers 308 to the one it was merged into; writes to it answer 409.
   *
   * `GET /v1/actors/{actorId}`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  get(actorId: string, options?: ReadOptions & T.GetActorQuery): Call<T.Actor> {
    return this.#transport.call(
      { method: 'GET', path: path`/v1/actors/${actorId}`, query: { asOf: options?.asOf } },
      options,
    )
  }

  /**
   * Replace an actor.
   *
   * Writes the whole actor: what the body leaves out is cleared.
   *
   * `PUT /v1/actors/{actorId}`
   *
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
    body: T.NewActor,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Actor> {
    return this.#transport.call(
      {
        method: 'PUT',
        path: path`/v1/actors/${actorId}`,
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Change some fields of an actor.
   *
   * Applies a JSON Merge Patch (RFC 7396): what the body leaves out stays, null clears what may be null, a list replaces the list (`[]` clears it).
   *
   * `PATCH /v1/actors/{actorId}`
   *
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
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Actor> {
    return this.#transport.call(
      {
        method: 'PATCH',
        path: path`/v1/actors/${actorId}`,
        body,
        mediaType: 'application/merge-patch+json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Delete an actor.
   *
   * An actor that events, articles or other actors refer to is kept with 409, which names them; `force=true` removes those links too.
   *
   * `DELETE /v1/actors/{actorId}`
   *
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
    query?: T.DeleteActorQuery,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<void> {
    return this.#transport.call(
      {
        method: 'DELETE',
        path: path`/v1/actors/${actorId}`,
        query,
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Merge a duplicate into this actor.
   *
   * Moves all links of the duplicate to this actor, and its names to the aliases. From then on reads of the id of the duplicate answer 308 to this actor, and writes to it 409. `POST /v1/actors/{actorId}/unmerge` with that id undoes it. Merging the same duplicate again changes nothing.
   *
   * `POST /v1/actors/{actorId}/merge`
   *
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
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Actor> {
    return this.#transport.call(
      {
        method: 'POST',
        path: path`/v1/actors/${actorId}/merge`,
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Undo the merge of an actor.
   *
   * Brings back an actor that was merged into another one, under its id, with what it had: each link goes back to it as it is now, and its names, identifiers, tags and affiliations leave the survivor, unless that or another one merged into it has them too. What was added to the survivor since stays there; the answer names it, and what cannot be given back. Actors that had been merged into this one before stay merged into it. `If-Match` is the version that the merge made of it.
   *
   * `POST /v1/actors/{actorId}/unmerge`
   *
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
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Unmerged> {
    return this.#transport.call(
      {
        method: 'POST',
        path: path`/v1/actors/${actorId}/unmerge`,
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }

  /**
   * Find actors that may be the same.
   *
   * Other actors whose names or aliases are like those of this one, in any spelling, order of words or script, or as an acronym, with what type, country and identifiers say to it. Of each, the first 50 names are compared, and of a name the first 20 words; those that have most in common are compared first, and an answer ends with what can be compared in about a second. What is the same is merged by `POST /v1/actors/{actorId}/merge`.
   *
   * `GET /v1/actors/{actorId}/similar`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listSimilarActors(
    actorId: string,
    query?: T.ListSimilarActorsQuery,
    options?: ReadOptions,
  ): Call<T.SimilarActors> {
    return this.#transport.call(
      { method: 'GET', path: path`/v1/actors/${actorId}/similar`, query },
      options,
    )
  }

  /**
   * List the events of an actor.
   *
   * Events that the actor takes part in, in any role, the latest first; with the filters of `GET /v1/events`.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/actors/{actorId}/events`
   *
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
    query?: T.ListActorEventsQuery,
    options?: ReadOptions,
  ): List<T.Event> {
    return this.#transport.list(
      { method: 'GET', path: path`/v1/actors/${actorId}/events`, query },
      options,
    )
  }

  /**
   * Stream the events of an actor.
   *
   * Events that the actor takes part in, in any role, the latest first; with the filters of `GET /v1/events`.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/actors/{actorId}/events`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamEvents(
    actorId: string,
    query?: T.StreamActorEventsQuery,
    options?: RequestOptions,
  ): Lines<T.Event> {
    return this.#transport.lines(
      { method: 'GET', path: path`/v1/actors/${actorId}/events`, query },
      options,
    )
  }

  /**
   * List the articles that mention an actor.
   *
   * Articles that mention the actor, the latest first; with the filters of `GET /v1/articles`.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/actors/{actorId}/articles`
   *
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
    query?: T.ListActorArticlesQuery,
    options?: ReadOptions,
  ): List<T.ArticleSummary> {
    return this.#transport.list(
      { method: 'GET', path: path`/v1/actors/${actorId}/articles`, query },
      options,
    )
  }

  /**
   * Stream the articles that mention an actor.
   *
   * Articles that mention the actor, the latest first; with the filters of `GET /v1/articles`.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/actors/{actorId}/articles`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamArticles(
    actorId: string,
    query?: T.StreamActorArticlesQuery,
    options?: RequestOptions,
  ): Lines<T.Article> {
    return this.#transport.lines(
      { method: 'GET', path: path`/v1/actors/${actorId}/articles`, query },
      options,
    )
  }

  /**
   * List the revisions of an actor.
   *
   * Every change of the actor, the last one first: when, by which key, why, and the difference. Those of an actor that is deleted are kept, for keys with the scope `write`; so are quotes of articles that are deleted.
   * Await it for the first page, or iterate over it for all items.
   *
   * `GET /v1/actors/{actorId}/revisions`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  listRevisions(
    actorId: string,
    query?: T.ListActorRevisionsQuery,
    options?: ReadOptions,
  ): List<T.Revision> {
    return this.#transport.list(
      { method: 'GET', path: path`/v1/actors/${actorId}/revisions`, query },
      options,
    )
  }

  /**
   * Stream the revisions of an actor.
   *
   * Every change of the actor, the last one first: when, by which key, why, and the difference. Those of an actor that is deleted are kept, for keys with the scope `write`; so are quotes of articles that are deleted.
   * Iterate over it: items are read as they arrive.
   *
   * `GET /v1/actors/{actorId}/revisions`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  streamRevisions(
    actorId: string,
    query?: T.StreamActorRevisionsQuery,
    options?: RequestOptions,
  ): Lines<T.Revision> {
    return this.#transport.lines(
      { method: 'GET', path: path`/v1/actors/${actorId}/revisions`, query },
      options,
    )
  }

  /**
   * Read a revision of an actor.
   *
   * A change of the actor, and the actor as the change made it; of one that is deleted, for keys with the scope `write`. What it embeds that is deleted is shown to others as `deleted`, without its content.
   *
   * `GET /v1/actors/{actorId}/revisions/{version}`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `NotFoundError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getRevision(actorId: string, version: string, options?: ReadOptions): Call<T.ActorRevision> {
    return this.#transport.call(
      { method: 'GET', path: path`/v1/actors/${actorId}/revisions/${version}` },
      options,
    )
  }

  /**
   * Put back a version of an actor.
   *
   * Makes the actor what it was in a version, which is a new version; one that is deleted is there again under its id. What it refers to must be there: 409 names what is not. Links that others had to it are theirs, and not put back with it.
   *
   * `POST /v1/actors/{actorId}/restore`
   *
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
  restore(
    actorId: string,
    body: T.RestoreRequest,
    options?: WriteOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Call<T.Actor> {
    return this.#transport.call(
      {
        method: 'POST',
        path: path`/v1/actors/${actorId}/restore`,
        body,
        mediaType: 'application/json',
        keyed: true,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }
}

/** All changes in order, for copies that stay up to date. */
export class Changes {
  readonly #transport: Transport

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List what has changed.
   *
   * Every create, update, delete and merge of articles, actors and events, in the order of their commits. Positions have no gaps, so a client that has seen them all has missed nothing. A resource that changes along with another one (an event whose participant is merged) has a change of its own.
   *
   * To keep a copy up to date: get a cursor with `since=now`, read the lists, then ask for the changes since that cursor, and continue from each `page.nextCursor` (or from the `cursor` of a change). With `wait`, the answer comes as soon as there is a change. The lists may already include the first changes; compare `version`.
   *
   * With `Accept: text/event-stream` the changes, also future ones, come as Server-Sent Events. The `id` of each event is its cursor; a browser that reconnects sends the last one as `Last-Event-ID`.
   *
   * `GET /v1/changes`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `GoneError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  list(
    query?: T.ListChangesQuery,
    options?: ReadOptions & {
      /**
       * With `Accept: text/event-stream`: the `id` of the last event that was received. Overrides `since`.
       */
      lastEventId?: string | undefined
    },
  ): Call<T.ChangePage> {
    return this.#transport.call(
      {
        method: 'GET',
        path: '/v1/changes',
        query,
        headers: { 'last-event-id': options?.lastEventId },
      },
      options,
    )
  }

  /**
   * Follow what has changed.
   *
   * Every create, update, delete and merge of articles, actors and events, in the order of their commits. Positions have no gaps, so a client that has seen them all has missed nothing. A resource that changes along with another one (an event whose participant is merged) has a change of its own.
   * Iterate over it: it goes on without end, waits for what comes, and tries again however often the connection fails, unless `maxRetries` says how often. To go on another time, give the `cursor` of the last one that you are done with as `since`. Leave the loop to end it, or abort its `signal`.
   *
   * `GET /v1/changes`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `GoneError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  follow(
    query?: T.FollowChangesQuery,
    options?: RequestOptions,
  ): AsyncGenerator<T.Change, void, undefined> {
    return this.#transport.follow(
      { method: 'GET', path: '/v1/changes', query, feed: { limit: 200, wait: 30 } },
      options,
    )
  }

  /**
   * Read where the change feed ends.
   *
   * The position of the last change and its `hash`, which stands for all changes up to there, and so for all that there is: who notes the two can tell later whether anything before has been changed since. `docs/ledger.md` says how to compute the hashes from what the feed and the resources say.
   *
   * `GET /v1/changes/head`
   *
   * @throws `NotModifiedError`
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  getHead(options?: ReadOptions): Call<T.ChangesHead> {
    return this.#transport.call({ method: 'GET', path: '/v1/changes/head' }, options)
  }
}

/** Import of many resources, line by line. */
export class Imports {
  readonly #transport: Transport

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Import articles, actors and events.
   *
   * Takes one article, actor or event a line, as many as you like, and answers with one result for each. Lines refer to each other by id, by external ids, by url, or by a `key` of yours, in any order.
   *
   * Nothing is kept in memory: lines are written in batches, each one transaction, and a result is sent when its batch is durable. A line that refers to one that has not come yet is answered at the end. When the connection breaks, send the lines that have no result again, or all, if lines refer to each other by `key`: with `mode=upsert`, what is there already changes nothing. A line without id, external id and url is known by all that it says.
   *
   * When the database takes no more (507 when there is no room, 503 when it is locked or cannot be written to), the answer is that problem, if there was no result yet; else it has the lines from there on as refused, each with that problem. Send those again later.
   *
   * The import ends early, with a last result that says so, when the service stops (503), when 10,000 lines in a row are refused (400), or when a packed body has little in it but blanks, or unpacks to over 100 times its size (413). Read the results while you send: when more of them wait than 64 MiB, and eight times what you have sent, no line is taken until you do.
   *
   * What a line says replaces what was said before, what it leaves out stays, and lists (tags, external ids, evidence, participants …) gain without losing. A line that says what an earlier import said changes nothing: what somebody has changed, removed, merged or deleted since stays so. Where a line says something new of a field that somebody has changed, that stays too, and `kept` names the field; `overwrite=true` takes the line instead.
   * Iterate over it: items are read as they arrive.
   *
   * `POST /v1/import`
   *
   * @throws `BadRequestError`
   * @throws `AuthenticationError`
   * @throws `PermissionDeniedError`
   * @throws `RateLimitError`
   * @throws `ServerError`
   */
  create(
    lines: LinesInput<T.ImportLine>,
    query?: T.CreateImportQuery,
    options?: RequestOptions & {
      /**
       * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
       */
      datelineComment?: string | undefined
    },
  ): Lines<T.ImportResult> {
    return this.#transport.lines(
      {
        method: 'POST',
        path: '/v1/import',
        query,
        lines,
        headers: { 'dateline-comment': percentEncoded(options?.datelineComment) },
      },
      options,
    )
  }
}

/** Health of the service. */
export class Service {
  readonly #transport: Transport

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Whether the process lives.
   *
   * Answers as long as the process does.
   *
   * `GET /healthz`
   *
   * @throws `BadRequestError`
   * @throws `ServerError`
   */
  getHealth(options?: RequestOptions): Call<T.Health> {
    return this.#transport.call({ method: 'GET', path: '/healthz' }, options)
  }

  /**
   * Whether the database answers.
   *
   * Answers 503 while the database does not.
   *
   * `GET /readyz`
   *
   * @throws `BadRequestError`
   * @throws `ServerError`
   */
  getReadiness(options?: RequestOptions): Call<T.Health> {
    return this.#transport.call({ method: 'GET', path: '/readyz' }, options)
  }
}
