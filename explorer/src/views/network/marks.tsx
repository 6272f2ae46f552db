import type { NetworkEdge } from '../../../../sdk/typescript/src/index.ts'
import { isSelected, selectedOf } from '../../parts/chosen.ts'
import { quadColour, quadLabel } from '../../parts/quad.tsx'
import { useRoving } from '../../parts/roving.ts'
import { setOptions } from '../../state/location.ts'
import type { Filter, State } from '../../state/state.ts'
import { text } from '../../text.ts'
import { edgeKey, type PlacedEdge, type PlacedNode } from './layout.ts'

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

/** The handlers of a mark that is a button. */
const buttonOf = (
  state: State,
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
    } else roving.follow(event, i)
  },
})

const always = (): boolean => true

/** The lines between actors, each a button that lists its events below. */
export const Edges = ({ edges, state }: { edges: readonly PlacedEdge[]; state: State }) => {
  const roving = useRoving(edges, always)
  return (
    <g role="group" aria-label={text.network.edges}>
      {edges.map((placed, i) => (
        <g
          key={edgeKey(placed.edge)}
          class={`edge ${quadColour(classOfEdge(placed.edge))}`}
          aria-label={nameOfEdge(placed)}
          {...buttonOf(state, placed.edge.filter, roving, i)}
        >
          <title>{nameOfEdge(placed)}</title>
          <path class="edge-target" d={placed.line} />
          <path class="edge-line" d={placed.line} stroke-width={placed.width.toFixed(1)} />
          {placed.head && <path class="edge-head" d={placed.head} />}
        </g>
      ))}
    </g>
  )
}

/** How wide a letter is, about. */
const LETTER = 6.4

/** How far a name is moved so that it is inside of the picture. */
const shiftOf = ({ x, node }: PlacedNode, width: number): number => {
  const half = (node.actor.name.length * LETTER) / 2
  return Math.max(0, half - x) - Math.max(0, x + half - width)
}

interface NodesProps {
  nodes: readonly PlacedNode[]
  /** How many have their name beside them, those with most events. */
  named: number
  /** The width of the picture in pixels. */
  width: number
  state: State
}

/** The actors, each a button that lists its events below. */
export const Nodes = ({ nodes, named, width, state }: NodesProps) => {
  const roving = useRoving(nodes, always)
  const limit =
    nodes.map(({ node }) => node.count).toSorted((one, other) => other - one)[named - 1] ?? 0
  return (
    <g role="group" aria-label={text.network.nodes}>
      {nodes.map((placed, i) => (
        <g
          key={placed.node.actor.id}
          class={`node ${placed.node.count >= limit ? 'node-named' : ''}`}
          transform={`translate(${placed.x.toFixed(1)} ${placed.y.toFixed(1)})`}
          aria-label={nameOfNode(placed)}
          {...buttonOf(state, placed.node.filter, roving, i)}
        >
          <title>{nameOfNode(placed)}</title>
          <circle class="node-target" r={Math.max(12, placed.radius)} />
          <circle class="node-shape" r={placed.radius} />
          <text x={shiftOf(placed, width)} y={placed.radius + 13}>
            {placed.node.actor.name}
          </text>
        </g>
      ))}
    </g>
  )
}
