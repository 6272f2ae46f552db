// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
	"iter"
)

// ChangesService: What has changed, in order: for whoever stays in step.
type ChangesService struct{ core *core }

// ListChangesParams are the query parameters of [ChangesService.List]. What is left empty is not sent.
type ListChangesParams struct {
	// Where to begin: `page.nextCursor` of the answer before, the `cursor` of a change, or `now` for what is still to come; the first change of all when not given (the last one with `order=desc`). 410 when the database has been restored from a backup since.
	Since string `query:"since"`
	// Only changes of these; then positions have gaps, where the changes of others are. Repeat for OR.
	Collection []ChangeCollection `query:"collection"`
	// Only changes that were made with these API keys, by their ids; then positions have gaps. Repeat for OR.
	Key []string `query:"key"`
	// Only changes of these articles, actors and events, by their ids; then positions have gaps. Repeat for OR.
	Resource []string `query:"resource"`
	// `asc` when not given: in the order of their commits. `desc`: the last change first, and `since` is then where to go back from. A feed is followed only in ascending order.
	Order ChangeOrder `query:"order"`
	// `body`: show with each change what its resource is now. An answer may then have fewer changes than `limit`.
	Include string `query:"include"`
	// How many seconds to wait for a change when there is none yet; 0 when not given. Where many wait, they are answered in turn, which may take a second; a page without `wait` is answered at once.
	Wait *int `query:"wait"`
	// How many to answer with, 20 when not given.
	Limit int `query:"limit"`
}

// List lists what has changed.
//
// Every create, update, delete and merge of articles, actors and events, in the order in which they were committed. Positions have no gaps: who has seen them all has missed nothing. Resources that change along with another one (an event whose participant is merged) have changes of their own.
//
// To stay in step: take a cursor with `since=now`, read the lists, then ask for the changes since that cursor, and go on from each `page.nextCursor` (or from the `cursor` of a change), with `wait` so that an answer comes as soon as there is a change. Changes may tell of what the lists have already: `version` says so.
//
// With `Accept: text/event-stream` the same comes as Server-Sent Events, those to come too. Each has its cursor as `id`; a browser that reconnects sends the last one as `Last-Event-ID`.
//
//	GET /v1/changes
//
// It takes [IfNoneMatch] or [LastEventID].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrGone], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ChangesService) List(ctx context.Context, params *ListChangesParams, opts ...RequestOption) (*ChangePage, error) {
	return getJSON[ChangePage](ctx, s.core, &call{method: "GET", path: []string{"/v1/changes"}, params: params}, opts)
}

// FollowChangesParams are the query parameters of [ChangesService.Follow]. What is left empty is not sent.
type FollowChangesParams struct {
	// Where to begin: `page.nextCursor` of the answer before, the `cursor` of a change, or `now` for what is still to come; the first change of all when not given (the last one with `order=desc`). 410 when the database has been restored from a backup since.
	Since string `query:"since"`
	// Only changes of these; then positions have gaps, where the changes of others are. Repeat for OR.
	Collection []ChangeCollection `query:"collection"`
	// Only changes that were made with these API keys, by their ids; then positions have gaps. Repeat for OR.
	Key []string `query:"key"`
	// Only changes of these articles, actors and events, by their ids; then positions have gaps. Repeat for OR.
	Resource []string `query:"resource"`
	// `body`: show with each change what its resource is now. An answer may then have fewer changes than `limit`.
	Include string `query:"include"`
}

// Follow follows what has changed.
//
// Every create, update, delete and merge of articles, actors and events, in the order in which they were committed. Positions have no gaps: who has seen them all has missed nothing. Resources that change along with another one (an event whose participant is merged) have changes of their own.
//
// The iteration goes on without end, waits for what comes, and tries again however often the connection fails, unless [WithMaxRetries] says how often. To go on another time, give the Cursor of the last one that you are done with as Since. Break out of it to end it, or cancel the context; it ends after its first error.
//
//	GET /v1/changes
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrGone], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ChangesService) Follow(ctx context.Context, params *FollowChangesParams, opts ...RequestOption) iter.Seq2[Change, error] {
	return follow[Change](ctx, s.core, &call{method: "GET", path: []string{"/v1/changes"}, params: params, feed: &feed{limit: 200, wait: 30}}, opts)
}
