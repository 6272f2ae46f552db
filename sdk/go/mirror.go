package dateline

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"net/url"
	"slices"
	"strconv"
)

// MirrorStore is where a copy is kept: a database, files, an index. Whatever comes before a Save may be done twice, as
// a program may end in between; a transaction from one Save to the next keeps readers from seeing half of it.
type MirrorStore interface {
	// Load gives the cursor that was saved last; empty when none was, and after Clear.
	Load(ctx context.Context) (cursor string, err error)
	// Clear removes all resources, and the cursor: a copy begins.
	Clear(ctx context.Context) error
	// Put keeps a resource as it is now, in place of what it was: JSON as the service sends it, of an [Article], an
	// [Actor] or an [Event].
	Put(ctx context.Context, collection ChangeCollection, id string, resource json.RawMessage) error
	// Delete removes a resource, which need not be there.
	Delete(ctx context.Context, collection ChangeCollection, id string) error
	// Save keeps the cursor up to which the copy is whole.
	Save(ctx context.Context, cursor string) error
}

const (
	mirrorPage = 200
	mirrorWait = 30
	// How many ids are asked for at a time.
	mirrorIDs = 1000
	// How many failures in a row end what ends by itself.
	mirrorFailures = 5
)

var mirrorCollections = []ChangeCollection{ChangeCollectionArticle, ChangeCollectionActor, ChangeCollectionEvent}

// mirrorAll is what lists leave out unless they are asked for it.
var mirrorAll = map[ChangeCollection]url.Values{
	ChangeCollectionArticle: {"status": {"any"}},
	ChangeCollectionEvent:   {"modality": {"any"}},
}

// Sync brings a copy up to date, and ends: the first time by copying all that there is, later by what has changed
// since. Then the copy has each resource as the service answers it, unless something has been written meanwhile.
func Sync(ctx context.Context, client *Client, store MirrorStore) error {
	m := &mirroring{client, store}
	return patiently(ctx, mirrorFailures, func() (bool, error) { return m.advance(ctx, 0) })
}

// Mirror keeps a copy up to date, and does not end by itself: it waits for changes, and tries again however often the
// connection fails. A program that was killed goes on where it was. It ends when the context does, or with the first
// error that will not pass.
func Mirror(ctx context.Context, client *Client, store MirrorStore) error {
	m := &mirroring{client, store}
	return patiently(ctx, withoutEnd, func() (bool, error) {
		_, err := m.advance(ctx, mirrorWait)
		return true, err
	})
}

// patiently does something until it is not to go on, in spite of connections that fail.
func patiently(ctx context.Context, failuresMax int, advance func() (bool, error)) error {
	failures := 0
	for {
		goesOn, err := advance()
		if err == nil {
			if !goesOn {
				return nil
			}
			failures = 0
			continue
		}
		connection := (*ConnectionError)(nil)
		isPassing := errors.As(err, &connection) || errors.Is(err, ErrRateLimit) || errors.Is(err, ErrServer)
		if failures++; !isPassing || failures >= failuresMax {
			return err
		}
		if err := sleep(ctx, backoff(failures-1)); err != nil {
			return err
		}
	}
}

type mirroring struct {
	client *Client
	store  MirrorStore
}

// advance takes up the next changes, and waits for some when it is to; it tells whether there are more.
func (m *mirroring) advance(ctx context.Context, wait int) (hasMore bool, err error) {
	since, err := m.store.Load(ctx)
	if err == nil && since == "" {
		since, err = m.copy(ctx)
	}
	if err != nil {
		return false, err
	}
	changes, err := m.client.Changes.List(ctx, &ListChangesParams{Since: since, Limit: mirrorPage, Wait: &wait})
	if errors.Is(err, ErrGone) {
		// The service has been restored from a backup: what is kept may never have been.
		_, err = m.copy(ctx)
		return true, err
	}
	if err != nil || len(changes.Data) == 0 {
		return false, err
	}
	if err := m.apply(ctx, changes.Data); err != nil {
		return false, err
	}
	return changes.Page.HasMore, m.store.Save(ctx, Value(changes.Page.NextCursor))
}

// copy copies all that there is; it gives the cursor of when that began.
func (m *mirroring) copy(ctx context.Context) (cursor string, err error) {
	if err := m.store.Clear(ctx); err != nil {
		return "", err
	}
	page, err := m.client.Changes.List(ctx, &ListChangesParams{Since: "now"})
	if err != nil {
		return "", err
	}
	for _, collection := range mirrorCollections {
		if err := m.keepList(ctx, collection, nil); err != nil {
			return "", err
		}
	}
	cursor = Value(page.Page.NextCursor)
	return cursor, m.store.Save(ctx, cursor)
}

// apply reads again whatever some changes have altered.
func (m *mirroring) apply(ctx context.Context, changes []Change) error {
	for _, collection := range mirrorCollections {
		ids := map[string]bool{}
		filters := map[string]url.Values{}
		for _, change := range changes {
			if change.Collection == collection {
				ids[change.ID] = true
			}
			for _, touch := range change.Touches {
				if string(touch.Collection) != string(collection) {
					continue
				}
				for _, id := range touch.IDs {
					ids[id] = true
				}
				if touch.Filter != nil {
					filter := url.Values(*touch.Filter)
					filters[filter.Encode()] = filter
				}
			}
		}
		if err := m.keepThese(ctx, collection, slices.Sorted(maps.Keys(ids))); err != nil {
			return err
		}
		for _, filter := range filters {
			if err := m.keepList(ctx, collection, filter); err != nil {
				return err
			}
		}
	}
	return nil
}

// keepList keeps all resources of a list, which shows less of them than a read does.
func (m *mirroring) keepList(ctx context.Context, collection ChangeCollection, filter url.Values) error {
	asked := url.Values{"sort": {"createdAt"}, "limit": {strconv.Itoa(mirrorPage)}}
	maps.Copy(asked, mirrorAll[collection])
	maps.Copy(asked, filter)
	query := requestOption(func(s *settings) { maps.Copy(s.query, asked) })
	k := &call{method: "GET", path: []string{"/v1/" + string(collection) + "s"}}
	for page, err := range getPages[struct{ ID string }](ctx, m.client.Changes.core, k, []RequestOption{query}) {
		if err != nil {
			return err
		}
		ids := make([]string, len(page.Data))
		for i, one := range page.Data {
			ids[i] = one.ID
		}
		if err := m.keepThese(ctx, collection, ids); err != nil {
			return err
		}
	}
	return nil
}

// keepThese keeps resources as they are now, and removes those that are no more.
func (m *mirroring) keepThese(ctx context.Context, collection ChangeCollection, ids []string) error {
	for len(ids) > 0 {
		some := ids[:min(len(ids), mirrorIDs)]
		found, err := getJSON[struct {
			Data      []json.RawMessage
			Missing   []struct{ ID string }
			Remaining []string
		}](ctx, m.client.Changes.core, &call{
			method: "POST", path: []string{"/v1/" + string(collection) + "s/read"},
			contentType: jsonType, body: map[string][]string{"ids": some},
		}, nil)
		if err != nil {
			return err
		}
		for _, resource := range found.Data {
			if err := m.put(ctx, collection, resource); err != nil {
				return err
			}
		}
		for _, gone := range found.Missing {
			if err := m.store.Delete(ctx, collection, gone.ID); err != nil {
				return err
			}
		}
		ids = slices.Concat(found.Remaining, ids[len(some):])
	}
	return nil
}

func (m *mirroring) put(ctx context.Context, collection ChangeCollection, resource json.RawMessage) error {
	var known struct{ ID string }
	if err := json.Unmarshal(resource, &known); err != nil {
		return err
	}
	return m.store.Put(ctx, collection, known.ID, resource)
}
