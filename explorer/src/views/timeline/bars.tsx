import { scaleLinear } from 'd3-scale'
import type { Timeline } from '../../../../sdk/typescript/src/index.ts'
import { isQuadClass, QUAD_CLASSES, quadColour, quadLabel } from '../../parts/quad.tsx'
import { useWidth } from '../../parts/size.ts'
import { TableBehind } from '../../parts/table.tsx'
import { setOptions } from '../../state/location.ts'
import { filterOf, queryOf, type State } from '../../state/state.ts'
import { number, text } from '../../text.ts'

const HEIGHT = 240
const MARGIN = { top: 8, right: 8, bottom: 24, left: 44 }

interface Stack {
  name: string
  selected: string
  count: number
  parts: { value: string; label: string; count: number }[]
}

const order = (value: string): number =>
  isQuadClass(value) ? QUAD_CLASSES.indexOf(value) : QUAD_CLASSES.length

/** The bars of an answer: for each interval how much of each value, and what lists the interval. */
export const stacksOf = ({ data, groups, other }: Timeline): Stack[] => {
  const sorted = groups.toSorted((one, two) => order(one.value) - order(two.value))
  return data.map(({ name, count, filter }, i) => ({
    name,
    count,
    selected: queryOf({ startFrom: filter['startFrom'] ?? [], startTo: filter['startTo'] ?? [] }),
    parts: [
      ...sorted,
      ...(other ? [{ ...other, value: 'none', label: text.quadClasses.none }] : []),
    ]
      .map(({ value, label, buckets }) => ({ value, label, count: buckets[i]?.count ?? 0 }))
      .filter((part) => part.count > 0),
  }))
}

/** Whether a choice in the picture is this bar. */
const isChosen = (state: State, { selected }: Stack): boolean =>
  queryOf(filterOf(state.options.selected ?? '')) === selected

/** Bars, each a button that lists its events below. */
export const Bars = ({ answer, state }: { answer: Timeline; state: State }) => {
  const [ref, width] = useWidth<HTMLDivElement>()
  const stacks = stacksOf(answer)
  const inner = Math.max(0, width - MARGIN.left - MARGIN.right)
  const step = inner / Math.max(1, stacks.length)
  const y = scaleLinear(
    [0, Math.max(1, ...stacks.map(({ count }) => count))],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(4)
  const every = Math.ceil(stacks.length / Math.max(1, inner / 70))
  return (
    <div ref={ref}>
      <svg class="bars" width={width} height={HEIGHT} role="group" aria-label={text.timeline.title}>
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick} class="tick" transform={`translate(0 ${y(tick)})`} aria-hidden="true">
              <line x1={MARGIN.left} x2={width - MARGIN.right} />
              <text x={MARGIN.left - 8} dy="0.32em">
                {number(tick)}
              </text>
            </g>
          ))}
        {stacks.map((stack, i) => {
          let top = y(0)
          return (
            <g key={stack.name} transform={`translate(${MARGIN.left + i * step} 0)`}>
              {stack.parts.map(({ value, count }) => {
                const height = y(0) - y(count)
                top -= height
                return (
                  <rect
                    key={value}
                    class={quadColour(value)}
                    y={top}
                    width={Math.max(0.5, step - Math.min(2, step / 4))}
                    height={height}
                  />
                )
              })}
              {stack.count > 0 && (
                <rect
                  class="hit"
                  y={MARGIN.top}
                  width={step}
                  height={HEIGHT - MARGIN.top - MARGIN.bottom}
                  role="button"
                  tabIndex={0}
                  aria-pressed={isChosen(state, stack)}
                  aria-label={`${stack.name}: ${text.events(stack.count)}`}
                  onClick={() =>
                    setOptions({ selected: isChosen(state, stack) ? undefined : stack.selected })
                  }
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return
                    event.preventDefault()
                    setOptions({ selected: isChosen(state, stack) ? undefined : stack.selected })
                  }}
                >
                  <title>{`${stack.name}: ${text.events(stack.count)}`}</title>
                </rect>
              )}
              {i % every === 0 && (
                <text class="label" x={0} y={HEIGHT - 6} aria-hidden="true">
                  {stack.name}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <ul class="legend" aria-label={text.timeline.colour}>
        {QUAD_CLASSES.map((value) => (
          <li key={value}>
            <span class={`dot ${quadColour(value)}`} aria-hidden="true" /> {quadLabel(value)}
          </li>
        ))}
      </ul>
      <TableBehind
        caption={text.timeline.title}
        columns={[text.timeline.interval, text.timeline.total]}
        rows={stacks.map(({ name, count }) => [name, number(count)])}
      />
    </div>
  )
}
