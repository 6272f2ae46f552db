import { PreconditionFailedError, type Event } from '../../../../sdk/typescript/src/index.ts'
import { useState } from 'preact/hooks'
import { useAnswer } from '../../ask/answers.ts'
import { client } from '../../ask/client.ts'
import { questions } from '../../ask/question.ts'
import { useWriting } from '../../ask/write.ts'
import { Comment, Refused } from '../../parts/comment.tsx'
import { MayWrite } from '../../parts/may-write.tsx'
import { StateOf } from '../../parts/state-of.tsx'
import { Title } from '../../parts/title.tsx'
import { useUnsaved } from '../../parts/unsaved.ts'
import { go, hrefOf } from '../../state/location.ts'
import { text } from '../../text.ts'
import type { ViewProps } from '../view.ts'
import {
  draftOf,
  FIELDS,
  isSame,
  mergeDrafts,
  patchOf,
  takeTheirs,
  type Draft,
  type Field,
  type Merged,
} from './fields.ts'
import { ContextInputs, FieldInput, ParticipantInputs, sayValue } from './inputs.tsx'

const printValue = (draft: Draft, field: Field): string =>
  field === 'participants'
    ? draft.participants.map(({ name, role }) => `${name} (${role})`).join(', ')
    : sayValue(field, draft[field])

interface ConflictProps {
  merged: Merged
  mine: Draft
  theirs: Draft
  draft: Draft
  onDraft: (draft: Draft) => void
}

/** The changes of somebody else meanwhile: fields that both have changed, to be decided, and fields that are taken over. */
const Conflicts = ({ merged, mine, theirs, draft, onDraft }: ConflictProps) => (
  <section class="conflicts" role="alert" aria-labelledby="conflict-title">
    <h2 id="conflict-title">{text.edit.conflict}</h2>
    <p>{text.edit.conflictHelp}</p>
    {merged.conflicts.map((field) => (
      <fieldset key={field}>
        <legend>{text.edit.fields[field]}</legend>
        <label class="radio">
          <input
            type="radio"
            name={`conflict-${field}`}
            checked={isSame(draft, mine, field)}
            onChange={() => onDraft(takeTheirs(draft, mine, field))}
          />
          <span>
            <span class="quiet">{text.edit.mine}</span>{' '}
            <span dir="auto">{printValue(mine, field) || text.edit.empty}</span>
          </span>
        </label>
        <label class="radio">
          <input
            type="radio"
            name={`conflict-${field}`}
            checked={isSame(draft, theirs, field)}
            onChange={() => onDraft(takeTheirs(draft, theirs, field))}
          />
          <span>
            <span class="quiet">{text.edit.theirs}</span>{' '}
            <span dir="auto">{printValue(theirs, field) || text.edit.empty}</span>
          </span>
        </label>
      </fieldset>
    ))}
    {merged.theirs.length > 0 && (
      <>
        <h3>{text.edit.takenOver}</h3>
        <dl class="facts">
          {merged.theirs.map((field) => (
            <>
              <dt>{text.edit.fields[field]}</dt>
              <dd dir="auto">{printValue(theirs, field) || text.edit.empty}</dd>
            </>
          ))}
        </dl>
      </>
    )}
  </section>
)

interface Conflict {
  merged: Merged
  mine: Draft
  theirs: Draft
}

/** The form over the event as it was when it was opened, or when somebody else was last seen to have changed it. */
const EditForm = ({ event }: { event: Event }) => {
  const [base, setBase] = useState(event)
  const [draft, setDraft] = useState(() => draftOf(event))
  const [conflict, setConflict] = useState<Conflict | undefined>(undefined)
  const [comment, setComment] = useState('')
  const writing = useWriting()
  const patch = patchOf(draftOf(base), draft)
  const { id } = base
  const nothingUnsaved = useUnsaved(Object.keys(patch).length > 0 || comment !== '')

  /** Writes the patch; where somebody else was faster, both versions are put together and nothing is written. */
  const send = async (): Promise<'saved' | 'overtaken'> => {
    const { events } = client.peek()
    try {
      await events.update(id, patch, {}, { ifMatch: base.version, datelineComment: comment })
      return 'saved'
    } catch (error) {
      if (!(error instanceof PreconditionFailedError)) throw error
      const current = await events.get(id)
      const theirs = draftOf(current)
      const merged = mergeDrafts(draftOf(base), draft, theirs)
      setConflict({ merged, mine: draft, theirs })
      setBase(current)
      setDraft(merged.draft)
      return 'overtaken'
    }
  }
  const submit = async (): Promise<void> => {
    let outcome: 'saved' | 'overtaken' = 'overtaken'
    const isDone = await writing.write(async () => {
      outcome = await send()
    })
    if (!isDone || (outcome as string) !== 'saved') return
    nothingUnsaved()
    go({ view: 'event', id, options: {} })
  }
  return (
    <form
      class="page edit"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        void submit()
      }}
    >
      <p class="eyebrow">
        <a href={hrefOf({ view: 'event', id, options: {} })}>{text.edit.back}</a>
      </p>
      <h1>{text.edit.title}</h1>
      {conflict && <Conflicts {...conflict} draft={draft} onDraft={setDraft} />}
      <div class="fields">
        {FIELDS.map((field) =>
          field === 'participants' ? (
            <ParticipantInputs key={field} draft={draft} onDraft={setDraft} />
          ) : field === 'contexts' ? (
            <ContextInputs key={field} draft={draft} onDraft={setDraft} />
          ) : (
            <FieldInput key={field} field={field} draft={draft} onDraft={setDraft} />
          ),
        )}
      </div>
      <p class="note">{text.edit.evidence}</p>
      <Comment value={comment} onValue={setComment} />
      <Refused writing={writing} />
      <button disabled={writing.isBusy || Object.keys(patch).length === 0}>{text.edit.save}</button>
    </form>
  )
}

/** Corrects an event, where the key may. */
export const EditPage = ({ state: { id = '' } }: ViewProps) => {
  const event = useAnswer(questions.event({}, id))
  return (
    <StateOf of={event}>
      {(event) => (
        <>
          <Title of={text.edit.titleOf(event.title)} />
          <MayWrite>
            <EditForm event={event} />
          </MayWrite>
        </>
      )}
    </StateOf>
  )
}
