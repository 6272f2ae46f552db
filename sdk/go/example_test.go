package dateline_test

import (
	"context"
	"errors"
	"fmt"
	"os"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

func Example() {
	ctx := context.Background()
	client := dateline.New(dateline.WithBaseURL(os.Getenv("DATELINE_URL")))

	page, err := client.Events.List(ctx, &dateline.ListEventsParams{
		Q:        "haftar langley",
		DateFrom: "2024-08-27",
		DateTo:   "2024-08-27",
		Type:     []dateline.EventType{dateline.EventTypeConsult},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, event := range page.Data {
		fmt.Println(event.Date.Start, event.Title)
	}
	// Output: 2024-08-27 Haftar receives Langley and a US delegation in Benghazi
}

func ExampleEventsService_ListAll() {
	ctx := context.Background()
	client := dateline.New(dateline.WithBaseURL(os.Getenv("DATELINE_URL")))

	params := &dateline.ListEventsParams{Q: "haftar langley", Type: []dateline.EventType{dateline.EventTypeConsult}, Limit: 1}
	for event, err := range client.Events.ListAll(ctx, params) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(event.Date.Start, event.Title)
	}
	// Output:
	// 2024-08-27 Haftar receives Langley and a US delegation in Benghazi
	// 2023-09-18 Langley, Norland and Berndt visit Haftar in Benghazi after Storm Daniel
}

func ExampleCollect() {
	ctx := context.Background()
	client := dateline.New(dateline.WithBaseURL(os.Getenv("DATELINE_URL")))

	actors, err := dateline.Collect(client.Actors.ListAll(ctx, &dateline.ListActorsParams{Limit: 2}), 3)
	fmt.Println(len(actors), err)
	// Output: 3 <nil>
}

func ExampleEventsService_Stream() {
	ctx := context.Background()
	client := dateline.New(dateline.WithBaseURL(os.Getenv("DATELINE_URL")))

	count := 0
	for event, err := range client.Events.Stream(ctx, &dateline.StreamEventsParams{Country: []string{"LY"}}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		if event.Location != nil {
			count++
		}
	}
	fmt.Println(count > 0)
	// Output: true
}

func ExampleAPIError() {
	ctx := context.Background()
	client := dateline.New(dateline.WithBaseURL(os.Getenv("DATELINE_URL")))

	_, err := client.Articles.Create(ctx, dateline.ArticleInput{PublishedAt: dateline.Ptr("yesterday")}, nil)
	var answer *dateline.APIError
	if errors.Is(err, dateline.ErrValidation) && errors.As(err, &answer) {
		for _, one := range answer.Errors {
			fmt.Println(answer.Status, one.Pointer)
		}
	}
	// Output:
	// 422 /title
	// 422 /publishedAt
}

func ExampleArticlesService_Update() {
	ctx := context.Background()
	client := dateline.New(dateline.WithBaseURL(os.Getenv("DATELINE_URL")))

	article, err := client.Articles.Create(ctx, dateline.ArticleInput{
		Title:   "A ferry from May",
		Summary: dateline.Ptr("It sails weekly."),
	}, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	patch := dateline.ArticlePatch{
		Section: dateline.Set("Harbour"),
		Summary: dateline.Null[string](),
	}
	changed, err := client.Articles.Update(ctx, article.ID, patch, nil, dateline.IfVersion(article.Version))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(changed.Title, dateline.Value(changed.Section), changed.Summary == nil)

	_, err = client.Articles.Update(ctx, article.ID, patch, nil, dateline.IfVersion(article.Version))
	fmt.Println(errors.Is(err, dateline.ErrPreconditionFailed))
	// Output:
	// A ferry from May Harbour true
	// true
}

func ExampleWithResponse() {
	ctx := context.Background()
	client := dateline.New(dateline.WithBaseURL(os.Getenv("DATELINE_URL")))

	var response dateline.Response
	page, err := client.Events.List(ctx, nil, dateline.WithResponse(&response))
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = client.Events.Get(ctx, page.Data[0].ID, nil, dateline.WithResponse(&response))
	fmt.Println(response.Status, err)

	_, err = client.Events.Get(ctx, page.Data[0].ID, nil, dateline.IfNoneMatch(response.ETag))
	fmt.Println(errors.Is(err, dateline.ErrNotModified))
	// Output:
	// 200 <nil>
	// true
}
