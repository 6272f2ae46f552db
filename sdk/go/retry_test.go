package dateline_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

func TestStatusesThatPassAreTriedAgain(t *testing.T) {
	for _, status := range []int{408, 429, 500, 502, 503, 504} {
		t.Run(fmt.Sprint(status), func(t *testing.T) {
			t.Parallel()
			p := faulty(t, fault("status", "status", status))
			must(p.Service.GetHealth(background, nil))
			p.expectRequests(2)
		})
	}
}

func TestAFailedConnectionIsTriedAgain(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("drop-before"), fault("drop-body", "reset", true))
	page := must(p.Events.List(background, nil))
	if len(page.Data) == 0 {
		t.Error("there are no events")
	}
	p.expectRequests(3)
}

func TestAfterTwoRetriesTheErrorIsTold(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("drop-before"), fault("drop-before"), fault("drop-before"))
	_, err := p.Actors.List(background, nil)
	expectError[*dateline.ConnectionError](t, err)
	if errors.Unwrap(err) == nil {
		t.Error("it has no cause")
	}
	p.expectRequests(3)
}

func TestAWriteKeepsItsIdempotencyKey(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("drop-before"), fault("status", "status", 503, "headers", object{"Retry-After": "0"}))
	must(p.Articles.Create(background, dateline.ArticleInput{Title: "Tried three times"}, nil))
	requests := p.expectRequests(3)
	key := requests[0].Headers["idempotency-key"]
	for _, request := range requests {
		if key == "" || request.Headers["idempotency-key"] != key || *request.Body != *requests[0].Body {
			t.Errorf("the attempts differ: %v", request.Headers)
		}
	}
	must(p.Articles.Create(background, dateline.ArticleInput{Title: "Mine"}, nil, dateline.IdempotencyKey("my-"+key)))
	if last := p.expectRequests(4)[3].Headers["idempotency-key"]; last != "my-"+key {
		t.Errorf("the key is %q", last)
	}
	must(p.Articles.Create(background, dateline.ArticleInput{Title: "Another"}, nil))
	if p.requests()[4].Headers["idempotency-key"] == key {
		t.Error("two writes have one key")
	}
}

func TestAConflictIsTriedAgainOnlyWhenItSaysWhen(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("status", "status", 409, "headers", object{"Retry-After": "0"}), nil, fault("status", "status", 409))
	must(p.Actors.List(background, nil))
	p.expectRequests(2)
	_, err := p.Actors.List(background, nil)
	expectIs(t, err, dateline.ErrConflict)
	p.expectRequests(3)
}

func TestRetryAfterIsObeyed(t *testing.T) {
	t.Parallel()
	p := faulty(t,
		fault("status", "status", 429, "headers", object{"Retry-After": "1"}),
		fault("status", "status", 503, "retryAfterDate", 2))
	start := time.Now()
	must(p.Actors.List(background, nil))
	// The date lies one to two seconds ahead; backoff alone would take 1.5 s at most.
	if took := time.Since(start); took < 1900*time.Millisecond {
		t.Errorf("it took %v", took)
	}
}

func TestWhatAsksForMoreThanAMinuteIsToldAtOnce(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("status", "status", 429, "headers", object{"Retry-After": "61"}))
	_, err := p.Actors.List(background, nil)
	expectIs(t, err, dateline.ErrRateLimit)
	if wait, asked := expectError[*dateline.APIError](t, err).RetryAfter(); !asked || wait != 61*time.Second {
		t.Errorf("it asks for %v", wait)
	}
	p.expectRequests(1)
}

func TestAnAttemptThatTakesTooLongIsTriedAgain(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("slow-headers", "ms", 60_000), fault("stall-body", "afterBytes", 10))
	must(p.Actors.List(background, nil, dateline.WithTimeout(1500*time.Millisecond)))
	p.expectRequests(3)

	p = faulty(t, fault("stall-body", "afterBytes", 10))
	_, err := p.Actors.List(background, nil, dateline.WithTimeout(300*time.Millisecond), dateline.WithMaxRetries(0))
	timeout := expectError[*dateline.TimeoutError](t, err)
	expectError[*dateline.ConnectionError](t, err)
	if !timeout.Timeout() || errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("it is not the timeout of an attempt: %v", err)
	}
}

func TestASlowBodyWithinTheLimitIsRead(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("slow-body", "chunkBytes", 200, "ms", 5))
	must(p.Service.GetHealth(background, nil))
	p.expectRequests(1)
}

func TestTheTimeoutOfTheHTTPClientIsOneToo(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("slow-headers", "ms", 60_000))
	client := dateline.New(
		dateline.WithBaseURL(p.BaseURL),
		dateline.WithHTTPClient(&http.Client{Transport: transport, Timeout: 200 * time.Millisecond}),
		dateline.WithMaxRetries(0))
	_, err := client.Service.GetHealth(background, nil)
	expectError[*dateline.TimeoutError](t, err)
}

func TestWhoCancelsGetsTheErrorOfTheContext(t *testing.T) {
	t.Parallel()
	during := faulty(t, fault("slow-headers", "ms", 60_000))
	reading := faulty(t, fault("stall-body", "afterBytes", 10))
	between := faulty(t, fault("status", "status", 429, "headers", object{"Retry-After": "50"}))
	for name, p := range map[string]*plan{"during": during, "reading": reading, "between": between} {
		ctx, cancel := context.WithCancel(background)
		time.AfterFunc(1500*time.Millisecond, cancel)
		_, err := p.Actors.List(ctx, nil)
		expectIs(t, err, context.Canceled)
		if dated := dateline.Error(nil); errors.As(err, &dated) {
			t.Errorf("%s: it is an error of the service: %v", name, err)
		}
		p.expectRequests(1)
		_, err = p.Actors.List(ctx, nil)
		expectIs(t, err, context.Canceled)
	}
	late, cancel := context.WithTimeout(background, 100*time.Millisecond)
	defer cancel()
	p := faulty(t, fault("slow-headers", "ms", 60_000))
	_, err := p.Actors.List(late, nil)
	expectIs(t, err, context.DeadlineExceeded)
}

func TestTheAPIKeyIsAskedForBeforeEveryAttempt(t *testing.T) {
	t.Parallel()
	var asked atomic.Int32
	key := func(context.Context) (string, error) { return fmt.Sprintf("key-%d", asked.Add(1)), nil }
	p := newPlan(t, object{"faults": []any{fault("status", "status", 503, "headers", object{"Retry-After": "0"})}}, dateline.WithAPIKeyFunc(key))
	must(p.Service.GetHealth(background, nil))
	for i, request := range p.expectRequests(2) {
		if sent := request.Headers["authorization"]; sent != fmt.Sprintf("Bearer key-%d", i+1) {
			t.Errorf("attempt %d has %q", i+1, sent)
		}
	}
	mine := errors.New("no key today")
	p = newPlan(t, object{}, dateline.WithAPIKeyFunc(func(context.Context) (string, error) { return "", mine }))
	_, err := p.Service.GetHealth(background, nil)
	expectIs(t, err, mine)
	p.expectRequests(0)
}

func expectError[E error](t *testing.T, err error) (as E) {
	t.Helper()
	if !errors.As(err, &as) {
		t.Fatalf("the error is %T: %v", err, err)
	}
	return as
}

func expectIs(t *testing.T, err, target error) {
	t.Helper()
	if !errors.Is(err, target) {
		t.Fatalf("the error is %T, not %q: %v", err, target, err)
	}
}
