import { UNKNOWN_COUNT } from '../db/tables/values.ts'
import { iso } from '../common/text.ts'
import { isBlank } from './draft.ts'
import { presentEvidence } from './evidence/present.ts'
import type { EvidenceShown } from './evidence/shown.ts'
import type { EventRow, ParticipantRow } from './rows.ts'
import type { Event } from './schema.ts'

const locationOf = (row: EventRow): Event['location'] => {
  const location = {
    name: row.placeName,
    country: row.country,
    admin1: row.admin1,
    admin2: row.admin2,
    latitude: row.latitude,
    longitude: row.longitude,
    precision: row.placePrecision as NonNullable<Event['location']>['precision'],
    geonamesId: row.geonamesId,
  }
  return isBlank(location) ? null : location
}

const fatalitiesOf = (row: EventRow): Event['fatalities'] => {
  const fatalities = {
    low: row.fatalitiesLow,
    best: row.fatalitiesBest === UNKNOWN_COUNT ? null : row.fatalitiesBest,
    high: row.fatalitiesHigh,
    civilians: row.fatalitiesCivilians,
  }
  return isBlank(fatalities) ? null : fatalities
}

const presentParticipant = ({ actor, role, side, title }: ParticipantRow) =>
  ({ actor, role, side, title }) as Event['participants'][number]

/** Turns a row into the contract's event; it was validated when it was written. */
export const present = (
  row: EventRow,
  taking: readonly ParticipantRow[],
  { links, count }: EvidenceShown,
): Event => ({
  id: row.id,
  version: row.version,
  createdAt: iso(row.createdAt),
  updatedAt: iso(row.updatedAt),
  externalIds: row.externalIds,
  tags: row.tags,
  dataset: row.dataset,
  title: row.title,
  summary: row.summary,
  type: row.type as Event['type'],
  mode: row.mode as Event['mode'],
  quadClass: row.quadClass as Event['quadClass'],
  intensity: row.intensity,
  contexts: row.contexts as Event['contexts'],
  codes: row.codes,
  modality: row.modality as Event['modality'],
  date: {
    start: row.dateStart,
    end: row.dateEnd,
    precision: row.datePrecision as Event['date']['precision'],
  },
  location: locationOf(row),
  fatalities: fatalitiesOf(row),
  status: row.status as Event['status'],
  confidence: row.confidence,
  participants: taking.map(presentParticipant),
  evidence: links.map(presentEvidence),
  evidenceCount: count,
  articleCount: row.articleCount,
  originalCount: row.originalCount,
  sourceCount: row.sourceCount,
  firstReportedAt: row.firstReportedAt === null ? null : iso(row.firstReportedAt),
})
