import { scaleLinear } from 'd3-scale'
import { useRef } from 'preact/hooks'
import { printDate, printInterval } from '../../parts/dates.ts'
import { quadColour, shadeOf } from '../../parts/quad.tsx'
import { useWidth } from '../../parts/size.ts'
import { hrefOf } from '../../state/location.ts'
import { number, text } from '../../text.ts'
import { ticksOf, type Bar, type Span } from './layout.ts'
import type { Metric } from './question.ts'

const HEIGHT = 220
const MARGIN = { top: 8, right: 4, bottom: 26, left: 40 }
const LANE = 9
const LABEL_WIDTH = 68
const LANES_MAX = 12

interface Props {
  bars: readonly Bar[]
  spans: (room: number) => readonly Span[]
  metric: Metric
  /** The `selected` of the bar that is chosen. */
  chosen: string | undefined
  choose: (bar: Bar) => void
}

/** The contents of a bar in words, for its title and for screen readers. */
const saidOf = ({ name, count, amount, parts }: Bar, metric: Metric): string => {
  const all = metric === 'events' ? text.events(count) : text.deaths(amount)
  const each = parts.map(({ label, amount }) => `${label} ${number(amount)}`)
  return `${printInterval(name)}: ${[all, ...each].join(', ')}`
}

/** The parts of a bar from below to above. */
const Stack = ({ bar, width, y }: { bar: Bar; width: number; y: (amount: number) => number }) => {
  let below = 0
  return (
    <>
      {bar.parts.map(({ value, amount }) => {
        const [low, high] = [y(below), y((below += amount))]
        return (
          <rect
            key={value}
            class={`${quadColour(value)} ${shadeOf(value)}`}
            y={high}
            width={width}
            height={Math.max(0.5, low - high)}
          />
        )
      })}
    </>
  )
}

/** Bars in one tab stop: arrows go from one to the next, Enter chooses. */
export const Bars = ({ bars, spans: spansFor, metric, chosen, choose }: Props) => {
  const [ref, width] = useWidth<HTMLDivElement>()
  const group = useRef<SVGSVGElement>(null)
  const inner = Math.max(0, width - MARGIN.left - MARGIN.right)
  const step = inner / Math.max(1, bars.length)
  const most = Math.max(1, ...bars.map(({ amount }) => amount))
  const y = scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4)
  const spans = spansFor(step === 0 ? 1 : 6 / step).filter(({ lane }) => lane < LANES_MAX)
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
    <div ref={ref} class="bars">
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
          {ticksOf(bars, inner / LABEL_WIDTH).map(({ at, name }) => (
            <text key={name} class="label" x={MARGIN.left + at * step} y={HEIGHT - 8}>
              {printInterval(name)}
            </text>
          ))}
        </g>
        {bars.map((bar, at) => (
          <g key={bar.name} transform={`translate(${MARGIN.left + at * step} 0)`}>
            <Stack bar={bar} width={Math.max(0.5, step - gap)} y={y} />
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
        {spans.map(({ event, from, to, lane }) => (
          <a
            key={event.id}
            href={hrefOf({ view: 'event', id: event.id, options: {} })}
            aria-label={`${event.title}, ${printDate(event.date)}`}
          >
            <rect
              class={`span ${quadColour(event.quadClass ?? event.type)}`}
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
      </svg>
    </div>
  )
}
