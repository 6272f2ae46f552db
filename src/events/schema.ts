import { z } from '@hono/zod-openapi'
import {
  allOptional,
  COMMON_DEFAULTS,
  Confidence,
  Count,
  Country,
  COUNTRY_CHARACTERS,
  Day,
  EventId,
  GEONAMES_CHARACTERS,
  Latitude,
  LINK_ITEMS,
  LIST_ITEMS,
  listed,
  listOf,
  Longitude,
  NAME_CHARACTERS,
  nullable,
  patched,
  Scheme,
  shown,
  SNIPPET_CHARACTERS,
  stored,
  strings,
  SUMMARY_CHARACTERS,
  label,
  text,
  Timestamp,
  TITLE_CHARACTERS,
  withDefaults,
  written,
} from '../contract/fields.ts'
import {
  Context,
  DatePrecision,
  QuadClass,
  EventDate,
  EventMode,
  EventType,
  Modality,
  Status,
} from '../contract/refs.ts'
import { modesOf } from '../vocabulary/plover.ts'
import { Evidence, EVIDENCE_SHOWN, EvidenceInput } from './evidence/schema.ts'
import { ParticipantInput, Participant } from './participants/schema.ts'
import { PLACE_PRECISIONS } from './place-precision.ts'

const PlacePrecision = z.enum(PLACE_PRECISIONS)

const dateFields = {
  start: Day.openapi({ description: 'First day it may have happened on.' }),
  end: nullable(Day).openapi({
    description:
      'Last day it may have happened on. When left out, it follows from the precision: the last day of the month of `start`, and so on.',
  }),
  precision: DatePrecision.openapi({ description: 'How exactly the date is known.' }),
}
const EventDateInput = z
  .strictObject(withDefaults(dateFields, { end: null, precision: 'day' }))
  .refine((d) => d.end === null || d.start <= d.end, {
    error: 'must not be before start',
    path: ['end'],
    params: { code: 'out_of_order' },
  })
  .refine((d) => d.end !== null || d.precision !== 'longer', {
    error: 'is required when the precision is longer than a year',
    path: ['end'],
    params: { code: 'required' },
  })
  .openapi('EventDateInput', {
    description: 'When something happened. An imprecise date spans all the days it may mean.',
  })
const EventDatePatch = z.strictObject(allOptional(dateFields)).openapi('EventDatePatch', {
  description:
    'Changes to the date of an event. When `start` or `precision` changes and `end` is left out, an end that followed from them moves too: to the same day, or to the end of the week, month or year. Any other end stays, also with the precision `longer`; 422 when it would be before the start.',
})

const CodeFields = {
  scheme: Scheme.openapi({ description: 'Coding scheme: cameo, ucdp …' }),
  code: label(64).openapi({ description: 'The code as text; leading zeros matter.' }),
}
const EVENT_CODE = 'The code of this event in another coding scheme.'
const EventCodeInput = z
  .strictObject(CodeFields)
  .openapi('EventCodeInput', { description: EVENT_CODE })
const EventCode = z.object(CodeFields).openapi('EventCode', { description: EVENT_CODE })

const locationFields = {
  name: nullable(label(NAME_CHARACTERS)).openapi({ description: 'Name of the place.' }),
  country: nullable(Country).openapi({ description: 'ISO 3166-1 alpha-2.' }),
  admin1: nullable(label(NAME_CHARACTERS)).openapi({
    description: 'First-order division: state, province, governorate.',
  }),
  admin2: nullable(label(NAME_CHARACTERS)).openapi({
    description: 'Second-order division: district, county.',
  }),
  latitude: nullable(Latitude).openapi({ description: 'Degrees north, WGS 84.' }),
  longitude: nullable(Longitude).openapi({ description: 'Degrees east, WGS 84.' }),
  precision: nullable(PlacePrecision).openapi({ description: 'How exactly the place is known.' }),
  geonamesId: nullable(
    z
      .string()
      .regex(/^\d{1,12}$/, 'must be digits')
      .openapi({ maxLength: GEONAMES_CHARACTERS }),
  ).openapi({ description: 'GeoNames id of the place.' }),
}
const NO_LOCATION = {
  name: null,
  country: null,
  admin1: null,
  admin2: null,
  latitude: null,
  longitude: null,
  precision: null,
  geonamesId: null,
}
const LocationInput = z
  .strictObject(withDefaults(locationFields, NO_LOCATION))
  .refine((l) => (l.latitude === null) === (l.longitude === null), {
    error: 'is required together with the other coordinate',
    path: ['latitude'],
    params: { code: 'needs_another' },
  })
  .openapi('LocationInput', {
    description: 'Where something happened. Latitude and longitude come together.',
  })
const LocationPatch = z
  .strictObject(allOptional(locationFields))
  .openapi('LocationPatch', { description: 'Changes to the location of an event.' })
const double = z.number().openapi({ format: 'double' })
export const Location = z
  .object({
    name: nullable(shown(NAME_CHARACTERS)).openapi({ description: 'Name of the place.' }),
    country: nullable(shown(COUNTRY_CHARACTERS)).openapi({ description: 'ISO 3166-1 alpha-2.' }),
    admin1: nullable(shown(NAME_CHARACTERS)).openapi({ description: 'First-order division.' }),
    admin2: nullable(shown(NAME_CHARACTERS)).openapi({ description: 'Second-order division.' }),
    latitude: nullable(double).openapi({ description: 'Degrees north, WGS 84.' }),
    longitude: nullable(double).openapi({ description: 'Degrees east, WGS 84.' }),
    precision: nullable(PlacePrecision).openapi({ description: 'How exactly the place is known.' }),
    geonamesId: nullable(shown(GEONAMES_CHARACTERS)).openapi({
      description: 'GeoNames id of the place.',
    }),
  })
  .openapi('Location', { description: 'Where something happened.' })

const fatalityFields = {
  low: nullable(Count).openapi({ description: 'Lowest estimate.' }),
  best: nullable(Count).openapi({ description: 'Best estimate; lists filter and sort by it.' }),
  high: nullable(Count).openapi({ description: 'Highest estimate.' }),
  civilians: nullable(Count).openapi({ description: 'Civilians among them.' }),
}
const FatalitiesInput = z
  .strictObject(
    withDefaults(fatalityFields, { low: null, best: null, high: null, civilians: null }),
  )
  .openapi('FatalitiesInput', { description: 'Deaths, each figure as its source gives it.' })
const FatalitiesPatch = z
  .strictObject(allOptional(fatalityFields))
  .openapi('FatalitiesPatch', { description: 'Changes to the deaths of an event.' })
export const Fatalities = z
  .object({
    low: nullable(Count).openapi({ description: 'Lowest estimate.' }),
    best: nullable(Count).openapi({ description: 'Best estimate.' }),
    high: nullable(Count).openapi({ description: 'Highest estimate.' }),
    civilians: nullable(Count).openapi({ description: 'Civilians among them.' }),
  })
  .openapi('Fatalities', {
    description: 'Deaths, each figure as its source gives it; their order is not enforced.',
  })

/** The codes of an event in other schemes, at most `max`. */
export const codesOf = (max: number) =>
  listOf(EventCodeInput, max, (c) => `${c.scheme} ${c.code}`).openapi({
    description: 'Its codes in other coding schemes.',
  })

const plain = {
  title: label(TITLE_CHARACTERS).openapi({ description: 'What happened, in a line.' }),
  summary: nullable(text(SUMMARY_CHARACTERS)).openapi({
    description: 'What happened, in a few sentences.',
  }),
  type: EventType.openapi({ description: 'PLOVER type, or OTHER.' }),
  mode: nullable(EventMode).openapi({ description: 'PLOVER mode; one of the modes of the type.' }),
  contexts: strings(Context).openapi({ description: 'What it was about: PLOVER contexts.' }),
  codes: codesOf(LIST_ITEMS),
  modality: Modality.openapi({ description: 'Asserted, planned, hypothetical or denied.' }),
  status: Status.openapi({ description: 'Reported, corroborated, disputed or retracted.' }),
  confidence: nullable(Confidence).openapi({ description: 'Confidence in the record, 0 to 1.' }),
  participants: listOf(ParticipantInput, LIST_ITEMS, (p) => `${p.actorId} ${p.role}`).openapi({
    description: 'Who took part, in order.',
  }),
  evidence: z
    .array(EvidenceInput)
    .max(LINK_ITEMS)
    .openapi({ description: 'The articles that are evidence.' }),
  ...written(),
}

/** Refuses a mode that the type does not have. */
export const modeOfType = (
  { type, mode }: { type: z.infer<typeof EventType>; mode?: string | null | undefined },
  ctx: z.core.$RefinementCtx,
) => {
  const modes: readonly string[] = modesOf(type)
  if (mode === null || mode === undefined || modes.includes(mode)) return
  ctx.addIssue({
    code: 'custom',
    path: ['mode'],
    message: modes.length > 0 ? `is not a mode of ${type}` : `must be null: ${type} has no modes`,
    params: { allowed: modes },
  })
}

/** Body that creates or replaces an event. */
export const EventInput = z
  .strictObject(
    withDefaults(
      {
        ...plain,
        date: EventDateInput.openapi({ description: 'When it happened.' }),
        location: nullable(LocationInput).openapi({ description: 'Where it happened.' }),
        fatalities: nullable(FatalitiesInput).openapi({ description: 'Deaths.' }),
      },
      {
        ...COMMON_DEFAULTS,
        summary: null,
        mode: null,
        contexts: [],
        codes: [],
        modality: 'asserted',
        status: 'reported',
        confidence: null,
        participants: [],
        evidence: [],
        location: null,
        fatalities: null,
      },
    ),
  )
  .superRefine(modeOfType)
  .openapi('EventInput', { description: 'An event to record. Title, type and date are required.' })
export type EventInput = z.infer<typeof EventInput>

/** Body that changes an event: a JSON Merge Patch (RFC 7396). */
export const EventPatch = z
  .strictObject(
    allOptional({
      ...plain,
      ...patched(),
      date: EventDatePatch.openapi({ description: 'When it happened.' }),
      location: nullable(LocationPatch).openapi({ description: 'Where it happened.' }),
      fatalities: nullable(FatalitiesPatch).openapi({ description: 'Deaths.' }),
    }),
  )
  .openapi('EventPatch', {
    description:
      'A JSON Merge Patch: fields left out stay, null clears a nullable field, a list replaces the whole list.',
  })

export const Event = z
  .object({
    ...stored(EventId),
    title: shown(TITLE_CHARACTERS).openapi({ description: 'What happened, in a line.' }),
    summary: nullable(shown(SUMMARY_CHARACTERS)).openapi({
      description: 'What happened, in a few sentences.',
    }),
    type: EventType.openapi({ description: 'PLOVER type, or OTHER.' }),
    mode: nullable(EventMode).openapi({ description: 'How.' }),
    quadClass: nullable(QuadClass).openapi({
      description: 'Verbal or material, cooperation or conflict; derived from the type.',
    }),
    intensity: nullable(double).openapi({
      description: '-10 (conflict) to 10 (cooperation); derived from type and mode.',
    }),
    contexts: listed(Context).openapi({ description: 'What it was about.' }),
    codes: listed(EventCode).openapi({ description: 'Its codes in other coding schemes.' }),
    modality: Modality.openapi({ description: 'Asserted, planned, hypothetical or denied.' }),
    date: EventDate.openapi({ description: 'When it happened.' }),
    location: nullable(Location).openapi({ description: 'Where it happened.' }),
    fatalities: nullable(Fatalities).openapi({ description: 'Deaths.' }),
    status: Status.openapi({ description: 'How far it is established.' }),
    confidence: nullable(double).openapi({ description: 'Confidence in the record, 0 to 1.' }),
    participants: listed(Participant).openapi({ description: 'Who took part, in order.' }),
    evidence: listed(Evidence).openapi({
      description: `The first ${EVIDENCE_SHOWN} articles that are evidence, or fewer when their quotes are very long; \`/events/{eventId}/evidence\` and streams have all.`,
    }),
    evidenceCount: Count.openapi({ description: 'Number of evidence links, shown or not.' }),
    articleCount: Count.openapi({ description: 'The number of articles that are evidence.' }),
    originalCount: Count.openapi({
      description: 'The number of those articles when an article and its duplicates count once.',
    }),
    sourceCount: Count.openapi({ description: 'The number of sources of those articles.' }),
    firstReportedAt: nullable(Timestamp).openapi({ description: 'When the first was published.' }),
    snippet: nullable(shown(SNIPPET_CHARACTERS)).optional().openapi({
      description:
        'In lists with `snippet=true`: the passage that matched `q`, as HTML with the hits in `<mark>`.',
    }),
  })
  .openapi('Event', { description: 'Something that happened.' })
export type Event = z.infer<typeof Event>
