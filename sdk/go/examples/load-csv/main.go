// Loads a spreadsheet of events, each with the article and the sentence that says so. Run twice, it
// makes nothing twice: rows are known by their id, articles by their URL, actors by their name.
//
//	go run ./examples/load-csv [file]
package main

import (
	"bytes"
	"cmp"
	"context"
	_ "embed"
	"encoding/csv"
	"errors"
	"fmt"
	"log"
	"os"
	"strconv"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

//go:embed events.csv
var sample []byte

// row is a line of the spreadsheet, by the names of its columns.
type row map[string]string

func main() {
	log.SetFlags(0)
	text := sample
	if len(os.Args) > 1 {
		given, err := os.ReadFile(os.Args[1])
		if err != nil {
			log.Fatal(err)
		}
		text = given
	}
	client := dateline.New(dateline.WithBaseURL(cmp.Or(os.Getenv("DATELINE_URL"), dateline.DefaultBaseURL)))
	if err := load(context.Background(), client, text); err != nil {
		log.Fatal(err)
	}
}

func load(ctx context.Context, client *dateline.Client, text []byte) error {
	rows, err := parse(text)
	if err != nil {
		return err
	}
	made := 0
	for _, r := range rows {
		id, isNew, err := loadEvent(ctx, client, r)
		if err != nil {
			return fmt.Errorf("row %s: %w", r["id"], err)
		}
		say := "known"
		if isNew {
			made++
			say = "made "
		}
		fmt.Println(say, id, r["title"])
	}
	fmt.Printf("%d rows, %d new events\n", len(rows), made)
	return nil
}

func loadEvent(ctx context.Context, client *dateline.Client, r row) (id string, isNew bool, err error) {
	article, err := ensureArticle(ctx, client, r)
	if err != nil {
		return "", false, err
	}
	initiator, err := ensureActor(ctx, client, r["initiator"], r["initiator_type"])
	if err != nil {
		return "", false, err
	}
	recipient, err := ensureActor(ctx, client, r["recipient"], r["recipient_type"])
	if err != nil {
		return "", false, err
	}
	where, err := location(r)
	if err != nil {
		return "", false, err
	}
	event, err := client.Events.Create(ctx, dateline.EventInput{
		Title:    r["title"],
		Type:     dateline.EventType(r["type"]),
		Date:     dateline.EventDateInput{Start: r["date"]},
		Location: where,
		Participants: []dateline.ParticipantInput{
			{ActorID: initiator, Role: dateline.ParticipantRoleInitiator},
			{ActorID: recipient, Role: dateline.ParticipantRoleRecipient},
		},
		Evidence:    []dateline.EvidenceInput{{ArticleID: article, Quote: dateline.Ptr(r["quote"])}},
		ExternalIDs: called(r["id"]),
	}, nil)
	if err != nil {
		id, err := holder(err)
		return id, false, err
	}
	return event.ID, true, nil
}

func ensureArticle(ctx context.Context, client *dateline.Client, r row) (string, error) {
	made, err := client.Articles.Create(ctx, dateline.ArticleInput{
		Title: r["article_title"], URL: dateline.Ptr(r["article_url"]), Body: dateline.Ptr(r["quote"]),
	}, nil)
	if err != nil {
		return holder(err)
	}
	return made.ID, nil
}

func ensureActor(ctx context.Context, client *dateline.Client, name, kind string) (string, error) {
	made, err := client.Actors.Create(ctx, dateline.ActorInput{
		Name: name, Type: dateline.ActorType(kind), ExternalIDs: called(name),
	}, nil)
	if err != nil {
		return holder(err)
	}
	return made.ID, nil
}

// holder is the id of what has the same external id or URL already.
func holder(err error) (string, error) {
	var answer *dateline.APIError
	if errors.Is(err, dateline.ErrConflict) && errors.As(err, &answer) && answer.Problem != nil {
		for _, conflict := range answer.Problem.Conflicts {
			return conflict.ID, nil
		}
	}
	return "", err
}

// called is an id in the spreadsheet, for what must be there once.
func called(value string) []dateline.ExternalIDInput {
	return []dateline.ExternalIDInput{{Scheme: "example-csv", Value: value}}
}

func location(r row) (*dateline.LocationInput, error) {
	latitude, err := strconv.ParseFloat(r["latitude"], 64)
	if err != nil {
		return nil, err
	}
	longitude, err := strconv.ParseFloat(r["longitude"], 64)
	if err != nil {
		return nil, err
	}
	return &dateline.LocationInput{
		Name:      dateline.Ptr(r["place"]),
		Country:   dateline.Ptr(r["country"]),
		Latitude:  &latitude,
		Longitude: &longitude,
		Precision: dateline.LocationPrecisionNearby,
	}, nil
}

func parse(text []byte) ([]row, error) {
	records, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil || len(records) == 0 {
		return nil, err
	}
	var rows []row
	for _, record := range records[1:] {
		r := row{}
		for i, name := range records[0] {
			r[name] = record[i]
		}
		rows = append(rows, r)
	}
	return rows, nil
}
