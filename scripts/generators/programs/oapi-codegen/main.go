// Asks the service with the client that oapi-codegen makes.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"time"

	"generated/client"

	"github.com/oapi-codegen/runtime/types"
)

func say(line map[string]any) {
	text, _ := json.Marshal(line)
	fmt.Println(string(text))
}

func day(n int) types.Date {
	return types.Date{Time: time.Date(2024, 9, n, 0, 0, 0, 0, time.UTC)}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	ctx := context.Background()
	key := client.WithRequestEditorFn(func(_ context.Context, r *http.Request) error {
		r.Header.Set("Authorization", "Bearer "+os.Getenv("KEY"))
		return nil
	})
	c, err := client.NewClientWithResponses(os.Getenv("BASE_URL"), key)
	must(err)
	types := client.EventTypeParameter{"CONSULT"}
	countries := client.EventCountry{"LY"}
	list, err := c.ListEventsWithResponse(ctx, &client.ListEventsParams{Type: &types, Country: &countries})
	must(err)
	first := list.JSON200.Data[0]
	say(map[string]any{"step": "list", "count": len(list.JSON200.Data), "type": first.Type})
	event, err := c.GetEventWithResponse(ctx, first.Id, nil)
	must(err)
	say(map[string]any{"step": "get", "id": event.JSON200.Id, "type": event.JSON200.Type, "role": event.JSON200.Participants[0].Role})
	if os.Getenv("LATER") != "" {
		return
	}
	made, err := c.CreateArticleWithResponse(ctx, nil, client.ArticleInput{Title: "Made by a generated client"})
	must(err)
	say(map[string]any{"step": "create", "title": made.JSON201.Title})
	title := "Changed"
	patched, err := c.UpdateArticleWithApplicationMergePatchPlusJSONBodyWithResponse(ctx, made.JSON201.Id, nil, client.ArticlePatch{Title: &title})
	must(err)
	say(map[string]any{"step": "patch", "title": patched.JSON200.Title})
	end := day(1)
	wrong, err := c.CreateEventWithResponse(ctx, nil, client.EventInput{
		Title: "Wrong", Type: "CONSULT", Date: client.EventDateInput{Start: day(2), End: &end},
	})
	must(err)
	errors := *wrong.ApplicationproblemJSON422.Errors
	say(map[string]any{"step": "refuse", "status": wrong.StatusCode(), "pointer": errors[0].Pointer})
}
