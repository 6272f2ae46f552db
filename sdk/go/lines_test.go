package dateline

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/http/httptest"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// The contract need not have a body of lines: these tests call what is printed for one.

type row struct {
	Row int `json:"row"`
}

func serve(t *testing.T, handle http.HandlerFunc) *core {
	server := httptest.NewServer(handle)
	t.Cleanup(server.Close)
	return newCore([]ClientOption{WithBaseURL(server.URL), WithHTTPClient(server.Client())})
}

func importCall(rows iter.Seq2[row, error]) *call {
	return &call{method: "POST", path: []string{"/rows"}, accept: "application/x-ndjson", contentType: "application/x-ndjson", lines: encodeLines(rows), keyed: true}
}

// echo answers each line when it has come.
func echo(w http.ResponseWriter, r *http.Request) {
	http.NewResponseController(w).EnableFullDuplex()
	w.Header().Set("Content-Type", "application/x-ndjson")
	w.WriteHeader(200)
	lines := bufio.NewScanner(r.Body)
	for lines.Scan() {
		fmt.Fprintln(w, lines.Text())
		w.(http.Flusher).Flush()
	}
}

func TestLinesAreSentAsTheyAreRead(t *testing.T) {
	c := serve(t, echo)
	var produced, answered atomic.Int32
	rows := func(yield func(row, error) bool) {
		for ; produced.Load() < 3; produced.Add(1) {
			if !yield(row{int(produced.Load())}, nil) {
				return
			}
			// The next line is made when this one has been answered.
			for end := time.Now().Add(3 * time.Second); answered.Load() <= produced.Load(); time.Sleep(time.Millisecond) {
				if time.Now().After(end) {
					t.Error("lines are held back")
					return
				}
			}
		}
	}
	answers := getLines[row](context.Background(), c, importCall(rows), nil)
	if produced.Load() != 0 {
		t.Fatal("the request has started")
	}
	for answer, err := range answers {
		if err != nil || answer.Row != int(answered.Load()) {
			t.Fatal(answer, err)
		}
		answered.Add(1)
	}
	if answered.Load() != 3 {
		t.Error(answered.Load())
	}
}

func TestABodyOfLinesIsSentOnce(t *testing.T) {
	requests := 0
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		requests++
		io.Copy(io.Discard, r.Body)
		w.WriteHeader(503)
	})
	_, err := getJSON[row](context.Background(), c, importCall(Lines(slices.Values([]row{{1}, {2}}))), nil)
	if !errors.Is(err, ErrServer) || requests != 1 {
		t.Error(requests, err)
	}
}

func TestAnErrorOfTheLinesIsTheCallersOwn(t *testing.T) {
	mine := errors.New("the file is broken")
	broken := func(yield func(row, error) bool) {
		_ = yield(row{1}, nil) && yield(row{}, mine)
	}
	for name, handle := range map[string]http.HandlerFunc{
		"before the answer": func(w http.ResponseWriter, r *http.Request) { io.Copy(io.Discard, r.Body) },
		"after it":          echo,
	} {
		got, err := Collect(getLines[row](context.Background(), serve(t, handle), importCall(broken), nil), -1)
		if err != mine {
			t.Errorf("%s: %d, %v", name, len(got), err)
		}
	}
}

func TestAnEarlyAnswerEndsTheLines(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Connection", "close")
		w.WriteHeader(413)
	})
	before := runtime.NumGoroutine()
	ended := make(chan bool)
	endless := func(yield func(row, error) bool) {
		defer close(ended)
		for i := 0; yield(row{i}, nil); i++ {
			time.Sleep(time.Millisecond)
		}
	}
	_, err := getJSON[row](context.Background(), c, importCall(endless), nil)
	if !errors.Is(err, ErrContentTooLarge) {
		t.Error(err)
	}
	select {
	case <-ended:
	case <-time.After(3 * time.Second):
		t.Fatal("the iteration goes on")
	}
	for end := time.Now().Add(3 * time.Second); runtime.NumGoroutine() > before; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("a goroutine is left behind")
		}
	}
}

func TestSlowLinesAreNoTimeout(t *testing.T) {
	c := serve(t, echo)
	slow := func(yield func(row, error) bool) {
		for i := 0; i < 2 && yield(row{i}, nil); i++ {
			time.Sleep(800 * time.Millisecond)
		}
	}
	opts := []RequestOption{WithTimeout(500 * time.Millisecond)}
	got, err := Collect(getLines[row](context.Background(), c, importCall(slow), opts), -1)
	if len(got) != 2 || err != nil {
		t.Error(got, err)
	}
}

func TestCancellingStopsBothWays(t *testing.T) {
	c := serve(t, echo)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	endless := func(yield func(row, error) bool) {
		for i := 0; yield(row{i}, nil); i++ {
			time.Sleep(time.Millisecond)
		}
	}
	var last error
	for answer, err := range getLines[row](ctx, c, importCall(endless), nil) {
		if answer.Row == 5 {
			cancel()
		}
		last = err
	}
	if !errors.Is(last, context.Canceled) {
		t.Error(last)
	}
}

func TestAPostWithoutAKeyIsSentOnce(t *testing.T) {
	requests := 0
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		requests++
		w.WriteHeader(503)
	})
	k := &call{method: "POST", path: []string{"/"}, body: row{1}, contentType: jsonType}
	if _, err := getJSON[row](context.Background(), c, k, nil); !errors.Is(err, ErrServer) || requests != 1 {
		t.Error(requests, err)
	}
}

func TestBytesAreTheCallersToRead(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/csv")
		fmt.Fprint(w, r.Header.Get("Accept"), "\n")
		w.(http.Flusher).Flush()
		if r.URL.Path == "/stall" {
			<-r.Context().Done()
		}
	})
	export := &call{method: "GET", path: []string{"/"}, accept: "text/csv"}
	reader, err := getBytes(context.Background(), c, export, nil)
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(reader); string(text) != "text/csv\n" || err != nil || reader.Close() != nil {
		t.Error(string(text), err)
	}
	stall := &call{method: "GET", path: []string{"/stall"}, accept: "text/csv"}
	reader, err = getBytes(context.Background(), c, stall, []RequestOption{WithTimeout(500 * time.Millisecond)})
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	text, err := io.ReadAll(reader)
	timeout := (*TimeoutError)(nil)
	if string(text) != "text/csv\n" || !errors.As(err, &timeout) {
		t.Error(string(text), err)
	}
}

func TestBlankLinesKeepAStreamAlive(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/x-ndjson; charset=utf-8")
		fmt.Fprint(w, "\n{\"row\":1}\r\n\n{\"row\":2}")
	})
	k := &call{method: "GET", path: []string{"/"}, accept: "application/x-ndjson"}
	got, err := Collect(getLines[row](context.Background(), c, k, nil), -1)
	if !slices.Equal(got, []row{{1}, {2}}) || err != nil {
		t.Error(got, err)
	}
}

func TestAWholeLineThatIsWrongIsUnexpected(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/x-ndjson")
		fmt.Fprint(w, "{\"row\":1}\noops\n")
	})
	k := &call{method: "GET", path: []string{"/"}, accept: "application/x-ndjson"}
	got, err := Collect(getLines[row](context.Background(), c, k, nil), -1)
	unexpected := (*UnexpectedResponseError)(nil)
	if len(got) != 1 || !errors.As(err, &unexpected) {
		t.Error(got, err)
	}
}

func TestLongLinesAreRead(t *testing.T) {
	type text struct{ Text string }
	long := strings.Repeat("x", 3*lineBuffer)
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/x-ndjson")
		fmt.Fprintf(w, "{\"Text\":%q}\n", long)
	})
	k := &call{method: "GET", path: []string{"/"}, accept: "application/x-ndjson"}
	got, err := Collect(getLines[text](context.Background(), c, k, nil), -1)
	if len(got) != 1 || got[0].Text != long || err != nil {
		t.Error(len(got), err)
	}
}

func TestAWaitIsAsLongAsAskedFor(t *testing.T) {
	failed := &ConnectionError{Request: "GET /", Err: io.ErrUnexpectedEOF}
	for attempt, most := range []time.Duration{500, 1000, 2000, 4000, 8000, 8000, 8000} {
		most *= time.Millisecond
		for range 100 {
			if wait, ok := waitAfter(failed, attempt, 9); !ok || wait > most || wait < most*3/4 {
				t.Fatal(attempt, wait)
			}
		}
	}
	now := time.Now().Truncate(time.Second)
	for value, wanted := range map[string]time.Duration{
		"0": 0, "7": 7 * time.Second, "-3": 0, "60": time.Minute,
		now.Add(30 * time.Second).UTC().Format(http.TimeFormat): 30 * time.Second,
		now.Add(-time.Hour).UTC().Format(http.TimeFormat):       0,
	} {
		e := &APIError{Status: 503, Header: http.Header{"Retry-After": {value}}, arrived: now}
		if wait, ok := waitAfter(e, 0, 2); !ok || wait != wanted {
			t.Errorf("%q: %v", value, wait)
		}
	}
	for _, value := range []string{"61", "1e300"} {
		e := &APIError{Status: 503, Header: http.Header{"Retry-After": {value}}}
		if wait, ok := waitAfter(e, 0, 2); ok {
			t.Errorf("%q: %v", value, wait)
		}
		if wait, ok := waitAfter(e, 10_000, withoutEnd); !ok || wait != maxRetryAfter {
			t.Errorf("%q, without end: %v", value, wait)
		}
	}
	if _, ok := waitAfter(failed, 2, 2); ok {
		t.Error("two retries are over")
	}
	e := &APIError{Status: 503, Header: http.Header{"Retry-After": {"soon"}}}
	if _, asked := e.RetryAfter(); asked {
		t.Error("soon is no time")
	}
}
