import type { Actor } from '../../../../sdk/typescript/src/index.ts'
import { useState } from 'preact/hooks'
import { useAnswer } from '../../ask/answers.ts'
import { client } from '../../ask/client.ts'
import { useMayWrite } from '../../ask/me.ts'
import { questions } from '../../ask/question.ts'
import { useWriting } from '../../ask/write.ts'
import { Comment, Refused } from '../../parts/comment.tsx'
import { historyQuestion } from '../../parts/history.tsx'
import { StateOf } from '../../parts/state-of.tsx'
import { hrefOf, setOptions } from '../../state/location.ts'
import { number, text, words } from '../../text.ts'
import type { ViewProps } from '../view.ts'
import { similarQuestion } from './question.ts'

/** The rows of the comparison. */
const ROWS: readonly [keyof typeof text.merge.rows, (actor: Actor) => string][] = [
  ['name', ({ name }) => name],
  ['type', ({ type }) => words(type)],
  ['country', ({ country }) => country ?? ''],
  ['sectors', ({ sectors }) => sectors.map(words).join(', ')],
  ['description', ({ description }) => description ?? ''],
  ['dates', ({ startDate, endDate }) => [startDate, endDate].filter(Boolean).join(' – ')],
  ['aliases', ({ aliases }) => aliases.map(({ name }) => name).join(', ')],
  [
    'affiliations',
    ({ affiliations }) =>
      affiliations.map(({ actor, type }) => `${words(type)} ${actor.name}`).join(', '),
  ],
  [
    'identifiers',
    ({ externalIds }) => externalIds.map(({ scheme, value }) => `${scheme} ${value}`).join(', '),
  ],
  ['tags', ({ tags }) => tags.join(', ')],
  ['events', ({ eventCount }) => number(eventCount)],
  ['articles', ({ articleCount }) => number(articleCount)],
]

const SideBySide = ({ one, other }: { one: Actor; other: Actor }) => (
  <div class="scrolls" tabIndex={0} role="region" aria-label={text.merge.compare}>
    <table class="compare">
      <caption class="unseen">{text.merge.compare}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.merge.stays}</th>
          <th scope="col">{text.merge.goes}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([row, print]) => (
          <tr key={row} class={print(one) === print(other) ? 'same' : undefined}>
            <th scope="row">{text.merge.rows[row]}</th>
            <td dir="auto">{print(one)}</td>
            <td dir="auto">{print(other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

interface WriteProps {
  label: string
  send: (comment: string) => PromiseLike<unknown>
  onDone?: () => void
}

/** A button with the comment that it wants. */
const Write = ({ label, send, onDone }: WriteProps) => {
  const [comment, setComment] = useState('')
  const writing = useWriting()
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault()
        void writing.write(() => send(comment)).then((isDone) => isDone && onDone?.())
      }}
    >
      <Comment value={comment} onValue={setComment} />
      <Refused writing={writing} />
      <button disabled={writing.isBusy}>{label}</button>
    </form>
  )
}

/** Two actors before their merge, or what is one of them after it. */
const Pair = ({ id, other: otherId }: { id: string; other: string }) => {
  const one = useAnswer(questions.actor({}, id))
  const other = useAnswer(questions.actor({}, otherId))
  const mayWrite = useMayWrite()
  const isMerged = one.answer !== undefined && one.answer.id === other.answer?.id
  const duplicate = one.answer?.id === otherId ? id : otherId
  // The version that the merge gave the duplicate, which its undoing takes.
  const history = useAnswer(isMerged ? historyQuestion('actor', duplicate) : undefined)
  const mergedAs = history.answer?.data[0]?.version
  return (
    <StateOf of={one}>
      {(one) => (
        <StateOf of={other}>
          {(other) =>
            // A merged actor is answered by the one that it was merged into.
            other.id === one.id ? (
              <>
                <p class="said" role="status">
                  {text.merge.merged(one.name)}
                </p>
                {mayWrite && (
                  <Write
                    label={text.merge.undo}
                    send={(datelineComment) =>
                      client
                        .peek()
                        .actors.unmerge(duplicate, {}, { ifMatch: mergedAs, datelineComment })
                    }
                  />
                )}
              </>
            ) : (
              <>
                <SideBySide one={one} other={other} />
                <p class="joined">
                  <a href={hrefOf({ id: otherId, options: { with: id } })}>{text.merge.swap}</a>
                </p>
                {mayWrite ? (
                  <Write
                    label={text.merge.merge(other.name, one.name)}
                    send={(comment) =>
                      client
                        .peek()
                        .actors.merge(
                          id,
                          { duplicateId: otherId },
                          {},
                          { ifMatch: one.version, datelineComment: comment },
                        )
                    }
                  />
                ) : (
                  <p class="said">{text.write.mayNot}</p>
                )}
              </>
            )
          }
        </StateOf>
      )}
    </StateOf>
  )
}

/** Actors that may be the same, to look at beside this one. */
const Similar = ({ id }: { id: string }) => (
  <section aria-labelledby="similar-title">
    <h2 id="similar-title">{text.merge.similar}</h2>
    <StateOf of={useAnswer(similarQuestion(id))}>
      {({ data }) =>
        data.length === 0 ? (
          <p class="quiet">{text.merge.none}</p>
        ) : (
          <ul class="rows">
            {data.map(({ actor, reasons }) => (
              <li key={actor.id}>
                <a href={hrefOf({ options: { with: actor.id } })} dir="auto">
                  {actor.name}
                </a>
                <span class="quiet">{reasons[0]?.message}</span>
              </li>
            ))}
          </ul>
        )
      }
    </StateOf>
  </section>
)

/** Merges two actors that are one, after a look at both, and undoes it. */
export const MergePage = ({ state: { id = '', options } }: ViewProps) => (
  <div class="page">
    <p class="eyebrow">
      <a href={hrefOf({ view: 'actor', id, options: {} })}>{text.merge.back}</a>
    </p>
    <h1>{text.merge.title}</h1>
    {options.with === undefined ? (
      <Similar id={id} />
    ) : (
      <>
        <Pair id={id} other={options.with} />
        <p>
          <button type="button" class="plain" onClick={() => setOptions({ with: undefined })}>
            {text.merge.others}
          </button>
        </p>
      </>
    )}
  </div>
)
