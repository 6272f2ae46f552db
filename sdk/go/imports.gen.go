// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
	"iter"
)

// ImportsService: Import of many resources, line by line.
type ImportsService struct{ core *core }

// CreateImportParams are the query parameters of [ImportsService.Create]. What is left empty is not sent.
type CreateImportParams struct {
	// What happens to a resource that is there already, by id, external id or url: `upsert` (when not given) brings it up to date, `insert` refuses the line.
	Mode CreateImportMode `query:"mode"`
	// After a line that is refused: `continue` (when not given) with the next, or `abort`, which keeps what came before.
	OnError CreateImportOnError `query:"onError"`
	// Take what the lines say also where somebody has changed or deleted it since the last import.
	Overwrite *bool `query:"overwrite"`
	// Only say what would come of each line; nothing is written.
	DryRun *bool `query:"dryRun"`
}

// Create imports articles, actors and events.
//
// Takes one article, actor or event a line, as many as you like, and answers with one result for each. Lines refer to each other by id, by external ids, by url, or by a `key` of yours, in any order.
//
// Nothing is kept in memory: lines are written in batches, each one transaction, and a result is sent when its batch is durable. A line that refers to one that has not come yet is answered at the end. When the connection breaks, send the lines that have no result again, or all, if lines refer to each other by `key`: with `mode=upsert`, what is there already changes nothing. A line without id, external id and url is known by all that it says.
//
// When the database takes no more (507 when there is no room, 503 when it is locked or cannot be written to), the answer is that problem, if there was no result yet; else it has the lines from there on as refused, each with that problem. Send those again later.
//
// The import ends early, with a last result that says so, when the service stops (503), when 10,000 lines in a row are refused (400), or when a packed body has little in it but blanks, or unpacks to over 100 times its size (413). Read the results while you send: when more of them wait than 64 MiB, and eight times what you have sent, no line is taken until you do.
//
// What a line says replaces what was said before, what it leaves out stays, and lists (tags, external ids, evidence, participants …) gain without losing. A line that says what an earlier import said changes nothing: what somebody has changed, removed, merged or deleted since stays so. Where a line says something new of a field that somebody has changed, that stays too, and `kept` names the field; `overwrite=true` takes the line instead.
//
// Lines are read as they are sent, once: it is not tried again.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	POST /v1/import
//
// It takes [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ImportsService) Create(ctx context.Context, lines iter.Seq2[ImportLine, error], params *CreateImportParams, opts ...RequestOption) iter.Seq2[ImportResult, error] {
	return getLines[ImportResult](ctx, s.core, &call{method: "POST", path: []string{"/v1/import"}, params: params, accept: "application/x-ndjson", contentType: "application/x-ndjson", lines: encodeLines(lines)}, opts)
}
