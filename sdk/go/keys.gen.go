// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
	"iter"
)

// KeysService: The keys of this server, for keys with the scope `admin`.
type KeysService struct{ core *core }

// ListKeysParams are the query parameters of [KeysService.List]. What is left empty is not sent.
type ListKeysParams struct {
	// How many keys a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
}

// List lists the keys.
//
// All keys of this server without their secrets, the newest first, also those that have expired or were revoked.
//
// It answers the first page.
//
//	GET /v1/keys
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *KeysService) List(ctx context.Context, params *ListKeysParams, opts ...RequestOption) (*Page[APIKey], error) {
	return getPage[APIKey](ctx, s.core, &call{method: "GET", path: []string{"/v1/keys"}, params: params}, opts)
}

// ListAll goes through all that [KeysService.List] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *KeysService) ListAll(ctx context.Context, params *ListKeysParams, opts ...RequestOption) iter.Seq2[APIKey, error] {
	return getAll[APIKey](ctx, s.core, &call{method: "GET", path: []string{"/v1/keys"}, params: params}, opts)
}

// ListPages goes through the pages of what [KeysService.List] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *KeysService) ListPages(ctx context.Context, params *ListKeysParams, opts ...RequestOption) iter.Seq2[*Page[APIKey], error] {
	return getPages[APIKey](ctx, s.core, &call{method: "GET", path: []string{"/v1/keys"}, params: params}, opts)
}

// CreateKeyParams are the query parameters of [KeysService.Create], which has none yet: give it nil.
type CreateKeyParams struct {
}

// Create makes a key.
//
// Makes a key and shows its secret, this once. As no answer with a secret is kept, it takes no `Idempotency-Key`: when an answer was lost, revoke the key that nobody has, and make another one.
//
//	POST /v1/keys
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *KeysService) Create(ctx context.Context, body APIKeyInput, params *CreateKeyParams, opts ...RequestOption) (*CreatedAPIKey, error) {
	return getJSON[CreatedAPIKey](ctx, s.core, &call{method: "POST", path: []string{"/v1/keys"}, params: params, contentType: "application/json", body: body}, opts)
}

// GetKeyParams are the query parameters of [KeysService.Get], which has none yet: give it nil.
type GetKeyParams struct {
}

// Get reads a key.
//
// The key without its secret, which is not stored.
//
//	GET /v1/keys/{keyId}
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *KeysService) Get(ctx context.Context, keyID string, params *GetKeyParams, opts ...RequestOption) (*APIKey, error) {
	return getJSON[APIKey](ctx, s.core, &call{method: "GET", path: []string{"/v1/keys/", keyID}, params: params}, opts)
}

// RevokeKeyParams are the query parameters of [KeysService.Revoke], which has none yet: give it nil.
type RevokeKeyParams struct {
}

// Revoke revokes a key.
//
// Ends the validity of a key. Every process that serves this database refuses it within a second. A key that was revoked before keeps its time.
//
//	POST /v1/keys/{keyId}/revoke
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *KeysService) Revoke(ctx context.Context, keyID string, params *RevokeKeyParams, opts ...RequestOption) (*APIKey, error) {
	return getJSON[APIKey](ctx, s.core, &call{method: "POST", path: []string{"/v1/keys/", keyID, "/revoke"}, params: params}, opts)
}
