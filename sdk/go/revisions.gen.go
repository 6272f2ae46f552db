// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
	"io"
	"iter"
	"strconv"
)

// RevisionsService: Earlier versions of articles, actors and events, and how to restore one.
type RevisionsService struct{ core *core }

// ListArticleRevisionsParams are the query parameters of [RevisionsService.ListArticleRevisions]. What is left empty is not sent.
type ListArticleRevisionsParams struct {
	// `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After int `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
}

// ListArticleRevisions lists the revisions of an article.
//
// Every change of the article, newest first. Those of a deleted article, and quotes of deleted articles, are shown only to keys with the scope `write`.
//
// It answers the first page.
//
//	GET /v1/articles/{articleId}/revisions
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) ListArticleRevisions(ctx context.Context, articleID string, params *ListArticleRevisionsParams, opts ...RequestOption) (*Page[Revision], error) {
	return getPage[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/revisions"}, params: params}, opts)
}

// ListArticleRevisionsAll goes through all that [RevisionsService.ListArticleRevisions] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *RevisionsService) ListArticleRevisionsAll(ctx context.Context, articleID string, params *ListArticleRevisionsParams, opts ...RequestOption) iter.Seq2[Revision, error] {
	return getAll[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/revisions"}, params: params}, opts)
}

// ListArticleRevisionsPages goes through the pages of what [RevisionsService.ListArticleRevisions] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *RevisionsService) ListArticleRevisionsPages(ctx context.Context, articleID string, params *ListArticleRevisionsParams, opts ...RequestOption) iter.Seq2[*Page[Revision], error] {
	return getPages[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/revisions"}, params: params}, opts)
}

// StreamArticleRevisionsParams are the query parameters of [RevisionsService.StreamArticleRevisions]. What is left empty is not sent.
type StreamArticleRevisionsParams struct {
	// `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After int `query:"after"`
}

// StreamArticleRevisions streams the revisions of an article.
//
// Takes the filters of `GET /v1/articles/{articleId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/articles/{articleId}/revisions/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) StreamArticleRevisions(ctx context.Context, articleID string, params *StreamArticleRevisionsParams, opts ...RequestOption) iter.Seq2[Revision, error] {
	return getLines[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/revisions/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportArticleRevisionsParams are the query parameters of [RevisionsService.ExportArticleRevisions]. What is left empty is not sent.
type ExportArticleRevisionsParams struct {
	// `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After int `query:"after"`
	// The form of the list, and so its media type; `ndjson` when not given.
	Format ExportDyadsFormat `query:"format"`
	// With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
	Bom *bool `query:"bom"`
}

// ExportArticleRevisions exports the revisions of an article.
//
// Takes the filters of `GET /v1/articles/{articleId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/articles/{articleId}/revisions/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) ExportArticleRevisions(ctx context.Context, articleID string, params *ExportArticleRevisionsParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/revisions/export"}, params: params, accept: "*/*"}, opts)
}

// GetArticleRevisionParams are the query parameters of [RevisionsService.GetArticleRevision], which has none yet: give it nil.
type GetArticleRevisionParams struct {
}

// GetArticleRevision reads a revision of an article.
//
// One change of the article, and the article as it was after that change. If the article is deleted now, this needs a key with the scope `write`. Without that scope, deleted resources that it embeds are marked `deleted` and have no content.
//
//	GET /v1/articles/{articleId}/revisions/{version}
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) GetArticleRevision(ctx context.Context, articleID string, version int, params *GetArticleRevisionParams, opts ...RequestOption) (*ArticleRevision, error) {
	return getJSON[ArticleRevision](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/revisions/", strconv.Itoa(version)}, params: params}, opts)
}

// RestoreArticleParams are the query parameters of [RevisionsService.RestoreArticle], which has none yet: give it nil.
type RestoreArticleParams struct {
}

// RestoreArticle puts back a version of an article.
//
// Restores the article to an earlier version and records that as a new version. A deleted article is restored under its old id. Everything that it refers to must exist; 409 names what does not. Links that other resources had to it are not restored.
//
//	POST /v1/articles/{articleId}/restore
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) RestoreArticle(ctx context.Context, articleID string, body RestoreRequest, params *RestoreArticleParams, opts ...RequestOption) (*Article, error) {
	return getJSON[Article](ctx, s.core, &call{method: "POST", path: []string{"/v1/articles/", articleID, "/restore"}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// ListActorRevisionsParams are the query parameters of [RevisionsService.ListActorRevisions]. What is left empty is not sent.
type ListActorRevisionsParams struct {
	// `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After int `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
}

// ListActorRevisions lists the revisions of an actor.
//
// Every change of the actor, newest first. Those of a deleted actor, and quotes of deleted articles, are shown only to keys with the scope `write`.
//
// It answers the first page.
//
//	GET /v1/actors/{actorId}/revisions
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) ListActorRevisions(ctx context.Context, actorID string, params *ListActorRevisionsParams, opts ...RequestOption) (*Page[Revision], error) {
	return getPage[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/revisions"}, params: params}, opts)
}

// ListActorRevisionsAll goes through all that [RevisionsService.ListActorRevisions] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *RevisionsService) ListActorRevisionsAll(ctx context.Context, actorID string, params *ListActorRevisionsParams, opts ...RequestOption) iter.Seq2[Revision, error] {
	return getAll[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/revisions"}, params: params}, opts)
}

// ListActorRevisionsPages goes through the pages of what [RevisionsService.ListActorRevisions] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *RevisionsService) ListActorRevisionsPages(ctx context.Context, actorID string, params *ListActorRevisionsParams, opts ...RequestOption) iter.Seq2[*Page[Revision], error] {
	return getPages[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/revisions"}, params: params}, opts)
}

// StreamActorRevisionsParams are the query parameters of [RevisionsService.StreamActorRevisions]. What is left empty is not sent.
type StreamActorRevisionsParams struct {
	// `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After int `query:"after"`
}

// StreamActorRevisions streams the revisions of an actor.
//
// Takes the filters of `GET /v1/actors/{actorId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/actors/{actorId}/revisions/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) StreamActorRevisions(ctx context.Context, actorID string, params *StreamActorRevisionsParams, opts ...RequestOption) iter.Seq2[Revision, error] {
	return getLines[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/revisions/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportActorRevisionsParams are the query parameters of [RevisionsService.ExportActorRevisions]. What is left empty is not sent.
type ExportActorRevisionsParams struct {
	// `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After int `query:"after"`
	// The form of the list, and so its media type; `ndjson` when not given.
	Format ExportDyadsFormat `query:"format"`
	// With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
	Bom *bool `query:"bom"`
}

// ExportActorRevisions exports the revisions of an actor.
//
// Takes the filters of `GET /v1/actors/{actorId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/actors/{actorId}/revisions/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) ExportActorRevisions(ctx context.Context, actorID string, params *ExportActorRevisionsParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/revisions/export"}, params: params, accept: "*/*"}, opts)
}

// GetActorRevisionParams are the query parameters of [RevisionsService.GetActorRevision], which has none yet: give it nil.
type GetActorRevisionParams struct {
}

// GetActorRevision reads a revision of an actor.
//
// One change of the actor, and the actor as it was after that change. If the actor is deleted now, this needs a key with the scope `write`. Without that scope, deleted resources that it embeds are marked `deleted` and have no content.
//
//	GET /v1/actors/{actorId}/revisions/{version}
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) GetActorRevision(ctx context.Context, actorID string, version int, params *GetActorRevisionParams, opts ...RequestOption) (*ActorRevision, error) {
	return getJSON[ActorRevision](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/revisions/", strconv.Itoa(version)}, params: params}, opts)
}

// RestoreActorParams are the query parameters of [RevisionsService.RestoreActor], which has none yet: give it nil.
type RestoreActorParams struct {
}

// RestoreActor puts back a version of an actor.
//
// Restores the actor to an earlier version and records that as a new version. A deleted actor is restored under its old id. Everything that it refers to must exist; 409 names what does not. Links that other resources had to it are not restored.
//
//	POST /v1/actors/{actorId}/restore
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) RestoreActor(ctx context.Context, actorID string, body RestoreRequest, params *RestoreActorParams, opts ...RequestOption) (*Actor, error) {
	return getJSON[Actor](ctx, s.core, &call{method: "POST", path: []string{"/v1/actors/", actorID, "/restore"}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// ListEventRevisionsParams are the query parameters of [RevisionsService.ListEventRevisions]. What is left empty is not sent.
type ListEventRevisionsParams struct {
	// `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After int `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
}

// ListEventRevisions lists the revisions of an event.
//
// Every change of the event, newest first. Those of a deleted event, and quotes of deleted articles, are shown only to keys with the scope `write`.
//
// It answers the first page.
//
//	GET /v1/events/{eventId}/revisions
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) ListEventRevisions(ctx context.Context, eventID string, params *ListEventRevisionsParams, opts ...RequestOption) (*Page[Revision], error) {
	return getPage[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/revisions"}, params: params}, opts)
}

// ListEventRevisionsAll goes through all that [RevisionsService.ListEventRevisions] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *RevisionsService) ListEventRevisionsAll(ctx context.Context, eventID string, params *ListEventRevisionsParams, opts ...RequestOption) iter.Seq2[Revision, error] {
	return getAll[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/revisions"}, params: params}, opts)
}

// ListEventRevisionsPages goes through the pages of what [RevisionsService.ListEventRevisions] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *RevisionsService) ListEventRevisionsPages(ctx context.Context, eventID string, params *ListEventRevisionsParams, opts ...RequestOption) iter.Seq2[*Page[Revision], error] {
	return getPages[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/revisions"}, params: params}, opts)
}

// StreamEventRevisionsParams are the query parameters of [RevisionsService.StreamEventRevisions]. What is left empty is not sent.
type StreamEventRevisionsParams struct {
	// `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After int `query:"after"`
}

// StreamEventRevisions streams the revisions of an event.
//
// Takes the filters of `GET /v1/events/{eventId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/events/{eventId}/revisions/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) StreamEventRevisions(ctx context.Context, eventID string, params *StreamEventRevisionsParams, opts ...RequestOption) iter.Seq2[Revision, error] {
	return getLines[Revision](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/revisions/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportEventRevisionsParams are the query parameters of [RevisionsService.ExportEventRevisions]. What is left empty is not sent.
type ExportEventRevisionsParams struct {
	// `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After int `query:"after"`
	// The form of the list, and so its media type; `ndjson` when not given.
	Format ExportDyadsFormat `query:"format"`
	// With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
	Bom *bool `query:"bom"`
}

// ExportEventRevisions exports the revisions of an event.
//
// Takes the filters of `GET /v1/events/{eventId}/revisions`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/events/{eventId}/revisions/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) ExportEventRevisions(ctx context.Context, eventID string, params *ExportEventRevisionsParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/revisions/export"}, params: params, accept: "*/*"}, opts)
}

// GetEventRevisionParams are the query parameters of [RevisionsService.GetEventRevision], which has none yet: give it nil.
type GetEventRevisionParams struct {
}

// GetEventRevision reads a revision of an event.
//
// One change of the event, and the event as it was after that change. If the event is deleted now, this needs a key with the scope `write`. Without that scope, deleted resources that it embeds are marked `deleted` and have no content.
//
//	GET /v1/events/{eventId}/revisions/{version}
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) GetEventRevision(ctx context.Context, eventID string, version int, params *GetEventRevisionParams, opts ...RequestOption) (*EventRevision, error) {
	return getJSON[EventRevision](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/revisions/", strconv.Itoa(version)}, params: params}, opts)
}

// RestoreEventParams are the query parameters of [RevisionsService.RestoreEvent], which has none yet: give it nil.
type RestoreEventParams struct {
}

// RestoreEvent puts back a version of an event.
//
// Restores the event to an earlier version and records that as a new version. A deleted event is restored under its old id. Everything that it refers to must exist; 409 names what does not. Links that other resources had to it are not restored.
//
//	POST /v1/events/{eventId}/restore
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *RevisionsService) RestoreEvent(ctx context.Context, eventID string, body RestoreRequest, params *RestoreEventParams, opts ...RequestOption) (*Event, error) {
	return getJSON[Event](ctx, s.core, &call{method: "POST", path: []string{"/v1/events/", eventID, "/restore"}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}
