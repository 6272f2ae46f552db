package dateline_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

// places are where a service and the faulty proxy in front of it are.
type places struct {
	Service, Proxy string
	// Keys are keys of the service, by their scope.
	Keys struct{ Read, Write string }

	process *exec.Cmd
	input   io.WriteCloser
	output  *bufio.Reader
}

// harness is what all tests share.
var harness places

// transport lets no connection be used again: Go would repeat requests on one by itself.
var transport = &http.Transport{DisableKeepAlives: true}

func TestMain(m *testing.M) {
	os.Exit(withHarness(m.Run))
}

func withHarness(run func() int) int {
	if err := harness.start(); err != nil {
		fmt.Fprintln(os.Stderr, "the harness did not start; it wants Node.js 24:", err)
		return 1
	}
	defer harness.stop()
	defer func() {
		if folder, err := examples(); err == nil {
			os.RemoveAll(folder)
		}
	}()
	// Examples look for the service as programs do.
	os.Setenv("DATELINE_URL", harness.Service)
	return run()
}

// newHarness is one of a test's own: in its feed is nothing but what the test has written.
func newHarness(t *testing.T) *places {
	t.Helper()
	own := &places{}
	if err := own.start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(own.stop)
	return own
}

func (h *places) start() error {
	node := "node"
	if own, err := filepath.Abs("../../node_modules/.bin/node"); err == nil {
		if _, err := os.Stat(own); err == nil {
			node = own
		}
	}
	h.process = exec.Command(node, "../harness/serve.ts")
	h.process.Stderr = os.Stderr
	h.input, _ = h.process.StdinPipe()
	output, _ := h.process.StdoutPipe()
	h.output = bufio.NewReader(output)
	if err := h.process.Start(); err != nil {
		return err
	}
	line, err := h.output.ReadBytes('\n')
	if err != nil {
		return err
	}
	return json.Unmarshal(line, h)
}

// restart kills the service, and waits until it answers again.
func (h *places) restart() error {
	_, err := h.ask("restart")
	return err
}

// ask writes a line to the harness, and gives its answer.
func (h *places) ask(line string) (string, error) {
	if _, err := io.WriteString(h.input, line+"\n"); err != nil {
		return "", err
	}
	return h.output.ReadString('\n')
}

func (h *places) stop() {
	h.input.Close()
	h.process.Wait()
}

func newClient(baseURL string, opts ...dateline.ClientOption) *dateline.Client {
	base := []dateline.ClientOption{
		dateline.WithBaseURL(baseURL),
		dateline.WithHTTPClient(&http.Client{Transport: transport}),
	}
	return dateline.New(append(base, opts...)...)
}

func direct() *dateline.Client { return newClient(harness.Service) }

type object = map[string]any

// plan is what goes wrong for one test.
type plan struct {
	t *testing.T
	*dateline.Client
	BaseURL, Elsewhere string
}

type logged struct {
	Method    string
	Path      string
	Headers   map[string]string
	Body      *string
	Status    *int
	Aborted   bool
	Elsewhere bool
}

func newPlan(t *testing.T, body object, opts ...dateline.ClientOption) *plan {
	t.Helper()
	return harness.newPlan(t, body, opts...)
}

func (h *places) newPlan(t *testing.T, body object, opts ...dateline.ClientOption) *plan {
	t.Helper()
	text, _ := json.Marshal(body)
	response, err := http.Post(h.Proxy+"/plans", "application/json", bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	p := &plan{t: t}
	if err := json.NewDecoder(response.Body).Decode(p); err != nil || p.BaseURL == "" {
		t.Fatalf("there is no plan: %s %v", text, err)
	}
	p.Client = newClient(p.BaseURL, opts...)
	return p
}

// faulty is a plan with these faults; nil is a request that goes through.
func faulty(t *testing.T, faults ...any) *plan {
	t.Helper()
	return newPlan(t, object{"faults": append([]any{}, faults...)})
}

func fault(kind string, more ...any) object {
	f := object{"kind": kind}
	for i := 0; i < len(more); i += 2 {
		f[more[i].(string)] = more[i+1]
	}
	return f
}

func (p *plan) log(into any) {
	p.t.Helper()
	response, err := http.Get(p.BaseURL)
	if err != nil {
		p.t.Fatal(err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(into); err != nil {
		p.t.Fatal(err)
	}
}

func (p *plan) requests() []logged {
	p.t.Helper()
	var log struct{ Requests []logged }
	p.log(&log)
	return log.Requests
}

func (p *plan) expectRequests(count int) []logged {
	p.t.Helper()
	requests := p.requests()
	if len(requests) != count {
		p.t.Fatalf("there were %d requests, not %d", len(requests), count)
	}
	return requests
}

// eventually asks again until it is so.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(soon); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if is() {
			return
		}
	}
	t.Fatal(what)
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

var background = context.Background()
