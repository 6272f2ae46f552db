// The dossier of a meeting: who was there, where and when, and the sentences that say so; then what
// else is known of each who was there.
//
//	go run ./examples/benghazi-dossier
package main

import (
	"cmp"
	"context"
	"fmt"
	"log"
	"os"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

const otherEvents = 5

func main() {
	log.SetFlags(0)
	client := dateline.New(dateline.WithBaseURL(cmp.Or(os.Getenv("DATELINE_URL"), dateline.DefaultBaseURL)))
	if err := dossier(context.Background(), client); err != nil {
		log.Fatal(err)
	}
}

func dossier(ctx context.Context, client *dateline.Client) error {
	found, err := client.Events.List(ctx, &dateline.ListEventsParams{
		Q: "Haftar Langley Benghazi", Sort: dateline.EventSortRelevance, Limit: 1,
	})
	if err != nil {
		return err
	}
	if len(found.Data) == 0 {
		return fmt.Errorf("the sample data is not there: start the service with --sample")
	}
	event := found.Data[0]
	place := dateline.Value(dateline.Value(event.Location).Name)
	fmt.Printf("# %s\n%s, %s (%s)\n", event.Title, event.Date.Start, cmp.Or(place, "place unknown"), event.Type)

	fmt.Println("\n## Who")
	for _, who := range event.Participants {
		fmt.Printf("- %s (%s) %s\n", who.Actor.Name, who.Role, dateline.Value(who.Title))
	}

	fmt.Println("\n## Which article says so")
	for _, evidence := range event.Evidence {
		fmt.Printf("- %s: %s\n", evidence.Stance, evidence.Article.Title)
		if evidence.Quote != nil {
			fmt.Printf("  %q\n", *evidence.Quote)
		}
		fmt.Printf("  %s\n", dateline.Value(evidence.Article.URL))
	}

	fmt.Println("\n## What else they did")
	for _, who := range event.Participants {
		fmt.Printf("### %s\n", who.Actor.Name)
		params := &dateline.ListActorEventsParams{Sort: dateline.EventSortDateDesc}
		events, err := dateline.Collect(client.Actors.ListEventsAll(ctx, who.Actor.ID, params), otherEvents)
		if err != nil {
			return err
		}
		for _, other := range events {
			fmt.Printf("- %s %s\n", other.Date.Start, other.Title)
		}
	}
	return nil
}
