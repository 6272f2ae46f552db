package dateline

import (
	"context"
	"encoding/json"
	"net/url"
)

// New returns a client of the service where [WithBaseURL] says; without that where DATELINE_BASE_URL of the
// environment says, or at [DefaultBaseURL]. Without [WithAPIKey], DATELINE_API_KEY of the environment is the
// key. What cannot work, such as a base URL without a scheme, is told by every call as a [*ConfigurationError]
// before anything is sent.
func New(opts ...ClientOption) *Client { return newClient(newCore(opts)) }

// WithOptions returns a client with other options. What they do not say is as it is here; headers are added.
func (c *Client) WithOptions(opts ...ClientOption) *Client { return newClient(c.core.with(opts)) }

// Request asks for what this version does not know yet, with the retries, errors and time limits of all calls.
// The path has its parameters in it, as /v1/events/event_01j6ne713rfb1r7q31ydrk7ghh. The body is sent as JSON, and
// with PATCH as a merge patch; nil is none. The answer is nil when it has no body.
func (c *Client) Request(ctx context.Context, method, path string, body any, params url.Values, opts ...RequestOption) (json.RawMessage, error) {
	k := &call{method: method, path: []string{path}, place: params, body: body}
	if body != nil {
		k.contentType = jsonType
	}
	if body != nil && method == "PATCH" {
		k.contentType = "application/merge-patch+json"
	}
	answer, err := get(ctx, c.core, k, opts, anything)
	if err != nil || len(*answer) == 0 {
		return nil, err
	}
	return *answer, nil
}

func anything(body []byte) (*json.RawMessage, error) {
	answer := json.RawMessage(body)
	if len(body) > 0 && !json.Valid(body) {
		return nil, errNoJSON
	}
	return &answer, nil
}
