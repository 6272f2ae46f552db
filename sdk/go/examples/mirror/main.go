// Keeps a copy of the events of a service in a file. The first run copies them, and keeps where the feed
// of changes was when the copy began; each run then brings the copy up to date from there.
//
//	go run ./examples/mirror [file]
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

// mirror is a copy, and where its changes go on.
type mirror struct {
	Cursor string
	Titles map[string]string
}

func main() {
	log.SetFlags(0)
	arguments := append(os.Args[1:], "")
	file := cmp.Or(arguments[0], filepath.Join(os.TempDir(), "dateline-mirror-go.json"))
	client := dateline.New(dateline.WithBaseURL(cmp.Or(os.Getenv("DATELINE_URL"), dateline.DefaultBaseURL)))
	if err := run(context.Background(), client, file); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, client *dateline.Client, file string) error {
	held, err := load(ctx, client, file)
	if err != nil {
		return err
	}
	count := 0
	changes := client.Changes.FollowUntilCaughtUp(ctx, &dateline.FollowChangesParams{
		Since:      held.Cursor,
		Collection: []dateline.ChangeCollection{dateline.ChangeCollectionEvent},
		Include:    "body",
	})
	for change, err := range changes {
		if err != nil {
			return err
		}
		if change.Event != nil {
			held.Titles[change.ID] = change.Event.Title
		} else {
			delete(held.Titles, change.ID)
		}
		count++
		held.Cursor = change.Cursor
	}
	text, err := json.Marshal(held)
	if err != nil {
		return err
	}
	if err := os.WriteFile(file, text, 0o600); err != nil {
		return err
	}
	// A program that runs on goes on with client.Changes.Follow from held.Cursor.
	fmt.Printf("%d events, %d changes since the last time\n", len(held.Titles), count)
	return nil
}

// load gives the copy of the file, or makes one.
func load(ctx context.Context, client *dateline.Client, file string) (held mirror, err error) {
	text, err := os.ReadFile(file)
	if err == nil {
		return held, json.Unmarshal(text, &held)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return held, err
	}
	var response dateline.Response
	page, err := client.Events.List(ctx, &dateline.ListEventsParams{Limit: 200, Sort: dateline.EventSortCreatedAt}, dateline.WithResponse(&response))
	if err != nil {
		return held, err
	}
	held = mirror{Cursor: response.Header.Get("Dateline-Position"), Titles: map[string]string{}}
	// What changes while the other pages are read comes again with the changes.
	for page != nil {
		for _, event := range page.Data {
			held.Titles[event.ID] = event.Title
		}
		if page, err = page.Next(ctx); err != nil {
			return held, err
		}
	}
	return held, nil
}
