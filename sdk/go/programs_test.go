package dateline_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

// examples are built together, so that what they share is compiled once.
var examples = sync.OnceValues(func() (string, error) {
	folder := must(os.MkdirTemp("", "dateline-go-examples-"))
	output, err := exec.Command("go", "build", "-buildvcs=false", "-o", folder+"/", "./examples/...").CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%w: %s", err, output)
	}
	return folder, err
})

// example gives what runs one of the examples.
func example(t *testing.T, name string) func(arguments ...string) string {
	t.Helper()
	folder, err := examples()
	if err != nil {
		t.Fatal(err)
	}
	binary := filepath.Join(folder, name)
	return func(arguments ...string) string {
		t.Helper()
		run := exec.Command(binary, arguments...)
		run.Env = append(os.Environ(), "DATELINE_URL="+harness.Service)
		output, err := run.CombinedOutput()
		if err != nil {
			t.Fatal(string(output), err)
		}
		return string(output)
	}
}

func expectMatch(t *testing.T, text, pattern string) {
	t.Helper()
	if !regexp.MustCompile(pattern).MatchString(text) {
		t.Errorf("not %s:\n%s", pattern, text)
	}
}

func TestTheDossierNamesWhoWasThere(t *testing.T) {
	t.Parallel()
	run := example(t, "benghazi-dossier")
	first := run()
	expectMatch(t, first, `^# Haftar receives Langley and a US delegation in Benghazi\n2024-08-27, Benghazi`)
	for _, part := range []string{"### Khalifa Haftar", "### Michael Langley", "### Jeremy Berndt", `"Field Marshal Khalifa Haftar, who commands the Libyan National Army`} {
		if !strings.Contains(first, part) {
			t.Errorf("no %s in\n%s", part, first)
		}
	}
	expectMatch(t, run(), `^# Haftar receives Langley`)
}

func TestATopicIsFollowed(t *testing.T) {
	folder := t.TempDir()
	run := example(t, "follow-topic")
	t.Setenv("TMPDIR", folder)
	expectMatch(t, run("Benghazi"), `[1-9]\d* new on "Benghazi"\n$`)
	expectMatch(t, run("Benghazi"), `^0 new on "Benghazi"\n$`)
	// The other languages' examples keep another form of it.
	left := must(os.ReadDir(folder))
	if len(left) != 1 || left[0].Name() != "dateline-follow-go-Benghazi.json" {
		t.Error(left)
	}
}

func TestACopyIsMadeOnceAndThenBroughtUpToDate(t *testing.T) {
	t.Parallel()
	run := example(t, "mirror")
	file := filepath.Join(t.TempDir(), "mirror.json")
	expectMatch(t, run(file), `^[1-9]\d* resources, [1-9]\d* written this time\n$`)
	event := must(dateline.New(dateline.WithBaseURL(harness.Service)).Events.Create(t.Context(), dateline.EventInput{
		Title: "Made after the copy",
		Type:  dateline.EventTypeConsult,
		Date:  dateline.EventDateInput{Start: "2026-11-24"},
	}, nil))
	expectMatch(t, run(file), `, [1-9]\d* written this time\n$`)
	if !strings.Contains(string(must(os.ReadFile(file))), event.ID) {
		t.Error("no", event.ID)
	}
}

func TestACSVLoadedTwiceMakesNothingTwice(t *testing.T) {
	t.Parallel()
	run := example(t, "load-csv")
	expectMatch(t, run(), `3 rows, 3 new events\n$`)
	expectMatch(t, run(), `3 rows, 0 new events\n$`)
}
