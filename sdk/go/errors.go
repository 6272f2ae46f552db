package dateline

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Error is what every error is that the service, or the way to it, has caused.
type Error interface {
	error
	after(attempts int)
}

// ConfigurationError is of a client that is made in a way that cannot work. Nothing is sent.
type ConfigurationError struct {
	Message string
}

func (e *ConfigurationError) after(int) {}

func (e *ConfigurationError) Error() string { return "dateline: " + e.Message }

// What [errors.Is] tells of an [*APIError].
var (
	// ErrNotModified is 304: what [IfNoneMatch] names is current.
	ErrNotModified = errors.New("dateline: not modified")
	// ErrBadRequest is 400: the request is malformed, or a parameter is wrong; the errors say which.
	ErrBadRequest = errors.New("dateline: bad request")
	// ErrAuthentication is 401: there is no API key, or it is not valid.
	ErrAuthentication = errors.New("dateline: not authenticated")
	// ErrPermissionDenied is 403: the API key may not do this.
	ErrPermissionDenied = errors.New("dateline: permission denied")
	// ErrNotFound is 404: there is no such resource.
	ErrNotFound = errors.New("dateline: not found")
	// ErrConflict is 409: something stands in the way; Problem.Conflicts says what.
	ErrConflict = errors.New("dateline: conflict")
	// ErrGone is 410: what was asked for is no longer there.
	ErrGone = errors.New("dateline: gone")
	// ErrPreconditionFailed is 412: it has changed since the version that [IfMatch] names.
	ErrPreconditionFailed = errors.New("dateline: precondition failed")
	// ErrContentTooLarge is 413: the body is too long.
	ErrContentTooLarge = errors.New("dateline: content too large")
	// ErrValidation is 422: the body is well-formed and wrong; the errors point at its fields.
	ErrValidation = errors.New("dateline: not valid")
	// ErrPreconditionRequired is 428: the write needs [IfMatch].
	ErrPreconditionRequired = errors.New("dateline: precondition required")
	// ErrRateLimit is 429: too many requests; RetryAfter says how long to wait.
	ErrRateLimit = errors.New("dateline: rate limited")
	// ErrServer is 5xx: the service, or something before it, failed.
	ErrServer = errors.New("dateline: server error")
)

var errorsByStatus = map[int]error{
	http.StatusNotModified:           ErrNotModified,
	http.StatusBadRequest:            ErrBadRequest,
	http.StatusUnauthorized:          ErrAuthentication,
	http.StatusForbidden:             ErrPermissionDenied,
	http.StatusNotFound:              ErrNotFound,
	http.StatusConflict:              ErrConflict,
	http.StatusGone:                  ErrGone,
	http.StatusPreconditionFailed:    ErrPreconditionFailed,
	http.StatusRequestEntityTooLarge: ErrContentTooLarge,
	http.StatusUnprocessableEntity:   ErrValidation,
	http.StatusPreconditionRequired:  ErrPreconditionRequired,
	http.StatusTooManyRequests:       ErrRateLimit,
}

const errorsShown = 3

// APIError is any answer that is no 2xx.
type APIError struct {
	Status int
	Header http.Header
	// The body as text.
	Body string
	// What the service says is wrong (RFC 9457); nil when something before it answered.
	Problem *Problem
	// What is wrong, place by place: a pointer into the body, or a parameter.
	Errors []ProblemError
	// Id of the request in the logs of the service.
	RequestID string
	// How many attempts there were.
	Attempts int

	arrived time.Time
}

func newAPIError(r *http.Response, body []byte) *APIError {
	e := &APIError{
		Status:    r.StatusCode,
		Header:    r.Header,
		Body:      string(body),
		RequestID: r.Header.Get("X-Request-Id"),
		arrived:   time.Now(),
	}
	if problem, err := decode[Problem](body); err == nil && problem.Title != "" {
		e.Problem = problem
		e.Errors = problem.Errors
		e.RequestID = cmp.Or(problem.RequestID, e.RequestID)
	}
	return e
}

func (e *APIError) after(attempts int) { e.Attempts = attempts }

// Error is one line: status, title and detail, which says the first error, and the next errors.
func (e *APIError) Error() string {
	if e.Problem == nil {
		return fmt.Sprintf("dateline: %d %s, without a problem document", e.Status, http.StatusText(e.Status))
	}
	var text strings.Builder
	fmt.Fprintf(&text, "dateline: %d %s: %s", e.Status, e.Problem.Title, e.Problem.Detail)
	for _, one := range e.Errors[min(1, len(e.Errors)):min(errorsShown, len(e.Errors))] {
		fmt.Fprintf(&text, " [%s: %s]", cmp.Or(one.Pointer, one.Parameter), one.Message)
	}
	return strings.Join(strings.Fields(text.String()), " ")
}

// Is tells whether target is the error of this status.
func (e *APIError) Is(target error) bool {
	if e.Status >= http.StatusInternalServerError {
		return target == ErrServer
	}
	known, ok := errorsByStatus[e.Status]
	return ok && target == known
}

// RetryAfter is how long the service asks to wait, counted from its answer, and whether it does.
func (e *APIError) RetryAfter() (wait time.Duration, asked bool) {
	value := e.Header.Get("Retry-After")
	if seconds, err := strconv.ParseFloat(value, 64); err == nil && !math.IsNaN(seconds) {
		return time.Duration(min(max(0, seconds), math.MaxInt32) * float64(time.Second)), true
	}
	if date, err := http.ParseTime(value); err == nil {
		return max(0, date.Sub(e.arrived)), true
	}
	return 0, false
}

// ConnectionError is no whole answer: the connection was refused, was reset, or broke off.
type ConnectionError struct {
	// Method and address of the request.
	Request string
	Err     error
	// How many attempts there were.
	Attempts int
}

func (e *ConnectionError) after(attempts int) { e.Attempts = attempts }

func (e *ConnectionError) Error() string { return fmt.Sprintf("dateline: %s: %v", e.Request, e.Err) }

func (e *ConnectionError) Unwrap() error { return e.Err }

// TimeoutError is a [ConnectionError]: an attempt took longer than [WithTimeout] allows.
type TimeoutError struct{ ConnectionError }

// Unwrap gives the [ConnectionError] that it is.
func (e *TimeoutError) Unwrap() error { return &e.ConnectionError }

// Timeout is true, as [net.Error] has it.
func (e *TimeoutError) Timeout() bool { return true }

// UnexpectedResponseError is a 2xx whose body is not what the contract says: a proxy's page, perhaps.
type UnexpectedResponseError struct {
	// Method and address of the request.
	Request string
	Err     error
	// How many attempts there were.
	Attempts int
}

func (e *UnexpectedResponseError) after(attempts int) { e.Attempts = attempts }

func (e *UnexpectedResponseError) Error() string {
	return fmt.Sprintf("dateline: %s: the answer is not what the contract says: %v", e.Request, e.Err)
}

func (e *UnexpectedResponseError) Unwrap() error { return e.Err }
