package dateline_test

import (
	"errors"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

const nobody = "article_01j6ne0000e9fvqtb3n5w8k2zz"

func TestNothingElseIsSent(t *testing.T) {
	t.Parallel()
	p := newPlan(t, object{}, dateline.WithAPIKey(harness.Keys.Write), dateline.WithHeader("X-Team", "desk"))
	made := must(p.Articles.Create(background, dateline.ArticleInput{Title: "Sent"}, nil))
	must(p.Articles.Get(background, made.ID, nil, dateline.WithHeader("X-Team", "other"), dateline.WithHeader("X-More", "1")))
	requests := p.expectRequests(2)
	common := []string{"accept", "accept-encoding", "authorization", "connection", "host", "user-agent", "x-team"}
	for i, more := range [][]string{{"content-length", "content-type", "idempotency-key"}, {"x-more"}} {
		wanted := slices.Sorted(slices.Values(append(more, common...)))
		if names := slices.Sorted(maps.Keys(requests[i].Headers)); !slices.Equal(names, wanted) {
			t.Errorf("%s sends %v", requests[i].Method, names)
		}
	}
	for name, value := range map[string]string{
		"accept": "application/json", "user-agent": "dateline-go/" + dateline.Version,
		"authorization": "Bearer " + harness.Keys.Write, "x-team": "other",
	} {
		if sent := requests[1].Headers[name]; sent != value {
			t.Errorf("%s is %q", name, sent)
		}
	}
	if requests[0].Headers["x-team"] != "desk" {
		t.Error("an option of one request changed another")
	}
}

func TestAKeyLetsInAsFarAsItsScopeGoes(t *testing.T) {
	t.Parallel()
	with := func(key string) *dateline.Client { return newClient(harness.Service, dateline.WithAPIKey(key)) }
	made := must(with(harness.Keys.Write).Articles.Create(background, dateline.ArticleInput{Title: "With a key"}, nil))
	must(with(harness.Keys.Read).Articles.Get(background, made.ID, nil))
	_, err := with(harness.Keys.Read).Articles.Create(background, dateline.ArticleInput{Title: "With a key"}, nil)
	expectIs(t, err, dateline.ErrPermissionDenied)
	if !strings.Contains(err.Error(), "scope write") {
		t.Error(err)
	}
	_, err = with(harness.Keys.Read+"0").Articles.Get(background, made.ID, nil)
	expectIs(t, err, dateline.ErrAuthentication)
}

func TestQueriesAreEncoded(t *testing.T) {
	t.Parallel()
	p := newPlan(t, object{})
	query := &dateline.ListEventsParams{
		Q: `"a & b" +c`, Type: []dateline.EventType{dateline.EventTypeAid, dateline.EventTypeConsult},
		FatalitiesMin: dateline.Ptr(0), IntensityMin: dateline.Ptr(-2.5), HasEvidence: dateline.Ptr(false), Total: dateline.Ptr(true), Limit: 3,
	}
	must(p.Events.List(background, query))
	if path := p.requests()[0].Path; path != `/v1/events?fatalitiesMin=0&hasEvidence=false&intensityMin=-2.5&limit=3&q=%22a+%26+b%22+%2Bc&total=true&type=AID&type=CONSULT` {
		t.Error(path)
	}
	_, err := p.Events.List(background, nil, dateline.WithQuery("contry", "LY"))
	expectIs(t, err, dateline.ErrBadRequest)
	if path := p.requests()[1].Path; path != "/v1/events?contry=LY" {
		t.Error(path)
	}
}

func TestAnInstantOrADayIsAMoment(t *testing.T) {
	t.Parallel()
	p := newPlan(t, object{})
	made := must(p.Articles.Create(background, dateline.ArticleInput{Title: "At a time"}, nil))
	if then := must(p.Articles.Get(background, made.ID, &dateline.GetArticleParams{AsOf: made.CreatedAt})); then.Version != 1 {
		t.Error(then)
	}
	for _, early := range []dateline.Moment{made.CreatedAt.Add(-time.Hour), dateline.Day("2000-01-01")} {
		_, err := p.Articles.Get(background, made.ID, &dateline.GetArticleParams{AsOf: early})
		expectIs(t, err, dateline.ErrNotFound)
	}
	if path := p.requests()[3].Path; path != "/v1/articles/"+made.ID+"?asOf=2000-01-01" {
		t.Error(path)
	}
}

func TestAnImportTellsLeavingFromClearing(t *testing.T) {
	t.Parallel()
	client := direct()
	made := must(client.Articles.Create(background, dateline.ArticleInput{
		Title: "Leave me", Summary: dateline.Ptr("Clear me"), Section: dateline.Ptr("A"),
	}, nil))
	lines := dateline.Lines(slices.Values([]dateline.ImportLine{{Article: &dateline.ImportArticle{
		ID: dateline.Ptr(made.ID), Title: "Changed", Summary: dateline.Null[string](),
	}}}))
	results := must(dateline.Collect(client.Imports.ImportLines(background, lines, &dateline.ImportLinesParams{Overwrite: dateline.Ptr(true)}), -1))
	if len(results) != 1 || results[0].Status != dateline.ImportResultStatusUpdated {
		t.Fatal(results)
	}
	if now := must(client.Articles.Get(background, made.ID, nil)); now.Title != "Changed" || now.Summary != nil || now.Section == nil {
		t.Error(now)
	}
}

func TestIdsAreEscapedAndNeverEmpty(t *testing.T) {
	t.Parallel()
	p := newPlan(t, object{})
	_, err := p.Articles.Get(background, "a/b c?", nil)
	expectError[*dateline.APIError](t, err)
	if path := p.expectRequests(1)[0].Path; path != "/v1/articles/a%2Fb%20c%3F" {
		t.Error(path)
	}
	for _, id := range []string{"", ".", ".."} {
		if err := p.Articles.Delete(background, id, nil); err == nil || !strings.Contains(err.Error(), "is no id") {
			t.Errorf("%q is an id: %v", id, err)
		}
	}
	p.expectRequests(1)
}

func TestErrorsHaveTheProblemInside(t *testing.T) {
	t.Parallel()
	client := direct()
	_, err := client.Articles.Get(background, nobody, nil)
	expectIs(t, err, dateline.ErrNotFound)
	missing := expectError[*dateline.APIError](t, err)
	if missing.Status != 404 || missing.Problem.Title != "Not found" || missing.RequestID == "" || missing.RequestID != missing.Problem.RequestID {
		t.Errorf("%+v", missing)
	}
	if text := err.Error(); !strings.HasPrefix(text, "dateline: 404 Not found: ") || strings.Contains(text, "\n") {
		t.Error(text)
	}

	_, err = client.Articles.Create(background, dateline.ArticleInput{PublishedAt: dateline.Ptr("yesterday")}, nil)
	expectIs(t, err, dateline.ErrValidation)
	wrong := expectError[*dateline.APIError](t, err).Errors
	if len(wrong) != 2 || wrong[0].Pointer != "/title" || wrong[1].Pointer != "/publishedAt" {
		t.Errorf("%+v", wrong)
	}
	if !strings.Contains(err.Error(), ": /title must not be empty. ") || !strings.Contains(err.Error(), " [/publishedAt: ") {
		t.Error(err)
	}

	_, err = client.Events.List(background, &dateline.ListEventsParams{Limit: 1000})
	expectIs(t, err, dateline.ErrBadRequest)
	if wrong := expectError[*dateline.APIError](t, err).Errors; len(wrong) != 1 || wrong[0].Parameter != "limit" {
		t.Errorf("%+v", wrong)
	}

	event := must(client.Events.List(background, &dateline.ListEventsParams{Q: "haftar langley"})).Data[0]
	err = client.Actors.Delete(background, event.Participants[0].Actor.ID, nil)
	expectIs(t, err, dateline.ErrConflict)
	if len(expectError[*dateline.APIError](t, err).Problem.Conflicts) == 0 {
		t.Error("nothing stands in the way")
	}
}

func TestAPageOfHTMLIsNoProblem(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("html-502"), fault("html-200"))
	_, err := p.Actors.List(background, nil, dateline.WithMaxRetries(0))
	expectIs(t, err, dateline.ErrServer)
	bad := expectError[*dateline.APIError](t, err)
	if bad.Status != 502 || bad.Problem != nil || bad.Errors != nil || !strings.Contains(bad.Body, "<") {
		t.Errorf("%+v", bad)
	}
	_, err = p.Actors.List(background, nil)
	expectError[*dateline.UnexpectedResponseError](t, err)
	p.expectRequests(2)
}

func TestWhatTheContractDoesNotSayIsUnexpected(t *testing.T) {
	t.Parallel()
	for _, body := range []any{"", "null", "[]", object{"page": object{}}, `{"data": [1]}`, `{"data": []} {}`} {
		p := faulty(t, fault("status", "status", 200, "body", body))
		_, err := p.Actors.List(background, nil)
		expectError[*dateline.UnexpectedResponseError](t, err)
	}
}

func TestTheRawAnswerComesWithTheData(t *testing.T) {
	t.Parallel()
	client := direct()
	made := must(client.Articles.Create(background, dateline.ArticleInput{Title: "Raw"}, nil))
	var r dateline.Response
	must(client.Articles.Get(background, made.ID, nil, dateline.WithResponse(&r)))
	if r.Status != 200 || r.ETag == "" || r.RequestID == "" || r.RequestID != r.Header.Get("X-Request-Id") {
		t.Errorf("%+v", r)
	}
	_, err := client.Articles.Get(background, made.ID, nil, dateline.IfNoneMatch(r.ETag))
	expectIs(t, err, dateline.ErrNotModified)
	if expectError[*dateline.APIError](t, err).Header.Get("ETag") != r.ETag {
		t.Error("304 has no entity tag")
	}
	second := must(client.Articles.Update(background, made.ID, dateline.ArticlePatch{Summary: dateline.Set("two")}, nil, dateline.IfMatch(r.ETag)))
	_, err = client.Articles.Update(background, made.ID, dateline.ArticlePatch{Summary: dateline.Set("three")}, nil, dateline.IfVersion(made.Version))
	expectIs(t, err, dateline.ErrPreconditionFailed)
	if err := client.Articles.Delete(background, made.ID, nil, dateline.IfVersion(second.Version), dateline.WithResponse(&r)); err != nil || r.Status != 204 {
		t.Error(r.Status, err)
	}
}

func TestAPatchTellsLeavingFromClearing(t *testing.T) {
	t.Parallel()
	p := newPlan(t, object{})
	made := must(p.Articles.Create(background, dateline.ArticleInput{
		Title: "Leave me", Summary: dateline.Ptr("Clear me"), Section: dateline.Ptr("A"), Tags: []string{"a"},
	}, nil))
	patched := must(p.Articles.Update(background, made.ID, dateline.ArticlePatch{
		Summary: dateline.Null[string](), Tags: dateline.Set([]string{}),
		Source: dateline.Set(dateline.SourcePatch{Name: dateline.Set("The Post"), Country: dateline.Null[string]()}),
	}, nil))
	if patched.Title != "Leave me" || patched.Summary != nil || *patched.Section != "A" || len(patched.Tags) != 0 {
		t.Errorf("%+v", patched)
	}
	sent := p.requests()[1]
	if *sent.Body != `{"summary":null,"tags":[],"source":{"name":"The Post","country":null}}` || sent.Headers["content-type"] != "application/merge-patch+json" {
		t.Error(*sent.Body, sent.Headers)
	}
	must(p.Articles.Update(background, made.ID, dateline.ArticlePatch{}, nil))
	if sent := p.requests()[2]; *sent.Body != "{}" {
		t.Error(*sent.Body)
	}
	if body := *p.requests()[0].Body; body != `{"title":"Leave me","summary":"Clear me","section":"A","tags":["a"]}` {
		t.Error(body)
	}
}

func TestAnOptionalKnowsWhatItIs(t *testing.T) {
	t.Parallel()
	set, null, left := dateline.Set(1), dateline.Null[int](), dateline.Optional[int]{}
	if value, ok := set.Get(); value != 1 || !ok || set.IsNull() || set.IsZero() {
		t.Error("set")
	}
	if _, ok := null.Get(); ok || !null.IsNull() || null.IsZero() {
		t.Error("null")
	}
	if _, ok := left.Get(); ok || left.IsNull() || !left.IsZero() {
		t.Error("left")
	}
}

func TestUnknownFieldsAreKept(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("rewrite", "set", object{"/mood": "grim", "/date/era": "ce", "/participants/*/actor/mood": 1, "/type": "TELEPORT"}))
	id := must(direct().Events.List(background, &dateline.ListEventsParams{Q: "haftar langley"})).Data[0].ID
	event := must(p.Events.Get(background, id, nil))
	if event.Type != "TELEPORT" || string(event.UnknownFields["mood"]) != `"grim"` || len(event.UnknownFields) != 1 {
		t.Errorf("%v %v", event.Type, event.UnknownFields)
	}
	if string(event.Date.UnknownFields["era"]) != `"ce"` || string(event.Participants[0].Actor.UnknownFields["mood"]) != "1" {
		t.Error("they are not kept inside")
	}
	if known := must(p.Events.Get(background, id, nil)); known.UnknownFields != nil {
		t.Errorf("%v", known.UnknownFields)
	}
}

func TestAKeyNeverGoesToAnotherHost(t *testing.T) {
	t.Parallel()
	for _, to := range []string{"host", "port"} {
		p := newPlan(t, object{"faults": []any{fault("redirect", "to", to, "status", 308)}}, dateline.WithAPIKey("secret"))
		must(p.Service.GetHealth(background, nil))
		requests := p.expectRequests(2)
		first, second := requests[0], requests[1]
		if !second.Elsewhere || second.Method != "GET" {
			t.Errorf("%s: %+v", to, second)
		}
		if first.Headers["authorization"] != "Bearer secret" || second.Headers["authorization"] != "" || second.Headers["referer"] != "" {
			t.Errorf("%s: %v", to, second.Headers)
		}
	}
	p := newPlan(t, object{"faults": []any{fault("redirect", "to", "same")}}, dateline.WithAPIKey("secret"))
	must(p.Service.GetHealth(background, nil))
	if p.expectRequests(2)[1].Headers["authorization"] != "Bearer secret" {
		t.Error("the same host gets no key")
	}
}

func TestAWriteGoesToNoOtherPlace(t *testing.T) {
	t.Parallel()
	id := "actor_01j00000000000000000000000"
	writes := map[string]func(*plan) error{
		"create": func(p *plan) error {
			_, err := p.Actors.Create(background, dateline.ActorInput{Name: "Redirected", Type: "other"}, nil)
			return err
		},
		"update": func(p *plan) error {
			_, err := p.Actors.Update(background, id, dateline.ActorPatch{Name: dateline.Set("Redirected")}, nil)
			return err
		},
		"replace": func(p *plan) error {
			_, err := p.Actors.Replace(background, id, dateline.ActorInput{Name: "Redirected", Type: "other"}, nil)
			return err
		},
		"delete": func(p *plan) error { return p.Actors.Delete(background, id, nil) },
	}
	for name, write := range writes {
		for _, status := range []int{301, 302, 307, 308} {
			p := faulty(t, fault("redirect", "to", "same", "status", status))
			if err := expectError[*dateline.APIError](t, write(p)); err.Status != status {
				t.Errorf("%s: %v", name, err)
			}
			p.expectRequests(1)
		}
	}
}

func TestAHeaderThatCannotBeSentIsToldAtOnce(t *testing.T) {
	t.Parallel()
	for _, option := range []dateline.ClientOption{dateline.WithAPIKey("key\n"), dateline.WithHeader("X-Desk", "one\x00")} {
		p := newPlan(t, object{}, option)
		_, err := p.Service.GetHealth(background, nil)
		if err == nil || !strings.Contains(err.Error(), "has a control character") || errors.As(err, new(*dateline.ConnectionError)) {
			t.Error(err)
		}
		p.expectRequests(0)
	}
}

func TestTheOwnHTTPClientDecidesAboutRedirects(t *testing.T) {
	t.Parallel()
	p := faulty(t, fault("redirect", "to", "same"))
	own := &http.Client{Transport: transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	client := dateline.New(dateline.WithBaseURL(p.BaseURL), dateline.WithHTTPClient(own))
	_, err := client.Service.GetHealth(background, nil)
	if expectError[*dateline.APIError](t, err).Status != 307 {
		t.Error(err)
	}
}

func TestRedirectsEnd(t *testing.T) {
	t.Parallel()
	faults := []any{}
	for range 11 {
		faults = append(faults, fault("redirect", "to", "same"))
	}
	_, err := faulty(t, faults...).Service.GetHealth(background, nil, dateline.WithMaxRetries(0))
	expectError[*dateline.ConnectionError](t, err)
}

func TestABaseURLThatIsNoneIsToldAtOnce(t *testing.T) {
	t.Parallel()
	_, err := newClient("http://[").Service.GetHealth(background, nil)
	if err == nil {
		t.Error("it is one")
	}
}

func TestASlashAtTheEndOfTheBaseURLDoesNotMatter(t *testing.T) {
	t.Parallel()
	must(newClient(harness.Service+"/").Service.GetHealth(background, nil))
}
