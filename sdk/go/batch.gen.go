// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
)

// BatchService: Many writes in one transaction.
type BatchService struct{ core *core }

// WriteBatchParams are the query parameters of [BatchService.Write], which has none yet: give it nil.
type WriteBatchParams struct {
}

// Write makes many writes, all or none.
//
// Up to 1000 operations on articles, actors and events, in order and in one transaction: all are written, or none is. Each does what the request for one resource does, and sees what those before it have done. What an operation creates may have a placeholder, by which later ones refer to it.
//
// When an operation is refused, the answer is its problem (409, 412, 422), whose `errors` point into that operation, and nothing was written. To load more, or what may be refused in part, use `POST /v1/import`.
//
//	POST /v1/batch
//
// It takes [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *BatchService) Write(ctx context.Context, body BatchRequest, params *WriteBatchParams, opts ...RequestOption) (*BatchResult, error) {
	return getJSON[BatchResult](ctx, s.core, &call{method: "POST", path: []string{"/v1/batch"}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}
