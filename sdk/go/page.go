package dateline

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"net/url"
)

// Page is one page of a list.
type Page[T any] struct {
	Data []T      `json:"data"`
	Page PageInfo `json:"page"`
	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`

	after func(ctx context.Context, cursor string) (*Page[T], error)
}

// MarshalJSON gives [Page.UnknownFields] too.
func (p Page[T]) MarshalJSON() ([]byte, error) {
	type known Page[T]
	return marshal(known(p), p.UnknownFields)
}

// Next fetches the page after this one; nil after the last.
func (p *Page[T]) Next(ctx context.Context) (*Page[T], error) {
	if p.Page.NextCursor == nil || !p.Page.HasMore {
		return nil, nil
	}
	return p.after(ctx, *p.Page.NextCursor)
}

var (
	errNoPage = errors.New("it is no page")
	errNoJSON = errors.New("it is not JSON")
)

func getPage[T any](ctx context.Context, c *core, k *call, opts []RequestOption) (*Page[T], error) {
	page, err := get(ctx, c, k, opts, decodePage[T])
	if err != nil {
		return nil, err
	}
	page.after = func(ctx context.Context, cursor string) (*Page[T], error) {
		next := *k
		// A cursor says itself where the list goes on.
		next.place = url.Values{"after": nil, cmp.Or(k.goesOn, "cursor"): {cursor}}
		return getPage[T](ctx, c, &next, opts)
	}
	return page, nil
}

func decodePage[T any](body []byte) (*Page[T], error) {
	page, err := decode[Page[T]](body)
	if err == nil && page.Data == nil {
		return nil, errNoPage
	}
	return page, err
}

func getPages[T any](ctx context.Context, c *core, k *call, opts []RequestOption) iter.Seq2[*Page[T], error] {
	return func(yield func(*Page[T], error) bool) {
		page, err := getPage[T](ctx, c, k, opts)
		for err == nil && page != nil {
			if !yield(page, nil) {
				return
			}
			page, err = page.Next(ctx)
		}
		if err != nil {
			yield(nil, err)
		}
	}
}

func getAll[T any](ctx context.Context, c *core, k *call, opts []RequestOption) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for page, err := range getPages[T](ctx, c, k, opts) {
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			if !each(ctx, page.Data, yield) {
				return
			}
		}
	}
}

// each hands out items until the context is done, and tells whether to go on.
func each[T any](ctx context.Context, items []T, yield func(T, error) bool) bool {
	for _, item := range items {
		if err := ctx.Err(); err != nil {
			var none T
			yield(none, err)
			return false
		}
		if !yield(item, nil) {
			return false
		}
	}
	return true
}

// Collect puts what an iteration gives into a slice, at most limit of it, all when limit is negative.
// With an error it returns what came before.
func Collect[T any](items iter.Seq2[T, error], limit int) ([]T, error) {
	collected := []T{}
	if limit == 0 {
		return collected, nil
	}
	for item, err := range items {
		if err != nil {
			return collected, err
		}
		if collected = append(collected, item); len(collected) == limit {
			break
		}
	}
	return collected, nil
}
