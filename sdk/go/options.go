package dateline

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// DefaultBaseURL is where a client looks for the service when [WithBaseURL] says nothing else.
const DefaultBaseURL = "http://127.0.0.1:3000"

// ClientOption is an option of [New].
type ClientOption interface{ applyToClient(*core) }

// RequestOption is an option of one request.
type RequestOption interface{ applyToRequest(*settings) }

// Option is one of a client, for all its requests, or of a single request.
type Option interface {
	ClientOption
	RequestOption
}

// settings are what may be different for each request.
type settings struct {
	timeout    time.Duration
	maxRetries int
	header     http.Header
	query      url.Values
	response   *Response
}

type clientOption func(*core)

func (o clientOption) applyToClient(c *core) { o(c) }

type requestOption func(*settings)

func (o requestOption) applyToRequest(s *settings) { o(s) }

type option func(*settings)

func (o option) applyToClient(c *core)      { o(&c.settings) }
func (o option) applyToRequest(s *settings) { o(s) }

// WithBaseURL says where the service is. A path in it is kept.
func WithBaseURL(base string) ClientOption {
	return clientOption(func(c *core) { c.baseURL = base })
}

// WithAPIKey gives the API key.
func WithAPIKey(key string) ClientOption {
	return WithAPIKeyFunc(func(context.Context) (string, error) { return key, nil })
}

// WithAPIKeyFunc gives a function that is asked for the API key before every attempt.
func WithAPIKeyFunc(key func(context.Context) (string, error)) ClientOption {
	return clientOption(func(c *core) { c.apiKey = key })
}

// WithHTTPClient gives an HTTP client of your own, which is not changed.
func WithHTTPClient(client *http.Client) ClientOption {
	return clientOption(func(c *core) { c.given = *client })
}

// WithTimeout limits the time of each attempt, a minute otherwise; of streams, the silence between
// bytes. Zero is no limit. The context limits all attempts together.
func WithTimeout(limit time.Duration) Option {
	return option(func(s *settings) { s.timeout = limit })
}

// WithMaxRetries says how many more attempts may follow one that failed, 2 otherwise.
func WithMaxRetries(n int) Option {
	return option(func(s *settings) { s.maxRetries = n })
}

// WithHeader adds a header of your own.
func WithHeader(name, value string) Option {
	return option(func(s *settings) { s.header.Set(name, value) })
}

// WithQuery adds a query parameter that this version does not know.
func WithQuery(name string, values ...string) RequestOption {
	return requestOption(func(s *settings) { s.query[name] = values })
}

// WithResponse puts status, headers, entity tag and request id of the answer into r; of an iteration,
// those of the answer that came last.
func WithResponse(r *Response) RequestOption {
	return requestOption(func(s *settings) { s.response = r })
}

func headerOption(name, value string) RequestOption {
	return requestOption(func(s *settings) { s.header.Set(name, value) })
}

// percentEncoded is a text for a header, which takes no other than ASCII.
func percentEncoded(text string) string { return url.PathEscape(text) }

// IdempotencyKey names a write: with the same key it is done once. One is made when you give none.
func IdempotencyKey(key string) RequestOption { return headerOption(keyHeader, key) }

// IfMatch is the entity tag of what you mean to change: [ErrPreconditionFailed] when it has changed.
func IfMatch(tag string) RequestOption { return headerOption("If-Match", tag) }

// IfVersion is [IfMatch] with the version of a resource.
func IfVersion(version int) RequestOption {
	return IfMatch(strconv.Quote(strconv.Itoa(version)))
}

// IfNoneMatch is the entity tag of what you have: [ErrNotModified] when it has not changed.
func IfNoneMatch(tag string) RequestOption { return headerOption("If-None-Match", tag) }
