package dateline

import (
	"context"
	"iter"
	"net/url"
	"strconv"
)

// feed is how pages without end are asked for.
type feed struct {
	// How many items at a time.
	limit int
	// How many seconds an answer may wait for some.
	wait int
	// Whether they end with what there is, without waiting.
	ends bool
}

// follow goes through the items of pages without end.
func follow[T any](ctx context.Context, c *core, k *call, opts []RequestOption) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		next := *k
		// The first answer does not wait: it tells when `now` is, which another attempt would find later.
		next.place = url.Values{"limit": {strconv.Itoa(k.feed.limit)}}
		for {
			page, err := getPage[T](ctx, c, &next, opts)
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			if !each(ctx, page.Data, yield) {
				return
			}
			if k.feed.ends && !page.Page.HasMore {
				return
			}
			// A service that does not wait is not asked again at once. The request tells of a context that is done.
			if next.place.Has("wait") && len(page.Data) == 0 {
				_ = sleep(ctx, backoff(0))
			}
			next.place = url.Values{
				"limit": next.place["limit"],
				"since": {Value(page.Page.NextCursor)},
			}
			if !k.feed.ends {
				next.place.Set("wait", strconv.Itoa(k.feed.wait))
			}
		}
	}
}
