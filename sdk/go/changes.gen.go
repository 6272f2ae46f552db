// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
	"iter"
)

// ChangesService: All changes in order, for copies that stay up to date.
type ChangesService struct{ core *core }

// ListChangesParams are the query parameters of [ChangesService.List]. What is left empty is not sent.
type ListChangesParams struct {
	// Where to begin: `page.nextCursor` of the page before, the `cursor` of a change, or `now` for future changes only; the first change when not given (the last one with `order=desc`). 410 when the database has been restored from a backup since.
	Since string `query:"since"`
	// Only changes of these kinds of resources; positions then have gaps.
	Collection []ChangeCollection `query:"collection"`
	// Only changes that were made with the API keys of these ids; positions then have gaps.
	Key []string `query:"key"`
	// Only changes of the resources with these ids, up to 100; positions then have gaps.
	ID []string `query:"id"`
	// Leaves out what `collection` finds.
	ExcludeCollection []ChangeCollection `query:"excludeCollection"`
	// Leaves out what `key` finds.
	ExcludeKey []string `query:"excludeKey"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// `asc` (when not given): in the order of commits. `desc`: the last change first, and changes before `since`. Only `asc` can be followed.
	Order ChangeOrder `query:"order"`
	// `body`: include the current resource with each change. A page may then have fewer changes than `limit`.
	Include string `query:"include"`
	// How many seconds to wait for a change when there is none yet; 0 when not given. Where many wait, they are answered in turn, which may take two seconds; a page without `wait` is answered at once.
	Wait *int `query:"wait"`
	// How many changes a page has; 20 when not given.
	Limit int `query:"limit"`
}

// List lists what has changed.
//
// Every create, update, delete and merge of articles, actors and events, in the order of their commits. Positions have no gaps. A resource that changes along with another one (an event whose participant is merged) has a change of its own.
//
// To keep a copy: read the lists, ask for the changes since their `Dateline-Position`, read again what each names in `touches`, and go on from `page.nextCursor`. With `wait`, the answer comes as soon as there is a change. docs/following.md has the whole of it.
//
// It answers the first page.
//
//	GET /v1/changes
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrGone], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ChangesService) List(ctx context.Context, params *ListChangesParams, opts ...RequestOption) (*Page[Change], error) {
	return getPage[Change](ctx, s.core, &call{method: "GET", path: []string{"/v1/changes"}, params: params, goesOn: "since"}, opts)
}

// ListAll goes through all that [ChangesService.List] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *ChangesService) ListAll(ctx context.Context, params *ListChangesParams, opts ...RequestOption) iter.Seq2[Change, error] {
	return getAll[Change](ctx, s.core, &call{method: "GET", path: []string{"/v1/changes"}, params: params, goesOn: "since"}, opts)
}

// ListPages goes through the pages of what [ChangesService.List] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *ChangesService) ListPages(ctx context.Context, params *ListChangesParams, opts ...RequestOption) iter.Seq2[*Page[Change], error] {
	return getPages[Change](ctx, s.core, &call{method: "GET", path: []string{"/v1/changes"}, params: params, goesOn: "since"}, opts)
}

// FollowChangesParams are the query parameters of [ChangesService.Follow]. What is left empty is not sent.
type FollowChangesParams struct {
	// Where to begin: `page.nextCursor` of the page before, the `cursor` of a change, or `now` for future changes only; the first change when not given (the last one with `order=desc`). 410 when the database has been restored from a backup since.
	Since string `query:"since"`
	// Only changes of these kinds of resources; positions then have gaps.
	Collection []ChangeCollection `query:"collection"`
	// Only changes that were made with the API keys of these ids; positions then have gaps.
	Key []string `query:"key"`
	// Only changes of the resources with these ids, up to 100; positions then have gaps.
	ID []string `query:"id"`
	// Leaves out what `collection` finds.
	ExcludeCollection []ChangeCollection `query:"excludeCollection"`
	// Leaves out what `key` finds.
	ExcludeKey []string `query:"excludeKey"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// `body`: include the current resource with each change. A page may then have fewer changes than `limit`.
	Include string `query:"include"`
}

// Follow follows what has changed.
//
// Every create, update, delete and merge of articles, actors and events, in the order of their commits. Positions have no gaps. A resource that changes along with another one (an event whose participant is merged) has a change of its own.
//
// The iteration goes on without end, waits for what comes, and tries again however often the connection fails, unless [WithMaxRetries] says how often. To go on another time, give the Cursor of the last one that you are done with as Since. Break out of it to end it, or cancel the context; it ends after its first error.
//
//	GET /v1/changes
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrGone], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ChangesService) Follow(ctx context.Context, params *FollowChangesParams, opts ...RequestOption) iter.Seq2[Change, error] {
	return follow[Change](ctx, s.core, &call{method: "GET", path: []string{"/v1/changes"}, params: params, goesOn: "since", feed: &feed{limit: 200, wait: 30}}, opts)
}

// FollowUntilCaughtUp follows what has changed, up to now.
//
// Every create, update, delete and merge of articles, actors and events, in the order of their commits. Positions have no gaps. A resource that changes along with another one (an event whose participant is merged) has a change of its own.
//
// The iteration ends with what there is by then, and tries again however often the connection fails, unless [WithMaxRetries] says how often. To go on another time, give the Cursor of the last one that you are done with as Since. It ends after its first error.
//
//	GET /v1/changes
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrGone], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ChangesService) FollowUntilCaughtUp(ctx context.Context, params *FollowChangesParams, opts ...RequestOption) iter.Seq2[Change, error] {
	return follow[Change](ctx, s.core, &call{method: "GET", path: []string{"/v1/changes"}, params: params, goesOn: "since", feed: &feed{limit: 200, ends: true}}, opts)
}

// GetChangesHeadParams are the query parameters of [ChangesService.GetHead], which has none yet: give it nil.
type GetChangesHeadParams struct {
}

// GetHead reads where the change feed ends.
//
// The position of the last change and its `hash`, which stands for all changes up to there, and so for all that there is: who notes both can tell whether anything was changed since. `docs/ledger.md` says how hashes are computed.
//
//	GET /v1/changes/head
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ChangesService) GetHead(ctx context.Context, params *GetChangesHeadParams, opts ...RequestOption) (*ChangesHead, error) {
	return getJSON[ChangesHead](ctx, s.core, &call{method: "GET", path: []string{"/v1/changes/head"}, params: params}, opts)
}
