import { useAnswer } from '../../ask/answers.ts'
import { useMayWrite } from '../../ask/me.ts'
import { questions } from '../../ask/question.ts'
import { printMoment } from '../../parts/dates.ts'
import { StateOf } from '../../parts/state-of.tsx'
import { text, words } from '../../text.ts'
import { Restore } from './restore.tsx'

const REVISIONS = '20'

/** The last changes of an event. */
export const historyQuestion = (id: string) => questions.eventRevisions({ limit: [REVISIONS] }, id)

/** The fields that a change has changed, by the first part of each path. */
const fieldsOf = (patch: readonly { path: string }[]): string[] => [
  ...new Set(
    patch
      .map(({ path }) => words(path.split('/')[1] ?? '').toLowerCase())
      .filter((name) => !['version', 'updated at'].includes(name)),
  ),
]

/** The changes of an event, the latest first: when, by which key, why, and what. */
export const History = ({ id, current }: { id: string; current: number }) => {
  const mayWrite = useMayWrite()
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{text.event.history}</h2>
      <StateOf of={useAnswer(historyQuestion(id))}>
        {({ data }) => (
          <ol class="history">
            {data.map(({ version, kind, at, key, comment, patch }) => (
              <li key={version}>
                <span class="quiet">{text.event.version(version)}</span>
                <span>
                  {text.event.kinds[kind] ?? words(kind)}
                  {key?.name && ` ${text.event.by(key.name)}`}
                  {', '}
                  <time dateTime={at}>{printMoment(at)}</time>
                  {comment && (
                    <q class="comment" dir="auto">
                      {comment}
                    </q>
                  )}
                  {fieldsOf(patch).length > 0 && kind !== 'create' && (
                    <span class="quiet"> {text.event.fields(fieldsOf(patch))}</span>
                  )}
                  {mayWrite && version < current && (
                    <Restore id={id} version={version} current={current} />
                  )}
                </span>
              </li>
            ))}
          </ol>
        )}
      </StateOf>
    </section>
  )
}
