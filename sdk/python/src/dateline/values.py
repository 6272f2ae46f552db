# Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

"""The members of every enum that this version knows; a newer service may know more."""

from typing import Final

ActorFacet: Final = (
    "type",
    "country",
    "sector",
    "tag",
    "dataset",
)
ActorSector: Final = (
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
)
ActorSort: Final = (
    "name",
    "-name",
    "-eventCount",
    "eventCount",
    "-createdAt",
    "createdAt",
    "-updatedAt",
    "updatedAt",
    "relevance",
)
ActorType: Final = (
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
)
AffiliationType: Final = (
    "member_of",
    "part_of",
    "leads",
    "holds_position",
    "represents",
    "employed_by",
    "allied_with",
    "successor_of",
    "related_to",
)
AliasKind: Final = (
    "alias",
    "previous",
    "native",
    "transliteration",
    "acronym",
)
ApiKeyScope: Final = (
    "read",
    "write",
    "admin",
)
ArticleDuplicates: Final = (
    "collapse",
    "only",
)
ArticleFacet: Final = (
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
)
ArticleGenre: Final = (
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
)
ArticlePublishedPrecision: Final = (
    "instant",
    "day",
)
ArticleSort: Final = (
    "-publishedAt",
    "publishedAt",
    "-createdAt",
    "createdAt",
    "-updatedAt",
    "updatedAt",
    "relevance",
)
ArticleStatus: Final = (
    "published",
    "withdrawn",
)
ArticleStatusFilter: Final = (
    "published",
    "withdrawn",
    "any",
)
BatchItemStatus: Final = (
    "created",
    "updated",
    "unchanged",
    "deleted",
)
BatchOperationAction: Final = (
    "create",
    "replace",
    "update",
    "delete",
)
ChangeCollection: Final = (
    "article",
    "actor",
    "event",
)
ChangeKind: Final = (
    "create",
    "update",
    "delete",
    "merge",
)
ChangeOrder: Final = (
    "asc",
    "desc",
)
EventContext: Final = (
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
)
EventDatePrecision: Final = (
    "day",
    "week",
    "month",
    "year",
    "longer",
)
EventFacet: Final = (
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
)
EventFacetScope: Final = (
    "all",
    "others",
)
EventModality: Final = (
    "asserted",
    "planned",
    "hypothetical",
    "denied",
)
EventModalityFilter: Final = (
    "asserted",
    "planned",
    "hypothetical",
    "denied",
    "any",
)
EventMode: Final = (
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
)
EventPlacePrecision: Final = (
    "exact",
    "nearby",
    "admin2",
    "admin1",
    "area",
    "country",
    "sea_or_air",
    "unsaid",
)
EventQuadClass: Final = (
    "verbal_cooperation",
    "material_cooperation",
    "verbal_conflict",
    "material_conflict",
)
EventSort: Final = (
    "-date",
    "date",
    "-fatalities",
    "fatalities",
    "-createdAt",
    "createdAt",
    "-updatedAt",
    "updatedAt",
    "relevance",
)
EventStatus: Final = (
    "reported",
    "corroborated",
    "disputed",
    "retracted",
)
EventType: Final = (
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
)
EvidenceStance: Final = (
    "supports",
    "refutes",
    "mentions",
)
ExportDyadsFormat: Final = (
    "ndjson",
    "csv",
)
ExportEventNetworkFormat: Final = (
    "graphml",
    "gexf",
)
ExportEventsFormat: Final = (
    "ndjson",
    "csv",
    "geojson",
)
FeedEventsFormat: Final = (
    "atom",
    "rss",
    "jsonfeed",
)
HostRole: Final = (
    "primary",
    "standby",
    "unreachable",
)
ImportLinesMode: Final = (
    "upsert",
    "insert",
)
ImportLinesOnError: Final = (
    "skip",
    "abort",
)
ImportResultStatus: Final = (
    "created",
    "updated",
    "unchanged",
    "refused",
)
JsonPatchOperationOp: Final = (
    "add",
    "remove",
    "replace",
)
LocationPrecision: Final = (
    "exact",
    "nearby",
    "admin2",
    "admin1",
    "area",
    "country",
    "sea_or_air",
)
MergedValueKind: Final = (
    "participant",
    "mention",
    "affiliation",
    "alias",
    "sector",
    "tag",
    "externalId",
)
MissingResourceReason: Final = (
    "unknown",
    "deleted",
    "merged",
)
ParticipantRole: Final = (
    "initiator",
    "recipient",
    "participant",
    "mediator",
    "host",
)
ParticipantSide: Final = (
    "a",
    "b",
)
PivotMeasure: Final = (
    "events",
    "fatalities",
    "intensity",
)
PivotRows: Final = (
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
)
ProblemCode: Final = (
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
)
ProblemErrorIn: Final = (
    "body",
    "query",
    "path",
    "header",
)
RateLimitCounts: Final = (
    "key",
    "address",
)
RecognisedNameBy: Final = (
    "name",
    "surname",
)
SimilarityReasonCode: Final = (
    "same_name",
    "same_words",
    "similar_name",
    "acronym",
    "same_type",
    "other_type",
    "same_country",
    "other_country",
    "other_identifier",
)
SuggestionKind: Final = (
    "actor",
    "source",
    "tag",
    "place",
    "author",
)
TimelineDates: Final = (
    "first",
    "spread",
    "exact",
)
TimelineGroupBy: Final = (
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
)
TimelineGroupByFilter: Final = (
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
)
TimelineInterval: Final = (
    "day",
    "week",
    "month",
    "quarter",
    "year",
)
TimelineMetric: Final = (
    "events",
    "articles",
    "originals",
    "sources",
    "fatalities",
    "intensity",
)
TimelineMetricFilter: Final = (
    "articles",
    "originals",
    "sources",
)
