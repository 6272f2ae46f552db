# Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

"""The operations of the contract."""

from ._operation import Feed, Operation, no_content
from ._page import Page
from .models import (
    Actor,
    ActorFacets,
    ActorReadResult,
    ActorRevision,
    ActorSummary,
    ApiKey,
    Article,
    ArticleEvidence,
    ArticleFacets,
    ArticleReadResult,
    ArticleRevision,
    ArticleSummary,
    BatchResult,
    Caller,
    Change,
    ChangesHead,
    CreatedApiKey,
    Deletion,
    Dossier,
    Dyad,
    Event,
    EventFacets,
    EventMap,
    EventParticipant,
    EventReadResult,
    EventRevision,
    EventSummary,
    Evidence,
    Health,
    ImportResult,
    JsonLd,
    ListedArticle,
    Network,
    Participant,
    Pivot,
    RecognisedNames,
    Revision,
    SearchResults,
    SimilarActors,
    Suggestions,
    Timeline,
    Unmerged,
)

EVENTS_LIST = Operation("GET", "/v1/events", Page[Event].model_validate_json)
EVENTS_CREATE = Operation(
    "POST",
    "/v1/events",
    Event.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
EVENTS_LIST_DELETIONS = Operation("GET", "/v1/events/deletions", Page[Deletion].model_validate_json)
EVENTS_GET_FACETS = Operation("GET", "/v1/events/facets", EventFacets.model_validate_json)
EVENTS_GET_NETWORK = Operation("GET", "/v1/events/network", Network.model_validate_json)
EVENTS_EXPORT_NETWORK = Operation("GET", "/v1/events/network/export", bytes, accept="*/*")
EVENTS_LIST_DYADS = Operation("GET", "/v1/events/dyads", Page[Dyad].model_validate_json)
EVENTS_STREAM_DYADS = Operation(
    "GET", "/v1/events/dyads/export", Dyad.model_validate_json, accept="application/x-ndjson"
)
EVENTS_EXPORT_DYADS = Operation("GET", "/v1/events/dyads/export", bytes, accept="*/*")
EVENTS_GET_CLUSTERS = Operation("GET", "/v1/events/clusters", EventMap.model_validate_json)
EVENTS_GET_TIMELINE = Operation("GET", "/v1/events/timeline", Timeline.model_validate_json)
EVENTS_GET_PIVOT = Operation("GET", "/v1/events/pivot", Pivot.model_validate_json)
EVENTS_EXPORT_PIVOT = Operation("GET", "/v1/events/pivot/export", bytes, accept="text/csv")
EVENTS_LIST_SUMMARIES = Operation(
    "GET", "/v1/events/summaries", Page[EventSummary].model_validate_json
)
EVENTS_GET_SUMMARY = Operation(
    "GET", "/v1/events/{eventId}/summary", EventSummary.model_validate_json
)
EVENTS_READ = Operation(
    "POST", "/v1/events/read", EventReadResult.model_validate_json, content_type="application/json"
)
EVENTS_STREAM = Operation(
    "GET", "/v1/events/export", Event.model_validate_json, accept="application/x-ndjson"
)
EVENTS_EXPORT = Operation("GET", "/v1/events/export", bytes, accept="*/*")
EVENTS_FEED = Operation("GET", "/v1/events/feed", bytes, accept="*/*")
EVENTS_GET = Operation("GET", "/v1/events/{eventId}", Event.model_validate_json)
EVENTS_REPLACE = Operation(
    "PUT",
    "/v1/events/{eventId}",
    Event.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
EVENTS_UPDATE = Operation(
    "PATCH",
    "/v1/events/{eventId}",
    Event.model_validate_json,
    content_type="application/merge-patch+json",
    idempotency_key=True,
)
EVENTS_DELETE = Operation("DELETE", "/v1/events/{eventId}", no_content, idempotency_key=True)
EVENTS_GET_JSON_LD = Operation(
    "GET", "/v1/events/{eventId}/jsonld", JsonLd.model_validate_json, accept="application/ld+json"
)
EVENTS_LIST_EVIDENCE = Operation(
    "GET", "/v1/events/{eventId}/evidence", Page[Evidence].model_validate_json
)
EVENTS_CREATE_EVIDENCE = Operation(
    "POST",
    "/v1/events/{eventId}/evidence",
    Evidence.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
EVENTS_STREAM_EVIDENCE = Operation(
    "GET",
    "/v1/events/{eventId}/evidence/export",
    Evidence.model_validate_json,
    accept="application/x-ndjson",
)
EVENTS_EXPORT_EVIDENCE = Operation(
    "GET", "/v1/events/{eventId}/evidence/export", bytes, accept="*/*"
)
EVENTS_GET_EVIDENCE = Operation(
    "GET", "/v1/events/{eventId}/evidence/{evidenceId}", Evidence.model_validate_json
)
EVENTS_UPDATE_EVIDENCE = Operation(
    "PATCH",
    "/v1/events/{eventId}/evidence/{evidenceId}",
    Evidence.model_validate_json,
    content_type="application/merge-patch+json",
    idempotency_key=True,
)
EVENTS_DELETE_EVIDENCE = Operation(
    "DELETE", "/v1/events/{eventId}/evidence/{evidenceId}", no_content, idempotency_key=True
)
EVENTS_LIST_PARTICIPANTS = Operation(
    "GET", "/v1/participants", Page[EventParticipant].model_validate_json
)
EVENTS_STREAM_PARTICIPANTS = Operation(
    "GET",
    "/v1/participants/export",
    EventParticipant.model_validate_json,
    accept="application/x-ndjson",
)
EVENTS_EXPORT_PARTICIPANTS = Operation("GET", "/v1/participants/export", bytes, accept="*/*")
EVENTS_CREATE_PARTICIPANT = Operation(
    "POST",
    "/v1/events/{eventId}/participants",
    Participant.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
EVENTS_GET_PARTICIPANT = Operation(
    "GET", "/v1/events/{eventId}/participants/{actorId}", Participant.model_validate_json
)
EVENTS_UPDATE_PARTICIPANT = Operation(
    "PATCH",
    "/v1/events/{eventId}/participants/{actorId}",
    Participant.model_validate_json,
    content_type="application/merge-patch+json",
    idempotency_key=True,
)
EVENTS_DELETE_PARTICIPANT = Operation(
    "DELETE", "/v1/events/{eventId}/participants/{actorId}", no_content, idempotency_key=True
)
ACTORS_LIST = Operation("GET", "/v1/actors", Page[Actor].model_validate_json)
ACTORS_CREATE = Operation(
    "POST",
    "/v1/actors",
    Actor.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
ACTORS_LIST_DELETIONS = Operation("GET", "/v1/actors/deletions", Page[Deletion].model_validate_json)
ACTORS_GET_NETWORK = Operation("GET", "/v1/actors/{actorId}/network", Network.model_validate_json)
ACTORS_EXPORT_NETWORK = Operation("GET", "/v1/actors/{actorId}/network/export", bytes, accept="*/*")
ACTORS_RECOGNISE = Operation(
    "POST",
    "/v1/actors/recognise",
    RecognisedNames.model_validate_json,
    content_type="application/json",
)
ACTORS_GET_FACETS = Operation("GET", "/v1/actors/facets", ActorFacets.model_validate_json)
ACTORS_GET_DOSSIER = Operation("GET", "/v1/actors/{actorId}/dossier", Dossier.model_validate_json)
ACTORS_LIST_SUMMARIES = Operation(
    "GET", "/v1/actors/summaries", Page[ActorSummary].model_validate_json
)
ACTORS_GET_SUMMARY = Operation(
    "GET", "/v1/actors/{actorId}/summary", ActorSummary.model_validate_json
)
ACTORS_READ = Operation(
    "POST", "/v1/actors/read", ActorReadResult.model_validate_json, content_type="application/json"
)
ACTORS_STREAM = Operation(
    "GET", "/v1/actors/export", Actor.model_validate_json, accept="application/x-ndjson"
)
ACTORS_EXPORT = Operation("GET", "/v1/actors/export", bytes, accept="*/*")
ACTORS_GET = Operation("GET", "/v1/actors/{actorId}", Actor.model_validate_json)
ACTORS_REPLACE = Operation(
    "PUT",
    "/v1/actors/{actorId}",
    Actor.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
ACTORS_UPDATE = Operation(
    "PATCH",
    "/v1/actors/{actorId}",
    Actor.model_validate_json,
    content_type="application/merge-patch+json",
    idempotency_key=True,
)
ACTORS_DELETE = Operation("DELETE", "/v1/actors/{actorId}", no_content, idempotency_key=True)
ACTORS_GET_JSON_LD = Operation(
    "GET", "/v1/actors/{actorId}/jsonld", JsonLd.model_validate_json, accept="application/ld+json"
)
ACTORS_MERGE = Operation(
    "POST",
    "/v1/actors/{actorId}/merge",
    Actor.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
ACTORS_UNMERGE = Operation(
    "POST", "/v1/actors/{actorId}/unmerge", Unmerged.model_validate_json, idempotency_key=True
)
ACTORS_LIST_SIMILAR = Operation(
    "GET", "/v1/actors/{actorId}/similar", SimilarActors.model_validate_json
)
ACTORS_LIST_EVENTS = Operation(
    "GET", "/v1/actors/{actorId}/events", Page[Event].model_validate_json
)
ACTORS_STREAM_EVENTS = Operation(
    "GET",
    "/v1/actors/{actorId}/events/export",
    Event.model_validate_json,
    accept="application/x-ndjson",
)
ACTORS_EXPORT_EVENTS = Operation("GET", "/v1/actors/{actorId}/events/export", bytes, accept="*/*")
ACTORS_FEED_EVENTS = Operation("GET", "/v1/actors/{actorId}/events/feed", bytes, accept="*/*")
ACTORS_LIST_ARTICLES = Operation(
    "GET", "/v1/actors/{actorId}/articles", Page[ListedArticle].model_validate_json
)
ACTORS_STREAM_ARTICLES = Operation(
    "GET",
    "/v1/actors/{actorId}/articles/export",
    Article.model_validate_json,
    accept="application/x-ndjson",
)
ACTORS_EXPORT_ARTICLES = Operation(
    "GET", "/v1/actors/{actorId}/articles/export", bytes, accept="*/*"
)
ACTORS_FEED_ARTICLES = Operation("GET", "/v1/actors/{actorId}/articles/feed", bytes, accept="*/*")
ARTICLES_LIST = Operation("GET", "/v1/articles", Page[ListedArticle].model_validate_json)
ARTICLES_CREATE = Operation(
    "POST",
    "/v1/articles",
    Article.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
ARTICLES_LIST_DELETIONS = Operation(
    "GET", "/v1/articles/deletions", Page[Deletion].model_validate_json
)
ARTICLES_LIST_EVIDENCE = Operation(
    "GET", "/v1/articles/{articleId}/evidence", Page[ArticleEvidence].model_validate_json
)
ARTICLES_STREAM_EVIDENCE = Operation(
    "GET",
    "/v1/articles/{articleId}/evidence/export",
    ArticleEvidence.model_validate_json,
    accept="application/x-ndjson",
)
ARTICLES_EXPORT_EVIDENCE = Operation(
    "GET", "/v1/articles/{articleId}/evidence/export", bytes, accept="*/*"
)
ARTICLES_GET_FACETS = Operation("GET", "/v1/articles/facets", ArticleFacets.model_validate_json)
ARTICLES_GET_TIMELINE = Operation("GET", "/v1/articles/timeline", Timeline.model_validate_json)
ARTICLES_LIST_SUMMARIES = Operation(
    "GET", "/v1/articles/summaries", Page[ArticleSummary].model_validate_json
)
ARTICLES_GET_SUMMARY = Operation(
    "GET", "/v1/articles/{articleId}/summary", ArticleSummary.model_validate_json
)
ARTICLES_READ = Operation(
    "POST",
    "/v1/articles/read",
    ArticleReadResult.model_validate_json,
    content_type="application/json",
)
ARTICLES_STREAM = Operation(
    "GET", "/v1/articles/export", Article.model_validate_json, accept="application/x-ndjson"
)
ARTICLES_EXPORT = Operation("GET", "/v1/articles/export", bytes, accept="*/*")
ARTICLES_FEED = Operation("GET", "/v1/articles/feed", bytes, accept="*/*")
ARTICLES_GET = Operation("GET", "/v1/articles/{articleId}", Article.model_validate_json)
ARTICLES_REPLACE = Operation(
    "PUT",
    "/v1/articles/{articleId}",
    Article.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
ARTICLES_UPDATE = Operation(
    "PATCH",
    "/v1/articles/{articleId}",
    Article.model_validate_json,
    content_type="application/merge-patch+json",
    idempotency_key=True,
)
ARTICLES_DELETE = Operation("DELETE", "/v1/articles/{articleId}", no_content, idempotency_key=True)
ARTICLES_GET_JSON_LD = Operation(
    "GET",
    "/v1/articles/{articleId}/jsonld",
    JsonLd.model_validate_json,
    accept="application/ld+json",
)
SEARCH_LIST_SUGGESTIONS = Operation("GET", "/v1/suggest", Suggestions.model_validate_json)
SEARCH_GET_RESULTS = Operation("GET", "/v1/search", SearchResults.model_validate_json)
REVISIONS_LIST_ARTICLE_REVISIONS = Operation(
    "GET", "/v1/articles/{articleId}/revisions", Page[Revision].model_validate_json
)
REVISIONS_STREAM_ARTICLE_REVISIONS = Operation(
    "GET",
    "/v1/articles/{articleId}/revisions/export",
    Revision.model_validate_json,
    accept="application/x-ndjson",
)
REVISIONS_EXPORT_ARTICLE_REVISIONS = Operation(
    "GET", "/v1/articles/{articleId}/revisions/export", bytes, accept="*/*"
)
REVISIONS_GET_ARTICLE_REVISION = Operation(
    "GET", "/v1/articles/{articleId}/revisions/{version}", ArticleRevision.model_validate_json
)
REVISIONS_RESTORE_ARTICLE = Operation(
    "POST",
    "/v1/articles/{articleId}/restore",
    Article.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
REVISIONS_LIST_ACTOR_REVISIONS = Operation(
    "GET", "/v1/actors/{actorId}/revisions", Page[Revision].model_validate_json
)
REVISIONS_STREAM_ACTOR_REVISIONS = Operation(
    "GET",
    "/v1/actors/{actorId}/revisions/export",
    Revision.model_validate_json,
    accept="application/x-ndjson",
)
REVISIONS_EXPORT_ACTOR_REVISIONS = Operation(
    "GET", "/v1/actors/{actorId}/revisions/export", bytes, accept="*/*"
)
REVISIONS_GET_ACTOR_REVISION = Operation(
    "GET", "/v1/actors/{actorId}/revisions/{version}", ActorRevision.model_validate_json
)
REVISIONS_RESTORE_ACTOR = Operation(
    "POST",
    "/v1/actors/{actorId}/restore",
    Actor.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
REVISIONS_LIST_EVENT_REVISIONS = Operation(
    "GET", "/v1/events/{eventId}/revisions", Page[Revision].model_validate_json
)
REVISIONS_STREAM_EVENT_REVISIONS = Operation(
    "GET",
    "/v1/events/{eventId}/revisions/export",
    Revision.model_validate_json,
    accept="application/x-ndjson",
)
REVISIONS_EXPORT_EVENT_REVISIONS = Operation(
    "GET", "/v1/events/{eventId}/revisions/export", bytes, accept="*/*"
)
REVISIONS_GET_EVENT_REVISION = Operation(
    "GET", "/v1/events/{eventId}/revisions/{version}", EventRevision.model_validate_json
)
REVISIONS_RESTORE_EVENT = Operation(
    "POST",
    "/v1/events/{eventId}/restore",
    Event.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
CHANGES_LIST = Operation("GET", "/v1/changes", Page[Change].model_validate_json, goes_on="since")
CHANGES_FOLLOW = Operation(
    "GET",
    "/v1/changes",
    Page[Change].model_validate_json,
    goes_on="since",
    feed=Feed(limit=200, wait=30),
)
CHANGES_FOLLOW_UNTIL_CAUGHT_UP = Operation(
    "GET",
    "/v1/changes",
    Page[Change].model_validate_json,
    goes_on="since",
    feed=Feed(limit=200, wait=None),
)
CHANGES_GET_HEAD = Operation("GET", "/v1/changes/head", ChangesHead.model_validate_json)
BATCH_WRITE = Operation(
    "POST",
    "/v1/batch",
    BatchResult.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
IMPORTS_IMPORT_LINES = Operation(
    "POST",
    "/v1/import",
    ImportResult.model_validate_json,
    accept="application/x-ndjson",
    content_type="application/x-ndjson",
)
ME_GET = Operation("GET", "/v1/me", Caller.model_validate_json)
KEYS_LIST = Operation("GET", "/v1/keys", Page[ApiKey].model_validate_json)
KEYS_CREATE = Operation(
    "POST", "/v1/keys", CreatedApiKey.model_validate_json, content_type="application/json"
)
KEYS_GET = Operation("GET", "/v1/keys/{keyId}", ApiKey.model_validate_json)
KEYS_REVOKE = Operation("POST", "/v1/keys/{keyId}/revoke", ApiKey.model_validate_json)
SERVICE_GET_HEALTH = Operation("GET", "/healthz", Health.model_validate_json)
SERVICE_GET_READINESS = Operation("GET", "/readyz", Health.model_validate_json)
