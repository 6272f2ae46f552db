package dateline_test

import (
	"context"
	"fmt"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

func TestListsAreIteratedPagedAndCollected(t *testing.T) {
	t.Parallel()
	p := newPlan(t, object{})
	tag := fmt.Sprintf("pages-of-go-%d", time.Now().UnixNano())
	for i := range 5 {
		must(p.Articles.Create(background, dateline.ArticleInput{Title: fmt.Sprint("Page ", i), Tags: []string{tag}}, nil))
	}
	before := len(p.requests())
	count := func(wanted int) {
		t.Helper()
		if made := len(p.requests()) - before; made != wanted {
			t.Errorf("%d requests, not %d", made, wanted)
		}
		before = len(p.requests())
	}
	params := &dateline.ListArticlesParams{Tag: []string{tag}, Limit: 2, Sort: dateline.ArticleSortCreatedAt}

	var titles []string
	all := p.Articles.ListAll(background, params)
	count(0)
	for article, err := range all {
		if err != nil {
			t.Fatal(err)
		}
		titles = append(titles, article.Title)
	}
	if text := strings.Join(titles, ", "); text != "Page 0, Page 1, Page 2, Page 3, Page 4" {
		t.Error(text)
	}
	count(3)

	var sizes []int
	for page, err := range p.Articles.ListPages(background, params) {
		if err != nil {
			t.Fatal(err)
		}
		sizes = append(sizes, len(page.Data))
	}
	if !slices.Equal(sizes, []int{2, 2, 1}) {
		t.Error(sizes)
	}
	count(3)

	if some := must(dateline.Collect(all, 2)); len(some) != 2 {
		t.Error(len(some))
	}
	count(1)
	if none := must(dateline.Collect(all, 0)); len(none) != 0 {
		t.Error(len(none))
	}
	count(0)

	first := must(p.Articles.List(background, params))
	second := must(first.Next(background))
	third := must(second.Next(background))
	if len(third.Data) != 1 || must(third.Next(background)) != nil {
		t.Error("the third is not the last")
	}
	count(3)

	behind := *params
	behind.After = first.Data[0].ID
	if rest := must(dateline.Collect(p.Articles.ListAll(background, &behind), -1)); len(rest) != 4 {
		t.Error(len(rest))
	}
	count(2)
}

func TestAListThatFailsKeepsWhatCameBefore(t *testing.T) {
	t.Parallel()
	p := faulty(t, nil, fault("drop-before"))
	params := &dateline.ListActorsParams{Limit: 1}
	got, err := dateline.Collect(p.Actors.ListAll(background, params, dateline.WithMaxRetries(0)), -1)
	expectError[*dateline.ConnectionError](t, err)
	if len(got) != 1 {
		t.Errorf("%d came before", len(got))
	}
}

func TestAStreamBeginsWhenItIsAskedFor(t *testing.T) {
	t.Parallel()
	p := newPlan(t, object{})
	stream := p.Events.Stream(background, &dateline.StreamEventsParams{Sort: dateline.EventSortDateDesc})
	p.expectRequests(0)
	streamed, err := dateline.Collect(stream, -1)
	if err != nil {
		t.Fatal(err)
	}
	if accept := p.expectRequests(1)[0].Headers["accept"]; accept != "application/x-ndjson" {
		t.Error(accept)
	}
	listed := must(dateline.Collect(direct().Events.ListAll(background, &dateline.ListEventsParams{Sort: dateline.EventSortDateDesc}), -1))
	if len(streamed) == 0 || len(streamed) < len(listed) {
		t.Errorf("%d are streamed, %d listed", len(streamed), len(listed))
	}
	must(dateline.Collect(stream, 1))
	p.expectRequests(2)
}

func TestHalfALineIsABrokenConnection(t *testing.T) {
	t.Parallel()
	for _, end := range []string{"clean", "destroy"} {
		p := faulty(t, fault("half-line", "lines", 2, "end", end))
		got, err := dateline.Collect(p.Events.Stream(background, nil), -1)
		expectError[*dateline.ConnectionError](t, err)
		if len(got) != 2 {
			t.Errorf("%s: %d came before", end, len(got))
		}
		p.expectRequests(1)
	}
}

func TestAStreamThatFallsSilentIsATimeoutASlowReaderIsNot(t *testing.T) {
	t.Parallel()
	stalled := faulty(t, fault("stall-body", "afterBytes", 100))
	_, err := dateline.Collect(stalled.Events.Stream(
		background, nil, dateline.WithTimeout(300*time.Millisecond), dateline.WithMaxRetries(0)), -1)
	expectError[*dateline.TimeoutError](t, err)

	slow := faulty(t, fault("slow-body", "chunkBytes", 4000, "ms", 20))
	read := 0
	for _, err := range slow.Events.Stream(background, nil, dateline.WithTimeout(2*time.Second)) {
		if err != nil {
			t.Fatal(err)
		}
		if read++; read == 1 {
			time.Sleep(2500 * time.Millisecond)
		}
	}
	if read < 2 {
		t.Error(read)
	}
}

func TestAStreamThatIsBrokenOffClosesItsConnection(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("slow-body", "chunkBytes", 4000, "ms", 100))
	for _, err := range p.Events.Stream(background, nil) {
		if err != nil {
			t.Fatal(err)
		}
		break
	}
	eventually(t, "the connection is still open", func() bool { return p.requests()[0].Aborted })
}

func TestAStreamCanBeCancelled(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("stall-body", "afterBytes", 100))
	ctx, cancel := context.WithCancel(background)
	time.AfterFunc(200*time.Millisecond, cancel)
	_, err := dateline.Collect(p.Events.Stream(ctx, nil), -1)
	expectIs(t, err, context.Canceled)
}

func TestAStreamIsTriedAgainWhileNothingHasBeenRead(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("drop-before"), fault("status", "status", 503))
	if _, err := dateline.Collect(p.Events.Stream(background, nil), 1); err != nil {
		t.Fatal(err)
	}
	p.expectRequests(3)
}

func TestAStreamThatIsNoneIsUnexpected(t *testing.T) {
	t.Parallel()
	_, err := dateline.Collect(faulty(t, fault("html-200")).Events.Stream(background, nil), -1)
	expectError[*dateline.UnexpectedResponseError](t, err)
}

// This one is alone: goroutines of other tests would be counted.
func TestNoGoroutineIsLeftBehind(t *testing.T) {
	own := &http.Transport{}
	p := newPlan(t, object{"random": object{"rate": 0.5, "seed": 7, "kinds": []any{
		"drop-before", "drop-body", "503", "429", "html-502", "html-200",
		fault("stall-body", "afterBytes", 100), fault("slow-headers", "ms", 5000),
	}}}, dateline.WithHTTPClient(&http.Client{Transport: own}), dateline.WithTimeout(50*time.Millisecond), dateline.WithMaxRetries(1))
	before := runtime.NumGoroutine()
	for i := range 30 {
		ctx, cancel := context.WithTimeout(background, time.Duration(20+i*5)*time.Millisecond)
		p.Events.List(ctx, &dateline.ListEventsParams{Limit: i + 1})
		dateline.Collect(p.Actors.ListAll(ctx, &dateline.ListActorsParams{Limit: 2}), i)
		dateline.Collect(p.Articles.Stream(ctx, &dateline.StreamArticlesParams{Q: fmt.Sprint("a", i)}), i%3)
		cancel()
	}
	own.CloseIdleConnections()
	http.DefaultClient.CloseIdleConnections()
	eventually(t, "there are more goroutines than before", func() bool { return runtime.NumGoroutine() <= before })
}
