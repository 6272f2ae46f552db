// Package datelinetest has Dateline without a server: a handler that answers with the examples of the contract.
//
//	service := datelinetest.NewService()
//	client := service.Client(t)
//	event, err := client.Events.Get(ctx, "event_1", nil) // the example of the contract
//	service.Answer("events.get", 404)                    // a problem
package datelinetest

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"sync"
	"testing"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

const (
	ndjson    = "application/x-ndjson"
	requestID = "0192b1f4-6a5e-7cc3-9d2b-1f0a3c5e7a90"
)

//go:embed examples.json
var examples []byte

var parameter = regexp.MustCompile(`\\\{\w+\\\}`)

// text is an answer that is a feed, a graph or a table.
type text struct{ Format, MediaType, Text string }

type operation struct {
	Name, Method, Path string
	Status             int
	Lines              bool
	Body               json.RawMessage
	Texts              []text

	path *regexp.Regexp
}

// Request is what was asked of a [Service].
type Request struct {
	Method, Path string
	Query        url.Values
	Header       http.Header
	Body         []byte
}

// Service answers as the service does, with the examples of the contract or what a test gives. It is an
// [http.Handler].
type Service struct {
	mu         sync.Mutex
	operations []operation
	answers    map[string]any
	requests   []Request
}

// NewService returns a service that answers with the examples of the contract.
func NewService() *Service {
	s := &Service{answers: map[string]any{}}
	if err := json.Unmarshal(examples, &s.operations); err != nil {
		panic(err)
	}
	for i, o := range s.operations {
		s.operations[i].path = regexp.MustCompile("^" + parameter.ReplaceAllString(regexp.QuoteMeta(o.Path), "[^/]+") + "$")
	}
	return s
}

// Client returns a client whose requests the service answers until the test is over.
func (s *Service) Client(t testing.TB, opts ...dateline.ClientOption) *dateline.Client {
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return dateline.New(append([]dateline.ClientOption{dateline.WithBaseURL(server.URL)}, opts...)...)
}

// Answer says what a method is answered with from now on. The method is named as the contract has it, such as
// events.get or actors.listEvents. The answer is a body, of a stream a slice of lines, of a feed, a graph or a table a
// string; the status of a problem, as an int; or an [http.HandlerFunc]. It panics when there is no such method.
func (s *Service) Answer(method string, answer any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, o := range s.operations {
		if o.Name == method {
			s.answers[method] = answer
			return
		}
	}
	panic(fmt.Sprintf("datelinetest: there is no method %s", method))
}

// Requests is what was asked, in order.
func (s *Service) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Request{}, s.requests...)
}

// ServeHTTP answers a request.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	r.Body = io.NopCloser(bytes.NewReader(body))
	s.mu.Lock()
	s.requests = append(s.requests, Request{r.Method, r.URL.Path, r.URL.Query(), r.Header, body})
	s.mu.Unlock()
	w.Header().Set("X-Request-Id", requestID)
	for _, o := range s.operations {
		if o.Method == r.Method && o.Lines == (r.Header.Get("Accept") == ndjson) && o.path.MatchString(r.URL.Path) {
			s.respond(w, r, o)
			return
		}
	}
	problem(w, r, http.StatusNotFound)
}

func (s *Service) respond(w http.ResponseWriter, r *http.Request, o operation) {
	s.mu.Lock()
	answer, given := s.answers[o.Name]
	s.mu.Unlock()
	form := o.form(r.URL.Query().Get("format"))
	switch {
	case len(o.Texts) > 0 && form == nil:
		answer = http.StatusBadRequest
	case given:
	case form != nil:
		answer = form.Text
	default:
		answer = o.Body
	}
	switch told := answer.(type) {
	case int:
		problem(w, r, told)
		return
	case http.HandlerFunc:
		told(w, r)
		return
	case func(http.ResponseWriter, *http.Request):
		told(w, r)
		return
	}
	if form != nil {
		w.Header().Set("Content-Type", form.MediaType)
		w.WriteHeader(o.Status)
		fmt.Fprint(w, answer)
		return
	}
	text, err := json.Marshal(answer)
	if err != nil {
		panic(err)
	}
	switch {
	case len(text) == 0 || string(text) == "null":
		w.WriteHeader(o.Status)
	case o.Lines:
		w.Header().Set("Content-Type", ndjson)
		w.WriteHeader(o.Status)
		var lines []json.RawMessage
		if err := json.Unmarshal(text, &lines); err != nil {
			panic(err)
		}
		for _, line := range lines {
			w.Write(append(line, '\n'))
		}
	default:
		var known struct{ Version int }
		_ = json.Unmarshal(text, &known)
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("ETag", fmt.Sprintf(`"%d-mock"`, known.Version))
		w.WriteHeader(o.Status)
		w.Write(text)
	}
}

// form is the text in a format, in the first one when none is named; nil when there is none.
func (o operation) form(format string) *text {
	for i, one := range o.Texts {
		if format == "" || format == one.Format {
			return &o.Texts[i]
		}
	}
	return nil
}

func problem(w http.ResponseWriter, r *http.Request, status int) {
	title := http.StatusText(status)
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{
		"type": "about:blank", "title": title, "status": status,
		"detail": title + ", as a mock was told to answer.", "instance": r.URL.Path, "requestId": requestID,
	})
}
