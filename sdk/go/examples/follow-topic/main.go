// Prints the articles on a topic that are new since it last ran. Where it stands is kept in a file:
// the cursor of the page that it read last, and what it has seen of that page.
//
//	go run ./examples/follow-topic [words] [file]
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
	"slices"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

// place is where a reader stands in a list.
type place struct {
	Cursor string
	Seen   []string
}

func main() {
	log.SetFlags(0)
	arguments := append(os.Args[1:], "", "")
	topic := cmp.Or(arguments[0], "Haftar")
	file := cmp.Or(arguments[1], filepath.Join(os.TempDir(), "dateline-follow-go-"+topic+".json"))
	client := dateline.New(dateline.WithBaseURL(cmp.Or(os.Getenv("DATELINE_URL"), dateline.DefaultBaseURL)))
	if err := follow(context.Background(), client, topic, file); err != nil {
		log.Fatal(err)
	}
}

func follow(ctx context.Context, client *dateline.Client, topic, file string) error {
	at, err := load(file)
	if err != nil {
		return err
	}
	// What comes later is behind what came before, so that a cursor stays good for ever.
	params := &dateline.ListArticlesParams{Q: topic, Sort: dateline.ArticleSortCreatedAt, Limit: 10, Cursor: at.Cursor}
	count := 0
	for page, err := range client.Articles.ListPages(ctx, params) {
		if err != nil {
			return err
		}
		var ids []string
		for _, article := range page.Data {
			ids = append(ids, article.ID)
			if slices.Contains(at.Seen, article.ID) {
				continue
			}
			count++
			day := "undated"
			if article.PublishedAt != nil {
				day = article.PublishedAt.Format("2006-01-02")
			}
			fmt.Printf("%-10s  %s\n", day, article.Title)
		}
		if next := page.Page.NextCursor; next != nil {
			at = place{Cursor: *next}
		} else {
			at.Seen = ids
		}
		if err := save(file, at); err != nil {
			return err
		}
	}
	fmt.Printf("%d new on %q\n", count, topic)
	return nil
}

func load(file string) (at place, err error) {
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return at, nil
	}
	if err != nil {
		return at, err
	}
	return at, json.Unmarshal(text, &at)
}

func save(file string, at place) error {
	text, err := json.Marshal(at)
	if err != nil {
		return err
	}
	return os.WriteFile(file, text, 0o600)
}
