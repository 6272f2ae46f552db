# Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

"""The resources and their methods, for programs that await."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from typing_extensions import Unpack

from . import _operations
from ._async import (
    AsyncBaseClient,
    AsyncPager,
    AsyncRawTransport,
    AsyncStream,
    AsyncTransport,
    raw,
    raw_page,
)
from ._operation import Call, Omit, RequestOptions, named, omit, percent_encoded
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
    "AsyncEvents",
    "AsyncEventsRaw",
    "AsyncActors",
    "AsyncActorsRaw",
    "AsyncArticles",
    "AsyncArticlesRaw",
    "AsyncSearch",
    "AsyncSearchRaw",
    "AsyncRevisions",
    "AsyncRevisionsRaw",
    "AsyncChanges",
    "AsyncChangesRaw",
    "AsyncBatch",
    "AsyncBatchRaw",
    "AsyncImports",
    "AsyncMe",
    "AsyncMeRaw",
    "AsyncKeys",
    "AsyncKeysRaw",
    "AsyncService",
    "AsyncServiceRaw",
    "AsyncDateline",
]


class AsyncEvents:
    """What happened: who did what to whom, where and when."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> AsyncEventsRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return AsyncEventsRaw(self._transport)

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
    ) -> AsyncPager[Event]:
        """List and search events.

        Events that pass all filters, the latest first, each with its participants and evidence.
        Repeat a filter for OR; different filters are ANDed.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events`

        Arguments and errors are those of `Events.list`.
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

    async def create(
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

        Arguments and errors are those of `Events.create`.
        """
        return await self._transport.request(
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
    ) -> AsyncPager[Deletion]:
        """List deleted events.

        Deleted events that were not put back, the last first: when, by which key, and why. `POST
        /v1/events/{id}/restore` puts one back.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/deletions`

        Arguments and errors are those of `Events.list_deletions`.
        """
        return self._transport.pages(
            Call(
                _operations.EVENTS_LIST_DELETIONS,
                query={"limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def get_facets(
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

        Arguments and errors are those of `Events.get_facets`.
        """
        return await self._transport.request(
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

    async def get_network(
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

        Arguments and errors are those of `Events.get_network`.
        """
        return await self._transport.request(
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
    ) -> AsyncStream[bytes]:
        """Export the network of events for graph programs.

        Takes the parameters of `GET /v1/events/network`, and answers in the form that `format`
        names. All edges are written as directed; the attribute `directed` says whether they are.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/network/export`

        Arguments and errors are those of `Events.export_network`.
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
    ) -> AsyncPager[Dyad]:
        """List the dyads of events.

        The pairs of actors in the events that pass all filters, those with most events first: from
        an initiator to a recipient, or without direction where the roles do not say who acts on
        whom. The `filter` of a dyad lists the events that it counts.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/dyads`

        Arguments and errors are those of `Events.list_dyads`.
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
    ) -> AsyncStream[Dyad]:
        """Stream the dyads of events.

        Takes the filters of `GET /v1/events/dyads`, and answers with all that pass them, as
        `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/events/dyads/export`

        Arguments and errors are those of `Events.stream_dyads`.
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
    ) -> AsyncStream[bytes]:
        """Export the dyads of events.

        Takes the filters of `GET /v1/events/dyads`, and answers with all that pass them, as
        `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/dyads/export`

        Arguments and errors are those of `Events.export_dyads`.
        """
        return self._transport.chunks(
            Call(
                _operations.EVENTS_EXPORT_DYADS,
                query={**named(EventFilters, filters), "format": format, "bom": bom},
                options=request_options,
            )
        )

    async def get_clusters(
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

        Arguments and errors are those of `Events.get_clusters`.
        """
        return await self._transport.request(
            Call(
                _operations.EVENTS_GET_CLUSTERS,
                query={**named(EventFilters, filters), "zoom": zoom},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def get_timeline(
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

        Arguments and errors are those of `Events.get_timeline`.
        """
        return await self._transport.request(
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

    async def get_pivot(
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

        Arguments and errors are those of `Events.get_pivot`.
        """
        return await self._transport.request(
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
    ) -> AsyncStream[bytes]:
        """Export a table of events.

        Takes the parameters of `GET /v1/events/pivot`, and answers with one line for each cell: a
        panel, as programs for statistics read it.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/pivot/export`

        Arguments and errors are those of `Events.export_pivot`.
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
    ) -> AsyncPager[EventSummary]:
        """List and search events in short.

        The events that pass all filters, as `GET /v1/events` finds them, each in less than 1 KB as
        a rule: for tables, maps and choices.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/summaries`

        Arguments and errors are those of `Events.list_summaries`.
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

    async def get_summary(
        self,
        event_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> EventSummary:
        """Read an event in short.

        What `GET /v1/events/summaries` shows of one of the events.

        `GET /v1/events/{eventId}/summary`

        Arguments and errors are those of `Events.get_summary`.
        """
        return await self._transport.request(
            Call(
                _operations.EVENTS_GET_SUMMARY,
                path=(event_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def read(
        self,
        *,
        ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> EventReadResult:
        """Read events by their ids.

        Up to 1000 events in one answer, as `GET /v1/events/{id}` answers each, and what became of
        the ids that there is nothing of. Nothing is written, so the request may be repeated.

        `POST /v1/events/read`

        Arguments and errors are those of `Events.read`.
        """
        return await self._transport.request(
            Call(_operations.EVENTS_READ, body={"ids": ids}, options=request_options)
        )

    def stream(
        self,
        *,
        after: str | None = None,
        sort: EventSort | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[EventFilters],
    ) -> AsyncStream[Event]:
        """Stream events.

        Takes the filters of `GET /v1/events`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/events/export`

        Arguments and errors are those of `Events.stream`.
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
    ) -> AsyncStream[bytes]:
        """Export events.

        Takes the filters of `GET /v1/events`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/export`

        Arguments and errors are those of `Events.export`.
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
    ) -> AsyncStream[bytes]:
        """Get events as a feed.

        Takes the filters of `GET /v1/events`, and answers with a page of what passes them, for feed
        readers.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/feed`

        Arguments and errors are those of `Events.feed`.
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

    async def get(
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

        Arguments and errors are those of `Events.get`.
        """
        return await self._transport.request(
            Call(
                _operations.EVENTS_GET,
                path=(event_id,),
                query={"asOf": as_of},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def replace(
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

        Arguments and errors are those of `Events.replace`.
        """
        return await self._transport.request(
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

    async def update(
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

        Arguments and errors are those of `Events.update`.
        """
        return await self._transport.request(
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

    async def delete(
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

        Arguments and errors are those of `Events.delete`.
        """
        return await self._transport.request(
            Call(
                _operations.EVENTS_DELETE,
                path=(event_id,),
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    async def get_json_ld(
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

        Arguments and errors are those of `Events.get_json_ld`.
        """
        return await self._transport.request(
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
    ) -> AsyncPager[Evidence]:
        """List the evidence of an event.

        All articles that are evidence for or against the event, in the order they were given.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/{eventId}/evidence`

        Arguments and errors are those of `Events.list_evidence`.
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

    async def create_evidence(
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

        Arguments and errors are those of `Events.create_evidence`.
        """
        return await self._transport.request(
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
    ) -> AsyncStream[Evidence]:
        """Stream the evidence of an event.

        Takes the filters of `GET /v1/events/{eventId}/evidence`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/events/{eventId}/evidence/export`

        Arguments and errors are those of `Events.stream_evidence`.
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
    ) -> AsyncStream[bytes]:
        """Export the evidence of an event.

        Takes the filters of `GET /v1/events/{eventId}/evidence`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/{eventId}/evidence/export`

        Arguments and errors are those of `Events.export_evidence`.
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

    async def get_evidence(
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

        Arguments and errors are those of `Events.get_evidence`.
        """
        return await self._transport.request(
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

    async def update_evidence(
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

        Arguments and errors are those of `Events.update_evidence`.
        """
        return await self._transport.request(
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

    async def delete_evidence(
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

        Arguments and errors are those of `Events.delete_evidence`.
        """
        return await self._transport.request(
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
    ) -> AsyncPager[EventParticipant]:
        """List the participants of events.

        One row for each participant of each event that passes the filters, in the order of the
        events: the long format for statistics and spreadsheets. A page may have fewer rows than
        `limit`, or none, while there are more.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/participants`

        Arguments and errors are those of `Events.list_participants`.
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
    ) -> AsyncStream[EventParticipant]:
        """Stream the participants of events.

        Takes the filters of `GET /v1/participants`, and answers with all that pass them, as
        `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/participants/export`

        Arguments and errors are those of `Events.stream_participants`.
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
    ) -> AsyncStream[bytes]:
        """Export the participants of events.

        Takes the filters of `GET /v1/participants`, and answers with all that pass them, as
        `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/participants/export`

        Arguments and errors are those of `Events.export_participants`.
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

    async def create_participant(
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

        Arguments and errors are those of `Events.create_participant`.
        """
        return await self._transport.request(
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

    async def get_participant(
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

        Arguments and errors are those of `Events.get_participant`.
        """
        return await self._transport.request(
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

    async def update_participant(
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

        Arguments and errors are those of `Events.update_participant`.
        """
        return await self._transport.request(
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

    async def delete_participant(
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

        Arguments and errors are those of `Events.delete_participant`.
        """
        return await self._transport.request(
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


class AsyncEventsRaw:
    """The methods of `AsyncEvents`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: AsyncTransport) -> None:
        methods = AsyncEvents(AsyncRawTransport(transport))
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


class AsyncActors:
    """Who acts: persons, states, armies, groups, organisations."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> AsyncActorsRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return AsyncActorsRaw(self._transport)

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
    ) -> AsyncPager[Actor]:
        """List and search actors.

        Actors that pass all filters, by name. Repeat a filter for OR; different filters are ANDed.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors`

        Arguments and errors are those of `Actors.list`.
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

    async def create(
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

        Arguments and errors are those of `Actors.create`.
        """
        return await self._transport.request(
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
    ) -> AsyncPager[Deletion]:
        """List deleted actors.

        Deleted actors that were not put back, the last first: when, by which key, and why. `POST
        /v1/actors/{id}/restore` puts one back. An actor that was merged is not deleted: its id
        leads to the survivor.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/deletions`

        Arguments and errors are those of `Actors.list_deletions`.
        """
        return self._transport.pages(
            Call(
                _operations.ACTORS_LIST_DELETIONS,
                query={"limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def get_network(
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

        Arguments and errors are those of `Actors.get_network`.
        """
        return await self._transport.request(
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
    ) -> AsyncStream[bytes]:
        """Export the network of an actor for graph programs.

        Takes the parameters of `GET /v1/actors/{actorId}/network`, and answers in the form that
        `format` names. All edges are written as directed; the attribute `directed` says whether
        they are.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/network/export`

        Arguments and errors are those of `Actors.export_network`.
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

    async def recognise(
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

        Arguments and errors are those of `Actors.recognise`.
        """
        return await self._transport.request(
            Call(_operations.ACTORS_RECOGNISE, body={"text": text}, options=request_options)
        )

    async def get_facets(
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

        Arguments and errors are those of `Actors.get_facets`.
        """
        return await self._transport.request(
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

    async def get_dossier(
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

        Arguments and errors are those of `Actors.get_dossier`.
        """
        return await self._transport.request(
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
    ) -> AsyncPager[ActorSummary]:
        """List and search actors in short.

        The actors that pass all filters, as `GET /v1/actors` finds them, each in less than 1 KB as
        a rule: for tables, maps and choices.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/summaries`

        Arguments and errors are those of `Actors.list_summaries`.
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

    async def get_summary(
        self,
        actor_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ActorSummary:
        """Read an actor in short.

        What `GET /v1/actors/summaries` shows of one of the actors.

        `GET /v1/actors/{actorId}/summary`

        Arguments and errors are those of `Actors.get_summary`.
        """
        return await self._transport.request(
            Call(
                _operations.ACTORS_GET_SUMMARY,
                path=(actor_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def read(
        self,
        *,
        ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> ActorReadResult:
        """Read actors by their ids.

        Up to 1000 actors in one answer, as `GET /v1/actors/{id}` answers each, and what became of
        the ids that there is nothing of. Nothing is written, so the request may be repeated.

        `POST /v1/actors/read`

        Arguments and errors are those of `Actors.read`.
        """
        return await self._transport.request(
            Call(_operations.ACTORS_READ, body={"ids": ids}, options=request_options)
        )

    def stream(
        self,
        *,
        after: str | None = None,
        sort: ActorSort | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ActorFilters],
    ) -> AsyncStream[Actor]:
        """Stream actors.

        Takes the filters of `GET /v1/actors`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/export`

        Arguments and errors are those of `Actors.stream`.
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
    ) -> AsyncStream[bytes]:
        """Export actors.

        Takes the filters of `GET /v1/actors`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/export`

        Arguments and errors are those of `Actors.export`.
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

    async def get(
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

        Arguments and errors are those of `Actors.get`.
        """
        return await self._transport.request(
            Call(
                _operations.ACTORS_GET,
                path=(actor_id,),
                query={"asOf": as_of},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def replace(
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

        Arguments and errors are those of `Actors.replace`.
        """
        return await self._transport.request(
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

    async def update(
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

        Arguments and errors are those of `Actors.update`.
        """
        return await self._transport.request(
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

    async def delete(
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

        Arguments and errors are those of `Actors.delete`.
        """
        return await self._transport.request(
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

    async def get_json_ld(
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

        Arguments and errors are those of `Actors.get_json_ld`.
        """
        return await self._transport.request(
            Call(
                _operations.ACTORS_GET_JSON_LD,
                path=(actor_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def merge(
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

        Arguments and errors are those of `Actors.merge`.
        """
        return await self._transport.request(
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

    async def unmerge(
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

        Arguments and errors are those of `Actors.unmerge`.
        """
        return await self._transport.request(
            Call(
                _operations.ACTORS_UNMERGE,
                path=(actor_id,),
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    async def list_similar(
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

        Arguments and errors are those of `Actors.list_similar`.
        """
        return await self._transport.request(
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
    ) -> AsyncPager[Event]:
        """List the events of an actor.

        Events that the actor takes part in, in any role, latest first. Takes the filters of `GET
        /v1/events`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/{actorId}/events`

        Arguments and errors are those of `Actors.list_events`.
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
    ) -> AsyncStream[Event]:
        """Stream the events of an actor.

        Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with all that pass them,
        as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/{actorId}/events/export`

        Arguments and errors are those of `Actors.stream_events`.
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
    ) -> AsyncStream[bytes]:
        """Export the events of an actor.

        Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with all that pass them,
        as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/events/export`

        Arguments and errors are those of `Actors.export_events`.
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
    ) -> AsyncStream[bytes]:
        """Get the events of an actor as a feed.

        Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with a page of what
        passes them, for feed readers.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/events/feed`

        Arguments and errors are those of `Actors.feed_events`.
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
    ) -> AsyncPager[ListedArticle]:
        """List the articles that mention an actor.

        Articles that mention the actor, latest first. Takes the filters of `GET /v1/articles`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/{actorId}/articles`

        Arguments and errors are those of `Actors.list_articles`.
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
    ) -> AsyncStream[Article]:
        """Stream the articles that mention an actor.

        Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/{actorId}/articles/export`

        Arguments and errors are those of `Actors.stream_articles`.
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
    ) -> AsyncStream[bytes]:
        """Export the articles that mention an actor.

        Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/articles/export`

        Arguments and errors are those of `Actors.export_articles`.
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
    ) -> AsyncStream[bytes]:
        """Get the articles that mention an actor as a feed.

        Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with a page of what
        passes them, for feed readers.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/articles/feed`

        Arguments and errors are those of `Actors.feed_articles`.
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


class AsyncActorsRaw:
    """The methods of `AsyncActors`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: AsyncTransport) -> None:
        methods = AsyncActors(AsyncRawTransport(transport))
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


class AsyncArticles:
    """Publications, which are evidence of events."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> AsyncArticlesRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return AsyncArticlesRaw(self._transport)

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
    ) -> AsyncPager[ListedArticle]:
        """List and search articles.

        Articles that pass all filters, latest first. Repeat a filter for OR; different filters are
        ANDed.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles`

        Arguments and errors are those of `Articles.list`.
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

    async def create(
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

        Arguments and errors are those of `Articles.create`.
        """
        return await self._transport.request(
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
    ) -> AsyncPager[Deletion]:
        """List deleted articles.

        Deleted articles that were not put back, the last first: when, by which key, and why. `POST
        /v1/articles/{id}/restore` puts one back.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles/deletions`

        Arguments and errors are those of `Articles.list_deletions`.
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
    ) -> AsyncPager[ArticleEvidence]:
        """List the events an article is evidence of.

        The events that the article is evidence for or against, latest first, each with the quote
        and its offsets in the body.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles/{articleId}/evidence`

        Arguments and errors are those of `Articles.list_evidence`.
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
    ) -> AsyncStream[ArticleEvidence]:
        """Stream the events an article is evidence of.

        Takes the filters of `GET /v1/articles/{articleId}/evidence`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/articles/{articleId}/evidence/export`

        Arguments and errors are those of `Articles.stream_evidence`.
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
    ) -> AsyncStream[bytes]:
        """Export the events an article is evidence of.

        Takes the filters of `GET /v1/articles/{articleId}/evidence`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/articles/{articleId}/evidence/export`

        Arguments and errors are those of `Articles.export_evidence`.
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

    async def get_facets(
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

        Arguments and errors are those of `Articles.get_facets`.
        """
        return await self._transport.request(
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

    async def get_timeline(
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

        Arguments and errors are those of `Articles.get_timeline`.
        """
        return await self._transport.request(
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
    ) -> AsyncPager[ArticleSummary]:
        """List and search articles in short.

        The articles that pass all filters, as `GET /v1/articles` finds them, each in less than 1 KB
        as a rule: for tables, maps and choices.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles/summaries`

        Arguments and errors are those of `Articles.list_summaries`.
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

    async def get_summary(
        self,
        article_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ArticleSummary:
        """Read an article in short.

        What `GET /v1/articles/summaries` shows of one of the articles.

        `GET /v1/articles/{articleId}/summary`

        Arguments and errors are those of `Articles.get_summary`.
        """
        return await self._transport.request(
            Call(
                _operations.ARTICLES_GET_SUMMARY,
                path=(article_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def read(
        self,
        *,
        ids: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> ArticleReadResult:
        """Read articles by their ids.

        Up to 1000 articles in one answer, as `GET /v1/articles/{id}` answers each, and what became
        of the ids that there is nothing of. Nothing is written, so the request may be repeated.

        `POST /v1/articles/read`

        Arguments and errors are those of `Articles.read`.
        """
        return await self._transport.request(
            Call(_operations.ARTICLES_READ, body={"ids": ids}, options=request_options)
        )

    def stream(
        self,
        *,
        after: str | None = None,
        sort: ArticleSort | None = None,
        request_options: RequestOptions | None = None,
        **filters: Unpack[ArticleFilters],
    ) -> AsyncStream[Article]:
        """Stream articles.

        Takes the filters of `GET /v1/articles`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/articles/export`

        Arguments and errors are those of `Articles.stream`.
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
    ) -> AsyncStream[bytes]:
        """Export articles.

        Takes the filters of `GET /v1/articles`, and answers with all that pass them, as `format`
        says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/articles/export`

        Arguments and errors are those of `Articles.export`.
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
    ) -> AsyncStream[bytes]:
        """Get articles as a feed.

        Takes the filters of `GET /v1/articles`, and answers with a page of what passes them, for
        feed readers.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/articles/feed`

        Arguments and errors are those of `Articles.feed`.
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

    async def get(
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

        Arguments and errors are those of `Articles.get`.
        """
        return await self._transport.request(
            Call(
                _operations.ARTICLES_GET,
                path=(article_id,),
                query={"asOf": as_of},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def replace(
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

        Arguments and errors are those of `Articles.replace`.
        """
        return await self._transport.request(
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

    async def update(
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

        Arguments and errors are those of `Articles.update`.
        """
        return await self._transport.request(
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

    async def delete(
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

        Arguments and errors are those of `Articles.delete`.
        """
        return await self._transport.request(
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

    async def get_json_ld(
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

        Arguments and errors are those of `Articles.get_json_ld`.
        """
        return await self._transport.request(
            Call(
                _operations.ARTICLES_GET_JSON_LD,
                path=(article_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )


class AsyncArticlesRaw:
    """The methods of `AsyncArticles`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: AsyncTransport) -> None:
        methods = AsyncArticles(AsyncRawTransport(transport))
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


class AsyncSearch:
    """Search over all collections at once, and suggestions while somebody types."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> AsyncSearchRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return AsyncSearchRaw(self._transport)

    async def list_suggestions(
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

        Arguments and errors are those of `Search.list_suggestions`.
        """
        return await self._transport.request(
            Call(
                _operations.SEARCH_LIST_SUGGESTIONS,
                query={"q": q, "kind": kind, "limit": limit},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def get_results(
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

        Arguments and errors are those of `Search.get_results`.
        """
        return await self._transport.request(
            Call(
                _operations.SEARCH_GET_RESULTS,
                query={"q": q, "limit": limit},
                if_none_match=if_none_match,
                options=request_options,
            )
        )


class AsyncSearchRaw:
    """The methods of `AsyncSearch`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: AsyncTransport) -> None:
        methods = AsyncSearch(AsyncRawTransport(transport))
        self.list_suggestions = raw(methods.list_suggestions)
        self.get_results = raw(methods.get_results)


class AsyncRevisions:
    """Earlier versions of articles, actors and events, and how to restore one."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> AsyncRevisionsRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return AsyncRevisionsRaw(self._transport)

    def list_article_revisions(
        self,
        article_id: str,
        *,
        after: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Revision]:
        """List the revisions of an article.

        Every change of the article, newest first. Those of a deleted article, and quotes of deleted
        articles, are shown only to keys with the scope `write`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles/{articleId}/revisions`

        Arguments and errors are those of `Revisions.list_article_revisions`.
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
    ) -> AsyncStream[Revision]:
        """Stream the revisions of an article.

        Takes the filters of `GET /v1/articles/{articleId}/revisions`, and answers with all that
        pass them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/articles/{articleId}/revisions/export`

        Arguments and errors are those of `Revisions.stream_article_revisions`.
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
    ) -> AsyncStream[bytes]:
        """Export the revisions of an article.

        Takes the filters of `GET /v1/articles/{articleId}/revisions`, and answers with all that
        pass them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/articles/{articleId}/revisions/export`

        Arguments and errors are those of `Revisions.export_article_revisions`.
        """
        return self._transport.chunks(
            Call(
                _operations.REVISIONS_EXPORT_ARTICLE_REVISIONS,
                path=(article_id,),
                query={"after": after, "format": format, "bom": bom},
                options=request_options,
            )
        )

    async def get_article_revision(
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

        Arguments and errors are those of `Revisions.get_article_revision`.
        """
        return await self._transport.request(
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

    async def restore_article(
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

        Arguments and errors are those of `Revisions.restore_article`.
        """
        return await self._transport.request(
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
    ) -> AsyncPager[Revision]:
        """List the revisions of an actor.

        Every change of the actor, newest first. Those of a deleted actor, and quotes of deleted
        articles, are shown only to keys with the scope `write`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/{actorId}/revisions`

        Arguments and errors are those of `Revisions.list_actor_revisions`.
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
    ) -> AsyncStream[Revision]:
        """Stream the revisions of an actor.

        Takes the filters of `GET /v1/actors/{actorId}/revisions`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/{actorId}/revisions/export`

        Arguments and errors are those of `Revisions.stream_actor_revisions`.
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
    ) -> AsyncStream[bytes]:
        """Export the revisions of an actor.

        Takes the filters of `GET /v1/actors/{actorId}/revisions`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/actors/{actorId}/revisions/export`

        Arguments and errors are those of `Revisions.export_actor_revisions`.
        """
        return self._transport.chunks(
            Call(
                _operations.REVISIONS_EXPORT_ACTOR_REVISIONS,
                path=(actor_id,),
                query={"after": after, "format": format, "bom": bom},
                options=request_options,
            )
        )

    async def get_actor_revision(
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

        Arguments and errors are those of `Revisions.get_actor_revision`.
        """
        return await self._transport.request(
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

    async def restore_actor(
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

        Arguments and errors are those of `Revisions.restore_actor`.
        """
        return await self._transport.request(
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
    ) -> AsyncPager[Revision]:
        """List the revisions of an event.

        Every change of the event, newest first. Those of a deleted event, and quotes of deleted
        articles, are shown only to keys with the scope `write`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/{eventId}/revisions`

        Arguments and errors are those of `Revisions.list_event_revisions`.
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
    ) -> AsyncStream[Revision]:
        """Stream the revisions of an event.

        Takes the filters of `GET /v1/events/{eventId}/revisions`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: items are read as they arrive.

        `GET /v1/events/{eventId}/revisions/export`

        Arguments and errors are those of `Revisions.stream_event_revisions`.
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
    ) -> AsyncStream[bytes]:
        """Export the revisions of an event.

        Takes the filters of `GET /v1/events/{eventId}/revisions`, and answers with all that pass
        them, as `format` says: lines of JSON, a table, or a map.

        Iterate over it: bytes are read as they arrive; `b"".join` has them all.

        `GET /v1/events/{eventId}/revisions/export`

        Arguments and errors are those of `Revisions.export_event_revisions`.
        """
        return self._transport.chunks(
            Call(
                _operations.REVISIONS_EXPORT_EVENT_REVISIONS,
                path=(event_id,),
                query={"after": after, "format": format, "bom": bom},
                options=request_options,
            )
        )

    async def get_event_revision(
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

        Arguments and errors are those of `Revisions.get_event_revision`.
        """
        return await self._transport.request(
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

    async def restore_event(
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

        Arguments and errors are those of `Revisions.restore_event`.
        """
        return await self._transport.request(
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


class AsyncRevisionsRaw:
    """The methods of `AsyncRevisions`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: AsyncTransport) -> None:
        methods = AsyncRevisions(AsyncRawTransport(transport))
        self.list_article_revisions = raw_page(methods.list_article_revisions)
        self.get_article_revision = raw(methods.get_article_revision)
        self.restore_article = raw(methods.restore_article)
        self.list_actor_revisions = raw_page(methods.list_actor_revisions)
        self.get_actor_revision = raw(methods.get_actor_revision)
        self.restore_actor = raw(methods.restore_actor)
        self.list_event_revisions = raw_page(methods.list_event_revisions)
        self.get_event_revision = raw(methods.get_event_revision)
        self.restore_event = raw(methods.restore_event)


class AsyncChanges:
    """All changes in order, for copies that stay up to date."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> AsyncChangesRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return AsyncChangesRaw(self._transport)

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
    ) -> AsyncPager[Change]:
        """List what has changed.

        Every create, update, delete and merge of articles, actors and events, in the order of their
        commits. Positions have no gaps. A resource that changes along with another one (an event
        whose participant is merged) has a change of its own. To keep a copy: read the lists, ask
        for the changes since their `Dateline-Position`, read again what each names in `touches`,
        and go on from `page.nextCursor`. With `wait`, the answer comes as soon as there is a
        change. docs/following.md has the whole of it.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/changes`

        Arguments and errors are those of `Changes.list`.
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
    ) -> AsyncStream[Change]:
        """Follow what has changed.

        Every create, update, delete and merge of articles, actors and events, in the order of their
        commits. Positions have no gaps. A resource that changes along with another one (an event
        whose participant is merged) has a change of its own.

        Iterate over it: it goes on without end, waits for what comes, and tries again however often
        the connection fails, unless `max_retries` says how often. To go on another time, give the
        `cursor` of the last one that you are done with as `since`. Leave the loop to end it, or
        close it.

        `GET /v1/changes`

        Arguments and errors are those of `Changes.follow`.
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
    ) -> AsyncStream[Change]:
        """Follow what has changed, up to now.

        Every create, update, delete and merge of articles, actors and events, in the order of their
        commits. Positions have no gaps. A resource that changes along with another one (an event
        whose participant is merged) has a change of its own.

        Iterate over it: it ends with what there is by then, and tries again however often the
        connection fails, unless `max_retries` says how often. To go on another time, give the
        `cursor` of the last one that you are done with as `since`.

        `GET /v1/changes`

        Arguments and errors are those of `Changes.follow_until_caught_up`.
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

    async def get_head(
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

        Arguments and errors are those of `Changes.get_head`.
        """
        return await self._transport.request(
            Call(_operations.CHANGES_GET_HEAD, if_none_match=if_none_match, options=request_options)
        )


class AsyncChangesRaw:
    """The methods of `AsyncChanges`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: AsyncTransport) -> None:
        methods = AsyncChanges(AsyncRawTransport(transport))
        self.list = raw_page(methods.list)
        self.get_head = raw(methods.get_head)


class AsyncBatch:
    """Many writes in one transaction."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> AsyncBatchRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return AsyncBatchRaw(self._transport)

    async def write(
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

        Arguments and errors are those of `Batch.write`.
        """
        return await self._transport.request(
            Call(
                _operations.BATCH_WRITE,
                body={"operations": operations},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )


class AsyncBatchRaw:
    """The methods of `AsyncBatch`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: AsyncTransport) -> None:
        methods = AsyncBatch(AsyncRawTransport(transport))
        self.write = raw(methods.write)


class AsyncImports:
    """Import of many resources, line by line."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def import_lines(
        self,
        lines: Iterable[ImportLine | Mapping[str, Any]]
        | AsyncIterable[ImportLine | Mapping[str, Any]],
        *,
        mode: ImportLinesMode | None = None,
        on_error: ImportLinesOnError | None = None,
        overwrite: bool | None = None,
        annotate: bool | None = None,
        dry_run: bool | None = None,
        dateline_comment: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ImportResult]:
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

        Arguments and errors are those of `Imports.import_lines`.
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


class AsyncMe:
    """Who makes a request, and what it may do."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> AsyncMeRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return AsyncMeRaw(self._transport)

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Caller:
        """Read who you are and what you may do.

        The key of the request, the scope that it has, and what is left of the rate limit. Without a
        key, where none is required, `key` is null and `scope` says what may be done without one.

        `GET /v1/me`

        Arguments and errors are those of `Me.get`.
        """
        return await self._transport.request(Call(_operations.ME_GET, options=request_options))


class AsyncMeRaw:
    """The methods of `AsyncMe`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: AsyncTransport) -> None:
        methods = AsyncMe(AsyncRawTransport(transport))
        self.get = raw(methods.get)


class AsyncKeys:
    """The keys of this server, for keys with the scope `admin`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> AsyncKeysRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return AsyncKeysRaw(self._transport)

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[ApiKey]:
        """List the keys.

        All keys of this server without their secrets, the newest first, also those that have
        expired or were revoked.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/keys`

        Arguments and errors are those of `Keys.list`.
        """
        return self._transport.pages(
            Call(
                _operations.KEYS_LIST,
                query={"limit": limit, "cursor": cursor},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def create(
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

        Arguments and errors are those of `Keys.create`.
        """
        return await self._transport.request(
            Call(
                _operations.KEYS_CREATE,
                body={"name": name, "scope": scope, "expiresAt": expires_at},
                options=request_options,
            )
        )

    async def get(
        self,
        key_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiKey:
        """Read a key.

        The key without its secret, which is not stored.

        `GET /v1/keys/{keyId}`

        Arguments and errors are those of `Keys.get`.
        """
        return await self._transport.request(
            Call(
                _operations.KEYS_GET,
                path=(key_id,),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    async def revoke(
        self,
        key_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiKey:
        """Revoke a key.

        Ends the validity of a key. Every process that serves this database refuses it within a
        second. A key that was revoked before keeps its time.

        `POST /v1/keys/{keyId}/revoke`

        Arguments and errors are those of `Keys.revoke`.
        """
        return await self._transport.request(
            Call(_operations.KEYS_REVOKE, path=(key_id,), options=request_options)
        )


class AsyncKeysRaw:
    """The methods of `AsyncKeys`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: AsyncTransport) -> None:
        methods = AsyncKeys(AsyncRawTransport(transport))
        self.list = raw_page(methods.list)
        self.create = raw(methods.create)
        self.get = raw(methods.get)
        self.revoke = raw(methods.revoke)


class AsyncService:
    """Health of the service."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> AsyncServiceRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return AsyncServiceRaw(self._transport)

    async def get_health(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Health:
        """Whether the process lives.

        Answers as long as the process does.

        `GET /healthz`

        Arguments and errors are those of `Service.get_health`.
        """
        return await self._transport.request(
            Call(_operations.SERVICE_GET_HEALTH, options=request_options)
        )

    async def get_readiness(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Health:
        """Whether the database answers.

        Answers 503 while the database does not.

        `GET /readyz`

        Arguments and errors are those of `Service.get_readiness`.
        """
        return await self._transport.request(
            Call(_operations.SERVICE_GET_READINESS, options=request_options)
        )


class AsyncServiceRaw:
    """The methods of `AsyncService`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: AsyncTransport) -> None:
        methods = AsyncService(AsyncRawTransport(transport))
        self.get_health = raw(methods.get_health)
        self.get_readiness = raw(methods.get_readiness)


class AsyncDateline(AsyncBaseClient):
    """A client of one Dateline service, for programs that await.

    Use it in an `async with` statement, or `close()` it at the end.
    """

    @cached_property
    def events(self) -> AsyncEvents:
        """What happened: who did what to whom, where and when."""
        return AsyncEvents(self._transport)

    @cached_property
    def actors(self) -> AsyncActors:
        """Who acts: persons, states, armies, groups, organisations."""
        return AsyncActors(self._transport)

    @cached_property
    def articles(self) -> AsyncArticles:
        """Publications, which are evidence of events."""
        return AsyncArticles(self._transport)

    @cached_property
    def search(self) -> AsyncSearch:
        """Search over all collections at once, and suggestions while somebody types."""
        return AsyncSearch(self._transport)

    @cached_property
    def revisions(self) -> AsyncRevisions:
        """Earlier versions of articles, actors and events, and how to restore one."""
        return AsyncRevisions(self._transport)

    @cached_property
    def changes(self) -> AsyncChanges:
        """All changes in order, for copies that stay up to date."""
        return AsyncChanges(self._transport)

    @cached_property
    def batch(self) -> AsyncBatch:
        """Many writes in one transaction."""
        return AsyncBatch(self._transport)

    @cached_property
    def imports(self) -> AsyncImports:
        """Import of many resources, line by line."""
        return AsyncImports(self._transport)

    @cached_property
    def me(self) -> AsyncMe:
        """Who makes a request, and what it may do."""
        return AsyncMe(self._transport)

    @cached_property
    def keys(self) -> AsyncKeys:
        """The keys of this server, for keys with the scope `admin`."""
        return AsyncKeys(self._transport)

    @cached_property
    def service(self) -> AsyncService:
        """Health of the service."""
        return AsyncService(self._transport)
