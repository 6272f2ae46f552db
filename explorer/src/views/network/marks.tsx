import type { NetworkEdge } from '../../../../sdk/typescript/src/index.ts'
import { isSelected, selectedOf } from '../../parts/chosen.ts'
import { LabelText } from '../../parts/label.tsx'
import { LINE, type Label } from '../../parts/labels.ts'
import { quadColour, quadLabel } from '../../parts/quad.tsx'
import { useRoving } from '../../parts/roving.ts'
import { setOptions } from '../../state/location.ts'
import type { Filter, State } from '../../state/state.ts'
import { text } from '../../text.ts'
import { edgeKey, type PlacedEdge } from './layout.ts'
import type { DrawnNode, PlacedNode } from './names.ts'

/** The class of most of its events. */
export const classOfEdge = ({ quadClasses }: NetworkEdge): string | undefined =>
  quadClasses.toSorted((one, other) => other.count - one.count)[0]?.quadClass

/** An edge in words: who, to whom or with whom, how often and what. */
export const nameOfEdge = ({ edge, source, target }: PlacedEdge): string => {
  const [one, other] = [source.node.actor.name, target.node.actor.name]
  const who = edge.directed ? text.network.to(one, other) : text.network.with(one, other)
  return `${who}: ${text.events(edge.count)}, ${quadLabel(classOfEdge(edge)).toLowerCase()}`
}

export const nameOfNode = ({ node: { actor, count } }: PlacedNode): string =>
  `${actor.name}: ${text.events(count)}`

const toggle = (state: State, counted: Filter): void =>
  setOptions({
    selected: isSelected(state, counted) ? undefined : selectedOf(state.filter, counted),
  })

/** The properties that all marks of a picture share. */
interface MarksProps {
  state: State
  /** The size of the picture in pixels. */
  width: number
  height: number
  /** Moves the picture by an arrow key where no mark is in that direction, and zooms it. */
  onKey: (event: KeyboardEvent) => void
}

/** The handlers of a mark that is a button. */
const buttonOf = (
  { state, onKey }: MarksProps,
  counted: Filter,
  roving: ReturnType<typeof useRoving>,
  i: number,
) => ({
  role: 'button' as const,
  tabindex: roving.tabIndexOf(i),
  'aria-pressed': isSelected(state, counted),
  onFocus: () => roving.onFocus(i),
  onClick: () => toggle(state, counted),
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      toggle(state, counted)
    } else if (!roving.follow(event, i)) onKey(event)
  },
})

const within =
  ({ width, height }: MarksProps) =>
  ({ x, y }: { x: number; y: number }): boolean =>
    x >= 0 && y >= 0 && x <= width && y <= height

/** The lines between actors, each a button that lists its events below. */
export const Edges = ({ edges, ...props }: MarksProps & { edges: readonly PlacedEdge[] }) => {
  const roving = useRoving(edges, within(props))
  return (
    <g role="group" aria-label={text.network.edges}>
      {edges.map((placed, i) => {
        const name = nameOfEdge(placed)
        return (
          <g
            key={edgeKey(placed.edge)}
            class={`edge ${quadColour(classOfEdge(placed.edge))}`}
            aria-label={name}
            {...buttonOf(props, placed.edge.filter, roving, i)}
          >
            <title>{name}</title>
            <path class="edge-target" d={placed.line} />
            <path class="edge-line" d={placed.line} stroke-width={placed.width.toFixed(1)} />
            {placed.head && <path class="edge-head" d={placed.head} />}
          </g>
        )
      })}
    </g>
  )
}

/** The line from an actor to its name, where that stands away from it. */
const Leader = ({ to: { x, y, lines }, radius }: { to: Label; radius: number }) => {
  const long = Math.hypot(x, y)
  const [from, until] = [radius / long, 1 - (LINE * lines.length) / 2 / long]
  return (
    <path
      class="leader"
      d={`M${(x * from).toFixed(1)} ${(y * from).toFixed(1)}L${(x * until).toFixed(1)} ${(y * until).toFixed(1)}`}
    />
  )
}

/** The actors, each a button that lists its events below. */
export const Nodes = ({ nodes, ...props }: MarksProps & { nodes: readonly DrawnNode[] }) => {
  const roving = useRoving(nodes, within(props))
  return (
    <g role="group" aria-label={text.network.nodes}>
      {nodes.map((placed, i) => {
        const { node, x, y, radius, name, alone } = placed
        return (
          <g
            key={node.actor.id}
            class={`node ${name ? 'node-named' : ''}`}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            aria-label={nameOfNode(placed)}
            {...buttonOf(props, node.filter, roving, i)}
          >
            <title>{nameOfNode(placed)}</title>
            <circle class="node-target" r={Math.max(12, radius)} />
            <circle class="node-shape" r={radius} />
            {name?.isAway && <Leader to={name} radius={radius} />}
            <LabelText {...(name ?? alone)} />
          </g>
        )
      })}
    </g>
  )
}
