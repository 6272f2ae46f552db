// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

/** Members of `ProblemCode` that this version knows. */
export const ProblemCodeValues = [
  'unknown',
  'required',
  'wrong_type',
  'not_allowed',
  'bad_format',
  'malformed',
  'repeated',
  'too_short',
  'too_long',
  'too_few',
  'too_many',
  'out_of_range',
  'out_of_order',
  'too_deep',
  'duplicate',
  'one_of',
  'needs_another',
  'conflicting',
  'bad_cursor',
  'unknown_reference',
  'self_reference',
  'deleted',
  'offset_mismatch',
] as const

/** Members of `HostRole` that this version knows. */
export const HostRoleValues = ['primary', 'standby', 'unreachable'] as const

/** Members of `ActorType` that this version knows. */
export const ActorTypeValues = [
  'person',
  'state',
  'government_body',
  'military',
  'armed_group',
  'political_party',
  'intergovernmental_organization',
  'non_governmental_organization',
  'company',
  'media',
  'religious_body',
  'social_movement',
  'population_group',
  'unidentified',
  'other',
] as const

/** Members of `ActorSector` that this version knows. */
export const ActorSectorValues = [
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'UNK',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
] as const

/** Members of `AliasKind` that this version knows. */
export const AliasKindValues = [
  'alias',
  'previous',
  'native',
  'transliteration',
  'acronym',
] as const

/** Members of `EventType` that this version knows. */
export const EventTypeValues = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'OTHER',
] as const

/** Members of `EventMode` that this version knows. */
export const EventModeValues = [
  'visit',
  'third-party',
  'multilateral',
  'phone',
  'withdraw',
  'release',
  'disarm',
  'ceasefire',
  'access',
  'resign',
  'assist',
  'change',
  'yield',
  'meet',
  'disapprove',
  'investigate',
  'allege',
  'restrict',
  'arrest',
  'relations',
  'expel',
  'territory',
  'violence',
  'demo',
  'riot',
  'strike',
  'hunger',
  'boycott',
  'obstruct',
  'vandalize',
  'convict',
  'discontinue',
  'troops',
  'weapons',
  'police',
  'militia',
  'seize',
  'censor',
  'curfew',
  'martial-law',
  'deport',
  'withhold',
  'misinformation',
  'cyber',
  'abduct',
  'beat',
  'torture',
  'sexual',
  'targeted',
  'destroy',
  'primitive',
  'firearms',
  'explosives',
  'suicide-attack',
  'aerial',
  'drone',
  'heavy-weapons',
  'crowd-control',
  'unconventional',
] as const

/** Members of `EventQuadClass` that this version knows. */
export const EventQuadClassValues = [
  'verbal_cooperation',
  'material_cooperation',
  'verbal_conflict',
  'material_conflict',
] as const

/** Members of `EventContext` that this version knows. */
export const EventContextValues = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const

/** Members of `EventModality` that this version knows. */
export const EventModalityValues = ['asserted', 'planned', 'hypothetical', 'denied'] as const

/** Members of `EventStatus` that this version knows. */
export const EventStatusValues = ['reported', 'corroborated', 'disputed', 'retracted'] as const

/** Members of `ApiKeyScope` that this version knows. */
export const ApiKeyScopeValues = ['read', 'write', 'admin'] as const

/** Members of `ChangeKind` that this version knows. */
export const ChangeKindValues = ['create', 'update', 'delete', 'merge'] as const

/** Members of `ChangeCollection` that this version knows. */
export const ChangeCollectionValues = ['article', 'actor', 'event'] as const

/** Members of `ArticlePublishedPrecision` that this version knows. */
export const ArticlePublishedPrecisionValues = ['instant', 'day'] as const

/** Members of `ArticleGenre` that this version knows. */
export const ArticleGenreValues = [
  'news',
  'analysis',
  'opinion',
  'interview',
  'press_release',
  'fact_check',
  'report',
  'social_post',
  'transcript',
  'other',
] as const

/** Members of `ArticleStatus` that this version knows. */
export const ArticleStatusValues = ['published', 'withdrawn'] as const

/** Members of `EvidenceStance` that this version knows. */
export const EvidenceStanceValues = ['supports', 'refutes', 'mentions'] as const

/** Members of `LocationPrecision` that this version knows. */
export const LocationPrecisionValues = [
  'exact',
  'nearby',
  'admin2',
  'admin1',
  'area',
  'country',
  'sea_or_air',
] as const

/** Members of `BatchItemStatus` that this version knows. */
export const BatchItemStatusValues = ['created', 'updated', 'unchanged', 'deleted'] as const

/** Members of `EventDatePrecision` that this version knows. */
export const EventDatePrecisionValues = ['day', 'week', 'month', 'year', 'longer'] as const

/** Members of `RateLimitCounts` that this version knows. */
export const RateLimitCountsValues = ['key', 'address'] as const

/** Members of `SuggestionKind` that this version knows. */
export const SuggestionKindValues = ['actor', 'source', 'tag', 'place', 'author'] as const

/** Members of `AffiliationType` that this version knows. */
export const AffiliationTypeValues = [
  'member_of',
  'part_of',
  'leads',
  'holds_position',
  'represents',
  'employed_by',
  'allied_with',
  'successor_of',
  'related_to',
] as const

/** Members of `MergedValueKind` that this version knows. */
export const MergedValueKindValues = [
  'participant',
  'mention',
  'affiliation',
  'alias',
  'sector',
  'tag',
  'externalId',
] as const

/** Members of `ParticipantRole` that this version knows. */
export const ParticipantRoleValues = [
  'initiator',
  'recipient',
  'participant',
  'mediator',
  'host',
] as const

/** Members of `ParticipantSide` that this version knows. */
export const ParticipantSideValues = ['a', 'b'] as const

/** Members of `ImportResultStatus` that this version knows. */
export const ImportResultStatusValues = ['created', 'updated', 'unchanged', 'refused'] as const

/** Members of `ProblemErrorIn` that this version knows. */
export const ProblemErrorInValues = ['body', 'query', 'path', 'header'] as const

/** Members of `BatchOperationAction` that this version knows. */
export const BatchOperationActionValues = ['create', 'replace', 'update', 'delete'] as const

/** Members of `RecognisedNameBy` that this version knows. */
export const RecognisedNameByValues = ['name', 'surname'] as const

/** Members of `MissingResourceReason` that this version knows. */
export const MissingResourceReasonValues = ['unknown', 'deleted', 'merged'] as const

/** Members of `SimilarityReasonCode` that this version knows. */
export const SimilarityReasonCodeValues = [
  'same_name',
  'same_words',
  'similar_name',
  'acronym',
  'same_type',
  'other_type',
  'same_country',
  'other_country',
  'other_identifier',
] as const

/** Members of `JsonPatchOperationOp` that this version knows. */
export const JsonPatchOperationOpValues = ['add', 'remove', 'replace'] as const

/** Members of `EventPlacePrecision` that this version knows. */
export const EventPlacePrecisionValues = [
  'exact',
  'nearby',
  'admin2',
  'admin1',
  'area',
  'country',
  'sea_or_air',
  'unsaid',
] as const

/** Members of `EventModalityFilter` that this version knows. */
export const EventModalityFilterValues = [
  'asserted',
  'planned',
  'hypothetical',
  'denied',
  'any',
] as const

/** Members of `EventSort` that this version knows. */
export const EventSortValues = [
  '-date',
  'date',
  '-fatalities',
  'fatalities',
  '-createdAt',
  'createdAt',
  '-updatedAt',
  'updatedAt',
  'relevance',
] as const

/** Members of `ActorSort` that this version knows. */
export const ActorSortValues = [
  'name',
  '-name',
  '-eventCount',
  'eventCount',
  '-createdAt',
  'createdAt',
  '-updatedAt',
  'updatedAt',
  'relevance',
] as const

/** Members of `ArticleDuplicates` that this version knows. */
export const ArticleDuplicatesValues = ['collapse', 'only'] as const

/** Members of `ArticleStatusFilter` that this version knows. */
export const ArticleStatusFilterValues = ['published', 'withdrawn', 'any'] as const

/** Members of `ArticleSort` that this version knows. */
export const ArticleSortValues = [
  '-publishedAt',
  'publishedAt',
  '-createdAt',
  'createdAt',
  '-updatedAt',
  'updatedAt',
  'relevance',
] as const

/** Members of `EventFacet` that this version knows. */
export const EventFacetValues = [
  'type',
  'mode',
  'context',
  'quadClass',
  'code',
  'country',
  'admin1',
  'place',
  'precision',
  'modality',
  'actor',
  'initiator',
  'recipient',
  'actorType',
  'actorCountry',
  'status',
  'source',
  'tag',
  'dataset',
  'year',
  'month',
] as const

/** Members of `EventFacetScope` that this version knows. */
export const EventFacetScopeValues = ['all', 'others'] as const

/** Members of `ExportEventNetworkFormat` that this version knows. */
export const ExportEventNetworkFormatValues = ['graphml', 'gexf'] as const

/** Members of `ExportDyadsFormat` that this version knows. */
export const ExportDyadsFormatValues = ['ndjson', 'csv'] as const

/** Members of `TimelineInterval` that this version knows. */
export const TimelineIntervalValues = ['day', 'week', 'month', 'quarter', 'year'] as const

/** Members of `TimelineGroupBy` that this version knows. */
export const TimelineGroupByValues = [
  'type',
  'mode',
  'context',
  'quadClass',
  'code',
  'country',
  'admin1',
  'place',
  'precision',
  'modality',
  'actor',
  'initiator',
  'recipient',
  'actorType',
  'actorCountry',
  'status',
  'source',
  'tag',
  'dataset',
] as const

/** Members of `TimelineMetric` that this version knows. */
export const TimelineMetricValues = [
  'events',
  'articles',
  'originals',
  'sources',
  'fatalities',
  'intensity',
] as const

/** Members of `TimelineDates` that this version knows. */
export const TimelineDatesValues = ['first', 'spread', 'exact'] as const

/** Members of `PivotRows` that this version knows. */
export const PivotRowsValues = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'type',
  'mode',
  'context',
  'quadClass',
  'code',
  'country',
  'admin1',
  'place',
  'precision',
  'modality',
  'actor',
  'initiator',
  'recipient',
  'actorType',
  'actorCountry',
  'status',
  'source',
  'tag',
  'dataset',
] as const

/** Members of `PivotMeasure` that this version knows. */
export const PivotMeasureValues = ['events', 'fatalities', 'intensity'] as const

/** Members of `ExportEventsFormat` that this version knows. */
export const ExportEventsFormatValues = ['ndjson', 'csv', 'geojson'] as const

/** Members of `FeedEventsFormat` that this version knows. */
export const FeedEventsFormatValues = ['atom', 'rss', 'jsonfeed'] as const

/** Members of `ActorFacet` that this version knows. */
export const ActorFacetValues = ['type', 'country', 'sector', 'tag', 'dataset'] as const

/** Members of `ArticleFacet` that this version knows. */
export const ArticleFacetValues = [
  'source',
  'sourceCountry',
  'language',
  'author',
  'section',
  'genre',
  'tag',
  'actor',
  'dataset',
  'status',
  'year',
  'month',
] as const

/** Members of `TimelineGroupByFilter` that this version knows. */
export const TimelineGroupByFilterValues = [
  'source',
  'sourceCountry',
  'language',
  'author',
  'section',
  'genre',
  'tag',
  'actor',
  'dataset',
  'status',
] as const

/** Members of `TimelineMetricFilter` that this version knows. */
export const TimelineMetricFilterValues = ['articles', 'originals', 'sources'] as const

/** Members of `ChangeOrder` that this version knows. */
export const ChangeOrderValues = ['asc', 'desc'] as const

/** Members of `ImportLinesMode` that this version knows. */
export const ImportLinesModeValues = ['upsert', 'insert'] as const

/** Members of `ImportLinesOnError` that this version knows. */
export const ImportLinesOnErrorValues = ['skip', 'abort'] as const
