import { useMemo, useRef } from 'preact/hooks'
import type { Network, NetworkEdge } from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { Choice } from '../../parts/choice.tsx'
import { ChosenBar } from '../../parts/chosen-bar.tsx'
import { isSelected, selectedOf } from '../../parts/chosen.ts'
import { QUAD_CLASSES } from '../../parts/classes.ts'
import { quadColour, quadLabel } from '../../parts/quad.tsx'
import { MoveButtons, MoveNote } from '../../parts/moving.tsx'
import { Fault } from '../../parts/fault.tsx'
import { isOfLink } from '../../parts/faults.ts'
import { useWidth } from '../../parts/size.ts'
import { TableBehind } from '../../parts/table.tsx'
import { useTelling, type Told } from '../../parts/telling.ts'
import { useZooming } from '../../parts/zooming.ts'
import { hrefOf, setOptions } from '../../state/location.ts'
import { isFiltered, type State } from '../../state/state.ts'
import { number, text } from '../../text.ts'
import { EventList } from '../events/list.tsx'
import type { ViewProps } from '../view.ts'
import { drawNetwork, placeNodes, strongest, together, type PlacedEdge } from './layout.ts'
import { Edges, nameOfEdge, nameOfNode, Nodes } from './marks.tsx'
import type { PlacedNode } from './names.ts'
import { aroundQuestion, networkQuestion, NODES, nodesOf } from './question.ts'
import {
  parsePoint,
  pointAfter,
  pointOf,
  printPoint,
  seenFrom,
  transformOf,
  ZOOM_MAX,
  type ViewPoint,
} from './view-point.ts'

const heightOf = (width: number): number => Math.round(Math.min(680, Math.max(520, width * 0.68)))
const NOTHING: Network['data'] = { nodes: [], edges: [], more: { nodes: 0, edges: 0 } }

const move = (point: ViewPoint): void => setOptions({ at: printPoint(point) }, { replaces: true })

interface Drawn {
  nodes: PlacedNode[]
  edges: PlacedEdge[]
}

/** A network in which actors of one name are told apart. */
const withTold = (data: Network['data'], told: Told): Network['data'] => ({
  ...data,
  nodes: data.nodes.map((node) => ({
    ...node,
    actor: { ...node.actor, name: told(node.actor.id, node.actor.name) },
  })),
})

/** The lines that are drawn; the one that is chosen is there, however weak it is. */
const withChosen = (
  strong: readonly NetworkEdge[],
  all: readonly NetworkEdge[],
  state: State,
): readonly NetworkEdge[] => {
  if (state.options.selected === undefined || strong.length === all.length) return strong
  const chosen = all.find(({ filter }) => isSelected(state, filter))
  return chosen && !strong.includes(chosen) ? [...strong, chosen] : strong
}

const actorLink = ({ node: { actor } }: PlacedNode) => (
  <a href={hrefOf({ view: 'actor', id: actor.id, options: {} })} dir="auto">
    {actor.name}
  </a>
)

/** The choice in the picture: an actor, which can be expanded, or the line between two. */
const Chosen = ({ drawn: { nodes, edges }, state }: { drawn: Drawn; state: State }) => {
  const node = nodes.find(({ node }) => isSelected(state, node.filter))
  const edge = edges.find(({ edge }) => isSelected(state, edge.filter))
  const { around } = state.options
  const what = (node && nameOfNode(node)) ?? (edge && nameOfEdge(edge)) ?? text.network.part
  return (
    <ChosenBar state={state} what={what}>
      {node && (
        <>
          <button
            class="tool"
            type="button"
            aria-pressed={around === node.node.actor.id}
            onClick={() =>
              setOptions({
                around: around === node.node.actor.id ? undefined : node.node.actor.id,
              })
            }
          >
            {text.network.expand}
          </button>
          {actorLink(node)}
        </>
      )}
      {edge && (
        <span>
          {actorLink(edge.source)} · {actorLink(edge.target)}
        </span>
      )}
    </ChosenBar>
  )
}

const Legend = () => (
  <ul class="legend" aria-label={text.timeline.colour}>
    {QUAD_CLASSES.map((value) => (
      <li key={value}>
        <span class={`dot ${quadColour(value)}`} aria-hidden="true" /> {quadLabel(value)}
      </li>
    ))}
    <li>{text.network.legend}</li>
  </ul>
)

/** All edges with their numbers, also those that the picture has no room for. */
const Behind = ({ data: { nodes, edges }, state }: { data: Network['data']; state: State }) => (
  <TableBehind
    caption={text.network.title}
    columns={[
      text.network.from,
      text.network.direction,
      text.network.toWhom,
      text.network.classes,
      text.views.events,
    ]}
    rows={() => {
      const names = new Map(nodes.map(({ actor }) => [actor.id, actor.name]))
      return edges.map(({ source, target, directed, quadClasses, count, filter }) => [
        names.get(source),
        directed ? text.network.acts : text.network.together,
        names.get(target),
        quadClasses
          .map(({ quadClass, count }) => `${quadLabel(quadClass)} ${number(count)}`)
          .join(', '),
        <a
          href={hrefOf({
            options: { ...state.options, selected: selectedOf(state.filter, filter) },
          })}
        >
          {number(count)}
        </a>,
      ])
    }}
  />
)

const Unexpand = () => (
  <button class="tool" type="button" onClick={() => setOptions({ around: undefined })}>
    {text.network.unexpand}
  </button>
)

/** That a link expands an actor that is not there; the others are drawn. */
const NoneToExpand = () => (
  <div class="fault" role="alert">
    <p>{text.network.noneToExpand}</p>
    <Unexpand />
  </div>
)

/** Who did what to whom: actors, and the events between them as lines. */
export const NetworkView = ({ state }: ViewProps) => {
  const [ref, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const base = useAnswer(networkQuestion(state))
  const around = useAnswer(aroundQuestion(state))
  const height = heightOf(width)
  const error = base.error ?? around.error
  const isNone = error !== undefined && error !== base.error && isOfLink(error)
  const found = useMemo(
    () => (base.answer ? together(base.answer.data, around.answer?.data) : NOTHING),
    [base.answer, around.answer],
  )
  const told = useTelling(found.nodes.map(({ actor }) => actor))
  const data = useMemo(() => withTold(found, told), [found, told])
  const strong = useMemo(() => strongest(data.edges), [data])
  const places = useMemo(
    () => placeNodes({ ...data, edges: strong }, width, height),
    [data, width, height],
  )
  const lines = useMemo(() => withChosen(strong, data.edges, state), [data, state])
  const settled = parsePoint(state.options.at)
  const live = useZooming(svg, {
    transform: places.length > 0 ? transformOf(settled, width, height) : undefined,
    width,
    height,
    least: 1,
    most: ZOOM_MAX,
    settle: (transform) => move(pointOf(transform, width, height)),
  })
  const point = live ? pointOf(live, width, height) : settled
  const drawn = useMemo(
    () => drawNetwork(lines, seenFrom(point, places, width, height), width, height),
    [lines, places, printPoint(point)],
  )
  const goOn = (key: string): boolean => {
    const next = pointAfter(key, settled)
    if (next) move(next)
    return next !== undefined
  }
  const marks = {
    state,
    width,
    height,
    onKey: (event: KeyboardEvent): void => {
      if (goOn(event.key)) event.preventDefault()
    },
  }
  const more = {
    nodes: data.more.nodes,
    edges: data.more.edges + data.edges.length - lines.length,
  }
  const isLoading = base.isLoading || around.isLoading
  return (
    <>
      <section class="picture" aria-label={text.network.title} aria-busy={isLoading || width === 0}>
        {error && (isNone ? <NoneToExpand /> : <Fault error={error} />)}
        <div class="controls">
          <MoveButtons
            onKey={goOn}
            onFit={() => setOptions({ at: undefined }, { replaces: true })}
          />
          <Choice
            label={text.network.size}
            value={nodesOf(state)}
            options={NODES.map((nodes) => [nodes, nodes] as const)}
            choose={(nodes) => setOptions({ nodes })}
          />
          {state.options.around !== undefined && !isNone && <Unexpand />}
        </div>
        <div ref={ref} class="network-frame">
          {base.answer && data.nodes.length === 0 ? (
            <p class="quiet">{text.nothing(isFiltered(state))}</p>
          ) : (
            <svg
              ref={svg}
              class={`network ${isLoading ? 'is-loading' : ''}`}
              width={width}
              height={height}
              role="group"
              aria-label={text.network.title}
            >
              <Edges edges={drawn.edges} {...marks} />
              <Nodes nodes={drawn.nodes} {...marks} />
            </svg>
          )}
        </div>
        <Legend />
        <p class="note">
          <MoveNote /> {more.nodes + more.edges > 0 && text.network.more(more.nodes, more.edges)}
        </p>
        <Behind data={data} state={state} />
      </section>
      <Chosen drawn={drawn} state={state} />
      <EventList state={state} />
    </>
  )
}
