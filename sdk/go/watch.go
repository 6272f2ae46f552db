package dateline

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"sync"
	"time"
)

var errSilence = errors.New("dateline: silence")

// callerError is an error of what the caller sends.
type callerError struct{ error }

// watch ends an attempt when the service is silent for too long.
type watch struct {
	caller context.Context
	ctx    context.Context
	cancel context.CancelCauseFunc
	limit  time.Duration
	timer  *time.Timer

	mu     sync.Mutex
	paused int
}

func newWatch(caller context.Context, limit time.Duration) *watch {
	w := &watch{caller: caller, limit: limit}
	w.ctx, w.cancel = context.WithCancelCause(caller)
	if limit > 0 {
		w.timer = time.AfterFunc(limit, func() { w.cancel(errSilence) })
	}
	return w
}

// pause lets time pass while it is not the service that is waited for. Each pause has its resume.
func (w *watch) pause() { w.hold(1) }

// resume begins the time limit anew, unless someone else still pauses it.
func (w *watch) resume() { w.hold(-1) }

func (w *watch) hold(change int) {
	if w.timer == nil {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.paused += change
	if w.paused > 0 {
		w.timer.Stop()
	} else {
		w.timer.Reset(w.limit)
	}
}

func (w *watch) end() {
	w.pause()
	w.cancel(nil)
}

// errorOf tells what an error of the connection is to the caller.
func (w *watch) errorOf(request string, err error) error {
	if cause := w.caller.Err(); cause != nil {
		return fmt.Errorf("dateline: %s: %w", request, cause)
	}
	cause := context.Cause(w.ctx)
	if own, ok := cause.(callerError); ok {
		return own.error
	}
	if wrapped := new(url.Error); errors.As(err, &wrapped) {
		err = wrapped.Err
	}
	if cause == errSilence {
		err = fmt.Errorf("no answer in %v", w.limit)
		return &TimeoutError{ConnectionError{Request: request, Err: err}}
	}
	if timeout := net.Error(nil); errors.As(err, &timeout) && timeout.Timeout() {
		return &TimeoutError{ConnectionError{Request: request, Err: err}}
	}
	return &ConnectionError{Request: request, Err: err}
}
