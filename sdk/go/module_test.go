package dateline_test

import (
	"bytes"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// elsewhere builds a program in a module of its own, which requires this one.
func elsewhere(t *testing.T, program string) (binary, said string, err error) {
	t.Helper()
	folder := module(t, map[string]string{"main.go": program})
	binary = filepath.Join(folder, "partner")
	said, err = build(folder, "-o", binary, ".")
	return binary, said, err
}

// module is a folder with files of a module that requires this one.
func module(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	files["go.mod"] = "module example.com/partner\n\ngo 1.24.0\n\nrequire github.com/dateline-db/dateline/sdk/go v0.0.0\n\n" +
		"replace github.com/dateline-db/dateline/sdk/go => " + must(filepath.Abs(".")) + "\n"
	for name, text := range files {
		file := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

func build(folder string, arguments ...string) (said string, err error) {
	command := exec.Command("go", append([]string{"build", "-buildvcs=false"}, arguments...)...)
	command.Dir = folder
	command.Env = append(os.Environ(), "GOPROXY=off")
	output, err := command.CombinedOutput()
	return string(output), err
}

const program = `package main

import (
	"context"
	"fmt"
	"os"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

var _ = fmt.Sprint

func main() {
	ctx := context.Background()
	client := dateline.New(dateline.WithBaseURL(os.Args[1]))
	_, _ = ctx, client
	%
}
`

func TestTheModuleIsImportable(t *testing.T) {
	t.Parallel()
	binary, said, err := elsewhere(t, strings.Replace(program, "%", `health, err := client.Service.GetHealth(ctx, nil)
	fmt.Println(health.Status, err)`, 1))
	if err != nil {
		t.Fatal(said)
	}
	output, err := exec.Command(binary, harness.Service).CombinedOutput()
	if string(output) != "ok <nil>\n" || err != nil {
		t.Error(string(output), err)
	}
}

func TestTheQuickstartCompiles(t *testing.T) {
	t.Parallel()
	readme := string(must(os.ReadFile("README.md")))
	_, quickstart, _ := strings.Cut(readme, "```go\n")
	quickstart, _, _ = strings.Cut(quickstart, "```")
	if _, said, err := elsewhere(t, quickstart); err != nil {
		t.Error(said)
	}
}

func TestItNeedsTheStandardLibraryOnly(t *testing.T) {
	t.Parallel()
	output, err := exec.Command("go", "list", "-m", "all").Output()
	if lines := bytes.Fields(output); err != nil || len(lines) != 1 {
		t.Errorf("%s %v", output, err)
	}
}

func TestWhatIsWrongDoesNotCompile(t *testing.T) {
	t.Parallel()
	wrong := map[string]struct{ statement, says string }{
		"a parameter that there is not": {
			`client.Events.List(ctx, &dateline.ListEventsParams{Contry: []string{"LY"}})`, "unknown field Contry"},
		"a parameter of the wrong type": {
			`client.Events.List(ctx, &dateline.ListEventsParams{Limit: "10"})`, `cannot use "10"`},
		"parameters of another operation": {
			`client.Events.List(ctx, &dateline.ListActorsParams{})`, "cannot use &dateline.ListActorsParams{}"},
		"a cursor of a stream": {
			`client.Events.Stream(ctx, &dateline.StreamEventsParams{Cursor: "x"})`, "unknown field Cursor"},
		"a field that there is not": {
			`client.Articles.Create(ctx, dateline.ArticleInput{Titel: "A"}, nil)`, "unknown field Titel"},
		"a body that is missing": {
			`client.Articles.Create(ctx)`, "not enough arguments"},
		"an id that is missing": {
			`client.Actors.Get(ctx)`, "not enough arguments"},
		"a context that is missing": {
			`client.Actors.Get("actor_1")`, "not enough arguments"},
		"an answer as a body": {
			`client.Articles.Create(ctx, dateline.Article{}, nil)`, "cannot use dateline.Article{}"},
		"a member of another enum": {
			`client.Events.Create(ctx, dateline.EventInput{Type: dateline.ActorTypePerson}, nil)`, "cannot use dateline.ActorTypePerson"},
		"a plain value in a patch": {
			`client.Articles.Update(ctx, "article_1", dateline.ArticlePatch{Summary: "x"}, nil)`, `cannot use "x"`},
		"null of another type": {
			`client.Articles.Update(ctx, "article_1", dateline.ArticlePatch{Summary: dateline.Null[int]()}, nil)`, "cannot use dateline.Null"},
		"an option of a client on a request": {
			`client.Service.GetHealth(ctx, nil, dateline.WithBaseURL("http://x"))`, "does not implement dateline.RequestOption"},
		"an option of a request on a client": {
			`dateline.New(dateline.IfVersion(1))`, "does not implement dateline.ClientOption"},
		"a version as an entity tag": {
			`client.Articles.Delete(ctx, "article_1", nil, dateline.IfMatch(3))`, "cannot use 3"},
		"an error that is not looked at": {
			`event := client.Events.Get(ctx, "event_1", nil); _ = event`, "assignment mismatch"},
		"a field of the answer that there is not": {
			`event, _ := client.Events.Get(ctx, "event_1", nil); _ = event.Titel`, "event.Titel undefined"},
		"a method that there is not": {
			`client.Events.Merge(ctx, "event_1")`, "client.Events.Merge undefined"},
	}
	// Each is a package, so that one run of the compiler tells of all.
	files, folders := map[string]string{}, map[string]string{}
	for name, c := range wrong {
		folders[name] = "p" + strconv.Itoa(len(folders))
		files[folders[name]+"/main.go"] = strings.Replace(program, "%", c.statement, 1)
	}
	said, _ := build(module(t, files), "./...")
	told := map[string]string{}
	for _, part := range strings.Split("\n"+said, "\n# ")[1:] {
		head, errors, _ := strings.Cut(part, "\n")
		told[path.Base(head)] = errors
	}
	for name, c := range wrong {
		t.Run(name, func(t *testing.T) {
			if errors := told[folders[name]]; !strings.Contains(errors, c.says) {
				t.Errorf("%s: %s", c.statement, errors)
			}
		})
	}
}
