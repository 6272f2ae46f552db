package dateline

import "net/http"

// Response is what came beside the data; [WithResponse] asks for it.
type Response struct {
	Status int
	Header http.Header
	// For [IfMatch] and [IfNoneMatch].
	ETag string
	// Id of the request in the logs of the service.
	RequestID string
	// How many attempts it took.
	Attempts int
}

func responseOf(r *http.Response, attempts int) Response {
	return Response{r.StatusCode, r.Header, r.Header.Get("ETag"), r.Header.Get("X-Request-Id"), attempts}
}
