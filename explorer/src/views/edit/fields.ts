import type { Event, EventPatch } from '../../../../sdk/typescript/src/index.ts'

/** A field of the form, by its name. */
export const FIELDS = [
  'title',
  'summary',
  'type',
  'mode',
  'modality',
  'status',
  'confidence',
  'start',
  'end',
  'precision',
  'place',
  'admin1',
  'country',
  'latitude',
  'longitude',
  'placePrecision',
  'deaths',
  'deathsLow',
  'deathsHigh',
  'participants',
  'contexts',
  'tags',
  'codes',
] as const
export type Field = (typeof FIELDS)[number]

export interface DraftParticipant {
  actorId: string
  name: string
  role: string
  side: string | null
  title: string | null
}

/** The contents of the form: texts as they are typed, and the participants. */
export type Draft = Record<Exclude<Field, 'participants'>, string> & {
  participants: readonly DraftParticipant[]
}

const textOf = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value)

export const draftOf = (event: Event): Draft => ({
  title: event.title,
  summary: textOf(event.summary),
  type: event.type,
  mode: textOf(event.mode),
  modality: event.modality,
  status: event.status,
  confidence: textOf(event.confidence),
  start: event.date.start,
  end: event.date.end,
  precision: event.date.precision,
  place: textOf(event.location?.name),
  admin1: textOf(event.location?.admin1),
  country: textOf(event.location?.country),
  latitude: textOf(event.location?.latitude),
  longitude: textOf(event.location?.longitude),
  placePrecision: textOf(event.location?.precision),
  deaths: textOf(event.fatalities?.best),
  deathsLow: textOf(event.fatalities?.low),
  deathsHigh: textOf(event.fatalities?.high),
  participants: event.participants.map(({ actor, role, side, title }) => ({
    actorId: actor.id,
    name: actor.name,
    role,
    side,
    title,
  })),
  contexts: event.contexts.join(', '),
  tags: event.tags.join(', '),
  codes: event.codes.map(({ scheme, code }) => `${scheme} ${code}`).join(', '),
})

export const isSame = (one: Draft, other: Draft, field: Field): boolean =>
  JSON.stringify(one[field]) === JSON.stringify(other[field])

/** The outcome for a form when somebody else has saved first. */
export interface Merged {
  draft: Draft
  /** Both have changed it, each in another way: `draft` has mine. */
  conflicts: Field[]
  /** Only they have changed it: `draft` has theirs. */
  theirs: Field[]
}

const put = (draft: Draft, from: Draft, field: Field): Draft => ({
  ...draft,
  [field]: from[field],
})

/** Takes over what they alone have changed, and says what both have. */
export const mergeDrafts = (base: Draft, mine: Draft, theirs: Draft): Merged => {
  const changedByThem = FIELDS.filter((field) => !isSame(base, theirs, field))
  const byThemAlone = changedByThem.filter((field) => isSame(base, mine, field))
  return {
    draft: byThemAlone.reduce((draft, field) => put(draft, theirs, field), mine),
    conflicts: changedByThem.filter(
      (field) => !isSame(base, mine, field) && !isSame(mine, theirs, field),
    ),
    theirs: byThemAlone,
  }
}

/** The draft with one of its fields as they have it. */
export const takeTheirs = put

const nullable = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const numeric = (text: string): number | null => (text.trim() === '' ? null : Number(text))

/** The values of a field that has several, with commas between them. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

/** A code as it is typed: its scheme, a blank, and the code. */
const codeOf = (text: string): { scheme: string; code: string } => {
  const [scheme = '', ...code] = text.split(/\s+/)
  return { scheme, code: code.join(' ') }
}

const LOCATION = ['place', 'admin1', 'country', 'latitude', 'longitude', 'placePrecision'] as const
const DEATHS = ['deaths', 'deathsLow', 'deathsHigh'] as const

const locationOf = (draft: Draft): EventPatch['location'] =>
  LOCATION.every((field) => draft[field].trim() === '')
    ? null
    : {
        name: nullable(draft.place),
        admin1: nullable(draft.admin1),
        country: nullable(draft.country),
        latitude: numeric(draft.latitude),
        longitude: numeric(draft.longitude),
        precision: nullable(draft.placePrecision),
      }

const deathsOf = (draft: Draft): EventPatch['fatalities'] =>
  DEATHS.every((field) => draft[field].trim() === '')
    ? null
    : {
        best: numeric(draft.deaths),
        low: numeric(draft.deathsLow),
        high: numeric(draft.deathsHigh),
      }

/** The patch that makes the event what the form holds: only what differs from how it was. */
export const patchOf = (base: Draft, draft: Draft): EventPatch => {
  const has = (...fields: Field[]): boolean => fields.some((field) => !isSame(base, draft, field))
  return {
    ...(has('title') && { title: draft.title }),
    ...(has('summary') && { summary: nullable(draft.summary) }),
    ...(has('type') && { type: draft.type }),
    // A mode belongs to its type.
    ...(has('type', 'mode') && { mode: nullable(draft.mode) }),
    ...(has('modality') && { modality: draft.modality }),
    ...(has('status') && { status: draft.status }),
    ...(has('confidence') && { confidence: numeric(draft.confidence) }),
    ...(has('start', 'end', 'precision') && {
      date: { start: draft.start, end: nullable(draft.end), precision: draft.precision },
    }),
    ...(has(...LOCATION) && { location: locationOf(draft) }),
    ...(has(...DEATHS) && { fatalities: deathsOf(draft) }),
    ...(has('participants') && {
      participants: draft.participants.map(({ actorId, role, side, title }) => ({
        actorId,
        role,
        side,
        title,
      })),
    }),
    ...(has('contexts') && { contexts: listOf(draft.contexts) }),
    ...(has('tags') && { tags: listOf(draft.tags) }),
    ...(has('codes') && { codes: listOf(draft.codes).map(codeOf) }),
  }
}
