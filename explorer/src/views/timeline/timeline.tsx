import type {
  EventSummary,
  Page,
  Timeline as Answer,
} from '../../../../sdk/typescript/src/index.ts'
import { useRef } from 'preact/hooks'
import { useAnswer } from '../../ask/answers.ts'
import { printDate, printDay, printInterval } from '../../parts/dates.ts'
import { classOf, isQuadClass, rankOf } from '../../parts/classes.ts'
import { coloursOf, quadLabel } from '../../parts/quad.tsx'
import { Choice } from '../../parts/choice.tsx'
import { useWidth } from '../../parts/size.ts'
import { StateOf } from '../../parts/state-of.tsx'
import { TableBehind } from '../../parts/table.tsx'
import { go, hrefOf, setOptions } from '../../state/location.ts'
import { withValues, type State } from '../../state/state.ts'
import { number, text, words } from '../../text.ts'
import { EventList } from '../events/list.tsx'
import type { ViewProps } from '../view.ts'
import { Bars, spansIn } from './bars.tsx'
import { possible, useSpan, type Span } from './interval.ts'
import { barsOf, type Bar } from './layout.ts'
import {
  chosenInterval,
  groupOf,
  GROUPS,
  metricOf,
  METRICS,
  spansQuestion,
  timelineQuestion,
} from './question.ts'

/** How the picture is drawn: by which interval, in which colours, how high. */
const Controls = ({ state, span }: { state: State; span: Span }) => (
  <div class="controls">
    <Choice
      label={text.timeline.by}
      value={chosenInterval(state, span)}
      options={possible(span).map((one) => [one, text.timeline.intervals[one]])}
      choose={(interval) => setOptions({ interval, selected: undefined })}
    />
    <Choice
      label={text.timeline.colour}
      value={groupOf(state)}
      options={GROUPS.map((one) => [one, text.timeline.groups[one]])}
      choose={(groupBy) => setOptions({ groupBy })}
    />
    <Choice
      label={text.timeline.height}
      value={metricOf(state)}
      options={METRICS.map((one) => [one, text.timeline.metrics[one]])}
      choose={(metric) => setOptions({ metric })}
    />
  </div>
)

const NONE = 'none'

/** The values that have a colour in the bars or in the spans, with their names, in the order of their classes. */
const namesOf = ({ groups, other }: Answer, ofSpans: readonly string[]): [string, string][] => {
  const names = new Map(groups.map(({ value, label }) => [value, label]))
  for (const value of [...ofSpans, ...(other && other.count > 0 ? [NONE] : [])])
    if (!names.has(value))
      names.set(value, value === NONE || isQuadClass(value) ? quadLabel(value) : words(value))
  return [...names].toSorted(([one], [two]) => rankOf(one) - rankOf(two))
}

interface LegendProps {
  names: readonly [string, string][]
  colourOf: (value: string) => string
}

/** The legend of the colours: one entry for each value that occurs. */
const Legend = ({ names, colourOf }: LegendProps) => (
  <ul class="legend" aria-label={text.timeline.colour}>
    {names.map(([value, label]) => (
      <li key={value}>
        <span class={`dot ${colourOf(value)}`} aria-hidden="true" /> {label}
      </li>
    ))}
  </ul>
)

interface NotesProps {
  answer: Answer
  /** How many events are drawn as spans; undefined until that is known. */
  drawn: number | undefined
}

/** Notes under the bars: how many events began before them, and how many have a less exact date. */
const Notes = ({ answer: { before, imprecise }, drawn }: NotesProps) => (
  <>
    {imprecise && imprecise.count > 0 && (
      <p class="note">
        {text.timeline.imprecise(imprecise.count, drawn)}{' '}
        <a href={hrefOf({ view: 'events', filter: imprecise.filter, options: {} })}>
          {text.timeline.list}
        </a>
      </p>
    )}
    {before && before.count > 0 && (
      <p class="note">
        {text.timeline.before(before.count)}{' '}
        <a href={hrefOf({ view: 'events', filter: before.filter, options: {} })}>
          {text.timeline.list}
        </a>
      </p>
    )}
  </>
)

interface PictureProps {
  state: State
  answer: Answer
  spans: Page<EventSummary> | undefined
}

/** That what began before a time that is cut is in no picture, and where it is. */
const Before = ({ state, span }: { state: State; span: Span }) => (
  <p class="note">
    {text.timeline.cut(printDay(span.start))}{' '}
    <a
      href={hrefOf({
        view: 'events',
        filter: withValues(state.filter, { dateTo: [span.start] }),
        options: { sort: 'date' },
      })}
    >
      {text.timeline.list}
    </a>
  </p>
)

const Picture = ({ state, answer, spans }: PictureProps) => {
  const metric = metricOf(state)
  const [frame, width] = useWidth<HTMLDivElement>()
  const bars = barsOf(answer, metric, state.filter)
  const drawn = spansIn(spans?.data ?? [], bars, width)
  const { selected } = state.options
  const values = [...new Set(bars.flatMap(({ parts }) => parts.map(({ label }) => label)))]
  const valueOf = ({ type, quadClass }: EventSummary): string =>
    groupOf(state) === 'type' ? type : (quadClass ?? classOf(type) ?? NONE)
  const names = namesOf(
    answer,
    drawn.map(({ event }) => valueOf(event)),
  )
  const colourOf = coloursOf(names.map(([value]) => value))
  const choose = (bar: Bar) =>
    setOptions({ selected: bar.selected === selected ? undefined : bar.selected })
  return (
    <>
      <Bars
        frame={frame}
        width={width}
        bars={bars}
        spans={drawn}
        metric={metric}
        chosen={selected}
        choose={choose}
        colourOf={colourOf}
        spanColourOf={(event) => colourOf(valueOf(event))}
      />
      <Legend names={names} colourOf={colourOf} />
      <Notes answer={answer} drawn={spans && drawn.length} />
      <TableBehind
        caption={text.timeline.title}
        columns={[text.timeline.interval, text.timeline.total, ...values]}
        rows={() => [
          ...bars.map(({ name, count, selected, amount, parts }) => [
            count > 0 ? (
              <a href={hrefOf({ options: { ...state.options, selected } })}>
                {printInterval(name)}
              </a>
            ) : (
              printInterval(name)
            ),
            number(amount),
            ...values.map((label) =>
              number(parts.find((part) => part.label === label)?.amount ?? 0),
            ),
          ]),
          ...(spans?.data ?? []).map(({ id, date, title }) => [
            printDate(date),
            <a href={hrefOf({ view: 'event', id, options: {} })}>{title}</a>,
          ]),
        ]}
      />
    </>
  )
}

/** The bar that is chosen in the picture, over its list: it can be zoomed into, or let go. */
const Chosen = ({ answer, state }: { answer: Answer; state: State }) => {
  const { selected } = state.options
  const bar = barsOf(answer, 'events', state.filter).find((one) => one.selected === selected)
  if (!bar) return null
  return (
    <p class="chosen">
      <strong>{printInterval(bar.name)}</strong>
      {bar.start !== bar.end && (
        <button
          type="button"
          class="plain"
          onClick={() =>
            go({
              filter: { ...state.filter, dateFrom: [bar.start], dateTo: [bar.end] },
              options: { ...state.options, selected: undefined, interval: undefined },
            })
          }
        >
          {text.timeline.closer}
        </button>
      )}
      <button type="button" class="plain" onClick={() => setOptions({ selected: undefined })}>
        {text.timeline.release}
      </button>
    </p>
  )
}

/** Stacked bars, and spans for uncertain dates, over the list of what is chosen in them. */
export const Timeline = ({ state }: ViewProps) => {
  const { span, isKnown } = useSpan(state)
  // The controls stay while a change of the filters asks for the time anew.
  const last = useRef(span)
  if (span) last.current = span
  const asked = span === null ? undefined : null
  const found = useAnswer(span ? timelineQuestion(state, span) : asked)
  const spans = useAnswer(span && isKnown ? spansQuestion(state, span) : asked)
  // Spans of other filters than the bars are not yet theirs.
  const isOlder = spans.isLoading && spans.answer !== undefined && found.error === undefined
  // Until the time is known, the bars may be of another interval than they will be.
  const shown = isKnown
    ? { ...found, isLoading: found.isLoading || isOlder }
    : { ...found, isLoading: true, error: undefined }
  return (
    <>
      <section aria-label={text.timeline.title} class="picture">
        {last.current && <Controls state={state} span={last.current} />}
        <StateOf of={shown}>
          {(answer) => <Picture state={state} answer={answer} spans={spans.answer} />}
        </StateOf>
        {span?.isCut && <Before state={state} span={span} />}
      </section>
      {found.answer && <Chosen answer={found.answer} state={state} />}
      <EventList state={state} />
    </>
  )
}
