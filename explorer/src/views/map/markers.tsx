import { useRef } from 'preact/hooks'
import type { EventCluster, EventMapData } from '../../../../sdk/typescript/src/index.ts'
import { isSelected, selectedOf } from '../../parts/chosen.ts'
import { printDate } from '../../parts/dates.ts'
import { useLastingFocus } from '../../parts/focus.ts'
import { useRoving } from '../../parts/roving.ts'
import { setOptions } from '../../state/location.ts'
import type { State } from '../../state/state.ts'
import { number, text } from '../../text.ts'
import { pointOf, printPoint, type Place, type Size } from './place.ts'

/** A cluster as it is drawn: its place in pixels and its radius. */
export interface Mark {
  cluster: EventCluster
  isArea: boolean
  /** The name of the place, where it is known. */
  name: string | undefined
  x: number
  y: number
  radius: number
}

const DOT = 6
const SMALLEST = 12
/** As small as a number of two digits may be. */
const TIGHT = 9
const LARGEST = 26

/** Marks made smaller where they would cover one another. */
const apart = (marks: readonly Mark[]): Mark[] =>
  marks.map((mark) => {
    const room = marks
      .filter((other) => other !== mark)
      .map((other) => {
        const far = Math.hypot(other.x - mark.x, other.y - mark.y)
        // Both give way by their sizes.
        return (far * mark.radius) / (mark.radius + other.radius)
      })
    return {
      ...mark,
      radius: Math.max(Math.min(mark.radius, ...room), Math.min(mark.radius, TIGHT)),
    }
  })

/** The marks of an answer, the larger first, so that the smaller are drawn over them. */
export const marksOf = (
  { clusters, areas }: EventMapData,
  nameOf: (cluster: EventCluster, isArea: boolean) => string | undefined,
  place: Place,
  size: Size,
): Mark[] => {
  const most = Math.max(1, ...[...clusters, ...areas].map(({ count }) => count))
  const mark = (cluster: EventCluster, isArea: boolean): Mark => ({
    cluster,
    isArea,
    name: nameOf(cluster, isArea),
    ...pointOf(cluster.latitude, cluster.longitude, place, size),
    radius:
      cluster.count === 1 && !isArea
        ? DOT
        : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(cluster.count / most) + (isArea ? 6 : 0),
  })
  return [
    ...areas.map((area) => mark(area, true)),
    ...apart(clusters.map((one) => mark(one, false))),
  ]
}

/** A mark in words: its event, or how many there are and where. */
export const nameOf = ({
  cluster: { event, count, latitude, longitude },
  isArea,
  name,
}: Mark): string => {
  const point = printPoint(latitude, longitude, text.map.directions)
  const where = name ? text.map.named(name, point) : point
  const what = event ? `${event.title}, ${printDate(event.date)}` : text.map.near(count, where)
  return isArea ? text.map.somewhere(what) : what
}

/** Whether a mark is on the map, and not beside it. */
export const isVisible =
  ({ width, height }: Size) =>
  (mark: { x: number; y: number }): boolean =>
    mark.x >= 0 && mark.y >= 0 && mark.x <= width && mark.y <= height

interface Props {
  marks: readonly Mark[]
  place: Place | undefined
  size: Size
  state: State
}

/** The marks of a map, each a button that lists its events below. */
export const Marks = ({ marks, place, size, state }: Props) => {
  const group = useRef<SVGGElement>(null)
  const roving = useRoving(marks, isVisible(size))
  const focus = useLastingFocus<EventCluster>(({ latitude, longitude }) => {
    if (!place) return null
    const { x, y } = pointOf(latitude, longitude, place, size)
    const [nearest] = marks
      .map((mark, i) => ({ i, mark, far: Math.hypot(mark.x - x, mark.y - y) }))
      .filter(({ mark }) => isVisible(size)(mark))
      .toSorted((one, other) => one.far - other.far)
    // Where no mark is left, the map itself takes the keys.
    return nearest
      ? ((group.current?.children[nearest.i] as SVGElement | undefined) ?? null)
      : (group.current?.ownerSVGElement ?? null)
  })
  const toggle = ({ cluster }: Mark): void =>
    setOptions({
      selected: isSelected(state, cluster.filter)
        ? undefined
        : selectedOf(state.filter, cluster.filter),
    })
  return (
    <g ref={group}>
      {marks.map((mark, i) => (
        <g
          key={`${mark.isArea} ${mark.cluster.bbox.join(' ')}`}
          class={`mark ${mark.isArea ? 'mark-area' : ''}`}
          transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}
          role="button"
          tabindex={roving.tabIndexOf(i)}
          aria-pressed={isSelected(state, mark.cluster.filter)}
          aria-label={nameOf(mark)}
          onFocus={({ currentTarget }) => {
            roving.onFocus(i)
            focus.onFocus(currentTarget, mark.cluster)
          }}
          onBlur={({ currentTarget }) => focus.onBlur(currentTarget)}
          onClick={() => toggle(mark)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ' ') {
              event.preventDefault()
              toggle(mark)
            } else if (roving.follow(event, i)) event.stopPropagation()
          }}
        >
          <title>{nameOf(mark)}</title>
          <circle class="mark-target" r={Math.max(12, mark.radius)} />
          <circle class="mark-shape" r={mark.radius} />
          {mark.cluster.count > 1 && !mark.isArea && (
            <text dy="0.35em">{number(mark.cluster.count)}</text>
          )}
        </g>
      ))}
    </g>
  )
}
