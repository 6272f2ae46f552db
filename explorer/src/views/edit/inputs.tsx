import { useState } from 'preact/hooks'
import {
  EventDatePrecisionValues,
  EventModalityValues,
  EventStatusValues,
  EventTypeValues,
  LocationPrecisionValues,
  ParticipantRoleValues,
} from '../../../../sdk/typescript/src/values.ts'
import { useAnswer } from '../../ask/answers.ts'
import { questions } from '../../ask/question.ts'
import { text, words } from '../../text.ts'
import type { Draft, DraftParticipant, Field } from './fields.ts'

/** How each field is typed in: the values of a choice, the type of an input, or `long` for a text. */
const KINDS: Partial<Record<Field, readonly string[] | 'long' | 'date' | 'number'>> = {
  summary: 'long',
  type: EventTypeValues,
  modality: EventModalityValues,
  status: EventStatusValues,
  confidence: 'number',
  start: 'date',
  end: 'date',
  precision: EventDatePrecisionValues,
  latitude: 'number',
  longitude: 'number',
  placePrecision: ['', ...LocationPrecisionValues],
  deaths: 'number',
  deathsLow: 'number',
  deathsHigh: 'number',
}

interface Props {
  field: Exclude<Field, 'participants'>
  draft: Draft
  onDraft: (draft: Draft) => void
}

/** The input of one field. */
export const FieldInput = ({ field, draft, onDraft }: Props) => {
  const kind = KINDS[field]
  const id = `edit-${field}`
  const value = draft[field]
  const take = (next: string): void => onDraft({ ...draft, [field]: next })
  return (
    <p class={`field ${kind === 'long' || field === 'title' ? 'field-long' : ''}`}>
      <label for={id}>{text.edit.fields[field]}</label>
      {Array.isArray(kind) ? (
        <select id={id} value={value} onChange={({ currentTarget }) => take(currentTarget.value)}>
          {[...new Set([...kind, value])].map((one) => (
            <option key={one} value={one}>
              {words(one)}
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

/** Finds an actor by what is typed of its name. */
const ActorFinder = ({ onFound }: { onFound: (id: string, name: string) => void }) => {
  const [q, setQ] = useState('')
  const { answer } = useAnswer(
    q.trim() === '' ? undefined : questions.actorSummaries({ q: [`${q.trim()}*`], limit: ['6'] }),
  )
  return (
    <>
      <p class="field">
        <label for="edit-actor">{text.edit.addActor}</label>
        <input
          id="edit-actor"
          type="search"
          value={q}
          onInput={({ currentTarget }) => setQ(currentTarget.value)}
        />
      </p>
      <ul class="found">
        {(answer?.data ?? []).map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="tool"
              onClick={() => {
                onFound(id, name)
                setQ('')
              }}
            >
              {text.edit.add(name)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who takes part, in order, each with a role. */
export const ParticipantInputs = ({ draft, onDraft }: Omit<Props, 'field'>) => {
  const { participants } = draft
  const take = (next: readonly DraftParticipant[]): void =>
    onDraft({ ...draft, participants: next })
  return (
    <fieldset class="field-long">
      <legend>{text.edit.fields.participants}</legend>
      <ul class="rows">
        {participants.map(({ actorId, name, role }, i) => (
          <li key={actorId}>
            <span dir="auto">{name}</span>
            <span class="joined">
              <select
                aria-label={text.edit.roleOf(name)}
                value={role}
                onChange={({ currentTarget }) =>
                  take(
                    participants.map((one, j) =>
                      i === j ? { ...one, role: currentTarget.value } : one,
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
                onClick={() => take(participants.filter((_, j) => i !== j))}
              >
                {text.reader.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <ActorFinder
        onFound={(actorId, name) => {
          if (participants.some((one) => one.actorId === actorId)) return
          take([...participants, { actorId, name, role: 'participant', side: null, title: null }])
        }}
      />
    </fieldset>
  )
}
