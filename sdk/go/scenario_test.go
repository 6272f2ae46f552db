package dateline_test

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

type step struct {
	Say, Call, Save string
	Path            []any
	Body            json.RawMessage
	Query           object
	Options         object
	Collect         *struct{ Limit *int }
	Pages           *int
	Raw             bool
	Faults          []any
	Random          any
	Expect          any
	ExpectSome      any
	ExpectLength    *int
	Error           *struct {
		Type     string
		Status   int
		Pointers []string
		Problem  any
	}
	Requests *struct {
		Count              *int
		SameIdempotencyKey bool
		Log                any
	}
}

func TestScenario(t *testing.T) {
	var scenario struct {
		Chapters []struct {
			Title string
			Steps []object
		}
	}
	if err := json.Unmarshal(must(os.ReadFile("../harness/scenario.json")), &scenario); err != nil {
		t.Fatal(err)
	}
	for _, chapter := range scenario.Chapters {
		t.Run(chapter.Title, func(t *testing.T) {
			t.Parallel()
			names := object{"run": strings.ToLower(rand.Text()[:12])}
			for _, raw := range chapter.Steps {
				play(t, raw, names)
			}
		})
	}
}

func play(t *testing.T, raw object, names object) {
	t.Helper()
	resolved := object{}
	for key, value := range raw {
		if key != "say" && key != "call" && key != "save" {
			value = resolve(t, names, value)
		}
		resolved[key] = value
	}
	var s step
	if err := json.Unmarshal(must(json.Marshal(resolved)), &s); err != nil {
		t.Fatal(err)
	}
	fail := func(format string, args ...any) {
		t.Helper()
		t.Fatalf("%s (%s): %s", s.Say, s.Call, fmt.Sprintf(format, args...))
	}
	client := direct()
	var p *plan
	if s.Faults != nil || s.Random != nil || s.Requests != nil {
		p = newPlan(t, object{"faults": append([]any{}, s.Faults...), "random": s.Random})
		client = p.Client
	}
	result, err := invoke(client, &s)
	if s.Error == nil && err != nil {
		fail("%v", err)
	}
	if s.Error != nil {
		if err == nil {
			fail("there is no error")
		}
		checkError(fail, &s, err)
	}
	if wanted, ok := resolved["expect"]; ok {
		if found := mismatch(result, wanted, ""); found != "" {
			fail("%s", found)
		}
	}
	items, _ := result.([]any)
	if s.ExpectSome != nil && !slices.ContainsFunc(items, func(item any) bool { return mismatch(item, s.ExpectSome, "") == "" }) {
		fail("none of %d matches", len(items))
	}
	if s.ExpectLength != nil && (items == nil || len(items) != *s.ExpectLength) {
		fail("there are %d, not %d", len(items), *s.ExpectLength)
	}
	if s.Requests != nil {
		checkRequests(fail, &s, p)
	}
	if s.Save != "" {
		names[s.Save] = result
	}
}

func checkError(fail func(string, ...any), s *step, err error) {
	if name := errorName(err); name != s.Error.Type {
		fail("the error is %s: %v", name, err)
	}
	if dated := dateline.Error(nil); !errors.As(err, &dated) {
		fail("%T is no dateline.Error", err)
	}
	api := &dateline.APIError{}
	if errors.As(err, &api); s.Error.Status != 0 && api.Status != s.Error.Status {
		fail("its status is %d", api.Status)
	}
	for _, pointer := range s.Error.Pointers {
		if !slices.ContainsFunc(api.Errors, func(one dateline.ProblemError) bool { return one.Pointer == pointer }) {
			fail("no error points at %s: %v", pointer, err)
		}
	}
	if s.Error.Problem != nil {
		if found := mismatch(jsonForm(api.Problem), s.Error.Problem, ""); found != "" {
			fail("%s", found)
		}
	}
}

func checkRequests(fail func(string, ...any), s *step, p *plan) {
	requests := p.requests()
	if s.Requests.Count != nil && len(requests) != *s.Requests.Count {
		fail("there were %d requests, not %d", len(requests), *s.Requests.Count)
	}
	for _, request := range requests {
		if key := request.Headers["idempotency-key"]; s.Requests.SameIdempotencyKey && (key == "" || key != requests[0].Headers["idempotency-key"]) {
			fail("the idempotency keys differ, or there is none")
		}
	}
	if s.Requests.Log != nil {
		var log object
		p.log(&log)
		if found := mismatch(log["requests"], s.Requests.Log, ""); found != "" {
			fail("%s", found)
		}
	}
}

var errorNames = map[error]string{
	dateline.ErrNotModified:          "NotModifiedError",
	dateline.ErrBadRequest:           "BadRequestError",
	dateline.ErrAuthentication:       "AuthenticationError",
	dateline.ErrPermissionDenied:     "PermissionDeniedError",
	dateline.ErrNotFound:             "NotFoundError",
	dateline.ErrConflict:             "ConflictError",
	dateline.ErrGone:                 "GoneError",
	dateline.ErrPreconditionFailed:   "PreconditionFailedError",
	dateline.ErrContentTooLarge:      "ContentTooLargeError",
	dateline.ErrValidation:           "ValidationError",
	dateline.ErrPreconditionRequired: "PreconditionRequiredError",
	dateline.ErrRateLimit:            "RateLimitError",
	dateline.ErrServer:               "ServerError",
}

func errorName(err error) string {
	for sentinel, name := range errorNames {
		if errors.Is(err, sentinel) {
			return name
		}
	}
	name := strings.TrimPrefix(fmt.Sprintf("%T", err), "*dateline.")
	return name
}

// invoke calls a method by its name, with what its parameters are.
func invoke(client *dateline.Client, s *step) (any, error) {
	resource, name, _ := strings.Cut(s.Call, ".")
	title := func(text string) string { return strings.ToUpper(text[:1]) + text[1:] }
	service := reflect.ValueOf(client).Elem().FieldByName(title(resource))
	if !service.IsValid() {
		return nil, fmt.Errorf("there is no %s", resource)
	}
	suffix := ""
	if all := title(name) + "All"; s.Collect != nil && service.MethodByName(all).IsValid() {
		suffix = "All"
	}
	if s.Pages != nil {
		suffix = "Pages"
	}
	method := service.MethodByName(title(name) + suffix)
	if !method.IsValid() {
		return nil, fmt.Errorf("there is no %s", s.Call)
	}
	var response dateline.Response
	arguments, err := argumentsOf(method.Type(), s, &response)
	if err != nil {
		return nil, err
	}
	results := method.Call(arguments)
	if results[0].Kind() == reflect.Func {
		limit := -1
		if s.Collect != nil && s.Collect.Limit != nil {
			limit = *s.Collect.Limit
		}
		if s.Pages != nil {
			limit = *s.Pages
		}
		return iterate(results[0], limit)
	}
	if err, _ := results[len(results)-1].Interface().(error); err != nil {
		return nil, err
	}
	var data any
	if len(results) > 1 {
		data = jsonForm(results[0].Interface())
	}
	if s.Raw {
		return object{"status": float64(response.Status), "etag": response.ETag, "requestId": response.RequestID, "data": data}, nil
	}
	return data, nil
}

func iterate(sequence reflect.Value, limit int) (any, error) {
	items := []any{}
	for item, problem := range sequence.Seq2() {
		if err, _ := problem.Interface().(error); err != nil {
			return items, err
		}
		if items = append(items, jsonForm(item.Interface())); len(items) == limit {
			break
		}
	}
	return items, nil
}

func argumentsOf(method reflect.Type, s *step, response *dateline.Response) ([]reflect.Value, error) {
	var arguments []reflect.Value
	path := s.Path
	for i := range method.NumIn() - 1 {
		switch in := method.In(i); {
		case in == reflect.TypeFor[context.Context]():
			arguments = append(arguments, reflect.ValueOf(background))
		case in.Kind() == reflect.String || in.Kind() == reflect.Int:
			arguments = append(arguments, reflect.ValueOf(path[0]).Convert(in))
			path = path[1:]
		case in.Kind() == reflect.Struct:
			body := reflect.New(in)
			decoder := json.NewDecoder(strings.NewReader(string(s.Body)))
			decoder.DisallowUnknownFields()
			if err := decoder.Decode(body.Interface()); err != nil {
				return nil, err
			}
			arguments = append(arguments, body.Elem())
		default:
			params, err := paramsOf(in.Elem(), s.Query)
			if err != nil {
				return nil, err
			}
			arguments = append(arguments, params)
		}
	}
	for _, option := range optionsOf(s.Options) {
		arguments = append(arguments, reflect.ValueOf(option))
	}
	return append(arguments, reflect.ValueOf(dateline.WithResponse(response))), nil
}

// paramsOf fills a struct by the tags of its fields.
func paramsOf(structure reflect.Type, query object) (reflect.Value, error) {
	params := reflect.New(structure)
	known := 0
	for i := range structure.NumField() {
		if value, ok := query[structure.Field(i).Tag.Get("query")]; ok {
			known++
			if structure.Field(i).Type == reflect.TypeFor[dateline.Moment]() {
				params.Elem().Field(i).Set(reflect.ValueOf(momentOf(value.(string))))
				continue
			}
			if err := json.Unmarshal(must(json.Marshal(value)), params.Elem().Field(i).Addr().Interface()); err != nil {
				return params, err
			}
		}
	}
	if known != len(query) {
		return params, fmt.Errorf("%s has not all of %v", structure, query)
	}
	return params, nil
}

func momentOf(text string) dateline.Moment {
	if instant, err := time.Parse(time.RFC3339Nano, text); err == nil {
		return instant
	}
	return dateline.Day(text)
}

func optionsOf(options object) (all []dateline.RequestOption) {
	for name, value := range options {
		switch name {
		case "ifMatch":
			if version, ok := value.(float64); ok {
				all = append(all, dateline.IfVersion(int(version)))
			} else {
				all = append(all, dateline.IfMatch(value.(string)))
			}
		case "ifNoneMatch":
			all = append(all, dateline.IfNoneMatch(value.(string)))
		case "idempotencyKey":
			all = append(all, dateline.IdempotencyKey(value.(string)))
		case "datelineComment":
			all = append(all, dateline.DatelineComment(value.(string)))
		case "maxRetries":
			all = append(all, dateline.WithMaxRetries(int(value.(float64))))
		case "timeoutMs":
			all = append(all, dateline.WithTimeout(time.Duration(value.(float64))*time.Millisecond))
		case "headers":
			for name, value := range value.(object) {
				all = append(all, dateline.WithHeader(name, value.(string)))
			}
		case "query":
			for name, value := range value.(object) {
				all = append(all, dateline.WithQuery(name, fmt.Sprint(value)))
			}
		default:
			panic("no option " + name)
		}
	}
	return all
}

func jsonForm(value any) (form any) {
	if err := json.Unmarshal(must(json.Marshal(value)), &form); err != nil {
		panic(err)
	}
	return form
}

var (
	reference = `([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*|\[\d+\])*)`
	whole     = regexp.MustCompile(`^\$` + reference + `$`)
	inside    = regexp.MustCompile(`\$\{` + reference + `\}`)
	steps     = regexp.MustCompile(`\w+`)
)

// resolve puts in what $name.member[0] and ${name.member} stand for.
func resolve(t *testing.T, names object, value any) any {
	t.Helper()
	look := func(match []string) any {
		found, ok := names[match[1]]
		for _, step := range steps.FindAllString(match[2], -1) {
			if list, isList := found.([]any); isList {
				found, ok = list[must(strconv.Atoi(step))], true
			} else {
				found, ok = found.(object)[step]
			}
		}
		if !ok {
			t.Fatalf("there is no %s", match[0])
		}
		return found
	}
	switch value := value.(type) {
	case string:
		if match := whole.FindStringSubmatch(value); match != nil {
			return look(match)
		}
		return inside.ReplaceAllStringFunc(value, func(part string) string {
			return fmt.Sprint(look(inside.FindStringSubmatch(part)))
		})
	case []any:
		list := []any{}
		for _, item := range value {
			list = append(list, resolve(t, names, item))
		}
		return list
	case object:
		members := object{}
		for name, member := range value {
			members[name] = resolve(t, names, member)
		}
		return members
	}
	return value
}

// mismatch tells where a value does not match and why, or nothing.
func mismatch(actual, wanted any, at string) string {
	told := func(why string) string {
		text := must(json.Marshal(actual))
		return fmt.Sprintf("%q is %.300s, %s", at, text, why)
	}
	switch wanted := wanted.(type) {
	case []any:
		list, ok := actual.([]any)
		if !ok || len(list) != len(wanted) {
			return told(fmt.Sprintf("not a list of %d", len(wanted)))
		}
		for i, item := range wanted {
			if found := mismatch(list[i], item, fmt.Sprintf("%s/%d", at, i)); found != "" {
				return found
			}
		}
	case object:
		members, ok := actual.(object)
		if !ok {
			return told("not an object")
		}
		for name, member := range wanted {
			value, ok := members[name]
			if !ok {
				return told("without " + name)
			}
			if found := mismatch(value, member, at+"/"+name); found != "" {
				return found
			}
		}
	default:
		if actual != wanted {
			return told(fmt.Sprintf("not %v", wanted))
		}
	}
	return ""
}
