// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"context"
	"io"
	"iter"
)

// ActorsService: Who acts: persons, states, armies, groups, organisations.
type ActorsService struct{ core *core }

// ListActorsParams are the query parameters of [ActorsService.List]. What is left empty is not sent.
type ListActorsParams struct {
	// Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. The last word may be incomplete, for type-ahead; `sort=-eventCount` puts the most active actors first.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor leads to its survivor.
	ID []string `query:"id"`
	// Kind of actor.
	Type []ActorType `query:"type"`
	// Country it belongs to.
	Country []string `query:"country"`
	// PLOVER sector.
	Sector []ActorSector `query:"sector"`
	// Id of an actor that it is affiliated with, in either direction.
	AffiliatedWith []string `query:"affiliatedWith"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Whether it takes part in any event.
	HasEvent *bool `query:"hasEvent"`
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
	// Leaves out what `type` finds.
	ExcludeType []ActorType `query:"excludeType"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `sector` finds.
	ExcludeSector []ActorSector `query:"excludeSector"`
	// Leaves out what `affiliatedWith` finds.
	ExcludeAffiliatedWith []string `query:"excludeAffiliatedWith"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last actor that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
	// Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort ActorSort `query:"sort"`
	// Count all matches in `page.total`, up to 10,000.
	Total *bool `query:"total"`
	// With `q`: show the passage of the names that matched.
	Snippet *bool `query:"snippet"`
}

// List lists and searches actors.
//
// Actors that pass all filters, by name. Repeat a filter for OR; different filters are ANDed.
//
// It answers the first page.
//
//	GET /v1/actors
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) List(ctx context.Context, params *ListActorsParams, opts ...RequestOption) (*Page[Actor], error) {
	return getPage[Actor](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors"}, params: params}, opts)
}

// ListAll goes through all that [ActorsService.List] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *ActorsService) ListAll(ctx context.Context, params *ListActorsParams, opts ...RequestOption) iter.Seq2[Actor, error] {
	return getAll[Actor](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors"}, params: params}, opts)
}

// ListPages goes through the pages of what [ActorsService.List] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *ActorsService) ListPages(ctx context.Context, params *ListActorsParams, opts ...RequestOption) iter.Seq2[*Page[Actor], error] {
	return getPages[Actor](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors"}, params: params}, opts)
}

// CreateActorParams are the query parameters of [ActorsService.Create], which has none yet: give it nil.
type CreateActorParams struct {
}

// Create records an actor.
//
// Records an actor. An external id that another actor has is refused with 409, which names that actor.
//
//	POST /v1/actors
//
// It takes [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrConflict], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Create(ctx context.Context, body ActorInput, params *CreateActorParams, opts ...RequestOption) (*Actor, error) {
	return getJSON[Actor](ctx, s.core, &call{method: "POST", path: []string{"/v1/actors"}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// ListActorDeletionsParams are the query parameters of [ActorsService.ListDeletions]. What is left empty is not sent.
type ListActorDeletionsParams struct {
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
}

// ListDeletions lists deleted actors.
//
// Deleted actors that were not put back, the last first: when, by which key, and why. `POST /v1/actors/{id}/restore` puts one back. An actor that was merged is not deleted: its id leads to the survivor.
//
// It answers the first page.
//
//	GET /v1/actors/deletions
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) ListDeletions(ctx context.Context, params *ListActorDeletionsParams, opts ...RequestOption) (*Page[Deletion], error) {
	return getPage[Deletion](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/deletions"}, params: params}, opts)
}

// ListDeletionsAll goes through all that [ActorsService.ListDeletions] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *ActorsService) ListDeletionsAll(ctx context.Context, params *ListActorDeletionsParams, opts ...RequestOption) iter.Seq2[Deletion, error] {
	return getAll[Deletion](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/deletions"}, params: params}, opts)
}

// ListDeletionsPages goes through the pages of what [ActorsService.ListDeletions] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *ActorsService) ListDeletionsPages(ctx context.Context, params *ListActorDeletionsParams, opts ...RequestOption) iter.Seq2[*Page[Deletion], error] {
	return getPages[Deletion](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/deletions"}, params: params}, opts)
}

// GetActorNetworkParams are the query parameters of [ActorsService.GetNetwork]. What is left empty is not sent.
type GetActorNetworkParams struct {
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
	// With 1, the actor and those that it shares events with; with 2, also those that they share events with. 1 when not given.
	Depth int `query:"depth"`
}

// GetNetwork gets the network of an actor.
//
// An actor and those that it shares most events with, of the events that pass all filters. With `depth=1`, edges lead from the actor to them; with `depth=2`, also from them to one another and to those that they share most events with. An edge is the events between two actors: from an initiator to a recipient, or without direction where the roles do not tell. Two actors may have one each way and one without; an event counts once for each. `filter` lists the events that a node or an edge counts.
//
//	GET /v1/actors/{actorId}/network
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) GetNetwork(ctx context.Context, actorID string, params *GetActorNetworkParams, opts ...RequestOption) (*Network, error) {
	return getJSON[Network](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/network"}, params: params}, opts)
}

// ExportActorNetworkParams are the query parameters of [ActorsService.ExportNetwork]. What is left empty is not sent.
type ExportActorNetworkParams struct {
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
	// With 1, the actor and those that it shares events with; with 2, also those that they share events with. 1 when not given.
	Depth int `query:"depth"`
	// The form of the network; `graphml` when not given.
	Format ExportEventNetworkFormat `query:"format"`
}

// ExportNetwork exports the network of an actor for graph programs.
//
// Takes the parameters of `GET /v1/actors/{actorId}/network`, and answers in the form that `format` names. All edges are written as directed; the attribute `directed` says whether they are.
//
// Close the reader when you are done.
//
//	GET /v1/actors/{actorId}/network/export
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) ExportNetwork(ctx context.Context, actorID string, params *ExportActorNetworkParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/network/export"}, params: params, accept: "*/*"}, opts)
}

// RecogniseActorsParams are the query parameters of [ActorsService.Recognise], which has none yet: give it nil.
type RecogniseActorsParams struct {
}

// Recognise finds the actors that a text names.
//
// The names and aliases of known actors in a text, the longest that stands at each place, with their offsets. Words are compared whole, without case, accents and variants of letters; names of fewer than four letters, and those in capitals, must be written as they are. What may mean several actors is answered with all of them. Nothing is written, so the request may be repeated.
//
//	POST /v1/actors/recognise
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Recognise(ctx context.Context, body RecogniseRequest, params *RecogniseActorsParams, opts ...RequestOption) (*RecognisedNames, error) {
	return getJSON[RecognisedNames](ctx, s.core, &call{method: "POST", path: []string{"/v1/actors/recognise"}, params: params, contentType: "application/json", body: body}, opts)
}

// GetActorFacetsParams are the query parameters of [ActorsService.GetFacets]. What is left empty is not sent.
type GetActorFacetsParams struct {
	// Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. The last word may be incomplete, for type-ahead; `sort=-eventCount` puts the most active actors first.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor leads to its survivor.
	ID []string `query:"id"`
	// Kind of actor.
	Type []ActorType `query:"type"`
	// Country it belongs to.
	Country []string `query:"country"`
	// PLOVER sector.
	Sector []ActorSector `query:"sector"`
	// Id of an actor that it is affiliated with, in either direction.
	AffiliatedWith []string `query:"affiliatedWith"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Whether it takes part in any event.
	HasEvent *bool `query:"hasEvent"`
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
	// Leaves out what `type` finds.
	ExcludeType []ActorType `query:"excludeType"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `sector` finds.
	ExcludeSector []ActorSector `query:"excludeSector"`
	// Leaves out what `affiliatedWith` finds.
	ExcludeAffiliatedWith []string `query:"excludeAffiliatedWith"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Filter whose values are counted. Repeat for up to 10.
	Facet []ActorFacet `query:"facet"`
	// How many values of each to answer with, 20 when not given.
	FacetLimit int `query:"facetLimit"`
	// Which filters apply to a facet: `all`, or `others`, which leaves out its own, so that a side bar shows what else could be chosen; `all` when not given.
	FacetScope EventFacetScope `query:"facetScope"`
}

// GetFacets counts actors by the values of filters.
//
// How many of the actors that pass all filters have each value of a filter, exactly. Those with several values count for each. The `filter` of a value lists what it counts.
//
//	GET /v1/actors/facets
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) GetFacets(ctx context.Context, params *GetActorFacetsParams, opts ...RequestOption) (*ActorFacets, error) {
	return getJSON[ActorFacets](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/facets"}, params: params}, opts)
}

// GetActorDossierParams are the query parameters of [ActorsService.GetDossier], which has none yet: give it nil.
type GetActorDossierParams struct {
}

// GetDossier gets the dossier of an actor.
//
// What a page about an actor shows, in one answer: who it is, its positions over time, the 10 actors that it shares most events with, its events by type, place and year, and the latest 5 events and articles. Events are those that are asserted. Each number comes with the `filter` that lists what it counts.
//
//	GET /v1/actors/{actorId}/dossier
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) GetDossier(ctx context.Context, actorID string, params *GetActorDossierParams, opts ...RequestOption) (*Dossier, error) {
	return getJSON[Dossier](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/dossier"}, params: params}, opts)
}

// ListActorSummariesParams are the query parameters of [ActorsService.ListSummaries]. What is left empty is not sent.
type ListActorSummariesParams struct {
	// Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. The last word may be incomplete, for type-ahead; `sort=-eventCount` puts the most active actors first.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor leads to its survivor.
	ID []string `query:"id"`
	// Kind of actor.
	Type []ActorType `query:"type"`
	// Country it belongs to.
	Country []string `query:"country"`
	// PLOVER sector.
	Sector []ActorSector `query:"sector"`
	// Id of an actor that it is affiliated with, in either direction.
	AffiliatedWith []string `query:"affiliatedWith"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Whether it takes part in any event.
	HasEvent *bool `query:"hasEvent"`
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
	// Leaves out what `type` finds.
	ExcludeType []ActorType `query:"excludeType"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `sector` finds.
	ExcludeSector []ActorSector `query:"excludeSector"`
	// Leaves out what `affiliatedWith` finds.
	ExcludeAffiliatedWith []string `query:"excludeAffiliatedWith"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last actor that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// How many items a page has; 20 when not given.
	Limit int `query:"limit"`
	// `page.nextCursor` of the page before.
	Cursor string `query:"cursor"`
	// Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort ActorSort `query:"sort"`
	// Count all matches in `page.total`, up to 10,000.
	Total *bool `query:"total"`
	// With `q`: show the passage of the names that matched.
	Snippet *bool `query:"snippet"`
}

// ListSummaries lists and searches actors in short.
//
// The actors that pass all filters, as `GET /v1/actors` finds them, each in less than 1 KB as a rule: for tables, maps and choices.
//
// It answers the first page.
//
//	GET /v1/actors/summaries
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) ListSummaries(ctx context.Context, params *ListActorSummariesParams, opts ...RequestOption) (*Page[ActorSummary], error) {
	return getPage[ActorSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/summaries"}, params: params}, opts)
}

// ListSummariesAll goes through all that [ActorsService.ListSummaries] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *ActorsService) ListSummariesAll(ctx context.Context, params *ListActorSummariesParams, opts ...RequestOption) iter.Seq2[ActorSummary, error] {
	return getAll[ActorSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/summaries"}, params: params}, opts)
}

// ListSummariesPages goes through the pages of what [ActorsService.ListSummaries] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *ActorsService) ListSummariesPages(ctx context.Context, params *ListActorSummariesParams, opts ...RequestOption) iter.Seq2[*Page[ActorSummary], error] {
	return getPages[ActorSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/summaries"}, params: params}, opts)
}

// GetActorSummaryParams are the query parameters of [ActorsService.GetSummary], which has none yet: give it nil.
type GetActorSummaryParams struct {
}

// GetSummary reads an actor in short.
//
// What `GET /v1/actors/summaries` shows of one of the actors.
//
//	GET /v1/actors/{actorId}/summary
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) GetSummary(ctx context.Context, actorID string, params *GetActorSummaryParams, opts ...RequestOption) (*ActorSummary, error) {
	return getJSON[ActorSummary](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/summary"}, params: params}, opts)
}

// ReadActorsParams are the query parameters of [ActorsService.Read], which has none yet: give it nil.
type ReadActorsParams struct {
}

// Read reads actors by their ids.
//
// Up to 1000 actors in one answer, as `GET /v1/actors/{id}` answers each, and what became of the ids that there is nothing of. Nothing is written, so the request may be repeated.
//
//	POST /v1/actors/read
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Read(ctx context.Context, body ActorReadRequest, params *ReadActorsParams, opts ...RequestOption) (*ActorReadResult, error) {
	return getJSON[ActorReadResult](ctx, s.core, &call{method: "POST", path: []string{"/v1/actors/read"}, params: params, contentType: "application/json", body: body}, opts)
}

// StreamActorsParams are the query parameters of [ActorsService.Stream]. What is left empty is not sent.
type StreamActorsParams struct {
	// Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. The last word may be incomplete, for type-ahead; `sort=-eventCount` puts the most active actors first.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor leads to its survivor.
	ID []string `query:"id"`
	// Kind of actor.
	Type []ActorType `query:"type"`
	// Country it belongs to.
	Country []string `query:"country"`
	// PLOVER sector.
	Sector []ActorSector `query:"sector"`
	// Id of an actor that it is affiliated with, in either direction.
	AffiliatedWith []string `query:"affiliatedWith"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Whether it takes part in any event.
	HasEvent *bool `query:"hasEvent"`
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
	// Leaves out what `type` finds.
	ExcludeType []ActorType `query:"excludeType"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `sector` finds.
	ExcludeSector []ActorSector `query:"excludeSector"`
	// Leaves out what `affiliatedWith` finds.
	ExcludeAffiliatedWith []string `query:"excludeAffiliatedWith"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last actor that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort ActorSort `query:"sort"`
}

// Stream streams actors.
//
// Takes the filters of `GET /v1/actors`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/actors/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Stream(ctx context.Context, params *StreamActorsParams, opts ...RequestOption) iter.Seq2[Actor, error] {
	return getLines[Actor](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportActorsParams are the query parameters of [ActorsService.Export]. What is left empty is not sent.
type ExportActorsParams struct {
	// Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. The last word may be incomplete, for type-ahead; `sort=-eventCount` puts the most active actors first.
	Q string `query:"q"`
	// Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor leads to its survivor.
	ID []string `query:"id"`
	// Kind of actor.
	Type []ActorType `query:"type"`
	// Country it belongs to.
	Country []string `query:"country"`
	// PLOVER sector.
	Sector []ActorSector `query:"sector"`
	// Id of an actor that it is affiliated with, in either direction.
	AffiliatedWith []string `query:"affiliatedWith"`
	// Its id in another system, as `scheme:value`.
	ExternalID []string `query:"externalId"`
	// Label.
	Tag []string `query:"tag"`
	// Name of the dataset it came from.
	Dataset []string `query:"dataset"`
	// Whether it takes part in any event.
	HasEvent *bool `query:"hasEvent"`
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
	// Leaves out what `type` finds.
	ExcludeType []ActorType `query:"excludeType"`
	// Leaves out what `country` finds.
	ExcludeCountry []string `query:"excludeCountry"`
	// Leaves out what `sector` finds.
	ExcludeSector []ActorSector `query:"excludeSector"`
	// Leaves out what `affiliatedWith` finds.
	ExcludeAffiliatedWith []string `query:"excludeAffiliatedWith"`
	// Leaves out what `tag` finds.
	ExcludeTag []string `query:"excludeTag"`
	// Leaves out what `dataset` finds.
	ExcludeDataset []string `query:"excludeDataset"`
	// Leaves out what `externalId` finds.
	ExcludeExternalID []string `query:"excludeExternalId"`
	// What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
	Having []string `query:"having"`
	// Id of the last actor that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
	After string `query:"after"`
	// Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
	Sort ActorSort `query:"sort"`
	// The form of the list, and so its media type; `ndjson` when not given.
	Format ExportDyadsFormat `query:"format"`
	// With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
	Bom *bool `query:"bom"`
}

// Export exports actors.
//
// Takes the filters of `GET /v1/actors`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/actors/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Export(ctx context.Context, params *ExportActorsParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/export"}, params: params, accept: "*/*"}, opts)
}

// GetActorParams are the query parameters of [ActorsService.Get]. What is left empty is not sent.
type GetActorParams struct {
	// Read the resource as it was at this time. The answer is 404 for times before it was created or while it was deleted. Embedded resources and counts are as they are now. A resource that is deleted now needs a key with the scope `write`; where it is embedded, other keys see only its id and `deleted`. An instant, or a day, which is included.
	AsOf Moment `query:"asOf"`
}

// Get reads an actor.
//
// The actor with its affiliations and counts. The id of a merged actor answers 308 with the location of its survivor; writes to it answer 409.
//
//	GET /v1/actors/{actorId}
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Get(ctx context.Context, actorID string, params *GetActorParams, opts ...RequestOption) (*Actor, error) {
	return getJSON[Actor](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID}, params: params}, opts)
}

// ReplaceActorParams are the query parameters of [ActorsService.Replace], which has none yet: give it nil.
type ReplaceActorParams struct {
}

// Replace replaces an actor.
//
// Replaces the whole actor: fields that the body leaves out are cleared.
//
//	PUT /v1/actors/{actorId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Replace(ctx context.Context, actorID string, body ActorInput, params *ReplaceActorParams, opts ...RequestOption) (*Actor, error) {
	return getJSON[Actor](ctx, s.core, &call{method: "PUT", path: []string{"/v1/actors/", actorID}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// UpdateActorParams are the query parameters of [ActorsService.Update], which has none yet: give it nil.
type UpdateActorParams struct {
}

// Update changes some fields of an actor.
//
// Applies a JSON Merge Patch (RFC 7396): fields that the body leaves out stay, null clears a nullable field, a list replaces the whole list (`[]` clears it).
//
//	PATCH /v1/actors/{actorId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Update(ctx context.Context, actorID string, body ActorPatch, params *UpdateActorParams, opts ...RequestOption) (*Actor, error) {
	return getJSON[Actor](ctx, s.core, &call{method: "PATCH", path: []string{"/v1/actors/", actorID}, params: params, contentType: "application/merge-patch+json", body: body, keyed: true}, opts)
}

// DeleteActorParams are the query parameters of [ActorsService.Delete]. What is left empty is not sent.
type DeleteActorParams struct {
	// Delete it even though other resources refer to it, and remove those links too.
	Force *bool `query:"force"`
}

// Delete deletes an actor.
//
// Deletes an actor. An actor that events, articles or other actors refer to is not deleted: 409 names them. `force=true` removes those links too.
//
//	DELETE /v1/actors/{actorId}
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Delete(ctx context.Context, actorID string, params *DeleteActorParams, opts ...RequestOption) error {
	return getNothing(ctx, s.core, &call{method: "DELETE", path: []string{"/v1/actors/", actorID}, params: params, keyed: true}, opts)
}

// GetActorJSONLdParams are the query parameters of [ActorsService.GetJSONLd], which has none yet: give it nil.
type GetActorJSONLdParams struct {
}

// GetJSONLd reads an actor as linked data.
//
// The actor in the vocabulary of schema.org, for search engines and other programs that read JSON-LD.
//
//	GET /v1/actors/{actorId}/jsonld
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) GetJSONLd(ctx context.Context, actorID string, params *GetActorJSONLdParams, opts ...RequestOption) (*JSONLd, error) {
	return getJSON[JSONLd](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/jsonld"}, params: params}, opts)
}

// MergeActorParams are the query parameters of [ActorsService.Merge], which has none yet: give it nil.
type MergeActorParams struct {
}

// Merge merges a duplicate into this actor.
//
// Moves all links of the duplicate to this actor, and adds its names to the aliases. From then on, reading the duplicate answers 308 with the location of this actor, and writing to it answers 409. `POST /v1/actors/{actorId}/unmerge` with the id of the duplicate undoes the merge.
//
//	POST /v1/actors/{actorId}/merge
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrContentTooLarge], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Merge(ctx context.Context, actorID string, body MergeRequest, params *MergeActorParams, opts ...RequestOption) (*Actor, error) {
	return getJSON[Actor](ctx, s.core, &call{method: "POST", path: []string{"/v1/actors/", actorID, "/merge"}, params: params, contentType: "application/json", body: body, keyed: true}, opts)
}

// UnmergeActorParams are the query parameters of [ActorsService.Unmerge], which has none yet: give it nil.
type UnmergeActorParams struct {
}

// Unmerge undos the merge of an actor.
//
// Restores a merged actor under its own id. Its links return to it in their current state. Its names, identifiers, tags and affiliations are removed from the survivor, unless the survivor or another actor merged into it has them too. What was added to the survivor since the merge stays there; the answer lists it, and what could not be restored. Actors that were merged into this one before stay merged into it. `If-Match` takes the version that the merge gave the actor.
//
//	POST /v1/actors/{actorId}/unmerge
//
// It takes [IfMatch], [IfVersion], [IdempotencyKey] or [DatelineComment].
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrConflict], [ErrPreconditionFailed], [ErrValidation], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) Unmerge(ctx context.Context, actorID string, params *UnmergeActorParams, opts ...RequestOption) (*Unmerged, error) {
	return getJSON[Unmerged](ctx, s.core, &call{method: "POST", path: []string{"/v1/actors/", actorID, "/unmerge"}, params: params, keyed: true}, opts)
}

// ListSimilarActorsParams are the query parameters of [ActorsService.ListSimilar]. What is left empty is not sent.
type ListSimilarActorsParams struct {
	// How many actors to return; default 10.
	Limit int `query:"limit"`
}

// ListSimilar finds actors that may be the same.
//
// Other actors with similar names or aliases: in another spelling, order of words or script, or as an acronym. Type, country and identifiers raise or lower the score. The closest candidates are compared first, for about one second. Merge duplicates with `POST /v1/actors/{actorId}/merge`.
//
//	GET /v1/actors/{actorId}/similar
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) ListSimilar(ctx context.Context, actorID string, params *ListSimilarActorsParams, opts ...RequestOption) (*SimilarActors, error) {
	return getJSON[SimilarActors](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/similar"}, params: params}, opts)
}

// ListActorEventsParams are the query parameters of [ActorsService.ListEvents]. What is left empty is not sent.
type ListActorEventsParams struct {
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

// ListEvents lists the events of an actor.
//
// Events that the actor takes part in, in any role, latest first. Takes the filters of `GET /v1/events`.
//
// It answers the first page.
//
//	GET /v1/actors/{actorId}/events
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) ListEvents(ctx context.Context, actorID string, params *ListActorEventsParams, opts ...RequestOption) (*Page[Event], error) {
	return getPage[Event](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/events"}, params: params}, opts)
}

// ListEventsAll goes through all that [ActorsService.ListEvents] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *ActorsService) ListEventsAll(ctx context.Context, actorID string, params *ListActorEventsParams, opts ...RequestOption) iter.Seq2[Event, error] {
	return getAll[Event](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/events"}, params: params}, opts)
}

// ListEventsPages goes through the pages of what [ActorsService.ListEvents] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *ActorsService) ListEventsPages(ctx context.Context, actorID string, params *ListActorEventsParams, opts ...RequestOption) iter.Seq2[*Page[Event], error] {
	return getPages[Event](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/events"}, params: params}, opts)
}

// StreamActorEventsParams are the query parameters of [ActorsService.StreamEvents]. What is left empty is not sent.
type StreamActorEventsParams struct {
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

// StreamEvents streams the events of an actor.
//
// Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/actors/{actorId}/events/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) StreamEvents(ctx context.Context, actorID string, params *StreamActorEventsParams, opts ...RequestOption) iter.Seq2[Event, error] {
	return getLines[Event](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/events/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportActorEventsParams are the query parameters of [ActorsService.ExportEvents]. What is left empty is not sent.
type ExportActorEventsParams struct {
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

// ExportEvents exports the events of an actor.
//
// Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/actors/{actorId}/events/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) ExportEvents(ctx context.Context, actorID string, params *ExportActorEventsParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/events/export"}, params: params, accept: "*/*"}, opts)
}

// FeedActorEventsParams are the query parameters of [ActorsService.FeedEvents]. What is left empty is not sent.
type FeedActorEventsParams struct {
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

// FeedEvents gets the events of an actor as a feed.
//
// Takes the filters of `GET /v1/actors/{actorId}/events`, and answers with a page of what passes them, for feed readers.
//
// Close the reader when you are done.
//
//	GET /v1/actors/{actorId}/events/feed
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) FeedEvents(ctx context.Context, actorID string, params *FeedActorEventsParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/events/feed"}, params: params, accept: "*/*"}, opts)
}

// ListActorArticlesParams are the query parameters of [ActorsService.ListArticles]. What is left empty is not sent.
type ListActorArticlesParams struct {
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

// ListArticles lists the articles that mention an actor.
//
// Articles that mention the actor, latest first. Takes the filters of `GET /v1/articles`.
//
// It answers the first page.
//
//	GET /v1/actors/{actorId}/articles
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) ListArticles(ctx context.Context, actorID string, params *ListActorArticlesParams, opts ...RequestOption) (*Page[ListedArticle], error) {
	return getPage[ListedArticle](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/articles"}, params: params}, opts)
}

// ListArticlesAll goes through all that [ActorsService.ListArticles] lists, with the same errors; the iteration ends after the first.
//
// Pages are fetched as they are needed.
func (s *ActorsService) ListArticlesAll(ctx context.Context, actorID string, params *ListActorArticlesParams, opts ...RequestOption) iter.Seq2[ListedArticle, error] {
	return getAll[ListedArticle](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/articles"}, params: params}, opts)
}

// ListArticlesPages goes through the pages of what [ActorsService.ListArticles] lists, with the same errors; the iteration ends after the first.
//
// They are fetched as they are needed.
func (s *ActorsService) ListArticlesPages(ctx context.Context, actorID string, params *ListActorArticlesParams, opts ...RequestOption) iter.Seq2[*Page[ListedArticle], error] {
	return getPages[ListedArticle](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/articles"}, params: params}, opts)
}

// StreamActorArticlesParams are the query parameters of [ActorsService.StreamArticles]. What is left empty is not sent.
type StreamActorArticlesParams struct {
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

// StreamArticles streams the articles that mention an actor.
//
// Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.
//
//	GET /v1/actors/{actorId}/articles/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) StreamArticles(ctx context.Context, actorID string, params *StreamActorArticlesParams, opts ...RequestOption) iter.Seq2[Article, error] {
	return getLines[Article](ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/articles/export"}, params: params, accept: "application/x-ndjson"}, opts)
}

// ExportActorArticlesParams are the query parameters of [ActorsService.ExportArticles]. What is left empty is not sent.
type ExportActorArticlesParams struct {
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

// ExportArticles exports the articles that mention an actor.
//
// Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with all that pass them, as `format` says: lines of JSON, a table, or a map.
//
// Close the reader when you are done.
//
//	GET /v1/actors/{actorId}/articles/export
//
// It fails with [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) ExportArticles(ctx context.Context, actorID string, params *ExportActorArticlesParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/articles/export"}, params: params, accept: "*/*"}, opts)
}

// FeedActorArticlesParams are the query parameters of [ActorsService.FeedArticles]. What is left empty is not sent.
type FeedActorArticlesParams struct {
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

// FeedArticles gets the articles that mention an actor as a feed.
//
// Takes the filters of `GET /v1/actors/{actorId}/articles`, and answers with a page of what passes them, for feed readers.
//
// Close the reader when you are done.
//
//	GET /v1/actors/{actorId}/articles/feed
//
// It takes [IfNoneMatch].
//
// It fails with [ErrNotModified], [ErrBadRequest], [ErrAuthentication], [ErrPermissionDenied], [ErrNotFound], [ErrRateLimit], [ErrServer] or [ConnectionError].
func (s *ActorsService) FeedArticles(ctx context.Context, actorID string, params *FeedActorArticlesParams, opts ...RequestOption) (io.ReadCloser, error) {
	return getBytes(ctx, s.core, &call{method: "GET", path: []string{"/v1/actors/", actorID, "/articles/feed"}, params: params, accept: "*/*"}, opts)
}
