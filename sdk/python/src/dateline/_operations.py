# Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

"""The operations of the contract."""

from ._operation import Feed, Operation, no_content
from ._page import Page
from .models import (
    Actor,
    ActorFacets,
    ActorReadResult,
    ActorRevision,
    ApiKey,
    Article,
    ArticleEvidence,
    ArticleFacets,
    ArticleReadResult,
    ArticleRevision,
    ArticleSummary,
    Caller,
    Change,
    ChangesHead,
    CreatedApiKey,
    Event,
    EventFacets,
    EventParticipant,
    EventReadResult,
    EventRevision,
    Evidence,
    Health,
    ImportResult,
    Participant,
    Revision,
    SimilarActors,
    Unmerged,
)

EVENTS_LIST = Operation("GET", "/v1/events", Page[Event].model_validate_json)
EVENTS_STREAM = Operation(
    "GET", "/v1/events", Event.model_validate_json, accept="application/x-ndjson"
)
EVENTS_CREATE = Operation(
    "POST",
    "/v1/events",
    Event.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
EVENTS_GET_FACETS = Operation("GET", "/v1/events/facets", EventFacets.model_validate_json)
EVENTS_READ = Operation(
    "POST", "/v1/events/read", EventReadResult.model_validate_json, content_type="application/json"
)
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
EVENTS_LIST_EVIDENCE = Operation(
    "GET", "/v1/events/{eventId}/evidence", Page[Evidence].model_validate_json
)
EVENTS_STREAM_EVIDENCE = Operation(
    "GET",
    "/v1/events/{eventId}/evidence",
    Evidence.model_validate_json,
    accept="application/x-ndjson",
)
EVENTS_CREATE_EVIDENCE = Operation(
    "POST",
    "/v1/events/{eventId}/evidence",
    Evidence.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
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
    "GET", "/v1/participants", EventParticipant.model_validate_json, accept="application/x-ndjson"
)
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
ARTICLES_LIST_EVIDENCE = Operation(
    "GET", "/v1/articles/{articleId}/evidence", Page[ArticleEvidence].model_validate_json
)
ARTICLES_STREAM_EVIDENCE = Operation(
    "GET",
    "/v1/articles/{articleId}/evidence",
    ArticleEvidence.model_validate_json,
    accept="application/x-ndjson",
)
ARTICLES_LIST = Operation("GET", "/v1/articles", Page[ArticleSummary].model_validate_json)
ARTICLES_STREAM = Operation(
    "GET", "/v1/articles", Article.model_validate_json, accept="application/x-ndjson"
)
ARTICLES_CREATE = Operation(
    "POST",
    "/v1/articles",
    Article.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
ARTICLES_GET_FACETS = Operation("GET", "/v1/articles/facets", ArticleFacets.model_validate_json)
ARTICLES_READ = Operation(
    "POST",
    "/v1/articles/read",
    ArticleReadResult.model_validate_json,
    content_type="application/json",
)
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
ACTORS_LIST = Operation("GET", "/v1/actors", Page[Actor].model_validate_json)
ACTORS_STREAM = Operation(
    "GET", "/v1/actors", Actor.model_validate_json, accept="application/x-ndjson"
)
ACTORS_CREATE = Operation(
    "POST",
    "/v1/actors",
    Actor.model_validate_json,
    content_type="application/json",
    idempotency_key=True,
)
ACTORS_GET_FACETS = Operation("GET", "/v1/actors/facets", ActorFacets.model_validate_json)
ACTORS_READ = Operation(
    "POST", "/v1/actors/read", ActorReadResult.model_validate_json, content_type="application/json"
)
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
    "GET", "/v1/actors/{actorId}/events", Event.model_validate_json, accept="application/x-ndjson"
)
ACTORS_LIST_ARTICLES = Operation(
    "GET", "/v1/actors/{actorId}/articles", Page[ArticleSummary].model_validate_json
)
ACTORS_STREAM_ARTICLES = Operation(
    "GET",
    "/v1/actors/{actorId}/articles",
    Article.model_validate_json,
    accept="application/x-ndjson",
)
REVISIONS_LIST_ARTICLE_REVISIONS = Operation(
    "GET", "/v1/articles/{articleId}/revisions", Page[Revision].model_validate_json
)
REVISIONS_STREAM_ARTICLE_REVISIONS = Operation(
    "GET",
    "/v1/articles/{articleId}/revisions",
    Revision.model_validate_json,
    accept="application/x-ndjson",
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
    "/v1/actors/{actorId}/revisions",
    Revision.model_validate_json,
    accept="application/x-ndjson",
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
    "/v1/events/{eventId}/revisions",
    Revision.model_validate_json,
    accept="application/x-ndjson",
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
