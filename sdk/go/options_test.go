package dateline_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"iter"
	"log/slog"
	"net/url"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

func TestABaseURLThatIsNoneIsRefusedBeforeAnythingIsSent(t *testing.T) {
	t.Parallel()
	for _, base := range []string{
		"dateline.example", "localhost:3000", "/api", "ftp://dateline.example", "http://", "http://x/?a=b",
		"http://user:secret@dateline.example",
	} {
		_, err := newClient(base).Service.GetHealth(background, nil)
		told := expectError[*dateline.ConfigurationError](t, err)
		if !strings.Contains(told.Error(), "is no URL like") || strings.Contains(told.Error(), "secret") {
			t.Error(told)
		}
		if own := dateline.Error(nil); !errors.As(err, &own) {
			t.Error(err)
		}
	}
}

func TestWhatIsNotGivenIsLookedForInTheEnvironment(t *testing.T) {
	p, other := newPlan(t, object{}), newPlan(t, object{})
	t.Setenv("DATELINE_BASE_URL", p.BaseURL)
	t.Setenv("DATELINE_API_KEY", "of-the-environment")
	must(dateline.New().Service.GetHealth(background, nil))
	if key := p.expectRequests(1)[0].Headers["authorization"]; key != "Bearer of-the-environment" {
		t.Error(key)
	}
	must(newClient(other.BaseURL, dateline.WithAPIKey("given")).Service.GetHealth(background, nil))
	if key := other.expectRequests(1)[0].Headers["authorization"]; key != "Bearer given" {
		t.Error(key)
	}
}

func TestAClientWithOtherOptionsLeavesTheFirstOne(t *testing.T) {
	t.Parallel()
	p := newPlan(t, object{"faults": []any{busy}}, dateline.WithHeader("X-Team", "a"), dateline.WithHeader("X-Desk", "b"))
	_, err := p.WithOptions(dateline.WithHeader("X-Team", "c"), dateline.WithMaxRetries(0)).Service.GetHealth(background, nil)
	expectIs(t, err, dateline.ErrServer)
	must(p.Service.GetHealth(background, nil))
	for i, seen := range p.expectRequests(2) {
		if team := []string{"c", "a"}[i]; seen.Headers["x-team"] != team || seen.Headers["x-desk"] != "b" {
			t.Error(seen.Headers)
		}
	}
}

func TestWhatIsNewerThanThisVersionIsAskedFor(t *testing.T) {
	t.Parallel()
	p := faulty(t, busy, nil, busy)
	var page struct {
		Data []struct{ Location struct{ Country string } }
	}
	found := must(p.Request(background, "GET", "/v1/events", nil, url.Values{"country": {"LY"}, "limit": {"1"}}))
	if err := json.Unmarshal(found, &page); err != nil || len(page.Data) != 1 || page.Data[0].Location.Country != "LY" {
		t.Fatal(string(found), err)
	}
	var article struct {
		ID      string
		Version int
	}
	made := must(p.Request(background, "POST", "/v1/articles", object{"title": "Free"}, nil, dateline.IdempotencyKey("free-go")))
	if err := json.Unmarshal(made, &article); err != nil {
		t.Fatal(err)
	}
	path := "/v1/articles/" + article.ID
	patched := must(p.Request(background, "PATCH", path, object{"summary": "S"}, nil, dateline.IfVersion(1)))
	if err := json.Unmarshal(patched, &article); err != nil || article.Version != 2 {
		t.Fatal(string(patched), err)
	}
	if nothing := must(p.Request(background, "DELETE", path, nil, nil)); nothing != nil {
		t.Error(string(nothing))
	}
	_, err := p.Request(background, "GET", path, nil, nil)
	expectIs(t, err, dateline.ErrNotFound)
	p.expectRequests(7)
	if _, err := p.Request(background, "GET", "v1/events", nil, nil); err == nil || !strings.Contains(err.Error(), "is no path") {
		t.Error(err)
	}
}

func TestHooksAndTheLoggerTellOfEveryAttemptAndOfNoSecret(t *testing.T) {
	t.Parallel()
	var requests []dateline.RequestInfo
	var responses []dateline.ResponseInfo
	var retries []dateline.RetryInfo
	var log bytes.Buffer
	p := newPlan(t, object{"faults": []any{busy}},
		dateline.WithAPIKey(harness.Keys.Write), dateline.WithHeader("Cookie", "biscuit"),
		dateline.OnRequest(func(info dateline.RequestInfo) { requests = append(requests, info) }),
		dateline.OnResponse(func(info dateline.ResponseInfo) { responses = append(responses, info) }),
		dateline.OnRetry(func(info dateline.RetryInfo) { retries = append(retries, info) }),
		dateline.WithLogger(slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))),
	)
	must(p.Articles.Create(background, dateline.ArticleInput{Title: "Told"}, nil))
	if len(requests) != 2 || len(responses) != 2 || len(retries) != 1 {
		t.Fatal(requests, responses, retries)
	}
	for i, info := range requests {
		want := dateline.RequestInfo{Method: "POST", URL: p.BaseURL + "/v1/articles", Attempt: i + 1, IdempotencyKey: requests[0].IdempotencyKey}
		if info != want || info.IdempotencyKey == "" || responses[i].RequestInfo != want || responses[i].Status != []int{503, 201}[i] {
			t.Errorf("%+v %+v", info, responses[i])
		}
	}
	if retries[0].RequestInfo != requests[0] || !errors.Is(retries[0].Err, dateline.ErrServer) || retries[0].Wait != 0 {
		t.Errorf("%+v", retries[0])
	}
	text := log.String()
	if lines := strings.Split(strings.TrimSpace(text), "\n"); len(lines) != 3 || !strings.Contains(lines[0], "status=503") || !strings.Contains(lines[1], "level=INFO") {
		t.Error(text)
	}
	if strings.Contains(text, harness.Keys.Write) || strings.Contains(text, "biscuit") {
		t.Error(text)
	}
}

func TestAnswersAndErrorsHaveTheNumberOfAttempts(t *testing.T) {
	t.Parallel()
	p := faulty(t, busy, nil, busy, nil, busy, busy)
	var response dateline.Response
	must(p.Service.GetHealth(background, nil, dateline.WithResponse(&response)))
	must(dateline.Collect(p.Events.Stream(background, nil, dateline.WithResponse(&response)), 1))
	if response.Attempts != 2 || response.Status != 200 {
		t.Errorf("%+v", response)
	}
	_, err := p.Service.GetHealth(background, nil, dateline.WithMaxRetries(1))
	if attempts := expectError[*dateline.APIError](t, err).Attempts; attempts != 2 {
		t.Error(attempts)
	}
	_, err = newClient("http://127.0.0.1:9").Service.GetHealth(background, nil, dateline.WithMaxRetries(0))
	if told := expectError[*dateline.ConnectionError](t, err); told.Attempts != 1 || !strings.Contains(told.Error(), "GET http://127.0.0.1:9/healthz: ") || !strings.Contains(told.Error(), "refused") {
		t.Error(told)
	}
}

func TestACancelledContextStopsAtOnce(t *testing.T) {
	t.Parallel()
	client := direct()
	for name, list := range map[string]func(context.Context) iter.Seq2[dateline.Event, error]{
		"list":   func(ctx context.Context) iter.Seq2[dateline.Event, error] { return client.Events.ListAll(ctx, nil) },
		"stream": func(ctx context.Context) iter.Seq2[dateline.Event, error] { return client.Events.Stream(ctx, nil) },
	} {
		ctx, cancel := context.WithCancel(background)
		defer cancel()
		read, last := 0, error(nil)
		for _, err := range list(ctx) {
			if last = err; err == nil {
				read++
				cancel()
			}
		}
		if read != 1 || !errors.Is(last, context.Canceled) {
			t.Error(name, read, last)
		}
	}
}

func TestOffsetsGoFromCodePointsToUTF16AndBack(t *testing.T) {
	t.Parallel()
	text := "a🕊b東"
	var units, points []int
	for i := range 6 {
		units = append(units, dateline.ToUTF16(text, i))
		points = append(points, dateline.ToCodePoints(text, units[i]))
	}
	if !slices.Equal(units, []int{0, 1, 3, 4, 5, 5}) || !slices.Equal(points, []int{0, 1, 2, 3, 4, 4}) {
		t.Error(units, points)
	}
}

func TestTheMembersOfEnumsAreThere(t *testing.T) {
	t.Parallel()
	if values := dateline.EventTypeValues(); !slices.Contains(values, dateline.EventTypeConsult) || len(values) < 10 {
		t.Error(values)
	}
}
