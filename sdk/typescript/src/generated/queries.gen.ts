// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

import { infiniteQueryOptions, mutationOptions, queryOptions } from '@tanstack/react-query'
import type { LinesInput, Page } from '../call.js'
import type { KeyOptions, NoParams, RequestOptions, WriteOptions } from '../transport.js'
import type { Dateline } from './client.gen.js'
import type * as T from './types.gen.js'

/** A page as the cache keeps it: data alone. */
const plain = <Item>({ data, page }: Page<Item>) => ({ data, page })

/**
 * Options of TanStack Query for every operation that ends: queries for what reads, infinite queries
 * for lists, mutations for what writes. Their keys begin with `'dateline'` and the resource, which is
 * what to invalidate after a write.
 */
export const datelineQueries = (client: Dateline) => ({
  /** What happened: who did what to whom, where and when. */
  events: {
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
    list: (params?: T.ListEventsParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'list', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => plain(await client.events.list(params, { signal })),
      }),
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
    listInfinite: (params?: Omit<T.ListEventsParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'events', 'listInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.events.list({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
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
    create: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'create'],
        mutationFn: async ({
          body,
          params,
          options,
        }: {
          body: T.EventInput
          params?: NoParams
          options?: KeyOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.events.create(body, params, options),
      }),
    /**
     * List deleted events.
     *
     * Deleted events that were not put back, the last first: when, by which key, and why. `POST /v1/events/{id}/restore` puts one back.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/events/deletions`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listDeletions: (params?: T.ListEventDeletionsParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'listDeletions', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => plain(await client.events.listDeletions(params, { signal })),
      }),
    /**
     * List deleted events.
     *
     * Deleted events that were not put back, the last first: when, by which key, and why. `POST /v1/events/{id}/restore` puts one back.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/events/deletions`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listDeletionsInfinite: (params?: Omit<T.ListEventDeletionsParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'events', 'listDeletionsInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.events.listDeletions({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Count events by the values of filters.
     *
     * How many of the events that pass all filters have each value of a filter, exactly. Those with several values count for each. The `filter` of a value lists what it counts.
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
    getFacets: (params: T.GetEventFacetsParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'getFacets', params],
        queryFn: async ({ signal }) => await client.events.getFacets(params, { signal }),
      }),
    /**
     * Get the network of events.
     *
     * The actors that take part in most of the events that pass all filters, and what connects them. An edge is the events between two actors: from an initiator to a recipient, or without direction where the roles do not tell. Two actors may have one each way and one without; an event counts once for each. `filter` lists the events that a node or an edge counts.
     *
     * `GET /v1/events/network`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getNetwork: (params?: T.GetEventNetworkParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'getNetwork', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.events.getNetwork(params, { signal }),
      }),
    /**
     * List the dyads of events.
     *
     * The pairs of actors in the events that pass all filters, those with most events first: from an initiator to a recipient, or without direction where the roles do not say who acts on whom. The `filter` of a dyad lists the events that it counts.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/events/dyads`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listDyads: (params?: T.ListDyadsParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'listDyads', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => plain(await client.events.listDyads(params, { signal })),
      }),
    /**
     * List the dyads of events.
     *
     * The pairs of actors in the events that pass all filters, those with most events first: from an initiator to a recipient, or without direction where the roles do not say who acts on whom. The `filter` of a dyad lists the events that it counts.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/events/dyads`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listDyadsInfinite: (params?: Omit<T.ListDyadsParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'events', 'listDyadsInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.events.listDyads({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Stream the dyads of events.
     *
     * Takes the filters of `GET /v1/events/dyads`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/events/dyads/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    streamDyads: (params?: T.StreamDyadsParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'streamDyads', ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          await client.events.streamDyads(params, { signal }).toArray(),
      }),
    /**
     * Get events for a map.
     *
     * The events that pass all filters, put together where they are near to one another: at most 500 clusters, whatever the number of events, with all of them counted. Send the box that the map shows as `bbox`. Events whose coordinates stand for an area are told apart, and those that have none are counted. The `filter` of a cluster lists the events that it counts.
     *
     * `GET /v1/events/clusters`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getClusters: (params?: T.GetEventClustersParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'getClusters', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.events.getClusters(params, { signal }),
      }),
    /**
     * Count events over time.
     *
     * How much there is in each day, week, month, quarter or year of the events that pass all filters, exactly; intervals with nothing are there too. They reach from `dateFrom` to `dateTo`, or else from the first to the last of the events. `filter` of an interval lists what it counts.
     *
     * `GET /v1/events/timeline`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getTimeline: (params: T.GetEventTimelineParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'getTimeline', params],
        queryFn: async ({ signal }) => await client.events.getTimeline(params, { signal }),
      }),
    /**
     * Count events in a table.
     *
     * How much there is of the events that pass all filters in each row and column: places by month, types by country, actors by year. An event counts in each of its values, and in the interval in which its date begins. `filter` of a row, a column or a cell lists what it counts.
     *
     * `GET /v1/events/pivot`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getPivot: (params: T.GetEventPivotParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'getPivot', params],
        queryFn: async ({ signal }) => await client.events.getPivot(params, { signal }),
      }),
    /**
     * List and search events in short.
     *
     * The events that pass all filters, as `GET /v1/events` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/events/summaries`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listSummaries: (params?: T.ListEventSummariesParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'listSummaries', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => plain(await client.events.listSummaries(params, { signal })),
      }),
    /**
     * List and search events in short.
     *
     * The events that pass all filters, as `GET /v1/events` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/events/summaries`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listSummariesInfinite: (params?: Omit<T.ListEventSummariesParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'events', 'listSummariesInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.events.listSummaries({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Read an event in short.
     *
     * What `GET /v1/events/summaries` shows of one of the events.
     *
     * `GET /v1/events/{eventId}/summary`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getSummary: (eventId: string, params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'getSummary', eventId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.events.getSummary(eventId, params, { signal }),
      }),
    /**
     * Read events by their ids.
     *
     * Up to 1000 events in one answer, as `GET /v1/events/{id}` answers each, and what became of the ids that there is nothing of. Nothing is written, so the request may be repeated.
     *
     * `POST /v1/events/read`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `ContentTooLargeError`
     * @throws `ValidationError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    read: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'read'],
        mutationFn: async ({
          body,
          params,
          options,
        }: {
          body: T.EventReadRequest
          params?: NoParams
          options?: RequestOptions
        }) => await client.events.read(body, params, options),
      }),
    /**
     * Stream events.
     *
     * Takes the filters of `GET /v1/events`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/events/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    stream: (params?: T.StreamEventsParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'stream', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.events.stream(params, { signal }).toArray(),
      }),
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
    get: (eventId: string, params?: T.GetEventParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'get', eventId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.events.get(eventId, params, { signal }),
      }),
    /**
     * Replace an event.
     *
     * Replaces the whole event: fields that the body leaves out are cleared, including participants and evidence.
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
    replace: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'replace'],
        mutationFn: async ({
          eventId,
          body,
          params,
          options,
        }: {
          eventId: string
          body: T.EventInput
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.events.replace(eventId, body, params, options),
      }),
    /**
     * Change some fields of an event.
     *
     * Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it). If the patch changes only `start` of a date, the end moves with it: to the same day, or to the end of its week, month or year.
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
    update: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'update'],
        mutationFn: async ({
          eventId,
          body,
          params,
          options,
        }: {
          eventId: string
          body: T.EventPatch
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.events.update(eventId, body, params, options),
      }),
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
    delete: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'delete'],
        mutationFn: async ({
          eventId,
          params,
          options,
        }: {
          eventId: string
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.events.delete(eventId, params, options),
      }),
    /**
     * Read an event as linked data.
     *
     * The event in the vocabulary of schema.org, for search engines and other programs that read JSON-LD.
     *
     * `GET /v1/events/{eventId}/jsonld`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getJsonLd: (eventId: string, params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'getJsonLd', eventId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.events.getJsonLd(eventId, params, { signal }),
      }),
    /**
     * List the evidence of an event.
     *
     * All articles that are evidence for or against the event, in the order they were given.
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
    listEvidence: (eventId: string, params?: T.ListEventEvidenceParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'listEvidence', eventId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          plain(await client.events.listEvidence(eventId, params, { signal })),
      }),
    /**
     * List the evidence of an event.
     *
     * All articles that are evidence for or against the event, in the order they were given.
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
    listEvidenceInfinite: (
      eventId: string,
      params?: Omit<T.ListEventEvidenceParams, 'after' | 'cursor'>,
    ) =>
      infiniteQueryOptions({
        queryKey: [
          'dateline',
          'events',
          'listEvidenceInfinite',
          eventId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal, pageParam }) =>
          plain(
            await client.events.listEvidence(eventId, { ...params, cursor: pageParam }, { signal }),
          ),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Add evidence to an event.
     *
     * Adds an article as evidence for or against the event. `If-Match` takes the ETag of the event.
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
    createEvidence: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'createEvidence'],
        mutationFn: async ({
          eventId,
          body,
          params,
          options,
        }: {
          eventId: string
          body: T.EvidenceInput
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.events.createEvidence(eventId, body, params, options),
      }),
    /**
     * Stream the evidence of an event.
     *
     * Takes the filters of `GET /v1/events/{eventId}/evidence`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/events/{eventId}/evidence/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    streamEvidence: (eventId: string, params?: T.StreamEventEvidenceParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'streamEvidence', eventId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          await client.events.streamEvidence(eventId, params, { signal }).toArray(),
      }),
    /**
     * Read an evidence link.
     *
     * One article that is evidence for or against the event.
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
    getEvidence: (eventId: string, evidenceId: string, params?: NoParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'events',
          'getEvidence',
          eventId,
          evidenceId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          await client.events.getEvidence(eventId, evidenceId, params, { signal }),
      }),
    /**
     * Change an evidence link.
     *
     * Applies a JSON Merge Patch (RFC 7396) to one evidence link. The event gets a new version; `If-Match` takes the ETag of the event.
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
    updateEvidence: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'updateEvidence'],
        mutationFn: async ({
          eventId,
          evidenceId,
          body,
          params,
          options,
        }: {
          eventId: string
          evidenceId: string
          body: T.EvidencePatch
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.events.updateEvidence(eventId, evidenceId, body, params, options),
      }),
    /**
     * Remove evidence from an event.
     *
     * Removes the link; the event and the article stay. `If-Match` takes the ETag of the event.
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
    deleteEvidence: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'deleteEvidence'],
        mutationFn: async ({
          eventId,
          evidenceId,
          params,
          options,
        }: {
          eventId: string
          evidenceId: string
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.events.deleteEvidence(eventId, evidenceId, params, options),
      }),
    /**
     * List the participants of events.
     *
     * One row for each participant of each event that passes the filters, in the order of the events: the long format for statistics and spreadsheets. A page may have fewer rows than `limit`, or none, while there are more.
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
    listParticipants: (params?: T.ListParticipantsParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'listParticipants', ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          plain(await client.events.listParticipants(params, { signal })),
      }),
    /**
     * List the participants of events.
     *
     * One row for each participant of each event that passes the filters, in the order of the events: the long format for statistics and spreadsheets. A page may have fewer rows than `limit`, or none, while there are more.
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
    listParticipantsInfinite: (params?: Omit<T.ListParticipantsParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'events', 'listParticipantsInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.events.listParticipants({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Stream the participants of events.
     *
     * Takes the filters of `GET /v1/participants`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/participants/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    streamParticipants: (params?: T.StreamParticipantsParams) =>
      queryOptions({
        queryKey: ['dateline', 'events', 'streamParticipants', ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          await client.events.streamParticipants(params, { signal }).toArray(),
      }),
    /**
     * Add a participant to an event.
     *
     * Adds an actor at the end of the participants. The event gets a new version; `If-Match` takes the ETag of the event.
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
    createParticipant: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'createParticipant'],
        mutationFn: async ({
          eventId,
          body,
          params,
          options,
        }: {
          eventId: string
          body: T.ParticipantInput
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.events.createParticipant(eventId, body, params, options),
      }),
    /**
     * Read a participant of an event.
     *
     * One participant of the event, with its role, side and title.
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
    getParticipant: (eventId: string, actorId: string, params?: T.GetEventParticipantParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'events',
          'getParticipant',
          eventId,
          actorId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          await client.events.getParticipant(eventId, actorId, params, { signal }),
      }),
    /**
     * Change a participant of an event.
     *
     * Applies a JSON Merge Patch (RFC 7396) to one participant. The event gets a new version; `If-Match` takes the ETag of the event.
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
    updateParticipant: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'updateParticipant'],
        mutationFn: async ({
          eventId,
          actorId,
          body,
          params,
          options,
        }: {
          eventId: string
          actorId: string
          body: T.ParticipantPatch
          params?: T.UpdateEventParticipantParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.events.updateParticipant(eventId, actorId, body, params, options),
      }),
    /**
     * Remove a participant from an event.
     *
     * Removes one participant; the event and the actor stay. The event gets a new version; `If-Match` takes the ETag of the event.
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
    deleteParticipant: () =>
      mutationOptions({
        mutationKey: ['dateline', 'events', 'deleteParticipant'],
        mutationFn: async ({
          eventId,
          actorId,
          params,
          options,
        }: {
          eventId: string
          actorId: string
          params?: T.DeleteEventParticipantParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.events.deleteParticipant(eventId, actorId, params, options),
      }),
  },
  /** Who acts: persons, states, armies, groups, organisations. */
  actors: {
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
    list: (params?: T.ListActorsParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'list', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => plain(await client.actors.list(params, { signal })),
      }),
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
    listInfinite: (params?: Omit<T.ListActorsParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'actors', 'listInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.actors.list({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
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
    create: () =>
      mutationOptions({
        mutationKey: ['dateline', 'actors', 'create'],
        mutationFn: async ({
          body,
          params,
          options,
        }: {
          body: T.ActorInput
          params?: NoParams
          options?: KeyOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.actors.create(body, params, options),
      }),
    /**
     * List deleted actors.
     *
     * Deleted actors that were not put back, the last first: when, by which key, and why. `POST /v1/actors/{id}/restore` puts one back. An actor that was merged is not deleted: its id leads to the survivor.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/actors/deletions`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listDeletions: (params?: T.ListActorDeletionsParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'listDeletions', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => plain(await client.actors.listDeletions(params, { signal })),
      }),
    /**
     * List deleted actors.
     *
     * Deleted actors that were not put back, the last first: when, by which key, and why. `POST /v1/actors/{id}/restore` puts one back. An actor that was merged is not deleted: its id leads to the survivor.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/actors/deletions`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listDeletionsInfinite: (params?: Omit<T.ListActorDeletionsParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'actors', 'listDeletionsInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.actors.listDeletions({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Get the network of an actor.
     *
     * An actor and those that it shares most events with, of the events that pass all filters. With `depth=1`, edges lead from the actor to them; with `depth=2`, also from them to one another and to those that they share most events with. An edge is the events between two actors: from an initiator to a recipient, or without direction where the roles do not tell. Two actors may have one each way and one without; an event counts once for each. `filter` lists the events that a node or an edge counts.
     *
     * `GET /v1/actors/{actorId}/network`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getNetwork: (actorId: string, params?: T.GetActorNetworkParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'getNetwork', actorId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.actors.getNetwork(actorId, params, { signal }),
      }),
    /**
     * Find the actors that a text names.
     *
     * The names and aliases of known actors in a text, the longest that stands at each place, with their offsets. Words are compared whole, without case, accents and variants of letters; names of fewer than four letters, and those in capitals, must be written as they are. What may mean several actors is answered with all of them. Nothing is written, so the request may be repeated.
     *
     * `POST /v1/actors/recognise`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `ContentTooLargeError`
     * @throws `ValidationError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    recognise: () =>
      mutationOptions({
        mutationKey: ['dateline', 'actors', 'recognise'],
        mutationFn: async ({
          body,
          params,
          options,
        }: {
          body: T.RecogniseRequest
          params?: NoParams
          options?: RequestOptions
        }) => await client.actors.recognise(body, params, options),
      }),
    /**
     * Count actors by the values of filters.
     *
     * How many of the actors that pass all filters have each value of a filter, exactly. Those with several values count for each. The `filter` of a value lists what it counts.
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
    getFacets: (params: T.GetActorFacetsParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'getFacets', params],
        queryFn: async ({ signal }) => await client.actors.getFacets(params, { signal }),
      }),
    /**
     * Get the dossier of an actor.
     *
     * What a page about an actor shows, in one answer: who it is, its positions over time, the 10 actors that it shares most events with, its events by type, place and year, and the latest 5 events and articles. Events are those that are asserted. Each number comes with the `filter` that lists what it counts.
     *
     * `GET /v1/actors/{actorId}/dossier`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getDossier: (actorId: string, params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'getDossier', actorId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.actors.getDossier(actorId, params, { signal }),
      }),
    /**
     * List and search actors in short.
     *
     * The actors that pass all filters, as `GET /v1/actors` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/actors/summaries`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listSummaries: (params?: T.ListActorSummariesParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'listSummaries', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => plain(await client.actors.listSummaries(params, { signal })),
      }),
    /**
     * List and search actors in short.
     *
     * The actors that pass all filters, as `GET /v1/actors` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/actors/summaries`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listSummariesInfinite: (params?: Omit<T.ListActorSummariesParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'actors', 'listSummariesInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.actors.listSummaries({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Read an actor in short.
     *
     * What `GET /v1/actors/summaries` shows of one of the actors.
     *
     * `GET /v1/actors/{actorId}/summary`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getSummary: (actorId: string, params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'getSummary', actorId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.actors.getSummary(actorId, params, { signal }),
      }),
    /**
     * Read actors by their ids.
     *
     * Up to 1000 actors in one answer, as `GET /v1/actors/{id}` answers each, and what became of the ids that there is nothing of. Nothing is written, so the request may be repeated.
     *
     * `POST /v1/actors/read`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `ContentTooLargeError`
     * @throws `ValidationError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    read: () =>
      mutationOptions({
        mutationKey: ['dateline', 'actors', 'read'],
        mutationFn: async ({
          body,
          params,
          options,
        }: {
          body: T.ActorReadRequest
          params?: NoParams
          options?: RequestOptions
        }) => await client.actors.read(body, params, options),
      }),
    /**
     * Stream actors.
     *
     * Takes the filters of `GET /v1/actors`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/actors/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    stream: (params?: T.StreamActorsParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'stream', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.actors.stream(params, { signal }).toArray(),
      }),
    /**
     * Read an actor.
     *
     * The actor with its affiliations and counts. The id of a merged actor answers 308 with the location of its survivor; writes to it answer 409.
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
    get: (actorId: string, params?: T.GetActorParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'get', actorId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.actors.get(actorId, params, { signal }),
      }),
    /**
     * Replace an actor.
     *
     * Replaces the whole actor: fields that the body leaves out are cleared.
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
    replace: () =>
      mutationOptions({
        mutationKey: ['dateline', 'actors', 'replace'],
        mutationFn: async ({
          actorId,
          body,
          params,
          options,
        }: {
          actorId: string
          body: T.ActorInput
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.actors.replace(actorId, body, params, options),
      }),
    /**
     * Change some fields of an actor.
     *
     * Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it).
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
    update: () =>
      mutationOptions({
        mutationKey: ['dateline', 'actors', 'update'],
        mutationFn: async ({
          actorId,
          body,
          params,
          options,
        }: {
          actorId: string
          body: T.ActorPatch
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.actors.update(actorId, body, params, options),
      }),
    /**
     * Delete an actor.
     *
     * Deletes an actor. An actor that events, articles or other actors refer to is not deleted: 409 names them. `force=true` removes those links too.
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
    delete: () =>
      mutationOptions({
        mutationKey: ['dateline', 'actors', 'delete'],
        mutationFn: async ({
          actorId,
          params,
          options,
        }: {
          actorId: string
          params?: T.DeleteActorParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.actors.delete(actorId, params, options),
      }),
    /**
     * Read an actor as linked data.
     *
     * The actor in the vocabulary of schema.org, for search engines and other programs that read JSON-LD.
     *
     * `GET /v1/actors/{actorId}/jsonld`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getJsonLd: (actorId: string, params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'getJsonLd', actorId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.actors.getJsonLd(actorId, params, { signal }),
      }),
    /**
     * Merge a duplicate into this actor.
     *
     * Moves all links of the duplicate to this actor, and adds its names to the aliases. From then on, reading the duplicate answers 308 with the location of this actor, and writing to it answers 409. `POST /v1/actors/{actorId}/unmerge` with the id of the duplicate undoes the merge.
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
    merge: () =>
      mutationOptions({
        mutationKey: ['dateline', 'actors', 'merge'],
        mutationFn: async ({
          actorId,
          body,
          params,
          options,
        }: {
          actorId: string
          body: T.MergeRequest
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.actors.merge(actorId, body, params, options),
      }),
    /**
     * Undo the merge of an actor.
     *
     * Restores a merged actor under its own id. Its links return to it in their current state. Its names, identifiers, tags and affiliations are removed from the survivor, unless the survivor or another actor merged into it has them too. What was added to the survivor since the merge stays there; the answer lists it, and what could not be restored. Actors that were merged into this one before stay merged into it. `If-Match` takes the version that the merge gave the actor.
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
    unmerge: () =>
      mutationOptions({
        mutationKey: ['dateline', 'actors', 'unmerge'],
        mutationFn: async ({
          actorId,
          params,
          options,
        }: {
          actorId: string
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.actors.unmerge(actorId, params, options),
      }),
    /**
     * Find actors that may be the same.
     *
     * Other actors with similar names or aliases: in another spelling, order of words or script, or as an acronym. Type, country and identifiers raise or lower the score. The closest candidates are compared first, for about one second. Merge duplicates with `POST /v1/actors/{actorId}/merge`.
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
    listSimilar: (actorId: string, params?: T.ListSimilarActorsParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'listSimilar', actorId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.actors.listSimilar(actorId, params, { signal }),
      }),
    /**
     * List the events of an actor.
     *
     * Events that the actor takes part in, in any role, latest first. Takes the filters of `GET /v1/events`.
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
    listEvents: (actorId: string, params?: T.ListActorEventsParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'listEvents', actorId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          plain(await client.actors.listEvents(actorId, params, { signal })),
      }),
    /**
     * List the events of an actor.
     *
     * Events that the actor takes part in, in any role, latest first. Takes the filters of `GET /v1/events`.
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
    listEventsInfinite: (
      actorId: string,
      params?: Omit<T.ListActorEventsParams, 'after' | 'cursor'>,
    ) =>
      infiniteQueryOptions({
        queryKey: [
          'dateline',
          'actors',
          'listEventsInfinite',
          actorId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal, pageParam }) =>
          plain(
            await client.actors.listEvents(actorId, { ...params, cursor: pageParam }, { signal }),
          ),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Stream the events of an actor.
     *
     * Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/actors/{actorId}/events/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    streamEvents: (actorId: string, params?: T.StreamActorEventsParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'streamEvents', actorId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          await client.actors.streamEvents(actorId, params, { signal }).toArray(),
      }),
    /**
     * List the articles that mention an actor.
     *
     * Articles that mention the actor, latest first. Takes the filters of `GET /v1/articles`.
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
    listArticles: (actorId: string, params?: T.ListActorArticlesParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'listArticles', actorId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          plain(await client.actors.listArticles(actorId, params, { signal })),
      }),
    /**
     * List the articles that mention an actor.
     *
     * Articles that mention the actor, latest first. Takes the filters of `GET /v1/articles`.
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
    listArticlesInfinite: (
      actorId: string,
      params?: Omit<T.ListActorArticlesParams, 'after' | 'cursor'>,
    ) =>
      infiniteQueryOptions({
        queryKey: [
          'dateline',
          'actors',
          'listArticlesInfinite',
          actorId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal, pageParam }) =>
          plain(
            await client.actors.listArticles(actorId, { ...params, cursor: pageParam }, { signal }),
          ),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Stream the articles that mention an actor.
     *
     * Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/actors/{actorId}/articles/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    streamArticles: (actorId: string, params?: T.StreamActorArticlesParams) =>
      queryOptions({
        queryKey: ['dateline', 'actors', 'streamArticles', actorId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          await client.actors.streamArticles(actorId, params, { signal }).toArray(),
      }),
  },
  /** Publications, which are evidence of events. */
  articles: {
    /**
     * List and search articles.
     *
     * Articles that pass all filters, latest first. Repeat a filter for OR; different filters are ANDed.
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
    list: (params?: T.ListArticlesParams) =>
      queryOptions({
        queryKey: ['dateline', 'articles', 'list', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => plain(await client.articles.list(params, { signal })),
      }),
    /**
     * List and search articles.
     *
     * Articles that pass all filters, latest first. Repeat a filter for OR; different filters are ANDed.
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
    listInfinite: (params?: Omit<T.ListArticlesParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'articles', 'listInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.articles.list({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
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
    create: () =>
      mutationOptions({
        mutationKey: ['dateline', 'articles', 'create'],
        mutationFn: async ({
          body,
          params,
          options,
        }: {
          body: T.ArticleInput
          params?: T.CreateArticleParams
          options?: KeyOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.articles.create(body, params, options),
      }),
    /**
     * List deleted articles.
     *
     * Deleted articles that were not put back, the last first: when, by which key, and why. `POST /v1/articles/{id}/restore` puts one back.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/articles/deletions`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listDeletions: (params?: T.ListArticleDeletionsParams) =>
      queryOptions({
        queryKey: ['dateline', 'articles', 'listDeletions', ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          plain(await client.articles.listDeletions(params, { signal })),
      }),
    /**
     * List deleted articles.
     *
     * Deleted articles that were not put back, the last first: when, by which key, and why. `POST /v1/articles/{id}/restore` puts one back.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/articles/deletions`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listDeletionsInfinite: (params?: Omit<T.ListArticleDeletionsParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'articles', 'listDeletionsInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.articles.listDeletions({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * List the events an article is evidence of.
     *
     * The events that the article is evidence for or against, latest first, each with the quote and its offsets in the body.
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
    listEvidence: (articleId: string, params?: T.ListArticleEvidenceParams) =>
      queryOptions({
        queryKey: ['dateline', 'articles', 'listEvidence', articleId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          plain(await client.articles.listEvidence(articleId, params, { signal })),
      }),
    /**
     * List the events an article is evidence of.
     *
     * The events that the article is evidence for or against, latest first, each with the quote and its offsets in the body.
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
    listEvidenceInfinite: (
      articleId: string,
      params?: Omit<T.ListArticleEvidenceParams, 'after' | 'cursor'>,
    ) =>
      infiniteQueryOptions({
        queryKey: [
          'dateline',
          'articles',
          'listEvidenceInfinite',
          articleId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal, pageParam }) =>
          plain(
            await client.articles.listEvidence(
              articleId,
              { ...params, cursor: pageParam },
              { signal },
            ),
          ),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Stream the events an article is evidence of.
     *
     * Takes the filters of `GET /v1/articles/{articleId}/evidence`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/articles/{articleId}/evidence/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    streamEvidence: (articleId: string, params?: T.StreamArticleEvidenceParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'articles',
          'streamEvidence',
          articleId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          await client.articles.streamEvidence(articleId, params, { signal }).toArray(),
      }),
    /**
     * Count articles by the values of filters.
     *
     * How many of the articles that pass all filters have each value of a filter, exactly. Those with several values count for each. The `filter` of a value lists what it counts.
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
    getFacets: (params: T.GetArticleFacetsParams) =>
      queryOptions({
        queryKey: ['dateline', 'articles', 'getFacets', params],
        queryFn: async ({ signal }) => await client.articles.getFacets(params, { signal }),
      }),
    /**
     * Count articles over time.
     *
     * How much was published in each day, week, month, quarter or year of the articles that pass all filters, exactly; intervals with nothing are there too. They reach from `publishedFrom` to `publishedTo`, or else from the first to the last of the articles. `filter` of an interval lists what it counts.
     *
     * `GET /v1/articles/timeline`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getTimeline: (params: T.GetArticleTimelineParams) =>
      queryOptions({
        queryKey: ['dateline', 'articles', 'getTimeline', params],
        queryFn: async ({ signal }) => await client.articles.getTimeline(params, { signal }),
      }),
    /**
     * List and search articles in short.
     *
     * The articles that pass all filters, as `GET /v1/articles` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/articles/summaries`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listSummaries: (params?: T.ListArticleSummariesParams) =>
      queryOptions({
        queryKey: ['dateline', 'articles', 'listSummaries', ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          plain(await client.articles.listSummaries(params, { signal })),
      }),
    /**
     * List and search articles in short.
     *
     * The articles that pass all filters, as `GET /v1/articles` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/articles/summaries`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listSummariesInfinite: (params?: Omit<T.ListArticleSummariesParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'articles', 'listSummariesInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.articles.listSummaries({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Read an article in short.
     *
     * What `GET /v1/articles/summaries` shows of one of the articles.
     *
     * `GET /v1/articles/{articleId}/summary`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getSummary: (articleId: string, params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'articles', 'getSummary', articleId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          await client.articles.getSummary(articleId, params, { signal }),
      }),
    /**
     * Read articles by their ids.
     *
     * Up to 1000 articles in one answer, as `GET /v1/articles/{id}` answers each, and what became of the ids that there is nothing of. Nothing is written, so the request may be repeated.
     *
     * `POST /v1/articles/read`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `ContentTooLargeError`
     * @throws `ValidationError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    read: () =>
      mutationOptions({
        mutationKey: ['dateline', 'articles', 'read'],
        mutationFn: async ({
          body,
          params,
          options,
        }: {
          body: T.ArticleReadRequest
          params?: NoParams
          options?: RequestOptions
        }) => await client.articles.read(body, params, options),
      }),
    /**
     * Stream articles.
     *
     * Takes the filters of `GET /v1/articles`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/articles/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    stream: (params?: T.StreamArticlesParams) =>
      queryOptions({
        queryKey: ['dateline', 'articles', 'stream', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.articles.stream(params, { signal }).toArray(),
      }),
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
    get: (articleId: string, params?: T.GetArticleParams) =>
      queryOptions({
        queryKey: ['dateline', 'articles', 'get', articleId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.articles.get(articleId, params, { signal }),
      }),
    /**
     * Replace an article.
     *
     * Replaces the whole article: fields that the body leaves out are cleared.
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
    replace: () =>
      mutationOptions({
        mutationKey: ['dateline', 'articles', 'replace'],
        mutationFn: async ({
          articleId,
          body,
          params,
          options,
        }: {
          articleId: string
          body: T.ArticleInput
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.articles.replace(articleId, body, params, options),
      }),
    /**
     * Change some fields of an article.
     *
     * Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it).
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
    update: () =>
      mutationOptions({
        mutationKey: ['dateline', 'articles', 'update'],
        mutationFn: async ({
          articleId,
          body,
          params,
          options,
        }: {
          articleId: string
          body: T.ArticlePatch
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.articles.update(articleId, body, params, options),
      }),
    /**
     * Delete an article.
     *
     * Deletes an article. An article that is evidence of an event is not deleted: 409 names the events. `force=true` removes the evidence too.
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
    delete: () =>
      mutationOptions({
        mutationKey: ['dateline', 'articles', 'delete'],
        mutationFn: async ({
          articleId,
          params,
          options,
        }: {
          articleId: string
          params?: T.DeleteArticleParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.articles.delete(articleId, params, options),
      }),
    /**
     * Read an article as linked data.
     *
     * The article in the vocabulary of schema.org, for search engines and other programs that read JSON-LD.
     *
     * `GET /v1/articles/{articleId}/jsonld`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getJsonLd: (articleId: string, params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'articles', 'getJsonLd', articleId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) =>
          await client.articles.getJsonLd(articleId, params, { signal }),
      }),
  },
  /** Search over all collections at once, and suggestions while somebody types. */
  search: {
    /**
     * Suggest while somebody types.
     *
     * Actors, sources, tags, places and authors with a word that begins with what is typed: for a box that asks at every key. Of each kind the most used come first. A tag is suggested once for each collection that has it.
     *
     * `GET /v1/suggest`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listSuggestions: (params: T.ListSuggestionsParams) =>
      queryOptions({
        queryKey: ['dateline', 'search', 'listSuggestions', params],
        queryFn: async ({ signal }) => await client.search.listSuggestions(params, { signal }),
      }),
    /**
     * Search actors, events and articles at once.
     *
     * The first few actors, events and articles that `q` finds, in short: for one box over everything. `filter` and the list of each lead to the rest.
     *
     * `GET /v1/search`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    getResults: (params: T.GetSearchResultsParams) =>
      queryOptions({
        queryKey: ['dateline', 'search', 'getResults', params],
        queryFn: async ({ signal }) => await client.search.getResults(params, { signal }),
      }),
  },
  /** Earlier versions of articles, actors and events, and how to restore one. */
  revisions: {
    /**
     * List the revisions of an article.
     *
     * Every change of the article, newest first. Those of a deleted article, and quotes of deleted articles, are shown only to keys with the scope `write`.
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
    listArticleRevisions: (articleId: string, params?: T.ListArticleRevisionsParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'listArticleRevisions',
          articleId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          plain(await client.revisions.listArticleRevisions(articleId, params, { signal })),
      }),
    /**
     * List the revisions of an article.
     *
     * Every change of the article, newest first. Those of a deleted article, and quotes of deleted articles, are shown only to keys with the scope `write`.
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
    listArticleRevisionsInfinite: (
      articleId: string,
      params?: Omit<T.ListArticleRevisionsParams, 'after' | 'cursor'>,
    ) =>
      infiniteQueryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'listArticleRevisionsInfinite',
          articleId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal, pageParam }) =>
          plain(
            await client.revisions.listArticleRevisions(
              articleId,
              { ...params, cursor: pageParam },
              { signal },
            ),
          ),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Stream the revisions of an article.
     *
     * Takes the filters of `GET /v1/articles/{articleId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/articles/{articleId}/revisions/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    streamArticleRevisions: (articleId: string, params?: T.StreamArticleRevisionsParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'streamArticleRevisions',
          articleId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          await client.revisions.streamArticleRevisions(articleId, params, { signal }).toArray(),
      }),
    /**
     * Read a revision of an article.
     *
     * One change of the article, and the article as it was after that change. If the article is deleted now, this needs a key with the scope `write`. Without that scope, deleted resources that it embeds are marked `deleted` and have no content.
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
    getArticleRevision: (articleId: string, version: number, params?: NoParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'getArticleRevision',
          articleId,
          version,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          await client.revisions.getArticleRevision(articleId, version, params, { signal }),
      }),
    /**
     * Put back a version of an article.
     *
     * Restores the article to an earlier version and records that as a new version. A deleted article is restored under its old id. Everything that it refers to must exist; 409 names what does not. Links that other resources had to it are not restored.
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
    restoreArticle: () =>
      mutationOptions({
        mutationKey: ['dateline', 'revisions', 'restoreArticle'],
        mutationFn: async ({
          articleId,
          body,
          params,
          options,
        }: {
          articleId: string
          body: T.RestoreRequest
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.revisions.restoreArticle(articleId, body, params, options),
      }),
    /**
     * List the revisions of an actor.
     *
     * Every change of the actor, newest first. Those of a deleted actor, and quotes of deleted articles, are shown only to keys with the scope `write`.
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
    listActorRevisions: (actorId: string, params?: T.ListActorRevisionsParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'listActorRevisions',
          actorId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          plain(await client.revisions.listActorRevisions(actorId, params, { signal })),
      }),
    /**
     * List the revisions of an actor.
     *
     * Every change of the actor, newest first. Those of a deleted actor, and quotes of deleted articles, are shown only to keys with the scope `write`.
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
    listActorRevisionsInfinite: (
      actorId: string,
      params?: Omit<T.ListActorRevisionsParams, 'after' | 'cursor'>,
    ) =>
      infiniteQueryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'listActorRevisionsInfinite',
          actorId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal, pageParam }) =>
          plain(
            await client.revisions.listActorRevisions(
              actorId,
              { ...params, cursor: pageParam },
              { signal },
            ),
          ),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Stream the revisions of an actor.
     *
     * Takes the filters of `GET /v1/actors/{actorId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/actors/{actorId}/revisions/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    streamActorRevisions: (actorId: string, params?: T.StreamActorRevisionsParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'streamActorRevisions',
          actorId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          await client.revisions.streamActorRevisions(actorId, params, { signal }).toArray(),
      }),
    /**
     * Read a revision of an actor.
     *
     * One change of the actor, and the actor as it was after that change. If the actor is deleted now, this needs a key with the scope `write`. Without that scope, deleted resources that it embeds are marked `deleted` and have no content.
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
    getActorRevision: (actorId: string, version: number, params?: NoParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'getActorRevision',
          actorId,
          version,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          await client.revisions.getActorRevision(actorId, version, params, { signal }),
      }),
    /**
     * Put back a version of an actor.
     *
     * Restores the actor to an earlier version and records that as a new version. A deleted actor is restored under its old id. Everything that it refers to must exist; 409 names what does not. Links that other resources had to it are not restored.
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
    restoreActor: () =>
      mutationOptions({
        mutationKey: ['dateline', 'revisions', 'restoreActor'],
        mutationFn: async ({
          actorId,
          body,
          params,
          options,
        }: {
          actorId: string
          body: T.RestoreRequest
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.revisions.restoreActor(actorId, body, params, options),
      }),
    /**
     * List the revisions of an event.
     *
     * Every change of the event, newest first. Those of a deleted event, and quotes of deleted articles, are shown only to keys with the scope `write`.
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
    listEventRevisions: (eventId: string, params?: T.ListEventRevisionsParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'listEventRevisions',
          eventId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          plain(await client.revisions.listEventRevisions(eventId, params, { signal })),
      }),
    /**
     * List the revisions of an event.
     *
     * Every change of the event, newest first. Those of a deleted event, and quotes of deleted articles, are shown only to keys with the scope `write`.
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
    listEventRevisionsInfinite: (
      eventId: string,
      params?: Omit<T.ListEventRevisionsParams, 'after' | 'cursor'>,
    ) =>
      infiniteQueryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'listEventRevisionsInfinite',
          eventId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal, pageParam }) =>
          plain(
            await client.revisions.listEventRevisions(
              eventId,
              { ...params, cursor: pageParam },
              { signal },
            ),
          ),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Stream the revisions of an event.
     *
     * Takes the filters of `GET /v1/events/{eventId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
     * Iterate over it: items are read as they arrive.
     *
     * `GET /v1/events/{eventId}/revisions/export`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    streamEventRevisions: (eventId: string, params?: T.StreamEventRevisionsParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'streamEventRevisions',
          eventId,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          await client.revisions.streamEventRevisions(eventId, params, { signal }).toArray(),
      }),
    /**
     * Read a revision of an event.
     *
     * One change of the event, and the event as it was after that change. If the event is deleted now, this needs a key with the scope `write`. Without that scope, deleted resources that it embeds are marked `deleted` and have no content.
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
    getEventRevision: (eventId: string, version: number, params?: NoParams) =>
      queryOptions({
        queryKey: [
          'dateline',
          'revisions',
          'getEventRevision',
          eventId,
          version,
          ...(params ? [params] : []),
        ],
        queryFn: async ({ signal }) =>
          await client.revisions.getEventRevision(eventId, version, params, { signal }),
      }),
    /**
     * Put back a version of an event.
     *
     * Restores the event to an earlier version and records that as a new version. A deleted event is restored under its old id. Everything that it refers to must exist; 409 names what does not. Links that other resources had to it are not restored.
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
    restoreEvent: () =>
      mutationOptions({
        mutationKey: ['dateline', 'revisions', 'restoreEvent'],
        mutationFn: async ({
          eventId,
          body,
          params,
          options,
        }: {
          eventId: string
          body: T.RestoreRequest
          params?: NoParams
          options?: WriteOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.revisions.restoreEvent(eventId, body, params, options),
      }),
  },
  /** All changes in order, for copies that stay up to date. */
  changes: {
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
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `GoneError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    list: (params?: T.ListChangesParams) =>
      queryOptions({
        queryKey: ['dateline', 'changes', 'list', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => plain(await client.changes.list(params, { signal })),
      }),
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
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `GoneError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listInfinite: (params?: T.ListChangesParams) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'changes', 'listInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(
            await client.changes.list(
              { ...params, ...(pageParam !== undefined && { since: pageParam }) },
              { signal },
            ),
          ),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Read where the change feed ends.
     *
     * The position of the last change and its `hash`, which stands for all changes up to there, and so for all that there is: who notes both can tell whether anything was changed since. `docs/ledger.md` says how hashes are computed.
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
    getHead: (params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'changes', 'getHead', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.changes.getHead(params, { signal }),
      }),
  },
  /** Many writes in one transaction. */
  batch: {
    /**
     * Make many writes, all or none.
     *
     * Up to 1000 operations on articles, actors and events, in order and in one transaction: all are written, or none is. Each does what the request for one resource does, and sees what those before it have done. What an operation creates may have a placeholder, by which later ones refer to it.
     *
     * When an operation is refused, the answer is its problem (409, 412, 422), whose `errors` point into that operation, and nothing was written. To load more, or what may be refused in part, use `POST /v1/import`.
     *
     * `POST /v1/batch`
     *
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
    write: () =>
      mutationOptions({
        mutationKey: ['dateline', 'batch', 'write'],
        mutationFn: async ({
          body,
          params,
          options,
        }: {
          body: T.BatchRequest
          params?: NoParams
          options?: KeyOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.batch.write(body, params, options),
      }),
  },
  /** Import of many resources, line by line. */
  imports: {
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
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `ContentTooLargeError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    importLines: () =>
      mutationOptions({
        mutationKey: ['dateline', 'imports', 'importLines'],
        mutationFn: async ({
          lines,
          params,
          options,
        }: {
          lines: LinesInput<T.ImportLine>
          params?: T.ImportLinesParams
          options?: RequestOptions & {
            /**
             * Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
             */
            datelineComment?: string | undefined
          }
        }) => await client.imports.importLines(lines, params, options).toArray(),
      }),
  },
  /** Who makes a request, and what it may do. */
  me: {
    /**
     * Read who you are and what you may do.
     *
     * The key of the request, the scope that it has, and what is left of the rate limit. Without a key, where none is required, `key` is null and `scope` says what may be done without one.
     *
     * `GET /v1/me`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    get: (params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'me', 'get', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.me.get(params, { signal }),
      }),
  },
  /** The keys of this server, for keys with the scope `admin`. */
  keys: {
    /**
     * List the keys.
     *
     * All keys of this server without their secrets, the newest first, also those that have expired or were revoked.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/keys`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    list: (params?: T.ListKeysParams) =>
      queryOptions({
        queryKey: ['dateline', 'keys', 'list', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => plain(await client.keys.list(params, { signal })),
      }),
    /**
     * List the keys.
     *
     * All keys of this server without their secrets, the newest first, also those that have expired or were revoked.
     * Await it for the first page, or iterate over it for all items.
     *
     * `GET /v1/keys`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    listInfinite: (params?: Omit<T.ListKeysParams, 'after' | 'cursor'>) =>
      infiniteQueryOptions({
        queryKey: ['dateline', 'keys', 'listInfinite', ...(params ? [params] : [])],
        queryFn: async ({ signal, pageParam }) =>
          plain(await client.keys.list({ ...params, cursor: pageParam }, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
    /**
     * Make a key.
     *
     * Makes a key and shows its secret, this once. As no answer with a secret is kept, it takes no `Idempotency-Key`: when an answer was lost, revoke the key that nobody has, and make another one.
     *
     * `POST /v1/keys`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `ContentTooLargeError`
     * @throws `ValidationError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    create: () =>
      mutationOptions({
        mutationKey: ['dateline', 'keys', 'create'],
        mutationFn: async ({
          body,
          params,
          options,
        }: {
          body: T.ApiKeyInput
          params?: NoParams
          options?: RequestOptions
        }) => await client.keys.create(body, params, options),
      }),
    /**
     * Read a key.
     *
     * The key without its secret, which is not stored.
     *
     * `GET /v1/keys/{keyId}`
     *
     * @throws `NotModifiedError`
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    get: (keyId: string, params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'keys', 'get', keyId, ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.keys.get(keyId, params, { signal }),
      }),
    /**
     * Revoke a key.
     *
     * Ends the validity of a key. Every process that serves this database refuses it within a second. A key that was revoked before keeps its time.
     *
     * `POST /v1/keys/{keyId}/revoke`
     *
     * @throws `BadRequestError`
     * @throws `AuthenticationError`
     * @throws `PermissionDeniedError`
     * @throws `NotFoundError`
     * @throws `RateLimitError`
     * @throws `ServerError`
     */
    revoke: () =>
      mutationOptions({
        mutationKey: ['dateline', 'keys', 'revoke'],
        mutationFn: async ({
          keyId,
          params,
          options,
        }: {
          keyId: string
          params?: NoParams
          options?: RequestOptions
        }) => await client.keys.revoke(keyId, params, options),
      }),
  },
  /** Health of the service. */
  service: {
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
    getHealth: (params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'service', 'getHealth', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.service.getHealth(params, { signal }),
      }),
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
    getReadiness: (params?: NoParams) =>
      queryOptions({
        queryKey: ['dateline', 'service', 'getReadiness', ...(params ? [params] : [])],
        queryFn: async ({ signal }) => await client.service.getReadiness(params, { signal }),
      }),
  },
})
