// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

export type ClientOptions = {
  baseUrl: `${string}://${string}` | (string & {})
}

/**
 * One article, actor or event. A line of a streamed list may be sent as it is.
 */
export type ImportLine = {
  /**
   * A name of your own for this line, by which other lines of the stream refer to it; it must be unique.
   */
  key?: string | undefined
  article?: ImportArticle | undefined
  actor?: ImportActor | undefined
  event?: ImportEvent | undefined
}

/**
 * An article to import; its url identifies it too. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet.
 */
export type ImportArticle = {
  /**
   * Its id, where it was exported.
   */
  id?: string | undefined
  /**
   * Its version, where it was exported.
   */
  version?: number | undefined
  /**
   * When it was first recorded.
   */
  createdAt?: string | undefined
  /**
   * When it last changed.
   */
  updatedAt?: string | undefined
  /**
   * Where it was published; unique once normalised.
   */
  url?: string | null | undefined
  /**
   * Headline.
   */
  title: string
  /**
   * Summary of the article.
   */
  summary?: string | null | undefined
  /**
   * Full text, where rights allow.
   */
  body?: string | null | undefined
  /**
   * Language of the article, BCP 47.
   */
  language?: string | null | undefined
  /**
   * When it was published: an instant, or a day, which is stored as midnight UTC.
   */
  publishedAt?: string | null | undefined
  /**
   * How exactly `publishedAt` is known; when left out, it follows from the form of `publishedAt`.
   */
  publishedPrecision?: ArticlePublishedPrecision | null | undefined
  /**
   * Names of the authors.
   */
  authors?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: string | null | undefined
  /**
   * Kind of text.
   */
  genre?: ArticleGenre | undefined
  /**
   * Lead image.
   */
  imageUrl?: string | null | undefined
  /**
   * Rights statement.
   */
  rights?: string | null | undefined
  /**
   * Declares the article an original, whatever the detection of duplicates finds.
   */
  standsAlone?: boolean | undefined
  /**
   * Whether the article is published or withdrawn. Lists, streams and feeds leave out `withdrawn` articles unless `status` asks for them.
   */
  status?: ArticleStatus | undefined
  /**
   * Actors that the article mentions.
   */
  mentions?: Array<ImportMention> | undefined
  /**
   * Identifiers in other systems, unique in the collection.
   */
  externalIds?: Array<ExternalIdInput> | undefined
  /**
   * Labels of your own.
   */
  tags?: Array<string> | undefined
  /**
   * The data set it came from, if any.
   */
  dataset?: DatasetInput | null | undefined
  /**
   * Who published it.
   */
  source?: SourceInput | null | undefined
}

/**
 * An actor that an article mentions.
 */
export type ImportMention = {
  /**
   * Id of the actor; or give `actor`.
   */
  actorId?: string | undefined
  actor?: ActorSelector | undefined
  /**
   * The number of times that the article names the actor. Default: `1`.
   */
  count?: number | undefined
  /**
   * Passages that name or quote the actor. Default: `[]`.
   */
  quotes?: Array<QuoteInput> | undefined
}

/**
 * An actor that a line refers to: by id, by the key of a line, or by external ids.
 */
export type ActorSelector = {
  /**
   * Its id.
   */
  id?: string | undefined
  /**
   * The `key` of a line of this stream.
   */
  key?: string | undefined
  /**
   * Its ids in other systems; any one of them finds it.
   */
  externalIds?: Array<ExternalIdInput> | undefined
}

/**
 * An identifier of this resource in another system. Unique per collection.
 */
export type ExternalIdInput = {
  /**
   * The system that the identifier belongs to: ucdp, gdelt, wikidata, geonames …
   */
  scheme: string
  /**
   * The identifier, as text.
   */
  value: string
}

/**
 * A passage that names or quotes an actor. Offsets that are left out are found in the body; offsets that disagree with it are refused.
 */
export type QuoteInput = {
  /**
   * Passage that names or quotes the actor, verbatim.
   */
  quote: string
  /**
   * Offset into the body, in Unicode code points.
   */
  start?: number | null | undefined
  /**
   * Offset into the body, in Unicode code points.
   */
  end?: number | null | undefined
  /**
   * Ignored: `start` says where the quote is. Accepted so that a quote can be sent back as it was read.
   */
  startUtf16?: number | null | undefined
  /**
   * Ignored, like `startUtf16`.
   */
  endUtf16?: number | null | undefined
}

/**
 * The data set that a resource came from.
 */
export type DatasetInput = {
  /**
   * Short name, for the filter `dataset`.
   */
  name: string
  /**
   * Release of the data set.
   */
  version?: string | null | undefined
  /**
   * SPDX identifier or name of the licence.
   */
  licence?: string | null | undefined
  /**
   * Whom to credit, and how.
   */
  attribution?: string | null | undefined
}

/**
 * Who published an article.
 */
export type SourceInput = {
  /**
   * Name of the outlet.
   */
  name?: string | null | undefined
  /**
   * Internet domain of the outlet.
   */
  domain?: string | null | undefined
  /**
   * Country of the outlet, ISO 3166-1 alpha-2.
   */
  country?: string | null | undefined
}

/**
 * An actor to import. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet.
 */
export type ImportActor = {
  /**
   * Its id, where it was exported.
   */
  id?: string | undefined
  /**
   * Its version, where it was exported.
   */
  version?: number | undefined
  /**
   * When it was first recorded.
   */
  createdAt?: string | undefined
  /**
   * When it last changed.
   */
  updatedAt?: string | undefined
  /**
   * Kind of actor.
   */
  type: ActorType
  /**
   * The name it is best known by.
   */
  name: string
  /**
   * Its other names; search finds them all.
   */
  aliases?: Array<AliasInput> | undefined
  /**
   * Country it belongs to, ISO 3166-1 alpha-2.
   */
  country?: string | null | undefined
  /**
   * Its sectors: PLOVER codes.
   */
  sectors?: Array<ActorSector> | undefined
  /**
   * Short description.
   */
  description?: string | null | undefined
  /**
   * Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  startDate?: string | null | undefined
  /**
   * Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  endDate?: string | null | undefined
  /**
   * Its relations to other actors.
   */
  affiliations?: Array<ImportAffiliation> | undefined
  /**
   * Identifiers in other systems, unique in the collection.
   */
  externalIds?: Array<ExternalIdInput> | undefined
  /**
   * Labels of your own.
   */
  tags?: Array<string> | undefined
  /**
   * The data set it came from, if any.
   */
  dataset?: DatasetInput | null | undefined
}

/**
 * Another name of an actor.
 */
export type AliasInput = {
  /**
   * The other name.
   */
  name: string
  /**
   * Language of the name, BCP 47.
   */
  language?: string | null | undefined
  /**
   * Kind of name.
   */
  kind?: AliasKind | undefined
}

/**
 * A relation of an actor to another one.
 */
export type ImportAffiliation = {
  /**
   * Id of the actor; or give `actor`.
   */
  actorId?: string | undefined
  actor?: ActorSelector | undefined
  /**
   * The relation of this actor to the other.
   */
  type: AffiliationType
  /**
   * Title or office.
   */
  title?: string | null | undefined
  /**
   * First day: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  from?: string | null | undefined
  /**
   * Last day; null if not known.
   */
  to?: string | null | undefined
}

/**
 * An event to import. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet.
 */
export type ImportEvent = {
  /**
   * Its id, where it was exported.
   */
  id?: string | undefined
  /**
   * Its version, where it was exported.
   */
  version?: number | undefined
  /**
   * When it was first recorded.
   */
  createdAt?: string | undefined
  /**
   * When it last changed.
   */
  updatedAt?: string | undefined
  /**
   * What happened, in a line.
   */
  title: string
  /**
   * What happened, in a few sentences.
   */
  summary?: string | null | undefined
  /**
   * PLOVER type, or OTHER.
   */
  type: EventType
  /**
   * PLOVER mode; one of the modes of the type.
   */
  mode?: EventMode | null | undefined
  /**
   * What it was about: PLOVER contexts.
   */
  contexts?: Array<EventContext> | undefined
  /**
   * Its codes in other coding schemes.
   */
  codes?: Array<EventCodeInput> | undefined
  /**
   * Asserted, planned, hypothetical or denied.
   */
  modality?: EventModality | undefined
  /**
   * Reported, corroborated, disputed or retracted.
   */
  status?: EventStatus | undefined
  /**
   * Confidence in the record, 0 to 1.
   */
  confidence?: number | null | undefined
  /**
   * Who took part, in order.
   */
  participants?: Array<ImportParticipant> | undefined
  /**
   * The articles that are evidence.
   */
  evidence?: Array<ImportEvidence> | undefined
  /**
   * Identifiers in other systems, unique in the collection.
   */
  externalIds?: Array<ExternalIdInput> | undefined
  /**
   * Labels of your own.
   */
  tags?: Array<string> | undefined
  /**
   * The data set it came from, if any.
   */
  dataset?: DatasetInput | null | undefined
  date: EventDateInput
  /**
   * Where it happened.
   */
  location?: LocationInput | null | undefined
  /**
   * Deaths.
   */
  fatalities?: FatalitiesInput | null | undefined
}

/**
 * The code of this event in another coding scheme.
 */
export type EventCodeInput = {
  /**
   * Coding scheme: cameo, ucdp …
   */
  scheme: string
  /**
   * The code as text; leading zeros matter.
   */
  code: string
}

/**
 * An actor that takes part in an event.
 */
export type ImportParticipant = {
  /**
   * Id of the actor; or give `actor`.
   */
  actorId?: string | undefined
  actor?: ActorSelector | undefined
  /**
   * Role in the event.
   */
  role?: ParticipantRole | undefined
  /**
   * Its side, if the event has two.
   */
  side?: ParticipantSide | null | undefined
  /**
   * Its title at that time.
   */
  title?: string | null | undefined
}

/**
 * An article as evidence for or against an event.
 */
export type ImportEvidence = {
  /**
   * Id of the link, where it was exported.
   */
  id?: string | undefined
  /**
   * Id of the article; or give `article`.
   */
  articleId?: string | undefined
  article?: ArticleSelector | undefined
  /**
   * The passage, verbatim.
   */
  quote?: string | null | undefined
  /**
   * Offset into the body, in Unicode code points.
   */
  start?: number | null | undefined
  /**
   * Offset into the body, in Unicode code points.
   */
  end?: number | null | undefined
  /**
   * Ignored: `start` says where the quote is. Accepted so that a quote can be sent back as it was read.
   */
  startUtf16?: number | null | undefined
  /**
   * Ignored, like `startUtf16`.
   */
  endUtf16?: number | null | undefined
  /**
   * Stance of the article on the event.
   */
  stance?: EvidenceStance | undefined
  /**
   * Confidence in this link, 0 to 1.
   */
  confidence?: number | null | undefined
}

/**
 * An article that a line refers to: by id, by the key of a line, by external ids, or by url.
 */
export type ArticleSelector = {
  /**
   * Its id.
   */
  id?: string | undefined
  /**
   * The `key` of a line of this stream.
   */
  key?: string | undefined
  /**
   * Its ids in other systems; any one of them finds it.
   */
  externalIds?: Array<ExternalIdInput> | undefined
  /**
   * Where it was published.
   */
  url?: string | null | undefined
}

/**
 * When it happened.
 */
export type EventDateInput = {
  /**
   * First day it may have happened on.
   */
  start: string
  /**
   * Last day it may have happened on. When left out, it follows from the precision: the last day of the month of `start`, and so on.
   */
  end?: string | null | undefined
  /**
   * How exactly the date is known.
   */
  precision?: EventDatePrecision | undefined
}

/**
 * Where something happened. Latitude and longitude come together.
 */
export type LocationInput = {
  /**
   * Name of the place.
   */
  name?: string | null | undefined
  /**
   * ISO 3166-1 alpha-2.
   */
  country?: string | null | undefined
  /**
   * First-order division: state, province, governorate.
   */
  admin1?: string | null | undefined
  /**
   * Second-order division: district, county.
   */
  admin2?: string | null | undefined
  /**
   * Degrees north, WGS 84.
   */
  latitude?: number | null | undefined
  /**
   * Degrees east, WGS 84.
   */
  longitude?: number | null | undefined
  /**
   * How exactly the place is known.
   */
  precision?: LocationPrecision | null | undefined
  /**
   * GeoNames id of the place.
   */
  geonamesId?: string | null | undefined
}

/**
 * Deaths, each figure as its source gives it.
 */
export type FatalitiesInput = {
  /**
   * Lowest estimate.
   */
  low?: number | null | undefined
  /**
   * Best estimate; lists filter and sort by it.
   */
  best?: number | null | undefined
  /**
   * Highest estimate.
   */
  high?: number | null | undefined
  /**
   * Civilians among them.
   */
  civilians?: number | null | undefined
}

/**
 * The result of one line of an import.
 */
export type ImportResult = {
  /**
   * The number of the line in the stream, from 1.
   */
  line: number
  /**
   * The key of the line.
   */
  key: string | null
  /**
   * The collection of the resource; null when the line cannot be read.
   */
  collection: ChangeCollection | null
  /**
   * Id of the resource; null when refused.
   */
  id: string | null
  /**
   * The outcome; with `dryRun`, the outcome that the import would have.
   */
  status: ImportResultStatus
  /**
   * The first line of this import with the same id, external id or url, if this is a later one.
   */
  sameAs: number | null
  /**
   * The fields with a new value in the line that somebody has changed since the last import; they were not imported.
   */
  kept: Array<string>
  /**
   * Whether somebody has deleted the resource since the last import; it stays deleted.
   */
  isDeleted: boolean
  /**
   * Why it was refused; null otherwise.
   */
  problem: Problem | null
}

/**
 * An error (RFC 9457).
 */
export type Problem = {
  /**
   * The kind of problem, the same on every server. `/docs/problems` explains each under the last part of its name.
   */
  type: string
  /**
   * The kind of problem, in words.
   */
  title: string
  /**
   * The HTTP status.
   */
  status: number
  /**
   * What happened, and what to do about it. Where there are `errors`, the first of them in words, with what is allowed.
   */
  detail: string
  /**
   * The errors by place, at most 100.
   */
  errors?: Array<ProblemError> | undefined
  /**
   * Resources that prevent the write, at most 20.
   */
  conflicts?: Array<Conflict> | undefined
  /**
   * Path of the request.
   */
  instance: string
  /**
   * Id of the request, as in `X-Request-Id` and the logs.
   */
  requestId: string
}

/**
 * An error in one place of a request.
 */
export type ProblemError = {
  /**
   * The part of the request.
   */
  in: ProblemErrorIn
  /**
   * Place in the body, a JSON Pointer (RFC 6901).
   */
  pointer?: string | undefined
  /**
   * Name of the parameter or header.
   */
  parameter?: string | undefined
  code: ProblemCode
  /**
   * What is wrong, in words.
   */
  message: string
  /**
   * The values or names that are allowed there.
   */
  allowed?: Array<string> | undefined
  /**
   * The allowed value that was probably meant.
   */
  didYouMean?: string | undefined
}

/**
 * What is wrong in one place of a request; `/docs/problems` lists the codes too.
 * - `unknown`: There is no such parameter or field. `allowed` has those that there are.
 * - `required`: It must be given.
 * - `wrong_type`: The value is of another type.
 * - `not_allowed`: The value is not one of those that are allowed. `allowed` has them, if they are not too many.
 * - `bad_format`: The value is not written in the form that it must have.
 * - `malformed`: It cannot be read: not JSON, not UTF-8, or not compressed as said.
 * - `repeated`: The parameter is given more than once, and takes one value.
 * - `too_short`: The text has too few characters.
 * - `too_long`: The text has too many characters.
 * - `too_few`: The list has too few items.
 * - `too_many`: There are too many items, values or matches.
 * - `out_of_range`: The number or time is too small or too great.
 * - `out_of_order`: The end of a range is before its beginning.
 * - `too_deep`: Lists and objects are nested too deep.
 * - `duplicate`: The list has the same item already.
 * - `one_of`: Of several fields, one must be given, and only one if the message says so.
 * - `needs_another`: It must be given together with another parameter or field, which the message names.
 * - `conflicting`: It cannot be given together with another parameter, or for this form of answer.
 * - `bad_cursor`: The cursor was altered, or belongs to another list, other filters or another order.
 * - `unknown_reference`: It refers to a resource, row or version that does not exist.
 * - `self_reference`: It refers to the resource itself.
 * - `deleted`: It refers to the version that deleted the resource.
 * - `offset_mismatch`: The body of the article has another text at these offsets.
 */
export type ProblemCode =
  | 'unknown'
  | 'required'
  | 'wrong_type'
  | 'not_allowed'
  | 'bad_format'
  | 'malformed'
  | 'repeated'
  | 'too_short'
  | 'too_long'
  | 'too_few'
  | 'too_many'
  | 'out_of_range'
  | 'out_of_order'
  | 'too_deep'
  | 'duplicate'
  | 'one_of'
  | 'needs_another'
  | 'conflicting'
  | 'bad_cursor'
  | 'unknown_reference'
  | 'self_reference'
  | 'deleted'
  | 'offset_mismatch'

/**
 * A resource that prevents the write.
 */
export type Conflict = {
  /**
   * Its collection.
   */
  collection: ChangeCollection
  /**
   * Its id.
   */
  id: string
  /**
   * Its title or name.
   */
  title: string
}

/**
 * A page of deleted resources.
 */
export type DeletionPage = {
  /**
   * The deleted resources of this page.
   */
  data: Array<Deletion>
  page: PageInfo
}

/**
 * A resource that has been deleted, and not been put back since.
 */
export type Deletion = {
  /**
   * Id of the deleted resource.
   */
  id: string
  /**
   * Version of the deletion. The last version with content is one before it, at `…/{id}/revisions/{version}`.
   */
  version: number
  /**
   * When it was deleted.
   */
  deletedAt: string
  /**
   * The API key of the change; null without one.
   */
  key: ChangeKey | null
  /**
   * Why the change was made: the `Dateline-Comment` header of the write.
   */
  comment: string | null
  /**
   * Position among the changes of all resources, from 1, without gaps.
   */
  position: number
}

/**
 * The API key that a change was made with.
 */
export type ChangeKey = {
  /**
   * Id of the key.
   */
  id: string
  /**
   * Current name of the key, even if it has expired or was revoked; null when this database does not have the key.
   */
  name: string | null
}

/**
 * Where the page stands in the list.
 */
export type PageInfo = {
  /**
   * Send it as `cursor` to get the next page; null on the last page.
   */
  nextCursor: string | null
  /**
   * Whether there is a next page.
   */
  hasMore: boolean
  /**
   * With `total=true`: how many resources match.
   */
  total?: number | undefined
  /**
   * With `total=true`: whether more than `total` match; counting stops at 10000.
   */
  totalIsFloor?: boolean | undefined
  /**
   * With `sort=relevance`, when more resources match: how many of the newest were ranked.
   */
  rankedNewest?: number | undefined
  /**
   * With `id`: those of the ids that lead to nothing.
   */
  missing?: Array<string> | undefined
}

/**
 * How events are spread over the values of filters.
 */
export type EventFacets = {
  /**
   * A facet for each that was asked for, in the order in which they were.
   */
  data: Array<Facet>
  /**
   * `true`: all that passes is counted.
   */
  exact: boolean
}

/**
 * How often the values of a filter occur.
 */
export type Facet = {
  /**
   * The filter whose values these are.
   */
  facet: string
  /**
   * Its commonest values, the most frequent first, then in the order of the text.
   */
  values: Array<FacetValue>
  /**
   * How many of what the filters find have no value.
   */
  missing: number
  /**
   * Whether there are more values than these.
   */
  more: boolean
}

/**
 * A value of a filter, counted.
 */
export type FacetValue = {
  /**
   * The value, as the filter takes it.
   */
  value: string
  /**
   * What people read in its place: the name of an actor or a country, what a code stands for; the value itself where it has no other name.
   */
  label: string
  /**
   * How many of what the filters find have it.
   */
  count: number
  filter: ListFilter
}

/**
 * Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
 */
export type ListFilter = {
  [key: string]: Array<string>
}

/**
 * A network of actors, and whether its counts are exact.
 */
export type Network = {
  data: NetworkData
  /**
   * `true`: all that passes is counted.
   */
  exact: boolean
}

/**
 * Actors, and the events that connect them.
 */
export type NetworkData = {
  /**
   * The actors. Of the network of an actor, this actor is the first.
   */
  nodes: Array<NetworkNode>
  /**
   * The pairs of these actors that events connect, those with most events first.
   */
  edges: Array<NetworkEdge>
  more: NetworkCut
}

/**
 * An actor of a network.
 */
export type NetworkNode = {
  actor: ActorRef
  /**
   * The number of events that pass the filters and that it takes part in.
   */
  count: number
  /**
   * What lists these events at `GET /v1/events`.
   */
  filter: ListFilter
}

/**
 * An actor in short, as other resources refer to it.
 */
export type ActorRef = {
  /**
   * Id of the actor.
   */
  id: string
  /**
   * Name of the actor.
   */
  name: string
  /**
   * Kind of actor.
   */
  type: ActorType
  /**
   * Country, ISO 3166-1 alpha-2.
   */
  country: string | null
  /**
   * In a past version: true for an actor that has been deleted since. Its `name` is shown to keys with the scope `write`, and empty for others.
   */
  deleted?: boolean | undefined
}

/**
 * The events between two actors of a network.
 */
export type NetworkEdge = {
  /**
   * Id of the initiator, or of one of the two actors.
   */
  source: string
  /**
   * Id of the recipient, or of the other actor.
   */
  target: string
  /**
   * Whether `source` is an initiator and `target` a recipient. If not, both take part and their roles do not say who acts on whom.
   */
  directed: boolean
  /**
   * The number of events.
   */
  count: number
  /**
   * These events by quad class, without classes that have none; events of the type OTHER have no class. `quadClass` beside `filter` lists those of a class.
   */
  quadClasses: Array<QuadClassCount>
  /**
   * The mean intensity, -10 (conflict) to 10 (cooperation), of those events that have one; null when none has.
   */
  intensity: number | null
  /**
   * The first day of the earliest of these events.
   */
  first: string
  /**
   * The last day that any of these events may have happened on.
   */
  last: string
  /**
   * What lists these events at `GET /v1/events`.
   */
  filter: ListFilter
  latest: EventCard
}

/**
 * How many events are of a quad class.
 */
export type QuadClassCount = {
  /**
   * The quad class.
   */
  quadClass: EventQuadClass
  /**
   * How many of the events are of this class.
   */
  count: number
}

/**
 * The latest of these events.
 */
export type EventCard = {
  /**
   * Id of the event.
   */
  id: string
  /**
   * What happened, in a line.
   */
  title: string
  /**
   * PLOVER type.
   */
  type: EventType
  date: EventDate
  /**
   * Where it happened, ISO 3166-1 alpha-2.
   */
  country: string | null
}

/**
 * When it happened.
 */
export type EventDate = {
  /**
   * First day it may have happened on.
   */
  start: string
  /**
   * Last day it may have happened on.
   */
  end: string
  /**
   * How exactly the date is known.
   */
  precision: EventDatePrecision
}

/**
 * How much of a network is not shown.
 */
export type NetworkCut = {
  /**
   * How many further actors there are.
   */
  nodes: number
  /**
   * How many further edges there are between the actors that are shown; a network has at most 2000.
   */
  edges: number
}

/**
 * A page of dyads.
 */
export type DyadPage = {
  /**
   * The dyads of this page.
   */
  data: Array<Dyad>
  page: PageInfo
}

/**
 * Two actors, and the events between them.
 */
export type Dyad = {
  /**
   * The initiator, or one of the two actors.
   */
  source: ActorRef
  /**
   * The recipient, or the other actor.
   */
  target: ActorRef
  /**
   * Whether `source` is an initiator and `target` a recipient. If not, both take part and their roles do not say who acts on whom.
   */
  directed: boolean
  /**
   * The number of events.
   */
  count: number
  /**
   * These events by quad class, without classes that have none; events of the type OTHER have no class. `quadClass` beside `filter` lists those of a class.
   */
  quadClasses: Array<QuadClassCount>
  /**
   * The mean intensity, -10 (conflict) to 10 (cooperation), of those events that have one; null when none has.
   */
  intensity: number | null
  /**
   * The first day of the earliest of these events.
   */
  first: string
  /**
   * The last day that any of these events may have happened on.
   */
  last: string
  /**
   * What lists these events at `GET /v1/events`.
   */
  filter: ListFilter
}

/**
 * Events on a map, and whether their counts are exact.
 */
export type EventMap = {
  data: EventMapData
  /**
   * `true`: all that passes is counted.
   */
  exact: boolean
}

/**
 * Events on a map.
 */
export type EventMapData = {
  /**
   * Events whose coordinates are where they happened or near to it, or do not say how exact they are.
   */
  clusters: Array<EventCluster>
  /**
   * Events whose coordinates stand for an area (precision admin2, admin1, area, country, sea_or_air), such as the middle of a country.
   */
  areas: Array<EventCluster>
  /**
   * Events without coordinates; null where the filters ask for coordinates.
   */
  unlocated: UnlocatedEvents | null
}

/**
 * Events that are near to one another on a map.
 */
export type EventCluster = {
  /**
   * Degrees north of the middle of `bbox`.
   */
  latitude: number
  /**
   * Degrees east of the middle of `bbox`.
   */
  longitude: number
  /**
   * The smallest box around its events: west, south, east and north. No other cluster reaches into it.
   */
  bbox: Array<number>
  /**
   * The number of events.
   */
  count: number
  /**
   * The event, if it is the only one.
   */
  event: EventCard | null
  /**
   * What lists these events at `GET /v1/events`.
   */
  filter: ListFilter
}

/**
 * The events that pass the filters but for `bbox`, and have no coordinates.
 */
export type UnlocatedEvents = {
  /**
   * The number of events.
   */
  count: number
  /**
   * What lists these events at `GET /v1/events`.
   */
  filter: ListFilter
}

/**
 * How much there is in each interval of time.
 */
export type Timeline = {
  /**
   * The intervals in order, those with nothing among them.
   */
  data: Array<TimelineBucket>
  /**
   * With `groupBy`: a timeline for each of the commonest values. What has several counts in each.
   */
  groups: Array<TimelineGroup>
  /**
   * With `groupBy`: what has none of these values; null where there is nothing.
   */
  other: TimelineRest | null
  /**
   * Of events with `dateFrom`: those that reach into the time that is asked for and begin before its first interval, where they are not counted. Null otherwise.
   */
  before: TimelinePart | null
  /**
   * Events whose date is less exact than the interval: `dates` says how they count. Null for articles.
   */
  imprecise: TimelinePart | null
  /**
   * How many have no date, and so are in no interval.
   */
  undated: number
  /**
   * `true`: all that passes is counted.
   */
  exact: boolean
}

/**
 * An interval of a timeline.
 */
export type TimelineBucket = {
  /**
   * What it is called: `2024-08-27`, `2024-W35`, `2024-08`, `2024-Q3` or `2024`.
   */
  name: string
  /**
   * Its first day, UTC.
   */
  start: string
  /**
   * Its last day, UTC.
   */
  end: string
  /**
   * How many `filter` lists.
   */
  count: number
  /**
   * What was asked for as `metric`; null where there is nothing to take a mean of.
   */
  value: number | null
  /**
   * With `metric=fatalities`: the sum of the low estimates.
   */
  low?: number | undefined
  /**
   * With `metric=fatalities`: the sum of the high estimates.
   */
  high?: number | undefined
  /**
   * With `share=true`: the same of everything in the interval.
   */
  total?: number | undefined
  /**
   * With `share=true`: `value` as a part of `total`; null where that is 0.
   */
  share?: number | null | undefined
  /**
   * With `cumulative=true`: the sum of the values up to here.
   */
  cumulative?: number | undefined
  /**
   * With `compare=previous`: the mean of the intervals before; null where the timeline has too few.
   */
  previous?: number | null | undefined
  /**
   * With `compare=previous`: how much `value` is above `previous`, as a part of it: 0.5 is half as much again. Null where `previous` is null or below 5, which is too few to compare with.
   */
  change?: number | null | undefined
  filter: ListFilter
}

/**
 * The timeline of a value.
 */
export type TimelineGroup = {
  /**
   * The value, as the filter takes it.
   */
  value: string
  /**
   * What people read in its place.
   */
  label: string
  /**
   * How many have the value.
   */
  count: number
  filter: ListFilter
  /**
   * The intervals in order, those with nothing among them.
   */
  buckets: Array<TimelineBucket>
}

/**
 * The timeline of what has none of the values.
 */
export type TimelineRest = {
  /**
   * How many these are.
   */
  count: number
  filter: ListFilter
  /**
   * The intervals in order, those with nothing among them.
   */
  buckets: Array<TimelineBucket>
}

/**
 * A part of what passes the filters.
 */
export type TimelinePart = {
  /**
   * How many these are.
   */
  count: number
  filter: ListFilter
}

/**
 * How much there is in each row and column of a table.
 */
export type Pivot = {
  /**
   * The rows: intervals in order, or values, the commonest first.
   */
  data: Array<PivotRow>
  /**
   * The columns.
   */
  columns: Array<PivotColumn>
  more: PivotMore
  /**
   * `true`: all that passes is counted.
   */
  exact: boolean
}

/**
 * A row of a table: an interval, or a value.
 */
export type PivotRow = {
  /**
   * The interval by its name, or the value as the filter takes it.
   */
  value: string
  /**
   * What people read in its place.
   */
  label: string
  /**
   * How many events there are of it.
   */
  count: number
  filter: ListFilter
  /**
   * A cell for each column, in their order, those with nothing among them.
   */
  cells: Array<PivotCell>
}

/**
 * What is in a row and a column of a table.
 */
export type PivotCell = {
  /**
   * How many events `filter` lists.
   */
  count: number
  /**
   * What was asked for as `measure`; null where there is nothing to take a mean of.
   */
  value: number | null
  /**
   * With `measure=fatalities`: the sum of the low estimates.
   */
  low?: number | undefined
  /**
   * With `measure=fatalities`: the sum of the high estimates.
   */
  high?: number | undefined
  filter: ListFilter
}

/**
 * A column of a table: an interval, or a value.
 */
export type PivotColumn = {
  /**
   * The interval by its name, or the value as the filter takes it.
   */
  value: string
  /**
   * What people read in its place.
   */
  label: string
  /**
   * How many events there are of it.
   */
  count: number
  filter: ListFilter
}

/**
 * Whether something was cut off.
 */
export type PivotMore = {
  /**
   * Whether there are more values than rows.
   */
  rows: boolean
  /**
   * Whether there are more values than columns.
   */
  columns: boolean
}

/**
 * A page of events in short.
 */
export type EventSummaryPage = {
  /**
   * The events in short of this page.
   */
  data: Array<EventSummary>
  page: PageInfo
}

/**
 * An event in short, as a rule in less than 1 KB. Its fields are those of an event, but for `participantCount`.
 */
export type EventSummary = {
  /**
   * Id of the event.
   */
  id: string
  /**
   * Number of the version.
   */
  version: number
  /**
   * What happened, in a line.
   */
  title: string
  /**
   * PLOVER type, or OTHER.
   */
  type: EventType
  /**
   * Verbal or material, cooperation or conflict; derived from the type.
   */
  quadClass: EventQuadClass | null
  /**
   * Asserted, planned, hypothetical or denied.
   */
  modality: EventModality
  /**
   * How far it is established.
   */
  status: EventStatus
  date: EventDate
  /**
   * Where it happened.
   */
  location: PlaceSummary | null
  /**
   * The first 4 who took part, in order.
   */
  participants: Array<ParticipantSummary>
  /**
   * How many took part.
   */
  participantCount: number
  /**
   * The number of articles that are evidence.
   */
  articleCount: number
  /**
   * With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.
   */
  snippet?: string | null | undefined
}

/**
 * Where something happened, in short.
 */
export type PlaceSummary = {
  /**
   * Name of the place.
   */
  name: string | null
  /**
   * ISO 3166-1 alpha-2.
   */
  country: string | null
  /**
   * Degrees north, WGS 84.
   */
  latitude: number | null
  /**
   * Degrees east, WGS 84.
   */
  longitude: number | null
}

/**
 * Who took part, in short.
 */
export type ParticipantSummary = {
  actor: ActorName
  /**
   * Role in the event.
   */
  role: ParticipantRole
}

/**
 * The actor.
 */
export type ActorName = {
  /**
   * Id of the actor.
   */
  id: string
  /**
   * Name of the actor.
   */
  name: string
}

/**
 * The events of some ids.
 */
export type EventReadResult = {
  /**
   * The events, in the order of their ids in the request, each once.
   */
  data: Array<Event>
  /**
   * The ids that there is nothing of, and why.
   */
  missing: Array<MissingResource>
  /**
   * The ids of those that did not fit into this answer, which ends after about 2 MiB: send them again. Empty as a rule.
   */
  remaining: Array<string>
}

/**
 * Something that happened.
 */
export type Event = {
  /**
   * TypeID: a sortable identifier that never changes.
   */
  id: string
  /**
   * Number of the version, from 1; each change adds 1.
   */
  version: number
  /**
   * When it was first recorded.
   */
  createdAt: string
  /**
   * When it last changed.
   */
  updatedAt: string
  /**
   * Identifiers in other systems.
   */
  externalIds: Array<ExternalId>
  /**
   * Labels.
   */
  tags: Array<string>
  /**
   * The data set it came from, if any.
   */
  dataset: Dataset | null
  /**
   * What happened, in a line.
   */
  title: string
  /**
   * What happened, in a few sentences.
   */
  summary: string | null
  /**
   * PLOVER type, or OTHER.
   */
  type: EventType
  /**
   * How.
   */
  mode: EventMode | null
  /**
   * Verbal or material, cooperation or conflict; derived from the type.
   */
  quadClass: EventQuadClass | null
  /**
   * -10 (conflict) to 10 (cooperation); derived from type and mode.
   */
  intensity: number | null
  /**
   * What it was about.
   */
  contexts: Array<EventContext>
  /**
   * Its codes in other coding schemes.
   */
  codes: Array<EventCode>
  /**
   * Asserted, planned, hypothetical or denied.
   */
  modality: EventModality
  date: EventDate
  /**
   * Where it happened.
   */
  location: Location | null
  /**
   * Deaths.
   */
  fatalities: Fatalities | null
  /**
   * How far it is established.
   */
  status: EventStatus
  /**
   * Confidence in the record, 0 to 1.
   */
  confidence: number | null
  /**
   * Who took part, in order.
   */
  participants: Array<Participant>
  /**
   * The first 100 articles that are evidence, or fewer when their quotes are very long; `/events/{eventId}/evidence` and streams have all.
   */
  evidence: Array<Evidence>
  /**
   * Number of evidence links, shown or not.
   */
  evidenceCount: number
  /**
   * The number of articles that are evidence.
   */
  articleCount: number
  /**
   * The number of those articles when an article and its duplicates count once.
   */
  originalCount: number
  /**
   * The number of sources of those articles.
   */
  sourceCount: number
  /**
   * When the first was published.
   */
  firstReportedAt: string | null
  /**
   * In lists with `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.
   */
  snippet?: string | null | undefined
}

/**
 * An identifier of this resource in another system. Unique per collection.
 */
export type ExternalId = {
  /**
   * The system that the identifier belongs to: ucdp, gdelt, wikidata, geonames …
   */
  scheme: string
  /**
   * The identifier, as text.
   */
  value: string
}

/**
 * The data set that a resource came from.
 */
export type Dataset = {
  /**
   * Short name, for the filter `dataset`.
   */
  name: string
  /**
   * Release of the data set.
   */
  version: string | null
  /**
   * Name of the licence.
   */
  licence: string | null
  /**
   * Whom to credit, and how.
   */
  attribution: string | null
}

/**
 * The code of this event in another coding scheme.
 */
export type EventCode = {
  /**
   * Coding scheme: cameo, ucdp …
   */
  scheme: string
  /**
   * The code as text; leading zeros matter.
   */
  code: string
}

/**
 * Where something happened.
 */
export type Location = {
  /**
   * Name of the place.
   */
  name: string | null
  /**
   * ISO 3166-1 alpha-2.
   */
  country: string | null
  /**
   * First-order division.
   */
  admin1: string | null
  /**
   * Second-order division.
   */
  admin2: string | null
  /**
   * Degrees north, WGS 84.
   */
  latitude: number | null
  /**
   * Degrees east, WGS 84.
   */
  longitude: number | null
  /**
   * How exactly the place is known.
   */
  precision: LocationPrecision | null
  /**
   * GeoNames id of the place.
   */
  geonamesId: string | null
}

/**
 * Deaths, each figure as its source gives it; their order is not enforced.
 */
export type Fatalities = {
  /**
   * Lowest estimate.
   */
  low: number | null
  /**
   * Best estimate.
   */
  best: number | null
  /**
   * Highest estimate.
   */
  high: number | null
  /**
   * Civilians among them.
   */
  civilians: number | null
}

/**
 * An actor that takes part in an event.
 */
export type Participant = {
  actor: ActorRef
  /**
   * Role in the event.
   */
  role: ParticipantRole
  /**
   * Its side, if the event has two.
   */
  side: ParticipantSide | null
  /**
   * Its title at that time.
   */
  title: string | null
}

/**
 * An article as evidence for or against an event.
 */
export type Evidence = {
  /**
   * Id of the link.
   */
  id: string
  article: ArticleRef
  /**
   * The passage, verbatim.
   */
  quote: string | null
  /**
   * Offset of the quote in the body, in Unicode code points.
   */
  start: number | null
  /**
   * Offset just after the quote.
   */
  end: number | null
  /**
   * `start` in UTF-16 code units, as JavaScript, Java and C# count; null where the body is not stored.
   */
  startUtf16: number | null
  /**
   * `end` in UTF-16 code units.
   */
  endUtf16: number | null
  /**
   * Stance of the article on the event.
   */
  stance: EvidenceStance
  /**
   * Confidence in this link, 0 to 1.
   */
  confidence: number | null
  /**
   * With `include=context`: the text around the quote; null where its place in the body is not known.
   */
  context?: EvidenceContext | null | undefined
}

/**
 * The article.
 */
export type ArticleRef = {
  /**
   * Id of the article.
   */
  id: string
  /**
   * Headline.
   */
  title: string
  /**
   * Where it was published.
   */
  url: string | null
  /**
   * When it was published.
   */
  publishedAt: string | null
  /**
   * Who published it.
   */
  source: Source | null
  /**
   * Whether the article is published, or was withdrawn by its publisher or by a user of this service.
   */
  status: ArticleStatus
  /**
   * Id of the article that it is a duplicate of; null for an original.
   */
  originalId: string | null
  /**
   * In a past version: true for an article that has been deleted since. Its `title` is shown to keys with the scope `write`, and empty for others.
   */
  deleted?: boolean | undefined
}

/**
 * Who published an article.
 */
export type Source = {
  /**
   * Name of the outlet.
   */
  name: string | null
  /**
   * Internet domain of the outlet.
   */
  domain: string | null
  /**
   * Country of the outlet, ISO 3166-1 alpha-2.
   */
  country: string | null
}

/**
 * The text around a quote.
 */
export type EvidenceContext = {
  /**
   * The text before the quote: whole words, up to 200 code points.
   */
  before: string
  /**
   * The text after the quote.
   */
  after: string
  /**
   * Offset of `before` in the body, in code points.
   */
  start: number
  /**
   * Offset just after `after`.
   */
  end: number
}

/**
 * An id that there is no resource of.
 */
export type MissingResource = {
  /**
   * The id that was asked for.
   */
  id: string
  /**
   * Why there is nothing: the id was never given out, the resource was deleted, or the actor was merged into `mergedInto`.
   */
  reason: MissingResourceReason
  /**
   * The actor that it was merged into; null for any other reason.
   */
  mergedInto: string | null
}

/**
 * The events to read.
 */
export type EventReadRequest = {
  /**
   * Ids of events, at most 1000.
   */
  ids: Array<string>
}

/**
 * A page of events.
 */
export type EventPage = {
  /**
   * The events of this page.
   */
  data: Array<Event>
  page: PageInfo
}

/**
 * An event to record. Title, type and date are required.
 */
export type EventInput = {
  /**
   * What happened, in a line.
   */
  title: string
  /**
   * What happened, in a few sentences.
   */
  summary?: string | null | undefined
  /**
   * PLOVER type, or OTHER.
   */
  type: EventType
  /**
   * PLOVER mode; one of the modes of the type.
   */
  mode?: EventMode | null | undefined
  /**
   * What it was about: PLOVER contexts. Default: `[]`.
   */
  contexts?: Array<EventContext> | undefined
  /**
   * Its codes in other coding schemes. Default: `[]`.
   */
  codes?: Array<EventCodeInput> | undefined
  /**
   * Asserted, planned, hypothetical or denied.
   */
  modality?: EventModality | undefined
  /**
   * Reported, corroborated, disputed or retracted.
   */
  status?: EventStatus | undefined
  /**
   * Confidence in the record, 0 to 1.
   */
  confidence?: number | null | undefined
  /**
   * Who took part, in order. Default: `[]`.
   */
  participants?: Array<ParticipantInput> | undefined
  /**
   * The articles that are evidence. Default: `[]`.
   */
  evidence?: Array<EvidenceInput> | undefined
  /**
   * Identifiers in other systems, unique in the collection. Default: `[]`.
   */
  externalIds?: Array<ExternalIdInput> | undefined
  /**
   * Labels of your own. Default: `[]`.
   */
  tags?: Array<string> | undefined
  /**
   * The data set it came from, if any.
   */
  dataset?: DatasetInput | null | undefined
  date: EventDateInput
  /**
   * Where it happened.
   */
  location?: LocationInput | null | undefined
  /**
   * Deaths.
   */
  fatalities?: FatalitiesInput | null | undefined
}

/**
 * An actor that takes part in an event.
 */
export type ParticipantInput = {
  /**
   * Id of the actor.
   */
  actorId: string
  /**
   * Role in the event.
   */
  role?: ParticipantRole | undefined
  /**
   * Its side, if the event has two.
   */
  side?: ParticipantSide | null | undefined
  /**
   * Its title at that time.
   */
  title?: string | null | undefined
}

/**
 * An article as evidence for or against an event. Offsets that are left out are found from the quote; offsets that disagree with the body are refused; they are null when the stored body does not contain the quote. A quote that is left out is taken from the body at the offsets.
 */
export type EvidenceInput = {
  /**
   * Id of the article.
   */
  articleId: string
  /**
   * The passage, verbatim.
   */
  quote?: string | null | undefined
  /**
   * Offset into the body, in Unicode code points.
   */
  start?: number | null | undefined
  /**
   * Offset into the body, in Unicode code points.
   */
  end?: number | null | undefined
  /**
   * Ignored: `start` says where the quote is. Accepted so that a quote can be sent back as it was read.
   */
  startUtf16?: number | null | undefined
  /**
   * Ignored, like `startUtf16`.
   */
  endUtf16?: number | null | undefined
  /**
   * Stance of the article on the event.
   */
  stance?: EvidenceStance | undefined
  /**
   * Confidence in this link, 0 to 1.
   */
  confidence?: number | null | undefined
}

/**
 * Linked data (JSON-LD 1.1) in the vocabulary of schema.org.
 */
export type JsonLd = {
  '@context': JsonLdContext
  /**
   * Type of schema.org.
   */
  '@type': string
  /**
   * URL of the resource in this service.
   */
  '@id': string
  [key: string]: unknown
}

/**
 * The vocabulary: schema.org.
 */
export type JsonLdContext = {
  /**
   * schema.org.
   */
  '@vocab': 'https://schema.org/'
}

/**
 * A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.
 */
export type EventPatch = {
  /**
   * What happened, in a line.
   */
  title?: string | undefined
  /**
   * What happened, in a few sentences.
   */
  summary?: string | null | undefined
  /**
   * PLOVER type, or OTHER.
   */
  type?: EventType | undefined
  /**
   * PLOVER mode; one of the modes of the type.
   */
  mode?: EventMode | null | undefined
  /**
   * What it was about: PLOVER contexts.
   */
  contexts?: Array<EventContext> | undefined
  /**
   * Its codes in other coding schemes.
   */
  codes?: Array<EventCodeInput> | undefined
  /**
   * Asserted, planned, hypothetical or denied.
   */
  modality?: EventModality | undefined
  /**
   * Reported, corroborated, disputed or retracted.
   */
  status?: EventStatus | undefined
  /**
   * Confidence in the record, 0 to 1.
   */
  confidence?: number | null | undefined
  /**
   * Who took part, in order.
   */
  participants?: Array<ParticipantInput> | undefined
  /**
   * The articles that are evidence.
   */
  evidence?: Array<EvidenceInput> | undefined
  /**
   * Identifiers in other systems, unique in the collection.
   */
  externalIds?: Array<ExternalIdInput> | undefined
  /**
   * Labels of your own.
   */
  tags?: Array<string> | undefined
  /**
   * The data set it came from, if any.
   */
  dataset?: DatasetPatch | null | undefined
  date?: EventDatePatch | undefined
  /**
   * Where it happened.
   */
  location?: LocationPatch | null | undefined
  /**
   * Deaths.
   */
  fatalities?: FatalitiesPatch | null | undefined
}

/**
 * Changes to the data set that a resource came from.
 */
export type DatasetPatch = {
  /**
   * Short name, for the filter `dataset`.
   */
  name?: string | undefined
  /**
   * Release of the data set.
   */
  version?: string | null | undefined
  /**
   * SPDX identifier or name of the licence.
   */
  licence?: string | null | undefined
  /**
   * Whom to credit, and how.
   */
  attribution?: string | null | undefined
}

/**
 * When it happened.
 */
export type EventDatePatch = {
  /**
   * First day it may have happened on.
   */
  start?: string | undefined
  /**
   * Last day it may have happened on. When left out, it follows from the precision: the last day of the month of `start`, and so on.
   */
  end?: string | null | undefined
  /**
   * How exactly the date is known.
   */
  precision?: EventDatePrecision | undefined
}

/**
 * Changes to the location of an event.
 */
export type LocationPatch = {
  /**
   * Name of the place.
   */
  name?: string | null | undefined
  /**
   * ISO 3166-1 alpha-2.
   */
  country?: string | null | undefined
  /**
   * First-order division: state, province, governorate.
   */
  admin1?: string | null | undefined
  /**
   * Second-order division: district, county.
   */
  admin2?: string | null | undefined
  /**
   * Degrees north, WGS 84.
   */
  latitude?: number | null | undefined
  /**
   * Degrees east, WGS 84.
   */
  longitude?: number | null | undefined
  /**
   * How exactly the place is known.
   */
  precision?: LocationPrecision | null | undefined
  /**
   * GeoNames id of the place.
   */
  geonamesId?: string | null | undefined
}

/**
 * Changes to the deaths of an event.
 */
export type FatalitiesPatch = {
  /**
   * Lowest estimate.
   */
  low?: number | null | undefined
  /**
   * Best estimate; lists filter and sort by it.
   */
  best?: number | null | undefined
  /**
   * Highest estimate.
   */
  high?: number | null | undefined
  /**
   * Civilians among them.
   */
  civilians?: number | null | undefined
}

/**
 * A page of evidence links.
 */
export type EvidencePage = {
  /**
   * The evidence links of this page.
   */
  data: Array<Evidence>
  page: PageInfo
}

/**
 * Changes to an evidence link. A quote without offsets is looked up in the body; offsets without a quote select it from the body.
 */
export type EvidencePatch = {
  /**
   * The passage, verbatim.
   */
  quote?: string | null | undefined
  /**
   * Offset into the body, in Unicode code points.
   */
  start?: number | null | undefined
  /**
   * Offset into the body, in Unicode code points.
   */
  end?: number | null | undefined
  /**
   * Stance of the article on the event.
   */
  stance?: EvidenceStance | undefined
  /**
   * Confidence in this link, 0 to 1.
   */
  confidence?: number | null | undefined
}

/**
 * A page of evidence links.
 */
export type ArticleEvidencePage = {
  /**
   * The evidence links of this page.
   */
  data: Array<ArticleEvidence>
  page: PageInfo
}

/**
 * An event that an article is evidence for or against, with the quoted passage.
 */
export type ArticleEvidence = {
  /**
   * Id of the link.
   */
  id: string
  /**
   * What a reader needs to show an event and to follow it.
   */
  event: EventCard
  /**
   * The passage, verbatim.
   */
  quote: string | null
  /**
   * Offset of the quote in the body, in Unicode code points.
   */
  start: number | null
  /**
   * Offset just after the quote.
   */
  end: number | null
  /**
   * Stance of the article on the event.
   */
  stance: EvidenceStance
  /**
   * Confidence in this link, 0 to 1.
   */
  confidence: number | null
  /**
   * With `include=context`: the text around the quote; null where its place in the body is not known.
   */
  context?: EvidenceContext | null | undefined
}

/**
 * A page of participants.
 */
export type EventParticipantPage = {
  /**
   * The participants of this page.
   */
  data: Array<EventParticipant>
  page: PageInfo
}

/**
 * An event and an actor that takes part in it.
 */
export type EventParticipant = {
  /**
   * What a reader needs to show an event and to follow it.
   */
  event: EventCard
  actor: ActorRef
  /**
   * What part it takes.
   */
  role: ParticipantRole
  /**
   * Which side of two it is on.
   */
  side: ParticipantSide | null
  /**
   * Its title as of then.
   */
  title: string | null
}

/**
 * Changes to a participant of an event.
 */
export type ParticipantPatch = {
  /**
   * Role in the event.
   */
  role?: ParticipantRole | undefined
  /**
   * Its side, if the event has two.
   */
  side?: ParticipantSide | null | undefined
  /**
   * Its title at that time.
   */
  title?: string | null | undefined
}

/**
 * What may be meant by the beginning of a word.
 */
export type Suggestions = {
  /**
   * Kind by kind, the most used first.
   */
  data: Array<Suggestion>
}

/**
 * What may be meant by the beginning of a word.
 */
export type Suggestion = {
  /**
   * What it is.
   */
  kind: SuggestionKind
  /**
   * The value, as the filter of this name takes it: of an actor its id.
   */
  value: string
  /**
   * What people read: the name of an actor or of a source; else the value itself.
   */
  label: string
  /**
   * Kind of the resources that are counted.
   */
  collection: ChangeCollection
  /**
   * How many of the collection have it.
   */
  count: number
  filter: ListFilter
}

/**
 * What a search finds among actors, events and articles.
 */
export type SearchResults = {
  actors: FoundActors
  events: FoundEvents
  articles: FoundArticles
}

/**
 * Actors with such a name.
 */
export type FoundActors = {
  /**
   * The first actors, those with most events first.
   */
  data: Array<ActorSummary>
  /**
   * Whether there are more.
   */
  more: boolean
  filter: ListFilter
}

/**
 * An actor in short. Its fields are those of an actor.
 */
export type ActorSummary = {
  /**
   * Id of the actor.
   */
  id: string
  /**
   * Number of the version.
   */
  version: number
  /**
   * The name it is best known by.
   */
  name: string
  /**
   * Kind of actor.
   */
  type: ActorType
  /**
   * Country it belongs to, ISO 3166-1 alpha-2.
   */
  country: string | null
  /**
   * The number of events that it takes part in.
   */
  eventCount: number
  /**
   * The number of articles that mention it.
   */
  articleCount: number
  /**
   * In lists with `snippet=true`: the names that matched `q`, as HTML with the hits in `<mark>`.
   */
  snippet?: string | null | undefined
}

/**
 * Events with these words.
 */
export type FoundEvents = {
  /**
   * The first events, the best first.
   */
  data: Array<EventSummary>
  /**
   * Whether there are more.
   */
  more: boolean
  filter: ListFilter
}

/**
 * Articles with these words.
 */
export type FoundArticles = {
  /**
   * The first articles, the best first.
   */
  data: Array<ArticleSummary>
  /**
   * Whether there are more.
   */
  more: boolean
  filter: ListFilter
}

/**
 * An article in short, without its texts. Its fields are those of an article, but for `originalId`.
 */
export type ArticleSummary = {
  /**
   * Id of the article.
   */
  id: string
  /**
   * Number of the version.
   */
  version: number
  /**
   * Where it was published.
   */
  url: string | null
  /**
   * Headline.
   */
  title: string
  /**
   * Language of the article, BCP 47.
   */
  language: string | null
  /**
   * When it was published; null when not known.
   */
  publishedAt: string | null
  /**
   * Who published it.
   */
  source: Source | null
  /**
   * Kind of text.
   */
  genre: ArticleGenre
  /**
   * The number of words in the body, also in scripts without spaces; null without a body.
   */
  wordCount: number | null
  /**
   * `withdrawn` when its publisher or an editor here has withdrawn it. It stays evidence of events and counts there.
   */
  status: ArticleStatus
  /**
   * Id of the article that it is a duplicate of; null for an original.
   */
  originalId: string | null
  /**
   * The number of events that it is evidence of.
   */
  eventCount: number
  /**
   * With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.
   */
  snippet?: string | null | undefined
}

/**
 * The names of known actors in a text.
 */
export type RecognisedNames = {
  /**
   * In the order of the text.
   */
  data: Array<RecognisedName>
  /**
   * Whether there are more than 10000.
   */
  more: boolean
}

/**
 * A name in a text, and who has it.
 */
export type RecognisedName = {
  /**
   * The name as it stands there.
   */
  text: string
  /**
   * Offset of the name, in Unicode code points.
   */
  start: number
  /**
   * Offset just after the name.
   */
  end: number
  /**
   * `start` in UTF-16 code units, as JavaScript, Java and C# count.
   */
  startUtf16: number
  /**
   * `end` in UTF-16 code units.
   */
  endUtf16: number
  /**
   * Whether it is a name or alias, or the last word of the names of persons, one of whom the text names in full elsewhere.
   */
  by: RecognisedNameBy
  /**
   * Who is meant, if it is one; if there are several, any of them may be.
   */
  actors: Array<ActorRef>
}

/**
 * A text that may name actors.
 */
export type RecogniseRequest = {
  /**
   * The text, in any languages.
   */
  text: string
}

/**
 * How actors are spread over the values of filters.
 */
export type ActorFacets = {
  /**
   * A facet for each that was asked for, in the order in which they were.
   */
  data: Array<Facet>
  /**
   * `true`: all that passes is counted.
   */
  exact: boolean
}

/**
 * What is known of an actor, and whether its counts are exact.
 */
export type Dossier = {
  data: DossierData
  /**
   * `true`: all that passes is counted.
   */
  exact: boolean
}

/**
 * What is known of an actor.
 */
export type DossierData = {
  actor: DossierProfile
  positions: DossierPositions
  counterparts: DossierCounterparts
  types: DossierCounts
  /**
   * The events by country.
   */
  countries: DossierCounts
  /**
   * The events by region.
   */
  regions: DossierCounts
  years: DossierYears
  events: DossierEvents
  articles: DossierArticles
  merged: DossierMerged
}

/**
 * Who the actor is. The fields are those of an actor.
 */
export type DossierProfile = {
  /**
   * Id of the actor.
   */
  id: string
  /**
   * Number of the version.
   */
  version: number
  /**
   * The name it is best known by.
   */
  name: string
  /**
   * Kind of actor.
   */
  type: ActorType
  /**
   * Country it belongs to, ISO 3166-1 alpha-2.
   */
  country: string | null
  /**
   * PLOVER sector codes.
   */
  sectors: Array<ActorSector>
  /**
   * Short description.
   */
  description: string | null
  /**
   * Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  startDate: string | null
  /**
   * Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  endDate: string | null
  /**
   * The first 20 of its other names.
   */
  aliases: Array<Alias>
}

/**
 * Another name of an actor.
 */
export type Alias = {
  /**
   * The other name.
   */
  name: string
  /**
   * Language of the name, BCP 47.
   */
  language: string | null
  /**
   * Kind of name.
   */
  kind: AliasKind
}

/**
 * What the actor was, over time: its relations to other actors.
 */
export type DossierPositions = {
  /**
   * The relations, the earliest first; those without a first day before others.
   */
  values: Array<Affiliation>
  /**
   * How many others there are.
   */
  more: number
}

/**
 * A relation of an actor to another one.
 */
export type Affiliation = {
  actor: ActorRef
  /**
   * The relation of this actor to the other.
   */
  type: AffiliationType
  /**
   * Title or office.
   */
  title: string | null
  /**
   * First day: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  from: string | null
  /**
   * Last day; null if not known.
   */
  to: string | null
}

/**
 * The actors that it shares events with.
 */
export type DossierCounterparts = {
  /**
   * The actors with most shared events first.
   */
  values: Array<Counterpart>
  /**
   * How many others there are.
   */
  more: number
}

/**
 * Another actor, and the events that both take part in.
 */
export type Counterpart = {
  actor: ActorRef
  /**
   * The number of events.
   */
  count: number
  /**
   * What lists these events at `GET /v1/events`.
   */
  filter: ListFilter
}

/**
 * The events by type.
 */
export type DossierCounts = {
  /**
   * The values of most events first.
   */
  values: Array<DossierCount>
  /**
   * How many events have no value.
   */
  missing: number
  /**
   * Whether there are more values than these.
   */
  more: boolean
}

/**
 * How many events have a value.
 */
export type DossierCount = {
  /**
   * The value, as the filter takes it.
   */
  value: string
  /**
   * What people read in its place.
   */
  label: string
  /**
   * The number of events.
   */
  count: number
  /**
   * What lists these events at `GET /v1/events`.
   */
  filter: ListFilter
}

/**
 * The events by the year of the first day.
 */
export type DossierYears = {
  /**
   * The years from the first event to the last, each year in between too; the last 100.
   */
  values: Array<DossierYear>
  /**
   * The events that begin before these years; null when there are none.
   */
  earlier: EarlierEvents | null
}

/**
 * The events that begin in a year.
 */
export type DossierYear = {
  /**
   * The year, as `2024`.
   */
  year: string
  /**
   * The number of events.
   */
  count: number
  /**
   * What lists these events at `GET /v1/events`.
   */
  filter: ListFilter
}

/**
 * The events that begin before some years.
 */
export type EarlierEvents = {
  /**
   * The number of events.
   */
  count: number
  /**
   * What lists these events at `GET /v1/events`.
   */
  filter: ListFilter
}

/**
 * The events that the actor takes part in.
 */
export type DossierEvents = {
  /**
   * The number of events.
   */
  count: number
  /**
   * What lists these events at `GET /v1/events`.
   */
  filter: ListFilter
  /**
   * The latest of them.
   */
  latest: Array<EventSummary>
}

/**
 * The articles that mention the actor.
 */
export type DossierArticles = {
  /**
   * The number of articles.
   */
  count: number
  /**
   * What lists them at `GET /v1/articles`.
   */
  filter: ListFilter
  /**
   * The latest of them.
   */
  latest: Array<ArticleSummary>
}

/**
 * The actors merged into this one, also by way of another.
 */
export type DossierMerged = {
  /**
   * The last merged first.
   */
  values: Array<MergedActor>
  /**
   * How many others there are.
   */
  more: number
}

/**
 * A merged actor: `POST /v1/actors/{id}/unmerge` undoes it, with its version as `If-Match`.
 */
export type MergedActor = {
  /**
   * Its id.
   */
  id: string
  /**
   * The name it is best known by.
   */
  name: string
  /**
   * Its version.
   */
  version: number
  /**
   * Position of the merge in the changes.
   */
  position: number
}

/**
 * A page of actors in short.
 */
export type ActorSummaryPage = {
  /**
   * The actors in short of this page.
   */
  data: Array<ActorSummary>
  page: PageInfo
}

/**
 * The actors of some ids.
 */
export type ActorReadResult = {
  /**
   * The actors, in the order of their ids in the request, each once.
   */
  data: Array<Actor>
  /**
   * The ids that there is nothing of, and why.
   */
  missing: Array<MissingResource>
  /**
   * The ids of those that did not fit into this answer, which ends after about 2 MiB: send them again. Empty as a rule.
   */
  remaining: Array<string>
}

/**
 * A person, group or organisation that acts.
 */
export type Actor = {
  /**
   * TypeID: a sortable identifier that never changes.
   */
  id: string
  /**
   * Number of the version, from 1; each change adds 1.
   */
  version: number
  /**
   * When it was first recorded.
   */
  createdAt: string
  /**
   * When it last changed.
   */
  updatedAt: string
  /**
   * Identifiers in other systems.
   */
  externalIds: Array<ExternalId>
  /**
   * Labels.
   */
  tags: Array<string>
  /**
   * The data set it came from, if any.
   */
  dataset: Dataset | null
  /**
   * Kind of actor.
   */
  type: ActorType
  /**
   * The name it is best known by.
   */
  name: string
  /**
   * Its other names.
   */
  aliases: Array<Alias>
  /**
   * Country it belongs to, ISO 3166-1 alpha-2.
   */
  country: string | null
  /**
   * PLOVER sector codes.
   */
  sectors: Array<ActorSector>
  /**
   * Short description.
   */
  description: string | null
  /**
   * Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  startDate: string | null
  /**
   * Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  endDate: string | null
  /**
   * Its relations to other actors. `GET /v1/actors?affiliatedWith=` finds relations in both directions.
   */
  affiliations: Array<Affiliation>
  /**
   * The number of events that it takes part in.
   */
  eventCount: number
  /**
   * The number of articles that mention it.
   */
  articleCount: number
  /**
   * In lists with `snippet=true`: the names that matched `q`, as HTML with the hits in `<mark>`.
   */
  snippet?: string | null | undefined
}

/**
 * The actors to read.
 */
export type ActorReadRequest = {
  /**
   * Ids of actors, at most 1000.
   */
  ids: Array<string>
}

/**
 * A page of actors.
 */
export type ActorPage = {
  /**
   * The actors of this page.
   */
  data: Array<Actor>
  page: PageInfo
}

/**
 * An actor to record. Type and name are required.
 */
export type ActorInput = {
  /**
   * Kind of actor.
   */
  type: ActorType
  /**
   * The name it is best known by.
   */
  name: string
  /**
   * Its other names; search finds them all. Default: `[]`.
   */
  aliases?: Array<AliasInput> | undefined
  /**
   * Country it belongs to, ISO 3166-1 alpha-2.
   */
  country?: string | null | undefined
  /**
   * Its sectors: PLOVER codes. Default: `[]`.
   */
  sectors?: Array<ActorSector> | undefined
  /**
   * Short description.
   */
  description?: string | null | undefined
  /**
   * Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  startDate?: string | null | undefined
  /**
   * Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  endDate?: string | null | undefined
  /**
   * Its relations to other actors. Default: `[]`.
   */
  affiliations?: Array<AffiliationInput> | undefined
  /**
   * Identifiers in other systems, unique in the collection. Default: `[]`.
   */
  externalIds?: Array<ExternalIdInput> | undefined
  /**
   * Labels of your own. Default: `[]`.
   */
  tags?: Array<string> | undefined
  /**
   * The data set it came from, if any.
   */
  dataset?: DatasetInput | null | undefined
}

/**
 * A relation of an actor to another one.
 */
export type AffiliationInput = {
  /**
   * Id of the other actor.
   */
  actorId: string
  /**
   * The relation of this actor to the other.
   */
  type: AffiliationType
  /**
   * Title or office.
   */
  title?: string | null | undefined
  /**
   * First day: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  from?: string | null | undefined
  /**
   * Last day; null if not known.
   */
  to?: string | null | undefined
}

/**
 * A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.
 */
export type ActorPatch = {
  /**
   * Kind of actor.
   */
  type?: ActorType | undefined
  /**
   * The name it is best known by.
   */
  name?: string | undefined
  /**
   * Its other names; search finds them all.
   */
  aliases?: Array<AliasInput> | undefined
  /**
   * Country it belongs to, ISO 3166-1 alpha-2.
   */
  country?: string | null | undefined
  /**
   * Its sectors: PLOVER codes.
   */
  sectors?: Array<ActorSector> | undefined
  /**
   * Short description.
   */
  description?: string | null | undefined
  /**
   * Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  startDate?: string | null | undefined
  /**
   * Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
   */
  endDate?: string | null | undefined
  /**
   * Its relations to other actors.
   */
  affiliations?: Array<AffiliationInput> | undefined
  /**
   * Identifiers in other systems, unique in the collection.
   */
  externalIds?: Array<ExternalIdInput> | undefined
  /**
   * Labels of your own.
   */
  tags?: Array<string> | undefined
  /**
   * The data set it came from, if any.
   */
  dataset?: DatasetPatch | null | undefined
}

/**
 * The duplicate to merge into this actor.
 */
export type MergeRequest = {
  /**
   * Id of the duplicate to merge into it.
   */
  duplicateId: string
}

/**
 * The two actors after a merge was undone.
 */
export type Unmerged = {
  /**
   * The actor whose merge was undone.
   */
  actor: Actor
  /**
   * The survivor; null when it is deleted.
   */
  survivor: Actor | null
  /**
   * What was added to the survivor since the merge and stays there; the first hundred.
   */
  added: Array<MergedValue>
  /**
   * What the actor had before the merge and could not get back, because it was removed since or another actor has it; the first hundred.
   */
  lost: Array<MergedValue>
}

/**
 * A link or value that a merge or its undoing affects.
 */
export type MergedValue = {
  /**
   * Kind: a link from an event (`participant`), from an article (`mention`) or between actors (`affiliation`), or a value of the actor itself.
   */
  kind: MergedValueKind
  /**
   * Id of the event, article or other actor; null for a value.
   */
  id: string | null
  /**
   * Title or name of that resource, or the value.
   */
  title: string
}

/**
 * Actors that may be the same as another one.
 */
export type SimilarActors = {
  /**
   * The most likely first.
   */
  data: Array<SimilarActor>
}

/**
 * An actor that may be the same as another one, recorded twice.
 */
export type SimilarActor = {
  actor: ActorRef
  /**
   * Score from 0 to 1 for ordering, no probability.
   */
  score: number
  /**
   * Reasons, those of names first.
   */
  reasons: Array<SimilarityReason>
}

/**
 * A reason for or against two actors being the same.
 */
export type SimilarityReason = {
  /**
   * The reason.
   */
  code: SimilarityReasonCode
  /**
   * The reason as a sentence.
   */
  message: string
}

/**
 * A page of articles.
 */
export type ArticlePage = {
  /**
   * The articles of this page.
   */
  data: Array<ListedArticle>
  page: PageInfo
}

/**
 * An article as lists have it: without its body.
 */
export type ListedArticle = {
  /**
   * TypeID: a sortable identifier that never changes.
   */
  id: string
  /**
   * Number of the version, from 1; each change adds 1.
   */
  version: number
  /**
   * When it was first recorded.
   */
  createdAt: string
  /**
   * When it last changed.
   */
  updatedAt: string
  /**
   * Identifiers in other systems.
   */
  externalIds: Array<ExternalId>
  /**
   * Labels.
   */
  tags: Array<string>
  /**
   * The data set it came from, if any.
   */
  dataset: Dataset | null
  /**
   * Where it was published.
   */
  url: string | null
  /**
   * Headline.
   */
  title: string
  /**
   * Summary of the article.
   */
  summary: string | null
  /**
   * Language of the article, BCP 47.
   */
  language: string | null
  /**
   * When it was published; null when not known.
   */
  publishedAt: string | null
  /**
   * How exactly `publishedAt` is known.
   */
  publishedPrecision: ArticlePublishedPrecision | null
  /**
   * Who published it.
   */
  source: Source | null
  /**
   * Names of the authors.
   */
  authors: Array<string>
  /**
   * Section of the outlet.
   */
  section: string | null
  /**
   * Kind of text.
   */
  genre: ArticleGenre
  /**
   * Lead image.
   */
  imageUrl: string | null
  /**
   * Rights statement.
   */
  rights: string | null
  /**
   * The number of words in the body, also in scripts without spaces; null without a body.
   */
  wordCount: number | null
  /**
   * SHA-256 of title and body, white space folded.
   */
  contentHash: string
  /**
   * Declares the article an original, whatever the detection of duplicates finds.
   */
  standsAlone: boolean
  /**
   * `withdrawn` when its publisher or an editor here has withdrawn it. It stays evidence of events and counts there.
   */
  status: ArticleStatus
  /**
   * The earliest published article whose text it repeats nearly word for word; null when it is an original.
   */
  duplicateOf: ArticleRef | null
  /**
   * The number of its duplicates; `GET /v1/articles?duplicateOf=` lists them. 0 for a duplicate.
   */
  duplicateCount: number
  /**
   * Actors that the article mentions.
   */
  mentions: Array<Mention>
  /**
   * Events that it is evidence of, latest first, up to 100; `GET /v1/events?article=` lists them all.
   */
  events: Array<EventRef>
  /**
   * The number of events that it is evidence of.
   */
  eventCount: number
  /**
   * With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.
   */
  snippet?: string | null | undefined
}

/**
 * An actor that an article mentions.
 */
export type Mention = {
  actor: ActorRef
  /**
   * The number of times that the article names the actor.
   */
  count: number
  /**
   * Passages that name or quote the actor.
   */
  quotes: Array<Quote>
}

/**
 * A passage that names or quotes an actor, with its offsets in the body.
 */
export type Quote = {
  /**
   * Passage that names or quotes the actor, verbatim.
   */
  quote: string
  /**
   * Offset into the body, in Unicode code points.
   */
  start: number | null
  /**
   * Offset just after the last character.
   */
  end: number | null
  /**
   * `start` in UTF-16 code units, as JavaScript, Java and C# count; null where the body is not stored.
   */
  startUtf16: number | null
  /**
   * `end` in UTF-16 code units.
   */
  endUtf16: number | null
}

/**
 * An event that an article is evidence of.
 */
export type EventRef = {
  /**
   * Id of the event.
   */
  id: string
  /**
   * What happened, in a line.
   */
  title: string
  /**
   * PLOVER type.
   */
  type: EventType
  date: EventDate
  /**
   * Where it happened, ISO 3166-1 alpha-2.
   */
  country: string | null
  /**
   * Whether the article supports, refutes or only mentions the event.
   */
  stance: EvidenceStance
}

/**
 * How articles are spread over the values of filters.
 */
export type ArticleFacets = {
  /**
   * A facet for each that was asked for, in the order in which they were.
   */
  data: Array<Facet>
  /**
   * `true`: all that passes is counted.
   */
  exact: boolean
}

/**
 * A page of articles in short.
 */
export type ArticleSummaryPage = {
  /**
   * The articles in short of this page.
   */
  data: Array<ArticleSummary>
  page: PageInfo
}

/**
 * The articles of some ids.
 */
export type ArticleReadResult = {
  /**
   * The articles, in the order of their ids in the request, each once.
   */
  data: Array<Article>
  /**
   * The ids that there is nothing of, and why.
   */
  missing: Array<MissingResource>
  /**
   * The ids of those that did not fit into this answer, which ends after about 2 MiB: send them again. Empty as a rule.
   */
  remaining: Array<string>
}

/**
 * Something that was published.
 */
export type Article = {
  /**
   * TypeID: a sortable identifier that never changes.
   */
  id: string
  /**
   * Number of the version, from 1; each change adds 1.
   */
  version: number
  /**
   * When it was first recorded.
   */
  createdAt: string
  /**
   * When it last changed.
   */
  updatedAt: string
  /**
   * Identifiers in other systems.
   */
  externalIds: Array<ExternalId>
  /**
   * Labels.
   */
  tags: Array<string>
  /**
   * The data set it came from, if any.
   */
  dataset: Dataset | null
  /**
   * Where it was published.
   */
  url: string | null
  /**
   * Headline.
   */
  title: string
  /**
   * Summary of the article.
   */
  summary: string | null
  /**
   * Language of the article, BCP 47.
   */
  language: string | null
  /**
   * When it was published; null when not known.
   */
  publishedAt: string | null
  /**
   * How exactly `publishedAt` is known.
   */
  publishedPrecision: ArticlePublishedPrecision | null
  /**
   * Who published it.
   */
  source: Source | null
  /**
   * Names of the authors.
   */
  authors: Array<string>
  /**
   * Section of the outlet.
   */
  section: string | null
  /**
   * Kind of text.
   */
  genre: ArticleGenre
  /**
   * Lead image.
   */
  imageUrl: string | null
  /**
   * Rights statement.
   */
  rights: string | null
  /**
   * The number of words in the body, also in scripts without spaces; null without a body.
   */
  wordCount: number | null
  /**
   * SHA-256 of title and body, white space folded.
   */
  contentHash: string
  /**
   * Declares the article an original, whatever the detection of duplicates finds.
   */
  standsAlone: boolean
  /**
   * `withdrawn` when its publisher or an editor here has withdrawn it. It stays evidence of events and counts there.
   */
  status: ArticleStatus
  /**
   * The earliest published article whose text it repeats nearly word for word; null when it is an original.
   */
  duplicateOf: ArticleRef | null
  /**
   * The number of its duplicates; `GET /v1/articles?duplicateOf=` lists them. 0 for a duplicate.
   */
  duplicateCount: number
  /**
   * Actors that the article mentions.
   */
  mentions: Array<Mention>
  /**
   * Events that it is evidence of, latest first, up to 100; `GET /v1/events?article=` lists them all.
   */
  events: Array<EventRef>
  /**
   * The number of events that it is evidence of.
   */
  eventCount: number
  /**
   * Full text, where rights allow.
   */
  body: string | null
}

/**
 * The articles to read.
 */
export type ArticleReadRequest = {
  /**
   * Ids of articles, at most 1000.
   */
  ids: Array<string>
}

/**
 * An article to record. Only the title is required.
 */
export type ArticleInput = {
  /**
   * Where it was published; unique once normalised.
   */
  url?: string | null | undefined
  /**
   * Headline.
   */
  title: string
  /**
   * Summary of the article.
   */
  summary?: string | null | undefined
  /**
   * Full text, where rights allow.
   */
  body?: string | null | undefined
  /**
   * Language of the article, BCP 47.
   */
  language?: string | null | undefined
  /**
   * When it was published: an instant, or a day, which is stored as midnight UTC.
   */
  publishedAt?: string | null | undefined
  /**
   * How exactly `publishedAt` is known; when left out, it follows from the form of `publishedAt`.
   */
  publishedPrecision?: ArticlePublishedPrecision | null | undefined
  /**
   * Names of the authors. Default: `[]`.
   */
  authors?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: string | null | undefined
  /**
   * Kind of text.
   */
  genre?: ArticleGenre | undefined
  /**
   * Lead image.
   */
  imageUrl?: string | null | undefined
  /**
   * Rights statement.
   */
  rights?: string | null | undefined
  /**
   * Declares the article an original, whatever the detection of duplicates finds. Default: `false`.
   */
  standsAlone?: boolean | undefined
  /**
   * Whether the article is published or withdrawn. Lists, streams and feeds leave out `withdrawn` articles unless `status` asks for them.
   */
  status?: ArticleStatus | undefined
  /**
   * Actors that the article mentions, with up to 5000 quotes in total. Default: `[]`.
   */
  mentions?: Array<MentionInput> | undefined
  /**
   * Identifiers in other systems, unique in the collection. Default: `[]`.
   */
  externalIds?: Array<ExternalIdInput> | undefined
  /**
   * Labels of your own. Default: `[]`.
   */
  tags?: Array<string> | undefined
  /**
   * The data set it came from, if any.
   */
  dataset?: DatasetInput | null | undefined
  /**
   * Who published it.
   */
  source?: SourceInput | null | undefined
}

/**
 * An actor that an article mentions.
 */
export type MentionInput = {
  /**
   * Id of the actor.
   */
  actorId: string
  /**
   * The number of times that the article names the actor. Default: `1`.
   */
  count?: number | undefined
  /**
   * Passages that name or quote the actor. Default: `[]`.
   */
  quotes?: Array<QuoteInput> | undefined
}

/**
 * A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.
 */
export type ArticlePatch = {
  /**
   * Where it was published; unique once normalised.
   */
  url?: string | null | undefined
  /**
   * Headline.
   */
  title?: string | undefined
  /**
   * Summary of the article.
   */
  summary?: string | null | undefined
  /**
   * Full text, where rights allow.
   */
  body?: string | null | undefined
  /**
   * Language of the article, BCP 47.
   */
  language?: string | null | undefined
  /**
   * When it was published: an instant, or a day, which is stored as midnight UTC.
   */
  publishedAt?: string | null | undefined
  /**
   * How exactly `publishedAt` is known; when left out, it follows from the form of `publishedAt`.
   */
  publishedPrecision?: ArticlePublishedPrecision | null | undefined
  /**
   * Names of the authors.
   */
  authors?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: string | null | undefined
  /**
   * Kind of text.
   */
  genre?: ArticleGenre | undefined
  /**
   * Lead image.
   */
  imageUrl?: string | null | undefined
  /**
   * Rights statement.
   */
  rights?: string | null | undefined
  /**
   * Declares the article an original, whatever the detection of duplicates finds.
   */
  standsAlone?: boolean | undefined
  /**
   * Whether the article is published or withdrawn. Lists, streams and feeds leave out `withdrawn` articles unless `status` asks for them.
   */
  status?: ArticleStatus | undefined
  /**
   * Actors that the article mentions, with up to 5000 quotes in total.
   */
  mentions?: Array<MentionInput> | undefined
  /**
   * Identifiers in other systems, unique in the collection.
   */
  externalIds?: Array<ExternalIdInput> | undefined
  /**
   * Labels of your own.
   */
  tags?: Array<string> | undefined
  /**
   * The data set it came from, if any.
   */
  dataset?: DatasetPatch | null | undefined
  /**
   * Who published it.
   */
  source?: SourcePatch | null | undefined
}

/**
 * Changes to the source of an article.
 */
export type SourcePatch = {
  /**
   * Name of the outlet.
   */
  name?: string | null | undefined
  /**
   * Internet domain of the outlet.
   */
  domain?: string | null | undefined
  /**
   * Country of the outlet, ISO 3166-1 alpha-2.
   */
  country?: string | null | undefined
}

/**
 * A page of revisions.
 */
export type RevisionPage = {
  /**
   * The revisions of this page.
   */
  data: Array<Revision>
  page: PageInfo
}

/**
 * One change of a resource, with what it changed.
 */
export type Revision = {
  /**
   * Version after the change; each change adds one.
   */
  version: number
  /**
   * What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.
   */
  kind: ChangeKind
  /**
   * Position among the changes of all resources, from 1, without gaps.
   */
  position: number
  /**
   * When the change was made.
   */
  at: string
  /**
   * The API key of the change; null without one.
   */
  key: ChangeKey | null
  /**
   * Why the change was made: the `Dateline-Comment` header of the write.
   */
  comment: string | null
  /**
   * With kind `merge`: the actor that it was merged into.
   */
  survivorId: string | null
  /**
   * A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`.
   */
  patch: Array<JsonPatchOperation>
}

/**
 * One operation of a JSON Patch (RFC 6902).
 */
export type JsonPatchOperation = {
  /**
   * The operation.
   */
  op: JsonPatchOperationOp
  /**
   * Where it applies: a JSON Pointer (RFC 6901). The empty pointer means the whole resource.
   */
  path: string
  /**
   * The new value, with `add` and `replace`.
   */
  value?: unknown | undefined
}

/**
 * One change of a resource, with the resource as it was after it.
 */
export type ArticleRevision = {
  /**
   * Version after the change; each change adds one.
   */
  version: number
  /**
   * What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.
   */
  kind: ChangeKind
  /**
   * Position among the changes of all resources, from 1, without gaps.
   */
  position: number
  /**
   * When the change was made.
   */
  at: string
  /**
   * The API key of the change; null without one.
   */
  key: ChangeKey | null
  /**
   * Why the change was made: the `Dateline-Comment` header of the write.
   */
  comment: string | null
  /**
   * With kind `merge`: the actor that it was merged into.
   */
  survivorId: string | null
  /**
   * A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`.
   */
  patch: Array<JsonPatchOperation>
  /**
   * The resource as it was after the change; null when the change deleted it. Embedded resources are as they are now.
   */
  article: Article | null
}

/**
 * The version of a resource to restore.
 */
export type RestoreRequest = {
  /**
   * The version to restore.
   */
  version: number
}

/**
 * One change of a resource, with the resource as it was after it.
 */
export type ActorRevision = {
  /**
   * Version after the change; each change adds one.
   */
  version: number
  /**
   * What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.
   */
  kind: ChangeKind
  /**
   * Position among the changes of all resources, from 1, without gaps.
   */
  position: number
  /**
   * When the change was made.
   */
  at: string
  /**
   * The API key of the change; null without one.
   */
  key: ChangeKey | null
  /**
   * Why the change was made: the `Dateline-Comment` header of the write.
   */
  comment: string | null
  /**
   * With kind `merge`: the actor that it was merged into.
   */
  survivorId: string | null
  /**
   * A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`.
   */
  patch: Array<JsonPatchOperation>
  /**
   * The resource as it was after the change; null when the change deleted it. Embedded resources are as they are now.
   */
  actor: Actor | null
}

/**
 * One change of a resource, with the resource as it was after it.
 */
export type EventRevision = {
  /**
   * Version after the change; each change adds one.
   */
  version: number
  /**
   * What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.
   */
  kind: ChangeKind
  /**
   * Position among the changes of all resources, from 1, without gaps.
   */
  position: number
  /**
   * When the change was made.
   */
  at: string
  /**
   * The API key of the change; null without one.
   */
  key: ChangeKey | null
  /**
   * Why the change was made: the `Dateline-Comment` header of the write.
   */
  comment: string | null
  /**
   * With kind `merge`: the actor that it was merged into.
   */
  survivorId: string | null
  /**
   * A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`.
   */
  patch: Array<JsonPatchOperation>
  /**
   * The resource as it was after the change; null when the change deleted it. Embedded resources are as they are now.
   */
  event: Event | null
}

/**
 * Some of the changes.
 */
export type ChangePage = {
  /**
   * The changes, in the order of their commits unless `order=desc`.
   */
  data: Array<Change>
  page: ChangePageInfo
}

/**
 * A change of an article, an actor or an event.
 */
export type Change = {
  /**
   * Version after the change; each change adds one.
   */
  version: number
  /**
   * What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.
   */
  kind: ChangeKind
  /**
   * Position among the changes of all resources, from 1, without gaps.
   */
  position: number
  /**
   * When the change was made.
   */
  at: string
  /**
   * The API key of the change; null without one.
   */
  key: ChangeKey | null
  /**
   * Why the change was made: the `Dateline-Comment` header of the write.
   */
  comment: string | null
  /**
   * With kind `merge`: the actor that it was merged into.
   */
  survivorId: string | null
  /**
   * Kind of the changed resource.
   */
  collection: ChangeCollection
  /**
   * Id of the changed resource.
   */
  id: string
  /**
   * What else has been altered: resources that have no change of their own, and embed what this one changed (the events of a renamed actor, the counts of what a deleted event linked to). Read them again to keep a copy equal. A write of several changes names all that it touched with its last one.
   */
  touches: Array<ChangeTouch>
  /**
   * SHA-256 of this change and of the `hash` of the one before it, in hex: two feeds with one hash at a position have had the same changes up to there. `docs/ledger.md` says of which JSON.
   */
  hash: string
  /**
   * SHA-256 of what the resource was after this change, in hex; null when it was gone. `docs/ledger.md` says of which JSON.
   */
  stateHash: string | null
  /**
   * SHA-256 of what its history keeps to go back before this change, in hex; null when there was nothing before. It is one of the parts of `hash`.
   */
  undoHash: string | null
  /**
   * Send it as `since` to continue after this change.
   */
  cursor: string
  /**
   * With `include=body`, when an article changed: the current article; null when it has been deleted or merged.
   */
  article?: Article | null | undefined
  /**
   * With `include=body`, when an actor changed: the current actor; null when it has been deleted or merged.
   */
  actor?: Actor | null | undefined
  /**
   * With `include=body`, when an event changed: the current event; null when it has been deleted or merged.
   */
  event?: Event | null | undefined
}

/**
 * Resources that are shown otherwise since a change, as they embed a name or a count that it altered, and whose version stays: by `ids` or by `filter`.
 */
export type ChangeTouch = {
  /**
   * Kind of the resources.
   */
  collection: ChangeCollection
  /**
   * Their ids, when a list has them no more or no filter finds them.
   */
  ids?: Array<string> | undefined
  /**
   * Otherwise the query parameters, each with its values, with which the list of the collection has them.
   */
  filter?:
    | {
        [key: string]: Array<string>
      }
    | undefined
}

/**
 * The cursor to continue from.
 */
export type ChangePageInfo = {
  /**
   * Send it as `since` to continue, now or later.
   */
  nextCursor: string
  /**
   * Whether there are more changes now.
   */
  hasMore: boolean
}

/**
 * Where the change feed ends, and the hash of all of it.
 */
export type ChangesHead = {
  /**
   * Position of the last change; 0 when there is none.
   */
  position: number
  /**
   * `hash` of the last change, in hex; 64 zeros when there is none.
   */
  hash: string
}

/**
 * What the writes of a batch have done.
 */
export type BatchResult = {
  /**
   * What each operation has done, in the order of the request.
   */
  data: Array<BatchItem>
}

/**
 * What one write of a batch has done.
 */
export type BatchItem = {
  /**
   * Place of the operation in the request, from 0.
   */
  index: number
  /**
   * Kind of the resource.
   */
  collection: ChangeCollection
  /**
   * Id of the resource.
   */
  id: string
  /**
   * The placeholder that the operation gave it, if any.
   */
  placeholder: string | null
  /**
   * What became of it. `unchanged`: it was already as it should be.
   */
  status: BatchItemStatus
  /**
   * Its version after the operation; null when it was deleted.
   */
  version: number | null
}

/**
 * Writes that are made together or not at all.
 */
export type BatchRequest = {
  /**
   * The writes, in order, at most 1000. Each sees what those before it have done.
   */
  operations: Array<BatchOperation>
}

/**
 * A write of one resource.
 */
export type BatchOperation = {
  /**
   * What to do: `create`, `replace` (as PUT), both with `article`, `actor` or `event`; `update` (as PATCH), with `articlePatch`, `actorPatch` or `eventPatch`, a JSON Merge Patch; or `delete`.
   */
  action: BatchOperationAction
  /**
   * The resource. With `create` it may be left out, or be a placeholder of your own, which begins with ten zeros (`actor_00000000000000000000000001`): later operations refer by it to what this one creates, wherever an id stands.
   */
  id?: string | undefined
  /**
   * The version that the resource must have, not with `create`: the batch is refused with 412 when it has another one.
   */
  ifMatch?: number | undefined
  /**
   * With `delete`: delete it even though others refer to it, and those links too.
   */
  force?: boolean | undefined
  article?: ArticleInput | undefined
  actor?: ActorInput | undefined
  event?: EventInput | undefined
  articlePatch?: ArticlePatch | undefined
  actorPatch?: ActorPatch | undefined
  eventPatch?: EventPatch | undefined
}

/**
 * Who makes a request, and what it may do.
 */
export type Caller = {
  /**
   * The key of this request; null without one.
   */
  key: ApiKey | null
  /**
   * What this request may do, whether by its key or because this server requires none: operations of this scope and of those that it includes.
   */
  scope: ApiKeyScope
  /**
   * What is left of the rate limit after this request; null without a limit.
   */
  rateLimit: RateLimit | null
  limits: RequestLimits
}

/**
 * An API key, without its secret.
 */
export type ApiKey = {
  /**
   * Id of the key, which is no secret.
   */
  id: string
  /**
   * Who or what uses it.
   */
  name: string
  /**
   * What the key allows: `read`; `write`, which includes `read`; or `admin`, which includes everything.
   */
  scope: ApiKeyScope
  /**
   * When it was made.
   */
  createdAt: string
  /**
   * From when on it is refused; null for a key that does not expire.
   */
  expiresAt: string | null
  /**
   * When it was revoked; null for a key that was not.
   */
  revokedAt: string | null
  /**
   * When it was last used, to the minute; null for a key that never was.
   */
  lastUsedAt: string | null
  /**
   * Id of the key that replaced it by `dateline keys rotate`, if any.
   */
  replacedById: string | null
}

/**
 * How many requests may be made, and how many are left.
 */
export type RateLimit = {
  /**
   * How many requests are allowed in a window.
   */
  requests: number
  /**
   * How many seconds a window has.
   */
  windowSeconds: number
  /**
   * How many requests are left in this window.
   */
  remaining: number
  /**
   * In how many seconds the next window begins.
   */
  resetSeconds: number
  /**
   * What requests are counted by: the key, or without one the address.
   */
  counts: RateLimitCounts
}

/**
 * How large requests and answers may be.
 */
export type RequestLimits = {
  /**
   * How many bytes a body may have; that of an import has no limit.
   */
  bodyBytes: number
  /**
   * The highest `limit` of a page.
   */
  pageItems: number
}

/**
 * A page of keys.
 */
export type ApiKeyPage = {
  /**
   * The keys of this page.
   */
  data: Array<ApiKey>
  page: PageInfo
}

/**
 * A new key, and its secret.
 */
export type CreatedApiKey = {
  /**
   * The key.
   */
  key: ApiKey
  /**
   * The text to send as `Authorization: Bearer …` or `X-API-Key`. It is shown in this answer only: save it now.
   */
  secret: string
}

/**
 * A key to make. Only the name is required.
 */
export type ApiKeyInput = {
  /**
   * Who or what uses it.
   */
  name: string
  /**
   * What it allows: `read`; `write`, which includes `read`; or `admin`, which includes everything.
   */
  scope?: ApiKeyScope | undefined
  /**
   * From when on it is refused, a time to come; null for a key that does not expire.
   */
  expiresAt?: string | null | undefined
}

/**
 * The service works.
 */
export type Health = {
  /**
   * Always `ok`.
   */
  status: 'ok'
  /**
   * Version of the program.
   */
  version: string
  /**
   * Of `/readyz`: the hosts of `DATABASE_URL`, if several.
   */
  hosts?: Array<Host> | undefined
}

/**
 * A server of the database.
 */
export type Host = {
  /**
   * Whether it takes writes.
   */
  role: HostRole
  /**
   * Log of the primary that it lacks.
   */
  lagBytes?: number | undefined
  /**
   * Age of the last write that it has; 0 when none waits.
   */
  lagSeconds?: number | undefined
  /**
   * The standbys that writes wait for.
   */
  synchronousStandbyNames?: string | undefined
}

/**
 * A newer server may answer with others than these.
 */
export type HostRole = 'primary' | 'standby' | 'unreachable' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ActorType =
  | 'person'
  | 'state'
  | 'government_body'
  | 'military'
  | 'armed_group'
  | 'political_party'
  | 'intergovernmental_organization'
  | 'non_governmental_organization'
  | 'company'
  | 'media'
  | 'religious_body'
  | 'social_movement'
  | 'population_group'
  | 'unidentified'
  | 'other'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ActorSector =
  | 'COP'
  | 'GOV'
  | 'JUD'
  | 'LEG'
  | 'MIL'
  | 'PRM'
  | 'PTY'
  | 'REB'
  | 'SPY'
  | 'UAF'
  | 'UNK'
  | 'AGR'
  | 'BUS'
  | 'CRM'
  | 'CVL'
  | 'EDU'
  | 'ELI'
  | 'JRN'
  | 'LAB'
  | 'MED'
  | 'REF'
  | 'OPP'
  | 'PRE'
  | 'REL'
  | 'SOC'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type AliasKind =
  | 'alias'
  | 'previous'
  | 'native'
  | 'transliteration'
  | 'acronym'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'OTHER'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventMode =
  | 'visit'
  | 'third-party'
  | 'multilateral'
  | 'phone'
  | 'withdraw'
  | 'release'
  | 'disarm'
  | 'ceasefire'
  | 'access'
  | 'resign'
  | 'assist'
  | 'change'
  | 'yield'
  | 'meet'
  | 'disapprove'
  | 'investigate'
  | 'allege'
  | 'restrict'
  | 'arrest'
  | 'relations'
  | 'expel'
  | 'territory'
  | 'violence'
  | 'demo'
  | 'riot'
  | 'strike'
  | 'hunger'
  | 'boycott'
  | 'obstruct'
  | 'vandalize'
  | 'convict'
  | 'discontinue'
  | 'troops'
  | 'weapons'
  | 'police'
  | 'militia'
  | 'seize'
  | 'censor'
  | 'curfew'
  | 'martial-law'
  | 'deport'
  | 'withhold'
  | 'misinformation'
  | 'cyber'
  | 'abduct'
  | 'beat'
  | 'torture'
  | 'sexual'
  | 'targeted'
  | 'destroy'
  | 'primitive'
  | 'firearms'
  | 'explosives'
  | 'suicide-attack'
  | 'aerial'
  | 'drone'
  | 'heavy-weapons'
  | 'crowd-control'
  | 'unconventional'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventQuadClass =
  | 'verbal_cooperation'
  | 'material_cooperation'
  | 'verbal_conflict'
  | 'material_conflict'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventContext =
  | 'military'
  | 'intelligence'
  | 'executive'
  | 'legislative'
  | 'election'
  | 'political_institutions'
  | 'pro_democracy'
  | 'pro_autocracy'
  | 'economic'
  | 'legal'
  | 'reparations'
  | 'human_rights'
  | 'rights_freedoms'
  | 'repression'
  | 'human_security'
  | 'gender'
  | 'lgbt'
  | 'religion_ethnicity'
  | 'inequality'
  | 'diplomatic'
  | 'territory'
  | 'peacekeeping'
  | 'health'
  | 'asylum'
  | 'migration'
  | 'disasters'
  | 'natural_resource'
  | 'environment'
  | 'technology'
  | 'terrorism'
  | 'cbrn'
  | 'cyber'
  | 'misinformation'
  | 'crime'
  | 'corruption'
  | 'illegal_drugs'
  | 'trafficking'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventModality = 'asserted' | 'planned' | 'hypothetical' | 'denied' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventStatus = 'reported' | 'corroborated' | 'disputed' | 'retracted' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ApiKeyScope = 'read' | 'write' | 'admin' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ChangeKind = 'create' | 'update' | 'delete' | 'merge' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ChangeCollection = 'article' | 'actor' | 'event' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ArticlePublishedPrecision = 'instant' | 'day' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ArticleGenre =
  | 'news'
  | 'analysis'
  | 'opinion'
  | 'interview'
  | 'press_release'
  | 'fact_check'
  | 'report'
  | 'social_post'
  | 'transcript'
  | 'other'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ArticleStatus = 'published' | 'withdrawn' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EvidenceStance = 'supports' | 'refutes' | 'mentions' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type LocationPrecision =
  | 'exact'
  | 'nearby'
  | 'admin2'
  | 'admin1'
  | 'area'
  | 'country'
  | 'sea_or_air'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type BatchItemStatus = 'created' | 'updated' | 'unchanged' | 'deleted' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventDatePrecision = 'day' | 'week' | 'month' | 'year' | 'longer' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type RateLimitCounts = 'key' | 'address' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type SuggestionKind = 'actor' | 'source' | 'tag' | 'place' | 'author' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type AffiliationType =
  | 'member_of'
  | 'part_of'
  | 'leads'
  | 'holds_position'
  | 'represents'
  | 'employed_by'
  | 'allied_with'
  | 'successor_of'
  | 'related_to'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type MergedValueKind =
  | 'participant'
  | 'mention'
  | 'affiliation'
  | 'alias'
  | 'sector'
  | 'tag'
  | 'externalId'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ParticipantRole =
  | 'initiator'
  | 'recipient'
  | 'participant'
  | 'mediator'
  | 'host'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ParticipantSide = 'a' | 'b' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ImportResultStatus = 'created' | 'updated' | 'unchanged' | 'refused' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ProblemErrorIn = 'body' | 'query' | 'path' | 'header' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type BatchOperationAction = 'create' | 'replace' | 'update' | 'delete' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type RecognisedNameBy = 'name' | 'surname' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type MissingResourceReason = 'unknown' | 'deleted' | 'merged' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type SimilarityReasonCode =
  | 'same_name'
  | 'same_words'
  | 'similar_name'
  | 'acronym'
  | 'same_type'
  | 'other_type'
  | 'same_country'
  | 'other_country'
  | 'other_identifier'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type JsonPatchOperationOp = 'add' | 'remove' | 'replace' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventPlacePrecision =
  | 'exact'
  | 'nearby'
  | 'admin2'
  | 'admin1'
  | 'area'
  | 'country'
  | 'sea_or_air'
  | 'unsaid'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventModalityFilter =
  | 'asserted'
  | 'planned'
  | 'hypothetical'
  | 'denied'
  | 'any'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventSort =
  | '-date'
  | 'date'
  | '-fatalities'
  | 'fatalities'
  | '-createdAt'
  | 'createdAt'
  | '-updatedAt'
  | 'updatedAt'
  | 'relevance'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ActorSort =
  | 'name'
  | '-name'
  | '-eventCount'
  | 'eventCount'
  | '-createdAt'
  | 'createdAt'
  | '-updatedAt'
  | 'updatedAt'
  | 'relevance'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ArticleDuplicates = 'collapse' | 'only' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ArticleStatusFilter = 'published' | 'withdrawn' | 'any' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ArticleSort =
  | '-publishedAt'
  | 'publishedAt'
  | '-createdAt'
  | 'createdAt'
  | '-updatedAt'
  | 'updatedAt'
  | 'relevance'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventFacet =
  | 'type'
  | 'mode'
  | 'context'
  | 'quadClass'
  | 'code'
  | 'country'
  | 'admin1'
  | 'place'
  | 'precision'
  | 'modality'
  | 'actor'
  | 'initiator'
  | 'recipient'
  | 'actorType'
  | 'actorCountry'
  | 'status'
  | 'source'
  | 'tag'
  | 'dataset'
  | 'year'
  | 'month'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type EventFacetScope = 'all' | 'others' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ExportEventNetworkFormat = 'graphml' | 'gexf' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ExportDyadsFormat = 'ndjson' | 'csv' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type TimelineInterval = 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type TimelineGroupBy =
  | 'type'
  | 'mode'
  | 'context'
  | 'quadClass'
  | 'code'
  | 'country'
  | 'admin1'
  | 'place'
  | 'precision'
  | 'modality'
  | 'actor'
  | 'initiator'
  | 'recipient'
  | 'actorType'
  | 'actorCountry'
  | 'status'
  | 'source'
  | 'tag'
  | 'dataset'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type TimelineMetric =
  | 'events'
  | 'articles'
  | 'originals'
  | 'sources'
  | 'fatalities'
  | 'intensity'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type TimelineDates = 'first' | 'spread' | 'exact' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type PivotRows =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'type'
  | 'mode'
  | 'context'
  | 'quadClass'
  | 'code'
  | 'country'
  | 'admin1'
  | 'place'
  | 'precision'
  | 'modality'
  | 'actor'
  | 'initiator'
  | 'recipient'
  | 'actorType'
  | 'actorCountry'
  | 'status'
  | 'source'
  | 'tag'
  | 'dataset'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type PivotMeasure = 'events' | 'fatalities' | 'intensity' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ExportEventsFormat = 'ndjson' | 'csv' | 'geojson' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type FeedEventsFormat = 'atom' | 'rss' | 'jsonfeed' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ActorFacet = 'type' | 'country' | 'sector' | 'tag' | 'dataset' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ArticleFacet =
  | 'source'
  | 'sourceCountry'
  | 'language'
  | 'author'
  | 'section'
  | 'genre'
  | 'tag'
  | 'actor'
  | 'dataset'
  | 'status'
  | 'year'
  | 'month'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type TimelineGroupByFilter =
  | 'source'
  | 'sourceCountry'
  | 'language'
  | 'author'
  | 'section'
  | 'genre'
  | 'tag'
  | 'actor'
  | 'dataset'
  | 'status'
  | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type TimelineMetricFilter = 'articles' | 'originals' | 'sources' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ChangeOrder = 'asc' | 'desc' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ImportLinesMode = 'upsert' | 'insert' | (string & {})

/**
 * A newer server may answer with others than these.
 */
export type ImportLinesOnError = 'skip' | 'abort' | (string & {})

/**
 * Filters and options of: list and search events.
 */
export type ListEventsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
  /**
   * Count all matches in `page.total`, up to 10,000.
   */
  total?: boolean | undefined
  /**
   * With `q`: show the passage of title or summary that matched.
   */
  snippet?: boolean | undefined
}

/**
 * Filters and options of: list deleted events.
 */
export type ListEventDeletionsParams = {
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
}

/**
 * Filters and options of: count events by the values of filters.
 */
export type GetEventFacetsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Filter whose values are counted. Repeat for up to 10.
   */
  facet: Array<EventFacet>
  /**
   * How many values of each to answer with, 20 when not given.
   */
  facetLimit?: number | undefined
  /**
   * Which filters apply to a facet: `all`, or `others`, which leaves out its own, so that a side bar shows what else could be chosen; `all` when not given.
   */
  facetScope?: EventFacetScope | undefined
}

/**
 * Filters and options of: get the network of events.
 */
export type GetEventNetworkParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * How many actors it has at most; 100 when not given.
   */
  nodes?: number | undefined
}

/**
 * Filters and options of: export the network of events for graph programs.
 */
export type ExportEventNetworkParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * How many actors it has at most; 100 when not given.
   */
  nodes?: number | undefined
  /**
   * The form of the network; `graphml` when not given.
   */
  format?: ExportEventNetworkFormat | undefined
}

/**
 * Filters and options of: list the dyads of events.
 */
export type ListDyadsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * How many dyads a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
}

/**
 * Filters and options of: stream the dyads of events.
 */
export type StreamDyadsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
}

/**
 * Filters and options of: export the dyads of events.
 */
export type ExportDyadsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportDyadsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: get events for a map.
 */
export type GetEventClustersParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Zoom of the map, as web maps count it: the world is 256 pixels wide at 0, and twice as wide at each further one. 0 when not given. Clusters are about 64 pixels apart, or more where the box is larger than a screen or has too many of them.
   */
  zoom?: number | undefined
}

/**
 * Filters and options of: count events over time.
 */
export type GetEventTimelineParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * How long an interval is; a week begins on Monday (ISO 8601). At most 1000 intervals.
   */
  interval: TimelineInterval
  /**
   * Filter whose commonest values, up to 20, have timelines of their own.
   */
  groupBy?: TimelineGroupBy | undefined
  /**
   * What is counted: `events` of them, `articles` that are evidence of them, `originals` among these, each text counted once, `sources` of these articles, `fatalities` by the best estimate, with the low and the high one, `intensity` on average; `events` when not given.
   */
  metric?: TimelineMetric | undefined
  /**
   * How dates count that may mean several days: `first` in their first interval, `spread` in each by the share of their days, `exact` only those that are as exact as the interval; `first` when not given.
   */
  dates?: TimelineDates | undefined
  /**
   * Compare with everything in each interval, without the other filters.
   */
  share?: boolean | undefined
  /**
   * Add up the intervals too.
   */
  cumulative?: boolean | undefined
  /**
   * Compare each interval with the mean of those before it.
   */
  compare?: 'previous' | undefined
  /**
   * How many intervals before it are the mean, 4 when not given.
   */
  compareWith?: number | undefined
}

/**
 * Filters and options of: count events in a table.
 */
export type GetEventPivotParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * What a row is: an interval of time, or a value of a filter, up to 1000 of them. A table has at most 20000 cells.
   */
  rows: PivotRows
  /**
   * What a column is: an interval of time, or a value of a filter, up to 20 of them.
   */
  columns: PivotRows
  /**
   * What is in a cell: the number of events, the sum of fatalities (best, with low and high), or the mean intensity; `events` when not given.
   */
  measure?: PivotMeasure | undefined
}

/**
 * Filters and options of: export a table of events.
 */
export type ExportEventPivotParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * What a row is: an interval of time, or a value of a filter, up to 1000 of them. A table has at most 20000 cells.
   */
  rows: PivotRows
  /**
   * What a column is: an interval of time, or a value of a filter, up to 20 of them.
   */
  columns: PivotRows
  /**
   * What is in a cell: the number of events, the sum of fatalities (best, with low and high), or the mean intensity; `events` when not given.
   */
  measure?: PivotMeasure | undefined
  /**
   * The form of the table; `csv` when not given.
   */
  format?: 'csv' | undefined
  /**
   * Leave out the cells that have nothing.
   */
  sparse?: boolean | undefined
}

/**
 * Filters and options of: list and search events in short.
 */
export type ListEventSummariesParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
  /**
   * Count all matches in `page.total`, up to 10,000.
   */
  total?: boolean | undefined
  /**
   * With `q`: show the passage of title or summary that matched.
   */
  snippet?: boolean | undefined
}

/**
 * Filters and options of: stream events.
 */
export type StreamEventsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
}

/**
 * Filters and options of: export events.
 */
export type ExportEventsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportEventsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: get events as a feed.
 */
export type FeedEventsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
  /**
   * The form of the feed, and so its media type; `atom` when not given.
   */
  format?: FeedEventsFormat | undefined
}

/**
 * Filters and options of: read an event.
 */
export type GetEventParams = {
  /**
   * Read the resource as it was at this time. The answer is 404 for times before it was created or while it was deleted. Embedded resources and counts are as they are now. A resource that is deleted now needs a key with the scope `write`; where it is embedded, other keys see only its id and `deleted`. An instant, or a day, which is included.
   */
  asOf?: string | undefined
}

/**
 * Filters and options of: list the evidence of an event.
 */
export type ListEventEvidenceParams = {
  /**
   * Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Only links with this stance.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * `context`: the text around each quote.
   */
  include?: 'context' | undefined
  /**
   * Shows only one of an article and its duplicates: the first in the order given.
   */
  duplicates?: 'collapse' | undefined
}

/**
 * Filters and options of: stream the evidence of an event.
 */
export type StreamEventEvidenceParams = {
  /**
   * Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Only links with this stance.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * `context`: the text around each quote.
   */
  include?: 'context' | undefined
  /**
   * Shows only one of an article and its duplicates: the first in the order given.
   */
  duplicates?: 'collapse' | undefined
}

/**
 * Filters and options of: export the evidence of an event.
 */
export type ExportEventEvidenceParams = {
  /**
   * Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Only links with this stance.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * `context`: the text around each quote.
   */
  include?: 'context' | undefined
  /**
   * Shows only one of an article and its duplicates: the first in the order given.
   */
  duplicates?: 'collapse' | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportDyadsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: list the participants of events.
 */
export type ListParticipantsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event with all of its participants that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
}

/**
 * Filters and options of: stream the participants of events.
 */
export type StreamParticipantsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event with all of its participants that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
}

/**
 * Filters and options of: export the participants of events.
 */
export type ExportParticipantsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event with all of its participants that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportDyadsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: read a participant of an event.
 */
export type GetEventParticipantParams = {
  /**
   * The role to read or change; required when the actor has several roles in the event, 409 otherwise.
   */
  inRole?: ParticipantRole | undefined
}

/**
 * Filters and options of: change a participant of an event.
 */
export type UpdateEventParticipantParams = {
  /**
   * The role to read or change; required when the actor has several roles in the event, 409 otherwise.
   */
  inRole?: ParticipantRole | undefined
}

/**
 * Filters and options of: remove a participant from an event.
 */
export type DeleteEventParticipantParams = {
  /**
   * The role to read or change; required when the actor has several roles in the event, 409 otherwise.
   */
  inRole?: ParticipantRole | undefined
}

/**
 * Filters and options of: list and search actors.
 */
export type ListActorsParams = {
  /**
   * Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. The last word may be incomplete, for type-ahead; `sort=-eventCount` puts the most active actors first.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor leads to its survivor.
   */
  id?: Array<string> | undefined
  /**
   * Kind of actor.
   */
  type?: Array<ActorType> | undefined
  /**
   * Country it belongs to.
   */
  country?: Array<string> | undefined
  /**
   * PLOVER sector.
   */
  sector?: Array<ActorSector> | undefined
  /**
   * Id of an actor that it is affiliated with, in either direction.
   */
  affiliatedWith?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Whether it takes part in any event.
   */
  hasEvent?: boolean | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<ActorType> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `sector` finds.
   */
  excludeSector?: Array<ActorSector> | undefined
  /**
   * Leaves out what `affiliatedWith` finds.
   */
  excludeAffiliatedWith?: Array<string> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last actor that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ActorSort | undefined
  /**
   * Count all matches in `page.total`, up to 10,000.
   */
  total?: boolean | undefined
  /**
   * With `q`: show the passage of the names that matched.
   */
  snippet?: boolean | undefined
}

/**
 * Filters and options of: list deleted actors.
 */
export type ListActorDeletionsParams = {
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
}

/**
 * Filters and options of: get the network of an actor.
 */
export type GetActorNetworkParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * How many actors it has at most; 100 when not given.
   */
  nodes?: number | undefined
  /**
   * With 1, the actor and those that it shares events with; with 2, also those that they share events with. 1 when not given.
   */
  depth?: number | undefined
}

/**
 * Filters and options of: export the network of an actor for graph programs.
 */
export type ExportActorNetworkParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Id of an actor that takes part, in any role.
   */
  actor?: Array<string> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * How many actors it has at most; 100 when not given.
   */
  nodes?: number | undefined
  /**
   * With 1, the actor and those that it shares events with; with 2, also those that they share events with. 1 when not given.
   */
  depth?: number | undefined
  /**
   * The form of the network; `graphml` when not given.
   */
  format?: ExportEventNetworkFormat | undefined
}

/**
 * Filters and options of: count actors by the values of filters.
 */
export type GetActorFacetsParams = {
  /**
   * Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. The last word may be incomplete, for type-ahead; `sort=-eventCount` puts the most active actors first.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor leads to its survivor.
   */
  id?: Array<string> | undefined
  /**
   * Kind of actor.
   */
  type?: Array<ActorType> | undefined
  /**
   * Country it belongs to.
   */
  country?: Array<string> | undefined
  /**
   * PLOVER sector.
   */
  sector?: Array<ActorSector> | undefined
  /**
   * Id of an actor that it is affiliated with, in either direction.
   */
  affiliatedWith?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Whether it takes part in any event.
   */
  hasEvent?: boolean | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<ActorType> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `sector` finds.
   */
  excludeSector?: Array<ActorSector> | undefined
  /**
   * Leaves out what `affiliatedWith` finds.
   */
  excludeAffiliatedWith?: Array<string> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Filter whose values are counted. Repeat for up to 10.
   */
  facet: Array<ActorFacet>
  /**
   * How many values of each to answer with, 20 when not given.
   */
  facetLimit?: number | undefined
  /**
   * Which filters apply to a facet: `all`, or `others`, which leaves out its own, so that a side bar shows what else could be chosen; `all` when not given.
   */
  facetScope?: EventFacetScope | undefined
}

/**
 * Filters and options of: list and search actors in short.
 */
export type ListActorSummariesParams = {
  /**
   * Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. The last word may be incomplete, for type-ahead; `sort=-eventCount` puts the most active actors first.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor leads to its survivor.
   */
  id?: Array<string> | undefined
  /**
   * Kind of actor.
   */
  type?: Array<ActorType> | undefined
  /**
   * Country it belongs to.
   */
  country?: Array<string> | undefined
  /**
   * PLOVER sector.
   */
  sector?: Array<ActorSector> | undefined
  /**
   * Id of an actor that it is affiliated with, in either direction.
   */
  affiliatedWith?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Whether it takes part in any event.
   */
  hasEvent?: boolean | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<ActorType> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `sector` finds.
   */
  excludeSector?: Array<ActorSector> | undefined
  /**
   * Leaves out what `affiliatedWith` finds.
   */
  excludeAffiliatedWith?: Array<string> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last actor that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ActorSort | undefined
  /**
   * Count all matches in `page.total`, up to 10,000.
   */
  total?: boolean | undefined
  /**
   * With `q`: show the passage of the names that matched.
   */
  snippet?: boolean | undefined
}

/**
 * Filters and options of: stream actors.
 */
export type StreamActorsParams = {
  /**
   * Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. The last word may be incomplete, for type-ahead; `sort=-eventCount` puts the most active actors first.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor leads to its survivor.
   */
  id?: Array<string> | undefined
  /**
   * Kind of actor.
   */
  type?: Array<ActorType> | undefined
  /**
   * Country it belongs to.
   */
  country?: Array<string> | undefined
  /**
   * PLOVER sector.
   */
  sector?: Array<ActorSector> | undefined
  /**
   * Id of an actor that it is affiliated with, in either direction.
   */
  affiliatedWith?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Whether it takes part in any event.
   */
  hasEvent?: boolean | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<ActorType> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `sector` finds.
   */
  excludeSector?: Array<ActorSector> | undefined
  /**
   * Leaves out what `affiliatedWith` finds.
   */
  excludeAffiliatedWith?: Array<string> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last actor that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ActorSort | undefined
}

/**
 * Filters and options of: export actors.
 */
export type ExportActorsParams = {
  /**
   * Search in name and aliases: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. The last word may be incomplete, for type-ahead; `sort=-eventCount` puts the most active actors first.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. The id of a merged actor leads to its survivor.
   */
  id?: Array<string> | undefined
  /**
   * Kind of actor.
   */
  type?: Array<ActorType> | undefined
  /**
   * Country it belongs to.
   */
  country?: Array<string> | undefined
  /**
   * PLOVER sector.
   */
  sector?: Array<ActorSector> | undefined
  /**
   * Id of an actor that it is affiliated with, in either direction.
   */
  affiliatedWith?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Whether it takes part in any event.
   */
  hasEvent?: boolean | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<ActorType> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `sector` finds.
   */
  excludeSector?: Array<ActorSector> | undefined
  /**
   * Leaves out what `affiliatedWith` finds.
   */
  excludeAffiliatedWith?: Array<string> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last actor that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `name` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ActorSort | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportDyadsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: read an actor.
 */
export type GetActorParams = {
  /**
   * Read the resource as it was at this time. The answer is 404 for times before it was created or while it was deleted. Embedded resources and counts are as they are now. A resource that is deleted now needs a key with the scope `write`; where it is embedded, other keys see only its id and `deleted`. An instant, or a day, which is included.
   */
  asOf?: string | undefined
}

/**
 * Filters and options of: delete an actor.
 */
export type DeleteActorParams = {
  /**
   * Delete it even though other resources refer to it, and remove those links too.
   */
  force?: boolean | undefined
}

/**
 * Filters and options of: find actors that may be the same.
 */
export type ListSimilarActorsParams = {
  /**
   * How many actors to return; default 10.
   */
  limit?: number | undefined
}

/**
 * Filters and options of: list the events of an actor.
 */
export type ListActorEventsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
  /**
   * Count all matches in `page.total`, up to 10,000.
   */
  total?: boolean | undefined
  /**
   * With `q`: show the passage of title or summary that matched.
   */
  snippet?: boolean | undefined
}

/**
 * Filters and options of: stream the events of an actor.
 */
export type StreamActorEventsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
}

/**
 * Filters and options of: export the events of an actor.
 */
export type ExportActorEventsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportEventsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: get the events of an actor as a feed.
 */
export type FeedActorEventsParams = {
  /**
   * Full-text search in title, summary, place, and the names and aliases of the participants: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Events of every modality are found, unless `modality` is given.
   */
  id?: Array<string> | undefined
  /**
   * PLOVER type.
   */
  type?: Array<EventType> | undefined
  /**
   * PLOVER mode.
   */
  mode?: Array<EventMode> | undefined
  /**
   * PLOVER context.
   */
  context?: Array<EventContext> | undefined
  /**
   * Quad class: verbal or material, cooperation or conflict.
   */
  quadClass?: Array<EventQuadClass> | undefined
  /**
   * Code of another scheme: `043`, or `cameo:043` to say which.
   */
  code?: Array<string> | undefined
  /**
   * Country it happened in.
   */
  country?: Array<string> | undefined
  /**
   * Region it happened in: state, province or governorate.
   */
  admin1?: Array<string> | undefined
  /**
   * Name of the place it happened at, as it is written there.
   */
  place?: Array<string> | undefined
  /**
   * Whether it says where it happened.
   */
  hasLocation?: boolean | undefined
  /**
   * Whether it has a place on the map.
   */
  hasCoordinates?: boolean | undefined
  /**
   * How exactly its place is known; `unsaid` where that is not said.
   */
  placePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Happened, or may have happened, on this day or later.
   */
  dateFrom?: string | undefined
  /**
   * Happened, or may have happened, on this day or earlier.
   */
  dateTo?: string | undefined
  /**
   * Begins on this day or later, by the first day of its date.
   */
  startFrom?: string | undefined
  /**
   * Begins on this day or earlier, by the first day of its date.
   */
  startTo?: string | undefined
  /**
   * How exactly its date is known.
   */
  precision?: Array<EventDatePrecision> | undefined
  /**
   * Asserted, planned, hypothetical or denied, or `any`; default asserted, but for events that `id` names, and beside `excludeModality`.
   */
  modality?: Array<EventModalityFilter> | undefined
  /**
   * Role of a participant: of the one that `actor`, `actorType` or `actorCountry` asks for, or else of any.
   */
  role?: Array<ParticipantRole> | undefined
  /**
   * Side of that participant.
   */
  side?: Array<ParticipantSide> | undefined
  /**
   * Id of an actor with the role initiator.
   */
  initiator?: Array<string> | undefined
  /**
   * Id of an actor with the role recipient.
   */
  recipient?: Array<string> | undefined
  /**
   * Two actors that both take part: their ids, separated by a comma.
   */
  pair?: Array<string> | undefined
  /**
   * An initiator and a recipient: their ids, separated by a comma.
   */
  dyad?: Array<string> | undefined
  /**
   * Kind of an actor that takes part.
   */
  actorType?: Array<ActorType> | undefined
  /**
   * Country of an actor that takes part.
   */
  actorCountry?: Array<string> | undefined
  /**
   * Inside this box: west,south,east,north in degrees, longitude before latitude as in GeoJSON. A box that crosses the antimeridian has west greater than east, or a longitude beyond 180.
   */
  bbox?: string | undefined
  /**
   * Around this point: lat,lon in degrees, latitude first as on maps, other than in `bbox`. Goes with `radiusKm`.
   */
  near?: string | undefined
  /**
   * Distance from `near` in kilometres; default 50.
   */
  radiusKm?: number | undefined
  /**
   * At least this many deaths, by the best estimate.
   */
  fatalitiesMin?: number | undefined
  /**
   * At most this many deaths, by the best estimate.
   */
  fatalitiesMax?: number | undefined
  /**
   * Lowest intensity.
   */
  intensityMin?: number | undefined
  /**
   * Highest intensity.
   */
  intensityMax?: number | undefined
  /**
   * Lowest confidence. What has none is left out.
   */
  confidenceMin?: number | undefined
  /**
   * Status: reported, corroborated, disputed or retracted.
   */
  status?: Array<EventStatus> | undefined
  /**
   * Id of an article that is evidence of it.
   */
  article?: Array<string> | undefined
  /**
   * Domain or name of a source that reports it.
   */
  source?: Array<string> | undefined
  /**
   * Stance of an article: of the one that `article` or `source` asks for, or else of any.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * Whether any article is evidence of it.
   */
  hasEvidence?: boolean | undefined
  /**
   * At least this many articles are evidence of it.
   */
  minArticles?: number | undefined
  /**
   * At least this many, each text counted once.
   */
  minOriginals?: number | undefined
  /**
   * From at least this many sources.
   */
  minSources?: number | undefined
  /**
   * First reported at this time or later: by its earliest article. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * First reported at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `type` finds.
   */
  excludeType?: Array<EventType> | undefined
  /**
   * Leaves out what `mode` finds.
   */
  excludeMode?: Array<EventMode> | undefined
  /**
   * Leaves out what `context` finds.
   */
  excludeContext?: Array<EventContext> | undefined
  /**
   * Leaves out what `quadClass` finds.
   */
  excludeQuadClass?: Array<EventQuadClass> | undefined
  /**
   * Leaves out what `code` finds.
   */
  excludeCode?: Array<string> | undefined
  /**
   * Leaves out what `country` finds.
   */
  excludeCountry?: Array<string> | undefined
  /**
   * Leaves out what `admin1` finds.
   */
  excludeAdmin1?: Array<string> | undefined
  /**
   * Leaves out what `place` finds.
   */
  excludePlace?: Array<string> | undefined
  /**
   * Leaves out what `placePrecision` finds.
   */
  excludePlacePrecision?: Array<EventPlacePrecision> | undefined
  /**
   * Leaves out what `precision` finds.
   */
  excludePrecision?: Array<EventDatePrecision> | undefined
  /**
   * Leaves out what `modality` finds.
   */
  excludeModality?: Array<EventModalityFilter> | undefined
  /**
   * Leaves out what `role` finds.
   */
  excludeRole?: Array<ParticipantRole> | undefined
  /**
   * Leaves out what `side` finds.
   */
  excludeSide?: Array<ParticipantSide> | undefined
  /**
   * Leaves out what `initiator` finds.
   */
  excludeInitiator?: Array<string> | undefined
  /**
   * Leaves out what `recipient` finds.
   */
  excludeRecipient?: Array<string> | undefined
  /**
   * Leaves out what `pair` finds.
   */
  excludePair?: Array<string> | undefined
  /**
   * Leaves out what `dyad` finds.
   */
  excludeDyad?: Array<string> | undefined
  /**
   * Leaves out what `actorType` finds.
   */
  excludeActorType?: Array<ActorType> | undefined
  /**
   * Leaves out what `actorCountry` finds.
   */
  excludeActorCountry?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<EventStatus> | undefined
  /**
   * Leaves out what `article` finds.
   */
  excludeArticle?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `stance` finds.
   */
  excludeStance?: Array<EvidenceStance> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last event that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-date` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: EventSort | undefined
  /**
   * The form of the feed, and so its media type; `atom` when not given.
   */
  format?: FeedEventsFormat | undefined
}

/**
 * Filters and options of: list the articles that mention an actor.
 */
export type ListActorArticlesParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ArticleSort | undefined
  /**
   * Count all matches in `page.total`, up to 10,000.
   */
  total?: boolean | undefined
  /**
   * With `q`: show the passage of title, summary or body that matched.
   */
  snippet?: boolean | undefined
}

/**
 * Filters and options of: stream the articles that mention an actor.
 */
export type StreamActorArticlesParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ArticleSort | undefined
}

/**
 * Filters and options of: export the articles that mention an actor.
 */
export type ExportActorArticlesParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ArticleSort | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportDyadsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: get the articles that mention an actor as a feed.
 */
export type FeedActorArticlesParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ArticleSort | undefined
  /**
   * The form of the feed, and so its media type; `atom` when not given.
   */
  format?: FeedEventsFormat | undefined
}

/**
 * Filters and options of: list and search articles.
 */
export type ListArticlesParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an actor that it mentions.
   */
  actor?: Array<string> | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ArticleSort | undefined
  /**
   * Count all matches in `page.total`, up to 10,000.
   */
  total?: boolean | undefined
  /**
   * With `q`: show the passage of title, summary or body that matched.
   */
  snippet?: boolean | undefined
}

/**
 * Filters and options of: record an article.
 */
export type CreateArticleParams = {
  /**
   * Add mentions of the known actors that title, summary and body name, as `POST /v1/actors/recognise` finds them, but for those that several actors may be meant by.
   */
  annotate?: boolean | undefined
}

/**
 * Filters and options of: list deleted articles.
 */
export type ListArticleDeletionsParams = {
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
}

/**
 * Filters and options of: list the events an article is evidence of.
 */
export type ListArticleEvidenceParams = {
  /**
   * Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Only links with this stance.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * `context`: the text around each quote.
   */
  include?: 'context' | undefined
}

/**
 * Filters and options of: stream the events an article is evidence of.
 */
export type StreamArticleEvidenceParams = {
  /**
   * Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Only links with this stance.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * `context`: the text around each quote.
   */
  include?: 'context' | undefined
}

/**
 * Filters and options of: export the events an article is evidence of.
 */
export type ExportArticleEvidenceParams = {
  /**
   * Id of the last evidence link that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Only links with this stance.
   */
  stance?: Array<EvidenceStance> | undefined
  /**
   * `context`: the text around each quote.
   */
  include?: 'context' | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportDyadsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: count articles by the values of filters.
 */
export type GetArticleFacetsParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an actor that it mentions.
   */
  actor?: Array<string> | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Filter whose values are counted. Repeat for up to 10.
   */
  facet: Array<ArticleFacet>
  /**
   * How many values of each to answer with, 20 when not given.
   */
  facetLimit?: number | undefined
  /**
   * Which filters apply to a facet: `all`, or `others`, which leaves out its own, so that a side bar shows what else could be chosen; `all` when not given.
   */
  facetScope?: EventFacetScope | undefined
}

/**
 * Filters and options of: count articles over time.
 */
export type GetArticleTimelineParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an actor that it mentions.
   */
  actor?: Array<string> | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * How long an interval is; a week begins on Monday (ISO 8601). At most 1000 intervals.
   */
  interval: TimelineInterval
  /**
   * Filter whose commonest values, up to 20, have timelines of their own.
   */
  groupBy?: TimelineGroupByFilter | undefined
  /**
   * What is counted: `articles` of them, `originals` that repeat no earlier one, `sources` that published them; `articles` when not given.
   */
  metric?: TimelineMetricFilter | undefined
  /**
   * Compare with everything in each interval, without the other filters.
   */
  share?: boolean | undefined
  /**
   * Add up the intervals too.
   */
  cumulative?: boolean | undefined
  /**
   * Compare each interval with the mean of those before it.
   */
  compare?: 'previous' | undefined
  /**
   * How many intervals before it are the mean, 4 when not given.
   */
  compareWith?: number | undefined
}

/**
 * Filters and options of: list and search articles in short.
 */
export type ListArticleSummariesParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an actor that it mentions.
   */
  actor?: Array<string> | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ArticleSort | undefined
  /**
   * Count all matches in `page.total`, up to 10,000.
   */
  total?: boolean | undefined
  /**
   * With `q`: show the passage of title, summary or body that matched.
   */
  snippet?: boolean | undefined
}

/**
 * Filters and options of: stream articles.
 */
export type StreamArticlesParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an actor that it mentions.
   */
  actor?: Array<string> | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ArticleSort | undefined
}

/**
 * Filters and options of: export articles.
 */
export type ExportArticlesParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an actor that it mentions.
   */
  actor?: Array<string> | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ArticleSort | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportDyadsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: get articles as a feed.
 */
export type FeedArticlesParams = {
  /**
   * Full-text search in title, summary and body: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q?: string | undefined
  /**
   * Id, up to 100. `page.missing` names those that lead to nothing. Withdrawn articles are found too, unless `status` is given.
   */
  id?: Array<string> | undefined
  /**
   * Domain or name of the source.
   */
  source?: Array<string> | undefined
  /**
   * Country of the source.
   */
  sourceCountry?: Array<string> | undefined
  /**
   * Language of the article.
   */
  language?: Array<string> | undefined
  /**
   * Name of an author.
   */
  author?: Array<string> | undefined
  /**
   * Section of the outlet.
   */
  section?: Array<string> | undefined
  /**
   * Kind of text.
   */
  genre?: Array<ArticleGenre> | undefined
  /**
   * Label.
   */
  tag?: Array<string> | undefined
  /**
   * Published at this time or later. An instant, or a day.
   */
  publishedFrom?: string | undefined
  /**
   * Published at this time or earlier. An instant, or a day, which is included.
   */
  publishedTo?: string | undefined
  /**
   * Id of an actor that it mentions.
   */
  actor?: Array<string> | undefined
  /**
   * Id of an event that it is evidence of.
   */
  event?: Array<string> | undefined
  /**
   * Name of the dataset it came from.
   */
  dataset?: Array<string> | undefined
  /**
   * Its id in another system, as `scheme:value`.
   */
  externalId?: Array<string> | undefined
  /**
   * Where it was published; compared after normalising.
   */
  url?: Array<string> | undefined
  /**
   * Whether its full text is stored.
   */
  hasBody?: boolean | undefined
  /**
   * Whether it is evidence of an event.
   */
  hasEvent?: boolean | undefined
  /**
   * `collapse` leaves out duplicates, even where other filters leave out their original; `only` lists nothing but duplicates.
   */
  duplicates?: ArticleDuplicates | undefined
  /**
   * Id of the original that it is a duplicate of.
   */
  duplicateOf?: Array<string> | undefined
  /**
   * Published or withdrawn, or `any`; default published, but for articles that `id` names, and beside `excludeStatus`.
   */
  status?: Array<ArticleStatusFilter> | undefined
  /**
   * First recorded at this time or later. An instant, or a day.
   */
  createdFrom?: string | undefined
  /**
   * First recorded at this time or earlier. An instant, or a day, which is included.
   */
  createdTo?: string | undefined
  /**
   * Last changed at this time or later. An instant, or a day.
   */
  updatedFrom?: string | undefined
  /**
   * Last changed at this time or earlier. An instant, or a day, which is included.
   */
  updatedTo?: string | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * Leaves out what `source` finds.
   */
  excludeSource?: Array<string> | undefined
  /**
   * Leaves out what `sourceCountry` finds.
   */
  excludeSourceCountry?: Array<string> | undefined
  /**
   * Leaves out what `language` finds.
   */
  excludeLanguage?: Array<string> | undefined
  /**
   * Leaves out what `author` finds.
   */
  excludeAuthor?: Array<string> | undefined
  /**
   * Leaves out what `section` finds.
   */
  excludeSection?: Array<string> | undefined
  /**
   * Leaves out what `genre` finds.
   */
  excludeGenre?: Array<ArticleGenre> | undefined
  /**
   * Leaves out what `tag` finds.
   */
  excludeTag?: Array<string> | undefined
  /**
   * Leaves out what `actor` finds.
   */
  excludeActor?: Array<string> | undefined
  /**
   * Leaves out what `event` finds.
   */
  excludeEvent?: Array<string> | undefined
  /**
   * Leaves out what `dataset` finds.
   */
  excludeDataset?: Array<string> | undefined
  /**
   * Leaves out what `externalId` finds.
   */
  excludeExternalId?: Array<string> | undefined
  /**
   * Leaves out what `url` finds.
   */
  excludeUrl?: Array<string> | undefined
  /**
   * Leaves out what `duplicateOf` finds.
   */
  excludeDuplicateOf?: Array<string> | undefined
  /**
   * Leaves out what `status` finds.
   */
  excludeStatus?: Array<ArticleStatusFilter> | undefined
  /**
   * What it must have, of what facets count: `tag:libya` is this value, `-tag:libya` not this value, `tag` any value and `-tag` none. Repeat for AND.
   */
  having?: Array<string> | undefined
  /**
   * Id of the last article that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: string | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
  /**
   * Order; `-publishedAt` when not given; `-` is descending. `relevance` needs `q`, and ranks only the newest 2,000 matches.
   */
  sort?: ArticleSort | undefined
  /**
   * The form of the feed, and so its media type; `atom` when not given.
   */
  format?: FeedEventsFormat | undefined
}

/**
 * Filters and options of: read an article.
 */
export type GetArticleParams = {
  /**
   * Read the resource as it was at this time. The answer is 404 for times before it was created or while it was deleted. Embedded resources and counts are as they are now. A resource that is deleted now needs a key with the scope `write`; where it is embedded, other keys see only its id and `deleted`. An instant, or a day, which is included.
   */
  asOf?: string | undefined
}

/**
 * Filters and options of: delete an article.
 */
export type DeleteArticleParams = {
  /**
   * Delete it even though other resources refer to it, and remove those links too.
   */
  force?: boolean | undefined
}

/**
 * Filters and options of: suggest while somebody types.
 */
export type ListSuggestionsParams = {
  /**
   * What has been typed: the last word as the beginning of a word, those before it whole, in any order. Case, accents and variants of letters do not matter.
   */
  q: string
  /**
   * What to suggest; all of it when not given.
   */
  kind?: Array<SuggestionKind> | undefined
  /**
   * How many of each kind; 5 when not given.
   */
  limit?: number | undefined
}

/**
 * Filters and options of: search actors, events and articles at once.
 */
export type GetSearchResultsParams = {
  /**
   * Search in actors, events and articles: `words all`, `"a phrase"`, `one OR other`, `-without`, `begin*`; docs/search.md says the rest. A prefix needs three letters or more.
   */
  q: string
  /**
   * How many of each to show; 5 when not given.
   */
  limit?: number | undefined
}

/**
 * Filters and options of: list the revisions of an article.
 */
export type ListArticleRevisionsParams = {
  /**
   * `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: number | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
}

/**
 * Filters and options of: stream the revisions of an article.
 */
export type StreamArticleRevisionsParams = {
  /**
   * `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: number | undefined
}

/**
 * Filters and options of: export the revisions of an article.
 */
export type ExportArticleRevisionsParams = {
  /**
   * `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: number | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportDyadsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: list the revisions of an actor.
 */
export type ListActorRevisionsParams = {
  /**
   * `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: number | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
}

/**
 * Filters and options of: stream the revisions of an actor.
 */
export type StreamActorRevisionsParams = {
  /**
   * `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: number | undefined
}

/**
 * Filters and options of: export the revisions of an actor.
 */
export type ExportActorRevisionsParams = {
  /**
   * `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: number | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportDyadsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: list the revisions of an event.
 */
export type ListEventRevisionsParams = {
  /**
   * `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: number | undefined
  /**
   * How many items a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
}

/**
 * Filters and options of: stream the revisions of an event.
 */
export type StreamEventRevisionsParams = {
  /**
   * `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: number | undefined
}

/**
 * Filters and options of: export the revisions of an event.
 */
export type ExportEventRevisionsParams = {
  /**
   * `version` of the last revision that you have received: the list goes on after it. Not with `cursor` or `sort=relevance`.
   */
  after?: number | undefined
  /**
   * The form of the list, and so its media type; `ndjson` when not given.
   */
  format?: ExportDyadsFormat | undefined
  /**
   * With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.
   */
  bom?: boolean | undefined
}

/**
 * Filters and options of: list what has changed.
 */
export type ListChangesParams = {
  /**
   * Where to begin: `page.nextCursor` of the page before, the `cursor` of a change, or `now` for future changes only; the first change when not given (the last one with `order=desc`). 410 when the database has been restored from a backup since.
   */
  since?: string | undefined
  /**
   * Only changes of these kinds of resources; positions then have gaps.
   */
  collection?: Array<ChangeCollection> | undefined
  /**
   * Only changes that were made with the API keys of these ids; positions then have gaps.
   */
  key?: Array<string> | undefined
  /**
   * Only changes of the resources with these ids, up to 100; positions then have gaps.
   */
  id?: Array<string> | undefined
  /**
   * Leaves out what `collection` finds.
   */
  excludeCollection?: Array<ChangeCollection> | undefined
  /**
   * Leaves out what `key` finds.
   */
  excludeKey?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * `asc` (when not given): in the order of commits. `desc`: the last change first, and changes before `since`. Only `asc` can be followed.
   */
  order?: ChangeOrder | undefined
  /**
   * `body`: include the current resource with each change. A page may then have fewer changes than `limit`.
   */
  include?: 'body' | undefined
  /**
   * How many seconds to wait for a change when there is none yet; 0 when not given. Where many wait, they are answered in turn, which may take two seconds; a page without `wait` is answered at once.
   */
  wait?: number | undefined
  /**
   * How many changes a page has; 20 when not given.
   */
  limit?: number | undefined
}

/**
 * Filters and options of: follow what has changed, up to now.
 */
export type FollowChangesParams = {
  /**
   * Where to begin: `page.nextCursor` of the page before, the `cursor` of a change, or `now` for future changes only; the first change when not given (the last one with `order=desc`). 410 when the database has been restored from a backup since.
   */
  since?: string | undefined
  /**
   * Only changes of these kinds of resources; positions then have gaps.
   */
  collection?: Array<ChangeCollection> | undefined
  /**
   * Only changes that were made with the API keys of these ids; positions then have gaps.
   */
  key?: Array<string> | undefined
  /**
   * Only changes of the resources with these ids, up to 100; positions then have gaps.
   */
  id?: Array<string> | undefined
  /**
   * Leaves out what `collection` finds.
   */
  excludeCollection?: Array<ChangeCollection> | undefined
  /**
   * Leaves out what `key` finds.
   */
  excludeKey?: Array<string> | undefined
  /**
   * Leaves out what `id` finds.
   */
  excludeId?: Array<string> | undefined
  /**
   * `body`: include the current resource with each change. A page may then have fewer changes than `limit`.
   */
  include?: 'body' | undefined
}

/**
 * Filters and options of: import articles, actors and events.
 */
export type ImportLinesParams = {
  /**
   * What to do when a resource with the same id, external id or url exists: `upsert` (default) updates it, `insert` refuses the line.
   */
  mode?: ImportLinesMode | undefined
  /**
   * After a refused line: `skip` it (default) and go on with the next line, or `abort` and keep what was imported before.
   */
  onError?: ImportLinesOnError | undefined
  /**
   * Import also what somebody has changed or deleted since the last import.
   */
  overwrite?: boolean | undefined
  /**
   * Add mentions of the known actors that title, summary and body name, as `POST /v1/actors/recognise` finds them, but for those that several actors may be meant by.
   */
  annotate?: boolean | undefined
  /**
   * Report the outcome of each line without writing anything.
   */
  dryRun?: boolean | undefined
}

/**
 * Filters and options of: list the keys.
 */
export type ListKeysParams = {
  /**
   * How many keys a page has; 20 when not given.
   */
  limit?: number | undefined
  /**
   * `page.nextCursor` of the page before.
   */
  cursor?: string | undefined
}
