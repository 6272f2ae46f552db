// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
	"io"
	"iter"
)

// ArticlesService: Publications, which are evidence of events.
type ArticlesService struct{ core *core }

// ListArticlesParams are the query parameters of [ArticlesService.List]. What is left empty is not sent.
type ListArticlesParams struct {
	// Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
	ID []string `query:"id"`
	// Domain or name of the source.
	Source []string `query:"source"`
	// Country of the source.
	SourceCountry []string `query:"sourceCountry"`
	// Language of the article.
	Language []string `query:"language"`
	// Name of an author.
	Author []string `query:"author"`
	// Section of the outlet.
	Section []string `query:"section"`
	// Kind of text.
	Genre []ArticleGenre `query:"genre"`
	// Label.
	Tag []string `query:"tag"`
	// Published at this time or later. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// Published at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// Id of an actor that it mentions.
	Actor []string `query:"actor"`
	// Id of an event that it is evidence of.
	Event []string `query:"event"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Where it was published; compared after normalising.
	URL []string `query:"url"`
	// Whether its full text is stored.
	HasBody *bool `query:"hasBody"`
	// Whether it is evidence of an event.
	HasEvent *bool `query:"hasEvent"`
	// `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
	Duplicates ArticleDuplicates `query:"duplicates"`
	// Id of the original that it is a duplicate of.
	DuplicateOf []string `query:"duplicateOf"`
	// Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
	Status []ArticleStatusFilter `query:"status"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `sourceCountry` finds.
	ExcludeSourceCountry []string `query:"excludeSourceCountry"`
	// Leaves out what `language` finds.
	ExcludeLanguage []string `query:"excludeLanguage"`
	// Leaves out what `author` finds.
	ExcludeAuthor []string `query:"excludeAuthor"`
	// Leaves out what `section` finds.
	ExcludeSection []string `query:"excludeSection"`
	// Leaves out what `genre` finds.
	ExcludeGenre []ArticleGenre `query:"excludeGenre"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `event` finds.
	ExcludeEvent []string `query:"excludeEvent"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// Leaves out what `url` finds.
	ExcludeURL []string `query:"excludeUrl"`
	// Leaves out what `duplicateOf` finds.
	ExcludeDuplicateOf []string `query:"excludeDuplicateOf"`
	// Leaves out what `status` finds.
	ExcludeStatus []ArticleStatusFilter `query:"excludeStatus"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
	// Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort ArticleSort `query:"sort"`
	// Count all matches in `page.total`, up to 10,000.
	Total *bool `query:"total"`
	// With `q`: show the passage of title, summary or body that matched.
	Snippet *bool `query:"snippet"`
}

// List lists and searches articles.
//
// Articles that pass all filters, latest first. Repeat a filter for OR; different filters are ANDed.
//
// It answers the first page.
//
//	GET /v1/articles
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) List(ctx context.Context, params *ListArticlesParams, opts ...RequestOption) (*Page[ListedArticle], error) {
	return getPage[ListedArticle](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles"}, params: params}, opts)
}

// ListAll goes through all that [ArticlesService.List] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *ArticlesService) ListAll(ctx context.Context, params *ListArticlesParams, opts ...RequestOption) iter.Seq2[ListedArticle, error] {
	return getAll[ListedArticle](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles"}, params: params}, opts)
}

// ListPages goes through the pages of what [ArticlesService.List] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *ArticlesService) ListPages(ctx context.Context, params *ListArticlesParams, opts ...RequestOption) iter.Seq2[*Page[ListedArticle], error] {
	return getPages[ListedArticle](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles"}, params: params}, opts)
}

// CreateArticleParams are the query parameters of [ArticlesService.Create]. What is left empty is not sent.
type CreateArticleParams struct {
	// Add mentions of the known actors that title, summary and body name, as `POST /v1/actors/recognise` finds them, but for those that several actors may be meant by.
	Annotate *bool `query:"annotate"`
}

// Create records an article.
//
// Records an article. A url or external id that another article has is refused with 409, which names that article.
//
//	POST /v1/articles
//
// It takes [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrConflict], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) Create(ctx context.Context, body ArticleInput, params *CreateArticleParams, opts ...RequestOption) (*Article, error) {
	return getJSON[Article](ctx, s.core, &call{method: "POST", path: []string{"/v1/articles"}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// ListArticleDeletionsParams are the query parameters of [ArticlesService.ListDeletions]. What is left empty is not sent.
type ListArticleDeletionsParams struct {
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
}

// ListDeletions lists deleted articles.
//
// Deleted articles that were not put back, the last first: when, by which key, and why. `POST /v1/articles/{id}/restore` puts one back.
//
// It answers the first page.
//
//	GET /v1/articles/deletions
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) ListDeletions(ctx context.Context, params *ListArticleDeletionsParams, opts ...RequestOption) (*Page[Deletion], error) {
	return getPage[Deletion](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/deletions"}, params: params}, opts)
}

// ListDeletionsAll goes through all that [ArticlesService.ListDeletions] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *ArticlesService) ListDeletionsAll(ctx context.Context, params *ListArticleDeletionsParams, opts ...RequestOption) iter.Seq2[Deletion, error] {
	return getAll[Deletion](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/deletions"}, params: params}, opts)
}

// ListDeletionsPages goes through the pages of what [ArticlesService.ListDeletions] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *ArticlesService) ListDeletionsPages(ctx context.Context, params *ListArticleDeletionsParams, opts ...RequestOption) iter.Seq2[*Page[Deletion], error] {
	return getPages[Deletion](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/deletions"}, params: params}, opts)
}

// ListArticleEvidenceParams are the query parameters of [ArticlesService.ListEvidence]. What is left empty is not sent.
type ListArticleEvidenceParams struct {
	// Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
	// Only links with this stance.
	Stance []EvidenceStance `query:"stance"`
	// `context`: the text around each quote.
	Include string `query:"include"`
}

// ListEvidence lists the events an article is evidence of.
//
// The events that the article is evidence for or against, latest first, each with the quote and its offsets in the body.
//
// It answers the first page.
//
//	GET /v1/articles/{articleId}/evidence
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) ListEvidence(ctx context.Context, articleID string, params *ListArticleEvidenceParams, opts ...RequestOption) (*Page[ArticleEvidence], error) {
	return getPage[ArticleEvidence](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/evidence"}, params: params}, opts)
}

// ListEvidenceAll goes through all that [ArticlesService.ListEvidence] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *ArticlesService) ListEvidenceAll(ctx context.Context, articleID string, params *ListArticleEvidenceParams, opts ...RequestOption) iter.Seq2[ArticleEvidence, error] {
	return getAll[ArticleEvidence](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/evidence"}, params: params}, opts)
}

// ListEvidencePages goes through the pages of what [ArticlesService.ListEvidence] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *ArticlesService) ListEvidencePages(ctx context.Context, articleID string, params *ListArticleEvidenceParams, opts ...RequestOption) iter.Seq2[*Page[ArticleEvidence], error] {
	return getPages[ArticleEvidence](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/evidence"}, params: params}, opts)
}

// StreamArticleEvidenceParams are the query parameters of [ArticlesService.StreamEvidence]. What is left empty is not sent.
type StreamArticleEvidenceParams struct {
	// Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Only links with this stance.
	Stance []EvidenceStance `query:"stance"`
	// `context`: the text around each quote.
	Include string `query:"include"`
}

// StreamEvidence streams the events an article is evidence of.
//
// Takes the filters of `GET /v1/articles/{articleId}/evidence`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/articles/{articleId}/evidence/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) StreamEvidence(ctx context.Context, articleID string, params *StreamArticleEvidenceParams, opts ...RequestOption) iter.Seq2[ArticleEvidence, error] {
	return getLines[ArticleEvidence](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/evidence/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportArticleEvidenceParams are the query parameters of [ArticlesService.ExportEvidence]. What is left empty is not sent.
type ExportArticleEvidenceParams struct {
	// Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Only links with this stance.
	Stance []EvidenceStance `query:"stance"`
	// `context`: the text around each quote.
	Include string `query:"include"`
	// The form of the list, and so its media type; `ndjson` when not given.
	Format ExportDyadsFormat `query:"format"`
	// With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
	Bom *bool `query:"bom"`
}

// ExportEvidence exports the events an article is evidence of.
//
// Takes the filters of `GET /v1/articles/{articleId}/evidence`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/articles/{articleId}/evidence/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) ExportEvidence(ctx context.Context, articleID string, params *ExportArticleEvidenceParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/evidence/export"}, params: params, accept: "*/*"}, opts)
}

// GetArticleFacetsParams are the query parameters of [ArticlesService.GetFacets]. What is left empty is not sent.
type GetArticleFacetsParams struct {
	// Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
	ID []string `query:"id"`
	// Domain or name of the source.
	Source []string `query:"source"`
	// Country of the source.
	SourceCountry []string `query:"sourceCountry"`
	// Language of the article.
	Language []string `query:"language"`
	// Name of an author.
	Author []string `query:"author"`
	// Section of the outlet.
	Section []string `query:"section"`
	// Kind of text.
	Genre []ArticleGenre `query:"genre"`
	// Label.
	Tag []string `query:"tag"`
	// Published at this time or later. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// Published at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// Id of an actor that it mentions.
	Actor []string `query:"actor"`
	// Id of an event that it is evidence of.
	Event []string `query:"event"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Where it was published; compared after normalising.
	URL []string `query:"url"`
	// Whether its full text is stored.
	HasBody *bool `query:"hasBody"`
	// Whether it is evidence of an event.
	HasEvent *bool `query:"hasEvent"`
	// `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
	Duplicates ArticleDuplicates `query:"duplicates"`
	// Id of the original that it is a duplicate of.
	DuplicateOf []string `query:"duplicateOf"`
	// Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
	Status []ArticleStatusFilter `query:"status"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `sourceCountry` finds.
	ExcludeSourceCountry []string `query:"excludeSourceCountry"`
	// Leaves out what `language` finds.
	ExcludeLanguage []string `query:"excludeLanguage"`
	// Leaves out what `author` finds.
	ExcludeAuthor []string `query:"excludeAuthor"`
	// Leaves out what `section` finds.
	ExcludeSection []string `query:"excludeSection"`
	// Leaves out what `genre` finds.
	ExcludeGenre []ArticleGenre `query:"excludeGenre"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `event` finds.
	ExcludeEvent []string `query:"excludeEvent"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// Leaves out what `url` finds.
	ExcludeURL []string `query:"excludeUrl"`
	// Leaves out what `duplicateOf` finds.
	ExcludeDuplicateOf []string `query:"excludeDuplicateOf"`
	// Leaves out what `status` finds.
	ExcludeStatus []ArticleStatusFilter `query:"excludeStatus"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Filter whose values are counted. Repeat for up to 10.
	Facet []ArticleFacet `query:"facet"`
	// How many values of each to answer with, 20 when not given.
	FacetLimit int `query:"facetLimit"`
	// Which filters apply to a facet: `all`, or `others`, which leaves out its own, so that a side bar shows what else could be chosen; `all` when not given.
	FacetScope EventFacetScope `query:"facetScope"`
}

// GetFacets counts articles by the values of filters.
//
// How many of the articles that pass all filters have each value of a filter, exactly. Those with several values count for each. The `filter` of a value lists what it counts.
//
//	GET /v1/articles/facets
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) GetFacets(ctx context.Context, params *GetArticleFacetsParams, opts ...RequestOption) (*ArticleFacets, error) {
	return getJSON[ArticleFacets](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/facets"}, params: params}, opts)
}

// GetArticleTimelineParams are the query parameters of [ArticlesService.GetTimeline]. What is left empty is not sent.
type GetArticleTimelineParams struct {
	// Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
	ID []string `query:"id"`
	// Domain or name of the source.
	Source []string `query:"source"`
	// Country of the source.
	SourceCountry []string `query:"sourceCountry"`
	// Language of the article.
	Language []string `query:"language"`
	// Name of an author.
	Author []string `query:"author"`
	// Section of the outlet.
	Section []string `query:"section"`
	// Kind of text.
	Genre []ArticleGenre `query:"genre"`
	// Label.
	Tag []string `query:"tag"`
	// Published at this time or later. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// Published at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// Id of an actor that it mentions.
	Actor []string `query:"actor"`
	// Id of an event that it is evidence of.
	Event []string `query:"event"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Where it was published; compared after normalising.
	URL []string `query:"url"`
	// Whether its full text is stored.
	HasBody *bool `query:"hasBody"`
	// Whether it is evidence of an event.
	HasEvent *bool `query:"hasEvent"`
	// `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
	Duplicates ArticleDuplicates `query:"duplicates"`
	// Id of the original that it is a duplicate of.
	DuplicateOf []string `query:"duplicateOf"`
	// Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
	Status []ArticleStatusFilter `query:"status"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `sourceCountry` finds.
	ExcludeSourceCountry []string `query:"excludeSourceCountry"`
	// Leaves out what `language` finds.
	ExcludeLanguage []string `query:"excludeLanguage"`
	// Leaves out what `author` finds.
	ExcludeAuthor []string `query:"excludeAuthor"`
	// Leaves out what `section` finds.
	ExcludeSection []string `query:"excludeSection"`
	// Leaves out what `genre` finds.
	ExcludeGenre []ArticleGenre `query:"excludeGenre"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `event` finds.
	ExcludeEvent []string `query:"excludeEvent"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// Leaves out what `url` finds.
	ExcludeURL []string `query:"excludeUrl"`
	// Leaves out what `duplicateOf` finds.
	ExcludeDuplicateOf []string `query:"excludeDuplicateOf"`
	// Leaves out what `status` finds.
	ExcludeStatus []ArticleStatusFilter `query:"excludeStatus"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// How long an interval is; a week begins on Monday (ISO 8601). At most 1000 intervals.
	Interval TimelineInterval `query:"interval"`
	// Filter whose commonest values, up to 20, have timelines of their own.
	GroupBy TimelineGroupByFilter `query:"groupBy"`
	// What is counted: `articles` of them, `originals` that repeat no earlier one, `sources` that published them; `articles` when not given.
	Metric TimelineMetricFilter `query:"metric"`
	// Compare with everything in each interval, without the other filters.
	Share *bool `query:"share"`
	// Add up the intervals too.
	Cumulative *bool `query:"cumulative"`
	// Compare each interval with the mean of those before it.
	Compare string `query:"compare"`
	// How many intervals before it are the mean, 4 when not given.
	CompareWith int `query:"compareWith"`
}

// GetTimeline counts articles over time.
//
// How much was published in each day, week, month, quarter or year of the articles that pass all filters, exactly; intervals with nothing are there too. They reach from `publishedFrom` to `publishedTo`, or else from the first to the last of the articles. `filter` of an interval lists what it counts.
//
//	GET /v1/articles/timeline
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) GetTimeline(ctx context.Context, params *GetArticleTimelineParams, opts ...RequestOption) (*Timeline, error) {
	return getJSON[Timeline](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/timeline"}, params: params}, opts)
}

// ListArticleSummariesParams are the query parameters of [ArticlesService.ListSummaries]. What is left empty is not sent.
type ListArticleSummariesParams struct {
	// Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
	ID []string `query:"id"`
	// Domain or name of the source.
	Source []string `query:"source"`
	// Country of the source.
	SourceCountry []string `query:"sourceCountry"`
	// Language of the article.
	Language []string `query:"language"`
	// Name of an author.
	Author []string `query:"author"`
	// Section of the outlet.
	Section []string `query:"section"`
	// Kind of text.
	Genre []ArticleGenre `query:"genre"`
	// Label.
	Tag []string `query:"tag"`
	// Published at this time or later. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// Published at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// Id of an actor that it mentions.
	Actor []string `query:"actor"`
	// Id of an event that it is evidence of.
	Event []string `query:"event"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Where it was published; compared after normalising.
	URL []string `query:"url"`
	// Whether its full text is stored.
	HasBody *bool `query:"hasBody"`
	// Whether it is evidence of an event.
	HasEvent *bool `query:"hasEvent"`
	// `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
	Duplicates ArticleDuplicates `query:"duplicates"`
	// Id of the original that it is a duplicate of.
	DuplicateOf []string `query:"duplicateOf"`
	// Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
	Status []ArticleStatusFilter `query:"status"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `sourceCountry` finds.
	ExcludeSourceCountry []string `query:"excludeSourceCountry"`
	// Leaves out what `language` finds.
	ExcludeLanguage []string `query:"excludeLanguage"`
	// Leaves out what `author` finds.
	ExcludeAuthor []string `query:"excludeAuthor"`
	// Leaves out what `section` finds.
	ExcludeSection []string `query:"excludeSection"`
	// Leaves out what `genre` finds.
	ExcludeGenre []ArticleGenre `query:"excludeGenre"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `event` finds.
	ExcludeEvent []string `query:"excludeEvent"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// Leaves out what `url` finds.
	ExcludeURL []string `query:"excludeUrl"`
	// Leaves out what `duplicateOf` finds.
	ExcludeDuplicateOf []string `query:"excludeDuplicateOf"`
	// Leaves out what `status` finds.
	ExcludeStatus []ArticleStatusFilter `query:"excludeStatus"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
	// Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort ArticleSort `query:"sort"`
	// Count all matches in `page.total`, up to 10,000.
	Total *bool `query:"total"`
	// With `q`: show the passage of title, summary or body that matched.
	Snippet *bool `query:"snippet"`
}

// ListSummaries lists and searches articles in short.
//
// The articles that pass all filters, as `GET /v1/articles` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
//
// It answers the first page.
//
//	GET /v1/articles/summaries
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) ListSummaries(ctx context.Context, params *ListArticleSummariesParams, opts ...RequestOption) (*Page[ArticleSummary], error) {
	return getPage[ArticleSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/summaries"}, params: params}, opts)
}

// ListSummariesAll goes through all that [ArticlesService.ListSummaries] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *ArticlesService) ListSummariesAll(ctx context.Context, params *ListArticleSummariesParams, opts ...RequestOption) iter.Seq2[ArticleSummary, error] {
	return getAll[ArticleSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/summaries"}, params: params}, opts)
}

// ListSummariesPages goes through the pages of what [ArticlesService.ListSummaries] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *ArticlesService) ListSummariesPages(ctx context.Context, params *ListArticleSummariesParams, opts ...RequestOption) iter.Seq2[*Page[ArticleSummary], error] {
	return getPages[ArticleSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/summaries"}, params: params}, opts)
}

// GetArticleSummaryParams are the query parameters of [ArticlesService.GetSummary], which has none yet: give it nil.
type GetArticleSummaryParams struct {
}

// GetSummary reads an article in short.
//
// What `GET /v1/articles/summaries` shows of one of the articles.
//
//	GET /v1/articles/{articleId}/summary
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) GetSummary(ctx context.Context, articleID string, params *GetArticleSummaryParams, opts ...RequestOption) (*ArticleSummary, error) {
	return getJSON[ArticleSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/summary"}, params: params}, opts)
}

// ReadArticlesParams are the query parameters of [ArticlesService.Read], which has none yet: give it nil.
type ReadArticlesParams struct {
}

// Read reads articles by their ids.
//
// Up to 1000 articles in one answer, as `GET /v1/articles/{id}` answers each, and what became of the ids that there is nothing of. Nothing is written, so the request may be repeated.
//
//	POST /v1/articles/read
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) Read(ctx context.Context, body ArticleReadRequest, params *ReadArticlesParams, opts ...RequestOption) (*ArticleReadResult, error) {
	return getJSON[ArticleReadResult](ctx, s.core, &call{method: "POST", path: []string{"/v1/articles/read"}, params: params, contentType: "application/json", body: body}, opts)
}

// StreamArticlesParams are the query parameters of [ArticlesService.Stream]. What is left empty is not sent.
type StreamArticlesParams struct {
	// Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
	ID []string `query:"id"`
	// Domain or name of the source.
	Source []string `query:"source"`
	// Country of the source.
	SourceCountry []string `query:"sourceCountry"`
	// Language of the article.
	Language []string `query:"language"`
	// Name of an author.
	Author []string `query:"author"`
	// Section of the outlet.
	Section []string `query:"section"`
	// Kind of text.
	Genre []ArticleGenre `query:"genre"`
	// Label.
	Tag []string `query:"tag"`
	// Published at this time or later. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// Published at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// Id of an actor that it mentions.
	Actor []string `query:"actor"`
	// Id of an event that it is evidence of.
	Event []string `query:"event"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Where it was published; compared after normalising.
	URL []string `query:"url"`
	// Whether its full text is stored.
	HasBody *bool `query:"hasBody"`
	// Whether it is evidence of an event.
	HasEvent *bool `query:"hasEvent"`
	// `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
	Duplicates ArticleDuplicates `query:"duplicates"`
	// Id of the original that it is a duplicate of.
	DuplicateOf []string `query:"duplicateOf"`
	// Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
	Status []ArticleStatusFilter `query:"status"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `sourceCountry` finds.
	ExcludeSourceCountry []string `query:"excludeSourceCountry"`
	// Leaves out what `language` finds.
	ExcludeLanguage []string `query:"excludeLanguage"`
	// Leaves out what `author` finds.
	ExcludeAuthor []string `query:"excludeAuthor"`
	// Leaves out what `section` finds.
	ExcludeSection []string `query:"excludeSection"`
	// Leaves out what `genre` finds.
	ExcludeGenre []ArticleGenre `query:"excludeGenre"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `event` finds.
	ExcludeEvent []string `query:"excludeEvent"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// Leaves out what `url` finds.
	ExcludeURL []string `query:"excludeUrl"`
	// Leaves out what `duplicateOf` finds.
	ExcludeDuplicateOf []string `query:"excludeDuplicateOf"`
	// Leaves out what `status` finds.
	ExcludeStatus []ArticleStatusFilter `query:"excludeStatus"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort ArticleSort `query:"sort"`
}

// Stream streams articles.
//
// Takes the filters of `GET /v1/articles`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/articles/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) Stream(ctx context.Context, params *StreamArticlesParams, opts ...RequestOption) iter.Seq2[Article, error] {
	return getLines[Article](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportArticlesParams are the query parameters of [ArticlesService.Export]. What is left empty is not sent.
type ExportArticlesParams struct {
	// Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
	ID []string `query:"id"`
	// Domain or name of the source.
	Source []string `query:"source"`
	// Country of the source.
	SourceCountry []string `query:"sourceCountry"`
	// Language of the article.
	Language []string `query:"language"`
	// Name of an author.
	Author []string `query:"author"`
	// Section of the outlet.
	Section []string `query:"section"`
	// Kind of text.
	Genre []ArticleGenre `query:"genre"`
	// Label.
	Tag []string `query:"tag"`
	// Published at this time or later. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// Published at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// Id of an actor that it mentions.
	Actor []string `query:"actor"`
	// Id of an event that it is evidence of.
	Event []string `query:"event"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Where it was published; compared after normalising.
	URL []string `query:"url"`
	// Whether its full text is stored.
	HasBody *bool `query:"hasBody"`
	// Whether it is evidence of an event.
	HasEvent *bool `query:"hasEvent"`
	// `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
	Duplicates ArticleDuplicates `query:"duplicates"`
	// Id of the original that it is a duplicate of.
	DuplicateOf []string `query:"duplicateOf"`
	// Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
	Status []ArticleStatusFilter `query:"status"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `sourceCountry` finds.
	ExcludeSourceCountry []string `query:"excludeSourceCountry"`
	// Leaves out what `language` finds.
	ExcludeLanguage []string `query:"excludeLanguage"`
	// Leaves out what `author` finds.
	ExcludeAuthor []string `query:"excludeAuthor"`
	// Leaves out what `section` finds.
	ExcludeSection []string `query:"excludeSection"`
	// Leaves out what `genre` finds.
	ExcludeGenre []ArticleGenre `query:"excludeGenre"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `event` finds.
	ExcludeEvent []string `query:"excludeEvent"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// Leaves out what `url` finds.
	ExcludeURL []string `query:"excludeUrl"`
	// Leaves out what `duplicateOf` finds.
	ExcludeDuplicateOf []string `query:"excludeDuplicateOf"`
	// Leaves out what `status` finds.
	ExcludeStatus []ArticleStatusFilter `query:"excludeStatus"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort ArticleSort `query:"sort"`
	// The form of the list, and so its media type; `ndjson` when not given.
	Format ExportDyadsFormat `query:"format"`
	// With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
	Bom *bool `query:"bom"`
}

// Export exports articles.
//
// Takes the filters of `GET /v1/articles`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/articles/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) Export(ctx context.Context, params *ExportArticlesParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/export"}, params: params, accept: "*/*"}, opts)
}

// FeedArticlesParams are the query parameters of [ArticlesService.Feed]. What is left empty is not sent.
type FeedArticlesParams struct {
	// Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
	ID []string `query:"id"`
	// Domain or name of the source.
	Source []string `query:"source"`
	// Country of the source.
	SourceCountry []string `query:"sourceCountry"`
	// Language of the article.
	Language []string `query:"language"`
	// Name of an author.
	Author []string `query:"author"`
	// Section of the outlet.
	Section []string `query:"section"`
	// Kind of text.
	Genre []ArticleGenre `query:"genre"`
	// Label.
	Tag []string `query:"tag"`
	// Published at this time or later. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// Published at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// Id of an actor that it mentions.
	Actor []string `query:"actor"`
	// Id of an event that it is evidence of.
	Event []string `query:"event"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Where it was published; compared after normalising.
	URL []string `query:"url"`
	// Whether its full text is stored.
	HasBody *bool `query:"hasBody"`
	// Whether it is evidence of an event.
	HasEvent *bool `query:"hasEvent"`
	// `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
	Duplicates ArticleDuplicates `query:"duplicates"`
	// Id of the original that it is a duplicate of.
	DuplicateOf []string `query:"duplicateOf"`
	// Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
	Status []ArticleStatusFilter `query:"status"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `sourceCountry` finds.
	ExcludeSourceCountry []string `query:"excludeSourceCountry"`
	// Leaves out what `language` finds.
	ExcludeLanguage []string `query:"excludeLanguage"`
	// Leaves out what `author` finds.
	ExcludeAuthor []string `query:"excludeAuthor"`
	// Leaves out what `section` finds.
	ExcludeSection []string `query:"excludeSection"`
	// Leaves out what `genre` finds.
	ExcludeGenre []ArticleGenre `query:"excludeGenre"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `event` finds.
	ExcludeEvent []string `query:"excludeEvent"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// Leaves out what `url` finds.
	ExcludeURL []string `query:"excludeUrl"`
	// Leaves out what `duplicateOf` finds.
	ExcludeDuplicateOf []string `query:"excludeDuplicateOf"`
	// Leaves out what `status` finds.
	ExcludeStatus []ArticleStatusFilter `query:"excludeStatus"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
	// Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort ArticleSort `query:"sort"`
	// The form of the feed, and so its media type; `atom` when not given.
	Format FeedEventsFormat `query:"format"`
}

// Feed gets articles as a feed.
//
// Takes the filters of `GET /v1/articles`, and answers with a page of what passes them, for feed readers.
//
// Close the reader when you are done.
//
//	GET /v1/articles/feed
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) Feed(ctx context.Context, params *FeedArticlesParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/feed"}, params: params, accept: "*/*"}, opts)
}

// GetArticleParams are the query parameters of [ArticlesService.Get]. What is left empty is not sent.
type GetArticleParams struct {
	// Read the resource as it was at this time. The answer is 404 for times before it was created or while it was deleted. Embedded resources and counts are as they are now. A resource that is deleted now needs a key with the scope `write`; where it is embedded, other keys see only its id and `deleted`. An instant, or a day, which is included.
	AsOf Moment `query:"asOf"`
}

// Get reads an article.
//
// The article with the actors that it mentions and the events that it is evidence of.
//
//	GET /v1/articles/{articleId}
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) Get(ctx context.Context, articleID string, params *GetArticleParams, opts ...RequestOption) (*Article, error) {
	return getJSON[Article](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID}, params: params}, opts)
}

// ReplaceArticleParams are the query parameters of [ArticlesService.Replace], which has none yet: give it nil.
type ReplaceArticleParams struct {
}

// Replace replaces an article.
//
// Replaces the whole article: fields that the body leaves out are cleared.
//
//	PUT /v1/articles/{articleId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) Replace(ctx context.Context, articleID string, body ArticleInput, params *ReplaceArticleParams, opts ...RequestOption) (*Article, error) {
	return getJSON[Article](ctx, s.core, &call{method: "PUT", path: []string{"/v1/articles/", articleID}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// UpdateArticleParams are the query parameters of [ArticlesService.Update], which has none yet: give it nil.
type UpdateArticleParams struct {
}

// Update changes some fields of an article.
//
// Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it).
//
//	PATCH /v1/articles/{articleId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) Update(ctx context.Context, articleID string, body ArticlePatch, params *UpdateArticleParams, opts ...RequestOption) (*Article, error) {
	return getJSON[Article](ctx, s.core, &call{method: "PATCH", path: []string{"/v1/articles/", articleID}, params: params, contentType: "application/merge-patch+json", body: body, keyed: true}, opts)
}

// DeleteArticleParams are the query parameters of [ArticlesService.Delete]. What is left empty is not sent.
type DeleteArticleParams struct {
	// Delete it even though other resources refer to it, and remove those links too.
	Force *bool `query:"force"`
}

// Delete deletes an article.
//
// Deletes an article. An article that is evidence of an event is not deleted: 409 names the events. `force=true` removes the evidence too.
//
//	DELETE /v1/articles/{articleId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) Delete(ctx context.Context, articleID string, params *DeleteArticleParams, opts ...RequestOption) error {
	return getNothing(ctx, s.core, &call{method: "DELETE", path: []string{"/v1/articles/", articleID}, params: params, keyed: true}, opts)
}

// GetArticleJSONLdParams are the query parameters of [ArticlesService.GetJSONLd], which has none yet: give it nil.
type GetArticleJSONLdParams struct {
}

// GetJSONLd reads an article as linked data.
//
// The article in the vocabulary of schema.org, for search engines and other programs that read JSON-LD.
//
//	GET /v1/articles/{articleId}/jsonld
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ArticlesService) GetJSONLd(ctx context.Context, articleID string, params *GetArticleJSONLdParams, opts ...RequestOption) (*JSONLd, error) {
	return getJSON[JSONLd](ctx, s.core, &call{method: "GET", path: []string{"/v1/articles/", articleID, "/jsonld"}, params: params}, opts)
}
