import { UNKNOWN_COUNT } from '../db/tables/values.ts'
import { classify } from '../vocabulary/plover.ts'
import { isLong, spanned } from './dates.ts'
import type { EventInput } from './schema.ts'

/** The columns of an event that an update may change. */
export const ROW_COLUMNS = [
  'externalIds',
  'tags',
  'datasetId',
  'datasetNameId',
  'title',
  'type',
  'mode',
  'quadClass',
  'intensity',
  'contexts',
  'codes',
  'modality',
  'dateStart',
  'dateEnd',
  'datePrecision',
  'isLong',
  'placeName',
  'country',
  'admin1',
  'admin2',
  'latitude',
  'longitude',
  'placePrecision',
  'geonamesId',
  'fatalitiesLow',
  'fatalitiesBest',
  'fatalitiesHigh',
  'fatalitiesCivilians',
  'status',
  'confidence',
  'summary',
] as const

/** The columns of an event without dataset, identity and what evidence decides. */
export const columnsOf = (draft: EventInput) => {
  const { start: dateStart, end: dateEnd, precision } = spanned(draft.date)
  const { location, fatalities } = draft
  return {
    externalIds: draft.externalIds,
    tags: draft.tags,
    title: draft.title,
    type: draft.type,
    mode: draft.mode,
    ...classify(draft.type, draft.mode),
    contexts: draft.contexts,
    codes: draft.codes,
    modality: draft.modality,
    dateStart,
    dateEnd,
    datePrecision: precision,
    isLong: isLong(dateStart, dateEnd),
    placeName: location?.name ?? null,
    country: location?.country ?? null,
    admin1: location?.admin1 ?? null,
    admin2: location?.admin2 ?? null,
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    placePrecision: location?.precision ?? null,
    geonamesId: location?.geonamesId ?? null,
    fatalitiesLow: fatalities?.low ?? null,
    fatalitiesBest: fatalities?.best ?? UNKNOWN_COUNT,
    fatalitiesHigh: fatalities?.high ?? null,
    fatalitiesCivilians: fatalities?.civilians ?? null,
    status: draft.status,
    confidence: draft.confidence,
    summary: draft.summary,
  }
}
