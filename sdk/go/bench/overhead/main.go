// What a call costs beside bare net/http: the same request, its body read and unmarshalled into the
// same model, both in one run, turn by turn. It fails when that is over 5 %.
//
//	go run ./bench/overhead [base URL]
//
// Without a base URL it starts the harness, with what `npm ci` has installed in the root.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"time"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

const (
	rounds = 3000
	warmUp = 500
	most   = 1.05
)

type task struct {
	name      string
	bare, sdk func() error
}

func main() {
	log.SetFlags(0)
	baseURL, stop, err := service(os.Args[1:])
	if err != nil {
		log.Fatal(err)
	}
	slow, err := compare(baseURL)
	stop()
	if err != nil {
		log.Fatal(err)
	}
	if slow {
		os.Exit(1)
	}
}

func compare(baseURL string) (slow bool, err error) {
	ctx := context.Background()
	client := dateline.New(dateline.WithBaseURL(baseURL))
	page, err := client.Events.List(ctx, nil)
	if err != nil || len(page.Data) == 0 {
		return false, fmt.Errorf("there is no sample data: %w", err)
	}
	id := page.Data[0].ID
	for _, t := range []task{
		{
			"get one event",
			func() error { return bare[dateline.Event](ctx, baseURL+"/v1/events/"+id) },
			func() error { _, err := client.Events.Get(ctx, id, nil); return err },
		},
		{
			"list 20 events",
			func() error { return bare[dateline.Page[dateline.Event]](ctx, baseURL+"/v1/events?limit=20") },
			func() error { _, err := client.Events.List(ctx, &dateline.ListEventsParams{Limit: 20}); return err },
		},
	} {
		ratio, err := measure(t)
		if err != nil {
			return false, err
		}
		slow = slow || ratio > most
	}
	return slow, nil
}

func bare[T any](ctx context.Context, url string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	// The same request, down to what it says of itself.
	request.Header.Set("Accept", "application/json")
	request.Header.Set("User-Agent", "dateline-go/"+dateline.Version)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	var value T
	return json.Unmarshal(body, &value)
}

// measure gives the median of what each pair of calls says.
func measure(t task) (ratio float64, err error) {
	var bares, sdks, ratios []float64
	for round := -warmUp; round < rounds; round++ {
		// Who goes first changes, so that neither gains by it.
		first, second := t.bare, t.sdk
		if round%2 != 0 {
			first, second = second, first
		}
		a, err := timed(first)
		if err != nil {
			return 0, err
		}
		b, err := timed(second)
		if err != nil {
			return 0, err
		}
		if round%2 != 0 {
			a, b = b, a
		}
		if round >= 0 {
			bares, sdks, ratios = append(bares, a), append(sdks, b), append(ratios, b/a)
		}
	}
	ratio = median(ratios)
	fmt.Printf("%s: net/http %.0f µs, SDK %.0f µs, %+.1f %%\n", t.name, median(bares), median(sdks), (ratio-1)*100)
	return ratio, nil
}

func timed(run func() error) (microseconds float64, err error) {
	start := time.Now()
	err = run()
	return float64(time.Since(start).Nanoseconds()) / 1000, err
}

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}

func service(arguments []string) (baseURL string, stop func(), err error) {
	if len(arguments) > 0 {
		return arguments[0], func() {}, nil
	}
	serve := exec.Command("../../node_modules/.bin/node", "../harness/serve.ts")
	serve.Stderr = os.Stderr
	input, err := serve.StdinPipe()
	if err != nil {
		return "", nil, err
	}
	output, err := serve.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := serve.Start(); err != nil {
		return "", nil, err
	}
	var at struct{ Service string }
	line, err := bufio.NewReader(output).ReadBytes('\n')
	if err != nil {
		return "", nil, fmt.Errorf("the harness did not start: %w", err)
	}
	stop = func() {
		input.Close()
		_ = serve.Wait()
	}
	err = json.Unmarshal(line, &at)
	return at.Service, stop, err
}
