// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
)

// MeService: Who makes a request, and what it may do.
type MeService struct{ core *core }

// GetMeParams are the query parameters of [MeService.Get], which has none yet: give it nil.
type GetMeParams struct {
}

// Get reads who you are and what you may do.
//
// The key of the request, the scope that it has, and what is left of the rate limit. Without a key, where none is required, `key` is null and `scope` says what may be done without one.
//
//	GET /v1/me
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *MeService) Get(ctx context.Context, params *GetMeParams, opts ...RequestOption) (*Caller, error) {
	return getJSON[Caller](ctx, s.core, &call{method: "GET", path: []string{"/v1/me"}, params: params}, opts)
}
