// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.

package dateline

import (
	"time"
)

// Members of [APIKeyScope].
const (
	APIKeyScopeAdmin APIKeyScope = "admin"
	APIKeyScopeRead  APIKeyScope = "read"
	APIKeyScopeWrite APIKeyScope = "write"
)

// Members of [ActorFacet].
const (
	ActorFacetCountry ActorFacet = "country"
	ActorFacetDataset ActorFacet = "dataset"
	ActorFacetSector  ActorFacet = "sector"
	ActorFacetTag     ActorFacet = "tag"
	ActorFacetType    ActorFacet = "type"
)

// Members of [ActorSector].
const (
	ActorSectorAgr ActorSector = "AGR"
	ActorSectorBus ActorSector = "BUS"
	ActorSectorCop ActorSector = "COP"
	ActorSectorCrm ActorSector = "CRM"
	ActorSectorCvl ActorSector = "CVL"
	ActorSectorEdu ActorSector = "EDU"
	ActorSectorEli ActorSector = "ELI"
	ActorSectorGov ActorSector = "GOV"
	ActorSectorJrn ActorSector = "JRN"
	ActorSectorJud ActorSector = "JUD"
	ActorSectorLab ActorSector = "LAB"
	ActorSectorLeg ActorSector = "LEG"
	ActorSectorMed ActorSector = "MED"
	ActorSectorMil ActorSector = "MIL"
	ActorSectorOpp ActorSector = "OPP"
	ActorSectorPre ActorSector = "PRE"
	ActorSectorPrm ActorSector = "PRM"
	ActorSectorPty ActorSector = "PTY"
	ActorSectorReb ActorSector = "REB"
	ActorSectorRef ActorSector = "REF"
	ActorSectorRel ActorSector = "REL"
	ActorSectorSoc ActorSector = "SOC"
	ActorSectorSpy ActorSector = "SPY"
	ActorSectorUaf ActorSector = "UAF"
	ActorSectorUnk ActorSector = "UNK"
)

// Members of [ActorSort].
const (
	ActorSortCreatedAt      ActorSort = "createdAt"
	ActorSortCreatedAtDesc  ActorSort = "-createdAt"
	ActorSortEventCount     ActorSort = "eventCount"
	ActorSortEventCountDesc ActorSort = "-eventCount"
	ActorSortName           ActorSort = "name"
	ActorSortNameDesc       ActorSort = "-name"
	ActorSortRelevance      ActorSort = "relevance"
	ActorSortUpdatedAt      ActorSort = "updatedAt"
	ActorSortUpdatedAtDesc  ActorSort = "-updatedAt"
)

// Members of [ActorType].
const (
	ActorTypeArmedGroup                    ActorType = "armed_group"
	ActorTypeCompany                       ActorType = "company"
	ActorTypeGovernmentBody                ActorType = "government_body"
	ActorTypeIntergovernmentalOrganization ActorType = "intergovernmental_organization"
	ActorTypeMedia                         ActorType = "media"
	ActorTypeMilitary                      ActorType = "military"
	ActorTypeNonGovernmentalOrganization   ActorType = "non_governmental_organization"
	ActorTypeOther                         ActorType = "other"
	ActorTypePerson                        ActorType = "person"
	ActorTypePoliticalParty                ActorType = "political_party"
	ActorTypePopulationGroup               ActorType = "population_group"
	ActorTypeReligiousBody                 ActorType = "religious_body"
	ActorTypeSocialMovement                ActorType = "social_movement"
	ActorTypeState                         ActorType = "state"
	ActorTypeUnidentified                  ActorType = "unidentified"
)

// Members of [AffiliationType].
const (
	AffiliationTypeAlliedWith    AffiliationType = "allied_with"
	AffiliationTypeEmployedBy    AffiliationType = "employed_by"
	AffiliationTypeHoldsPosition AffiliationType = "holds_position"
	AffiliationTypeLeads         AffiliationType = "leads"
	AffiliationTypeMemberOf      AffiliationType = "member_of"
	AffiliationTypePartOf        AffiliationType = "part_of"
	AffiliationTypeRelatedTo     AffiliationType = "related_to"
	AffiliationTypeRepresents    AffiliationType = "represents"
	AffiliationTypeSuccessorOf   AffiliationType = "successor_of"
)

// Members of [AliasKind].
const (
	AliasKindAcronym         AliasKind = "acronym"
	AliasKindAlias           AliasKind = "alias"
	AliasKindNative          AliasKind = "native"
	AliasKindPrevious        AliasKind = "previous"
	AliasKindTransliteration AliasKind = "transliteration"
)

// Members of [ArticleDuplicates].
const (
	ArticleDuplicatesCollapse ArticleDuplicates = "collapse"
	ArticleDuplicatesOnly     ArticleDuplicates = "only"
)

// Members of [ArticleFacet].
const (
	ArticleFacetActor         ArticleFacet = "actor"
	ArticleFacetAuthor        ArticleFacet = "author"
	ArticleFacetDataset       ArticleFacet = "dataset"
	ArticleFacetGenre         ArticleFacet = "genre"
	ArticleFacetLanguage      ArticleFacet = "language"
	ArticleFacetMonth         ArticleFacet = "month"
	ArticleFacetSection       ArticleFacet = "section"
	ArticleFacetSource        ArticleFacet = "source"
	ArticleFacetSourceCountry ArticleFacet = "sourceCountry"
	ArticleFacetStatus        ArticleFacet = "status"
	ArticleFacetTag           ArticleFacet = "tag"
	ArticleFacetYear          ArticleFacet = "year"
)

// Members of [ArticleGenre].
const (
	ArticleGenreAnalysis     ArticleGenre = "analysis"
	ArticleGenreFactCheck    ArticleGenre = "fact_check"
	ArticleGenreInterview    ArticleGenre = "interview"
	ArticleGenreNews         ArticleGenre = "news"
	ArticleGenreOpinion      ArticleGenre = "opinion"
	ArticleGenreOther        ArticleGenre = "other"
	ArticleGenrePressRelease ArticleGenre = "press_release"
	ArticleGenreReport       ArticleGenre = "report"
	ArticleGenreSocialPost   ArticleGenre = "social_post"
	ArticleGenreTranscript   ArticleGenre = "transcript"
)

// Members of [ArticlePublishedPrecision].
const (
	ArticlePublishedPrecisionDay     ArticlePublishedPrecision = "day"
	ArticlePublishedPrecisionInstant ArticlePublishedPrecision = "instant"
)

// Members of [ArticleSort].
const (
	ArticleSortCreatedAt       ArticleSort = "createdAt"
	ArticleSortCreatedAtDesc   ArticleSort = "-createdAt"
	ArticleSortPublishedAt     ArticleSort = "publishedAt"
	ArticleSortPublishedAtDesc ArticleSort = "-publishedAt"
	ArticleSortRelevance       ArticleSort = "relevance"
	ArticleSortUpdatedAt       ArticleSort = "updatedAt"
	ArticleSortUpdatedAtDesc   ArticleSort = "-updatedAt"
)

// Members of [ArticleStatus].
const (
	ArticleStatusPublished ArticleStatus = "published"
	ArticleStatusWithdrawn ArticleStatus = "withdrawn"
)

// Members of [ArticleStatusFilter].
const (
	ArticleStatusFilterAny       ArticleStatusFilter = "any"
	ArticleStatusFilterPublished ArticleStatusFilter = "published"
	ArticleStatusFilterWithdrawn ArticleStatusFilter = "withdrawn"
)

// Members of [BatchItemStatus].
const (
	BatchItemStatusCreated   BatchItemStatus = "created"
	BatchItemStatusDeleted   BatchItemStatus = "deleted"
	BatchItemStatusUnchanged BatchItemStatus = "unchanged"
	BatchItemStatusUpdated   BatchItemStatus = "updated"
)

// Members of [BatchOperationAction].
const (
	BatchOperationActionCreate  BatchOperationAction = "create"
	BatchOperationActionDelete  BatchOperationAction = "delete"
	BatchOperationActionReplace BatchOperationAction = "replace"
	BatchOperationActionUpdate  BatchOperationAction = "update"
)

// Members of [ChangeCollection].
const (
	ChangeCollectionActor   ChangeCollection = "actor"
	ChangeCollectionArticle ChangeCollection = "article"
	ChangeCollectionEvent   ChangeCollection = "event"
)

// Members of [ChangeKind].
const (
	ChangeKindCreate ChangeKind = "create"
	ChangeKindDelete ChangeKind = "delete"
	ChangeKindMerge  ChangeKind = "merge"
	ChangeKindUpdate ChangeKind = "update"
)

// Members of [ChangeOrder].
const (
	ChangeOrderAsc  ChangeOrder = "asc"
	ChangeOrderDesc ChangeOrder = "desc"
)

// Members of [EventContext].
const (
	EventContextAsylum                EventContext = "asylum"
	EventContextCbrn                  EventContext = "cbrn"
	EventContextCorruption            EventContext = "corruption"
	EventContextCrime                 EventContext = "crime"
	EventContextCyber                 EventContext = "cyber"
	EventContextDiplomatic            EventContext = "diplomatic"
	EventContextDisasters             EventContext = "disasters"
	EventContextEconomic              EventContext = "economic"
	EventContextElection              EventContext = "election"
	EventContextEnvironment           EventContext = "environment"
	EventContextExecutive             EventContext = "executive"
	EventContextGender                EventContext = "gender"
	EventContextHealth                EventContext = "health"
	EventContextHumanRights           EventContext = "human_rights"
	EventContextHumanSecurity         EventContext = "human_security"
	EventContextIllegalDrugs          EventContext = "illegal_drugs"
	EventContextInequality            EventContext = "inequality"
	EventContextIntelligence          EventContext = "intelligence"
	EventContextLegal                 EventContext = "legal"
	EventContextLegislative           EventContext = "legislative"
	EventContextLgbt                  EventContext = "lgbt"
	EventContextMigration             EventContext = "migration"
	EventContextMilitary              EventContext = "military"
	EventContextMisinformation        EventContext = "misinformation"
	EventContextNaturalResource       EventContext = "natural_resource"
	EventContextPeacekeeping          EventContext = "peacekeeping"
	EventContextPoliticalInstitutions EventContext = "political_institutions"
	EventContextProAutocracy          EventContext = "pro_autocracy"
	EventContextProDemocracy          EventContext = "pro_democracy"
	EventContextReligionEthnicity     EventContext = "religion_ethnicity"
	EventContextReparations           EventContext = "reparations"
	EventContextRepression            EventContext = "repression"
	EventContextRightsFreedoms        EventContext = "rights_freedoms"
	EventContextTechnology            EventContext = "technology"
	EventContextTerritory             EventContext = "territory"
	EventContextTerrorism             EventContext = "terrorism"
	EventContextTrafficking           EventContext = "trafficking"
)

// Members of [EventDatePrecision].
const (
	EventDatePrecisionDay    EventDatePrecision = "day"
	EventDatePrecisionLonger EventDatePrecision = "longer"
	EventDatePrecisionMonth  EventDatePrecision = "month"
	EventDatePrecisionWeek   EventDatePrecision = "week"
	EventDatePrecisionYear   EventDatePrecision = "year"
)

// Members of [EventFacet].
const (
	EventFacetActor        EventFacet = "actor"
	EventFacetActorCountry EventFacet = "actorCountry"
	EventFacetActorType    EventFacet = "actorType"
	EventFacetAdmin1       EventFacet = "admin1"
	EventFacetCode         EventFacet = "code"
	EventFacetContext      EventFacet = "context"
	EventFacetCountry      EventFacet = "country"
	EventFacetDataset      EventFacet = "dataset"
	EventFacetInitiator    EventFacet = "initiator"
	EventFacetModality     EventFacet = "modality"
	EventFacetMode         EventFacet = "mode"
	EventFacetMonth        EventFacet = "month"
	EventFacetPlace        EventFacet = "place"
	EventFacetPrecision    EventFacet = "precision"
	EventFacetQuadClass    EventFacet = "quadClass"
	EventFacetRecipient    EventFacet = "recipient"
	EventFacetSource       EventFacet = "source"
	EventFacetStatus       EventFacet = "status"
	EventFacetTag          EventFacet = "tag"
	EventFacetType         EventFacet = "type"
	EventFacetYear         EventFacet = "year"
)

// Members of [EventFacetScope].
const (
	EventFacetScopeAll    EventFacetScope = "all"
	EventFacetScopeOthers EventFacetScope = "others"
)

// Members of [EventModality].
const (
	EventModalityAsserted     EventModality = "asserted"
	EventModalityDenied       EventModality = "denied"
	EventModalityHypothetical EventModality = "hypothetical"
	EventModalityPlanned      EventModality = "planned"
)

// Members of [EventModalityFilter].
const (
	EventModalityFilterAny          EventModalityFilter = "any"
	EventModalityFilterAsserted     EventModalityFilter = "asserted"
	EventModalityFilterDenied       EventModalityFilter = "denied"
	EventModalityFilterHypothetical EventModalityFilter = "hypothetical"
	EventModalityFilterPlanned      EventModalityFilter = "planned"
)

// Members of [EventMode].
const (
	EventModeAbduct         EventMode = "abduct"
	EventModeAccess         EventMode = "access"
	EventModeAerial         EventMode = "aerial"
	EventModeAllege         EventMode = "allege"
	EventModeArrest         EventMode = "arrest"
	EventModeAssist         EventMode = "assist"
	EventModeBeat           EventMode = "beat"
	EventModeBoycott        EventMode = "boycott"
	EventModeCeasefire      EventMode = "ceasefire"
	EventModeCensor         EventMode = "censor"
	EventModeChange         EventMode = "change"
	EventModeConvict        EventMode = "convict"
	EventModeCrowdControl   EventMode = "crowd-control"
	EventModeCurfew         EventMode = "curfew"
	EventModeCyber          EventMode = "cyber"
	EventModeDemo           EventMode = "demo"
	EventModeDeport         EventMode = "deport"
	EventModeDestroy        EventMode = "destroy"
	EventModeDisapprove     EventMode = "disapprove"
	EventModeDisarm         EventMode = "disarm"
	EventModeDiscontinue    EventMode = "discontinue"
	EventModeDrone          EventMode = "drone"
	EventModeExpel          EventMode = "expel"
	EventModeExplosives     EventMode = "explosives"
	EventModeFirearms       EventMode = "firearms"
	EventModeHeavyWeapons   EventMode = "heavy-weapons"
	EventModeHunger         EventMode = "hunger"
	EventModeInvestigate    EventMode = "investigate"
	EventModeMartialLaw     EventMode = "martial-law"
	EventModeMeet           EventMode = "meet"
	EventModeMilitia        EventMode = "militia"
	EventModeMisinformation EventMode = "misinformation"
	EventModeMultilateral   EventMode = "multilateral"
	EventModeObstruct       EventMode = "obstruct"
	EventModePhone          EventMode = "phone"
	EventModePolice         EventMode = "police"
	EventModePrimitive      EventMode = "primitive"
	EventModeRelations      EventMode = "relations"
	EventModeRelease        EventMode = "release"
	EventModeResign         EventMode = "resign"
	EventModeRestrict       EventMode = "restrict"
	EventModeRiot           EventMode = "riot"
	EventModeSeize          EventMode = "seize"
	EventModeSexual         EventMode = "sexual"
	EventModeStrike         EventMode = "strike"
	EventModeSuicideAttack  EventMode = "suicide-attack"
	EventModeTargeted       EventMode = "targeted"
	EventModeTerritory      EventMode = "territory"
	EventModeThirdParty     EventMode = "third-party"
	EventModeTorture        EventMode = "torture"
	EventModeTroops         EventMode = "troops"
	EventModeUnconventional EventMode = "unconventional"
	EventModeVandalize      EventMode = "vandalize"
	EventModeViolence       EventMode = "violence"
	EventModeVisit          EventMode = "visit"
	EventModeWeapons        EventMode = "weapons"
	EventModeWithdraw       EventMode = "withdraw"
	EventModeWithhold       EventMode = "withhold"
	EventModeYield          EventMode = "yield"
)

// Members of [EventPlacePrecision].
const (
	EventPlacePrecisionAdmin1   EventPlacePrecision = "admin1"
	EventPlacePrecisionAdmin2   EventPlacePrecision = "admin2"
	EventPlacePrecisionArea     EventPlacePrecision = "area"
	EventPlacePrecisionCountry  EventPlacePrecision = "country"
	EventPlacePrecisionExact    EventPlacePrecision = "exact"
	EventPlacePrecisionNearby   EventPlacePrecision = "nearby"
	EventPlacePrecisionSeaOrAir EventPlacePrecision = "sea_or_air"
	EventPlacePrecisionUnsaid   EventPlacePrecision = "unsaid"
)

// Members of [EventQuadClass].
const (
	EventQuadClassMaterialConflict    EventQuadClass = "material_conflict"
	EventQuadClassMaterialCooperation EventQuadClass = "material_cooperation"
	EventQuadClassVerbalConflict      EventQuadClass = "verbal_conflict"
	EventQuadClassVerbalCooperation   EventQuadClass = "verbal_cooperation"
)

// Members of [EventSort].
const (
	EventSortCreatedAt      EventSort = "createdAt"
	EventSortCreatedAtDesc  EventSort = "-createdAt"
	EventSortDate           EventSort = "date"
	EventSortDateDesc       EventSort = "-date"
	EventSortFatalities     EventSort = "fatalities"
	EventSortFatalitiesDesc EventSort = "-fatalities"
	EventSortRelevance      EventSort = "relevance"
	EventSortUpdatedAt      EventSort = "updatedAt"
	EventSortUpdatedAtDesc  EventSort = "-updatedAt"
)

// Members of [EventStatus].
const (
	EventStatusCorroborated EventStatus = "corroborated"
	EventStatusDisputed     EventStatus = "disputed"
	EventStatusReported     EventStatus = "reported"
	EventStatusRetracted    EventStatus = "retracted"
)

// Members of [EventType].
const (
	EventTypeAccuse    EventType = "ACCUSE"
	EventTypeAgree     EventType = "AGREE"
	EventTypeAid       EventType = "AID"
	EventTypeAssault   EventType = "ASSAULT"
	EventTypeCoerce    EventType = "COERCE"
	EventTypeConcede   EventType = "CONCEDE"
	EventTypeConsult   EventType = "CONSULT"
	EventTypeCooperate EventType = "COOPERATE"
	EventTypeMobilize  EventType = "MOBILIZE"
	EventTypeOther     EventType = "OTHER"
	EventTypeProtest   EventType = "PROTEST"
	EventTypeReject    EventType = "REJECT"
	EventTypeRequest   EventType = "REQUEST"
	EventTypeRetreat   EventType = "RETREAT"
	EventTypeSanction  EventType = "SANCTION"
	EventTypeSupport   EventType = "SUPPORT"
	EventTypeThreaten  EventType = "THREATEN"
)

// Members of [EvidenceStance].
const (
	EvidenceStanceMentions EvidenceStance = "mentions"
	EvidenceStanceRefutes  EvidenceStance = "refutes"
	EvidenceStanceSupports EvidenceStance = "supports"
)

// Members of [ExportDyadsFormat].
const (
	ExportDyadsFormatCsv    ExportDyadsFormat = "csv"
	ExportDyadsFormatNdjson ExportDyadsFormat = "ndjson"
)

// Members of [ExportEventNetworkFormat].
const (
	ExportEventNetworkFormatGexf    ExportEventNetworkFormat = "gexf"
	ExportEventNetworkFormatGraphml ExportEventNetworkFormat = "graphml"
)

// Members of [ExportEventsFormat].
const (
	ExportEventsFormatCsv     ExportEventsFormat = "csv"
	ExportEventsFormatGeojson ExportEventsFormat = "geojson"
	ExportEventsFormatNdjson  ExportEventsFormat = "ndjson"
)

// Members of [FeedEventsFormat].
const (
	FeedEventsFormatAtom     FeedEventsFormat = "atom"
	FeedEventsFormatJsonfeed FeedEventsFormat = "jsonfeed"
	FeedEventsFormatRss      FeedEventsFormat = "rss"
)

// Members of [HostRole].
const (
	HostRolePrimary     HostRole = "primary"
	HostRoleStandby     HostRole = "standby"
	HostRoleUnreachable HostRole = "unreachable"
)

// Members of [ImportLinesMode].
const (
	ImportLinesModeInsert ImportLinesMode = "insert"
	ImportLinesModeUpsert ImportLinesMode = "upsert"
)

// Members of [ImportLinesOnError].
const (
	ImportLinesOnErrorAbort ImportLinesOnError = "abort"
	ImportLinesOnErrorSkip  ImportLinesOnError = "skip"
)

// Members of [ImportResultStatus].
const (
	ImportResultStatusCreated   ImportResultStatus = "created"
	ImportResultStatusRefused   ImportResultStatus = "refused"
	ImportResultStatusUnchanged ImportResultStatus = "unchanged"
	ImportResultStatusUpdated   ImportResultStatus = "updated"
)

// Members of [JSONPatchOperationOp].
const (
	JSONPatchOperationOpAdd     JSONPatchOperationOp = "add"
	JSONPatchOperationOpRemove  JSONPatchOperationOp = "remove"
	JSONPatchOperationOpReplace JSONPatchOperationOp = "replace"
)

// Members of [LocationPrecision].
const (
	LocationPrecisionAdmin1   LocationPrecision = "admin1"
	LocationPrecisionAdmin2   LocationPrecision = "admin2"
	LocationPrecisionArea     LocationPrecision = "area"
	LocationPrecisionCountry  LocationPrecision = "country"
	LocationPrecisionExact    LocationPrecision = "exact"
	LocationPrecisionNearby   LocationPrecision = "nearby"
	LocationPrecisionSeaOrAir LocationPrecision = "sea_or_air"
)

// Members of [MergedValueKind].
const (
	MergedValueKindAffiliation MergedValueKind = "affiliation"
	MergedValueKindAlias       MergedValueKind = "alias"
	MergedValueKindExternalID  MergedValueKind = "externalId"
	MergedValueKindMention     MergedValueKind = "mention"
	MergedValueKindParticipant MergedValueKind = "participant"
	MergedValueKindSector      MergedValueKind = "sector"
	MergedValueKindTag         MergedValueKind = "tag"
)

// Members of [MissingResourceReason].
const (
	MissingResourceReasonDeleted MissingResourceReason = "deleted"
	MissingResourceReasonMerged  MissingResourceReason = "merged"
	MissingResourceReasonUnknown MissingResourceReason = "unknown"
)

// Members of [ParticipantRole].
const (
	ParticipantRoleHost        ParticipantRole = "host"
	ParticipantRoleInitiator   ParticipantRole = "initiator"
	ParticipantRoleMediator    ParticipantRole = "mediator"
	ParticipantRoleParticipant ParticipantRole = "participant"
	ParticipantRoleRecipient   ParticipantRole = "recipient"
)

// Members of [ParticipantSide].
const (
	ParticipantSideA ParticipantSide = "a"
	ParticipantSideB ParticipantSide = "b"
)

// Members of [PivotMeasure].
const (
	PivotMeasureEvents     PivotMeasure = "events"
	PivotMeasureFatalities PivotMeasure = "fatalities"
	PivotMeasureIntensity  PivotMeasure = "intensity"
)

// Members of [PivotRows].
const (
	PivotRowsActor        PivotRows = "actor"
	PivotRowsActorCountry PivotRows = "actorCountry"
	PivotRowsActorType    PivotRows = "actorType"
	PivotRowsAdmin1       PivotRows = "admin1"
	PivotRowsCode         PivotRows = "code"
	PivotRowsContext      PivotRows = "context"
	PivotRowsCountry      PivotRows = "country"
	PivotRowsDataset      PivotRows = "dataset"
	PivotRowsDay          PivotRows = "day"
	PivotRowsInitiator    PivotRows = "initiator"
	PivotRowsModality     PivotRows = "modality"
	PivotRowsMode         PivotRows = "mode"
	PivotRowsMonth        PivotRows = "month"
	PivotRowsPlace        PivotRows = "place"
	PivotRowsPrecision    PivotRows = "precision"
	PivotRowsQuadClass    PivotRows = "quadClass"
	PivotRowsQuarter      PivotRows = "quarter"
	PivotRowsRecipient    PivotRows = "recipient"
	PivotRowsSource       PivotRows = "source"
	PivotRowsStatus       PivotRows = "status"
	PivotRowsTag          PivotRows = "tag"
	PivotRowsType         PivotRows = "type"
	PivotRowsWeek         PivotRows = "week"
	PivotRowsYear         PivotRows = "year"
)

// Members of [ProblemCode].
const (
	ProblemCodeBadCursor        ProblemCode = "bad_cursor"
	ProblemCodeBadFormat        ProblemCode = "bad_format"
	ProblemCodeConflicting      ProblemCode = "conflicting"
	ProblemCodeDeleted          ProblemCode = "deleted"
	ProblemCodeDuplicate        ProblemCode = "duplicate"
	ProblemCodeMalformed        ProblemCode = "malformed"
	ProblemCodeNeedsAnother     ProblemCode = "needs_another"
	ProblemCodeNotAllowed       ProblemCode = "not_allowed"
	ProblemCodeOffsetMismatch   ProblemCode = "offset_mismatch"
	ProblemCodeOneOf            ProblemCode = "one_of"
	ProblemCodeOutOfOrder       ProblemCode = "out_of_order"
	ProblemCodeOutOfRange       ProblemCode = "out_of_range"
	ProblemCodeRepeated         ProblemCode = "repeated"
	ProblemCodeRequired         ProblemCode = "required"
	ProblemCodeSelfReference    ProblemCode = "self_reference"
	ProblemCodeTooDeep          ProblemCode = "too_deep"
	ProblemCodeTooFew           ProblemCode = "too_few"
	ProblemCodeTooLong          ProblemCode = "too_long"
	ProblemCodeTooMany          ProblemCode = "too_many"
	ProblemCodeTooShort         ProblemCode = "too_short"
	ProblemCodeUnknown          ProblemCode = "unknown"
	ProblemCodeUnknownReference ProblemCode = "unknown_reference"
	ProblemCodeWrongType        ProblemCode = "wrong_type"
)

// Members of [ProblemErrorIn].
const (
	ProblemErrorInBody   ProblemErrorIn = "body"
	ProblemErrorInHeader ProblemErrorIn = "header"
	ProblemErrorInPath   ProblemErrorIn = "path"
	ProblemErrorInQuery  ProblemErrorIn = "query"
)

// Members of [RateLimitCounts].
const (
	RateLimitCountsAddress RateLimitCounts = "address"
	RateLimitCountsKey     RateLimitCounts = "key"
)

// Members of [RecognisedNameBy].
const (
	RecognisedNameByName    RecognisedNameBy = "name"
	RecognisedNameBySurname RecognisedNameBy = "surname"
)

// Members of [SimilarityReasonCode].
const (
	SimilarityReasonCodeAcronym         SimilarityReasonCode = "acronym"
	SimilarityReasonCodeOtherCountry    SimilarityReasonCode = "other_country"
	SimilarityReasonCodeOtherIdentifier SimilarityReasonCode = "other_identifier"
	SimilarityReasonCodeOtherType       SimilarityReasonCode = "other_type"
	SimilarityReasonCodeSameCountry     SimilarityReasonCode = "same_country"
	SimilarityReasonCodeSameName        SimilarityReasonCode = "same_name"
	SimilarityReasonCodeSameType        SimilarityReasonCode = "same_type"
	SimilarityReasonCodeSameWords       SimilarityReasonCode = "same_words"
	SimilarityReasonCodeSimilarName     SimilarityReasonCode = "similar_name"
)

// Members of [SuggestionKind].
const (
	SuggestionKindActor  SuggestionKind = "actor"
	SuggestionKindAuthor SuggestionKind = "author"
	SuggestionKindPlace  SuggestionKind = "place"
	SuggestionKindSource SuggestionKind = "source"
	SuggestionKindTag    SuggestionKind = "tag"
)

// Members of [TimelineDates].
const (
	TimelineDatesExact  TimelineDates = "exact"
	TimelineDatesFirst  TimelineDates = "first"
	TimelineDatesSpread TimelineDates = "spread"
)

// Members of [TimelineGroupBy].
const (
	TimelineGroupByActor        TimelineGroupBy = "actor"
	TimelineGroupByActorCountry TimelineGroupBy = "actorCountry"
	TimelineGroupByActorType    TimelineGroupBy = "actorType"
	TimelineGroupByAdmin1       TimelineGroupBy = "admin1"
	TimelineGroupByCode         TimelineGroupBy = "code"
	TimelineGroupByContext      TimelineGroupBy = "context"
	TimelineGroupByCountry      TimelineGroupBy = "country"
	TimelineGroupByDataset      TimelineGroupBy = "dataset"
	TimelineGroupByInitiator    TimelineGroupBy = "initiator"
	TimelineGroupByModality     TimelineGroupBy = "modality"
	TimelineGroupByMode         TimelineGroupBy = "mode"
	TimelineGroupByPlace        TimelineGroupBy = "place"
	TimelineGroupByPrecision    TimelineGroupBy = "precision"
	TimelineGroupByQuadClass    TimelineGroupBy = "quadClass"
	TimelineGroupByRecipient    TimelineGroupBy = "recipient"
	TimelineGroupBySource       TimelineGroupBy = "source"
	TimelineGroupByStatus       TimelineGroupBy = "status"
	TimelineGroupByTag          TimelineGroupBy = "tag"
	TimelineGroupByType         TimelineGroupBy = "type"
)

// Members of [TimelineGroupByFilter].
const (
	TimelineGroupByFilterActor         TimelineGroupByFilter = "actor"
	TimelineGroupByFilterAuthor        TimelineGroupByFilter = "author"
	TimelineGroupByFilterDataset       TimelineGroupByFilter = "dataset"
	TimelineGroupByFilterGenre         TimelineGroupByFilter = "genre"
	TimelineGroupByFilterLanguage      TimelineGroupByFilter = "language"
	TimelineGroupByFilterSection       TimelineGroupByFilter = "section"
	TimelineGroupByFilterSource        TimelineGroupByFilter = "source"
	TimelineGroupByFilterSourceCountry TimelineGroupByFilter = "sourceCountry"
	TimelineGroupByFilterStatus        TimelineGroupByFilter = "status"
	TimelineGroupByFilterTag           TimelineGroupByFilter = "tag"
)

// Members of [TimelineInterval].
const (
	TimelineIntervalDay     TimelineInterval = "day"
	TimelineIntervalMonth   TimelineInterval = "month"
	TimelineIntervalQuarter TimelineInterval = "quarter"
	TimelineIntervalWeek    TimelineInterval = "week"
	TimelineIntervalYear    TimelineInterval = "year"
)

// Members of [TimelineMetric].
const (
	TimelineMetricArticles   TimelineMetric = "articles"
	TimelineMetricEvents     TimelineMetric = "events"
	TimelineMetricFatalities TimelineMetric = "fatalities"
	TimelineMetricIntensity  TimelineMetric = "intensity"
	TimelineMetricOriginals  TimelineMetric = "originals"
	TimelineMetricSources    TimelineMetric = "sources"
)

// Members of [TimelineMetricFilter].
const (
	TimelineMetricFilterArticles  TimelineMetricFilter = "articles"
	TimelineMetricFilterOriginals TimelineMetricFilter = "originals"
	TimelineMetricFilterSources   TimelineMetricFilter = "sources"
)

// APIKey is an API key, without its secret.
type APIKey struct {
	// Id of the key, which is no secret.
	ID string `json:"id"`

	// Who or what uses it.
	Name string `json:"name"`

	// What the key allows: `read`; `write`, which includes `read`; or `admin`, which includes everything.
	Scope APIKeyScope `json:"scope"`

	// When it was made.
	CreatedAt time.Time `json:"createdAt"`

	// From when on it is refused; null for a key that does not expire.
	ExpiresAt *time.Time `json:"expiresAt"`

	// When it was revoked; null for a key that was not.
	RevokedAt *time.Time `json:"revokedAt"`

	// When it was last used, to the minute; null for a key that never was.
	LastUsedAt *time.Time `json:"lastUsedAt"`

	// Id of the key that replaced it by `dateline keys rotate`, if any.
	ReplacedByID *string `json:"replacedById"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// APIKeyInput is a key to make. Only the name is required.
type APIKeyInput struct {
	// Who or what uses it.
	Name string `json:"name"`

	// What it allows: `read`; `write`, which includes `read`; or `admin`, which includes everything.
	Scope APIKeyScope `json:"scope,omitempty"`

	// From when on it is refused, a time to come; null for a key that does not expire.
	ExpiresAt *time.Time `json:"expiresAt,omitempty"`
}

// APIKeyScope is one of the constants of this type, or another that a newer server knows.
type APIKeyScope string

// Actor is a person, group or organisation that acts.
type Actor struct {
	// TypeID: a sortable identifier that never changes.
	ID string `json:"id"`

	// Number of the version, from 1; each change adds 1.
	Version int `json:"version"`

	// When it was first recorded.
	CreatedAt time.Time `json:"createdAt"`

	// When it last changed.
	UpdatedAt time.Time `json:"updatedAt"`

	// Identifiers in other systems.
	ExternalIDs []ExternalID `json:"externalIds"`

	// Labels.
	Tags []string `json:"tags"`

	// The data set it came from, if any.
	Dataset *Dataset `json:"dataset"`

	// Kind of actor.
	Type ActorType `json:"type"`

	// The name it is best known by.
	Name string `json:"name"`

	// Its other names.
	Aliases []Alias `json:"aliases"`

	// Country it belongs to, ISO 3166-1 alpha-2.
	Country *string `json:"country"`

	// PLOVER sector codes.
	Sectors []ActorSector `json:"sectors"`

	// Short description.
	Description *string `json:"description"`

	// Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
	StartDate *string `json:"startDate"`

	// Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
	EndDate *string `json:"endDate"`

	// Its relations to other actors. `GET /v1/actors?affiliatedWith=` finds relations in both directions.
	Affiliations []Affiliation `json:"affiliations"`

	// The number of events that it takes part in.
	EventCount int `json:"eventCount"`

	// The number of articles that mention it.
	ArticleCount int `json:"articleCount"`

	// In lists with `snippet=true`: the names that matched `q`, as HTML with the hits in `<mark>`.
	Snippet *string `json:"snippet,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ActorFacet is one of the constants of this type, or another that a newer server knows.
type ActorFacet string

// ActorFacets is how actors are spread over the values of filters.
type ActorFacets struct {
	// A facet for each that was asked for, in the order in which they were.
	Data []Facet `json:"data"`

	// `true`: all that passes is counted.
	Exact bool `json:"exact"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ActorInput is an actor to record. Type and name are required.
type ActorInput struct {
	// Kind of actor.
	Type ActorType `json:"type"`

	// The name it is best known by.
	Name string `json:"name"`

	// Its other names; search finds them all. Default: `[]`.
	Aliases []AliasInput `json:"aliases,omitzero"`

	// Country it belongs to, ISO 3166-1 alpha-2.
	Country *string `json:"country,omitempty"`

	// Its sectors: PLOVER codes. Default: `[]`.
	Sectors []ActorSector `json:"sectors,omitzero"`

	// Short description.
	Description *string `json:"description,omitempty"`

	// Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
	StartDate *string `json:"startDate,omitempty"`

	// Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
	EndDate *string `json:"endDate,omitempty"`

	// Its relations to other actors. Default: `[]`.
	Affiliations []AffiliationInput `json:"affiliations,omitzero"`

	// Identifiers in other systems, unique in the collection. Default: `[]`.
	ExternalIDs []ExternalIDInput `json:"externalIds,omitzero"`

	// Labels of your own. Default: `[]`.
	Tags []string `json:"tags,omitzero"`

	// The data set it came from, if any.
	Dataset *DatasetInput `json:"dataset,omitempty"`
}

// ActorName is the actor.
type ActorName struct {
	// Id of the actor.
	ID string `json:"id"`

	// Name of the actor.
	Name string `json:"name"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ActorPatch is a JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.
type ActorPatch struct {
	// Kind of actor.
	Type Optional[ActorType] `json:"type,omitzero"`

	// The name it is best known by.
	Name Optional[string] `json:"name,omitzero"`

	// Its other names; search finds them all.
	Aliases Optional[[]AliasInput] `json:"aliases,omitzero"`

	// Country it belongs to, ISO 3166-1 alpha-2.
	Country Optional[string] `json:"country,omitzero"`

	// Its sectors: PLOVER codes.
	Sectors Optional[[]ActorSector] `json:"sectors,omitzero"`

	// Short description.
	Description Optional[string] `json:"description,omitzero"`

	// Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
	StartDate Optional[string] `json:"startDate,omitzero"`

	// Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
	EndDate Optional[string] `json:"endDate,omitzero"`

	// Its relations to other actors.
	Affiliations Optional[[]AffiliationInput] `json:"affiliations,omitzero"`

	// Identifiers in other systems, unique in the collection.
	ExternalIDs Optional[[]ExternalIDInput] `json:"externalIds,omitzero"`

	// Labels of your own.
	Tags Optional[[]string] `json:"tags,omitzero"`

	// The data set it came from, if any.
	Dataset Optional[DatasetPatch] `json:"dataset,omitzero"`
}

// ActorReadRequest is the actors to read.
type ActorReadRequest struct {
	// Ids of actors, at most 1000.
	IDs []string `json:"ids"`
}

// ActorReadResult is the actors of some ids.
type ActorReadResult struct {
	// The actors, in the order of their ids in the request, each once.
	Data []Actor `json:"data"`

	// The ids that there is nothing of, and why.
	Missing []MissingResource `json:"missing"`

	// The ids of those that did not fit into this answer, which ends after about 2 MiB: send them again. Empty as a rule.
	Remaining []string `json:"remaining"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ActorRef is an actor in short, as other resources refer to it.
type ActorRef struct {
	// Id of the actor.
	ID string `json:"id"`

	// Name of the actor.
	Name string `json:"name"`

	// Kind of actor.
	Type ActorType `json:"type"`

	// Country, ISO 3166-1 alpha-2.
	Country *string `json:"country"`

	// In a past version: true for an actor that has been deleted since. Its `name` is shown to keys with the scope `write`, and empty for others.
	Deleted *bool `json:"deleted,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ActorRevision is one change of a resource, with the resource as it was after it.
type ActorRevision struct {
	// Version after the change; each change adds one.
	Version int `json:"version"`

	// What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.
	Kind ChangeKind `json:"kind"`

	// Position among the changes of all resources, from 1, without gaps.
	Position int `json:"position"`

	// When the change was made.
	At time.Time `json:"at"`

	// The API key of the change; null without one.
	Key *ChangeKey `json:"key"`

	// Why the change was made: the `Dateline-Comment` header of the write.
	Comment *string `json:"comment"`

	// With kind `merge`: the actor that it was merged into.
	SurvivorID *string `json:"survivorId"`

	// A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`.
	Patch []JSONPatchOperation `json:"patch"`

	// The resource as it was after the change; null when the change deleted it. Embedded resources are as they are now.
	Actor *Actor `json:"actor"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ActorSector is one of the constants of this type, or another that a newer server knows.
type ActorSector string

// ActorSelector is an actor that a line refers to: by id, by the key of a line, or by external ids.
type ActorSelector struct {
	// Its id.
	ID *string `json:"id,omitempty"`

	// The `key` of a line of this stream.
	Key *string `json:"key,omitempty"`

	// Its ids in other systems; any one of them finds it.
	ExternalIDs []ExternalIDInput `json:"externalIds,omitzero"`
}

// ActorSort is one of the constants of this type, or another that a newer server knows.
type ActorSort string

// ActorSummary is an actor in short. Its fields are those of an actor.
type ActorSummary struct {
	// Id of the actor.
	ID string `json:"id"`

	// Number of the version.
	Version int `json:"version"`

	// The name it is best known by.
	Name string `json:"name"`

	// Kind of actor.
	Type ActorType `json:"type"`

	// Country it belongs to, ISO 3166-1 alpha-2.
	Country *string `json:"country"`

	// The number of events that it takes part in.
	EventCount int `json:"eventCount"`

	// The number of articles that mention it.
	ArticleCount int `json:"articleCount"`

	// In lists with `snippet=true`: the names that matched `q`, as HTML with the hits in `<mark>`.
	Snippet *string `json:"snippet,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ActorType is one of the constants of this type, or another that a newer server knows.
type ActorType string

// Affiliation is a relation of an actor to another one.
type Affiliation struct {
	// An actor in short, as other resources refer to it.
	Actor ActorRef `json:"actor"`

	// The relation of this actor to the other.
	Type AffiliationType `json:"type"`

	// Title or office.
	Title *string `json:"title"`

	// First day: YYYY, YYYY-MM or YYYY-MM-DD.
	From *string `json:"from"`

	// Last day; null if not known.
	To *string `json:"to"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// AffiliationInput is a relation of an actor to another one.
type AffiliationInput struct {
	// Id of the other actor.
	ActorID string `json:"actorId"`

	// The relation of this actor to the other.
	Type AffiliationType `json:"type"`

	// Title or office.
	Title *string `json:"title,omitempty"`

	// First day: YYYY, YYYY-MM or YYYY-MM-DD.
	From *string `json:"from,omitempty"`

	// Last day; null if not known.
	To *string `json:"to,omitempty"`
}

// AffiliationType is one of the constants of this type, or another that a newer server knows.
type AffiliationType string

// Alias is another name of an actor.
type Alias struct {
	// The other name.
	Name string `json:"name"`

	// Language of the name, BCP 47.
	Language *string `json:"language"`

	// Kind of name.
	Kind AliasKind `json:"kind"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// AliasInput is another name of an actor.
type AliasInput struct {
	// The other name.
	Name string `json:"name"`

	// Language of the name, BCP 47.
	Language *string `json:"language,omitempty"`

	// Kind of name.
	Kind AliasKind `json:"kind,omitempty"`
}

// AliasKind is one of the constants of this type, or another that a newer server knows.
type AliasKind string

// Article is something that was published.
type Article struct {
	// TypeID: a sortable identifier that never changes.
	ID string `json:"id"`

	// Number of the version, from 1; each change adds 1.
	Version int `json:"version"`

	// When it was first recorded.
	CreatedAt time.Time `json:"createdAt"`

	// When it last changed.
	UpdatedAt time.Time `json:"updatedAt"`

	// Identifiers in other systems.
	ExternalIDs []ExternalID `json:"externalIds"`

	// Labels.
	Tags []string `json:"tags"`

	// The data set it came from, if any.
	Dataset *Dataset `json:"dataset"`

	// Where it was published.
	URL *string `json:"url"`

	// Headline.
	Title string `json:"title"`

	// Summary of the article.
	Summary *string `json:"summary"`

	// Language of the article, BCP 47.
	Language *string `json:"language"`

	// When it was published; null when not known.
	PublishedAt *time.Time `json:"publishedAt"`

	// How exactly `publishedAt` is known.
	PublishedPrecision *ArticlePublishedPrecision `json:"publishedPrecision"`

	// Who published it.
	Source *Source `json:"source"`

	// Names of the authors.
	Authors []string `json:"authors"`

	// Section of the outlet.
	Section *string `json:"section"`

	// Kind of text.
	Genre ArticleGenre `json:"genre"`

	// Lead image.
	ImageURL *string `json:"imageUrl"`

	// Rights statement.
	Rights *string `json:"rights"`

	// The number of words in the body, also in scripts without spaces; null without a body.
	WordCount *int `json:"wordCount"`

	// SHA-256 of title and body, white space folded.
	ContentHash string `json:"contentHash"`

	// Declares the article an original, whatever the detection of duplicates finds.
	StandsAlone bool `json:"standsAlone"`

	// `withdrawn` when its publisher or an editor here has withdrawn it. It stays evidence of events and counts there.
	Status ArticleStatus `json:"status"`

	// The earliest published article whose text it repeats nearly word for word; null when it is an original.
	DuplicateOf *ArticleRef `json:"duplicateOf"`

	// The number of its duplicates; `GET /v1/articles?duplicateOf=` lists them. 0 for a duplicate.
	DuplicateCount int `json:"duplicateCount"`

	// Actors that the article mentions.
	Mentions []Mention `json:"mentions"`

	// Events that it is evidence of, latest first, up to 100; `GET /v1/events?article=` lists them all.
	Events []EventRef `json:"events"`

	// The number of events that it is evidence of.
	EventCount int `json:"eventCount"`

	// Full text, where rights allow.
	Body *string `json:"body"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ArticleDuplicates is one of the constants of this type, or another that a newer server knows.
type ArticleDuplicates string

// ArticleEvidence is an event that an article is evidence for or against, with the quoted passage.
type ArticleEvidence struct {
	// Id of the link.
	ID string `json:"id"`

	// What a reader needs to show an event and to follow it.
	Event EventCard `json:"event"`

	// The passage, verbatim.
	Quote *string `json:"quote"`

	// Offset of the quote in the body, in Unicode code points.
	Start *int `json:"start"`

	// Offset just after the quote.
	End *int `json:"end"`

	// Stance of the article on the event.
	Stance EvidenceStance `json:"stance"`

	// Confidence in this link, 0 to 1.
	Confidence *float64 `json:"confidence"`

	// With `include=context`: the text around the quote; null where its place in the body is not known.
	Context *EvidenceContext `json:"context,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ArticleFacet is one of the constants of this type, or another that a newer server knows.
type ArticleFacet string

// ArticleFacets is how articles are spread over the values of filters.
type ArticleFacets struct {
	// A facet for each that was asked for, in the order in which they were.
	Data []Facet `json:"data"`

	// `true`: all that passes is counted.
	Exact bool `json:"exact"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ArticleGenre is one of the constants of this type, or another that a newer server knows.
type ArticleGenre string

// ArticleInput is an article to record. Only the title is required.
type ArticleInput struct {
	// Where it was published; unique once normalised.
	URL *string `json:"url,omitempty"`

	// Headline.
	Title string `json:"title"`

	// Summary of the article.
	Summary *string `json:"summary,omitempty"`

	// Full text, where rights allow.
	Body *string `json:"body,omitempty"`

	// Language of the article, BCP 47.
	Language *string `json:"language,omitempty"`

	// When it was published: an instant, or a day, which is stored as midnight UTC.
	PublishedAt *string `json:"publishedAt,omitempty"`

	// How exactly `publishedAt` is known; when left out, it follows from the form of `publishedAt`.
	PublishedPrecision ArticlePublishedPrecision `json:"publishedPrecision,omitempty"`

	// Names of the authors. Default: `[]`.
	Authors []string `json:"authors,omitzero"`

	// Section of the outlet.
	Section *string `json:"section,omitempty"`

	// Kind of text.
	Genre ArticleGenre `json:"genre,omitempty"`

	// Lead image.
	ImageURL *string `json:"imageUrl,omitempty"`

	// Rights statement.
	Rights *string `json:"rights,omitempty"`

	// Declares the article an original, whatever the detection of duplicates finds. Default: `false`.
	StandsAlone *bool `json:"standsAlone,omitempty"`

	// Whether the article is published or withdrawn. Lists, streams and feeds leave out `withdrawn` articles unless `status` asks for them.
	Status ArticleStatus `json:"status,omitempty"`

	// Actors that the article mentions, with up to 5000 quotes in total. Default: `[]`.
	Mentions []MentionInput `json:"mentions,omitzero"`

	// Identifiers in other systems, unique in the collection. Default: `[]`.
	ExternalIDs []ExternalIDInput `json:"externalIds,omitzero"`

	// Labels of your own. Default: `[]`.
	Tags []string `json:"tags,omitzero"`

	// The data set it came from, if any.
	Dataset *DatasetInput `json:"dataset,omitempty"`

	// Who published it.
	Source *SourceInput `json:"source,omitempty"`
}

// ArticlePatch is a JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.
type ArticlePatch struct {
	// Where it was published; unique once normalised.
	URL Optional[string] `json:"url,omitzero"`

	// Headline.
	Title Optional[string] `json:"title,omitzero"`

	// Summary of the article.
	Summary Optional[string] `json:"summary,omitzero"`

	// Full text, where rights allow.
	Body Optional[string] `json:"body,omitzero"`

	// Language of the article, BCP 47.
	Language Optional[string] `json:"language,omitzero"`

	// When it was published: an instant, or a day, which is stored as midnight UTC.
	PublishedAt Optional[string] `json:"publishedAt,omitzero"`

	// How exactly `publishedAt` is known; when left out, it follows from the form of `publishedAt`.
	PublishedPrecision Optional[ArticlePublishedPrecision] `json:"publishedPrecision,omitzero"`

	// Names of the authors.
	Authors Optional[[]string] `json:"authors,omitzero"`

	// Section of the outlet.
	Section Optional[string] `json:"section,omitzero"`

	// Kind of text.
	Genre Optional[ArticleGenre] `json:"genre,omitzero"`

	// Lead image.
	ImageURL Optional[string] `json:"imageUrl,omitzero"`

	// Rights statement.
	Rights Optional[string] `json:"rights,omitzero"`

	// Declares the article an original, whatever the detection of duplicates finds.
	StandsAlone Optional[bool] `json:"standsAlone,omitzero"`

	// Whether the article is published or withdrawn. Lists, streams and feeds leave out `withdrawn` articles unless `status` asks for them.
	Status Optional[ArticleStatus] `json:"status,omitzero"`

	// Actors that the article mentions, with up to 5000 quotes in total.
	Mentions Optional[[]MentionInput] `json:"mentions,omitzero"`

	// Identifiers in other systems, unique in the collection.
	ExternalIDs Optional[[]ExternalIDInput] `json:"externalIds,omitzero"`

	// Labels of your own.
	Tags Optional[[]string] `json:"tags,omitzero"`

	// The data set it came from, if any.
	Dataset Optional[DatasetPatch] `json:"dataset,omitzero"`

	// Who published it.
	Source Optional[SourcePatch] `json:"source,omitzero"`
}

// ArticlePublishedPrecision is one of the constants of this type, or another that a newer server knows.
type ArticlePublishedPrecision string

// ArticleReadRequest is the articles to read.
type ArticleReadRequest struct {
	// Ids of articles, at most 1000.
	IDs []string `json:"ids"`
}

// ArticleReadResult is the articles of some ids.
type ArticleReadResult struct {
	// The articles, in the order of their ids in the request, each once.
	Data []Article `json:"data"`

	// The ids that there is nothing of, and why.
	Missing []MissingResource `json:"missing"`

	// The ids of those that did not fit into this answer, which ends after about 2 MiB: send them again. Empty as a rule.
	Remaining []string `json:"remaining"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ArticleRef is the article.
type ArticleRef struct {
	// Id of the article.
	ID string `json:"id"`

	// Headline.
	Title string `json:"title"`

	// Where it was published.
	URL *string `json:"url"`

	// When it was published.
	PublishedAt *time.Time `json:"publishedAt"`

	// Who published it.
	Source *Source `json:"source"`

	// Whether the article is published, or was withdrawn by its publisher or by a user of this service.
	Status ArticleStatus `json:"status"`

	// Id of the article that it is a duplicate of; null for an original.
	OriginalID *string `json:"originalId"`

	// In a past version: true for an article that has been deleted since. Its `title` is shown to keys with the scope `write`, and empty for others.
	Deleted *bool `json:"deleted,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ArticleRevision is one change of a resource, with the resource as it was after it.
type ArticleRevision struct {
	// Version after the change; each change adds one.
	Version int `json:"version"`

	// What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.
	Kind ChangeKind `json:"kind"`

	// Position among the changes of all resources, from 1, without gaps.
	Position int `json:"position"`

	// When the change was made.
	At time.Time `json:"at"`

	// The API key of the change; null without one.
	Key *ChangeKey `json:"key"`

	// Why the change was made: the `Dateline-Comment` header of the write.
	Comment *string `json:"comment"`

	// With kind `merge`: the actor that it was merged into.
	SurvivorID *string `json:"survivorId"`

	// A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`.
	Patch []JSONPatchOperation `json:"patch"`

	// The resource as it was after the change; null when the change deleted it. Embedded resources are as they are now.
	Article *Article `json:"article"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ArticleSelector is an article that a line refers to: by id, by the key of a line, by external ids, or by url.
type ArticleSelector struct {
	// Its id.
	ID *string `json:"id,omitempty"`

	// The `key` of a line of this stream.
	Key *string `json:"key,omitempty"`

	// Its ids in other systems; any one of them finds it.
	ExternalIDs []ExternalIDInput `json:"externalIds,omitzero"`

	// Where it was published.
	URL Optional[string] `json:"url,omitzero"`
}

// ArticleSort is one of the constants of this type, or another that a newer server knows.
type ArticleSort string

// ArticleStatus is one of the constants of this type, or another that a newer server knows.
type ArticleStatus string

// ArticleStatusFilter is one of the constants of this type, or another that a newer server knows.
type ArticleStatusFilter string

// ArticleSummary is an article in short, without its texts. Its fields are those of an article, but for `originalId`.
type ArticleSummary struct {
	// Id of the article.
	ID string `json:"id"`

	// Number of the version.
	Version int `json:"version"`

	// Where it was published.
	URL *string `json:"url"`

	// Headline.
	Title string `json:"title"`

	// Language of the article, BCP 47.
	Language *string `json:"language"`

	// When it was published; null when not known.
	PublishedAt *time.Time `json:"publishedAt"`

	// Who published it.
	Source *Source `json:"source"`

	// Kind of text.
	Genre ArticleGenre `json:"genre"`

	// The number of words in the body, also in scripts without spaces; null without a body.
	WordCount *int `json:"wordCount"`

	// `withdrawn` when its publisher or an editor here has withdrawn it. It stays evidence of events and counts there.
	Status ArticleStatus `json:"status"`

	// Id of the article that it is a duplicate of; null for an original.
	OriginalID *string `json:"originalId"`

	// The number of events that it is evidence of.
	EventCount int `json:"eventCount"`

	// With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.
	Snippet *string `json:"snippet,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// BatchItem is what one write of a batch has done.
type BatchItem struct {
	// Place of the operation in the request, from 0.
	Index int `json:"index"`

	// Kind of the resource.
	Collection ChangeCollection `json:"collection"`

	// Id of the resource.
	ID string `json:"id"`

	// The placeholder that the operation gave it, if any.
	Placeholder *string `json:"placeholder"`

	// What became of it. `unchanged`: it was already as it should be.
	Status BatchItemStatus `json:"status"`

	// Its version after the operation; null when it was deleted.
	Version *int `json:"version"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// BatchItemStatus is one of the constants of this type, or another that a newer server knows.
type BatchItemStatus string

// BatchOperation is a write of one resource.
type BatchOperation struct {
	// What to do: `create`, `replace` (as PUT), both with `article`, `actor` or `event`; `update` (as PATCH), with `articlePatch`, `actorPatch` or `eventPatch`, a JSON Merge Patch; or `delete`.
	Action BatchOperationAction `json:"action"`

	// The resource. With `create` it may be left out, or be a placeholder of your own, which begins with ten zeros (`actor_00000000000000000000000001`): later operations refer by it to what this one creates, wherever an id stands.
	ID *string `json:"id,omitempty"`

	// The version that the resource must have, not with `create`: the batch is refused with 412 when it has another one.
	IfMatch *int `json:"ifMatch,omitempty"`

	// With `delete`: delete it even though others refer to it, and those links too.
	Force *bool `json:"force,omitempty"`

	// An article to record. Only the title is required.
	Article *ArticleInput `json:"article,omitempty"`

	// An actor to record. Type and name are required.
	Actor *ActorInput `json:"actor,omitempty"`

	// An event to record. Title, type and date are required.
	Event *EventInput `json:"event,omitempty"`

	// A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.
	ArticlePatch *ArticlePatch `json:"articlePatch,omitempty"`

	// A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.
	ActorPatch *ActorPatch `json:"actorPatch,omitempty"`

	// A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.
	EventPatch *EventPatch `json:"eventPatch,omitempty"`
}

// BatchOperationAction is one of the constants of this type, or another that a newer server knows.
type BatchOperationAction string

// BatchRequest is writes that are made together or not at all.
type BatchRequest struct {
	// The writes, in order, at most 1000. Each sees what those before it have done.
	Operations []BatchOperation `json:"operations"`
}

// BatchResult is what the writes of a batch have done.
type BatchResult struct {
	// What each operation has done, in the order of the request.
	Data []BatchItem `json:"data"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Caller is who makes a request, and what it may do.
type Caller struct {
	// The key of this request; null without one.
	Key *APIKey `json:"key"`

	// What this request may do, whether by its key or because this server requires none: operations of this scope and of those that it includes.
	Scope APIKeyScope `json:"scope"`

	// What is left of the rate limit after this request; null without a limit.
	RateLimit *RateLimit `json:"rateLimit"`

	// How large requests and answers may be.
	Limits RequestLimits `json:"limits"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Change is a change of an article, an actor or an event.
type Change struct {
	// Version after the change; each change adds one.
	Version int `json:"version"`

	// What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.
	Kind ChangeKind `json:"kind"`

	// Position among the changes of all resources, from 1, without gaps.
	Position int `json:"position"`

	// When the change was made.
	At time.Time `json:"at"`

	// The API key of the change; null without one.
	Key *ChangeKey `json:"key"`

	// Why the change was made: the `Dateline-Comment` header of the write.
	Comment *string `json:"comment"`

	// With kind `merge`: the actor that it was merged into.
	SurvivorID *string `json:"survivorId"`

	// Kind of the changed resource.
	Collection ChangeCollection `json:"collection"`

	// Id of the changed resource.
	ID string `json:"id"`

	// What else has been altered: resources that have no change of their own, and embed what this one changed (the events of a renamed actor, the counts of what a deleted event linked to). Read them again to keep a copy equal. A write of several changes names all that it touched with its last one.
	Touches []ChangeTouch `json:"touches"`

	// SHA-256 of this change and of the `hash` of the one before it, in hex: two feeds with one hash at a position have had the same changes up to there. `docs/ledger.md` says of which JSON.
	Hash string `json:"hash"`

	// SHA-256 of what the resource was after this change, in hex; null when it was gone. `docs/ledger.md` says of which JSON.
	StateHash *string `json:"stateHash"`

	// SHA-256 of what its history keeps to go back before this change, in hex; null when there was nothing before. It is one of the parts of `hash`.
	UndoHash *string `json:"undoHash"`

	// Send it as `since` to continue after this change.
	Cursor string `json:"cursor"`

	// With `include=body`, when an article changed: the current article; null when it has been deleted or merged.
	Article *Article `json:"article,omitempty"`

	// With `include=body`, when an actor changed: the current actor; null when it has been deleted or merged.
	Actor *Actor `json:"actor,omitempty"`

	// With `include=body`, when an event changed: the current event; null when it has been deleted or merged.
	Event *Event `json:"event,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ChangeCollection is one of the constants of this type, or another that a newer server knows.
type ChangeCollection string

// ChangeKey is the API key that a change was made with.
type ChangeKey struct {
	// Id of the key.
	ID string `json:"id"`

	// Current name of the key, even if it has expired or was revoked; null when this database does not have the key.
	Name *string `json:"name"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ChangeKind is one of the constants of this type, or another that a newer server knows.
type ChangeKind string

// ChangeOrder is one of the constants of this type, or another that a newer server knows.
type ChangeOrder string

// ChangePageInfo is the cursor to continue from.
type ChangePageInfo struct {
	// Send it as `since` to continue, now or later.
	NextCursor string `json:"nextCursor"`

	// Whether there are more changes now.
	HasMore bool `json:"hasMore"`
}

// ChangeTouch is resources that are shown otherwise since a change, as they embed a name or a count that it altered, and whose version stays: by `ids` or by `filter`.
type ChangeTouch struct {
	// Kind of the resources.
	Collection ChangeCollection `json:"collection"`

	// Their ids, when a list has them no more or no filter finds them.
	IDs []string `json:"ids,omitzero"`

	// Otherwise the query parameters, each with its values, with which the list of the collection has them.
	Filter *map[string][]string `json:"filter,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ChangesHead is where the change feed ends, and the hash of all of it.
type ChangesHead struct {
	// Position of the last change; 0 when there is none.
	Position int `json:"position"`

	// `hash` of the last change, in hex; 64 zeros when there is none.
	Hash string `json:"hash"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Conflict is a resource that prevents the write.
type Conflict struct {
	// Its collection.
	Collection ChangeCollection `json:"collection"`

	// Its id.
	ID string `json:"id"`

	// Its title or name.
	Title string `json:"title"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Counterpart is another actor, and the events that both take part in.
type Counterpart struct {
	// An actor in short, as other resources refer to it.
	Actor ActorRef `json:"actor"`

	// The number of events.
	Count int `json:"count"`

	// What lists these events at `GET /v1/events`.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// CreatedAPIKey is a new key, and its secret.
type CreatedAPIKey struct {
	// The key.
	Key APIKey `json:"key"`

	// The text to send as `Authorization: Bearer …` or `X-API-Key`. It is shown in this answer only: save it now.
	Secret string `json:"secret"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Dataset is the data set that a resource came from.
type Dataset struct {
	// Short name, for the filter `dataset`.
	Name string `json:"name"`

	// Release of the data set.
	Version *string `json:"version"`

	// Name of the licence.
	Licence *string `json:"licence"`

	// Whom to credit, and how.
	Attribution *string `json:"attribution"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DatasetInput is the data set that a resource came from.
type DatasetInput struct {
	// Short name, for the filter `dataset`.
	Name string `json:"name"`

	// Release of the data set.
	Version *string `json:"version,omitempty"`

	// SPDX identifier or name of the licence.
	Licence *string `json:"licence,omitempty"`

	// Whom to credit, and how.
	Attribution *string `json:"attribution,omitempty"`
}

// DatasetPatch is changes to the data set that a resource came from.
type DatasetPatch struct {
	// Short name, for the filter `dataset`.
	Name Optional[string] `json:"name,omitzero"`

	// Release of the data set.
	Version Optional[string] `json:"version,omitzero"`

	// SPDX identifier or name of the licence.
	Licence Optional[string] `json:"licence,omitzero"`

	// Whom to credit, and how.
	Attribution Optional[string] `json:"attribution,omitzero"`
}

// Deletion is a resource that has been deleted, and not been put back since.
type Deletion struct {
	// Id of the deleted resource.
	ID string `json:"id"`

	// Version of the deletion. The last version with content is one before it, at `…/{id}/revisions/{version}`.
	Version int `json:"version"`

	// When it was deleted.
	DeletedAt time.Time `json:"deletedAt"`

	// The API key of the change; null without one.
	Key *ChangeKey `json:"key"`

	// Why the change was made: the `Dateline-Comment` header of the write.
	Comment *string `json:"comment"`

	// Position among the changes of all resources, from 1, without gaps.
	Position int `json:"position"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Dossier is what is known of an actor, and whether its counts are exact.
type Dossier struct {
	// What is known of an actor.
	Data DossierData `json:"data"`

	// `true`: all that passes is counted.
	Exact bool `json:"exact"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierArticles is the articles that mention the actor.
type DossierArticles struct {
	// The number of articles.
	Count int `json:"count"`

	// What lists them at `GET /v1/articles`.
	Filter ListFilter `json:"filter"`

	// The latest of them.
	Latest []ArticleSummary `json:"latest"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierCount is how many events have a value.
type DossierCount struct {
	// The value, as the filter takes it.
	Value string `json:"value"`

	// What people read in its place.
	Label string `json:"label"`

	// The number of events.
	Count int `json:"count"`

	// What lists these events at `GET /v1/events`.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierCounterparts is the actors that it shares events with.
type DossierCounterparts struct {
	// The actors with most shared events first.
	Values []Counterpart `json:"values"`

	// How many others there are.
	More int `json:"more"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierCounts is the events by type.
type DossierCounts struct {
	// The values of most events first.
	Values []DossierCount `json:"values"`

	// How many events have no value.
	Missing int `json:"missing"`

	// Whether there are more values than these.
	More bool `json:"more"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierData is what is known of an actor.
type DossierData struct {
	// Who the actor is. The fields are those of an actor.
	Actor DossierProfile `json:"actor"`

	// What the actor was, over time: its relations to other actors.
	Positions DossierPositions `json:"positions"`

	// The actors that it shares events with.
	Counterparts DossierCounterparts `json:"counterparts"`

	// The events by type.
	Types DossierCounts `json:"types"`

	// The events by country.
	Countries DossierCounts `json:"countries"`

	// The events by region.
	Regions DossierCounts `json:"regions"`

	// The events by the year of the first day.
	Years DossierYears `json:"years"`

	// The events that the actor takes part in.
	Events DossierEvents `json:"events"`

	// The articles that mention the actor.
	Articles DossierArticles `json:"articles"`

	// The actors merged into this one, also by way of another.
	Merged DossierMerged `json:"merged"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierEvents is the events that the actor takes part in.
type DossierEvents struct {
	// The number of events.
	Count int `json:"count"`

	// What lists these events at `GET /v1/events`.
	Filter ListFilter `json:"filter"`

	// The latest of them.
	Latest []EventSummary `json:"latest"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierMerged is the actors merged into this one, also by way of another.
type DossierMerged struct {
	// The last merged first.
	Values []MergedActor `json:"values"`

	// How many others there are.
	More int `json:"more"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierPositions is what the actor was, over time: its relations to other actors.
type DossierPositions struct {
	// The relations, the earliest first; those without a first day before others.
	Values []Affiliation `json:"values"`

	// How many others there are.
	More int `json:"more"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierProfile is who the actor is. The fields are those of an actor.
type DossierProfile struct {
	// Id of the actor.
	ID string `json:"id"`

	// Number of the version.
	Version int `json:"version"`

	// The name it is best known by.
	Name string `json:"name"`

	// Kind of actor.
	Type ActorType `json:"type"`

	// Country it belongs to, ISO 3166-1 alpha-2.
	Country *string `json:"country"`

	// PLOVER sector codes.
	Sectors []ActorSector `json:"sectors"`

	// Short description.
	Description *string `json:"description"`

	// Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
	StartDate *string `json:"startDate"`

	// Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
	EndDate *string `json:"endDate"`

	// The first 20 of its other names.
	Aliases []Alias `json:"aliases"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierYear is the events that begin in a year.
type DossierYear struct {
	// The year, as `2024`.
	Year string `json:"year"`

	// The number of events.
	Count int `json:"count"`

	// What lists these events at `GET /v1/events`.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// DossierYears is the events by the year of the first day.
type DossierYears struct {
	// The years from the first event to the last, each year in between too; the last 100.
	Values []DossierYear `json:"values"`

	// The events that begin before these years; null when there are none.
	Earlier *EarlierEvents `json:"earlier"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Dyad is two actors, and the events between them.
type Dyad struct {
	// The initiator, or one of the two actors.
	Source ActorRef `json:"source"`

	// The recipient, or the other actor.
	Target ActorRef `json:"target"`

	// Whether `source` is an initiator and `target` a recipient. If not, both take part and their roles do not say who acts on whom.
	Directed bool `json:"directed"`

	// The number of events.
	Count int `json:"count"`

	// These events by quad class, without classes that have none; events of the type OTHER have no class. `quadClass` beside `filter` lists those of a class.
	QuadClasses []QuadClassCount `json:"quadClasses"`

	// The mean intensity, -10 (conflict) to 10 (cooperation), of those events that have one; null when none has.
	Intensity *float64 `json:"intensity"`

	// The first day of the earliest of these events.
	First string `json:"first"`

	// The last day that any of these events may have happened on.
	Last string `json:"last"`

	// What lists these events at `GET /v1/events`.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EarlierEvents is the events that begin before some years.
type EarlierEvents struct {
	// The number of events.
	Count int `json:"count"`

	// What lists these events at `GET /v1/events`.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Event is something that happened.
type Event struct {
	// TypeID: a sortable identifier that never changes.
	ID string `json:"id"`

	// Number of the version, from 1; each change adds 1.
	Version int `json:"version"`

	// When it was first recorded.
	CreatedAt time.Time `json:"createdAt"`

	// When it last changed.
	UpdatedAt time.Time `json:"updatedAt"`

	// Identifiers in other systems.
	ExternalIDs []ExternalID `json:"externalIds"`

	// Labels.
	Tags []string `json:"tags"`

	// The data set it came from, if any.
	Dataset *Dataset `json:"dataset"`

	// What happened, in a line.
	Title string `json:"title"`

	// What happened, in a few sentences.
	Summary *string `json:"summary"`

	// PLOVER type, or OTHER.
	Type EventType `json:"type"`

	// How.
	Mode *EventMode `json:"mode"`

	// Verbal or material, cooperation or conflict; derived from the type.
	QuadClass *EventQuadClass `json:"quadClass"`

	// -10 (conflict) to 10 (cooperation); derived from type and mode.
	Intensity *float64 `json:"intensity"`

	// What it was about.
	Contexts []EventContext `json:"contexts"`

	// Its codes in other coding schemes.
	Codes []EventCode `json:"codes"`

	// Asserted, planned, hypothetical or denied.
	Modality EventModality `json:"modality"`

	// When it happened.
	Date EventDate `json:"date"`

	// Where it happened.
	Location *Location `json:"location"`

	// Deaths.
	Fatalities *Fatalities `json:"fatalities"`

	// How far it is established.
	Status EventStatus `json:"status"`

	// Confidence in the record, 0 to 1.
	Confidence *float64 `json:"confidence"`

	// Who took part, in order.
	Participants []Participant `json:"participants"`

	// The first 100 articles that are evidence, or fewer when their quotes are very long; `/events/{eventId}/evidence` and streams have all.
	Evidence []Evidence `json:"evidence"`

	// Number of evidence links, shown or not.
	EvidenceCount int `json:"evidenceCount"`

	// The number of articles that are evidence.
	ArticleCount int `json:"articleCount"`

	// The number of those articles when an article and its duplicates count once.
	OriginalCount int `json:"originalCount"`

	// The number of sources of those articles.
	SourceCount int `json:"sourceCount"`

	// When the first was published.
	FirstReportedAt *time.Time `json:"firstReportedAt"`

	// In lists with `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.
	Snippet *string `json:"snippet,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventCard is the latest of these events.
type EventCard struct {
	// Id of the event.
	ID string `json:"id"`

	// What happened, in a line.
	Title string `json:"title"`

	// PLOVER type.
	Type EventType `json:"type"`

	// When it happened.
	Date EventDate `json:"date"`

	// Where it happened, ISO 3166-1 alpha-2.
	Country *string `json:"country"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventCluster is events that are near to one another on a map.
type EventCluster struct {
	// Degrees north of the middle of `bbox`.
	Latitude float64 `json:"latitude"`

	// Degrees east of the middle of `bbox`.
	Longitude float64 `json:"longitude"`

	// The smallest box around its events: west, south, east and north. No other cluster reaches into it.
	Bbox []float64 `json:"bbox"`

	// The number of events.
	Count int `json:"count"`

	// The event, if it is the only one.
	Event *EventCard `json:"event"`

	// What lists these events at `GET /v1/events`.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventCode is the code of this event in another coding scheme.
type EventCode struct {
	// Coding scheme: cameo, ucdp …
	Scheme string `json:"scheme"`

	// The code as text; leading zeros matter.
	Code string `json:"code"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventCodeInput is the code of this event in another coding scheme.
type EventCodeInput struct {
	// Coding scheme: cameo, ucdp …
	Scheme string `json:"scheme"`

	// The code as text; leading zeros matter.
	Code string `json:"code"`
}

// EventContext is one of the constants of this type, or another that a newer server knows.
type EventContext string

// EventDate is when it happened.
type EventDate struct {
	// First day it may have happened on.
	Start string `json:"start"`

	// Last day it may have happened on.
	End string `json:"end"`

	// How exactly the date is known.
	Precision EventDatePrecision `json:"precision"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventDateInput is when it happened.
type EventDateInput struct {
	// First day it may have happened on.
	Start string `json:"start"`

	// Last day it may have happened on. When left out, it follows from the precision: the last day of the month of `start`, and so on.
	End *string `json:"end,omitempty"`

	// How exactly the date is known.
	Precision EventDatePrecision `json:"precision,omitempty"`
}

// EventDatePatch is when it happened.
type EventDatePatch struct {
	// First day it may have happened on.
	Start Optional[string] `json:"start,omitzero"`

	// Last day it may have happened on. When left out, it follows from the precision: the last day of the month of `start`, and so on.
	End Optional[string] `json:"end,omitzero"`

	// How exactly the date is known.
	Precision Optional[EventDatePrecision] `json:"precision,omitzero"`
}

// EventDatePrecision is one of the constants of this type, or another that a newer server knows.
type EventDatePrecision string

// EventFacet is one of the constants of this type, or another that a newer server knows.
type EventFacet string

// EventFacetScope is one of the constants of this type, or another that a newer server knows.
type EventFacetScope string

// EventFacets is how events are spread over the values of filters.
type EventFacets struct {
	// A facet for each that was asked for, in the order in which they were.
	Data []Facet `json:"data"`

	// `true`: all that passes is counted.
	Exact bool `json:"exact"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventInput is an event to record. Title, type and date are required.
type EventInput struct {
	// What happened, in a line.
	Title string `json:"title"`

	// What happened, in a few sentences.
	Summary *string `json:"summary,omitempty"`

	// PLOVER type, or OTHER.
	Type EventType `json:"type"`

	// PLOVER mode; one of the modes of the type.
	Mode EventMode `json:"mode,omitempty"`

	// What it was about: PLOVER contexts. Default: `[]`.
	Contexts []EventContext `json:"contexts,omitzero"`

	// Its codes in other coding schemes. Default: `[]`.
	Codes []EventCodeInput `json:"codes,omitzero"`

	// Asserted, planned, hypothetical or denied.
	Modality EventModality `json:"modality,omitempty"`

	// Reported, corroborated, disputed or retracted.
	Status EventStatus `json:"status,omitempty"`

	// Confidence in the record, 0 to 1.
	Confidence *float64 `json:"confidence,omitempty"`

	// Who took part, in order. Default: `[]`.
	Participants []ParticipantInput `json:"participants,omitzero"`

	// The articles that are evidence. Default: `[]`.
	Evidence []EvidenceInput `json:"evidence,omitzero"`

	// Identifiers in other systems, unique in the collection. Default: `[]`.
	ExternalIDs []ExternalIDInput `json:"externalIds,omitzero"`

	// Labels of your own. Default: `[]`.
	Tags []string `json:"tags,omitzero"`

	// The data set it came from, if any.
	Dataset *DatasetInput `json:"dataset,omitempty"`

	// When it happened.
	Date EventDateInput `json:"date"`

	// Where it happened.
	Location *LocationInput `json:"location,omitempty"`

	// Deaths.
	Fatalities *FatalitiesInput `json:"fatalities,omitempty"`
}

// EventMap is events on a map, and whether their counts are exact.
type EventMap struct {
	// Events on a map.
	Data EventMapData `json:"data"`

	// `true`: all that passes is counted.
	Exact bool `json:"exact"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventMapData is events on a map.
type EventMapData struct {
	// Events whose coordinates are where they happened or near to it, or do not say how exact they are.
	Clusters []EventCluster `json:"clusters"`

	// Events whose coordinates stand for an area (precision admin2, admin1, area, country, sea_or_air), such as the middle of a country.
	Areas []EventCluster `json:"areas"`

	// Events without coordinates; null where the filters ask for coordinates.
	Unlocated *UnlocatedEvents `json:"unlocated"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventModality is one of the constants of this type, or another that a newer server knows.
type EventModality string

// EventModalityFilter is one of the constants of this type, or another that a newer server knows.
type EventModalityFilter string

// EventMode is one of the constants of this type, or another that a newer server knows.
type EventMode string

// EventParticipant is an event and an actor that takes part in it.
type EventParticipant struct {
	// What a reader needs to show an event and to follow it.
	Event EventCard `json:"event"`

	// An actor in short, as other resources refer to it.
	Actor ActorRef `json:"actor"`

	// What part it takes.
	Role ParticipantRole `json:"role"`

	// Which side of two it is on.
	Side *ParticipantSide `json:"side"`

	// Its title as of then.
	Title *string `json:"title"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventPatch is a JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.
type EventPatch struct {
	// What happened, in a line.
	Title Optional[string] `json:"title,omitzero"`

	// What happened, in a few sentences.
	Summary Optional[string] `json:"summary,omitzero"`

	// PLOVER type, or OTHER.
	Type Optional[EventType] `json:"type,omitzero"`

	// PLOVER mode; one of the modes of the type.
	Mode Optional[EventMode] `json:"mode,omitzero"`

	// What it was about: PLOVER contexts.
	Contexts Optional[[]EventContext] `json:"contexts,omitzero"`

	// Its codes in other coding schemes.
	Codes Optional[[]EventCodeInput] `json:"codes,omitzero"`

	// Asserted, planned, hypothetical or denied.
	Modality Optional[EventModality] `json:"modality,omitzero"`

	// Reported, corroborated, disputed or retracted.
	Status Optional[EventStatus] `json:"status,omitzero"`

	// Confidence in the record, 0 to 1.
	Confidence Optional[float64] `json:"confidence,omitzero"`

	// Who took part, in order.
	Participants Optional[[]ParticipantInput] `json:"participants,omitzero"`

	// The articles that are evidence.
	Evidence Optional[[]EvidenceInput] `json:"evidence,omitzero"`

	// Identifiers in other systems, unique in the collection.
	ExternalIDs Optional[[]ExternalIDInput] `json:"externalIds,omitzero"`

	// Labels of your own.
	Tags Optional[[]string] `json:"tags,omitzero"`

	// The data set it came from, if any.
	Dataset Optional[DatasetPatch] `json:"dataset,omitzero"`

	// When it happened.
	Date Optional[EventDatePatch] `json:"date,omitzero"`

	// Where it happened.
	Location Optional[LocationPatch] `json:"location,omitzero"`

	// Deaths.
	Fatalities Optional[FatalitiesPatch] `json:"fatalities,omitzero"`
}

// EventPlacePrecision is one of the constants of this type, or another that a newer server knows.
type EventPlacePrecision string

// EventQuadClass is one of the constants of this type, or another that a newer server knows.
type EventQuadClass string

// EventReadRequest is the events to read.
type EventReadRequest struct {
	// Ids of events, at most 1000.
	IDs []string `json:"ids"`
}

// EventReadResult is the events of some ids.
type EventReadResult struct {
	// The events, in the order of their ids in the request, each once.
	Data []Event `json:"data"`

	// The ids that there is nothing of, and why.
	Missing []MissingResource `json:"missing"`

	// The ids of those that did not fit into this answer, which ends after about 2 MiB: send them again. Empty as a rule.
	Remaining []string `json:"remaining"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventRef is an event that an article is evidence of.
type EventRef struct {
	// Id of the event.
	ID string `json:"id"`

	// What happened, in a line.
	Title string `json:"title"`

	// PLOVER type.
	Type EventType `json:"type"`

	// When it happened.
	Date EventDate `json:"date"`

	// Where it happened, ISO 3166-1 alpha-2.
	Country *string `json:"country"`

	// Whether the article supports, refutes or only mentions the event.
	Stance EvidenceStance `json:"stance"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventRevision is one change of a resource, with the resource as it was after it.
type EventRevision struct {
	// Version after the change; each change adds one.
	Version int `json:"version"`

	// What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.
	Kind ChangeKind `json:"kind"`

	// Position among the changes of all resources, from 1, without gaps.
	Position int `json:"position"`

	// When the change was made.
	At time.Time `json:"at"`

	// The API key of the change; null without one.
	Key *ChangeKey `json:"key"`

	// Why the change was made: the `Dateline-Comment` header of the write.
	Comment *string `json:"comment"`

	// With kind `merge`: the actor that it was merged into.
	SurvivorID *string `json:"survivorId"`

	// A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`.
	Patch []JSONPatchOperation `json:"patch"`

	// The resource as it was after the change; null when the change deleted it. Embedded resources are as they are now.
	Event *Event `json:"event"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventSort is one of the constants of this type, or another that a newer server knows.
type EventSort string

// EventStatus is one of the constants of this type, or another that a newer server knows.
type EventStatus string

// EventSummary is an event in short, as a rule in less than 1 KB. Its fields are those of an event, but for `participantCount`.
type EventSummary struct {
	// Id of the event.
	ID string `json:"id"`

	// Number of the version.
	Version int `json:"version"`

	// What happened, in a line.
	Title string `json:"title"`

	// PLOVER type, or OTHER.
	Type EventType `json:"type"`

	// Verbal or material, cooperation or conflict; derived from the type.
	QuadClass *EventQuadClass `json:"quadClass"`

	// Asserted, planned, hypothetical or denied.
	Modality EventModality `json:"modality"`

	// How far it is established.
	Status EventStatus `json:"status"`

	// When it happened.
	Date EventDate `json:"date"`

	// Where it happened.
	Location *PlaceSummary `json:"location"`

	// The first 4 who took part, in order.
	Participants []ParticipantSummary `json:"participants"`

	// How many took part.
	ParticipantCount int `json:"participantCount"`

	// The number of articles that are evidence.
	ArticleCount int `json:"articleCount"`

	// With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.
	Snippet *string `json:"snippet,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EventType is one of the constants of this type, or another that a newer server knows.
type EventType string

// Evidence is an article as evidence for or against an event.
type Evidence struct {
	// Id of the link.
	ID string `json:"id"`

	// The article.
	Article ArticleRef `json:"article"`

	// The passage, verbatim.
	Quote *string `json:"quote"`

	// Offset of the quote in the body, in Unicode code points.
	Start *int `json:"start"`

	// Offset just after the quote.
	End *int `json:"end"`

	// `start` in UTF-16 code units, as JavaScript, Java and C# count; null where the body is not stored.
	StartUtf16 *int `json:"startUtf16"`

	// `end` in UTF-16 code units.
	EndUtf16 *int `json:"endUtf16"`

	// Stance of the article on the event.
	Stance EvidenceStance `json:"stance"`

	// Confidence in this link, 0 to 1.
	Confidence *float64 `json:"confidence"`

	// With `include=context`: the text around the quote; null where its place in the body is not known.
	Context *EvidenceContext `json:"context,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EvidenceContext is the text around a quote.
type EvidenceContext struct {
	// The text before the quote: whole words, up to 200 code points.
	Before string `json:"before"`

	// The text after the quote.
	After string `json:"after"`

	// Offset of `before` in the body, in code points.
	Start int `json:"start"`

	// Offset just after `after`.
	End int `json:"end"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// EvidenceInput is an article as evidence for or against an event. Offsets that are left out are found from the quote; offsets that disagree with the body are refused; they are null when the stored body does not contain the quote. A quote that is left out is taken from the body at the offsets.
type EvidenceInput struct {
	// Id of the article.
	ArticleID string `json:"articleId"`

	// The passage, verbatim.
	Quote *string `json:"quote,omitempty"`

	// Offset into the body, in Unicode code points.
	Start *int `json:"start,omitempty"`

	// Offset into the body, in Unicode code points.
	End *int `json:"end,omitempty"`

	// Ignored: `start` says where the quote is. Accepted so that a quote can be sent back as it was read.
	StartUtf16 *int `json:"startUtf16,omitempty"`

	// Ignored, like `startUtf16`.
	EndUtf16 *int `json:"endUtf16,omitempty"`

	// Stance of the article on the event.
	Stance EvidenceStance `json:"stance,omitempty"`

	// Confidence in this link, 0 to 1.
	Confidence *float64 `json:"confidence,omitempty"`
}

// EvidencePatch is changes to an evidence link. A quote without offsets is looked up in the body; offsets without a quote select it from the body.
type EvidencePatch struct {
	// The passage, verbatim.
	Quote Optional[string] `json:"quote,omitzero"`

	// Offset into the body, in Unicode code points.
	Start Optional[int] `json:"start,omitzero"`

	// Offset into the body, in Unicode code points.
	End Optional[int] `json:"end,omitzero"`

	// Stance of the article on the event.
	Stance Optional[EvidenceStance] `json:"stance,omitzero"`

	// Confidence in this link, 0 to 1.
	Confidence Optional[float64] `json:"confidence,omitzero"`
}

// EvidenceStance is one of the constants of this type, or another that a newer server knows.
type EvidenceStance string

// ExportDyadsFormat is one of the constants of this type, or another that a newer server knows.
type ExportDyadsFormat string

// ExportEventNetworkFormat is one of the constants of this type, or another that a newer server knows.
type ExportEventNetworkFormat string

// ExportEventsFormat is one of the constants of this type, or another that a newer server knows.
type ExportEventsFormat string

// ExternalID is an identifier of this resource in another system. Unique per collection.
type ExternalID struct {
	// The system that the identifier belongs to: ucdp, gdelt, wikidata, geonames …
	Scheme string `json:"scheme"`

	// The identifier, as text.
	Value string `json:"value"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ExternalIDInput is an identifier of this resource in another system. Unique per collection.
type ExternalIDInput struct {
	// The system that the identifier belongs to: ucdp, gdelt, wikidata, geonames …
	Scheme string `json:"scheme"`

	// The identifier, as text.
	Value string `json:"value"`
}

// Facet is how often the values of a filter occur.
type Facet struct {
	// The filter whose values these are.
	Facet string `json:"facet"`

	// Its commonest values, the most frequent first, then in the order of the text.
	Values []FacetValue `json:"values"`

	// How many of what the filters find have no value.
	Missing int `json:"missing"`

	// Whether there are more values than these.
	More bool `json:"more"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// FacetValue is a value of a filter, counted.
type FacetValue struct {
	// The value, as the filter takes it.
	Value string `json:"value"`

	// What people read in its place: the name of an actor or a country, what a code stands for; the value itself where it has no other name.
	Label string `json:"label"`

	// How many of what the filters find have it.
	Count int `json:"count"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Fatalities are deaths, each figure as its source gives it; their order is not enforced.
type Fatalities struct {
	// Lowest estimate.
	Low *int `json:"low"`

	// Best estimate.
	Best *int `json:"best"`

	// Highest estimate.
	High *int `json:"high"`

	// Civilians among them.
	Civilians *int `json:"civilians"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// FatalitiesInput is deaths, each figure as its source gives it.
type FatalitiesInput struct {
	// Lowest estimate.
	Low *int `json:"low,omitempty"`

	// Best estimate; lists filter and sort by it.
	Best *int `json:"best,omitempty"`

	// Highest estimate.
	High *int `json:"high,omitempty"`

	// Civilians among them.
	Civilians *int `json:"civilians,omitempty"`
}

// FatalitiesPatch is changes to the deaths of an event.
type FatalitiesPatch struct {
	// Lowest estimate.
	Low Optional[int] `json:"low,omitzero"`

	// Best estimate; lists filter and sort by it.
	Best Optional[int] `json:"best,omitzero"`

	// Highest estimate.
	High Optional[int] `json:"high,omitzero"`

	// Civilians among them.
	Civilians Optional[int] `json:"civilians,omitzero"`
}

// FeedEventsFormat is one of the constants of this type, or another that a newer server knows.
type FeedEventsFormat string

// FoundActors is actors with such a name.
type FoundActors struct {
	// The first actors, those with most events first.
	Data []ActorSummary `json:"data"`

	// Whether there are more.
	More bool `json:"more"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// FoundArticles is articles with these words.
type FoundArticles struct {
	// The first articles, the best first.
	Data []ArticleSummary `json:"data"`

	// Whether there are more.
	More bool `json:"more"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// FoundEvents is events with these words.
type FoundEvents struct {
	// The first events, the best first.
	Data []EventSummary `json:"data"`

	// Whether there are more.
	More bool `json:"more"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Health is the service works.
type Health struct {
	// Always `ok`.
	Status string `json:"status"`

	// Version of the program.
	Version string `json:"version"`

	// Of `/readyz`: the hosts of `DATABASE_URL`, if several.
	Hosts []Host `json:"hosts,omitzero"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Host is a server of the database.
type Host struct {
	// Whether it takes writes.
	Role HostRole `json:"role"`

	// Log of the primary that it lacks.
	LagBytes *float64 `json:"lagBytes,omitempty"`

	// Age of the last write that it has; 0 when none waits.
	LagSeconds *float64 `json:"lagSeconds,omitempty"`

	// The standbys that writes wait for.
	SynchronousStandbyNames string `json:"synchronousStandbyNames,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// HostRole is one of the constants of this type, or another that a newer server knows.
type HostRole string

// ImportActor is an actor to import. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet.
type ImportActor struct {
	// Its id, where it was exported.
	ID *string `json:"id,omitempty"`

	// Its version, where it was exported.
	Version *int `json:"version,omitempty"`

	// When it was first recorded.
	CreatedAt *time.Time `json:"createdAt,omitempty"`

	// When it last changed.
	UpdatedAt *time.Time `json:"updatedAt,omitempty"`

	// Kind of actor.
	Type ActorType `json:"type"`

	// The name it is best known by.
	Name string `json:"name"`

	// Its other names; search finds them all.
	Aliases []AliasInput `json:"aliases,omitzero"`

	// Country it belongs to, ISO 3166-1 alpha-2.
	Country Optional[string] `json:"country,omitzero"`

	// Its sectors: PLOVER codes.
	Sectors []ActorSector `json:"sectors,omitzero"`

	// Short description.
	Description Optional[string] `json:"description,omitzero"`

	// Birth or founding: YYYY, YYYY-MM or YYYY-MM-DD.
	StartDate Optional[string] `json:"startDate,omitzero"`

	// Death or end: YYYY, YYYY-MM or YYYY-MM-DD.
	EndDate Optional[string] `json:"endDate,omitzero"`

	// Its relations to other actors.
	Affiliations []ImportAffiliation `json:"affiliations,omitzero"`

	// Identifiers in other systems, unique in the collection.
	ExternalIDs []ExternalIDInput `json:"externalIds,omitzero"`

	// Labels of your own.
	Tags []string `json:"tags,omitzero"`

	// The data set it came from, if any.
	Dataset Optional[DatasetInput] `json:"dataset,omitzero"`
}

// ImportAffiliation is a relation of an actor to another one.
type ImportAffiliation struct {
	// Id of the actor; or give `actor`.
	ActorID *string `json:"actorId,omitempty"`

	// An actor that a line refers to: by id, by the key of a line, or by external ids.
	Actor *ActorSelector `json:"actor,omitempty"`

	// The relation of this actor to the other.
	Type AffiliationType `json:"type"`

	// Title or office.
	Title Optional[string] `json:"title,omitzero"`

	// First day: YYYY, YYYY-MM or YYYY-MM-DD.
	From Optional[string] `json:"from,omitzero"`

	// Last day; null if not known.
	To Optional[string] `json:"to,omitzero"`
}

// ImportArticle is an article to import; its url identifies it too. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet.
type ImportArticle struct {
	// Its id, where it was exported.
	ID *string `json:"id,omitempty"`

	// Its version, where it was exported.
	Version *int `json:"version,omitempty"`

	// When it was first recorded.
	CreatedAt *time.Time `json:"createdAt,omitempty"`

	// When it last changed.
	UpdatedAt *time.Time `json:"updatedAt,omitempty"`

	// Where it was published; unique once normalised.
	URL Optional[string] `json:"url,omitzero"`

	// Headline.
	Title string `json:"title"`

	// Summary of the article.
	Summary Optional[string] `json:"summary,omitzero"`

	// Full text, where rights allow.
	Body Optional[string] `json:"body,omitzero"`

	// Language of the article, BCP 47.
	Language Optional[string] `json:"language,omitzero"`

	// When it was published: an instant, or a day, which is stored as midnight UTC.
	PublishedAt Optional[string] `json:"publishedAt,omitzero"`

	// How exactly `publishedAt` is known; when left out, it follows from the form of `publishedAt`.
	PublishedPrecision Optional[ArticlePublishedPrecision] `json:"publishedPrecision,omitzero"`

	// Names of the authors.
	Authors []string `json:"authors,omitzero"`

	// Section of the outlet.
	Section Optional[string] `json:"section,omitzero"`

	// Kind of text.
	Genre ArticleGenre `json:"genre,omitempty"`

	// Lead image.
	ImageURL Optional[string] `json:"imageUrl,omitzero"`

	// Rights statement.
	Rights Optional[string] `json:"rights,omitzero"`

	// Declares the article an original, whatever the detection of duplicates finds.
	StandsAlone *bool `json:"standsAlone,omitempty"`

	// Whether the article is published or withdrawn. Lists, streams and feeds leave out `withdrawn` articles unless `status` asks for them.
	Status ArticleStatus `json:"status,omitempty"`

	// Actors that the article mentions.
	Mentions []ImportMention `json:"mentions,omitzero"`

	// Identifiers in other systems, unique in the collection.
	ExternalIDs []ExternalIDInput `json:"externalIds,omitzero"`

	// Labels of your own.
	Tags []string `json:"tags,omitzero"`

	// The data set it came from, if any.
	Dataset Optional[DatasetInput] `json:"dataset,omitzero"`

	// Who published it.
	Source Optional[SourceInput] `json:"source,omitzero"`
}

// ImportEvent is an event to import. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet.
type ImportEvent struct {
	// Its id, where it was exported.
	ID *string `json:"id,omitempty"`

	// Its version, where it was exported.
	Version *int `json:"version,omitempty"`

	// When it was first recorded.
	CreatedAt *time.Time `json:"createdAt,omitempty"`

	// When it last changed.
	UpdatedAt *time.Time `json:"updatedAt,omitempty"`

	// What happened, in a line.
	Title string `json:"title"`

	// What happened, in a few sentences.
	Summary Optional[string] `json:"summary,omitzero"`

	// PLOVER type, or OTHER.
	Type EventType `json:"type"`

	// PLOVER mode; one of the modes of the type.
	Mode Optional[EventMode] `json:"mode,omitzero"`

	// What it was about: PLOVER contexts.
	Contexts []EventContext `json:"contexts,omitzero"`

	// Its codes in other coding schemes.
	Codes []EventCodeInput `json:"codes,omitzero"`

	// Asserted, planned, hypothetical or denied.
	Modality EventModality `json:"modality,omitempty"`

	// Reported, corroborated, disputed or retracted.
	Status EventStatus `json:"status,omitempty"`

	// Confidence in the record, 0 to 1.
	Confidence Optional[float64] `json:"confidence,omitzero"`

	// Who took part, in order.
	Participants []ImportParticipant `json:"participants,omitzero"`

	// The articles that are evidence.
	Evidence []ImportEvidence `json:"evidence,omitzero"`

	// Identifiers in other systems, unique in the collection.
	ExternalIDs []ExternalIDInput `json:"externalIds,omitzero"`

	// Labels of your own.
	Tags []string `json:"tags,omitzero"`

	// The data set it came from, if any.
	Dataset Optional[DatasetInput] `json:"dataset,omitzero"`

	// When it happened.
	Date EventDateInput `json:"date"`

	// Where it happened.
	Location Optional[LocationInput] `json:"location,omitzero"`

	// Deaths.
	Fatalities Optional[FatalitiesInput] `json:"fatalities,omitzero"`
}

// ImportEvidence is an article as evidence for or against an event.
type ImportEvidence struct {
	// Id of the link, where it was exported.
	ID *string `json:"id,omitempty"`

	// Id of the article; or give `article`.
	ArticleID *string `json:"articleId,omitempty"`

	// An article that a line refers to: by id, by the key of a line, by external ids, or by url.
	Article *ArticleSelector `json:"article,omitempty"`

	// The passage, verbatim.
	Quote Optional[string] `json:"quote,omitzero"`

	// Offset into the body, in Unicode code points.
	Start Optional[int] `json:"start,omitzero"`

	// Offset into the body, in Unicode code points.
	End Optional[int] `json:"end,omitzero"`

	// Ignored: `start` says where the quote is. Accepted so that a quote can be sent back as it was read.
	StartUtf16 Optional[int] `json:"startUtf16,omitzero"`

	// Ignored, like `startUtf16`.
	EndUtf16 Optional[int] `json:"endUtf16,omitzero"`

	// Stance of the article on the event.
	Stance EvidenceStance `json:"stance,omitempty"`

	// Confidence in this link, 0 to 1.
	Confidence Optional[float64] `json:"confidence,omitzero"`
}

// ImportLine is one article, actor or event. A line of a streamed list may be sent as it is.
type ImportLine struct {
	// A name of your own for this line, by which other lines of the stream refer to it; it must be unique.
	Key *string `json:"key,omitempty"`

	// An article to import; its url identifies it too. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet.
	Article *ImportArticle `json:"article,omitempty"`

	// An actor to import. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet.
	Actor *ImportActor `json:"actor,omitempty"`

	// An event to import. Links may refer by id, by the `key` of a line, or by external ids. An exported resource may be sent as it is: derived fields are ignored, and its id, version and times are restored if it does not exist yet.
	Event *ImportEvent `json:"event,omitempty"`
}

// ImportLinesMode is one of the constants of this type, or another that a newer server knows.
type ImportLinesMode string

// ImportLinesOnError is one of the constants of this type, or another that a newer server knows.
type ImportLinesOnError string

// ImportMention is an actor that an article mentions.
type ImportMention struct {
	// Id of the actor; or give `actor`.
	ActorID *string `json:"actorId,omitempty"`

	// An actor that a line refers to: by id, by the key of a line, or by external ids.
	Actor *ActorSelector `json:"actor,omitempty"`

	// The number of times that the article names the actor. Default: `1`.
	Count *int `json:"count,omitempty"`

	// Passages that name or quote the actor. Default: `[]`.
	Quotes []QuoteInput `json:"quotes,omitzero"`
}

// ImportParticipant is an actor that takes part in an event.
type ImportParticipant struct {
	// Id of the actor; or give `actor`.
	ActorID *string `json:"actorId,omitempty"`

	// An actor that a line refers to: by id, by the key of a line, or by external ids.
	Actor *ActorSelector `json:"actor,omitempty"`

	// Role in the event.
	Role ParticipantRole `json:"role,omitempty"`

	// Its side, if the event has two.
	Side Optional[ParticipantSide] `json:"side,omitzero"`

	// Its title at that time.
	Title Optional[string] `json:"title,omitzero"`
}

// ImportResult is the result of one line of an import.
type ImportResult struct {
	// The number of the line in the stream, from 1.
	Line int `json:"line"`

	// The key of the line.
	Key *string `json:"key"`

	// The collection of the resource; null when the line cannot be read.
	Collection *ChangeCollection `json:"collection"`

	// Id of the resource; null when refused.
	ID *string `json:"id"`

	// The outcome; with `dryRun`, the outcome that the import would have.
	Status ImportResultStatus `json:"status"`

	// The first line of this import with the same id, external id or url, if this is a later one.
	SameAs *int `json:"sameAs"`

	// The fields with a new value in the line that somebody has changed since the last import; they were not imported.
	Kept []string `json:"kept"`

	// Whether somebody has deleted the resource since the last import; it stays deleted.
	IsDeleted bool `json:"isDeleted"`

	// Why it was refused; null otherwise.
	Problem *Problem `json:"problem"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ImportResultStatus is one of the constants of this type, or another that a newer server knows.
type ImportResultStatus string

// JSONLd is linked data (JSON-LD 1.1) in the vocabulary of schema.org.
type JSONLd struct {
	// The vocabulary: schema.org.
	Context JSONLdContext `json:"@context"`

	// Type of schema.org.
	Type string `json:"@type"`

	// URL of the resource in this service.
	ID string `json:"@id"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// JSONLdContext is the vocabulary: schema.org.
type JSONLdContext struct {
	// schema.org.
	Vocab string `json:"@vocab"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// JSONPatchOperation is one operation of a JSON Patch (RFC 6902).
type JSONPatchOperation struct {
	// The operation.
	Op JSONPatchOperationOp `json:"op"`

	// Where it applies: a JSON Pointer (RFC 6901). The empty pointer means the whole resource.
	Path string `json:"path"`

	// The new value, with `add` and `replace`.
	Value interface{} `json:"value,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// JSONPatchOperationOp is one of the constants of this type, or another that a newer server knows.
type JSONPatchOperationOp string

// ListFilter is query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
type ListFilter map[string][]string

// ListedArticle is an article as lists have it: without its body.
type ListedArticle struct {
	// TypeID: a sortable identifier that never changes.
	ID string `json:"id"`

	// Number of the version, from 1; each change adds 1.
	Version int `json:"version"`

	// When it was first recorded.
	CreatedAt time.Time `json:"createdAt"`

	// When it last changed.
	UpdatedAt time.Time `json:"updatedAt"`

	// Identifiers in other systems.
	ExternalIDs []ExternalID `json:"externalIds"`

	// Labels.
	Tags []string `json:"tags"`

	// The data set it came from, if any.
	Dataset *Dataset `json:"dataset"`

	// Where it was published.
	URL *string `json:"url"`

	// Headline.
	Title string `json:"title"`

	// Summary of the article.
	Summary *string `json:"summary"`

	// Language of the article, BCP 47.
	Language *string `json:"language"`

	// When it was published; null when not known.
	PublishedAt *time.Time `json:"publishedAt"`

	// How exactly `publishedAt` is known.
	PublishedPrecision *ArticlePublishedPrecision `json:"publishedPrecision"`

	// Who published it.
	Source *Source `json:"source"`

	// Names of the authors.
	Authors []string `json:"authors"`

	// Section of the outlet.
	Section *string `json:"section"`

	// Kind of text.
	Genre ArticleGenre `json:"genre"`

	// Lead image.
	ImageURL *string `json:"imageUrl"`

	// Rights statement.
	Rights *string `json:"rights"`

	// The number of words in the body, also in scripts without spaces; null without a body.
	WordCount *int `json:"wordCount"`

	// SHA-256 of title and body, white space folded.
	ContentHash string `json:"contentHash"`

	// Declares the article an original, whatever the detection of duplicates finds.
	StandsAlone bool `json:"standsAlone"`

	// `withdrawn` when its publisher or an editor here has withdrawn it. It stays evidence of events and counts there.
	Status ArticleStatus `json:"status"`

	// The earliest published article whose text it repeats nearly word for word; null when it is an original.
	DuplicateOf *ArticleRef `json:"duplicateOf"`

	// The number of its duplicates; `GET /v1/articles?duplicateOf=` lists them. 0 for a duplicate.
	DuplicateCount int `json:"duplicateCount"`

	// Actors that the article mentions.
	Mentions []Mention `json:"mentions"`

	// Events that it is evidence of, latest first, up to 100; `GET /v1/events?article=` lists them all.
	Events []EventRef `json:"events"`

	// The number of events that it is evidence of.
	EventCount int `json:"eventCount"`

	// With `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.
	Snippet *string `json:"snippet,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Location is where something happened.
type Location struct {
	// Name of the place.
	Name *string `json:"name"`

	// ISO 3166-1 alpha-2.
	Country *string `json:"country"`

	// First-order division.
	Admin1 *string `json:"admin1"`

	// Second-order division.
	Admin2 *string `json:"admin2"`

	// Degrees north, WGS 84.
	Latitude *float64 `json:"latitude"`

	// Degrees east, WGS 84.
	Longitude *float64 `json:"longitude"`

	// How exactly the place is known.
	Precision *LocationPrecision `json:"precision"`

	// GeoNames id of the place.
	GeonamesID *string `json:"geonamesId"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// LocationInput is where something happened. Latitude and longitude come together.
type LocationInput struct {
	// Name of the place.
	Name *string `json:"name,omitempty"`

	// ISO 3166-1 alpha-2.
	Country *string `json:"country,omitempty"`

	// First-order division: state, province, governorate.
	Admin1 *string `json:"admin1,omitempty"`

	// Second-order division: district, county.
	Admin2 *string `json:"admin2,omitempty"`

	// Degrees north, WGS 84.
	Latitude *float64 `json:"latitude,omitempty"`

	// Degrees east, WGS 84.
	Longitude *float64 `json:"longitude,omitempty"`

	// How exactly the place is known.
	Precision LocationPrecision `json:"precision,omitempty"`

	// GeoNames id of the place.
	GeonamesID *string `json:"geonamesId,omitempty"`
}

// LocationPatch is changes to the location of an event.
type LocationPatch struct {
	// Name of the place.
	Name Optional[string] `json:"name,omitzero"`

	// ISO 3166-1 alpha-2.
	Country Optional[string] `json:"country,omitzero"`

	// First-order division: state, province, governorate.
	Admin1 Optional[string] `json:"admin1,omitzero"`

	// Second-order division: district, county.
	Admin2 Optional[string] `json:"admin2,omitzero"`

	// Degrees north, WGS 84.
	Latitude Optional[float64] `json:"latitude,omitzero"`

	// Degrees east, WGS 84.
	Longitude Optional[float64] `json:"longitude,omitzero"`

	// How exactly the place is known.
	Precision Optional[LocationPrecision] `json:"precision,omitzero"`

	// GeoNames id of the place.
	GeonamesID Optional[string] `json:"geonamesId,omitzero"`
}

// LocationPrecision is one of the constants of this type, or another that a newer server knows.
type LocationPrecision string

// Mention is an actor that an article mentions.
type Mention struct {
	// An actor in short, as other resources refer to it.
	Actor ActorRef `json:"actor"`

	// The number of times that the article names the actor.
	Count int `json:"count"`

	// Passages that name or quote the actor.
	Quotes []Quote `json:"quotes"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// MentionInput is an actor that an article mentions.
type MentionInput struct {
	// Id of the actor.
	ActorID string `json:"actorId"`

	// The number of times that the article names the actor. Default: `1`.
	Count *int `json:"count,omitempty"`

	// Passages that name or quote the actor. Default: `[]`.
	Quotes []QuoteInput `json:"quotes,omitzero"`
}

// MergeRequest is the duplicate to merge into this actor.
type MergeRequest struct {
	// Id of the duplicate to merge into it.
	DuplicateID string `json:"duplicateId"`
}

// MergedActor is a merged actor: `POST /v1/actors/{id}/unmerge` undoes it, with its version as `If-Match`.
type MergedActor struct {
	// Its id.
	ID string `json:"id"`

	// The name it is best known by.
	Name string `json:"name"`

	// Its version.
	Version int `json:"version"`

	// Position of the merge in the changes.
	Position int `json:"position"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// MergedValue is a link or value that a merge or its undoing affects.
type MergedValue struct {
	// Kind: a link from an event (`participant`), from an article (`mention`) or between actors (`affiliation`), or a value of the actor itself.
	Kind MergedValueKind `json:"kind"`

	// Id of the event, article or other actor; null for a value.
	ID *string `json:"id"`

	// Title or name of that resource, or the value.
	Title string `json:"title"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// MergedValueKind is one of the constants of this type, or another that a newer server knows.
type MergedValueKind string

// MissingResource is an id that there is no resource of.
type MissingResource struct {
	// The id that was asked for.
	ID string `json:"id"`

	// Why there is nothing: the id was never given out, the resource was deleted, or the actor was merged into `mergedInto`.
	Reason MissingResourceReason `json:"reason"`

	// The actor that it was merged into; null for any other reason.
	MergedInto *string `json:"mergedInto"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// MissingResourceReason is one of the constants of this type, or another that a newer server knows.
type MissingResourceReason string

// Network is a network of actors, and whether its counts are exact.
type Network struct {
	// Actors, and the events that connect them.
	Data NetworkData `json:"data"`

	// `true`: all that passes is counted.
	Exact bool `json:"exact"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// NetworkCut is how much of a network is not shown.
type NetworkCut struct {
	// How many further actors there are.
	Nodes int `json:"nodes"`

	// How many further edges there are between the actors that are shown; a network has at most 2000.
	Edges int `json:"edges"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// NetworkData is actors, and the events that connect them.
type NetworkData struct {
	// The actors. Of the network of an actor, this actor is the first.
	Nodes []NetworkNode `json:"nodes"`

	// The pairs of these actors that events connect, those with most events first.
	Edges []NetworkEdge `json:"edges"`

	// How much of a network is not shown.
	More NetworkCut `json:"more"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// NetworkEdge is the events between two actors of a network.
type NetworkEdge struct {
	// Id of the initiator, or of one of the two actors.
	Source string `json:"source"`

	// Id of the recipient, or of the other actor.
	Target string `json:"target"`

	// Whether `source` is an initiator and `target` a recipient. If not, both take part and their roles do not say who acts on whom.
	Directed bool `json:"directed"`

	// The number of events.
	Count int `json:"count"`

	// These events by quad class, without classes that have none; events of the type OTHER have no class. `quadClass` beside `filter` lists those of a class.
	QuadClasses []QuadClassCount `json:"quadClasses"`

	// The mean intensity, -10 (conflict) to 10 (cooperation), of those events that have one; null when none has.
	Intensity *float64 `json:"intensity"`

	// The first day of the earliest of these events.
	First string `json:"first"`

	// The last day that any of these events may have happened on.
	Last string `json:"last"`

	// What lists these events at `GET /v1/events`.
	Filter ListFilter `json:"filter"`

	// The latest of these events.
	Latest EventCard `json:"latest"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// NetworkNode is an actor of a network.
type NetworkNode struct {
	// An actor in short, as other resources refer to it.
	Actor ActorRef `json:"actor"`

	// The number of events that pass the filters and that it takes part in.
	Count int `json:"count"`

	// What lists these events at `GET /v1/events`.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// PageInfo is where the page stands in the list.
type PageInfo struct {
	// Send it as `cursor` to get the next page; null on the last page.
	NextCursor *string `json:"nextCursor"`

	// Whether there is a next page.
	HasMore bool `json:"hasMore"`

	// With `total=true`: how many resources match.
	Total *int `json:"total,omitempty"`

	// With `total=true`: whether more than `total` match; counting stops at 10000.
	TotalIsFloor *bool `json:"totalIsFloor,omitempty"`

	// With `sort=relevance`, when more resources match: how many of the newest were ranked.
	RankedNewest *int `json:"rankedNewest,omitempty"`

	// With `id`: those of the ids that lead to nothing.
	Missing []string `json:"missing,omitzero"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Participant is an actor that takes part in an event.
type Participant struct {
	// An actor in short, as other resources refer to it.
	Actor ActorRef `json:"actor"`

	// Role in the event.
	Role ParticipantRole `json:"role"`

	// Its side, if the event has two.
	Side *ParticipantSide `json:"side"`

	// Its title at that time.
	Title *string `json:"title"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ParticipantInput is an actor that takes part in an event.
type ParticipantInput struct {
	// Id of the actor.
	ActorID string `json:"actorId"`

	// Role in the event.
	Role ParticipantRole `json:"role,omitempty"`

	// Its side, if the event has two.
	Side ParticipantSide `json:"side,omitempty"`

	// Its title at that time.
	Title *string `json:"title,omitempty"`
}

// ParticipantPatch is changes to a participant of an event.
type ParticipantPatch struct {
	// Role in the event.
	Role Optional[ParticipantRole] `json:"role,omitzero"`

	// Its side, if the event has two.
	Side Optional[ParticipantSide] `json:"side,omitzero"`

	// Its title at that time.
	Title Optional[string] `json:"title,omitzero"`
}

// ParticipantRole is one of the constants of this type, or another that a newer server knows.
type ParticipantRole string

// ParticipantSide is one of the constants of this type, or another that a newer server knows.
type ParticipantSide string

// ParticipantSummary is who took part, in short.
type ParticipantSummary struct {
	// The actor.
	Actor ActorName `json:"actor"`

	// Role in the event.
	Role ParticipantRole `json:"role"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Pivot is how much there is in each row and column of a table.
type Pivot struct {
	// The rows: intervals in order, or values, the commonest first.
	Data []PivotRow `json:"data"`

	// The columns.
	Columns []PivotColumn `json:"columns"`

	// Whether something was cut off.
	More PivotMore `json:"more"`

	// `true`: all that passes is counted.
	Exact bool `json:"exact"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// PivotCell is what is in a row and a column of a table.
type PivotCell struct {
	// How many events `filter` lists.
	Count int `json:"count"`

	// What was asked for as `measure`; null where there is nothing to take a mean of.
	Value *float64 `json:"value"`

	// With `measure=fatalities`: the sum of the low estimates.
	Low *float64 `json:"low,omitempty"`

	// With `measure=fatalities`: the sum of the high estimates.
	High *float64 `json:"high,omitempty"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// PivotColumn is a column of a table: an interval, or a value.
type PivotColumn struct {
	// The interval by its name, or the value as the filter takes it.
	Value string `json:"value"`

	// What people read in its place.
	Label string `json:"label"`

	// How many events there are of it.
	Count int `json:"count"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// PivotMeasure is one of the constants of this type, or another that a newer server knows.
type PivotMeasure string

// PivotMore is whether something was cut off.
type PivotMore struct {
	// Whether there are more values than rows.
	Rows bool `json:"rows"`

	// Whether there are more values than columns.
	Columns bool `json:"columns"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// PivotRow is a row of a table: an interval, or a value.
type PivotRow struct {
	// The interval by its name, or the value as the filter takes it.
	Value string `json:"value"`

	// What people read in its place.
	Label string `json:"label"`

	// How many events there are of it.
	Count int `json:"count"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// A cell for each column, in their order, those with nothing among them.
	Cells []PivotCell `json:"cells"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// PivotRows is one of the constants of this type, or another that a newer server knows.
type PivotRows string

// PlaceSummary is where something happened, in short.
type PlaceSummary struct {
	// Name of the place.
	Name *string `json:"name"`

	// ISO 3166-1 alpha-2.
	Country *string `json:"country"`

	// Degrees north, WGS 84.
	Latitude *float64 `json:"latitude"`

	// Degrees east, WGS 84.
	Longitude *float64 `json:"longitude"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Problem is an error (RFC 9457).
type Problem struct {
	// The kind of problem, the same on every server. `/docs/problems` explains each under the last part of its name.
	Type string `json:"type"`

	// The kind of problem, in words.
	Title string `json:"title"`

	// The HTTP status.
	Status int `json:"status"`

	// What happened, and what to do about it. Where there are `errors`, the first of them in words, with what is allowed.
	Detail string `json:"detail"`

	// The errors by place, at most 100.
	Errors []ProblemError `json:"errors,omitzero"`

	// Resources that prevent the write, at most 20.
	Conflicts []Conflict `json:"conflicts,omitzero"`

	// Path of the request.
	Instance string `json:"instance"`

	// Id of the request, as in `X-Request-Id` and the logs.
	RequestID string `json:"requestId"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ProblemCode is one of the constants of this type, or another that a newer server knows.
type ProblemCode string

// ProblemError is an error in one place of a request.
type ProblemError struct {
	// The part of the request.
	In ProblemErrorIn `json:"in"`

	// Place in the body, a JSON Pointer (RFC 6901).
	Pointer string `json:"pointer,omitempty"`

	// Name of the parameter or header.
	Parameter string `json:"parameter,omitempty"`

	// What is wrong in one place of a request; `/docs/problems` lists the codes too.
	// - `unknown`: There is no such parameter or field. `allowed` has those that there are.
	// - `required`: It must be given.
	// - `wrong_type`: The value is of another type.
	// - `not_allowed`: The value is not one of those that are allowed. `allowed` has them, if they are not too many.
	// - `bad_format`: The value is not written in the form that it must have.
	// - `malformed`: It cannot be read: not JSON, not UTF-8, or not compressed as said.
	// - `repeated`: The parameter is given more than once, and takes one value.
	// - `too_short`: The text has too few characters.
	// - `too_long`: The text has too many characters.
	// - `too_few`: The list has too few items.
	// - `too_many`: There are too many items, values or matches.
	// - `out_of_range`: The number or time is too small or too great.
	// - `out_of_order`: The end of a range is before its beginning.
	// - `too_deep`: Lists and objects are nested too deep.
	// - `duplicate`: The list has the same item already.
	// - `one_of`: Of several fields, one must be given, and only one if the message says so.
	// - `needs_another`: It must be given together with another parameter or field, which the message names.
	// - `conflicting`: It cannot be given together with another parameter, or for this form of answer.
	// - `bad_cursor`: The cursor was altered, or belongs to another list, other filters or another order.
	// - `unknown_reference`: It refers to a resource, row or version that does not exist.
	// - `self_reference`: It refers to the resource itself.
	// - `deleted`: It refers to the version that deleted the resource.
	// - `offset_mismatch`: The body of the article has another text at these offsets.
	Code ProblemCode `json:"code"`

	// What is wrong, in words.
	Message string `json:"message"`

	// The values or names that are allowed there.
	Allowed []string `json:"allowed,omitzero"`

	// The allowed value that was probably meant.
	DidYouMean string `json:"didYouMean,omitempty"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// ProblemErrorIn is one of the constants of this type, or another that a newer server knows.
type ProblemErrorIn string

// QuadClassCount is how many events are of a quad class.
type QuadClassCount struct {
	// The quad class.
	QuadClass EventQuadClass `json:"quadClass"`

	// How many of the events are of this class.
	Count int `json:"count"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Quote is a passage that names or quotes an actor, with its offsets in the body.
type Quote struct {
	// Passage that names or quotes the actor, verbatim.
	Quote string `json:"quote"`

	// Offset into the body, in Unicode code points.
	Start *int `json:"start"`

	// Offset just after the last character.
	End *int `json:"end"`

	// `start` in UTF-16 code units, as JavaScript, Java and C# count; null where the body is not stored.
	StartUtf16 *int `json:"startUtf16"`

	// `end` in UTF-16 code units.
	EndUtf16 *int `json:"endUtf16"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// QuoteInput is a passage that names or quotes an actor. Offsets that are left out are found in the body; offsets that disagree with it are refused.
type QuoteInput struct {
	// Passage that names or quotes the actor, verbatim.
	Quote string `json:"quote"`

	// Offset into the body, in Unicode code points.
	Start *int `json:"start,omitempty"`

	// Offset into the body, in Unicode code points.
	End *int `json:"end,omitempty"`

	// Ignored: `start` says where the quote is. Accepted so that a quote can be sent back as it was read.
	StartUtf16 *int `json:"startUtf16,omitempty"`

	// Ignored, like `startUtf16`.
	EndUtf16 *int `json:"endUtf16,omitempty"`
}

// RateLimit is how many requests may be made, and how many are left.
type RateLimit struct {
	// How many requests are allowed in a window.
	Requests int `json:"requests"`

	// How many seconds a window has.
	WindowSeconds int `json:"windowSeconds"`

	// How many requests are left in this window.
	Remaining int `json:"remaining"`

	// In how many seconds the next window begins.
	ResetSeconds int `json:"resetSeconds"`

	// What requests are counted by: the key, or without one the address.
	Counts RateLimitCounts `json:"counts"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// RateLimitCounts is one of the constants of this type, or another that a newer server knows.
type RateLimitCounts string

// RecogniseRequest is a text that may name actors.
type RecogniseRequest struct {
	// The text, in any languages.
	Text string `json:"text"`
}

// RecognisedName is a name in a text, and who has it.
type RecognisedName struct {
	// The name as it stands there.
	Text string `json:"text"`

	// Offset of the name, in Unicode code points.
	Start int `json:"start"`

	// Offset just after the name.
	End int `json:"end"`

	// `start` in UTF-16 code units, as JavaScript, Java and C# count.
	StartUtf16 int `json:"startUtf16"`

	// `end` in UTF-16 code units.
	EndUtf16 int `json:"endUtf16"`

	// Whether it is a name or alias, or the last word of the names of persons, one of whom the text names in full elsewhere.
	By RecognisedNameBy `json:"by"`

	// Who is meant, if it is one; if there are several, any of them may be.
	Actors []ActorRef `json:"actors"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// RecognisedNameBy is one of the constants of this type, or another that a newer server knows.
type RecognisedNameBy string

// RecognisedNames is the names of known actors in a text.
type RecognisedNames struct {
	// In the order of the text.
	Data []RecognisedName `json:"data"`

	// Whether there are more than 10000.
	More bool `json:"more"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// RequestLimits is how large requests and answers may be.
type RequestLimits struct {
	// How many bytes a body may have; that of an import has no limit.
	BodyBytes int `json:"bodyBytes"`

	// The highest `limit` of a page.
	PageItems int `json:"pageItems"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// RestoreRequest is the version of a resource to restore.
type RestoreRequest struct {
	// The version to restore.
	Version int `json:"version"`
}

// Revision is one change of a resource, with what it changed.
type Revision struct {
	// Version after the change; each change adds one.
	Version int `json:"version"`

	// What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.
	Kind ChangeKind `json:"kind"`

	// Position among the changes of all resources, from 1, without gaps.
	Position int `json:"position"`

	// When the change was made.
	At time.Time `json:"at"`

	// The API key of the change; null without one.
	Key *ChangeKey `json:"key"`

	// Why the change was made: the `Dateline-Comment` header of the write.
	Comment *string `json:"comment"`

	// With kind `merge`: the actor that it was merged into.
	SurvivorID *string `json:"survivorId"`

	// A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`.
	Patch []JSONPatchOperation `json:"patch"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// SearchResults is what a search finds among actors, events and articles.
type SearchResults struct {
	// Actors with such a name.
	Actors FoundActors `json:"actors"`

	// Events with these words.
	Events FoundEvents `json:"events"`

	// Articles with these words.
	Articles FoundArticles `json:"articles"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// SimilarActor is an actor that may be the same as another one, recorded twice.
type SimilarActor struct {
	// An actor in short, as other resources refer to it.
	Actor ActorRef `json:"actor"`

	// Score from 0 to 1 for ordering, no probability.
	Score float64 `json:"score"`

	// Reasons, those of names first.
	Reasons []SimilarityReason `json:"reasons"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// SimilarActors is actors that may be the same as another one.
type SimilarActors struct {
	// The most likely first.
	Data []SimilarActor `json:"data"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// SimilarityReason is a reason for or against two actors being the same.
type SimilarityReason struct {
	// The reason.
	Code SimilarityReasonCode `json:"code"`

	// The reason as a sentence.
	Message string `json:"message"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// SimilarityReasonCode is one of the constants of this type, or another that a newer server knows.
type SimilarityReasonCode string

// Source is who published an article.
type Source struct {
	// Name of the outlet.
	Name *string `json:"name"`

	// Internet domain of the outlet.
	Domain *string `json:"domain"`

	// Country of the outlet, ISO 3166-1 alpha-2.
	Country *string `json:"country"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// SourceInput is who published an article.
type SourceInput struct {
	// Name of the outlet.
	Name *string `json:"name,omitempty"`

	// Internet domain of the outlet.
	Domain *string `json:"domain,omitempty"`

	// Country of the outlet, ISO 3166-1 alpha-2.
	Country *string `json:"country,omitempty"`
}

// SourcePatch is changes to the source of an article.
type SourcePatch struct {
	// Name of the outlet.
	Name Optional[string] `json:"name,omitzero"`

	// Internet domain of the outlet.
	Domain Optional[string] `json:"domain,omitzero"`

	// Country of the outlet, ISO 3166-1 alpha-2.
	Country Optional[string] `json:"country,omitzero"`
}

// Suggestion is what may be meant by the beginning of a word.
type Suggestion struct {
	// What it is.
	Kind SuggestionKind `json:"kind"`

	// The value, as the filter of this name takes it: of an actor its id.
	Value string `json:"value"`

	// What people read: the name of an actor or of a source; else the value itself.
	Label string `json:"label"`

	// Kind of the resources that are counted.
	Collection ChangeCollection `json:"collection"`

	// How many of the collection have it.
	Count int `json:"count"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// SuggestionKind is one of the constants of this type, or another that a newer server knows.
type SuggestionKind string

// Suggestions is what may be meant by the beginning of a word.
type Suggestions struct {
	// Kind by kind, the most used first.
	Data []Suggestion `json:"data"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Timeline is how much there is in each interval of time.
type Timeline struct {
	// The intervals in order, those with nothing among them.
	Data []TimelineBucket `json:"data"`

	// With `groupBy`: a timeline for each of the commonest values. What has several counts in each.
	Groups []TimelineGroup `json:"groups"`

	// With `groupBy`: what has none of these values; null where there is nothing.
	Other *TimelineRest `json:"other"`

	// Of events with `dateFrom`: those that reach into the time that is asked for and begin before its first interval, where they are not counted. Null otherwise.
	Before *TimelinePart `json:"before"`

	// Events whose date is less exact than the interval: `dates` says how they count. Null for articles.
	Imprecise *TimelinePart `json:"imprecise"`

	// How many have no date, and so are in no interval.
	Undated int `json:"undated"`

	// `true`: all that passes is counted.
	Exact bool `json:"exact"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// TimelineBucket is an interval of a timeline.
type TimelineBucket struct {
	// What it is called: `2024-08-27`, `2024-W35`, `2024-08`, `2024-Q3` or `2024`.
	Name string `json:"name"`

	// Its first day, UTC.
	Start string `json:"start"`

	// Its last day, UTC.
	End string `json:"end"`

	// How many `filter` lists.
	Count int `json:"count"`

	// What was asked for as `metric`; null where there is nothing to take a mean of.
	Value *float64 `json:"value"`

	// With `metric=fatalities`: the sum of the low estimates.
	Low *float64 `json:"low,omitempty"`

	// With `metric=fatalities`: the sum of the high estimates.
	High *float64 `json:"high,omitempty"`

	// With `share=true`: the same of everything in the interval.
	Total *float64 `json:"total,omitempty"`

	// With `share=true`: `value` as a part of `total`; null where that is 0.
	Share *float64 `json:"share,omitempty"`

	// With `cumulative=true`: the sum of the values up to here.
	Cumulative *float64 `json:"cumulative,omitempty"`

	// With `compare=previous`: the mean of the intervals before; null where the timeline has too few.
	Previous *float64 `json:"previous,omitempty"`

	// With `compare=previous`: how much `value` is above `previous`, as a part of it: 0.5 is half as much again. Null where `previous` is null or below 5, which is too few to compare with.
	Change *float64 `json:"change,omitempty"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// TimelineDates is one of the constants of this type, or another that a newer server knows.
type TimelineDates string

// TimelineGroup is the timeline of a value.
type TimelineGroup struct {
	// The value, as the filter takes it.
	Value string `json:"value"`

	// What people read in its place.
	Label string `json:"label"`

	// How many have the value.
	Count int `json:"count"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// The intervals in order, those with nothing among them.
	Buckets []TimelineBucket `json:"buckets"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// TimelineGroupBy is one of the constants of this type, or another that a newer server knows.
type TimelineGroupBy string

// TimelineGroupByFilter is one of the constants of this type, or another that a newer server knows.
type TimelineGroupByFilter string

// TimelineInterval is one of the constants of this type, or another that a newer server knows.
type TimelineInterval string

// TimelineMetric is one of the constants of this type, or another that a newer server knows.
type TimelineMetric string

// TimelineMetricFilter is one of the constants of this type, or another that a newer server knows.
type TimelineMetricFilter string

// TimelinePart is a part of what passes the filters.
type TimelinePart struct {
	// How many these are.
	Count int `json:"count"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// TimelineRest is the timeline of what has none of the values.
type TimelineRest struct {
	// How many these are.
	Count int `json:"count"`

	// Query parameters, each with its values, that list exactly what was counted: those of the request, and what tells this part of it. Send them to the list as they are, each value by itself.
	Filter ListFilter `json:"filter"`

	// The intervals in order, those with nothing among them.
	Buckets []TimelineBucket `json:"buckets"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// UnlocatedEvents is the events that pass the filters but for `bbox`, and have no coordinates.
type UnlocatedEvents struct {
	// The number of events.
	Count int `json:"count"`

	// What lists these events at `GET /v1/events`.
	Filter ListFilter `json:"filter"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// Unmerged is the two actors after a merge was undone.
type Unmerged struct {
	// The actor whose merge was undone.
	Actor Actor `json:"actor"`

	// The survivor; null when it is deleted.
	Survivor *Actor `json:"survivor"`

	// What was added to the survivor since the merge and stays there; the first hundred.
	Added []MergedValue `json:"added"`

	// What the actor had before the merge and could not get back, because it was removed since or another actor has it; the first hundred.
	Lost []MergedValue `json:"lost"`

	// Fields that this version does not know.
	UnknownFields UnknownFields `json:"-"`
}

// MarshalJSON gives [Actor.UnknownFields] too.
func (v Actor) MarshalJSON() ([]byte, error) {
	type known Actor
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ActorFacets.UnknownFields] too.
func (v ActorFacets) MarshalJSON() ([]byte, error) {
	type known ActorFacets
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ActorName.UnknownFields] too.
func (v ActorName) MarshalJSON() ([]byte, error) {
	type known ActorName
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ActorReadResult.UnknownFields] too.
func (v ActorReadResult) MarshalJSON() ([]byte, error) {
	type known ActorReadResult
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ActorRef.UnknownFields] too.
func (v ActorRef) MarshalJSON() ([]byte, error) {
	type known ActorRef
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ActorRevision.UnknownFields] too.
func (v ActorRevision) MarshalJSON() ([]byte, error) {
	type known ActorRevision
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ActorSummary.UnknownFields] too.
func (v ActorSummary) MarshalJSON() ([]byte, error) {
	type known ActorSummary
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Affiliation.UnknownFields] too.
func (v Affiliation) MarshalJSON() ([]byte, error) {
	type known Affiliation
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Alias.UnknownFields] too.
func (v Alias) MarshalJSON() ([]byte, error) {
	type known Alias
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [APIKey.UnknownFields] too.
func (v APIKey) MarshalJSON() ([]byte, error) {
	type known APIKey
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Article.UnknownFields] too.
func (v Article) MarshalJSON() ([]byte, error) {
	type known Article
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ArticleEvidence.UnknownFields] too.
func (v ArticleEvidence) MarshalJSON() ([]byte, error) {
	type known ArticleEvidence
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ArticleFacets.UnknownFields] too.
func (v ArticleFacets) MarshalJSON() ([]byte, error) {
	type known ArticleFacets
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ArticleReadResult.UnknownFields] too.
func (v ArticleReadResult) MarshalJSON() ([]byte, error) {
	type known ArticleReadResult
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ArticleRef.UnknownFields] too.
func (v ArticleRef) MarshalJSON() ([]byte, error) {
	type known ArticleRef
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ArticleRevision.UnknownFields] too.
func (v ArticleRevision) MarshalJSON() ([]byte, error) {
	type known ArticleRevision
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ArticleSummary.UnknownFields] too.
func (v ArticleSummary) MarshalJSON() ([]byte, error) {
	type known ArticleSummary
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [BatchItem.UnknownFields] too.
func (v BatchItem) MarshalJSON() ([]byte, error) {
	type known BatchItem
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [BatchResult.UnknownFields] too.
func (v BatchResult) MarshalJSON() ([]byte, error) {
	type known BatchResult
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Caller.UnknownFields] too.
func (v Caller) MarshalJSON() ([]byte, error) {
	type known Caller
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Change.UnknownFields] too.
func (v Change) MarshalJSON() ([]byte, error) {
	type known Change
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ChangeKey.UnknownFields] too.
func (v ChangeKey) MarshalJSON() ([]byte, error) {
	type known ChangeKey
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ChangeTouch.UnknownFields] too.
func (v ChangeTouch) MarshalJSON() ([]byte, error) {
	type known ChangeTouch
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ChangesHead.UnknownFields] too.
func (v ChangesHead) MarshalJSON() ([]byte, error) {
	type known ChangesHead
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Conflict.UnknownFields] too.
func (v Conflict) MarshalJSON() ([]byte, error) {
	type known Conflict
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Counterpart.UnknownFields] too.
func (v Counterpart) MarshalJSON() ([]byte, error) {
	type known Counterpart
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [CreatedAPIKey.UnknownFields] too.
func (v CreatedAPIKey) MarshalJSON() ([]byte, error) {
	type known CreatedAPIKey
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Dataset.UnknownFields] too.
func (v Dataset) MarshalJSON() ([]byte, error) {
	type known Dataset
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Deletion.UnknownFields] too.
func (v Deletion) MarshalJSON() ([]byte, error) {
	type known Deletion
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Dossier.UnknownFields] too.
func (v Dossier) MarshalJSON() ([]byte, error) {
	type known Dossier
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierArticles.UnknownFields] too.
func (v DossierArticles) MarshalJSON() ([]byte, error) {
	type known DossierArticles
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierCount.UnknownFields] too.
func (v DossierCount) MarshalJSON() ([]byte, error) {
	type known DossierCount
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierCounterparts.UnknownFields] too.
func (v DossierCounterparts) MarshalJSON() ([]byte, error) {
	type known DossierCounterparts
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierCounts.UnknownFields] too.
func (v DossierCounts) MarshalJSON() ([]byte, error) {
	type known DossierCounts
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierData.UnknownFields] too.
func (v DossierData) MarshalJSON() ([]byte, error) {
	type known DossierData
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierEvents.UnknownFields] too.
func (v DossierEvents) MarshalJSON() ([]byte, error) {
	type known DossierEvents
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierMerged.UnknownFields] too.
func (v DossierMerged) MarshalJSON() ([]byte, error) {
	type known DossierMerged
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierPositions.UnknownFields] too.
func (v DossierPositions) MarshalJSON() ([]byte, error) {
	type known DossierPositions
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierProfile.UnknownFields] too.
func (v DossierProfile) MarshalJSON() ([]byte, error) {
	type known DossierProfile
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierYear.UnknownFields] too.
func (v DossierYear) MarshalJSON() ([]byte, error) {
	type known DossierYear
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [DossierYears.UnknownFields] too.
func (v DossierYears) MarshalJSON() ([]byte, error) {
	type known DossierYears
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Dyad.UnknownFields] too.
func (v Dyad) MarshalJSON() ([]byte, error) {
	type known Dyad
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EarlierEvents.UnknownFields] too.
func (v EarlierEvents) MarshalJSON() ([]byte, error) {
	type known EarlierEvents
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Event.UnknownFields] too.
func (v Event) MarshalJSON() ([]byte, error) {
	type known Event
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventCard.UnknownFields] too.
func (v EventCard) MarshalJSON() ([]byte, error) {
	type known EventCard
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventCluster.UnknownFields] too.
func (v EventCluster) MarshalJSON() ([]byte, error) {
	type known EventCluster
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventCode.UnknownFields] too.
func (v EventCode) MarshalJSON() ([]byte, error) {
	type known EventCode
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventDate.UnknownFields] too.
func (v EventDate) MarshalJSON() ([]byte, error) {
	type known EventDate
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventFacets.UnknownFields] too.
func (v EventFacets) MarshalJSON() ([]byte, error) {
	type known EventFacets
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventMap.UnknownFields] too.
func (v EventMap) MarshalJSON() ([]byte, error) {
	type known EventMap
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventMapData.UnknownFields] too.
func (v EventMapData) MarshalJSON() ([]byte, error) {
	type known EventMapData
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventParticipant.UnknownFields] too.
func (v EventParticipant) MarshalJSON() ([]byte, error) {
	type known EventParticipant
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventReadResult.UnknownFields] too.
func (v EventReadResult) MarshalJSON() ([]byte, error) {
	type known EventReadResult
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventRef.UnknownFields] too.
func (v EventRef) MarshalJSON() ([]byte, error) {
	type known EventRef
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventRevision.UnknownFields] too.
func (v EventRevision) MarshalJSON() ([]byte, error) {
	type known EventRevision
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EventSummary.UnknownFields] too.
func (v EventSummary) MarshalJSON() ([]byte, error) {
	type known EventSummary
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Evidence.UnknownFields] too.
func (v Evidence) MarshalJSON() ([]byte, error) {
	type known Evidence
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [EvidenceContext.UnknownFields] too.
func (v EvidenceContext) MarshalJSON() ([]byte, error) {
	type known EvidenceContext
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ExternalID.UnknownFields] too.
func (v ExternalID) MarshalJSON() ([]byte, error) {
	type known ExternalID
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Facet.UnknownFields] too.
func (v Facet) MarshalJSON() ([]byte, error) {
	type known Facet
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [FacetValue.UnknownFields] too.
func (v FacetValue) MarshalJSON() ([]byte, error) {
	type known FacetValue
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Fatalities.UnknownFields] too.
func (v Fatalities) MarshalJSON() ([]byte, error) {
	type known Fatalities
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [FoundActors.UnknownFields] too.
func (v FoundActors) MarshalJSON() ([]byte, error) {
	type known FoundActors
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [FoundArticles.UnknownFields] too.
func (v FoundArticles) MarshalJSON() ([]byte, error) {
	type known FoundArticles
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [FoundEvents.UnknownFields] too.
func (v FoundEvents) MarshalJSON() ([]byte, error) {
	type known FoundEvents
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Health.UnknownFields] too.
func (v Health) MarshalJSON() ([]byte, error) {
	type known Health
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Host.UnknownFields] too.
func (v Host) MarshalJSON() ([]byte, error) {
	type known Host
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ImportResult.UnknownFields] too.
func (v ImportResult) MarshalJSON() ([]byte, error) {
	type known ImportResult
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [JSONLd.UnknownFields] too.
func (v JSONLd) MarshalJSON() ([]byte, error) {
	type known JSONLd
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [JSONLdContext.UnknownFields] too.
func (v JSONLdContext) MarshalJSON() ([]byte, error) {
	type known JSONLdContext
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [JSONPatchOperation.UnknownFields] too.
func (v JSONPatchOperation) MarshalJSON() ([]byte, error) {
	type known JSONPatchOperation
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ListedArticle.UnknownFields] too.
func (v ListedArticle) MarshalJSON() ([]byte, error) {
	type known ListedArticle
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Location.UnknownFields] too.
func (v Location) MarshalJSON() ([]byte, error) {
	type known Location
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Mention.UnknownFields] too.
func (v Mention) MarshalJSON() ([]byte, error) {
	type known Mention
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [MergedActor.UnknownFields] too.
func (v MergedActor) MarshalJSON() ([]byte, error) {
	type known MergedActor
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [MergedValue.UnknownFields] too.
func (v MergedValue) MarshalJSON() ([]byte, error) {
	type known MergedValue
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [MissingResource.UnknownFields] too.
func (v MissingResource) MarshalJSON() ([]byte, error) {
	type known MissingResource
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Network.UnknownFields] too.
func (v Network) MarshalJSON() ([]byte, error) {
	type known Network
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [NetworkCut.UnknownFields] too.
func (v NetworkCut) MarshalJSON() ([]byte, error) {
	type known NetworkCut
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [NetworkData.UnknownFields] too.
func (v NetworkData) MarshalJSON() ([]byte, error) {
	type known NetworkData
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [NetworkEdge.UnknownFields] too.
func (v NetworkEdge) MarshalJSON() ([]byte, error) {
	type known NetworkEdge
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [NetworkNode.UnknownFields] too.
func (v NetworkNode) MarshalJSON() ([]byte, error) {
	type known NetworkNode
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [PageInfo.UnknownFields] too.
func (v PageInfo) MarshalJSON() ([]byte, error) {
	type known PageInfo
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Participant.UnknownFields] too.
func (v Participant) MarshalJSON() ([]byte, error) {
	type known Participant
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ParticipantSummary.UnknownFields] too.
func (v ParticipantSummary) MarshalJSON() ([]byte, error) {
	type known ParticipantSummary
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Pivot.UnknownFields] too.
func (v Pivot) MarshalJSON() ([]byte, error) {
	type known Pivot
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [PivotCell.UnknownFields] too.
func (v PivotCell) MarshalJSON() ([]byte, error) {
	type known PivotCell
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [PivotColumn.UnknownFields] too.
func (v PivotColumn) MarshalJSON() ([]byte, error) {
	type known PivotColumn
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [PivotMore.UnknownFields] too.
func (v PivotMore) MarshalJSON() ([]byte, error) {
	type known PivotMore
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [PivotRow.UnknownFields] too.
func (v PivotRow) MarshalJSON() ([]byte, error) {
	type known PivotRow
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [PlaceSummary.UnknownFields] too.
func (v PlaceSummary) MarshalJSON() ([]byte, error) {
	type known PlaceSummary
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Problem.UnknownFields] too.
func (v Problem) MarshalJSON() ([]byte, error) {
	type known Problem
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [ProblemError.UnknownFields] too.
func (v ProblemError) MarshalJSON() ([]byte, error) {
	type known ProblemError
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [QuadClassCount.UnknownFields] too.
func (v QuadClassCount) MarshalJSON() ([]byte, error) {
	type known QuadClassCount
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Quote.UnknownFields] too.
func (v Quote) MarshalJSON() ([]byte, error) {
	type known Quote
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [RateLimit.UnknownFields] too.
func (v RateLimit) MarshalJSON() ([]byte, error) {
	type known RateLimit
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [RecognisedName.UnknownFields] too.
func (v RecognisedName) MarshalJSON() ([]byte, error) {
	type known RecognisedName
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [RecognisedNames.UnknownFields] too.
func (v RecognisedNames) MarshalJSON() ([]byte, error) {
	type known RecognisedNames
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [RequestLimits.UnknownFields] too.
func (v RequestLimits) MarshalJSON() ([]byte, error) {
	type known RequestLimits
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Revision.UnknownFields] too.
func (v Revision) MarshalJSON() ([]byte, error) {
	type known Revision
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [SearchResults.UnknownFields] too.
func (v SearchResults) MarshalJSON() ([]byte, error) {
	type known SearchResults
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [SimilarActor.UnknownFields] too.
func (v SimilarActor) MarshalJSON() ([]byte, error) {
	type known SimilarActor
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [SimilarActors.UnknownFields] too.
func (v SimilarActors) MarshalJSON() ([]byte, error) {
	type known SimilarActors
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [SimilarityReason.UnknownFields] too.
func (v SimilarityReason) MarshalJSON() ([]byte, error) {
	type known SimilarityReason
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Source.UnknownFields] too.
func (v Source) MarshalJSON() ([]byte, error) {
	type known Source
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Suggestion.UnknownFields] too.
func (v Suggestion) MarshalJSON() ([]byte, error) {
	type known Suggestion
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Suggestions.UnknownFields] too.
func (v Suggestions) MarshalJSON() ([]byte, error) {
	type known Suggestions
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Timeline.UnknownFields] too.
func (v Timeline) MarshalJSON() ([]byte, error) {
	type known Timeline
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [TimelineBucket.UnknownFields] too.
func (v TimelineBucket) MarshalJSON() ([]byte, error) {
	type known TimelineBucket
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [TimelineGroup.UnknownFields] too.
func (v TimelineGroup) MarshalJSON() ([]byte, error) {
	type known TimelineGroup
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [TimelinePart.UnknownFields] too.
func (v TimelinePart) MarshalJSON() ([]byte, error) {
	type known TimelinePart
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [TimelineRest.UnknownFields] too.
func (v TimelineRest) MarshalJSON() ([]byte, error) {
	type known TimelineRest
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [UnlocatedEvents.UnknownFields] too.
func (v UnlocatedEvents) MarshalJSON() ([]byte, error) {
	type known UnlocatedEvents
	return marshal(known(v), v.UnknownFields)
}

// MarshalJSON gives [Unmerged.UnknownFields] too.
func (v Unmerged) MarshalJSON() ([]byte, error) {
	type known Unmerged
	return marshal(known(v), v.UnknownFields)
}

// APIKeyScopeValues are the members of [APIKeyScope] that this version knows.
func APIKeyScopeValues() []APIKeyScope {
	return []APIKeyScope{APIKeyScopeAdmin, APIKeyScopeRead, APIKeyScopeWrite}
}

// ActorFacetValues are the members of [ActorFacet] that this version knows.
func ActorFacetValues() []ActorFacet {
	return []ActorFacet{ActorFacetCountry, ActorFacetDataset, ActorFacetSector, ActorFacetTag, ActorFacetType}
}

// ActorSectorValues are the members of [ActorSector] that this version knows.
func ActorSectorValues() []ActorSector {
	return []ActorSector{ActorSectorAgr, ActorSectorBus, ActorSectorCop, ActorSectorCrm, ActorSectorCvl, ActorSectorEdu, ActorSectorEli, ActorSectorGov, ActorSectorJrn, ActorSectorJud, ActorSectorLab, ActorSectorLeg, ActorSectorMed, ActorSectorMil, ActorSectorOpp, ActorSectorPre, ActorSectorPrm, ActorSectorPty, ActorSectorReb, ActorSectorRef, ActorSectorRel, ActorSectorSoc, ActorSectorSpy, ActorSectorUaf, ActorSectorUnk}
}

// ActorSortValues are the members of [ActorSort] that this version knows.
func ActorSortValues() []ActorSort {
	return []ActorSort{ActorSortCreatedAt, ActorSortCreatedAtDesc, ActorSortEventCount, ActorSortEventCountDesc, ActorSortName, ActorSortNameDesc, ActorSortRelevance, ActorSortUpdatedAt, ActorSortUpdatedAtDesc}
}

// ActorTypeValues are the members of [ActorType] that this version knows.
func ActorTypeValues() []ActorType {
	return []ActorType{ActorTypeArmedGroup, ActorTypeCompany, ActorTypeGovernmentBody, ActorTypeIntergovernmentalOrganization, ActorTypeMedia, ActorTypeMilitary, ActorTypeNonGovernmentalOrganization, ActorTypeOther, ActorTypePerson, ActorTypePoliticalParty, ActorTypePopulationGroup, ActorTypeReligiousBody, ActorTypeSocialMovement, ActorTypeState, ActorTypeUnidentified}
}

// AffiliationTypeValues are the members of [AffiliationType] that this version knows.
func AffiliationTypeValues() []AffiliationType {
	return []AffiliationType{AffiliationTypeAlliedWith, AffiliationTypeEmployedBy, AffiliationTypeHoldsPosition, AffiliationTypeLeads, AffiliationTypeMemberOf, AffiliationTypePartOf, AffiliationTypeRelatedTo, AffiliationTypeRepresents, AffiliationTypeSuccessorOf}
}

// AliasKindValues are the members of [AliasKind] that this version knows.
func AliasKindValues() []AliasKind {
	return []AliasKind{AliasKindAcronym, AliasKindAlias, AliasKindNative, AliasKindPrevious, AliasKindTransliteration}
}

// ArticleDuplicatesValues are the members of [ArticleDuplicates] that this version knows.
func ArticleDuplicatesValues() []ArticleDuplicates {
	return []ArticleDuplicates{ArticleDuplicatesCollapse, ArticleDuplicatesOnly}
}

// ArticleFacetValues are the members of [ArticleFacet] that this version knows.
func ArticleFacetValues() []ArticleFacet {
	return []ArticleFacet{ArticleFacetActor, ArticleFacetAuthor, ArticleFacetDataset, ArticleFacetGenre, ArticleFacetLanguage, ArticleFacetMonth, ArticleFacetSection, ArticleFacetSource, ArticleFacetSourceCountry, ArticleFacetStatus, ArticleFacetTag, ArticleFacetYear}
}

// ArticleGenreValues are the members of [ArticleGenre] that this version knows.
func ArticleGenreValues() []ArticleGenre {
	return []ArticleGenre{ArticleGenreAnalysis, ArticleGenreFactCheck, ArticleGenreInterview, ArticleGenreNews, ArticleGenreOpinion, ArticleGenreOther, ArticleGenrePressRelease, ArticleGenreReport, ArticleGenreSocialPost, ArticleGenreTranscript}
}

// ArticlePublishedPrecisionValues are the members of [ArticlePublishedPrecision] that this version knows.
func ArticlePublishedPrecisionValues() []ArticlePublishedPrecision {
	return []ArticlePublishedPrecision{ArticlePublishedPrecisionDay, ArticlePublishedPrecisionInstant}
}

// ArticleSortValues are the members of [ArticleSort] that this version knows.
func ArticleSortValues() []ArticleSort {
	return []ArticleSort{ArticleSortCreatedAt, ArticleSortCreatedAtDesc, ArticleSortPublishedAt, ArticleSortPublishedAtDesc, ArticleSortRelevance, ArticleSortUpdatedAt, ArticleSortUpdatedAtDesc}
}

// ArticleStatusValues are the members of [ArticleStatus] that this version knows.
func ArticleStatusValues() []ArticleStatus {
	return []ArticleStatus{ArticleStatusPublished, ArticleStatusWithdrawn}
}

// ArticleStatusFilterValues are the members of [ArticleStatusFilter] that this version knows.
func ArticleStatusFilterValues() []ArticleStatusFilter {
	return []ArticleStatusFilter{ArticleStatusFilterAny, ArticleStatusFilterPublished, ArticleStatusFilterWithdrawn}
}

// BatchItemStatusValues are the members of [BatchItemStatus] that this version knows.
func BatchItemStatusValues() []BatchItemStatus {
	return []BatchItemStatus{BatchItemStatusCreated, BatchItemStatusDeleted, BatchItemStatusUnchanged, BatchItemStatusUpdated}
}

// BatchOperationActionValues are the members of [BatchOperationAction] that this version knows.
func BatchOperationActionValues() []BatchOperationAction {
	return []BatchOperationAction{BatchOperationActionCreate, BatchOperationActionDelete, BatchOperationActionReplace, BatchOperationActionUpdate}
}

// ChangeCollectionValues are the members of [ChangeCollection] that this version knows.
func ChangeCollectionValues() []ChangeCollection {
	return []ChangeCollection{ChangeCollectionActor, ChangeCollectionArticle, ChangeCollectionEvent}
}

// ChangeKindValues are the members of [ChangeKind] that this version knows.
func ChangeKindValues() []ChangeKind {
	return []ChangeKind{ChangeKindCreate, ChangeKindDelete, ChangeKindMerge, ChangeKindUpdate}
}

// ChangeOrderValues are the members of [ChangeOrder] that this version knows.
func ChangeOrderValues() []ChangeOrder {
	return []ChangeOrder{ChangeOrderAsc, ChangeOrderDesc}
}

// EventContextValues are the members of [EventContext] that this version knows.
func EventContextValues() []EventContext {
	return []EventContext{EventContextAsylum, EventContextCbrn, EventContextCorruption, EventContextCrime, EventContextCyber, EventContextDiplomatic, EventContextDisasters, EventContextEconomic, EventContextElection, EventContextEnvironment, EventContextExecutive, EventContextGender, EventContextHealth, EventContextHumanRights, EventContextHumanSecurity, EventContextIllegalDrugs, EventContextInequality, EventContextIntelligence, EventContextLegal, EventContextLegislative, EventContextLgbt, EventContextMigration, EventContextMilitary, EventContextMisinformation, EventContextNaturalResource, EventContextPeacekeeping, EventContextPoliticalInstitutions, EventContextProAutocracy, EventContextProDemocracy, EventContextReligionEthnicity, EventContextReparations, EventContextRepression, EventContextRightsFreedoms, EventContextTechnology, EventContextTerritory, EventContextTerrorism, EventContextTrafficking}
}

// EventDatePrecisionValues are the members of [EventDatePrecision] that this version knows.
func EventDatePrecisionValues() []EventDatePrecision {
	return []EventDatePrecision{EventDatePrecisionDay, EventDatePrecisionLonger, EventDatePrecisionMonth, EventDatePrecisionWeek, EventDatePrecisionYear}
}

// EventFacetValues are the members of [EventFacet] that this version knows.
func EventFacetValues() []EventFacet {
	return []EventFacet{EventFacetActor, EventFacetActorCountry, EventFacetActorType, EventFacetAdmin1, EventFacetCode, EventFacetContext, EventFacetCountry, EventFacetDataset, EventFacetInitiator, EventFacetModality, EventFacetMode, EventFacetMonth, EventFacetPlace, EventFacetPrecision, EventFacetQuadClass, EventFacetRecipient, EventFacetSource, EventFacetStatus, EventFacetTag, EventFacetType, EventFacetYear}
}

// EventFacetScopeValues are the members of [EventFacetScope] that this version knows.
func EventFacetScopeValues() []EventFacetScope {
	return []EventFacetScope{EventFacetScopeAll, EventFacetScopeOthers}
}

// EventModalityValues are the members of [EventModality] that this version knows.
func EventModalityValues() []EventModality {
	return []EventModality{EventModalityAsserted, EventModalityDenied, EventModalityHypothetical, EventModalityPlanned}
}

// EventModalityFilterValues are the members of [EventModalityFilter] that this version knows.
func EventModalityFilterValues() []EventModalityFilter {
	return []EventModalityFilter{EventModalityFilterAny, EventModalityFilterAsserted, EventModalityFilterDenied, EventModalityFilterHypothetical, EventModalityFilterPlanned}
}

// EventModeValues are the members of [EventMode] that this version knows.
func EventModeValues() []EventMode {
	return []EventMode{EventModeAbduct, EventModeAccess, EventModeAerial, EventModeAllege, EventModeArrest, EventModeAssist, EventModeBeat, EventModeBoycott, EventModeCeasefire, EventModeCensor, EventModeChange, EventModeConvict, EventModeCrowdControl, EventModeCurfew, EventModeCyber, EventModeDemo, EventModeDeport, EventModeDestroy, EventModeDisapprove, EventModeDisarm, EventModeDiscontinue, EventModeDrone, EventModeExpel, EventModeExplosives, EventModeFirearms, EventModeHeavyWeapons, EventModeHunger, EventModeInvestigate, EventModeMartialLaw, EventModeMeet, EventModeMilitia, EventModeMisinformation, EventModeMultilateral, EventModeObstruct, EventModePhone, EventModePolice, EventModePrimitive, EventModeRelations, EventModeRelease, EventModeResign, EventModeRestrict, EventModeRiot, EventModeSeize, EventModeSexual, EventModeStrike, EventModeSuicideAttack, EventModeTargeted, EventModeTerritory, EventModeThirdParty, EventModeTorture, EventModeTroops, EventModeUnconventional, EventModeVandalize, EventModeViolence, EventModeVisit, EventModeWeapons, EventModeWithdraw, EventModeWithhold, EventModeYield}
}

// EventPlacePrecisionValues are the members of [EventPlacePrecision] that this version knows.
func EventPlacePrecisionValues() []EventPlacePrecision {
	return []EventPlacePrecision{EventPlacePrecisionAdmin1, EventPlacePrecisionAdmin2, EventPlacePrecisionArea, EventPlacePrecisionCountry, EventPlacePrecisionExact, EventPlacePrecisionNearby, EventPlacePrecisionSeaOrAir, EventPlacePrecisionUnsaid}
}

// EventQuadClassValues are the members of [EventQuadClass] that this version knows.
func EventQuadClassValues() []EventQuadClass {
	return []EventQuadClass{EventQuadClassMaterialConflict, EventQuadClassMaterialCooperation, EventQuadClassVerbalConflict, EventQuadClassVerbalCooperation}
}

// EventSortValues are the members of [EventSort] that this version knows.
func EventSortValues() []EventSort {
	return []EventSort{EventSortCreatedAt, EventSortCreatedAtDesc, EventSortDate, EventSortDateDesc, EventSortFatalities, EventSortFatalitiesDesc, EventSortRelevance, EventSortUpdatedAt, EventSortUpdatedAtDesc}
}

// EventStatusValues are the members of [EventStatus] that this version knows.
func EventStatusValues() []EventStatus {
	return []EventStatus{EventStatusCorroborated, EventStatusDisputed, EventStatusReported, EventStatusRetracted}
}

// EventTypeValues are the members of [EventType] that this version knows.
func EventTypeValues() []EventType {
	return []EventType{EventTypeAccuse, EventTypeAgree, EventTypeAid, EventTypeAssault, EventTypeCoerce, EventTypeConcede, EventTypeConsult, EventTypeCooperate, EventTypeMobilize, EventTypeOther, EventTypeProtest, EventTypeReject, EventTypeRequest, EventTypeRetreat, EventTypeSanction, EventTypeSupport, EventTypeThreaten}
}

// EvidenceStanceValues are the members of [EvidenceStance] that this version knows.
func EvidenceStanceValues() []EvidenceStance {
	return []EvidenceStance{EvidenceStanceMentions, EvidenceStanceRefutes, EvidenceStanceSupports}
}

// ExportDyadsFormatValues are the members of [ExportDyadsFormat] that this version knows.
func ExportDyadsFormatValues() []ExportDyadsFormat {
	return []ExportDyadsFormat{ExportDyadsFormatCsv, ExportDyadsFormatNdjson}
}

// ExportEventNetworkFormatValues are the members of [ExportEventNetworkFormat] that this version knows.
func ExportEventNetworkFormatValues() []ExportEventNetworkFormat {
	return []ExportEventNetworkFormat{ExportEventNetworkFormatGexf, ExportEventNetworkFormatGraphml}
}

// ExportEventsFormatValues are the members of [ExportEventsFormat] that this version knows.
func ExportEventsFormatValues() []ExportEventsFormat {
	return []ExportEventsFormat{ExportEventsFormatCsv, ExportEventsFormatGeojson, ExportEventsFormatNdjson}
}

// FeedEventsFormatValues are the members of [FeedEventsFormat] that this version knows.
func FeedEventsFormatValues() []FeedEventsFormat {
	return []FeedEventsFormat{FeedEventsFormatAtom, FeedEventsFormatJsonfeed, FeedEventsFormatRss}
}

// HostRoleValues are the members of [HostRole] that this version knows.
func HostRoleValues() []HostRole {
	return []HostRole{HostRolePrimary, HostRoleStandby, HostRoleUnreachable}
}

// ImportLinesModeValues are the members of [ImportLinesMode] that this version knows.
func ImportLinesModeValues() []ImportLinesMode {
	return []ImportLinesMode{ImportLinesModeInsert, ImportLinesModeUpsert}
}

// ImportLinesOnErrorValues are the members of [ImportLinesOnError] that this version knows.
func ImportLinesOnErrorValues() []ImportLinesOnError {
	return []ImportLinesOnError{ImportLinesOnErrorAbort, ImportLinesOnErrorSkip}
}

// ImportResultStatusValues are the members of [ImportResultStatus] that this version knows.
func ImportResultStatusValues() []ImportResultStatus {
	return []ImportResultStatus{ImportResultStatusCreated, ImportResultStatusRefused, ImportResultStatusUnchanged, ImportResultStatusUpdated}
}

// JSONPatchOperationOpValues are the members of [JSONPatchOperationOp] that this version knows.
func JSONPatchOperationOpValues() []JSONPatchOperationOp {
	return []JSONPatchOperationOp{JSONPatchOperationOpAdd, JSONPatchOperationOpRemove, JSONPatchOperationOpReplace}
}

// LocationPrecisionValues are the members of [LocationPrecision] that this version knows.
func LocationPrecisionValues() []LocationPrecision {
	return []LocationPrecision{LocationPrecisionAdmin1, LocationPrecisionAdmin2, LocationPrecisionArea, LocationPrecisionCountry, LocationPrecisionExact, LocationPrecisionNearby, LocationPrecisionSeaOrAir}
}

// MergedValueKindValues are the members of [MergedValueKind] that this version knows.
func MergedValueKindValues() []MergedValueKind {
	return []MergedValueKind{MergedValueKindAffiliation, MergedValueKindAlias, MergedValueKindExternalID, MergedValueKindMention, MergedValueKindParticipant, MergedValueKindSector, MergedValueKindTag}
}

// MissingResourceReasonValues are the members of [MissingResourceReason] that this version knows.
func MissingResourceReasonValues() []MissingResourceReason {
	return []MissingResourceReason{MissingResourceReasonDeleted, MissingResourceReasonMerged, MissingResourceReasonUnknown}
}

// ParticipantRoleValues are the members of [ParticipantRole] that this version knows.
func ParticipantRoleValues() []ParticipantRole {
	return []ParticipantRole{ParticipantRoleHost, ParticipantRoleInitiator, ParticipantRoleMediator, ParticipantRoleParticipant, ParticipantRoleRecipient}
}

// ParticipantSideValues are the members of [ParticipantSide] that this version knows.
func ParticipantSideValues() []ParticipantSide {
	return []ParticipantSide{ParticipantSideA, ParticipantSideB}
}

// PivotMeasureValues are the members of [PivotMeasure] that this version knows.
func PivotMeasureValues() []PivotMeasure {
	return []PivotMeasure{PivotMeasureEvents, PivotMeasureFatalities, PivotMeasureIntensity}
}

// PivotRowsValues are the members of [PivotRows] that this version knows.
func PivotRowsValues() []PivotRows {
	return []PivotRows{PivotRowsActor, PivotRowsActorCountry, PivotRowsActorType, PivotRowsAdmin1, PivotRowsCode, PivotRowsContext, PivotRowsCountry, PivotRowsDataset, PivotRowsDay, PivotRowsInitiator, PivotRowsModality, PivotRowsMode, PivotRowsMonth, PivotRowsPlace, PivotRowsPrecision, PivotRowsQuadClass, PivotRowsQuarter, PivotRowsRecipient, PivotRowsSource, PivotRowsStatus, PivotRowsTag, PivotRowsType, PivotRowsWeek, PivotRowsYear}
}

// ProblemCodeValues are the members of [ProblemCode] that this version knows.
func ProblemCodeValues() []ProblemCode {
	return []ProblemCode{ProblemCodeBadCursor, ProblemCodeBadFormat, ProblemCodeConflicting, ProblemCodeDeleted, ProblemCodeDuplicate, ProblemCodeMalformed, ProblemCodeNeedsAnother, ProblemCodeNotAllowed, ProblemCodeOffsetMismatch, ProblemCodeOneOf, ProblemCodeOutOfOrder, ProblemCodeOutOfRange, ProblemCodeRepeated, ProblemCodeRequired, ProblemCodeSelfReference, ProblemCodeTooDeep, ProblemCodeTooFew, ProblemCodeTooLong, ProblemCodeTooMany, ProblemCodeTooShort, ProblemCodeUnknown, ProblemCodeUnknownReference, ProblemCodeWrongType}
}

// ProblemErrorInValues are the members of [ProblemErrorIn] that this version knows.
func ProblemErrorInValues() []ProblemErrorIn {
	return []ProblemErrorIn{ProblemErrorInBody, ProblemErrorInHeader, ProblemErrorInPath, ProblemErrorInQuery}
}

// RateLimitCountsValues are the members of [RateLimitCounts] that this version knows.
func RateLimitCountsValues() []RateLimitCounts {
	return []RateLimitCounts{RateLimitCountsAddress, RateLimitCountsKey}
}

// RecognisedNameByValues are the members of [RecognisedNameBy] that this version knows.
func RecognisedNameByValues() []RecognisedNameBy {
	return []RecognisedNameBy{RecognisedNameByName, RecognisedNameBySurname}
}

// SimilarityReasonCodeValues are the members of [SimilarityReasonCode] that this version knows.
func SimilarityReasonCodeValues() []SimilarityReasonCode {
	return []SimilarityReasonCode{SimilarityReasonCodeAcronym, SimilarityReasonCodeOtherCountry, SimilarityReasonCodeOtherIdentifier, SimilarityReasonCodeOtherType, SimilarityReasonCodeSameCountry, SimilarityReasonCodeSameName, SimilarityReasonCodeSameType, SimilarityReasonCodeSameWords, SimilarityReasonCodeSimilarName}
}

// SuggestionKindValues are the members of [SuggestionKind] that this version knows.
func SuggestionKindValues() []SuggestionKind {
	return []SuggestionKind{SuggestionKindActor, SuggestionKindAuthor, SuggestionKindPlace, SuggestionKindSource, SuggestionKindTag}
}

// TimelineDatesValues are the members of [TimelineDates] that this version knows.
func TimelineDatesValues() []TimelineDates {
	return []TimelineDates{TimelineDatesExact, TimelineDatesFirst, TimelineDatesSpread}
}

// TimelineGroupByValues are the members of [TimelineGroupBy] that this version knows.
func TimelineGroupByValues() []TimelineGroupBy {
	return []TimelineGroupBy{TimelineGroupByActor, TimelineGroupByActorCountry, TimelineGroupByActorType, TimelineGroupByAdmin1, TimelineGroupByCode, TimelineGroupByContext, TimelineGroupByCountry, TimelineGroupByDataset, TimelineGroupByInitiator, TimelineGroupByModality, TimelineGroupByMode, TimelineGroupByPlace, TimelineGroupByPrecision, TimelineGroupByQuadClass, TimelineGroupByRecipient, TimelineGroupBySource, TimelineGroupByStatus, TimelineGroupByTag, TimelineGroupByType}
}

// TimelineGroupByFilterValues are the members of [TimelineGroupByFilter] that this version knows.
func TimelineGroupByFilterValues() []TimelineGroupByFilter {
	return []TimelineGroupByFilter{TimelineGroupByFilterActor, TimelineGroupByFilterAuthor, TimelineGroupByFilterDataset, TimelineGroupByFilterGenre, TimelineGroupByFilterLanguage, TimelineGroupByFilterSection, TimelineGroupByFilterSource, TimelineGroupByFilterSourceCountry, TimelineGroupByFilterStatus, TimelineGroupByFilterTag}
}

// TimelineIntervalValues are the members of [TimelineInterval] that this version knows.
func TimelineIntervalValues() []TimelineInterval {
	return []TimelineInterval{TimelineIntervalDay, TimelineIntervalMonth, TimelineIntervalQuarter, TimelineIntervalWeek, TimelineIntervalYear}
}

// TimelineMetricValues are the members of [TimelineMetric] that this version knows.
func TimelineMetricValues() []TimelineMetric {
	return []TimelineMetric{TimelineMetricArticles, TimelineMetricEvents, TimelineMetricFatalities, TimelineMetricIntensity, TimelineMetricOriginals, TimelineMetricSources}
}

// TimelineMetricFilterValues are the members of [TimelineMetricFilter] that this version knows.
func TimelineMetricFilterValues() []TimelineMetricFilter {
	return []TimelineMetricFilter{TimelineMetricFilterArticles, TimelineMetricFilterOriginals, TimelineMetricFilterSources}
}
