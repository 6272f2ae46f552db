// Keeps a copy of a service in a file. The first run copies all that there is; each run then takes up what has
// changed since, and reads again what that has altered, so that the copy equals the service.
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

// fileStore is a copy in a file.
type fileStore struct {
	Cursor    string
	Resources map[string]json.RawMessage

	file   string
	writes int
}

func (s *fileStore) Load(context.Context) (string, error) { return s.Cursor, nil }

func (s *fileStore) Clear(context.Context) error {
	s.Cursor, s.Resources = "", map[string]json.RawMessage{}
	return nil
}

func (s *fileStore) Put(_ context.Context, _ dateline.ChangeCollection, id string, resource json.RawMessage) error {
	s.Resources[id] = resource
	s.writes++
	return nil
}

func (s *fileStore) Delete(_ context.Context, _ dateline.ChangeCollection, id string) error {
	delete(s.Resources, id)
	s.writes++
	return nil
}

func (s *fileStore) Save(_ context.Context, cursor string) error {
	s.Cursor = cursor
	text, err := json.Marshal(s)
	if err != nil {
		return err
	}
	// The new file takes the place of the old one at once.
	if err := os.WriteFile(s.file+".new", text, 0o600); err != nil {
		return err
	}
	return os.Rename(s.file+".new", s.file)
}

func main() {
	log.SetFlags(0)
	arguments := append(os.Args[1:], "")
	store := &fileStore{file: cmp.Or(arguments[0], filepath.Join(os.TempDir(), "dateline-mirror-go.json"))}
	text, err := os.ReadFile(store.file)
	if err == nil {
		err = json.Unmarshal(text, store)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		log.Fatal(err)
	}
	client := dateline.New(dateline.WithBaseURL(cmp.Or(os.Getenv("DATELINE_URL"), dateline.DefaultBaseURL)))
	// A program that runs on does the same with dateline.Mirror.
	if err := dateline.Sync(context.Background(), client, store); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%d resources, %d written this time\n", len(store.Resources), store.writes)
}
