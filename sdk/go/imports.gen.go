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
	// Add mentions of the known actors that title, summary and body name, as `POST /v1/actors/recognise` finds them, but for those that several actors may be meant by.
	Annotate *bool `query:"annotate"`
	// Report the outcome of each line without writing anything.
	DryRun *bool `query:"dryRun"`
}

// ImportLines imports articles, actors and events.
//
// Takes any number of lines, each with one article, actor or event, and answers with one result for each line. Lines refer to each other by id, external ids, url, or a `key` of your own, in any order. A line that was imported before changes nothing.
//
// Fields in a line replace the stored ones, fields that it leaves out stay, and lists gain items. What somebody has changed since the last import stays, and `kept` names it; `overwrite=true` imports it too.
//
// Lines are written in batches, and a result is sent once its batch is durable: read the results while you send, and send the lines without one again. docs/loading.md says when an import ends early.
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
