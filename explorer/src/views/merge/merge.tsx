import type { Actor } from '../../../../sdk/typescript/src/index.ts'
import { useState } from 'preact/hooks'
import { useAnswer } from '../../ask/answers.ts'
import { client } from '../../ask/client.ts'
import { useMayWrite } from '../../ask/me.ts'
import { questions } from '../../ask/question.ts'
import { useWriting } from '../../ask/write.ts'
import { labelOf } from '../../filters/labels.ts'
import { ActorFinder } from '../../parts/actor-finder.tsx'
import { Changed } from '../../parts/changed.tsx'
import { Comment, Refused } from '../../parts/comment.tsx'
import { printPart } from '../../parts/dates.ts'
import { historyQuestion } from '../../parts/history.tsx'
import { MayWrite } from '../../parts/may-write.tsx'
import { StateOf } from '../../parts/state-of.tsx'
import { useTelling } from '../../parts/telling.ts'
import { Title } from '../../parts/title.tsx'
import { useUnsaved } from '../../parts/unsaved.ts'
import { WithReason } from '../../parts/with-reason.tsx'
import { hrefOf, setOptions } from '../../state/location.ts'
import { number, text, words } from '../../text.ts'
import type { ViewProps } from '../view.ts'
import { similarQuestion } from './question.ts'

/** The rows of the comparison, said as on the page of an actor. */
const ROWS: readonly [keyof typeof text.merge.rows, (actor: Actor) => string][] = [
  ['name', ({ name }) => name],
  ['type', ({ type }) => words(type)],
  ['country', ({ country }) => (country ? labelOf('country', country) : '')],
  ['sectors', ({ sectors }) => sectors.map((one) => text.sectors[one] ?? words(one)).join(', ')],
  ['description', ({ description }) => description ?? ''],
  [
    'dates',
    ({ startDate, endDate }) =>
      startDate || endDate
        ? [startDate, endDate].map((one) => (one ? printPart(one) : '')).join(' – ')
        : '',
  ],
  ['aliases', ({ aliases }) => aliases.map(({ name }) => name).join(', ')],
  [
    'affiliations',
    ({ affiliations }) =>
      affiliations
        .map(({ actor, type, title }) => `${title ?? words(type)} ${actor.name}`)
        .join(', '),
  ],
  [
    'identifiers',
    ({ externalIds }) => externalIds.map(({ scheme, value }) => `${scheme} ${value}`).join(', '),
  ],
  ['tags', ({ tags }) => tags.join(', ')],
  ['events', ({ eventCount }) => number(eventCount)],
  ['articles', ({ articleCount }) => number(articleCount)],
]

interface Two {
  /** The actor that stays. */
  one: Actor
  /** The actor that is merged into it. */
  other: Actor
}

const SideBySide = ({ one, other }: Two) => (
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
        {ROWS.filter(([, print]) => print(one) !== '' || print(other) !== '').map(
          ([row, print]) => (
            <tr key={row} class={print(one) === print(other) ? 'same' : undefined}>
              <th scope="row">{text.merge.rows[row]}</th>
              <td dir="auto">{print(one)}</td>
              <td dir="auto">{print(other)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  </div>
)

/** The changes of two actors since they were looked at. */
const Meanwhile = ({ looked, now }: { looked: Two; now: Two }) => {
  const pairs = [
    [looked.one, now.one],
    [looked.other, now.other],
  ] as const
  return (
    <section class="conflicts" role="alert" aria-labelledby="meanwhile-title">
      <h2 id="meanwhile-title">{text.merge.meanwhile}</h2>
      <p>{text.merge.meanwhileHelp}</p>
      <dl class="differences">
        {pairs.flatMap(([then, actor]) =>
          ROWS.filter(([, print]) => print(then) !== print(actor)).map(([row, print]) => (
            <Changed
              key={`${actor.id} ${row}`}
              label={`${then.name}: ${text.merge.rows[row]}`}
              from={[print(then)]}
              to={[print(actor)]}
            />
          )),
        )}
      </dl>
    </section>
  )
}

/** Merges two actors as they were looked at; when one of them has changed since, shows that first. */
const Decide = ({ one, other }: Two) => {
  const [looked, setLooked] = useState<Two>({ one, other })
  const [isOvertaken, setOvertaken] = useState(false)
  const [comment, setComment] = useState('')
  const writing = useWriting()
  const told = useTelling([one, other])
  useUnsaved(comment !== '')
  /** Writes, unless the duplicate has changed: the precondition of the call is that of the survivor alone. */
  const send = async (): Promise<void> => {
    const { actors } = client.peek()
    const now = await actors.get(other.id)
    const isSame = now.id === other.id && now.version === other.version
    setOvertaken(!isSame)
    if (isSame)
      await actors.merge(
        one.id,
        { duplicateId: other.id },
        {},
        { ifMatch: one.version, datelineComment: comment },
      )
  }
  const submit = async (): Promise<void> => {
    setLooked({ one, other })
    await writing.write(send)
  }
  const hasChanged =
    isOvertaken || looked.one.version !== one.version || looked.other.version !== other.version
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {hasChanged && <Meanwhile looked={looked} now={{ one, other }} />}
      <Comment value={comment} onValue={setComment} />
      <Refused writing={writing} />
      <button disabled={writing.isBusy}>
        {text.merge.merge(told(other.id, other.name), told(one.id, one.name))}
      </button>
    </form>
  )
}

/** Two actors that are one by now: the duplicate is answered by the one that it was merged into. */
const Together = ({ one, duplicate }: { one: Actor; duplicate: string }) => {
  // The version that the merge gave the duplicate, which its undoing takes.
  const history = useAnswer(historyQuestion('actor', duplicate))
  const version = history.answer?.data[0]?.version
  return (
    <>
      <p class="said" role="status">
        {text.merge.merged(one.name)}
      </p>
      {useMayWrite() && version !== undefined && (
        <WithReason
          label={text.merge.undo}
          longLabel={text.merge.undo}
          confirm={text.merge.undo}
          write={(datelineComment) =>
            client.peek().actors.unmerge(duplicate, {}, { ifMatch: version, datelineComment })
          }
        />
      )}
    </>
  )
}

/** Two actors before their merge, or what is one of them after it. */
const Pair = ({ id, other: otherId }: { id: string; other: string }) => {
  const one = useAnswer(questions.actor({}, id))
  const other = useAnswer(questions.actor({}, otherId))
  return (
    <StateOf of={one}>
      {(one) => (
        <StateOf of={other}>
          {(other) =>
            other.id === one.id ? (
              <Together one={one} duplicate={one.id === otherId ? id : otherId} />
            ) : (
              <>
                <Title of={text.merge.titleOf(one.name, other.name)} />
                <SideBySide one={one} other={other} />
                <p>
                  <a href={hrefOf({ id: otherId, options: { with: id } })}>{text.merge.swap}</a>
                </p>
                <MayWrite>
                  <Decide key={`${id} ${otherId}`} one={one} other={other} />
                </MayWrite>
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
    <ActorFinder
      label={text.merge.find}
      choose={text.merge.compareWith}
      but={id}
      onFound={(found) => setOptions({ with: found })}
    />
  </section>
)

/** Merges two actors that are one, after a look at both, and undoes it. */
export const MergePage = ({ state: { id = '', options } }: ViewProps) => (
  <div class="page merge">
    <Title of={text.merge.title} />
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
