package dateline_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

// mirroredWrites is how many writes there are at a time; the long form is MIRRORED_WRITES=2000.
func mirroredWrites() int {
	if count, err := strconv.Atoi(os.Getenv("MIRRORED_WRITES")); err == nil {
		return count
	}
	return 60
}

// canonical is JSON with its members in order; numbers stay as they are.
func canonical(text []byte) string {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		panic(err)
	}
	return string(must(json.Marshal(value)))
}

var errKilled = errors.New("killed")

// memoryStore is a copy in memory, whose follower may be ended in any moment.
type memoryStore struct {
	cursor string
	held   map[string]string
	// How many resources it takes before it ends; less than none for ever.
	left int
}

func newMemoryStore() *memoryStore { return &memoryStore{held: map[string]string{}, left: -1} }

func (s *memoryStore) Load(context.Context) (string, error) { return s.cursor, nil }

func (s *memoryStore) Clear(context.Context) error {
	s.cursor = ""
	clear(s.held)
	return nil
}

func (s *memoryStore) Put(_ context.Context, collection dateline.ChangeCollection, id string, resource json.RawMessage) error {
	if s.left == 0 {
		return errKilled
	}
	s.left--
	s.held[string(collection)+" "+id] = canonical(resource)
	return nil
}

func (s *memoryStore) Delete(_ context.Context, collection dateline.ChangeCollection, id string) error {
	delete(s.held, string(collection)+" "+id)
	return nil
}

func (s *memoryStore) Save(_ context.Context, cursor string) error {
	s.cursor = cursor
	return nil
}

// all is what the service has, each resource as it is read alone.
func (h *places) all(t *testing.T) map[string]string {
	t.Helper()
	read := func(path string) []byte {
		response, err := http.Get(h.Service + path)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		var body bytes.Buffer
		if _, err := body.ReadFrom(response.Body); err != nil || response.StatusCode != 200 {
			t.Fatal(path, response.Status, err)
		}
		return body.Bytes()
	}
	found := map[string]string{}
	for collection, query := range map[string]string{"article": "&status=any", "actor": "", "event": "&modality=any"} {
		for cursor := ""; ; {
			var page struct {
				Data []struct{ ID string }
				Page struct{ NextCursor *string }
			}
			path := "/v1/" + collection + "s"
			if err := json.Unmarshal(read(path+"?limit=200"+query+cursor), &page); err != nil {
				t.Fatal(err)
			}
			for _, one := range page.Data {
				found[collection+" "+one.ID] = canonical(read(path + "/" + one.ID))
			}
			if page.Page.NextCursor == nil {
				break
			}
			cursor = "&cursor=" + *page.Page.NextCursor
		}
	}
	return found
}

func (h *places) expectEqual(t *testing.T, s *memoryStore) {
	t.Helper()
	all := h.all(t)
	if len(all) < 20 {
		t.Fatalf("there is too little: %d", len(all))
	}
	if !maps.Equal(all, s.held) {
		for _, name := range slices.Sorted(maps.Keys(all)) {
			if all[name] != s.held[name] {
				t.Errorf("%s is %s\nand the copy has %s", name, all[name], s.held[name])
			}
		}
		t.Fatalf("the copy has %d, the service %d", len(s.held), len(all))
	}
}

func TestACopyIsBroughtUpToDate(t *testing.T) {
	t.Parallel()
	own := newHarness(t)
	client := newClient(own.Service)
	store := newMemoryStore()
	for seed := range 4 {
		if seed > 0 {
			own.write(t, mirroredWrites(), seed)
		}
		if err := dateline.Sync(background, client, store); err != nil {
			t.Fatal(err)
		}
		own.expectEqual(t, store)
	}
}

func TestACopyWhoseFollowerIsKilledEndsEqual(t *testing.T) {
	t.Parallel()
	own := newHarness(t)
	faults := own.newPlan(t, object{"random": object{"rate": 0.1, "seed": 5}})
	store := newMemoryStore()
	written := make(chan struct{})
	go func() {
		defer close(written)
		own.write(t, mirroredWrites(), 4)
	}()
	kills := 0
	for runs, isEqual := 1, false; !isEqual; runs++ {
		isLast := false
		select {
		case <-written:
			isLast = true
		default:
		}
		store.left = 30 * runs
		err := dateline.Sync(background, faults.Client, store)
		if err != nil && !errors.Is(err, errKilled) {
			t.Fatal(err)
		}
		if err != nil {
			kills++
		}
		isEqual = err == nil && isLast
	}
	if kills < 2 {
		t.Errorf("it was killed %d times", kills)
	}
	own.expectEqual(t, store)
}

func TestACopyIsKeptUpToDate(t *testing.T) {
	t.Parallel()
	own := newHarness(t)
	client := newClient(own.Service)
	store := newMemoryStore()
	ctx, cancel := context.WithCancel(background)
	ended := make(chan error, 1)
	go func() { ended <- dateline.Mirror(ctx, client, &signalling{store, cancel}) }()
	if _, err := client.Articles.Create(background, dateline.ArticleInput{Title: "The last one"}, nil); err != nil {
		t.Fatal(err)
	}
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := dateline.Sync(background, client, store); err != nil {
		t.Error(err)
	}
	own.expectEqual(t, store)
}

// signalling tells when the last article has come.
type signalling struct {
	*memoryStore
	come func()
}

func (s *signalling) Put(ctx context.Context, collection dateline.ChangeCollection, id string, resource json.RawMessage) error {
	if strings.Contains(string(resource), "The last one") {
		s.come()
	}
	return s.memoryStore.Put(ctx, collection, id, resource)
}

func (h *places) write(t *testing.T, count, seed int) {
	t.Helper()
	line := must(h.ask(fmt.Sprintf("write %d %d", count, seed)))
	if !strings.Contains(line, "written") {
		t.Error(line)
	}
}
