package datelinetest_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	dateline "github.com/dateline-db/dateline/sdk/go"
	"github.com/dateline-db/dateline/sdk/go/datelinetest"
)

func TestAMockAnswersWithTheExamplesOfTheContract(t *testing.T) {
	ctx := context.Background()
	service := datelinetest.NewService()
	client := service.Client(t)
	var response dateline.Response
	event, err := client.Events.Get(ctx, "event_1", nil, dateline.WithResponse(&response))
	if err != nil || event.Title == "" || response.ETag == "" {
		t.Fatal(event, response, err)
	}
	for name, list := range map[string]func() ([]dateline.Event, error){
		"list":   func() ([]dateline.Event, error) { return dateline.Collect(client.Events.ListAll(ctx, nil), -1) },
		"stream": func() ([]dateline.Event, error) { return dateline.Collect(client.Events.Stream(ctx, nil), -1) },
	} {
		if events, err := list(); err != nil || len(events) == 0 {
			t.Error(name, events, err)
		}
	}
	if err := client.Articles.Delete(ctx, "article_1", nil); err != nil {
		t.Error(err)
	}
	if requests := service.Requests(); len(requests) != 4 || requests[3].Method != "DELETE" || requests[3].Path != "/v1/articles/article_1" {
		t.Error(requests)
	}
}

func TestAMockAnswersFeedsGraphsAndTablesInTheFormThatIsAskedFor(t *testing.T) {
	ctx := context.Background()
	service := datelinetest.NewService()
	client := service.Client(t, dateline.WithMaxRetries(0))
	text := func(stream io.ReadCloser, err error) string {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		defer stream.Close()
		read, err := io.ReadAll(stream)
		if err != nil {
			t.Fatal(err)
		}
		return string(read)
	}
	feed := func(format dateline.FeedEventsFormat) string {
		return text(client.Events.Feed(ctx, &dateline.FeedEventsParams{Format: format}))
	}
	for format, wanted := range map[dateline.FeedEventsFormat]string{"atom": "<feed ", "rss": "<rss ", "jsonfeed": "jsonfeed.org"} {
		if got := feed(format); !strings.Contains(got, wanted) {
			t.Error(format, got)
		}
	}
	if got := text(client.Events.ExportNetwork(ctx, &dateline.ExportEventNetworkParams{Format: "gexf"})); !strings.Contains(got, "<gexf ") {
		t.Error(got)
	}
	if got := text(client.Events.Export(ctx, &dateline.ExportEventsParams{Format: "csv"})); !strings.HasPrefix(got, "id,") {
		t.Error(got)
	}
	service.Answer("events.feed", "<feed/>")
	if got := feed("atom"); got != "<feed/>" {
		t.Error(got)
	}
}

func TestAMockAnswersWithWhatATestGives(t *testing.T) {
	ctx := context.Background()
	service := datelinetest.NewService()
	client := service.Client(t, dateline.WithMaxRetries(0))
	event, err := client.Events.Get(ctx, "event_1", nil)
	if err != nil {
		t.Fatal(err)
	}
	event.Title = "Another"
	service.Answer("events.get", event)
	if again, err := client.Events.Get(ctx, "event_1", nil); err != nil || again.Title != "Another" {
		t.Error(again, err)
	}
	service.Answer("actors.delete", 409)
	if err := client.Actors.Delete(ctx, "actor_1", nil); !errors.Is(err, dateline.ErrConflict) {
		t.Error(err)
	}
	service.Answer("articles.get", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503) })
	if _, err := client.Articles.Get(ctx, "article_1", nil); !errors.Is(err, dateline.ErrServer) {
		t.Error(err)
	}
	service.Answer("events.stream", []dateline.Event{})
	if events, err := dateline.Collect(client.Events.Stream(ctx, nil), -1); err != nil || len(events) != 0 {
		t.Error(events, err)
	}
	defer func() {
		if recover() == nil {
			t.Error("there is a method events.git")
		}
	}()
	service.Answer("events.git", 404)
}
