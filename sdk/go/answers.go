package dateline

import (
	"bytes"
	"context"
	"io"
)

// Read gives bytes of the answer as they come. The time limit holds while they are waited for.
func (x *exchange) Read(p []byte) (int, error) {
	x.resume()
	n, err := x.Body.Read(p)
	x.pause()
	if err != nil && err != io.EOF {
		err = x.errorOf(x.name, err)
	}
	return n, err
}

// Close closes the connection too when the answer has not been read to its end.
func (x *exchange) Close() error {
	x.close()
	return nil
}

func (x *exchange) readAll() ([]byte, error) {
	var body bytes.Buffer
	// ReadFrom wants that much room to see the end without growing.
	body.Grow(max(bytes.MinRead, int(min(x.ContentLength, 1<<20))+bytes.MinRead))
	if _, err := body.ReadFrom(x.Body); err != nil {
		return nil, x.errorOf(x.name, err)
	}
	return body.Bytes(), nil
}

func getNothing(ctx context.Context, c *core, k *call, opts []RequestOption) error {
	return c.do(ctx, k, opts, func(x *exchange) error {
		defer x.close()
		_, err := x.readAll()
		return err
	})
}

func getJSON[T any](ctx context.Context, c *core, k *call, opts []RequestOption) (*T, error) {
	return get(ctx, c, k, opts, decode[T])
}

func get[T any](ctx context.Context, c *core, k *call, opts []RequestOption, read func([]byte) (*T, error)) (value *T, err error) {
	err = c.do(ctx, k, opts, func(x *exchange) error {
		defer x.close()
		body, err := x.readAll()
		if err != nil {
			return err
		}
		if value, err = read(body); err != nil {
			return &UnexpectedResponseError{Request: x.name, Err: err}
		}
		return nil
	})
	return value, err
}

func getBytes(ctx context.Context, c *core, k *call, opts []RequestOption) (reader io.ReadCloser, err error) {
	err = c.do(ctx, k, opts, func(x *exchange) error {
		x.pause()
		reader = x
		return nil
	})
	return reader, err
}
