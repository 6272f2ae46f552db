// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
	"io"
	"iter"
)

// EventsService: What happened: who did what to whom, where and when.
type EventsService struct{ core *core }

// ListEventsParams are the query parameters of [EventsService.List]. What is left empty is not sent.
type ListEventsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
	// Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort EventSort `query:"sort"`
	// Count all matches in `page.total`, up to 10,000.
	Total *bool `query:"total"`
	// With `q`: show the passage of title or summary that matched.
	Snippet *bool `query:"snippet"`
}

// List lists and searches events.
//
// Events that pass all filters, the latest first, each with its participants and evidence. Repeat a filter for OR; different filters are ANDed.
//
// It answers the first page.
//
//	GET /v1/events
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) List(ctx context.Context, params *ListEventsParams, opts ...RequestOption) (*Page[Event], error) {
	return getPage[Event](ctx, s.core, &call{method: "GET", path: []string{"/v1/events"}, params: params}, opts)
}

// ListAll goes through all that [EventsService.List] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *EventsService) ListAll(ctx context.Context, params *ListEventsParams, opts ...RequestOption) iter.Seq2[Event, error] {
	return getAll[Event](ctx, s.core, &call{method: "GET", path: []string{"/v1/events"}, params: params}, opts)
}

// ListPages goes through the pages of what [EventsService.List] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *EventsService) ListPages(ctx context.Context, params *ListEventsParams, opts ...RequestOption) iter.Seq2[*Page[Event], error] {
	return getPages[Event](ctx, s.core, &call{method: "GET", path: []string{"/v1/events"}, params: params}, opts)
}

// CreateEventParams are the query parameters of [EventsService.Create], which has none yet: give it nil.
type CreateEventParams struct {
}

// Create records an event.
//
// Records an event with its participants and evidence, all or nothing.
//
//	POST /v1/events
//
// It takes [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrConflict], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) Create(ctx context.Context, body EventInput, params *CreateEventParams, opts ...RequestOption) (*Event, error) {
	return getJSON[Event](ctx, s.core, &call{method: "POST", path: []string{"/v1/events"}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// ListEventDeletionsParams are the query parameters of [EventsService.ListDeletions]. What is left empty is not sent.
type ListEventDeletionsParams struct {
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
}

// ListDeletions lists deleted events.
//
// Deleted events that were not put back, the last first: when, by which key, and why. `POST /v1/events/{id}/restore` puts one back.
//
// It answers the first page.
//
//	GET /v1/events/deletions
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) ListDeletions(ctx context.Context, params *ListEventDeletionsParams, opts ...RequestOption) (*Page[Deletion], error) {
	return getPage[Deletion](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/deletions"}, params: params}, opts)
}

// ListDeletionsAll goes through all that [EventsService.ListDeletions] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *EventsService) ListDeletionsAll(ctx context.Context, params *ListEventDeletionsParams, opts ...RequestOption) iter.Seq2[Deletion, error] {
	return getAll[Deletion](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/deletions"}, params: params}, opts)
}

// ListDeletionsPages goes through the pages of what [EventsService.ListDeletions] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *EventsService) ListDeletionsPages(ctx context.Context, params *ListEventDeletionsParams, opts ...RequestOption) iter.Seq2[*Page[Deletion], error] {
	return getPages[Deletion](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/deletions"}, params: params}, opts)
}

// GetEventFacetsParams are the query parameters of [EventsService.GetFacets]. What is left empty is not sent.
type GetEventFacetsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Filter whose values are counted. Repeat for up to 10.
	Facet []EventFacet `query:"facet"`
	// How many values of each to answer with, 20 when not given.
	FacetLimit int `query:"facetLimit"`
	// Which filters apply to a facet: `all`, or `others`, which leaves out its own, so that a side bar shows what else could be chosen; `all` when not given.
	FacetScope EventFacetScope `query:"facetScope"`
}

// GetFacets counts events by the values of filters.
//
// How many of the events that pass all filters have each value of a filter, exactly. Those with several values count for each. The `filter` of a value lists what it counts.
//
//	GET /v1/events/facets
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) GetFacets(ctx context.Context, params *GetEventFacetsParams, opts ...RequestOption) (*EventFacets, error) {
	return getJSON[EventFacets](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/facets"}, params: params}, opts)
}

// GetEventNetworkParams are the query parameters of [EventsService.GetNetwork]. What is left empty is not sent.
type GetEventNetworkParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// How many actors it has at most; 100 when not given.
	Nodes int `query:"nodes"`
}

// GetNetwork gets the network of events.
//
// The actors that take part in most of the events that pass all filters, and what connects them. An edge is the events between two actors: from an initiator to a recipient, or without direction where the roles do not tell. Two actors may have one each way and one without; an event counts once for each. `filter` lists the events that a node or an edge counts.
//
//	GET /v1/events/network
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) GetNetwork(ctx context.Context, params *GetEventNetworkParams, opts ...RequestOption) (*Network, error) {
	return getJSON[Network](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/network"}, params: params}, opts)
}

// ExportEventNetworkParams are the query parameters of [EventsService.ExportNetwork]. What is left empty is not sent.
type ExportEventNetworkParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// How many actors it has at most; 100 when not given.
	Nodes int `query:"nodes"`
	// The form of the network; `graphml` when not given.
	Format ExportEventNetworkFormat `query:"format"`
}

// ExportNetwork exports the network of events for graph programs.
//
// Takes the parameters of `GET /v1/events/network`, and answers in the form that `format` names. All edges are written as directed; the attribute `directed` says whether they are.
//
// Close the reader when you are done.
//
//	GET /v1/events/network/export
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) ExportNetwork(ctx context.Context, params *ExportEventNetworkParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/events/network/export"}, params: params, accept: "*/*"}, opts)
}

// ListDyadsParams are the query parameters of [EventsService.ListDyads]. What is left empty is not sent.
type ListDyadsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// How many dyads a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
}

// ListDyads lists the dyads of events.
//
// The pairs of actors in the events that pass all filters, those with most events first: from an initiator to a recipient, or without direction where the roles do not say who acts on whom. The `filter` of a dyad lists the events that it counts.
//
// It answers the first page.
//
//	GET /v1/events/dyads
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) ListDyads(ctx context.Context, params *ListDyadsParams, opts ...RequestOption) (*Page[Dyad], error) {
	return getPage[Dyad](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/dyads"}, params: params}, opts)
}

// ListDyadsAll goes through all that [EventsService.ListDyads] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *EventsService) ListDyadsAll(ctx context.Context, params *ListDyadsParams, opts ...RequestOption) iter.Seq2[Dyad, error] {
	return getAll[Dyad](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/dyads"}, params: params}, opts)
}

// ListDyadsPages goes through the pages of what [EventsService.ListDyads] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *EventsService) ListDyadsPages(ctx context.Context, params *ListDyadsParams, opts ...RequestOption) iter.Seq2[*Page[Dyad], error] {
	return getPages[Dyad](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/dyads"}, params: params}, opts)
}

// StreamDyadsParams are the query parameters of [EventsService.StreamDyads]. What is left empty is not sent.
type StreamDyadsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
}

// StreamDyads streams the dyads of events.
//
// Takes the filters of `GET /v1/events/dyads`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/events/dyads/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) StreamDyads(ctx context.Context, params *StreamDyadsParams, opts ...RequestOption) iter.Seq2[Dyad, error] {
	return getLines[Dyad](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/dyads/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportDyadsParams are the query parameters of [EventsService.ExportDyads]. What is left empty is not sent.
type ExportDyadsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// The form of the list, and so its media type; `ndjson` when not given.
	Format ExportDyadsFormat `query:"format"`
	// With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
	Bom *bool `query:"bom"`
}

// ExportDyads exports the dyads of events.
//
// Takes the filters of `GET /v1/events/dyads`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/events/dyads/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) ExportDyads(ctx context.Context, params *ExportDyadsParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/events/dyads/export"}, params: params, accept: "*/*"}, opts)
}

// GetEventClustersParams are the query parameters of [EventsService.GetClusters]. What is left empty is not sent.
type GetEventClustersParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Zoom of the map, as web maps count it: the world is 256 pixels wide at 0, and twice as wide at each further one. 0 when not given. Clusters are about 64 pixels apart, or more where the box is larger than a screen or has too many of them.
	Zoom *int `query:"zoom"`
}

// GetClusters gets events for a map.
//
// The events that pass all filters, put together where they are near to one another: at most 500 clusters, whatever the number of events, with all of them counted. Send the box that the map shows as `bbox`. Events whose coordinates stand for an area are told apart, and those that have none are counted. The `filter` of a cluster lists the events that it counts.
//
//	GET /v1/events/clusters
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) GetClusters(ctx context.Context, params *GetEventClustersParams, opts ...RequestOption) (*EventMap, error) {
	return getJSON[EventMap](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/clusters"}, params: params}, opts)
}

// GetEventTimelineParams are the query parameters of [EventsService.GetTimeline]. What is left empty is not sent.
type GetEventTimelineParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// How long an interval is; a week begins on Monday (ISO 8601). At most 1000 intervals.
	Interval TimelineInterval `query:"interval"`
	// Filter whose commonest values, up to 20, have timelines of their own.
	GroupBy TimelineGroupBy `query:"groupBy"`
	// What is counted: `events` of them, `articles` that are evidence of them, `originals` among these, each text counted once, `sources` of these articles, `fatalities` by the best estimate, with the low and the high one, `intensity` on average; `events` when not given.
	Metric TimelineMetric `query:"metric"`
	// How dates count that may mean several days: `first` in their first interval, `spread` in each by the share of their days, `exact` only those that are as exact as the interval; `first` when not given.
	Dates TimelineDates `query:"dates"`
	// Compare with everything in each interval, without the other filters.
	Share *bool `query:"share"`
	// Add up the intervals too.
	Cumulative *bool `query:"cumulative"`
	// Compare each interval with the mean of those before it.
	Compare string `query:"compare"`
	// How many intervals before it are the mean, 4 when not given.
	CompareWith int `query:"compareWith"`
}

// GetTimeline counts events over time.
//
// How much there is in each day, week, month, quarter or year of the events that pass all filters, exactly; intervals with nothing are there too. They reach from `dateFrom` to `dateTo`, or else from the first to the last of the events. `filter` of an interval lists what it counts.
//
//	GET /v1/events/timeline
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) GetTimeline(ctx context.Context, params *GetEventTimelineParams, opts ...RequestOption) (*Timeline, error) {
	return getJSON[Timeline](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/timeline"}, params: params}, opts)
}

// GetEventPivotParams are the query parameters of [EventsService.GetPivot]. What is left empty is not sent.
type GetEventPivotParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// What a row is: an interval of time, or a value of a filter, up to 1000 of them. A table has at most 20000 cells.
	Rows PivotRows `query:"rows"`
	// What a column is: an interval of time, or a value of a filter, up to 20 of them.
	Columns PivotRows `query:"columns"`
	// What is in a cell: the number of events, the sum of fatalities (best, with low and high), or the mean intensity; `events` when not given.
	Measure PivotMeasure `query:"measure"`
}

// GetPivot counts events in a table.
//
// How much there is of the events that pass all filters in each row and column: places by month, types by country, actors by year. An event counts in each of its values, and in the interval in which its date begins. `filter` of a row, a column or a cell lists what it counts.
//
//	GET /v1/events/pivot
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) GetPivot(ctx context.Context, params *GetEventPivotParams, opts ...RequestOption) (*Pivot, error) {
	return getJSON[Pivot](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/pivot"}, params: params}, opts)
}

// ExportEventPivotParams are the query parameters of [EventsService.ExportPivot]. What is left empty is not sent.
type ExportEventPivotParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// What a row is: an interval of time, or a value of a filter, up to 1000 of them. A table has at most 20000 cells.
	Rows PivotRows `query:"rows"`
	// What a column is: an interval of time, or a value of a filter, up to 20 of them.
	Columns PivotRows `query:"columns"`
	// What is in a cell: the number of events, the sum of fatalities (best, with low and high), or the mean intensity; `events` when not given.
	Measure PivotMeasure `query:"measure"`
	// The form of the table; `csv` when not given.
	Format string `query:"format"`
	// Leave out the cells that have nothing.
	Sparse *bool `query:"sparse"`
}

// ExportPivot exports a table of events.
//
// Takes the parameters of `GET /v1/events/pivot`, and answers with one line for each cell: a panel, as programs for statistics read it.
//
// Close the reader when you are done.
//
//	GET /v1/events/pivot/export
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) ExportPivot(ctx context.Context, params *ExportEventPivotParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/events/pivot/export"}, params: params, accept: "text/csv"}, opts)
}

// ListEventSummariesParams are the query parameters of [EventsService.ListSummaries]. What is left empty is not sent.
type ListEventSummariesParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
	// Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort EventSort `query:"sort"`
	// Count all matches in `page.total`, up to 10,000.
	Total *bool `query:"total"`
	// With `q`: show the passage of title or summary that matched.
	Snippet *bool `query:"snippet"`
}

// ListSummaries lists and searches events in short.
//
// The events that pass all filters, as `GET /v1/events` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
//
// It answers the first page.
//
//	GET /v1/events/summaries
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) ListSummaries(ctx context.Context, params *ListEventSummariesParams, opts ...RequestOption) (*Page[EventSummary], error) {
	return getPage[EventSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/summaries"}, params: params}, opts)
}

// ListSummariesAll goes through all that [EventsService.ListSummaries] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *EventsService) ListSummariesAll(ctx context.Context, params *ListEventSummariesParams, opts ...RequestOption) iter.Seq2[EventSummary, error] {
	return getAll[EventSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/summaries"}, params: params}, opts)
}

// ListSummariesPages goes through the pages of what [EventsService.ListSummaries] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *EventsService) ListSummariesPages(ctx context.Context, params *ListEventSummariesParams, opts ...RequestOption) iter.Seq2[*Page[EventSummary], error] {
	return getPages[EventSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/summaries"}, params: params}, opts)
}

// GetEventSummaryParams are the query parameters of [EventsService.GetSummary], which has none yet: give it nil.
type GetEventSummaryParams struct {
}

// GetSummary reads an event in short.
//
// What `GET /v1/events/summaries` shows of one of the events.
//
//	GET /v1/events/{eventId}/summary
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) GetSummary(ctx context.Context, eventID string, params *GetEventSummaryParams, opts ...RequestOption) (*EventSummary, error) {
	return getJSON[EventSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/summary"}, params: params}, opts)
}

// ReadEventsParams are the query parameters of [EventsService.Read], which has none yet: give it nil.
type ReadEventsParams struct {
}

// Read reads events by their ids.
//
// Up to 1000 events in one answer, as `GET /v1/events/{id}` answers each, and what became of the ids that there is nothing of. Nothing is written, so the request may be repeated.
//
//	POST /v1/events/read
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) Read(ctx context.Context, body EventReadRequest, params *ReadEventsParams, opts ...RequestOption) (*EventReadResult, error) {
	return getJSON[EventReadResult](ctx, s.core, &call{method: "POST", path: []string{"/v1/events/read"}, params: params, contentType: "application/json", body: body}, opts)
}

// StreamEventsParams are the query parameters of [EventsService.Stream]. What is left empty is not sent.
type StreamEventsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort EventSort `query:"sort"`
}

// Stream streams events.
//
// Takes the filters of `GET /v1/events`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/events/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) Stream(ctx context.Context, params *StreamEventsParams, opts ...RequestOption) iter.Seq2[Event, error] {
	return getLines[Event](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportEventsParams are the query parameters of [EventsService.Export]. What is left empty is not sent.
type ExportEventsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort EventSort `query:"sort"`
	// The form of the list, and so its media type; `ndjson` when not given.
	Format ExportEventsFormat `query:"format"`
	// With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
	Bom *bool `query:"bom"`
}

// Export exports events.
//
// Takes the filters of `GET /v1/events`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/events/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) Export(ctx context.Context, params *ExportEventsParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/events/export"}, params: params, accept: "*/*"}, opts)
}

// FeedEventsParams are the query parameters of [EventsService.Feed]. What is left empty is not sent.
type FeedEventsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
	// Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort EventSort `query:"sort"`
	// The form of the feed, and so its media type; `atom` when not given.
	Format FeedEventsFormat `query:"format"`
}

// Feed gets events as a feed.
//
// Takes the filters of `GET /v1/events`, and answers with a page of what passes them, for feed readers.
//
// Close the reader when you are done.
//
//	GET /v1/events/feed
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) Feed(ctx context.Context, params *FeedEventsParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/events/feed"}, params: params, accept: "*/*"}, opts)
}

// GetEventParams are the query parameters of [EventsService.Get]. What is left empty is not sent.
type GetEventParams struct {
	// Read the resource as it was at this time. The answer is 404 for times before it was created or while it was deleted. Embedded resources and counts are as they are now. A resource that is deleted now needs a key with the scope `write`; where it is embedded, other keys see only its id and `deleted`. An instant, or a day, which is included.
	AsOf Moment `query:"asOf"`
}

// Get reads an event.
//
// The event with its participants and its evidence.
//
//	GET /v1/events/{eventId}
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) Get(ctx context.Context, eventID string, params *GetEventParams, opts ...RequestOption) (*Event, error) {
	return getJSON[Event](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID}, params: params}, opts)
}

// ReplaceEventParams are the query parameters of [EventsService.Replace], which has none yet: give it nil.
type ReplaceEventParams struct {
}

// Replace replaces an event.
//
// Replaces the whole event: fields that the body leaves out are cleared, including participants and evidence.
//
//	PUT /v1/events/{eventId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) Replace(ctx context.Context, eventID string, body EventInput, params *ReplaceEventParams, opts ...RequestOption) (*Event, error) {
	return getJSON[Event](ctx, s.core, &call{method: "PUT", path: []string{"/v1/events/", eventID}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// UpdateEventParams are the query parameters of [EventsService.Update], which has none yet: give it nil.
type UpdateEventParams struct {
}

// Update changes some fields of an event.
//
// Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it). If the patch changes only `start` of a date, the end moves with it: to the same day, or to the end of its week, month or year.
//
//	PATCH /v1/events/{eventId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) Update(ctx context.Context, eventID string, body EventPatch, params *UpdateEventParams, opts ...RequestOption) (*Event, error) {
	return getJSON[Event](ctx, s.core, &call{method: "PATCH", path: []string{"/v1/events/", eventID}, params: params, contentType: "application/merge-patch+json", body: body, keyed: true}, opts)
}

// DeleteEventParams are the query parameters of [EventsService.Delete], which has none yet: give it nil.
type DeleteEventParams struct {
}

// Delete deletes an event.
//
// Deletes the event with its participants and evidence links; the actors and articles stay.
//
//	DELETE /v1/events/{eventId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) Delete(ctx context.Context, eventID string, params *DeleteEventParams, opts ...RequestOption) error {
	return getNothing(ctx, s.core, &call{method: "DELETE", path: []string{"/v1/events/", eventID}, params: params, keyed: true}, opts)
}

// GetEventJSONLdParams are the query parameters of [EventsService.GetJSONLd], which has none yet: give it nil.
type GetEventJSONLdParams struct {
}

// GetJSONLd reads an event as linked data.
//
// The event in the vocabulary of schema.org, for search engines and other programs that read JSON-LD.
//
//	GET /v1/events/{eventId}/jsonld
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) GetJSONLd(ctx context.Context, eventID string, params *GetEventJSONLdParams, opts ...RequestOption) (*JSONLd, error) {
	return getJSON[JSONLd](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/jsonld"}, params: params}, opts)
}

// ListEventEvidenceParams are the query parameters of [EventsService.ListEvidence]. What is left empty is not sent.
type ListEventEvidenceParams struct {
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
	// Shows only one of an article and its duplicates: the first in the order given.
	Duplicates string `query:"duplicates"`
}

// ListEvidence lists the evidence of an event.
//
// All articles that are evidence for or against the event, in the order they were given.
//
// It answers the first page.
//
//	GET /v1/events/{eventId}/evidence
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) ListEvidence(ctx context.Context, eventID string, params *ListEventEvidenceParams, opts ...RequestOption) (*Page[Evidence], error) {
	return getPage[Evidence](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/evidence"}, params: params}, opts)
}

// ListEvidenceAll goes through all that [EventsService.ListEvidence] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *EventsService) ListEvidenceAll(ctx context.Context, eventID string, params *ListEventEvidenceParams, opts ...RequestOption) iter.Seq2[Evidence, error] {
	return getAll[Evidence](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/evidence"}, params: params}, opts)
}

// ListEvidencePages goes through the pages of what [EventsService.ListEvidence] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *EventsService) ListEvidencePages(ctx context.Context, eventID string, params *ListEventEvidenceParams, opts ...RequestOption) iter.Seq2[*Page[Evidence], error] {
	return getPages[Evidence](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/evidence"}, params: params}, opts)
}

// CreateEventEvidenceParams are the query parameters of [EventsService.CreateEvidence], which has none yet: give it nil.
type CreateEventEvidenceParams struct {
}

// CreateEvidence adds evidence to an event.
//
// Adds an article as evidence for or against the event. `If-Match` takes the ETag of the event.
//
//	POST /v1/events/{eventId}/evidence
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) CreateEvidence(ctx context.Context, eventID string, body EvidenceInput, params *CreateEventEvidenceParams, opts ...RequestOption) (*Evidence, error) {
	return getJSON[Evidence](ctx, s.core, &call{method: "POST", path: []string{"/v1/events/", eventID, "/evidence"}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// StreamEventEvidenceParams are the query parameters of [EventsService.StreamEvidence]. What is left empty is not sent.
type StreamEventEvidenceParams struct {
	// Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Only links with this stance.
	Stance []EvidenceStance `query:"stance"`
	// `context`: the text around each quote.
	Include string `query:"include"`
	// Shows only one of an article and its duplicates: the first in the order given.
	Duplicates string `query:"duplicates"`
}

// StreamEvidence streams the evidence of an event.
//
// Takes the filters of `GET /v1/events/{eventId}/evidence`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/events/{eventId}/evidence/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) StreamEvidence(ctx context.Context, eventID string, params *StreamEventEvidenceParams, opts ...RequestOption) iter.Seq2[Evidence, error] {
	return getLines[Evidence](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/evidence/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportEventEvidenceParams are the query parameters of [EventsService.ExportEvidence]. What is left empty is not sent.
type ExportEventEvidenceParams struct {
	// Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Only links with this stance.
	Stance []EvidenceStance `query:"stance"`
	// `context`: the text around each quote.
	Include string `query:"include"`
	// Shows only one of an article and its duplicates: the first in the order given.
	Duplicates string `query:"duplicates"`
	// The form of the list, and so its media type; `ndjson` when not given.
	Format ExportDyadsFormat `query:"format"`
	// With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
	Bom *bool `query:"bom"`
}

// ExportEvidence exports the evidence of an event.
//
// Takes the filters of `GET /v1/events/{eventId}/evidence`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/events/{eventId}/evidence/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) ExportEvidence(ctx context.Context, eventID string, params *ExportEventEvidenceParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/evidence/export"}, params: params, accept: "*/*"}, opts)
}

// GetEventEvidenceParams are the query parameters of [EventsService.GetEvidence], which has none yet: give it nil.
type GetEventEvidenceParams struct {
}

// GetEvidence reads an evidence link.
//
// One article that is evidence for or against the event.
//
//	GET /v1/events/{eventId}/evidence/{evidenceId}
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) GetEvidence(ctx context.Context, eventID string, evidenceID string, params *GetEventEvidenceParams, opts ...RequestOption) (*Evidence, error) {
	return getJSON[Evidence](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/evidence/", evidenceID}, params: params}, opts)
}

// UpdateEventEvidenceParams are the query parameters of [EventsService.UpdateEvidence], which has none yet: give it nil.
type UpdateEventEvidenceParams struct {
}

// UpdateEvidence changes an evidence link.
//
// Applies a JSON Merge Patch (RFC 7396) to one evidence link. The event gets a new version; `If-Match` takes the ETag of the event.
//
//	PATCH /v1/events/{eventId}/evidence/{evidenceId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) UpdateEvidence(ctx context.Context, eventID string, evidenceID string, body EvidencePatch, params *UpdateEventEvidenceParams, opts ...RequestOption) (*Evidence, error) {
	return getJSON[Evidence](ctx, s.core, &call{method: "PATCH", path: []string{"/v1/events/", eventID, "/evidence/", evidenceID}, params: params, contentType: "application/merge-patch+json", body: body, keyed: true}, opts)
}

// DeleteEventEvidenceParams are the query parameters of [EventsService.DeleteEvidence], which has none yet: give it nil.
type DeleteEventEvidenceParams struct {
}

// DeleteEvidence removes evidence from an event.
//
// Removes the link; the event and the article stay. `If-Match` takes the ETag of the event.
//
//	DELETE /v1/events/{eventId}/evidence/{evidenceId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) DeleteEvidence(ctx context.Context, eventID string, evidenceID string, params *DeleteEventEvidenceParams, opts ...RequestOption) error {
	return getNothing(ctx, s.core, &call{method: "DELETE", path: []string{"/v1/events/", eventID, "/evidence/", evidenceID}, params: params, keyed: true}, opts)
}

// ListParticipantsParams are the query parameters of [EventsService.ListParticipants]. What is left empty is not sent.
type ListParticipantsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last event with all of its participants that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
	// Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort EventSort `query:"sort"`
}

// ListParticipants lists the participants of events.
//
// One row for each participant of each event that passes the filters, in the order of the events: the long format for statistics and spreadsheets. A page may have fewer rows than `limit`, or none, while there are more.
//
// It answers the first page.
//
//	GET /v1/participants
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) ListParticipants(ctx context.Context, params *ListParticipantsParams, opts ...RequestOption) (*Page[EventParticipant], error) {
	return getPage[EventParticipant](ctx, s.core, &call{method: "GET", path: []string{"/v1/participants"}, params: params}, opts)
}

// ListParticipantsAll goes through all that [EventsService.ListParticipants] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *EventsService) ListParticipantsAll(ctx context.Context, params *ListParticipantsParams, opts ...RequestOption) iter.Seq2[EventParticipant, error] {
	return getAll[EventParticipant](ctx, s.core, &call{method: "GET", path: []string{"/v1/participants"}, params: params}, opts)
}

// ListParticipantsPages goes through the pages of what [EventsService.ListParticipants] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *EventsService) ListParticipantsPages(ctx context.Context, params *ListParticipantsParams, opts ...RequestOption) iter.Seq2[*Page[EventParticipant], error] {
	return getPages[EventParticipant](ctx, s.core, &call{method: "GET", path: []string{"/v1/participants"}, params: params}, opts)
}

// StreamParticipantsParams are the query parameters of [EventsService.StreamParticipants]. What is left empty is not sent.
type StreamParticipantsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last event with all of its participants that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort EventSort `query:"sort"`
}

// StreamParticipants streams the participants of events.
//
// Takes the filters of `GET /v1/participants`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/participants/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) StreamParticipants(ctx context.Context, params *StreamParticipantsParams, opts ...RequestOption) iter.Seq2[EventParticipant, error] {
	return getLines[EventParticipant](ctx, s.core, &call{method: "GET", path: []string{"/v1/participants/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportParticipantsParams are the query parameters of [EventsService.ExportParticipants]. What is left empty is not sent.
type ExportParticipantsParams struct {
	// Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
	ID []string `query:"id"`
	// PLOVER type.
	Type []EventType `query:"type"`
	// PLOVER mode.
	Mode []EventMode `query:"mode"`
	// PLOVER context.
	Context []EventContext `query:"context"`
	// Quad class: verbal or material, cooperation or conflict.
	QuadClass []EventQuadClass `query:"quadClass"`
	// Code of another scheme: `043`, or `cameo:043` to say which.
	Code []string `query:"code"`
	// Country it happened in.
	Country []string `query:"country"`
	// Region it happened in: state, province or governorate.
	Admin1 []string `query:"admin1"`
	// Name of the place it happened at, as it is written there.
	Place []string `query:"place"`
	// Whether it says where it happened.
	HasLocation *bool `query:"hasLocation"`
	// Whether it has a place on the map.
	HasCoordinates *bool `query:"hasCoordinates"`
	// How exactly its place is known; `unsaid` where that is not said.
	PlacePrecision []EventPlacePrecision `query:"placePrecision"`
	// Happened, or may have happened, on this day or later.
	DateFrom string `query:"dateFrom"`
	// Happened, or may have happened, on this day or earlier.
	DateTo string `query:"dateTo"`
	// Begins on this day or later, by the first day of its date.
	StartFrom string `query:"startFrom"`
	// Begins on this day or earlier, by the first day of its date.
	StartTo string `query:"startTo"`
	// How exactly its date is known.
	Precision []EventDatePrecision `query:"precision"`
	// Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
	Modality []EventModalityFilter `query:"modality"`
	// Id of an actor that takes part, in any role.
	Actor []string `query:"actor"`
	// Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
	Role []ParticipantRole `query:"role"`
	// Side of that participant.
	Side []ParticipantSide `query:"side"`
	// Id of an actor with the role initiator.
	Initiator []string `query:"initiator"`
	// Id of an actor with the role recipient.
	Recipient []string `query:"recipient"`
	// Two actors that both take part: their ids, separated by a comma.
	Pair []string `query:"pair"`
	// An initiator and a recipient: their ids, separated by a comma.
	Dyad []string `query:"dyad"`
	// Kind of an actor that takes part.
	ActorType []ActorType `query:"actorType"`
	// Country of an actor that takes part.
	ActorCountry []string `query:"actorCountry"`
	// Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
	Bbox string `query:"bbox"`
	// Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
	Near string `query:"near"`
	// Distance from `near` in kilometres; default 50.
	RadiusKm *float64 `query:"radiusKm"`
	// At least this many deaths, by the best estimate.
	FatalitiesMin *int `query:"fatalitiesMin"`
	// At most this many deaths, by the best estimate.
	FatalitiesMax *int `query:"fatalitiesMax"`
	// Lowest intensity.
	IntensityMin *float64 `query:"intensityMin"`
	// Highest intensity.
	IntensityMax *float64 `query:"intensityMax"`
	// Lowest confidence. What has none is left out.
	ConfidenceMin *float64 `query:"confidenceMin"`
	// Status: reported, corroborated, disputed or retracted.
	Status []EventStatus `query:"status"`
	// Id of an article that is evidence of it.
	Article []string `query:"article"`
	// Domain or name of a source that reports it.
	Source []string `query:"source"`
	// Stance of an article: of the one that `article` or `source` asks for, or else of any.
	Stance []EvidenceStance `query:"stance"`
	// Whether any article is evidence of it.
	HasEvidence *bool `query:"hasEvidence"`
	// At least this many articles are evidence of it.
	MinArticles int `query:"minArticles"`
	// At least this many, each text counted once.
	MinOriginals int `query:"minOriginals"`
	// From at least this many sources.
	MinSources int `query:"minSources"`
	// First reported at this time or later: by its earliest article. An instant, or a day.
	PublishedFrom Moment `query:"publishedFrom"`
	// First reported at this time or earlier. An instant, or a day, which is included.
	PublishedTo Moment `query:"publishedTo"`
	// First recorded at this time or later. An instant, or a day.
	CreatedFrom Moment `query:"createdFrom"`
	// First recorded at this time or earlier. An instant, or a day, which is included.
	CreatedTo Moment `query:"createdTo"`
	// Last changed at this time or later. An instant, or a day.
	UpdatedFrom Moment `query:"updatedFrom"`
	// Last changed at this time or earlier. An instant, or a day, which is included.
	UpdatedTo Moment `query:"updatedTo"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Leaves out what `id` finds.
	ExcludeID []string `query:"excludeId"`
	// Leaves out what `type` finds.
	ExcludeType []EventType `query:"excludeType"`
	// Leaves out what `mode` finds.
	ExcludeMode []EventMode `query:"excludeMode"`
	// Leaves out what `context` finds.
	ExcludeContext []EventContext `query:"excludeContext"`
	// Leaves out what `quadClass` finds.
	ExcludeQuadClass []EventQuadClass `query:"excludeQuadClass"`
	// Leaves out what `code` finds.
	ExcludeCode []string `query:"excludeCode"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `admin1` finds.
	ExcludeAdmin1 []string `query:"excludeAdmin1"`
	// Leaves out what `place` finds.
	ExcludePlace []string `query:"excludePlace"`
	// Leaves out what `placePrecision` finds.
	ExcludePlacePrecision []EventPlacePrecision `query:"excludePlacePrecision"`
	// Leaves out what `precision` finds.
	ExcludePrecision []EventDatePrecision `query:"excludePrecision"`
	// Leaves out what `modality` finds.
	ExcludeModality []EventModalityFilter `query:"excludeModality"`
	// Leaves out what `actor` finds.
	ExcludeActor []string `query:"excludeActor"`
	// Leaves out what `role` finds.
	ExcludeRole []ParticipantRole `query:"excludeRole"`
	// Leaves out what `side` finds.
	ExcludeSide []ParticipantSide `query:"excludeSide"`
	// Leaves out what `initiator` finds.
	ExcludeInitiator []string `query:"excludeInitiator"`
	// Leaves out what `recipient` finds.
	ExcludeRecipient []string `query:"excludeRecipient"`
	// Leaves out what `pair` finds.
	ExcludePair []string `query:"excludePair"`
	// Leaves out what `dyad` finds.
	ExcludeDyad []string `query:"excludeDyad"`
	// Leaves out what `actorType` finds.
	ExcludeActorType []ActorType `query:"excludeActorType"`
	// Leaves out what `actorCountry` finds.
	ExcludeActorCountry []string `query:"excludeActorCountry"`
	// Leaves out what `status` finds.
	ExcludeStatus []EventStatus `query:"excludeStatus"`
	// Leaves out what `article` finds.
	ExcludeArticle []string `query:"excludeArticle"`
	// Leaves out what `source` finds.
	ExcludeSource []string `query:"excludeSource"`
	// Leaves out what `stance` finds.
	ExcludeStance []EvidenceStance `query:"excludeStance"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last event with all of its participants that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort EventSort `query:"sort"`
	// The form of the list, and so its media type; `ndjson` when not given.
	Format ExportDyadsFormat `query:"format"`
	// With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
	Bom *bool `query:"bom"`
}

// ExportParticipants exports the participants of events.
//
// Takes the filters of `GET /v1/participants`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/participants/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) ExportParticipants(ctx context.Context, params *ExportParticipantsParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/participants/export"}, params: params, accept: "*/*"}, opts)
}

// CreateEventParticipantParams are the query parameters of [EventsService.CreateParticipant], which has none yet: give it nil.
type CreateEventParticipantParams struct {
}

// CreateParticipant adds a participant to an event.
//
// Adds an actor at the end of the participants. The event gets a new version; `If-Match` takes the ETag of the event.
//
//	POST /v1/events/{eventId}/participants
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) CreateParticipant(ctx context.Context, eventID string, body ParticipantInput, params *CreateEventParticipantParams, opts ...RequestOption) (*Participant, error) {
	return getJSON[Participant](ctx, s.core, &call{method: "POST", path: []string{"/v1/events/", eventID, "/participants"}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// GetEventParticipantParams are the query parameters of [EventsService.GetParticipant]. What is left empty is not sent.
type GetEventParticipantParams struct {
	// The role to read or change; required when the actor has several roles in the event, 409 otherwise.
	InRole ParticipantRole `query:"inRole"`
}

// GetParticipant reads a participant of an event.
//
// One participant of the event, with its role, side and title.
//
//	GET /v1/events/{eventId}/participants/{actorId}
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) GetParticipant(ctx context.Context, eventID string, actorID string, params *GetEventParticipantParams, opts ...RequestOption) (*Participant, error) {
	return getJSON[Participant](ctx, s.core, &call{method: "GET", path: []string{"/v1/events/", eventID, "/participants/", actorID}, params: params}, opts)
}

// UpdateEventParticipantParams are the query parameters of [EventsService.UpdateParticipant]. What is left empty is not sent.
type UpdateEventParticipantParams struct {
	// The role to read or change; required when the actor has several roles in the event, 409 otherwise.
	InRole ParticipantRole `query:"inRole"`
}

// UpdateParticipant changes a participant of an event.
//
// Applies a JSON Merge Patch (RFC 7396) to one participant. The event gets a new version; `If-Match` takes the ETag of the event.
//
//	PATCH /v1/events/{eventId}/participants/{actorId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) UpdateParticipant(ctx context.Context, eventID string, actorID string, body ParticipantPatch, params *UpdateEventParticipantParams, opts ...RequestOption) (*Participant, error) {
	return getJSON[Participant](ctx, s.core, &call{method: "PATCH", path: []string{"/v1/events/", eventID, "/participants/", actorID}, params: params, contentType: "application/merge-patch+json", body: body, keyed: true}, opts)
}

// DeleteEventParticipantParams are the query parameters of [EventsService.DeleteParticipant]. What is left empty is not sent.
type DeleteEventParticipantParams struct {
	// The role to read or change; required when the actor has several roles in the event, 409 otherwise.
	InRole ParticipantRole `query:"inRole"`
}

// DeleteParticipant removes a participant from an event.
//
// Removes one participant; the event and the actor stay. The event gets a new version; `If-Match` takes the ETag of the event.
//
//	DELETE /v1/events/{eventId}/participants/{actorId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *EventsService) DeleteParticipant(ctx context.Context, eventID string, actorID string, params *DeleteEventParticipantParams, opts ...RequestOption) error {
	return getNothing(ctx, s.core, &call{method: "DELETE", path: []string{"/v1/events/", eventID, "/participants/", actorID}, params: params, keyed: true}, opts)
}
