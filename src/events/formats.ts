import {
  csv,
  featureCollection,
  geojson,
  joined,
  ndjson,
  type FeedEntry,
  type Formats,
} from '../contract/formats.ts'
import { Event } from './schema.ts'

const EventFeatureCollection = featureCollection(Event, 'Event')

const entry = (event: Event): FeedEntry => ({
  path: `/v1/events/${event.id}`,
  title: event.title,
  url: null,
  summary: event.summary,
  published: event.firstReportedAt ?? event.createdAt,
  updated: event.updatedAt,
  authors: [],
  categories: [
    event.type,
    ...(event.location?.country ? [event.location.country] : []),
    ...event.tags,
  ],
})

const unique = (values: (string | null)[]) => [...new Set(values)]

export const eventFormats: Formats<Event> = {
  of: 'events',
  entry,
  streams: {
    ndjson: ndjson('Event'),
    csv: csv({
      id: (e) => e.id,
      title: (e) => e.title,
      summary: (e) => e.summary,
      type: (e) => e.type,
      mode: (e) => e.mode,
      quadClass: (e) => e.quadClass,
      intensity: (e) => e.intensity,
      contexts: (e) => joined(e.contexts),
      codes: (e) => joined(e.codes.map(({ scheme, code }) => `${scheme}:${code}`)),
      modality: (e) => e.modality,
      dateStart: (e) => e.date.start,
      dateEnd: (e) => e.date.end,
      datePrecision: (e) => e.date.precision,
      place: (e) => e.location?.name ?? null,
      country: (e) => e.location?.country ?? null,
      admin1: (e) => e.location?.admin1 ?? null,
      admin2: (e) => e.location?.admin2 ?? null,
      latitude: (e) => e.location?.latitude ?? null,
      longitude: (e) => e.location?.longitude ?? null,
      placePrecision: (e) => e.location?.precision ?? null,
      geonamesId: (e) => e.location?.geonamesId ?? null,
      fatalitiesLow: (e) => e.fatalities?.low ?? null,
      fatalitiesBest: (e) => e.fatalities?.best ?? null,
      fatalitiesHigh: (e) => e.fatalities?.high ?? null,
      fatalitiesCivilians: (e) => e.fatalities?.civilians ?? null,
      status: (e) => e.status,
      confidence: (e) => e.confidence,
      participantNames: (e) => joined(e.participants.map(({ actor }) => actor.name)),
      participantRoles: (e) => joined(e.participants.map(({ role }) => role)),
      participantIds: (e) => joined(e.participants.map(({ actor }) => actor.id)),
      articleCount: (e) => e.articleCount,
      originalCount: (e) => e.originalCount,
      sourceCount: (e) => e.sourceCount,
      firstReportedAt: (e) => e.firstReportedAt,
      articleIds: (e) => joined(unique(e.evidence.map(({ article }) => article.id))),
      articleUrls: (e) => joined(unique(e.evidence.map(({ article }) => article.url))),
      tags: (e) => joined(e.tags),
      externalIds: (e) => joined(e.externalIds.map(({ scheme, value }) => `${scheme}:${value}`)),
      dataset: (e) => e.dataset?.name ?? null,
      datasetVersion: (e) => e.dataset?.version ?? null,
      version: (e) => e.version,
      createdAt: (e) => e.createdAt,
      updatedAt: (e) => e.updatedAt,
    }),
    geojson: geojson(EventFeatureCollection),
  },
}
