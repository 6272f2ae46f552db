// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
	"iter"
)

// ImportsService: Import of many resources, line by line.
type ImportsService struct{ core *core }

// ImportLinesParams are the query parameters of [ImportsService.ImportLines]. What is left empty is not sent.
type ImportLinesParams struct {
	// What to do when a resource with the same id, external id or url exists: `upsert` (default) updates it, `insert` refuses the line.
	Mode ImportLinesMode `query:"mode"`
	// After a refused line: `skip` it (default) and go on with the next line, or `abort` and keep what was imported before.
	OnError ImportLinesOnError `query:"onError"`
	// Import also what somebody has changed or deleted since the last import.
	Overwrite *bool `query:"overwrite"`
	// Report the outcome of each line without writing anything.
	DryRun *bool `query:"dryRun"`
}

// ImportLines imports articles, actors and events.
//
// Takes any number of lines, each with one article, actor or event, and answers with one result for each line. Lines refer to each other by id, external ids, url, or a `key` of your own, in any order.
//
// Lines are written in batches, each one transaction, and a result is sent once its batch is durable. A line that refers to a later line gets its result at the end. If the connection breaks, send the lines without a result again, or all lines if they refer to each other by `key`: with `mode=upsert`, lines that were imported already change nothing. A line without id, external id and url is identified by its content.
//
// If the database cannot be written to (507 without room, 503 when locked or read-only) before the first result, the answer is that problem. If it happens later, all remaining lines are refused with that problem; send those again later.
//
// The import ends early, with a last result that says so, when the service stops (503), when 10,000 lines in a row are refused (400), or when a compressed body is mostly blank or unpacks to more than 100 times its size (413). Read the results while you send: once unread results exceed 64 MiB plus eight times what you have sent, the server reads no more lines until you read.
//
// Fields in a line replace the stored ones, fields that it leaves out stay, and lists (tags, external ids, evidence, participants …) gain items without losing any. A line that repeats an earlier import changes nothing, so whatever somebody has changed, removed, merged or deleted since stays that way. If a line has a new value for a field that somebody has changed, the change stays and `kept` names the field; `overwrite=true` imports the new value instead.
//
// Lines are read as they are sent, once: it is not tried again.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	POST /v1/import
//
// It takes [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrContentTooLarge], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ImportsService) ImportLines(ctx context.Context, lines iter.Seq2[ImportLine, error], params *ImportLinesParams, opts ...RequestOption) iter.Seq2[ImportResult, error] {
	return getLines[ImportResult](ctx, s.core, &call{method: "POST", path: []string{"/v1/import"}, params: params, accept: "application/x-ndjson", contentType: "application/x-ndjson", lines: encodeLines(lines)}, opts)
}
