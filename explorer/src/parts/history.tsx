import type { Dateline } from '../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../ask/answers.ts'
import { client } from '../ask/client.ts'
import { useMayWrite } from '../ask/me.ts'
import { questions } from '../ask/question.ts'
import { text, words } from '../text.ts'
import { printMoment } from './dates.ts'
import { StateOf } from './state-of.tsx'
import { WithReason } from './with-reason.tsx'

const REVISIONS = { limit: ['50'] }

/** How the changes of each kind of thing are asked for, and one of them is put back. */
const KINDS = {
  event: {
    asked: (id: string) => questions.eventRevisions(REVISIONS, id),
    restore: (to: Dateline['revisions']) => to.restoreEvent.bind(to),
  },
  actor: {
    asked: (id: string) => questions.actorRevisions(REVISIONS, id),
    restore: (to: Dateline['revisions']) => to.restoreActor.bind(to),
  },
  article: {
    asked: (id: string) => questions.articleRevisions(REVISIONS, id),
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
}

/** Puts back a version, after its reason. */
const Restore = ({ kind, id, version, current }: RestoreProps) => (
  <WithReason
    label={text.restore.put}
    longLabel={text.restore.of(version)}
    confirm={text.restore.of(version)}
    write={async (datelineComment) => {
      const restore = KINDS[kind].restore(client.peek().revisions)
      await restore(id, { version }, {}, { ifMatch: current, datelineComment })
    }}
  />
)

/** The fields that a change has changed, by the first part of each path. */
const fieldsOf = (patch: readonly { path: string }[]): string[] => [
  ...new Set(
    patch
      .map(({ path }) => words(path.split('/')[1] ?? '').toLowerCase())
      .filter((name) => !['version', 'updated at'].includes(name)),
  ),
]

/** The changes of a thing, the latest first: when, by which key, why, and what. */
export const History = ({ kind: thing, id }: { kind: Kind; id: string }) => {
  const mayWrite = useMayWrite()
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{text.event.history}</h2>
      <StateOf of={useAnswer(historyQuestion(thing, id))}>
        {({ data }) => (
          <ol class="history">
            {data.map(({ version, kind, at, key, comment, patch }, i) => (
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
                  {mayWrite && i > 0 && (
                    <Restore
                      kind={thing}
                      id={id}
                      version={version}
                      current={data[0]?.version ?? version}
                    />
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
