# Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

"""What the service is sent and answers with, as the contract has it."""

from __future__ import annotations

from datetime import date as date_aliased
from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from ._base import Model, RequestModel


class ExternalIdInput(RequestModel):
    """An identifier of this resource in another system. Unique per collection."""

    scheme: str
    """The system that the identifier belongs to: ucdp, gdelt, wikidata, geonames …"""

    value: str
    """The identifier, as text."""


class QuoteInput(RequestModel):
    """A passage that names or quotes an actor. Offsets that are left out are found in the body; offsets that disagree with it are refused."""

    quote: str
    """Passage that names or quotes the actor, verbatim."""

    start: int | None = None
    """Offset into the body, in Unicode code points."""

    end: int | None = None
    """Offset into the body, in Unicode code points."""

    start_utf16: int | None = None
    """Ignored: `start` says where the quote is. Accepted so that a quote can be sent back as it was read."""

    end_utf16: int | None = None
    """Ignored, like `startUtf16`."""


class DatasetInput(RequestModel):
    """The data set that a resource came from."""

    name: str
    """Short name, for the filter `dataset`."""

    version: str | None = None
    """Release of the data set."""

    licence: str | None = None
    """SPDX identifier or name of the licence."""

    attribution: str | None = None
    """Whom to credit, and how."""


class SourceInput(RequestModel):
    """Who published an article."""

    name: str | None = None
    """Name of the outlet."""

    domain: str | None = None
    """Internet domain of the outlet."""

    country: str | None = None
    """Country of the outlet, ISO 3166-1 alpha-2."""


class EventCodeInput(RequestModel):
    """The code of this event in another coding scheme."""

    scheme: str
    """Coding scheme: cameo, ucdp …"""

    code: str
    """The code as text; leading zeros matter."""


class ArticleSelector(RequestModel):
    """An article that a line refers to: by id, by the key of a line, by external ids, or by url."""

    id: str | None = None
    """Its id."""

    key: str | None = None
    """The `key` of a line of this stream."""

    external_ids: list[ExternalIdInput] | None = None
    """Its ids in other systems; any one of them finds it."""

    url: str | None = None
    """Where it was published."""


class FatalitiesInput(RequestModel):
    """Deaths, each figure as its source gives it."""

    low: int | None = None
    """Lowest estimate."""

    best: int | None = None
    """Best estimate; lists filter and sort by it."""

    high: int | None = None
    """Highest estimate."""

    civilians: int | None = None
    """Civilians among them."""


ProblemCode = TypeAliasType(
    "ProblemCode",
    Literal[
        "unknown",
        "required",
        "wrong_type",
        "not_allowed",
        "bad_format",
        "malformed",
        "repeated",
        "too_short",
        "too_long",
        "too_few",
        "too_many",
        "out_of_range",
        "out_of_order",
        "too_deep",
        "duplicate",
        "one_of",
        "needs_another",
        "conflicting",
        "bad_cursor",
        "unknown_reference",
        "self_reference",
        "deleted",
        "offset_mismatch",
    ],
)
"""
What is wrong in one place of a request; `/docs/problems` lists the codes too.
- `unknown`: There is no such parameter or field. `allowed` has those that there are.
- `required`: It must be given.
- `wrong_type`: The value is of another type.
- `not_allowed`: The value is not one of those that are allowed. `allowed` has them, if they are not too many.
- `bad_format`: The value is not written in the form that it must have.
- `malformed`: It cannot be read: not JSON, not UTF-8, or not compressed as said.
- `repeated`: The parameter is given more than once, and takes one value.
- `too_short`: The text has too few characters.
- `too_long`: The text has too many characters.
- `too_few`: The list has too few items.
- `too_many`: There are too many items, values or matches.
- `out_of_range`: The number or time is too small or too great.
- `out_of_order`: The end of a range is before its beginning.
- `too_deep`: Lists and objects are nested too deep.
- `duplicate`: The list has the same item already.
- `one_of`: Of several fields, one must be given, and only one if the message says so.
- `needs_another`: It must be given together with another parameter or field, which the message names.
- `conflicting`: It cannot be given together with another parameter, or for this form of answer.
- `bad_cursor`: The cursor was altered, or belongs to another list, other filters or another order.
- `unknown_reference`: It refers to a resource, row or version that does not exist.
- `self_reference`: It refers to the resource itself.
- `deleted`: It refers to the version that deleted the resource.
- `offset_mismatch`: The body of the article has another text at these offsets.
"""


class ChangeKey(Model):
    """The API key that a change was made with."""

    id: str
    """Id of the key."""

    name: str | None
    """Current name of the key, even if it has expired or was revoked; null when this database does not have the key."""


class PageInfo(Model):
    """Where the page stands in the list."""

    next_cursor: str | None
    """Send it as `cursor` to get the next page; null on the last page."""

    has_more: bool
    """Whether there is a next page."""

    total: int | None = None
    """With `total=true`: how many resources match."""

    total_is_floor: bool | None = None
    """With `total=true`: whether more than `total` match; counting stops at 10000."""

    ranked_newest: int | None = None
    """With `sort=relevance`, when more resources match: how many of the newest were ranked."""

    missing: list[str] | None = None
    """With `id`: those of the ids that lead to nothing."""


ListFilter = TypeAliasType("ListFilter", dict[str, list[str]])
"""Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself."""


class NetworkCut(Model):
    """How much of a network is not shown."""

    nodes: int
    """How many further actors there are."""

    edges: int
    """How many further edges there are between the actors that are shown; a network has at most 2000."""


class UnlocatedEvents(Model):
    """The events that pass the filters but for `bbox`, and have no coordinates."""

    count: int
    """The number of events."""

    filter: ListFilter
    """What lists these events at `GET /v1/events`."""


class TimelineBucket(Model):
    """An interval of a timeline."""

    name: str
    """What it is called: `2024-08-27`, `2024-W35`, `2024-08`, `2024-Q3` or `2024`."""

    start: date_aliased
    """Its first day, UTC."""

    end: date_aliased
    """Its last day, UTC."""

    count: int
    """How many `filter` lists."""

    value: float | None
    """What was asked for as `metric`; null where there is nothing to take a mean of."""

    low: float | None = None
    """With `metric=fatalities`: the sum of the low estimates."""

    high: float | None = None
    """With `metric=fatalities`: the sum of the high estimates."""

    total: float | None = None
    """With `share=true`: the same of everything in the interval."""

    share: float | None = None
    """With `share=true`: `value` as a part of `total`; null where that is 0."""

    cumulative: float | None = None
    """With `cumulative=true`: the sum of the values up to here."""

    previous: float | None = None
    """With `compare=previous`: the mean of the intervals before; null where the timeline has too few."""

    change: float | None = None
    """With `compare=previous`: how much `value` is above `previous`, as a part of it: 0.5 is half as much again. Null where `previous` is null or below 5, which is too few to compare with."""

    filter: ListFilter


class TimelineGroup(Model):
    """The timeline of a value."""

    value: str
    """The value, as the filter takes it."""

    label: str
    """What people read in its place."""

    count: int
    """How many have the value."""

    filter: ListFilter
    buckets: list[TimelineBucket]
    """The intervals in order, those with nothing among them."""


class TimelineRest(Model):
    """The timeline of what has none of the values."""

    count: int
    """How many these are."""

    filter: ListFilter
    buckets: list[TimelineBucket]
    """The intervals in order, those with nothing among them."""


class TimelinePart(Model):
    """A part of what passes the filters."""

    count: int
    """How many these are."""

    filter: ListFilter


class PivotCell(Model):
    """What is in a row and a column of a table."""

    count: int
    """How many events `filter` lists."""

    value: float | None
    """What was asked for as `measure`; null where there is nothing to take a mean of."""

    low: float | None = None
    """With `measure=fatalities`: the sum of the low estimates."""

    high: float | None = None
    """With `measure=fatalities`: the sum of the high estimates."""

    filter: ListFilter


class PivotColumn(Model):
    """A column of a table: an interval, or a value."""

    value: str
    """The interval by its name, or the value as the filter takes it."""

    label: str
    """What people read in its place."""

    count: int
    """How many events there are of it."""

    filter: ListFilter


class PivotMore(Model):
    """Whether something was cut off."""

    rows: bool
    """Whether there are more values than rows."""

    columns: bool
    """Whether there are more values than columns."""


class PlaceSummary(Model):
    """Where something happened, in short."""

    name: str | None
    """Name of the place."""

    country: str | None
    """ISO 3166-1 alpha-2."""

    latitude: float | None
    """Degrees north, WGS 84."""

    longitude: float | None
    """Degrees east, WGS 84."""


class ActorName(Model):
    """The actor."""

    id: str
    """Id of the actor."""

    name: str
    """Name of the actor."""


class ExternalId(Model):
    """An identifier of this resource in another system. Unique per collection."""

    scheme: str
    """The system that the identifier belongs to: ucdp, gdelt, wikidata, geonames …"""

    value: str
    """The identifier, as text."""


class Dataset(Model):
    """The data set that a resource came from."""

    name: str
    """Short name, for the filter `dataset`."""

    version: str | None
    """Release of the data set."""

    licence: str | None
    """Name of the licence."""

    attribution: str | None
    """Whom to credit, and how."""


class EventCode(Model):
    """The code of this event in another coding scheme."""

    scheme: str
    """Coding scheme: cameo, ucdp …"""

    code: str
    """The code as text; leading zeros matter."""


class Fatalities(Model):
    """Deaths, each figure as its source gives it; their order is not enforced."""

    low: int | None
    """Lowest estimate."""

    best: int | None
    """Best estimate."""

    high: int | None
    """Highest estimate."""

    civilians: int | None
    """Civilians among them."""


class Source(Model):
    """Who published an article."""

    name: str | None
    """Name of the outlet."""

    domain: str | None
    """Internet domain of the outlet."""

    country: str | None
    """Country of the outlet, ISO 3166-1 alpha-2."""


class EvidenceContext(Model):
    """The text around a quote."""

    before: str
    """The text before the quote: whole words, up to 200 code points."""

    after: str
    """The text after the quote."""

    start: int
    """Offset of `before` in the body, in code points."""

    end: int
    """Offset just after `after`."""


class EventReadRequest(RequestModel):
    """The events to read."""

    ids: list[str]
    """Ids of events, at most 1000."""


class JsonLdContext(Model):
    """The vocabulary: schema.org."""

    field_vocab: Literal["https://schema.org/"]
    """schema.org."""


class DatasetPatch(RequestModel):
    """Changes to the data set that a resource came from."""

    name: str | None = None
    """Short name, for the filter `dataset`."""

    version: str | None = None
    """Release of the data set."""

    licence: str | None = None
    """SPDX identifier or name of the licence."""

    attribution: str | None = None
    """Whom to credit, and how."""


class FatalitiesPatch(RequestModel):
    """Changes to the deaths of an event."""

    low: int | None = None
    """Lowest estimate."""

    best: int | None = None
    """Best estimate; lists filter and sort by it."""

    high: int | None = None
    """Highest estimate."""

    civilians: int | None = None
    """Civilians among them."""


class RecogniseRequest(RequestModel):
    """A text that may name actors."""

    text: str
    """The text, in any languages."""


class DossierCount(Model):
    """How many events have a value."""

    value: str
    """The value, as the filter takes it."""

    label: str
    """What people read in its place."""

    count: int
    """The number of events."""

    filter: ListFilter
    """What lists these events at `GET /v1/events`."""


class DossierYear(Model):
    """The events that begin in a year."""

    year: str
    """The year, as `2024`."""

    count: int
    """The number of events."""

    filter: ListFilter
    """What lists these events at `GET /v1/events`."""


class EarlierEvents(Model):
    """The events that begin before some years."""

    count: int
    """The number of events."""

    filter: ListFilter
    """What lists these events at `GET /v1/events`."""


class MergedActor(Model):
    """A merged actor: `POST /v1/actors/{id}/unmerge` undoes it, with its version as `If-Match`."""

    id: str
    """Its id."""

    name: str
    """The name it is best known by."""

    version: int
    """Its version."""

    position: int
    """Position of the merge in the changes."""


class ActorReadRequest(RequestModel):
    """The actors to read."""

    ids: list[str]
    """Ids of actors, at most 1000."""


class MergeRequest(RequestModel):
    """The duplicate to merge into this actor."""

    duplicate_id: str
    """Id of the duplicate to merge into it."""


class Quote(Model):
    """A passage that names or quotes an actor, with its offsets in the body."""

    quote: str
    """Passage that names or quotes the actor, verbatim."""

    start: int | None
    """Offset into the body, in Unicode code points."""

    end: int | None
    """Offset just after the last character."""

    start_utf16: int | None
    """`start` in UTF-16 code units, as JavaScript, Java and C# count; null where the body is not stored."""

    end_utf16: int | None
    """`end` in UTF-16 code units."""


class ArticleReadRequest(RequestModel):
    """The articles to read."""

    ids: list[str]
    """Ids of articles, at most 1000."""


class MentionInput(RequestModel):
    """An actor that an article mentions."""

    actor_id: str
    """Id of the actor."""

    count: int | None = None
    """The number of times that the article names the actor. Default: `1`."""

    quotes: list[QuoteInput] | None = None
    """Passages that name or quote the actor. Default: `[]`."""


class SourcePatch(RequestModel):
    """Changes to the source of an article."""

    name: str | None = None
    """Name of the outlet."""

    domain: str | None = None
    """Internet domain of the outlet."""

    country: str | None = None
    """Country of the outlet, ISO 3166-1 alpha-2."""


class RestoreRequest(RequestModel):
    """The version of a resource to restore."""

    version: int
    """The version to restore."""


class ChangePageInfo(Model):
    """The cursor to continue from."""

    next_cursor: str
    """Send it as `since` to continue, now or later."""

    has_more: bool
    """Whether there are more changes now."""


class ChangesHead(Model):
    """Where the change feed ends, and the hash of all of it."""

    position: int
    """Position of the last change; 0 when there is none."""

    hash: str
    """`hash` of the last change, in hex; 64 zeros when there is none."""


class RequestLimits(Model):
    """How large requests and answers may be."""

    body_bytes: int
    """How many bytes a body may have; that of an import has no limit."""

    page_items: int
    """The highest `limit` of a page."""


HostRole = TypeAliasType("HostRole", Literal["primary", "standby", "unreachable"] | str)
"""A newer server may answer with others than these."""


ActorType = TypeAliasType(
    "ActorType",
    Literal[
        "person",
        "state",
        "government_body",
        "military",
        "armed_group",
        "political_party",
        "intergovernmental_organization",
        "non_governmental_organization",
        "company",
        "media",
        "religious_body",
        "social_movement",
        "population_group",
        "unidentified",
        "other",
    ]
    | str,
)
"""A newer server may answer with others than these."""


ActorSector = TypeAliasType(
    "ActorSector",
    Literal[
        "COP",
        "GOV",
        "JUD",
        "LEG",
        "MIL",
        "PRM",
        "PTY",
        "REB",
        "SPY",
        "UAF",
        "UNK",
        "AGR",
        "BUS",
        "CRM",
        "CVL",
        "EDU",
        "ELI",
        "JRN",
        "LAB",
        "MED",
        "REF",
        "OPP",
        "PRE",
        "REL",
        "SOC",
    ]
    | str,
)
"""A newer server may answer with others than these."""


AliasKind = TypeAliasType(
    "AliasKind",
    Literal["alias", "previous", "native", "transliteration", "acronym"] | str,
)
"""A newer server may answer with others than these."""


EventType = TypeAliasType(
    "EventType",
    Literal[
        "AGREE",
        "CONSULT",
        "SUPPORT",
        "CONCEDE",
        "COOPERATE",
        "AID",
        "RETREAT",
        "REQUEST",
        "ACCUSE",
        "REJECT",
        "THREATEN",
        "PROTEST",
        "SANCTION",
        "MOBILIZE",
        "COERCE",
        "ASSAULT",
        "OTHER",
    ]
    | str,
)
"""A newer server may answer with others than these."""


EventMode = TypeAliasType(
    "EventMode",
    Literal[
        "visit",
        "third-party",
        "multilateral",
        "phone",
        "withdraw",
        "release",
        "disarm",
        "ceasefire",
        "access",
        "resign",
        "assist",
        "change",
        "yield",
        "meet",
        "disapprove",
        "investigate",
        "allege",
        "restrict",
        "arrest",
        "relations",
        "expel",
        "territory",
        "violence",
        "demo",
        "riot",
        "strike",
        "hunger",
        "boycott",
        "obstruct",
        "vandalize",
        "convict",
        "discontinue",
        "troops",
        "weapons",
        "police",
        "militia",
        "seize",
        "censor",
        "curfew",
        "martial-law",
        "deport",
        "withhold",
        "misinformation",
        "cyber",
        "abduct",
        "beat",
        "torture",
        "sexual",
        "targeted",
        "destroy",
        "primitive",
        "firearms",
        "explosives",
        "suicide-attack",
        "aerial",
        "drone",
        "heavy-weapons",
        "crowd-control",
        "unconventional",
    ]
    | str,
)
"""A newer server may answer with others than these."""


EventQuadClass = TypeAliasType(
    "EventQuadClass",
    Literal[
        "verbal_cooperation",
        "material_cooperation",
        "verbal_conflict",
        "material_conflict",
    ]
    | str,
)
"""A newer server may answer with others than these."""


EventContext = TypeAliasType(
    "EventContext",
    Literal[
        "military",
        "intelligence",
        "executive",
        "legislative",
        "election",
        "political_institutions",
        "pro_democracy",
        "pro_autocracy",
        "economic",
        "legal",
        "reparations",
        "human_rights",
        "rights_freedoms",
        "repression",
        "human_security",
        "gender",
        "lgbt",
        "religion_ethnicity",
        "inequality",
        "diplomatic",
        "territory",
        "peacekeeping",
        "health",
        "asylum",
        "migration",
        "disasters",
        "natural_resource",
        "environment",
        "technology",
        "terrorism",
        "cbrn",
        "cyber",
        "misinformation",
        "crime",
        "corruption",
        "illegal_drugs",
        "trafficking",
    ]
    | str,
)
"""A newer server may answer with others than these."""


EventModality = TypeAliasType(
    "EventModality", Literal["asserted", "planned", "hypothetical", "denied"] | str
)
"""A newer server may answer with others than these."""


EventStatus = TypeAliasType(
    "EventStatus", Literal["reported", "corroborated", "disputed", "retracted"] | str
)
"""A newer server may answer with others than these."""


ApiKeyScope = TypeAliasType("ApiKeyScope", Literal["read", "write", "admin"] | str)
"""A newer server may answer with others than these."""


ChangeKind = TypeAliasType("ChangeKind", Literal["create", "update", "delete", "merge"] | str)
"""A newer server may answer with others than these."""


ChangeCollection = TypeAliasType("ChangeCollection", Literal["article", "actor", "event"] | str)
"""A newer server may answer with others than these."""


ArticlePublishedPrecision = TypeAliasType(
    "ArticlePublishedPrecision", Literal["instant", "day"] | str
)
"""A newer server may answer with others than these."""


ArticleGenre = TypeAliasType(
    "ArticleGenre",
    Literal[
        "news",
        "analysis",
        "opinion",
        "interview",
        "press_release",
        "fact_check",
        "report",
        "social_post",
        "transcript",
        "other",
    ]
    | str,
)
"""A newer server may answer with others than these."""


ArticleStatus = TypeAliasType("ArticleStatus", Literal["published", "withdrawn"] | str)
"""A newer server may answer with others than these."""


EvidenceStance = TypeAliasType("EvidenceStance", Literal["supports", "refutes", "mentions"] | str)
"""A newer server may answer with others than these."""


LocationPrecision = TypeAliasType(
    "LocationPrecision",
    Literal["exact", "nearby", "admin2", "admin1", "area", "country", "sea_or_air"] | str,
)
"""A newer server may answer with others than these."""


BatchItemStatus = TypeAliasType(
    "BatchItemStatus", Literal["created", "updated", "unchanged", "deleted"] | str
)
"""A newer server may answer with others than these."""


EventDatePrecision = TypeAliasType(
    "EventDatePrecision", Literal["day", "week", "month", "year", "longer"] | str
)
"""A newer server may answer with others than these."""


RateLimitCounts = TypeAliasType("RateLimitCounts", Literal["key", "address"] | str)
"""A newer server may answer with others than these."""


SuggestionKind = TypeAliasType(
    "SuggestionKind", Literal["actor", "source", "tag", "place", "author"] | str
)
"""A newer server may answer with others than these."""


AffiliationType = TypeAliasType(
    "AffiliationType",
    Literal[
        "member_of",
        "part_of",
        "leads",
        "holds_position",
        "represents",
        "employed_by",
        "allied_with",
        "successor_of",
        "related_to",
    ]
    | str,
)
"""A newer server may answer with others than these."""


MergedValueKind = TypeAliasType(
    "MergedValueKind",
    Literal["participant", "mention", "affiliation", "alias", "sector", "tag", "externalId"] | str,
)
"""A newer server may answer with others than these."""


ParticipantRole = TypeAliasType(
    "ParticipantRole",
    Literal["initiator", "recipient", "participant", "mediator", "host"] | str,
)
"""A newer server may answer with others than these."""


ParticipantSide = TypeAliasType("ParticipantSide", Literal["a", "b"] | str)
"""A newer server may answer with others than these."""


ImportResultStatus = TypeAliasType(
    "ImportResultStatus", Literal["created", "updated", "unchanged", "refused"] | str
)
"""A newer server may answer with others than these."""


ProblemErrorIn = TypeAliasType("ProblemErrorIn", Literal["body", "query", "path", "header"] | str)
"""A newer server may answer with others than these."""


BatchOperationAction = TypeAliasType(
    "BatchOperationAction", Literal["create", "replace", "update", "delete"] | str
)
"""A newer server may answer with others than these."""


RecognisedNameBy = TypeAliasType("RecognisedNameBy", Literal["name", "surname"] | str)
"""A newer server may answer with others than these."""


MissingResourceReason = TypeAliasType(
    "MissingResourceReason", Literal["unknown", "deleted", "merged"] | str
)
"""A newer server may answer with others than these."""


SimilarityReasonCode = TypeAliasType(
    "SimilarityReasonCode",
    Literal[
        "same_name",
        "same_words",
        "similar_name",
        "acronym",
        "same_type",
        "other_type",
        "same_country",
        "other_country",
        "other_identifier",
    ]
    | str,
)
"""A newer server may answer with others than these."""


JsonPatchOperationOp = TypeAliasType(
    "JsonPatchOperationOp", Literal["add", "remove", "replace"] | str
)
"""A newer server may answer with others than these."""


EventPlacePrecision = TypeAliasType(
    "EventPlacePrecision",
    Literal["exact", "nearby", "admin2", "admin1", "area", "country", "sea_or_air", "unsaid"] | str,
)
"""A newer server may answer with others than these."""


EventModalityFilter = TypeAliasType(
    "EventModalityFilter",
    Literal["asserted", "planned", "hypothetical", "denied", "any"] | str,
)
"""A newer server may answer with others than these."""


EventSort = TypeAliasType(
    "EventSort",
    Literal[
        "-date",
        "date",
        "-fatalities",
        "fatalities",
        "-createdAt",
        "createdAt",
        "-updatedAt",
        "updatedAt",
        "relevance",
    ]
    | str,
)
"""A newer server may answer with others than these."""


ActorSort = TypeAliasType(
    "ActorSort",
    Literal[
        "name",
        "-name",
        "-eventCount",
        "eventCount",
        "-createdAt",
        "createdAt",
        "-updatedAt",
        "updatedAt",
        "relevance",
    ]
    | str,
)
"""A newer server may answer with others than these."""


ArticleDuplicates = TypeAliasType("ArticleDuplicates", Literal["collapse", "only"] | str)
"""A newer server may answer with others than these."""


ArticleStatusFilter = TypeAliasType(
    "ArticleStatusFilter", Literal["published", "withdrawn", "any"] | str
)
"""A newer server may answer with others than these."""


ArticleSort = TypeAliasType(
    "ArticleSort",
    Literal[
        "-publishedAt",
        "publishedAt",
        "-createdAt",
        "createdAt",
        "-updatedAt",
        "updatedAt",
        "relevance",
    ]
    | str,
)
"""A newer server may answer with others than these."""


EventFacet = TypeAliasType(
    "EventFacet",
    Literal[
        "type",
        "mode",
        "context",
        "quadClass",
        "code",
        "country",
        "admin1",
        "place",
        "precision",
        "modality",
        "actor",
        "initiator",
        "recipient",
        "actorType",
        "actorCountry",
        "status",
        "source",
        "tag",
        "dataset",
        "year",
        "month",
    ]
    | str,
)
"""A newer server may answer with others than these."""


EventFacetScope = TypeAliasType("EventFacetScope", Literal["all", "others"] | str)
"""A newer server may answer with others than these."""


ExportEventNetworkFormat = TypeAliasType(
    "ExportEventNetworkFormat", Literal["graphml", "gexf"] | str
)
"""A newer server may answer with others than these."""


ExportDyadsFormat = TypeAliasType("ExportDyadsFormat", Literal["ndjson", "csv"] | str)
"""A newer server may answer with others than these."""


TimelineInterval = TypeAliasType(
    "TimelineInterval", Literal["day", "week", "month", "quarter", "year"] | str
)
"""A newer server may answer with others than these."""


TimelineGroupBy = TypeAliasType(
    "TimelineGroupBy",
    Literal[
        "type",
        "mode",
        "context",
        "quadClass",
        "code",
        "country",
        "admin1",
        "place",
        "precision",
        "modality",
        "actor",
        "initiator",
        "recipient",
        "actorType",
        "actorCountry",
        "status",
        "source",
        "tag",
        "dataset",
    ]
    | str,
)
"""A newer server may answer with others than these."""


TimelineMetric = TypeAliasType(
    "TimelineMetric",
    Literal["events", "articles", "originals", "sources", "fatalities", "intensity"] | str,
)
"""A newer server may answer with others than these."""


TimelineDates = TypeAliasType("TimelineDates", Literal["first", "spread", "exact"] | str)
"""A newer server may answer with others than these."""


PivotRows = TypeAliasType(
    "PivotRows",
    Literal[
        "day",
        "week",
        "month",
        "quarter",
        "year",
        "type",
        "mode",
        "context",
        "quadClass",
        "code",
        "country",
        "admin1",
        "place",
        "precision",
        "modality",
        "actor",
        "initiator",
        "recipient",
        "actorType",
        "actorCountry",
        "status",
        "source",
        "tag",
        "dataset",
    ]
    | str,
)
"""A newer server may answer with others than these."""


PivotMeasure = TypeAliasType("PivotMeasure", Literal["events", "fatalities", "intensity"] | str)
"""A newer server may answer with others than these."""


ExportEventsFormat = TypeAliasType("ExportEventsFormat", Literal["ndjson", "csv", "geojson"] | str)
"""A newer server may answer with others than these."""


FeedEventsFormat = TypeAliasType("FeedEventsFormat", Literal["atom", "rss", "jsonfeed"] | str)
"""A newer server may answer with others than these."""


ActorFacet = TypeAliasType(
    "ActorFacet", Literal["type", "country", "sector", "tag", "dataset"] | str
)
"""A newer server may answer with others than these."""


ArticleFacet = TypeAliasType(
    "ArticleFacet",
    Literal[
        "source",
        "sourceCountry",
        "language",
        "author",
        "section",
        "genre",
        "tag",
        "actor",
        "dataset",
        "status",
        "year",
        "month",
    ]
    | str,
)
"""A newer server may answer with others than these."""


TimelineGroupByFilter = TypeAliasType(
    "TimelineGroupByFilter",
    Literal[
        "source",
        "sourceCountry",
        "language",
        "author",
        "section",
        "genre",
        "tag",
        "actor",
        "dataset",
        "status",
    ]
    | str,
)
"""A newer server may answer with others than these."""


TimelineMetricFilter = TypeAliasType(
    "TimelineMetricFilter", Literal["articles", "originals", "sources"] | str
)
"""A newer server may answer with others than these."""


ChangeOrder = TypeAliasType("ChangeOrder", Literal["asc", "desc"] | str)
"""A newer server may answer with others than these."""


ImportLinesMode = TypeAliasType("ImportLinesMode", Literal["upsert", "insert"] | str)
"""A newer server may answer with others than these."""


ImportLinesOnError = TypeAliasType("ImportLinesOnError", Literal["skip", "abort"] | str)
"""A newer server may answer with others than these."""


class ActorSelector(RequestModel):
    """An actor that a line refers to: by id, by the key of a line, or by external ids."""

    id: str | None = None
    """Its id."""

    key: str | None = None
    """The `key` of a line of this stream."""

    external_ids: list[ExternalIdInput] | None = None
    """Its ids in other systems; any one of them finds it."""


class AliasInput(RequestModel):
    """Another name of an actor."""

    name: str
    """The other name."""

    language: str | None = None
    """Language of the name, BCP 47."""

    kind: AliasKind | None = None
    """Kind of name."""


class ImportAffiliation(RequestModel):
    """A relation of an actor to another one."""

    actor_id: str | None = None
    """Id of the actor; or give `actor`."""

    actor: ActorSelector | None = None
    type: AffiliationType
    """The relation of this actor to the other."""

    title: str | None = None
    """Title or office."""

    from_: str | None = None
    """First day: YYYY, YYYY-MM or YYYY-MM-DD."""

    to: str | None = None
    """Last day; null if not known."""


class ImportParticipant(RequestModel):
    """An actor that takes part in an event."""

    actor_id: str | None = None
    """Id of the actor; or give `actor`."""

    actor: ActorSelector | None = None
    role: ParticipantRole | None = None
    """Role in the event."""

    side: ParticipantSide | None = None
    """Its side, if the event has two."""

    title: str | None = None
    """Its title at that time."""


class ImportEvidence(RequestModel):
    """An article as evidence for or against an event."""

    id: str | None = None
    """Id of the link, where it was exported."""

    article_id: str | None = None
    """Id of the article; or give `article`."""

    article: ArticleSelector | None = None
    quote: str | None = None
    """The passage, verbatim."""

    start: int | None = None
    """Offset into the body, in Unicode code points."""

    end: int | None = None
    """Offset into the body, in Unicode code points."""

    start_utf16: int | None = None
    """Ignored: `start` says where the quote is. Accepted so that a quote can be sent back as it was read."""

    end_utf16: int | None = None
    """Ignored, like `startUtf16`."""

    stance: EvidenceStance | None = None
    """Stance of the article on the event."""

    confidence: float | None = None
    """Confidence in this link, 0 to 1."""


class EventDateInput(RequestModel):
    """When it happened."""

    start: date_aliased
    """First day it may have happened on."""

    end: date_aliased | None = None
    """Last day it may have happened on. When left out, it follows from the precision: the last day of the month of `start`, and so on."""

    precision: EventDatePrecision | None = None
    """How exactly the date is known."""


class LocationInput(RequestModel):
    """Where something happened. Latitude and longitude come together."""

    name: str | None = None
    """Name of the place."""

    country: str | None = None
    """ISO 3166-1 alpha-2."""

    admin1: str | None = None
    """First-order division: state, province, governorate."""

    admin2: str | None = None
    """Second-order division: district, county."""

    latitude: float | None = None
    """Degrees north, WGS 84."""

    longitude: float | None = None
    """Degrees east, WGS 84."""

    precision: LocationPrecision | None = None
    """How exactly the place is known."""

    geonames_id: str | None = None
    """GeoNames id of the place."""


class ProblemError(Model):
    """An error in one place of a request."""

    in_: ProblemErrorIn
    """The part of the request."""

    pointer: str | None = None
    """Place in the body, a JSON Pointer (RFC 6901)."""

    parameter: str | None = None
    """Name of the parameter or header."""

    code: ProblemCode
    message: str
    """What is wrong, in words."""

    allowed: list[str] | None = None
    """The values or names that are allowed there."""

    did_you_mean: str | None = None
    """The allowed value that was probably meant."""


class Conflict(Model):
    """A resource that prevents the write."""

    collection: ChangeCollection
    """Its collection."""

    id: str
    """Its id."""

    title: str
    """Its title or name."""


class Deletion(Model):
    """A resource that has been deleted, and not been put back since."""

    id: str
    """Id of the deleted resource."""

    version: int
    """Version of the deletion. The last version with content is one before it, at `…/{id}/revisions/{version}`."""

    deleted_at: datetime
    """When it was deleted."""

    key: ChangeKey | None
    """The API key of the change; null without one."""

    comment: str | None
    """Why the change was made: the `Dateline-Comment` header of the write."""

    position: int
    """Position among the changes of all resources, from 1, without gaps."""


class FacetValue(Model):
    """A value of a filter, counted."""

    value: str
    """The value, as the filter takes it."""

    label: str
    """What people read in its place: the name of an actor or a country, what a code stands for; the value itself where it has no other name."""

    count: int
    """How many of what the filters find have it."""

    filter: ListFilter


class ActorRef(Model):
    """An actor in short, as other resources refer to it."""

    id: str
    """Id of the actor."""

    name: str
    """Name of the actor."""

    type: ActorType
    """Kind of actor."""

    country: str | None
    """Country, ISO 3166-1 alpha-2."""

    deleted: bool | None = None
    """In a past version: true for an actor that has been deleted since. Its `name` is shown to keys with the scope `write`, and empty for others."""


class QuadClassCount(Model):
    """How many events are of a quad class."""

    quad_class: EventQuadClass
    """The quad class."""

    count: int
    """How many of the events are of this class."""


class EventDate(Model):
    """When it happened."""

    start: date_aliased
    """First day it may have happened on."""

    end: date_aliased
    """Last day it may have happened on."""

    precision: EventDatePrecision
    """How exactly the date is known."""


class Dyad(Model):
    """Two actors, and the events between them."""

    source: ActorRef
    """The initiator, or one of the two actors."""

    target: ActorRef
    """The recipient, or the other actor."""

    directed: bool
    """Whether `source` is an initiator and `target` a recipient. If not, both take part and their roles do not say who acts on whom."""

    count: int
    """The number of events."""

    quad_classes: list[QuadClassCount]
    """These events by quad class, without classes that have none; events of the type OTHER have no class. `quadClass` beside `filter` lists those of a class."""

    intensity: float | None
    """The mean intensity, -10 (conflict) to 10 (cooperation), of those events that have one; null when none has."""

    first: date_aliased
    """The first day of the earliest of these events."""

    last: date_aliased
    """The last day that any of these events may have happened on."""

    filter: ListFilter
    """What lists these events at `GET /v1/events`."""


class Timeline(Model):
    """How much there is in each interval of time."""

    data: list[TimelineBucket]
    """The intervals in order, those with nothing among them."""

    groups: list[TimelineGroup]
    """With `groupBy`: a timeline for each of the commonest values. What has several counts in each."""

    other: TimelineRest | None
    """With `groupBy`: what has none of these values; null where there is nothing."""

    before: TimelinePart | None
    """Of events with `dateFrom`: those that reach into the time that is asked for and begin before its first interval, where they are not counted. Null otherwise."""

    imprecise: TimelinePart | None
    """Events whose date is less exact than the interval: `dates` says how they count. Null for articles."""

    undated: int
    """How many have no date, and so are in no interval."""

    exact: bool
    """`true`: all that passes is counted."""


class PivotRow(Model):
    """A row of a table: an interval, or a value."""

    value: str
    """The interval by its name, or the value as the filter takes it."""

    label: str
    """What people read in its place."""

    count: int
    """How many events there are of it."""

    filter: ListFilter
    cells: list[PivotCell]
    """A cell for each column, in their order, those with nothing among them."""


class ParticipantSummary(Model):
    """Who took part, in short."""

    actor: ActorName
    role: ParticipantRole
    """Role in the event."""


class Location(Model):
    """Where something happened."""

    name: str | None
    """Name of the place."""

    country: str | None
    """ISO 3166-1 alpha-2."""

    admin1: str | None
    """First-order division."""

    admin2: str | None
    """Second-order division."""

    latitude: float | None
    """Degrees north, WGS 84."""

    longitude: float | None
    """Degrees east, WGS 84."""

    precision: LocationPrecision | None
    """How exactly the place is known."""

    geonames_id: str | None
    """GeoNames id of the place."""


class Participant(Model):
    """An actor that takes part in an event."""

    actor: ActorRef
    role: ParticipantRole
    """Role in the event."""

    side: ParticipantSide | None
    """Its side, if the event has two."""

    title: str | None
    """Its title at that time."""


class ArticleRef(Model):
    """The article."""

    id: str
    """Id of the article."""

    title: str
    """Headline."""

    url: str | None
    """Where it was published."""

    published_at: datetime | None
    """When it was published."""

    source: Source | None
    """Who published it."""

    status: ArticleStatus
    """Whether the article is published, or was withdrawn by its publisher or by a user of this service."""

    original_id: str | None
    """Id of the article that it is a duplicate of; null for an original."""

    deleted: bool | None = None
    """In a past version: true for an article that has been deleted since. Its `title` is shown to keys with the scope `write`, and empty for others."""


class MissingResource(Model):
    """An id that there is no resource of."""

    id: str
    """The id that was asked for."""

    reason: MissingResourceReason
    """Why there is nothing: the id was never given out, the resource was deleted, or the actor was merged into `mergedInto`."""

    merged_into: str | None
    """The actor that it was merged into; null for any other reason."""


class ParticipantInput(RequestModel):
    """An actor that takes part in an event."""

    actor_id: str
    """Id of the actor."""

    role: ParticipantRole | None = None
    """Role in the event."""

    side: ParticipantSide | None = None
    """Its side, if the event has two."""

    title: str | None = None
    """Its title at that time."""


class EvidenceInput(RequestModel):
    """An article as evidence for or against an event. Offsets that are left out are found from the quote; offsets that disagree with the body are refused; they are null when the stored body does not contain the quote. A quote that is left out is taken from the body at the offsets."""

    article_id: str
    """Id of the article."""

    quote: str | None = None
    """The passage, verbatim."""

    start: int | None = None
    """Offset into the body, in Unicode code points."""

    end: int | None = None
    """Offset into the body, in Unicode code points."""

    start_utf16: int | None = None
    """Ignored: `start` says where the quote is. Accepted so that a quote can be sent back as it was read."""

    end_utf16: int | None = None
    """Ignored, like `startUtf16`."""

    stance: EvidenceStance | None = None
    """Stance of the article on the event."""

    confidence: float | None = None
    """Confidence in this link, 0 to 1."""


class JsonLd(Model):
    """Linked data (JSON-LD 1.1) in the vocabulary of schema.org."""

    field_context: JsonLdContext
    field_type: str
    """Type of schema.org."""

    field_id: str
    """URL of the resource in this service."""


class EventDatePatch(RequestModel):
    """When it happened."""

    start: date_aliased | None = None
    """First day it may have happened on."""

    end: date_aliased | None = None
    """Last day it may have happened on. When left out, it follows from the precision: the last day of the month of `start`, and so on."""

    precision: EventDatePrecision | None = None
    """How exactly the date is known."""


class LocationPatch(RequestModel):
    """Changes to the location of an event."""

    name: str | None = None
    """Name of the place."""

    country: str | None = None
    """ISO 3166-1 alpha-2."""

    admin1: str | None = None
    """First-order division: state, province, governorate."""

    admin2: str | None = None
    """Second-order division: district, county."""

    latitude: float | None = None
    """Degrees north, WGS 84."""

    longitude: float | None = None
    """Degrees east, WGS 84."""

    precision: LocationPrecision | None = None
    """How exactly the place is known."""

    geonames_id: str | None = None
    """GeoNames id of the place."""


class EvidencePatch(RequestModel):
    """Changes to an evidence link. A quote without offsets is looked up in the body; offsets without a quote select it from the body."""

    quote: str | None = None
    """The passage, verbatim."""

    start: int | None = None
    """Offset into the body, in Unicode code points."""

    end: int | None = None
    """Offset into the body, in Unicode code points."""

    stance: EvidenceStance | None = None
    """Stance of the article on the event."""

    confidence: float | None = None
    """Confidence in this link, 0 to 1."""


class ParticipantPatch(RequestModel):
    """Changes to a participant of an event."""

    role: ParticipantRole | None = None
    """Role in the event."""

    side: ParticipantSide | None = None
    """Its side, if the event has two."""

    title: str | None = None
    """Its title at that time."""


class Suggestion(Model):
    """What may be meant by the beginning of a word."""

    kind: SuggestionKind
    """What it is."""

    value: str
    """The value, as the filter of this name takes it: of an actor its id."""

    label: str
    """What people read: the name of an actor or of a source; else the value itself."""

    collection: ChangeCollection
    """Kind of the resources that are counted."""

    count: int
    """How many of the collection have it."""

    filter: ListFilter


class ActorSummary(Model):
    """An actor in short. Its fields are those of an actor."""

    id: str
    """Id of the actor."""

    version: int
    """Number of the version."""

    name: str
    """The name it is best known by."""

    type: ActorType
    """Kind of actor."""

    country: str | None
    """Country it belongs to, ISO 3166-1 alpha-2."""

    event_count: int
    """The number of events that it takes part in."""

    article_count: int
    """The number of articles that mention it."""

    snippet: str | None = None
    """In lists with `snippet=true`: the names that matched `q`, as HTML with the hits in `<mark>`."""


class ArticleSummary(Model):
    """An article in short, without its texts. Its fields are those of an article, but for `originalId`."""

    id: str
    """Id of the article."""

    version: int
    """Number of the version."""

    url: str | None
    """Where it was published."""

    title: str
    """Headline."""

    language: str | None
    """Language of the article, BCP 47."""

    published_at: datetime | None
    """When it was published; null when not known."""

    source: Source | None
    """Who published it."""

    genre: ArticleGenre
    """Kind of text."""

    word_count: int | None
    """The number of words in the body, also in scripts without spaces; null without a body."""

    status: ArticleStatus
    """`withdrawn` when its publisher or an editor here has withdrawn it. It stays evidence of events and counts there."""

    original_id: str | None
    """Id of the article that it is a duplicate of; null for an original."""

    event_count: int
    """The number of events that it is evidence of."""

    snippet: str | None = None
    """With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`."""


class RecognisedName(Model):
    """A name in a text, and who has it."""

    text: str
    """The name as it stands there."""

    start: int
    """Offset of the name, in Unicode code points."""

    end: int
    """Offset just after the name."""

    start_utf16: int
    """`start` in UTF-16 code units, as JavaScript, Java and C# count."""

    end_utf16: int
    """`end` in UTF-16 code units."""

    by: RecognisedNameBy
    """Whether it is a name or alias, or the last word of the names of persons, one of whom the text names in full elsewhere."""

    actors: list[ActorRef]
    """Who is meant, if it is one; if there are several, any of them may be."""


class Alias(Model):
    """Another name of an actor."""

    name: str
    """The other name."""

    language: str | None
    """Language of the name, BCP 47."""

    kind: AliasKind
    """Kind of name."""


class Affiliation(Model):
    """A relation of an actor to another one."""

    actor: ActorRef
    type: AffiliationType
    """The relation of this actor to the other."""

    title: str | None
    """Title or office."""

    from_: str | None
    """First day: YYYY, YYYY-MM or YYYY-MM-DD."""

    to: str | None
    """Last day; null if not known."""


class Counterpart(Model):
    """Another actor, and the events that both take part in."""

    actor: ActorRef
    count: int
    """The number of events."""

    filter: ListFilter
    """What lists these events at `GET /v1/events`."""


class DossierCounts(Model):
    """The events by type."""

    values: list[DossierCount]
    """The values of most events first."""

    missing: int
    """How many events have no value."""

    more: bool
    """Whether there are more values than these."""


class DossierYears(Model):
    """The events by the year of the first day."""

    values: list[DossierYear]
    """The years from the first event to the last, each year in between too; the last 100."""

    earlier: EarlierEvents | None
    """The events that begin before these years; null when there are none."""


class DossierArticles(Model):
    """The articles that mention the actor."""

    count: int
    """The number of articles."""

    filter: ListFilter
    """What lists them at `GET /v1/articles`."""

    latest: list[ArticleSummary]
    """The latest of them."""


class DossierMerged(Model):
    """The actors merged into this one, also by way of another."""

    values: list[MergedActor]
    """The last merged first."""

    more: int
    """How many others there are."""


class ActorSummaryPage(Model):
    """A page of actors in short."""

    data: list[ActorSummary]
    """The actors in short of this page."""

    page: PageInfo


class Actor(Model):
    """A person, group or organisation that acts."""

    id: str
    """TypeID: a sortable identifier that never changes."""

    version: int
    """Number of the version, from 1; each change adds 1."""

    created_at: datetime
    """When it was first recorded."""

    updated_at: datetime
    """When it last changed."""

    external_ids: list[ExternalId]
    """Identifiers in other systems."""

    tags: list[str]
    """Labels."""

    dataset: Dataset | None
    """The data set it came from, if any."""

    type: ActorType
    """Kind of actor."""

    name: str
    """The name it is best known by."""

    aliases: list[Alias]
    """Its other names."""

    country: str | None
    """Country it belongs to, ISO 3166-1 alpha-2."""

    sectors: list[ActorSector]
    """PLOVER sector codes."""

    description: str | None
    """Short description."""

    start_date: str | None
    """Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD."""

    end_date: str | None
    """Death or end: YYYY, YYYY-MM or YYYY-MM-DD."""

    affiliations: list[Affiliation]
    """Its relations to other actors. `GET /v1/actors?affiliatedWith=` finds relations in both directions."""

    event_count: int
    """The number of events that it takes part in."""

    article_count: int
    """The number of articles that mention it."""

    snippet: str | None = None
    """In lists with `snippet=true`: the names that matched `q`, as HTML with the hits in `<mark>`."""


class ActorPage(Model):
    """A page of actors."""

    data: list[Actor]
    """The actors of this page."""

    page: PageInfo


class AffiliationInput(RequestModel):
    """A relation of an actor to another one."""

    actor_id: str
    """Id of the other actor."""

    type: AffiliationType
    """The relation of this actor to the other."""

    title: str | None = None
    """Title or office."""

    from_: str | None = None
    """First day: YYYY, YYYY-MM or YYYY-MM-DD."""

    to: str | None = None
    """Last day; null if not known."""


class ActorPatch(RequestModel):
    """A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list."""

    type: ActorType | None = None
    """Kind of actor."""

    name: str | None = None
    """The name it is best known by."""

    aliases: list[AliasInput] | None = None
    """Its other names; search finds them all."""

    country: str | None = None
    """Country it belongs to, ISO 3166-1 alpha-2."""

    sectors: list[ActorSector] | None = None
    """Its sectors: PLOVER codes."""

    description: str | None = None
    """Short description."""

    start_date: str | None = None
    """Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD."""

    end_date: str | None = None
    """Death or end: YYYY, YYYY-MM or YYYY-MM-DD."""

    affiliations: list[AffiliationInput] | None = None
    """Its relations to other actors."""

    external_ids: list[ExternalIdInput] | None = None
    """Identifiers in other systems, unique in the collection."""

    tags: list[str] | None = None
    """Labels of your own."""

    dataset: DatasetPatch | None = None
    """The data set it came from, if any."""


class MergedValue(Model):
    """A link or value that a merge or its undoing affects."""

    kind: MergedValueKind
    """Kind: a link from an event (`participant`), from an article (`mention`) or between actors (`affiliation`), or a value of the actor itself."""

    id: str | None
    """Id of the event, article or other actor; null for a value."""

    title: str
    """Title or name of that resource, or the value."""


class SimilarityReason(Model):
    """A reason for or against two actors being the same."""

    code: SimilarityReasonCode
    """The reason."""

    message: str
    """The reason as a sentence."""


class Mention(Model):
    """An actor that an article mentions."""

    actor: ActorRef
    count: int
    """The number of times that the article names the actor."""

    quotes: list[Quote]
    """Passages that name or quote the actor."""


class EventRef(Model):
    """An event that an article is evidence of."""

    id: str
    """Id of the event."""

    title: str
    """What happened, in a line."""

    type: EventType
    """PLOVER type."""

    date: EventDate
    country: str | None
    """Where it happened, ISO 3166-1 alpha-2."""

    stance: EvidenceStance
    """Whether the article supports, refutes or only mentions the event."""


class ArticleSummaryPage(Model):
    """A page of articles in short."""

    data: list[ArticleSummary]
    """The articles in short of this page."""

    page: PageInfo


class Article(Model):
    """Something that was published."""

    id: str
    """TypeID: a sortable identifier that never changes."""

    version: int
    """Number of the version, from 1; each change adds 1."""

    created_at: datetime
    """When it was first recorded."""

    updated_at: datetime
    """When it last changed."""

    external_ids: list[ExternalId]
    """Identifiers in other systems."""

    tags: list[str]
    """Labels."""

    dataset: Dataset | None
    """The data set it came from, if any."""

    url: str | None
    """Where it was published."""

    title: str
    """Headline."""

    summary: str | None
    """Summary of the article."""

    language: str | None
    """Language of the article, BCP 47."""

    published_at: datetime | None
    """When it was published; null when not known."""

    published_precision: ArticlePublishedPrecision | None
    """How exactly `publishedAt` is known."""

    source: Source | None
    """Who published it."""

    authors: list[str]
    """Names of the authors."""

    section: str | None
    """Section of the outlet."""

    genre: ArticleGenre
    """Kind of text."""

    image_url: str | None
    """Lead image."""

    rights: str | None
    """Rights statement."""

    word_count: int | None
    """The number of words in the body, also in scripts without spaces; null without a body."""

    content_hash: str
    """SHA-256 of title and body, white space folded."""

    stands_alone: bool
    """Declares the article an original, whatever the detection of duplicates finds."""

    status: ArticleStatus
    """`withdrawn` when its publisher or an editor here has withdrawn it. It stays evidence of events and counts there."""

    duplicate_of: ArticleRef | None
    """The earliest published article whose text it repeats nearly word for word; null when it is an original."""

    duplicate_count: int
    """The number of its duplicates; `GET /v1/articles?duplicateOf=` lists them. 0 for a duplicate."""

    mentions: list[Mention]
    """Actors that the article mentions."""

    events: list[EventRef]
    """Events that it is evidence of, latest first, up to 100; `GET /v1/events?article=` lists them all."""

    event_count: int
    """The number of events that it is evidence of."""

    body: str | None
    """Full text, where rights allow."""


class ArticleInput(RequestModel):
    """An article to record. Only the title is required."""

    url: str | None = None
    """Where it was published; unique once normalised."""

    title: str
    """Headline."""

    summary: str | None = None
    """Summary of the article."""

    body: str | None = None
    """Full text, where rights allow."""

    language: str | None = None
    """Language of the article, BCP 47."""

    published_at: str | None = None
    """When it was published: an instant, or a day, which is stored as midnight UTC."""

    published_precision: ArticlePublishedPrecision | None = None
    """How exactly `publishedAt` is known; when left out, it follows from the form of `publishedAt`."""

    authors: list[str] | None = None
    """Names of the authors. Default: `[]`."""

    section: str | None = None
    """Section of the outlet."""

    genre: ArticleGenre | None = None
    """Kind of text."""

    image_url: str | None = None
    """Lead image."""

    rights: str | None = None
    """Rights statement."""

    stands_alone: bool | None = None
    """Declares the article an original, whatever the detection of duplicates finds. Default: `false`."""

    status: ArticleStatus | None = None
    """Whether the article is published or withdrawn. Lists, streams and feeds leave out `withdrawn` articles unless `status` asks for them."""

    mentions: list[MentionInput] | None = None
    """Actors that the article mentions, with up to 5000 quotes in total. Default: `[]`."""

    external_ids: list[ExternalIdInput] | None = None
    """Identifiers in other systems, unique in the collection. Default: `[]`."""

    tags: list[str] | None = None
    """Labels of your own. Default: `[]`."""

    dataset: DatasetInput | None = None
    """The data set it came from, if any."""

    source: SourceInput | None = None
    """Who published it."""


class ArticlePatch(RequestModel):
    """A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list."""

    url: str | None = None
    """Where it was published; unique once normalised."""

    title: str | None = None
    """Headline."""

    summary: str | None = None
    """Summary of the article."""

    body: str | None = None
    """Full text, where rights allow."""

    language: str | None = None
    """Language of the article, BCP 47."""

    published_at: str | None = None
    """When it was published: an instant, or a day, which is stored as midnight UTC."""

    published_precision: ArticlePublishedPrecision | None = None
    """How exactly `publishedAt` is known; when left out, it follows from the form of `publishedAt`."""

    authors: list[str] | None = None
    """Names of the authors."""

    section: str | None = None
    """Section of the outlet."""

    genre: ArticleGenre | None = None
    """Kind of text."""

    image_url: str | None = None
    """Lead image."""

    rights: str | None = None
    """Rights statement."""

    stands_alone: bool | None = None
    """Declares the article an original, whatever the detection of duplicates finds."""

    status: ArticleStatus | None = None
    """Whether the article is published or withdrawn. Lists, streams and feeds leave out `withdrawn` articles unless `status` asks for them."""

    mentions: list[MentionInput] | None = None
    """Actors that the article mentions, with up to 5000 quotes in total."""

    external_ids: list[ExternalIdInput] | None = None
    """Identifiers in other systems, unique in the collection."""

    tags: list[str] | None = None
    """Labels of your own."""

    dataset: DatasetPatch | None = None
    """The data set it came from, if any."""

    source: SourcePatch | None = None
    """Who published it."""


class JsonPatchOperation(Model):
    """One operation of a JSON Patch (RFC 6902)."""

    op: JsonPatchOperationOp
    """The operation."""

    path: str
    """Where it applies: a JSON Pointer (RFC 6901). The empty pointer means the whole resource."""

    value: Any | None = None
    """The new value, with `add` and `replace`."""


class ArticleRevision(Model):
    """One change of a resource, with the resource as it was after it."""

    version: int
    """Version after the change; each change adds one."""

    kind: ChangeKind
    """What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there."""

    position: int
    """Position among the changes of all resources, from 1, without gaps."""

    at: datetime
    """When the change was made."""

    key: ChangeKey | None
    """The API key of the change; null without one."""

    comment: str | None
    """Why the change was made: the `Dateline-Comment` header of the write."""

    survivor_id: str | None
    """With kind `merge`: the actor that it was merged into."""

    patch: list[JsonPatchOperation]
    """A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`."""

    article: Article | None
    """The resource as it was after the change; null when the change deleted it. Embedded resources are as they are now."""


class ActorRevision(Model):
    """One change of a resource, with the resource as it was after it."""

    version: int
    """Version after the change; each change adds one."""

    kind: ChangeKind
    """What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there."""

    position: int
    """Position among the changes of all resources, from 1, without gaps."""

    at: datetime
    """When the change was made."""

    key: ChangeKey | None
    """The API key of the change; null without one."""

    comment: str | None
    """Why the change was made: the `Dateline-Comment` header of the write."""

    survivor_id: str | None
    """With kind `merge`: the actor that it was merged into."""

    patch: list[JsonPatchOperation]
    """A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`."""

    actor: Actor | None
    """The resource as it was after the change; null when the change deleted it. Embedded resources are as they are now."""


class ChangeTouch(Model):
    """Resources that are shown otherwise since a change, as they embed a name or a count that it altered, and whose version stays: by `ids` or by `filter`."""

    collection: ChangeCollection
    """Kind of the resources."""

    ids: list[str] | None = None
    """Their ids, when a list has them no more or no filter finds them."""

    filter: dict[str, list[str]] | None = None
    """Otherwise the query parameters, each with its values, with which the list of the collection has them."""


class BatchItem(Model):
    """What one write of a batch has done."""

    index: int
    """Place of the operation in the request, from 0."""

    collection: ChangeCollection
    """Kind of the resource."""

    id: str
    """Id of the resource."""

    placeholder: str | None
    """The placeholder that the operation gave it, if any."""

    status: BatchItemStatus
    """What became of it. `unchanged`: it was already as it should be."""

    version: int | None
    """Its version after the operation; null when it was deleted."""


class ApiKey(Model):
    """An API key, without its secret."""

    id: str
    """Id of the key, which is no secret."""

    name: str
    """Who or what uses it."""

    scope: ApiKeyScope
    """What the key allows: `read`; `write`, which includes `read`; or `admin`, which includes everything."""

    created_at: datetime
    """When it was made."""

    expires_at: datetime | None
    """From when on it is refused; null for a key that does not expire."""

    revoked_at: datetime | None
    """When it was revoked; null for a key that was not."""

    last_used_at: datetime | None
    """When it was last used, to the minute; null for a key that never was."""

    replaced_by_id: str | None
    """Id of the key that replaced it by `dateline keys rotate`, if any."""


class RateLimit(Model):
    """How many requests may be made, and how many are left."""

    requests: int
    """How many requests are allowed in a window."""

    window_seconds: int
    """How many seconds a window has."""

    remaining: int
    """How many requests are left in this window."""

    reset_seconds: int
    """In how many seconds the next window begins."""

    counts: RateLimitCounts
    """What requests are counted by: the key, or without one the address."""


class ApiKeyPage(Model):
    """A page of keys."""

    data: list[ApiKey]
    """The keys of this page."""

    page: PageInfo


class CreatedApiKey(Model):
    """A new key, and its secret."""

    key: ApiKey
    """The key."""

    secret: str
    """The text to send as `Authorization: Bearer …` or `X-API-Key`. It is shown in this answer only: save it now."""


class ApiKeyInput(RequestModel):
    """A key to make. Only the name is required."""

    name: str
    """Who or what uses it."""

    scope: ApiKeyScope | None = None
    """What it allows: `read`; `write`, which includes `read`; or `admin`, which includes everything."""

    expires_at: datetime | None = None
    """From when on it is refused, a time to come; null for a key that does not expire."""


class Host(Model):
    """A server of the database."""

    role: HostRole
    """Whether it takes writes."""

    lag_bytes: float | None = None
    """Log of the primary that it lacks."""

    lag_seconds: float | None = None
    """Age of the last write that it has; 0 when none waits."""

    synchronous_standby_names: str | None = None
    """The standbys that writes wait for."""


class ImportMention(RequestModel):
    """An actor that an article mentions."""

    actor_id: str | None = None
    """Id of the actor; or give `actor`."""

    actor: ActorSelector | None = None
    count: int | None = None
    """The number of times that the article names the actor. Default: `1`."""

    quotes: list[QuoteInput] | None = None
    """Passages that name or quote the actor. Default: `[]`."""


class ImportActor(RequestModel):
    """An actor to import. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet."""

    id: str | None = None
    """Its id, where it was exported."""

    version: int | None = None
    """Its version, where it was exported."""

    created_at: datetime | None = None
    """When it was first recorded."""

    updated_at: datetime | None = None
    """When it last changed."""

    type: ActorType
    """Kind of actor."""

    name: str
    """The name it is best known by."""

    aliases: list[AliasInput] | None = None
    """Its other names; search finds them all."""

    country: str | None = None
    """Country it belongs to, ISO 3166-1 alpha-2."""

    sectors: list[ActorSector] | None = None
    """Its sectors: PLOVER codes."""

    description: str | None = None
    """Short description."""

    start_date: str | None = None
    """Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD."""

    end_date: str | None = None
    """Death or end: YYYY, YYYY-MM or YYYY-MM-DD."""

    affiliations: list[ImportAffiliation] | None = None
    """Its relations to other actors."""

    external_ids: list[ExternalIdInput] | None = None
    """Identifiers in other systems, unique in the collection."""

    tags: list[str] | None = None
    """Labels of your own."""

    dataset: DatasetInput | None = None
    """The data set it came from, if any."""


class ImportEvent(RequestModel):
    """An event to import. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet."""

    id: str | None = None
    """Its id, where it was exported."""

    version: int | None = None
    """Its version, where it was exported."""

    created_at: datetime | None = None
    """When it was first recorded."""

    updated_at: datetime | None = None
    """When it last changed."""

    title: str
    """What happened, in a line."""

    summary: str | None = None
    """What happened, in a few sentences."""

    type: EventType
    """PLOVER type, or OTHER."""

    mode: EventMode | None = None
    """PLOVER mode; one of the modes of the type."""

    contexts: list[EventContext] | None = None
    """What it was about: PLOVER contexts."""

    codes: list[EventCodeInput] | None = None
    """Its codes in other coding schemes."""

    modality: EventModality | None = None
    """Asserted, planned, hypothetical or denied."""

    status: EventStatus | None = None
    """Reported, corroborated, disputed or retracted."""

    confidence: float | None = None
    """Confidence in the record, 0 to 1."""

    participants: list[ImportParticipant] | None = None
    """Who took part, in order."""

    evidence: list[ImportEvidence] | None = None
    """The articles that are evidence."""

    external_ids: list[ExternalIdInput] | None = None
    """Identifiers in other systems, unique in the collection."""

    tags: list[str] | None = None
    """Labels of your own."""

    dataset: DatasetInput | None = None
    """The data set it came from, if any."""

    date: EventDateInput
    location: LocationInput | None = None
    """Where it happened."""

    fatalities: FatalitiesInput | None = None
    """Deaths."""


class Problem(Model):
    """An error (RFC 9457)."""

    type: str
    """The kind of problem, the same on every server. `/docs/problems` explains each under the last part of its name."""

    title: str
    """The kind of problem, in words."""

    status: int
    """The HTTP status."""

    detail: str
    """What happened, and what to do about it. Where there are `errors`, the first of them in words, with what is allowed."""

    errors: list[ProblemError] | None = None
    """The errors by place, at most 100."""

    conflicts: list[Conflict] | None = None
    """Resources that prevent the write, at most 20."""

    instance: str
    """Path of the request."""

    request_id: str
    """Id of the request, as in `X-Request-Id` and the logs."""


class DeletionPage(Model):
    """A page of deleted resources."""

    data: list[Deletion]
    """The deleted resources of this page."""

    page: PageInfo


class Facet(Model):
    """How often the values of a filter occur."""

    facet: str
    """The filter whose values these are."""

    values: list[FacetValue]
    """Its commonest values, the most frequent first, then in the order of the text."""

    missing: int
    """How many of what the filters find have no value."""

    more: bool
    """Whether there are more values than these."""


class NetworkNode(Model):
    """An actor of a network."""

    actor: ActorRef
    count: int
    """The number of events that pass the filters and that it takes part in."""

    filter: ListFilter
    """What lists these events at `GET /v1/events`."""


class EventCard(Model):
    """The latest of these events."""

    id: str
    """Id of the event."""

    title: str
    """What happened, in a line."""

    type: EventType
    """PLOVER type."""

    date: EventDate
    country: str | None
    """Where it happened, ISO 3166-1 alpha-2."""


class DyadPage(Model):
    """A page of dyads."""

    data: list[Dyad]
    """The dyads of this page."""

    page: PageInfo


class EventCluster(Model):
    """Events that are near to one another on a map."""

    latitude: float
    """Degrees north of the middle of `bbox`."""

    longitude: float
    """Degrees east of the middle of `bbox`."""

    bbox: list[float]
    """The smallest box around its events: west, south, east and north. No other cluster reaches into it."""

    count: int
    """The number of events."""

    event: EventCard | None
    """The event, if it is the only one."""

    filter: ListFilter
    """What lists these events at `GET /v1/events`."""


class Pivot(Model):
    """How much there is in each row and column of a table."""

    data: list[PivotRow]
    """The rows: intervals in order, or values, the commonest first."""

    columns: list[PivotColumn]
    """The columns."""

    more: PivotMore
    exact: bool
    """`true`: all that passes is counted."""


class EventSummary(Model):
    """An event in short, as a rule in less than 1 KB. Its fields are those of an event, but for `participantCount`."""

    id: str
    """Id of the event."""

    version: int
    """Number of the version."""

    title: str
    """What happened, in a line."""

    type: EventType
    """PLOVER type, or OTHER."""

    quad_class: EventQuadClass | None
    """Verbal or material, cooperation or conflict; derived from the type."""

    modality: EventModality
    """Asserted, planned, hypothetical or denied."""

    status: EventStatus
    """How far it is established."""

    date: EventDate
    location: PlaceSummary | None
    """Where it happened."""

    participants: list[ParticipantSummary]
    """The first 4 who took part, in order."""

    participant_count: int
    """How many took part."""

    article_count: int
    """The number of articles that are evidence."""

    snippet: str | None = None
    """With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`."""


class Evidence(Model):
    """An article as evidence for or against an event."""

    id: str
    """Id of the link."""

    article: ArticleRef
    quote: str | None
    """The passage, verbatim."""

    start: int | None
    """Offset of the quote in the body, in Unicode code points."""

    end: int | None
    """Offset just after the quote."""

    start_utf16: int | None
    """`start` in UTF-16 code units, as JavaScript, Java and C# count; null where the body is not stored."""

    end_utf16: int | None
    """`end` in UTF-16 code units."""

    stance: EvidenceStance
    """Stance of the article on the event."""

    confidence: float | None
    """Confidence in this link, 0 to 1."""

    context: EvidenceContext | None = None
    """With `include=context`: the text around the quote; null where its place in the body is not known."""


class EventInput(RequestModel):
    """An event to record. Title, type and date are required."""

    title: str
    """What happened, in a line."""

    summary: str | None = None
    """What happened, in a few sentences."""

    type: EventType
    """PLOVER type, or OTHER."""

    mode: EventMode | None = None
    """PLOVER mode; one of the modes of the type."""

    contexts: list[EventContext] | None = None
    """What it was about: PLOVER contexts. Default: `[]`."""

    codes: list[EventCodeInput] | None = None
    """Its codes in other coding schemes. Default: `[]`."""

    modality: EventModality | None = None
    """Asserted, planned, hypothetical or denied."""

    status: EventStatus | None = None
    """Reported, corroborated, disputed or retracted."""

    confidence: float | None = None
    """Confidence in the record, 0 to 1."""

    participants: list[ParticipantInput] | None = None
    """Who took part, in order. Default: `[]`."""

    evidence: list[EvidenceInput] | None = None
    """The articles that are evidence. Default: `[]`."""

    external_ids: list[ExternalIdInput] | None = None
    """Identifiers in other systems, unique in the collection. Default: `[]`."""

    tags: list[str] | None = None
    """Labels of your own. Default: `[]`."""

    dataset: DatasetInput | None = None
    """The data set it came from, if any."""

    date: EventDateInput
    location: LocationInput | None = None
    """Where it happened."""

    fatalities: FatalitiesInput | None = None
    """Deaths."""


class EventPatch(RequestModel):
    """A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list."""

    title: str | None = None
    """What happened, in a line."""

    summary: str | None = None
    """What happened, in a few sentences."""

    type: EventType | None = None
    """PLOVER type, or OTHER."""

    mode: EventMode | None = None
    """PLOVER mode; one of the modes of the type."""

    contexts: list[EventContext] | None = None
    """What it was about: PLOVER contexts."""

    codes: list[EventCodeInput] | None = None
    """Its codes in other coding schemes."""

    modality: EventModality | None = None
    """Asserted, planned, hypothetical or denied."""

    status: EventStatus | None = None
    """Reported, corroborated, disputed or retracted."""

    confidence: float | None = None
    """Confidence in the record, 0 to 1."""

    participants: list[ParticipantInput] | None = None
    """Who took part, in order."""

    evidence: list[EvidenceInput] | None = None
    """The articles that are evidence."""

    external_ids: list[ExternalIdInput] | None = None
    """Identifiers in other systems, unique in the collection."""

    tags: list[str] | None = None
    """Labels of your own."""

    dataset: DatasetPatch | None = None
    """The data set it came from, if any."""

    date: EventDatePatch | None = None
    location: LocationPatch | None = None
    """Where it happened."""

    fatalities: FatalitiesPatch | None = None
    """Deaths."""


class EvidencePage(Model):
    """A page of evidence links."""

    data: list[Evidence]
    """The evidence links of this page."""

    page: PageInfo


class ArticleEvidence(Model):
    """An event that an article is evidence for or against, with the quoted passage."""

    id: str
    """Id of the link."""

    event: EventCard
    """What a reader needs to show an event and to follow it."""

    quote: str | None
    """The passage, verbatim."""

    start: int | None
    """Offset of the quote in the body, in Unicode code points."""

    end: int | None
    """Offset just after the quote."""

    stance: EvidenceStance
    """Stance of the article on the event."""

    confidence: float | None
    """Confidence in this link, 0 to 1."""

    context: EvidenceContext | None = None
    """With `include=context`: the text around the quote; null where its place in the body is not known."""


class EventParticipant(Model):
    """An event and an actor that takes part in it."""

    event: EventCard
    """What a reader needs to show an event and to follow it."""

    actor: ActorRef
    role: ParticipantRole
    """What part it takes."""

    side: ParticipantSide | None
    """Which side of two it is on."""

    title: str | None
    """Its title as of then."""


class Suggestions(Model):
    """What may be meant by the beginning of a word."""

    data: list[Suggestion]
    """Kind by kind, the most used first."""


class FoundActors(Model):
    """Actors with such a name."""

    data: list[ActorSummary]
    """The first actors, those with most events first."""

    more: bool
    """Whether there are more."""

    filter: ListFilter


class FoundEvents(Model):
    """Events with these words."""

    data: list[EventSummary]
    """The first events, the best first."""

    more: bool
    """Whether there are more."""

    filter: ListFilter


class FoundArticles(Model):
    """Articles with these words."""

    data: list[ArticleSummary]
    """The first articles, the best first."""

    more: bool
    """Whether there are more."""

    filter: ListFilter


class RecognisedNames(Model):
    """The names of known actors in a text."""

    data: list[RecognisedName]
    """In the order of the text."""

    more: bool
    """Whether there are more than 10000."""


class ActorFacets(Model):
    """How actors are spread over the values of filters."""

    data: list[Facet]
    """A facet for each that was asked for, in the order in which they were."""

    exact: bool
    """`true`: all that passes is counted."""


class DossierProfile(Model):
    """Who the actor is. The fields are those of an actor."""

    id: str
    """Id of the actor."""

    version: int
    """Number of the version."""

    name: str
    """The name it is best known by."""

    type: ActorType
    """Kind of actor."""

    country: str | None
    """Country it belongs to, ISO 3166-1 alpha-2."""

    sectors: list[ActorSector]
    """PLOVER sector codes."""

    description: str | None
    """Short description."""

    start_date: str | None
    """Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD."""

    end_date: str | None
    """Death or end: YYYY, YYYY-MM or YYYY-MM-DD."""

    aliases: list[Alias]
    """The first 20 of its other names."""


class DossierPositions(Model):
    """What the actor was, over time: its relations to other actors."""

    values: list[Affiliation]
    """The relations, the earliest first; those without a first day before others."""

    more: int
    """How many others there are."""


class DossierCounterparts(Model):
    """The actors that it shares events with."""

    values: list[Counterpart]
    """The actors with most shared events first."""

    more: int
    """How many others there are."""


class DossierEvents(Model):
    """The events that the actor takes part in."""

    count: int
    """The number of events."""

    filter: ListFilter
    """What lists these events at `GET /v1/events`."""

    latest: list[EventSummary]
    """The latest of them."""


class ActorReadResult(Model):
    """The actors of some ids."""

    data: list[Actor]
    """The actors, in the order of their ids in the request, each once."""

    missing: list[MissingResource]
    """The ids that there is nothing of, and why."""

    remaining: list[str]
    """The ids of those that did not fit into this answer, which ends after about 2 MiB: send them again. Empty as a rule."""


class ActorInput(RequestModel):
    """An actor to record. Type and name are required."""

    type: ActorType
    """Kind of actor."""

    name: str
    """The name it is best known by."""

    aliases: list[AliasInput] | None = None
    """Its other names; search finds them all. Default: `[]`."""

    country: str | None = None
    """Country it belongs to, ISO 3166-1 alpha-2."""

    sectors: list[ActorSector] | None = None
    """Its sectors: PLOVER codes. Default: `[]`."""

    description: str | None = None
    """Short description."""

    start_date: str | None = None
    """Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD."""

    end_date: str | None = None
    """Death or end: YYYY, YYYY-MM or YYYY-MM-DD."""

    affiliations: list[AffiliationInput] | None = None
    """Its relations to other actors. Default: `[]`."""

    external_ids: list[ExternalIdInput] | None = None
    """Identifiers in other systems, unique in the collection. Default: `[]`."""

    tags: list[str] | None = None
    """Labels of your own. Default: `[]`."""

    dataset: DatasetInput | None = None
    """The data set it came from, if any."""


class Unmerged(Model):
    """The two actors after a merge was undone."""

    actor: Actor
    """The actor whose merge was undone."""

    survivor: Actor | None
    """The survivor; null when it is deleted."""

    added: list[MergedValue]
    """What was added to the survivor since the merge and stays there; the first hundred."""

    lost: list[MergedValue]
    """What the actor had before the merge and could not get back, because it was removed since or another actor has it; the first hundred."""


class SimilarActor(Model):
    """An actor that may be the same as another one, recorded twice."""

    actor: ActorRef
    score: float
    """Score from 0 to 1 for ordering, no probability."""

    reasons: list[SimilarityReason]
    """Reasons, those of names first."""


class ListedArticle(Model):
    """An article as lists have it: without its body."""

    id: str
    """TypeID: a sortable identifier that never changes."""

    version: int
    """Number of the version, from 1; each change adds 1."""

    created_at: datetime
    """When it was first recorded."""

    updated_at: datetime
    """When it last changed."""

    external_ids: list[ExternalId]
    """Identifiers in other systems."""

    tags: list[str]
    """Labels."""

    dataset: Dataset | None
    """The data set it came from, if any."""

    url: str | None
    """Where it was published."""

    title: str
    """Headline."""

    summary: str | None
    """Summary of the article."""

    language: str | None
    """Language of the article, BCP 47."""

    published_at: datetime | None
    """When it was published; null when not known."""

    published_precision: ArticlePublishedPrecision | None
    """How exactly `publishedAt` is known."""

    source: Source | None
    """Who published it."""

    authors: list[str]
    """Names of the authors."""

    section: str | None
    """Section of the outlet."""

    genre: ArticleGenre
    """Kind of text."""

    image_url: str | None
    """Lead image."""

    rights: str | None
    """Rights statement."""

    word_count: int | None
    """The number of words in the body, also in scripts without spaces; null without a body."""

    content_hash: str
    """SHA-256 of title and body, white space folded."""

    stands_alone: bool
    """Declares the article an original, whatever the detection of duplicates finds."""

    status: ArticleStatus
    """`withdrawn` when its publisher or an editor here has withdrawn it. It stays evidence of events and counts there."""

    duplicate_of: ArticleRef | None
    """The earliest published article whose text it repeats nearly word for word; null when it is an original."""

    duplicate_count: int
    """The number of its duplicates; `GET /v1/articles?duplicateOf=` lists them. 0 for a duplicate."""

    mentions: list[Mention]
    """Actors that the article mentions."""

    events: list[EventRef]
    """Events that it is evidence of, latest first, up to 100; `GET /v1/events?article=` lists them all."""

    event_count: int
    """The number of events that it is evidence of."""

    snippet: str | None = None
    """With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`."""


class ArticleFacets(Model):
    """How articles are spread over the values of filters."""

    data: list[Facet]
    """A facet for each that was asked for, in the order in which they were."""

    exact: bool
    """`true`: all that passes is counted."""


class ArticleReadResult(Model):
    """The articles of some ids."""

    data: list[Article]
    """The articles, in the order of their ids in the request, each once."""

    missing: list[MissingResource]
    """The ids that there is nothing of, and why."""

    remaining: list[str]
    """The ids of those that did not fit into this answer, which ends after about 2 MiB: send them again. Empty as a rule."""


class Revision(Model):
    """One change of a resource, with what it changed."""

    version: int
    """Version after the change; each change adds one."""

    kind: ChangeKind
    """What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there."""

    position: int
    """Position among the changes of all resources, from 1, without gaps."""

    at: datetime
    """When the change was made."""

    key: ChangeKey | None
    """The API key of the change; null without one."""

    comment: str | None
    """Why the change was made: the `Dateline-Comment` header of the write."""

    survivor_id: str | None
    """With kind `merge`: the actor that it was merged into."""

    patch: list[JsonPatchOperation]
    """A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`."""


class BatchResult(Model):
    """What the writes of a batch have done."""

    data: list[BatchItem]
    """What each operation has done, in the order of the request."""


class BatchOperation(RequestModel):
    """A write of one resource."""

    action: BatchOperationAction
    """What to do: `create`, `replace` (as PUT), both with `article`, `actor` or `event`; `update` (as PATCH), with `articlePatch`, `actorPatch` or `eventPatch`, a JSON Merge Patch; or `delete`."""

    id: str | None = None
    """The resource. With `create` it may be left out, or be a placeholder of your own, which begins with ten zeros (`actor_00000000000000000000000001`): later operations refer by it to what this one creates, wherever an id stands."""

    if_match: int | None = None
    """The version that the resource must have, not with `create`: the batch is refused with 412 when it has another one."""

    force: bool | None = None
    """With `delete`: delete it even though others refer to it, and those links too."""

    article: ArticleInput | None = None
    actor: ActorInput | None = None
    event: EventInput | None = None
    article_patch: ArticlePatch | None = None
    actor_patch: ActorPatch | None = None
    event_patch: EventPatch | None = None


class Caller(Model):
    """Who makes a request, and what it may do."""

    key: ApiKey | None
    """The key of this request; null without one."""

    scope: ApiKeyScope
    """What this request may do, whether by its key or because this server requires none: operations of this scope and of those that it includes."""

    rate_limit: RateLimit | None
    """What is left of the rate limit after this request; null without a limit."""

    limits: RequestLimits


class Health(Model):
    """The service works."""

    status: Literal["ok"]
    """Always `ok`."""

    version: str
    """Version of the program."""

    hosts: list[Host] | None = None
    """Of `/readyz`: the hosts of `DATABASE_URL`, if several."""


class ImportArticle(RequestModel):
    """An article to import; its url identifies it too. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet."""

    id: str | None = None
    """Its id, where it was exported."""

    version: int | None = None
    """Its version, where it was exported."""

    created_at: datetime | None = None
    """When it was first recorded."""

    updated_at: datetime | None = None
    """When it last changed."""

    url: str | None = None
    """Where it was published; unique once normalised."""

    title: str
    """Headline."""

    summary: str | None = None
    """Summary of the article."""

    body: str | None = None
    """Full text, where rights allow."""

    language: str | None = None
    """Language of the article, BCP 47."""

    published_at: str | None = None
    """When it was published: an instant, or a day, which is stored as midnight UTC."""

    published_precision: ArticlePublishedPrecision | None = None
    """How exactly `publishedAt` is known; when left out, it follows from the form of `publishedAt`."""

    authors: list[str] | None = None
    """Names of the authors."""

    section: str | None = None
    """Section of the outlet."""

    genre: ArticleGenre | None = None
    """Kind of text."""

    image_url: str | None = None
    """Lead image."""

    rights: str | None = None
    """Rights statement."""

    stands_alone: bool | None = None
    """Declares the article an original, whatever the detection of duplicates finds."""

    status: ArticleStatus | None = None
    """Whether the article is published or withdrawn. Lists, streams and feeds leave out `withdrawn` articles unless `status` asks for them."""

    mentions: list[ImportMention] | None = None
    """Actors that the article mentions."""

    external_ids: list[ExternalIdInput] | None = None
    """Identifiers in other systems, unique in the collection."""

    tags: list[str] | None = None
    """Labels of your own."""

    dataset: DatasetInput | None = None
    """The data set it came from, if any."""

    source: SourceInput | None = None
    """Who published it."""


class ImportResult(Model):
    """The result of one line of an import."""

    line: int
    """The number of the line in the stream, from 1."""

    key: str | None
    """The key of the line."""

    collection: ChangeCollection | None
    """The collection of the resource; null when the line cannot be read."""

    id: str | None
    """Id of the resource; null when refused."""

    status: ImportResultStatus
    """The outcome; with `dryRun`, the outcome that the import would have."""

    same_as: int | None
    """The first line of this import with the same id, external id or url, if this is a later one."""

    kept: list[str]
    """The fields with a new value in the line that somebody has changed since the last import; they were not imported."""

    is_deleted: bool
    """Whether somebody has deleted the resource since the last import; it stays deleted."""

    problem: Problem | None
    """Why it was refused; null otherwise."""


class EventFacets(Model):
    """How events are spread over the values of filters."""

    data: list[Facet]
    """A facet for each that was asked for, in the order in which they were."""

    exact: bool
    """`true`: all that passes is counted."""


class NetworkEdge(Model):
    """The events between two actors of a network."""

    source: str
    """Id of the initiator, or of one of the two actors."""

    target: str
    """Id of the recipient, or of the other actor."""

    directed: bool
    """Whether `source` is an initiator and `target` a recipient. If not, both take part and their roles do not say who acts on whom."""

    count: int
    """The number of events."""

    quad_classes: list[QuadClassCount]
    """These events by quad class, without classes that have none; events of the type OTHER have no class. `quadClass` beside `filter` lists those of a class."""

    intensity: float | None
    """The mean intensity, -10 (conflict) to 10 (cooperation), of those events that have one; null when none has."""

    first: date_aliased
    """The first day of the earliest of these events."""

    last: date_aliased
    """The last day that any of these events may have happened on."""

    filter: ListFilter
    """What lists these events at `GET /v1/events`."""

    latest: EventCard


class EventMapData(Model):
    """Events on a map."""

    clusters: list[EventCluster]
    """Events whose coordinates are where they happened or near to it, or do not say how exact they are."""

    areas: list[EventCluster]
    """Events whose coordinates stand for an area (precision admin2, admin1, area, country, sea_or_air), such as the middle of a country."""

    unlocated: UnlocatedEvents | None
    """Events without coordinates; null where the filters ask for coordinates."""


class EventSummaryPage(Model):
    """A page of events in short."""

    data: list[EventSummary]
    """The events in short of this page."""

    page: PageInfo


class Event(Model):
    """Something that happened."""

    id: str
    """TypeID: a sortable identifier that never changes."""

    version: int
    """Number of the version, from 1; each change adds 1."""

    created_at: datetime
    """When it was first recorded."""

    updated_at: datetime
    """When it last changed."""

    external_ids: list[ExternalId]
    """Identifiers in other systems."""

    tags: list[str]
    """Labels."""

    dataset: Dataset | None
    """The data set it came from, if any."""

    title: str
    """What happened, in a line."""

    summary: str | None
    """What happened, in a few sentences."""

    type: EventType
    """PLOVER type, or OTHER."""

    mode: EventMode | None
    """How."""

    quad_class: EventQuadClass | None
    """Verbal or material, cooperation or conflict; derived from the type."""

    intensity: float | None
    """-10 (conflict) to 10 (cooperation); derived from type and mode."""

    contexts: list[EventContext]
    """What it was about."""

    codes: list[EventCode]
    """Its codes in other coding schemes."""

    modality: EventModality
    """Asserted, planned, hypothetical or denied."""

    date: EventDate
    location: Location | None
    """Where it happened."""

    fatalities: Fatalities | None
    """Deaths."""

    status: EventStatus
    """How far it is established."""

    confidence: float | None
    """Confidence in the record, 0 to 1."""

    participants: list[Participant]
    """Who took part, in order."""

    evidence: list[Evidence]
    """The first 100 articles that are evidence, or fewer when their quotes are very long; `/events/{eventId}/evidence` and streams have all."""

    evidence_count: int
    """Number of evidence links, shown or not."""

    article_count: int
    """The number of articles that are evidence."""

    original_count: int
    """The number of those articles when an article and its duplicates count once."""

    source_count: int
    """The number of sources of those articles."""

    first_reported_at: datetime | None
    """When the first was published."""

    snippet: str | None = None
    """In lists with `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`."""


class EventPage(Model):
    """A page of events."""

    data: list[Event]
    """The events of this page."""

    page: PageInfo


class ArticleEvidencePage(Model):
    """A page of evidence links."""

    data: list[ArticleEvidence]
    """The evidence links of this page."""

    page: PageInfo


class EventParticipantPage(Model):
    """A page of participants."""

    data: list[EventParticipant]
    """The participants of this page."""

    page: PageInfo


class SearchResults(Model):
    """What a search finds among actors, events and articles."""

    actors: FoundActors
    events: FoundEvents
    articles: FoundArticles


class DossierData(Model):
    """What is known of an actor."""

    actor: DossierProfile
    positions: DossierPositions
    counterparts: DossierCounterparts
    types: DossierCounts
    countries: DossierCounts
    """The events by country."""

    regions: DossierCounts
    """The events by region."""

    years: DossierYears
    events: DossierEvents
    articles: DossierArticles
    merged: DossierMerged


class SimilarActors(Model):
    """Actors that may be the same as another one."""

    data: list[SimilarActor]
    """The most likely first."""


class ArticlePage(Model):
    """A page of articles."""

    data: list[ListedArticle]
    """The articles of this page."""

    page: PageInfo


class RevisionPage(Model):
    """A page of revisions."""

    data: list[Revision]
    """The revisions of this page."""

    page: PageInfo


class EventRevision(Model):
    """One change of a resource, with the resource as it was after it."""

    version: int
    """Version after the change; each change adds one."""

    kind: ChangeKind
    """What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there."""

    position: int
    """Position among the changes of all resources, from 1, without gaps."""

    at: datetime
    """When the change was made."""

    key: ChangeKey | None
    """The API key of the change; null without one."""

    comment: str | None
    """Why the change was made: the `Dateline-Comment` header of the write."""

    survivor_id: str | None
    """With kind `merge`: the actor that it was merged into."""

    patch: list[JsonPatchOperation]
    """A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`."""

    event: Event | None
    """The resource as it was after the change; null when the change deleted it. Embedded resources are as they are now."""


class Change(Model):
    """A change of an article, an actor or an event."""

    version: int
    """Version after the change; each change adds one."""

    kind: ChangeKind
    """What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there."""

    position: int
    """Position among the changes of all resources, from 1, without gaps."""

    at: datetime
    """When the change was made."""

    key: ChangeKey | None
    """The API key of the change; null without one."""

    comment: str | None
    """Why the change was made: the `Dateline-Comment` header of the write."""

    survivor_id: str | None
    """With kind `merge`: the actor that it was merged into."""

    collection: ChangeCollection
    """Kind of the changed resource."""

    id: str
    """Id of the changed resource."""

    touches: list[ChangeTouch]
    """What else has been altered: resources that have no change of their own, and embed what this one changed (the events of a renamed actor, the counts of what a deleted event linked to). Read them again to keep a copy equal. A write of several changes names all that it touched with its last one."""

    hash: str
    """SHA-256 of this change and of the `hash` of the one before it, in hex: two feeds with one hash at a position have had the same changes up to there. `docs/ledger.md` says of which JSON."""

    state_hash: str | None
    """SHA-256 of what the resource was after this change, in hex; null when it was gone. `docs/ledger.md` says of which JSON."""

    undo_hash: str | None
    """SHA-256 of what its history keeps to go back before this change, in hex; null when there was nothing before. It is one of the parts of `hash`."""

    cursor: str
    """Send it as `since` to continue after this change."""

    article: Article | None = None
    """With `include=body`, when an article changed: the current article; null when it has been deleted or merged."""

    actor: Actor | None = None
    """With `include=body`, when an actor changed: the current actor; null when it has been deleted or merged."""

    event: Event | None = None
    """With `include=body`, when an event changed: the current event; null when it has been deleted or merged."""


class BatchRequest(RequestModel):
    """Writes that are made together or not at all."""

    operations: list[BatchOperation]
    """The writes, in order, at most 1000. Each sees what those before it have done."""


class ImportLine(RequestModel):
    """One article, actor or event. A line of a streamed list may be sent as it is."""

    key: str | None = None
    """A name of your own for this line, by which other lines of the stream refer to it; it must be unique."""

    article: ImportArticle | None = None
    actor: ImportActor | None = None
    event: ImportEvent | None = None


class NetworkData(Model):
    """Actors, and the events that connect them."""

    nodes: list[NetworkNode]
    """The actors. Of the network of an actor, this actor is the first."""

    edges: list[NetworkEdge]
    """The pairs of these actors that events connect, those with most events first."""

    more: NetworkCut


class EventMap(Model):
    """Events on a map, and whether their counts are exact."""

    data: EventMapData
    exact: bool
    """`true`: all that passes is counted."""


class EventReadResult(Model):
    """The events of some ids."""

    data: list[Event]
    """The events, in the order of their ids in the request, each once."""

    missing: list[MissingResource]
    """The ids that there is nothing of, and why."""

    remaining: list[str]
    """The ids of those that did not fit into this answer, which ends after about 2 MiB: send them again. Empty as a rule."""


class Dossier(Model):
    """What is known of an actor, and whether its counts are exact."""

    data: DossierData
    exact: bool
    """`true`: all that passes is counted."""


class ChangePage(Model):
    """Some of the changes."""

    data: list[Change]
    """The changes, in the order of their commits unless `order=desc`."""

    page: ChangePageInfo


class Network(Model):
    """A network of actors, and whether its counts are exact."""

    data: NetworkData
    exact: bool
    """`true`: all that passes is counted."""


__all__ = [
    "Actor",
    "ActorFacet",
    "ActorFacets",
    "ActorInput",
    "ActorName",
    "ActorPage",
    "ActorPatch",
    "ActorReadRequest",
    "ActorReadResult",
    "ActorRef",
    "ActorRevision",
    "ActorSector",
    "ActorSelector",
    "ActorSort",
    "ActorSummary",
    "ActorSummaryPage",
    "ActorType",
    "Affiliation",
    "AffiliationInput",
    "AffiliationType",
    "Alias",
    "AliasInput",
    "AliasKind",
    "ApiKey",
    "ApiKeyInput",
    "ApiKeyPage",
    "ApiKeyScope",
    "Article",
    "ArticleDuplicates",
    "ArticleEvidence",
    "ArticleEvidencePage",
    "ArticleFacet",
    "ArticleFacets",
    "ArticleGenre",
    "ArticleInput",
    "ArticlePage",
    "ArticlePatch",
    "ArticlePublishedPrecision",
    "ArticleReadRequest",
    "ArticleReadResult",
    "ArticleRef",
    "ArticleRevision",
    "ArticleSelector",
    "ArticleSort",
    "ArticleStatus",
    "ArticleStatusFilter",
    "ArticleSummary",
    "ArticleSummaryPage",
    "BatchItem",
    "BatchItemStatus",
    "BatchOperation",
    "BatchOperationAction",
    "BatchRequest",
    "BatchResult",
    "Caller",
    "Change",
    "ChangeCollection",
    "ChangeKey",
    "ChangeKind",
    "ChangeOrder",
    "ChangePage",
    "ChangePageInfo",
    "ChangeTouch",
    "ChangesHead",
    "Conflict",
    "Counterpart",
    "CreatedApiKey",
    "Dataset",
    "DatasetInput",
    "DatasetPatch",
    "Deletion",
    "DeletionPage",
    "Dossier",
    "DossierArticles",
    "DossierCount",
    "DossierCounterparts",
    "DossierCounts",
    "DossierData",
    "DossierEvents",
    "DossierMerged",
    "DossierPositions",
    "DossierProfile",
    "DossierYear",
    "DossierYears",
    "Dyad",
    "DyadPage",
    "EarlierEvents",
    "Event",
    "EventCard",
    "EventCluster",
    "EventCode",
    "EventCodeInput",
    "EventContext",
    "EventDate",
    "EventDateInput",
    "EventDatePatch",
    "EventDatePrecision",
    "EventFacet",
    "EventFacetScope",
    "EventFacets",
    "EventInput",
    "EventMap",
    "EventMapData",
    "EventModality",
    "EventModalityFilter",
    "EventMode",
    "EventPage",
    "EventParticipant",
    "EventParticipantPage",
    "EventPatch",
    "EventPlacePrecision",
    "EventQuadClass",
    "EventReadRequest",
    "EventReadResult",
    "EventRef",
    "EventRevision",
    "EventSort",
    "EventStatus",
    "EventSummary",
    "EventSummaryPage",
    "EventType",
    "Evidence",
    "EvidenceContext",
    "EvidenceInput",
    "EvidencePage",
    "EvidencePatch",
    "EvidenceStance",
    "ExportDyadsFormat",
    "ExportEventNetworkFormat",
    "ExportEventsFormat",
    "ExternalId",
    "ExternalIdInput",
    "Facet",
    "FacetValue",
    "Fatalities",
    "FatalitiesInput",
    "FatalitiesPatch",
    "FeedEventsFormat",
    "FoundActors",
    "FoundArticles",
    "FoundEvents",
    "Health",
    "Host",
    "HostRole",
    "ImportActor",
    "ImportAffiliation",
    "ImportArticle",
    "ImportEvent",
    "ImportEvidence",
    "ImportLine",
    "ImportLinesMode",
    "ImportLinesOnError",
    "ImportMention",
    "ImportParticipant",
    "ImportResult",
    "ImportResultStatus",
    "JsonLd",
    "JsonLdContext",
    "JsonPatchOperation",
    "JsonPatchOperationOp",
    "ListFilter",
    "ListedArticle",
    "Location",
    "LocationInput",
    "LocationPatch",
    "LocationPrecision",
    "Mention",
    "MentionInput",
    "MergeRequest",
    "MergedActor",
    "MergedValue",
    "MergedValueKind",
    "MissingResource",
    "MissingResourceReason",
    "Network",
    "NetworkCut",
    "NetworkData",
    "NetworkEdge",
    "NetworkNode",
    "PageInfo",
    "Participant",
    "ParticipantInput",
    "ParticipantPatch",
    "ParticipantRole",
    "ParticipantSide",
    "ParticipantSummary",
    "Pivot",
    "PivotCell",
    "PivotColumn",
    "PivotMeasure",
    "PivotMore",
    "PivotRow",
    "PivotRows",
    "PlaceSummary",
    "Problem",
    "ProblemCode",
    "ProblemError",
    "ProblemErrorIn",
    "QuadClassCount",
    "Quote",
    "QuoteInput",
    "RateLimit",
    "RateLimitCounts",
    "RecogniseRequest",
    "RecognisedName",
    "RecognisedNameBy",
    "RecognisedNames",
    "RequestLimits",
    "RestoreRequest",
    "Revision",
    "RevisionPage",
    "SearchResults",
    "SimilarActor",
    "SimilarActors",
    "SimilarityReason",
    "SimilarityReasonCode",
    "Source",
    "SourceInput",
    "SourcePatch",
    "Suggestion",
    "SuggestionKind",
    "Suggestions",
    "Timeline",
    "TimelineBucket",
    "TimelineDates",
    "TimelineGroup",
    "TimelineGroupBy",
    "TimelineGroupByFilter",
    "TimelineInterval",
    "TimelineMetric",
    "TimelineMetricFilter",
    "TimelinePart",
    "TimelineRest",
    "UnlocatedEvents",
    "Unmerged",
]
