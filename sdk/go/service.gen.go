// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
)

// Service: Health of the service.
type Service struct{ core *core }

// GetHealthParams are the query parameters of [Service.GetHealth], which has none yet: give it nil.
type GetHealthParams struct {
}

// GetHealth tells whether the process lives.
//
// Answers as long as the process does.
//
//	GET /healthz
//
// It fails with [ErrBadRequest], [ErrServer] or [ConnectionError].
func (s *Service) GetHealth(ctx context.Context, params *GetHealthParams, opts ...RequestOption) (*Health, error) {
	return getJSON[Health](ctx, s.core, &call{method: "GET", path: []string{"/healthz"}, params: params}, opts)
}

// GetReadinessParams are the query parameters of [Service.GetReadiness], which has none yet: give it nil.
type GetReadinessParams struct {
}

// GetReadiness tells whether the database answers.
//
// Answers 503 while the database does not.
//
//	GET /readyz
//
// It fails with [ErrBadRequest], [ErrServer] or [ConnectionError].
func (s *Service) GetReadiness(ctx context.Context, params *GetReadinessParams, opts ...RequestOption) (*Health, error) {
	return getJSON[Health](ctx, s.core, &call{method: "GET", path: []string{"/readyz"}, params: params}, opts)
}
