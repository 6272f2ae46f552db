# Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

"""The resources and their methods."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from . import _operations as operations
from ._operation import Call, Omit, RequestOptions, omit, percent_encoded
from ._sync import BaseClient, Pager, RawTransport, Stream, Transport, raw, raw_page
from .models import (
    Actor,
    ActorFacet,
    ActorFacets,
    ActorRevision,
    ActorSector,
    ActorSort,
    ActorType,
    Article,
    ArticleDuplicates,
    ArticleEvidence,
    ArticleFacet,
    ArticleFacets,
    ArticleGenre,
    ArticlePublishedPrecision,
    ArticleRevision,
    ArticleSort,
    ArticleStatus,
    ArticleSummary,
    Change,
    ChangeCollection,
    ChangeOrder,
    ChangePage,
    ChangesHead,
    CreateImportMode,
    CreateImportOnError,
    DatasetPatch,
    Event,
    EventClass,
    EventCode,
    EventContext,
    EventDatePatch,
    EventDatePrecision,
    EventFacet,
    EventFacets,
    EventModality,
    EventMode,
    EventParticipant,
    EventRevision,
    EventSort,
    EventStatus,
    EventType,
    Evidence,
    EvidenceStance,
    ExternalId,
    FatalitiesPatch,
    Health,
    ImportLine,
    ImportResult,
    LocationPatch,
    NewAffiliation,
    NewAlias,
    NewDataset,
    NewEventDate,
    NewEvidence,
    NewFatalities,
    NewLocation,
    NewMention,
    NewParticipant,
    NewSource,
    Participant,
    ParticipantRole,
    ParticipantSide,
    Revision,
    SimilarActors,
    SourcePatch,
    Unmerged,
)

__all__ = [
    "Events",
    "EventsRaw",
    "Articles",
    "ArticlesRaw",
    "Actors",
    "ActorsRaw",
    "Changes",
    "ChangesRaw",
    "Imports",
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
        q: str | None = None,
        type: EventType | Sequence[EventType] | None = None,
        mode: EventMode | Sequence[EventMode] | None = None,
        context: EventContext | Sequence[EventContext] | None = None,
        class_: EventClass | Sequence[EventClass] | None = None,
        code: str | Sequence[str] | None = None,
        country: str | Sequence[str] | None = None,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        precision: EventDatePrecision | Sequence[EventDatePrecision] | None = None,
        actor: str | Sequence[str] | None = None,
        initiator: str | Sequence[str] | None = None,
        recipient: str | Sequence[str] | None = None,
        pair: str | Sequence[str] | None = None,
        actor_type: ActorType | Sequence[ActorType] | None = None,
        actor_country: str | Sequence[str] | None = None,
        bbox: str | None = None,
        near: str | None = None,
        radius_km: float | None = None,
        fatalities_min: int | None = None,
        fatalities_max: int | None = None,
        intensity_min: float | None = None,
        intensity_max: float | None = None,
        status: EventStatus | Sequence[EventStatus] | None = None,
        article: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        has_evidence: bool | None = None,
        tag: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: EventSort | None = None,
        total: bool | None = None,
        bom: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Event]:
        """List and search events.

        Events that pass all filters, the latest first, each with its participants and evidence.
        Repeat a filter for OR; different filters are ANDed.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events`

        Args:
            q: Full-text search in title, summary, place, and the names and aliases of the
                participants: `words all`, `"a phrase"`, `one OR other`, `-without` or `NOT
                without`, `begin*`. Case, accents and variants of letters do not matter;
                docs/search.md says which. The beginning of a word has three letters or more.
            type: PLOVER type. Repeat for OR.
            mode: PLOVER mode. Repeat for OR.
            context: PLOVER context. Repeat for OR.
            class_: Cooperation or conflict, in words or deeds. Repeat for OR.
            code: Code of another scheme: `043`, or `cameo:043` to say which. Repeat for OR.
            country: Country it happened in. Repeat for OR.
            from_: Happened, or may have happened, on this day or later.
            to: Happened, or may have happened, on this day or earlier.
            precision: How exactly its date is known. Repeat for OR.
            actor: Id of an actor that takes part, in any role. Repeat for OR.
            initiator: Id of an actor that initiates it. Repeat for OR.
            recipient: Id of an actor that it is done to. Repeat for OR.
            pair: Two actors that both take part: their ids with a comma between. Repeat for OR.
            actor_type: Kind of an actor that takes part. Repeat for OR.
            actor_country: Country of an actor that takes part. Repeat for OR.
            bbox: Inside this box: west,south,east,north in degrees; west may exceed east to cross
                the antimeridian.
            near: Around this point: lat,lon in degrees. Goes with `radiusKm`.
            radius_km: How far from `near`, in kilometres; 50 when not given.
            fatalities_min: At least so many deaths, by the best estimate.
            fatalities_max: At most so many deaths, by the best estimate.
            intensity_min: Intensity at least this.
            intensity_max: Intensity at most this.
            status: How far it is established. Repeat for OR.
            article: Id of an article that is evidence of it. Repeat for OR.
            source: Domain or name of a source that reports it. Repeat for OR.
            has_evidence: Whether any article is evidence of it.
            tag: Label. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            after: Id of the last event that you have received: the list continues after it, in the
                same order, such as after a stream that broke off. Cannot be used with `cursor` or
                `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            snippet: With `q`: show the passage of title or summary that matched.
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
                operations.EVENTS_LIST,
                query={
                    "q": q,
                    "type": type,
                    "mode": mode,
                    "context": context,
                    "class": class_,
                    "code": code,
                    "country": country,
                    "from": from_,
                    "to": to,
                    "precision": precision,
                    "actor": actor,
                    "initiator": initiator,
                    "recipient": recipient,
                    "pair": pair,
                    "actorType": actor_type,
                    "actorCountry": actor_country,
                    "bbox": bbox,
                    "near": near,
                    "radiusKm": radius_km,
                    "fatalitiesMin": fatalities_min,
                    "fatalitiesMax": fatalities_max,
                    "intensityMin": intensity_min,
                    "intensityMax": intensity_max,
                    "status": status,
                    "article": article,
                    "source": source,
                    "hasEvidence": has_evidence,
                    "tag": tag,
                    "dataset": dataset,
                    "externalId": external_id,
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "bom": bom,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        q: str | None = None,
        type: EventType | Sequence[EventType] | None = None,
        mode: EventMode | Sequence[EventMode] | None = None,
        context: EventContext | Sequence[EventContext] | None = None,
        class_: EventClass | Sequence[EventClass] | None = None,
        code: str | Sequence[str] | None = None,
        country: str | Sequence[str] | None = None,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        precision: EventDatePrecision | Sequence[EventDatePrecision] | None = None,
        actor: str | Sequence[str] | None = None,
        initiator: str | Sequence[str] | None = None,
        recipient: str | Sequence[str] | None = None,
        pair: str | Sequence[str] | None = None,
        actor_type: ActorType | Sequence[ActorType] | None = None,
        actor_country: str | Sequence[str] | None = None,
        bbox: str | None = None,
        near: str | None = None,
        radius_km: float | None = None,
        fatalities_min: int | None = None,
        fatalities_max: int | None = None,
        intensity_min: float | None = None,
        intensity_max: float | None = None,
        status: EventStatus | Sequence[EventStatus] | None = None,
        article: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        has_evidence: bool | None = None,
        tag: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        after: str | None = None,
        sort: EventSort | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Event]:
        """Stream and search events.

        Events that pass all filters, the latest first, each with its participants and evidence.
        Repeat a filter for OR; different filters are ANDed.

        Iterate over it: items are read as they arrive.

        `GET /v1/events`

        Args:
            q: Full-text search in title, summary, place, and the names and aliases of the
                participants: `words all`, `"a phrase"`, `one OR other`, `-without` or `NOT
                without`, `begin*`. Case, accents and variants of letters do not matter;
                docs/search.md says which. The beginning of a word has three letters or more.
            type: PLOVER type. Repeat for OR.
            mode: PLOVER mode. Repeat for OR.
            context: PLOVER context. Repeat for OR.
            class_: Cooperation or conflict, in words or deeds. Repeat for OR.
            code: Code of another scheme: `043`, or `cameo:043` to say which. Repeat for OR.
            country: Country it happened in. Repeat for OR.
            from_: Happened, or may have happened, on this day or later.
            to: Happened, or may have happened, on this day or earlier.
            precision: How exactly its date is known. Repeat for OR.
            actor: Id of an actor that takes part, in any role. Repeat for OR.
            initiator: Id of an actor that initiates it. Repeat for OR.
            recipient: Id of an actor that it is done to. Repeat for OR.
            pair: Two actors that both take part: their ids with a comma between. Repeat for OR.
            actor_type: Kind of an actor that takes part. Repeat for OR.
            actor_country: Country of an actor that takes part. Repeat for OR.
            bbox: Inside this box: west,south,east,north in degrees; west may exceed east to cross
                the antimeridian.
            near: Around this point: lat,lon in degrees. Goes with `radiusKm`.
            radius_km: How far from `near`, in kilometres; 50 when not given.
            fatalities_min: At least so many deaths, by the best estimate.
            fatalities_max: At most so many deaths, by the best estimate.
            intensity_min: Intensity at least this.
            intensity_max: Intensity at most this.
            status: How far it is established. Repeat for OR.
            article: Id of an article that is evidence of it. Repeat for OR.
            source: Domain or name of a source that reports it. Repeat for OR.
            has_evidence: Whether any article is evidence of it.
            tag: Label. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            after: Id of the last event that you have received: the list continues after it, in the
                same order, such as after a stream that broke off. Cannot be used with `cursor` or
                `sort=relevance`.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.

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
                operations.EVENTS_STREAM,
                query={
                    "q": q,
                    "type": type,
                    "mode": mode,
                    "context": context,
                    "class": class_,
                    "code": code,
                    "country": country,
                    "from": from_,
                    "to": to,
                    "precision": precision,
                    "actor": actor,
                    "initiator": initiator,
                    "recipient": recipient,
                    "pair": pair,
                    "actorType": actor_type,
                    "actorCountry": actor_country,
                    "bbox": bbox,
                    "near": near,
                    "radiusKm": radius_km,
                    "fatalitiesMin": fatalities_min,
                    "fatalitiesMax": fatalities_max,
                    "intensityMin": intensity_min,
                    "intensityMax": intensity_max,
                    "status": status,
                    "article": article,
                    "source": source,
                    "hasEvidence": has_evidence,
                    "tag": tag,
                    "dataset": dataset,
                    "externalId": external_id,
                    "after": after,
                    "sort": sort,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def create(
        self,
        *,
        title: str,
        type: EventType,
        date: NewEventDate | Mapping[str, Any],
        summary: str | Omit | None = omit,
        mode: EventMode | Omit | None = omit,
        contexts: Sequence[EventContext] | Omit = omit,
        codes: Sequence[EventCode | Mapping[str, Any]] | Omit = omit,
        modality: EventModality | Omit = omit,
        status: EventStatus | Omit = omit,
        confidence: float | Omit | None = omit,
        participants: Sequence[NewParticipant | Mapping[str, Any]] | Omit = omit,
        evidence: Sequence[NewEvidence | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalId | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: NewDataset | Mapping[str, Any] | Omit | None = omit,
        location: NewLocation | Mapping[str, Any] | Omit | None = omit,
        fatalities: NewFatalities | Mapping[str, Any] | Omit | None = omit,
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
            mode: How; one of the modes of the type.
            contexts: What it was about: PLOVER contexts. Default: `[]`.
            codes: What other coding schemes call it. Default: `[]`.
            modality: Whether it happened, or is said to be going to. Default: `"asserted"`.
            status: How far it is established. Default: `"reported"`.
            confidence: How sure the record is, 0 to 1.
            participants: Who took part, in order. Default: `[]`.
            evidence: Which articles say so. Default: `[]`.
            external_ids: Identifiers in other systems; each is unique in the collection. Default:
                `[]`.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_CREATE,
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

    def get_facets(
        self,
        *,
        q: str | None = None,
        type: EventType | Sequence[EventType] | None = None,
        mode: EventMode | Sequence[EventMode] | None = None,
        context: EventContext | Sequence[EventContext] | None = None,
        class_: EventClass | Sequence[EventClass] | None = None,
        code: str | Sequence[str] | None = None,
        country: str | Sequence[str] | None = None,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        precision: EventDatePrecision | Sequence[EventDatePrecision] | None = None,
        actor: str | Sequence[str] | None = None,
        initiator: str | Sequence[str] | None = None,
        recipient: str | Sequence[str] | None = None,
        pair: str | Sequence[str] | None = None,
        actor_type: ActorType | Sequence[ActorType] | None = None,
        actor_country: str | Sequence[str] | None = None,
        bbox: str | None = None,
        near: str | None = None,
        radius_km: float | None = None,
        fatalities_min: int | None = None,
        fatalities_max: int | None = None,
        intensity_min: float | None = None,
        intensity_max: float | None = None,
        status: EventStatus | Sequence[EventStatus] | None = None,
        article: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        has_evidence: bool | None = None,
        tag: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        facet: EventFacet | Sequence[EventFacet],
        values: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> EventFacets:
        """Count events by the values of filters.

        How many of the events that pass all filters have each value of a filter, exactly: what a
        search page shows beside its results. A filter on what is counted applies like any other;
        leave it out to see the other values. A value counts each of the events once, and those with
        several values count for each.

        `GET /v1/events/facets`

        Args:
            q: Full-text search in title, summary, place, and the names and aliases of the
                participants: `words all`, `"a phrase"`, `one OR other`, `-without` or `NOT
                without`, `begin*`. Case, accents and variants of letters do not matter;
                docs/search.md says which. The beginning of a word has three letters or more.
            type: PLOVER type. Repeat for OR.
            mode: PLOVER mode. Repeat for OR.
            context: PLOVER context. Repeat for OR.
            class_: Cooperation or conflict, in words or deeds. Repeat for OR.
            code: Code of another scheme: `043`, or `cameo:043` to say which. Repeat for OR.
            country: Country it happened in. Repeat for OR.
            from_: Happened, or may have happened, on this day or later.
            to: Happened, or may have happened, on this day or earlier.
            precision: How exactly its date is known. Repeat for OR.
            actor: Id of an actor that takes part, in any role. Repeat for OR.
            initiator: Id of an actor that initiates it. Repeat for OR.
            recipient: Id of an actor that it is done to. Repeat for OR.
            pair: Two actors that both take part: their ids with a comma between. Repeat for OR.
            actor_type: Kind of an actor that takes part. Repeat for OR.
            actor_country: Country of an actor that takes part. Repeat for OR.
            bbox: Inside this box: west,south,east,north in degrees; west may exceed east to cross
                the antimeridian.
            near: Around this point: lat,lon in degrees. Goes with `radiusKm`.
            radius_km: How far from `near`, in kilometres; 50 when not given.
            fatalities_min: At least so many deaths, by the best estimate.
            fatalities_max: At most so many deaths, by the best estimate.
            intensity_min: Intensity at least this.
            intensity_max: Intensity at most this.
            status: How far it is established. Repeat for OR.
            article: Id of an article that is evidence of it. Repeat for OR.
            source: Domain or name of a source that reports it. Repeat for OR.
            has_evidence: Whether any article is evidence of it.
            tag: Label. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            facet: Filter whose values are counted. Repeat for up to 5.
            values: How many values of each to answer with, 20 when not given.
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
                operations.EVENTS_GET_FACETS,
                query={
                    "q": q,
                    "type": type,
                    "mode": mode,
                    "context": context,
                    "class": class_,
                    "code": code,
                    "country": country,
                    "from": from_,
                    "to": to,
                    "precision": precision,
                    "actor": actor,
                    "initiator": initiator,
                    "recipient": recipient,
                    "pair": pair,
                    "actorType": actor_type,
                    "actorCountry": actor_country,
                    "bbox": bbox,
                    "near": near,
                    "radiusKm": radius_km,
                    "fatalitiesMin": fatalities_min,
                    "fatalitiesMax": fatalities_max,
                    "intensityMin": intensity_min,
                    "intensityMax": intensity_max,
                    "status": status,
                    "article": article,
                    "source": source,
                    "hasEvidence": has_evidence,
                    "tag": tag,
                    "dataset": dataset,
                    "externalId": external_id,
                    "facet": facet,
                    "values": values,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get(
        self,
        event_id: str,
        *,
        as_of: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Event:
        """Read an event.

        The event with its participants and its evidence.

        `GET /v1/events/{eventId}`

        Args:
            event_id: Id of the event.
            as_of: Read it as it was then: 404 before it was recorded, and while it was deleted.
                What it embeds of others, and its counts of them, are as they are now. What is
                deleted now is read so with the scope `write`; where it is embedded, others see its
                id and `deleted`. An instant, or a day, which is included.
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
                operations.EVENTS_GET,
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
        date: NewEventDate | Mapping[str, Any],
        summary: str | Omit | None = omit,
        mode: EventMode | Omit | None = omit,
        contexts: Sequence[EventContext] | Omit = omit,
        codes: Sequence[EventCode | Mapping[str, Any]] | Omit = omit,
        modality: EventModality | Omit = omit,
        status: EventStatus | Omit = omit,
        confidence: float | Omit | None = omit,
        participants: Sequence[NewParticipant | Mapping[str, Any]] | Omit = omit,
        evidence: Sequence[NewEvidence | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalId | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: NewDataset | Mapping[str, Any] | Omit | None = omit,
        location: NewLocation | Mapping[str, Any] | Omit | None = omit,
        fatalities: NewFatalities | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Event:
        """Replace an event.

        Writes the whole event: what the body leaves out is cleared, participants and evidence among
        it.

        `PUT /v1/events/{eventId}`

        Args:
            event_id: Id of the event.
            title: What happened, in a line.
            type: PLOVER type, or OTHER.
            date: When it happened.
            summary: What happened, in a few sentences.
            mode: How; one of the modes of the type.
            contexts: What it was about: PLOVER contexts. Default: `[]`.
            codes: What other coding schemes call it. Default: `[]`.
            modality: Whether it happened, or is said to be going to. Default: `"asserted"`.
            status: How far it is established. Default: `"reported"`.
            confidence: How sure the record is, 0 to 1.
            participants: Who took part, in order. Default: `[]`.
            evidence: Which articles say so. Default: `[]`.
            external_ids: Identifiers in other systems; each is unique in the collection. Default:
                `[]`.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_REPLACE,
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
        codes: Sequence[EventCode | Mapping[str, Any]] | Omit = omit,
        modality: EventModality | Omit = omit,
        status: EventStatus | Omit = omit,
        confidence: float | Omit | None = omit,
        participants: Sequence[NewParticipant | Mapping[str, Any]] | Omit = omit,
        evidence: Sequence[NewEvidence | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalId | Mapping[str, Any]] | Omit = omit,
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

        Applies a JSON Merge Patch (RFC 7396): what the body leaves out stays, null clears what may
        be null, a list replaces the list (`[]` clears it). A date of one day moves with its `start`
        alone, and one of a week, month or year spans that of the new start.

        `PATCH /v1/events/{eventId}`

        Args:
            event_id: Id of the event.
            title: What happened, in a line.
            summary: What happened, in a few sentences.
            type: PLOVER type, or OTHER.
            mode: How; one of the modes of the type.
            contexts: What it was about: PLOVER contexts.
            codes: What other coding schemes call it.
            modality: Whether it happened, or is said to be going to.
            status: How far it is established.
            confidence: How sure the record is, 0 to 1.
            participants: Who took part, in order.
            evidence: Which articles say so.
            external_ids: Identifiers in other systems; each is unique in the collection.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_UPDATE,
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_DELETE,
                path=(event_id,),
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
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
        bom: bool | None = None,
        duplicates: Literal["collapse"] | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Evidence]:
        """List the evidence of an event.

        Which articles speak for or against the event, in the order they were given, all of them.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/{eventId}/evidence`

        Args:
            event_id: Id of the event.
            after: Id of the last evidence link that you have received: the list continues after it,
                in the same order, such as after a stream that broke off. Cannot be used with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            duplicates: Shows an article and its duplicates once: the first of them that was given.
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
                operations.EVENTS_LIST_EVIDENCE,
                path=(event_id,),
                query={
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "bom": bom,
                    "duplicates": duplicates,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_evidence(
        self,
        event_id: str,
        *,
        after: str | None = None,
        bom: bool | None = None,
        duplicates: Literal["collapse"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Evidence]:
        """Stream the evidence of an event.

        Which articles speak for or against the event, in the order they were given, all of them.

        Iterate over it: items are read as they arrive.

        `GET /v1/events/{eventId}/evidence`

        Args:
            event_id: Id of the event.
            after: Id of the last evidence link that you have received: the list continues after it,
                in the same order, such as after a stream that broke off. Cannot be used with
                `cursor` or `sort=relevance`.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            duplicates: Shows an article and its duplicates once: the first of them that was given.
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
                operations.EVENTS_STREAM_EVIDENCE,
                path=(event_id,),
                query={"after": after, "bom": bom, "duplicates": duplicates},
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

        Adds an article that speaks for or against the event. `If-Match` is about the event.

        `POST /v1/events/{eventId}/evidence`

        Args:
            event_id: Id of the event.
            article_id: Id of the article.
            quote: The sentence that says so, verbatim.
            start: Offset into the body, in Unicode code points.
            end: Offset into the body, in Unicode code points.
            start_utf16: Ignored: `start` says where the quote is. Accepted so that a quote can be
                sent back as it was read.
            end_utf16: Ignored, like `startUtf16`.
            stance: What the article does for the event. Default: `"supports"`.
            confidence: How sure the link is, 0 to 1.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_CREATE_EVIDENCE,
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

    def get_evidence(
        self,
        event_id: str,
        evidence_id: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Evidence:
        """Read an evidence link.

        One article that speaks for or against the event.

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
                operations.EVENTS_GET_EVIDENCE,
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

        Applies a JSON Merge Patch (RFC 7396) to one link; the others stay as they are. `If-Match`
        is about the event, which becomes a version later.

        `PATCH /v1/events/{eventId}/evidence/{evidenceId}`

        Args:
            event_id: Id of the event.
            evidence_id: Id of the evidence link.
            quote: The sentence that says so, verbatim.
            start: Offset into the body, in Unicode code points.
            end: Offset into the body, in Unicode code points.
            stance: What the article does for the event.
            confidence: How sure the link is, 0 to 1.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_UPDATE_EVIDENCE,
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

        Removes the link; the event and the article stay. `If-Match` is about the event.

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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_DELETE_EVIDENCE,
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
        q: str | None = None,
        type: EventType | Sequence[EventType] | None = None,
        mode: EventMode | Sequence[EventMode] | None = None,
        context: EventContext | Sequence[EventContext] | None = None,
        class_: EventClass | Sequence[EventClass] | None = None,
        code: str | Sequence[str] | None = None,
        country: str | Sequence[str] | None = None,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        precision: EventDatePrecision | Sequence[EventDatePrecision] | None = None,
        actor: str | Sequence[str] | None = None,
        initiator: str | Sequence[str] | None = None,
        recipient: str | Sequence[str] | None = None,
        pair: str | Sequence[str] | None = None,
        actor_type: ActorType | Sequence[ActorType] | None = None,
        actor_country: str | Sequence[str] | None = None,
        bbox: str | None = None,
        near: str | None = None,
        radius_km: float | None = None,
        fatalities_min: int | None = None,
        fatalities_max: int | None = None,
        intensity_min: float | None = None,
        intensity_max: float | None = None,
        status: EventStatus | Sequence[EventStatus] | None = None,
        article: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        has_evidence: bool | None = None,
        tag: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: EventSort | None = None,
        bom: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[EventParticipant]:
        """List who takes part in events.

        A row for each event that passes the filters and each actor that takes part in it, in the
        order of the events: the long form that statistics and spreadsheets want. A page may have
        fewer rows than `limit`, or none, while there are more.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/participants`

        Args:
            q: Full-text search in title, summary, place, and the names and aliases of the
                participants: `words all`, `"a phrase"`, `one OR other`, `-without` or `NOT
                without`, `begin*`. Case, accents and variants of letters do not matter;
                docs/search.md says which. The beginning of a word has three letters or more.
            type: PLOVER type. Repeat for OR.
            mode: PLOVER mode. Repeat for OR.
            context: PLOVER context. Repeat for OR.
            class_: Cooperation or conflict, in words or deeds. Repeat for OR.
            code: Code of another scheme: `043`, or `cameo:043` to say which. Repeat for OR.
            country: Country it happened in. Repeat for OR.
            from_: Happened, or may have happened, on this day or later.
            to: Happened, or may have happened, on this day or earlier.
            precision: How exactly its date is known. Repeat for OR.
            actor: Id of an actor that takes part, in any role. Repeat for OR.
            initiator: Id of an actor that initiates it. Repeat for OR.
            recipient: Id of an actor that it is done to. Repeat for OR.
            pair: Two actors that both take part: their ids with a comma between. Repeat for OR.
            actor_type: Kind of an actor that takes part. Repeat for OR.
            actor_country: Country of an actor that takes part. Repeat for OR.
            bbox: Inside this box: west,south,east,north in degrees; west may exceed east to cross
                the antimeridian.
            near: Around this point: lat,lon in degrees. Goes with `radiusKm`.
            radius_km: How far from `near`, in kilometres; 50 when not given.
            fatalities_min: At least so many deaths, by the best estimate.
            fatalities_max: At most so many deaths, by the best estimate.
            intensity_min: Intensity at least this.
            intensity_max: Intensity at most this.
            status: How far it is established. Repeat for OR.
            article: Id of an article that is evidence of it. Repeat for OR.
            source: Domain or name of a source that reports it. Repeat for OR.
            has_evidence: Whether any article is evidence of it.
            tag: Label. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            after: Id of the last event with all of its participants that you have received: the
                list continues after it, in the same order, such as after a stream that broke off.
                Cannot be used with `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
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
                operations.EVENTS_LIST_PARTICIPANTS,
                query={
                    "q": q,
                    "type": type,
                    "mode": mode,
                    "context": context,
                    "class": class_,
                    "code": code,
                    "country": country,
                    "from": from_,
                    "to": to,
                    "precision": precision,
                    "actor": actor,
                    "initiator": initiator,
                    "recipient": recipient,
                    "pair": pair,
                    "actorType": actor_type,
                    "actorCountry": actor_country,
                    "bbox": bbox,
                    "near": near,
                    "radiusKm": radius_km,
                    "fatalitiesMin": fatalities_min,
                    "fatalitiesMax": fatalities_max,
                    "intensityMin": intensity_min,
                    "intensityMax": intensity_max,
                    "status": status,
                    "article": article,
                    "source": source,
                    "hasEvidence": has_evidence,
                    "tag": tag,
                    "dataset": dataset,
                    "externalId": external_id,
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "bom": bom,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_participants(
        self,
        *,
        q: str | None = None,
        type: EventType | Sequence[EventType] | None = None,
        mode: EventMode | Sequence[EventMode] | None = None,
        context: EventContext | Sequence[EventContext] | None = None,
        class_: EventClass | Sequence[EventClass] | None = None,
        code: str | Sequence[str] | None = None,
        country: str | Sequence[str] | None = None,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        precision: EventDatePrecision | Sequence[EventDatePrecision] | None = None,
        actor: str | Sequence[str] | None = None,
        initiator: str | Sequence[str] | None = None,
        recipient: str | Sequence[str] | None = None,
        pair: str | Sequence[str] | None = None,
        actor_type: ActorType | Sequence[ActorType] | None = None,
        actor_country: str | Sequence[str] | None = None,
        bbox: str | None = None,
        near: str | None = None,
        radius_km: float | None = None,
        fatalities_min: int | None = None,
        fatalities_max: int | None = None,
        intensity_min: float | None = None,
        intensity_max: float | None = None,
        status: EventStatus | Sequence[EventStatus] | None = None,
        article: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        has_evidence: bool | None = None,
        tag: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        after: str | None = None,
        sort: EventSort | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[EventParticipant]:
        """Stream who takes part in events.

        A row for each event that passes the filters and each actor that takes part in it, in the
        order of the events: the long form that statistics and spreadsheets want. A page may have
        fewer rows than `limit`, or none, while there are more.

        Iterate over it: items are read as they arrive.

        `GET /v1/participants`

        Args:
            q: Full-text search in title, summary, place, and the names and aliases of the
                participants: `words all`, `"a phrase"`, `one OR other`, `-without` or `NOT
                without`, `begin*`. Case, accents and variants of letters do not matter;
                docs/search.md says which. The beginning of a word has three letters or more.
            type: PLOVER type. Repeat for OR.
            mode: PLOVER mode. Repeat for OR.
            context: PLOVER context. Repeat for OR.
            class_: Cooperation or conflict, in words or deeds. Repeat for OR.
            code: Code of another scheme: `043`, or `cameo:043` to say which. Repeat for OR.
            country: Country it happened in. Repeat for OR.
            from_: Happened, or may have happened, on this day or later.
            to: Happened, or may have happened, on this day or earlier.
            precision: How exactly its date is known. Repeat for OR.
            actor: Id of an actor that takes part, in any role. Repeat for OR.
            initiator: Id of an actor that initiates it. Repeat for OR.
            recipient: Id of an actor that it is done to. Repeat for OR.
            pair: Two actors that both take part: their ids with a comma between. Repeat for OR.
            actor_type: Kind of an actor that takes part. Repeat for OR.
            actor_country: Country of an actor that takes part. Repeat for OR.
            bbox: Inside this box: west,south,east,north in degrees; west may exceed east to cross
                the antimeridian.
            near: Around this point: lat,lon in degrees. Goes with `radiusKm`.
            radius_km: How far from `near`, in kilometres; 50 when not given.
            fatalities_min: At least so many deaths, by the best estimate.
            fatalities_max: At most so many deaths, by the best estimate.
            intensity_min: Intensity at least this.
            intensity_max: Intensity at most this.
            status: How far it is established. Repeat for OR.
            article: Id of an article that is evidence of it. Repeat for OR.
            source: Domain or name of a source that reports it. Repeat for OR.
            has_evidence: Whether any article is evidence of it.
            tag: Label. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            after: Id of the last event with all of its participants that you have received: the
                list continues after it, in the same order, such as after a stream that broke off.
                Cannot be used with `cursor` or `sort=relevance`.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.

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
                operations.EVENTS_STREAM_PARTICIPANTS,
                query={
                    "q": q,
                    "type": type,
                    "mode": mode,
                    "context": context,
                    "class": class_,
                    "code": code,
                    "country": country,
                    "from": from_,
                    "to": to,
                    "precision": precision,
                    "actor": actor,
                    "initiator": initiator,
                    "recipient": recipient,
                    "pair": pair,
                    "actorType": actor_type,
                    "actorCountry": actor_country,
                    "bbox": bbox,
                    "near": near,
                    "radiusKm": radius_km,
                    "fatalitiesMin": fatalities_min,
                    "fatalitiesMax": fatalities_max,
                    "intensityMin": intensity_min,
                    "intensityMax": intensity_max,
                    "status": status,
                    "article": article,
                    "source": source,
                    "hasEvidence": has_evidence,
                    "tag": tag,
                    "dataset": dataset,
                    "externalId": external_id,
                    "after": after,
                    "sort": sort,
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

        Adds an actor after those that take part already. `If-Match` is about the event, which
        becomes a version later.

        `POST /v1/events/{eventId}/participants`

        Args:
            event_id: Id of the event.
            actor_id: Id of the actor.
            role: What part it takes. Default: `"participant"`.
            side: Which side of two it is on.
            title: Its title as of then.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_CREATE_PARTICIPANT,
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

        How an actor takes part in the event.

        `GET /v1/events/{eventId}/participants/{actorId}`

        Args:
            event_id: Id of the event.
            actor_id: Id of the actor that takes part.
            in_role: The role that is meant, where the actor takes part in several: 409 without it.
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
                operations.EVENTS_GET_PARTICIPANT,
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

        Applies a JSON Merge Patch (RFC 7396) to how one actor takes part; the others stay as they
        are. `If-Match` is about the event, which becomes a version later.

        `PATCH /v1/events/{eventId}/participants/{actorId}`

        Args:
            event_id: Id of the event.
            actor_id: Id of the actor that takes part.
            role: What part it takes.
            side: Which side of two it is on.
            title: Its title as of then.
            in_role: The role that is meant, where the actor takes part in several: 409 without it.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_UPDATE_PARTICIPANT,
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

        Removes how an actor takes part; the event and the actor stay. `If-Match` is about the
        event, which becomes a version later.

        `DELETE /v1/events/{eventId}/participants/{actorId}`

        Args:
            event_id: Id of the event.
            actor_id: Id of the actor that takes part.
            in_role: The role that is meant, where the actor takes part in several: 409 without it.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_DELETE_PARTICIPANT,
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

    def list_revisions(
        self,
        event_id: str,
        *,
        after: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        bom: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Revision]:
        """List the revisions of an event.

        Every change of the event, the last one first: when, by which key, why, and the difference.
        Those of an event that is deleted are kept, for keys with the scope `write`; so are quotes
        of articles that are deleted.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/events/{eventId}/revisions`

        Args:
            event_id: Id of the event.
            after: `version` of the last revision that you have received: the list continues after
                it, in the same order, such as after a stream that broke off. Cannot be used with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
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
                operations.EVENTS_LIST_REVISIONS,
                path=(event_id,),
                query={"after": after, "limit": limit, "cursor": cursor, "bom": bom},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_revisions(
        self,
        event_id: str,
        *,
        after: int | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Revision]:
        """Stream the revisions of an event.

        Every change of the event, the last one first: when, by which key, why, and the difference.
        Those of an event that is deleted are kept, for keys with the scope `write`; so are quotes
        of articles that are deleted.

        Iterate over it: items are read as they arrive.

        `GET /v1/events/{eventId}/revisions`

        Args:
            event_id: Id of the event.
            after: `version` of the last revision that you have received: the list continues after
                it, in the same order, such as after a stream that broke off. Cannot be used with
                `cursor` or `sort=relevance`.
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
        return self._transport.stream(
            Call(
                operations.EVENTS_STREAM_REVISIONS,
                path=(event_id,),
                query={"after": after, "bom": bom},
                options=request_options,
            )
        )

    def get_revision(
        self,
        event_id: str,
        version: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> EventRevision:
        """Read a revision of an event.

        A change of the event, and the event as the change made it; of one that is deleted, for keys
        with the scope `write`. What it embeds that is deleted is shown to others as `deleted`,
        without its content.

        `GET /v1/events/{eventId}/revisions/{version}`

        Args:
            event_id: Id of the event.
            version: Version of the revision.
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
                operations.EVENTS_GET_REVISION,
                path=(
                    event_id,
                    version,
                ),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def restore(
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

        Makes the event what it was in a version, which is a new version; one that is deleted is
        there again under its id. What it refers to must be there: 409 names what is not. Links that
        others had to it are theirs, and not put back with it.

        `POST /v1/events/{eventId}/restore`

        Args:
            event_id: Id of the event.
            version: The version that it is to be like.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.EVENTS_RESTORE,
                path=(event_id,),
                body={"version": version},
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
        self.get_facets = raw(methods.get_facets)
        self.get = raw(methods.get)
        self.replace = raw(methods.replace)
        self.update = raw(methods.update)
        self.delete = raw(methods.delete)
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
        self.list_revisions = raw_page(methods.list_revisions)
        self.get_revision = raw(methods.get_revision)
        self.restore = raw(methods.restore)


class Articles:
    """Publications, which are evidence of events."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def raw(self) -> ArticlesRaw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return ArticlesRaw(self._transport)

    def list_evidence(
        self,
        article_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        bom: bool | None = None,
        stance: EvidenceStance | Sequence[EvidenceStance] | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[ArticleEvidence]:
        """List what an article is evidence of.

        The events that the article speaks for or against, the latest first, each with its quote and
        where the body has it.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles/{articleId}/evidence`

        Args:
            article_id: Id of the article.
            after: Id of the last evidence link that you have received: the list continues after it,
                in the same order, such as after a stream that broke off. Cannot be used with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            stance: Only links with this stance. Repeat for OR.
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
                operations.ARTICLES_LIST_EVIDENCE,
                path=(article_id,),
                query={
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "bom": bom,
                    "stance": stance,
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
        bom: bool | None = None,
        stance: EvidenceStance | Sequence[EvidenceStance] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[ArticleEvidence]:
        """Stream what an article is evidence of.

        The events that the article speaks for or against, the latest first, each with its quote and
        where the body has it.

        Iterate over it: items are read as they arrive.

        `GET /v1/articles/{articleId}/evidence`

        Args:
            article_id: Id of the article.
            after: Id of the last evidence link that you have received: the list continues after it,
                in the same order, such as after a stream that broke off. Cannot be used with
                `cursor` or `sort=relevance`.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            stance: Only links with this stance. Repeat for OR.
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
                operations.ARTICLES_STREAM_EVIDENCE,
                path=(article_id,),
                query={"after": after, "bom": bom, "stance": stance},
                options=request_options,
            )
        )

    def list(
        self,
        *,
        q: str | None = None,
        source: str | Sequence[str] | None = None,
        source_country: str | Sequence[str] | None = None,
        language: str | Sequence[str] | None = None,
        author: str | Sequence[str] | None = None,
        section: str | Sequence[str] | None = None,
        genre: ArticleGenre | Sequence[ArticleGenre] | None = None,
        tag: str | Sequence[str] | None = None,
        published_from: str | None = None,
        published_to: str | None = None,
        actor: str | Sequence[str] | None = None,
        event: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        url: str | Sequence[str] | None = None,
        has_body: bool | None = None,
        has_event: bool | None = None,
        duplicates: ArticleDuplicates | None = None,
        duplicate_of: str | Sequence[str] | None = None,
        status: ArticleStatus | Sequence[ArticleStatus] | None = None,
        updated_from: str | None = None,
        exclude_source: str | Sequence[str] | None = None,
        exclude_language: str | Sequence[str] | None = None,
        exclude_tag: str | Sequence[str] | None = None,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: ArticleSort | None = None,
        total: bool | None = None,
        bom: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[ArticleSummary]:
        """List and search articles.

        Articles that pass all filters, the latest first. Repeat a filter for OR; different filters
        are ANDed.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles`

        Args:
            q: Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR
                other`, `-without` or `NOT without`, `begin*`. Case, accents and variants of letters
                do not matter; docs/search.md says which. The beginning of a word has three letters
                or more.
            source: Domain or name of the source. Repeat for OR.
            source_country: Country of the source. Repeat for OR.
            language: Language of the article. Repeat for OR.
            author: Name of an author. Repeat for OR.
            section: Section of the outlet. Repeat for OR.
            genre: Kind of text. Repeat for OR.
            tag: Label. Repeat for OR.
            published_from: Published then or later. An instant, or a day.
            published_to: Published then or earlier. An instant, or a day, which is included.
            actor: Id of an actor that it mentions. Repeat for OR.
            event: Id of an event that it is evidence of. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            url: Where it was published; compared after normalising. Repeat for OR.
            has_body: Whether its full text is here.
            has_event: Whether it is evidence of an event.
            duplicates: Articles that are duplicates of another one: `collapse` leaves them out,
                also where the other filters leave out the original; `only` leaves out the others.
            duplicate_of: Id of the original that it is a duplicate of. Repeat for OR.
            status: Whether it stands, or has been withdrawn; only what stands when not given.
                Repeat for OR.
            updated_from: Last changed then or later. An instant, or a day.
            exclude_source: Domain or name of a source to leave out. Repeat to exclude more.
            exclude_language: Language to leave out. Repeat to exclude more.
            exclude_tag: Label to leave out. Repeat to exclude more.
            after: Id of the last article that you have received: the list continues after it, in
                the same order, such as after a stream that broke off. Cannot be used with `cursor`
                or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            snippet: With `q`: show the passage of title, summary or body that matched.
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
                operations.ARTICLES_LIST,
                query={
                    "q": q,
                    "source": source,
                    "sourceCountry": source_country,
                    "language": language,
                    "author": author,
                    "section": section,
                    "genre": genre,
                    "tag": tag,
                    "publishedFrom": published_from,
                    "publishedTo": published_to,
                    "actor": actor,
                    "event": event,
                    "dataset": dataset,
                    "externalId": external_id,
                    "url": url,
                    "hasBody": has_body,
                    "hasEvent": has_event,
                    "duplicates": duplicates,
                    "duplicateOf": duplicate_of,
                    "status": status,
                    "updatedFrom": updated_from,
                    "excludeSource": exclude_source,
                    "excludeLanguage": exclude_language,
                    "excludeTag": exclude_tag,
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "bom": bom,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        q: str | None = None,
        source: str | Sequence[str] | None = None,
        source_country: str | Sequence[str] | None = None,
        language: str | Sequence[str] | None = None,
        author: str | Sequence[str] | None = None,
        section: str | Sequence[str] | None = None,
        genre: ArticleGenre | Sequence[ArticleGenre] | None = None,
        tag: str | Sequence[str] | None = None,
        published_from: str | None = None,
        published_to: str | None = None,
        actor: str | Sequence[str] | None = None,
        event: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        url: str | Sequence[str] | None = None,
        has_body: bool | None = None,
        has_event: bool | None = None,
        duplicates: ArticleDuplicates | None = None,
        duplicate_of: str | Sequence[str] | None = None,
        status: ArticleStatus | Sequence[ArticleStatus] | None = None,
        updated_from: str | None = None,
        exclude_source: str | Sequence[str] | None = None,
        exclude_language: str | Sequence[str] | None = None,
        exclude_tag: str | Sequence[str] | None = None,
        after: str | None = None,
        sort: ArticleSort | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Article]:
        """Stream and search articles.

        Articles that pass all filters, the latest first. Repeat a filter for OR; different filters
        are ANDed.

        Iterate over it: items are read as they arrive.

        `GET /v1/articles`

        Args:
            q: Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR
                other`, `-without` or `NOT without`, `begin*`. Case, accents and variants of letters
                do not matter; docs/search.md says which. The beginning of a word has three letters
                or more.
            source: Domain or name of the source. Repeat for OR.
            source_country: Country of the source. Repeat for OR.
            language: Language of the article. Repeat for OR.
            author: Name of an author. Repeat for OR.
            section: Section of the outlet. Repeat for OR.
            genre: Kind of text. Repeat for OR.
            tag: Label. Repeat for OR.
            published_from: Published then or later. An instant, or a day.
            published_to: Published then or earlier. An instant, or a day, which is included.
            actor: Id of an actor that it mentions. Repeat for OR.
            event: Id of an event that it is evidence of. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            url: Where it was published; compared after normalising. Repeat for OR.
            has_body: Whether its full text is here.
            has_event: Whether it is evidence of an event.
            duplicates: Articles that are duplicates of another one: `collapse` leaves them out,
                also where the other filters leave out the original; `only` leaves out the others.
            duplicate_of: Id of the original that it is a duplicate of. Repeat for OR.
            status: Whether it stands, or has been withdrawn; only what stands when not given.
                Repeat for OR.
            updated_from: Last changed then or later. An instant, or a day.
            exclude_source: Domain or name of a source to leave out. Repeat to exclude more.
            exclude_language: Language to leave out. Repeat to exclude more.
            exclude_tag: Label to leave out. Repeat to exclude more.
            after: Id of the last article that you have received: the list continues after it, in
                the same order, such as after a stream that broke off. Cannot be used with `cursor`
                or `sort=relevance`.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.

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
                operations.ARTICLES_STREAM,
                query={
                    "q": q,
                    "source": source,
                    "sourceCountry": source_country,
                    "language": language,
                    "author": author,
                    "section": section,
                    "genre": genre,
                    "tag": tag,
                    "publishedFrom": published_from,
                    "publishedTo": published_to,
                    "actor": actor,
                    "event": event,
                    "dataset": dataset,
                    "externalId": external_id,
                    "url": url,
                    "hasBody": has_body,
                    "hasEvent": has_event,
                    "duplicates": duplicates,
                    "duplicateOf": duplicate_of,
                    "status": status,
                    "updatedFrom": updated_from,
                    "excludeSource": exclude_source,
                    "excludeLanguage": exclude_language,
                    "excludeTag": exclude_tag,
                    "after": after,
                    "sort": sort,
                    "bom": bom,
                },
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
        published_at: str | Omit | None = omit,
        published_precision: ArticlePublishedPrecision | Omit | None = omit,
        authors: Sequence[str] | Omit = omit,
        section: str | Omit | None = omit,
        genre: ArticleGenre | Omit = omit,
        image_url: str | Omit | None = omit,
        rights: str | Omit | None = omit,
        stands_alone: bool | Omit = omit,
        status: ArticleStatus | Omit = omit,
        mentions: Sequence[NewMention | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalId | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: NewDataset | Mapping[str, Any] | Omit | None = omit,
        source: NewSource | Mapping[str, Any] | Omit | None = omit,
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
            summary: The article in short.
            body: Full text, where rights allow.
            language: Language of the article, BCP 47.
            published_at: When it was published: an instant, or a day, which is stored as its first
                instant in UTC.
            published_precision: How exactly `publishedAt` is known; derived from its form when not
                given.
            authors: Names of the authors. Default: `[]`.
            section: Section of the outlet.
            genre: Kind of text. Default: `"news"`.
            image_url: Lead image.
            rights: Rights statement.
            stands_alone: Whether it is an original whatever it is like: overrules that it was found
                to be a duplicate. Default: `false`.
            status: Whether it stands: `withdrawn` articles are left out of lists, streams and
                feeds, unless `status` asks for them. Default: `"published"`.
            mentions: Actors that the article speaks of, with up to 5000 quotes together. Default:
                `[]`.
            external_ids: Identifiers in other systems; each is unique in the collection. Default:
                `[]`.
            tags: Labels of your own. Default: `[]`.
            dataset: The data set it came from, if any.
            source: Who published it.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ARTICLES_CREATE,
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
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def get_facets(
        self,
        *,
        q: str | None = None,
        source: str | Sequence[str] | None = None,
        source_country: str | Sequence[str] | None = None,
        language: str | Sequence[str] | None = None,
        author: str | Sequence[str] | None = None,
        section: str | Sequence[str] | None = None,
        genre: ArticleGenre | Sequence[ArticleGenre] | None = None,
        tag: str | Sequence[str] | None = None,
        published_from: str | None = None,
        published_to: str | None = None,
        actor: str | Sequence[str] | None = None,
        event: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        url: str | Sequence[str] | None = None,
        has_body: bool | None = None,
        has_event: bool | None = None,
        duplicates: ArticleDuplicates | None = None,
        duplicate_of: str | Sequence[str] | None = None,
        status: ArticleStatus | Sequence[ArticleStatus] | None = None,
        updated_from: str | None = None,
        exclude_source: str | Sequence[str] | None = None,
        exclude_language: str | Sequence[str] | None = None,
        exclude_tag: str | Sequence[str] | None = None,
        facet: ArticleFacet | Sequence[ArticleFacet],
        values: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ArticleFacets:
        """Count articles by the values of filters.

        How many of the articles that pass all filters have each value of a filter, exactly: what a
        search page shows beside its results. A filter on what is counted applies like any other;
        leave it out to see the other values. A value counts each of the articles once, and those
        with several values count for each.

        `GET /v1/articles/facets`

        Args:
            q: Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR
                other`, `-without` or `NOT without`, `begin*`. Case, accents and variants of letters
                do not matter; docs/search.md says which. The beginning of a word has three letters
                or more.
            source: Domain or name of the source. Repeat for OR.
            source_country: Country of the source. Repeat for OR.
            language: Language of the article. Repeat for OR.
            author: Name of an author. Repeat for OR.
            section: Section of the outlet. Repeat for OR.
            genre: Kind of text. Repeat for OR.
            tag: Label. Repeat for OR.
            published_from: Published then or later. An instant, or a day.
            published_to: Published then or earlier. An instant, or a day, which is included.
            actor: Id of an actor that it mentions. Repeat for OR.
            event: Id of an event that it is evidence of. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            url: Where it was published; compared after normalising. Repeat for OR.
            has_body: Whether its full text is here.
            has_event: Whether it is evidence of an event.
            duplicates: Articles that are duplicates of another one: `collapse` leaves them out,
                also where the other filters leave out the original; `only` leaves out the others.
            duplicate_of: Id of the original that it is a duplicate of. Repeat for OR.
            status: Whether it stands, or has been withdrawn; only what stands when not given.
                Repeat for OR.
            updated_from: Last changed then or later. An instant, or a day.
            exclude_source: Domain or name of a source to leave out. Repeat to exclude more.
            exclude_language: Language to leave out. Repeat to exclude more.
            exclude_tag: Label to leave out. Repeat to exclude more.
            facet: Filter whose values are counted. Repeat for up to 5.
            values: How many values of each to answer with, 20 when not given.
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
                operations.ARTICLES_GET_FACETS,
                query={
                    "q": q,
                    "source": source,
                    "sourceCountry": source_country,
                    "language": language,
                    "author": author,
                    "section": section,
                    "genre": genre,
                    "tag": tag,
                    "publishedFrom": published_from,
                    "publishedTo": published_to,
                    "actor": actor,
                    "event": event,
                    "dataset": dataset,
                    "externalId": external_id,
                    "url": url,
                    "hasBody": has_body,
                    "hasEvent": has_event,
                    "duplicates": duplicates,
                    "duplicateOf": duplicate_of,
                    "status": status,
                    "updatedFrom": updated_from,
                    "excludeSource": exclude_source,
                    "excludeLanguage": exclude_language,
                    "excludeTag": exclude_tag,
                    "facet": facet,
                    "values": values,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get(
        self,
        article_id: str,
        *,
        as_of: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Article:
        """Read an article.

        The article with the actors that it mentions and the events that it is evidence of.

        `GET /v1/articles/{articleId}`

        Args:
            article_id: Id of the article.
            as_of: Read it as it was then: 404 before it was recorded, and while it was deleted.
                What it embeds of others, and its counts of them, are as they are now. What is
                deleted now is read so with the scope `write`; where it is embedded, others see its
                id and `deleted`. An instant, or a day, which is included.
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
                operations.ARTICLES_GET,
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
        published_at: str | Omit | None = omit,
        published_precision: ArticlePublishedPrecision | Omit | None = omit,
        authors: Sequence[str] | Omit = omit,
        section: str | Omit | None = omit,
        genre: ArticleGenre | Omit = omit,
        image_url: str | Omit | None = omit,
        rights: str | Omit | None = omit,
        stands_alone: bool | Omit = omit,
        status: ArticleStatus | Omit = omit,
        mentions: Sequence[NewMention | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalId | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: NewDataset | Mapping[str, Any] | Omit | None = omit,
        source: NewSource | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Article:
        """Replace an article.

        Writes the whole article: what the body leaves out is cleared.

        `PUT /v1/articles/{articleId}`

        Args:
            article_id: Id of the article.
            title: Headline.
            url: Where it was published; unique once normalised.
            summary: The article in short.
            body: Full text, where rights allow.
            language: Language of the article, BCP 47.
            published_at: When it was published: an instant, or a day, which is stored as its first
                instant in UTC.
            published_precision: How exactly `publishedAt` is known; derived from its form when not
                given.
            authors: Names of the authors. Default: `[]`.
            section: Section of the outlet.
            genre: Kind of text. Default: `"news"`.
            image_url: Lead image.
            rights: Rights statement.
            stands_alone: Whether it is an original whatever it is like: overrules that it was found
                to be a duplicate. Default: `false`.
            status: Whether it stands: `withdrawn` articles are left out of lists, streams and
                feeds, unless `status` asks for them. Default: `"published"`.
            mentions: Actors that the article speaks of, with up to 5000 quotes together. Default:
                `[]`.
            external_ids: Identifiers in other systems; each is unique in the collection. Default:
                `[]`.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ARTICLES_REPLACE,
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
        published_at: str | Omit | None = omit,
        published_precision: ArticlePublishedPrecision | Omit | None = omit,
        authors: Sequence[str] | Omit = omit,
        section: str | Omit | None = omit,
        genre: ArticleGenre | Omit = omit,
        image_url: str | Omit | None = omit,
        rights: str | Omit | None = omit,
        stands_alone: bool | Omit = omit,
        status: ArticleStatus | Omit = omit,
        mentions: Sequence[NewMention | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalId | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetPatch | Mapping[str, Any] | Omit | None = omit,
        source: SourcePatch | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Article:
        """Change some fields of an article.

        Applies a JSON Merge Patch (RFC 7396): what the body leaves out stays, null clears what may
        be null, a list replaces the list (`[]` clears it).

        `PATCH /v1/articles/{articleId}`

        Args:
            article_id: Id of the article.
            url: Where it was published; unique once normalised.
            title: Headline.
            summary: The article in short.
            body: Full text, where rights allow.
            language: Language of the article, BCP 47.
            published_at: When it was published: an instant, or a day, which is stored as its first
                instant in UTC.
            published_precision: How exactly `publishedAt` is known; derived from its form when not
                given.
            authors: Names of the authors.
            section: Section of the outlet.
            genre: Kind of text.
            image_url: Lead image.
            rights: Rights statement.
            stands_alone: Whether it is an original whatever it is like: overrules that it was found
                to be a duplicate.
            status: Whether it stands: `withdrawn` articles are left out of lists, streams and
                feeds, unless `status` asks for them.
            mentions: Actors that the article speaks of, with up to 5000 quotes together.
            external_ids: Identifiers in other systems; each is unique in the collection.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ARTICLES_UPDATE,
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

        An article that is evidence of an event is kept with 409, which names the events;
        `force=true` removes the evidence too.

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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ARTICLES_DELETE,
                path=(article_id,),
                query={"force": force},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def list_revisions(
        self,
        article_id: str,
        *,
        after: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        bom: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Revision]:
        """List the revisions of an article.

        Every change of the article, the last one first: when, by which key, why, and the
        difference. Those of an article that is deleted are kept, for keys with the scope `write`;
        so are quotes of articles that are deleted.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/articles/{articleId}/revisions`

        Args:
            article_id: Id of the article.
            after: `version` of the last revision that you have received: the list continues after
                it, in the same order, such as after a stream that broke off. Cannot be used with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
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
                operations.ARTICLES_LIST_REVISIONS,
                path=(article_id,),
                query={"after": after, "limit": limit, "cursor": cursor, "bom": bom},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_revisions(
        self,
        article_id: str,
        *,
        after: int | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Revision]:
        """Stream the revisions of an article.

        Every change of the article, the last one first: when, by which key, why, and the
        difference. Those of an article that is deleted are kept, for keys with the scope `write`;
        so are quotes of articles that are deleted.

        Iterate over it: items are read as they arrive.

        `GET /v1/articles/{articleId}/revisions`

        Args:
            article_id: Id of the article.
            after: `version` of the last revision that you have received: the list continues after
                it, in the same order, such as after a stream that broke off. Cannot be used with
                `cursor` or `sort=relevance`.
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
        return self._transport.stream(
            Call(
                operations.ARTICLES_STREAM_REVISIONS,
                path=(article_id,),
                query={"after": after, "bom": bom},
                options=request_options,
            )
        )

    def get_revision(
        self,
        article_id: str,
        version: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ArticleRevision:
        """Read a revision of an article.

        A change of the article, and the article as the change made it; of one that is deleted, for
        keys with the scope `write`. What it embeds that is deleted is shown to others as `deleted`,
        without its content.

        `GET /v1/articles/{articleId}/revisions/{version}`

        Args:
            article_id: Id of the article.
            version: Version of the revision.
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
                operations.ARTICLES_GET_REVISION,
                path=(
                    article_id,
                    version,
                ),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def restore(
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

        Makes the article what it was in a version, which is a new version; one that is deleted is
        there again under its id. What it refers to must be there: 409 names what is not. Links that
        others had to it are theirs, and not put back with it.

        `POST /v1/articles/{articleId}/restore`

        Args:
            article_id: Id of the article.
            version: The version that it is to be like.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ARTICLES_RESTORE,
                path=(article_id,),
                body={"version": version},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )


class ArticlesRaw:
    """The methods of `Articles`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Articles(RawTransport(transport))
        self.list_evidence = raw_page(methods.list_evidence)
        self.list = raw_page(methods.list)
        self.create = raw(methods.create)
        self.get_facets = raw(methods.get_facets)
        self.get = raw(methods.get)
        self.replace = raw(methods.replace)
        self.update = raw(methods.update)
        self.delete = raw(methods.delete)
        self.list_revisions = raw_page(methods.list_revisions)
        self.get_revision = raw(methods.get_revision)
        self.restore = raw(methods.restore)


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
        q: str | None = None,
        type: ActorType | Sequence[ActorType] | None = None,
        country: str | Sequence[str] | None = None,
        sector: ActorSector | Sequence[ActorSector] | None = None,
        affiliated_with: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        has_events: bool | None = None,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: ActorSort | None = None,
        total: bool | None = None,
        bom: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Actor]:
        """List and search actors.

        Actors that pass all filters, by name. Repeat a filter for OR; different filters are ANDed.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors`

        Args:
            q: Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without` or
                `NOT without`, `begin*`. Case, accents and variants of letters do not matter;
                docs/search.md says which. The last word may be unfinished, for type-ahead: with
                `sort=-eventCount` whoever acts most comes first.
            type: Kind of actor. Repeat for OR.
            country: Country it belongs to. Repeat for OR.
            sector: PLOVER sector. Repeat for OR.
            affiliated_with: Id of an actor that it is affiliated with, in either direction. Repeat
                for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            tag: Label. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            has_events: Whether it takes part in any event.
            after: Id of the last actor that you have received: the list continues after it, in the
                same order, such as after a stream that broke off. Cannot be used with `cursor` or
                `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            snippet: With `q`: show the passage of the names that matched.
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
                operations.ACTORS_LIST,
                query={
                    "q": q,
                    "type": type,
                    "country": country,
                    "sector": sector,
                    "affiliatedWith": affiliated_with,
                    "externalId": external_id,
                    "tag": tag,
                    "dataset": dataset,
                    "hasEvents": has_events,
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "bom": bom,
                    "snippet": snippet,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        q: str | None = None,
        type: ActorType | Sequence[ActorType] | None = None,
        country: str | Sequence[str] | None = None,
        sector: ActorSector | Sequence[ActorSector] | None = None,
        affiliated_with: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        has_events: bool | None = None,
        after: str | None = None,
        sort: ActorSort | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Actor]:
        """Stream and search actors.

        Actors that pass all filters, by name. Repeat a filter for OR; different filters are ANDed.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors`

        Args:
            q: Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without` or
                `NOT without`, `begin*`. Case, accents and variants of letters do not matter;
                docs/search.md says which. The last word may be unfinished, for type-ahead: with
                `sort=-eventCount` whoever acts most comes first.
            type: Kind of actor. Repeat for OR.
            country: Country it belongs to. Repeat for OR.
            sector: PLOVER sector. Repeat for OR.
            affiliated_with: Id of an actor that it is affiliated with, in either direction. Repeat
                for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            tag: Label. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            has_events: Whether it takes part in any event.
            after: Id of the last actor that you have received: the list continues after it, in the
                same order, such as after a stream that broke off. Cannot be used with `cursor` or
                `sort=relevance`.
            sort: Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            request_options: What this request does in another way than its client.

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
                operations.ACTORS_STREAM,
                query={
                    "q": q,
                    "type": type,
                    "country": country,
                    "sector": sector,
                    "affiliatedWith": affiliated_with,
                    "externalId": external_id,
                    "tag": tag,
                    "dataset": dataset,
                    "hasEvents": has_events,
                    "after": after,
                    "sort": sort,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def create(
        self,
        *,
        type: ActorType,
        name: str,
        aliases: Sequence[NewAlias | Mapping[str, Any]] | Omit = omit,
        country: str | Omit | None = omit,
        sectors: Sequence[ActorSector] | Omit = omit,
        description: str | Omit | None = omit,
        start_date: str | Omit | None = omit,
        end_date: str | Omit | None = omit,
        affiliations: Sequence[NewAffiliation | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalId | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: NewDataset | Mapping[str, Any] | Omit | None = omit,
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
            sectors: What it does in society: PLOVER sector codes. Default: `[]`.
            description: Who it is, in a few sentences.
            start_date: Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
            end_date: Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
            affiliations: What it is to other actors. Default: `[]`.
            external_ids: Identifiers in other systems; each is unique in the collection. Default:
                `[]`.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ACTORS_CREATE,
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

    def get_facets(
        self,
        *,
        q: str | None = None,
        type: ActorType | Sequence[ActorType] | None = None,
        country: str | Sequence[str] | None = None,
        sector: ActorSector | Sequence[ActorSector] | None = None,
        affiliated_with: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        tag: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        has_events: bool | None = None,
        facet: ActorFacet | Sequence[ActorFacet],
        values: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ActorFacets:
        """Count actors by the values of filters.

        How many of the actors that pass all filters have each value of a filter, exactly: what a
        search page shows beside its results. A filter on what is counted applies like any other;
        leave it out to see the other values. A value counts each of the actors once, and those with
        several values count for each.

        `GET /v1/actors/facets`

        Args:
            q: Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without` or
                `NOT without`, `begin*`. Case, accents and variants of letters do not matter;
                docs/search.md says which. The last word may be unfinished, for type-ahead: with
                `sort=-eventCount` whoever acts most comes first.
            type: Kind of actor. Repeat for OR.
            country: Country it belongs to. Repeat for OR.
            sector: PLOVER sector. Repeat for OR.
            affiliated_with: Id of an actor that it is affiliated with, in either direction. Repeat
                for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            tag: Label. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            has_events: Whether it takes part in any event.
            facet: Filter whose values are counted. Repeat for up to 5.
            values: How many values of each to answer with, 20 when not given.
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
                operations.ACTORS_GET_FACETS,
                query={
                    "q": q,
                    "type": type,
                    "country": country,
                    "sector": sector,
                    "affiliatedWith": affiliated_with,
                    "externalId": external_id,
                    "tag": tag,
                    "dataset": dataset,
                    "hasEvents": has_events,
                    "facet": facet,
                    "values": values,
                },
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def get(
        self,
        actor_id: str,
        *,
        as_of: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Actor:
        """Read an actor.

        The actor with its affiliations and counts. The id of an actor that was merged answers 308
        to the one it was merged into; writes to it answer 409.

        `GET /v1/actors/{actorId}`

        Args:
            actor_id: Id of the actor.
            as_of: Read it as it was then: 404 before it was recorded, and while it was deleted.
                What it embeds of others, and its counts of them, are as they are now. What is
                deleted now is read so with the scope `write`; where it is embedded, others see its
                id and `deleted`. An instant, or a day, which is included.
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
                operations.ACTORS_GET,
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
        aliases: Sequence[NewAlias | Mapping[str, Any]] | Omit = omit,
        country: str | Omit | None = omit,
        sectors: Sequence[ActorSector] | Omit = omit,
        description: str | Omit | None = omit,
        start_date: str | Omit | None = omit,
        end_date: str | Omit | None = omit,
        affiliations: Sequence[NewAffiliation | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalId | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: NewDataset | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Actor:
        """Replace an actor.

        Writes the whole actor: what the body leaves out is cleared.

        `PUT /v1/actors/{actorId}`

        Args:
            actor_id: Id of the actor.
            type: Kind of actor.
            name: The name it is best known by.
            aliases: Its other names; search finds them all. Default: `[]`.
            country: Country it belongs to, ISO 3166-1 alpha-2.
            sectors: What it does in society: PLOVER sector codes. Default: `[]`.
            description: Who it is, in a few sentences.
            start_date: Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
            end_date: Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
            affiliations: What it is to other actors. Default: `[]`.
            external_ids: Identifiers in other systems; each is unique in the collection. Default:
                `[]`.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ACTORS_REPLACE,
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
        aliases: Sequence[NewAlias | Mapping[str, Any]] | Omit = omit,
        country: str | Omit | None = omit,
        sectors: Sequence[ActorSector] | Omit = omit,
        description: str | Omit | None = omit,
        start_date: str | Omit | None = omit,
        end_date: str | Omit | None = omit,
        affiliations: Sequence[NewAffiliation | Mapping[str, Any]] | Omit = omit,
        external_ids: Sequence[ExternalId | Mapping[str, Any]] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        dataset: DatasetPatch | Mapping[str, Any] | Omit | None = omit,
        dateline_comment: str | None = None,
        if_match: str | int | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Actor:
        """Change some fields of an actor.

        Applies a JSON Merge Patch (RFC 7396): what the body leaves out stays, null clears what may
        be null, a list replaces the list (`[]` clears it).

        `PATCH /v1/actors/{actorId}`

        Args:
            actor_id: Id of the actor.
            type: Kind of actor.
            name: The name it is best known by.
            aliases: Its other names; search finds them all.
            country: Country it belongs to, ISO 3166-1 alpha-2.
            sectors: What it does in society: PLOVER sector codes.
            description: Who it is, in a few sentences.
            start_date: Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
            end_date: Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
            affiliations: What it is to other actors.
            external_ids: Identifiers in other systems; each is unique in the collection.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ACTORS_UPDATE,
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

        An actor that events, articles or other actors refer to is kept with 409, which names them;
        `force=true` removes those links too.

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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ACTORS_DELETE,
                path=(actor_id,),
                query={"force": force},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
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

        Moves all links of the duplicate to this actor, and its names to the aliases. From then on
        reads of the id of the duplicate answer 308 to this actor, and writes to it 409. `POST
        /v1/actors/{actorId}/unmerge` with that id undoes it. Merging the same duplicate again
        changes nothing.

        `POST /v1/actors/{actorId}/merge`

        Args:
            actor_id: Id of the actor.
            duplicate_id: Id of the record that is given up.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ACTORS_MERGE,
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

        Brings back an actor that was merged into another one, under its id, with what it had: each
        link goes back to it as it is now, and its names, identifiers, tags and affiliations leave
        the survivor, unless that or another one merged into it has them too. What was added to the
        survivor since stays there; the answer names it, and what cannot be given back. Actors that
        had been merged into this one before stay merged into it. `If-Match` is the version that the
        merge made of it.

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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ACTORS_UNMERGE,
                path=(actor_id,),
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )

    def list_similar_actors(
        self,
        actor_id: str,
        *,
        limit: int | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> SimilarActors:
        """Find actors that may be the same.

        Other actors whose names or aliases are like those of this one, in any spelling, order of
        words or script, or as an acronym, with what type, country and identifiers say to it. Of
        each, the first 50 names are compared, and of a name the first 20 words; those that have
        most in common are compared first, and an answer ends with what can be compared in about a
        second. What is the same is merged by `POST /v1/actors/{actorId}/merge`.

        `GET /v1/actors/{actorId}/similar`

        Args:
            actor_id: Id of the actor.
            limit: How many to answer with, 10 when not given.
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
                operations.ACTORS_LIST_SIMILAR_ACTORS,
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
        q: str | None = None,
        type: EventType | Sequence[EventType] | None = None,
        mode: EventMode | Sequence[EventMode] | None = None,
        context: EventContext | Sequence[EventContext] | None = None,
        class_: EventClass | Sequence[EventClass] | None = None,
        code: str | Sequence[str] | None = None,
        country: str | Sequence[str] | None = None,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        precision: EventDatePrecision | Sequence[EventDatePrecision] | None = None,
        initiator: str | Sequence[str] | None = None,
        recipient: str | Sequence[str] | None = None,
        pair: str | Sequence[str] | None = None,
        actor_type: ActorType | Sequence[ActorType] | None = None,
        actor_country: str | Sequence[str] | None = None,
        bbox: str | None = None,
        near: str | None = None,
        radius_km: float | None = None,
        fatalities_min: int | None = None,
        fatalities_max: int | None = None,
        intensity_min: float | None = None,
        intensity_max: float | None = None,
        status: EventStatus | Sequence[EventStatus] | None = None,
        article: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        has_evidence: bool | None = None,
        tag: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: EventSort | None = None,
        total: bool | None = None,
        bom: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Event]:
        """List the events of an actor.

        Events that the actor takes part in, in any role, the latest first; with the filters of `GET
        /v1/events`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/{actorId}/events`

        Args:
            actor_id: Id of the actor.
            q: Full-text search in title, summary, place, and the names and aliases of the
                participants: `words all`, `"a phrase"`, `one OR other`, `-without` or `NOT
                without`, `begin*`. Case, accents and variants of letters do not matter;
                docs/search.md says which. The beginning of a word has three letters or more.
            type: PLOVER type. Repeat for OR.
            mode: PLOVER mode. Repeat for OR.
            context: PLOVER context. Repeat for OR.
            class_: Cooperation or conflict, in words or deeds. Repeat for OR.
            code: Code of another scheme: `043`, or `cameo:043` to say which. Repeat for OR.
            country: Country it happened in. Repeat for OR.
            from_: Happened, or may have happened, on this day or later.
            to: Happened, or may have happened, on this day or earlier.
            precision: How exactly its date is known. Repeat for OR.
            initiator: Id of an actor that initiates it. Repeat for OR.
            recipient: Id of an actor that it is done to. Repeat for OR.
            pair: Two actors that both take part: their ids with a comma between. Repeat for OR.
            actor_type: Kind of an actor that takes part. Repeat for OR.
            actor_country: Country of an actor that takes part. Repeat for OR.
            bbox: Inside this box: west,south,east,north in degrees; west may exceed east to cross
                the antimeridian.
            near: Around this point: lat,lon in degrees. Goes with `radiusKm`.
            radius_km: How far from `near`, in kilometres; 50 when not given.
            fatalities_min: At least so many deaths, by the best estimate.
            fatalities_max: At most so many deaths, by the best estimate.
            intensity_min: Intensity at least this.
            intensity_max: Intensity at most this.
            status: How far it is established. Repeat for OR.
            article: Id of an article that is evidence of it. Repeat for OR.
            source: Domain or name of a source that reports it. Repeat for OR.
            has_evidence: Whether any article is evidence of it.
            tag: Label. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            after: Id of the last event that you have received: the list continues after it, in the
                same order, such as after a stream that broke off. Cannot be used with `cursor` or
                `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            snippet: With `q`: show the passage of title or summary that matched.
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
                operations.ACTORS_LIST_EVENTS,
                path=(actor_id,),
                query={
                    "q": q,
                    "type": type,
                    "mode": mode,
                    "context": context,
                    "class": class_,
                    "code": code,
                    "country": country,
                    "from": from_,
                    "to": to,
                    "precision": precision,
                    "initiator": initiator,
                    "recipient": recipient,
                    "pair": pair,
                    "actorType": actor_type,
                    "actorCountry": actor_country,
                    "bbox": bbox,
                    "near": near,
                    "radiusKm": radius_km,
                    "fatalitiesMin": fatalities_min,
                    "fatalitiesMax": fatalities_max,
                    "intensityMin": intensity_min,
                    "intensityMax": intensity_max,
                    "status": status,
                    "article": article,
                    "source": source,
                    "hasEvidence": has_evidence,
                    "tag": tag,
                    "dataset": dataset,
                    "externalId": external_id,
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "bom": bom,
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
        q: str | None = None,
        type: EventType | Sequence[EventType] | None = None,
        mode: EventMode | Sequence[EventMode] | None = None,
        context: EventContext | Sequence[EventContext] | None = None,
        class_: EventClass | Sequence[EventClass] | None = None,
        code: str | Sequence[str] | None = None,
        country: str | Sequence[str] | None = None,
        from_: dt.date | str | None = None,
        to: dt.date | str | None = None,
        precision: EventDatePrecision | Sequence[EventDatePrecision] | None = None,
        initiator: str | Sequence[str] | None = None,
        recipient: str | Sequence[str] | None = None,
        pair: str | Sequence[str] | None = None,
        actor_type: ActorType | Sequence[ActorType] | None = None,
        actor_country: str | Sequence[str] | None = None,
        bbox: str | None = None,
        near: str | None = None,
        radius_km: float | None = None,
        fatalities_min: int | None = None,
        fatalities_max: int | None = None,
        intensity_min: float | None = None,
        intensity_max: float | None = None,
        status: EventStatus | Sequence[EventStatus] | None = None,
        article: str | Sequence[str] | None = None,
        source: str | Sequence[str] | None = None,
        has_evidence: bool | None = None,
        tag: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        after: str | None = None,
        sort: EventSort | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Event]:
        """Stream the events of an actor.

        Events that the actor takes part in, in any role, the latest first; with the filters of `GET
        /v1/events`.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/{actorId}/events`

        Args:
            actor_id: Id of the actor.
            q: Full-text search in title, summary, place, and the names and aliases of the
                participants: `words all`, `"a phrase"`, `one OR other`, `-without` or `NOT
                without`, `begin*`. Case, accents and variants of letters do not matter;
                docs/search.md says which. The beginning of a word has three letters or more.
            type: PLOVER type. Repeat for OR.
            mode: PLOVER mode. Repeat for OR.
            context: PLOVER context. Repeat for OR.
            class_: Cooperation or conflict, in words or deeds. Repeat for OR.
            code: Code of another scheme: `043`, or `cameo:043` to say which. Repeat for OR.
            country: Country it happened in. Repeat for OR.
            from_: Happened, or may have happened, on this day or later.
            to: Happened, or may have happened, on this day or earlier.
            precision: How exactly its date is known. Repeat for OR.
            initiator: Id of an actor that initiates it. Repeat for OR.
            recipient: Id of an actor that it is done to. Repeat for OR.
            pair: Two actors that both take part: their ids with a comma between. Repeat for OR.
            actor_type: Kind of an actor that takes part. Repeat for OR.
            actor_country: Country of an actor that takes part. Repeat for OR.
            bbox: Inside this box: west,south,east,north in degrees; west may exceed east to cross
                the antimeridian.
            near: Around this point: lat,lon in degrees. Goes with `radiusKm`.
            radius_km: How far from `near`, in kilometres; 50 when not given.
            fatalities_min: At least so many deaths, by the best estimate.
            fatalities_max: At most so many deaths, by the best estimate.
            intensity_min: Intensity at least this.
            intensity_max: Intensity at most this.
            status: How far it is established. Repeat for OR.
            article: Id of an article that is evidence of it. Repeat for OR.
            source: Domain or name of a source that reports it. Repeat for OR.
            has_evidence: Whether any article is evidence of it.
            tag: Label. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            after: Id of the last event that you have received: the list continues after it, in the
                same order, such as after a stream that broke off. Cannot be used with `cursor` or
                `sort=relevance`.
            sort: Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks
                only the newest 2,000 matches.
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
        return self._transport.stream(
            Call(
                operations.ACTORS_STREAM_EVENTS,
                path=(actor_id,),
                query={
                    "q": q,
                    "type": type,
                    "mode": mode,
                    "context": context,
                    "class": class_,
                    "code": code,
                    "country": country,
                    "from": from_,
                    "to": to,
                    "precision": precision,
                    "initiator": initiator,
                    "recipient": recipient,
                    "pair": pair,
                    "actorType": actor_type,
                    "actorCountry": actor_country,
                    "bbox": bbox,
                    "near": near,
                    "radiusKm": radius_km,
                    "fatalitiesMin": fatalities_min,
                    "fatalitiesMax": fatalities_max,
                    "intensityMin": intensity_min,
                    "intensityMax": intensity_max,
                    "status": status,
                    "article": article,
                    "source": source,
                    "hasEvidence": has_evidence,
                    "tag": tag,
                    "dataset": dataset,
                    "externalId": external_id,
                    "after": after,
                    "sort": sort,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def list_articles(
        self,
        actor_id: str,
        *,
        q: str | None = None,
        source: str | Sequence[str] | None = None,
        source_country: str | Sequence[str] | None = None,
        language: str | Sequence[str] | None = None,
        author: str | Sequence[str] | None = None,
        section: str | Sequence[str] | None = None,
        genre: ArticleGenre | Sequence[ArticleGenre] | None = None,
        tag: str | Sequence[str] | None = None,
        published_from: str | None = None,
        published_to: str | None = None,
        event: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        url: str | Sequence[str] | None = None,
        has_body: bool | None = None,
        has_event: bool | None = None,
        duplicates: ArticleDuplicates | None = None,
        duplicate_of: str | Sequence[str] | None = None,
        status: ArticleStatus | Sequence[ArticleStatus] | None = None,
        updated_from: str | None = None,
        exclude_source: str | Sequence[str] | None = None,
        exclude_language: str | Sequence[str] | None = None,
        exclude_tag: str | Sequence[str] | None = None,
        after: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        sort: ArticleSort | None = None,
        total: bool | None = None,
        bom: bool | None = None,
        snippet: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[ArticleSummary]:
        """List the articles that mention an actor.

        Articles that mention the actor, the latest first; with the filters of `GET /v1/articles`.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/{actorId}/articles`

        Args:
            actor_id: Id of the actor.
            q: Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR
                other`, `-without` or `NOT without`, `begin*`. Case, accents and variants of letters
                do not matter; docs/search.md says which. The beginning of a word has three letters
                or more.
            source: Domain or name of the source. Repeat for OR.
            source_country: Country of the source. Repeat for OR.
            language: Language of the article. Repeat for OR.
            author: Name of an author. Repeat for OR.
            section: Section of the outlet. Repeat for OR.
            genre: Kind of text. Repeat for OR.
            tag: Label. Repeat for OR.
            published_from: Published then or later. An instant, or a day.
            published_to: Published then or earlier. An instant, or a day, which is included.
            event: Id of an event that it is evidence of. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            url: Where it was published; compared after normalising. Repeat for OR.
            has_body: Whether its full text is here.
            has_event: Whether it is evidence of an event.
            duplicates: Articles that are duplicates of another one: `collapse` leaves them out,
                also where the other filters leave out the original; `only` leaves out the others.
            duplicate_of: Id of the original that it is a duplicate of. Repeat for OR.
            status: Whether it stands, or has been withdrawn; only what stands when not given.
                Repeat for OR.
            updated_from: Last changed then or later. An instant, or a day.
            exclude_source: Domain or name of a source to leave out. Repeat to exclude more.
            exclude_language: Language to leave out. Repeat to exclude more.
            exclude_tag: Label to leave out. Repeat to exclude more.
            after: Id of the last article that you have received: the list continues after it, in
                the same order, such as after a stream that broke off. Cannot be used with `cursor`
                or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
            total: Count all matches in `page.total`, up to 10,000.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
            snippet: With `q`: show the passage of title, summary or body that matched.
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
                operations.ACTORS_LIST_ARTICLES,
                path=(actor_id,),
                query={
                    "q": q,
                    "source": source,
                    "sourceCountry": source_country,
                    "language": language,
                    "author": author,
                    "section": section,
                    "genre": genre,
                    "tag": tag,
                    "publishedFrom": published_from,
                    "publishedTo": published_to,
                    "event": event,
                    "dataset": dataset,
                    "externalId": external_id,
                    "url": url,
                    "hasBody": has_body,
                    "hasEvent": has_event,
                    "duplicates": duplicates,
                    "duplicateOf": duplicate_of,
                    "status": status,
                    "updatedFrom": updated_from,
                    "excludeSource": exclude_source,
                    "excludeLanguage": exclude_language,
                    "excludeTag": exclude_tag,
                    "after": after,
                    "limit": limit,
                    "cursor": cursor,
                    "sort": sort,
                    "total": total,
                    "bom": bom,
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
        q: str | None = None,
        source: str | Sequence[str] | None = None,
        source_country: str | Sequence[str] | None = None,
        language: str | Sequence[str] | None = None,
        author: str | Sequence[str] | None = None,
        section: str | Sequence[str] | None = None,
        genre: ArticleGenre | Sequence[ArticleGenre] | None = None,
        tag: str | Sequence[str] | None = None,
        published_from: str | None = None,
        published_to: str | None = None,
        event: str | Sequence[str] | None = None,
        dataset: str | Sequence[str] | None = None,
        external_id: str | Sequence[str] | None = None,
        url: str | Sequence[str] | None = None,
        has_body: bool | None = None,
        has_event: bool | None = None,
        duplicates: ArticleDuplicates | None = None,
        duplicate_of: str | Sequence[str] | None = None,
        status: ArticleStatus | Sequence[ArticleStatus] | None = None,
        updated_from: str | None = None,
        exclude_source: str | Sequence[str] | None = None,
        exclude_language: str | Sequence[str] | None = None,
        exclude_tag: str | Sequence[str] | None = None,
        after: str | None = None,
        sort: ArticleSort | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Article]:
        """Stream the articles that mention an actor.

        Articles that mention the actor, the latest first; with the filters of `GET /v1/articles`.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/{actorId}/articles`

        Args:
            actor_id: Id of the actor.
            q: Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR
                other`, `-without` or `NOT without`, `begin*`. Case, accents and variants of letters
                do not matter; docs/search.md says which. The beginning of a word has three letters
                or more.
            source: Domain or name of the source. Repeat for OR.
            source_country: Country of the source. Repeat for OR.
            language: Language of the article. Repeat for OR.
            author: Name of an author. Repeat for OR.
            section: Section of the outlet. Repeat for OR.
            genre: Kind of text. Repeat for OR.
            tag: Label. Repeat for OR.
            published_from: Published then or later. An instant, or a day.
            published_to: Published then or earlier. An instant, or a day, which is included.
            event: Id of an event that it is evidence of. Repeat for OR.
            dataset: Name of the data set it came from. Repeat for OR.
            external_id: What another system calls it, as `scheme:value`. Repeat for OR.
            url: Where it was published; compared after normalising. Repeat for OR.
            has_body: Whether its full text is here.
            has_event: Whether it is evidence of an event.
            duplicates: Articles that are duplicates of another one: `collapse` leaves them out,
                also where the other filters leave out the original; `only` leaves out the others.
            duplicate_of: Id of the original that it is a duplicate of. Repeat for OR.
            status: Whether it stands, or has been withdrawn; only what stands when not given.
                Repeat for OR.
            updated_from: Last changed then or later. An instant, or a day.
            exclude_source: Domain or name of a source to leave out. Repeat to exclude more.
            exclude_language: Language to leave out. Repeat to exclude more.
            exclude_tag: Label to leave out. Repeat to exclude more.
            after: Id of the last article that you have received: the list continues after it, in
                the same order, such as after a stream that broke off. Cannot be used with `cursor`
                or `sort=relevance`.
            sort: Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`,
                and ranks only the newest 2,000 matches.
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
        return self._transport.stream(
            Call(
                operations.ACTORS_STREAM_ARTICLES,
                path=(actor_id,),
                query={
                    "q": q,
                    "source": source,
                    "sourceCountry": source_country,
                    "language": language,
                    "author": author,
                    "section": section,
                    "genre": genre,
                    "tag": tag,
                    "publishedFrom": published_from,
                    "publishedTo": published_to,
                    "event": event,
                    "dataset": dataset,
                    "externalId": external_id,
                    "url": url,
                    "hasBody": has_body,
                    "hasEvent": has_event,
                    "duplicates": duplicates,
                    "duplicateOf": duplicate_of,
                    "status": status,
                    "updatedFrom": updated_from,
                    "excludeSource": exclude_source,
                    "excludeLanguage": exclude_language,
                    "excludeTag": exclude_tag,
                    "after": after,
                    "sort": sort,
                    "bom": bom,
                },
                options=request_options,
            )
        )

    def list_revisions(
        self,
        actor_id: str,
        *,
        after: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        bom: bool | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pager[Revision]:
        """List the revisions of an actor.

        Every change of the actor, the last one first: when, by which key, why, and the difference.
        Those of an actor that is deleted are kept, for keys with the scope `write`; so are quotes
        of articles that are deleted.

        Iterate over it for all items, or ask for its `first()` page.

        `GET /v1/actors/{actorId}/revisions`

        Args:
            actor_id: Id of the actor.
            after: `version` of the last revision that you have received: the list continues after
                it, in the same order, such as after a stream that broke off. Cannot be used with
                `cursor` or `sort=relevance`.
            limit: How many items a page has; 20 when not given.
            cursor: `page.nextCursor` of the page before.
            bom: With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
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
                operations.ACTORS_LIST_REVISIONS,
                path=(actor_id,),
                query={"after": after, "limit": limit, "cursor": cursor, "bom": bom},
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def stream_revisions(
        self,
        actor_id: str,
        *,
        after: int | None = None,
        bom: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Revision]:
        """Stream the revisions of an actor.

        Every change of the actor, the last one first: when, by which key, why, and the difference.
        Those of an actor that is deleted are kept, for keys with the scope `write`; so are quotes
        of articles that are deleted.

        Iterate over it: items are read as they arrive.

        `GET /v1/actors/{actorId}/revisions`

        Args:
            actor_id: Id of the actor.
            after: `version` of the last revision that you have received: the list continues after
                it, in the same order, such as after a stream that broke off. Cannot be used with
                `cursor` or `sort=relevance`.
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
        return self._transport.stream(
            Call(
                operations.ACTORS_STREAM_REVISIONS,
                path=(actor_id,),
                query={"after": after, "bom": bom},
                options=request_options,
            )
        )

    def get_revision(
        self,
        actor_id: str,
        version: str,
        *,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ActorRevision:
        """Read a revision of an actor.

        A change of the actor, and the actor as the change made it; of one that is deleted, for keys
        with the scope `write`. What it embeds that is deleted is shown to others as `deleted`,
        without its content.

        `GET /v1/actors/{actorId}/revisions/{version}`

        Args:
            actor_id: Id of the actor.
            version: Version of the revision.
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
                operations.ACTORS_GET_REVISION,
                path=(
                    actor_id,
                    version,
                ),
                if_none_match=if_none_match,
                options=request_options,
            )
        )

    def restore(
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

        Makes the actor what it was in a version, which is a new version; one that is deleted is
        there again under its id. What it refers to must be there: 409 names what is not. Links that
        others had to it are theirs, and not put back with it.

        `POST /v1/actors/{actorId}/restore`

        Args:
            actor_id: Id of the actor.
            version: The version that it is to be like.
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
            ValidationError: The body is not valid; `issues` have the pointers of the fields.
            RateLimitError: Too many requests; `retry_after` says how long to wait.
            ServerError: The service, or something in front of it, has failed.
            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.
        """
        return self._transport.request(
            Call(
                operations.ACTORS_RESTORE,
                path=(actor_id,),
                body={"version": version},
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                if_match=if_match,
                idempotency_key=idempotency_key,
                options=request_options,
            )
        )


class ActorsRaw:
    """The methods of `Actors`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Actors(RawTransport(transport))
        self.list = raw_page(methods.list)
        self.create = raw(methods.create)
        self.get_facets = raw(methods.get_facets)
        self.get = raw(methods.get)
        self.replace = raw(methods.replace)
        self.update = raw(methods.update)
        self.delete = raw(methods.delete)
        self.merge = raw(methods.merge)
        self.unmerge = raw(methods.unmerge)
        self.list_similar_actors = raw(methods.list_similar_actors)
        self.list_events = raw_page(methods.list_events)
        self.list_articles = raw_page(methods.list_articles)
        self.list_revisions = raw_page(methods.list_revisions)
        self.get_revision = raw(methods.get_revision)
        self.restore = raw(methods.restore)


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
        resource: str | Sequence[str] | None = None,
        order: ChangeOrder | None = None,
        include: Literal["body"] | None = None,
        wait: int | None = None,
        limit: int | None = None,
        last_event_id: str | None = None,
        if_none_match: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChangePage:
        """List what has changed.

        Every create, update, delete and merge of articles, actors and events, in the order of their
        commits. Positions have no gaps, so a client that has seen them all has missed nothing. A
        resource that changes along with another one (an event whose participant is merged) has a
        change of its own. To keep a copy up to date: get a cursor with `since=now`, read the lists,
        then ask for the changes since that cursor, and continue from each `page.nextCursor` (or
        from the `cursor` of a change). With `wait`, the answer comes as soon as there is a change.
        The lists may already include the first changes; compare `version`. With `Accept:
        text/event-stream` the changes, also future ones, come as Server-Sent Events. The `id` of
        each event is its cursor; a browser that reconnects sends the last one as `Last-Event-ID`.

        `GET /v1/changes`

        Args:
            since: Where to begin: `page.nextCursor` of the page before, the `cursor` of a change,
                or `now` for future changes only; the first change when not given (the last one with
                `order=desc`). 410 when the database has been restored from a backup since.
            collection: Only changes of these kinds of resources; positions then have gaps. Repeat
                for OR.
            key: Only changes that were made with the API keys of these ids; positions then have
                gaps. Repeat for OR.
            resource: Only changes of the resources with these ids; positions then have gaps. Repeat
                for OR.
            order: `asc` (when not given): in the order of commits. `desc`: the last change first,
                and changes before `since`. Only `asc` can be followed.
            include: `body`: include the current resource with each change. A page may then have
                fewer changes than `limit`.
            wait: How many seconds to wait when there is no change yet; 0 when not given.
            limit: How many changes a page has; 20 when not given.
            last_event_id: With `Accept: text/event-stream`: the `id` of the last event that was
                received. Overrides `since`.
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
        return self._transport.request(
            Call(
                operations.CHANGES_LIST,
                query={
                    "since": since,
                    "collection": collection,
                    "key": key,
                    "resource": resource,
                    "order": order,
                    "include": include,
                    "wait": wait,
                    "limit": limit,
                },
                headers={"last-event-id": last_event_id},
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
        resource: str | Sequence[str] | None = None,
        include: Literal["body"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Change]:
        """Follow what has changed.

        Every create, update, delete and merge of articles, actors and events, in the order of their
        commits. Positions have no gaps, so a client that has seen them all has missed nothing. A
        resource that changes along with another one (an event whose participant is merged) has a
        change of its own.

        Iterate over it: it goes on without end, waits for what comes, and tries again however often
        the connection fails, unless `max_retries` says how often. To go on another time, give the
        `cursor` of the last one that you are done with as `since`. Leave the loop to end it.

        `GET /v1/changes`

        Args:
            since: Where to begin: `page.nextCursor` of the page before, the `cursor` of a change,
                or `now` for future changes only; the first change when not given (the last one with
                `order=desc`). 410 when the database has been restored from a backup since.
            collection: Only changes of these kinds of resources; positions then have gaps. Repeat
                for OR.
            key: Only changes that were made with the API keys of these ids; positions then have
                gaps. Repeat for OR.
            resource: Only changes of the resources with these ids; positions then have gaps. Repeat
                for OR.
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
                operations.CHANGES_FOLLOW,
                query={
                    "since": since,
                    "collection": collection,
                    "key": key,
                    "resource": resource,
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
        and so for all that there is: who notes the two can tell later whether anything before has
        been changed since. `docs/ledger.md` says how to compute the hashes from what the feed and
        the resources say.

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
            Call(operations.CHANGES_GET_HEAD, if_none_match=if_none_match, options=request_options)
        )


class ChangesRaw:
    """The methods of `Changes`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: Transport) -> None:
        methods = Changes(RawTransport(transport))
        self.list = raw(methods.list)
        self.get_head = raw(methods.get_head)


class Imports:
    """Import of many resources, line by line."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        lines: Iterable[ImportLine | Mapping[str, Any]],
        *,
        mode: CreateImportMode | None = None,
        on_error: CreateImportOnError | None = None,
        overwrite: bool | None = None,
        dry_run: bool | None = None,
        dateline_comment: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[ImportResult]:
        """Import articles, actors and events.

        Takes one article, actor or event a line, as many as you like, and answers with one result
        for each. Lines refer to each other by id, by external ids, by url, or by a `key` of yours,
        in any order. Nothing is kept in memory: lines are written in batches, each one transaction,
        and a result is sent when its batch is durable. A line that refers to one that has not come
        yet is answered at the end. When the connection breaks, send the lines that have no result
        again, or all, if lines refer to each other by `key`: with `mode=upsert`, what is there
        already changes nothing. A line without id, external id and url is known by all that it
        says. When the database takes no more (507 when there is no room, 503 when it is locked or
        cannot be written to), the answer is that problem, if there was no result yet; else it has
        the lines from there on as refused, each with that problem. Send those again later. The
        import ends early, with a last result that says so, when the service stops (503), when
        10,000 lines in a row are refused (400), or when a packed body has little in it but blanks,
        or unpacks to over 100 times its size (413). Read the results while you send: when more of
        them wait than 64 MiB, and eight times what you have sent, no line is taken until you do.
        What a line says replaces what was said before, what it leaves out stays, and lists (tags,
        external ids, evidence, participants …) gain without losing. A line that says what an
        earlier import said changes nothing: what somebody has changed, removed, merged or deleted
        since stays so. Where a line says something new of a field that somebody has changed, that
        stays too, and `kept` names the field; `overwrite=true` takes the line instead.

        Iterate over it: items are read as they arrive.

        `POST /v1/import`

        Args:
            lines: What to send, a line each; sent as it is read.
            mode: What happens to a resource that is there already, by id, external id or url:
                `upsert` (when not given) brings it up to date, `insert` refuses the line.
            on_error: After a line that is refused: `continue` (when not given) with the next, or
                `abort`, which keeps what came before.
            overwrite: Take what the lines say also where somebody has changed or deleted it since
                the last import.
            dry_run: Only say what would come of each line; nothing is written.
            dateline_comment: Why the change is made, for the history, such as `Corrected from the
                second edition`. Send `%` and characters that are not ASCII as percent-encoded
                UTF-8. Give it plain: the client encodes it.
            request_options: What this request does in another way than its client.

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
                operations.IMPORTS_CREATE,
                lines=lines,
                query={
                    "mode": mode,
                    "onError": on_error,
                    "overwrite": overwrite,
                    "dryRun": dry_run,
                },
                headers={"dateline-comment": percent_encoded(dateline_comment)},
                options=request_options,
            )
        )


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
        return self._transport.request(Call(operations.SERVICE_GET_HEALTH, options=request_options))

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
            Call(operations.SERVICE_GET_READINESS, options=request_options)
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
    def articles(self) -> Articles:
        """Publications, which are evidence of events."""
        return Articles(self._transport)

    @cached_property
    def actors(self) -> Actors:
        """Who acts: persons, states, armies, groups, organisations."""
        return Actors(self._transport)

    @cached_property
    def changes(self) -> Changes:
        """All changes in order, for copies that stay up to date."""
        return Changes(self._transport)

    @cached_property
    def imports(self) -> Imports:
        """Import of many resources, line by line."""
        return Imports(self._transport)

    @cached_property
    def service(self) -> Service:
        """Health of the service."""
        return Service(self._transport)
