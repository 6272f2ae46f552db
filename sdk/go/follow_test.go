package dateline_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

var (
	busy    = fault("status", "status", 503, "headers", object{"Retry-After": "0"})
	limited = fault("status", "status", 429, "headers", object{"Retry-After": "0"})
)

// soon is for what comes soon, however slow the machine.
const soon = 20 * time.Second

// firstOf is what comes first.
func firstOf(ctx context.Context, client *dateline.Client, params *dateline.FollowChangesParams, opts ...dateline.RequestOption) (dateline.Change, error) {
	for change, err := range client.Changes.Follow(ctx, params, opts...) {
		return change, err
	}
	return dateline.Change{}, errors.New("it ended")
}

// now is where the feed of a service stands.
func now(t *testing.T, client *dateline.Client) string {
	t.Helper()
	page, err := client.Changes.List(background, &dateline.ListChangesParams{Since: "now"})
	if err != nil {
		t.Fatal(err)
	}
	return dateline.Value(page.Page.NextCursor)
}

// writtenWhenAsked writes an article when there have been so many requests, and gives its id.
func writtenWhenAsked(p *plan, count int, direct *dateline.Client) <-chan string {
	id := make(chan string, 1)
	go func() {
		for len(p.requests()) < count {
			time.Sleep(20 * time.Millisecond)
		}
		made, err := direct.Articles.Create(background, dateline.ArticleInput{Title: "While one waits"}, nil)
		if err != nil {
			p.t.Error(err)
			close(id)
			return
		}
		id <- made.ID
	}()
	return id
}

func TestAFollower(t *testing.T) {
	t.Parallel()
	own := newHarness(t)
	direct := newClient(own.Service, dateline.WithMaxRetries(8))

	t.Run("misses and repeats nothing, through faults, restarts of the service and its own", func(t *testing.T) {
		p := own.newPlan(t, object{"random": object{"rate": 0.2, "seed": 7}})
		var last atomic.Value
		written := make(chan error, 1)
		go func() { written <- writeAndRestart(own, direct, &last) }()

		var seen []dateline.Change
		found := false
		for since := ""; !found; {
			// Each is a follower that stops in the middle of what it has been given.
			left := 40
			for change, err := range p.Changes.Follow(background, &dateline.FollowChangesParams{Since: since}) {
				if err != nil {
					t.Fatal(err)
				}
				seen = append(seen, change)
				since = change.Cursor
				for _, one := range seen {
					found = found || one.ID == last.Load()
				}
				if left--; found || left == 0 {
					break
				}
			}
		}
		if err := <-written; err != nil {
			t.Fatal(err)
		}
		told := must(dateline.Collect(direct.Changes.ListAll(background, &dateline.ListChangesParams{Limit: 200}), -1))
		for i, change := range seen {
			if change.Position != i+1 || change.ID != told[i].ID || change.Version != told[i].Version || change.Kind != told[i].Kind {
				t.Fatalf("change %d is %v, not %v", i+1, change, told[i])
			}
		}
	})

	t.Run("waits, and is told at once", func(t *testing.T) {
		p := own.newPlan(t, object{})
		written := writtenWhenAsked(p, 2, direct)
		// The time limit is for what the service takes beside the waiting.
		params := &dateline.FollowChangesParams{Since: "now", Include: "body"}
		change, err := firstOf(background, p.Client, params, dateline.WithTimeout(5*time.Second))
		if err != nil || change.ID != <-written || change.Article == nil || change.Article.Title != "While one waits" {
			t.Fatal(change, err)
		}
		requests := p.expectRequests(2)
		if strings.Contains(requests[0].Path, "wait=") || !strings.Contains(requests[1].Path, "wait=30") {
			t.Error(requests)
		}
	})

	t.Run("begins now when it was answered first, however the connection fails then", func(t *testing.T) {
		p := own.newPlan(t, object{"faults": []any{nil, fault("drop-after")}})
		written := writtenWhenAsked(p, 2, direct)
		change, err := firstOf(background, p.Client, &dateline.FollowChangesParams{Since: "now"})
		if err != nil || change.ID != <-written {
			t.Fatal(change, err)
		}
		p.expectRequests(3)
	})

	t.Run("tries again without end, unless it is told how often", func(t *testing.T) {
		faults := []any{fault("drop-before"), limited}
		for range 10 {
			faults = append(faults, busy)
		}
		p := own.newPlan(t, object{"faults": faults})
		if change, err := firstOf(background, p.Client, nil); err != nil || change.Position != 1 {
			t.Fatal(change, err)
		}
		p.expectRequests(13)
		short := own.newPlan(t, object{"faults": []any{busy, busy}})
		if _, err := firstOf(background, short.Client, nil, dateline.WithMaxRetries(1)); !errors.Is(err, dateline.ErrServer) {
			t.Error(err)
		}
	})

	t.Run("is ended by what will not pass", func(t *testing.T) {
		if _, err := firstOf(background, direct, &dateline.FollowChangesParams{Since: "nowhere"}); !errors.Is(err, dateline.ErrBadRequest) {
			t.Error(err)
		}
		// Where another database stands, this one has not been.
		elsewhere := now(t, newClient(harness.Service))
		if _, err := firstOf(background, direct, &dateline.FollowChangesParams{Since: elsewhere}); !errors.Is(err, dateline.ErrGone) {
			t.Error(err)
		}
	})

	t.Run("is cancelled while it waits, and between two attempts", func(t *testing.T) {
		later := fault("status", "status", 429, "headers", object{"Retry-After": "3600"})
		for _, faults := range [][]any{{}, {later}} {
			p := own.newPlan(t, object{"faults": faults})
			ctx, cancel := context.WithCancel(background)
			ended := make(chan error, 1)
			go func() {
				_, err := firstOf(ctx, p.Client, &dateline.FollowChangesParams{Since: "now"})
				ended <- err
			}()
			eventually(t, "it does not ask", func() bool { return len(p.requests()) == 2-len(faults) })
			cancel()
			select {
			case err := <-ended:
				if !errors.Is(err, context.Canceled) {
					t.Error(err)
				}
			case <-time.After(soon):
				t.Error("it is still there")
			}
		}
	})

	t.Run("does not ask a service that does not wait again and again", func(t *testing.T) {
		empty := fault("status", "status", 200, "body", object{"data": []any{}, "page": object{"nextCursor": "x", "hasMore": false}})
		faults := []any{}
		for range 100 {
			faults = append(faults, empty)
		}
		p := own.newPlan(t, object{"faults": faults})
		ctx, cancel := context.WithTimeout(background, time.Second)
		defer cancel()
		if _, err := firstOf(ctx, p.Client, nil); !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
		if count := len(p.requests()); count > 5 {
			t.Errorf("it asked %d times", count)
		}
	})
}

// writeAndRestart writes, with the service killed in the middle, and says what it wrote last.
func writeAndRestart(own *places, client *dateline.Client, last *atomic.Value) error {
	for i := range 60 {
		made, err := client.Articles.Create(background, dateline.ArticleInput{Title: fmt.Sprint("Followed ", i)}, nil)
		if err == nil && i%3 == 0 {
			err = client.Articles.Delete(background, made.ID, nil)
		}
		if err == nil && i == 30 {
			err = own.restart()
		}
		if err != nil {
			return err
		}
	}
	made, err := client.Articles.Create(background, dateline.ArticleInput{Title: "The last one"}, nil)
	if err != nil {
		return err
	}
	last.Store(made.ID)
	// A follower may have heard of that one before we have.
	_, err = client.Articles.Create(background, dateline.ArticleInput{Title: "One more"}, nil)
	return err
}
