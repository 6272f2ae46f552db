# Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

"""The filters of lists, which facets, timelines, networks, exports and feeds take too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from typing_extensions import TypedDict

from .models import (
    ActorSector,
    ActorType,
    ArticleDuplicates,
    ArticleGenre,
    ArticleStatusFilter,
    EventContext,
    EventDatePrecision,
    EventModalityFilter,
    EventMode,
    EventPlacePrecision,
    EventQuadClass,
    EventStatus,
    EventType,
    EvidenceStance,
    ParticipantRole,
    ParticipantSide,
)

__all__ = [
    "ActorEventFilters",
    "EventFilters",
    "ActorFilters",
    "ActorArticleFilters",
    "ArticleFilters",
]


class ActorEventFilters(TypedDict, total=False):
    """The filters of the lists of one actor, each by its name."""

    q: str | None
    """Full-text search in title, summary, place, and the names and aliases of the participants:
    `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A
    prefix needs three letters or more."""
    id: str | Sequence[str] | None
    """Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are
    found, unless `modality` is given."""
    type: EventType | Sequence[EventType] | None
    """PLOVER type."""
    mode: EventMode | Sequence[EventMode] | None
    """PLOVER mode."""
    context: EventContext | Sequence[EventContext] | None
    """PLOVER context."""
    quad_class: EventQuadClass | Sequence[EventQuadClass] | None
    """Quad class: verbal or material, cooperation or conflict."""
    code: str | Sequence[str] | None
    """Code of another scheme: `043`, or `cameo:043` to say which."""
    country: str | Sequence[str] | None
    """Country it happened in."""
    admin1: str | Sequence[str] | None
    """Region it happened in: state, province or governorate."""
    place: str | Sequence[str] | None
    """Name of the place it happened at, as it is written there."""
    has_location: bool | None
    """Whether it says where it happened."""
    has_coordinates: bool | None
    """Whether it has a place on the map."""
    place_precision: EventPlacePrecision | Sequence[EventPlacePrecision] | None
    """How exactly its place is known; `unsaid` where that is not said."""
    date_from: dt.date | str | None
    """Happened, or may have happened, on this day or later."""
    date_to: dt.date | str | None
    """Happened, or may have happened, on this day or earlier."""
    start_from: dt.date | str | None
    """Begins on this day or later, by the first day of its date."""
    start_to: dt.date | str | None
    """Begins on this day or earlier, by the first day of its date."""
    precision: EventDatePrecision | Sequence[EventDatePrecision] | None
    """How exactly its date is known."""
    modality: EventModalityFilter | Sequence[EventModalityFilter] | None
    """Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that
    `id` names, and beside `excludeModality`."""
    role: ParticipantRole | Sequence[ParticipantRole] | None
    """Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or
    else of any."""
    side: ParticipantSide | Sequence[ParticipantSide] | None
    """Side of that participant."""
    initiator: str | Sequence[str] | None
    """Id of an actor with the role initiator."""
    recipient: str | Sequence[str] | None
    """Id of an actor with the role recipient."""
    pair: str | Sequence[str] | None
    """Two actors that both take part: their ids, separated by a comma."""
    dyad: str | Sequence[str] | None
    """An initiator and a recipient: their ids, separated by a comma."""
    actor_type: ActorType | Sequence[ActorType] | None
    """Kind of an actor that takes part."""
    actor_country: str | Sequence[str] | None
    """Country of an actor that takes part."""
    bbox: str | None
    """Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A
    box that crosses the antimeridian has west greater than east, or a longitude beyond 180."""
    near: str | None
    """Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes
    with `radiusKm`."""
    radius_km: float | None
    """Distance from `near` in kilometres; default 50."""
    fatalities_min: int | None
    """At least this many deaths, by the best estimate."""
    fatalities_max: int | None
    """At most this many deaths, by the best estimate."""
    intensity_min: float | None
    """Lowest intensity."""
    intensity_max: float | None
    """Highest intensity."""
    confidence_min: float | None
    """Lowest confidence. What has none is left out."""
    status: EventStatus | Sequence[EventStatus] | None
    """Status: reported, corroborated, disputed or retracted."""
    article: str | Sequence[str] | None
    """Id of an article that is evidence of it."""
    source: str | Sequence[str] | None
    """Domain or name of a source that reports it."""
    stance: EvidenceStance | Sequence[EvidenceStance] | None
    """Stance of an article: of the one that `article` or `source` asks for, or else of any."""
    has_evidence: bool | None
    """Whether any article is evidence of it."""
    min_articles: int | None
    """At least this many articles are evidence of it."""
    min_originals: int | None
    """At least this many, each text counted once."""
    min_sources: int | None
    """From at least this many sources."""
    published_from: dt.datetime | dt.date | str | None
    """First reported at this time or later: by its earliest article. An instant, or a day."""
    published_to: dt.datetime | dt.date | str | None
    """First reported at this time or earlier. An instant, or a day, which is included."""
    created_from: dt.datetime | dt.date | str | None
    """First recorded at this time or later. An instant, or a day."""
    created_to: dt.datetime | dt.date | str | None
    """First recorded at this time or earlier. An instant, or a day, which is included."""
    updated_from: dt.datetime | dt.date | str | None
    """Last changed at this time or later. An instant, or a day."""
    updated_to: dt.datetime | dt.date | str | None
    """Last changed at this time or earlier. An instant, or a day, which is included."""
    tag: str | Sequence[str] | None
    """Label."""
    dataset: str | Sequence[str] | None
    """Name of the dataset it came from."""
    external_id: str | Sequence[str] | None
    """Its id in another system, as `scheme:value`."""
    exclude_id: str | Sequence[str] | None
    """Leaves out what `id` finds."""
    exclude_type: EventType | Sequence[EventType] | None
    """Leaves out what `type` finds."""
    exclude_mode: EventMode | Sequence[EventMode] | None
    """Leaves out what `mode` finds."""
    exclude_context: EventContext | Sequence[EventContext] | None
    """Leaves out what `context` finds."""
    exclude_quad_class: EventQuadClass | Sequence[EventQuadClass] | None
    """Leaves out what `quadClass` finds."""
    exclude_code: str | Sequence[str] | None
    """Leaves out what `code` finds."""
    exclude_country: str | Sequence[str] | None
    """Leaves out what `country` finds."""
    exclude_admin1: str | Sequence[str] | None
    """Leaves out what `admin1` finds."""
    exclude_place: str | Sequence[str] | None
    """Leaves out what `place` finds."""
    exclude_place_precision: EventPlacePrecision | Sequence[EventPlacePrecision] | None
    """Leaves out what `placePrecision` finds."""
    exclude_precision: EventDatePrecision | Sequence[EventDatePrecision] | None
    """Leaves out what `precision` finds."""
    exclude_modality: EventModalityFilter | Sequence[EventModalityFilter] | None
    """Leaves out what `modality` finds."""
    exclude_role: ParticipantRole | Sequence[ParticipantRole] | None
    """Leaves out what `role` finds."""
    exclude_side: ParticipantSide | Sequence[ParticipantSide] | None
    """Leaves out what `side` finds."""
    exclude_initiator: str | Sequence[str] | None
    """Leaves out what `initiator` finds."""
    exclude_recipient: str | Sequence[str] | None
    """Leaves out what `recipient` finds."""
    exclude_pair: str | Sequence[str] | None
    """Leaves out what `pair` finds."""
    exclude_dyad: str | Sequence[str] | None
    """Leaves out what `dyad` finds."""
    exclude_actor_type: ActorType | Sequence[ActorType] | None
    """Leaves out what `actorType` finds."""
    exclude_actor_country: str | Sequence[str] | None
    """Leaves out what `actorCountry` finds."""
    exclude_status: EventStatus | Sequence[EventStatus] | None
    """Leaves out what `status` finds."""
    exclude_article: str | Sequence[str] | None
    """Leaves out what `article` finds."""
    exclude_source: str | Sequence[str] | None
    """Leaves out what `source` finds."""
    exclude_stance: EvidenceStance | Sequence[EvidenceStance] | None
    """Leaves out what `stance` finds."""
    exclude_tag: str | Sequence[str] | None
    """Leaves out what `tag` finds."""
    exclude_dataset: str | Sequence[str] | None
    """Leaves out what `dataset` finds."""
    exclude_external_id: str | Sequence[str] | None
    """Leaves out what `externalId` finds."""
    having: str | Sequence[str] | None
    """What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this
    value, `tag` any value and `-tag` none. Repeat for AND."""


class EventFilters(ActorEventFilters, total=False):
    """The filters of lists, each by its name."""

    actor: str | Sequence[str] | None
    """Id of an actor that takes part, in any role."""
    exclude_actor: str | Sequence[str] | None
    """Leaves out what `actor` finds."""


class ActorFilters(TypedDict, total=False):
    """The filters of lists, each by its name."""

    q: str | None
    """Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`;
    docs/search.md says the rest. The last word may be incomplete, for type-ahead;
    `sort=-eventCount` puts the most active actors first."""
    id: str | Sequence[str] | None
    """Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor
    leads to its survivor."""
    type: ActorType | Sequence[ActorType] | None
    """Kind of actor."""
    country: str | Sequence[str] | None
    """Country it belongs to."""
    sector: ActorSector | Sequence[ActorSector] | None
    """PLOVER sector."""
    affiliated_with: str | Sequence[str] | None
    """Id of an actor that it is affiliated with, in either direction."""
    external_id: str | Sequence[str] | None
    """Its id in another system, as `scheme:value`."""
    tag: str | Sequence[str] | None
    """Label."""
    dataset: str | Sequence[str] | None
    """Name of the dataset it came from."""
    has_event: bool | None
    """Whether it takes part in any event."""
    created_from: dt.datetime | dt.date | str | None
    """First recorded at this time or later. An instant, or a day."""
    created_to: dt.datetime | dt.date | str | None
    """First recorded at this time or earlier. An instant, or a day, which is included."""
    updated_from: dt.datetime | dt.date | str | None
    """Last changed at this time or later. An instant, or a day."""
    updated_to: dt.datetime | dt.date | str | None
    """Last changed at this time or earlier. An instant, or a day, which is included."""
    exclude_id: str | Sequence[str] | None
    """Leaves out what `id` finds."""
    exclude_type: ActorType | Sequence[ActorType] | None
    """Leaves out what `type` finds."""
    exclude_country: str | Sequence[str] | None
    """Leaves out what `country` finds."""
    exclude_sector: ActorSector | Sequence[ActorSector] | None
    """Leaves out what `sector` finds."""
    exclude_affiliated_with: str | Sequence[str] | None
    """Leaves out what `affiliatedWith` finds."""
    exclude_tag: str | Sequence[str] | None
    """Leaves out what `tag` finds."""
    exclude_dataset: str | Sequence[str] | None
    """Leaves out what `dataset` finds."""
    exclude_external_id: str | Sequence[str] | None
    """Leaves out what `externalId` finds."""
    having: str | Sequence[str] | None
    """What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this
    value, `tag` any value and `-tag` none. Repeat for AND."""


class ActorArticleFilters(TypedDict, total=False):
    """The filters of the lists of one actor, each by its name."""

    q: str | None
    """Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`,
    `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more."""
    id: str | Sequence[str] | None
    """Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found
    too, unless `status` is given."""
    source: str | Sequence[str] | None
    """Domain or name of the source."""
    source_country: str | Sequence[str] | None
    """Country of the source."""
    language: str | Sequence[str] | None
    """Language of the article."""
    author: str | Sequence[str] | None
    """Name of an author."""
    section: str | Sequence[str] | None
    """Section of the outlet."""
    genre: ArticleGenre | Sequence[ArticleGenre] | None
    """Kind of text."""
    tag: str | Sequence[str] | None
    """Label."""
    published_from: dt.datetime | dt.date | str | None
    """Published at this time or later. An instant, or a day."""
    published_to: dt.datetime | dt.date | str | None
    """Published at this time or earlier. An instant, or a day, which is included."""
    event: str | Sequence[str] | None
    """Id of an event that it is evidence of."""
    dataset: str | Sequence[str] | None
    """Name of the dataset it came from."""
    external_id: str | Sequence[str] | None
    """Its id in another system, as `scheme:value`."""
    url: str | Sequence[str] | None
    """Where it was published; compared after normalising."""
    has_body: bool | None
    """Whether its full text is stored."""
    has_event: bool | None
    """Whether it is evidence of an event."""
    duplicates: ArticleDuplicates | None
    """`collapse` leaves out duplicates, even where other filters leave out their original; `only`
    lists nothing but duplicates."""
    duplicate_of: str | Sequence[str] | None
    """Id of the original that it is a duplicate of."""
    status: ArticleStatusFilter | Sequence[ArticleStatusFilter] | None
    """Published or withdrawn, or `any`; default published, but for articles that `id` names, and
    beside `excludeStatus`."""
    created_from: dt.datetime | dt.date | str | None
    """First recorded at this time or later. An instant, or a day."""
    created_to: dt.datetime | dt.date | str | None
    """First recorded at this time or earlier. An instant, or a day, which is included."""
    updated_from: dt.datetime | dt.date | str | None
    """Last changed at this time or later. An instant, or a day."""
    updated_to: dt.datetime | dt.date | str | None
    """Last changed at this time or earlier. An instant, or a day, which is included."""
    exclude_id: str | Sequence[str] | None
    """Leaves out what `id` finds."""
    exclude_source: str | Sequence[str] | None
    """Leaves out what `source` finds."""
    exclude_source_country: str | Sequence[str] | None
    """Leaves out what `sourceCountry` finds."""
    exclude_language: str | Sequence[str] | None
    """Leaves out what `language` finds."""
    exclude_author: str | Sequence[str] | None
    """Leaves out what `author` finds."""
    exclude_section: str | Sequence[str] | None
    """Leaves out what `section` finds."""
    exclude_genre: ArticleGenre | Sequence[ArticleGenre] | None
    """Leaves out what `genre` finds."""
    exclude_tag: str | Sequence[str] | None
    """Leaves out what `tag` finds."""
    exclude_event: str | Sequence[str] | None
    """Leaves out what `event` finds."""
    exclude_dataset: str | Sequence[str] | None
    """Leaves out what `dataset` finds."""
    exclude_external_id: str | Sequence[str] | None
    """Leaves out what `externalId` finds."""
    exclude_url: str | Sequence[str] | None
    """Leaves out what `url` finds."""
    exclude_duplicate_of: str | Sequence[str] | None
    """Leaves out what `duplicateOf` finds."""
    exclude_status: ArticleStatusFilter | Sequence[ArticleStatusFilter] | None
    """Leaves out what `status` finds."""
    having: str | Sequence[str] | None
    """What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this
    value, `tag` any value and `-tag` none. Repeat for AND."""


class ArticleFilters(ActorArticleFilters, total=False):
    """The filters of lists, each by its name."""

    actor: str | Sequence[str] | None
    """Id of an actor that it mentions."""
    exclude_actor: str | Sequence[str] | None
    """Leaves out what `actor` finds."""
