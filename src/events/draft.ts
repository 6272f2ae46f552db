import { isDeepStrictEqual } from 'node:util'
import { InputError, type InputIssue } from '../common/errors.ts'
import type { EvidenceState } from '../links/reporting.ts'
import { spanned } from './dates.ts'
import type { Evidence, EvidencePatch, NewEvidence } from './evidence/schema.ts'
import type { Event, NewEvent } from './schema.ts'

/** Whether every field of an object is null. */
export const isBlank = (value: object): boolean =>
  Object.values(value).every((field) => field === null)

/** Drops the offsets in UTF-16 units: those in code points say the same. */
const placedByCodePoints = ({
  startUtf16: _start,
  endUtf16: _end,
  ...link
}: NewEvidence): NewEvidence => link

/** Puts what was written into the form in which it is stored and compared. */
export const normalise = (input: NewEvent): NewEvent => ({
  ...input,
  evidence: input.evidence.map(placedByCodePoints),
  date: spanned(input.date),
  location: input.location && !isBlank(input.location) ? input.location : null,
  fatalities: input.fatalities && !isBlank(input.fatalities) ? input.fatalities : null,
})

/** What a link says of its article, as it would be written. */
const evidenceDraft = ({
  article,
  quote,
  start,
  end,
  stance,
  confidence,
}: Evidence): NewEvidence => ({ articleId: article.id, quote, start, end, stance, confidence })

/** What would have to be written to get an event as it is. */
export const eventDraft = (event: Event): NewEvent => ({
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

/** An evidence link as the history of its event records it. */
export const evidenceState = ({ id, article, ...link }: Evidence): EvidenceState => ({
  id,
  articleId: article.id,
  ...link,
})

/** The state of an event that its history records: the event with all of its evidence. */
export const eventState = (event: Event) => ({
  createdAt: event.createdAt,
  ...eventDraft(event),
  evidence: event.evidence.map(evidenceState),
})
export type EventState = ReturnType<typeof eventState>

/** The actors that take part, one id for each participant. */
export const takingPart = ({ participants }: Pick<NewEvent, 'participants'>): string[] =>
  participants.map(({ actorId }) => actorId)

/**
 * An evidence link after a patch. Of a quote and its offsets, the one that the patch leaves out is taken
 * from the body again.
 */
export const changedLink = (link: Evidence, patch: EvidencePatch): NewEvidence => {
  const isPlaced = patch.start !== undefined || patch.end !== undefined
  const freed = isPlaced
    ? { quote: null }
    : patch.quote === undefined
      ? {}
      : { start: null, end: null }
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  const changed = { ...evidenceDraft(link), ...freed, ...given }
  const issues: InputIssue[] = []
  const refuse = (path: string, message: string) =>
    issues.push({ path: [path], code: 'invalid', message })
  if ((changed.start === null) !== (changed.end === null))
    refuse('start', 'is required together with the other offset')
  else if (changed.start !== null && changed.end !== null && changed.start >= changed.end)
    refuse('end', 'must be after start')
  if (issues.length > 0) throw new InputError(issues)
  return changed
}

/** Whether two lists of evidence say the same; offsets that were not given match any. */
export const sameEvidence = (
  stored: readonly NewEvidence[],
  given: readonly NewEvidence[],
): boolean =>
  stored.length === given.length &&
  stored.every((link, i) => {
    const other = given[i]
    if (!other) return false
    const placed = other.start === null ? { ...other, start: link.start, end: link.end } : other
    // Offsets without a quote were stored with the quote that the body has there.
    const quoted = placed.quote === null && placed.start !== null ? link.quote : placed.quote
    return isDeepStrictEqual(link, { ...placed, quote: quoted })
  })
