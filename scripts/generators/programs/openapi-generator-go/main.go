// Asks the service with the client that openapi-generator makes for Go.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"generated/client"
)

func say(line map[string]any) {
	text, _ := json.Marshal(line)
	fmt.Println(string(text))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	ctx := context.WithValue(context.Background(), client.ContextAccessToken, os.Getenv("KEY"))
	configuration := client.NewConfiguration()
	configuration.Servers = client.ServerConfigurations{{URL: os.Getenv("BASE_URL")}}
	c := client.NewAPIClient(configuration)

	list, _, err := c.EventsAPI.ListEvents(ctx).Type_([]client.EventType{client.EVENTTYPE_CONSULT}).Country([]string{"LY"}).Execute()
	must(err)
	first := list.Data[0]
	say(map[string]any{"step": "list", "count": len(list.Data), "type": first.Type})
	event, _, err := c.EventsAPI.GetEvent(ctx, first.Id).Execute()
	must(err)
	say(map[string]any{"step": "get", "id": event.Id, "role": event.Participants[0].Role})
	if os.Getenv("LATER") != "" {
		return
	}
	made, _, err := c.ArticlesAPI.CreateArticle(ctx).ArticleInput(*client.NewArticleInput("Made by a generated client")).Execute()
	must(err)
	say(map[string]any{"step": "create", "title": made.Title})
	patch := client.NewArticlePatch()
	patch.SetTitle("Changed")
	patch.SetLanguageNil()
	patched, _, err := c.ArticlesAPI.UpdateArticle(ctx, made.Id).ArticlePatch(*patch).Execute()
	must(err)
	say(map[string]any{"step": "patch", "title": patched.Title})
	date := client.NewEventDateInput("2024-09-02")
	date.SetEnd("2024-09-01")
	_, answer, err := c.EventsAPI.CreateEvent(ctx).EventInput(*client.NewEventInput("Wrong", client.EVENTTYPE_CONSULT, *date)).Execute()
	var refused *client.GenericOpenAPIError
	if !errors.As(err, &refused) {
		panic(err)
	}
	problem := refused.Model().(client.Problem)
	say(map[string]any{"step": "refuse", "status": answer.StatusCode, "pointer": problem.Errors[0].Pointer})
}
