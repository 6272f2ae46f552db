import type { EventCluster, EventMapData } from '../../../../sdk/typescript/src/index.ts'
import { isSelected, selectedOf } from '../../parts/chosen.ts'
import { printDate } from '../../parts/dates.ts'
import { useRoving } from '../../parts/roving.ts'
import { setOptions } from '../../state/location.ts'
import type { State } from '../../state/state.ts'
import { number, text } from '../../text.ts'
import { pointOf, printPoint, type Place, type Size } from './place.ts'

/** A cluster as it is drawn: its place in pixels and its radius. */
export interface Mark {
  cluster: EventCluster
  isArea: boolean
  x: number
  y: number
  radius: number
}

const DOT = 6
const SMALLEST = 12
const LARGEST = 26

/** The marks of an answer, the larger first, so that the smaller are drawn over them. */
export const marksOf = ({ clusters, areas }: EventMapData, place: Place, size: Size): Mark[] => {
  const most = Math.max(1, ...[...clusters, ...areas].map(({ count }) => count))
  const mark = (cluster: EventCluster, isArea: boolean): Mark => ({
    cluster,
    isArea,
    ...pointOf(cluster.latitude, cluster.longitude, place, size),
    radius:
      cluster.count === 1 && !isArea
        ? DOT
        : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(cluster.count / most) + (isArea ? 6 : 0),
  })
  return [...areas.map((area) => mark(area, true)), ...clusters.map((one) => mark(one, false))]
}

/** A mark in words: its event, or how many there are and where. */
export const nameOf = ({
  cluster: { event, count, latitude, longitude },
  isArea,
}: Mark): string => {
  const where = printPoint(latitude, longitude, text.map.directions)
  const what = event ? `${event.title}, ${printDate(event.date)}` : text.map.near(count, where)
  return isArea ? text.map.somewhere(what) : what
}

const isVisible =
  ({ width, height }: Size) =>
  (mark: { x: number; y: number }): boolean =>
    mark.x >= 0 && mark.y >= 0 && mark.x <= width && mark.y <= height

interface Props {
  marks: readonly Mark[]
  size: Size
  state: State
  /** Moves the map by an arrow key where no mark is in that direction. */
  onKey: (event: KeyboardEvent) => void
}

/** The marks of a map, each a button that lists its events below. */
export const Marks = ({ marks, size, state, onKey }: Props) => {
  const roving = useRoving(marks, isVisible(size))
  const toggle = ({ cluster }: Mark): void =>
    setOptions({
      selected: isSelected(state, cluster.filter)
        ? undefined
        : selectedOf(state.filter, cluster.filter),
    })
  return (
    <g>
      {marks.map((mark, i) => (
        <g
          key={`${mark.isArea} ${mark.cluster.bbox.join(' ')}`}
          class={`mark ${mark.isArea ? 'mark-area' : ''}`}
          transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}
          role="button"
          tabindex={roving.tabIndexOf(i)}
          aria-pressed={isSelected(state, mark.cluster.filter)}
          aria-label={nameOf(mark)}
          onFocus={() => roving.onFocus(i)}
          onClick={() => toggle(mark)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ' ') {
              event.preventDefault()
              toggle(mark)
            } else if (!roving.follow(event, i)) onKey(event)
          }}
        >
          <title>{nameOf(mark)}</title>
          <circle class="mark-target" r={Math.max(12, mark.radius)} />
          <circle class="mark-shape" r={mark.radius} />
          {mark.cluster.count > 1 && (
            <text y={mark.isArea ? -mark.radius : 0} dy="0.35em">
              {number(mark.cluster.count)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
