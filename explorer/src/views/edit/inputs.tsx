import codes from 'vocabulary:countries'
import modes from 'vocabulary:modes'
import { useState } from 'preact/hooks'
import {
  EventContextValues,
  EventDatePrecisionValues,
  EventModalityValues,
  EventStatusValues,
  EventTypeValues,
  LocationPrecisionValues,
  ParticipantRoleValues,
} from '../../../../sdk/typescript/src/values.ts'
import { labelOf } from '../../filters/labels.ts'
import { ActorFinder } from '../../parts/actor-finder.tsx'
import { text, words } from '../../text.ts'
import { listOf, type Draft, type DraftParticipant, type Field } from './fields.ts'

/** The countries by their names. */
const COUNTRIES = codes.toSorted((one, other) =>
  labelOf('country', one).localeCompare(labelOf('country', other)),
)

/** How each field is typed in: the values of a choice, the type of an input, or `long` for a text. */
const KINDS: Partial<
  Record<
    Field,
    readonly string[] | ((draft: Draft) => readonly string[]) | 'long' | 'date' | 'number'
  >
> = {
  mode: ({ type }) => ['', ...(modes[type] ?? [])],
  summary: 'long',
  type: EventTypeValues,
  modality: EventModalityValues,
  status: EventStatusValues,
  confidence: 'number',
  start: 'date',
  end: 'date',
  precision: EventDatePrecisionValues,
  country: ['', ...COUNTRIES],
  latitude: 'number',
  longitude: 'number',
  placePrecision: ['', ...LocationPrecisionValues],
  deaths: 'number',
  deathsLow: 'number',
  deathsHigh: 'number',
}

/** A value of a field in words. */
export const sayValue = (field: Exclude<Field, 'participants'>, value: string): string => {
  if (value === '') return text.edit.empty
  if (field === 'country') return labelOf(field, value)
  return typeof KINDS[field] === 'object' || field === 'mode' ? words(value) : value
}

const LONG: ReadonlySet<Field> = new Set(['title', 'summary', 'tags', 'codes'])

interface Props {
  field: Exclude<Field, 'participants'>
  draft: Draft
  onDraft: (draft: Draft) => void
}

/** The input of one field. */
export const FieldInput = ({ field, draft, onDraft }: Props) => {
  const known = KINDS[field]
  const kind = typeof known === 'function' ? known(draft) : known
  const id = `edit-${field}`
  const value = draft[field]
  const take = (next: string): void =>
    onDraft({
      ...draft,
      [field]: next,
      // A mode belongs to its type.
      ...(field === 'type' && !modes[next]?.includes(draft.mode) && { mode: '' }),
    })
  return (
    <p class={`field ${LONG.has(field) ? 'field-long' : ''}`}>
      <label for={id}>{text.edit.fields[field]}</label>
      {Array.isArray(kind) ? (
        <select id={id} value={value} onChange={({ currentTarget }) => take(currentTarget.value)}>
          {[...new Set([...kind, value])].map((one) => (
            <option key={one} value={one}>
              {sayValue(field, one)}
            </option>
          ))}
        </select>
      ) : kind === 'long' ? (
        <textarea
          id={id}
          rows={4}
          dir="auto"
          value={value}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          {...(kind === 'date'
            ? { type: 'date' }
            : kind === 'number'
              ? { type: 'number', step: 'any' }
              : { type: 'text' })}
          dir="auto"
          required={field === 'title' || field === 'start'}
          value={value}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      )}
    </p>
  )
}

/** The subject areas of the event: each can be taken away, and others chosen from a list. */
export const ContextInputs = ({ draft, onDraft }: Omit<Props, 'field'>) => {
  const chosen = listOf(draft.contexts)
  const take = (next: readonly string[]): void => onDraft({ ...draft, contexts: next.join(', ') })
  return (
    <fieldset class="field-long">
      <legend>{text.edit.fields.contexts}</legend>
      <ul class="found">
        {chosen.map((one) => (
          <li key={one} class="chip">
            {words(one)}
            <button
              type="button"
              aria-label={text.edit.removeContext(words(one))}
              onClick={() => take(chosen.filter((other) => other !== one))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="field">
        <label for="edit-context">{text.edit.addContext}</label>
        <select
          id="edit-context"
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') take([...chosen, currentTarget.value])
            currentTarget.value = ''
          }}
        >
          <option value="">{text.edit.choose}</option>
          {EventContextValues.filter((one) => !chosen.includes(one)).map((one) => (
            <option key={one} value={one}>
              {words(one)}
            </option>
          ))}
        </select>
      </p>
    </fieldset>
  )
}

interface ParticipantRowsProps {
  participants: readonly DraftParticipant[]
  from: number
  to: number
  take: (next: readonly DraftParticipant[]) => void
}

/** Some of those who take part, each with a role, in a list of their own. */
const ParticipantRows = ({ participants, from, to, take }: ParticipantRowsProps) => (
  <ul class="rows">
    {participants.slice(from, to).map(({ actorId, name, role }, at) => (
      <li key={actorId}>
        <span dir="auto">{name}</span>
        <span class="joined">
          <select
            aria-label={text.edit.roleOf(name)}
            value={role}
            onChange={({ currentTarget }) =>
              take(
                participants.map((one, i) =>
                  i === from + at ? { ...one, role: currentTarget.value } : one,
                ),
              )
            }
          >
            {[...new Set([...ParticipantRoleValues, role])].map((one) => (
              <option key={one} value={one}>
                {words(one)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="tool"
            aria-label={text.edit.removeActor(name)}
            onClick={() => take(participants.filter((_, i) => i !== from + at))}
          >
            {text.reader.remove}
          </button>
        </span>
      </li>
    ))}
  </ul>
)

/** As many participants as are shown at once: an assembly has hundreds, and the button that saves is below them. */
const SHOWN = 12

/** Who takes part, in order, each with a role. */
export const ParticipantInputs = ({ draft, onDraft }: Omit<Props, 'field'>) => {
  const { participants } = draft
  const [isOpen, setOpen] = useState(false)
  const take = (next: readonly DraftParticipant[]): void =>
    onDraft({ ...draft, participants: next })
  const rows = (from: number, to: number) => (
    <ParticipantRows participants={participants} from={from} to={to} take={take} />
  )
  return (
    <fieldset class="field-long">
      <legend>{text.edit.fields.participants}</legend>
      {rows(0, SHOWN)}
      {participants.length > SHOWN && (
        <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{text.more(participants.length - SHOWN)}</summary>
          {rows(SHOWN, participants.length)}
        </details>
      )}
      <ActorFinder
        label={text.edit.addActor}
        choose={text.edit.add}
        onFound={(actorId, name) => {
          if (participants.some((one) => one.actorId === actorId)) return
          // Who is added is the last.
          setOpen(true)
          take([...participants, { actorId, name, role: 'participant', side: null, title: null }])
        }}
      />
    </fieldset>
  )
}
