// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

// Version of this module, and of the contract that it was made from.
const Version = "0.1.0"

// Client of one Dateline service. Make it with [New]. It serves any number of calls at once.
type Client struct {
	// What happened: who did what to whom, where and when.
	Events *EventsService
	// Who acts: persons, states, armies, groups, organisations.
	Actors *ActorsService
	// Publications, which are evidence of events.
	Articles *ArticlesService
	// Search over all collections at once, and suggestions while somebody types.
	Search *SearchService
	// Earlier versions of articles, actors and events, and how to restore one.
	Revisions *RevisionsService
	// All changes in order, for copies that stay up to date.
	Changes *ChangesService
	// Many writes in one transaction.
	Batch *BatchService
	// Import of many resources, line by line.
	Imports *ImportsService
	// Who makes a request, and what it may do.
	Me *MeService
	// The keys of this server, for keys with the scope `admin`.
	Keys *KeysService
	// Health of the service.
	Service *Service

	core *core
}

func newClient(core *core) *Client {
	return &Client{
		Events:    &EventsService{core},
		Actors:    &ActorsService{core},
		Articles:  &ArticlesService{core},
		Search:    &SearchService{core},
		Revisions: &RevisionsService{core},
		Changes:   &ChangesService{core},
		Batch:     &BatchService{core},
		Imports:   &ImportsService{core},
		Me:        &MeService{core},
		Keys:      &KeysService{core},
		Service:   &Service{core},
		core:      core,
	}
}

// DatelineComment sends the header Dateline-Comment. Why the change is made, for the history, such as `Corrected from the second edition`. Send `%` and characters that are not ASCII as percent-encoded UTF-8. Give it plain: the client encodes it.
func DatelineComment(value string) RequestOption {
	return headerOption("Dateline-Comment", percentEncoded(value))
}
