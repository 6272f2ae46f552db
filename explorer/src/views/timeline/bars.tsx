import { scaleLinear } from 'd3-scale'
import type { EventSummary } from '../../../../sdk/typescript/src/index.ts'
import type { Ref } from 'preact'
import { useRef } from 'preact/hooks'
import { printDate, printInterval } from '../../parts/dates.ts'
import { widthOf } from '../../parts/labels.ts'
import { useRoving } from '../../parts/roving.ts'
import { hrefOf } from '../../state/location.ts'
import { number, text } from '../../text.ts'
import { spansOf, ticksOf, type Bar, type Span } from './layout.ts'
import type { Metric } from './question.ts'

const HEIGHT = 220
const MARGIN = { top: 8, right: 4, bottom: 26, left: 40 }
const LANE = 9
const LABEL_GAP = 20
const LANES_MAX = 12

interface Props {
  /** The element that has the bars, and its width in pixels. */
  frame: Ref<HTMLDivElement>
  width: number
  bars: readonly Bar[]
  spans: readonly Span[]
  metric: Metric
  /** The `selected` of the bar that is chosen. */
  chosen: string | undefined
  choose: (bar: Bar) => void
  /** The colour of a value of the bars, and of a span. */
  colourOf: (value: string) => string
  spanColourOf: (event: EventSummary) => string
}

/** The contents of a bar in words, for its title and for screen readers. */
const saidOf = ({ name, count, amount, parts }: Bar, metric: Metric): string => {
  const all = metric === 'events' ? text.events(count) : text.deaths(amount)
  const each = parts.map(({ label, amount }) => `${label} ${number(amount)}`)
  return `${printInterval(name)}: ${[all, ...each].join(', ')}`
}

interface StackProps extends Pick<Props, 'colourOf'> {
  bar: Bar
  width: number
  y: (amount: number) => number
}

/** The parts of a bar from below to above. */
const Stack = ({ bar, width, y, colourOf }: StackProps) => {
  let below = 0
  return (
    <>
      {bar.parts.map(({ value, amount }) => {
        const [low, high] = [y(below), y((below += amount))]
        return (
          <rect
            key={value}
            class={colourOf(value)}
            y={high}
            width={width}
            height={Math.max(0.5, low - high)}
          />
        )
      })}
    </>
  )
}

/** The labels of the axis: as many as there is room for by the widest of them, each whole. */
const labelsOf = (bars: readonly Bar[], room: number): { at: number; label: string }[] => {
  const wide = (name: string): number => widthOf(printInterval(name))
  const widest = Math.max(0, ...ticksOf(bars, Infinity).map(({ name }) => wide(name)))
  const step = room / Math.max(1, bars.length)
  return ticksOf(bars, room / (widest + LABEL_GAP))
    .filter(({ at, name }) => at * step + wide(name) <= room + MARGIN.right)
    .map(({ at, name }) => ({ at, label: printInterval(name) }))
}

interface SpansProps {
  spans: readonly Span[]
  step: number
  colourOf: (event: EventSummary) => string
}

/** Events of less exact dates as lines, in one tab stop too: arrows go from one to the nearest. */
const Spans = ({ spans, step, colourOf }: SpansProps) => {
  const places = spans.map(({ from, to, lane }) => ({
    x: MARGIN.left + ((from + to) / 2) * step,
    y: HEIGHT + lane * LANE,
  }))
  const roving = useRoving(places, () => true)
  if (spans.length === 0) return null
  return (
    <g role="group" aria-label={text.timeline.spans}>
      {spans.map(({ event, from, to, lane }, i) => (
        <a
          key={event.id}
          href={hrefOf({ view: 'event', id: event.id, options: {} })}
          tabindex={roving.tabIndexOf(i)}
          aria-label={`${event.title}, ${printDate(event.date)}`}
          onFocus={() => roving.onFocus(i)}
          onKeyDown={(key) => roving.follow(key, i)}
        >
          <rect
            class={`span ${colourOf(event)}`}
            x={MARGIN.left + from * step}
            y={HEIGHT + lane * LANE}
            width={Math.max(3, (to - from) * step - 1)}
            height={LANE - 3}
            rx={(LANE - 3) / 2}
          >
            <title>{`${event.title}, ${printDate(event.date)}`}</title>
          </rect>
        </a>
      ))}
    </g>
  )
}

const stepOf = (bars: readonly Bar[], width: number): number =>
  Math.max(0, width - MARGIN.left - MARGIN.right) / Math.max(1, bars.length)

/** The spans that a picture has room for. */
export const spansIn = (
  events: readonly EventSummary[],
  bars: readonly Bar[],
  width: number,
): Span[] => {
  const step = stepOf(bars, width)
  return spansOf(events, bars, step === 0 ? 1 : 6 / step).filter(({ lane }) => lane < LANES_MAX)
}

/** Bars in one tab stop: arrows go from one to the next, Enter chooses. */
export const Bars = ({
  frame,
  width,
  bars,
  spans,
  metric,
  chosen,
  choose,
  colourOf,
  spanColourOf,
}: Props) => {
  const group = useRef<SVGSVGElement>(null)
  const inner = Math.max(0, width - MARGIN.left - MARGIN.right)
  const step = stepOf(bars, width)
  const most = Math.max(1, ...bars.map(({ amount }) => amount))
  const y = scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4)
  const lanes = Math.max(0, ...spans.map(({ lane }) => lane + 1))
  const gap = Math.min(2, step / 4)
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const bar = bars[at]
    if (by) {
      const buttons = [...(group.current?.querySelectorAll<SVGElement>('.hit') ?? [])]
      const here = buttons.indexOf(event.currentTarget as SVGElement)
      buttons[here + by]?.focus()
    } else if (bar && (event.key === 'Enter' || event.key === ' ')) choose(bar)
    else return
    event.preventDefault()
  }
  const first = Math.max(
    bars.findIndex(({ count }) => count > 0),
    bars.findIndex(({ selected, count }) => count > 0 && selected === chosen),
  )
  return (
    <div ref={frame} class="bars">
      <svg
        ref={group}
        width={width}
        height={HEIGHT + (lanes > 0 ? lanes * LANE + 8 : 0)}
        role="group"
        aria-label={text.timeline.title}
      >
        <g aria-hidden="true">
          {y
            .ticks(4)
            .filter(Number.isInteger)
            .map((tick) => (
              <g key={tick} class="tick" transform={`translate(0 ${y(tick)})`}>
                <line x1={MARGIN.left} x2={width - MARGIN.right} />
                <text x={MARGIN.left - 8} dy="0.32em">
                  {number(tick)}
                </text>
              </g>
            ))}
          {labelsOf(bars, inner).map(({ at, label }) => (
            <text key={label} class="label" x={MARGIN.left + at * step} y={HEIGHT - 8}>
              {label}
            </text>
          ))}
        </g>
        {bars.map((bar, at) => (
          <g key={bar.name} transform={`translate(${MARGIN.left + at * step} 0)`}>
            <Stack bar={bar} width={Math.max(0.5, step - gap)} y={y} colourOf={colourOf} />
            {bar.count > 0 && (
              <rect
                class="hit"
                y={MARGIN.top}
                width={step}
                height={HEIGHT - MARGIN.top - MARGIN.bottom}
                role="button"
                tabindex={at === first ? 0 : -1}
                aria-pressed={bar.selected === chosen}
                aria-label={saidOf(bar, metric)}
                onClick={() => choose(bar)}
                onKeyDown={(event) => onKeyDown(event, at)}
              >
                <title>{saidOf(bar, metric)}</title>
              </rect>
            )}
          </g>
        ))}
        <Spans spans={spans} step={step} colourOf={spanColourOf} />
      </svg>
    </div>
  )
}
