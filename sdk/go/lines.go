package dateline

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"strings"
	"sync"
	"sync/atomic"
)

const lineBuffer = 64 * 1024

var (
	errNoLines  = errors.New("it is not NDJSON")
	errHalfLine = errors.New("the stream ended in the middle of a line")
)

// Lines makes values that cannot fail to come into lines to send: Lines(slices.Values(articles)).
func Lines[T any](values iter.Seq[T]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for value := range values {
			if !yield(value, nil) {
				return
			}
		}
	}
}

func getLines[T any](ctx context.Context, c *core, k *call, opts []RequestOption) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var x *exchange
		err := c.do(ctx, k, opts, func(open *exchange) error {
			if !strings.HasPrefix(open.Header.Get("Content-Type"), k.accept) {
				open.close()
				return &UnexpectedResponseError{Request: open.name, Err: errNoLines}
			}
			open.pause()
			x = open
			return nil
		})
		var none T
		if err != nil {
			yield(none, err)
			return
		}
		defer x.close()
		reader := bufio.NewReaderSize(x, lineBuffer)
		for {
			line, end := reader.ReadBytes('\n')
			if end != nil && end != io.EOF {
				yield(none, end)
				return
			}
			if len(bytes.TrimSpace(line)) > 0 {
				value, err := decode[T](line)
				if err != nil {
					yield(none, badLine(x.name, err, end))
					return
				}
				if !each(ctx, []T{*value}, yield) {
					return
				}
			}
			if end != nil {
				return
			}
		}
	}
}

func badLine(request string, err, end error) error {
	if end == io.EOF {
		return &ConnectionError{Request: request, Err: errHalfLine}
	}
	return &UnexpectedResponseError{Request: request, Err: err}
}

// encodeLines makes the body of a request, which reads each value when it is about to be sent.
func encodeLines[T any](values iter.Seq2[T, error]) func(*watch) *lineBody {
	texts := func(yield func([]byte, error) bool) {
		for value, err := range values {
			if err != nil {
				yield(nil, err)
				return
			}
			text, err := json.Marshal(value)
			if !yield(append(text, '\n'), err) {
				return
			}
		}
	}
	return func(w *watch) *lineBody { return &lineBody{lines: texts, watch: w} }
}

// lineBody is read and closed by the HTTP transport, which may do both at once.
type lineBody struct {
	lines iter.Seq2[[]byte, error]
	watch *watch

	mu     sync.Mutex
	next   func() ([]byte, error, bool)
	stop   func()
	rest   []byte
	closed atomic.Bool
}

// Read gives the next line, or what is left of the last.
func (b *lineBody) Read(p []byte) (int, error) {
	b.mu.Lock()
	defer b.release()
	if len(b.rest) == 0 {
		if err := b.pull(); err != nil {
			return 0, err
		}
	}
	n := copy(p, b.rest)
	b.rest = b.rest[n:]
	return n, nil
}

func (b *lineBody) pull() error {
	if b.closed.Load() {
		return io.ErrClosedPipe
	}
	if b.next == nil {
		b.next, b.stop = iter.Pull2(b.lines)
	}
	b.watch.pause()
	line, err, ok := b.next()
	b.watch.resume()
	if err != nil {
		b.watch.cancel(callerError{err})
		return err
	}
	if !ok {
		return io.EOF
	}
	b.rest = line
	return nil
}

// release unlocks, and ends the iteration if it has been closed meanwhile.
func (b *lineBody) release() {
	b.mu.Unlock()
	if b.closed.Load() {
		b.Close()
	}
}

// Close ends the iteration; one that is busy is ended when it comes back.
func (b *lineBody) Close() error {
	b.closed.Store(true)
	if b.mu.TryLock() {
		defer b.mu.Unlock()
		if b.stop != nil {
			b.stop()
		}
	}
	return nil
}
