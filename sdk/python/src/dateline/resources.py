# Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

"""The resources and their methods."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from typing_extensions import Unpack

from . import _operations
from ._operation import Call, Omit, RequestOptions, named, omit, percent_encoded
from ._sync import BaseClient, Pager, RawTransport, Stream, Transport, raw, raw_page
from .filters import (
    ActorArticleFilters,
    ActorEventFilters,
    ActorFilters,
    ArticleFilters,
    EventFilters,
)
from .models import (
    Actor,
    ActorFacet,
    ActorFacets,
    ActorReadResult,
    ActorRevision,
    ActorSector,
    ActorSort,
    ActorSummary,
    ActorType,
    AffiliationInput,
    AliasInput,
    ApiKey,
    ApiKeyScope,
    Article,
    ArticleEvidence,
    ArticleFacet,
    ArticleFacets,
    ArticleGenre,
    ArticlePublishedPrecision,
    ArticleReadResult,
    ArticleRevision,
    ArticleSort,
    ArticleStatus,
    ArticleSummary,
    BatchOperation,
    BatchResult,
    Caller,
    Change,
    ChangeCollection,
    ChangeOrder,
    ChangesHead,
    CreatedApiKey,
    DatasetInput,
    DatasetPatch,
    Deletion,
    Dossier,
    Dyad,
    Event,
    EventCodeInput,
    EventContext,
    EventDateInput,
    EventDatePatch,
    EventFacet,
    EventFacets,
    EventFacetScope,
    EventMap,
    EventModality,
    EventMode,
    EventParticipant,
    EventReadResult,
    EventRevision,
    EventSort,
    EventStatus,
    EventSummary,
    EventType,
    Evidence,
    EvidenceInput,
    EvidenceStance,
    ExportDyadsFormat,
    ExportEventNetworkFormat,
    ExportEventsFormat,
    ExternalIdInput,
    FatalitiesInput,
    FatalitiesPatch,
    FeedEventsFormat,
    Health,
    ImportLine,
    ImportLinesMode,
    ImportLinesOnError,
    ImportResult,
    JsonLd,
    ListedArticle,
    LocationInput,
    LocationPatch,
    MentionInput,
    Network,
    Participant,
    ParticipantInput,
    ParticipantRole,
    ParticipantSide,
    Pivot,
    PivotMeasure,
    PivotRows,
    RecognisedNames,
    Revision,
    SearchResults,
    SimilarActors,
    SourceInput,
    SourcePatch,
    SuggestionKind,
    Suggestions,
    Timeline,
    TimelineDates,
    TimelineGroupBy,
    TimelineGroupByFilter,
    TimelineInterval,
    TimelineMetric,
    TimelineMetricFilter,
    Unmerged,
)

__all__ = [
    "Events",
    "EventsRaw",
    "Actors",
    "ActorsRaw",
    "Articles",
    "ArticlesRaw",
    "Search",
    "SearchRaw",
    "Revisions",
    "RevisionsRaw",
    "Changes",
    "ChangesRaw",
    "Batch",
    "BatchRaw",
    "Imports",
    "Me",
    "MeRaw",
    "Keys",
    "KeysRaw",
    "Service",
    "ServiceRaw",
    "Dateline",
]


class Events:
    """What happened: who did what to whom, where and when."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> EventsRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return EventsRaw(self._transport)

    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: EventSort | None = None,
        total: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Pager[Event]:
        """List and search events.

        Events that pass all filters, the latest first, each with its participants and evidence.
        Repeat a filter for OR; different filters are ANDed.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events`

        Args:
            after: Id of the last event that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            snippet: With `q`: show the passage of title or summary that matched.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.EVENTS_LIST,
                query={
                    **named(EventFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def create(
        self,
        *,
        title: str,
        type: EventType,
        date: EventDateInput | Mapping[str, Any],
        summary: str | Omit | None = omit,
        mode: EventMode | Omit | None = omit,
        contexts: Sequence[EventContext] | Omit = omit,
        codes: Sequence[EventCodeInput | Mapping[str, Any]] | Omit = omit,
        modality: EventModality | Omit = omit,
        status: EventStatus | Omit = omit,
        confidence: float | Omit | None = omit,
        participants: Sequence[ParticipantInput | Mapping[str, Any]] | Omit = omit,
        evidence: Sequence[EvidenceInput | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalIdInput | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetInput | Mapping[str, Any] | Omit | None = omit,
        location: LocationInput | Mapping[str, Any] | Omit | None = omit,
        fatalities: FatalitiesInput | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Event:
        """Record an event.

        Records an event with its participants and evidence, all or nothing.

        `POST /v1/events`

        Args:
            title: What happened, in a line.
            type: PLOVER type, or OTHER.
            date: When it happened.
            summary: What happened, in a few sentences.
            mode: PLOVER mode; one of the modes of the type.
            contexts: What it was about: PLOVER contexts. Default: `[]`.
            codes: Its codes in other coding schemes. Default: `[]`.
            modality: Asserted, planned, hypothetical or denied.
            status: Reported, corroborated, disputed or retracted.
            confidence: Confidence in the record, 0 to 1.
            participants: Who took part, in order. Default: `[]`.
            evidence: The articles that are evidence. Default: `[]`.
            external_ids: Identifiers in other systems, unique in the collection. Default: `[]`.
            tags: Labels of your own. Default: `[]`.
            dataset: The data set it came from, if any.
            location: Where it happened.
            fatalities: Deaths.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_CREATE,
                body={
                    "title": title,
                    "type": type,
                    "date": date,
                    "summary": summary,
                    "mode": mode,
                    "contexts": contexts,
                    "codes": codes,
                    "modality": modality,
                    "status": status,
                    "confidence": confidence,
                    "participants": participants,
                    "evidence": evidence,
                    "externalIds": external_ids,
                    "tags": tags,
                    "dataset": dataset,
                    "location": location,
                    "fatalities": fatalities,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def list_deletions(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Deletion]:
        """List deleted events.

        Deleted events that were not put back, the last first: when, by which key, and why. `POST
        /v1/events/{id}/restore` puts one back.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/deletions`

        Args:
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.EVENTS_LIST_DELETIONS,
                query={"limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_facets(
        self,
        *,
        facet: EventFacet | Sequence[EventFacet],
        facet_limit: int | None = None,
        facet_scope: EventFacetScope | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> EventFacets:
        """Count events by the values of filters.

        How many of the events that pass all filters have each value of a filter, exactly. Those
        with several values count for each. The `filter` of a value lists what it counts.

        `GET /v1/events/facets`

        Args:
            facet: Filter whose values are counted. Repeat for up to 10.
            facet_limit: How many values of each to answer with, 20 when not given.
            facet_scope: Which filters apply to a facet: `all`, or `others`, which leaves out its
                own, so that a side bar shows what else could be chosen; `all` when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_GET_FACETS,
                query={
                    **named(EventFilters, filters),
                    "facet": facet,
                    "facetLimit": facet_limit,
                    "facetScope": facet_scope,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_network(
        self,
        *,
        nodes: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Network:
        """Get the network of events.

        The actors that take part in most of the events that pass all filters, and what connects
        them. An edge is the events between two actors: from an initiator to a recipient, or without
        direction where the roles do not tell. Two actors may have one each way and one without; an
        event counts once for each. `filter` lists the events that a node or an edge counts.

        `GET /v1/events/network`

        Args:
            nodes: How many actors it has at most; 100 when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_GET_NETWORK,
                query={**named(EventFilters, filters), "nodes": nodes},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def export_network(
        self,
        *,
        nodes: int | None = None,
        format: ExportEventNetworkFormat | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Stream[bytes]:
        """Export the network of events for graph programs.

        Takes the parameters of `GET /v1/events/network`, and answers in the form that `format`
        names. All edges are written as directed; the attribute `directed` says whether they are.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/network/export`

        Args:
            nodes: How many actors it has at most; 100 when not given.
            format: The form of the network; `graphml` when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.EVENTS_EXPORT_NETWORK,
                query={**named(EventFilters, filters), "nodes": nodes, "format": format},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def list_dyads(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Pager[Dyad]:
        """List the dyads of events.

        The pairs of actors in the events that pass all filters, those with most events first: from
        an initiator to a recipient, or without direction where the roles do not say who acts on
        whom. The `filter` of a dyad lists the events that it counts.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/dyads`

        Args:
            limit: How many dyads a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.EVENTS_LIST_DYADS,
                query={**named(EventFilters, filters), "limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_dyads(
        self, *, request_options: RequestOptions | None = None, **filters: Unpack[EventFilters]
    ) -> Stream[Dyad]:
        """Stream the dyads of events.

        Takes the filters of `GET /v1/events/dyads`, and answers with all that pass them, as
        `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/events/dyads/export`

        Args:
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.EVENTS_STREAM_DYADS,
                query={**named(EventFilters, filters)},
                options=request_options,
            )
        )

    def export_dyads(
        self,
        *,
        format: ExportDyadsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Stream[bytes]:
        """Export the dyads of events.

        Takes the filters of `GET /v1/events/dyads`, and answers with all that pass them, as
        `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/dyads/export`

        Args:
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.EVENTS_EXPORT_DYADS,
                query={**named(EventFilters, filters), "format": format, "bom": bom},
                options=request_options,
            )
        )

    def get_clusters(
        self,
        *,
        zoom: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> EventMap:
        """Get events for a map.

        The events that pass all filters, put together where they are near to one another: at most
        500 clusters, whatever the number of events, with all of them counted. Send the box that the
        map shows as `bbox`. Events whose coordinates stand for an area are told apart, and those
        that have none are counted. The `filter` of a cluster lists the events that it counts.

        `GET /v1/events/clusters`

        Args:
            zoom: Zoom of the map, as web maps count it: the world is 256 pixels wide at 0, and
                twice as wide at each further one. 0 when not given. Clusters are about 64 pixels
                apart, or more where the box is larger than a screen or has too many of them.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_GET_CLUSTERS,
                query={**named(EventFilters, filters), "zoom": zoom},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_timeline(
        self,
        *,
        interval: TimelineInterval,
        group_by: TimelineGroupBy | None = None,
        metric: TimelineMetric | None = None,
        dates: TimelineDates | None = None,
        share: bool | None = None,
        cumulative: bool | None = None,
        compare: Literal["previous"] | None = None,
        compare_with: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Timeline:
        """Count events over time.

        How much there is in each day, week, month, quarter or year of the events that pass all
        filters, exactly; intervals with nothing are there too. They reach from `dateFrom` to
        `dateTo`, or else from the first to the last of the events. `filter` of an interval lists
        what it counts.

        `GET /v1/events/timeline`

        Args:
            interval: How long an interval is; a week begins on Monday (ISO 8601). At most 1000
                intervals.
            group_by: Filter whose commonest values, up to 20, have timelines of their own.
            metric: What is counted: `events` of them, `articles` that are evidence of them,
                `originals` among these, each text counted once, `sources` of these articles,
                `fatalities` by the best estimate, with the low and the high one, `intensity` on
                average; `events` when not given.
            dates: How dates count that may mean several days: `first` in their first interval,
                `spread` in each by the share of their days, `exact` only those that are as exact as
                the interval; `first` when not given.
            share: Compare with everything in each interval, without the other filters.
            cumulative: Add up the intervals too.
            compare: Compare each interval with the mean of those before it.
            compare_with: How many intervals before it are the mean, 4 when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_GET_TIMELINE,
                query={
                    **named(EventFilters, filters),
                    "interval": interval,
                    "groupBy": group_by,
                    "metric": metric,
                    "dates": dates,
                    "share": share,
                    "cumulative": cumulative,
                    "compare": compare,
                    "compareWith": compare_with,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_pivot(
        self,
        *,
        rows: PivotRows,
        columns: PivotRows,
        measure: PivotMeasure | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Pivot:
        """Count events in a table.

        How much there is of the events that pass all filters in each row and column: places by
        month, types by country, actors by year. An event counts in each of its values, and in the
        interval in which its date begins. `filter` of a row, a column or a cell lists what it
        counts.

        `GET /v1/events/pivot`

        Args:
            rows: What a row is: an interval of time, or a value of a filter, up to 1000 of them. A
                table has at most 20000 cells.
            columns: What a column is: an interval of time, or a value of a filter, up to 20 of
                them.
            measure: What is in a cell: the number of events, the sum of fatalities (best, with low
                and high), or the mean intensity; `events` when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_GET_PIVOT,
                query={
                    **named(EventFilters, filters),
                    "rows": rows,
                    "columns": columns,
                    "measure": measure,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def export_pivot(
        self,
        *,
        rows: PivotRows,
        columns: PivotRows,
        measure: PivotMeasure | None = None,
        format: Literal["csv"] | None = None,
        sparse: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Stream[bytes]:
        """Export a table of events.

        Takes the parameters of `GET /v1/events/pivot`, and answers with one line for each cell: a
        panel, as programs for statistics read it.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/pivot/export`

        Args:
            rows: What a row is: an interval of time, or a value of a filter, up to 1000 of them. A
                table has at most 20000 cells.
            columns: What a column is: an interval of time, or a value of a filter, up to 20 of
                them.
            measure: What is in a cell: the number of events, the sum of fatalities (best, with low
                and high), or the mean intensity; `events` when not given.
            format: The form of the table; `csv` when not given.
            sparse: Leave out the cells that have nothing.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.EVENTS_EXPORT_PIVOT,
                query={
                    **named(EventFilters, filters),
                    "rows": rows,
                    "columns": columns,
                    "measure": measure,
                    "format": format,
                    "sparse": sparse,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def list_summaries(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: EventSort | None = None,
        total: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Pager[EventSummary]:
        """List and search events in short.

        The events that pass all filters, as `GET /v1/events` finds them, each in less than 1 KB as
        a rule: for tables, maps and choices.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/summaries`

        Args:
            after: Id of the last event that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            snippet: With `q`: show the passage of title or summary that matched.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.EVENTS_LIST_SUMMARIES,
                query={
                    **named(EventFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_summary(
        self,
        event_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> EventSummary:
        """Read an event in short.

        What `GET /v1/events/summaries` shows of one of the events.

        `GET /v1/events/{eventId}/summary`

        Args:
            event_id: Id of the event.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_GET_SUMMARY,
                path=(event_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def read(
        self,
        *,
        ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> EventReadResult:
        """Read events by their ids.

        Up to 1000 events in one answer, as `GET /v1/events/{id}` answers each, and what became of
        the ids that there is nothing of. Nothing is written, so the request may be repeated.

        `POST /v1/events/read`

        Args:
            ids: Ids of events, at most 1000.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(_operations.EVENTS_READ, body={"ids": ids}, options=request_options)
        )

    def stream(
        self,
        *,
        after: str | None = None,
        sort: EventSort | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Stream[Event]:
        """Stream events.

        Takes the filters of `GET /v1/events`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/events/export`

        Args:
            after: Id of the last event that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.EVENTS_STREAM,
                query={**named(EventFilters, filters), "after": after, "sort": sort},
                options=request_options,
            )
        )

    def export(
        self,
        *,
        after: str | None = None,
        sort: EventSort | None = None,
        format: ExportEventsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Stream[bytes]:
        """Export events.

        Takes the filters of `GET /v1/events`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/export`

        Args:
            after: Id of the last event that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.EVENTS_EXPORT,
                query={
                    **named(EventFilters, filters),
                    "after": after,
                    "sort": sort,
                    "format": format,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def feed(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: EventSort | None = None,
        format: FeedEventsFormat | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Stream[bytes]:
        """Get events as a feed.

        Takes the filters of `GET /v1/events`, and answers with a page of what passes them, for feed
        readers.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/feed`

        Args:
            after: Id of the last event that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            format: The form of the feed, and so its media type; `atom` when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.EVENTS_FEED,
                query={
                    **named(EventFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "format": format,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get(
        self,
        event_id: str,
        *,
        as_of: dt.datetime | dt.date | str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Event:
        """Read an event.

        The event with its participants and its evidence.

        `GET /v1/events/{eventId}`

        Args:
            event_id: Id of the event.
            as_of: Read the resource as it was at this time. The answer is 404 for times before it
                was created or while it was deleted. Embedded resources and counts are as they are
                now. A resource that is deleted now needs a key with the scope `write`; where it is
                embedded, other keys see only its id and `deleted`. An instant, or a day, which is
                included.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_GET,
                path=(event_id,),
                query={"asOf": as_of},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def replace(
        self,
        event_id: str,
        *,
        title: str,
        type: EventType,
        date: EventDateInput | Mapping[str, Any],
        summary: str | Omit | None = omit,
        mode: EventMode | Omit | None = omit,
        contexts: Sequence[EventContext] | Omit = omit,
        codes: Sequence[EventCodeInput | Mapping[str, Any]] | Omit = omit,
        modality: EventModality | Omit = omit,
        status: EventStatus | Omit = omit,
        confidence: float | Omit | None = omit,
        participants: Sequence[ParticipantInput | Mapping[str, Any]] | Omit = omit,
        evidence: Sequence[EvidenceInput | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalIdInput | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetInput | Mapping[str, Any] | Omit | None = omit,
        location: LocationInput | Mapping[str, Any] | Omit | None = omit,
        fatalities: FatalitiesInput | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Event:
        """Replace an event.

        Replaces the whole event: fields that the body leaves out are cleared, including
        participants and evidence.

        `PUT /v1/events/{eventId}`

        Args:
            event_id: Id of the event.
            title: What happened, in a line.
            type: PLOVER type, or OTHER.
            date: When it happened.
            summary: What happened, in a few sentences.
            mode: PLOVER mode; one of the modes of the type.
            contexts: What it was about: PLOVER contexts. Default: `[]`.
            codes: Its codes in other coding schemes. Default: `[]`.
            modality: Asserted, planned, hypothetical or denied.
            status: Reported, corroborated, disputed or retracted.
            confidence: Confidence in the record, 0 to 1.
            participants: Who took part, in order. Default: `[]`.
            evidence: The articles that are evidence. Default: `[]`.
            external_ids: Identifiers in other systems, unique in the collection. Default: `[]`.
            tags: Labels of your own. Default: `[]`.
            dataset: The data set it came from, if any.
            location: Where it happened.
            fatalities: Deaths.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_REPLACE,
                path=(event_id,),
                body={
                    "title": title,
                    "type": type,
                    "date": date,
                    "summary": summary,
                    "mode": mode,
                    "contexts": contexts,
                    "codes": codes,
                    "modality": modality,
                    "status": status,
                    "confidence": confidence,
                    "participants": participants,
                    "evidence": evidence,
                    "externalIds": external_ids,
                    "tags": tags,
                    "dataset": dataset,
                    "location": location,
                    "fatalities": fatalities,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def update(
        self,
        event_id: str,
        *,
        title: str | Omit = omit,
        summary: str | Omit | None = omit,
        type: EventType | Omit = omit,
        mode: EventMode | Omit | None = omit,
        contexts: Sequence[EventContext] | Omit = omit,
        codes: Sequence[EventCodeInput | Mapping[str, Any]] | Omit = omit,
        modality: EventModality | Omit = omit,
        status: EventStatus | Omit = omit,
        confidence: float | Omit | None = omit,
        participants: Sequence[ParticipantInput | Mapping[str, Any]] | Omit = omit,
        evidence: Sequence[EvidenceInput | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalIdInput | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetPatch | Mapping[str, Any] | Omit | None = omit,
        date: EventDatePatch | Mapping[str, Any] | Omit = omit,
        location: LocationPatch | Mapping[str, Any] | Omit | None = omit,
        fatalities: FatalitiesPatch | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Event:
        """Change some fields of an event.

        Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a
        nullable field, a list replaces the whole list (`[]` clears it). If the patch changes only
        `start` of a date, the end moves with it: to the same day, or to the end of its week, month
        or year.

        `PATCH /v1/events/{eventId}`

        Args:
            event_id: Id of the event.
            title: What happened, in a line.
            summary: What happened, in a few sentences.
            type: PLOVER type, or OTHER.
            mode: PLOVER mode; one of the modes of the type.
            contexts: What it was about: PLOVER contexts.
            codes: Its codes in other coding schemes.
            modality: Asserted, planned, hypothetical or denied.
            status: Reported, corroborated, disputed or retracted.
            confidence: Confidence in the record, 0 to 1.
            participants: Who took part, in order.
            evidence: The articles that are evidence.
            external_ids: Identifiers in other systems, unique in the collection.
            tags: Labels of your own.
            dataset: The data set it came from, if any.
            date: When it happened.
            location: Where it happened.
            fatalities: Deaths.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_UPDATE,
                path=(event_id,),
                body={
                    "title": title,
                    "summary": summary,
                    "type": type,
                    "mode": mode,
                    "contexts": contexts,
                    "codes": codes,
                    "modality": modality,
                    "status": status,
                    "confidence": confidence,
                    "participants": participants,
                    "evidence": evidence,
                    "externalIds": external_ids,
                    "tags": tags,
                    "dataset": dataset,
                    "date": date,
                    "location": location,
                    "fatalities": fatalities,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def delete(
        self,
        event_id: str,
        *,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an event.

        Deletes the event with its participants and evidence links; the actors and articles stay.

        `DELETE /v1/events/{eventId}`

        Args:
            event_id: Id of the event.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_DELETE,
                path=(event_id,),
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def get_json_ld(
        self,
        event_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> JsonLd:
        """Read an event as linked data.

        The event in the vocabulary of schema.org, for search engines and other programs that read
        JSON-LD.

        `GET /v1/events/{eventId}/jsonld`

        Args:
            event_id: Id of the event.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_GET_JSON_LD,
                path=(event_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def list_evidence(
        self,
        event_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        stance: EvidenceStance | Sequence[EvidenceStance] | None = None,
        include: Literal["context"] | None = None,
        duplicates: Literal["collapse"] | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Evidence]:
        """List the evidence of an event.

        All articles that are evidence for or against the event, in the order they were given.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/{eventId}/evidence`

        Args:
            event_id: Id of the event.
            after: Id of the last evidence link that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            stance: Only links with this stance.
            include: `context`: the text around each quote.
            duplicates: Shows only one of an article and its duplicates: the first in the order
                given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.EVENTS_LIST_EVIDENCE,
                path=(event_id,),
                query={
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "stance": stance,
                    "include": include,
                    "duplicates": duplicates,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def create_evidence(
        self,
        event_id: str,
        *,
        article_id: str,
        quote: str | Omit | None = omit,
        start: int | Omit | None = omit,
        end: int | Omit | None = omit,
        start_utf16: int | Omit | None = omit,
        end_utf16: int | Omit | None = omit,
        stance: EvidenceStance | Omit = omit,
        confidence: float | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Evidence:
        """Add evidence to an event.

        Adds an article as evidence for or against the event. `If-Match` takes the ETag of the
        event.

        `POST /v1/events/{eventId}/evidence`

        Args:
            event_id: Id of the event.
            article_id: Id of the article.
            quote: The passage, verbatim.
            start: Offset into the body, in Unicode code points.
            end: Offset into the body, in Unicode code points.
            start_utf16: Ignored: `start` says where the quote is. Accepted so that a quote can be
                sent back as it was read.
            end_utf16: Ignored, like `startUtf16`.
            stance: Stance of the article on the event.
            confidence: Confidence in this link, 0 to 1.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_CREATE_EVIDENCE,
                path=(event_id,),
                body={
                    "articleId": article_id,
                    "quote": quote,
                    "start": start,
                    "end": end,
                    "startUtf16": start_utf16,
                    "endUtf16": end_utf16,
                    "stance": stance,
                    "confidence": confidence,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def stream_evidence(
        self,
        event_id: str,
        *,
        after: str | None = None,
        stance: EvidenceStance | Sequence[EvidenceStance] | None = None,
        include: Literal["context"] | None = None,
        duplicates: Literal["collapse"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Evidence]:
        """Stream the evidence of an event.

        Takes the filters of `GET /v1/events/{eventId}/evidence`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/events/{eventId}/evidence/export`

        Args:
            event_id: Id of the event.
            after: Id of the last evidence link that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            stance: Only links with this stance.
            include: `context`: the text around each quote.
            duplicates: Shows only one of an article and its duplicates: the first in the order
                given.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.EVENTS_STREAM_EVIDENCE,
                path=(event_id,),
                query={
                    "after": after,
                    "stance": stance,
                    "include": include,
                    "duplicates": duplicates,
                },
                options=request_options,
            )
        )

    def export_evidence(
        self,
        event_id: str,
        *,
        after: str | None = None,
        stance: EvidenceStance | Sequence[EvidenceStance] | None = None,
        include: Literal["context"] | None = None,
        duplicates: Literal["collapse"] | None = None,
        format: ExportDyadsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[bytes]:
        """Export the evidence of an event.

        Takes the filters of `GET /v1/events/{eventId}/evidence`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/{eventId}/evidence/export`

        Args:
            event_id: Id of the event.
            after: Id of the last evidence link that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            stance: Only links with this stance.
            include: `context`: the text around each quote.
            duplicates: Shows only one of an article and its duplicates: the first in the order
                given.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.EVENTS_EXPORT_EVIDENCE,
                path=(event_id,),
                query={
                    "after": after,
                    "stance": stance,
                    "include": include,
                    "duplicates": duplicates,
                    "format": format,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def get_evidence(
        self,
        event_id: str,
        evidence_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Evidence:
        """Read an evidence link.

        One article that is evidence for or against the event.

        `GET /v1/events/{eventId}/evidence/{evidenceId}`

        Args:
            event_id: Id of the event.
            evidence_id: Id of the evidence link.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_GET_EVIDENCE,
                path=(
                    event_id,
                    evidence_id,
                ),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def update_evidence(
        self,
        event_id: str,
        evidence_id: str,
        *,
        quote: str | Omit | None = omit,
        start: int | Omit | None = omit,
        end: int | Omit | None = omit,
        stance: EvidenceStance | Omit = omit,
        confidence: float | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Evidence:
        """Change an evidence link.

        Applies a JSON Merge Patch (RFC 7396) to one evidence link. The event gets a new version;
        `If-Match` takes the ETag of the event.

        `PATCH /v1/events/{eventId}/evidence/{evidenceId}`

        Args:
            event_id: Id of the event.
            evidence_id: Id of the evidence link.
            quote: The passage, verbatim.
            start: Offset into the body, in Unicode code points.
            end: Offset into the body, in Unicode code points.
            stance: Stance of the article on the event.
            confidence: Confidence in this link, 0 to 1.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_UPDATE_EVIDENCE,
                path=(
                    event_id,
                    evidence_id,
                ),
                body={
                    "quote": quote,
                    "start": start,
                    "end": end,
                    "stance": stance,
                    "confidence": confidence,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def delete_evidence(
        self,
        event_id: str,
        evidence_id: str,
        *,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove evidence from an event.

        Removes the link; the event and the article stay. `If-Match` takes the ETag of the event.

        `DELETE /v1/events/{eventId}/evidence/{evidenceId}`

        Args:
            event_id: Id of the event.
            evidence_id: Id of the evidence link.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_DELETE_EVIDENCE,
                path=(
                    event_id,
                    evidence_id,
                ),
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def list_participants(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: EventSort | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Pager[EventParticipant]:
        """List the participants of events.

        One row for each participant of each event that passes the filters, in the order of the
        events: the long format for statistics and spreadsheets. A page may have fewer rows than
        `limit`, or none, while there are more.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/participants`

        Args:
            after: Id of the last event with all of its participants that you have received: the
                list goes on after it. Not with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.EVENTS_LIST_PARTICIPANTS,
                query={
                    **named(EventFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_participants(
        self,
        *,
        after: str | None = None,
        sort: EventSort | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Stream[EventParticipant]:
        """Stream the participants of events.

        Takes the filters of `GET /v1/participants`, and answers with all that pass them, as
        `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/participants/export`

        Args:
            after: Id of the last event with all of its participants that you have received: the
                list goes on after it. Not with `cursor` or `sort=relevance`.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.EVENTS_STREAM_PARTICIPANTS,
                query={**named(EventFilters, filters), "after": after, "sort": sort},
                options=request_options,
            )
        )

    def export_participants(
        self,
        *,
        after: str | None = None,
        sort: EventSort | None = None,
        format: ExportDyadsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Stream[bytes]:
        """Export the participants of events.

        Takes the filters of `GET /v1/participants`, and answers with all that pass them, as
        `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/participants/export`

        Args:
            after: Id of the last event with all of its participants that you have received: the
                list goes on after it. Not with `cursor` or `sort=relevance`.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.EVENTS_EXPORT_PARTICIPANTS,
                query={
                    **named(EventFilters, filters),
                    "after": after,
                    "sort": sort,
                    "format": format,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def create_participant(
        self,
        event_id: str,
        *,
        actor_id: str,
        role: ParticipantRole | Omit = omit,
        side: ParticipantSide | Omit | None = omit,
        title: str | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Participant:
        """Add a participant to an event.

        Adds an actor at the end of the participants. The event gets a new version; `If-Match` takes
        the ETag of the event.

        `POST /v1/events/{eventId}/participants`

        Args:
            event_id: Id of the event.
            actor_id: Id of the actor.
            role: Role in the event.
            side: Its side, if the event has two.
            title: Its title at that time.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_CREATE_PARTICIPANT,
                path=(event_id,),
                body={"actorId": actor_id, "role": role, "side": side, "title": title},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def get_participant(
        self,
        event_id: str,
        actor_id: str,
        *,
        in_role: ParticipantRole | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Participant:
        """Read a participant of an event.

        One participant of the event, with its role, side and title.

        `GET /v1/events/{eventId}/participants/{actorId}`

        Args:
            event_id: Id of the event.
            actor_id: Id of the actor that takes part.
            in_role: The role to read or change; required when the actor has several roles in the
                event, 409 otherwise.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_GET_PARTICIPANT,
                path=(
                    event_id,
                    actor_id,
                ),
                query={"inRole": in_role},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def update_participant(
        self,
        event_id: str,
        actor_id: str,
        *,
        role: ParticipantRole | Omit = omit,
        side: ParticipantSide | Omit | None = omit,
        title: str | Omit | None = omit,
        in_role: ParticipantRole | None = None,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Participant:
        """Change a participant of an event.

        Applies a JSON Merge Patch (RFC 7396) to one participant. The event gets a new version;
        `If-Match` takes the ETag of the event.

        `PATCH /v1/events/{eventId}/participants/{actorId}`

        Args:
            event_id: Id of the event.
            actor_id: Id of the actor that takes part.
            role: Role in the event.
            side: Its side, if the event has two.
            title: Its title at that time.
            in_role: The role to read or change; required when the actor has several roles in the
                event, 409 otherwise.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_UPDATE_PARTICIPANT,
                path=(
                    event_id,
                    actor_id,
                ),
                body={"role": role, "side": side, "title": title},
                query={"inRole": in_role},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def delete_participant(
        self,
        event_id: str,
        actor_id: str,
        *,
        in_role: ParticipantRole | None = None,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a participant from an event.

        Removes one participant; the event and the actor stay. The event gets a new version;
        `If-Match` takes the ETag of the event.

        `DELETE /v1/events/{eventId}/participants/{actorId}`

        Args:
            event_id: Id of the event.
            actor_id: Id of the actor that takes part.
            in_role: The role to read or change; required when the actor has several roles in the
                event, 409 otherwise.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.EVENTS_DELETE_PARTICIPANT,
                path=(
                    event_id,
                    actor_id,
                ),
                query={"inRole": in_role},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )


class EventsRaw:
    """The methods of `Events`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Events(RawTransport(transport))
        self.list = raw_page(methods.list)
        self.create = raw(methods.create)
        self.list_deletions = raw_page(methods.list_deletions)
        self.get_facets = raw(methods.get_facets)
        self.get_network = raw(methods.get_network)
        self.list_dyads = raw_page(methods.list_dyads)
        self.get_clusters = raw(methods.get_clusters)
        self.get_timeline = raw(methods.get_timeline)
        self.get_pivot = raw(methods.get_pivot)
        self.list_summaries = raw_page(methods.list_summaries)
        self.get_summary = raw(methods.get_summary)
        self.read = raw(methods.read)
        self.get = raw(methods.get)
        self.replace = raw(methods.replace)
        self.update = raw(methods.update)
        self.delete = raw(methods.delete)
        self.get_json_ld = raw(methods.get_json_ld)
        self.list_evidence = raw_page(methods.list_evidence)
        self.create_evidence = raw(methods.create_evidence)
        self.get_evidence = raw(methods.get_evidence)
        self.update_evidence = raw(methods.update_evidence)
        self.delete_evidence = raw(methods.delete_evidence)
        self.list_participants = raw_page(methods.list_participants)
        self.create_participant = raw(methods.create_participant)
        self.get_participant = raw(methods.get_participant)
        self.update_participant = raw(methods.update_participant)
        self.delete_participant = raw(methods.delete_participant)


class Actors:
    """Who acts: persons, states, armies, groups, organisations."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> ActorsRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return ActorsRaw(self._transport)

    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: ActorSort | None = None,
        total: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorFilters],
    ) -> Pager[Actor]:
        """List and search actors.

        Actors that pass all filters, by name. Repeat a filter for OR; different filters are ANDed.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors`

        Args:
            after: Id of the last actor that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            snippet: With `q`: show the passage of the names that matched.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.ACTORS_LIST,
                query={
                    **named(ActorFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def create(
        self,
        *,
        type: ActorType,
        name: str,
        aliases: Sequence[AliasInput | Mapping[str, Any]] | Omit = omit,
        country: str | Omit | None = omit,
        sectors: Sequence[ActorSector] | Omit = omit,
        description: str | Omit | None = omit,
        start_date: str | Omit | None = omit,
        end_date: str | Omit | None = omit,
        affiliations: Sequence[AffiliationInput | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalIdInput | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetInput | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Actor:
        """Record an actor.

        Records an actor. An external id that another actor has is refused with 409, which names
        that actor.

        `POST /v1/actors`

        Args:
            type: Kind of actor.
            name: The name it is best known by.
            aliases: Its other names; search finds them all. Default: `[]`.
            country: Country it belongs to, ISO 3166-1 alpha-2.
            sectors: Its sectors: PLOVER codes. Default: `[]`.
            description: Short description.
            start_date: Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
            end_date: Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
            affiliations: Its relations to other actors. Default: `[]`.
            external_ids: Identifiers in other systems, unique in the collection. Default: `[]`.
            tags: Labels of your own. Default: `[]`.
            dataset: The data set it came from, if any.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_CREATE,
                body={
                    "type": type,
                    "name": name,
                    "aliases": aliases,
                    "country": country,
                    "sectors": sectors,
                    "description": description,
                    "startDate": start_date,
                    "endDate": end_date,
                    "affiliations": affiliations,
                    "externalIds": external_ids,
                    "tags": tags,
                    "dataset": dataset,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def list_deletions(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Deletion]:
        """List deleted actors.

        Deleted actors that were not put back, the last first: when, by which key, and why. `POST
        /v1/actors/{id}/restore` puts one back. An actor that was merged is not deleted: its id
        leads to the survivor.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/deletions`

        Args:
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.ACTORS_LIST_DELETIONS,
                query={"limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_network(
        self,
        actor_id: str,
        *,
        nodes: int | None = None,
        depth: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Network:
        """Get the network of an actor.

        An actor and those that it shares most events with, of the events that pass all filters.
        With `depth=1`, edges lead from the actor to them; with `depth=2`, also from them to one
        another and to those that they share most events with. An edge is the events between two
        actors: from an initiator to a recipient, or without direction where the roles do not tell.
        Two actors may have one each way and one without; an event counts once for each. `filter`
        lists the events that a node or an edge counts.

        `GET /v1/actors/{actorId}/network`

        Args:
            actor_id: Id of the actor.
            nodes: How many actors it has at most; 100 when not given.
            depth: With 1, the actor and those that it shares events with; with 2, also those that
                they share events with. 1 when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_GET_NETWORK,
                path=(actor_id,),
                query={**named(EventFilters, filters), "nodes": nodes, "depth": depth},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def export_network(
        self,
        actor_id: str,
        *,
        nodes: int | None = None,
        depth: int | None = None,
        format: ExportEventNetworkFormat | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> Stream[bytes]:
        """Export the network of an actor for graph programs.

        Takes the parameters of `GET /v1/actors/{actorId}/network`, and answers in the form that
        `format` names. All edges are written as directed; the attribute `directed` says whether
        they are.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/network/export`

        Args:
            actor_id: Id of the actor.
            nodes: How many actors it has at most; 100 when not given.
            depth: With 1, the actor and those that it shares events with; with 2, also those that
                they share events with. 1 when not given.
            format: The form of the network; `graphml` when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.EventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.ACTORS_EXPORT_NETWORK,
                path=(actor_id,),
                query={
                    **named(EventFilters, filters),
                    "nodes": nodes,
                    "depth": depth,
                    "format": format,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def recognise(
        self,
        *,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> RecognisedNames:
        """Find the actors that a text names.

        The names and aliases of known actors in a text, the longest that stands at each place, with
        their offsets. Words are compared whole, without case, accents and variants of letters;
        names of fewer than four letters, and those in capitals, must be written as they are. What
        may mean several actors is answered with all of them. Nothing is written, so the request may
        be repeated.

        `POST /v1/actors/recognise`

        Args:
            text: The text, in any languages.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(_operations.ACTORS_RECOGNISE, body={"text": text}, options=request_options)
        )

    def get_facets(
        self,
        *,
        facet: ActorFacet | Sequence[ActorFacet],
        facet_limit: int | None = None,
        facet_scope: EventFacetScope | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorFilters],
    ) -> ActorFacets:
        """Count actors by the values of filters.

        How many of the actors that pass all filters have each value of a filter, exactly. Those
        with several values count for each. The `filter` of a value lists what it counts.

        `GET /v1/actors/facets`

        Args:
            facet: Filter whose values are counted. Repeat for up to 10.
            facet_limit: How many values of each to answer with, 20 when not given.
            facet_scope: Which filters apply to a facet: `all`, or `others`, which leaves out its
                own, so that a side bar shows what else could be chosen; `all` when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_GET_FACETS,
                query={
                    **named(ActorFilters, filters),
                    "facet": facet,
                    "facetLimit": facet_limit,
                    "facetScope": facet_scope,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_dossier(
        self,
        actor_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Dossier:
        """Get the dossier of an actor.

        What a page about an actor shows, in one answer: who it is, its positions over time, the 10
        actors that it shares most events with, its events by type, place and year, and the latest 5
        events and articles. Events are those that are asserted. Each number comes with the `filter`
        that lists what it counts.

        `GET /v1/actors/{actorId}/dossier`

        Args:
            actor_id: Id of the actor.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_GET_DOSSIER,
                path=(actor_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def list_summaries(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: ActorSort | None = None,
        total: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorFilters],
    ) -> Pager[ActorSummary]:
        """List and search actors in short.

        The actors that pass all filters, as `GET /v1/actors` finds them, each in less than 1 KB as
        a rule: for tables, maps and choices.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/summaries`

        Args:
            after: Id of the last actor that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            snippet: With `q`: show the passage of the names that matched.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.ACTORS_LIST_SUMMARIES,
                query={
                    **named(ActorFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_summary(
        self,
        actor_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ActorSummary:
        """Read an actor in short.

        What `GET /v1/actors/summaries` shows of one of the actors.

        `GET /v1/actors/{actorId}/summary`

        Args:
            actor_id: Id of the actor.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_GET_SUMMARY,
                path=(actor_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def read(
        self,
        *,
        ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> ActorReadResult:
        """Read actors by their ids.

        Up to 1000 actors in one answer, as `GET /v1/actors/{id}` answers each, and what became of
        the ids that there is nothing of. Nothing is written, so the request may be repeated.

        `POST /v1/actors/read`

        Args:
            ids: Ids of actors, at most 1000.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(_operations.ACTORS_READ, body={"ids": ids}, options=request_options)
        )

    def stream(
        self,
        *,
        after: str | None = None,
        sort: ActorSort | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorFilters],
    ) -> Stream[Actor]:
        """Stream actors.

        Takes the filters of `GET /v1/actors`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/export`

        Args:
            after: Id of the last actor that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            sort: Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.ACTORS_STREAM,
                query={**named(ActorFilters, filters), "after": after, "sort": sort},
                options=request_options,
            )
        )

    def export(
        self,
        *,
        after: str | None = None,
        sort: ActorSort | None = None,
        format: ExportDyadsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorFilters],
    ) -> Stream[bytes]:
        """Export actors.

        Takes the filters of `GET /v1/actors`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/export`

        Args:
            after: Id of the last actor that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            sort: Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.ACTORS_EXPORT,
                query={
                    **named(ActorFilters, filters),
                    "after": after,
                    "sort": sort,
                    "format": format,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def get(
        self,
        actor_id: str,
        *,
        as_of: dt.datetime | dt.date | str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Actor:
        """Read an actor.

        The actor with its affiliations and counts. The id of a merged actor answers 308 with the
        location of its survivor; writes to it answer 409.

        `GET /v1/actors/{actorId}`

        Args:
            actor_id: Id of the actor.
            as_of: Read the resource as it was at this time. The answer is 404 for times before it
                was created or while it was deleted. Embedded resources and counts are as they are
                now. A resource that is deleted now needs a key with the scope `write`; where it is
                embedded, other keys see only its id and `deleted`. An instant, or a day, which is
                included.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_GET,
                path=(actor_id,),
                query={"asOf": as_of},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def replace(
        self,
        actor_id: str,
        *,
        type: ActorType,
        name: str,
        aliases: Sequence[AliasInput | Mapping[str, Any]] | Omit = omit,
        country: str | Omit | None = omit,
        sectors: Sequence[ActorSector] | Omit = omit,
        description: str | Omit | None = omit,
        start_date: str | Omit | None = omit,
        end_date: str | Omit | None = omit,
        affiliations: Sequence[AffiliationInput | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalIdInput | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetInput | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Actor:
        """Replace an actor.

        Replaces the whole actor: fields that the body leaves out are cleared.

        `PUT /v1/actors/{actorId}`

        Args:
            actor_id: Id of the actor.
            type: Kind of actor.
            name: The name it is best known by.
            aliases: Its other names; search finds them all. Default: `[]`.
            country: Country it belongs to, ISO 3166-1 alpha-2.
            sectors: Its sectors: PLOVER codes. Default: `[]`.
            description: Short description.
            start_date: Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
            end_date: Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
            affiliations: Its relations to other actors. Default: `[]`.
            external_ids: Identifiers in other systems, unique in the collection. Default: `[]`.
            tags: Labels of your own. Default: `[]`.
            dataset: The data set it came from, if any.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_REPLACE,
                path=(actor_id,),
                body={
                    "type": type,
                    "name": name,
                    "aliases": aliases,
                    "country": country,
                    "sectors": sectors,
                    "description": description,
                    "startDate": start_date,
                    "endDate": end_date,
                    "affiliations": affiliations,
                    "externalIds": external_ids,
                    "tags": tags,
                    "dataset": dataset,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def update(
        self,
        actor_id: str,
        *,
        type: ActorType | Omit = omit,
        name: str | Omit = omit,
        aliases: Sequence[AliasInput | Mapping[str, Any]] | Omit = omit,
        country: str | Omit | None = omit,
        sectors: Sequence[ActorSector] | Omit = omit,
        description: str | Omit | None = omit,
        start_date: str | Omit | None = omit,
        end_date: str | Omit | None = omit,
        affiliations: Sequence[AffiliationInput | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalIdInput | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetPatch | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Actor:
        """Change some fields of an actor.

        Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a
        nullable field, a list replaces the whole list (`[]` clears it).

        `PATCH /v1/actors/{actorId}`

        Args:
            actor_id: Id of the actor.
            type: Kind of actor.
            name: The name it is best known by.
            aliases: Its other names; search finds them all.
            country: Country it belongs to, ISO 3166-1 alpha-2.
            sectors: Its sectors: PLOVER codes.
            description: Short description.
            start_date: Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
            end_date: Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
            affiliations: Its relations to other actors.
            external_ids: Identifiers in other systems, unique in the collection.
            tags: Labels of your own.
            dataset: The data set it came from, if any.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_UPDATE,
                path=(actor_id,),
                body={
                    "type": type,
                    "name": name,
                    "aliases": aliases,
                    "country": country,
                    "sectors": sectors,
                    "description": description,
                    "startDate": start_date,
                    "endDate": end_date,
                    "affiliations": affiliations,
                    "externalIds": external_ids,
                    "tags": tags,
                    "dataset": dataset,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def delete(
        self,
        actor_id: str,
        *,
        force: bool | None = None,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an actor.

        Deletes an actor. An actor that events, articles or other actors refer to is not deleted:
        409 names them. `force=true` removes those links too.

        `DELETE /v1/actors/{actorId}`

        Args:
            actor_id: Id of the actor.
            force: Delete it even though other resources refer to it, and remove those links too.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_DELETE,
                path=(actor_id,),
                query={"force": force},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def get_json_ld(
        self,
        actor_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> JsonLd:
        """Read an actor as linked data.

        The actor in the vocabulary of schema.org, for search engines and other programs that read
        JSON-LD.

        `GET /v1/actors/{actorId}/jsonld`

        Args:
            actor_id: Id of the actor.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_GET_JSON_LD,
                path=(actor_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def merge(
        self,
        actor_id: str,
        *,
        duplicate_id: str,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Actor:
        """Merge a duplicate into this actor.

        Moves all links of the duplicate to this actor, and adds its names to the aliases. From then
        on, reading the duplicate answers 308 with the location of this actor, and writing to it
        answers 409. `POST /v1/actors/{actorId}/unmerge` with the id of the duplicate undoes the
        merge.

        `POST /v1/actors/{actorId}/merge`

        Args:
            actor_id: Id of the actor.
            duplicate_id: Id of the duplicate to merge into it.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_MERGE,
                path=(actor_id,),
                body={"duplicateId": duplicate_id},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def unmerge(
        self,
        actor_id: str,
        *,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Unmerged:
        """Undo the merge of an actor.

        Restores a merged actor under its own id. Its links return to it in their current state. Its
        names, identifiers, tags and affiliations are removed from the survivor, unless the survivor
        or another actor merged into it has them too. What was added to the survivor since the merge
        stays there; the answer lists it, and what could not be restored. Actors that were merged
        into this one before stay merged into it. `If-Match` takes the version that the merge gave
        the actor.

        `POST /v1/actors/{actorId}/unmerge`

        Args:
            actor_id: Id of the actor.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_UNMERGE,
                path=(actor_id,),
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def list_similar(
        self,
        actor_id: str,
        *,
        limit: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> SimilarActors:
        """Find actors that may be the same.

        Other actors with similar names or aliases: in another spelling, order of words or script,
        or as an acronym. Type, country and identifiers raise or lower the score. The closest
        candidates are compared first, for about one second. Merge duplicates with `POST
        /v1/actors/{actorId}/merge`.

        `GET /v1/actors/{actorId}/similar`

        Args:
            actor_id: Id of the actor.
            limit: How many actors to return; default 10.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ACTORS_LIST_SIMILAR,
                path=(actor_id,),
                query={"limit": limit},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def list_events(
        self,
        actor_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: EventSort | None = None,
        total: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorEventFilters],
    ) -> Pager[Event]:
        """List the events of an actor.

        Events that the actor takes part in, in any role, latest first. Takes the filters of `GET
        /v1/events`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/{actorId}/events`

        Args:
            actor_id: Id of the actor.
            after: Id of the last event that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            snippet: With `q`: show the passage of title or summary that matched.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorEventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.ACTORS_LIST_EVENTS,
                path=(actor_id,),
                query={
                    **named(ActorEventFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_events(
        self,
        actor_id: str,
        *,
        after: str | None = None,
        sort: EventSort | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorEventFilters],
    ) -> Stream[Event]:
        """Stream the events of an actor.

        Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with all that pass them,
        as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/{actorId}/events/export`

        Args:
            actor_id: Id of the actor.
            after: Id of the last event that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorEventFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.ACTORS_STREAM_EVENTS,
                path=(actor_id,),
                query={**named(ActorEventFilters, filters), "after": after, "sort": sort},
                options=request_options,
            )
        )

    def export_events(
        self,
        actor_id: str,
        *,
        after: str | None = None,
        sort: EventSort | None = None,
        format: ExportEventsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorEventFilters],
    ) -> Stream[bytes]:
        """Export the events of an actor.

        Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with all that pass them,
        as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/events/export`

        Args:
            actor_id: Id of the actor.
            after: Id of the last event that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorEventFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.ACTORS_EXPORT_EVENTS,
                path=(actor_id,),
                query={
                    **named(ActorEventFilters, filters),
                    "after": after,
                    "sort": sort,
                    "format": format,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def feed_events(
        self,
        actor_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: EventSort | None = None,
        format: FeedEventsFormat | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorEventFilters],
    ) -> Stream[bytes]:
        """Get the events of an actor as a feed.

        Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with a page of what
        passes them, for feed readers.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/events/feed`

        Args:
            actor_id: Id of the actor.
            after: Id of the last event that you have received: the list goes on after it. Not with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            format: The form of the feed, and so its media type; `atom` when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorEventFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.ACTORS_FEED_EVENTS,
                path=(actor_id,),
                query={
                    **named(ActorEventFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "format": format,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def list_articles(
        self,
        actor_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: ArticleSort | None = None,
        total: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorArticleFilters],
    ) -> Pager[ListedArticle]:
        """List the articles that mention an actor.

        Articles that mention the actor, latest first. Takes the filters of `GET /v1/articles`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/{actorId}/articles`

        Args:
            actor_id: Id of the actor.
            after: Id of the last article that you have received: the list goes on after it. Not
                with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            snippet: With `q`: show the passage of title, summary or body that matched.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorArticleFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.ACTORS_LIST_ARTICLES,
                path=(actor_id,),
                query={
                    **named(ActorArticleFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_articles(
        self,
        actor_id: str,
        *,
        after: str | None = None,
        sort: ArticleSort | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorArticleFilters],
    ) -> Stream[Article]:
        """Stream the articles that mention an actor.

        Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/{actorId}/articles/export`

        Args:
            actor_id: Id of the actor.
            after: Id of the last article that you have received: the list goes on after it. Not
                with `cursor` or `sort=relevance`.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorArticleFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.ACTORS_STREAM_ARTICLES,
                path=(actor_id,),
                query={**named(ActorArticleFilters, filters), "after": after, "sort": sort},
                options=request_options,
            )
        )

    def export_articles(
        self,
        actor_id: str,
        *,
        after: str | None = None,
        sort: ArticleSort | None = None,
        format: ExportDyadsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorArticleFilters],
    ) -> Stream[bytes]:
        """Export the articles that mention an actor.

        Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/articles/export`

        Args:
            actor_id: Id of the actor.
            after: Id of the last article that you have received: the list goes on after it. Not
                with `cursor` or `sort=relevance`.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorArticleFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.ACTORS_EXPORT_ARTICLES,
                path=(actor_id,),
                query={
                    **named(ActorArticleFilters, filters),
                    "after": after,
                    "sort": sort,
                    "format": format,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def feed_articles(
        self,
        actor_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: ArticleSort | None = None,
        format: FeedEventsFormat | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorArticleFilters],
    ) -> Stream[bytes]:
        """Get the articles that mention an actor as a feed.

        Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with a page of what
        passes them, for feed readers.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/articles/feed`

        Args:
            actor_id: Id of the actor.
            after: Id of the last article that you have received: the list goes on after it. Not
                with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            format: The form of the feed, and so its media type; `atom` when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ActorArticleFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.ACTORS_FEED_ARTICLES,
                path=(actor_id,),
                query={
                    **named(ActorArticleFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "format": format,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )


class ActorsRaw:
    """The methods of `Actors`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Actors(RawTransport(transport))
        self.list = raw_page(methods.list)
        self.create = raw(methods.create)
        self.list_deletions = raw_page(methods.list_deletions)
        self.get_network = raw(methods.get_network)
        self.recognise = raw(methods.recognise)
        self.get_facets = raw(methods.get_facets)
        self.get_dossier = raw(methods.get_dossier)
        self.list_summaries = raw_page(methods.list_summaries)
        self.get_summary = raw(methods.get_summary)
        self.read = raw(methods.read)
        self.get = raw(methods.get)
        self.replace = raw(methods.replace)
        self.update = raw(methods.update)
        self.delete = raw(methods.delete)
        self.get_json_ld = raw(methods.get_json_ld)
        self.merge = raw(methods.merge)
        self.unmerge = raw(methods.unmerge)
        self.list_similar = raw(methods.list_similar)
        self.list_events = raw_page(methods.list_events)
        self.list_articles = raw_page(methods.list_articles)


class Articles:
    """Publications, which are evidence of events."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> ArticlesRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return ArticlesRaw(self._transport)

    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: ArticleSort | None = None,
        total: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ArticleFilters],
    ) -> Pager[ListedArticle]:
        """List and search articles.

        Articles that pass all filters, latest first. Repeat a filter for OR; different filters are
        ANDed.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles`

        Args:
            after: Id of the last article that you have received: the list goes on after it. Not
                with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            snippet: With `q`: show the passage of title, summary or body that matched.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ArticleFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.ARTICLES_LIST,
                query={
                    **named(ArticleFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def create(
        self,
        *,
        title: str,
        url: str | Omit | None = omit,
        summary: str | Omit | None = omit,
        body: str | Omit | None = omit,
        language: str | Omit | None = omit,
        published_at: dt.datetime | dt.date | str | Omit | None = omit,
        published_precision: ArticlePublishedPrecision | Omit | None = omit,
        authors: Sequence[str] | Omit = omit,
        section: str | Omit | None = omit,
        genre: ArticleGenre | Omit = omit,
        image_url: str | Omit | None = omit,
        rights: str | Omit | None = omit,
        stands_alone: bool | Omit = omit,
        status: ArticleStatus | Omit = omit,
        mentions: Sequence[MentionInput | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalIdInput | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetInput | Mapping[str, Any] | Omit | None = omit,
        source: SourceInput | Mapping[str, Any] | Omit | None = omit,
        annotate: bool | None = None,
        dateline_comment: str | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Article:
        """Record an article.

        Records an article. A url or external id that another article has is refused with 409, which
        names that article.

        `POST /v1/articles`

        Args:
            title: Headline.
            url: Where it was published; unique once normalised.
            summary: Summary of the article.
            body: Full text, where rights allow.
            language: Language of the article, BCP 47.
            published_at: When it was published: an instant, or a day, which is stored as midnight
                UTC.
            published_precision: How exactly `publishedAt` is known; when left out, it follows from
                the form of `publishedAt`.
            authors: Names of the authors. Default: `[]`.
            section: Section of the outlet.
            genre: Kind of text.
            image_url: Lead image.
            rights: Rights statement.
            stands_alone: Declares the article an original, whatever the detection of duplicates
                finds. Default: `false`.
            status: Whether the article is published or withdrawn. Lists, streams and feeds leave
                out `withdrawn` articles unless `status` asks for them.
            mentions: Actors that the article mentions, with up to 5000 quotes in total. Default:
                `[]`.
            external_ids: Identifiers in other systems, unique in the collection. Default: `[]`.
            tags: Labels of your own. Default: `[]`.
            dataset: The data set it came from, if any.
            source: Who published it.
            annotate: Add mentions of the known actors that title, summary and body name, as `POST
                /v1/actors/recognise` finds them, but for those that several actors may be meant by.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ARTICLES_CREATE,
                body={
                    "title": title,
                    "url": url,
                    "summary": summary,
                    "body": body,
                    "language": language,
                    "publishedAt": published_at,
                    "publishedPrecision": published_precision,
                    "authors": authors,
                    "section": section,
                    "genre": genre,
                    "imageUrl": image_url,
                    "rights": rights,
                    "standsAlone": stands_alone,
                    "status": status,
                    "mentions": mentions,
                    "externalIds": external_ids,
                    "tags": tags,
                    "dataset": dataset,
                    "source": source,
                },
                query={"annotate": annotate},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def list_deletions(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Deletion]:
        """List deleted articles.

        Deleted articles that were not put back, the last first: when, by which key, and why. `POST
        /v1/articles/{id}/restore` puts one back.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles/deletions`

        Args:
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.ARTICLES_LIST_DELETIONS,
                query={"limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def list_evidence(
        self,
        article_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        stance: EvidenceStance | Sequence[EvidenceStance] | None = None,
        include: Literal["context"] | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[ArticleEvidence]:
        """List the events an article is evidence of.

        The events that the article is evidence for or against, latest first, each with the quote
        and its offsets in the body.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles/{articleId}/evidence`

        Args:
            article_id: Id of the article.
            after: Id of the last evidence link that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            stance: Only links with this stance.
            include: `context`: the text around each quote.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.ARTICLES_LIST_EVIDENCE,
                path=(article_id,),
                query={
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "stance": stance,
                    "include": include,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_evidence(
        self,
        article_id: str,
        *,
        after: str | None = None,
        stance: EvidenceStance | Sequence[EvidenceStance] | None = None,
        include: Literal["context"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[ArticleEvidence]:
        """Stream the events an article is evidence of.

        Takes the filters of `GET /v1/articles/{articleId}/evidence`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/articles/{articleId}/evidence/export`

        Args:
            article_id: Id of the article.
            after: Id of the last evidence link that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            stance: Only links with this stance.
            include: `context`: the text around each quote.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.ARTICLES_STREAM_EVIDENCE,
                path=(article_id,),
                query={"after": after, "stance": stance, "include": include},
                options=request_options,
            )
        )

    def export_evidence(
        self,
        article_id: str,
        *,
        after: str | None = None,
        stance: EvidenceStance | Sequence[EvidenceStance] | None = None,
        include: Literal["context"] | None = None,
        format: ExportDyadsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[bytes]:
        """Export the events an article is evidence of.

        Takes the filters of `GET /v1/articles/{articleId}/evidence`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/articles/{articleId}/evidence/export`

        Args:
            article_id: Id of the article.
            after: Id of the last evidence link that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            stance: Only links with this stance.
            include: `context`: the text around each quote.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.ARTICLES_EXPORT_EVIDENCE,
                path=(article_id,),
                query={
                    "after": after,
                    "stance": stance,
                    "include": include,
                    "format": format,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def get_facets(
        self,
        *,
        facet: ArticleFacet | Sequence[ArticleFacet],
        facet_limit: int | None = None,
        facet_scope: EventFacetScope | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ArticleFilters],
    ) -> ArticleFacets:
        """Count articles by the values of filters.

        How many of the articles that pass all filters have each value of a filter, exactly. Those
        with several values count for each. The `filter` of a value lists what it counts.

        `GET /v1/articles/facets`

        Args:
            facet: Filter whose values are counted. Repeat for up to 10.
            facet_limit: How many values of each to answer with, 20 when not given.
            facet_scope: Which filters apply to a facet: `all`, or `others`, which leaves out its
                own, so that a side bar shows what else could be chosen; `all` when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ArticleFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ARTICLES_GET_FACETS,
                query={
                    **named(ArticleFilters, filters),
                    "facet": facet,
                    "facetLimit": facet_limit,
                    "facetScope": facet_scope,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_timeline(
        self,
        *,
        interval: TimelineInterval,
        group_by: TimelineGroupByFilter | None = None,
        metric: TimelineMetricFilter | None = None,
        share: bool | None = None,
        cumulative: bool | None = None,
        compare: Literal["previous"] | None = None,
        compare_with: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ArticleFilters],
    ) -> Timeline:
        """Count articles over time.

        How much was published in each day, week, month, quarter or year of the articles that pass
        all filters, exactly; intervals with nothing are there too. They reach from `publishedFrom`
        to `publishedTo`, or else from the first to the last of the articles. `filter` of an
        interval lists what it counts.

        `GET /v1/articles/timeline`

        Args:
            interval: How long an interval is; a week begins on Monday (ISO 8601). At most 1000
                intervals.
            group_by: Filter whose commonest values, up to 20, have timelines of their own.
            metric: What is counted: `articles` of them, `originals` that repeat no earlier one,
                `sources` that published them; `articles` when not given.
            share: Compare with everything in each interval, without the other filters.
            cumulative: Add up the intervals too.
            compare: Compare each interval with the mean of those before it.
            compare_with: How many intervals before it are the mean, 4 when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ArticleFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ARTICLES_GET_TIMELINE,
                query={
                    **named(ArticleFilters, filters),
                    "interval": interval,
                    "groupBy": group_by,
                    "metric": metric,
                    "share": share,
                    "cumulative": cumulative,
                    "compare": compare,
                    "compareWith": compare_with,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def list_summaries(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: ArticleSort | None = None,
        total: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ArticleFilters],
    ) -> Pager[ArticleSummary]:
        """List and search articles in short.

        The articles that pass all filters, as `GET /v1/articles` finds them, each in less than 1 KB
        as a rule: for tables, maps and choices.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles/summaries`

        Args:
            after: Id of the last article that you have received: the list goes on after it. Not
                with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            snippet: With `q`: show the passage of title, summary or body that matched.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ArticleFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.ARTICLES_LIST_SUMMARIES,
                query={
                    **named(ArticleFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_summary(
        self,
        article_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ArticleSummary:
        """Read an article in short.

        What `GET /v1/articles/summaries` shows of one of the articles.

        `GET /v1/articles/{articleId}/summary`

        Args:
            article_id: Id of the article.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ARTICLES_GET_SUMMARY,
                path=(article_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def read(
        self,
        *,
        ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> ArticleReadResult:
        """Read articles by their ids.

        Up to 1000 articles in one answer, as `GET /v1/articles/{id}` answers each, and what became
        of the ids that there is nothing of. Nothing is written, so the request may be repeated.

        `POST /v1/articles/read`

        Args:
            ids: Ids of articles, at most 1000.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(_operations.ARTICLES_READ, body={"ids": ids}, options=request_options)
        )

    def stream(
        self,
        *,
        after: str | None = None,
        sort: ArticleSort | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ArticleFilters],
    ) -> Stream[Article]:
        """Stream articles.

        Takes the filters of `GET /v1/articles`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/articles/export`

        Args:
            after: Id of the last article that you have received: the list goes on after it. Not
                with `cursor` or `sort=relevance`.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ArticleFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.ARTICLES_STREAM,
                query={**named(ArticleFilters, filters), "after": after, "sort": sort},
                options=request_options,
            )
        )

    def export(
        self,
        *,
        after: str | None = None,
        sort: ArticleSort | None = None,
        format: ExportDyadsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ArticleFilters],
    ) -> Stream[bytes]:
        """Export articles.

        Takes the filters of `GET /v1/articles`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/articles/export`

        Args:
            after: Id of the last article that you have received: the list goes on after it. Not
                with `cursor` or `sort=relevance`.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ArticleFilters`, by name.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.ARTICLES_EXPORT,
                query={
                    **named(ArticleFilters, filters),
                    "after": after,
                    "sort": sort,
                    "format": format,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def feed(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: ArticleSort | None = None,
        format: FeedEventsFormat | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ArticleFilters],
    ) -> Stream[bytes]:
        """Get articles as a feed.

        Takes the filters of `GET /v1/articles`, and answers with a page of what passes them, for
        feed readers.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/articles/feed`

        Args:
            after: Id of the last article that you have received: the list goes on after it. Not
                with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            format: The form of the feed, and so its media type; `atom` when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.
            **filters: Those of `filters.ArticleFilters`, by name.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.ARTICLES_FEED,
                query={
                    **named(ArticleFilters, filters),
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "format": format,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get(
        self,
        article_id: str,
        *,
        as_of: dt.datetime | dt.date | str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Article:
        """Read an article.

        The article with the actors that it mentions and the events that it is evidence of.

        `GET /v1/articles/{articleId}`

        Args:
            article_id: Id of the article.
            as_of: Read the resource as it was at this time. The answer is 404 for times before it
                was created or while it was deleted. Embedded resources and counts are as they are
                now. A resource that is deleted now needs a key with the scope `write`; where it is
                embedded, other keys see only its id and `deleted`. An instant, or a day, which is
                included.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ARTICLES_GET,
                path=(article_id,),
                query={"asOf": as_of},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def replace(
        self,
        article_id: str,
        *,
        title: str,
        url: str | Omit | None = omit,
        summary: str | Omit | None = omit,
        body: str | Omit | None = omit,
        language: str | Omit | None = omit,
        published_at: dt.datetime | dt.date | str | Omit | None = omit,
        published_precision: ArticlePublishedPrecision | Omit | None = omit,
        authors: Sequence[str] | Omit = omit,
        section: str | Omit | None = omit,
        genre: ArticleGenre | Omit = omit,
        image_url: str | Omit | None = omit,
        rights: str | Omit | None = omit,
        stands_alone: bool | Omit = omit,
        status: ArticleStatus | Omit = omit,
        mentions: Sequence[MentionInput | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalIdInput | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetInput | Mapping[str, Any] | Omit | None = omit,
        source: SourceInput | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Article:
        """Replace an article.

        Replaces the whole article: fields that the body leaves out are cleared.

        `PUT /v1/articles/{articleId}`

        Args:
            article_id: Id of the article.
            title: Headline.
            url: Where it was published; unique once normalised.
            summary: Summary of the article.
            body: Full text, where rights allow.
            language: Language of the article, BCP 47.
            published_at: When it was published: an instant, or a day, which is stored as midnight
                UTC.
            published_precision: How exactly `publishedAt` is known; when left out, it follows from
                the form of `publishedAt`.
            authors: Names of the authors. Default: `[]`.
            section: Section of the outlet.
            genre: Kind of text.
            image_url: Lead image.
            rights: Rights statement.
            stands_alone: Declares the article an original, whatever the detection of duplicates
                finds. Default: `false`.
            status: Whether the article is published or withdrawn. Lists, streams and feeds leave
                out `withdrawn` articles unless `status` asks for them.
            mentions: Actors that the article mentions, with up to 5000 quotes in total. Default:
                `[]`.
            external_ids: Identifiers in other systems, unique in the collection. Default: `[]`.
            tags: Labels of your own. Default: `[]`.
            dataset: The data set it came from, if any.
            source: Who published it.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ARTICLES_REPLACE,
                path=(article_id,),
                body={
                    "title": title,
                    "url": url,
                    "summary": summary,
                    "body": body,
                    "language": language,
                    "publishedAt": published_at,
                    "publishedPrecision": published_precision,
                    "authors": authors,
                    "section": section,
                    "genre": genre,
                    "imageUrl": image_url,
                    "rights": rights,
                    "standsAlone": stands_alone,
                    "status": status,
                    "mentions": mentions,
                    "externalIds": external_ids,
                    "tags": tags,
                    "dataset": dataset,
                    "source": source,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def update(
        self,
        article_id: str,
        *,
        url: str | Omit | None = omit,
        title: str | Omit = omit,
        summary: str | Omit | None = omit,
        body: str | Omit | None = omit,
        language: str | Omit | None = omit,
        published_at: dt.datetime | dt.date | str | Omit | None = omit,
        published_precision: ArticlePublishedPrecision | Omit | None = omit,
        authors: Sequence[str] | Omit = omit,
        section: str | Omit | None = omit,
        genre: ArticleGenre | Omit = omit,
        image_url: str | Omit | None = omit,
        rights: str | Omit | None = omit,
        stands_alone: bool | Omit = omit,
        status: ArticleStatus | Omit = omit,
        mentions: Sequence[MentionInput | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalIdInput | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetPatch | Mapping[str, Any] | Omit | None = omit,
        source: SourcePatch | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Article:
        """Change some fields of an article.

        Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a
        nullable field, a list replaces the whole list (`[]` clears it).

        `PATCH /v1/articles/{articleId}`

        Args:
            article_id: Id of the article.
            url: Where it was published; unique once normalised.
            title: Headline.
            summary: Summary of the article.
            body: Full text, where rights allow.
            language: Language of the article, BCP 47.
            published_at: When it was published: an instant, or a day, which is stored as midnight
                UTC.
            published_precision: How exactly `publishedAt` is known; when left out, it follows from
                the form of `publishedAt`.
            authors: Names of the authors.
            section: Section of the outlet.
            genre: Kind of text.
            image_url: Lead image.
            rights: Rights statement.
            stands_alone: Declares the article an original, whatever the detection of duplicates
                finds.
            status: Whether the article is published or withdrawn. Lists, streams and feeds leave
                out `withdrawn` articles unless `status` asks for them.
            mentions: Actors that the article mentions, with up to 5000 quotes in total.
            external_ids: Identifiers in other systems, unique in the collection.
            tags: Labels of your own.
            dataset: The data set it came from, if any.
            source: Who published it.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ARTICLES_UPDATE,
                path=(article_id,),
                body={
                    "url": url,
                    "title": title,
                    "summary": summary,
                    "body": body,
                    "language": language,
                    "publishedAt": published_at,
                    "publishedPrecision": published_precision,
                    "authors": authors,
                    "section": section,
                    "genre": genre,
                    "imageUrl": image_url,
                    "rights": rights,
                    "standsAlone": stands_alone,
                    "status": status,
                    "mentions": mentions,
                    "externalIds": external_ids,
                    "tags": tags,
                    "dataset": dataset,
                    "source": source,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def delete(
        self,
        article_id: str,
        *,
        force: bool | None = None,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an article.

        Deletes an article. An article that is evidence of an event is not deleted: 409 names the
        events. `force=true` removes the evidence too.

        `DELETE /v1/articles/{articleId}`

        Args:
            article_id: Id of the article.
            force: Delete it even though other resources refer to it, and remove those links too.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ARTICLES_DELETE,
                path=(article_id,),
                query={"force": force},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def get_json_ld(
        self,
        article_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> JsonLd:
        """Read an article as linked data.

        The article in the vocabulary of schema.org, for search engines and other programs that read
        JSON-LD.

        `GET /v1/articles/{articleId}/jsonld`

        Args:
            article_id: Id of the article.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.ARTICLES_GET_JSON_LD,
                path=(article_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )


class ArticlesRaw:
    """The methods of `Articles`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Articles(RawTransport(transport))
        self.list = raw_page(methods.list)
        self.create = raw(methods.create)
        self.list_deletions = raw_page(methods.list_deletions)
        self.list_evidence = raw_page(methods.list_evidence)
        self.get_facets = raw(methods.get_facets)
        self.get_timeline = raw(methods.get_timeline)
        self.list_summaries = raw_page(methods.list_summaries)
        self.get_summary = raw(methods.get_summary)
        self.read = raw(methods.read)
        self.get = raw(methods.get)
        self.replace = raw(methods.replace)
        self.update = raw(methods.update)
        self.delete = raw(methods.delete)
        self.get_json_ld = raw(methods.get_json_ld)


class Search:
    """Search over all collections at once, and suggestions while somebody types."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> SearchRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return SearchRaw(self._transport)

    def list_suggestions(
        self,
        *,
        q: str,
        kind: SuggestionKind | Sequence[SuggestionKind] | None = None,
        limit: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Suggestions:
        """Suggest while somebody types.

        Actors, sources, tags, places and authors with a word that begins with what is typed: for a
        box that asks at every key. Of each kind the most used come first. A tag is suggested once
        for each collection that has it.

        `GET /v1/suggest`

        Args:
            q: What has been typed: the last word as the beginning of a word, those before it whole,
                in any order. Case, accents and variants of letters do not matter.
            kind: What to suggest; all of it when not given.
            limit: How many of each kind; 5 when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.SEARCH_LIST_SUGGESTIONS,
                query={"q": q, "kind": kind, "limit": limit},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get_results(
        self,
        *,
        q: str,
        limit: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> SearchResults:
        """Search actors, events and articles at once.

        The first few actors, events and articles that `q` finds, in short: for one box over
        everything. `filter` and the list of each lead to the rest.

        `GET /v1/search`

        Args:
            q: Search in actors, events and articles: `words all`, `"a phrase"`, `one OR other`,
                `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or
                more.
            limit: How many of each to show; 5 when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.SEARCH_GET_RESULTS,
                query={"q": q, "limit": limit},
                if_none_match=if_none_match,
                options=request_options,
            )
        )


class SearchRaw:
    """The methods of `Search`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Search(RawTransport(transport))
        self.list_suggestions = raw(methods.list_suggestions)
        self.get_results = raw(methods.get_results)


class Revisions:
    """Earlier versions of articles, actors and events, and how to restore one."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> RevisionsRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return RevisionsRaw(self._transport)

    def list_article_revisions(
        self,
        article_id: str,
        *,
        after: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Revision]:
        """List the revisions of an article.

        Every change of the article, newest first. Those of a deleted article, and quotes of deleted
        articles, are shown only to keys with the scope `write`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles/{articleId}/revisions`

        Args:
            article_id: Id of the article.
            after: `version` of the last revision that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.REVISIONS_LIST_ARTICLE_REVISIONS,
                path=(article_id,),
                query={"after": after, "limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_article_revisions(
        self,
        article_id: str,
        *,
        after: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Revision]:
        """Stream the revisions of an article.

        Takes the filters of `GET /v1/articles/{articleId}/revisions`, and answers with all that
        pass them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/articles/{articleId}/revisions/export`

        Args:
            article_id: Id of the article.
            after: `version` of the last revision that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.REVISIONS_STREAM_ARTICLE_REVISIONS,
                path=(article_id,),
                query={"after": after},
                options=request_options,
            )
        )

    def export_article_revisions(
        self,
        article_id: str,
        *,
        after: int | None = None,
        format: ExportDyadsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[bytes]:
        """Export the revisions of an article.

        Takes the filters of `GET /v1/articles/{articleId}/revisions`, and answers with all that
        pass them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/articles/{articleId}/revisions/export`

        Args:
            article_id: Id of the article.
            after: `version` of the last revision that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.REVISIONS_EXPORT_ARTICLE_REVISIONS,
                path=(article_id,),
                query={"after": after, "format": format, "bom": bom},
                options=request_options,
            )
        )

    def get_article_revision(
        self,
        article_id: str,
        version: int,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ArticleRevision:
        """Read a revision of an article.

        One change of the article, and the article as it was after that change. If the article is
        deleted now, this needs a key with the scope `write`. Without that scope, deleted resources
        that it embeds are marked `deleted` and have no content.

        `GET /v1/articles/{articleId}/revisions/{version}`

        Args:
            article_id: Id of the article.
            version: The version that the revision made.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.REVISIONS_GET_ARTICLE_REVISION,
                path=(
                    article_id,
                    version,
                ),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def restore_article(
        self,
        article_id: str,
        *,
        version: int,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Article:
        """Put back a version of an article.

        Restores the article to an earlier version and records that as a new version. A deleted
        article is restored under its old id. Everything that it refers to must exist; 409 names
        what does not. Links that other resources had to it are not restored.

        `POST /v1/articles/{articleId}/restore`

        Args:
            article_id: Id of the article.
            version: The version to restore.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.REVISIONS_RESTORE_ARTICLE,
                path=(article_id,),
                body={"version": version},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def list_actor_revisions(
        self,
        actor_id: str,
        *,
        after: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Revision]:
        """List the revisions of an actor.

        Every change of the actor, newest first. Those of a deleted actor, and quotes of deleted
        articles, are shown only to keys with the scope `write`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/{actorId}/revisions`

        Args:
            actor_id: Id of the actor.
            after: `version` of the last revision that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.REVISIONS_LIST_ACTOR_REVISIONS,
                path=(actor_id,),
                query={"after": after, "limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_actor_revisions(
        self,
        actor_id: str,
        *,
        after: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Revision]:
        """Stream the revisions of an actor.

        Takes the filters of `GET /v1/actors/{actorId}/revisions`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/{actorId}/revisions/export`

        Args:
            actor_id: Id of the actor.
            after: `version` of the last revision that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.REVISIONS_STREAM_ACTOR_REVISIONS,
                path=(actor_id,),
                query={"after": after},
                options=request_options,
            )
        )

    def export_actor_revisions(
        self,
        actor_id: str,
        *,
        after: int | None = None,
        format: ExportDyadsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[bytes]:
        """Export the revisions of an actor.

        Takes the filters of `GET /v1/actors/{actorId}/revisions`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/revisions/export`

        Args:
            actor_id: Id of the actor.
            after: `version` of the last revision that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.REVISIONS_EXPORT_ACTOR_REVISIONS,
                path=(actor_id,),
                query={"after": after, "format": format, "bom": bom},
                options=request_options,
            )
        )

    def get_actor_revision(
        self,
        actor_id: str,
        version: int,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ActorRevision:
        """Read a revision of an actor.

        One change of the actor, and the actor as it was after that change. If the actor is deleted
        now, this needs a key with the scope `write`. Without that scope, deleted resources that it
        embeds are marked `deleted` and have no content.

        `GET /v1/actors/{actorId}/revisions/{version}`

        Args:
            actor_id: Id of the actor.
            version: The version that the revision made.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.REVISIONS_GET_ACTOR_REVISION,
                path=(
                    actor_id,
                    version,
                ),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def restore_actor(
        self,
        actor_id: str,
        *,
        version: int,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Actor:
        """Put back a version of an actor.

        Restores the actor to an earlier version and records that as a new version. A deleted actor
        is restored under its old id. Everything that it refers to must exist; 409 names what does
        not. Links that other resources had to it are not restored.

        `POST /v1/actors/{actorId}/restore`

        Args:
            actor_id: Id of the actor.
            version: The version to restore.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.REVISIONS_RESTORE_ACTOR,
                path=(actor_id,),
                body={"version": version},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def list_event_revisions(
        self,
        event_id: str,
        *,
        after: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Revision]:
        """List the revisions of an event.

        Every change of the event, newest first. Those of a deleted event, and quotes of deleted
        articles, are shown only to keys with the scope `write`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/{eventId}/revisions`

        Args:
            event_id: Id of the event.
            after: `version` of the last revision that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.REVISIONS_LIST_EVENT_REVISIONS,
                path=(event_id,),
                query={"after": after, "limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_event_revisions(
        self,
        event_id: str,
        *,
        after: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Revision]:
        """Stream the revisions of an event.

        Takes the filters of `GET /v1/events/{eventId}/revisions`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/events/{eventId}/revisions/export`

        Args:
            event_id: Id of the event.
            after: `version` of the last revision that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.REVISIONS_STREAM_EVENT_REVISIONS,
                path=(event_id,),
                query={"after": after},
                options=request_options,
            )
        )

    def export_event_revisions(
        self,
        event_id: str,
        *,
        after: int | None = None,
        format: ExportDyadsFormat | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[bytes]:
        """Export the revisions of an event.

        Takes the filters of `GET /v1/events/{eventId}/revisions`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/{eventId}/revisions/export`

        Args:
            event_id: Id of the event.
            after: `version` of the last revision that you have received: the list goes on after it.
                Not with `cursor` or `sort=relevance`.
            format: The form of the list, and so its media type; `ndjson` when not given.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.chunks(
            Call(
                _operations.REVISIONS_EXPORT_EVENT_REVISIONS,
                path=(event_id,),
                query={"after": after, "format": format, "bom": bom},
                options=request_options,
            )
        )

    def get_event_revision(
        self,
        event_id: str,
        version: int,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> EventRevision:
        """Read a revision of an event.

        One change of the event, and the event as it was after that change. If the event is deleted
        now, this needs a key with the scope `write`. Without that scope, deleted resources that it
        embeds are marked `deleted` and have no content.

        `GET /v1/events/{eventId}/revisions/{version}`

        Args:
            event_id: Id of the event.
            version: The version that the revision made.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.REVISIONS_GET_EVENT_REVISION,
                path=(
                    event_id,
                    version,
                ),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def restore_event(
        self,
        event_id: str,
        *,
        version: int,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Event:
        """Put back a version of an event.

        Restores the event to an earlier version and records that as a new version. A deleted event
        is restored under its old id. Everything that it refers to must exist; 409 names what does
        not. Links that other resources had to it are not restored.

        `POST /v1/events/{eventId}/restore`

        Args:
            event_id: Id of the event.
            version: The version to restore.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            if_match: Only when this is still the entity tag, or the `version`, of the resource.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.REVISIONS_RESTORE_EVENT,
                path=(event_id,),
                body={"version": version},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )


class RevisionsRaw:
    """The methods of `Revisions`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Revisions(RawTransport(transport))
        self.list_article_revisions = raw_page(methods.list_article_revisions)
        self.get_article_revision = raw(methods.get_article_revision)
        self.restore_article = raw(methods.restore_article)
        self.list_actor_revisions = raw_page(methods.list_actor_revisions)
        self.get_actor_revision = raw(methods.get_actor_revision)
        self.restore_actor = raw(methods.restore_actor)
        self.list_event_revisions = raw_page(methods.list_event_revisions)
        self.get_event_revision = raw(methods.get_event_revision)
        self.restore_event = raw(methods.restore_event)


class Changes:
    """All changes in order, for copies that stay up to date."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> ChangesRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return ChangesRaw(self._transport)

    def list(
        self,
        *,
        since: str | None = None,
        collection: ChangeCollection | Sequence[ChangeCollection] | None = None,
        key: str | Sequence[str] | None = None,
        id: str | Sequence[str] | None = None,
        exclude_collection: ChangeCollection | Sequence[ChangeCollection] | None = None,
        exclude_key: str | Sequence[str] | None = None,
        exclude_id: str | Sequence[str] | None = None,
        order: ChangeOrder | None = None,
        include: Literal["body"] | None = None,
        wait: int | None = None,
        limit: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Change]:
        """List what has changed.

        Every create, update, delete and merge of articles, actors and events, in the order of their
        commits. Positions have no gaps. A resource that changes along with another one (an event
        whose participant is merged) has a change of its own. To keep a copy: read the lists, ask
        for the changes since their `Dateline-Position`, read again what each names in `touches`,
        and go on from `page.nextCursor`. With `wait`, the answer comes as soon as there is a
        change. docs/following.md has the whole of it.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/changes`

        Args:
            since: Where to begin: `page.nextCursor` of the page before, the `cursor` of a change,
                or `now` for future changes only; the first change when not given (the last one with
                `order=desc`). 410 when the database has been restored from a backup since.
            collection: Only changes of these kinds of resources; positions then have gaps.
            key: Only changes that were made with the API keys of these ids; positions then have
                gaps.
            id: Only changes of the resources with these ids, up to 100; positions then have gaps.
            exclude_collection: Leaves out what `collection` finds.
            exclude_key: Leaves out what `key` finds.
            exclude_id: Leaves out what `id` finds.
            order: `asc` (when not given): in the order of commits. `desc`: the last change first,
                and changes before `since`. Only `asc` can be followed.
            include: `body`: include the current resource with each change. A page may then have
                fewer changes than `limit`.
            wait: How many seconds to wait for a change when there is none yet; 0 when not given.
                Where many wait, they are answered in turn, which may take two seconds; a page
                without `wait` is answered at once.
            limit: How many changes a page has; 20 when not given.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            GoneError: What was asked for is no longer there.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.CHANGES_LIST,
                query={
                    "since": since,
                    "collection": collection,
                    "key": key,
                    "id": id,
                    "excludeCollection": exclude_collection,
                    "excludeKey": exclude_key,
                    "excludeId": exclude_id,
                    "order": order,
                    "include": include,
                    "wait": wait,
                    "limit": limit,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def follow(
        self,
        *,
        since: str | None = None,
        collection: ChangeCollection | Sequence[ChangeCollection] | None = None,
        key: str | Sequence[str] | None = None,
        id: str | Sequence[str] | None = None,
        exclude_collection: ChangeCollection | Sequence[ChangeCollection] | None = None,
        exclude_key: str | Sequence[str] | None = None,
        exclude_id: str | Sequence[str] | None = None,
        include: Literal["body"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Change]:
        """Follow what has changed.

        Every create, update, delete and merge of articles, actors and events, in the order of their
        commits. Positions have no gaps. A resource that changes along with another one (an event
        whose participant is merged) has a change of its own.

        Iterate over it: it goes on without end, waits for what comes, and tries again however often
        the connection fails, unless `max_retries` says how often. To go on another time, give the
        `cursor` of the last one that you are done with as `since`. Leave the loop to end it, or
        close it.

        `GET /v1/changes`

        Args:
            since: Where to begin: `page.nextCursor` of the page before, the `cursor` of a change,
                or `now` for future changes only; the first change when not given (the last one with
                `order=desc`). 410 when the database has been restored from a backup since.
            collection: Only changes of these kinds of resources; positions then have gaps.
            key: Only changes that were made with the API keys of these ids; positions then have
                gaps.
            id: Only changes of the resources with these ids, up to 100; positions then have gaps.
            exclude_collection: Leaves out what `collection` finds.
            exclude_key: Leaves out what `key` finds.
            exclude_id: Leaves out what `id` finds.
            include: `body`: include the current resource with each change. A page may then have
                fewer changes than `limit`.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            GoneError: What was asked for is no longer there.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.follow(
            Call(
                _operations.CHANGES_FOLLOW,
                query={
                    "since": since,
                    "collection": collection,
                    "key": key,
                    "id": id,
                    "excludeCollection": exclude_collection,
                    "excludeKey": exclude_key,
                    "excludeId": exclude_id,
                    "include": include,
                },
                options=request_options,
            )
        )

    def follow_until_caught_up(
        self,
        *,
        since: str | None = None,
        collection: ChangeCollection | Sequence[ChangeCollection] | None = None,
        key: str | Sequence[str] | None = None,
        id: str | Sequence[str] | None = None,
        exclude_collection: ChangeCollection | Sequence[ChangeCollection] | None = None,
        exclude_key: str | Sequence[str] | None = None,
        exclude_id: str | Sequence[str] | None = None,
        include: Literal["body"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Change]:
        """Follow what has changed, up to now.

        Every create, update, delete and merge of articles, actors and events, in the order of their
        commits. Positions have no gaps. A resource that changes along with another one (an event
        whose participant is merged) has a change of its own.

        Iterate over it: it ends with what there is by then, and tries again however often the
        connection fails, unless `max_retries` says how often. To go on another time, give the
        `cursor` of the last one that you are done with as `since`.

        `GET /v1/changes`

        Args:
            since: Where to begin: `page.nextCursor` of the page before, the `cursor` of a change,
                or `now` for future changes only; the first change when not given (the last one with
                `order=desc`). 410 when the database has been restored from a backup since.
            collection: Only changes of these kinds of resources; positions then have gaps.
            key: Only changes that were made with the API keys of these ids; positions then have
                gaps.
            id: Only changes of the resources with these ids, up to 100; positions then have gaps.
            exclude_collection: Leaves out what `collection` finds.
            exclude_key: Leaves out what `key` finds.
            exclude_id: Leaves out what `id` finds.
            include: `body`: include the current resource with each change. A page may then have
                fewer changes than `limit`.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            GoneError: What was asked for is no longer there.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.follow(
            Call(
                _operations.CHANGES_FOLLOW_UNTIL_CAUGHT_UP,
                query={
                    "since": since,
                    "collection": collection,
                    "key": key,
                    "id": id,
                    "excludeCollection": exclude_collection,
                    "excludeKey": exclude_key,
                    "excludeId": exclude_id,
                    "include": include,
                },
                options=request_options,
            )
        )

    def get_head(
        self,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChangesHead:
        """Read where the change feed ends.

        The position of the last change and its `hash`, which stands for all changes up to there,
        and so for all that there is: who notes both can tell whether anything was changed since.
        `docs/ledger.md` says how hashes are computed.

        `GET /v1/changes/head`

        Args:
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(_operations.CHANGES_GET_HEAD, if_none_match=if_none_match, options=request_options)
        )


class ChangesRaw:
    """The methods of `Changes`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Changes(RawTransport(transport))
        self.list = raw_page(methods.list)
        self.get_head = raw(methods.get_head)


class Batch:
    """Many writes in one transaction."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> BatchRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return BatchRaw(self._transport)

    def write(
        self,
        *,
        operations: Sequence[BatchOperation | Mapping[str, Any]],
        dateline_comment: str | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> BatchResult:
        """Make many writes, all or none.

        Up to 1000 operations on articles, actors and events, in order and in one transaction: all
        are written, or none is. Each does what the request for one resource does, and sees what
        those before it have done. What an operation creates may have a placeholder, by which later
        ones refer to it. When an operation is refused, the answer is its problem (409, 412, 422),
        whose `errors` point into that operation, and nothing was written. To load more, or what may
        be refused in part, use `POST /v1/import`.

        `POST /v1/batch`

        Args:
            operations: The writes, in order, at most 1000. Each sees what those before it have
                done.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            idempotency_key: Makes the write happen once however often it is sent; when not given,
                each call has one of its own.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            ConflictError: Something stands in the way; `problem.conflicts` says what.
            PreconditionFailedError: The resource has changed since it was read.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.BATCH_WRITE,
                body={"operations": operations},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )


class BatchRaw:
    """The methods of `Batch`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Batch(RawTransport(transport))
        self.write = raw(methods.write)


class Imports:
    """Import of many resources, line by line."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def import_lines(
        self,
        lines: Iterable[ImportLine | Mapping[str, Any]],
        *,
        mode: ImportLinesMode | None = None,
        on_error: ImportLinesOnError | None = None,
        overwrite: bool | None = None,
        annotate: bool | None = None,
        dry_run: bool | None = None,
        dateline_comment: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[ImportResult]:
        """Import articles, actors and events.

        Takes any number of lines, each with one article, actor or event, and answers with one
        result for each line. Lines refer to each other by id, external ids, url, or a `key` of your
        own, in any order. A line that was imported before changes nothing. Fields in a line replace
        the stored ones, fields that it leaves out stay, and lists gain items. What somebody has
        changed since the last import stays, and `kept` names it; `overwrite=true` imports it too.
        Lines are written in batches, and a result is sent once its batch is durable: read the
        results while you send, and send the lines without one again. docs/loading.md says when an
        import ends early.

        Iterate over it: items are read as they arrive.

        `POST /v1/import`

        Args:
            lines: What to send, a line each; sent as it is read.
            mode: What to do when a resource with the same id, external id or url exists: `upsert`
                (default) updates it, `insert` refuses the line.
            on_error: After a refused line: `skip` it (default) and go on with the next line, or
                `abort` and keep what was imported before.
            overwrite: Import also what somebody has changed or deleted since the last import.
            annotate: Add mentions of the known actors that title, summary and body name, as `POST
                /v1/actors/recognise` finds them, but for those that several actors may be meant by.
            dry_run: Report the outcome of each line without writing anything.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            ContentTooLargeError: The body is larger than the service takes.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.stream(
            Call(
                _operations.IMPORTS_IMPORT_LINES,
                lines=lines,
                query={
                    "mode": mode,
                    "onError": on_error,
                    "overwrite": overwrite,
                    "annotate": annotate,
                    "dryRun": dry_run,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                options=request_options,
            )
        )


class Me:
    """Who makes a request, and what it may do."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> MeRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return MeRaw(self._transport)

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Caller:
        """Read who you are and what you may do.

        The key of the request, the scope that it has, and what is left of the rate limit. Without a
        key, where none is required, `key` is null and `scope` says what may be done without one.

        `GET /v1/me`

        Args:
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(Call(_operations.ME_GET, options=request_options))


class MeRaw:
    """The methods of `Me`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Me(RawTransport(transport))
        self.get = raw(methods.get)


class Keys:
    """The keys of this server, for keys with the scope `admin`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> KeysRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return KeysRaw(self._transport)

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[ApiKey]:
        """List the keys.

        All keys of this server without their secrets, the newest first, also those that have
        expired or were revoked.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/keys`

        Args:
            limit: How many keys a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.pages(
            Call(
                _operations.KEYS_LIST,
                query={"limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def create(
        self,
        *,
        name: str,
        scope: ApiKeyScope | Omit = omit,
        expires_at: dt.datetime | str | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> CreatedApiKey:
        """Make a key.

        Makes a key and shows its secret, this once. As no answer with a secret is kept, it takes no
        `Idempotency-Key`: when an answer was lost, revoke the key that nobody has, and make another
        one.

        `POST /v1/keys`

        Args:
            name: Who or what uses it.
            scope: What it allows: `read`; `write`, which includes `read`; or `admin`, which
                includes everything.
            expires_at: From when on it is refused, a time to come; null for a key that does not
                expire.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            ContentTooLargeError: The body is larger than the service takes.
            ValidationError: The body is not valid; `errors` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.KEYS_CREATE,
                body={"name": name, "scope": scope, "expiresAt": expires_at},
                options=request_options,
            )
        )

    def get(
        self,
        key_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiKey:
        """Read a key.

        The key without its secret, which is not stored.

        `GET /v1/keys/{keyId}`

        Args:
            key_id: Id of the key.
            if_none_match: Only when this is no longer the entity tag of what is answered.
            request_options: What this request does in another way than its client.

        Raises:
            NotModifiedError: What `if_none_match` names is still what there is.
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                _operations.KEYS_GET,
                path=(key_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def revoke(
        self,
        key_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiKey:
        """Revoke a key.

        Ends the validity of a key. Every process that serves this database refuses it within a
        second. A key that was revoked before keeps its time.

        `POST /v1/keys/{keyId}/revoke`

        Args:
            key_id: Id of the key.
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The API key does not allow this.
            NotFoundError: There is no such resource.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(_operations.KEYS_REVOKE, path=(key_id,), options=request_options)
        )


class KeysRaw:
    """The methods of `Keys`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Keys(RawTransport(transport))
        self.list = raw_page(methods.list)
        self.create = raw(methods.create)
        self.get = raw(methods.get)
        self.revoke = raw(methods.revoke)


class Service:
    """Health of the service."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> ServiceRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return ServiceRaw(self._transport)

    def get_health(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Health:
        """Whether the process lives.

        Answers as long as the process does.

        `GET /healthz`

        Args:
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(_operations.SERVICE_GET_HEALTH, options=request_options)
        )

    def get_readiness(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Health:
        """Whether the database answers.

        Answers 503 while the database does not.

        `GET /readyz`

        Args:
            request_options: What this request does in another way than its client.

        Raises:
            BadRequestError: A parameter is not known, or has a value that is not allowed.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(_operations.SERVICE_GET_READINESS, options=request_options)
        )


class ServiceRaw:
    """The methods of `Service`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Service(RawTransport(transport))
        self.get_health = raw(methods.get_health)
        self.get_readiness = raw(methods.get_readiness)


class Dateline(BaseClient):
    """A client of one Dateline service.

    Use it in a `with` statement, or `close()` it at the end.
    """

    @cached_property
    def events(self) -> Events:
        """What happened: who did what to whom, where and when."""
        return Events(self._transport)

    @cached_property
    def actors(self) -> Actors:
        """Who acts: persons, states, armies, groups, organisations."""
        return Actors(self._transport)

    @cached_property
    def articles(self) -> Articles:
        """Publications, which are evidence of events."""
        return Articles(self._transport)

    @cached_property
    def search(self) -> Search:
        """Search over all collections at once, and suggestions while somebody types."""
        return Search(self._transport)

    @cached_property
    def revisions(self) -> Revisions:
        """Earlier versions of articles, actors and events, and how to restore one."""
        return Revisions(self._transport)

    @cached_property
    def changes(self) -> Changes:
        """All changes in order, for copies that stay up to date."""
        return Changes(self._transport)

    @cached_property
    def batch(self) -> Batch:
        """Many writes in one transaction."""
        return Batch(self._transport)

    @cached_property
    def imports(self) -> Imports:
        """Import of many resources, line by line."""
        return Imports(self._transport)

    @cached_property
    def me(self) -> Me:
        """Who makes a request, and what it may do."""
        return Me(self._transport)

    @cached_property
    def keys(self) -> Keys:
        """The keys of this server, for keys with the scope `admin`."""
        return Keys(self._transport)

    @cached_property
    def service(self) -> Service:
        """Health of the service."""
        return Service(self._transport)
