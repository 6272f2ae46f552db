package dateline

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	mathrand "math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

const (
	defaultTimeout    = time.Minute
	defaultMaxRetries = 2
	maxRetryAfter     = time.Minute
	firstBackoff      = 500 * time.Millisecond
	maxBackoff        = 8 * time.Second
	jitter            = 0.25
	maxRedirects      = 10
	withoutEnd        = math.MaxInt
	jsonType          = "application/json"
	keyHeader         = "Idempotency-Key"
)

// core is what the services of a client share.
type core struct {
	baseURL string
	apiKey  func(context.Context) (string, error)
	// As it was given, and as it is used.
	given, http http.Client
	settings    settings
	hooks       hooks
	// What every call fails with.
	err error
}

func newCore(opts []ClientOption) *core {
	c := &core{
		baseURL:  cmp.Or(os.Getenv("DATELINE_BASE_URL"), DefaultBaseURL),
		settings: settings{timeout: defaultTimeout, maxRetries: defaultMaxRetries, header: http.Header{}},
	}
	WithAPIKey(os.Getenv("DATELINE_API_KEY")).applyToClient(c)
	return c.with(opts)
}

// with is a copy that has other options.
func (c *core) with(opts []ClientOption) *core {
	own := *c
	own.settings.header = c.settings.header.Clone()
	for _, opt := range opts {
		opt.applyToClient(&own)
	}
	own.baseURL = strings.TrimRight(own.baseURL, "/")
	own.err = checkBaseURL(own.baseURL)
	own.http = own.given
	own.http.CheckRedirect = checkRedirect(own.given.CheckRedirect)
	return &own
}

func checkBaseURL(base string) error {
	at, err := url.Parse(base)
	if err == nil && (at.Scheme == "http" || at.Scheme == "https") && at.Host != "" && at.User == nil && at.RawQuery == "" && at.Fragment == "" {
		return nil
	}
	shown := base[strings.LastIndex(base, "@")+1:]
	return &ConfigurationError{fmt.Sprintf("the base URL is no URL like https://dateline.example: %q", shown)}
}

// checkRedirect lets only reads follow, as a write is meant for the resource that it names, and lets the
// API key go to no other host, not even to another port or a subdomain.
func checkRedirect(own func(*http.Request, []*http.Request) error) func(*http.Request, []*http.Request) error {
	return func(next *http.Request, via []*http.Request) error {
		if method := via[0].Method; method != http.MethodGet && method != http.MethodHead {
			return http.ErrUseLastResponse
		}
		next.Header.Del("Referer")
		if next.URL.Host != via[0].URL.Host || next.URL.Scheme != via[0].URL.Scheme {
			next.Header.Del("Authorization")
		}
		if own != nil {
			return own(next, via)
		}
		if len(via) >= maxRedirects {
			return fmt.Errorf("stopped after %d redirects", maxRedirects)
		}
		return nil
	}
}

// call is a request as an operation describes it.
type call struct {
	method string
	// Texts and ids in turn.
	path   []string
	params any
	// Where in a list to go on.
	place url.Values
	// The query parameter that asks for the page after one, when it is not cursor.
	goesOn      string
	feed        *feed
	accept      string
	contentType string
	body        any
	lines       func(*watch) *lineBody
	// Whether the operation takes an idempotency key.
	keyed bool
}

// request is a call that is ready to be sent, again if need be.
type request struct {
	*call
	settings
	name    string
	url     string
	payload []byte
}

func (c *core) prepare(k *call, opts []RequestOption) (*request, error) {
	if c.err != nil {
		return nil, c.err
	}
	r := &request{call: k, settings: c.settings}
	r.query = encodeQuery(k.params)
	r.header = http.Header{
		"Accept":     {cmp.Or(k.accept, jsonType)},
		"User-Agent": {"dateline-go/" + Version},
	}
	if k.contentType != "" {
		r.header.Set("Content-Type", k.contentType)
	}
	maps.Copy(r.header, c.settings.header)
	if k.feed != nil {
		r.maxRetries = withoutEnd
	}
	for _, opt := range opts {
		opt.applyToRequest(&r.settings)
	}
	if k.feed != nil && r.timeout > 0 {
		r.timeout += time.Duration(k.feed.wait) * time.Second
	}
	maps.Copy(r.query, k.place)
	if k.keyed && r.header.Get(keyHeader) == "" {
		r.header.Set(keyHeader, rand.Text())
	}
	if k.lines != nil || (k.method == http.MethodPost && r.header.Get(keyHeader) == "") {
		r.maxRetries = 0
	}
	path, err := joinPath(k.path)
	if err != nil {
		return nil, err
	}
	if !strings.HasPrefix(path, "/") {
		return nil, fmt.Errorf("dateline: %q is no path", path)
	}
	r.url = c.baseURL + path
	r.name = k.method + " " + r.url
	if len(r.query) > 0 {
		r.url += "?" + r.query.Encode()
	}
	if k.body != nil {
		r.payload, err = json.Marshal(k.body)
	}
	return r, err
}

func joinPath(parts []string) (string, error) {
	var path strings.Builder
	for i, part := range parts {
		if i%2 == 0 {
			path.WriteString(part)
			continue
		}
		// A URL would lose such a segment, and the request reach another resource.
		if part == "" || part == "." || part == ".." {
			return "", fmt.Errorf("dateline: %q is no id", part)
		}
		path.WriteString(url.PathEscape(part))
	}
	return path.String(), nil
}

// checkHeader tells of what [net/http] would not send, which is no failure of the connection.
func checkHeader(header http.Header) error {
	isControl := func(c rune) bool { return c < ' ' && c != '\t' || c == '\x7f' }
	for name, values := range header {
		for _, value := range values {
			if strings.ContainsFunc(value, isControl) {
				return fmt.Errorf("dateline: the value of the header %s has a control character", name)
			}
		}
	}
	return nil
}

// exchange is an answer on its way. Whoever gets one closes it.
type exchange struct {
	*http.Response
	*watch
	name string
}

func (x *exchange) close() {
	x.end()
	x.Body.Close()
}

// do sends a request until it is answered with a 2xx that can be read, or there is no point in trying.
func (c *core) do(ctx context.Context, k *call, opts []RequestOption, read func(*exchange) error) error {
	r, err := c.prepare(k, opts)
	if err != nil {
		return err
	}
	for attempt := 0; ; attempt++ {
		info := RequestInfo{r.method, r.url, attempt + 1, r.header.Get(keyHeader)}
		err := c.attempt(ctx, r, info, read)
		if err == nil {
			return nil
		}
		if own := Error(nil); errors.As(err, &own) {
			own.after(attempt + 1)
		}
		wait, ok := waitAfter(err, attempt, r.maxRetries)
		if !ok {
			return err
		}
		c.hooks.retry(ctx, info, err, wait)
		if err := sleep(ctx, wait); err != nil {
			return fmt.Errorf("dateline: %s: %w", r.name, err)
		}
	}
}

func (c *core) attempt(ctx context.Context, r *request, info RequestInfo, read func(*exchange) error) error {
	key, err := c.apiKey(ctx)
	if err != nil {
		return err
	}
	header := r.header.Clone()
	if key != "" && header.Get("Authorization") == "" {
		header.Set("Authorization", "Bearer "+key)
	}
	if err := checkHeader(header); err != nil {
		return err
	}
	w := newWatch(ctx, r.timeout)
	var body io.Reader
	if r.payload != nil {
		body = bytes.NewReader(r.payload)
	}
	if r.lines != nil {
		body = r.lines(w)
	}
	sent, err := http.NewRequestWithContext(w.ctx, r.method, r.url, body)
	if err != nil {
		w.end()
		return err
	}
	sent.Header = header
	c.hooks.request(info)
	start := time.Now()
	response, err := c.http.Do(sent)
	if err != nil {
		defer w.end()
		return w.errorOf(r.name, err)
	}
	c.hooks.response(ctx, info, response, time.Since(start))
	x := &exchange{response, w, r.name}
	if response.StatusCode/100 != 2 {
		defer x.close()
		text, err := x.readAll()
		if err != nil {
			return err
		}
		return newAPIError(response, text)
	}
	if r.response != nil {
		*r.response = responseOf(response, info.Attempt)
	}
	return read(x)
}

// waitAfter is how long to wait before the next attempt, and whether there is to be one.
func waitAfter(err error, attempt, retries int) (time.Duration, bool) {
	if attempt >= retries {
		return 0, false
	}
	if connection := (*ConnectionError)(nil); errors.As(err, &connection) {
		return backoff(attempt), true
	}
	api := (*APIError)(nil)
	if !errors.As(err, &api) {
		return 0, false
	}
	wait, asked := api.RetryAfter()
	switch {
	case api.Status == http.StatusRequestTimeout, api.Status == http.StatusTooManyRequests, api.Status >= 500:
	case api.Status == http.StatusConflict && asked:
	default:
		return 0, false
	}
	if !asked {
		return backoff(attempt), true
	}
	return min(wait, maxRetryAfter), wait <= maxRetryAfter || retries == withoutEnd
}

func backoff(attempt int) time.Duration {
	wait := min(maxBackoff, firstBackoff<<min(attempt, 10))
	return wait - time.Duration(float64(wait)*jitter*mathrand.Float64())
}

func sleep(ctx context.Context, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
