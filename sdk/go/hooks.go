package dateline

import (
	"context"
	"log/slog"
	"net/http"
	"time"
)

// RequestInfo is what a hook is told of an attempt, without keys and other headers.
type RequestInfo struct {
	Method string
	URL    string
	// From 1.
	Attempt        int
	IdempotencyKey string
}

// ResponseInfo is what a hook is told of an answer.
type ResponseInfo struct {
	RequestInfo
	Status    int
	RequestID string
	// Time from the request to the head of its answer.
	Duration time.Duration
}

// RetryInfo is what a hook is told of an attempt that failed, when another is to follow.
type RetryInfo struct {
	RequestInfo
	Err error
	// How long the next one is waited for.
	Wait time.Duration
}

// hooks are called when something is sent, answered, or to be sent again.
type hooks struct {
	logger     *slog.Logger
	onRequest  func(RequestInfo)
	onResponse func(ResponseInfo)
	onRetry    func(RetryInfo)
}

// WithLogger tells a logger of every answer (debug) and of every attempt that is followed by another (info).
func WithLogger(logger *slog.Logger) ClientOption {
	return clientOption(func(c *core) { c.hooks.logger = logger })
}

// OnRequest is called before every attempt.
func OnRequest(hook func(RequestInfo)) ClientOption {
	return clientOption(func(c *core) { c.hooks.onRequest = hook })
}

// OnResponse is called when the head of an answer is there, whatever its status.
func OnResponse(hook func(ResponseInfo)) ClientOption {
	return clientOption(func(c *core) { c.hooks.onResponse = hook })
}

// OnRetry is called when an attempt has failed and another is to follow.
func OnRetry(hook func(RetryInfo)) ClientOption {
	return clientOption(func(c *core) { c.hooks.onRetry = hook })
}

func (h *hooks) request(info RequestInfo) {
	if h.onRequest != nil {
		h.onRequest(info)
	}
}

func (h *hooks) response(ctx context.Context, info RequestInfo, response *http.Response, took time.Duration) {
	if h.logger != nil {
		h.logger.DebugContext(ctx, "dateline: answered", "method", info.Method, "url", info.URL, "status", response.StatusCode, "duration", took, "attempt", info.Attempt)
	}
	if h.onResponse != nil {
		h.onResponse(ResponseInfo{info, response.StatusCode, response.Header.Get("X-Request-Id"), took})
	}
}

func (h *hooks) retry(ctx context.Context, info RequestInfo, err error, wait time.Duration) {
	if h.logger != nil {
		h.logger.InfoContext(ctx, "dateline: again", "method", info.Method, "url", info.URL, "error", err, "wait", wait, "attempt", info.Attempt)
	}
	if h.onRetry != nil {
		h.onRetry(RetryInfo{info, err, wait})
	}
}
