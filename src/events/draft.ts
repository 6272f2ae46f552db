import { isDeepStrictEqual } from 'node:util'
import { InputError, type InputIssue } from '../common/errors.ts'
import type { ErrorCode } from '../common/error-codes.ts'
import type { EvidenceState } from '../links/reporting.ts'
import { spanned } from './dates.ts'
import type { Evidence, EvidencePatch, EvidenceInput } from './evidence/schema.ts'
import type { Event, EventInput } from './schema.ts'

/** Whether every field of an object is null. */
export const isBlank = (value: object): boolean =>
  Object.values(value).every((field) => field === null)

/** Drops the UTF-16 offsets, which repeat those in code points. */
const placedByCodePoints = ({
  startUtf16: _start,
  endUtf16: _end,
  ...link
}: EvidenceInput): EvidenceInput => link

/** Brings input into the form in which it is stored and compared. */
export const normalise = (input: EventInput): EventInput => ({
  ...input,
  evidence: input.evidence.map(placedByCodePoints),
  date: spanned(input.date),
  location: input.location && !isBlank(input.location) ? input.location : null,
  fatalities: input.fatalities && !isBlank(input.fatalities) ? input.fatalities : null,
})

/** An evidence link in the form of its input. */
const evidenceDraft = ({
  article,
  quote,
  start,
  end,
  stance,
  confidence,
}: Evidence): EvidenceInput => ({ articleId: article.id, quote, start, end, stance, confidence })

/** An event in the form of its input. */
export const eventDraft = (event: Event): EventInput => ({
  title: event.title,
  summary: event.summary,
  type: event.type,
  mode: event.mode,
  contexts: event.contexts,
  codes: event.codes,
  modality: event.modality,
  date: event.date,
  location: event.location,
  fatalities: event.fatalities,
  status: event.status,
  confidence: event.confidence,
  participants: event.participants.map(({ actor, role, side, title }) => ({
    actorId: actor.id,
    role,
    side,
    title,
  })),
  evidence: event.evidence.map(evidenceDraft),
  externalIds: event.externalIds,
  tags: event.tags,
  dataset: event.dataset,
})

/** An evidence link in the form that the history of its event records. */
export const evidenceState = ({ id, article, ...link }: Evidence): EvidenceState => ({
  id,
  articleId: article.id,
  ...link,
})

/** The state of an event that its history records, with all of its evidence. */
export const eventState = (event: Event) => ({
  createdAt: event.createdAt,
  ...eventDraft(event),
  evidence: event.evidence.map(evidenceState),
})
export type EventState = ReturnType<typeof eventState>

/** The actor ids of the participants, one for each participant. */
export const takingPart = ({ participants }: Pick<EventInput, 'participants'>): string[] =>
  participants.map(({ actorId }) => actorId)

/** Applies a patch to an evidence link; of quote and offsets, the missing one is found again. */
export const changedLink = (link: Evidence, patch: EvidencePatch): EvidenceInput => {
  const isPlaced = patch.start !== undefined || patch.end !== undefined
  const freed = isPlaced
    ? { quote: null }
    : patch.quote === undefined
      ? {}
      : { start: null, end: null }
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  const changed = { ...evidenceDraft(link), ...freed, ...given }
  const issues: InputIssue[] = []
  const refuse = (path: string, code: ErrorCode, message: string) =>
    issues.push({ path: [path], code, message })
  if ((changed.start === null) !== (changed.end === null))
    refuse('start', 'needs_another', 'is required together with the other offset')
  else if (changed.start !== null && changed.end !== null && changed.start >= changed.end)
    refuse('end', 'out_of_order', 'must be after start')
  if (issues.length > 0) throw new InputError(issues)
  return changed
}

/** Whether two lists of evidence are equal; offsets that were not given match any. */
export const sameEvidence = (
  stored: readonly EvidenceInput[],
  given: readonly EvidenceInput[],
): boolean =>
  stored.length === given.length &&
  stored.every((link, i) => {
    const other = given[i]
    if (!other) return false
    const placed = other.start === null ? { ...other, start: link.start, end: link.end } : other
    // Offsets given without a quote were stored with the text that they select.
    const quoted = placed.quote === null && placed.start !== null ? link.quote : placed.quote
    return isDeepStrictEqual(link, { ...placed, quote: quoted })
  })
