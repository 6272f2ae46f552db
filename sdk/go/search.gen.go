// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
)

// SearchService: Search over all collections at once, and suggestions while somebody types.
type SearchService struct{ core *core }

// ListSuggestionsParams are the query parameters of [SearchService.ListSuggestions]. What is left empty is not sent.
type ListSuggestionsParams struct {
	// What has been typed: the last word as the beginning of a word, those before it whole, in any order. Case, accents and variants of letters do not matter.
	Q string `query:"q"`
	// What to suggest; all of it when not given.
	Kind []SuggestionKind `query:"kind"`
	// How many of each kind; 5 when not given.
	Limit int `query:"limit"`
}

// ListSuggestions suggests while somebody types.
//
// Actors, sources, tags, places and authors with a word that begins with what is typed: for a box that asks at every key. Of each kind the most used come first. A tag is suggested once for each collection that has it.
//
//	GET /v1/suggest
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *SearchService) ListSuggestions(ctx context.Context, params *ListSuggestionsParams, opts ...RequestOption) (*Suggestions, error) {
	return getJSON[Suggestions](ctx, s.core, &call{method: "GET", path: []string{"/v1/suggest"}, params: params}, opts)
}

// GetSearchResultsParams are the query parameters of [SearchService.GetResults]. What is left empty is not sent.
type GetSearchResultsParams struct {
	// Search in actors, events and articles: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// How many of each to show; 5 when not given.
	Limit int `query:"limit"`
}

// GetResults searches actors, events and articles at once.
//
// The first few actors, events and articles that `q` finds, in short: for one box over everything. `filter` and the list of each lead to the rest.
//
//	GET /v1/search
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *SearchService) GetResults(ctx context.Context, params *GetSearchResultsParams, opts ...RequestOption) (*SearchResults, error) {
	return getJSON[SearchResults](ctx, s.core, &call{method: "GET", path: []string{"/v1/search"}, params: params}, opts)
}
