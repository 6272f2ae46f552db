import { useState } from 'preact/hooks'
import type { Dateline, MergedActor, Revision } from '../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../ask/answers.ts'
import { client } from '../ask/client.ts'
import { useMayWrite } from '../ask/me.ts'
import { questions } from '../ask/question.ts'
import { text, words } from '../text.ts'
import { printMoment } from './dates.ts'
import { Changed } from './changed.tsx'
import { differencesOf } from './differences.ts'
import { Paged } from './paged.tsx'
import { StateOf } from './state-of.tsx'
import { WithReason } from './with-reason.tsx'

const REVISIONS = { limit: ['50'] }

/** How the changes of each kind of thing are asked for, and one of them is put back. */
const KINDS = {
  event: {
    asked: (id: string) => questions.eventRevisions(REVISIONS, id),
    one: (id: string, version: string) => questions.eventRevision({}, id, version),
    restore: (to: Dateline['revisions']) => to.restoreEvent.bind(to),
  },
  actor: {
    asked: (id: string) => questions.actorRevisions(REVISIONS, id),
    one: (id: string, version: string) => questions.actorRevision({}, id, version),
    restore: (to: Dateline['revisions']) => to.restoreActor.bind(to),
  },
  article: {
    asked: (id: string) => questions.articleRevisions(REVISIONS, id),
    one: (id: string, version: string) => questions.articleRevision({}, id, version),
    restore: (to: Dateline['revisions']) => to.restoreArticle.bind(to),
  },
}
type Kind = keyof typeof KINDS

/** The last changes of a thing. */
export const historyQuestion = (kind: Kind, id: string) => KINDS[kind].asked(id)

interface RestoreProps {
  kind: Kind
  id: string
  /** The version to put back, and the one that it replaces. */
  version: number
  current: number
  note: string | undefined
}

/** Puts back a version, after its reason. */
const Restore = ({ kind, id, version, current, note }: RestoreProps) => (
  <WithReason
    label={text.restore.put}
    longLabel={text.restore.of(version)}
    confirm={text.restore.of(version)}
    note={note}
    write={async (datelineComment) => {
      const restore = KINDS[kind].restore(client.peek().revisions)
      await restore(id, { version }, {}, { ifMatch: current, datelineComment })
    }}
  />
)

/** The fields that a change has changed, by the first part of each path. */
const fieldsOf = ({ patch }: Revision): string[] => [
  ...new Set(
    patch
      .map(({ path }) => path.split('/')[1] ?? '')
      .filter((name) => !['', 'version', 'createdAt', 'updatedAt'].includes(name)),
  ),
]

interface DifferencesProps {
  kind: Kind
  id: string
  version: number
  fields: readonly string[]
}

/** The fields that a change has changed, each with its value before and after. */
const Differences = ({ kind, id, version, fields }: DifferencesProps) => {
  const one = KINDS[kind].one
  const before = useAnswer<object>(one(id, String(version - 1)))
  const after = useAnswer<object>(one(id, String(version)))
  return (
    <StateOf of={before}>
      {(before) => (
        <StateOf of={after}>
          {(after) => (
            <dl class="differences">
              {differencesOf(
                Object.entries(before).find(([name]) => name === kind)?.[1],
                Object.entries(after).find(([name]) => name === kind)?.[1],
                fields,
              ).map(({ path, from, to, isPart }) => (
                <Changed
                  key={path.join(' ')}
                  label={path.map(words).join(', ').toLowerCase()}
                  from={from}
                  to={to}
                  isPart={isPart}
                />
              ))}
            </dl>
          )}
        </StateOf>
      )}
    </StateOf>
  )
}

/** The fields of a change, which unfold to what they were and became. */
const Fields = ({ kind, id, version, fields }: DifferencesProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="quiet">
        {text.event.fields(fields.map((field) => words(field).toLowerCase()))}
      </summary>
      {isOpen && <Differences kind={kind} id={id} version={version} fields={fields} />}
    </details>
  )
}

interface ChangeProps {
  of: Kind
  id: string
  revision: Revision
  /** The version of the thing now. */
  current: number
  merged: readonly MergedActor[]
  mayWrite: boolean
}

const Change = ({ of, id, revision, current, merged, mayWrite }: ChangeProps) => {
  const { version, kind, at, key, comment, position } = revision
  const fields = kind === 'update' ? fieldsOf(revision) : []
  // The survivor changes right after the change that merges another actor into it.
  const arrived = merged.find((one) => one.position === position - 1)
  const later = merged.filter((one) => one.position > position)
  return (
    <li>
      <span class="quiet">{text.event.version(version)}</span>
      <div>
        {arrived ? text.history.mergedWith(arrived.name) : (text.event.kinds[kind] ?? words(kind))}
        {key?.name && ` ${text.event.by(key.name)}`}
        {', '}
        <time dateTime={at}>{printMoment(at)}</time>
        {comment && (
          <q class="comment" dir="auto">
            {comment}
          </q>
        )}
        {fields.length > 0 && <Fields kind={of} id={id} version={version} fields={fields} />}
        {mayWrite && version !== current && (
          <Restore
            kind={of}
            id={id}
            version={version}
            current={current}
            note={
              later.length > 0 ? text.restore.staysMerged(later.map(({ name }) => name)) : undefined
            }
          />
        )}
      </div>
    </li>
  )
}

interface Props {
  kind: Kind
  id: string
  /** The actors that are merged into this one. */
  merged?: readonly MergedActor[]
}

/** The changes of a thing, the latest first: when, by which key, why, and what, from what to what. */
export const History = ({ kind, id, merged = [] }: Props) => {
  const mayWrite = useMayWrite()
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{text.event.history}</h2>
      <StateOf of={useAnswer(historyQuestion(kind, id))}>
        {(first) => (
          <Paged first={first} more={text.history.older}>
            {(revisions) => (
              <ol class="history">
                {revisions.map((revision) => (
                  <Change
                    key={revision.version}
                    of={kind}
                    id={id}
                    revision={revision}
                    current={first.data[0]?.version ?? revision.version}
                    merged={merged}
                    mayWrite={mayWrite}
                  />
                ))}
              </ol>
            )}
          </Paged>
        )}
      </StateOf>
    </section>
  )
}
